import { type ActorCard, type Tie, tieSentence } from "@tumen/model";
import { nameIn, type Picture } from "#board/picture.ts";
import { wordFor } from "#ui/vocabulary.ts";
import { countOf } from "#ui/words.ts";
import { SentenceButton } from "./sentence-button.tsx";

interface ActorTold {
  readonly card: ActorCard;
  readonly faded: boolean;
  readonly ties: readonly Tie[];
  readonly nameOf: (id: string) => string;
}

function TieLine({ tie, nameOf }: { readonly tie: Tie; readonly nameOf: (id: string) => string }) {
  return (
    <li className={`quad-line-${tie.quad}`}>
      <SentenceButton of={{ kind: "tie", id: tie.id }}>{tieSentence(tie, nameOf)}</SentenceButton>{" "}
      <span className="muted">
        {wordFor(tie.quad)}, {countOf(tie.claims, "claim")} in {countOf(tie.documents, "document")}
        {tie.disputed > 0 && `, ${tie.disputed} disputed`}
      </span>
    </li>
  );
}

function ActorInWords({ card, faded, ties, nameOf }: ActorTold) {
  const own = ties.filter((tie) => tie.subject === card.id);
  const done = ties.filter((tie) => tie.object === card.id);
  return (
    <section className={faded ? "outline-faded" : ""} aria-label={card.name}>
      <h3>
        <SentenceButton of={{ kind: "actor", id: card.id }}>{card.name}</SentenceButton>{" "}
        <span className="muted">
          {wordFor(card.kind).toLowerCase()}, {countOf(card.claims, "claim")}
          {faded && ", outside the present filter or focus"}
        </span>
      </h3>
      {own.length > 0 && (
        <ul>
          {own.map((tie) => (
            <TieLine key={tie.id} tie={tie} nameOf={nameOf} />
          ))}
        </ul>
      )}
      {done.length > 0 && (
        <p className="muted">
          Object of {countOf(done.length, "tie")}, told with{" "}
          {[...new Set(done.map((tie) => nameOf(tie.subject)))].join(", ")}.
        </p>
      )}
      {own.length + done.length === 0 && (
        <p className="muted">No tie among these actors passes the filter.</p>
      )}
    </section>
  );
}

/** Each actor with what it does, and each tie once. */
export function RelationsOutline({ picture }: { readonly picture: Picture }) {
  const nameOf = nameIn(picture);
  const passing = picture.ties.filter((one) => !one.faded).map((one) => one.tie);
  return picture.actors.map(({ card, faded }) => (
    <ActorInWords key={card.id} card={card} faded={faded} ties={passing} nameOf={nameOf} />
  ));
}
