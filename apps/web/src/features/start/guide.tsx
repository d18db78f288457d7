import { useQuery } from "@tanstack/react-query";
import type { Tie } from "@tumen/model";
import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { claimQuery } from "#api/claims-query.ts";
import type { Picture } from "#board/picture.ts";
import { useBoardActions } from "#board/use-board.ts";
import { useSetPreference } from "#board/use-preferences.ts";
import { Button } from "#ui/button.tsx";
import "./guide.css";

interface GuideProps {
  readonly picture: Picture;
  /** Leads a narrow screen to what a step speaks of. */
  readonly onTab: (tab: "graph" | "read") => void;
  readonly onDone: () => void;
}

interface Step {
  readonly title: string;
  readonly text: string;
  readonly tab: "graph" | "read";
  /** Shows on the screen what the step speaks of. */
  readonly show: () => void;
}

/** The tie that most documents tell: a good one to begin with. */
function mostTold(picture: Picture): Tie | undefined {
  return picture.ties
    .filter((one) => !one.faded)
    .map((one) => one.tie)
    .sort((a, b) => b.documents - a.documents || b.claims - a.claims || (a.id < b.id ? -1 : 1))[0];
}

function useSteps(picture: Picture): Step[] {
  const tie = mostTold(picture);
  const { data } = useQuery({
    ...claimQuery(tie?.firstClaims[0] ?? ""),
    enabled: tie !== undefined,
  });
  const { select, read } = useBoardActions();
  const first = data?.claim;
  return [
    {
      title: "A map of who says what",
      text: "Shapes are actors, lines are ties between them. A line is there only because at least one document says so: no quote, no line. Width shows how many documents, never how true.",
      tab: "graph",
      show: () => select(null),
    },
    {
      title: "Behind a line: its claims",
      text: "This is the tie that most documents tell, and these are its claims, each with who says it and how surely. What is denied, alleged or only planned is kept apart from what is stated.",
      tab: "read",
      show: () => {
        if (tie !== undefined) select({ kind: "tie", id: tie.id });
      },
    },
    {
      title: "Behind a claim: its sentence",
      text: "One click on a quote opens the document at the very sentence, marked. A click on any marked sentence lights up the lines that stand on it.",
      tab: "read",
      show: () => {
        if (first !== undefined) read({ document: first.document, claim: first.claim.id });
      },
    },
    {
      title: "Narrow, compare, take away",
      text: "Filters fade what they take away and move nothing. “As told by” shows the graph as one document tells it. Undo takes back any step, the address bar is a link to exactly this view, and every export carries its quotes.",
      tab: "graph",
      show: () => select(null),
    },
  ];
}

/** Four steps on the real graph; each can be skipped, and nothing is left changed but what is selected. */
export function Guide({ picture, onTab, onDone }: GuideProps) {
  const steps = useSteps(picture);
  const [at, setAt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const setPreference = useSetPreference();
  const tab = steps[at]?.tab ?? "graph";
  useEffect(() => onTab(tab), [onTab, tab]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step begins at its title
  useEffect(() => heading.current?.focus(), [at]);
  const end = () => {
    setPreference({ guided: true });
    onDone();
  };
  const go = (next: number) => {
    const step = steps[next];
    if (step === undefined) return end();
    setAt(next);
    step.show();
  };
  const step = steps[at];
  return (
    <section className="guide" aria-label="Guided start">
      <p className="muted">
        {at + 1} of {steps.length}
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {step?.title}
      </h2>
      <p>{step?.text}</p>
      <div className="button-row">
        <Button onClick={() => go(at + 1)}>{at + 1 < steps.length ? "Next" : "Done"}</Button>
        {at > 0 && (
          <Button look="plain" onClick={() => go(at - 1)}>
            Back
          </Button>
        )}
        <Button look="plain" onClick={end}>
          Skip
        </Button>
      </div>
      <Button look="icon" className="panel-close" aria-label="Close the guided start" onClick={end}>
        <X size={18} aria-hidden="true" />
      </Button>
    </section>
  );
}
