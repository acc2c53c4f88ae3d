// Finds the language of the page from a sample of its longest sentences: menus are often in another language than the
// article. Known false positive: an article in two languages gets the one that has the longer paragraphs.

import type { Block, Doc } from '../document.ts';
import { detectLanguage } from '../language/detect.ts';
import { chromeHit } from '../lexicon/phrases.ts';
import { definePass } from '../pass.ts';
import { endsSentence } from '../text/facts.ts';

// Four paragraphs of 160 characters: more changed no answer on the dev pages.
const PARAGRAPHS = 4;
const LENGTH = 160;
// Shorter lines speak only where the page has no others, headlines and menus only where it has no sentence.
const LEAST_LENGTH = 60;
// A Chinese or Japanese sign says about as much as three letters.
const FIRST_SIGN = 0x2e80;

export const findLanguage = definePass({
  name: 'find-language',
  summary: 'Finds the language of the page',
  run: (doc) => {
    if (doc.fields.language || doc.blocks.length === 0) return doc;
    const value = detectLanguage(sampleOf(doc));
    return value === null ? doc : { ...doc, fields: { ...doc.fields, language: { value, spans: [] } } };
  },
});

function sampleOf({ blocks }: Doc): string {
  const sentences = longest(blocks, isLongSentence);
  const short = sentences.length > 0 ? sentences : longest(blocks, isSentence);
  const sample = short.length > 0 ? short : longest(blocks, () => true);
  return sample.map((text) => text.slice(0, LENGTH)).join('\n');
}

function isLongSentence(block: Block): boolean {
  return weigh(block.text) >= LEAST_LENGTH && isSentence(block);
}

/** A sentence that is no page furniture: of cookies and newsletters many pages speak English. */
function isSentence(block: Block): boolean {
  return endsSentence(block.text) && !chromeHit(block, 'en')?.strong;
}

function longest(blocks: readonly Block[], isWanted: (block: Block) => boolean): string[] {
  const best: string[] = [];
  for (const block of blocks) {
    const { text } = block;
    const weight = weigh(text);
    const least = best.length < PARAGRAPHS ? 0 : weigh(best.at(-1) ?? '');
    if (weight <= least || !isWanted(block)) continue;
    const at = best.findIndex((other) => weigh(other) < weight);
    best.splice(at < 0 ? best.length : at, 0, text);
    best.length = Math.min(best.length, PARAGRAPHS);
  }
  return best;
}

function weigh(text: string): number {
  return text.charCodeAt(text.length >> 1) >= FIRST_SIGN ? 3 * text.length : text.length;
}
