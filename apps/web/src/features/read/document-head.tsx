import { coverageOf, shareOf } from "@tumen/anchoring";
import type { Annotator, DocumentResponse } from "@tumen/model";
import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";
import { countOf } from "#ui/words.ts";

function known(value: ReactNode): ReactNode {
  return value === undefined || value === "" ? <em>unknown</em> : value;
}

function people(list: readonly Annotator[]): string {
  return list.map((one) => [one.name, one.on].filter(Boolean).join(", ")).join("; ");
}

function Original({ url }: { readonly url: string }) {
  return (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {url}
    </a>
  );
}

function factsOf({ document, card, publisher }: DocumentResponse): [string, ReactNode][] {
  const safeUrl = document.url?.match(/^https?:\/\//) ? document.url : undefined;
  return [
    ["Publisher", known(publisher?.name)],
    ["Published", known(document.publishedAt)],
    ["Authors", known(document.authors?.join(", "))],
    ["Language", document.language],
    ["Original", known(safeUrl && <Original url={safeUrl} />)],
    [
      "Source grade",
      card.reliability === "F" ? "F: nobody has judged it (Admiralty)" : card.reliability,
    ],
    ["Annotated by", known(people(document.annotatedBy))],
    ["Reviewed by", people(document.reviewedBy) || "nobody yet"],
    ["Rights", document.rights],
  ];
}

/** Title and everything that is known of a document; what is missing is named as missing. */
export function DocumentHead({ data }: { readonly data: DocumentResponse }) {
  const { document, card, publisher, marks } = data;
  const share = shareOf(
    coverageOf(document.text, { furniture: document.furniture, quotes: marks }),
  );
  const passing = new Set(marks.filter((one) => one.passes).map((one) => one.claim)).size;
  const total = data.claims.length;
  return (
    <header className="document-head">
      <h2 tabIndex={-1}>{document.title}</h2>
      <p className="muted">
        {publisher?.name ?? "Publisher unknown"} · {document.publishedAt ?? "date unknown"} ·{" "}
        {document.authors?.join(", ") ?? "authors unknown"} · source {card.reliability}
      </p>
      <p className="muted">
        <strong>{Math.round(share * 100)} %</strong> of the text lies under a quote ·{" "}
        {countOf(total, "claim")}
        {passing < total && `, ${passing} under the present filter`}
      </p>
      <details className="document-facts">
        <summary>
          About this document <ChevronDown size={14} aria-hidden="true" />
        </summary>
        <dl className="facts">
          {factsOf(data).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </header>
  );
}
