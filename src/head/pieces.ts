// Cuts a byline into the pieces that may be names: at commas, at signs and at the words for "and", at slashes that part a
// person from an agency. `Ada Sample, Bo Tester and Cal Draft/AP` -> four pieces, the third of them joined to what stands before.

import { isAgency } from '../lexicon/credits/agencies.ts';
import { AND_WORDS, CUT_WORDS } from '../lexicon/credits/by-words.ts';
import { CAPITAL_RE } from './letters.ts';

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
  for (const word of part.split(/\s+/u)) {
    const key = word.toLowerCase();
    const before = pieces.at(-1) ?? [];
    if (before.length > 0 && CUT_WORDS.has(key) && !CAPITAL_RE.test(word)) break;
    const isInner = before.length === 1 && INNER_WORDS.has(key);
    if (AND_WORDS.has(key) && !CAPITAL_RE.test(word) && !isInner) pieces.push([]);
    else before.push(word);
  }
  return pieces.flatMap((words, k) => cutAtSlash({ text: words.join(' '), isJoined: isJoined || k > 0 }));
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
