import { expect, test } from "vitest";
import { decodeText, prepareText } from "./plain-text.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ["bytes that are not UTF-8", new Uint8Array([0xff, 0xfe, 0x41]), /not text in UTF-8/u],
  ["bytes of another kind of file", bytes("PK\u0003\u0000"), /not plain text/u],
  ["a blank file", bytes(" \n"), /empty/u],
])("%s are refused", (_name, given, message) => {
  expect(() => decodeText(given)).toThrow(message);
});

test("a text of one paragraph a line stays as it is", () => {
  expect(prepareText("One.\n\nTwo.\n")).toEqual({ text: "One.\n\nTwo.\n", changes: [] });
});

test("a text is normalised, and that is said", () => {
  expect(prepareText("One\u00A0two.\r\nThree.")).toEqual({
    text: "One two.\nThree.\n",
    changes: ["Line ends, accents, soft hyphens and non-breaking spaces were normalised."],
  });
});

const SENTENCE = "The ferry left the harbour at dawn with forty crews on board and came back late.";
const broken = (text: string) => text.replace(/(.{1,60})(?: |$)/gu, "$1\n").trim();

test("lines broken by hand at one width are joined into paragraphs, and that is said", () => {
  const paragraph = [SENTENCE, SENTENCE, SENTENCE].join(" ");
  const given = `A title\n\n${broken(paragraph)}\n\n${broken(paragraph)}\n`;
  expect(prepareText(given)).toEqual({
    text: `A title\n\n${paragraph}\n\n${paragraph}\n`,
    changes: [expect.stringMatching(/^Lines broken by hand at \d+ characters were joined/u)],
  });
});

test("short lines that are a list are not joined", () => {
  const list =
    "Things:\n• shells\n• tugs\n• boats\n• crews\n• flags and a rather longer line that ends the list here\n";
  expect(prepareText(list).text).toBe(list);
});
