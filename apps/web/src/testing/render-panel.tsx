import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import axe from "axe-core";
import { type ReactNode, Suspense } from "react";
import { vi } from "vitest";
import { type BoardStore, createBoardStore } from "#board/board-store.ts";
import { createPreferences } from "#board/preferences.ts";
import { BoardContext } from "#board/use-board.ts";
import { PreferencesContext } from "#board/use-preferences.ts";
import { FIRST_VIEW, type View } from "#board/view.ts";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { createFakeServer, type FakeServer } from "./fake-server.ts";

/** A panel on a real board, with a real query client over the fake server. */
export interface RenderedPanel {
  readonly board: BoardStore;
  readonly server: FakeServer;
  readonly container: HTMLElement;
}

/** Renders a panel; `view` is what the board shows at first. */
export function renderPanel(
  panel: ReactNode,
  view: Partial<View> = {},
  failure: FakeServer["failure"] = null,
  { holds = false } = {},
): RenderedPanel {
  const server = createFakeServer();
  server.holds = holds;
  server.failure = failure;
  vi.stubGlobal("fetch", server.fetch);
  const board = createBoardStore({ ...FIRST_VIEW, ...view });
  // As in the app, data never go stale; but a failure is shown at once.
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } },
  });
  const storage = { getItem: () => null, setItem: () => undefined };
  const { container } = render(
    <QueryClientProvider client={client}>
      <PreferencesContext value={createPreferences(storage)}>
        <BoardContext value={board}>
          <main>
            <PanelBoundary what="The panel">
              <Suspense fallback={null}>{panel}</Suspense>
            </PanelBoundary>
          </main>
        </BoardContext>
      </PreferencesContext>
    </QueryClientProvider>,
  );
  return { board, server, container };
}

/** What axe finds wrong; colours need a real browser and are checked in the journeys. */
export async function violationsIn(container: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" | ")}`);
}
