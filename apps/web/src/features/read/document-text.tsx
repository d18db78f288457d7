import type { ClaimId, ClaimView, DocumentResponse } from "@tumen/model";
import { Fragment, type ReactNode, useMemo } from "react";
import type { TextBlock } from "./document-blocks.ts";
import { MarginNotes } from "./margin-notes.tsx";
import { Passage } from "./passage.tsx";

interface DocumentTextProps {
  readonly data: DocumentResponse;
  readonly blocks: readonly TextBlock[];
  readonly active: ClaimId | undefined;
  /** The block below which `children` is shown: the claims of the chosen passage. */
  readonly openBlock: number | undefined;
  readonly onMark: (claim: ClaimId, block: number) => void;
  readonly children: ReactNode;
}

function lookOf(block: TextBlock): string {
  if (block.furniture) return "furniture";
  return block.pieces.some((one) => one.claims.length > 0) ? "used" : "unused";
}

/** The text, paragraph by paragraph with notes beside it; furniture greyed, unused paragraphs plainly unmarked. */
export function DocumentText(props: DocumentTextProps) {
  const { data, blocks, active, openBlock, onMark, children } = props;
  const { views, passing } = useMemo(
    () => ({
      views: new Map(data.claims.map((one) => [one.claim.id, one])),
      passing: new Set(data.marks.filter((one) => one.passes).map((one) => one.claim)),
    }),
    [data],
  );
  return (
    <div className="document-text" lang={data.document.language}>
      {blocks.map((block) => {
        const mark = (claim: ClaimId) => onMark(claim, block.key);
        const Paragraph = block.heading ? "h3" : "p";
        return (
          <Fragment key={block.key}>
            <div className="document-row">
              <Paragraph className={lookOf(block)} data-start={block.key}>
                {block.pieces.map((piece) => (
                  <Passage key={piece.key} piece={piece} active={active} onMark={mark} />
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
              />
            </div>
            {openBlock === block.key && children}
          </Fragment>
        );
      })}
    </div>
  );
}
