// Applies the rules that the user brought along: whole lines are marked, parts of lines cut out, and a tail goes to the
// page's end. "Cloudy, 9°C" with the rule {"pattern": "\\p{Lu}.{0,20}, \\d{1,2}°C", "label": "navigation"} is navigation.
// Known false positive: whatever the rules say; they are not second-guessed.

import { type Block, type Doc, join, mark, split, withBlocks } from '../document.ts';
import { definePass } from '../pass.ts';
import { type Matcher, matchersFor, type Ready, ruleForLine, rulesInside } from '../rules/matcher.ts';
import { hostOf } from '../rules/sources.ts';

const NAME = 'own-rules';
// What reads on behind a part that was cut out. "the treaty. Our letter: sign up It was" -> "the treaty. It was"
const READS_ON_RE = /^[\p{Ll}\p{N},;]/u;
const SPACE_RE = /\s/u;
const NO_SOURCES: readonly string[] = [];

export const ownRules = definePass({
  name: NAME,
  summary: 'Applies the rules given by --rules or the option `rules`',
  run: (doc, { rules, sources }) => {
    if (!rules || rules.length === 0) return doc;
    const matchers = matchersFor(rules, sources ?? sourcesOf(doc));
    return matchers.length === 0 ? doc : applyToLines(doc, matchers);
  },
});

function sourcesOf({ evidence }: Doc): readonly string[] {
  const host = evidence.url === undefined ? undefined : hostOf(evidence.url);
  return host === undefined ? NO_SOURCES : [host];
}

function applyToLines(doc: Doc, matchers: readonly Matcher[]): Doc {
  // What is left of a line out of which this pass cut something was looked at then.
  const done = new Set(doc.blocks.flatMap((block) => (block.mark?.pass === NAME ? [block.line] : [])));
  let tail: Ready | undefined;
  const blocks = doc.blocks.flatMap((block) => {
    if (block.mark) return [block];
    if (tail) return [markBy(block, tail)];
    if (done.has(block.line)) return [block];
    const rule = ruleForLine(block.text, matchers);
    if (rule?.scope === 'tail') tail = rule;
    return rule ? [markBy(block, rule)] : cutOut(block, matchers);
  });
  return withBlocks(doc, blocks);
}

function markBy(block: Block, { label, name }: Ready): Block {
  return mark(block, { label, rule: name });
}

/** Parts a block at what the rules found in it, and joins what stood around that in running text. */
function cutOut(block: Block, matchers: readonly Matcher[]): Block[] {
  const found = rulesInside(block.text, matchers);
  if (found.length === 0) return [block];
  const cuts = found.flatMap(({ start, end }) => [start, end]);
  const groups: { readonly pieces: Block[]; readonly rule: Ready | undefined }[] = [];
  let rest: Block[] | undefined;
  let next = 0;
  let at = 0;
  for (const piece of split(
    block,
    cuts.filter((cut) => cut > 0 && cut < block.text.length),
  )) {
    const from = block.text.indexOf(piece.text, at);
    at = from + piece.text.length;
    while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= from) next++;
    const hit = found[next];
    if (hit && from >= hit.start) {
      groups.push({ pieces: [piece], rule: hit.rule });
    } else if (rest && readsOn(block.text, from, piece)) {
      rest.push(piece);
    } else {
      rest = [piece];
      groups.push({ pieces: rest, rule: undefined });
    }
  }
  return groups.map(({ pieces, rule }) => {
    const whole = pieces.length > 1 ? join(pieces, ' ') : (pieces[0] ?? block);
    const decided = rule ?? wholeRule(whole.text, matchers);
    return decided ? markBy(whole, decided) : whole;
  });
}

/** What is left of a line may be a whole line to a rule; where a page ends is not decided by scraps. */
function wholeRule(text: string, matchers: readonly Matcher[]): Ready | undefined {
  const rule = ruleForLine(text, matchers);
  return rule?.scope === 'line' ? rule : undefined;
}

/** True where the text after a cut goes on with the paragraph before it: set off by a space, or in lower case. */
function readsOn(text: string, from: number, piece: Block): boolean {
  return SPACE_RE.test(text.charAt(from - 1)) || READS_ON_RE.test(piece.text);
}
