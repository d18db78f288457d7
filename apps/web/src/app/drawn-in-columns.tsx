import { DrawnOn, type DrawnProps } from "./drawn-on.tsx";
import { useColumnSheet } from "./use-column-sheet.ts";

/** Events or claims in columns between those who act and those whom it reaches. */
export function DrawnInColumns(props: DrawnProps) {
  return <DrawnOn {...props} sheet={useColumnSheet(props.drawn.picture, props.frame)} />;
}
