import "./explore.css";
import { useQueryClient } from "@tanstack/react-query";
import { type ActorCard, actorIdSchema, type Tie, type Totals, tieSentence } from "@tumen/model";
import { useMemo, useRef, useState } from "react";
import { neighboursQuery } from "#api/neighbours-query.ts";
import { addActors, pinActors } from "#board/commands.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import type { Place } from "#canvas/diff-elements.ts";
import type { CanvasElements } from "#canvas/elements.ts";
import { type CanvasControls, type CanvasHandlers, GraphCanvas } from "#canvas/graph-canvas.tsx";
import { DARK, LIGHT } from "#canvas/palette.ts";
import { useMedia } from "#ui/use-media.ts";
import { countOf } from "#ui/words.ts";
import { ExploreToolbar } from "./explore-toolbar.tsx";
import { Legend } from "./legend.tsx";
import { ViewSummary } from "./view-summary.tsx";

/** What the screen draws; the text twin is made from the same value. */
export interface ExplorePicture {
  readonly actors: readonly { readonly card: ActorCard; readonly faded: boolean }[];
  readonly ties: readonly { readonly tie: Tie; readonly faded: boolean }[];
  readonly totals: Totals;
}

interface ExploreScreenProps {
  readonly picture: ExplorePicture;
  readonly places: Readonly<Record<string, Place>>;
  readonly waiting: boolean;
}

function elementsOf(picture: ExplorePicture): CanvasElements {
  return {
    actors: picture.actors.map(({ card, faded }) => ({
      id: card.id,
      name: card.name,
      kind: card.kind,
      faded,
    })),
    ties: picture.ties.map(({ tie, faded }) => ({
      id: tie.id,
      subject: tie.subject,
      object: tie.object,
      mutual: tie.mutual,
      quad: tie.quad,
      standing: tie.standing,
      denied: tie.denied,
      disputed: tie.disputed > 0,
      documents: tie.documents,
      faded,
    })),
  };
}

function useExpand(picture: ExplorePicture, limit: number) {
  const client = useQueryClient();
  const filter = useBoard((board) => board.view.filter);
  const { run, announce } = useBoardActions();
  return async (id: string) => {
    const actor = actorIdSchema.safeParse(id);
    if (!actor.success) return;
    const onBoard = picture.actors.map((one) => one.card.id);
    try {
      const found = await client.fetchQuery(
        neighboursQuery({ actor: actor.data, onBoard, filter, limit }),
      );
      const name = picture.actors.find((one) => one.card.id === id)?.card.name ?? id;
      const more = found.total - found.actors.length;
      if (found.actors.length === 0) announce(`${name} has no more neighbours under this filter.`);
      else {
        run(
          addActors(
            found.actors.map((one) => one.id),
            `expand ${name}`,
          ),
        );
        announce(
          `${countOf(found.actors.length, "actor")} added beside ${name}${more > 0 ? `, ${more} more to come` : ""}.`,
        );
      }
    } catch (error) {
      announce(`The neighbours could not be loaded: ${(error as Error).message}`);
    }
  };
}

/** The canvas with its legend and tools. */
export function ExploreScreen({ picture, places, waiting }: ExploreScreenProps) {
  const controls = useRef<CanvasControls>(null);
  const dark = useMedia("(prefers-color-scheme: dark)");
  const selection = useBoard((board) => board.view.selection);
  const rest = useBoard((board) => board.view.rest);
  const { select, run } = useBoardActions();
  const [hovered, setHovered] = useState<string | null>(null);
  const [limit, setLimit] = useState(10);
  const expand = useExpand(picture, limit);
  const elements = useMemo(() => elementsOf(picture), [picture]);
  const nameOf = useMemo(() => {
    const names = new Map<string, string>(picture.actors.map(({ card }) => [card.id, card.name]));
    return (id: string) => names.get(id) ?? id;
  }, [picture]);
  const handlers: CanvasHandlers = {
    onActor: (id) => select({ kind: "actor", id: actorIdSchema.parse(id) }),
    onTie: (id) => select({ kind: "tie", id }),
    onGround: () => select(null),
    onExpand: (id) => void expand(id),
    onHover: setHovered,
    onMoved: (id, place) =>
      run(pinActors({ [actorIdSchema.parse(id)]: place }, `move ${nameOf(id)}`)),
  };
  const tie = picture.ties.find((one) => one.tie.id === hovered)?.tie;
  const selected = selection?.kind === "tie" || selection?.kind === "actor" ? selection.id : null;
  return (
    <div className="explore" aria-busy={waiting}>
      <div className="explore-canvas">
        <GraphCanvas
          elements={elements}
          options={{
            palette: dark ? DARK : LIGHT,
            places,
            selected,
            hideRest: rest === "hide",
            label: `Graph of ${countOf(picture.actors.length, "actor")}. Arrow keys walk, Enter expands, Escape steps back. The outline says the same in words.`,
          }}
          handlers={handlers}
          controls={controls}
        />
        <ExploreToolbar
          picture={picture}
          limit={limit}
          onLimit={setLimit}
          onExpand={expand}
          onFit={() => controls.current?.fit()}
          onZoom={(factor) => controls.current?.zoomBy(factor)}
        />
        {tie !== undefined && (
          <p className="explore-hover" aria-hidden="true">
            {tieSentence(tie, nameOf)}
          </p>
        )}
      </div>
      <Legend />
      <ViewSummary picture={picture} />
    </div>
  );
}
