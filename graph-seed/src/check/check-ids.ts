import { closestWord } from "../closest-word.ts";
import type { Dossier, Entry } from "../dossier.ts";
import { errorAt, type Place, type Problem, warningAt } from "../problem.ts";
import type { ValuePath } from "../yaml-source.ts";
import type { Subject } from "./check.ts";

interface Named extends Entry<{ readonly id: string }> {}

function namedEntries(dossier: Dossier): Named[] {
  const { publishers, documents, actors, events, claims } = dossier;
  return [...publishers, ...documents, ...actors, ...events, ...claims];
}

function duplicateProblems(dossier: Dossier): Problem[] {
  const first = new Map<string, Place>();
  return namedEntries(dossier).flatMap((entry) => {
    const { id } = entry.value;
    const place = entry.placeOf(["id"]);
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, place);
      return [];
    }
    return errorAt(place, {
      code: "id-twice",
      reason: `${id} is already the id of an entry at ${earlier.file}:${earlier.line}.`,
      advice: "Give this entry an id of its own, or remove it.",
    });
  });
}

interface Reference {
  readonly id: string;
  readonly place: Place;
}

function references(entry: Entry<object>, fields: readonly string[]): Reference[] {
  return fields.flatMap((field) => {
    const value: unknown = Reflect.get(entry.value, field);
    if (value === undefined || value === null) return [];
    const items: { item: unknown; path: ValuePath }[] = Array.isArray(value)
      ? value.map((item: unknown, index) => ({ item, path: [field, index] }))
      : [{ item: value, path: [field] }];
    return items.flatMap(({ item, path }) => {
      if (typeof item === "string") return { id: item, place: entry.placeOf(path) };
      const actor: unknown = Reflect.get(item as object, "actor");
      return typeof actor === "string"
        ? { id: actor, place: entry.placeOf([...path, "actor"]) }
        : [];
    });
  });
}

const CLAIM_REFERENCES = ["subjects", "objects", "beneficiaries", "speakers", "events"];

function allReferences(dossier: Dossier): Reference[] {
  return [
    ...dossier.documents.flatMap((one) => references(one, ["publisher", "derivedFrom"])),
    ...dossier.actors.flatMap((one) => references(one, ["members", "memberOf", "represents"])),
    ...dossier.claims.flatMap((one) => references(one, CLAIM_REFERENCES)),
    ...dossier.relations.flatMap((one) => references(one, ["from", "to"])),
  ];
}

const FILES: Record<string, string> = {
  actor: "annotations/actors.yaml",
  event: "annotations/events.yaml",
  publisher: "annotations/publishers.yaml",
  claim: "annotations/claims",
  document: "documents",
};

function kindOf(id: string): string {
  return id.split(":")[0] ?? "";
}

function unresolved(reference: Reference, known: ReadonlySet<string>): Problem {
  const kind = kindOf(reference.id);
  const options = [...known].filter((id) => id.startsWith(`${kind}:`));
  const close = closestWord(reference.id, options);
  return errorAt(reference.place, {
    code: "id-unknown",
    reason: `There is no ${reference.id}.`,
    advice: `${close === undefined ? "" : `Did you mean ${close}? `}Otherwise add it to ${FILES[kind] ?? "the dossier"}.`,
  });
}

function repeatedProblems(dossier: Dossier): Problem[] {
  return dossier.claims.flatMap((claim) =>
    CLAIM_REFERENCES.flatMap((field) => {
      const seen = new Set<string>();
      return references(claim, [field]).flatMap(({ id, place }) => {
        if (!seen.has(id)) {
          seen.add(id);
          return [];
        }
        return errorAt(place, {
          code: "id-repeated",
          reason: `${claim.value.id}: ${field} names ${id} twice.`,
          advice: "Name each once.",
        });
      });
    }),
  );
}

function claimsOfUnknownDocuments(dossier: Dossier, known: ReadonlySet<string>): Problem[] {
  const reported = new Set<string>();
  return dossier.claims.flatMap((claim) => {
    if (
      dossier.leftOut.kinds.has("document") ||
      known.has(claim.document) ||
      reported.has(claim.document)
    )
      return [];
    reported.add(claim.document);
    const { file } = claim.placeOf();
    return unresolved({ id: claim.document, place: { file, line: 1, column: 1 } }, known);
  });
}

function headerProblems(dossier: Dossier): Problem[] {
  return dossier.documents.flatMap((document) =>
    document.value.id === `document:${document.slug}`
      ? []
      : errorAt(document.placeOf(["id"]), {
          code: "file-name",
          reason: `The files are named ${document.slug}, but the header says ${document.value.id}.`,
          advice: `Rename the files, or write id: document:${document.slug}.`,
        }),
  );
}

/** Records to which nothing leads: they are loaded, but no view shows them. */
function orphanProblems({ dossier }: Subject): Problem[] {
  const { ids, kinds } = dossier.leftOut;
  if (ids.size > 0 || kinds.size > 0) return [];
  const used = new Set(allReferences(dossier).map((one) => one.id));
  const claimed = new Set(dossier.claims.map((one) => one.document));
  const unused: { entry: Named; advice: string }[] = [
    ...dossier.actors.map((entry) => ({ entry, advice: "Name it in a claim, or remove it." })),
    ...dossier.events.map((entry) => ({ entry, advice: "List it in a claim, or remove it." })),
    ...dossier.publishers.map((entry) => ({ entry, advice: "Name it in a header, or remove it." })),
  ].filter(({ entry }) => !used.has(entry.value.id));
  return [
    ...unused.map(({ entry, advice }) =>
      warningAt(entry.placeOf(["id"]), {
        code: "id-unused",
        reason: `Nothing refers to ${entry.value.id}.`,
        advice,
      }),
    ),
    ...dossier.documents
      .filter((one) => !claimed.has(one.value.id))
      .map((one) =>
        warningAt(one.placeOf(["id"]), {
          code: "document-without-claims",
          reason: `${one.value.id} has no claims.`,
          advice: `Write them in annotations/claims/${one.slug}.yaml.`,
        }),
      ),
  ];
}

/** Rule 2: ids are readable, stable and given once; every reference resolves. */
export function checkIds(subject: Subject): Problem[] {
  const { dossier } = subject;
  const known = new Set([
    ...namedEntries(dossier).map((one) => one.value.id),
    ...dossier.leftOut.ids,
  ]);
  return [
    ...headerProblems(dossier),
    ...duplicateProblems(dossier),
    ...claimsOfUnknownDocuments(dossier, known),
    ...allReferences(dossier)
      .filter((one) => !known.has(one.id) && !dossier.leftOut.kinds.has(kindOf(one.id)))
      .map((one) => unresolved(one, known)),
    ...repeatedProblems(dossier),
    ...orphanProblems(subject),
  ];
}
