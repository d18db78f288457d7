/** The style sheet of the report: for the screen and, above all, for paper; nothing in it is told by colour alone. */
export const PAGE_STYLE = `
@page { size: A4; margin: 24mm 22mm 26mm;
  @bottom-center { content: counter(page) " / " counter(pages); font: 9pt Georgia, "Noto Serif", serif; }
  @top-right { content: "Tumen, evidence report"; font: italic 9pt Georgia, "Noto Serif", serif; } }
@page :first { @top-right { content: none; } }
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 44rem; padding: 3rem 1.5rem; background: #fff; color: #111;
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans KR", sans-serif;
  overflow-wrap: anywhere; hyphens: manual; }
h1, h2, h3 { font-family: Georgia, "Noto Serif", "Noto Serif KR", serif; line-height: 1.25; break-after: avoid; }
h1 { font-size: 1.9rem; font-weight: 400; margin: 0 0 1.2rem; }
h2 { font-size: 1.3rem; margin: 3rem 0 1rem; padding-top: .6rem; border-top: 1px solid #111; }
h3 { font-size: 1.08rem; margin: 2rem 0 .4rem; }
h4 { font-size: 1rem; margin: 1.2rem 0 .1rem; break-after: avoid; }
p, ol, ul, dl { margin: .4rem 0; }
ol, ul { padding-left: 1.4rem; }
a { color: inherit; text-decoration-thickness: .5px; text-underline-offset: 2px; }
sup { line-height: 0; font-size: .75em; }
sup a { text-decoration: none; padding-left: .15em; }
.how { margin-top: 0; font-size: .9em; }
.sign { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-weight: 400; white-space: pre; }
dl { display: grid; grid-template-columns: 11rem 1fr; gap: .05rem 1rem; font-size: .86em; }
dt { font-weight: 600; } dd { margin: 0; white-space: pre-wrap; }
blockquote { margin: .5rem 0; padding-left: 1rem; border-left: 2px solid #111; white-space: pre-wrap;
  font: 1.02em/1.6 Georgia, "Noto Serif", "Noto Serif KR", serif; }
blockquote .context { font-style: italic; }
mark { background: none; color: inherit; font-weight: 600; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
.place { font-size: .8em; margin-top: 0; }
.notes > li { margin-bottom: 1.4rem; }
.notes dl { display: block; line-height: 1.45; }
.notes dt, .notes dd { display: inline; }
.notes dt { font-weight: 400; font-style: italic; }
.notes dt::after { content: ": "; }
.notes dd::after { content: " · "; }
.notes dd:last-child::after { content: ""; }
.claim { font-weight: 600; }
figure { margin: 2rem 0; } figure svg { max-width: 100%; height: auto; }
pre { font: .75em/1.45 ui-monospace, "DejaVu Sans Mono", monospace; white-space: pre-wrap; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; color: #000; }
  a { text-decoration: none; }
  .notes > li, .tie { break-inside: auto; } blockquote, .notes dl { break-inside: avoid; }
  p, blockquote { orphans: 3; widows: 3; }
  .manifest { break-before: page; }
}
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .3rem; } }
`;
