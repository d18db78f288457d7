import type { Graph } from "@tumen/model";
import {
  actorId,
  buildGraph,
  claimId,
  createBuilders,
  documentId,
  eventId,
  publisherId,
} from "@tumen/model/testing";

/** What a hostile text would try; it must be shown as it stands. */
export const INJECTION = '<img src=x onerror="alert(1)">';

const builders = createBuilders("small graph");

const ferry = builders.publisher({ id: publisherId("ferry"), name: "The Ferry" });
const bridge = builders.document({
  id: documentId("bridge"),
  title: "The Bridge",
  shortTitle: "The bridge",
  publisher: ferry.id,
  publishedAt: "2024-06-20",
  text: [
    "Home | World",
    "Kim met Putin 🚂 in Pyongyang.",
    "Officials say North Korea shipped shells to Russia by rail.",
    `Nobody says more. ${INJECTION}`,
  ].join("\n\n"),
  furniture: [{ start: 0, end: 12 }],
});
const denial = builders.document({
  id: documentId("denial"),
  title: "[The denial]",
  shortTitle: "The denial",
  text: "Both Russia and North Korea denied any arms deal.\n\nRussia depends on its neighbour.",
});

const people = {
  russia: builders.actor({ id: actorId("russia"), name: "Russia", names: { ko: "러시아" } }),
  northKorea: builders.actor({ id: actorId("north-korea"), name: "North Korea" }),
  unitedStates: builders.actor({ id: actorId("united-states"), name: "United States" }),
  putin: builders.actor({ id: actorId("putin"), name: "Vladimir Putin", kind: "person" }),
  kim: builders.actor({ id: actorId("kim"), name: "Kim Jong Un", kind: "person" }),
  officials: builders.actor({ id: actorId("officials"), name: "Officials", kind: "anonymous" }),
};

const shipped = builders.claim({
  id: claimId("bridge-2"),
  text: "North Korea shipped shells to Russia.",
  document: bridge,
  says: ["North Korea shipped shells to Russia by rail"],
  predicate: "supplied",
  subjects: [people.northKorea.id],
  objects: [people.russia.id],
  speakers: [{ actor: people.officials.id, role: "origin" }],
  modality: "alleged",
});
const railway = builders.claim({
  id: claimId("bridge-3"),
  text: "The shells went by rail.",
  document: bridge,
  says: ["shells to Russia by rail"],
  predicate: "cooperated-with",
  subjects: [people.northKorea.id],
  objects: [people.russia.id],
});
const denied = builders.claim({
  id: claimId("denial-1"),
  text: "Both deny an arms deal.",
  document: denial,
  says: ["Both Russia and North Korea denied any arms deal"],
  predicate: "supplied",
  subjects: [people.northKorea.id],
  objects: [people.russia.id],
  speakers: [
    { actor: people.russia.id, role: "origin" },
    { actor: people.northKorea.id, role: "origin" },
  ],
  polarity: "denies",
});

/** Two documents that contradict each other on shells, a meeting, and a claim that draws no line. */
export const SMALL_GRAPH: Graph = buildGraph({
  publishers: [ferry],
  documents: [bridge, denial],
  actors: Object.values(people),
  events: [builders.event({ id: eventId("talks"), type: "CONSULT", label: "Talks" })],
  claims: [
    builders.claim({
      id: claimId("bridge-1"),
      text: "Kim and Putin met.",
      document: bridge,
      says: ["Kim met Putin 🚂 in Pyongyang"],
      predicate: "met",
      subjects: [people.kim.id, people.putin.id],
      mutual: true,
      events: [eventId("talks")],
    }),
    shipped,
    railway,
    denied,
    builders.claim({
      id: claimId("denial-2"),
      text: "Russia depends on North Korea.",
      document: denial,
      says: ["Russia depends on its neighbour"],
      predicate: "depends-on",
      subjects: [people.russia.id],
      objects: [people.northKorea.id],
    }),
  ],
  relations: [
    builders.relation({
      from: denied.id,
      to: shipped.id,
      type: "contradicts",
      kind: "occurrence",
      basis: "One says it happened, the other denies it.",
    }),
  ],
});
