// Candidates for the title: the short lines before and at the beginning of the prose, each with the named features by
// which the ranker chooses. A kicker line and the headline below it are a candidate together: "Kenya: The view from below".

import type { Block, Doc } from '../document.ts';
import { creditOf } from '../figures/credit.ts';
import { facts } from '../text.ts';
import { byWordLength, datesOf } from './lines.ts';
import type { Features } from './ranker.ts';
import { countsOf, isProse, shapeOf } from './shape.ts';

export interface TitleCandidate {
  readonly text: string;
  /** The indices of the blocks that it is made of. */
  readonly blocks: readonly number[];
  readonly features: Features;
}

// How far before the prose a title can stand: a gallery, a share bar or a language menu may lie between.
const REACH = 45;
const AFTER = 12;
// Captions that could pass for a title stand this close to the prose.
const CAPTION_REACH = 12;
const LEAST_LETTERS = 4;
const LONGEST = 45;

// "• Ferries are suspended", "» More"
const BULLET_RE = /^[•·▪‣●■*»>→–—-] ?/u;
const CREDIT_RE = /©|\(c\)|copyright|photo|foto|image|bild|getty|reuters|afp/iu;
const SITE_TAIL_RE = / [|–—-] (?:[^|–—-]|(?<! )-){2,40}$/u;
const COLON_ONLY_RE = /^[:：]$/u;
const LOWER_START_RE = /^\p{Ll}/u;
const HAS_LOWER_RE = /\p{Ll}/u;
const HAS_UPPER_RE = /\p{Lu}/u;
const PROMPT_END_RE = /[:…]$|\.\.\.$/u;
const ASK_END_RE = /[?!]["'”’»“]?$/u;
const LONG_WORD_RE = /\p{L}{4,}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2}/gu;

/** The candidates for the title, in page order. */
export function titleCandidates(doc: Doc): TitleCandidate[] {
  const { first } = shapeOf(doc);
  const counts = countsOf(doc);
  const { blocks } = doc;
  const from = Math.max(0, first - REACH);
  const to = Math.min(blocks.length, first + AFTER);
  const prose = proseWords(blocks, first);
  const language = doc.fields.language?.value;
  const candidates: TitleCandidate[] = [];
  let order = 0;
  for (let i = to - 1; i >= from; i--) {
    const block = blocks[i];
    if (!block || block.mark || !couldBeTitle(block, i >= first)) continue;
    const context: Context = {
      blocks,
      i,
      first,
      order,
      language,
      repeats: counts.get(facts(block).folded) ?? 1,
      prose,
    };
    const features = featuresOf(block, context);
    candidates.push({ text: cleanTitle(block.text), blocks: [i], features });
    const joined = joinedWithKicker(block, context, features);
    if (joined) candidates.push(joined);
    if (i < first && isHeadline(block, language)) order++;
  }
  return candidates.reverse();
}

interface Context {
  readonly blocks: readonly Block[];
  readonly i: number;
  readonly first: number;
  /** How many lines that could be headlines stand between here and the prose. */
  readonly order: number;
  readonly language: string | undefined;
  readonly repeats: number;
  readonly prose: ReadonlySet<string>;
}

function couldBeTitle(block: Block, isInProse: boolean): boolean {
  if (BULLET_RE.test(block.text)) return false;
  if (block.text.length < LEAST_LETTERS || block.text.length > 400) return false;
  const { words } = facts(block);
  return words >= 1 && words <= LONGEST && !(isInProse && isProse(block) && !ASK_END_RE.test(block.text));
}

function proseWords(blocks: readonly Block[], first: number): ReadonlySet<string> {
  const words = new Set<string>();
  let paragraphs = 0;
  for (let i = first; i < blocks.length && paragraphs < 5; i++) {
    const block = blocks[i];
    if (!block || !isProse(block)) continue;
    paragraphs++;
    for (const word of block.text.slice(0, 400).toLowerCase().match(LONG_WORD_RE) ?? []) words.add(word);
  }
  return words;
}

