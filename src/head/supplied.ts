// Where a line says at its end who supplied some of the report: `Ada Sample (avec AFP)`, `Ada Muster, mit Material von dpa und AFP`,
// `Ana Ejemplo con agencias`. Such a line credits a text and no picture, because pictures have one photographer.

import { isAgency } from '../lexicon/credits/agencies.ts';
import { AND_WORDS, MANY_AGENCIES, SUPPLY_WORDS } from '../lexicon/credits/by-words.ts';

// So many words may such a note have.
const MOST_WORDS = 10;
// "Material von", "information from the": what may stand between "with" and the agency.
const MOST_BETWEEN = 3;
const LONGEST = 100;
const WORD_RE = /[^\s()[\],;/]+/gu;
// What may stand before the note: "Ada Sample, ", "Ada Sample ("
const EDGE_RE = /(?<![\s,;([|–—-])[\s,;([|–—-]+$/u;

/** A line without its note, and the first agency that the note names, if it names one; undefined where there is none. */
export function withoutSupply(
  text: string,
): { readonly before: string; readonly agency: string | undefined } | undefined {
  if (text.length > LONGEST || !text.match(WORD_RE)?.some(isSupplyWord)) return undefined;
  const words = Array.from(text.matchAll(WORD_RE));
  const from = Math.max(0, words.length - MOST_WORDS);
  for (let at = words.length - 2; at >= from; at--) {
    const { 0: word = '', index = 0 } = words[at] ?? {};
    if (!isSupplyWord(word)) continue;
    const names = words.slice(at + 1).map(([name]) => name);
    const found = agencyIn(names);
    if (found) return { before: text.slice(0, index).replace(EDGE_RE, ''), agency: found.agency };
  }
  return undefined;
}

function isSupplyWord(word: string): boolean {
  return SUPPLY_WORDS.has(word.toLowerCase());
}

/** What the words name that stand behind "with", where they are agencies to their end. */
function agencyIn(names: readonly string[]): { readonly agency: string | undefined } | undefined {
  for (let from = 0; from <= MOST_BETWEEN && from < names.length; from++) {
    const rest = names.slice(from);
    if (rest.length === 1 && MANY_AGENCIES.has(rest[0]?.toLowerCase() ?? '')) return { agency: undefined };
    const whole = rest.join(' ');
    if (isAgency(whole)) return { agency: whole };
    const [first = ''] = rest;
    if (isAgency(first) && rest.every((name) => isAgency(name) || AND_WORDS.has(name)))
      return { agency: first };
  }
  return undefined;
}
