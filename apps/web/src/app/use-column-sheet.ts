import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Picture } from "#board/picture.ts";
import { useBoard } from "#board/use-board.ts";
import { extentOf } from "#canvas/actor-box.ts";
import type { SizedGraph, SizedNode } from "#canvas/column-layout.ts";
import { CARD, cardHeight, cardLabel } from "#canvas/elements.ts";
import { type Frame, type Place, placeIn } from "#canvas/frame.ts";
import type { Sheet } from "#features/explore/explore-picture.ts";
import { SIDES } from "./use-places.ts";

const NOBODY: ReadonlySet<string> = new Set();

function sized(
  id: string,
  name: string,
  { role, frame }: { readonly role: SizedNode["role"]; readonly frame: Frame },
): SizedNode {
  const { left, right, top, bottom } = extentOf(name, "bottom", frame.metrics);
  // The layout centres boxes, and a name stands on one side only: twice the longer half keeps it free.
  return { id, role, width: left + right, height: 2 * Math.max(top, bottom) };
}

/** The two sides of the matter keep left and right in every view. */
function sideOf(id: string): SizedNode["side"] {
  const x = SIDES[id]?.x;
  if (x === undefined) return undefined;
  return x < 0 ? "left" : "right";
}

function sizedGraph(picture: Picture, frame: Frame): SizedGraph {
  return {
    nodes: [
      ...picture.actors.map(({ card }) => ({
        ...sized(card.id, card.name, { role: "actor", frame }),
        side: sideOf(card.id),
      })),
      ...picture.events.map(({ card }) => sized(card.id, card.label, { role: "matter", frame })),
      ...picture.claims.map(({ view, label }) => ({
        id: view.claim.id,
        role: "matter" as const,
        width: CARD.width + 12,
        height: cardHeight(cardLabel({ ...view, label })) + 12,
      })),
    ],
    lines: picture.lines,
  };
}

/** Where events and claims stand: in columns between those who act and those whom it reaches; pinned ones where they were put. */
export function useColumnSheet(picture: Picture, frame: Frame): Sheet {
  const spacing = useBoard(({ view }) => view.spacing);
  const pins = useBoard(({ view }) => view.pins);
  const graph = useMemo(() => sizedGraph(picture, frame), [picture, frame]);
  const key = [...graph.nodes, ...graph.lines].map((one) => ("id" in one ? one.id : "")).sort();
  const { data: columns } = useSuspenseQuery({
    queryKey: ["columns", frame.name, spacing, key],
    queryFn: async (): Promise<Record<string, Place>> => {
      const { columnLayout } = await import("#canvas/column-layout.ts");
      return columnLayout(graph, spacing);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  return useMemo(() => {
    const pinned = Object.entries(pins)
      .filter(([id]) => id in columns)
      .map(([id, point]) => [id, placeIn(frame, point)]);
    return {
      frame,
      held: NOBODY,
      pinned: new Set(Object.keys(pins)),
      places: { ...columns, ...Object.fromEntries(pinned) },
    };
  }, [columns, pins, frame]);
}
