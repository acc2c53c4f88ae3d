// Seams behind sentences, quotations and brackets: "… keine Berichte.Ist das gewollt?", "“… islands”.He said",
// "… (AP)More than". Known false positive: a name with a full stop inside, "Table.Briefings".

import type { Block } from '../document.ts';
import { once } from '../once.ts';
import { partitionPoint } from '../search.ts';
import { facts } from '../text/facts.ts';
import { BRACKET, COLON, COPYRIGHT, DASH, END, QUOTE } from '../text/units.ts';
import { endsOf } from './find.ts';
import { isMark, marksOf, openingIn } from './marks.ts';

// "gewollt?Dass", "Berichte.”Ist", "bridge.“There"
const SENTENCE_RE = /[\p{Ll}\p{N}][.!?…](?:["“”„‚‘’«»)]{0,3}|« )(?=\p{Lu}[\p{Ll} ’'])/gu;
// "erfunden“Das", "Advertisement“No"
const QUOTED_RE = /\p{Ll}["“”„«»]{1,2}(?=\p{Lu}(?:\p{Ll}[\p{Ll} ]|[ ’']))/gu;
// "Islands”.He", "(AP).The", "5%.The", "with AI.How", "Loading...Loading", "ticket ?The", "prête. »La"
const ODD_END_RE =
  /(?:(?:["“”’«»)%\]]|\p{Lu}{2}|\.\.)[.!?…]|\p{Ll} [!?]|[.!?] ?(?=»))(?:["“”„‚‘’«»)]{0,3}|« )(?=\p{Lu}[\p{Ll} ’'])/gu;
// "term.WAS THERE", "abhekane.UGigaba"
const SHOUTED_RE =
  /(?:(?:\p{L}\p{Ll}{2}|[)”"’])[.!?…]|\p{Ll} [!?])["“”„‚‘’«»)]{0,3}(?=\p{Lu}{2,12}[ :’'-]|\p{Lu}{2}\p{Ll}{2})/gu;
// "release.16:27", "wurden.05.06.2026"
const CLOCKED_RE =
  /\p{Ll}[.!?…]["“”’»)]{0,3}(?=\p{N}{1,2}(?::\p{N}{2}(?!\p{N})|\.\p{N}{2} Uhr|[./]\p{N}{1,2}[./](?:19|20)\p{N}{2}))/gu;
// "Privat– Planen", "basin.© Sample Press", "Ada Sample[email protected]"
const SIGN_RE = /\p{Ll}(?=– \p{Lu})|[\p{L}.!?)”"](?=©)|\p{L}(?=\[email)/gu;
const BRACKET_RE = /\)(?=["“”„‚‘«»]?\p{Lu}[\p{L} ’'-])/gu;
// "(AP)", "(Photo: Reuters)", "(m/w/d)": what stands inside is no part of a word, "(Auto)Biographie".
const INSIDE_RE = /[ :/\p{N}]|^\p{Lu}{2,}$|^.{12}/u;
const LONGEST_BRACKET = 200;
// "year. (Nine)": whatever stands inside, the sentence is over before.
const ENDED_RE = /[.!?…][”"’]? {1,3}$/u;
// "Bridges in Lowmere:A long way", "Author of the article:By Ada": what is said of a text, no "Foto:Ada"
const LEAD_RE = /\p{Ll} ?:(?=\p{Lu}\p{Ll})/gu;
const LEAST_LEAD = 3;
const LONGEST_LEAD = 60;
// Not in a bracket, not behind the end of a sentence.
const CLOSED_RE = /[.!?()]/u;

/** The patterns of sentence ends, each with what a text has that it matches: a cheap test. */
type Patterns = readonly (readonly [RegExp, number])[];

const commonEnds = once(
  (): Patterns => [
    [SENTENCE_RE, END],
    [QUOTED_RE, QUOTE],
    [ODD_END_RE, END],
  ],
);
const allEnds = once((): Patterns => [...commonEnds(), [SHOUTED_RE, END], [CLOCKED_RE, END]]);

function endsIn(block: Block, patterns: Patterns): number[] {
  const { has } = facts(block).shape;
  return patterns.flatMap(([pattern, sign]) => (has & sign ? endsOf(block.text, pattern) : []));
}

/** How many seams of the commonest kinds a line has: what proves that a page is glued. */
export function countSentenceSeams(block: Block): number {
  return endsIn(block, commonEnds()).length;
}

/** The seams of a line behind sentences; `others` are its other seams, in order. */
export function sentenceSeams(block: Block, others: readonly number[]): readonly number[] {
  const { text } = block;
  const ends = endsIn(block, allEnds()).sort((a, b) => a - b);
  const brackets = endsIn(block, [[BRACKET_RE, BRACKET]]).filter((at) => closesBracket(text, at));
  const leading = endsIn(block, [[LEAD_RE, COLON]]).filter((at) => leads(text, at, others));
  const seams: number[] = [
    ...brackets,
    ...leading,
    ...endsIn(block, [[SIGN_RE, DASH | COPYRIGHT | BRACKET]]),
  ];
  if (ends.length === 0) return seams;
  const marks = marksOf(text);
  let since = 0;
  let other = 0;
  for (const end of ends) {
    // "« Nous"
    const to = text.startsWith('« ', end - 2) ? end - 1 : end;
    let from = to;
    while (isMark(text.charAt(from - 1))) from--;
    for (; (others[other] ?? end) < end; other++) since = Math.max(since, others[other] ?? 0);
    const at = openingIn(text, [from, to], since, marks);
    // ". »Det": a blank parts the two as it should.
    if (at < to && text.charAt(at - 1) === ' ') continue;
    since = at === to ? end : at;
    seams.push(since);
  }
  return seams;
}

/** True where a bracket closes that holds more than a part of a word. */
function closesBracket(text: string, end: number): boolean {
  const from = Math.max(0, end - LONGEST_BRACKET);
  const near = text.slice(from, end - 1);
  const open = near.lastIndexOf('(');
  return open >= 0 && (INSIDE_RE.test(near.slice(open + 1)) || ENDED_RE.test(near.slice(0, open)));
}

/** True where several words end in a colon. */
function leads(text: string, end: number, others: readonly number[]): boolean {
  const before = others[partitionPoint(others.length, (i) => (others[i] ?? 0) < end) - 1] ?? 0;
  const from = Math.max(before, end - LONGEST_LEAD);
  const lead =
    text
      .slice(from, end - 1)
      .split(CLOSED_RE)
      .at(-1) ?? '';
  return lead.trim().split(' ').length >= LEAST_LEAD;
}
