import { useQuery } from "@tanstack/react-query";
import { documentsQuery } from "#api/record-queries.ts";
import { setFilter } from "#board/commands.ts";
import { onlyValue, setField, setValue, stateOfValue } from "#board/filter-edits.ts";
import { useBoard, useBoardActions } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { Menu } from "#ui/menu.tsx";
import { countOf } from "#ui/words.ts";

/** Whose account the graph shows: all documents, or only some. */
export function ToldByMenu() {
  const filter = useBoard((board) => board.view.filter);
  const { run } = useBoardActions();
  const others = setField(filter, "documents", undefined);
  const { data } = useQuery(documentsQuery(others));
  const documents = data?.documents ?? [];
  const chosen = documents.filter((one) => stateOfValue(filter, "documents", one.id) === "include");
  const [first] = chosen;
  const told =
    first === undefined
      ? "all documents"
      : chosen.length === 1
        ? first.shortTitle
        : countOf(chosen.length, "document");
  return (
    <Menu
      className="told-by"
      title={`As told by ${told}`}
      label={
        <>
          <span className="muted">As told by</span> <strong>{told}</strong>
        </>
      }
    >
      <ul>
        {documents.map((document) => {
          const on = stateOfValue(filter, "documents", document.id) === "include";
          const { shortTitle } = document;
          return (
            <li key={document.id} className="told-by-row">
              <label className="check">
                <input
                  type="checkbox"
                  checked={on}
                  onChange={() =>
                    run(
                      setFilter(
                        setValue(filter, "documents", document.id, on ? "none" : "include"),
                        on ? `no longer as told by ${shortTitle}` : `as told by ${shortTitle}`,
                      ),
                    )
                  }
                />
                <span>{shortTitle}</span>
                <span className="count">{document.claims}</span>
              </label>
              <Button
                look="link"
                aria-label={`Only ${shortTitle}`}
                onClick={() =>
                  run(
                    setFilter(
                      onlyValue(filter, "documents", document.id),
                      `as told by ${shortTitle} alone`,
                    ),
                  )
                }
              >
                only
              </Button>
            </li>
          );
        })}
      </ul>
      <Button
        look="link"
        disabled={filter.documents === undefined}
        onClick={() => run(setFilter(others, "as told by all documents"))}
      >
        All documents
      </Button>
    </Menu>
  );
}
