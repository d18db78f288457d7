/** A stretch of one text node, and where it stands in its paragraph. */
interface Stretch {
  readonly node: Text;
  readonly from: number;
}

/** The paragraph's own words: how many claims stand on a mark is written among them, but is none of them. */
function stretchesOf(paragraph: Element): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let from = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text) || node.parentElement?.closest("sup") != null) continue;
    stretches.push({ node, from });
    from += node.data.length;
  }
  return stretches;
}

/** Finds words in each paragraph of a document, also where marks and names divide them. */
export function findInText(root: Element, wanted: string): readonly Range[] {
  const needle = wanted.toLocaleLowerCase("en");
  const ranges: Range[] = [];
  for (const paragraph of root.querySelectorAll("[data-start]")) {
    const stretches = stretchesOf(paragraph);
    const text = stretches.map(({ node }) => node.data.toLocaleLowerCase("en")).join("");
    for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) {
      const end = at + needle.length;
      const first = stretches.findLast(({ from }) => from <= at);
      const last = stretches.findLast(({ from }) => from < end);
      if (first === undefined || last === undefined) continue;
      const range = document.createRange();
      range.setStart(first.node, at - first.from);
      range.setEnd(last.node, end - last.from);
      ranges.push(range);
    }
  }
  return ranges;
}
