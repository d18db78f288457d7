import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { ArrangingNote } from "#features/explore/arranging-note.tsx";
import { createProgress, type Progress, useArranging } from "./use-arranging.ts";

afterEach(cleanup);

function Note({ progress }: { readonly progress: Progress }) {
  const arranging = useArranging(progress);
  return arranging === null ? null : (
    <ArrangingNote share={arranging.share} onStop={arranging.stop} />
  );
}

describe("a layout under way", () => {
  it("LY4: shows how far it is, can be stopped, and shows nothing when it has ended", async () => {
    const progress = createProgress();
    render(<Note progress={progress} />);
    expect(screen.queryByRole("progressbar")).toBeNull();
    const begin = () => {
      const begun: ReturnType<Progress["begin"]>[] = [];
      act(() => void begun.push(progress.begin()));
      return begun[0] as ReturnType<Progress["begin"]>;
    };
    const late = begin();
    act(() => late.onProgress(0.25));
    expect(screen.getByRole<HTMLProgressElement>("progressbar").value).toBe(0.25);
    const work = begin();
    // What an older layout still tells is no news of this one.
    act(() => late.onProgress(0.9));
    expect(screen.getByRole<HTMLProgressElement>("progressbar").value).toBe(0);
    await userEvent.click(screen.getByRole("button", { name: "Stop" }));
    expect([late.signal.aborted, work.signal.aborted]).toEqual([false, true]);
    act(() => progress.end(work.signal));
    expect(screen.queryByRole("progressbar")).toBeNull();
  });
});
