// Credits that nothing announces: two names and a slash at the end of a line, or a name behind its last sentence.
// `... south of the town. Ada Sample for The Sample` -> the caption, `Ada Sample for The Sample`.

import { type Credited, ENDS_WITH_STOP_RE, made } from './credited.ts';

const LONGEST_TAIL = 80;
// "... at the show  Ada J. Sample/Sample Images": two names and a slash without blanks, at the end of what is no sentence
const JOINT_TAIL_RE =
  /(?<![\p{L}.'’-])(?:\p{Lu}[\p{L}.'’-]{0,20} ){0,2}\p{Lu}[\p{L}.'’-]{1,20}\/\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}$/u;

/** The credit where a line that is no sentence ends in two names and a slash. */
export function jointTail(text: string): Credited | undefined {
  const tail = text.slice(-LONGEST_TAIL);
  if (!tail.includes('/') || ENDS_WITH_STOP_RE.test(text)) return undefined;
  const match = JOINT_TAIL_RE.exec(tail);
  if (!match) return undefined;
  const at = text.length - tail.length + match.index;
  return at > 0 ? made(text, at, match[0], 'weak') : undefined;
}

// What stands before the name has more words than this, so that a list's number is no sentence.
const LEAST_SENTENCE = 4;
// "... south of the town. Ada Sample for The Sample": what follows the last sentence is a name
const NAME_TAIL_RE =
  /(?:\p{Ll}{3}|\p{Ll}[”"’)])[.!?][”"’)]? {1,3}(\p{Lu}[\p{L}\p{N}.'’&-]*(?: (?:\p{Lu}[\p{L}\p{N}.'’&-]*|for|of|via|de|da|van|von|and|und|&)){0,6})$/u;

/** The credit where a name stands behind the last sentence of a line. */
export function nameTail(text: string): Credited | undefined {
  if (ENDS_WITH_STOP_RE.test(text)) return undefined;
  const name = NAME_TAIL_RE.exec(text.slice(-LONGEST_TAIL))?.[1];
  if (name === undefined) return undefined;
  const at = text.length - name.length;
  if (text.slice(0, at).split(' ').length <= LEAST_SENTENCE) return undefined;
  return made(text, at, name, name.includes(' ') ? 'weak' : 'faint');
}
