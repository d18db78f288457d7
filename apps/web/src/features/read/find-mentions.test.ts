import { describe, expect, it } from "vitest";
import { findMentions } from "./find-mentions.ts";

const actor = (slug: string, name: string, aliases: string[] = [], names = {}) => ({
  id: `actor:${slug}` as never,
  name,
  names,
  aliases,
});

const ACTORS = [
  actor("russia", "Russia", ["Russian", "Moscow"], { ru: "Россия", ko: "러시아" }),
  actor("putin", "Vladimir Putin", ["Putin", "Russian President Putin"]),
  actor("united-states", "United States", ["US", "U.S."]),
  actor("western-nations", "Western nations", ["the West", "Western"]),
  actor("ministry", "Foreign Ministry of Russia", ["Foreign Ministry"]),
  actor("other-ministry", "Foreign Ministry of Japan", ["Foreign Ministry"]),
];

function named(text: string): string[] {
  const points = [...text];
  return findMentions(text, ACTORS).map(
    ({ start, end, actors }) =>
      `${points.slice(start, end).join("")}: ${actors.map((id) => id.slice(6)).join(", ")}`,
  );
}

describe("findMentions", () => {
  it("RD4: marks names and aliases in every language, the longest first", () => {
    expect(named("Russian President Putin left Moscow. Россия и Russia’s allies.")).toEqual([
      "Russian President Putin: putin",
      "Moscow: russia",
      "Россия: russia",
      "Russia: russia",
    ]);
  });

  it("RD4: keeps to whole words and to the case of names, but for headlines and beginnings", () => {
    expect(named("Russians told us that Belarussia lies in western lands.")).toEqual([]);
    expect(named("The West said: THE US, the U.S.-led bloc and VLADIMIR PUTIN.")).toEqual([
      "The West: western-nations",
      "US: united-states",
      "U.S.: united-states",
      "VLADIMIR PUTIN: putin",
    ]);
  });

  it("RD4: reads a Korean name with its particle, not as the beginning of another word", () => {
    expect(named("러시아는 왔다. 러시아인은 갔다.")).toEqual(["러시아: russia"]);
  });

  it("RD4: names nobody inside an address", () => {
    expect(
      named(
        "See https://example.org/Russia/US, www.Moscow.example, Putin@example.org or Russia.ru. Russia.",
      ),
    ).toEqual(["Russia: russia"]);
  });

  it("RD4: counts in code points, and keeps all who share a name", () => {
    expect(findMentions("🚂🚂 Foreign Ministry", ACTORS)).toEqual([
      { start: 3, end: 19, actors: ["actor:ministry", "actor:other-ministry"] },
    ]);
  });

  it("RD4: reads a long text without spaces and one full of names", () => {
    expect(findMentions("Russia".repeat(40_000), ACTORS)).toEqual([]);
    expect(findMentions("Russia/".repeat(30_000), ACTORS)).toHaveLength(30_000);
  });
});
