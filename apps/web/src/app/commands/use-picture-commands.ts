import { LAYOUTS, VIEW_LIMITS } from "@tumen/model";
import {
  setFilter,
  setFocus,
  setLayout,
  setRest,
  setSpacing,
  showAs,
  showPeopleAsStates,
} from "#board/commands.ts";
import { setField } from "#board/filter-edits.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { LAYOUT_NAMES } from "#features/explore/layout-menu.tsx";
import type { AppCommand, CommandTools } from "./app-command.ts";

/** A usual step of the spacing. */
const WIDER = 1.25;

/** The next spacing within bounds; undefined at the end. */
function spacingStep(spacing: number, factor: number): number | undefined {
  const { min, max } = VIEW_LIMITS.spacing;
  const next = Math.min(max, Math.max(min, spacing * factor));
  return next === spacing ? undefined : next;
}

/** What the picture shows. */
export function usePictureCommands({ words, onWords }: CommandTools): AppCommand[] {
  const { shows, rest, focus, filter, selection } = useBoard((board) => board.view);
  const { run } = useBoardActions();
  const group = "Picture";
  const show = (next: typeof shows, title: string, key: string): AppCommand => ({
    id: `show-${next}`,
    title,
    group,
    keys: [key],
    place: "graph",
    run: shows === next ? undefined : () => run(showAs(next, selection)),
  });
  const next = rest === "fade" ? "hide" : "fade";
  return [
    show("relations", "Show relations between actors", "r"),
    show("events", "Show events and who took part", "v"),
    {
      id: "words",
      title: words ? "Show the picture as a graph" : "Tell the picture in words",
      group,
      keys: ["o"],
      place: "everywhere",
      run: onWords === undefined ? undefined : () => onWords(!words),
    },
    {
      id: "rest",
      title:
        rest === "fade" ? "Hide what the filter takes away" : "Fade what the filter takes away",
      group,
      run: () => run(setRest(next)),
    },
    {
      id: "everyone",
      title: "Leave the focus: everyone again",
      group,
      run: focus === null ? undefined : () => run(setFocus(null, "everyone again")),
    },
    {
      id: "people",
      title:
        filter.peopleAsStates === true
          ? "Show people under their own names"
          : "Show people as the states they represent",
      group,
      run: () => run(showPeopleAsStates(filter, filter.peopleAsStates !== true)),
    },
    {
      id: "disputed",
      title: filter.disputed === true ? "Disputed and undisputed claims" : "Only disputed claims",
      group,
      run: () =>
        run(
          setFilter(
            setField(filter, "disputed", filter.disputed === true ? undefined : true),
            filter.disputed === true ? "disputed and undisputed" : "only disputed",
          ),
        ),
    },
    {
      id: "background",
      title:
        filter.background === true ? "Leave background dates out" : "Let background dates count",
      group,
      run: () =>
        run(
          setFilter(
            setField(filter, "background", filter.background === true ? undefined : true),
            filter.background === true ? "background dates off" : "background dates on",
          ),
        ),
    },
  ];
}

/** How the picture is laid out and looked at. */
export function useLayoutCommands({ controls, onArrange }: CommandTools): AppCommand[] {
  const layout = useBoard(({ view }) => view.layout);
  const spacing = useBoard(({ view }) => view.spacing);
  const { run } = useBoardActions();
  const group = "Layout";
  const place = "graph";
  const space = (factor: number) => {
    const next = spacingStep(spacing, factor);
    return next === undefined ? undefined : () => run(setSpacing(next));
  };
  return [
    ...LAYOUTS.map(
      (one): AppCommand => ({
        id: `layout-${one}`,
        title: `Arrange: ${LAYOUT_NAMES[one].toLowerCase()}`,
        group,
        run:
          one === layout
            ? undefined
            : () => run(setLayout(one, `layout ${LAYOUT_NAMES[one].toLowerCase()}`)),
      }),
    ),
    {
      id: "wider",
      title: "Place things farther apart",
      group,
      keys: [">"],
      place,
      run: space(WIDER),
    },
    {
      id: "nearer",
      title: "Place things nearer together",
      group,
      keys: ["<"],
      place,
      run: space(1 / WIDER),
    },
    {
      id: "arrange",
      title: "Arrange anew: nothing stays pinned",
      group,
      keys: ["a"],
      place,
      run: onArrange,
    },
    {
      id: "zoom-in",
      title: "Zoom in",
      group,
      keys: ["+", "="],
      place,
      run: () => controls.current?.zoomBy(1.25),
    },
    {
      id: "zoom-out",
      title: "Zoom out",
      group,
      keys: ["-"],
      place,
      run: () => controls.current?.zoomBy(0.8),
    },
    {
      id: "fit",
      title: "Bring everything into sight",
      group,
      keys: ["0"],
      place,
      run: () => controls.current?.fit(),
    },
  ];
}
