import { SlidersHorizontal } from "lucide-react";
import { setRest, showPeopleAsStates } from "#board/commands.ts";
import { SIZE_MEASURES } from "#board/preferences.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { usePreference, useSetPreference } from "#board/use-preferences.ts";
import { Choice } from "#ui/choice.tsx";
import { Menu } from "#ui/menu.tsx";

const THEMES = [
  { value: "system", label: "System" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

const RESTS = [
  { value: "fade", label: "Fade" },
  { value: "hide", label: "Hide" },
] as const;

/** How things are shown, for this browser. */
export function ViewMenu() {
  const theme = usePreference("theme");
  const contrast = usePreference("contrast");
  const singleKeys = usePreference("singleKeys");
  const sizeBy = usePreference("sizeBy");
  const setPreference = useSetPreference();
  const rest = useBoard((board) => board.view.rest);
  const filter = useBoard((board) => board.view.filter);
  const { run } = useBoardActions();
  return (
    <Menu
      title="View"
      label={
        <>
          <SlidersHorizontal size={16} aria-hidden="true" /> <span>View</span>
        </>
      }
    >
      <Choice
        legend="Colours"
        options={THEMES}
        value={theme}
        onChange={(next) => setPreference({ theme: next })}
      />
      <Choice
        legend="What the filter takes away"
        options={RESTS}
        value={rest}
        onChange={(next) => run(setRest(next))}
      />
      <label className="field">
        Size of actors
        <select
          value={sizeBy}
          onChange={(event) => {
            const next = SIZE_MEASURES.find((one) => one === event.target.value);
            if (next !== undefined) setPreference({ sizeBy: next });
          }}
        >
          {SIZE_MEASURES.map((one) => (
            <option key={one} value={one}>
              {one === "none" ? "all alike" : `by ${one}`}
            </option>
          ))}
        </select>
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={filter.peopleAsStates === true}
          onChange={(event) => run(showPeopleAsStates(filter, event.target.checked))}
        />
        People as the states they represent
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={contrast === "more"}
          onChange={(event) =>
            setPreference({ contrast: event.target.checked ? "more" : "system" })
          }
        />
        More contrast
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => setPreference({ singleKeys: event.target.checked })}
        />
        Single keys are commands
      </label>
    </Menu>
  );
}
