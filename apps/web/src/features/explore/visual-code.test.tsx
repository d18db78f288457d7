import { cleanup } from "@testing-library/react";
import { ACTOR_KINDS, QUADS } from "@tumen/model";
import { afterEach, describe, expect, it, vi } from "vitest";
import { renderPanel, violationsIn } from "#testing/render-panel.tsx";
import { VisualCode } from "./visual-code.tsx";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The drawing of each sign without its colour: what a reader sees who tells no hues apart. */
function drawings(container: HTMLElement, section: number): string[] {
  const part = container.querySelectorAll(".visual-code section")[section];
  return [...(part?.querySelectorAll("dt svg") ?? [])].map((svg) =>
    [...svg.querySelectorAll("path")]
      .map((one) =>
        ["d", "stroke-dasharray", "stroke-width"].map((name) => one.getAttribute(name)).join(),
      )
      .join(" "),
  );
}

describe("the visual code", () => {
  it("VS1: doubles every cue, so that no two signs differ by colour alone", async () => {
    const { container } = renderPanel(<VisualCode />);
    const [classes, lines, kinds] = [0, 1, 2].map((section) => drawings(container, section));
    expect(classes).toHaveLength(QUADS.length);
    expect(kinds).toHaveLength(ACTOR_KINDS.length);
    for (const signs of [classes, lines, kinds]) {
      expect(new Set(signs).size).toBe(signs?.length);
      expect(signs).not.toContain("");
    }
    expect(await violationsIn(container)).toEqual([]);
  });

  it("VS1: says each sign in words, each once", () => {
    const { container } = renderPanel(<VisualCode />);
    const words = [...container.querySelectorAll("dt")].map((one) => one.textContent?.trim());
    expect(new Set(words).size).toBe(words.length);
    const meanings = [...container.querySelectorAll("dd")].map((one) => one.textContent);
    expect(new Set(meanings).size).toBe(words.length);
  });
});
