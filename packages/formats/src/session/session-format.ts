import type { Format } from "../format.ts";
import { writeSession } from "./write-session.ts";

/** The view as it stands, to be opened again. */
export const SESSION: Format = {
  id: "session",
  label: "Session, this view to be opened again",
  readers: "Tumen: Open a file",
  keeps:
    "What is shown, filters, places, pins, layout, selection, open passages, and the hashes of the texts",
  loses:
    "Holds no records: a server with the same data fills it again, and says which ids it lacks",
  extension: "tumen.json",
  mediaType: "application/json",
  write: writeSession,
};
