// Candidates for the title: the short lines before and at the beginning of the prose, each with the named features by which
// the ranker chooses. A kicker line and the headline below it are a candidate together: "Kenya: The view from below".

import type { Block, Doc } from '../document.ts';
import { asks, isProse } from '../prose.ts';
import { named } from '../ranking/named.ts';
import type { Features } from '../ranking/ranker.ts';
import { countsOf } from '../repeats.ts';
import { facts } from '../text/facts.ts';
import { isEmptyLabel } from './empty-label.ts';
import { kindsOf } from './kinds.ts';
import { datesOf, isStamp } from './line-dates.ts';
import { isPaperName } from './person.ts';
import { isOfPicture, shapeOf } from './shape.ts';
import { isNoTitle, isSpare } from './title-doubts.ts';
import { titleFeatures } from './title-features.ts';
import { proseWords, stemsOfProse, type TitlePage } from './title-page.ts';
import { cleanTitle, withoutNumber } from './title-text.ts';
import { toldOf } from './told.ts';
import { isWindow, toldFeatures, windowCandidates } from './told-features.ts';

export interface TitleCandidate {
  readonly text: string;
  /** The indices of the blocks that it is made of. */
  readonly blocks: readonly number[];
  readonly features: Features;
}

/** The feature of a line that is the title only where nothing else could be: the name of a section, a teaser. */
export const SECTION_NAME = 'section-name';
/** Menu entries and captions, which only their length speaks for, score lower than this. */
export const LEAST_SCORE = -1;

/** True where a byline or a date stands below: what headings inside an article do not have. */
export function isSigned({ features }: TitleCandidate): boolean {
  return features.some((feature) => feature.startsWith('byline-after:') || feature.startsWith('date-after:'));
}

// How far before the prose a title can stand: a gallery, a share bar or a language menu may lie between.
const REACH = 45;
const AFTER = 12;
const LEAST_LETTERS = 4;
const LONGEST = 45;

// "• Ferries are suspended", "» More", "← The post before this one"
const BULLET_RE = /^[•·▪‣●■*»>→←‹–—-] ?/u;
// Thai, Lao and Khmer set no stops, so that a long headline reads as a paragraph.
const UNSTOPPED_RE = /^[^\p{L}]*[\u0e00-\u0eff\u1780-\u17ff]/u;
const COLON_ONLY_RE = /^[:：]$/u;
const HAS_LOWER_RE = /\p{Ll}/u;

/** The candidates for the title, in page order. */
export function titleCandidates(doc: Doc): TitleCandidate[] {
  const { first } = shapeOf(doc);
  const { blocks } = doc;
  const from = Math.max(0, first - REACH);
  const to = Math.min(blocks.length, first + AFTER);
  const language = doc.fields.language?.value;
  const isBelow = ({ text }: Block, i: number): boolean =>
    i >= first && !(i === first && UNSTOPPED_RE.test(text));
  const lines = blocks
    .slice(from, to)
    .map((block, k) => ({ block, i: from + k }))
    .filter(
      ({ block, i }) =>
        !block.mark &&
        couldBeTitle(block, isBelow(block, i) || isOfPicture(blocks, i)) &&
        !isStamp(block, language) &&
        !isEmptyLabel(block.text, language) &&
        !isNoTitle(blocks, i, language),
    );
  const page: TitlePage = {
    blocks,
    first,
    language,
    kind: kindsOf(blocks, language),
    prose: proseWords(blocks, first),
    counts: countsOf(doc),
    rivals: lines.map(({ block }) => facts(block).folded),
  };
  const told = toldOf(doc, () => stemsOfProse(blocks, first));
  const candidates: TitleCandidate[] = [];
  let order = 0;
  // From the prose up, because the features count the headlines that stand between.
  for (const { block, i } of lines.reverse()) {
    if (isWindow(told, i)) continue;
    const features = titleFeatures(page, i, order);
    const text = withoutNumber(cleanTitle(block.text), blocks[i - 1]?.text);
    const own = [
      { text, blocks: [i], features: isSpare(blocks, i, language) ? [...features, SECTION_NAME] : features },
      joinedWithKicker(page, i, features),
    ];
    for (const one of own) {
      if (one) candidates.push({ ...one, features: [...one.features, ...toldFeatures(told, one.text)] });
    }
    if (i < first && page.kind(i) === 'headline') order++;
  }
  return [...windowCandidates(told, page, lines), ...candidates.reverse()];
}

/** `isText`: a line that reads as prose is text there, or a caption. */
function couldBeTitle(block: Block, isText: boolean): boolean {
  if (BULLET_RE.test(block.text) || block.text.endsWith(',')) return false;
  if (block.text.length < LEAST_LETTERS || block.text.length > 400) return false;
  const { words } = facts(block);
  if (words < 1 || words > LONGEST) return false;
  return !(isText && isProse(block)) || asks(block.text);
}

const KICKER_WORDS = 8;

function joinedWithKicker(page: TitlePage, i: number, features: Features): TitleCandidate | undefined {
  const { blocks, language } = page;
  const block = blocks[i];
  const isColonBetween = COLON_ONLY_RE.test(blocks[i - 1]?.text ?? '');
  const at = isColonBetween ? i - 2 : i - 1;
  const kicker = blocks[at];
  if (!block || !kicker || (kicker.mark && kicker.mark.label !== 'section') || facts(block).words < 2)
    return undefined;
  const { words, endsSentence } = facts(kicker);
  if (words === 0 || words > KICKER_WORDS || endsSentence || datesOf(kicker, language).length > 0)
    return undefined;
  if (isEmptyLabel(kicker.text, language) || isPaperName(kicker.text)) return undefined;
  const isOpen = kicker.text.endsWith(':');
  const own = [
    'joined',
    named('joined:language', language ?? 'none'),
    named('joined:words', Math.min(words, 4)),
    ...(isColonBetween ? ['joined:colon-between'] : []),
    ...(isOpen ? ['joined:open'] : []),
    ...(block.text.includes(':') ? ['joined:colon-inside'] : []),
    ...((page.counts.get(facts(block).folded) ?? 1) > 1 ? ['joined:repeated'] : []),
    ...(kicker.mark?.label === 'section' ? ['joined:section'] : []),
    ...(HAS_LOWER_RE.test(kicker.text) ? [] : ['joined:caps']),
  ];
  return {
    text: `${kicker.text}${isOpen ? ' ' : ': '}${block.text}`,
    blocks: isColonBetween ? [at, i - 1, i] : [at, i],
    features: [...features, ...own],
  };
}
