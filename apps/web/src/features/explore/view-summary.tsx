import { setFilter } from "#board/commands.ts";
import { setField } from "#board/filter-edits.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { countOf } from "#ui/words.ts";
import type { ExplorePicture } from "./explore-picture.ts";

/** What the picture holds and what of the view it does not draw; every number leads to what it counts. */
export function ViewSummary({ picture }: { readonly picture: ExplorePicture }) {
  const filter = useBoard((board) => board.view.filter);
  const { select, run } = useBoardActions();
  const { totals } = picture;
  const ties = picture.ties.filter((one) => !one.faded).length;
  const actors = picture.actors.filter((one) => !one.faded).length;
  const list = () => select({ kind: "claims", id: "all" });
  return (
    <p className="view-summary">
      <span title={`${totals.actors - actors} more come in by expanding or searching`}>
        {actors} of {countOf(totals.actors, "actor")} and {ties} of {countOf(totals.ties, "tie")}
      </span>
      <Button look="link" onClick={list}>
        {countOf(totals.claims, "claim")} in {countOf(totals.documents, "document")}
      </Button>
      {totals.disputedClaims > 0 && (
        <Button
          look="link"
          onClick={() => run(setFilter(setField(filter, "disputed", true), "only disputed"))}
        >
          {totals.disputedClaims} disputed
        </Button>
      )}
      {totals.undrawnClaims > 0 && (
        <Button
          look="link"
          onClick={list}
          title="Motives, forecasts and claims with nobody at the other end: they are listed, not drawn"
        >
          {totals.undrawnClaims} not drawn
        </Button>
      )}
    </p>
  );
}
