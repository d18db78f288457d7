import { type Filter, filterSchema } from "@tumen/model";
import { describe, expect, it } from "vitest";
import { chipsOf } from "./filter-chips.ts";
import { onlyValue, setField, setValue, stateOfValue } from "./filter-edits.ts";

const FILTER: Filter = filterSchema.parse({
  actors: { include: [{ id: "actor:russia", role: "subject" }], exclude: [] },
  documents: { exclude: ["document:putin-thanks"] },
  quads: { include: ["verbal-conflict", "material-conflict"] },
  happened: { from: "2024-01-01", undated: false },
  reliability: { atLeast: "C", ungraded: true },
  disputed: true,
  tieDocuments: { max: 1 },
  background: true,
});

const labelOf = (_facet: string, value: string) => value;

describe("chips", () => {
  it("FI11: say every part of the filter, one for each value", () => {
    expect(
      chipsOf(FILTER, labelOf)
        .map((chip) => chip.label)
        .sort(),
    ).toEqual(
      [
        "Actor: actor:russia as subject",
        "Class: verbal-conflict",
        "Class: material-conflict",
        "Document: not document:putin-thanks",
        "Happened from 2024-01-01, without undated",
        "Source C or better, and ungraded",
        "Only disputed",
        "Single-source ties",
        "Background dates on",
      ].sort(),
    );
  });

  it("FI11: take away exactly themselves", () => {
    const chips = chipsOf(FILTER, labelOf);
    for (const chip of chips) {
      const rest = chipsOf(chip.without, labelOf).map((one) => one.label);
      expect(rest).toEqual(chips.filter((one) => one !== chip).map((one) => one.label));
    }
  });
});

describe("editing a filter", () => {
  it("FI10: includes, excludes and lets a value alone", () => {
    const included = setValue({}, "speakers", "actor:russia", "include");
    expect(included).toEqual({ speakers: { include: ["actor:russia"] } });
    expect(stateOfValue(included, "speakers", "actor:russia")).toBe("include");
    const excluded = setValue(included, "speakers", "actor:russia", "exclude");
    expect(excluded).toEqual({ speakers: { exclude: ["actor:russia"] } });
    expect(setValue(excluded, "speakers", "actor:russia", "none")).toEqual({});
  });

  it("FI10: leaves a value as the only one", () => {
    expect(onlyValue(FILTER, "quads", "verbal-cooperation").quads).toEqual({
      include: ["verbal-cooperation"],
    });
  });

  it("drops a plain field that is not set", () => {
    expect(setField({ disputed: true }, "disputed", undefined)).toEqual({});
  });
});
