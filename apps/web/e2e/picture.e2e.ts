import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { boxesOnCanvas, overlapsOf } from "./boxes-on-canvas.ts";
import { drawnOnCanvas, placesOnCanvas, waitForDrawn } from "./on-canvas.ts";
import { launchBrowser, SITES } from "./sites.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
});
afterEach(() => page.close());
afterAll(() => browser.close());

/** More than this many are no first view that anybody reads. */
const FIRST_ACTORS = 25;
/** Smaller letters are hard to read. */
const LEGIBLE_PX = 10;

interface TieEnds {
  readonly subject: string;
  readonly object: string;
}

const LEFT = ["actor:russia", "actor:vladimir-putin"];
const RIGHT = ["actor:north-korea", "actor:kim-jong-un"];

/** To which of the two camps somebody else is tied. */
function sideOf(id: string, ties: readonly TieEnds[]): "left" | "both" | "right" | "none" {
  if ([...LEFT, ...RIGHT].includes(id)) return "none";
  const others = new Set(
    ties.flatMap(({ subject, object }) =>
      subject === id ? [object] : object === id ? [subject] : [],
    ),
  );
  const [left, right] = [LEFT, RIGHT].map((camp) => camp.some((one) => others.has(one)));
  if (left && right) return "both";
  return left ? "left" : right ? "right" : "none";
}

/** Waits until everybody is where they stay, and says where that is. */
async function settledPlaces(): Promise<Record<string, { x: number; y: number }>> {
  await waitForDrawn(page, "actor:russia");
  let before = "";
  let places = {};
  await expect
    .poll(async () => {
      const last = before;
      places = await placesOnCanvas(page);
      before = JSON.stringify(places);
      return before === last;
    })
    .toBe(true);
  return places;
}

