// What `learn` sees of one page: the shapes of its lines, each once, with what the chain made of them. Lines that could be
// prose are left out here already: quotations, long sentences, dates and numbers alone.
// "Sign up for our letter" -> {shape: "sign up for our letter", verdict: "promo"}

import { createDoc, type Doc } from '../document.ts';
import { type Fate, fate, type Label } from '../labels.ts';
import type { Options } from '../options.ts';
import { selectPasses } from '../pipeline.ts';
import { lineShape } from '../rules/key.ts';
import { partitionPoint } from '../search.ts';
import { facts } from '../text/facts.ts';

/** What the chain says of a line: how it is reported, or the label under which it is dropped. */
export type Verdict = Exclude<Fate, 'dropped'> | Label;

export interface ObservedLine {
  readonly shape: string;
  /** The line as it stands on the page. */
  readonly text: string;
  readonly verdict: Verdict;
}

// Sentences of more words are prose: the longest line of furniture in the phrase tables has 24.
const LONG_SENTENCE = 25;
const MAX_WORDS = 60;
const MAX_CHARACTERS = 400;
// Three words in quotation marks may be a title; more are what somebody said.
const QUOTED_WORDS = 4;
const QUOTE_RE = /["“”„«»「『]/u;
// What is left of a shape when its numbers and dates are gone. "#weekday, #month #" -> ", "
const DATE_RE = /#(?:month|weekday)?/gu;
const LETTERS_RE = /\p{L}{2}|[\u3040-\u30ff\u3400-\u9fff]/u;

/** The lines of a page, in order of first appearance. */
export function observe(text: string, options: Options): ObservedLine[] {
  let doc = createDoc(text, options.evidence);
  let lines = doc;
  for (const pass of selectPasses(options)) {
    // The lines as own rules will see them.
    if (pass.name === 'own-rules') lines = doc;
    doc = pass.run(doc, options);
  }
  const verdictOf = verdicts(doc);
  const found = new Map<string, ObservedLine>();
  for (const block of lines.blocks) {
    if (block.text.length > MAX_CHARACTERS) continue;
    const shape = lineShape(block.text);
    if (!LETTERS_RE.test(shape.replace(DATE_RE, ''))) continue;
    const { words, endsSentence } = facts(block);
    if (words > (endsSentence ? LONG_SENTENCE : MAX_WORDS)) continue;
    if (words >= QUOTED_WORDS && QUOTE_RE.test(block.text)) continue;
    const verdict = verdictOf(block.start, block.end);
    const known = found.get(shape);
    if (!known) found.set(shape, { shape, text: block.text, verdict });
    else if (rank(verdict) < rank(known.verdict)) found.set(shape, { ...known, verdict });
  }
  return [...found.values()];
}

/** What counts first where a line is several things: on one page, or in its parts. */
function rank(verdict: Verdict): number {
  return verdict === 'body' ? 0 : verdict === 'field' ? 1 : verdict === 'figure' ? 2 : 3;
}

/** Tells what the finished document made of a range of the source. */
function verdicts(doc: Doc): (start: number, end: number) => Verdict {
  const blocks = [...doc.blocks].sort((a, b) => a.start - b.start);
  return (start, end) => {
    const low = Math.max(0, partitionPoint(blocks.length, (i) => (blocks[i]?.start ?? 0) <= start) - 1);
    let best: Verdict | undefined;
    for (let at = low; at < blocks.length; at++) {
      const block = blocks[at];
      if (!block || (block.start >= end && at > low)) break;
      const label = block.mark?.label ?? 'paragraph';
      const kind = fate(label);
      const verdict = kind === 'dropped' ? label : kind;
      if (best === undefined || rank(verdict) < rank(best)) best = verdict;
    }
    return best ?? 'body';
  };
}
