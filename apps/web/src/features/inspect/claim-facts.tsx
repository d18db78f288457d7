import type { ClaimView, Dated, Quantity } from "@tumen/model";
import type { ReactNode } from "react";
import { setFilter } from "#board/commands.ts";
import { setField } from "#board/filter-edits.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import type { ClaimNames } from "./claim-names.ts";

/** `more than 11,000 containers`; a range where both bounds are known. */
function quantityText({ value, low, high, unit, qualifier }: Quantity): string {
  const said = (number: number) => number.toLocaleString("en");
  const both = low !== undefined && high !== undefined && low !== high;
  const number = value ?? low ?? high;
  const amount = both ? `${said(low)} to ${said(high)}` : number === undefined ? "" : said(number);
  return [qualifier, amount, unit].filter(Boolean).join(" ");
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function DateFact({ name, dated }: { readonly name: string; readonly dated: Dated | undefined }) {
  const filter = useBoard((board) => board.view.filter);
  const { run } = useBoardActions();
  if (dated === undefined) return null;
  if (dated.basis === "background" && filter.background !== true) {
    return (
      <Fact name={name}>
        not in the document ·{" "}
        <Button
          look="link"
          onClick={() =>
            run(setFilter(setField(filter, "background", true), "background dates on"))
          }
        >
          show the background date
        </Button>
      </Fact>
    );
  }
  return (
    <Fact name={name}>
      <time>{dated.edtf}</time>
      {dated.words !== undefined && <> “{dated.words}”</>}
      {dated.basis === "background" && (
        <>
          {" "}
          <strong>background</strong>, {dated.citation}
        </>
      )}
    </Fact>
  );
}

/** Numbers, dates, events and whatever else a claim carries beside its sentence. */
export function ClaimFactList({
  view,
  names,
}: {
  readonly view: ClaimView;
  readonly names: ClaimNames;
}) {
  const { claim } = view;
  const { select } = useBoardActions();
  const nameOf = (id: string) => names.actors.get(id)?.name ?? id;
  return (
    <dl className="facts claim-facts">
      {claim.quantities.length > 0 && (
        <Fact name="Numbers">{claim.quantities.map(quantityText).join("; ")}</Fact>
      )}
      {claim.terms.length > 0 && (
        <Fact name="Its words">{claim.terms.map((term) => `“${term}”`).join(", ")}</Fact>
      )}
      <DateFact name="Happened" dated={claim.eventDate} />
      <DateFact name="Said" dated={claim.statedDate} />
      {claim.events.length > 0 && (
        <Fact name="Event">
          {claim.events.map((id, position) => (
            <span key={id}>
              {position > 0 && ", "}
              <Button look="link" onClick={() => select({ kind: "event", id })}>
                {names.events.get(id)?.label ?? id}
              </Button>
            </span>
          ))}
        </Fact>
      )}
      {claim.beneficiaries.length > 0 && (
        <Fact name="For">{claim.beneficiaries.map(nameOf).join(", ")}</Fact>
      )}
      {claim.caveat !== undefined && (
        <Fact name="Caveat">
          <span className="claim-caveat">{claim.caveat}</span>
        </Fact>
      )}
    </dl>
  );
}
