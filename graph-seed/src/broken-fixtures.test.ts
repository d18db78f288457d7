import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readDossierFiles } from "./dossier-files.ts";
import { inspectDossier } from "./inspect-dossier.ts";
import { formatProblem } from "./problem.ts";

const FIXTURES = fileURLToPath(new URL("../fixtures/", import.meta.url));

/** A broken fixture holds only the files in which it differs from the sound one. */
async function inspectBroken(name: string) {
  const sound = await readDossierFiles(`${FIXTURES}base.valid`);
  const broken = await readDossierFiles(`${FIXTURES}${name}.invalid`);
  return inspectDossier(new Map([...sound, ...broken]));
}

/** Each broken fixture with all that is said of it: its errors, or the warning or note that it is named for. */
const MESSAGES: readonly (readonly [string, string])[] = [
  [
    "act-missing",
    `annotations/claims/ferry.yaml:6:11 error act-missing: claim:ferry-0001 is of kind act, but codes none.
    Add act: { type: … }, or choose another kind where nothing is done.`,
  ],
  [
    "anchors-unreadable",
    `annotations/anchors/ferry.json:1:1 warning anchors-unreadable: The anchors of this document cannot be read, so no quote of it is pinned.
    Make them anew: npm run document -- anchor ferry`,
  ],
  [
    "basis-missing",
    `annotations/relations.yaml:1:3 error missing-field: basis is missing.
    Add basis: it is always written.`,
  ],
  [
    "claim-twice",
    `annotations/claims/ferry.yaml:15:5 error claim-twice: claim:ferry-0002 says the same as claim:ferry-0001 (annotations/claims/ferry.yaml:3): same subjects, act, objects and speakers, overlapping quotes.
    Make one claim of the two, or correct what differs between them.`,
  ],
  [
    "confirmed-by-one",
    `annotations/claims/ferry.yaml:14:18 warning confirmed-by-one: claim:ferry-0001 is graded 1, confirmed by other independent sources, but has one document behind it.
    Add a corroborates relation to a claim of an independent document, or lower the grade.`,
  ],
  [
    "contradiction-without-kind",
    `annotations/relations.yaml:1:3 error contradiction-without-kind: claim:ferry-0001 contradicts claim:ferry-0002, but not said in what.
    Add kind: date, quantity, actor, occurrence or interpretation.`,
  ],
  [
    "corroborates-itself",
    `annotations/relations.yaml:1:11 error corroborates-itself: claim:ferry-0001 and claim:ferry-0002 are both of document:ferry, and one document is one voice.
    Corroboration needs two documents; within one, use refines, or leave the relation out.`,
  ],
  [
    "date-not-edtf",
    `annotations/claims/ferry.yaml:14:16 error date-not-edtf: claim:ferry-0001: "May 2024" is not a date: write year, year-month, year-month-day or year-month-XX, with ?, ~ or % at the end.
    Write for example 2024-06-19, 2024-10, 2024-10~, 2023?, 2024-10-08/2024-10-13 or 2023-08/..`,
  ],
  [
    "date-without-citation",
    `annotations/events.yaml:5:9 error date-without-citation: event:patrol-boats: a background date has no citation.
    Add citation: a public record that anyone can check, or leave the date out.`,
  ],
  [
    "date-words-not-in-text",
    `annotations/claims/ferry.yaml:14:16 error date-words-not-in-text: claim:ferry-0001: no text says “in June”.
    Copy the words from the document, or write basis: background with a citation.`,
  ],
  [
    "document-unknown",
    `annotations/claims/pier.yaml:1:1 error id-unknown: There is no document:pier.
    Did you mean document:ferry? Otherwise add it to documents.`,
  ],
  [
    "document-without-claims",
    `documents/ferry.yaml:1:5 warning document-without-claims: document:ferry has no claims.
    Write them in annotations/claims/ferry.yaml.`,
  ],
  [
    "event-of-another-type",
    `annotations/claims/ferry.yaml:14:14 error event-of-another-type: claim:ferry-0001 is an act of type AID, but event:patrol-boats is of type COOPERATE (annotations/events.yaml:3).
    List an event of the claim’s type, correct one of the two types, or leave the event out.
annotations/claims/ferry.yaml:26:14 error event-of-another-type: claim:ferry-0002 is an act of type AID, but event:patrol-boats is of type COOPERATE (annotations/events.yaml:3).
    List an event of the claim’s type, correct one of the two types, or leave the event out.`,
  ],
  [
    "file-name-claims",
    `annotations/claims/ferry.yaml:1:11 error file-name: The file is named ferry.yaml, but its claims are of document:harbour.
    Rename the file, or write document: document:ferry.`,
  ],
  [
    "file-name-header",
    `annotations/claims/ferry.yaml:1:11 error file-name: The file is named ferry.yaml, but its claims are of document:ferries.
    Rename the file, or write document: document:ferry.
documents/ferry.yaml:1:5 error file-name: The files are named ferry, but the header says document:ferries.
    Rename the files, or write id: document:ferry.`,
  ],
  [
    "furniture-ambiguous",
    `documents/ferry.yaml:8:5 error furniture-ambiguous: The furniture “Northland thanked” occurs 2 times in document:ferry.
    Copy the passage from the text, with words before or after where it occurs twice.`,
  ],
  [
    "furniture-not-found",
    `documents/ferry.yaml:8:5 error furniture-not-found: document:ferry does not hold the furniture “Northport Gazette – Subscribe now”.
    Copy the passage from the text, with words before or after where it occurs twice.`,
  ],
  [
    "header-missing",
    `documents/pier.txt:1:1 error header-missing: There is no header documents/pier.yaml for this text.
    Have one made: give npm run document -- add the path of this text.`,
  ],
  [
    "id-repeated",
    `annotations/claims/ferry.yaml:10:32 error id-repeated: claim:ferry-0001: objects names actor:southland twice.
    Name each once.`,
  ],
  [
    "id-twice",
    `annotations/claims/ferry.yaml:15:9 error id-twice: claim:ferry-0001 is already the id of an entry at annotations/claims/ferry.yaml:3.
    Give this entry an id of its own, or remove it.`,
  ],
  [
    "id-unknown",
    `annotations/claims/ferry.yaml:10:15 error id-unknown: There is no actor:southlan.
    Did you mean actor:southland? Otherwise add it to annotations/actors.yaml.`,
  ],
  [
    "id-unused",
    `annotations/actors.yaml:12:9 warning id-unused: Nothing refers to actor:eastland.
    Name it in a claim, or remove it.`,
  ],
  [
    "kind-without-contradiction",
    `annotations/relations.yaml:1:72 error kind-without-contradiction: refines has no kind.
    Remove kind; only contradictions have one.`,
  ],
  [
    "missing-field",
    `annotations/claims/ferry.yaml:3:5 error missing-field: claim:ferry-0001: modality is missing.
    Add modality: it is always written.`,
  ],
  [
    "mode-of-another-type",
    `annotations/claims/ferry.yaml:7:31 error mode-of-another-type: claim:ferry-0001: “visit” is not a mode of AID.
    AID has no modes: write modes: [].`,
  ],
  [
    "mutual-alone",
    `annotations/claims/ferry.yaml:9:15 error mutual-alone: claim:ferry-0001 is mutual, but has one subject.
    Name all who take part as subjects, or remove mutual and name the object.`,
  ],
  [
    "mutual-with-objects",
    `annotations/claims/ferry.yaml:11:14 error mutual-with-objects: claim:ferry-0001 is mutual and has objects.
    Name all who take part as subjects, or remove mutual.`,
  ],
  [
    "name-unknown",
    `annotations/claims/ferry.yaml:4:12 error name-unknown: claim:ferry-0001: nobody and nothing in the dossier is called “Westhaven Dock”.
    If it names an actor, add it to that actor’s aliases in annotations/actors.yaml; if a place, a time or a thing, to annotations/other-names.yaml.`,
  ],
  [
    "not-a-list",
    `annotations/other-names.yaml:1:1 error not-a-list: The file is not a list.
    Begin each entry with “- ” at the left margin; an empty list is [].`,
  ],
  [
    "not-in-vocabulary-predicate",
    `annotations/claims/ferry.yaml:8:16 error not-in-vocabulary: claim:ferry-0001: predicate "supplies" is not in its closed list.
    Did you mean supplied? It may be: met, visited, welcomed, held-talks-with, thanked, praised, backed, shielded, pledged-support-to, promised-help-to, agreed-with, signed-with, supplied, sent-troops-to, aided, transferred-technology-to, cooperated-with, cooperated-militarily-with, traded-with, evaded-sanctions-with, shared-intelligence-with, vetoed, opposed, criticised, condemned, accused, voiced-concern-about, investigated, called-on, warned, sanctioned, isolated, raised-arms-against, fought, aligned-with, depends-on, seeks, gains-from, affects, may-act-on, distrusts, is-described-as.`,
  ],
  [
    "not-in-vocabulary",
    `annotations/claims/ferry.yaml:12:15 error not-in-vocabulary: claim:ferry-0001: modality "factual" is not in its closed list.
    It may be: fact, alleged, planned, hypothetical.`,
  ],
  [
    "not-yaml",
    `annotations/claims/ferry.yaml:5:11 error not-yaml: Nested mappings are not allowed in compact mappings
    Correct the YAML: indent with spaces, and put text with “: ”, “ #” or a leading quote mark or bracket between double quotes.`,
  ],
  [
    "object-missing",
    `annotations/claims/ferry.yaml:3:5 error object-missing: claim:ferry-0001 says nothing about whom or what it concerns besides its subjects.
    Add objects, or mutual: true with two subjects or more, or objectText in free words.`,
  ],
  [
    "pins-stale",
    `annotations/anchors/ferry.json:1:1 info pins-stale: 1 pin is of quotes that no claim has any more.
    Remove: npm run document -- anchor ferry`,
  ],
  [
    "predicate-needs-act",
    `annotations/claims/ferry.yaml:7:16 error predicate-needs-act: claim:ferry-0001: “supplied” says an act, but the claim codes none.
    Add act: { type: AID }, or choose a predicate that says no act.`,
  ],
  [
    "predicate-not-mutual",
    `annotations/claims/ferry.yaml:8:16 error predicate-not-mutual: claim:ferry-0001: “supplied” cannot be mutual.
    Choose a predicate that its subjects can do to each other, or name objects.`,
  ],
  [
    "predicate-of-another-type",
    `annotations/claims/ferry.yaml:8:16 error predicate-of-another-type: claim:ferry-0001: “thanked” does not say an act of type AID.
    It goes with SUPPORT: correct the type or the predicate.`,
  ],
  [
    "qid-twice",
    `annotations/actors.yaml:8:8 error qid-twice: actor:southland has the QID Q1 (Southland), which actor:northland has too.
    One QID names one thing: look it up, or make one actor of the two.`,
  ],
  [
    "qid-without-label",
    `annotations/actors.yaml:4:8 error wrong-form: actor:northland: qid "Q1" is not valid: must be of type object.
    Write { id: Q159, label: the English label that Wikidata shows for it }, so that a wrong number shows.`,
  ],
  [
    "quote-ambiguous",
    `annotations/claims/ferry.yaml:4:12 error quote-ambiguous: claim:ferry-0001: “Northland thanked Southland” occurs 2 times: documents/ferry.txt:6 (denied the delivery. […]. Later that week); documents/ferry.txt:6 (Later that week […] again. Crews of).
    Write { exact: …, prefix: words before } or suffix, or take a longer passage.`,
  ],
  [
    "quote-context",
    `annotations/claims/ferry.yaml:4:12 error quote-context: claim:ferry-0001: “Northland thanked Southland” occurs in document:ferry, but not with these words before or after it.
    Copy prefix and suffix from the text; they touch the passage on either side.`,
  ],
  [
    "quote-crosses-paragraph",
    `annotations/claims/ferry.yaml:4:12 error quote-crosses-paragraph: claim:ferry-0001: “denied the delivery. Northland thanked” goes across a paragraph break.
    Give each paragraph’s passage by itself: quotes: [one, other].`,
  ],
  [
    "quote-cuts-character",
    `annotations/claims/ferry.yaml:4:12 error quote-cuts-character: claim:ferry-0001: “met in Eastbay 🚢👩” begins or ends inside a character.
    Take the whole character, with its accents and joined parts.`,
  ],
  [
    "quote-cuts-word",
    `annotations/claims/ferry.yaml:4:12 error quote-cuts-word: claim:ferry-0001: “sent two patrol boat” begins or ends inside a word.
    Take whole words; the text reads documents/ferry.txt:5 (now Northland […]s to Southland in May,).`,
  ],
  [
    "quote-elsewhere",
    `annotations/claims/ferry.yaml:4:12 error quote-not-found: claim:ferry-0001: document:ferry does not hold “Northland and Southland signed”.
    It stands in document:harbour: a claim belongs to one document, so move it to that document’s file.`,
  ],
  [
    "quote-in-furniture",
    `annotations/claims/ferry.yaml:4:12 error quote-in-furniture: claim:ferry-0001: “Subscribe now” lies in furniture of document:ferry.
    Quote the document’s own text; furniture counts for nothing.`,
  ],
  [
    "quote-long",
    `annotations/claims/ferry.yaml:4:12 warning quote-long: claim:ferry-0001: “Northland sent two patrol boat … sent Southland ten more boats” is 380 code points long.
    Take the shortest passage that carries the claim; more than 300 is rarely needed.`,
  ],
  [
    "quote-missing",
    `annotations/claims/ferry.yaml:3:5 error quote-missing: claim:ferry-0001 has no quote.
    Add quote: with the exact characters of the text. No quote, no claim.`,
  ],
  [
    "quote-moved",
    `annotations/claims/ferry.yaml:4:12 error quote-moved: claim:ferry-0001: the text of document:ferry has changed: “Northland sent two patrol boats to Southland” has moved to documents/ferry.txt:5.
    If the claim still stands, accept: npm run document -- anchor ferry --accept`,
  ],
  [
    "quote-not-found",
    `annotations/claims/ferry.yaml:4:12 error quote-not-found: claim:ferry-0001: document:ferry does not hold “Northland sent two new patrol boats to Southland”.
    The nearest passage is “Northland sent two patrol boats to Southland” (documents/ferry.txt:5). Copy it from the text, typographic marks included.`,
  ],
  [
    "quote-orphan",
    `annotations/claims/ferry.yaml:4:12 error quote-orphan: claim:ferry-0001: the text of document:ferry has changed and no longer holds “Northland sent two patrol boats to Southland”.
    Copy the passage from the text, typographic marks included.`,
  ],
  [
    "quote-repaired",
    `annotations/claims/ferry.yaml:4:12 error quote-repaired: claim:ferry-0001: the text of document:ferry has changed: “Northland sent two patrol boats to Southland” now reads “Northland sent three patrol boats to Southland”.
    If the claim still stands, accept: npm run document -- anchor ferry --accept`,
  ],
  [
    "quote-twice",
    `annotations/claims/ferry.yaml:5:13 error quote-twice: claim:ferry-0001 has both quote and quotes.
    Write one of them: quote for one passage, quotes for several.`,
  ],
  [
    "quotes-not-pinned",
    `annotations/claims/ferry.yaml:4:12 info quotes-not-pinned: 1 quote is found, but not pinned yet, from here on.
    Pin: npm run document -- anchor ferry`,
  ],
  [
    "quotes-overlap",
    `annotations/claims/ferry.yaml:4:47 error quotes-overlap: claim:ferry-0001: “patrol boats to Southland” overlaps another quote of the claim.
    Make one passage of the two.`,
  ],
  [
    "recipient-missing",
    `annotations/claims/ferry.yaml:7:10 error recipient-missing: claim:ferry-0001: an act of type AID needs a recipient.
    Name who it is done to in objects, or write mutual: true where the subjects do it to each other.`,
  ],
  [
    "relation-of-events",
    `annotations/relations.yaml:1:11 error relation-of-events: refines cannot join event:patrol-boats and claim:ferry-0001.
    Join two claims; only distinct may also join two events.`,
  ],
  [
    "relation-to-itself",
    `annotations/relations.yaml:1:48 error relation-to-itself: claim:ferry-0001 cannot stand in a relation to itself.
    Name the other claim.`,
  ],
  [
    "relation-twice",
    `annotations/relations.yaml:2:3 error relation-twice: claim:ferry-0002 distinct claim:ferry-0001 is already said at annotations/relations.yaml:1.
    Remove one of the two.`,
  ],
  [
    "relations-disagree",
    `annotations/relations.yaml:2:11 error relations-disagree: claim:ferry-0001 and claim:harbour-0001 cannot both corroborate and contradict each other.
    Keep one; where parts agree and parts do not, make two claims of the two parts.`,
  ],
  [
    "speakers-out-of-order",
    `annotations/claims/ferry.yaml:11:57 error speakers-out-of-order: claim:ferry-0001: actor:ada-berg is an origin and stands after a relay.
    Put who said it first, and who passed it on after.`,
  ],
  [
    "subject-is-object",
    `annotations/claims/ferry.yaml:10:32 error subject-is-object: claim:ferry-0001: actor:northland is both subject and object.
    Keep it where it belongs; what several do to each other is mutual.`,
  ],
  [
    "subjects-empty",
    `annotations/claims/ferry.yaml:9:15 error empty-list: claim:ferry-0001: subjects is empty.
    Name at least 1.`,
  ],
  [
    "text-changed",
    `documents/ferry.txt:1:1 info text-changed: The text has changed since its quotes were pinned: 1 exact, 0 moved, 0 repaired, 0 orphan.
    See each: npm run document -- anchor ferry`,
  ],
  [
    "text-missing",
    `documents/pier.yaml:1:1 error text-missing: There is no text documents/pier.txt for this header.
    Put the text beside the header under the same name, or remove the header.`,
  ],
  [
    "unknown-field",
    `annotations/claims/ferry.yaml:12:5 error unknown-field: claim:ferry-0001: There is no field "modalty" here.
    Did you mean modality? Fields: id, quote, quotes, text, kind, act, predicate, subjects, objects, beneficiaries, mutual, objectText, speakers, modality, polarity, negated, quantities, terms, events, eventDate, statedDate, credibility, caveat.`,
  ],
  [
    "wrong-form-quantity",
    `annotations/claims/ferry.yaml:13:18 error wrong-form: claim:ferry-0001: quantities[0] {"unit":"patrol boats"} is not valid: says no number: give value, low, high, or the text’s own words as qualifier.
    See the format in graph-seed/README.md.`,
  ],
  [
    "wrong-form-quote",
    `annotations/claims/ferry.yaml:4:12 error wrong-form: claim:ferry-0001: quote {"words":"Northland sent"} is not valid.
    Write the exact characters of the text, or { exact: …, prefix: words before, suffix: words after }.`,
  ],
  [
    "wrong-form",
    `annotations/claims/ferry.yaml:3:9 error wrong-form: claim:Ferry 1: id "claim:Ferry 1" is not valid: must look like claim:some-words-01.
    See the format in graph-seed/README.md.`,
  ],
  [
    "annotator-missing",
    `documents/ferry.yaml:1:1 warning annotator-missing: Nobody is named who annotated document:ferry.
    Add to annotatedBy: { kind: person, name: …, on: 2025-01-31 }; a model says that it is a model.`,
  ],
  [
    "event-without-act",
    `annotations/events.yaml:1:7 warning event-without-act: No claim about event:patrol-boats codes an act, so nobody takes part in it.
    Code the act in a claim that says it, or remove the event.`,
  ],
  [
    "pins-stale-left-over",
    `annotations/anchors/pier.json:1:1 info pins-stale: 1 pin is of quotes that no claim has any more.
    Delete the file: its document is not there any more.`,
  ],
  [
    "text-unreadable",
    `documents/harbour.txt:1:1 warning text-unreadable: The text of document:harbour has characters that could not be read.
    Save the text in UTF-8, or ignore this where the source itself shows them so.`,
  ],
];

