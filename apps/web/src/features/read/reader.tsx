import { useSuspenseQuery } from "@tanstack/react-query";
import type { ClaimId, DocumentResponse, LabelOf } from "@tumen/model";
import { X } from "lucide-react";
import { type ReactNode, type RefObject, useEffect, useMemo, useRef, useState } from "react";
import { documentQuery } from "#api/record-queries.ts";
import { useAskedFilter, useBoardActions } from "#board/use-board.ts";
import type { Reading } from "#board/view.ts";
import { Button } from "#ui/button.tsx";
import { PanelBoundary } from "#ui/panel-boundary.tsx";
import { BesideMenu } from "./beside-menu.tsx";
import { CoverageBar } from "./coverage-bar.tsx";
import { blockOf, blocksOf, type TextBlock } from "./document-blocks.ts";
import { DocumentHead } from "./document-head.tsx";
import { DocumentText } from "./document-text.tsx";
import { FindBar } from "./find-bar.tsx";
import { MarkPanel } from "./mark-panel.tsx";
import { placeOf, type ReadingPlace, type Side, SideContext, useSide } from "./side.ts";
import { useActorPopover } from "./use-actor-popover.tsx";
import "./reader.css";
import "./document-text.css";
import "./named-actors.css";
import "./print.css";

function isInSight(element: Element, scroller: Element): boolean {
  const own = element.getBoundingClientRect();
  const seen = scroller.getBoundingClientRect();
  return own.top >= seen.top && own.bottom <= seen.bottom;
}

/** Leads to the passage that is asked for, once per question: a filter that changes later must not pull the text away. */
function useLeadTo(
  place: ReadingPlace,
  scroller: RefObject<HTMLElement | null>,
  blocks: readonly TextBlock[],
  takesFocus: boolean,
) {
  const done = useRef<ReadingPlace | null>(null);
  useEffect(() => {
    const root = scroller.current;
    if (root === null || done.current === place) return;
    done.current = place;
    const { claim } = place;
    const block = blockOf(blocks, place);
    const target =
      claim === undefined
        ? root.querySelector(`[data-start="${block?.key}"]`)
        : root.querySelector(`[data-claims~="${CSS.escape(claim)}"]`);
    if (!(target instanceof HTMLElement)) return;
    if (!isInSight(target, root)) target.scrollIntoView({ block: "center" });
    if (takesFocus && claim !== undefined && !root.contains(document.activeElement)) {
      target.focus({ preventScroll: true });
    }
  }, [place, scroller, blocks, takesFocus]);
}

interface SideProps {
  readonly place: ReadingPlace;
  readonly shown: ReadonlySet<string>;
  readonly labelOf: LabelOf;
  /** The keyboard goes to the passage of the first of two, not of both. */
  readonly takesFocus: boolean;
  /** What stands at the end of the bar beside the way out. */
  readonly tools: ReactNode;
}

function Body({
  data,
  blocks,
  place,
  shown,
  labelOf,
  scroller,
}: Pick<SideProps, "place" | "shown" | "labelOf"> & {
  readonly data: DocumentResponse;
  readonly blocks: readonly TextBlock[];
  readonly scroller: RefObject<HTMLElement | null>;
}) {
  const { go } = useSide();
  const [opened, setOpened] = useState<number | null>(null);
  const { claim } = place;
  const { id } = data.document;
  const inOpened = blocks
    .find((one) => one.key === opened)
    ?.pieces.some((piece) => claim !== undefined && piece.claims.includes(claim));
  const openBlock = inOpened ? opened : claim && blockOf(blocks, { claim })?.key;
  const mark = (chosen: ClaimId, block: number) => {
    setOpened(block);
    go({ document: id, claim: chosen });
  };
  const onClaim = (chosen: ClaimId) => go({ document: id, claim: chosen });
  const { onActors, popover } = useActorPopover({ data, scroller, shown, onClaim });
  return (
    <>
      <DocumentText
        data={data}
        blocks={blocks}
        active={claim}
        openBlock={openBlock ?? undefined}
        onMark={mark}
        onActors={onActors}
      >
        {claim !== undefined && (
          <MarkPanel data={data} claim={claim} shown={shown} labelOf={labelOf} />
        )}
      </DocumentText>
      {popover}
    </>
  );
}

