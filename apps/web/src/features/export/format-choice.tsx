import { useId } from "react";
import type { ExportFormat } from "#api/export-file.ts";

/** Headings of the list; a format that none of them names stands with the data. */
const GROUPS = [
  { title: "To open here again", ids: ["session"] },
  { title: "Documents", ids: ["html", "markdown"] },
  { title: "Citations", ids: ["bibtex", "csl-json"] },
  { title: "Pictures", ids: ["svg", "png"] },
] as const;

/** Made in the browser, from the SVG of the server. */
export const PNG: ExportFormat = {
  id: "png",
  label: "PNG, a picture in pixels",
  readers: "Everything that shows pictures",
  keeps: "The picture with title, legend, filter in words and sources",
  loses: "Quotes and ids cannot be read back from pixels; take the SVG or the data along",
  extension: "png",
  mediaType: "image/png",
};

interface FormatChoiceProps {
  readonly formats: readonly ExportFormat[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** All formats under their headings. */
export function FormatChoice({ formats, value, onChange }: FormatChoiceProps) {
  const name = useId();
  const named = new Set<string>(GROUPS.flatMap((group) => group.ids));
  const groups = [
    { title: "Data", members: formats.filter((one) => !named.has(one.id)) },
    ...GROUPS.map(({ title, ids }) => ({
      title,
      members: formats.filter((one) => (ids as readonly string[]).includes(one.id)),
    })),
  ];
  return (
    <fieldset className="export-choice format-choice">
      <legend>As</legend>
      {groups.map(({ title, members }) => (
        <div key={title}>
          <p className="muted">{title}</p>
          {members.map((one) => (
            <label key={one.id} className="check">
              <input
                type="radio"
                name={name}
                checked={one.id === value}
                onChange={() => onChange(one.id)}
              />
              <span>{one.label}</span>
            </label>
          ))}
        </div>
      ))}
    </fieldset>
  );
}

/** Who reads a format, what it keeps and what it loses. */
export function FormatFacts({ format }: { readonly format: ExportFormat }) {
  return (
    <dl className="facts">
      <div>
        <dt>Read by</dt>
        <dd>{format.readers}</dd>
      </div>
      <div>
        <dt>Keeps</dt>
        <dd>{format.keeps}</dd>
      </div>
      <div>
        <dt>Loses</dt>
        <dd>{format.loses === "" ? "nothing" : format.loses}</dd>
      </div>
    </dl>
  );
}
