// Cuts a stream of bytes into lines, holding one line at a time. A line over the limit is skipped, not held: it comes
// as its length alone. Lines end with \n; a \r before it stays, JSON takes it for white space.

export interface Line {
  /** One-based. */
  readonly number: number;
  /** The line's bytes; undefined where it was longer than the limit. */
  readonly bytes: Uint8Array | undefined;
}

const NEWLINE = 0x0a;

/** The lines of a stream, in order. A last line without its end counts. */
export async function* lines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let number = 1;
  const hold = (piece: Uint8Array): void => {
    heldBytes += piece.length;
    if (heldBytes > maxBytes) held = [];
    else if (piece.length > 0) held.push(piece);
  };
  const take = (): Line => {
    const [only] = held;
    const bytes = heldBytes > maxBytes ? undefined : held.length === 1 && only ? only : Buffer.concat(held);
    held = [];
    heldBytes = 0;
    return { number: number++, bytes };
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      hold(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    hold(chunk.subarray(from));
  }
  if (heldBytes > 0) yield take();
}
