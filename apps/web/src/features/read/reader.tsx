import "./read.css";
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ClaimId, DocumentId } from "@tumen/model";
import { X } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import { documentQuery } from "#api/record-queries.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { paginate } from "./document-blocks.ts";
import { DocumentHead } from "./document-head.tsx";
import { DocumentText } from "./document-text.tsx";
import { FindBar } from "./find-bar.tsx";
import { MarkPanel } from "./mark-panel.tsx";

interface ReaderProps {
  readonly document: DocumentId;
  readonly claim: ClaimId | undefined;
}

/** A document as text, with every passage marked on which a claim stands. */
export function Reader({ document: id, claim }: ReaderProps) {
  const filter = useBoard((board) => board.view.filter);
  const { read } = useBoardActions();
  const { data } = useSuspenseQuery(documentQuery(id, filter));
  const blocks = useMemo(() => paginate(data), [data]);
  const body = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (claim === undefined || blocks.length === 0) return;
    const mark = body.current?.querySelector(`[data-claims~="${CSS.escape(claim)}"]`);
    mark?.scrollIntoView({ block: "center" });
    if (mark instanceof HTMLElement) mark.focus({ preventScroll: true });
  }, [claim, blocks]);

  return (
    <section className="reader" aria-label={`Document: ${data.document.title}`}>
      <Button
        look="icon"
        className="panel-close"
        onClick={() => read(null)}
        aria-label="Close the document"
      >
        <X size={18} aria-hidden="true" />
      </Button>
      <div className="reader-scroll" ref={body}>
        <DocumentHead data={data} />
        <FindBar scope={body} />
        {claim !== undefined && <MarkPanel data={data} claim={claim} />}
        <DocumentText
          blocks={blocks}
          active={claim}
          onMark={(chosen) => read({ document: id, claim: chosen })}
        />
      </div>
    </section>
  );
}
