// Weights come back from their packed form as they went in, to a step.

import { expect, it } from 'vitest';
import { pack, STEP, unpack } from '../../src/quotes/weights-format.ts';

/** What stands between the backticks of the module. */
function packedIn(module: string): string {
  return module.slice(module.indexOf('`\n') + 1, module.lastIndexOf('`'));
}

it('keeps small and large weights, zeros and long runs of them', () => {
  const steps = [0, 1, -1, 44, -44, 45, -46, 900, -900, ...new Array(20_000).fill(0), 7, 0, 0, -7, 0];
  const weights = Float32Array.from(steps, (step) => step * STEP);
  expect([...unpack(packedIn(pack(weights)), steps.length)]).toEqual([...weights]);
});

it('has room for the module in a template literal', () => {
  const every = Float32Array.from({ length: 400 }, (_, i) => (i - 200) * STEP);
  expect(packedIn(pack(every))).not.toMatch(/[`$\\]/u);
});
