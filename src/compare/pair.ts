// Pairs the documents of two streams by id, reading both at one pace. Streams of one corpus come in one order; a document
// that only one of them has, or that stands elsewhere, is waited for within a window.

export interface Pair<T> {
  readonly id: string;
  /** Undefined where only the other side has the document. */
  readonly a: T | undefined;
  readonly b: T | undefined;
}

const WINDOW = 10_000;

interface Stream<T> {
  readonly items: AsyncIterator<T>;
  /** What came and has found no partner yet, by id. */
  readonly waiting: Map<string, T[]>;
  held: number;
  isDone: boolean;
}

function stream<T>(items: AsyncIterable<T>): Stream<T> {
  return { items: items[Symbol.asyncIterator](), waiting: new Map(), held: 0, isDone: false };
}

export async function* pairs<T extends { readonly id: string }>(
  first: AsyncIterable<T>,
  second: AsyncIterable<T>,
  window = WINDOW,
): AsyncGenerator<Pair<T>> {
  const sides: readonly [Stream<T>, Stream<T>] = [stream(first), stream(second)];
  const pair = (side: 0 | 1, mine: T | undefined, other: T | undefined, id: string): Pair<T> =>
    side === 0 ? { id, a: mine, b: other } : { id, a: other, b: mine };
  while (!sides[0].isDone || !sides[1].isDone) {
    for (const side of [0, 1] as const) {
      const [own, other] = [sides[side], sides[side === 0 ? 1 : 0]];
      if (own.isDone) continue;
      const next = await own.items.next();
      if (next.done) {
        own.isDone = true;
        continue;
      }
      const { id } = next.value;
      const match = pull(other.waiting, id);
      if (match) {
        other.held--;
        yield pair(side, next.value, match, id);
        continue;
      }
      own.waiting.set(id, [...(own.waiting.get(id) ?? []), next.value]);
      own.held++;
      const [oldest] = own.held > window ? own.waiting.keys() : [];
      const given = oldest === undefined ? undefined : pull(own.waiting, oldest);
      if (given && oldest !== undefined) {
        own.held--;
        yield pair(side, given, undefined, oldest);
      }
    }
  }
  for (const side of [0, 1] as const) {
    for (const [id, items] of sides[side].waiting)
      for (const item of items) yield pair(side, item, undefined, id);
  }
}

function pull<T>(waiting: Map<string, T[]>, id: string): T | undefined {
  const [item, ...rest] = waiting.get(id) ?? [];
  if (rest.length > 0) waiting.set(id, rest);
  else waiting.delete(id);
  return item;
}
