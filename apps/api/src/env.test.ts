import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readSettings, SETTINGS } from "./env.ts";

describe("settings", () => {
  it("has a default for everything but the database", () => {
    expect(readSettings({})).toEqual({
      HOST: "127.0.0.1",
      PORT: 4173,
      NEO4J_USER: "neo4j",
      NEO4J_PASSWORD: "",
      TUMEN_DOSSIER: "graph-seed",
      TUMEN_WEB: "dist/web",
      TUMEN_QUERY_TIMEOUT_MS: 10_000,
      TUMEN_RATE_LIMIT: 1_200,
      TUMEN_BODY_LIMIT_KB: 256,
      LOG_LEVEL: "warn",
    });
  });

  it("takes an empty value for an absent one", () => {
    expect(readSettings({ NEO4J_URI: "", PORT: "" }).PORT).toBe(4173);
  });

  it("names every setting that cannot be used and what it is for", () => {
    const read = () => readSettings({ PORT: "eighty", NEO4J_URI: "http://db", LOG_LEVEL: "loud" });
    expect(read).toThrowError(
      [
        "These settings cannot be used:",
        "  PORT: must be a whole number (port to listen on; 0 takes any free one)",
        "  NEO4J_URI: must begin with one of bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s://, neo4j+ssc:// (a Neo4j to use instead of the embedded store (bolt://, neo4j://, neo4j+s://))",
        '  LOG_LEVEL: Invalid option: expected one of "silent"|"error"|"warn"|"info"|"debug" (how much the server logs)',
      ].join("\n"),
    );
  });

  it("lists every setting in the README", () => {
    const readme = readFileSync(new URL("../../../README.md", import.meta.url), "utf8");
    const missing = Object.keys(SETTINGS).filter((name) => !readme.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });
});
