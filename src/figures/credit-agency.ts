// Agencies and archives in a credit, and the credits that are nothing else: "... against France. Reuters", "Ada Sample/AP".

import { PHOTO_AGENCIES, PHOTO_ARCHIVES } from '../lexicon/credits/photo-words.ts';
import { once } from '../once.ts';
import { byLength } from './credit-words.ts';
import { type Credited, LONGEST_CREDIT, made } from './credited.ts';

// What parts the words of a credit from each other.
const WORD_BORDERS = '\\s/|,()（）＝=.!?。”"';
const AGENCIES: ReadonlySet<string> = new Set(PHOTO_AGENCIES);
const ARCHIVES: ReadonlySet<string> = new Set(PHOTO_ARCHIVES);
const HEAD_END_RE = /[\s/]/u;
const AGENCY_HEADS: ReadonlySet<string> = new Set(
  PHOTO_AGENCIES.map((name) => name.slice(0, `${name} `.search(HEAD_END_RE))),
);
const MOST_AGENCY_WORDS = 4;
const WORDS_RE = new RegExp(`[^${WORD_BORDERS}]+`, 'gu');
// An agency at the very end, names and slashes before it: "Eric Gay/AP", "AP Photo/Eric Gay, File", "IMAGO / Ada", "＝ＡＰ"
export const agencyEndRe = once(
  () =>
    new RegExp(
      `^(?:[^.!?。:]{0,60}[/|＝=] ?)?(?:via )?(?:${byLength(PHOTO_AGENCIES)})(?: ?[/|,] ?[^!?。:]{1,50})?$`,
      'u',
    ),
);
/** What joins two names. */
export const JOINT_RE = /[/|]/u;
export const CAPITALISED_RE = /^[\p{Lu}\p{Lo}][^\s]*$/u;

/** True where the name of an agency stands among the words. */
export function namesAgency(text: string): boolean {
  const words = text.match(WORDS_RE) ?? [];
  for (let from = 0; from < words.length; from++) {
    if (!AGENCY_HEADS.has(words[from] ?? '')) continue;
    let name = '';
    for (let to = from; to < Math.min(words.length, from + MOST_AGENCY_WORDS); to++) {
      name = to === from ? (words[to] ?? '') : `${name} ${words[to]}`;
      if (AGENCIES.has(name)) return true;
    }
  }
  return false;
}

/** "Mohamed Sample/CBC", "Lichtgut/Ada Muster": two names and a slash, whatever they are. */
export function isJointName(text: string): boolean {
  const sides = text.split(JOINT_RE);
  if (sides.length < 2 || sides.length > 3 || text.length > 70) return false;
  return sides.every((side) => {
    const words = side.trim().split(/\s+/u);
    return words.length <= 4 && words.every((word) => CAPITALISED_RE.test(word));
  });
}

// "dpa/lno", "red/APA", "AFP/tk", "dpa, tk": an agency and the initials of a desk or of who wrote
const INITIALS_RE = /^\p{Ll}{2,4}$/u;
const SIDES_RE = /\/|, /u;

/** True for agencies and initials in brackets behind a story: "(dpa/lno)". A picture's credit names who took it. */
export function signsStory(inside: string): boolean {
  const sides = inside.split(SIDES_RE);
  return (
    sides.length > 1 &&
    sides.some((side) => INITIALS_RE.test(side)) &&
    sides.every((side) => INITIALS_RE.test(side) || AGENCIES.has(side))
  );
}

const SIGN_OFF_RE = /^\p{Ll}{2,4}(?:\/\p{L}[\p{L}-]{1,10}){1,3}$/u;

/** True for a desk's initials in front of agencies, which sign a story without brackets, too: "ada/AP/dpa". */
function isSignOff(text: string): boolean {
  return (
    SIGN_OFF_RE.test(text) &&
    !AGENCIES.has(text) &&
    text
      .split('/')
      .slice(1)
      .every((side) => AGENCIES.has(side))
  );
}

/** "... against France. Reuters", "... unterstützen.Getty Images", "... möglich IMAGO/Nico Sample" */
export function bareAgency(text: string): Credited | undefined {
  const tail = text.slice(-LONGEST_CREDIT);
  const from = text.length - tail.length;
  const isShort = from === 0 && JOINT_RE.test(text);
  if (!isShort && !namesAgency(tail)) return undefined;
  if (isShort && isSignOff(text)) return undefined;
  const whole = from === 0 && !text.includes('＝') && agencyEndRe().test(text);
  if (whole) return made(text, 0, text, JOINT_RE.test(text) || ARCHIVES.has(text) ? 'strong' : 'weak');
  if (from === 0 && isJointName(text)) return made(text, 0, text, 'weak');
  if (!namesAgency(tail)) return undefined;
  for (const match of tail.matchAll(BOUNDARY_RE)) {
    const at = match.index + match[0].length;
    const rest = tail.slice(at);
    // "（ソウルで）＝ＡＰ": stories are signed in brackets.
    const isSure = JOINT_RE.test(rest) || tail.charAt(at - 1) === '＝' || isKorean(text, at + from);
    if (agencyEndRe().test(rest) && isCreditTail(rest))
      return made(text, from + at, rest, isSure ? 'strong' : 'weak');
  }
  return undefined;
}

// "... 진화 작업을 하고 있다. 연합뉴스": Korean captions say what is being done; what is longer is a paragraph.
const LONGEST_CAPTION = 120;
const KOREAN_END_RE = /(?:있다|모습(?:이다)?|장면(?:이다)?)\. $/u;

/** True for the end of a Korean caption before the agency. */
function isKorean(text: string, at: number): boolean {
  return text.length <= LONGEST_CAPTION && KOREAN_END_RE.test(text.slice(0, at));
}

// Where a credit may begin: behind a sentence, also glued to it (".dpa"), or at a capital behind a space.
const BOUNDARY_RE =
  /[.!?”"’)] ?(?=[\p{Lu}\p{Lo}＝])|[.!?](?=\p{Ll}{2,4}$)|[\p{Ll}\p{Lo}\p{N})] {1,3}(?=\p{Lu})|＝/gu;

/** True where everything is a name: capitals, particles, slashes. */
function isCreditTail(text: string): boolean {
  return text
    .split(/[\s/|,]+/u)
    .every(
      (word) =>
        word === '' ||
        !/^\p{Ll}/u.test(word) ||
        /^(?:via|by|for|de|van|von|der|dpa|und|and)$/u.test(word) ||
        namesAgency(word),
    );
}