function OpenDocument({ place, takesFocus, tools, ...rest }: SideProps) {
  const filter = useAskedFilter();
  const { go, close } = useSide();
  const { data } = useSuspenseQuery(documentQuery(place.document, filter));
  const blocks = useMemo(() => blocksOf(data), [data]);
  const scroller = useRef<HTMLDivElement>(null);
  useLeadTo(place, scroller, blocks, takesFocus);
  return (
    <section className="reader" aria-label={`Document: ${data.document.title}`}>
      <div className="reader-bar">
        <FindBar scope={scroller} />
        {tools}
        <Button
          look="icon"
          onClick={close}
          aria-label="Close the document"
          title="Close the document (Escape)"
        >
          <X size={18} aria-hidden="true" />
        </Button>
      </div>
      <div className="reader-body">
        <div className="reader-scroll" ref={scroller}>
          <DocumentHead data={data} />
          <Body {...rest} place={place} data={data} blocks={blocks} scroller={scroller} />
        </div>
        <CoverageBar
          data={data}
          active={place.claim}
          onGo={(at) => go({ document: place.document, at })}
        />
      </div>
    </section>
  );
}

function isSamePlace(a: ReadingPlace, b: ReadingPlace): boolean {
  return a.document === b.document && a.claim === b.claim && a.at === b.at;
}

/** The first side's place; the very same one as long as only the other side goes anywhere. */
function useFirstPlace(reading: Reading): ReadingPlace {
  const [kept, setKept] = useState({ reading, place: placeOf(reading) });
  if (kept.reading === reading) return kept.place;
  const onlyBeside =
    kept.reading.beside !== reading.beside && isSamePlace(kept.place, placeOf(reading));
  const place = onlyBeside ? kept.place : placeOf(reading);
  setKept({ reading, place });
  return place;
}

/** Whoever closes the second document with the keyboard goes on in the first, not at the top of the page. */
function useStayAfterClosing(root: RefObject<HTMLElement | null>, two: boolean): void {
  const had = useRef(two);
  useEffect(() => {
    const closed = had.current && !two;
    had.current = two;
    if (!closed || document.activeElement !== document.body) return;
    root.current?.querySelector("h2")?.focus({ preventScroll: true });
  }, [root, two]);
}

interface ReaderProps {
  readonly reading: Reading;
  /** Actors that the graph shows. */
  readonly shown: ReadonlySet<string>;
  readonly labelOf: LabelOf;
}

/** A document as text, with every passage marked on which a claim stands; or two beside each other. */
export function Reader({ reading, shown, labelOf }: ReaderProps) {
  const { read } = useBoardActions();
  const first = useFirstPlace(reading);
  const { beside } = reading;
  const root = useRef<HTMLDivElement>(null);
  useStayAfterClosing(root, beside !== undefined);
  const sides = useMemo(
    (): { first: Side; second: Side } => ({
      first: {
        isSecond: false,
        go: (place) => read(beside === undefined ? place : { ...place, beside }),
        close: () => read(beside ?? null),
      },
      second: {
        isSecond: true,
        go: (place) => read({ ...first, beside: place }),
        close: () => read(first),
      },
    }),
    [read, first, beside],
  );
  const menu = (
    <BesideMenu current={first.document} onChoose={(document) => sides.second.go({ document })} />
  );
  return (
    <div ref={root} className={beside === undefined ? "readers" : "readers readers-two"}>
      <SideContext value={sides.first}>
        <OpenDocument place={first} shown={shown} labelOf={labelOf} takesFocus tools={menu} />
      </SideContext>
      {beside !== undefined && (
        <SideContext value={sides.second}>
          <PanelBoundary what="The second document" key={beside.document}>
            <OpenDocument
              place={beside}
              shown={shown}
              labelOf={labelOf}
              takesFocus={false}
              tools={null}
            />
          </PanelBoundary>
        </SideContext>
      )}
    </div>
  );
}
