// Takes exact numbers of bytes from a stream of chunks, for formats that give lengths.

export interface ByteQueue {
  /** True where these bytes come next. */
  readonly startsWith: (bytes: Buffer) => Promise<boolean>;
  /** Up to and with the first empty line; undefined, and nothing is taken, where none comes within the limit. */
  readonly takeThroughEmptyLine: (limit: number) => Promise<Buffer | undefined>;
  /** This many bytes, or fewer where the stream ends. */
  readonly take: (count: number) => Promise<Buffer>;
  /** Passes over this many bytes without holding them; false where the stream ends before. */
  readonly skip: (count: number) => Promise<boolean>;
  /** Passes over all before a line that begins so; the mark is a line end and that beginning. */
  readonly skipToLine: (mark: Buffer) => Promise<void>;
  /** Passes over line ends; false where nothing follows them. */
  readonly skipLineEnds: () => Promise<boolean>;
}

const CR = 0x0d;
const LF = 0x0a;

/** Where the first empty line ends, its line end CRLF or LF; undefined where there is none. */
export function emptyLineEnd(bytes: Buffer): number | undefined {
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    const next = bytes[at + 1] === CR ? at + 2 : at + 1;
    if (bytes[next] === LF) return next + 1;
  }
  return undefined;
}

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
    startsWith: async (bytes) => {
      while (held.length < bytes.length) if (!(await more())) break;
      return held.subarray(0, bytes.length).equals(bytes);
    },
    takeThroughEmptyLine: async (limit) => {
      for (;;) {
        const end = emptyLineEnd(held);
        if (end !== undefined) return end > limit ? undefined : cut(end);
        if (held.length > limit || !(await more())) return undefined;
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
      return missing === 0;
    },
    skipToLine: async (mark) => {
      for (;;) {
        const at = held.indexOf(mark);
        if (at >= 0) {
          cut(at + 1);
          return;
        }
        // The mark may have begun.
        cut(Math.max(0, held.length - mark.length + 1));
        if (!(await more())) cut(held.length);
        if (held.length === 0) return;
      }
    },
    skipLineEnds: async () => {
      while (held.length > 0 || (await more())) {
        const from = held.findIndex((byte) => byte !== CR && byte !== LF);
        cut(from < 0 ? held.length : from);
        if (from >= 0) return true;
      }
      return false;
    },
  };
}
