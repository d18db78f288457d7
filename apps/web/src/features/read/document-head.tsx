import { coverageOf, shareOf } from "@tumen/anchoring";
import type { Annotator, DocumentResponse } from "@tumen/model";
import { countOf } from "#ui/words.ts";

function Unknown() {
  return <em>unknown</em>;
}

function people(list: readonly Annotator[]): string {
  return list
    .map((one) =>
      [`${one.name}${one.kind === "model" ? "" : ""}`, one.on].filter(Boolean).join(", "),
    )
    .join("; ");
}

/** Title and everything that is known of a document; what is missing is named as missing. */
export function DocumentHead({ data }: { readonly data: DocumentResponse }) {
  const { document, card, publisher, marks } = data;
  const share = shareOf(
    coverageOf(document.text, { furniture: document.furniture, quotes: marks }),
  );
  const passing = new Set(marks.filter((one) => one.passes).map((one) => one.claim)).size;
  return (
    <header className="document-head">
      <h2>{document.title}</h2>
      <dl className="facts">
        <div>
          <dt>Publisher</dt>
          <dd>{publisher?.name ?? <Unknown />}</dd>
        </div>
        <div>
          <dt>Published</dt>
          <dd>{document.publishedAt ?? <Unknown />}</dd>
        </div>
        <div>
          <dt>Authors</dt>
          <dd>{document.authors?.join(", ") ?? <Unknown />}</dd>
        </div>
        <div>
          <dt>Original</dt>
          <dd>
            {document.url === undefined ? (
              <Unknown />
            ) : (
              <a href={document.url} rel="noreferrer noopener" target="_blank">
                {document.url}
              </a>
            )}
          </dd>
        </div>
        <div>
          <dt>Source grade</dt>
          <dd>{card.reliability === "F" ? "F, cannot be judged" : card.reliability}</dd>
        </div>
        <div>
          <dt>Annotated by</dt>
          <dd>{people(document.annotatedBy) || <Unknown />}</dd>
        </div>
        <div>
          <dt>Reviewed by</dt>
          <dd>{people(document.reviewedBy) || "nobody yet"}</dd>
        </div>
        <div>
          <dt>Rights</dt>
          <dd>{document.rights}</dd>
        </div>
      </dl>
      <p className="coverage">
        <meter min={0} max={1} value={share} aria-label="Share of the text under quotes" />
        <span>
          {Math.round(share * 100)} % of the text lies under a quote ·{" "}
          {countOf(data.claims.length, "claim")}, {passing} under the present filter
        </span>
      </p>
    </header>
  );
}
