/** The four places of a narrow screen. */
export type Tab = "graph" | "outline" | "read" | "filters";

const TABS: readonly { id: Tab; label: string }[] = [
  { id: "graph", label: "Graph" },
  { id: "outline", label: "Outline" },
  { id: "read", label: "Read" },
  { id: "filters", label: "Filters" },
];

interface NarrowTabsProps {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

/** One column at a time. */
export function NarrowTabs({ tab, onTab }: NarrowTabsProps) {
  return (
    <nav className="narrow-tabs" aria-label="Views">
      {TABS.map(({ id, label }) => (
        <button
          key={id}
          type="button"
          aria-current={tab === id ? "page" : undefined}
          onClick={() => onTab(id)}
        >
          {label}
        </button>
      ))}
    </nav>
  );
}
