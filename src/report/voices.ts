// Who speaks on a page, and in which colour: the number of a voice, from 1 on, by first appearance; 0 is nobody known.

import type { Quote } from '../article.ts';

// As many hues as are told apart on paper, too; then they begin again.
const COLOURS = 8;

export interface Voice {
  readonly name: string;
  readonly role: string | null;
  /** 1 to COLOURS; 0 where no speaker is known. */
  readonly colour: number;
  readonly quotes: number;
}

export interface Voices {
  readonly all: readonly Voice[];
  /** The colour of each quote. */
  readonly ofQuote: readonly number[];
}

export function voicesOf(quotes: readonly Quote[]): Voices {
  const byName = new Map<string, Voice>();
  const ofQuote = quotes.map(({ speaker }) => {
    const name = speaker?.name ?? speaker?.mention ?? null;
    const key = name ?? '';
    const known = byName.get(key);
    const named = byName.size - (byName.has('') ? 1 : 0);
    const voice: Voice = {
      name: name ?? 'Nobody known',
      role: known?.role ?? speaker?.role ?? null,
      colour: known?.colour ?? (name === null ? 0 : (named % COLOURS) + 1),
      quotes: (known?.quotes ?? 0) + 1,
    };
    byName.set(key, voice);
    return voice.colour;
  });
  return { all: [...byName.values()], ofQuote };
}
