import { type Filter, parsePartId, type Scope } from "@tumen/model";
import { scopeOf } from "#board/scope-of.ts";
import type { View } from "#board/view.ts";

/** What can be taken away of the graph, by name. */
export interface ExportScope {
  readonly id: "everything" | "filter" | "selection" | "around";
  readonly label: string;
  readonly filter: Filter;
  readonly scope: Scope;
}

function centreOf(view: View): Scope["around"] {
  const { selection } = view;
  if (selection?.kind === "actor" || selection?.kind === "event") return selection.id;
  return selection?.kind === "part" ? parsePartId(selection.id)?.event : undefined;
}

/** The choices that a view offers; `selected` names what is selected. */
export function exportScopes(view: View, selected: string | undefined): ExportScope[] {
  const { filter, selection } = view;
  const around = centreOf(view);
  const isFiltered = Object.keys(filter).length > 0;
  return [
    { id: "everything", label: "Everything", filter: {}, scope: {} },
    ...(isFiltered
      ? [{ id: "filter" as const, label: "What the filter shows", filter, scope: {} }]
      : []),
    ...(selection !== null && selection.kind !== "claims"
      ? [
          {
            id: "selection" as const,
            label: `The selection: ${selected ?? selection.id}`,
            filter,
            scope: scopeOf(selection),
          },
        ]
      : []),
    ...(around === undefined
      ? []
      : [
          {
            id: "around" as const,
            label: `The neighbourhood of ${selected ?? around}`,
            filter,
            scope: { around },
          },
        ]),
  ];
}
