import { lazy, Suspense } from "react";
import type { Expand } from "#board/expansion.ts";
import type { Picture } from "#board/picture.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { Waiting } from "#ui/waiting.tsx";
import { useLabelOf } from "./use-label-of.ts";
import type { WindowName } from "./window-name.ts";

const ActorTools = lazy(() =>
  import("#features/explore/actor-tools.tsx").then((all) => ({ default: all.ActorTools })),
);
const Inspector = lazy(() =>
  import("#features/inspect/inspector.tsx").then((all) => ({ default: all.Inspector })),
);
const Reader = lazy(() =>
  import("#features/read/reader.tsx").then((all) => ({ default: all.Reader })),
);
const StartPanel = lazy(() =>
  import("#features/start/start-panel.tsx").then((all) => ({ default: all.StartPanel })),
);

interface EvidenceProps {
  readonly picture: Picture;
  readonly onExpand: Expand;
  /** Where to begin is the last to load: nobody asked for it yet. */
  readonly ready: boolean;
  readonly onWindow: (name: WindowName) => void;
}

function Behind({ picture, onExpand, ready, onWindow }: EvidenceProps) {
  const reading = useBoard((board) => board.view.reading);
  const selection = useBoard((board) => board.view.selection);
  const { read, select } = useBoardActions();
  const labelOf = useLabelOf();
  const shown = new Set<string>(picture.actors.map((one) => one.card.id));
  if (reading !== null) {
    return (
      <PanelBoundary what="The document" key={reading.document} onLeave={() => read(null)}>
        <Reader reading={reading} shown={shown} labelOf={labelOf} />
      </PanelBoundary>
    );
  }
  if (selection !== null) {
    return (
      <PanelBoundary what="This selection" key={selection.id} onLeave={() => select(null)}>
        <Inspector
          selection={selection}
          shown={shown}
          actorTools={(id, name) => (
            <ActorTools id={id} name={name} picture={picture} onExpand={onExpand} />
          )}
        />
      </PanelBoundary>
    );
  }
  if (!ready) return <Waiting what="the beginning" />;
  const names = new Map<string, string>(picture.actors.map(({ card }) => [card.id, card.name]));
  return (
    <PanelBoundary what="The beginning">
      <StartPanel
        onGuide={() => onWindow("guide")}
        onCode={() => onWindow("code")}
        ties={picture.ties.filter((one) => !one.faded).map((one) => one.tie)}
        totals={picture.totals}
        nameOf={(id) => names.get(id) ?? id}
      />
    </PanelBoundary>
  );
}

/** The open document, else what is behind the selection, else where to begin; closing one leads back to the next. */
export function Evidence(props: EvidenceProps) {
  return (
    <div className="evidence">
      <Suspense fallback={<Waiting what="the evidence" />}>
        <Behind {...props} />
      </Suspense>
    </div>
  );
}
