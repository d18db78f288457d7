import { useSuspenseQuery } from "@tanstack/react-query";
import type { Annotator } from "@tumen/model";
import { aboutQuery } from "#api/record-queries.ts";
import { setFilter } from "#board/commands.ts";
import { onlyValue } from "#board/filter-edits.ts";
import { useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { countOf } from "#ui/words.ts";
import "./about.css";

function people(list: readonly Annotator[], none: string): string {
  return list.length === 0
    ? none
    : list.map((one) => `${one.name}${one.kind === "person" ? " (a person)" : ""}`).join("; ");
}

/** What is in the data, how much of each text is used, who annotated it, and what it cannot tell. */
export function AboutData({ onDone }: { readonly onDone: () => void }) {
  const { data } = useSuspenseQuery(aboutQuery());
  const { read, run } = useBoardActions();
  const { counts } = data;
  return (
    <div className="about">
      <p>
        {countOf(counts.claims, "claim")} by {countOf(counts.documents, "document")} about{" "}
        {countOf(counts.actors, "actor")} and {countOf(counts.events, "event")};{" "}
        {countOf(counts.relations, "judgement")} about how claims agree or disagree;{" "}
        {countOf(data.disputedClaims, "claim")} in dispute.
      </p>
      <div className="table-scroll">
        <table>
          <caption>The documents</caption>
          <thead>
            <tr>
              <th scope="col">Document</th>
              <th scope="col">Publisher</th>
              <th scope="col">Published</th>
              <th scope="col">Claims</th>
              <th scope="col">Text under quotes</th>
              <th scope="col">Annotated by</th>
              <th scope="col">Reviewed by</th>
            </tr>
          </thead>
          <tbody>
            {data.documents.map(({ card, readable, covered }) => (
              <tr key={card.id}>
                <th scope="row">
                  <Button
                    look="link"
                    onClick={() => {
                      read({ document: card.id });
                      onDone();
                    }}
                  >
                    {card.shortTitle}
                  </Button>
                </th>
                <td data-name="Publisher">{card.publisher?.name ?? <em>unknown</em>}</td>
                <td data-name="Published">{card.publishedAt ?? <em>unknown</em>}</td>
                <td data-name="Claims">
                  <Button
                    look="link"
                    onClick={() => {
                      run(
                        setFilter(onlyValue({}, "documents", card.id), `only ${card.shortTitle}`),
                      );
                      onDone();
                    }}
                  >
                    {card.claims}
                  </Button>
                </td>
                <td data-name="Text under quotes">
                  {readable === 0 ? "–" : `${Math.round((covered / readable) * 100)} %`}
                </td>
                <td data-name="Annotated by">{people(card.annotatedBy, "unknown")}</td>
                <td data-name="Reviewed by">{people(card.reviewedBy, "nobody yet")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul className="about-facts">
        <li>
          {data.ungradedClaims} of {countOf(counts.claims, "claim")} have no grade for the
          information (6), and {data.ungradedPublishers} of{" "}
          {countOf(counts.publishers, "publisher")} none for the source (F): nobody has judged them.
        </li>
        <li>
          {countOf(data.undatedClaims, "claim")} carry no date in the documents.{" "}
          {countOf(data.backgroundDates, "date")} come from elsewhere, with a citation, and are off
          until you switch them on under “When it happened”.
        </li>
        <li>
          {countOf(data.caveats, "claim")} carry a caveat: something in the source is wrong or
          unclear.
        </li>
        <li>
          Silence of a document is not denial. What the documents leave out is not in the graph.
        </li>
        <li className="muted">Seed {data.seedHash.slice(0, 16)}…</li>
      </ul>
    </div>
  );
}
