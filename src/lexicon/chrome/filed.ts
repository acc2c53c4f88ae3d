// The phrase tables, filed so that a page reads only what begins as its own lines do. It is data, and it takes time to
// make: the build of the command makes it once and puts the result in the place of this module.

import { itemsOf } from '../items.ts';
import { TABLES } from './index.ts';
import { CHROME_KINDS, type ChromeKind } from './kinds.ts';

export interface Filed {
  /** Whole lines by their first characters, one a row: "subscribe\t33", the phrase and the number of its sort. */
  readonly lines: Readonly<Record<string, string>>;
  /** By language, in the order of the tables, what has ellipses: "subscribe to …\t33". */
  readonly patterns: readonly { readonly language: string; readonly rows: string }[];
  /** What the start page is called, one a row. */
  readonly homes: string;
}

// The key under which phrases are filed. "su" for "subscribe"
export const START_LENGTH = 2;

export const KINDS = Object.keys(CHROME_KINDS).filter((kind): kind is ChromeKind => kind in CHROME_KINDS);

function file(): Filed {
  const lines: Record<string, string> = {};
  const seen = new Set<string>();
  const homes: string[] = [];
  const patterns = TABLES.map(({ language, phrases }) => {
    let rows = '';
    for (const [number, kind] of KINDS.entries()) {
      for (const item of itemsOf(phrases[kind] ?? '')) {
        const isWeak = item.startsWith('~');
        for (const phrase of spellings(isWeak ? item.slice(1) : item, language)) {
          const row = `${phrase}\t${2 * number + (isWeak ? 1 : 0)}\n`;
          if (phrase.includes('…')) {
            rows += row;
            continue;
          }
          if (kind === 'home') homes.push(phrase);
          if (seen.has(phrase)) continue;
          seen.add(phrase);
          const start = phrase.slice(0, START_LENGTH);
          lines[start] = (lines[start] ?? '') + row;
        }
      }
    }
    return { language, rows };
  });
  return { lines, patterns, homes: homes.join('\n') };
}

// The accent of Greek vowels, taken apart from its letter.
const TONOS_RE = /\u0301/gu;

/** A phrase as small letters and, of Greek, as capitals have it, which stand without accents: "διαφήμιση", ΔΙΑΦΗΜΙΣΗ. */
function spellings(phrase: string, language: string): readonly string[] {
  if (language !== 'el') return [phrase];
  const bare = phrase.normalize('NFD').replace(TONOS_RE, '').normalize('NFC');
  return bare === phrase ? [phrase] : [phrase, bare];
}

export const FILED: Filed = file();