test("the sound fixture has nothing to complain about", async () => {
  expect(inspectDossier(await readDossierFiles(`${FIXTURES}base.valid`)).problems).toEqual([]);
});

test.each(MESSAGES)("%s", async (name, expected) => {
  const { problems } = await inspectBroken(name);
  const errors = problems.filter((one) => one.severity === "error");
  const told = errors.length > 0 ? errors : problems.filter((one) => name.startsWith(one.code));
  expect(told.map((one) => formatProblem(one)).join("\n")).toBe(expected);
});

test("each broken fixture is told of above", async () => {
  const folders = await readdir(FIXTURES);
  const broken = folders.filter((one) => one.endsWith(".invalid"));
  expect(broken.sort()).toEqual(MESSAGES.map(([name]) => `${name}.invalid`).sort());
});

test("each thing that a check can say is said of a broken fixture", async () => {
  const folder = fileURLToPath(new URL("./", import.meta.url));
  const names = await readdir(folder, { recursive: true });
  const sources = names.filter((one) => one.endsWith(".ts") && !one.endsWith(".test.ts"));
  const texts = await Promise.all(sources.map((one) => readFile(`${folder}${one}`, "utf8")));
  const codes = texts.flatMap((text) =>
    [...text.matchAll(/code: "([a-z-]+)"/gu)].map((match) => match[1]),
  );
  const told = MESSAGES.flatMap(([, message]) =>
    [...message.matchAll(/ (?:error|warning|info) ([a-z-]+):/gu)].map((match) => match[1]),
  );
  const untold = new Set(codes.filter((one) => !told.includes(one)));
  // An empty folder is no fixture that could be kept in the repository; reading it is tested with the commands.
  expect([...untold]).toEqual(["nothing-there"]);
});
