// Credits that a bar or a dash parts from their caption, and those that stand in capitals behind a word for a picture:
// `Councillors arrive. | Ada Sample/AP` -> the caption, `Ada Sample/AP`. A section or a site behind a bar is none.

import { isPerson } from '../head/person.ts';
import { PHOTO_ARCHIVES } from '../lexicon/credits/photo-words.ts';
import { type Credited, ENDS_WITH_STOP_RE, LONGEST_CREDIT, made } from './credited.ts';

const MARKS = [' | ', ' - ', ' – ', ' — '] as const;
// "El archivo, tras el fuego. :: A. MUESTRA": Spanish regional papers set their credits so.
const COLONS = ' :: ';
const JOINT_RE = / ?\/ ?/u;
const WORD_RE = /^\p{Lu}[\p{L}\p{N}.'’&-]*$/u;
const MOST_WORDS = 4;
const LEAST_CAPTION = 4;
// Behind a bar, "AP Photo" and "Getty Images" credit a picture; "Reuters" may be the site.
const PICTURE_AGENCIES: ReadonlySet<string> = new Set(PHOTO_ARCHIVES);
// "PHOTO ADA SAMPLE, THE POST", as Quebec's papers have it
const CAPITALS_RE = /^PHOTOS? (?=\p{Lu}{2})([\p{Lu}\p{M} .,'’/-]{4,80})$/u;

/** The credit behind the last bar of a line, or behind its last dash where a slash parts two names there. */
export function barredCredit(text: string): Credited | undefined {
  for (const mark of MARKS) {
    const at = text.lastIndexOf(mark);
    if (at <= 0 || text.length - at > LONGEST_CREDIT) continue;
    const name = text.slice(at + mark.length);
    if (text.slice(0, at).split(' ').length < LEAST_CAPTION) continue;
    if (isJoint(name)) return made(text, at, name, 'strong');
    if (mark === ' | ' && PICTURE_AGENCIES.has(name)) return made(text, at, name, 'strong');
    const isSentence = ENDS_WITH_STOP_RE.test(text.slice(0, at));
    if (mark === ' | ' && isSentence && isPerson(name) && isName(name)) return made(text, at, name, 'weak');
  }
  return undefined;
}

/** The credit behind two colons. */
export function colonCredit(text: string): Credited | undefined {
  const at = text.lastIndexOf(COLONS);
  return at < 0 ? undefined : made(text, at, text.slice(at + COLONS.length), 'strong');
}

function isJoint(text: string): boolean {
  const sides = text.split(JOINT_RE);
  // One of them is a person: "News/Lowmere" are two sections.
  return (
    sides.length > 1 && sides.length <= 3 && sides.every(isName) && sides.some((side) => side.includes(' '))
  );
}

function isName(text: string): boolean {
  const words = text.split(' ');
  return words.length <= MOST_WORDS && words.every((word) => WORD_RE.test(word));
}

/** The credit of a line in capitals that begins with the word for a picture. */
export function capitalCredit(text: string): Credited | undefined {
  const name = text.startsWith('PHOTO') ? CAPITALS_RE.exec(text)?.[1] : undefined;
  return name === undefined ? undefined : made(text, 0, name, 'strong');
}
