const KEYS = [
  ["/", "search everything"],
  ["z", "undo"],
  ["shift z", "redo"],
  ["arrows", "on the graph: walk to the neighbour that way"],
  ["Enter", "on the graph: bring in the selected actor’s neighbours"],
  ["Escape", "step back: close, then let go of the selection"],
  ["?", "this list"],
] as const;

interface KeyHelpProps {
  readonly enabled: boolean;
  readonly onEnabled: (enabled: boolean) => void;
}

/** The map of keys, and the switch that turns single keys off (WCAG 2.1.4). */
export function KeyHelp({ enabled, onEnabled }: KeyHelpProps) {
  return (
    <div className="key-help">
      <dl>
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input
          type="checkbox"
          checked={enabled}
          onChange={(event) => onEnabled(event.target.checked)}
        />
        Single keys are on (never while you type)
      </label>
    </div>
  );
}
