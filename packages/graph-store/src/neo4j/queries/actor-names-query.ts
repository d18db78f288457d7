import type { ActorId } from "@tumen/model";
import type { CypherQuery } from "../cypher.ts";

/** Names and kinds of some actors, by id; unknown ids give no row. */
export function actorNamesQuery(actors: readonly ActorId[]): CypherQuery {
  return {
    text: `MATCH (a:Actor {generation: $generation})
WHERE a.id IN $actors
RETURN a.id AS id, a.kind AS kind, a.name AS name
ORDER BY id`,
    params: { actors },
  };
}
