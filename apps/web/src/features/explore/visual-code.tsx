import type { ReactNode } from "react";
import { wordFor } from "#ui/vocabulary.ts";
import {
  ArrowSwatch,
  DeniedSwatch,
  DisputedSwatch,
  LineSwatch,
  ShapeSwatch,
  WidthSwatch,
} from "./swatches.tsx";

interface Sign {
  readonly id: string;
  readonly swatch: ReactNode;
  readonly what: string;
  readonly means: string;
}

const COLOURS: readonly Sign[] = [
  ["verbal-cooperation", "Words that bring together: praise, promises, talks. Open arrow head."],
  ["material-cooperation", "Deeds that bring together: aid, trade, troops. Filled arrow head."],
  ["verbal-conflict", "Words against: warnings, accusations, refusals. Arrow head with a dot."],
  ["material-conflict", "Deeds against: sanctions, force. Arrow head with a bar."],
].map(([quad = "", means = ""]) => ({
  id: quad,
  swatch: <ArrowSwatch quad={quad} />,
  what: wordFor(quad),
  means,
}));

const LINES: readonly Sign[] = [
  {
    id: "fact",
    swatch: <LineSwatch modality="fact" />,
    what: "Solid",
    means: "At least one document states it as a fact in its own voice.",
  },
  {
    id: "alleged",
    swatch: <LineSwatch modality="alleged" />,
    what: "Dashed",
    means: "Only alleged, or only said by a named speaker.",
  },
  {
    id: "planned",
    swatch: <LineSwatch modality="planned" />,
    what: "Dotted",
    means: "Planned or hypothetical: it has not happened.",
  },
  {
    id: "denied",
    swatch: <DeniedSwatch />,
    what: "Struck through",
    means: "Somebody denies it, or says that it is no longer so. A denial is a line of its own.",
  },
  {
    id: "disputed",
    swatch: <DisputedSwatch />,
    what: "With the sign ≠",
    means: "At least one claim behind it contradicts another claim.",
  },
  {
    id: "width",
    swatch: <WidthSwatch />,
    what: "Wider",
    means: "More documents stand behind it. Width says nothing about truth.",
  },
];

const SHAPES: readonly Sign[] = [
  ["state", "A country."],
  ["body", "An international body, such as the United Nations."],
  ["person", "A person, under their own name."],
  ["organisation", "A company, an agency, a newspaper."],
  ["unit", "Part of armed forces."],
  ["group", "Several, named together, such as “the West”."],
  ["anonymous", "Somebody whom the document does not name, such as “officials”."],
].map(([kind = "", means = ""]) => ({
  id: kind,
  swatch: <ShapeSwatch kind={kind} />,
  what: wordFor(kind),
  means,
}));

function Signs({ title, signs }: { readonly title: string; readonly signs: readonly Sign[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <dl className="signs">
        {signs.map(({ id, swatch, what, means }) => (
          <div key={id}>
            <dt>
              {swatch} {what}
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What each sign on the graph means, in sentences. */
export function VisualCode() {
  return (
    <div className="visual-code">
      <p>
        Each line is a tie: all claims of one class from one actor to another. A click leads to the
        claims, and each claim to its exact sentence. A faded line or shape is one that the present
        filter or focus takes away.
      </p>
      <Signs title="Colour and arrow head: what is done" signs={COLOURS} />
      <Signs title="Line: how surely it is said" signs={LINES} />
      <Signs title="Shape: who it is" signs={SHAPES} />
    </div>
  );
}
