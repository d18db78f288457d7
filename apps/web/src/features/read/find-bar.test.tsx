import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useRef } from "react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { renderPanel } from "#testing/render-panel.tsx";
import { FindBar } from "./find-bar.tsx";

let seen: (string | null)[];

beforeEach(() => {
  seen = [];
  vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (this: Element) {
    seen.push(this.getAttribute("data-at"));
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function Page() {
  const scope = useRef<HTMLElement>(null);
  return (
    <section ref={scope}>
      <FindBar scope={scope} />
      <div className="document-text">
        <p data-start="0" data-at="1">
          Shells went by rail.
        </p>
        <p data-start="0" data-at="2">
          Of <em data-at="3">shells</em> nobody speaks.
        </p>
        <p data-start="0" data-at="4">
          More SHELLS.
        </p>
      </div>
    </section>
  );
}

describe("finding in the open document", () => {
  it("SE6: counts, goes to the next and the previous, and goes round at both ends", async () => {
    renderPanel(<Page />);
    const said = () => screen.getByRole("status").textContent;
    await userEvent.type(screen.getByRole("searchbox"), "shells");
    expect(said()).toBe("1 of 3");
    const next = screen.getByRole("button", { name: "Next" });
    const previous = screen.getByRole("button", { name: "Previous" });
    for (const words of ["2 of 3", "3 of 3", "1 of 3"]) {
      await userEvent.click(next);
      expect(said()).toBe(words);
    }
    await userEvent.click(previous);
    expect(said()).toBe("3 of 3");
    expect(seen.slice(-4)).toEqual(["3", "4", "1", "4"]);
  });

  it("SE6: takes Enter for the next and Shift with Enter for the previous, and says when there is none", async () => {
    renderPanel(<Page />);
    const said = () => screen.getByRole("status").textContent;
    const field = screen.getByRole("searchbox");
    await userEvent.type(field, "shells{Enter}");
    expect(said()).toBe("2 of 3");
    await userEvent.type(field, "{Shift>}{Enter}{/Shift}");
    expect(said()).toBe("1 of 3");
    await userEvent.clear(field);
    await userEvent.type(field, "no such word");
    expect(said()).toBe("not found");
    expect(screen.getByRole("button", { name: "Next" }).hasAttribute("disabled")).toBe(true);
  });
});
