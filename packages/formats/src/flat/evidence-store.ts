import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** How much waits before it is compressed, in UTF-16 code units. */
const PENDING = 4096;

/** Collects JSON items under keys, compressed, because a claim belongs to lines that are written long after it. */
export interface EvidenceStore {
  /** Adds an item, a JSON text, under a key. */
  add(key: string, item: string): void;
  /** The items under a key in the order given, in pieces; each piece is items with commas between. */
  pieces(key: string): Iterable<string>;
}

interface Kept {
  readonly packed: Uint8Array[];
  pending: string;
}

/** Starts empty. */
export function createEvidenceStore(): EvidenceStore {
  const kept = new Map<string, Kept>();
  return {
    add: (key, item) => {
      const own = kept.get(key) ?? { packed: [], pending: "" };
      kept.set(key, own);
      own.pending += own.pending === "" ? item : `,${item}`;
      if (own.pending.length < PENDING) return;
      own.packed.push(deflateSync(strToU8(own.pending)));
      own.pending = "";
    },
    *pieces(key) {
      const own = kept.get(key);
      if (own === undefined) return;
      for (const one of own.packed) yield strFromU8(inflateSync(one));
      if (own.pending !== "") yield own.pending;
    },
  };
}
