import { strToU8, Zip, ZipDeflate } from "fflate";

/** How much text of one entry waits before it is compressed, in UTF-16 code units. */
const PENDING = 1 << 16;

/** A zip that is written while its entries grow. */
export interface ZipStream {
  /** Adds text to an entry. */
  add(name: string, text: string): void;
  /** Ends an entry; nothing more is added to it. */
  end(name: string): void;
  /** Bytes that are ready since the last call. */
  take(): Uint8Array[];
}

/**
 * The day of the instant as zips count it. They hold local time, and fflate asks the machine's clock zone for it: noon of
 * the UTC day, told in local parts, gives the same bytes in every zone.
 */
function zipTime(exportedAt: string): Date {
  const at = new Date(exportedAt);
  const year = Math.min(Math.max(at.getUTCFullYear(), 1980), 2099);
  return new Date(year, at.getUTCMonth(), at.getUTCDate(), 12);
}

/**
 * Opens all entries at once, in the order of the file. A zip holds one entry after the other: what later entries get
 * while an earlier one is open waits in compressed chunks, never as records or text.
 */
export function openZip(names: readonly string[], exportedAt: string): ZipStream {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error;
    ready.push(chunk);
  });
  const entries = new Map<string, { readonly file: ZipDeflate; pending: string }>();
  for (const name of names) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = zipTime(exportedAt);
    entries.set(name, { file, pending: "" });
    zip.add(file);
  }
  zip.end();
  const entryOf = (name: string) => {
    const entry = entries.get(name);
    if (entry === undefined) throw new TypeError(`The zip has no open entry ${name}.`);
    return entry;
  };
  return {
    add: (name, text) => {
      const entry = entryOf(name);
      entry.pending += text;
      if (entry.pending.length < PENDING) return;
      entry.file.push(strToU8(entry.pending));
      entry.pending = "";
    },
    end: (name) => {
      const { file, pending } = entryOf(name);
      file.push(strToU8(pending), true);
      entries.delete(name);
    },
    take: () => {
      const taken = ready;
      ready = [];
      return taken;
    },
  };
}
