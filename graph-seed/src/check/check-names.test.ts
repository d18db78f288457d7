import { codePointLength } from "@tumen/anchoring";
import { expect, test } from "vitest";
import { inspectDossier } from "../inspect-dossier.ts";

const HEADER = `id: document:note
title: A note
shortTitle: A note
language: en
rights: Written for this test.
`;

const ACTORS = `- { id: actor:russia, kind: state, name: Russia, aliases: [Moscow, Russian] }
- { id: actor:north-korea, kind: state, name: North Korea, aliases: [DPRK, Kim Jong-un] }
- { id: actor:united-states, kind: state, name: United States, aliases: [U.S., Western], names: { ru: США } }
`;

/** Names in a quote that nobody knows. The text is one paragraph; the quote is what stands between the brackets, or all. */
function unknownNames(marked: string, language = "en"): string[] {
  const text = marked.replace(/[⟦⟧]/gu, "");
  const [, quote = text] = /⟦(.*)⟧/su.exec(marked) ?? [];
  const claim = {
    id: "claim:note-0001",
    quotes: quote.split("\n").filter((line) => codePointLength(line.trim()) > 0),
    ...{ text: "X.", kind: "assessment", predicate: "affects", modality: "fact" },
    ...{ subjects: ["actor:russia"], objects: ["actor:north-korea"] },
  };
  const files = new Map([
    ["documents/note.txt", text],
    ["documents/note.yaml", HEADER.replace("language: en", `language: ${language}`)],
    ["annotations/actors.yaml", ACTORS],
    ["annotations/other-names.yaml", "- Cold War\n- Eastbay\n"],
    [
      "annotations/claims/note.yaml",
      JSON.stringify({ document: "document:note", claims: [claim] }),
    ],
  ]);
  const { problems } = inspectDossier(files);
  const errors = problems.filter((one) => one.severity === "error");
  expect(errors.filter((one) => one.code !== "name-unknown")).toEqual([]);
  return errors.map((one) => /“(.*)”/u.exec(one.reason)?.[1] ?? "");
}

test.each([
  ["a name", "Since then Russia paid."],
  ["an alias", "It was Moscow that paid."],
  ["a name that is not an actor", "It met in Eastbay during the Cold War."],
  ["a possessive", "It was Russia’s answer and Moscow's too."],
  ["a plural", "Some Russians came."],
  ["a compound", "The Moscow-led talks and anti-Western words of the North Korea-Russia pact."],
  ["an abbreviation with points", "The U.S.-led order of the U.S. went on."],
  ["an office before a name", "It was President Kim Jong-un who came with the Foreign Minister."],
  ["a month and a day", "It came on Monday in June."],
  [
    "the beginning of a sentence",
    "Analysts wait. Reports differ. “They wait,” said one: Nobody came.",
  ],
  ["a beginning after a closing mark", "They want an “order.” This is new."],
  ["a beginning inside quote marks", "He vowed ‘Full support’ for it."],
  ["a heading in capitals", "Military and Political Backing"],
  ["a lead-in before a colon", "• Artillery Shells: There were reports of shells."],
  ["a name in another script", "Об этом сказали США."],
  ["a script without capitals", "김정은이 모스크바에 도착했다."],
])("%s is nothing unknown", (_name, text) => {
  expect(unknownNames(text)).toEqual([]);
});

test.each([
  ["a name inside a sentence", "It was Belgrade that paid.", ["Belgrade"]],
  ["a name of several words", "It met at the Gulf of Westhaven Dock.", ["Gulf of Westhaven Dock"]],
  ["a possessive", "It was Belgrade’s answer.", ["Belgrade"]],
  ["part of a compound", "The Belgrade-led talks.", ["Belgrade"]],
  ["an acronym", "It used many SRBMs there.", ["SRBMs"]],
  ["a name with a known one beside it", "It was Moscow and Belgrade.", ["Belgrade"]],
  [
    "a name that begins a sentence and stands elsewhere too",
    "⟦Belgrade paid.⟧ Then Belgrade left.",
    ["Belgrade"],
  ],
  [
    "a name in a heading that stands elsewhere too",
    "⟦Belgrade Pays the Whole Sum⟧\nThen Belgrade left.",
    ["Belgrade"],
  ],
  ["after an initial", "It was A. Belgrade who paid.", ["A. Belgrade"]],
  ["a name in another alphabet", "Об этом сказал Белград.", ["Белград"]],
])("%s is found", (_name, text, expected) => {
  expect(unknownNames(text)).toEqual(expected);
});

test("what stands outside the quote does not matter", () => {
  expect(unknownNames("⟦The talks went on⟧ in Belgrade.")).toEqual([]);
});

test("in a language that writes every noun with a capital, a capital says nothing", () => {
  expect(unknownNames("Das war die Lieferung der Granaten.", "de")).toEqual([]);
});
