import { coverageOf, shareOf } from "@tumen/anchoring";
import type { Annotator, DocumentResponse, Publisher } from "@tumen/model";
import type { ReactNode } from "react";
import { documentPath } from "#board/short-link.ts";
import { countOf } from "#ui/words.ts";

function known(value: ReactNode): ReactNode {
  return value === undefined || value === "" ? <em>unknown</em> : value;
}

function people(list: readonly Annotator[]): ReactNode {
  if (list.length === 0) return undefined;
  return (
    <ul>
      {list.map(({ kind, name, on, note }) => (
        <li key={`${name} ${on} ${note}`}>
          {name} · {kind} · {on ?? "date unknown"}
          {note !== undefined && <span className="muted">. {note}</span>}
        </li>
      ))}
    </ul>
  );
}

const USES = {
  "facts-on-the-ground": "for facts on the ground",
  "own-side-statements": "for what its own side says",
} as const;

function grades(publisher: Publisher | undefined): ReactNode {
  if (publisher === undefined || publisher.reliability.length === 0) {
    return "F: nobody has judged it (Admiralty)";
  }
  return (
    <ul>
      {publisher.reliability.map(({ use, grade, by, why }) => (
        <li key={use}>
          {grade} {USES[use]}: {why} <span className="muted">Judged by {by}.</span>
        </li>
      ))}
    </ul>
  );
}

function Original({ url }: { readonly url: string }) {
  return (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {url}
    </a>
  );
}

function factsOf({ document, publisher }: DocumentResponse): [string, ReactNode][] {
  const safeUrl = document.url?.match(/^https?:\/\//) ? document.url : undefined;
  return [
    ["Short title", document.shortTitle],
    ["Publisher", known(publisher?.name)],
    ["Kind", known(publisher?.kind)],
    ["Country", known(publisher?.country)],
    ["Published", known(document.publishedAt)],
    ["Authors", known(document.authors?.join(", "))],
    ["Language", document.language],
    ["Original", known(safeUrl && <Original url={safeUrl} />)],
    ["Source grade", grades(publisher)],
    ["Derived from", document.derivedFrom ?? <em>no other document, as far as is known</em>],
    ["Annotated by", known(people(document.annotatedBy))],
    ["Reviewed by", people(document.reviewedBy) ?? <em>nobody yet</em>],
    ["Rights", document.rights],
    ["File", document.file],
    ["Text", `SHA-256 ${document.textSha256}, normalisation ${document.normVersion}`],
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
        <summary>About this document</summary>
        <dl className="facts">
          {factsOf(data).map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p className="on-paper">
        Marked: what claims quote; beside it, what is claimed. Percent: how much of a paragraph is
        quoted. {window.location.origin}
        {documentPath(document.id)}
      </p>
    </header>
  );
}
