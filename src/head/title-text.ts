// A headline without what the page put around it: `Leaders meet at sea | The Daily Sample` -> `Leaders meet at sea`.
// Known false positive: a headline that itself has a bar before its last words.

import { isSection } from '../lexicon/phrases.ts';

// A site's name behind a bar: "Headline | The Daily Sample"
const BAR_TAIL_RE = / \| [^|]{2,40}$/u;
// A site's address behind a dash or a bar: "Headline - example.com"
const DOMAIN_TAIL_RE = / [-–—|] (?:www\.)?[a-z0-9-]{2,30}(?:\.[a-z]{2,6}){1,2}$/iu;
// A stamp glued to the end: "Headline20:42"
const STAMP_TAIL_RE = /\p{L}\d\d:\d\d$/u;
const LONGEST_ENDING = 8;
// What has such a kicker begins so: a cheap test. "CHIL"
const CAPS_RE = /^\p{Lu}[\p{Lu}’']{3}/u;
// A kicker in capitals before the headline: "CHILDHOOD SWEETHEART Who is ..."
const CAPS_KICKER_RE = /^(?:\p{Lu}[\p{Lu}’']{3,} ){2,4}(?=\p{Lu}\p{Ll}+ \p{Ll})/u;
// A section set off as Germans never set a colon: "Kultur : Was lesen die Philippinen?"
const SECTION_HEAD_RE = /^(\p{Lu}\p{Ll}+) : (?=\p{Lu})/u;
// The number of an entry: "4. Leaders meet at sea"
const NUMBER_RE = /^(\d{1,2})\. /u;

/** The headline that a line is. */
export function cleanTitle(text: string): string {
  let bare = text.charAt(text.length - 3) === ':' && STAMP_TAIL_RE.test(text) ? text.slice(0, -5) : text;
  if (bare.includes('.', bare.length - LONGEST_ENDING)) bare = bare.replace(DOMAIN_TAIL_RE, '');
  if (bare.includes(' | ')) bare = bare.replace(BAR_TAIL_RE, '');
  if (CAPS_RE.test(bare)) bare = bare.replace(CAPS_KICKER_RE, '');
  if (bare.includes(' : ')) bare = bare.replace(SECTION_HEAD_RE, withoutSection);
  return bare.trim();
}

function withoutSection(whole: string, name: string): string {
  return isSection(name) ? '' : whole;
}

/** A line without its number, where it is the next entry of the list above: breadcrumbs are written so. */
export function withoutNumber(text: string, above: string | undefined): string {
  const number = NUMBER_RE.exec(text);
  const before = number && NUMBER_RE.exec(above ?? '');
  return before && Number(before[1]) === Number(number[1]) - 1 ? text.slice(number[0].length) : text;
}
