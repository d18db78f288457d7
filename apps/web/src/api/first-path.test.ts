import { afterEach, describe, expect, test, vi } from "vitest";
import { readLink } from "#board/link.ts";
import { overviewQuery } from "./board-query.ts";
import { firstAnswer } from "./first-answer.ts";
import { firstPath } from "./first-path.ts";

/** What the board asks for an address: the first question of `usePicture`. */
async function askedByBoard(search: string): Promise<string> {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (path: string) => {
    asked.push(path);
    return new Response("{}", { status: 500 });
  });
  const { view } = readLink("/", search);
  const { queryFn } = overviewQuery(view.firstActors, {});
  if (typeof queryFn !== "function") throw new Error("The overview has no question.");
  const answer = queryFn({ signal: new AbortController().signal } as never);
  await Promise.resolve(answer).catch(() => undefined);
  return asked.join(" ");
}

afterEach(() => {
  vi.unstubAllGlobals();
  window.firstQuestion = undefined;
});

describe("the question that is asked while the app loads", () => {
  const filter = encodeURIComponent('{"disputed":true}');
  test.each([
    "",
    "?first=1",
    "?first=1000",
    "?first=5000",
    "?first=5001",
    "?first=0",
    "?first=-3",
    "?first=2.5",
    "?first=",
    "?first=many",
    "?first=1e3",
    "?first=0x10",
    "?first=10&first=20",
    `?filter=${filter}&first=40`,
    "?filter=broken",
  ])("is the board's own for %s", async (search) => {
    expect(firstPath(search)).toBe(await askedByBoard(search));
  });

  test("is left to the board where people stand for states", () => {
    const states = encodeURIComponent('{"peopleAsStates":true}');
    expect(firstPath(`?filter=${states}`)).toBeNull();
  });

  test("is answered once, and only to whoever asks the same", async () => {
    const answer = Promise.resolve(new Response("{}", { status: 500 }));
    window.firstQuestion = { path: "/api/overview?limit=25", answer, stop: () => undefined };
    expect(await askedByBoard("?first=40")).toBe("/api/overview?limit=40");
    expect(await askedByBoard("")).toBe("");
    expect(await askedByBoard("")).toBe("/api/overview?limit=25");
  });

  test("SZ4: is stopped by whoever takes its answer over", () => {
    const stop = vi.fn();
    const path = "/api/overview?limit=25";
    window.firstQuestion = { path, answer: new Promise(() => undefined), stop };
    const control = new AbortController();
    expect(firstAnswer(path, control.signal)).toBeInstanceOf(Promise);
    expect(stop).not.toHaveBeenCalled();
    control.abort();
    expect(stop).toHaveBeenCalledOnce();
  });
});
