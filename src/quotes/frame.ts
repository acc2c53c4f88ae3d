// How a stretch stands in its sentence: what is before and behind it, how it ends, how long it is, the nearest cue.

import type { Stretch } from './marks.ts';
import type { Paragraph } from './paragraph.ts';
import { AUXILIARY, COLON, EDGE, PARTICIPLE, QUOTE, REPORT, SAY, SOURCE, STOP } from './place-classes.ts';
import { placeAt, type Tokens, wordEndAt } from './token.ts';

export interface Frame {
  /** The token of the stretch. */
  readonly token: number;
  readonly stretch: Stretch | undefined;
  readonly inside: string;
  readonly before: number;
  readonly after: number;
  /** 0 bare, 1 comma, 2 full stop, 3 question or exclamation, 4 ellipsis or dash. */
  readonly ending: number;
  readonly size: number;
  readonly capital: number;
  /** The strongest cue of the sentence: 0 none, 1 report, 2 participle, 3 say, 4 source. */
  readonly cue: number;
  /** The nearest cue before, in the same sentence: its token (-1 for none) and strength. */
  readonly cueBefore: number;
  readonly cueBeforeStrength: number;
}

const SENTENCE_REACH = 30;
const CUE_REACH = 20;

/** True where the stretch is no sentence of its own: it stands inside somebody else's. */
export function isEmbedded({ before }: Frame): boolean {
  return before !== EDGE && before !== STOP && before !== QUOTE && before !== COLON;
}

export function frameOf(paragraph: Paragraph, token: number): Frame {
  const { text, tokens } = paragraph;
  const stretch = paragraph.stretches[wordEndAt(tokens, token)];
  const inside = stretch ? text.slice(stretch.start, stretch.end) : '';
  const first = inside.charAt(0);
  const cueBefore = nearestCue(tokens, token);
  return {
    token,
    stretch,
    inside,
    before: placeAt(tokens, token - 1),
    after: placeBehind(tokens, token + 1),
    ending: stretch ? endingOf(text, stretch) : 0,
    size: sizeOf(inside),
    capital: first === first.toLowerCase() ? 0 : 1,
    cue: sentenceCue(tokens, token),
    cueBefore,
    cueBeforeStrength: cueBefore < 0 ? 0 : cueStrength(placeAt(tokens, cueBefore)),
  };
}

/** "ha detto", "a déclaré": the verb counts, not its auxiliary. */
function placeBehind(tokens: Tokens, at: number): number {
  const place = placeAt(tokens, at);
  return place === AUXILIARY && placeAt(tokens, at + 1) === SAY ? SAY : place;
}

function endingOf(text: string, { end, outerEnd }: Stretch): number {
  const within = text.charAt(end - 1);
  const behind = text.charAt(outerEnd);
  if (text.charAt(end) === ',' || behind === ',' || behind === '，') return 1;
  if (within === '.' || within === '。' || behind === '.' || behind === '。') return 2;
  if ('!?！？'.includes(within)) return 3;
  return '…—–-'.includes(within) ? 4 : 0;
}

/** Words of the quoted text, in buckets; two characters count as a word where there are no spaces. */
function sizeOf(inside: string): number {
  let words = 1;
  for (let at = inside.indexOf(' '); at >= 0 && words < 30; at = inside.indexOf(' ', at + 1)) words++;
  if (words < 3 && inside.length > 8 && inside.charCodeAt(0) > 0x3000) words = inside.length >> 1;
  return bucket(words);
}

/** A count on a scale of eight: exact to 3, then coarser. */
export function bucket(count: number): number {
  if (count < 4) return count;
  if (count < 6) return 4;
  if (count < 10) return 5;
  return count < 20 ? 6 : 7;
}

/** How strongly a class speaks for a quotation. */
export function cueStrength(place: number): number {
  if (place === SOURCE) return 4;
  if (place === SAY) return 3;
  if (place === PARTICIPLE) return 2;
  return place === REPORT ? 1 : 0;
}

function sentenceCue(tokens: Tokens, token: number): number {
  let strongest = 0;
  for (const step of [-1, 1]) {
    for (let away = 1; away < SENTENCE_REACH; away++) {
      const place = placeAt(tokens, token + step * away);
      if (place === EDGE || place === STOP) break;
      strongest = Math.max(strongest, cueStrength(place));
    }
  }
  return strongest;
}

function nearestCue(tokens: Tokens, token: number): number {
  for (let at = token - 1; at > token - 1 - CUE_REACH; at--) {
    const place = placeAt(tokens, at);
    if (place === STOP || place === EDGE) break;
    if (cueStrength(place) > 0) return at;
  }
  return -1;
}
