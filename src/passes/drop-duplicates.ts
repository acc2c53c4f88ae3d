// Drops blocks that repeat further away: teasers of the text itself, pull quotes, the headline above a list of other stories.
// Of two equal paragraphs the one with more prose around it stays. Short lines never count: "Gotcha." may be said twice; nor do
// the questions that several people are asked.
// Known false positive: a refrain of four words and more, when it is quoted in full twice.

import { isParagraph, PARAGRAPH_WORDS } from '../chrome/paragraphs.ts';
import { type Block, type Doc, markEach } from '../document.ts';
import { definePass } from '../pass.ts';
import { isQuestion } from '../prose.ts';
import { facts } from '../text/facts.ts';

// Shorter lines repeat by chance: answers, names, labels.
const MIN_WORDS = 6;
// What repeats within so few blocks is a caption and its alt text: see `dedupe-captions`.
const FAR = 4;
// Who puts the same questions to several people puts them to three at least.
const MIN_ASKED = 3;
const NEAR = 2;
// A pull quote says at least so much; so many candidates of a page are looked at.
const MIN_PULL_WORDS = 7;
const MAX_PULL_QUOTES = 40;
const OPENING_QUOTE_RE = /^[“”„«»「『"]/u;

export const dropDuplicates = definePass({
  name: 'drop-duplicates',
  summary: 'Drops blocks that repeat further away',
  run: (doc) => {
    const copies = copiesOf(doc);
    const pullQuotes = pullQuotesOf(doc);
    return markEach(doc, (_, index) => {
      if (copies.has(index)) return { label: 'duplicate', rule: 'repeats' };
      return pullQuotes.has(index) ? { label: 'duplicate', rule: 'pull-quote' } : undefined;
    });
  },
});

/** The indexes of quotations and lines without a full stop that stand word for word in a longer paragraph. */
function pullQuotesOf(doc: Doc): ReadonlySet<number> {
  const quotes = new Set<number>();
  const prose = doc.blocks.filter(isParagraph);
  let looked = 0;
  for (let index = 0; index < doc.blocks.length && looked < MAX_PULL_QUOTES; index++) {
    const block = doc.blocks[index];
    if (!block || !couldBePullQuote(block)) continue;
    looked++;
    const { folded } = facts(block);
    if (!block.mark && prose.some((other) => other !== block && facts(other).folded.includes(folded)))
      quotes.add(index);
  }
  return quotes;
}

/** What this pass marked is counted again, so that a second run looks at no others. */
function couldBePullQuote(block: Block): boolean {
  if (block.mark && block.mark.label !== 'duplicate') return false;
  const { words, endsSentence } = facts(block);
  if (words < MIN_PULL_WORDS || words >= PARAGRAPH_WORDS) return false;
  return !endsSentence || OPENING_QUOTE_RE.test(block.text);
}

/** The indexes of undecided blocks that say again what a better placed block says. */
function copiesOf(doc: Doc): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  doc.blocks.forEach((block, index) => {
    if (block.mark || facts(block).words < MIN_WORDS) return;
    const same = places.get(facts(block).folded);
    if (same) same.push(index);
    else places.set(facts(block).folded, [index]);
  });
  const copies = new Set<number>();
  for (const same of places.values()) {
    if (same.length === 1 || isAskedOfSeveral(doc, same)) continue;
    const prose = same.map((index) => proseAround(doc, index));
    const most = prose.reduce((a, b) => Math.max(a, b), 0);
    const best = same[prose.indexOf(most)] ?? 0;
    for (const index of same) if (Math.abs(index - best) >= FAR) copies.add(index);
  }
  return copies;
}

/** True for the places of a question that several are asked: a different answer stands below each. */
function isAskedOfSeveral({ blocks }: Doc, same: readonly number[]): boolean {
  if (same.length < MIN_ASKED || !isQuestion(blocks[same[0] ?? 0]?.text ?? '')) return false;
  const answers = same
    .flatMap((index) => blocks[index + 1] ?? [])
    .filter((block) => facts(block).endsSentence);
  return new Set(answers.map((block) => facts(block).folded)).size === same.length;
}

function proseAround(doc: Doc, index: number): number {
  return doc.blocks
    .slice(Math.max(index - NEAR, 0), index + NEAR + 1)
    .filter((block) => facts(block).words >= PARAGRAPH_WORDS).length;
}
