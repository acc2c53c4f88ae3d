// Tells walls whose sentences no phrase table knows: a small page without a date, whose sentences are about an account or about
// consent, and which has the field or the button for it.

import { ANY_FETCH, parseDates } from '../dates/index.ts';
import type { Block, Doc } from '../document.ts';
import { PASSWORD_WORDS } from '../lexicon/password-words.ts';
import { chromeHit } from '../lexicon/phrases.ts';
import { ACCOUNT_WORDS, CONSENT_WORDS } from '../lexicon/wall-words.ts';
import { facts, wordsOf } from '../text/facts.ts';

const MAX_WORDS = 200;
const MAX_SENTENCE_WORDS = 50;
const SENTENCE_WORDS = 8;
const MAX_LINE_WORDS = 6;
const MIN_FORM_LINES = 3;
const MIN_SPEAKING = 2;
const MOST = 0.7;

/** The wall that a page without an article is; undefined for any other page. */
export function wallOf(doc: Doc): 'login' | 'consent' | undefined {
  const left = doc.blocks.filter(({ mark }) => !mark);
  if (wordsOf(left) > MAX_WORDS) return undefined;
  const sentences = left.filter((block) => facts(block).words >= SENTENCE_WORDS);
  if (sentences.length === 0 || sentences.some((block) => facts(block).words > MAX_SENTENCE_WORDS))
    return undefined;
  const language = doc.fields.language?.value;
  const lines = doc.blocks.filter((block) => facts(block).words <= MAX_LINE_WORDS);
  // The footer says something of the site.
  const isOf = (words: readonly string[]): boolean =>
    sentences.filter((block) => speaksOf(block, words)).length >=
    Math.max(MIN_SPEAKING, sentences.length * MOST);
  if (isOf(ACCOUNT_WORDS) && isForm(lines)) return isDated(doc) ? undefined : 'login';
  const isAsked = lines.some((block) => chromeHit(block, language)?.kind === 'consent');
  return isAsked && isOf(CONSENT_WORDS) && !isDated(doc) ? 'consent' : undefined;
}

/** True for short lines that are about an account, one of them about its password. */
function isForm(lines: readonly Block[]): boolean {
  const hasPassword = lines.some(({ facts: { folded } }) =>
    [...PASSWORD_WORDS].some((word) => folded.includes(word)),
  );
  return hasPassword && lines.filter((block) => speaksOf(block, ACCOUNT_WORDS)).length >= MIN_FORM_LINES;
}

function speaksOf({ facts: { folded } }: Block, words: readonly string[]): boolean {
  return words.some((word) => folded.includes(word));
}

function isDated({ blocks, fields }: Doc): boolean {
  return blocks.some(
    ({ text }) => parseDates(text, fields.language?.value, { crawled: ANY_FETCH }).length > 0,
  );
}
