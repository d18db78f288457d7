import type { ActorId } from "@tumen/model";
import type { Picture } from "#board/picture.ts";
import type { CanvasElements } from "#canvas/elements.ts";
import { type Frame, nameSideOf, type Place } from "#canvas/frame.ts";

/** Where everyone stands on the sheet, and who is held there. */
export interface Sheet {
  readonly frame: Frame;
  readonly held: ReadonlySet<string>;
  readonly places: Readonly<Record<string, Place>>;
}

/** The picture as the canvas draws it. */
export function elementsOf(picture: Picture, sheet: Sheet): CanvasElements {
  const actors = picture.actors.map(({ card, faded }) => {
    const place = sheet.places[card.id] ?? { x: 0, y: 0 };
    return {
      id: card.id,
      name: card.name,
      kind: card.kind,
      place,
      nameSide: nameSideOf(place, sheet.held.has(card.id), sheet.frame),
      faded,
    };
  });
  const drawn = new Set<string>(actors.map((one) => one.id));
  const ties = picture.ties
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
  return { actors, ties };
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
