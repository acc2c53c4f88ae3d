// What belongs together is lit together: a quote, who says it, the cue, and its entry in the list. The parts of a document
// are looked up once, so that moving over a large one costs nothing.

import { all } from './dom.ts';

type Parts = ReadonlyMap<string, readonly HTMLElement[]>;

/** @param shown the document that is shown */
export function lights(shown: () => HTMLElement): (id: string | undefined) => void {
  const known = new WeakMap<HTMLElement, Parts>();
  let lit: readonly HTMLElement[] = [];
  let last: string | undefined;
  return (id) => {
    if (id === last) return;
    last = id;
    for (const part of lit) part.classList.remove('lit');
    lit = [];
    if (id === undefined) return;
    const within = shown();
    const parts = known.get(within) ?? partsOf(within);
    known.set(within, parts);
    const ids = new Set([id, id.replace('-quote-', '-mention-'), id.replace('-quote-', '-cue-')]);
    lit = [...ids].flatMap((one) => parts.get(one) ?? []);
    for (const part of lit) part.classList.add('lit');
  };
}

function partsOf(within: HTMLElement): Parts {
  const parts = new Map<string, HTMLElement[]>();
  for (const part of all(within, '[data-is]')) {
    for (const id of (part.dataset.is ?? '').split(' ')) {
      const known = parts.get(id);
      if (known) known.push(part);
      else parts.set(id, [part]);
    }
  }
  return parts;
}