describe.each(SITES)("the picture, on the $store store", ({ url }) => {
  test.each([
    ["a desk", 1280, 800],
    ["a telephone", 390, 844],
  ])(
    "EX11, LY9: the first view on %s is small, legible, and no name lies on another",
    async (_screen, width, height) => {
      await page.setViewportSize({ width, height });
      await page.goto(url);
      await settledPlaces();
      const drawn = await boxesOnCanvas(page);
      expect(drawn.length).toBeGreaterThan(10);
      expect(drawn.length).toBeLessThanOrEqual(FIRST_ACTORS);
      expect(Math.min(...drawn.map((one) => one.fontPx))).toBeGreaterThanOrEqual(LEGIBLE_PX);
      expect(overlapsOf(drawn)).toEqual([]);
    },
  );

  test("EX11: the first view invites to choose, and leads from there to the evidence", async () => {
    await page.goto(url);
    const first = page.locator(".start-entry").first();
    await first.waitFor();
    const sentence = (await first.locator(".start-sentence").innerText()).trim();
    await first.click();
    await page.locator(".claim-card").first().waitFor();
    expect(sentence).not.toBe("");
    expect(new URL(page.url()).searchParams.get("tie")).not.toBeNull();
  });

  test.each(["spring", "layered", "concentric", "grid"])(
    "LY1: the %s layout of the seed lets no actor or name lie on another",
    async (layout) => {
      await page.goto(`${url}/?layout=${layout}&first=31`);
      await settledPlaces();
      const drawn = await boxesOnCanvas(page);
      expect(drawn.length).toBeGreaterThan(FIRST_ACTORS);
      expect(overlapsOf(drawn)).toEqual([]);
    },
  );

  test("LY1: the four layouts are four pictures", async () => {
    const seen = new Set<string>();
    for (const layout of ["spring", "layered", "concentric", "grid"]) {
      await page.goto(`${url}/?layout=${layout}`);
      seen.add(JSON.stringify(await settledPlaces()));
    }
    expect(seen.size).toBe(4);
  });

  test("LY7: Russia stands left, North Korea right, and others on the whole by the side of their ties", async () => {
    await page.goto(url);
    const places = await settledPlaces();
    const answer = await page.request.get(`${url}/api/overview`);
    const { ties } = (await answer.json()) as { ties: TieEnds[] };
    const means = (["left", "both", "right"] as const).map((side) => {
      const xs = Object.entries(places)
        .filter(([id]) => sideOf(id, ties) === side)
        .map(([, { x }]) => x);
      expect(xs).not.toEqual([]);
      return xs.reduce((sum, x) => sum + x, 0) / xs.length;
    });
    const [russia, northKorea] = [places["actor:russia"], places["actor:north-korea"]];
    expect(russia?.x).toBeLessThan(northKorea?.x ?? 0);
    expect(means).toEqual([...means].sort((one, other) => one - other));
  });

  test("FI12: what a filter takes away is hidden instead of faded by choice, and nobody moves", async () => {
    const filter = JSON.stringify({ events: { include: ["event:putin-visits-pyongyang"] } });
    await page.goto(`${url}/?filter=${encodeURIComponent(filter)}`);
    const before = await settledPlaces();
    await page.getByRole("button", { name: "View", exact: true }).click();
    await page.getByRole("radio", { name: "Hide" }).check({ force: true });
    await expect.poll(() => new URL(page.url()).searchParams.get("rest")).toBe("hide");
    const isSeen = (id: string) =>
      page.evaluate((wanted) => {
        const surface = document.querySelector(".graph-canvas-surface") as HTMLElement & {
          _cyreg: { cy: { getElementById(id: string): { visible(): boolean } } };
        };
        return surface._cyreg.cy.getElementById(wanted).visible();
      }, id);
    await expect.poll(() => isSeen("russia>ukraine.material-conflict")).toBe(false);
    expect(await isSeen("actor:vladimir-putin")).toBe(true);
    expect(await settledPlaces()).toEqual(before);
  });

  test("EX1: a hub gives as many neighbours as the limit, says how many are still to come, and goes on", async () => {
    await page.goto(`${url}/?first=2&actor=russia`);
    const before = Object.keys(await settledPlaces()).length;
    const status = page.locator("[role=status][aria-live=polite]").last();
    await expect.poll(() => status.textContent()).toMatch(/^Russia, state/);
    await page.getByRole("button", { name: "Which neighbours" }).click();
    await page.getByLabel("at most").selectOption("5");
    const expand = page.getByRole("button", { name: /^Expand/ });
    const all = Number(/\d+/.exec(await expand.innerText())?.[0]);
    expect(all).toBeGreaterThan(10);
    for (const more of [all - 5, all - 10]) {
      await expand.click();
      await expect.poll(() => status.textContent()).toContain(`${more} more to come`);
      const added = all - more;
      await expect
        .poll(async () => Object.keys(await placesOnCanvas(page)).length)
        .toBe(before + added);
      await expect.poll(() => expand.innerText()).toContain(String(more));
    }
  });

  test("KB4: an expansion says in words how many actors and ties came, and how many are disputed", async () => {
    await page.goto(`${url}/?first=1&actor=north-korea`);
    await waitForDrawn(page, "actor:north-korea");
    const answer = await page.request.post(`${url}/api/actors/actor:north-korea/neighbours`, {
      data: { onBoard: ["actor:north-korea"], limit: 10, direction: "both" },
    });
    const found = (await answer.json()) as {
      actors: unknown[];
      ties: { disputed: number }[];
      total: number;
    };
    const disputed = found.ties.filter((one) => one.disputed > 0).length;
    expect(disputed).toBeGreaterThan(0);
    const status = page.locator("[role=status][aria-live=polite]").last();
    await expect.poll(() => status.textContent()).toMatch(/^North Korea, state/);
    await page.getByRole("button", { name: /^Expand/ }).click();
    await expect
      .poll(() => status.textContent())
      .toBe(
        `${found.actors.length} actors and ${found.ties.length} ties added beside North Korea, ${disputed} disputed, ${found.total - 10} more to come.`,
      );
  });

  test("EX5: relations among those on the graph need no step; bringing one in adds its ties and no other actor", async () => {
    await page.goto(`${url}/?first=2&add=china`);
    const places = await settledPlaces();
    expect(Object.keys(places).sort()).toEqual([
      "actor:china",
      "actor:north-korea",
      "actor:russia",
    ]);
    const answer = await page.request.get(`${url}/api/overview?limit=100`);
    const { ties } = (await answer.json()) as {
      ties: { id: string; subject: string; object: string }[];
    };
    const among = ties.filter((one) => one.subject in places && one.object in places);
    expect(among.some((one) => one.subject === "actor:china")).toBe(true);
    for (const { id } of among) expect([id, await drawnOnCanvas(page, id)]).not.toContain(null);
  });
});
