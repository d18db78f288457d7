import { describe, expect, it } from "vitest";
import * as z from "zod";
import { tellOnce } from "./tell-once.ts";

const schema = z.strictObject({ claims: z.number() });

function teller() {
  return tellOnce({ schema, method: "GET", url: "/api/overview", httpStatus: "200" } as never);
}

describe("answers that are told once", () => {
  it("are written once for the same answer, and anew for an equal one", () => {
    const tell = teller();
    const read: string[] = [];
    const answer = {
      get claims() {
        read.push("claims");
        return 3;
      },
    };
    expect(tell(answer)).toBe('{"claims":3}');
    const reads = read.length;
    expect(tell(answer)).toBe('{"claims":3}');
    expect(read.length).toBe(reads);
    expect(tell({ claims: 4 })).toBe('{"claims":4}');
  });

  it("are refused each time where they do not fit the contract", () => {
    const tell = teller();
    const answer = { claims: "many" };
    expect(() => tell(answer)).toThrow();
    expect(() => tell(answer)).toThrow();
  });
});
