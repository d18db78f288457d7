import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Button } from "./button.tsx";

/** A wait that is over sooner needs no way out. */
const STOP_AFTER_MS = 1500;

function Stop() {
  const client = useQueryClient();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), STOP_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  // Not reverted: a panel that waits for a first answer has nothing to go back to, and says that it was stopped.
  const stop = () => void client.cancelQueries({ fetchStatus: "fetching" }, { revert: false });
  return <Button onClick={stop}>Stop waiting</Button>;
}

/** The shape of what is coming, and after a moment a way to stop it; the server's question ends with it. */
export function Waiting({ what }: { readonly what: string }) {
  return (
    <div className="skeleton" role="status">
      <p className="visually-hidden">Loading {what}</p>
      {["a", "b", "c", "d", "e", "f"].map((line) => (
        <span key={line} aria-hidden="true" />
      ))}
      <Stop />
    </div>
  );
}
