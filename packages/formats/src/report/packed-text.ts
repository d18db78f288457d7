import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** Characters that are packed together: enough to pack well, little enough to hold. */
const CHUNK = 1 << 18;

/** Pieces of text that come before their place in a file: kept compressed until they are read, in the order added. */
export interface PackedText {
  add(piece: string): void;
  /** How many pieces were added. */
  count(): number;
  /** The pieces, several at a time. */
  read(): Generator<string>;
}

/** Starts empty. */
export function createPackedText(): PackedText {
  const chunks: Uint8Array[] = [];
  let open: string[] = [];
  let length = 0;
  let count = 0;
  const pack = () => {
    chunks.push(deflateSync(strToU8(open.join("")), { level: 3 }));
    open = [];
    length = 0;
  };
  return {
    add: (piece) => {
      open.push(piece);
      length += piece.length;
      count += 1;
      if (length >= CHUNK) pack();
    },
    count: () => count,
    read: function* () {
      for (const chunk of chunks) yield strFromU8(inflateSync(chunk));
      yield open.join("");
    },
  };
}
