// Makes V8 compile later. It compiles what is hot again and again while it still learns how code is used, and cleaning takes
// a second or two to show it all its cases: with a larger budget the first few hundred pages take a quarter less time, long
// runs a little less (docs/performance.md). Only the V8 of Node 20 knows the budget by this name.

import { setFlagsFromString } from 'node:v8';

// V8's own is 67,584 units of bytecode; from one to three million do alike.
const BUDGET = 1_000_000;

let isCalled = false;

/** To be called when there is more than one document: for one alone, loading what sets the budget costs more. */
export function compileLater(): void {
  if (isCalled) return;
  isCalled = true;
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
