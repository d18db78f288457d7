import { useQuery } from "@tanstack/react-query";
import type { FacetName, FacetsResponse } from "@tumen/model";
import { FACET_LABELS } from "@tumen/model";
import { facetsQuery } from "#api/find-queries.ts";
import { useAskedFilter } from "#board/use-board.ts";
import { Waiting } from "#ui/waiting.tsx";
import { countOf } from "#ui/words.ts";
import { ClockFields } from "./clock-fields.tsx";
import { FacetList } from "./facet-list.tsx";
import { GradeFields } from "./grade-fields.tsx";
import { TieFields } from "./tie-fields.tsx";
import "./filter.css";

/** Facets in the order in which people ask: who, what happened, how, where it is said, how surely. */
const ORDER: readonly FacetName[] = [
  "actors",
  "events",
  "documents",
  "speakers",
  "predicates",
  "quads",
  "types",
  "modalities",
  "stances",
  "kinds",
  "actorKinds",
  "publishers",
];

const OPEN_AT_FIRST = new Set<FacetName>(["actors", "events", "documents", "speakers"]);

function Facets({ data }: { readonly data: FacetsResponse }) {
  return ORDER.map((name) => {
    const facet = data.facets.find((one) => one.name === name);
    if (facet === undefined) return null;
    return (
      <FacetList
        key={name}
        facet={facet}
        title={FACET_LABELS[name]}
        openAtFirst={OPEN_AT_FIRST.has(name)}
      />
    );
  });
}

/** Every way to narrow the view, each value with its claims under all the rest of the filter. */
export function FilterPanel() {
  const filter = useAskedFilter();
  // Not suspending: the last counts stay in place while the next ones come.
  const { data } = useQuery({ ...facetsQuery(filter), throwOnError: true });
  if (data === undefined) return <Waiting what="the filters" />;
  return (
    <section className="filter-panel" aria-label="Filters">
      <h2>Filters</h2>
      <p className="muted">{countOf(data.claims, "claim")} in view</p>
      <TieFields disputed={data.disputed} />
      <Facets data={data} />
      <ClockFields
        field="happened"
        title="When it happened"
        undated={data.undatedHappened}
        background
      />
      <ClockFields
        field="reported"
        title="When it was said"
        undated={data.undatedReported}
        background={false}
      />
      <GradeFields
        ungradedReliability={data.ungradedReliability}
        ungradedCredibility={data.ungradedCredibility}
      />
    </section>
  );
}
