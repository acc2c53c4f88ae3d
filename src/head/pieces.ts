// Cuts a byline into the pieces that may be names: at commas, at signs and at the words for "and", at slashes that part a
// person from an agency. `Ada Sample, Bo Tester and Cal Draft/AP` -> four pieces, the third of them joined to what stands before.

import { isAgency } from '../lexicon/credits/agencies.ts';
import { AND_WORDS, CUT_WORDS, WITH_WORDS } from '../lexicon/credits/by-words.ts';
import { PLACE_OPENINGS } from '../lexicon/credits/name-words.ts';
import { isRoleWord } from '../lexicon/credits/role-words.ts';
import { isGivenName, isWesternGivenName } from '../lexicon/given-names/index.ts';
import { CAPITAL_RE } from './name-letters.ts';
import { isPerson } from './person.ts';

export interface Piece {
  readonly text: string;
  /** True where "and" or its like stands before it, so that it is a name if the one before is. */
  readonly isJoined: boolean;
}

const SPLIT_RE = /([,;、，]|(?<! ) *& | \+ )/u;
const JOINT_RE = /[&+]/u;
// "Ortega y Gasset" is one name: the word joins where a single word stands before it.
const INNER_WORDS = new Set(['y', 'e', 'i']);

const MOST_JOINT = 5;
// Words with which a place follows an author, and how long places are.
const IN_WORDS = new Set(['in', 'à']);
const MOST_PLACE_WORDS = 3;

/** True for a line that only joins the names above and below: "," or "and". */
export function isJoint(line: string): boolean {
  if (line.length > MOST_JOINT) return false;
  return line === ',' || AND_WORDS.has(line.toLowerCase());
}

/** The pieces of a byline without its by-word. */
export function piecesOf(text: string): Piece[] {
  const parts = text.split(SPLIT_RE);
  return parts.flatMap((part, i) => (i % 2 === 0 ? cutAtWords(part, JOINT_RE.test(parts[i - 1] ?? '')) : []));
}

function cutAtWords(part: string, isJoined: boolean): Piece[] {
  const pieces: string[][] = [[]];
  const words = part.split(/\s+/u);
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const key = word.toLowerCase();
    const before = pieces.at(-1) ?? [];
    if (before.length > 0 && CUT_WORDS.has(key) && !CAPITAL_RE.test(word)) {
      const next = IN_WORDS.has(key) ? nextAuthor(words, at + 2) : -1;
      if (next < 0 && !(WITH_WORDS.includes(key) && isPersonAt(words, at + 1))) break;
      at = Math.max(at, next);
      pieces.push([]);
      continue;
    }
    // "enviada a Puerto Alvo": where a job title leads, the Czech "and" is none.
    const isTo = key === 'a' && isRoleWord(before.filter(Boolean).join(' '));
    const isInner = isTo || (before.length === 1 && INNER_WORDS.has(key));
    if (AND_WORDS.has(key) && !CAPITAL_RE.test(word) && !isInner) pieces.push([]);
    else before.push(word);
  }
  return pieces
    .flatMap((words, k) => cutAtSlash({ text: words.join(' '), isJoined: isJoined || k > 0 }))
    .flatMap(cutBehindAgency)
    .flatMap(cutGluedAgency)
    .flatMap(cutBetweenPeople)
    .map(withoutAgency);
}

/** Where the word stands that joins the next author to a place: "Ada Sample in Paris and Bo Tester"; -1 where none follows. */
function nextAuthor(words: readonly string[], from: number): number {
  const and = words.findIndex((word, k) => k >= from && k < from + MOST_PLACE_WORDS && AND_WORDS.has(word));
  const [first, second] = words.slice(and + 1, and + 3);
  // One word is the other half of the place, "Trinidad and Tobago"; so are two that begin as towns do.
  const isName = and >= 0 && isCapitalised(first) && isCapitalised(second);
  return isName && !PLACE_OPENINGS.has((first ?? '').toLowerCase()) ? and : -1;
}

