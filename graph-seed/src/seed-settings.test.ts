import { expect, test } from "vitest";
import { readSeedSettings, SEED_USAGE } from "./seed-settings.ts";

const PLAIN = { checkOnly: false, allowForeign: false, help: false };

test("without options or settings, the bundled dossier is checked and reported", () => {
  expect(readSeedSettings([], {})).toEqual({ ...PLAIN, folder: "graph-seed" });
});

test("settings name the dossier and the database", () => {
  const settings = {
    TUMEN_DOSSIER: "mine",
    NEO4J_URI: "neo4j+s://host",
    NEO4J_USER: "ada",
    NEO4J_PASSWORD: "secret",
    NEO4J_DATABASE: "tumen",
  };
  expect(readSeedSettings([], settings)).toEqual({
    ...PLAIN,
    folder: "mine",
    neo4j: { uri: "neo4j+s://host", user: "ada", password: "secret", database: "tumen" },
  });
});

test("options go before settings", () => {
  const args = ["--check", "--allow-foreign", "--from", "other", "--uri", "bolt://there"];
  const settings = { TUMEN_DOSSIER: "mine", NEO4J_URI: "bolt://here" };
  expect(readSeedSettings(args, settings)).toEqual({
    folder: "other",
    neo4j: { uri: "bolt://there", user: "neo4j", password: "", database: undefined },
    checkOnly: true,
    allowForeign: true,
    help: false,
  });
});

test("an empty setting counts as unset", () => {
  const settings = { NEO4J_URI: "", TUMEN_DOSSIER: "" };
  expect(readSeedSettings([], settings)).toEqual({ ...PLAIN, folder: "graph-seed" });
});

test("an address that is none of Neo4j’s is refused by name", () => {
  expect(() => readSeedSettings(["--uri", "http://host"], {})).toThrow(
    "NEO4J_URI must begin with one of bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s://, neo4j+ssc://",
  );
});

test("an unknown option is answered with how the command is used", () => {
  expect(() => readSeedSettings(["--form", "x"], {})).toThrow(SEED_USAGE);
});
