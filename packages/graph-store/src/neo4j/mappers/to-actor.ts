import { ACTOR_KINDS, actorIdSchema, actorSchema } from "@tumen/model";
import * as z from "zod";
import { atMostOne, optional, ordered, pick, properties } from "./row-parts.ts";

/** Reads an actor (`ACTOR_RECORD`). */
export const actorRow = z
  .object({
    properties,
    members: ordered(z.string()),
    memberOf: ordered(z.string()),
    represents: atMostOne(z.string()),
  })
  .transform(({ properties: one, members, memberOf, represents }) => ({
    ...pick(one, ["id", "kind", "name", "aliases", "sector", "qid", "iso3"]),
    names: {
      ...optional("en", one["nameEn"]),
      ...optional("ru", one["nameRu"]),
      ...optional("ko", one["nameKo"]),
    },
    members,
    memberOf,
    ...optional("represents", represents),
  }))
  .pipe(actorSchema);

/** Reads the name of an actor. */
export const actorNameRow = z.object({
  id: actorIdSchema,
  kind: z.enum(ACTOR_KINDS),
  name: z.string(),
});
