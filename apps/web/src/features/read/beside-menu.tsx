import { useQuery } from "@tanstack/react-query";
import type { DocumentId } from "@tumen/model";
import { Columns2 } from "lucide-react";
import { documentsQuery } from "#api/record-queries.ts";
import { useAskedFilter } from "#board/use-board.ts";
import { Button } from "#ui/button.tsx";
import { Menu } from "#ui/menu.tsx";
import { countOf } from "#ui/words.ts";

interface BesideMenuProps {
  readonly current: DocumentId;
  readonly onChoose: (document: DocumentId) => void;
}

function Others({ current, onChoose }: BesideMenuProps) {
  const { data, error } = useQuery(documentsQuery(useAskedFilter()));
  if (error !== null) return <p role="alert">{error.message}</p>;
  if (data === undefined) return <p className="muted">Looking for documents…</p>;
  const others = data.documents.filter((one) => one.id !== current);
  if (others.length === 0) return <p className="muted">There is no other document.</p>;
  return (
    <ul className="beside-list">
      {others.map(({ id, title, publisher, claims }) => (
        <li key={id}>
          <Button look="link" onClick={() => onChoose(id)}>
            {title}
          </Button>
          <span className="muted">
            {publisher?.name ?? "Publisher unknown"} · {countOf(claims, "claim")}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Lists the other documents; the chosen one opens beside this one. */
export function BesideMenu(props: BesideMenuProps) {
  const label = (
    <>
      <Columns2 size={16} aria-hidden="true" /> <span>Beside…</span>
    </>
  );
  return (
    <Menu label={label} title="Read another document beside this one" className="beside-menu">
      <Others {...props} />
    </Menu>
  );
}
