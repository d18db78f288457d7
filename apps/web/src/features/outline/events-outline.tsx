import { type ActorId, type EventCard, partId } from "@tumen/model";
import { nameIn, type Picture } from "#board/picture.ts";
import { wordFor } from "#ui/vocabulary.ts";
import { countOf } from "#ui/words.ts";
import { SentenceButton } from "./sentence-button.tsx";

interface EventTold {
  readonly card: EventCard;
  readonly faded: boolean;
  readonly shown: ReadonlySet<string>;
  readonly nameOf: (id: string) => string;
}

function Parts({
  title,
  ids,
  told,
}: {
  readonly title: string;
  readonly ids: readonly ActorId[];
  readonly told: EventTold;
}) {
  const present = ids.filter((id) => told.shown.has(id));
  if (present.length === 0) return null;
  return (
    <li>
      <span className="muted">{title}</span>
      <ul className="name-list">
        {present.map((id) => (
          <li key={id}>
            <SentenceButton of={{ kind: "part", id: partId(told.card.id, id) }}>
              {told.nameOf(id)}
            </SentenceButton>
          </li>
        ))}
      </ul>
    </li>
  );
}

function EventInWords(told: EventTold) {
  const { card, faded } = told;
  const place = card.place === undefined ? "place unknown" : card.place;
  return (
    <section className={faded ? "outline-faded" : ""} aria-label={card.label}>
      <h3>
        <SentenceButton of={{ kind: "event", id: card.id }}>{card.label}</SentenceButton>{" "}
        <span className="muted">
          {card.date?.edtf ?? "the documents give no date"}, {place}, {wordFor(card.quad)},{" "}
          {countOf(card.claims, "claim")} in {countOf(card.documents, "document")}
          {faded && ", outside the present filter or focus"}
        </span>
      </h3>
      <ul>
        <Parts title="Acts" ids={card.actors} told={told} />
        <Parts
          title="Is reached by it"
          ids={card.recipients.filter((id) => !card.actors.includes(id))}
          told={told}
        />
      </ul>
    </section>
  );
}

/** Each event with when and where, who acted and whom it reached; each name leads to the claims that say so. */
export function EventsOutline({ picture }: { readonly picture: Picture }) {
  const nameOf = nameIn(picture);
  const shown = new Set<string>(picture.actors.map((one) => one.card.id));
  if (picture.events.length === 0) return <p className="muted">No event to tell of.</p>;
  return picture.events.map(({ card, faded }) => (
    <EventInWords key={card.id} card={card} faded={faded} shown={shown} nameOf={nameOf} />
  ));
}
