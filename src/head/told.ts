// What speaks of the title without being it: the window's title, the title that the record has, the words of its address.
// `/2026/harbour-closes-after-crane-falls` tells which of the lines is the headline, not how it is written.

import type { Doc } from '../document.ts';
import { shareIn } from './long-words.ts';
import { stems } from './stems.ts';
import { type WindowTitle, windowTitles } from './window-title.ts';

export interface Told {
  /** The readings of the first line as a window title. */
  readonly windows: readonly WindowTitle[];
  readonly words: ReadonlySet<string>;
  /** The first line, folded, where it is a window title. */
  readonly line: string;
}

const LEAST_SLUG_WORDS = 4;
// A first line without a tail is the window's title only where the article says so.
const LEAST_SAID = { bar: 0, dash: 0.01, repeated: 0.2, nothing: 0.3 };
// "?page=2", "#comments", ".html"
const QUERY_RE = /[?#]/u;
const ENDING_RE = /\.\p{L}{2,5}$/u;

/** What is told of the title of a page, whose prose has these words; undefined where nothing is. */
export function toldOf({ blocks, evidence }: Doc, prose: () => ReadonlySet<string>): Told | undefined {
  const readings = windowTitles(blocks);
  const said = readings.length > 0 ? prose() : new Set<string>();
  const windows = readings.filter(({ text, cut }) => shareIn([...stems(text)], said) >= LEAST_SAID[cut]);
  const text = evidence.title ?? windows[0]?.text ?? slugOf(evidence.url);
  if (text === undefined) return undefined;
  const line = windows.length > 0 ? (blocks[0]?.facts.folded ?? '') : '';
  return { windows, words: stems(text), line };
}

/** The words of an address that could be a headline: the longest part of its path. */
function slugOf(url: string | undefined): string | undefined {
  const [path = ''] = (url ?? '').split(QUERY_RE, 1);
  const parts = path.replace(ENDING_RE, '').split('/').slice(3);
  const words = parts.map((part) => part.split(/[-_]/u)).sort((a, b) => b.length - a.length)[0];
  return words && words.length >= LEAST_SLUG_WORDS ? words.join(' ') : undefined;
}

/** How much two texts have in common, 0 to 1: the share of their words (Dice). */
export function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}
