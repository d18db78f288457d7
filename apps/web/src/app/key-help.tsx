import { usePreference, useSetPreference } from "#board/use-preferences.ts";
import { CANVAS_KEYS } from "#features/explore/canvas-keys.ts";
import { SEARCH_KEYS } from "#features/search/search-keys.ts";
import { APP_KEYS } from "./use-keys.ts";

const GROUPS = [
  { title: "Everywhere", keys: APP_KEYS },
  { title: "On the graph", keys: CANVAS_KEYS },
  { title: "On a search hit", keys: SEARCH_KEYS },
] as const;

/** The map of keys, and the switch that turns single keys off (WCAG 2.1.4). */
export function KeyHelp() {
  const singleKeys = usePreference("singleKeys");
  const setPreference = useSetPreference();
  return (
    <div className="key-help">
      {GROUPS.map(({ title, keys }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {keys.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className="check">
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => setPreference({ singleKeys: event.target.checked })}
        />
        Single keys are commands (never while you type)
      </label>
    </div>
  );
}
