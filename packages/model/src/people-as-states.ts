import type { Actor } from "./actor.ts";
import type { ActorId } from "./ids.ts";

/** The actors of a claim, by role. */
export interface ClaimParties {
  readonly subjects: readonly ActorId[];
  readonly objects: readonly ActorId[];
  readonly beneficiaries: readonly ActorId[];
  readonly speakers: readonly ActorId[];
}

/** The actors of a claim where whoever represents another stands for it. */
export interface PartiesAsStates {
  /** Each replaced by whom it stands for: what ties are made of. */
  readonly ends: Pick<ClaimParties, "subjects" | "objects">;
  /** Each with everyone whom it represents, directly or through others: whose claim it is. */
  readonly named: ClaimParties;
}

/** From an actor to whom it stands for, step by step: itself first. Actors that stand for themselves are left out. */
export type Representations = ReadonlyMap<ActorId, readonly ActorId[]>;

/**
 * Follows `represents` to its end. An actor whose chain does not end, because it comes back to where it was, stands for
 * itself and nobody else.
 */
export function representationsOf(
  actors: readonly Pick<Actor, "id" | "represents">[],
): Representations {
  const next = new Map(actors.map((one) => [one.id, one.represents]));
  const chains = new Map<ActorId, readonly ActorId[]>();
  for (const { id } of actors) {
    const chain = new Set<ActorId>();
    let at: ActorId | undefined = id;
    while (at !== undefined && !chain.has(at)) {
      chain.add(at);
      at = next.get(at);
    }
    if (at === undefined && chain.size > 1) chains.set(id, [...chain]);
  }
  return chains;
}

/** The same list where nobody in it represents anyone. */
function replaced(
  ids: readonly ActorId[],
  chains: Representations,
  by: (chain: readonly ActorId[]) => readonly ActorId[],
): readonly ActorId[] {
  if (!ids.some((id) => chains.has(id))) return ids;
  return [...new Set(ids.flatMap((id) => by(chains.get(id) ?? [id])))];
}

/** The actors of a claim where people stand for states. */
export function partiesAsStates(parties: ClaimParties, chains: Representations): PartiesAsStates {
  const ends = (ids: readonly ActorId[]) => replaced(ids, chains, (chain) => chain.slice(-1));
  const named = (ids: readonly ActorId[]) => replaced(ids, chains, (chain) => chain);
  return {
    ends: { subjects: ends(parties.subjects), objects: ends(parties.objects) },
    named: {
      subjects: named(parties.subjects),
      objects: named(parties.objects),
      beneficiaries: named(parties.beneficiaries),
      speakers: named(parties.speakers),
    },
  };
}
