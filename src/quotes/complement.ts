// What hangs on a role without a name and tells whose it is: "un portavoz | de la empresa |", "die Sprecherin | des Ministeriums |",
// "une source | policière |". English, whose figures count the role alone, has none.
// Known false positive: a German outlet that is spoken to, "sagte die Ministerin | der Rundschau |".

import type { Mention } from './mentions.ts';
import type { Paragraph } from './paragraph.ts';
import {
  bitsAt,
  CAPITAL,
  COMMA_KIND,
  EDGE_KIND,
  kindAt,
  LOWER,
  NUMBER,
  QUOTE_KIND,
  STOP_KIND,
  type Tokens,
  wordAt,
  wordOf,
} from './token.ts';
import * as WORD from './word-classes.ts';
import { CLOSED, CUE, DETERMINING } from './word-classes.ts';
import type { Words } from './words.ts';

const LINKS = 3;
const GENITIVES = 4;
// "consult|ada|", "proch|e|" is none, "inform|ati|", "cit|ées|"
const PARTICIPLE_RE = /(?:[ai]d[oa]s?|[aiu]t[oaie]|ée?s?)$/u;
// "суд|а", "полици|и", "policj|i", "miast|a"; adverbs end in o and e.
const GENITIVE_RE = /(?:[аяыи]|ого|его|[оеё]й|[оеё]в|[auyi]|ów|ego|ej)$/u;
const NO_NOUN = CLOSED | CUE | DETERMINING | WORD.adverb | WORD.calendar;

/** Where a role ends with all that hangs on it; where the mention ends for all else. */
export function complementEnd({ text, tokens, words }: Paragraph, { kind, owns, from, to }: Mention): number {
  if (kind !== 'role' || owns || from === to) return to;
  if (words.declinesNames) return genitiveEnd(text, tokens, to, words);
  if (words.of.size === 0) return to;
  let end = to;
  for (let links = 0; links < LINKS; links++) {
    const next = words.of.has(wordAt(tokens, end))
      ? nounEnd(tokens, end, words)
      : adjectiveEnd(text, tokens, end, words);
    if (next <= end) break;
    end = next;
  }
  return end;
}

/** "председатель | суда", "sąsiadka | z parteru": words that end as a second case does, right behind the noun. */
function genitiveEnd(text: string, tokens: Tokens, from: number, { of }: Words): number {
  const isGenitive = (at: number): boolean =>
    isPlain(tokens, at) && GENITIVE_RE.test(wordOf(text, tokens, at));
  let end = from;
  if (of.has(wordAt(tokens, end)) && isGenitive(end + 1)) end++;
  while (end - from < GENITIVES && isGenitive(end)) end++;
  return end;
}

/** "| de la Guardia Civil", "| der Polizei", "| de 45 años": the end of a noun phrase behind its preposition or article. */
function nounEnd(tokens: Tokens, at: number, { capitalNouns, of, outlets }: Words): number {
  let noun = at + 1;
  if (bitsAt(tokens, noun) & DETERMINING && !(bitsAt(tokens, at) & WORD.determiner)) noun++;
  if (kindAt(tokens, noun) === NUMBER || (capitalNouns && isPlain(tokens, noun))) noun++;
  if (kindAt(tokens, noun) !== CAPITAL && (capitalNouns || !isPlain(tokens, noun))) return at;
  let end = noun + 1;
  while (kindAt(tokens, end) === CAPITAL && !(bitsAt(tokens, end) & NO_NOUN)) end++;
  for (let part = noun; part < end; part++) if (outlets.has(wordAt(tokens, part))) return at;
  return of.has(wordAt(tokens, noun)) ? at : end;
}

/** "una fuente | policial", where nothing else of its clause follows. */
function adjectiveEnd(text: string, tokens: Tokens, at: number, { postposes }: Words): number {
  if (!postposes || kindAt(tokens, at) !== LOWER || bitsAt(tokens, at) !== 0) return at;
  const behind = kindAt(tokens, at + 1);
  const isLast =
    behind === COMMA_KIND || behind === STOP_KIND || behind === QUOTE_KIND || behind === EDGE_KIND;
  if (isLast) return at + 1;
  // "fuentes | consultadas | por este diario" begins a clause.
  const isClause = PARTICIPLE_RE.test(wordOf(text, tokens, at));
  return !isClause && bitsAt(tokens, at + 1) & WORD.preposition ? at + 1 : at;
}

function isPlain(tokens: Tokens, at: number): boolean {
  return kindAt(tokens, at) === LOWER && !(bitsAt(tokens, at) & NO_NOUN);
}
