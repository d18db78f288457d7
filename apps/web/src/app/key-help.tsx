import { usePreference, useSetPreference } from "#board/use-preferences.ts";
import { SEARCH_KEYS } from "#features/search/search-keys.ts";
import { type AppCommand, keyName } from "./commands/app-command.ts";

type Keys = readonly (readonly [key: string, what: string])[];

const STEPS: Keys = [
  ["Escape", "step back: second document, document, focus, selection"],
  ["Tab", "from part to part, as everywhere"],
];

const WALKS: Keys = [
  ["arrows", "walk to the neighbour that way; in the outline to the next sentence"],
];

function keysOf(commands: readonly AppCommand[], place: string): Keys {
  return commands
    .filter((one) => one.keys !== undefined && (one.place ?? "everywhere") === place)
    .map((one) => [(one.keys ?? []).map(keyName).join(" "), one.title]);
}

/** The map of keys, made from the list of commands, and the switch that turns single keys off (WCAG 2.1.4). */
export function KeyHelp({ commands }: { readonly commands: readonly AppCommand[] }) {
  const singleKeys = usePreference("singleKeys");
  const setPreference = useSetPreference();
  const groups = [
    { title: "Everywhere", keys: [...keysOf(commands, "everywhere"), ...STEPS] },
    { title: "On the graph", keys: [...WALKS, ...keysOf(commands, "graph")] },
    { title: "On a search hit", keys: SEARCH_KEYS as Keys },
  ];
  return (
    <div className="key-help">
      {groups.map(({ title, keys }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {keys.map(([key, what]) => (
              <div key={`${key} ${what}`}>
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
