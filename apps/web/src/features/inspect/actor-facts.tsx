import type { ActorResponse } from "@tumen/model";
import { useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";

const LANGUAGES = [
  { code: "en", language: "English" },
  { code: "ru", language: "Russian" },
  { code: "ko", language: "Korean" },
] as const;

/** Names by language and whom an actor belongs to; what is not known is said to be unknown. */
export function ActorFacts({ data }: { readonly data: ActorResponse }) {
  const { actor, named } = data;
  const { select } = useBoardActions();
  const people = (ids: readonly (typeof actor.members)[number][]) =>
    ids.map((id) => (
      <Button key={id} look="link" onClick={() => select({ kind: "actor", id })}>
        {named.find((one) => one.id === id)?.name ?? id}
      </Button>
    ));
  const groups = [
    { title: "Speaks for", ids: actor.represents === undefined ? [] : [actor.represents] },
    { title: "Members named", ids: actor.members },
    { title: "Member of", ids: actor.memberOf },
  ].filter(({ ids }) => ids.length > 0);
  return (
    <section>
      <h3>Names and ties by office</h3>
      <dl className="facts">
        {LANGUAGES.map(({ code, language }) => (
          <div key={code}>
            <dt>{language}</dt>
            <dd lang={code}>{actor.names[code] ?? <em lang="en">unknown</em>}</dd>
          </div>
        ))}
        {actor.aliases.length > 0 && (
          <div>
            <dt>In the texts</dt>
            <dd>{actor.aliases.join(", ")}</dd>
          </div>
        )}
        {groups.map(({ title, ids }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd className="name-list">{people(ids)}</dd>
          </div>
        ))}
        <div>
          <dt>Wikidata</dt>
          <dd>{actor.qid ?? <em>unknown</em>}</dd>
        </div>
      </dl>
    </section>
  );
}
