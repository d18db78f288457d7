import { useAskedFilter } from "#board/use-board.ts";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { ClaimList } from "./claim-list.tsx";

/** All claims that pass the filter, drawn or not. */
export function AllClaimsPanel() {
  const filter = useAskedFilter();
  return (
    <>
      <header className="panel-head">
        <h2 tabIndex={-1}>All claims in view</h2>
        <p className="muted">
          Also those that draw no line: motives, forecasts, and what has nobody at the other end.
        </p>
      </header>
      <PanelBoundary what="The claims">
        <ClaimList scope={{}} filter={filter} />
      </PanelBoundary>
    </>
  );
}
