import type { ActorCard, ActorId, EventCard, NodeId, TimelineResponse } from "@tumen/model";
import type { PartRole, Picture, PicturedLine } from "#board/picture.ts";

/** Most events that a screen holds; those with most claims are drawn, the rest is counted. */
export const EVENTS_DRAWN = 60;

function linesOf(events: readonly EventCard[], passing: ReadonlySet<string>): PicturedLine[] {
  return events.flatMap((event) => {
    const line = (actor: ActorId, role: PartRole): PicturedLine => ({
      id: `${actor} ${role} ${event.id}`,
      from: role === "acts" ? actor : event.id,
      to: role === "acts" ? event.id : actor,
      kind: "part",
      role,
      faded: !passing.has(event.id),
    });
    return [
      ...event.actors.map((id) => line(id, "acts")),
      ...event.recipients
        .filter((id) => !event.actors.includes(id))
        .map((id) => line(id, "receives")),
    ];
  });
}

/** Events with most claims first; those that many claims are about, then by id. */
export function eventsToDraw(whole: TimelineResponse): EventCard[] {
  return [...whole.events]
    .sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1))
    .slice(0, EVENTS_DRAWN);
}

interface EventsAnswers {
  readonly whole: TimelineResponse;
  readonly filtered: TimelineResponse;
  readonly cards: readonly ActorCard[];
  readonly hidden: ReadonlySet<NodeId>;
  readonly totals: Picture["totals"];
}

/** Events as nodes, with who acted in them and whom they reached; what the filter takes away is faded, not moved. */
export function eventsPicture(answers: EventsAnswers): Picture {
  const { whole, filtered, cards, hidden, totals } = answers;
  const passing = new Map(filtered.events.map((one) => [one.id, one]));
  const drawn = eventsToDraw(whole);
  const events = drawn.filter((one) => !hidden.has(one.id));
  const lines = linesOf(events, new Set(passing.keys())).filter(
    ({ from, to }) => !hidden.has(from) && !hidden.has(to),
  );
  const live = new Set<string>(
    lines.filter((one) => !one.faded).flatMap(({ from, to }) => [from, to]),
  );
  const parts = new Set<string>(events.flatMap((one) => [...one.actors, ...one.recipients]));
  return {
    shows: "events",
    actors: cards
      .filter((card) => parts.has(card.id) && !hidden.has(card.id))
      .map((card) => ({ card, faded: !live.has(card.id) })),
    ties: [],
    events: events.map((card) => ({
      card: passing.get(card.id) ?? card,
      faded: !passing.has(card.id),
    })),
    claims: [],
    lines,
    totals,
    beyond: whole.total - drawn.length,
  };
}
