import { codePointLength } from "@tumen/anchoring";
import type { ClaimId, DocumentResponse } from "@tumen/model";
import type { PointerEvent } from "react";

interface CoverageBarProps {
  readonly data: DocumentResponse;
  readonly active: ClaimId | undefined;
  /** Goes to a place in the text, in code points. */
  readonly onGo: (at: number) => void;
}

/** Which parts of the text are used, at the edge; a click goes there. Keyboards have the marks themselves. */
export function CoverageBar({ data, active, onGo }: CoverageBarProps) {
  const length = Math.max(1, codePointLength(data.document.text));
  const percent = (points: number) => `${(points / length) * 100}%`;
  const band = (start: number, end: number) => ({
    top: percent(start),
    height: `max(2px, ${percent(end - start)})`,
  });
  const go = (event: PointerEvent) => {
    const { top, height } = event.currentTarget.getBoundingClientRect();
    onGo(Math.floor(((event.clientY - top) / height) * length));
  };
  const kindOf = (mark: DocumentResponse["marks"][number]) => {
    if (mark.claim === active) return "active";
    return mark.passes ? "used" : "hidden";
  };
  return (
    <div className="coverage-bar" aria-hidden="true" onPointerDown={go}>
      {data.document.furniture.map(({ start, end }) => (
        <span key={`f${start}`} className="band-furniture" style={band(start, end)} />
      ))}
      {data.marks.map((mark) => (
        <span
          key={`${mark.claim} ${mark.start}`}
          className={`band-${kindOf(mark)}`}
          style={band(mark.start, mark.end)}
        />
      ))}
    </div>
  );
}
