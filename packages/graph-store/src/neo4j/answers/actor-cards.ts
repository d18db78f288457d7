import type { ActorCard, ActorId, Filter } from "@tumen/model";
import type { Reading } from "../answer-question.ts";
import { actorCardRow } from "../mappers/to-cards.ts";
import { actorCardsQuery } from "../queries/actor-cards-query.ts";

/** Cards in the order of the ids; unknown ones give none. */
export async function cardsOf(
  reading: Reading,
  filter: Filter,
  ids: readonly ActorId[],
): Promise<ActorCard[]> {
  if (ids.length === 0) return [];
  const cards = await reading.rows(actorCardsQuery(filter, ids), actorCardRow);
  const byId = new Map(cards.map((one) => [one.id, one]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
