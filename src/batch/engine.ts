// Makes V8 compile later and keep less garbage. It compiles what is hot again and again while it still learns how code is
// used, and cleaning takes a second or two to show it all its cases: with a larger budget one page takes a quarter less beyond
// Node's own start, the first few hundred a quarter less, long runs a little less (docs/performance.md).

import { setFlagsFromString } from 'node:v8';

// V8's own is 67,584 units of bytecode; from one to three million do alike.
const BUDGET = 1_000_000;

// The versions of V8 whose flags were looked up: those of Node 20 to 26. Another might not know them.
const FIRST_V8 = 11;
const LAST_V8 = 14;

let isCalled = false;

/** To be called once the command is loaded, and again by what may run without it: the second call does nothing. */
export function tuneEngine(): void {
  if (isCalled) return;
  isCalled = true;
  const version = knownVersion();
  if (version === undefined) return;
  // Later ones count calls instead.
  if (version === FIRST_V8) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
  // The bytecode of a regex runs once, before V8 compiles it: to shorten it first takes longer than it saves.
  setFlagsFromString('--no-regexp-peephole-optimization');
  // V8 lets garbage grow to four times of what lives; with twice of it pages take as long and a quarter less memory.
  setFlagsFromString('--heap-growing-percent=100');
}

/** To be called where a small page is all that there is to do: it ends before marking its garbage in parts would pay. */
export function markAtOnce(): void {
  if (knownVersion() !== undefined) setFlagsFromString('--no-incremental-marking');
}

function knownVersion(): number | undefined {
  const version = Number.parseInt(process.versions.v8, 10);
  return version >= FIRST_V8 && version <= LAST_V8 ? version : undefined;
}
