// Several works at a time, their results in the order in which they were begun.

export interface Ordered<T> {
  /** Takes a work that has begun; waits while as many as may be are under way. */
  readonly begin: (work: Promise<T>) => Promise<void>;
  /** Waits for all. */
  readonly end: () => Promise<void>;
}

/** Keeps at most so many works under way. Rejects, where one of them does, when its turn comes. */
export function inOrder<T>(most: number, done: (result: T) => Promise<void>): Ordered<T> {
  const begun: Promise<T>[] = [];
  const settle = async (): Promise<void> => {
    const first = begun.shift();
    if (first) await done(await first);
  };
  return {
    begin: async (work) => {
      // A failure comes out in its turn, not as an unhandled one before.
      work.catch(() => undefined);
      begun.push(work);
      if (begun.length >= most) await settle();
    },
    end: async () => {
      while (begun.length > 0) await settle();
    },
  };
}
