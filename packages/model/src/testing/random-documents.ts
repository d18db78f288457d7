import type { SourceDocument } from "../document.ts";
import { sha256Hex } from "../graph-hash.ts";
import type { Publisher } from "../publisher.ts";
import { documentId } from "./builders.ts";
import type { Random } from "./random.ts";
import { TEXT_WORDS } from "./vocabulary.ts";

const PARAGRAPHS = 30;
const WORDS = 40;
const FURNITURE = "Read: subscribe to our newsletter";

function randomText(random: Random): string {
  const paragraphs = Array.from({ length: PARAGRAPHS }, () =>
    Array.from({ length: WORDS }, () => random.pick(TEXT_WORDS)).join(" "),
  );
  return [...paragraphs, FURNITURE].join("\n");
}

/** Documents of one length whose last line is furniture; some lack a publisher, a date or an address. */
export function randomDocuments(
  random: Random,
  count: number,
  publishers: readonly Publisher[],
): SourceDocument[] {
  const made: SourceDocument[] = [];
  for (let at = 0; at < count; at += 1) {
    const slug = `text-${String(at).padStart(4, "0")}`;
    const text = randomText(random);
    const { length } = [...text];
    const day = String(1 + random.int(28)).padStart(2, "0");
    const earlier = made[0];
    made.push({
      id: documentId(slug),
      file: `${slug}.txt`,
      title: `Report ${at}`,
      shortTitle: `Report ${at}`,
      ...(random.chance(0.85) ? { publisher: random.pick(publishers).id } : {}),
      ...(random.chance(0.3) ? { authors: ["A. Writer"] } : {}),
      ...(random.chance(0.3) ? { url: `https://press.example/${at}` } : {}),
      ...(random.chance(0.6) ? { publishedAt: `2024-0${1 + random.int(9)}-${day}` } : {}),
      language: random.pick(["en", "ru", "ko"]),
      rights: "test data",
      text,
      textSha256: sha256Hex(text),
      normVersion: 1,
      furniture: [{ start: length - [...FURNITURE].length, end: length }],
      annotatedBy: [{ kind: "model", name: "a test" }],
      reviewedBy: random.chance(0.3)
        ? [{ kind: "person", name: "A. Reader", on: "2025-01-02" }]
        : [],
      ...(earlier !== undefined && random.chance(0.1) ? { derivedFrom: earlier.id } : {}),
    });
  }
  return made;
}
