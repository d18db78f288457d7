import { showAs } from "#board/commands.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { Choice } from "#ui/choice.tsx";

const SHOWN = [
  { value: "relations", label: "Relations" },
  { value: "events", label: "Events" },
  { value: "claims", label: "Claims" },
] as const;

/** Ties, events or single claims; what is selected, filtered, pinned and undone stays as it is. */
export function ViewSwitch() {
  const shows = useBoard(({ view }) => view.shows);
  const selection = useBoard(({ view }) => view.selection);
  const { run } = useBoardActions();
  return (
    <Choice
      quiet
      legend="What the picture shows"
      options={SHOWN}
      value={shows}
      onChange={(next) => run(showAs(next, selection))}
    />
  );
}

/** What the claims view is of, and the way to what is selected now. */
export function ClaimsSubject({ nameOf }: { readonly nameOf: string | undefined }) {
  const shows = useBoard(({ view }) => view.shows);
  const subject = useBoard(({ view }) => view.subject);
  const selection = useBoard(({ view }) => view.selection);
  const { run, select } = useBoardActions();
  if (shows !== "claims") return null;
  const isOther =
    selection !== null &&
    selection.kind !== "claim" &&
    (selection.kind !== subject?.kind || selection.id !== subject?.id);
  return (
    <>
      <span>
        Claims of{" "}
        {subject === null ? (
          "the whole view"
        ) : (
          <Button look="link" onClick={() => select(subject)}>
            {nameOf ?? "one selection"}
          </Button>
        )}
      </span>
      {isOther && (
        <Button look="link" onClick={() => run(showAs("claims", selection))}>
          show those of the selection
        </Button>
      )}
      {subject !== null && (
        <Button look="link" onClick={() => run(showAs("claims", null))}>
          show all
        </Button>
      )}
    </>
  );
}
