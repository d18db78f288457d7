import "@fontsource-variable/inter";
import "@fontsource-variable/source-serif-4";
import "#ui/tokens.css";
import "#ui/base.css";
import "#ui/parts.css";
import "#ui/layers.css";
import "#app/app.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App, createQueryClient } from "#app/app.tsx";
import { createBoardStore } from "#board/board-store.ts";
import { readLink } from "#board/link.ts";
import { createPreferences } from "#board/preferences.ts";
import { keepHistory, restoreHistory } from "#board/session-memory.ts";
import { syncLink } from "#board/sync-link.ts";

const { view, problems } = readLink(window.location.pathname, window.location.search);
const board = createBoardStore(view);
restoreHistory(board, window.sessionStorage);
syncLink(board, window);
keepHistory(board, window.sessionStorage, window.localStorage);
if (problems.length > 0) board.actions.announce(problems.join(" "));

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root.");
createRoot(root).render(
  <StrictMode>
    <App
      board={board}
      preferences={createPreferences(window.localStorage)}
      client={createQueryClient()}
    />
  </StrictMode>,
);
// Its 120 unicode ranges weigh more than the rest of the styles; Hangul is drawn once it is there.
void import("@fontsource-variable/noto-sans-kr");
