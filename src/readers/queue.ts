// Takes exact numbers of bytes from a stream of chunks, for formats that give lengths.

export interface ByteQueue {
  /** Up to and with the mark; all that is left where it does not come within the limit. */
  readonly takeThrough: (mark: Buffer, limit: number) => Promise<Buffer>;
  /** This many bytes, or fewer where the stream ends. */
  readonly take: (count: number) => Promise<Buffer>;
  /** Passes over this many bytes without holding them. */
  readonly skip: (count: number) => Promise<void>;
  /** Passes over line ends. */
  readonly skipLineEnds: () => Promise<void>;
}

const CR = 0x0d;
const LF = 0x0a;

export function byteQueue(chunks: AsyncIterable<Uint8Array>): ByteQueue {
  const iterator = chunks[Symbol.asyncIterator]();
  let held = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const next = await iterator.next();
    if (next.done) return false;
    held = held.length === 0 ? Buffer.from(next.value) : Buffer.concat([held, next.value]);
    return true;
  };
  const cut = (count: number): Buffer => {
    const taken = held.subarray(0, count);
    held = held.subarray(count);
    return taken;
  };
  return {
    takeThrough: async (mark, limit) => {
      for (;;) {
        const at = held.indexOf(mark);
        if (at >= 0) return cut(at + mark.length);
        if (held.length > limit || !(await more())) return cut(held.length);
      }
    },
    take: async (count) => {
      // Pieces are joined once: joining at each chunk would cost the square of a long record.
      const pieces = [cut(count)];
      for (let missing = count - (pieces[0]?.length ?? 0); missing > 0 && (await more()); ) {
        const piece = cut(missing);
        pieces.push(piece);
        missing -= piece.length;
      }
      return Buffer.concat(pieces);
    },
    skip: async (count) => {
      let missing = count - cut(count).length;
      while (missing > 0 && (await more())) missing -= cut(missing).length;
    },
    skipLineEnds: async () => {
      while (held.length > 0 || (await more())) {
        const from = held.findIndex((byte) => byte !== CR && byte !== LF);
        cut(from < 0 ? held.length : from);
        if (from >= 0) return;
      }
    },
  };
}
