// What reads as a paragraph, and what as a question or a call: for the frame around which a page's fields are sought, and for
// what tells a page of prose from a list. What is body, the line model decides.

import type { Block } from './document.ts';
import { facts } from './text/facts.ts';

// A sentence of 12 words, or 25 words however they end, is no menu entry.
const SENTENCE_WORDS = 12;
const LONG_WORDS = 25;

// A clause or a sentence ends inside: "..., but ...". A menu run together has none.
const CLAUSE_RE = /[,.;:!?…] |[、。，؛،।]/u;

// "Who pays for the pier?", "“Best harbour news ever!”"
const ASK_END_RE = /[?!]["'”’»“]?$/u;

/** True for what ends as a question or a call does: headlines do, too. */
export function asks(text: string): boolean {
  return ASK_END_RE.test(text);
}

const QUESTION_END_RE = /[?？؟]["'”’»“」』]?$/u;

/** True for what ends as a question does, in any script. */
export function isQuestion(text: string): boolean {
  return QUESTION_END_RE.test(text);
}

const LEADS_RE = /[:：]$/u;

/** True for what leads to the line below it: it ends in a colon. */
export function leadsOn(text: string): boolean {
  return LEADS_RE.test(text);
}

// "ISLAND FERRIES TO BUY NORTHERN QUAY FROM HARBOUR HOLDINGS, INC.": the full stop of an abbreviation in a headline
const COMPANY_END_RE = /^[^\p{Ll}]+ (?:INC|LTD|CORP|CO)\.$/u;

/** True for an undecided block that reads as a paragraph. */
export function isProse(block: Block): boolean {
  if (block.mark) return false;
  const { words, endsSentence } = facts(block);
  if (words >= LONG_WORDS && CLAUSE_RE.test(block.text)) return true;
  return words >= SENTENCE_WORDS && endsSentence && !COMPANY_END_RE.test(block.text);
}
