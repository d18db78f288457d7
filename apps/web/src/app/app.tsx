import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { ApiError } from "#api/request-json.ts";
import type { BoardStore } from "#board/board-store.ts";
import type { PreferencesStore } from "#board/preferences.ts";
import { BoardContext } from "#board/use-board.ts";
import { PreferencesContext } from "#board/use-preferences.ts";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { Shell } from "./shell.tsx";

const RETRIES = 4;

/** The data change only with a new seed; what fails for a passing reason is asked again by itself. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        networkMode: "always",
        retry: (count, error) => error instanceof ApiError && error.isPassing && count < RETRIES,
        retryDelay: (count) => 500 * 2 ** count,
      },
    },
  });
}

interface AppProps {
  readonly board: BoardStore;
  readonly preferences: PreferencesStore;
  readonly client: QueryClient;
}

/** The app over its board, its preferences and its server data. */
export function App({ board, preferences, client }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <PreferencesContext value={preferences}>
        <BoardContext value={board}>
          <PanelBoundary what="Tumen">
            <Shell />
          </PanelBoundary>
        </BoardContext>
      </PreferencesContext>
    </QueryClientProvider>
  );
}
