import "./outline.css";
import { type ActorCard, type Tie, tieSentence } from "@tumen/model";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { wordFor } from "#ui/vocabulary.ts";
import { countOf } from "#ui/words.ts";
import "./outline.css";

interface OutlineProps {
  readonly actors: readonly { readonly card: ActorCard; readonly faded: boolean }[];
  readonly ties: readonly { readonly tie: Tie; readonly faded: boolean }[];
}

function TieLine({ tie, nameOf }: { readonly tie: Tie; readonly nameOf: (id: string) => string }) {
  const { select } = useBoardActions();
  const selected = useBoard(
    (board) => board.view.selection?.kind === "tie" && board.view.selection.id === tie.id,
  );
  return (
    <li className={`quad-line-${tie.quad}`}>
      <Button
        look="link"
        aria-current={selected}
        onClick={() => select({ kind: "tie", id: tie.id })}
      >
        {tieSentence(tie, nameOf)}
      </Button>{" "}
      <span className="muted">
        {wordFor(tie.quad)}, {countOf(tie.claims, "claim")} in {countOf(tie.documents, "document")}
        {tie.disputed > 0 && `, ${tie.disputed} disputed`}
      </span>
    </li>
  );
}

/** The picture in words: each actor with what it does, from the same value that the canvas draws. */
export function Outline({ actors, ties }: OutlineProps) {
  const { select } = useBoardActions();
  const names = new Map<string, string>(actors.map(({ card }) => [card.id, card.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const passing = ties.filter((one) => !one.faded).map((one) => one.tie);
  return (
    <section className="outline" aria-label="Outline: the graph in words">
      <h2>The graph in words</h2>
      {actors.map(({ card, faded }) => {
        const own = passing.filter((tie) => tie.subject === card.id);
        const done = passing.filter((tie) => tie.object === card.id);
        return (
          <section key={card.id} className={faded ? "outline-faded" : ""} aria-label={card.name}>
            <h3>
              <Button look="link" onClick={() => select({ kind: "actor", id: card.id })}>
                {card.name}
              </Button>{" "}
              <span className="muted">
                {wordFor(card.kind).toLowerCase()}, {countOf(card.claims, "claim")}
              </span>
            </h3>
            {own.length > 0 && (
              <ul>
                {own.map((tie) => (
                  <TieLine key={tie.id} tie={tie} nameOf={nameOf} />
                ))}
              </ul>
            )}
            {done.length > 0 && (
              <p className="muted">
                Object of {countOf(done.length, "tie")}, told with{" "}
                {[...new Set(done.map((tie) => nameOf(tie.subject)))].join(", ")}.
              </p>
            )}
            {own.length + done.length === 0 && (
              <p className="muted">No tie among these actors passes the filter.</p>
            )}
          </section>
        );
      })}
    </section>
  );
}
