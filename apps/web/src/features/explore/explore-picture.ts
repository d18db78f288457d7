import type { ActorId } from "@tumen/model";
import type { ActorSizes } from "#board/actor-size.ts";
import type { Picture } from "#board/picture.ts";
import type { CanvasElements } from "#canvas/elements.ts";
import { type Frame, nameSideOf, type Place } from "#canvas/frame.ts";

/** Where everyone stands on the sheet, and who is held or pinned there. */
export interface Sheet {
  readonly frame: Frame;
  readonly held: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly places: Readonly<Record<string, Place>>;
}

const MIDDLE: Place = { x: 0, y: 0 };

function actorsOf(
  picture: Picture,
  sheet: Sheet,
  sizes: Pick<ActorSizes, "of">,
): CanvasElements["actors"] {
  return picture.actors.map(({ card, faded }) => {
    const place = sheet.places[card.id] ?? MIDDLE;
    const held = sheet.held.has(card.id) && picture.shows === "relations";
    return {
      id: card.id,
      name: card.name,
      kind: card.kind,
      place,
      nameSide: nameSideOf(place, held, sheet.frame),
      faded,
      pinned: sheet.pinned.has(card.id),
      size: sizes.of(card.id),
    };
  });
}

function tiesOf(picture: Picture, drawn: ReadonlySet<string>): CanvasElements["ties"] {
  return picture.ties
    .filter(({ tie }) => drawn.has(tie.subject) && drawn.has(tie.object))
    .map(({ tie, faded }) => ({
      id: tie.id,
      subject: tie.subject,
      object: tie.object,
      mutual: tie.mutual,
      quad: tie.quad,
      standing: tie.standing,
      denied: tie.denied,
      disputed: tie.disputed > 0,
      documents: tie.documents,
      faded,
    }));
}

/** The picture as the canvas draws it. */
export function elementsOf(
  picture: Picture,
  sheet: Sheet,
  sizes: Pick<ActorSizes, "of">,
): CanvasElements {
  const actors = actorsOf(picture, sheet, sizes);
  const events = picture.events.map(({ card, faded }) => ({
    id: card.id,
    label: card.label,
    quad: card.quad,
    place: sheet.places[card.id] ?? MIDDLE,
    faded,
    pinned: sheet.pinned.has(card.id),
  }));
  const claims = picture.claims.map(({ view, label, faded }) => ({
    id: view.claim.id,
    label,
    quad: view.quad,
    standing: view.standing,
    stance: view.stance,
    disputed: view.disputed,
    place: sheet.places[view.claim.id] ?? MIDDLE,
    faded,
    pinned: sheet.pinned.has(view.claim.id),
  }));
  const drawn = new Set<string>([...actors, ...events, ...claims].map((one) => one.id));
  return {
    shows: picture.shows,
    actors,
    ties: tiesOf(picture, drawn),
    events,
    claims,
    lines: picture.lines.filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
  };
}

/** Who is tied to an actor in the picture. */
export function neighboursIn(picture: Picture, id: ActorId): Set<ActorId> {
  const near = new Set<ActorId>();
  for (const { tie } of picture.ties) {
    if (tie.subject === id) near.add(tie.object);
    if (tie.object === id) near.add(tie.subject);
  }
  return near;
}
