import type { ActorId } from "@tumen/model";
import { Crosshair, EyeOff, Focus, Minimize2, Move, Pin, PinOff } from "lucide-react";
import { addActors, setFocus } from "#board/commands.ts";
import type { Expand } from "#board/expansion.ts";
import type { Picture } from "#board/picture.ts";
import { usePlaces } from "#board/places.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { HEADINGS, type Heading } from "#canvas/walk.ts";
import { Button } from "#ui/button.tsx";
import { Menu } from "#ui/menu.tsx";
import { useActorCommands } from "./actor-commands.ts";
import { ExpandForm } from "./expand-form.tsx";

interface ActorToolsProps {
  readonly id: ActorId;
  readonly name: string;
  readonly picture: Picture;
  readonly onExpand: Expand;
}

interface MoveMenuProps {
  readonly name: string;
  readonly onMove: (to: Heading) => void;
}

/** Moves an actor step by step, for readers who cannot drag. */
function MoveMenu({ name, onMove }: MoveMenuProps) {
  return (
    <Menu
      title={`Move ${name}`}
      label={
        <>
          <Move size={15} aria-hidden="true" /> Move
        </>
      }
    >
      {Object.values(HEADINGS).map((to) => (
        <Button key={to} look="plain" onClick={() => onMove(to)}>
          {to}
        </Button>
      ))}
    </Menu>
  );
}

/** What can be done on the graph with one actor. */
export function ActorTools({ id, name, picture, onExpand }: ActorToolsProps) {
  const { run } = useBoardActions();
  const focus = useBoard(({ view }) => view.focus);
  const pinned = useBoard(({ view }) => id in view.pins);
  const places = usePlaces();
  const commands = useActorCommands(picture);
  const { broughtBy, collapse, isolate, hide, pin, unpin, focus: focusOn } = commands;
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
      {picture.shows === "relations" && (
        <ExpandForm
          id={id}
          name={name}
          shown={new Set(picture.actors.map((one) => one.card.id))}
          onExpand={onExpand}
        />
      )}
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
      <Menu
        title={`Focus on ${name}`}
        label={
          <>
            <Crosshair size={15} aria-hidden="true" /> Focus
          </>
        }
      >
        {[1, 2, 3].map((degrees) => (
          <Button
            key={degrees}
            look="plain"
            aria-pressed={focus?.actor === id && focus.degrees === degrees}
            onClick={() => focusOn(id, name, degrees)}
          >
            {degrees === 1 ? "1 step away" : `${degrees} steps away`} <kbd>{degrees}</kbd>
          </Button>
        ))}
        {focus !== null && (
          <Button look="plain" onClick={() => run(setFocus(null, "everyone again"))}>
            Everyone again <kbd>Escape</kbd>
          </Button>
        )}
      </Menu>
      <Button
        aria-pressed={pinned}
        onClick={() => {
          const at = places.current[id];
          if (pinned) unpin(id, name);
          else if (at !== undefined) pin(id, name, at);
        }}
        title={`${pinned ? "Unpin" : "Pin"} ${name} (p on the graph)`}
      >
        {pinned ? <PinOff size={15} aria-hidden="true" /> : <Pin size={15} aria-hidden="true" />}{" "}
        {pinned ? "Unpin" : "Pin"}
      </Button>
      <MoveMenu
        name={name}
        onMove={(to) => {
          const from = places.current[id];
          if (from !== undefined) commands.move(id, name, { from, to });
        }}
      />
      <Button onClick={() => hide(id, name)} title={`Hide ${name} (h on the graph)`}>
        <EyeOff size={15} aria-hidden="true" /> Hide
      </Button>
    </div>
  );
}