/** True where a person's name begins: the material of an agency is none. */
function isPersonAt(words: readonly string[], at: number): boolean {
  const [first, second] = words.slice(at, at + 2);
  return isCapitalised(first) && isCapitalised(second) && isPerson(`${first} ${second}`);
}

function isCapitalised(word: string | undefined): boolean {
  return word !== undefined && CAPITAL_RE.test(word.charAt(0));
}

/** "Ada Sample/AP" is two; "afp/dpa" is one, and so is "AP/Ada Sample", which credits a picture. */
function cutAtSlash(piece: Piece): Piece[] {
  const slash = piece.text.lastIndexOf('/');
  if (slash < 0 || isAgency(piece.text) || !isAgency(piece.text.slice(slash + 1).trim())) return [piece];
  return [
    { ...piece, text: piece.text.slice(0, slash) },
    { text: piece.text.slice(slash + 1), isJoined: false },
  ];
}

const MOST_AGENCY_WORDS = 3;
const DASH_RE = /[–—]/u;
// "STT–Ada Esimerkki"
const DASHED_RE = /^(\p{Lu}{2,6})[–—](?=\p{Lu}\p{Ll})/u;

/** "AFP Ada Sample" is an agency and its reporter. */
function cutBehindAgency(piece: Piece): Piece[] {
  const dashed = (DASH_RE.test(piece.text) ? DASHED_RE.exec(piece.text.trim())?.[1] : undefined) ?? '';
  if (isAgency(dashed))
    return [
      { ...piece, text: dashed },
      { text: piece.text.trim().slice(dashed.length + 1), isJoined: true },
    ];
  const words = piece.text.trim().split(/\s+/u);
  for (let at = 1; at <= MOST_AGENCY_WORDS && at < words.length - 1; at++) {
    const [agency, rest] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (isAgency(agency) && isPerson(rest))
      return [
        { ...piece, text: agency },
        { text: rest, isJoined: false },
      ];
  }
  return [piece];
}

const LEAST_AGENCY_WORDS = 2;
const LONGEST_AGENCY = 4;
const ARTICLE = ' The ';

/** "Ada Sample The Associated Press" names whom she writes for. */
function withoutAgency(piece: Piece): Piece {
  const text = piece.text.trim();
  const article = text.indexOf(ARTICLE);
  if (article > 0 && isPerson(text.slice(0, article))) return { ...piece, text: text.slice(0, article) };
  const words = text.split(/\s+/u);
  for (let length = LONGEST_AGENCY; length >= LEAST_AGENCY_WORDS; length--) {
    const person = words.slice(0, -length).join(' ');
    if (person !== '' && isAgency(words.slice(-length).join(' ')) && isPerson(person))
      return { ...piece, text: person };
  }
  return piece;
}

// "SampleDeutsche"
const SEAM_RE = /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu;

/** "Ada SampleDeutsche Presse-Agentur" is a reporter and an agency. */
function cutGluedAgency(piece: Piece): Piece[] {
  for (const { index } of piece.text.matchAll(SEAM_RE)) {
    const [person, tail] = [piece.text.slice(0, index).trim(), piece.text.slice(index).trim()];
    if (tail.includes(' ') && isAgency(tail) && isPerson(person))
      return [
        { ...piece, text: person },
        { text: tail, isJoined: false },
      ];
  }
  return [piece];
}

const NAME_WORD_RE = /^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]+$/u;
const TWO_PEOPLE = 4;

/** "Tara Brandt Luis Ocampo" is two people: a given name and a family, twice, and no word that could be either. */
function cutBetweenPeople(piece: Piece): Piece[] {
  const words = piece.text.trim().split(' ');
  if (words.length !== TWO_PEOPLE || !words.every((word) => NAME_WORD_RE.test(word))) return [piece];
  const isTold = words.every((word, at) =>
    at % 2 === 0 ? isWesternGivenName(word) : !isGivenName(word) && !isRoleWord(word.toLowerCase()),
  );
  if (!isTold) return [piece];
  const [first, second] = [words.slice(0, 2).join(' '), words.slice(2).join(' ')];
  const one = { ...piece, text: first };
  return first === second ? [one] : [one, { text: second, isJoined: true }];
}
