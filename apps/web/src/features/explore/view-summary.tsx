import { countOf } from "#ui/words.ts";
import type { ExplorePicture } from "./explore-screen.tsx";

/** What the picture holds and what of the view it does not draw, in words. */
export function ViewSummary({ picture }: { readonly picture: ExplorePicture }) {
  const { totals } = picture;
  const drawnTies = picture.ties.filter((one) => !one.faded).length;
  const drawnActors = picture.actors.filter((one) => !one.faded).length;
  const parts = [
    `${drawnActors} of ${countOf(totals.actors, "actor")} and ${drawnTies} of ${countOf(totals.ties, "tie")} drawn`,
    `${countOf(totals.claims, "claim")} in ${countOf(totals.documents, "document")}`,
    totals.disputedClaims > 0 ? `${totals.disputedClaims} disputed` : "",
    totals.undrawnClaims > 0 ? `${totals.undrawnClaims} draw no line and are listed` : "",
  ];
  return <p className="view-summary">{parts.filter((one) => one !== "").join(" · ")}</p>;
}
