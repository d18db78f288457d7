import { type Filter, hidesNothing, type SearchQuery } from "@tumen/model";
import { type CypherQuery, cypherText } from "../cypher.ts";
import { type SearchableLabel, WORD_INDEXES } from "../schema.ts";
import { luceneText } from "./lucene-text.ts";
import { ACTOR_RECORD, EVENT_OUTLINE } from "./record-fragments.ts";
import { hasPassingClaim, namesActor, type View, viewOf, where, withoutShown } from "./view.ts";

/** A page of what the full-text index finds, best first by its own measure. */
export interface CandidatePage {
  readonly skip: number;
  readonly limit: number;
}

interface Candidates {
  /** What is returned of a hit `n`. */
  readonly returned: string;
  /** Whether a hit has a passing claim, or is one. */
  readonly isShown: (view: View) => string;
}

const CANDIDATES: Record<SearchableLabel, Candidates> = {
  Actor: {
    returned: `WITH n AS a, score\nRETURN ${ACTOR_RECORD} AS actor`,
    isShown: (view) =>
      hasPassingClaim(
        view,
        `(n)${view.people}<-[:SUBJECT|OBJECT|BENEFICIARY|SPEAKER]-(c:Claim)`,
        ...namesActor(view, "n.id"),
      ),
  },
  Event: {
    returned: `WITH n AS e, score\nRETURN ${EVENT_OUTLINE} AS event`,
    isShown: (view) => hasPassingClaim(view, "(n)<-[:ABOUT]-(c:Claim)"),
  },
  Claim: {
    returned: `WITH n AS c, score
RETURN c.id AS id, c.text AS text,
  [(c)-[r:SUPPORTED_BY]->(one:Quote) | [r.order, one.exact]] AS quotes`,
    isShown: (view) => `any(c IN [n] WHERE ${view.conditions.join(" AND ")})`,
  },
  Passage: {
    returned: `WITH n AS p, score
MATCH (p)<-[:HAS_PASSAGE]-(d:Document)
RETURN d.id AS document, p.text AS text, p.start AS start, p.end AS end`,
    isShown: (view) =>
      hasPassingClaim(
        view,
        "(n)<-[:HAS_PASSAGE]-(d:Document)<-[:IN]-(:Quote)<-[:SUPPORTED_BY]-(c:Claim)",
      ),
  },
};

/** Records of one kind that the words of a search may find; the model decides which it matches. */
export function candidatesQuery(
  label: SearchableLabel,
  query: SearchQuery,
  filter: Filter,
  { skip, limit }: CandidatePage,
): CypherQuery {
  const view = viewOf(filter);
  const { returned, isShown } = CANDIDATES[label];
  const shown = hidesNothing(filter) ? [] : [isShown(view)];
  return {
    text: cypherText(
      ...view.prelude,
      "CALL db.index.fulltext.queryNodes($index, $words) YIELD node AS n, score",
      where("n.generation = $generation", ...shown),
      ...withoutShown(view, "n", "score"),
      "WITH n, score ORDER BY score DESC, n.id SKIP $skip LIMIT $limit",
      returned,
      "ORDER BY score DESC",
    ),
    params: {
      ...view.params,
      index: WORD_INDEXES[label],
      words: luceneText(query),
      skip,
      limit,
    },
  };
}
