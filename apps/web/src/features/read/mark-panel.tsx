import {
  type ClaimId,
  type ClaimView,
  claimSentence,
  type DocumentResponse,
  type Filter,
  type FilterField,
  withoutField,
} from "@tumen/model";
import { setFilter } from "#board/commands.ts";
import { chipsOf } from "#board/filter-chips.ts";
import { hidingFields } from "#board/hiding-fields.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { wordFor } from "#ui/vocabulary.ts";
import { countOf } from "#ui/words.ts";
import { claimFactsHere } from "./claim-facts-here.ts";

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
}

function Hidden({ fields, filter }: HiddenProps) {
  const { run } = useBoardActions();
  const hiding = Object.fromEntries(fields.map((field) => [field, filter[field]])) as Filter;
  const labels = chipsOf(hiding, (_facet, value) => wordFor(value)).map((chip) => chip.label);
  const shown = fields.reduce<Filter>((rest, field) => withoutField(rest, field), filter);
  return (
    <p className="mark-hidden">
      Hidden by the filter ({labels.join("; ")}).{" "}
      <Button onClick={() => run(setFilter(shown, "show the hidden claim"))}>Show it</Button>
    </p>
  );
}

function MarkedClaim({
  view,
  data,
  nameOf,
}: {
  readonly view: ClaimView;
  readonly data: DocumentResponse;
  readonly nameOf: (id: string) => string;
}) {
  const filter = useBoard((board) => board.view.filter);
  const { select } = useBoardActions();
  const passes = data.marks.some((one) => one.claim === view.claim.id && one.passes);
  const facts = passes ? undefined : claimFactsHere(view, data);
  return (
    <li className={`quad-line-${view.quad ?? "none"}`}>
      <p>
        {claimSentence(view.claim, nameOf)}.{" "}
        <span className="muted">
          {wordFor(view.standing)}
          {view.stance !== "asserts" && `, ${wordFor(view.stance).toLowerCase()}`}
          {view.disputed && ", ≠ disputed"}
        </span>
      </p>
      {facts !== undefined && <Hidden fields={hidingFields(facts, filter)} filter={filter} />}
      <div className="button-row">
        {view.ties.map((tie, position) => (
          <Button key={tie} look="link" onClick={() => select({ kind: "tie", id: tie })}>
            Show on the graph{view.ties.length > 1 ? ` (${position + 1})` : ""}
          </Button>
        ))}
        <Button look="link" onClick={() => select({ kind: "claim", id: view.claim.id })}>
          The claim
        </Button>
        {view.ties.length === 0 && <span className="muted">draws no line</span>}
      </div>
    </li>
  );
}

interface MarkPanelProps {
  readonly data: DocumentResponse;
  readonly claim: ClaimId;
}

/** What stands on the chosen passage, and the way back to the graph. */
export function MarkPanel({ data, claim }: MarkPanelProps) {
  const views = claimsOverlapping(data, claim);
  const { read } = useBoardActions();
  const names = new Map(data.actors.map((one) => [one.id as string, one.name]));
  if (views.length === 0) return null;
  return (
    <aside className="mark-panel" aria-label="Claims on this passage">
      <h3>{countOf(views.length, "claim")} on this passage</h3>
      <ul>
        {views.map((view) => (
          <MarkedClaim
            key={view.claim.id}
            view={view}
            data={data}
            nameOf={(id) => names.get(id) ?? id}
          />
        ))}
      </ul>
      <Button look="link" onClick={() => read({ document: data.document.id })}>
        Done
      </Button>
    </aside>
  );
}
