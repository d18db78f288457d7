/** A drawn actor: its name, how many lines it has, and where it stands on the sheet and in pixels of the canvas. */
export interface ProbedNode {
  readonly id: string;
  readonly degree: number;
  readonly position: { readonly x: number; readonly y: number };
  readonly at: { readonly x: number; readonly y: number };
}

/** What can be asked of a picture, whoever draws it: our own painter of crowds, or Cytoscape. */
export interface Probe {
  /** Changes with every change that a user would see. */
  readonly signature: () => string;
  readonly nodes: () => ProbedNode[];
  readonly lines: () => { readonly id: string; readonly source: string; readonly target: string }[];
}

/** What runs inside of the measured page. Sent as text; it may use nothing from outside of the function. */
export function watchPage(): void {
  interface Place {
    x: number;
    y: number;
  }
  interface Node {
    id(): string;
    degree(loops: boolean): number;
    position(): Place;
    renderedPosition(): Place;
  }
  interface Core {
    elements(): { length: number };
    nodes(): { toArray(): Node[] };
    edges(): { toArray(): { data(): { id: string; source: string; target: string } }[] };
    zoom(): number;
    pan(): Place;
  }
  interface CrowdNode {
    id: string;
    place: Place;
    lines: unknown[];
  }
  interface Stage {
    seen(): {
      crowd: { nodes: CrowdNode[]; lines: { id: string; from: CrowdNode; to: CrowdNode }[] };
      camera: Place & { zoom: number };
      size: { width: number; height: number };
      paintings: number;
    };
  }
  type Surface = { _cyreg?: { cy: Core }; crowdStage?: Stage } | null;
  const probeCytoscape = (cy: Core): Probe => ({
    signature: () => {
      const { x, y } = cy.pan();
      // All of them: to ask for nodes or lines alone takes Cytoscape longer than a frame.
      return [cy.elements().length, cy.zoom(), Math.round(x), Math.round(y)].join(" ");
    },
    nodes: () =>
      cy
        .nodes()
        .toArray()
        .map((node) => ({
          id: node.id(),
          degree: node.degree(false),
          position: node.position(),
          at: node.renderedPosition(),
        })),
    lines: () =>
      cy
        .edges()
        .toArray()
        .map((line) => line.data()),
  });
  const probeCrowd = (stage: Stage): Probe => ({
    signature: () => {
      const { crowd, camera, paintings } = stage.seen();
      const { x, y, zoom } = camera;
      // What is not yet painted is not yet there.
      const drawn = paintings === 0 ? 0 : crowd.nodes.length + crowd.lines.length;
      return [drawn, zoom, Math.round(x), Math.round(y), paintings].join(" ");
    },
    nodes: () => {
      const { crowd, camera, size } = stage.seen();
      return crowd.nodes.map(({ id, place, lines }) => ({
        id,
        degree: lines.length,
        position: place,
        at: {
          x: (place.x - camera.x) * camera.zoom + size.width / 2,
          y: (place.y - camera.y) * camera.zoom + size.height / 2,
        },
      }));
    },
    lines: () =>
      stage.seen().crowd.lines.map(({ id, from, to }) => ({ id, source: from.id, target: to.id })),
  });
  const probe = (): Probe | undefined => {
    const surface: unknown = document.querySelector(".graph-canvas-surface, #bare");
    const { _cyreg, crowdStage } = (surface as Surface) ?? {};
    if (crowdStage !== undefined) return probeCrowd(crowdStage);
    return _cyreg === undefined ? undefined : probeCytoscape(_cyreg.cy);
  };
  const seen = { tasks: [] as { start: number; ms: number }[], changedAt: 0, signature: "" };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      seen.tasks.push({ start: entry.startTime, ms: entry.duration });
    }
  }).observe({ type: "longtask", buffered: true });
  const look = () => {
    const signature = probe()?.signature() ?? seen.signature;
    if (signature !== seen.signature) {
      seen.signature = signature;
      seen.changedAt = performance.now();
      // The frame after this one shows it.
      requestAnimationFrame(() => {
        seen.changedAt = performance.now();
      });
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  Object.assign(window, { seen, probe });
}
