const LINE = { fact: "", alleged: "7 4", planned: "1.5 4", hypothetical: "1.5 4" } as const;

const HEADS: Readonly<Record<string, string>> = {
  "verbal-cooperation": "M24 2 L33 7 L24 12 L27 7 Z",
  "material-cooperation": "M24 2 L33 7 L24 12 Z",
  "verbal-conflict": "M26 3 L33 7 L26 11 Z M23 7 m-3 0 a3 3 0 1 0 6 0 a3 3 0 1 0 -6 0",
  "material-conflict": "M26 3 L33 7 L26 11 Z M21 2 h2 v10 h-2 Z",
};

function Swatch({ children }: { readonly children: React.ReactNode }) {
  return (
    <svg className="swatch" width="28" height="11" viewBox="0 0 36 14" aria-hidden="true">
      {children}
    </svg>
  );
}

/** Colour and arrow head of a quad class. */
export function ArrowSwatch({ quad }: { readonly quad: string }) {
  return (
    <Swatch>
      <g className={`quad-${quad}`}>
        <path d="M1 7 H26" fill="none" stroke="currentColor" strokeWidth="2.5" />
        <path d={HEADS[quad] ?? ""} fill="currentColor" />
      </g>
    </Swatch>
  );
}

/** Line of a modality. */
export function LineSwatch({ modality }: { readonly modality: string }) {
  const dash = LINE[modality as keyof typeof LINE] ?? "";
  return (
    <Swatch>
      <path d="M1 7 H35" stroke="currentColor" strokeWidth="2.5" strokeDasharray={dash} />
    </Swatch>
  );
}

/** A line struck through. */
export function DeniedSwatch() {
  return (
    <Swatch>
      <path d="M1 7 H35 M18 1 V13" stroke="currentColor" strokeWidth="2.5" />
    </Swatch>
  );
}

/** A line with the mark of a dispute. */
export function DisputedSwatch() {
  return (
    <Swatch>
      <path d="M1 7 H9 M27 7 H35" stroke="currentColor" strokeWidth="2.5" />
      <path d="M12 5 H24 M12 9 H24 M15 12 L21 2" stroke="currentColor" strokeWidth="1.8" />
    </Swatch>
  );
}

const SHAPES: Readonly<Record<string, string>> = {
  state: "M11 2 h14 v10 h-14 Z",
  body: "M14 1 h8 l4 6 l-4 6 h-8 l-4 -6 Z",
  person: "M18 7 m-6 0 a6 6 0 1 0 12 0 a6 6 0 1 0 -12 0",
  organisation: "M18 1 l7 6 l-7 6 l-7 -6 Z",
  unit: "M18 1 l7 12 h-14 Z",
  group: "M15 1 h6 l4 4 v4 l-4 4 h-6 l-4 -4 v-4 Z",
  anonymous:
    "M18 1 l1.8 4.2 h4.4 l-3.5 2.7 l1.4 4.4 l-4.1 -2.7 l-4.1 2.7 l1.4 -4.4 l-3.5 -2.7 h4.4 Z",
};

/** Shape of a kind of actor. */
export function ShapeSwatch({ kind }: { readonly kind: string }) {
  return (
    <svg className="swatch" width="16" height="14" viewBox="10 0 16 14" aria-hidden="true">
      <path d={SHAPES[kind] ?? ""} fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}

/** Lines of one, two and four documents. */
export function WidthSwatch() {
  return (
    <Swatch>
      <path d="M1 7 H11" stroke="currentColor" strokeWidth="1.7" />
      <path d="M13 7 H23" stroke="currentColor" strokeWidth="2.8" />
      <path d="M25 7 H35" stroke="currentColor" strokeWidth="5" />
    </Swatch>
  );
}
