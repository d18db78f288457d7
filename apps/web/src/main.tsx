import "@fontsource-variable/inter";
import "@fontsource-variable/source-serif-4";
import "@fontsource-variable/noto-sans-kr";
import "#ui/tokens.css";
import "#ui/base.css";
import "#app/app.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App, createQueryClient } from "#app/app.tsx";
import { createBoardStore } from "#board/board-store.ts";
import { readLink } from "#board/link.ts";
import { syncLink } from "#board/sync-link.ts";

const { view, problems } = readLink(window.location.pathname, window.location.search);
const board = createBoardStore(view);
syncLink(board, window);
if (problems.length > 0) board.actions.announce(problems.join(" "));

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no element with the id root.");
createRoot(root).render(
  <StrictMode>
    <App board={board} client={createQueryClient()} />
  </StrictMode>,
);
