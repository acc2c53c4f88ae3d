// The names of places in the report: what a link beside the source leads to.

import type { Overlay } from './overlay.ts';

// FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
const OFFSET_BASIS = 2166136261;
const PRIME = 16777619;

/** What the ids of a document begin with: the same for the same document, whatever stands before it in the report. */
export function keyOf(id: string, source: string): string {
  let hash = OFFSET_BASIS;
  for (const text of [id, '\0', source])
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return `d${(hash >>> 0).toString(36)}`;
}

/** The id of a thing in the source. */
export function anchor(key: string, kind: Overlay['kind'], name: string): string {
  return `${key}-${kind}-${name}`;
}
