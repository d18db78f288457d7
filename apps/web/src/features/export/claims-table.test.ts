import { type ClaimPage, claimFactsOf, claimViewOf } from "@tumen/model";
import { describe, expect, it } from "vitest";
import { SMALL_GRAPH } from "#testing/small-graph.ts";
import { claimsTable } from "./claims-table.ts";

const [FACTS] = claimFactsOf(SMALL_GRAPH);

/** A page of one claim whose quote holds `exact`. */
function pageOf(exact: string): ClaimPage {
  const claim = SMALL_GRAPH.claims.find((one) => one.id === FACTS?.id);
  if (claim === undefined || FACTS === undefined) throw new Error("The small graph has claims.");
  const [quote] = claim.quotes;
  if (quote === undefined) throw new Error("Claims have quotes.");
  const changed = { ...claim, quotes: [{ ...quote, exact }] };
  const { disputed, reliability } = FACTS;
  return {
    claims: [claimViewOf(changed, { disputed, reliability })],
    actors: SMALL_GRAPH.actors.map(({ id, name, kind }) => ({ id, name, kind })),
    documents: [],
    events: [],
    total: 1,
  };
}

function cellsOf(html: string): (string | null)[][] {
  const table = new DOMParser().parseFromString(html, "text/html");
  return [...table.querySelectorAll("tr")].map((row) =>
    [...row.querySelectorAll("th, td")].map((cell) => cell.textContent),
  );
}

describe("the table of claims", () => {
  it("EP17: has the same cells as text and as HTML, one row for each quote", () => {
    const { tsv, html, rows } = claimsTable([pageOf("North Korea shipped shells")]);
    const cells = tsv
      .trimEnd()
      .split("\n")
      .map((row) => row.split("\t"));
    expect(cellsOf(html)).toEqual(cells);
    expect(rows).toBe(1);
    expect(cells.length).toBe(2);
    expect(cells[1]?.[5]).toBe("North Korea shipped shells");
    expect(cells[1]?.[8]).toBe(FACTS?.id);
  });

  it.each([
    ["=HYPERLINK(1)", "'=HYPERLINK(1)"],
    ["+1", "'+1"],
    ["a\tb\nc\u0000d\u2028e", "a b c d e"],
    ["\t=1", " =1"],
    ["<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"],
    ['"quoted" & 평양 🤝', '"quoted" & 평양 🤝'],
  ])("EP17: keeps %j in its cell, and no spreadsheet runs it", (exact, cell) => {
    const { tsv, html } = claimsTable([pageOf(exact)]);
    expect(tsv.trimEnd().split("\n")[1]?.split("\t")[5]).toBe(cell);
    expect(cellsOf(html)[1]?.[5]).toBe(cell);
    expect(html).not.toContain("<img");
  });
});
