// A list of inputs that is made again each time it is walked: of 200,000 files, the names alone are held.

import type { Input } from './plan.ts';

export interface Inputs extends Iterable<Input> {
  readonly count: number;
}

/** The inputs that these names stand for. */
export function inputsOf(names: readonly string[], toInput: (name: string) => Input): Inputs {
  return {
    count: names.length,
    *[Symbol.iterator]() {
      for (const name of names) yield toInput(name);
    },
  };
}

/** Files that were named, as they stand. */
export function named(paths: readonly string[]): Inputs {
  return inputsOf(paths, (path) => ({ path, relative: path }));
}

/** The same inputs, each as something else. */
export function mapped(inputs: Inputs, work: (input: Input) => Input): Inputs {
  return {
    count: inputs.count,
    *[Symbol.iterator]() {
      for (const input of inputs) yield work(input);
    },
  };
}

/** One list after the other. */
export function joined(parts: readonly Inputs[]): Inputs {
  return {
    count: parts.reduce((sum, part) => sum + part.count, 0),
    *[Symbol.iterator]() {
      for (const part of parts) yield* part;
    },
  };
}
