import { useEffect, useImperativeHandle, useRef, useState } from "react";
import type { Place } from "../frame.ts";
import { choose } from "../listen.ts";
import type { Handover, SurfaceProps } from "../surface.ts";
import { HEADINGS, neighbourToward } from "../walk.ts";
import type { Camera } from "./camera.ts";
import { type CrowdStage, createCrowdStage } from "./crowd-stage.ts";
import { type Crowd, crowdOf } from "./scene.ts";
import "./crowd.css";

/** Where an arrow key leads in a crowd; see `SurfaceControls`. */
function walkIn(crowd: Crowd, selected: string | null, key: string): string | null | undefined {
  const heading = HEADINGS[key];
  if (heading === undefined) return undefined;
  const line = crowd.lineOf.get(selected ?? "");
  const from = line?.from ?? crowd.nodeOf.get(selected ?? "");
  if (from === undefined) return crowd.ranked[0]?.id ?? null;
  const around: Record<string, Place> = {};
  for (const one of from.lines) {
    const other = one.from === from ? one.to : one.from;
    around[other.id] = other.place;
  }
  return neighbourToward(from.place, around, heading) ?? null;
}

/** Makes the stage once, and keeps it as large as its surface. */
function useStage({ options, latest, handover }: SurfaceProps) {
  const surface = useRef<HTMLDivElement>(null);
  const [stage, setStage] = useState<CrowdStage | null>(null);
  const tones = useRef(options);
  useEffect(() => {
    const element = surface.current;
    if (element === null) return;
    const made = createCrowdStage(element, tones.current, {
      onChoose: (kind, id) => choose(latest.current, kind, id),
      onGround: () => latest.current.onGround(),
      onExpand: (id) => latest.current.onExpand(id),
      onHover: (hover) => latest.current.onHover(hover),
      onMoved: (id, place) => latest.current.onMoved(id, place),
      onCamera: () => {
        handover.taken = true;
      },
    });
    const observer = new ResizeObserver(() => {
      if (made.resize() && !handover.taken) made.fit();
    });
    observer.observe(element);
    // Whoever looks at the page from outside finds the stage here, as Cytoscape leaves itself on its container.
    Object.assign(element, { crowdStage: made });
    setStage(made);
    return () => {
      observer.disconnect();
      handover.camera = made.seen().camera;
      made.end();
      setStage(null);
    };
  }, [latest, handover]);
  return { surface, stage };
}

/** From where a new stage looks at its first crowd: from where the surface before it looked, else from where all is seen. */
function firstSight(shows: string, handover: Handover): Camera | "all" {
  if (handover.shows === shows && handover.camera !== null) return handover.camera;
  handover.taken = false;
  handover.shows = shows;
  return "all";
}

/** Paints relations of more actors and ties than anybody reads one by one; in slices, so that the page stays at hand. */
export function CrowdSurface(props: SurfaceProps) {
  const { elements, options, handover, controls } = props;
  const { palette, metrics, selected, lit, hideFaded } = options;
  const { surface, stage } = useStage(props);
  const filled = useRef<CrowdStage | null>(null);
  useEffect(() => {
    stage?.tone({ palette, metrics });
  }, [stage, palette, metrics]);
  useEffect(() => {
    if (stage === null) return undefined;
    // In a task of its own: React has enough to do in this one.
    const frame = requestAnimationFrame(() => {
      const isFirst = filled.current !== stage;
      const from = isFirst ? firstSight(elements.shows, handover) : undefined;
      stage.show(crowdOf(elements, metrics, hideFaded), from);
      filled.current = stage;
    });
    return () => cancelAnimationFrame(frame);
  }, [stage, elements, metrics, hideFaded, handover]);
  useEffect(() => {
    stage?.mark({ selected, lit });
  }, [stage, selected, lit]);
  const wanted = lit[0] ?? selected;
  useEffect(() => {
    if (wanted !== null) stage?.bringIntoSight(wanted);
  }, [stage, wanted]);
  useImperativeHandle(
    controls,
    () => ({
      fit: () => {
        handover.taken = false;
        stage?.fit();
      },
      zoomBy: (factor) => {
        handover.taken = true;
        stage?.zoomBy(factor);
      },
      walk: (key) => (stage === null ? undefined : walkIn(stage.seen().crowd, selected, key)),
    }),
    [stage, selected, handover],
  );
  return <div ref={surface} className="graph-canvas-surface crowd-surface" />;
}
