import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { ApiError } from "#api/request-json.ts";
import type { BoardStore } from "#board/board-store.ts";
import { BoardContext } from "#board/use-board.ts";
import { Shell } from "./shell.tsx";

const RETRIES = 4;
const PASSING = new Set(["OFFLINE", "UNAVAILABLE", "TOO_MANY_REQUESTS"]);

/** The data change only with a new seed; what fails for a passing reason is asked again by itself. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        retry: (count, error) =>
          error instanceof ApiError && PASSING.has(error.code) && count < RETRIES,
        retryDelay: (count) => 500 * 2 ** count,
      },
    },
  });
}

interface AppProps {
  readonly board: BoardStore;
  readonly client: QueryClient;
}

/** The app over its board and its server data. */
export function App({ board, client }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <BoardContext value={board}>
        <Shell />
      </BoardContext>
    </QueryClientProvider>
  );
}
