// Credits that nothing announces: two names and a slash at the end of a line, or a name behind its last sentence.
// `... south of the town. Ada Sample for The Sample` -> the caption, `Ada Sample for The Sample`.

import { type Credited, ENDS_WITH_STOP_RE, made } from './credited.ts';

const LONGEST_TAIL = 80;
// "Ada", "J.", "O’Sample": a word of a name; the last before the slash has two letters and more
const NAME_RE = /^\p{Lu}[\p{L}.'’-]{0,20}$/u;
// "Skarn." ends a sentence, "J." and "St." do not.
const STOP_RE = /\p{Ll}{3}\.$/u;
const NOT_NAME_RE = /[^\p{L}.'’ -]/u;
const MOST_WORDS = 3;

/** The credit where a line that is no sentence ends in two names and a slash: "... at the show  Ada J. Sample/Sample Images". */
export function jointTail(text: string): Credited | undefined {
  const tail = text.slice(-LONGEST_TAIL);
  const slash = tail.lastIndexOf('/');
  if (slash < 0 || ENDS_WITH_STOP_RE.test(text)) return undefined;
  const agency = tail.slice(slash + 1).split(' ');
  if (agency.length > MOST_WORDS || !agency.every((word) => word.length > 1 && NAME_RE.test(word)))
    return undefined;
  const words = (tail.slice(0, slash).split(NOT_NAME_RE).at(-1) ?? '').split(' ');
  const lowest = words.findLastIndex((word) => !NAME_RE.test(word) || STOP_RE.test(word));
  const person = words.slice(Math.max(lowest + 1, words.length - MOST_WORDS));
  if ((person.at(-1) ?? '').length < 2) return undefined;
  const credit = `${person.join(' ')}/${agency.join(' ')}`;
  const at = text.length - credit.length;
  return at > 0 ? made(text, at, credit, 'weak') : undefined;
}

// "... le 3 octobre. ADA EXEMPLE / AGENCE MODÈLE": two names in capitals
const SHOUTED_RE =
  /(?<=[\p{Ll}\p{Nd}.!?…»”")] {1,3})\p{Lu}[\p{Lu}\p{M}.'’-]+(?: \p{Lu}[\p{Lu}\p{M}.'’-]+){0,3} ?\/ ?\p{Lu}[\p{Lu}\p{M}.'’-]+(?: \p{Lu}[\p{Lu}\p{M}.'’-]+){0,3}$/u;
// "... de leur clientèle. Photo Le Modèle/Ada Exemple": the word without a colon, behind a sentence
const WORD_RE = /(?<!\p{L})(?:Photos?|Fotos?|Fotografía|Imagen|Imagem|Bild|Beeld|Kuva|Fot\.?) (?=\p{Lu})/gu;
// A cheap test.
const WORD_HINT_RE = /Photo|Fot|Imag|Bild|Beeld|Kuva/u;
// "Le", "Modèle/Ada", "de": what such a credit is made of
const CREDIT_WORD_RE =
  /^(?:\p{Lu}[\p{L}\p{M}\p{N}.'’/|&-]*|[/|,&–-]|d[eiu]|del|della|van|von|y|e|et|und|and)$/u;

// "ADA EXEMPLE POUR « LE MODÈLE »": a name in capitals, and for whom
const FOR_RE = / (?:POUR|FOR|FÜR|PARA|PER|VOOR) /u;
const CLIENT_RE = /^["«“„]? ?\p{Lu}[\p{Lu}\p{M}’' -]{1,30}["»”“]?$/u;
const SHOUTED_WORD_RE = /^\p{Lu}[\p{Lu}\p{M}.'’-]*$/u;
const LEAST_NAME = 2;

/** How long the credit in capitals is that names a photographer and for whom, behind the last sentence; 0 where none is. */
function hiredLength(tail: string): number {
  const match = FOR_RE.exec(tail);
  if (!match || !CLIENT_RE.test(tail.slice(match.index + match[0].length))) return 0;
  const words = tail.slice(0, match.index).split(' ');
  const last = words.findLastIndex((word) => !SHOUTED_WORD_RE.test(word));
  const name = words.slice(last + 1);
  if (name.length < LEAST_NAME || !ENDS_WITH_STOP_RE.test(words[last] ?? '')) return 0;
  return name.join(' ').length + tail.length - match.index;
}

/** The credit in capitals, or behind a bare word for a picture, at the end of a line. */
export function plainTail(text: string): Credited | undefined {
  const tail = text.slice(-LONGEST_TAIL);
  const from = text.length - tail.length;
  const shouted = tail.includes('/') ? SHOUTED_RE.exec(tail) : null;
  if (shouted && LOWER_RE.test(text.slice(0, from + shouted.index)))
    return made(text, from + shouted.index, shouted[0], 'strong');
  const hired = hiredLength(tail);
  if (hired > 0) return made(text, text.length - hired, text.slice(-hired), 'strong');
  const word = WORD_HINT_RE.test(tail) ? Array.from(tail.matchAll(WORD_RE)).at(-1) : undefined;
  if (!word || !ENDS_WITH_STOP_RE.test(tail.slice(0, word.index).trimEnd())) return undefined;
  const name = tail.slice(word.index + word[0].length);
  if (!name.split(' ').every((part) => CREDIT_WORD_RE.test(part))) return undefined;
  return made(text, from + word.index, name, 'strong');
}

const LOWER_RE = /\p{Ll}/u;
// "Beeld Rob Voorbeeld", "Beeld ANP": a line of its own
const ALONE_RE = /^Beeld (?=\p{Lu})/u;
const MOST_ALONE_WORDS = 6;

/** The credit that is a line with the bare word for a picture in front. */
export function plainLine(text: string): Credited | undefined {
  const word = text.startsWith('Beeld ') ? ALONE_RE.exec(text)?.[0] : undefined;
  if (word === undefined) return undefined;
  const name = text.slice(word.length).split(' ');
  if (name.length > MOST_ALONE_WORDS || !name.every((part) => CREDIT_WORD_RE.test(part))) return undefined;
  return made(text, 0, name.join(' '), 'strong');
}

// What stands before the name has more words than this, so that a list's number is no sentence.
const LEAST_SENTENCE = 4;
// The end of a sentence, and a name that may follow it: "... south of the town. Ada Sample for The Sample"
const SENTENCE_END_RE = /(?:\p{Ll}{3}|\p{Ll}[”"’)])[.!?][”"’)]? {1,3}(?=\p{Lu})/gu;
const NAME_WORD_RE = /^(?:\p{Lu}[\p{L}\p{N}.'’&-]*|for|of|via|de|da|van|von|and|und|&)$/u;
const MOST_NAME_WORDS = 7;

/** The credit where a name stands behind the last sentence of a line. */
export function nameTail(text: string): Credited | undefined {
  if (ENDS_WITH_STOP_RE.test(text)) return undefined;
  const name = lastName(text.slice(-LONGEST_TAIL));
  if (name === undefined) return undefined;
  const at = text.length - name.length;
  if (text.slice(0, at).split(' ').length <= LEAST_SENTENCE) return undefined;
  return made(text, at, name, name.includes(' ') ? 'weak' : 'faint');
}

/** What stands behind a sentence and is a name as a whole, to the end. */
function lastName(tail: string): string | undefined {
  SENTENCE_END_RE.lastIndex = 0;
  while (SENTENCE_END_RE.test(tail)) {
    const name = tail.slice(SENTENCE_END_RE.lastIndex);
    const words = name.split(' ');
    if (words.length <= MOST_NAME_WORDS && words.every((word) => NAME_WORD_RE.test(word))) return name;
  }
  return undefined;
}
