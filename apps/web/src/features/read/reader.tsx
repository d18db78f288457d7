import { useSuspenseQuery } from "@tanstack/react-query";
import type { ClaimId, DocumentResponse } from "@tumen/model";
import { X } from "lucide-react";
import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { documentQuery } from "#api/record-queries.ts";
import type { LabelOf } from "#board/filter-chips.ts";
import { useAskedFilter, useBoardActions } from "#board/use-board.ts";
import type { Reading } from "#board/view.ts";
import { Button } from "#ui/button.tsx";
import { CoverageBar } from "./coverage-bar.tsx";
import { blockOf, blocksOf, type TextBlock } from "./document-blocks.ts";
import { DocumentHead } from "./document-head.tsx";
import { DocumentText } from "./document-text.tsx";
import { FindBar } from "./find-bar.tsx";
import { MarkPanel } from "./mark-panel.tsx";
import "./reader.css";

interface ReaderProps {
  readonly reading: Reading;
  /** Actors that the graph shows. */
  readonly shown: ReadonlySet<string>;
  readonly labelOf: LabelOf;
}

function isInSight(element: Element, scroller: Element): boolean {
  const own = element.getBoundingClientRect();
  const seen = scroller.getBoundingClientRect();
  return own.top >= seen.top && own.bottom <= seen.bottom;
}

/** Leads to the passage that is asked for, once per question: a filter that changes later must not pull the text away. */
function useLeadTo(
  reading: Reading,
  scroller: RefObject<HTMLElement | null>,
  blocks: readonly TextBlock[],
) {
  const done = useRef<Reading | null>(null);
  useEffect(() => {
    const root = scroller.current;
    if (root === null || done.current === reading) return;
    done.current = reading;
    const { claim } = reading;
    const block = blockOf(blocks, reading);
    const target =
      claim === undefined
        ? root.querySelector(`[data-start="${block?.key}"]`)
        : root.querySelector(`[data-claims~="${CSS.escape(claim)}"]`);
    if (!(target instanceof HTMLElement)) return;
    if (!isInSight(target, root)) target.scrollIntoView({ block: "center" });
    if (claim !== undefined && !root.contains(document.activeElement)) {
      target.focus({ preventScroll: true });
    }
  }, [reading, scroller, blocks]);
}

function Body({
  data,
  blocks,
  reading,
  shown,
  labelOf,
}: ReaderProps & {
  readonly data: DocumentResponse;
  readonly blocks: readonly TextBlock[];
}) {
  const { read } = useBoardActions();
  const [opened, setOpened] = useState<number | null>(null);
  const { claim } = reading;
  const { id } = data.document;
  const inOpened = blocks
    .find((one) => one.key === opened)
    ?.pieces.some((piece) => claim !== undefined && piece.claims.includes(claim));
  const openBlock = inOpened ? opened : claim && blockOf(blocks, { claim })?.key;
  const mark = (chosen: ClaimId, block: number) => {
    setOpened(block);
    read({ document: id, claim: chosen });
  };
  return (
    <DocumentText
      data={data}
      blocks={blocks}
      active={claim}
      openBlock={openBlock ?? undefined}
      onMark={mark}
    >
      {claim !== undefined && (
        <MarkPanel data={data} claim={claim} shown={shown} labelOf={labelOf} />
      )}
    </DocumentText>
  );
}

/** A document as text, with every passage marked on which a claim stands. */
export function Reader(props: ReaderProps) {
  const { reading } = props;
  const filter = useAskedFilter();
  const { read } = useBoardActions();
  const { data } = useSuspenseQuery(documentQuery(reading.document, filter));
  const blocks = useMemo(() => blocksOf(data), [data]);
  const scroller = useRef<HTMLDivElement>(null);
  useLeadTo(reading, scroller, blocks);
  return (
    <section className="reader" aria-label={`Document: ${data.document.title}`}>
      <div className="reader-bar">
        <FindBar scope={scroller} />
        <Button
          look="icon"
          onClick={() => read(null)}
          aria-label="Close the document"
          title="Close the document (Escape)"
        >
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      <div className="reader-body">
        <div className="reader-scroll" ref={scroller}>
          <DocumentHead data={data} />
          <Body {...props} data={data} blocks={blocks} />
        </div>
        <CoverageBar
          data={data}
          active={reading.claim}
          onGo={(at) => read({ document: reading.document, at })}
        />
      </div>
    </section>
  );
}
