import {
  type Actor,
  type ActorKind,
  type Annotator,
  canonicalJson,
  type Event,
  type Publisher,
  type SourceDocument,
} from "@tumen/model";
import type {
  ExportCircumstances,
  ExportDocument,
  ExportRecord,
  ExportSource,
} from "../export-source.ts";
import { manifestOf } from "../manifest.ts";
import { claimNode, dateNode, recordName, relationNode } from "./claim-nodes.ts";
import type { CompactName, LanguageText, LinkedNode } from "./vocabulary.ts";

/** What a reader of triples must know before counting them. */
const NOTICES = [
  "Every claim is a node of its own. Ties between two actors that claims report are not asserted as triples: subject, object, stance and standing are said of the claim. Denied, negated, attributed, alleged, planned and hypothetical claims have types that say so; both sides of a contradiction are ns:Disputed.",
  "That an event has a node does not assert that it happened: claims about it say so, each with its standing.",
  "Names under https://tumen.example/ns# and https://tumen.example/id/ do not resolve: no server answers there.",
];

/** The node that says when, from what and under whose rights the file was made, and how to read it. */
export function manifestNode(source: ExportSource, made: ExportCircumstances): LinkedNode {
  const manifest = manifestOf(source, made);
  return {
    id: recordName("manifest"),
    type: ["schema:Dataset", "prov:Entity"],
    name: "Who says what about the Russia–North Korea relationship",
    notice: NOTICES,
    generatedAtTime: manifest.exportedAt,
    wasGeneratedBy: {
      id: recordName("manifest", "export"),
      type: ["prov:Activity"],
      wasAssociatedWith: {
        id: recordName("manifest", "program"),
        type: ["prov:SoftwareAgent"],
        name: manifest.generator.name,
        softwareVersion: manifest.generator.version,
      },
    },
    seedHash: manifest.seedHash,
    filterWords: manifest.words,
    filterJson: canonicalJson(manifest.filter),
    scopeJson: canonicalJson(manifest.scope ?? {}),
    excerpts: manifest.excerpts,
    counts: { id: recordName("manifest", "counts"), type: ["ns:Counts"], ...manifest.counts },
    codeBook: manifest.codeBook,
    positions:
      "oa:start and oa:end count Unicode code points of the document's normalised text (schema:text), end exclusive.",
    rights:
      "Annotations under Apache-2.0. Each document keeps its owner's rights, see its dcterms:rights.",
    bibliographicCitation: manifest.citation,
  };
}

function publisherNode(one: Publisher): LinkedNode {
  return {
    id: recordName(one.id),
    type: ["schema:Organization", "prov:Organization"],
    name: one.name,
    kind: one.kind,
    country: one.country,
    reliability: one.reliability.map(({ use, grade, by, why }, order) => ({
      id: recordName(one.id, `grade-${order}`),
      type: ["ns:Grade"],
      use,
      grade,
      gradedBy: by,
      reason: why,
    })),
  };
}

/** The work of annotating or reviewing a document, with who did it: a model is a software agent. */
function workNode(
  document: Pick<SourceDocument, "id">,
  part: "annotation" | "review",
  by: readonly Annotator[],
): LinkedNode {
  return {
    id: recordName(document.id, part),
    type: ["prov:Activity"],
    used: recordName(document.id),
    wasAssociatedWith: by.map(({ kind, name, on, note }, order) => ({
      id: recordName(document.id, `${part}-by-${order}`),
      type: [kind === "person" ? "prov:Person" : "prov:SoftwareAgent"],
      name,
      on,
      note,
    })),
  };
}

function documentNode(one: ExportDocument): LinkedNode {
  const { id, publisher, derivedFrom, reviewedBy } = one;
  return {
    id: recordName(id),
    type: ["schema:Article", "prov:Entity"],
    headline: one.title,
    alternativeHeadline: one.shortTitle,
    file: one.file,
    publisher: publisher && recordName(publisher),
    author: one.authors,
    url: one.url,
    datePublished: one.publishedAt,
    inLanguage: one.language,
    rights: one.rights,
    text: one.text,
    textSha256: one.textSha256,
    normVersion: one.normVersion,
    wasDerivedFrom: derivedFrom && recordName(derivedFrom),
    furniture: one.furniture.map(({ start, end }, order) => ({
      id: recordName(id, `furniture-${order}`),
      type: ["oa:TextPositionSelector"],
      start,
      end,
    })),
    annotation: workNode(one, "annotation", one.annotatedBy),
    review: reviewedBy.length === 0 ? undefined : workNode(one, "review", reviewedBy),
  };
}

const ACTOR_TYPES: Readonly<Record<ActorKind, readonly CompactName[]>> = {
  state: ["schema:Country", "prov:Agent"],
  body: ["schema:Organization", "prov:Organization"],
  person: ["schema:Person", "prov:Person"],
  organisation: ["schema:Organization", "prov:Organization"],
  unit: ["schema:Organization", "prov:Organization"],
  group: ["ns:Group", "prov:Agent"],
  anonymous: ["ns:Anonymous", "prov:Agent"],
};

function actorNode(one: Actor): LinkedNode {
  const { id, names, represents, qid } = one;
  const inLanguages = Object.entries(names).flatMap(([language, name]): LanguageText[] =>
    name === undefined ? [] : [{ "@value": name, "@language": language }],
  );
  return {
    id: recordName(id),
    type: ACTOR_TYPES[one.kind],
    kind: one.kind,
    name: [one.name, ...inLanguages],
    alternateName: one.aliases,
    member: one.members.map((member) => recordName(member)),
    memberOf: one.memberOf.map((group) => recordName(group)),
    represents: represents && recordName(represents),
    sector: one.sector,
    sameAs: qid && `wd:${qid}`,
    iso3: one.iso3,
  };
}

function eventNode(one: Event): LinkedNode {
  return {
    id: recordName(one.id),
    type: ["schema:Event"],
    name: one.label,
    eventType: one.type,
    mode: one.modes,
    context: one.contexts,
    quad: one.quad,
    date: dateNode(one.id, "date", one.date),
    location: one.place,
    actor: one.actors.map((id) => recordName(id)),
    recipient: one.recipients.map((id) => recordName(id)),
  };
}

/** The node of one record, with the nodes of its parts inside. */
export function nodeOf(one: ExportRecord): LinkedNode {
  switch (one.section) {
    case "publishers":
      return publisherNode(one.record);
    case "documents":
      return documentNode(one.record);
    case "actors":
      return actorNode(one.record);
    case "events":
      return eventNode(one.record);
    case "claims":
      return claimNode(one.record);
    case "relations":
      return relationNode(one.record);
  }
}
