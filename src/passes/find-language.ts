// Finds the language of the page from a sample of its longest sentences: menus are often in another language than the
// article. Known false positive: an article in two languages gets the one that has the longer paragraphs.

import type { Block, Doc } from '../document.ts';
import { detectLanguage } from '../language/detect.ts';
import { definePass } from '../pass.ts';
import { endsSentence } from '../text.ts';

// Four paragraphs of 160 characters: more changed no answer on the dev pages.
const PARAGRAPHS = 4;
const LENGTH = 160;
// Shorter lines are headlines and menus; they speak only where the page has nothing else.
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

function sampleOf(doc: Doc): string {
  const sentences = longest(doc.blocks, (text) => weigh(text) >= LEAST_LENGTH && endsSentence(text));
  const sample = sentences.length > 0 ? sentences : longest(doc.blocks, () => true);
  return sample.map((text) => text.slice(0, LENGTH)).join('\n');
}

function longest(blocks: readonly Block[], isWanted: (text: string) => boolean): string[] {
  const best: string[] = [];
  for (const { text } of blocks) {
    const weight = weigh(text);
    const least = best.length < PARAGRAPHS ? 0 : weigh(best.at(-1) ?? '');
    if (weight <= least || !isWanted(text)) continue;
    const at = best.findIndex((other) => weigh(other) < weight);
    best.splice(at < 0 ? best.length : at, 0, text);
    best.length = Math.min(best.length, PARAGRAPHS);
  }
  return best;
}

function weigh(text: string): number {
  return text.charCodeAt(text.length >> 1) >= FIRST_SIGN ? 3 * text.length : text.length;
}
