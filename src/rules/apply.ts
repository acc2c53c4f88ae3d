// Lets rules speak for the lines of a page: whole lines are marked, parts of lines cut out, and a tail goes to the page's
// end. "Our letter: sign up" inside a paragraph goes, and the paragraph closes over it.

import { cutOut } from '../cut-out.ts';
import { type Block, type Doc, mark, withBlocks } from '../document.ts';
import { join } from '../offsets.ts';
import type { Options } from '../options.ts';
import { type Matcher, matchersFor, type Ready, ruleForLine, rulesInside } from './matcher.ts';
import type { Order } from './rule.ts';
import { hostOf } from './sources.ts';

const NO_SOURCES: readonly string[] = [];

/** Applies the rules of an order to what is undecided, for the pass of this name. The same document where none speaks. */
export function applyRules(doc: Doc, options: Options, order: Order, pass: string): Doc {
  const matchers = matchersOf(doc, options, order);
  if (matchers.length === 0) return doc;
  // What is left of a line out of which the pass cut something was looked at then.
  const done = new Set(doc.blocks.flatMap((block) => (block.mark?.pass === pass ? [block.line] : [])));
  let tail: Ready | undefined;
  const blocks = doc.blocks.flatMap((block) => {
    if (block.mark) return [block];
    if (tail) return [markBy(block, tail)];
    if (done.has(block.line)) return [block];
    const rule = ruleForLine(block.text, matchers);
    if (rule?.scope === 'tail') tail = rule;
    return rule ? [markBy(block, rule)] : cutBy(block, matchers);
  });
  return withBlocks(doc, blocks);
}

function matchersOf(doc: Doc, { rules, sources }: Options, order: Order): readonly Matcher[] {
  if (!rules || rules.length === 0) return [];
  return matchersFor(rules, order, sources ?? sourcesOf(doc));
}

function sourcesOf({ evidence }: Doc): readonly string[] {
  const host = evidence.url === undefined ? undefined : hostOf(evidence.url);
  return host === undefined ? NO_SOURCES : [host];
}

function markBy(block: Block, { label, name }: Ready): Block {
  return mark(block, { label, rule: name });
}

/** Parts a block at what the rules found in it, and joins what stood around that in running text. */
function cutBy(block: Block, matchers: readonly Matcher[]): Block[] {
  const found = rulesInside(block.text, matchers);
  if (found.length === 0) return [block];
  return cutOut(block, found).map(({ pieces, part }) => {
    const whole = pieces.length > 1 ? join(pieces, ' ') : (pieces[0] ?? block);
    const decided = part?.rule ?? wholeRule(whole.text, matchers);
    return decided ? markBy(whole, decided) : whole;
  });
}

/** What is left of a line may be a whole line to a rule; where a page ends is not decided by scraps. */
function wholeRule(text: string, matchers: readonly Matcher[]): Ready | undefined {
  const rule = ruleForLine(text, matchers);
  return rule?.scope === 'line' ? rule : undefined;
}
