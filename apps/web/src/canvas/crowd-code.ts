/** Elements above which relations are painted as a crowd; see the measurements behind the decision in docs/adr. */
const CROWD_ABOVE = 1_200;

/** Whether so many actors and ties are painted as a crowd. */
export function isCrowd(elements: number): boolean {
  return elements > CROWD_ABOVE;
}

/** The painter of crowds, loaded when a graph first asks for it. */
export const loadCrowd = () => import("./crowd/crowd-surface.tsx");
