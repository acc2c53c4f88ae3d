// Counts in how many documents something was seen, in bounded memory. Exact until more than `max` things are known; from
// then on by lossy counting (Manku and Motwani, "Approximate frequency counts over data streams", VLDB 2002): what was
// seen least is forgotten, and what is met later is known to have been missed at most `error` times before.
// A count is never too high, and too low by `missed` at most; what is not in the table was seen at most `error` times.

export interface Counted {
  documents: number;
  /** Documents that may have been missed before this was first counted. */
  missed: number;
}

export interface Counter<T extends Counted> {
  readonly max: number;
  readonly entries: Map<string, T>;
  error: number;
}

export function counter<T extends Counted>(max: number): Counter<T> {
  return { max, entries: new Map(), error: 0 };
}

/** The entry of a key, made where it is new. */
export function entryOf<T extends Counted>(counts: Counter<T>, key: string, make: (missed: number) => T): T {
  const known = counts.entries.get(key);
  if (known) return known;
  const made = make(counts.error);
  counts.entries.set(key, made);
  return made;
}

/** Forgets what was seen least, once the table is full; half of it stays at most. */
export function prune<T extends Counted>(counts: Counter<T>): void {
  if (counts.entries.size <= counts.max) return;
  const most = [...counts.entries.values()].map(upper).sort((a, b) => b - a);
  const cut = most[Math.floor(counts.max / 2)] ?? 0;
  for (const [key, entry] of counts.entries) if (upper(entry) <= cut) counts.entries.delete(key);
  counts.error = Math.max(counts.error, cut);
}

/** The most documents that an entry can have been in. */
function upper({ documents, missed }: Counted): number {
  return documents + missed;
}

/** Adds the counts of another table, as if both had been counted together. `add` sums what else an entry holds. */
export function mergeCounts<T extends Counted>(
  into: Counter<T>,
  from: Counter<T>,
  add: (to: T, other: T) => void,
): void {
  for (const [key, entry] of into.entries) if (!from.entries.has(key)) entry.missed += from.error;
  for (const [key, entry] of from.entries) {
    const known = into.entries.get(key);
    if (known) {
      known.documents += entry.documents;
      known.missed += entry.missed;
      add(known, entry);
    } else {
      into.entries.set(key, { ...entry, missed: entry.missed + into.error });
    }
  }
  into.error += from.error;
  prune(into);
}
