// Speech that a dash opens, as papers of the North, of Poland, Russia and Spain print it: "– Vi väntar, säger Eva Berg." holds
// the stretch "Vi väntar", as if marks stood around it. An article counts as one with dialogue where a dash and the clause of a
// cue stand together; lists with dashes have none. Known false positive: a list behind a dialogue, with full stops.

import { hashOf, lookUp } from './hash.ts';
import { type Cut, cutStretch, type Manner } from './insertions.ts';
import type { Stretch } from './marks.ts';
import * as WORD from './word-classes.ts';
import type { Words } from './words.ts';

// "– Vi väntar", "—No sé", "- Vi venter": a hyphen needs its space.
const OPENING_RE = /^(?:[–—―]\s?|-\s)(?=[^\s–—―-])/u;
// "Bron stängs. | – Vi väntar": speech behind narration.
const LATER_RE = /[.!?…:]\s[–—―]\s(?=\p{Lu})/u;
const BEFORE_RE = /[\s–—―-]/u;
const DASH_RE = /[–—―-]/u;
const BARE_DASH_RE = /^[–—―-]\s?$/u;
const SENTENCE_END_RE = /[.!?…]["”»)]?$/u;
// "i rozkłada ręce. – Czekamy", "pastor de 71 años—. Nací aquí": where speech goes on behind narration.
const RESUMING_RE = /[.!?…]\s[–—―-]\s?|[\p{L}\p{N}][–—―][.,:;]?\s/gu;
const SENTENCE_RE = /[.!?…]\s/gu;
const WORD_RE = /\p{L}*/uy;

// ", och | ler.": a verb and hardly more, before the sentence ends
const DOING_RE = /^\p{L}+ (\p{L}+(?: \p{L}+)?)\./u;
const SHORT_CLAUSE = 40;
// What a clause of what was said has: a subject, an auxiliary verb, a word that denies.
const CLAUSE =
  WORD.it |
  WORD.speechPart |
  WORD.he |
  WORD.she |
  WORD.they |
  WORD.auxiliary |
  WORD.adverb |
  WORD.determiner |
  WORD.conjunction;
const BETWEEN_RE = /[^\p{L}]+/u;
const CAPITAL_RE = /^\p{Lu}\p{Ll}/u;

// Longest clause behind a subject: "säger Eva | och ser ut över fjorden"
const CLAUSE_REACH = 25;

/** The stretches of each paragraph, with those that dashes open; marks inside such speech are part of it. */
export function withDialogue(
  texts: readonly string[],
  found: readonly (readonly Stretch[])[],
  words: Words,
): readonly (readonly Stretch[])[] {
  if (words.dashes === 'none') return found;
  const spoken = texts.map((text) => spokenIn(text, words));
  if (!spoken.some((paragraph) => paragraph !== undefined && paragraph.clauses > 0)) return found;
  return found.map((stretches, i) => {
    const { pieces = [], clauses = 0 } = spoken[i] ?? {};
    if (pieces.length === 0 || (clauses === 0 && !SENTENCE_END_RE.test(texts[i] ?? ''))) return stretches;
    return merged(pieces, stretches);
  });
}

/** What a dash opens in a paragraph; behind narration only what has the clause of a cue. */
function spokenIn(text: string, words: Words): Cut | undefined {
  const opening = OPENING_RE.exec(text);
  if (opening) return speechFrom(text, opening[0].length, words);
  const later = LATER_RE.exec(text);
  if (!later) return undefined;
  const spoken = speechFrom(text, later.index + later[0].length, words);
  return spoken.clauses > 0 ? spoken : undefined;
}

function speechFrom(text: string, start: number, words: Words): Cut {
  const whole: Stretch = {
    start,
    end: text.length,
    outerStart: start,
    outerEnd: text.length,
    closed: true,
    family: 'dash',
  };
  const manner = { reach: CLAUSE_REACH, resume: resumingIn(text, words) };
  const { pieces, clauses } = cutStretch(text, whole, words, manner);
  return { pieces: pieces.map((piece) => withDash(text, piece)), clauses };
}

/** The stretch with the dash that opens it, as another has its mark. */
function withDash(text: string, stretch: Stretch): Stretch {
  let outerStart = stretch.start;
  while (outerStart > 0 && BEFORE_RE.test(text.charAt(outerStart - 1))) outerStart--;
  return { ...stretch, outerStart };
}

/** Where speech goes on behind the clause of a cue: with the next sentence, or, in most languages, behind another dash only. */
function resumingIn(text: string, words: Words): Manner['resume'] {
  const isOpen = words.dashes === 'open';
  const next = isOpen ? SENTENCE_RE : RESUMING_RE;
  return (from, opening, closing, spoken) => {
    // ", sier Berg – | han fryser": a comma opened the clause, and the dash behind it tells more of who speaks.
    const isTold =
      BARE_DASH_RE.test(closing) &&
      !DASH_RE.test(opening) &&
      ((bitsOf(wordAt(text, from), words) & WORD.who) !== 0 || isAboutSpeaker(text, from, spoken, words));
    const goesOn = closing.startsWith(',')
      ? (isOpen || !DASH_RE.test(opening)) && isGoingOn(text, from, words)
      : !isTold && (DASH_RE.test(closing) || (isOpen && !isAboutSpeaker(text, from, spoken, words)));
    if (goesOn) return from;
    if (isOpen && !closing.startsWith(',')) {
      RESUMING_RE.lastIndex = from;
      return RESUMING_RE.test(text) ? RESUMING_RE.lastIndex : text.length;
    }
    next.lastIndex = from;
    return next.test(text) ? next.lastIndex : text.length;
  };
}

/** ", säger hon, | men inte idag": a conjunction goes on with what was said, all else with her who says it, and so ", och | ler." */
function isGoingOn(text: string, from: number, words: Words): boolean {
  if (!(bitsOf(wordAt(text, from), words) & WORD.conjunction)) return false;
  const clause = text.slice(from, from + SHORT_CLAUSE);
  return !(
    DOING_RE.test(clause) &&
    (DOING_RE.exec(clause)?.[1]?.split(' ') ?? []).every((word) => !(bitsOf(word, words) & CLAUSE))
  );
}

/** "säger Olle Berg. | Han har bott här": nobody else was spoken of whom the pronoun could mean. */
function isAboutSpeaker(text: string, from: number, spoken: string, words: Words): boolean {
  const isPerson = (word: string): boolean => (bitsOf(word, words) & (WORD.he | WORD.she)) !== 0;
  if (!isPerson(wordAt(text, from))) return false;
  const [, ...others] = spoken.split(BETWEEN_RE);
  return !others.some((word) => isPerson(word) || CAPITAL_RE.test(word)) && !isPerson(wordAt(spoken, 0));
}

function wordAt(text: string, from: number): string {
  WORD_RE.lastIndex = from;
  return WORD_RE.exec(text)?.[0] ?? '';
}

function bitsOf(word: string, { bits }: Words): number {
  return lookUp(bits, hashOf(word.toLowerCase()));
}

/** Both in order; of what stands between marks, all that is no part of what a dash opened. */
function merged(pieces: readonly Stretch[], marked: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  let next = 0;
  for (const stretch of marked) {
    for (let piece = pieces[next]; piece && piece.outerEnd <= stretch.outerStart; piece = pieces[++next])
      all.push(piece);
    const piece = pieces[next];
    if (!piece || piece.outerStart >= stretch.outerEnd) all.push(stretch);
  }
  return [...all, ...pieces.slice(next)];
}
