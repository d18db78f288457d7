import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { ApiError } from "#api/request-json.ts";
import { renderPanel } from "#testing/render-panel.tsx";
import { PanelBoundary } from "./panel-boundary.tsx";

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function Fails({ error }: { readonly error: Error }): never {
  throw error;
}

function renderFailure(error: Error) {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const onLeave = vi.fn();
  renderPanel(
    <PanelBoundary what="This selection" onLeave={onLeave}>
      <Fails error={error} />
    </PanelBoundary>,
  );
  return onLeave;
}

it("says of an unknown address that it is not in the data, blames no server and offers a way out", async () => {
  const onLeave = renderFailure(new ApiError("NOT_FOUND", "There is no actor:nobody.", "req-1"));
  await screen.findByRole("heading", { name: "This selection is not in the data" });
  expect(screen.queryByText(/req-1/)).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(onLeave).toHaveBeenCalledOnce();
});

it("tells of a failure what to pass on, and tries again on demand", async () => {
  renderFailure(new ApiError("INTERNAL", "Something failed.", "req-2"));
  await screen.findByRole("heading", { name: "This selection could not be loaded" });
  expect(screen.getByText(/req-2/)).toBeDefined();
  expect(screen.getByRole("button", { name: "Try again now" })).toBeDefined();
});
