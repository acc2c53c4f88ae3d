// Lines that are body where the scorer, who reads them one by one, is less sure than the page is: the short line that is
// spoken below "..., he said:" or behind a dash, the question that heads a paragraph, the sentences with which a text goes on
// below a link to another story, and the subheading below a box of links, where the text has others.

import type { Block, Doc } from '../document.ts';
import { byWordLength } from '../head/by-words.ts';
import { chromeHit } from '../lexicon/phrases.ts';
import { asks, leadsOn } from '../prose.ts';
import { facts } from '../text/facts.ts';
import { DASH_START_RE } from '../text/list-marks.ts';

/** What is said of a line that is kept for one of these reasons. */
export type SureRule =
  | 'speech below the text'
  | 'goes on below a link'
  | 'question between paragraphs'
  | 'subheading below a box'
  | 'right below the head';

/** Fewer words are no sentence of news: "Read the full story." */
const LEAST_WORDS = 5;
/** Longer questions are sentences of the text, which the scorer knows. */
const MOST_QUESTION = 10;
/** Links are longer, labels shorter. */
const LEAST_HEADING = 2;
const MOST_HEADING = 8;
// «“„”"‘‚'「『
const OPENS_RE = /^["“„”«»‘‚'「『]/u;
const CLOSES_RE = /["“”«»‘’'」』][.。]?$/u;

/** The lines that are body whatever their score, with the reason. `isKept` tells those that the scorer keeps. */
export function sureLines(doc: Doc, isKept: readonly boolean[]): ReadonlyMap<number, SureRule> {
  const sure = new Map<number, SureRule>();
  const language = doc.fields.language?.value;
  const speaksBehindDash = doc.blocks.some((block, i) => isKept[i] && DASH_START_RE.test(block.text));
  const isBody = (i: number): boolean => isKept[i] === true || sure.has(i);
  let isHeaded: boolean | undefined;
  const hasHeadings = (): boolean => {
    isHeaded ??= doc.blocks.some((_, i) => isBody(i) && isSubheading(doc, i, isBody));
    return isHeaded;
  };
  doc.blocks.forEach((block, i) => {
    const above = doc.blocks[i - 1];
    if (block.mark || !above || isBody(i)) return;
    if (isQuestion(doc, i, isBody)) sure.set(i, 'question between paragraphs');
    else if (isBody(i - 1) && isSpeech(block, above, speaksBehindDash)) sure.set(i, 'speech below the text');
    else if (isBelowLink(doc, i, isBody, sure) && isSentence(block, language))
      sure.set(i, 'goes on below a link');
    else if (endsBox(doc.blocks, i) && isSubheading(doc, i, isBody) && hasHeadings())
      sure.set(i, 'subheading below a box');
  });
  return sure;
}

/** True right below the last link of a box with a heading, or below the badge of one: "Plus". */
function endsBox(blocks: readonly Block[], i: number): boolean {
  const mark = blocks[i - 1]?.mark;
  const link = mark?.rule === 'subscribe' ? blocks[i - 2]?.mark : mark;
  return link?.rule === 'headline-below';
}

/** True for a few words, of no furniture, right above a sentence of the body. */
function isSubheading(doc: Doc, i: number, isBody: (i: number) => boolean): boolean {
  const [above, block, below] = [doc.blocks[i - 1], doc.blocks[i], doc.blocks[i + 1]];
  if (!above || !block || !below || block.mark || !isBody(i + 1)) return false;
  const { words, endsSentence } = facts(block);
  if (words < LEAST_HEADING || words > MOST_HEADING || endsSentence || leadsOn(block.text)) return false;
  const isAbove = endsBox(doc.blocks, i) || (isBody(i - 1) && facts(above).endsSentence);
  return (
    isAbove &&
    facts(below).endsSentence &&
    facts(below).words > MOST_HEADING &&
    byWordLength(block.text, doc.fields.language?.value) === 0 &&
    chromeHit(block, doc.fields.language?.value) === undefined
  );
}

/** True for a question of few words between paragraphs, the lower one longer: a subheading, or an interview's. */
function isQuestion(doc: Doc, i: number, isBody: (i: number) => boolean): boolean {
  const [above, block, below] = [doc.blocks[i - 1], doc.blocks[i], doc.blocks[i + 1]];
  if (!above || !block || !below || !asks(block.text) || !isBody(i - 1) || !isBody(i + 1)) return false;
  const { words } = facts(block);
  return (
    words <= MOST_QUESTION &&
    facts(above).endsSentence &&
    facts(below).endsSentence &&
    facts(below).words > words &&
    chromeHit(block, doc.fields.language?.value) === undefined
  );
}

/** True right below a link to another story that stands below the text, and below what goes on there. */
function isBelowLink(
  { blocks }: Doc,
  i: number,
  isBody: (i: number) => boolean,
  sure: ReadonlyMap<number, SureRule>,
): boolean {
  const isFirst = blocks[i - 1]?.mark?.rule === 'related-inline' && isBody(i - 2);
  return isFirst || sure.get(i - 1) === 'goes on below a link';
}

function isSpeech(block: Block, above: Block, speaksBehindDash: boolean): boolean {
  if (DASH_START_RE.test(block.text))
    return facts(block).endsSentence && (speaksBehindDash || leadsOn(above.text));
  return leadsOn(above.text) && OPENS_RE.test(block.text) && CLOSES_RE.test(block.text);
}

function isSentence(block: Block, language: string | undefined): boolean {
  if (block.mark) return false;
  const { words, endsSentence } = facts(block);
  return endsSentence && words >= LEAST_WORDS && chromeHit(block, language) === undefined;
}
