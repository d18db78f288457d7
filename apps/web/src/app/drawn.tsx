import { lazy, Suspense } from "react";
import { Waiting } from "#ui/waiting.tsx";
import { DrawnOn, type DrawnProps } from "./drawn-on.tsx";
import { useSheet } from "./use-places.ts";

const DrawnInColumns = lazy(() =>
  import("./drawn-in-columns.tsx").then((all) => ({ default: all.DrawnInColumns })),
);
const ArrangingNote = lazy(() =>
  import("#features/explore/arranging-note.tsx").then((all) => ({ default: all.ArrangingNote })),
);

function DrawnRelations(props: DrawnProps) {
  const { sheet, arranging } = useSheet(props.drawn.picture, props.frame);
  if (sheet === null) return <Waiting what="the graph" />;
  return (
    <>
      <DrawnOn {...props} sheet={sheet} />
      {arranging !== null && (
        <Suspense fallback={null}>
          <ArrangingNote share={arranging.share} onStop={arranging.stop} />
        </Suspense>
      )}
    </>
  );
}

/** The picture as a drawing: ties where a layout puts their actors, events and claims in columns. */
export function Drawn(props: DrawnProps) {
  const Shown = props.drawn.picture.shows === "relations" ? DrawnRelations : DrawnInColumns;
  return <Shown {...props} />;
}
