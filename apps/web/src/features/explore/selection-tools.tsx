import type { ActorId } from "@tumen/model";
import { ChevronsLeftRight, EyeOff, Focus, Minimize2 } from "lucide-react";
import { collapseActor, hideActors, showAll } from "#board/commands.ts";
import type { Expand } from "#board/expansion.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { usePreference, useSetPreference } from "#board/use-preferences.ts";
import { Button } from "#ui/button.tsx";
import { type ExplorePicture, neighboursIn } from "./explore-picture.ts";

const LIMITS = [5, 10, 25, 50, 100, 200];

interface SelectionToolsProps {
  readonly picture: ExplorePicture;
  readonly onExpand: Expand;
}

/** Ways to change who is on the graph, for an actor that is selected. */
export function useActorCommands(picture: ExplorePicture) {
  const added = useBoard((board) => board.view.added);
  const { run } = useBoardActions();
  return {
    broughtBy: (id: ActorId) => added.filter((one) => one.beside === id).length,
    collapse: (id: ActorId, name: string) => {
      const expanded = new Set(added.flatMap((one) => one.beside ?? []));
      expanded.delete(id);
      const needed = [...expanded].flatMap((one) => [...neighboursIn(picture, one)]);
      run(collapseActor(id, needed, `collapse ${name}`));
    },
    isolate: (id: ActorId, name: string) => {
      const near = neighboursIn(picture, id);
      const others = picture.actors
        .map((one) => one.card.id)
        .filter((one) => one !== id && !near.has(one));
      run(hideActors(others, `isolate ${name}`));
    },
    hide: (id: ActorId, name: string) => run(hideActors([id], `hide ${name}`)),
  };
}

function ActorTools({ picture, onExpand, id }: SelectionToolsProps & { readonly id: ActorId }) {
  const limit = usePreference("expandBy");
  const setPreference = useSetPreference();
  const { broughtBy, collapse, isolate, hide } = useActorCommands(picture);
  const name = picture.actors.find((one) => one.card.id === id)?.card.name;
  if (name === undefined) return null;
  return (
    <div className="tool-row" role="toolbar" aria-label={`What to do with ${name}`}>
      <Button
        look="plain"
        onClick={() => void onExpand(id, name)}
        title={`Bring in neighbours of ${name} (e)`}
      >
        <ChevronsLeftRight size={15} aria-hidden="true" /> Expand
      </Button>
      <label className="tool-limit">
        by
        <select
          aria-label="Neighbours per expansion"
          value={limit}
          onChange={(event) => setPreference({ expandBy: Number(event.target.value) })}
        >
          {LIMITS.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      {broughtBy(id) > 0 && (
        <Button
          look="plain"
          onClick={() => collapse(id, name)}
          title="Take back whom it brought in"
        >
          <Minimize2 size={15} aria-hidden="true" /> Collapse {broughtBy(id)}
        </Button>
      )}
      <Button
        look="plain"
        onClick={() => isolate(id, name)}
        title={`Show only ${name} and its neighbours (i)`}
      >
        <Focus size={15} aria-hidden="true" /> Isolate
      </Button>
      <Button look="plain" onClick={() => hide(id, name)} title={`Hide ${name} (h)`}>
        <EyeOff size={15} aria-hidden="true" /> Hide
      </Button>
    </div>
  );
}

/** What can be done with the selected actor; and the way back for whoever is hidden. */
export function SelectionTools(props: SelectionToolsProps) {
  const selection = useBoard((board) => board.view.selection);
  const hidden = useBoard((board) => board.view.hidden.length);
  const { run } = useBoardActions();
  return (
    <div className="selection-tools">
      {selection?.kind === "actor" && <ActorTools {...props} id={selection.id} />}
      {hidden > 0 && (
        <div className="tool-row">
          <Button look="plain" onClick={() => run(showAll())}>
            {hidden} hidden · show all
          </Button>
        </div>
      )}
    </div>
  );
}
