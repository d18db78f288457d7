import type { ActorId } from "@tumen/model";
import { EyeOff, Focus, Minimize2 } from "lucide-react";
import { addActors } from "#board/commands.ts";
import type { Expand } from "#board/expansion.ts";
import type { Picture } from "#board/picture.ts";
import { useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { useActorCommands } from "./actor-commands.ts";
import { ExpandForm } from "./expand-form.tsx";

interface ActorToolsProps {
  readonly id: ActorId;
  readonly name: string;
  readonly picture: Picture;
  readonly onExpand: Expand;
}

/** What can be done on the graph with one actor. */
export function ActorTools({ id, name, picture, onExpand }: ActorToolsProps) {
  const { run } = useBoardActions();
  const { broughtBy, collapse, isolate, hide } = useActorCommands(picture);
  if (!picture.actors.some((one) => one.card.id === id)) {
    return (
      <p className="mark-hidden">
        Not on the graph.{" "}
        <Button onClick={() => run(addActors([id], `show ${name}`))}>Put it there</Button>
      </p>
    );
  }
  const brought = broughtBy(id);
  return (
    <div className="actor-tools" role="toolbar" aria-label={`${name} on the graph`}>
      <ExpandForm id={id} name={name} onExpand={onExpand} />
      {brought > 0 && (
        <Button
          onClick={() => collapse(id, name)}
          title={`Take back the ${brought} whom it brought in`}
        >
          <Minimize2 size={15} aria-hidden="true" /> Collapse
        </Button>
      )}
      <Button
        onClick={() => isolate(id, name)}
        title={`Show only ${name} and its neighbours (i on the graph)`}
      >
        <Focus size={15} aria-hidden="true" /> Isolate
      </Button>
      <Button onClick={() => hide(id, name)} title={`Hide ${name} (h on the graph)`}>
        <EyeOff size={15} aria-hidden="true" /> Hide
      </Button>
    </div>
  );
}
