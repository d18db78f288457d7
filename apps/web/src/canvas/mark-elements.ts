import type cytoscape from "cytoscape";

/** What is marked on each canvas: to look for it among all elements would take longer than to mark it. */
const marked = new WeakMap<cytoscape.Core, cytoscape.CollectionReturnValue>();

/** Marks what is selected and what is lit; classes only, so that the style is not computed anew. */
export function markElements(
  cy: cytoscape.Core,
  selected: string | null,
  lit: readonly string[],
): void {
  cy.batch(() => {
    marked.get(cy)?.removeClass("selected near lit");
    const all = cy.collection();
    const mark = (element: cytoscape.CollectionReturnValue, name: string) => {
      element.addClass(name);
      all.merge(element);
      if (element.nonempty() && !element[0]?.isEdge()) return;
      all.merge(element.connectedNodes().addClass("near"));
    };
    for (const id of lit) mark(cy.getElementById(id), "lit");
    if (selected !== null) mark(cy.getElementById(selected), "selected");
    marked.set(cy, all);
  });
}
