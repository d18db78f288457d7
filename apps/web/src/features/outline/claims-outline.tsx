import type { ClaimView } from "@tumen/model";
import type { Picture, PicturedLine } from "#board/picture.ts";
import { wordFor } from "#ui/vocabulary.ts";
import { SentenceButton } from "./sentence-button.tsx";

interface ClaimTold {
  readonly view: ClaimView;
  readonly sentence: string;
  readonly faded: boolean;
  readonly relations: readonly PicturedLine[];
  readonly sentences: ReadonlyMap<string, string>;
}

function ClaimInWords({ view, sentence, faded, relations, sentences }: ClaimTold) {
  const { claim, standing, stance, disputed } = view;
  return (
    <li className={faded ? "outline-faded" : ""}>
      <SentenceButton of={{ kind: "claim", id: claim.id }}>{sentence}</SentenceButton>{" "}
      <span className="muted">
        {claim.text} {wordFor(standing)}
        {stance !== "asserts" && `, ${wordFor(stance).toLowerCase()}`}
        {disputed && ", disputed"}
        {faded && ", outside the present filter or focus"}
      </span>
      {relations.length > 0 && (
        <ul>
          {relations.map((one) =>
            one.kind === "part" ? null : (
              <li key={one.id} className="muted">
                {wordFor(one.type)}: {sentences.get(one.to)}
              </li>
            ),
          )}
        </ul>
      )}
    </li>
  );
}

/** Each claim as a sentence that says who says it and how surely, and how it stands to the others. */
export function ClaimsOutline({ picture }: { readonly picture: Picture }) {
  const sentences = new Map<string, string>(
    picture.claims.map(({ view, sentence }) => [view.claim.id, sentence]),
  );
  const relations = picture.lines.filter((one) => one.kind === "relation");
  if (picture.claims.length === 0) return <p className="muted">No claim to tell of.</p>;
  return (
    <ul>
      {picture.claims.map(({ view, sentence, faded }) => (
        <ClaimInWords
          key={view.claim.id}
          view={view}
          sentence={sentence}
          faded={faded}
          sentences={sentences}
          relations={relations.filter((one) => one.from === view.claim.id)}
        />
      ))}
    </ul>
  );
}
