import { LAYOUTS, type LayoutName, VIEW_LIMITS } from "@tumen/model";
import { Shuffle } from "lucide-react";
import { useId } from "react";
import { setLayout, setSpacing } from "#board/commands.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { Menu } from "#ui/menu.tsx";

/** Layouts as menus name them. */
export const LAYOUT_NAMES: Readonly<Record<LayoutName, string>> = {
  spring: "By ties",
  layered: "In layers",
  concentric: "In circles",
  grid: "In a grid",
};

const { min, max } = VIEW_LIMITS.spacing;

/** How things are laid out, and how far apart; what is pinned stays. */
export function LayoutMenu({ onArrange }: { readonly onArrange: () => void }) {
  const id = useId();
  const layout = useBoard(({ view }) => view.layout);
  const spacing = useBoard(({ view }) => view.spacing);
  const pinned = useBoard(({ view }) => Object.keys(view.pins).length);
  const { run } = useBoardActions();
  return (
    <Menu title="Layout" label={<Shuffle size={17} aria-hidden="true" />}>
      <fieldset className="choice">
        <legend>Arrange</legend>
        {LAYOUTS.map((one) => (
          <label key={one} className="check">
            <input
              type="radio"
              name={id}
              checked={one === layout}
              onChange={() => run(setLayout(one, `layout ${LAYOUT_NAMES[one].toLowerCase()}`))}
            />
            {LAYOUT_NAMES[one]}
          </label>
        ))}
      </fieldset>
      <label className="field">
        Spacing
        <input
          type="range"
          min={min}
          max={max}
          step={0.25}
          value={spacing}
          onChange={(event) => run(setSpacing(Number(event.target.value)))}
        />
        <output>{Math.round(spacing * 100)} %</output>
      </label>
      <Button onClick={onArrange}>Arrange anew{pinned > 0 && `, unpinning ${pinned}`}</Button>
    </Menu>
  );
}