function featuresOf(block: Block, context: Context): string[] {
  const { i, first, order, repeats, language } = context;
  const { text } = block;
  const { words, endsSentence } = facts(block);
  const features = [
    `distance:${bucket(first - i, [-7, -4, -2, -1, 0, 1, 2, 3, 5, 8, 12, 20, 40])}`,
    `words:${bucket(words, [1, 2, 3, 4, 6, 9, 14, 20, 28])}`,
    `order:${Math.min(order, 5)}`,
    `order:${Math.min(order, 3)}:${words < 4 ? 'short' : 'long'}`,
    `repeats:${Math.min(repeats, 4)}`,
    `overlap:${bucket(overlap(text, context.prose), [0, 20, 40, 60, 80])}`,
  ];
  const add = (name: string, holds: boolean): void => {
    if (holds) features.push(name);
  };
  const isAsking = ASK_END_RE.test(text);
  add('ends:sentence', endsSentence && !isAsking);
  add('ends:ask', isAsking);
  add('ends:open', PROMPT_END_RE.test(text));
  add('starts:lower', LOWER_START_RE.test(text));
  add('caps', HAS_UPPER_RE.test(text) && !HAS_LOWER_RE.test(text));
  add('colon', text.includes(': ') || text.includes('：'));
  add('comma-list', text.split(',').length > 4);
  add('site-tail', SITE_TAIL_RE.test(text));
  add('credit', CREDIT_RE.test(text));
  add('credited', first - i <= CAPTION_REACH && creditOf(block)?.strength === 'strong');
  add('date', datesOf(block, language).length > 0);
  add('byline', byWordLength(text, language) > 0);
  add('top', i <= 2);
  neighbours(context, add);
  return features;
}

