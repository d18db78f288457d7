import { tieSentence } from "@tumen/model";
import type { Picture } from "#board/picture.ts";
import type { Selection } from "#board/view.ts";
import { wordFor } from "#ui/vocabulary.ts";
import { countOf, tieCounts } from "#ui/words.ts";

/** What is selected on the picture, in one sentence; undefined for what the picture does not show. */
export function describeSelection(
  selection: Selection | null,
  picture: Picture,
): string | undefined {
  const names = new Map<string, string>(picture.actors.map(({ card }) => [card.id, card.name]));
  if (selection?.kind === "actor") {
    const card = picture.actors.find((one) => one.card.id === selection.id)?.card;
    if (card === undefined) return undefined;
    const ties = picture.ties.filter(
      ({ tie, faded }) => !faded && (tie.subject === card.id || tie.object === card.id),
    ).length;
    return `${card.name}, ${wordFor(card.kind).toLowerCase()}, ${countOf(card.claims, "claim")}, ${countOf(ties, "tie")}.`;
  }
  if (selection?.kind === "tie") {
    const tie = picture.ties.find((one) => one.tie.id === selection.id)?.tie;
    if (tie === undefined) return undefined;
    return `${tieSentence(tie, (id) => names.get(id) ?? id)}. ${tieCounts(tie)}.`;
  }
  return undefined;
}
