import {
  type ActorId,
  type ClaimId,
  type ClaimView,
  type DocumentResponse,
  type Filter,
  type FilterField,
  type LabelOf,
  parseTieId,
  withoutField,
} from "@tumen/model";
import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { addActors, setFilter } from "#board/commands.ts";
import { chipsOf } from "#board/filter-chips.ts";
import { hidingFields } from "#board/hiding-fields.ts";
import { useAskedFilter, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { wordFor } from "#ui/vocabulary.ts";
import { countOf } from "#ui/words.ts";
import { claimFactsHere } from "./claim-facts-here.ts";
import { PassageLinks } from "./passage-links.tsx";
import { useSide } from "./side.ts";

interface MarkPanelProps {
  readonly data: DocumentResponse;
  readonly claim: ClaimId;
  readonly shown: ReadonlySet<string>;
  readonly labelOf: LabelOf;
}

/** The claim asked for first, then those whose passages overlap its own. */
function claimsOverlapping(data: DocumentResponse, claim: ClaimId): ClaimView[] {
  const own = data.marks.filter((one) => one.claim === claim);
  const near = new Set(
    data.marks
      .filter((mark) => own.some((one) => one.start < mark.end && one.end > mark.start))
      .map((mark) => mark.claim),
  );
  return data.claims
    .filter((view) => near.has(view.claim.id))
    .sort((a, b) => Number(b.claim.id === claim) - Number(a.claim.id === claim));
}

interface HiddenProps {
  readonly fields: readonly FilterField[];
  readonly filter: Filter;
  readonly labelOf: LabelOf;
}

function Hidden({ fields, filter, labelOf }: HiddenProps) {
  const { run } = useBoardActions();
  const hiding = Object.fromEntries(fields.map((field) => [field, filter[field]])) as Filter;
  const labels = chipsOf(hiding, labelOf).map((chip) => chip.label);
  const shown = fields.reduce<Filter>((rest, field) => withoutField(rest, field), filter);
  return (
    <p className="mark-hidden">
      Not on the graph: the filter hides it ({labels.join("; ")}).{" "}
      <Button onClick={() => run(setFilter(shown, "show the hidden claim"))}>Show it</Button>
    </p>
  );
}

/** Ends of the claim's ties that the graph does not show. */
function missingActors(view: ClaimView, shown: ReadonlySet<string>): ActorId[] {
  const ends = view.ties.flatMap((tie) => {
    const key = parseTieId(tie);
    return key === undefined ? [] : [key.subject, key.object];
  });
  return [...new Set(ends)].filter((id) => !shown.has(id));
}

function ToGraph({
  view,
  shown,
  nameOf,
}: {
  readonly view: ClaimView;
  readonly shown: ReadonlySet<string>;
  readonly nameOf: (id: string) => string;
}) {
  const { run, highlight } = useBoardActions();
  if (view.ties.length === 0) {
    return <span className="muted">Draws no line: it is listed, not drawn.</span>;
  }
  const missing = missingActors(view, shown);
  const names = missing.map(nameOf).join(", ");
  return (
    <>
      {missing.length > 0 && (
        <span className="mark-hidden">
          Not on the graph yet: {names}.{" "}
          <Button onClick={() => run(addActors(missing, `show ${names}`))}>Bring in</Button>
        </span>
      )}
      {view.ties.map((tie) => {
        const key = parseTieId(tie);
        const pair =
          key && `${nameOf(key.subject)} ${key.mutual ? "↔" : "→"} ${nameOf(key.object)}`;
        return (
          <Button key={tie} look="link" onClick={() => highlight({ kind: "tie", id: tie })}>
            {pair}
          </Button>
        );
      })}
    </>
  );
}

function MarkedClaim({
  view,
  data,
  shown,
  labelOf,
  isActive,
}: Omit<MarkPanelProps, "claim"> & {
  readonly view: ClaimView;
  readonly isActive: boolean;
}) {
  const filter = useAskedFilter();
  const { select } = useBoardActions();
  const { go } = useSide();
  const names = new Map<string, string>(data.actors.map((one) => [one.id, one.name]));
  const nameOf = (id: string) => names.get(id) ?? id;
  const { claim } = view;
  const passes = data.marks.some((one) => one.claim === claim.id && one.passes);
  const facts = passes ? undefined : claimFactsHere(view, data);
  const fields = facts === undefined ? [] : hidingFields(facts, filter);
  return (
    <li className={`quad-line-${view.quad ?? "none"}`} aria-current={isActive}>
      <p className="mark-sentence">
        {isActive ? (
          claim.text
        ) : (
          <Button look="link" onClick={() => go({ document: data.document.id, claim: claim.id })}>
            {claim.text}
          </Button>
        )}
      </p>
      <p className="muted">
        <span className={`standing standing-${view.standing}`}>{wordFor(view.standing)}</span>
        {view.stance !== "asserts" && `, ${wordFor(view.stance).toLowerCase()}`}
        {view.disputed && <strong className="disputed"> ≠ disputed</strong>}
      </p>
      {fields.length > 0 && <Hidden fields={fields} filter={filter} labelOf={labelOf} />}
      <div className="button-row">
        <ToGraph view={view} shown={shown} nameOf={nameOf} />
        <Button look="link" onClick={() => select({ kind: "claim", id: claim.id })}>
          the claim
        </Button>
        {isActive && <PassageLinks view={view} document={data.document} />}
      </div>
    </li>
  );
}

/** Brings the panel into sight, but never at the price of the passage that it is about. */
function showWithPassage(panel: HTMLElement): void {
  const scroller = panel.closest(".reader-scroll");
  const passage = scroller?.querySelector(".passage-active");
  if (!scroller || !passage) return;
  const height = panel.getBoundingClientRect().bottom - passage.getBoundingClientRect().top;
  if (height > scroller.clientHeight) passage.scrollIntoView({ block: "start" });
  else panel.scrollIntoView({ block: "nearest" });
}

/** What stands on the chosen passage, and the way back to the graph. */
export function MarkPanel({ data, claim, shown, labelOf }: MarkPanelProps) {
  const views = claimsOverlapping(data, claim);
  const { go, isSecond } = useSide();
  const panel = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each claim that is chosen brings the panel into sight
  useEffect(() => {
    if (panel.current !== null) showWithPassage(panel.current);
  }, [claim]);
  if (views.length === 0) return null;
  return (
    <aside
      className="mark-panel"
      aria-label={`Claims on this passage${isSecond ? ` of ${data.document.shortTitle}` : ""}`}
      ref={panel}
    >
      <header>
        <h3>{countOf(views.length, "claim")} on this passage</h3>
        <Button
          look="icon"
          aria-label="Close the claims of this passage"
          onClick={() => go({ document: data.document.id })}
        >
          <X size={16} aria-hidden="true" />
        </Button>
      </header>
      <ul>
        {views.map((view) => (
          <MarkedClaim
            key={view.claim.id}
            view={view}
            data={data}
            shown={shown}
            labelOf={labelOf}
            isActive={view.claim.id === claim}
          />
        ))}
      </ul>
    </aside>
  );
}
