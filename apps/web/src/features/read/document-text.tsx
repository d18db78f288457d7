import type { ClaimId, ClaimView, DocumentResponse } from "@tumen/model";
import { UsersRound } from "lucide-react";
import { Fragment, type MouseEvent, type ReactNode, useId, useMemo } from "react";
import { countOf } from "#ui/words.ts";
import type { TextBlock, TextPiece } from "./document-blocks.ts";
import { MarginNotes } from "./margin-notes.tsx";
import { Passage } from "./passage.tsx";

interface DocumentTextProps {
  readonly data: DocumentResponse;
  readonly blocks: readonly TextBlock[];
  readonly active: ClaimId | undefined;
  /** The block below which `children` is shown: the claims of the chosen passage. */
  readonly openBlock: number | undefined;
  readonly onMark: (claim: ClaimId, block: number) => void;
  /** Asks who is named at a place: a name in the text, or the stop of a paragraph. */
  readonly onActors: (at: HTMLElement) => void;
  readonly children: ReactNode;
}

function lookOf(block: TextBlock): string {
  if (block.furniture) return "furniture";
  return block.pieces.some((one) => one.claims.length > 0) ? "used" : "unused";
}

/** How much of a paragraph lies under a quote; furniture is not counted. */
function Share({ block }: { readonly block: TextBlock }) {
  if (block.furniture) return <span className="share" />;
  const percent = Math.round(block.share * 100);
  const said =
    percent === 0 ? "Not used: no quote" : `${percent} % of this paragraph under a quote`;
  return (
    <span className="share" title={said}>
      <span aria-hidden="true">{percent === 0 ? "–" : `${percent}%`}</span>
      <span className="visually-hidden">{said}.</span>
    </span>
  );
}

function NamedHere({
  block,
  nameOf,
  onActors,
}: Pick<DocumentTextProps, "onActors"> & {
  readonly block: TextBlock;
  readonly nameOf: (id: string) => string;
}) {
  if (block.actors.length === 0) return null;
  const names = block.actors.map(nameOf).join(", ");
  return (
    <button
      type="button"
      className="named-here"
      data-actors={block.actors.join(" ")}
      onClick={(event) => {
        event.stopPropagation();
        onActors(event.currentTarget);
      }}
    >
      <UsersRound size={14} aria-hidden="true" /> Named here: {names}
    </button>
  );
}

function describe({ claims, passes }: TextPiece): string {
  return `${countOf(claims.length, "claim")}${passes ? "" : ", hidden by the filter"}`;
}

/** What is said of marks beside their words; each sentence once, outside of the text, so that nobody finds or copies it there. */
function Descriptions({
  blocks,
  id,
}: {
  readonly blocks: readonly TextBlock[];
  readonly id: string;
}) {
  const pieces = blocks.flatMap((block) => block.pieces).filter((one) => one.claims.length > 0);
  return (
    <div hidden>
      {[...new Set(pieces.map(describe))].map((said) => (
        <span key={said} id={descriptionId(id, said)}>
          {said}
        </span>
      ))}
    </div>
  );
}

function descriptionId(id: string, said: string): string {
  return `${id}-${said.replaceAll(/\W+/g, "-")}`;
}

/** The text, paragraph by paragraph with notes beside it; furniture greyed, unused paragraphs plainly unmarked. */
export function DocumentText(props: DocumentTextProps) {
  const { data, blocks, active, openBlock, onMark, onActors, children } = props;
  const { views, passing, names } = useMemo(
    () => ({
      views: new Map(data.claims.map((one) => [one.claim.id, one])),
      passing: new Set(data.marks.filter((one) => one.passes).map((one) => one.claim)),
      names: new Map<string, string>(data.actors.map((one) => [one.id, one.name])),
    }),
    [data],
  );
  const id = useId();
  const ask = ({ target }: MouseEvent) => {
    const at = target instanceof Element ? target.closest("[data-actors]") : null;
    if (window.getSelection()?.isCollapsed === false) return;
    if (at instanceof HTMLElement) onActors(at);
  };
  return (
    <>
      <Descriptions blocks={blocks} id={id} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: each paragraph has a button that does the same */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: each paragraph has a button that does the same */}
      <div className="document-text" lang={data.document.language} onClick={ask}>
        {blocks.map((block) => {
          const mark = (claim: ClaimId) => onMark(claim, block.key);
          const Paragraph = block.heading ? "h3" : "p";
          return (
            <Fragment key={block.key}>
              <div className={`document-row row-${lookOf(block)}`}>
                <Share block={block} />
                <Paragraph className={lookOf(block)} data-start={block.key}>
                  {block.pieces.map((piece) => (
                    <Passage
                      key={piece.key}
                      piece={piece}
                      active={active}
                      onMark={mark}
                      describedBy={descriptionId(id, describe(piece))}
                    />
                  ))}
                </Paragraph>
                <MarginNotes
                  views={block.begins.flatMap((id): ClaimView[] => {
                    const view = views.get(id);
                    return view === undefined ? [] : [view];
                  })}
                  passing={passing}
                  active={active}
                  onMark={mark}
                  unused={lookOf(block) === "unused"}
                />
                <NamedHere block={block} nameOf={(id) => names.get(id) ?? id} onActors={onActors} />
              </div>
              {openBlock === block.key && children}
            </Fragment>
          );
        })}
      </div>
    </>
  );
}
