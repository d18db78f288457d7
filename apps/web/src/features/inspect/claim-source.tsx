import type { ActorId, ClaimView } from "@tumen/model";
import { Fragment } from "react";
import { useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import type { ClaimNames } from "./claim-names.ts";

interface ClaimSourceProps {
  readonly view: ClaimView;
  readonly names: ClaimNames;
}

function Said({ view, names }: ClaimSourceProps) {
  const { speakers } = view.claim;
  const { select } = useBoardActions();
  const link = (actor: ActorId) => (
    <Button look="link" onClick={() => select({ kind: "actor", id: actor })}>
      {names.actors.get(actor)?.name ?? actor}
    </Button>
  );
  const origins = speakers.filter((one) => one.role === "origin");
  const relays = speakers.filter((one) => one.role === "relay");
  if (speakers.length === 0) return <>the document’s own voice</>;
  return (
    <>
      {origins.map(({ actor }, position) => (
        <Fragment key={actor}>
          {position > 0 && " and "}
          {link(actor)}
        </Fragment>
      ))}
      {origins.length === 0 && <em>origin unknown</em>}
      {relays.map(({ actor }) => (
        <Fragment key={actor}>
          {", relayed by "}
          {link(actor)}
        </Fragment>
      ))}
    </>
  );
}

/** Who says it, and apart from that who published it and where: from the origin over relays to the publisher. */
export function ClaimSource({ view, names }: ClaimSourceProps) {
  const { read } = useBoardActions();
  const document = names.documents.get(view.document);
  return (
    <dl className="facts claim-source">
      <div>
        <dt>Said by</dt>
        <dd>
          <Said view={view} names={names} />
        </dd>
      </div>
      <div>
        <dt>Published</dt>
        <dd>
          {document?.publisher === undefined ? (
            <em>by a publisher not known</em>
          ) : (
            <>by {document.publisher.name}</>
          )}
          {", "}
          {document?.publishedAt ?? <em>date unknown</em>}
          {", in "}
          <Button
            look="link"
            onClick={() => read({ document: view.document, claim: view.claim.id })}
          >
            {document?.shortTitle ?? view.document}
          </Button>
        </dd>
      </div>
    </dl>
  );
}
