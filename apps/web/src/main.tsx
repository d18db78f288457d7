import "@fontsource-variable/inter";
import "@fontsource-variable/source-serif-4";
import "#ui/tokens.css";
import "#ui/base.css";
import "#ui/parts.css";
import "#ui/layers.css";
import "#app/app.css";
import "#app/narrow.css";
import "#app/room.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App, createQueryClient } from "#app/app.tsx";
import { createBoardStore } from "#board/board-store.ts";
import { readLink } from "#board/link.ts";
import { createPreferences } from "#board/preferences.ts";
import { syncLink } from "#board/sync-link.ts";

const { view, problems } = readLink(window.location.pathname, window.location.search);
const board = createBoardStore(view);
syncLink(board, window);
if (problems.length > 0) board.actions.announce(problems.join(" "));

/** By then the first picture is there on most machines. */
const REMEMBER_AFTER_MS = 4000;

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
// Nothing of the first picture needs the memory of this tab: it loads with the first change, or when all is quiet.
const remembered = { begun: false };
function remember(): void {
  if (remembered.begun) return;
  remembered.begun = true;
  void import("#board/session-memory.ts").then(({ keepHistory, restoreHistory }) => {
    restoreHistory(board, window.sessionStorage);
    keepHistory(board, window.sessionStorage, window.localStorage);
  });
}
board.subscribe(remember);
window.addEventListener("load", () => setTimeout(remember, REMEMBER_AFTER_MS));
