import { exportClaims } from "#api/export-claims.ts";
import { type ExportOrder, exportFile } from "#api/export-file.ts";
import { countOf } from "#ui/words.ts";
import { claimsTable } from "./claims-table.ts";
import { copyParts } from "./copy-parts.ts";
import { type DrawnPng, drawPng } from "./draw-png.ts";
import { saveFile } from "./save-file.ts";
import type { ExportWork } from "./use-export.ts";

/** More rows belong into a file. */
const TABLE_CLAIMS = 1000;

function fetched(order: ExportOrder, ...[signal, onProgress]: Parameters<ExportWork>) {
  return exportFile(order, signal, (bytes) =>
    onProgress(`${Math.ceil(bytes / 1024).toLocaleString("en")} KB so far …`),
  );
}

/** Hands the file to the browser's downloads. */
export function saveAsFile(order: ExportOrder, onSaved: () => void): ExportWork {
  return async (...watched) => {
    const { blob, name } = await fetched(order, ...watched);
    saveFile(blob, name);
    onSaved();
    return `Saved as ${name}.`;
  };
}

function sizeWords({ width, height, scale }: DrawnPng, wished: number): string {
  const size = `${width} × ${height} pixels`;
  return scale < wished ? `${size}; ${wished}× would be more than browsers draw` : size;
}

/** Saves the SVG of an order as PNG. */
export function savePicture(order: ExportOrder, wished: number): ExportWork {
  return async (...watched) => {
    const { blob, name } = await fetched(order, ...watched);
    const drawn = await drawPng(blob, wished);
    const file = name.replace(/\.svg$/, ".png");
    saveFile(drawn.blob, file);
    return `Saved as ${file}, ${sizeWords(drawn, wished)}.`;
  };
}

/** Puts the SVG of an order on the clipboard as PNG. */
export function copyPicture(order: ExportOrder, wished: number): ExportWork {
  return async (...watched) => {
    const drawing = fetched(order, ...watched).then(({ blob }) => drawPng(blob, wished));
    await copyParts(
      ["image/png"],
      drawing.then(({ blob }) => ({ "image/png": blob })),
    );
    return `Copied, ${sizeWords(await drawing, wished)}.`;
  };
}

/** Puts the claims of an order on the clipboard, for spreadsheets and for text programs. */
export function copyTable({ scope, filter }: ExportOrder): ExportWork {
  return async (signal, onProgress) => {
    const asking = exportClaims({ scope, filter, most: TABLE_CLAIMS }, signal, (count) =>
      onProgress(`${countOf(count, "claim")} so far …`),
    );
    const making = asking.then(claimsTable);
    await copyParts(
      ["text/plain", "text/html"],
      making.then(({ tsv, html }) => ({
        "text/plain": new Blob([tsv], { type: "text/plain" }),
        "text/html": new Blob([html], { type: "text/html" }),
      })),
    );
    const total = (await asking)[0]?.total ?? 0;
    const rows = countOf((await making).rows, "row");
    return total > TABLE_CLAIMS
      ? `Copied: ${rows} of the strongest ${TABLE_CLAIMS.toLocaleString("en")} claims. The CSV has all ${total.toLocaleString("en")}.`
      : `Copied: ${rows} of ${countOf(total, "claim")}.`;
  };
}
