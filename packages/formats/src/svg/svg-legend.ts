import { ACTOR_KINDS, QUADS, type Standing } from "@tumen/model";
import { escapeXml } from "../xml/escape-xml.ts";
import { linesOf, px } from "./svg-geometry.ts";
import {
  COLOURS,
  dashOf,
  deniedBar,
  disputeSign,
  headPath,
  QUAD_COLOURS,
  shapePath,
} from "./svg-signs.ts";

const LINES: readonly (readonly [standing: Standing, label: string])[] = [
  ["fact", "stated as fact by a document"],
  ["alleged", "alleged, or said by a named speaker"],
  ["planned", "planned or hypothetical"],
];

const ROW = 22;
/** Wide enough for the longest label, also in fonts that are wider than Inter. */
const CELL = 290;

function label(text: string, x: number): string {
  return `<text x="${px(x)}" y="4" font-size="12" fill="${COLOURS.ink}">${escapeXml(text)}</text>`;
}

function rule(colour: string, dash: string): string {
  const dashes = dash === "" ? "" : ` stroke-dasharray="${dash}"`;
  return `<path d="M0 0H34" stroke="${colour}" stroke-width="2.6"${dashes}/>`;
}

function signs(): string[] {
  const middle = { x: 17, y: 0, degrees: 0 };
  return [
    ...QUADS.map((quad) =>
      [
        rule(QUAD_COLOURS[quad], ""),
        headPath(quad, { x: 40, y: 0 }, 0),
        label(quad.replace("-", " "), 48),
      ].join(""),
    ),
    ...LINES.map(([standing, words]) => rule(COLOURS.line, dashOf(standing)) + label(words, 48)),
    rule(QUAD_COLOURS["material-cooperation"], "") +
      deniedBar(middle, "material-cooperation") +
      label("denied, or said not to be so", 48),
    rule(QUAD_COLOURS["material-cooperation"], "") +
      disputeSign(middle, "material-cooperation") +
      label("disputed by another claim", 48),
    `<path d="M0 0H14" stroke="${COLOURS.line}" stroke-width="1.7"/><path d="M18 0H34" stroke="${COLOURS.line}" stroke-width="5"/>${label("wider: more documents", 48)}`,
    ...ACTOR_KINDS.map(
      (kind) =>
        `<g transform="translate(17 0) scale(0.62)">${shapePath(kind)}</g>${label(kind, 48)}`,
    ),
  ];
}

/** A part of the picture with its height. */
export interface SvgBlock {
  readonly text: string;
  readonly height: number;
}

/** What each sign means, in as many columns as the width has room for. */
export function legendBlock(width: number): SvgBlock {
  const columns = Math.max(1, Math.floor(width / CELL));
  const all = signs();
  const cells = all.map((one, at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    return `<g transform="translate(${column * CELL} ${row * ROW + 8})">${one}</g>`;
  });
  return { text: `${cells.join("\n")}\n`, height: Math.ceil(all.length / columns) * ROW };
}

/** Lines of text below each other, broken where the width ends; each line with its size and weight. */
export function textBlock(
  lines: readonly { readonly text: string; readonly size: number; readonly bold?: boolean }[],
  width: number,
): SvgBlock {
  let y = 0;
  const texts = lines.flatMap(({ text, size, bold = false }) =>
    linesOf(text, Math.floor(width / (size * 0.56))).map((line) => {
      y += size * 1.4;
      const weight = bold ? ' font-weight="650"' : "";
      return `<text y="${px(y)}" font-size="${size}"${weight} fill="${bold ? COLOURS.ink : COLOURS.soft}">${escapeXml(line)}</text>`;
    }),
  );
  return { text: `${texts.join("\n")}\n`, height: y + 6 };
}
