import type { ViewState } from "@tumen/model";
import type { Picture } from "#board/picture.ts";

function connections(picture: Picture): Map<string, string[]> {
  const next = new Map<string, string[]>();
  const join = (a: string, b: string) => {
    next.set(a, [...(next.get(a) ?? []), b]);
    next.set(b, [...(next.get(b) ?? []), a]);
  };
  for (const { tie, faded } of picture.ties) if (!faded) join(tie.subject, tie.object);
  for (const { from, to, faded } of picture.lines) if (!faded) join(from, to);
  return next;
}

function within(picture: Picture, start: string, degrees: number): Set<string> {
  const next = connections(picture);
  const reached = new Set([start]);
  let edge = [start];
  for (let step = 0; step < degrees; step += 1) {
    edge = edge.flatMap((id) => next.get(id) ?? []).filter((id) => !reached.has(id));
    for (const id of edge) reached.add(id);
  }
  return reached;
}

/** Fades everything that is more steps away from the actor in focus than asked; nobody moves. */
export function focusPicture(picture: Picture, focus: ViewState["focus"]): Picture {
  if (focus === null) return picture;
  const near = within(picture, focus.actor, focus.degrees);
  const out = (...ids: string[]) => ids.some((id) => !near.has(id));
  return {
    ...picture,
    actors: picture.actors.map((one) => ({ ...one, faded: one.faded || out(one.card.id) })),
    ties: picture.ties.map((one) => ({
      ...one,
      faded: one.faded || out(one.tie.subject, one.tie.object),
    })),
    events: picture.events.map((one) => ({ ...one, faded: one.faded || out(one.card.id) })),
    claims: picture.claims.map((one) => ({ ...one, faded: one.faded || out(one.view.claim.id) })),
    lines: picture.lines.map((one) => ({ ...one, faded: one.faded || out(one.from, one.to) })),
  };
}
