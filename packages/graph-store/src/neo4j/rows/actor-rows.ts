import { type Actor, actorSearchFields, indexText } from "@tumen/model";
import type { RowCollector } from "./row-collector.ts";

/** An actor; `isRepresenting`: it stands for another where people stand for states. */
export function addActor(to: RowCollector, actor: Actor, isRepresenting: boolean): void {
  const { id, kind, name, names, aliases, sector, qid, iso3 } = actor;
  to.node("Actor", id, {
    kind,
    name,
    nameEn: names.en,
    nameRu: names.ru,
    nameKo: names.ko,
    aliases,
    sector,
    qid,
    iso3,
    isRepresenting,
    words: indexText(actorSearchFields(actor)),
  });
}

/** Whom an actor belongs to and speaks for, once all actors are there. */
export function addActorLinks(to: RowCollector, actor: Actor): void {
  const { id, members, memberOf, represents } = actor;
  for (const [order, one] of members.entries()) {
    to.edge("MEMBER", ["Actor", id], ["Actor", one], { order });
  }
  for (const [order, one] of memberOf.entries()) {
    to.edge("MEMBER_OF", ["Actor", id], ["Actor", one], { order });
  }
  if (represents !== undefined) to.edge("REPRESENTS", ["Actor", id], ["Actor", represents]);
}
