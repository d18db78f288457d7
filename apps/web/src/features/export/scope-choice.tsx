import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { claimsOfScopeQuery } from "#api/view-queries.ts";
import { countOf } from "#ui/words.ts";
import type { ExportScope } from "./export-scopes.ts";

function ScopeCount({ one }: { readonly one: ExportScope }) {
  const { data } = useQuery(claimsOfScopeQuery(one.scope, one.filter, 1));
  return <span className="count">{data === undefined ? "…" : countOf(data.total, "claim")}</span>;
}

interface ScopeChoiceProps {
  readonly scopes: readonly ExportScope[];
  readonly value: string;
  readonly onChange: (id: ExportScope["id"]) => void;
}

/** Which part of the graph, each with how many claims it holds. */
export function ScopeChoice({ scopes, value, onChange }: ScopeChoiceProps) {
  const name = useId();
  return (
    <fieldset className="export-choice export-what">
      <legend>What</legend>
      {scopes.map((one) => (
        <label key={one.id} className="check">
          <input
            type="radio"
            name={name}
            checked={one.id === value}
            onChange={() => onChange(one.id)}
          />
          <span>
            {one.label} <ScopeCount one={one} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
