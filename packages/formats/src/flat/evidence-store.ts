import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** Items that are compressed together: few, because reading one unpacks all. */
const BLOCK = 8;

/** Blocks that stay unpacked, since neighbours in a file often share claims. */
const UNPACKED = 256;

/**
 * Keeps JSON texts, compressed, until they are needed in another order: the lines of a graph are written long after the
 * claims behind them were read.
 */
export interface EvidenceStore {
  /** Adds a JSON text without raw line feeds; the first has number 0. */
  add(item: string): void;
  /** The item with this number; throws a RangeError where there is none. */
  at(position: number): string;
  /** How many there are. */
  size(): number;
}

/** Starts empty. */
export function createEvidenceStore(): EvidenceStore {
  const packed: Uint8Array[] = [];
  const unpacked = new Map<number, readonly string[]>();
  let pending: string[] = [];
  // One buffer as large as the largest block, so that unpacking leaves nothing behind to be collected.
  let buffer = new Uint8Array(0);
  const blockAt = (index: number): readonly string[] => {
    const bytes = packed[index];
    if (bytes === undefined) return pending;
    const known = unpacked.get(index);
    if (known !== undefined) return known;
    const block = strFromU8(inflateSync(bytes, { out: buffer })).split("\n");
    for (const oldest of unpacked.keys()) {
      if (unpacked.size < UNPACKED) break;
      unpacked.delete(oldest);
    }
    unpacked.set(index, block);
    return block;
  };
  return {
    add: (item) => {
      pending.push(item);
      if (pending.length < BLOCK) return;
      const block = strToU8(pending.join("\n"));
      if (block.length > buffer.length) buffer = new Uint8Array(block.length);
      packed.push(deflateSync(block));
      pending = [];
    },
    at: (position) => {
      const item = blockAt(Math.floor(position / BLOCK))[position % BLOCK];
      if (item === undefined) throw new RangeError(`There is no item ${position}.`);
      return item;
    },
    size: () => packed.length * BLOCK + pending.length,
  };
}
