import { readFile } from "node:fs/promises";
import { type Graph, graphSchema, sha256Hex, sortGraph } from "@tumen/model";

const EVENTS_PER_DOCUMENT = 2_000;

function slugOf(name: string, position: number): string {
  const words = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60)
    .replace(/-+$/, "");
  return `${words || "actor"}-${position}`;
}

/** Reads real events (subject, act, object, date, tab-separated) as claims, a line being its own quote. */
export async function readEvents(file: string): Promise<Graph> {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line !== "");
  const actors = new Map<string, string>();
  const actorOf = (name: string) => {
    const known = actors.get(name);
    if (known !== undefined) return known;
    const id = `actor:${slugOf(name, actors.size)}`;
    actors.set(name, id);
    return id;
  };
  const documents: object[] = [];
  const claims: object[] = [];
  for (let start = 0; start < lines.length; start += EVENTS_PER_DOCUMENT) {
    const part = lines.slice(start, start + EVENTS_PER_DOCUMENT);
    const text = part.join("\n");
    const textSha256 = sha256Hex(text);
    const id = `document:events-${documents.length}`;
    documents.push({
      id,
      file: `events-${documents.length}.txt`,
      title: id,
      shortTitle: id,
      language: "en",
      rights: "not for publication",
      text,
      textSha256,
      normVersion: 1,
      furniture: [],
      annotatedBy: [],
      reviewedBy: [],
    });
    let position = 0;
    for (const line of part) {
      const [subject = "", , object = "", day = ""] = line.split("\t");
      const length = [...line].length;
      claims.push({
        id: `claim:event-${claims.length}`,
        text: line.replaceAll("\t", " "),
        kind: "act",
        act: { type: "CONSULT", modes: [], contexts: [] },
        predicate: "met",
        subjects: [actorOf(subject)],
        objects: [actorOf(object)],
        beneficiaries: [],
        mutual: false,
        speakers: [],
        modality: "fact",
        polarity: "asserts",
        negated: false,
        quantities: [],
        terms: [],
        events: [],
        eventDate: { edtf: day, basis: "document" },
        credibility: { grade: 6, by: "not graded", why: "not graded" },
        quotes: [
          {
            document: id,
            exact: line,
            prefix: "",
            suffix: "",
            start: position,
            end: position + length,
            textSha256,
          },
        ],
      });
      position += length + 1;
    }
  }
  const actorRecords = [...actors].map(([name, id]) => ({
    id,
    kind: "organisation",
    name,
    names: {},
    aliases: [],
    members: [],
    memberOf: [],
  }));
  return sortGraph(
    graphSchema.parse({
      publishers: [],
      documents,
      actors: actorRecords,
      events: [],
      claims,
      relations: [],
    }),
  );
}
