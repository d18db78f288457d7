import { actorSizes } from "#board/actor-size.ts";
import { setFilter, setFirstActors } from "#board/commands.ts";
import { setField } from "#board/filter-edits.ts";
import type { Picture } from "#board/picture.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { usePreference } from "#board/use-preferences.ts";
import { Button } from "#ui/button.tsx";
import { countOf } from "#ui/words.ts";
import { ClaimsSubject } from "./view-switch.tsx";

interface ViewSummaryProps {
  readonly picture: Picture;
  /** What the claims view is of, in words. */
  readonly subject: string | undefined;
}

/** How many more actors one press brings. */
const MORE = 25;

function Relations({ picture }: { readonly picture: Picture }) {
  const firstActors = useBoard((board) => board.view.firstActors);
  const added = useBoard((board) => board.view.added.length);
  const { run } = useBoardActions();
  const { totals } = picture;
  const ties = picture.ties.filter((one) => !one.faded).length;
  const actors = picture.actors.filter((one) => !one.faded).length;
  const beyond = totals.actors - actors;
  const step = Math.min(MORE, beyond);
  return (
    <>
      <span title={`${beyond} more come in by expanding or searching`}>
        {actors} of {countOf(totals.actors, "actor")} and {ties} of {countOf(totals.ties, "tie")}
      </span>
      {beyond > 0 && picture.actors.length >= firstActors + added && (
        <Button look="link" onClick={() => run(setFirstActors(firstActors + step))}>
          show {step} more
        </Button>
      )}
    </>
  );
}

function Events({ picture }: { readonly picture: Picture }) {
  const events = picture.events.filter((one) => !one.faded).length;
  return (
    <span>
      {countOf(events, "event")} with {countOf(picture.actors.length, "actor")}
      {picture.beyond > 0 &&
        `, ${countOf(picture.beyond, "more event")} not drawn: narrow the view`}
    </span>
  );
}

function Claims({ picture }: { readonly picture: Picture }) {
  const claims = picture.claims.filter((one) => !one.faded).length;
  return (
    <span>
      {countOf(claims, "claim")} drawn
      {picture.beyond > 0 && `, ${countOf(picture.beyond, "more")} not drawn: narrow the view`}
    </span>
  );
}

/** What the size of an actor tells, and between which numbers. */
function SizeNote({ picture }: { readonly picture: Picture }) {
  const measure = usePreference("sizeBy");
  const { range } = actorSizes(picture, measure);
  if (range === undefined) return null;
  return (
    <span>
      Size: {measure}, {range[0]} to {range[1]}
    </span>
  );
}

/** What the picture holds and what of the view it does not draw; every number leads to what it counts. */
export function ViewSummary({ picture, subject }: ViewSummaryProps) {
  const filter = useBoard((board) => board.view.filter);
  const { select, run } = useBoardActions();
  const { totals } = picture;
  const list = () => select({ kind: "claims", id: "all" });
  return (
    <p className="view-summary">
      {picture.shows === "relations" && <Relations picture={picture} />}
      {picture.shows === "events" && <Events picture={picture} />}
      {picture.shows === "claims" && <Claims picture={picture} />}
      <ClaimsSubject nameOf={subject} />
      <SizeNote picture={picture} />
      <Button look="link" onClick={list}>
        {countOf(totals.claims, "claim")} in {countOf(totals.documents, "document")}
      </Button>
      {totals.disputedClaims > 0 && (
        <Button
          look="link"
          onClick={() => run(setFilter(setField(filter, "disputed", true), "only disputed"))}
        >
          {totals.disputedClaims} disputed
        </Button>
      )}
      {totals.undrawnClaims > 0 && picture.shows === "relations" && (
        <Button
          look="link"
          onClick={list}
          title="Motives, forecasts and claims with nobody at the other end: they are listed, not drawn"
        >
          {totals.undrawnClaims} not drawn
        </Button>
      )}
    </p>
  );
}
