import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { waitForDrawn } from "./on-canvas.ts";
import { launchBrowser, SITES } from "./sites.ts";

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Runs axe in the page's own world; the content policy allows no script of ours. */
async function violationsOf(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  await client.send("Runtime.evaluate", { expression: axe.source });
  const found = (await page.evaluate(`axe.run(document, {
    // Handles that set the width of a panel lie between landmarks by nature.
    rules: { region: { enabled: false } },
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  }).then((result) => result.violations)`)) as Violation[];
  return found.map(
    (one) =>
      `${one.id}: ${one.nodes
        .map((node) => node.html)
        .slice(0, 3)
        .join(" | ")}`,
  );
}

const SCREENS = [
  { name: "first view", path: "/", ready: ".view-summary" },
  {
    name: "tie",
    path: "/?tie=north-korea%3Erussia.material-cooperation",
    ready: ".claim-card",
  },
  { name: "actor", path: "/actor/north-korea", ready: ".tie-list li" },
  { name: "event", path: "/event/veto-of-the-panel-of-experts", ready: ".claim-card" },
  {
    name: "passage",
    path: "/?document=historic-visit&passage=visit-0020",
    ready: ".mark-panel li",
  },
  {
    name: "part in an event",
    path: "/?show=events&part=putin-visits-pyongyang~vladimir-putin",
    ready: ".claim-card",
  },
  {
    name: "claim among claims",
    path: "/?show=claims&of=event.putin-visits-pyongyang&claim=visit-0001",
    ready: ".claim-card",
  },
  {
    name: "pair of documents",
    path: "/?document=historic-visit&beside=putin-thanks",
    ready: ".reader ~ .reader, .readers-two .reader:nth-child(2)",
  },
] as const;

const LOOKS = [
  { look: "light, wide", colorScheme: "light", contrast: "no-preference", width: 1280 },
  { look: "dark, wide", colorScheme: "dark", contrast: "no-preference", width: 1280 },
  { look: "light, narrow", colorScheme: "light", contrast: "no-preference", width: 390 },
  { look: "more contrast", colorScheme: "light", contrast: "more", width: 1280 },
  { look: "dark, more contrast", colorScheme: "dark", contrast: "more", width: 1280 },
] as const;

/** Windows, and what shows that they are there. */
const WINDOWS = [
  { name: "Export", button: "Export", ready: "input[type=radio]" },
  { name: "Keys", button: "Keys", ready: "kbd" },
  { name: "How to read the graph", button: "What each sign means", ready: ".signs" },
] as const;

describe.each(SITES.slice(0, 1))("access", ({ url }) => {
  describe.each(LOOKS)("$look", ({ colorScheme, contrast, width }) => {
    const open = () => browser.newPage({ colorScheme, contrast, viewport: { width, height: 844 } });

    test.each(WINDOWS)(
      "KB5: axe finds nothing in the window $name",
      async ({ name, button, ready }) => {
        const page = await open();
        await page.goto(url);
        if (width < 900 && button === "What each sign means") {
          await page.getByRole("button", { name: "Read" }).first().click();
        }
        await page.getByRole("button", { name: button }).first().click();
        await page.getByRole("dialog", { name }).locator(ready).first().waitFor();
        expect(await violationsOf(page)).toEqual([]);
        await page.close();
      },
    );

    test.each(["relations", "events", "claims"])(
      "KB5: axe finds nothing in the outline of %s",
      async (show) => {
        const page = await open();
        await page.goto(`${url}/?show=${show}`);
        if (width < 900) await page.getByRole("button", { name: "Outline" }).click();
        else await page.getByText("In words").click();
        await page.locator(".outline [data-stop]").first().waitFor();
        expect(await violationsOf(page)).toEqual([]);
        await page.close();
      },
    );

    test.each(SCREENS)(
      "KB5: axe finds nothing on the screen of a $name",
      async ({ path, ready }) => {
        const page = await open();
        await page.goto(url + path);
        if (width < 900 && path !== "/")
          await page.getByRole("button", { name: "Read" }).first().click();
        await page.locator(ready).first().waitFor();
        expect(await violationsOf(page)).toEqual([]);
        await page.close();
      },
    );
  });

  test("LD13: About the data tells counts, coverage and who annotated, and axe finds nothing in it", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(url);
    await page.getByRole("button", { name: "About the data" }).click();
    const dialog = page.getByRole("dialog", { name: "About the data" });
    await dialog.getByRole("table").waitFor();
    const text = await dialog.innerText();
    const health = (await (await fetch(`${url}/api/health`)).json()) as {
      counts: { claims: number; documents: number };
    };
    expect(text).toContain(
      `${health.counts.claims} claims by ${health.counts.documents} documents`,
    );
    expect(text).toContain("Claude (a large language model)");
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    await page.close();
  });

  test("KB3: the text twin says what the canvas draws", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(url);
    await waitForDrawn(page, "actor:russia");
    const summary = await page.locator(".view-summary").innerText();
    const ties = Number(/(\d+) of \d+ ties/.exec(summary)?.[1]);
    await page.getByText("In words").click();
    await page.getByRole("heading", { name: "The graph in words" }).waitFor();
    expect(await page.locator(".outline li").count()).toBe(ties);
    await page.close();
  });

  test("KB2: the graph is walked with arrow keys and read with Enter, without a mouse", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${url}/actor/russia`);
    await waitForDrawn(page, "actor:russia");
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => new URL(page.url()).searchParams.get("actor")).not.toBe("russia");
    await page.keyboard.press("Escape");
    await expect.poll(() => new URL(page.url()).searchParams.get("actor")).toBe(null);
    await page.close();
  });

  test("KB6: at 400 % reader, inspector, outline and filters lose nothing and scroll one way", async () => {
    // A window of 1280 × 1024 pixels at 400 % has so much room.
    const page = await browser.newPage({ viewport: { width: 320, height: 256 } });
    await page.goto(`${url}/?document=full-support&passage=support-0079`);
    await page.locator(".passage-active").first().waitFor();
    const views = page.getByRole("navigation", { name: "Views" });
    for (const tab of ["Read", "Outline", "Filters"]) {
      await views.getByRole("button", { name: tab }).click();
      await page.waitForTimeout(400);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(`${tab} ${wide}`).toBe(`${tab} 320`);
    }
    await views.getByRole("button", { name: "Outline" }).click();
    await page.locator(".outline [data-stop]").first().click();
    await page
      .getByRole("region", { name: "Inspector" })
      .getByRole("heading", { level: 2 })
      .waitFor();
    await page.close();
  });

  test("KB6: everything fits a screen of 390 pixels", async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(`${url}/?document=full-support`);
    for (const tab of ["Graph", "Outline", "Read", "Filters"]) {
      await page
        .getByRole("navigation", { name: "Views" })
        .getByRole("button", { name: tab })
        .click();
      await page.waitForTimeout(300);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(`${tab} ${wide}`).toBe(`${tab} 390`);
    }
    await page.close();
  });
});