// A site's name behind a bar: "Headline | The Daily Sample"
const BAR_TAIL_RE = / \| [^|]{2,40}$/u;
// A stamp glued to the end: "Headline20:42"
const STAMP_TAIL_RE = /\p{L}\d\d:\d\d$/u;
// What has such a kicker begins so: a cheap test. "CHIL"
const CAPS_RE = /^\p{Lu}[\p{Lu}’']{3}/u;
// A kicker in capitals before the headline: "CHILDHOOD SWEETHEART Who is ..."
const CAPS_KICKER_RE = /^(?:\p{Lu}[\p{Lu}’']{3,} ){2,4}(?=\p{Lu}\p{Ll}+ \p{Ll})/u;
// A section set off as Germans never set a colon: "Kultur : Was lesen die Philippinen?"
const SECTION_HEAD_RE = /^\p{Lu}\p{Ll}+ : (?=\p{Lu})/u;

/** A headline without what the page put around it. */
function cleanTitle(text: string): string {
  let bare = text.charAt(text.length - 3) === ':' && STAMP_TAIL_RE.test(text) ? text.slice(0, -5) : text;
  if (bare.includes(' | ')) bare = bare.replace(BAR_TAIL_RE, '');
  if (CAPS_RE.test(bare)) bare = bare.replace(CAPS_KICKER_RE, '');
  if (bare.includes(' : ')) bare = bare.replace(SECTION_HEAD_RE, '');
  return bare.trim();
}

// How long a neighbour is beside the line: a kicker is shorter than the title, a deck longer.
const RATIOS = [0.25, 0.5, 0.8, 1.25, 2, 4];

/** What stands before and after the line. */
function neighbours(
  { blocks, i, first, language }: Context,
  add: (name: string, holds: boolean) => void,
): void {
  const before = blocks[i - 1];
  const after = blocks[i + 1];
  add('gap', blocks[i]?.gap === true);
  add('before:none', before === undefined);
  const third = blocks[i - 2];
  const isBelowHeadline = before !== undefined && !before.mark && isHeadline(before, language);
  add('before:headline', isBelowHeadline);
  add(
    'before:headline-alone',
    isBelowHeadline && (third === undefined || third.mark !== undefined || facts(third).words <= 3),
  );
  add(
    'after:deck',
    after !== undefined &&
      !after.mark &&
      facts(after).words >= 8 &&
      after.text.length > (blocks[i]?.text.length ?? 0),
  );
  add('before:marked', before?.mark !== undefined);
  add('before:navigation', before?.mark?.label === 'navigation' || before?.mark?.label === 'section');
  add('before:short', before !== undefined && facts(before).words <= 3);
  add('before:like', before !== undefined && !before.mark && isLike(before, blocks[i]));
  add('after:like', after !== undefined && !after.mark && isLike(after, blocks[i]));
  add('after:marked', after?.mark !== undefined);
  add('after:prose', after !== undefined && isProse(after));
  add('after:short', after !== undefined && facts(after).words <= 3);
  add('after:same', after !== undefined && facts(after).folded === facts(blocks[i] ?? after).folded);
  add('before:same', before !== undefined && facts(before).folded === facts(blocks[i] ?? before).folded);
  const own = blocks[i]?.text.length ?? 1;
  if (before && !before.mark) add(`before:ratio:${bucket(before.text.length / own, RATIOS)}`, true);
  if (after && !after.mark) add(`after:ratio:${bucket(after.text.length / own, RATIOS)}`, true);
  let date = 0;
  let byline = 0;
  for (let k = 1; k <= 6 && i + k < blocks.length; k++) {
    const block = blocks[i + k];
    if (!block || (i + k > first && isProse(block))) break;
    if (date === 0 && datesOf(block, language).length > 0) date = k;
    if (byline === 0 && facts(block).words <= 15 && byWordLength(block.text, language) > 0) byline = k;
  }
  add(`date-after:${date}`, date > 0);
  add(`byline-after:${byline}`, byline > 0);
  const echo = echoOf(blocks, i);
  add(`echo:${echo}`, echo !== undefined);
}

/** Whether a line shortly before repeats this one and more, as breadcrumbs and window titles do: "Home / World / Headline". */
function echoOf(blocks: readonly Block[], i: number): 'crumb' | 'line' | undefined {
  const block = blocks[i];
  const own = block && facts(block).folded;
  if (!own || own.length <= 12) return undefined;
  for (let k = 1; k <= 6 && i - k >= 0; k++) {
    const other = blocks[i - k];
    if (!other || other.text.length < block.text.length || other.text.length > block.text.length + 300)
      continue;
    const { folded } = facts(other);
    if (other.mark && folded.endsWith(own)) return 'crumb';
    if (folded.length > own.length + 2 && folded.includes(own)) return 'line';
  }
  return undefined;
}

/** True for a line that could be a headline: some words, no sentence, no date, no author. */
function isHeadline(block: Block, language: string | undefined): boolean {
  const { words, endsSentence } = facts(block);
  if (words < 4 || words > 24 || (endsSentence && !ASK_END_RE.test(block.text))) return false;
  return datesOf(block, language).length === 0 && byWordLength(block.text, language) === 0;
}

/** True for two lines that could be entries of one list: both headlines, no sentence. */
function isLike(a: Block, b: Block | undefined): boolean {
  if (!b) return false;
  const x = facts(a).words;
  const y = facts(b).words;
  return x >= 4 && y >= 4 && Math.abs(x - y) <= 6 && !facts(a).endsSentence && !facts(b).endsSentence;
}

/** The share of the longer words of a line that stand in the prose, in per cent. */
function overlap(text: string, prose: ReadonlySet<string>): number {
  const words = text.toLowerCase().match(LONG_WORD_RE) ?? [];
  if (words.length === 0) return 0;
  return (100 * words.filter((word) => prose.has(word)).length) / words.length;
}

function bucket(value: number, edges: readonly number[]): number {
  let at = 0;
  while (at < edges.length && value > (edges[at] ?? 0)) at++;
  return at;
}

function joinedWithKicker(block: Block, context: Context, features: Features): TitleCandidate | undefined {
  const { blocks, i, language } = context;
  const isColonBetween = COLON_ONLY_RE.test(blocks[i - 1]?.text ?? '');
  const at = isColonBetween ? i - 2 : i - 1;
  const kicker = blocks[at];
  if (!kicker || (kicker.mark && kicker.mark.label !== 'section') || facts(block).words < 2) return undefined;
  const { words, endsSentence } = facts(kicker);
  const isOpen = kicker.text.endsWith(':');
  if (words === 0 || words > 8 || endsSentence || datesOf(kicker, language).length > 0) return undefined;
  const own = [
    'joined',
    `joined:language:${language ?? 'none'}`,
    `joined:words:${Math.min(words, 4)}`,
    ...(isColonBetween ? ['joined:colon-between'] : []),
    ...(isOpen ? ['joined:open'] : []),
    ...(block.text.includes(':') ? ['joined:colon-inside'] : []),
    ...(context.repeats > 1 ? ['joined:repeated'] : []),
    ...(kicker.mark?.label === 'section' ? ['joined:section'] : []),
    ...(HAS_LOWER_RE.test(kicker.text) ? [] : ['joined:caps']),
  ];
  const glue = isOpen ? ' ' : ': ';
  return {
    text: `${kicker.text}${glue}${block.text}`,
    blocks: isColonBetween ? [at, i - 1, i] : [at, i],
    features: [...features, ...own],
  };
}
