// Tells the pages of a shop: a price and the button that puts the thing into a basket. An article in a shop's magazine has its
// paragraphs in a row above both.

import type { Block, Doc } from '../document.ts';
import { CART_WORDS } from '../lexicon/shop-words.ts';
import { isProse } from '../prose.ts';
import { facts } from '../text/facts.ts';

// "€289.00", "ab 4.900 € VB", "$12", "1.299 zł", "39,90 EUR"
const PRICE_RE = /[€$£¥₽₺円元] ?\d|\d ?(?:[€$£¥₽₺円元]|EUR|USD|CHF|TL|zł|kr|Kč|Ft|лв|грн|руб)/u;
const MAX_PRICE_WORDS = 8;
// A description may have two paragraphs.
const MAX_RUN = 2;

/** True for a page that sells things and holds no run of paragraphs. */
export function isShop({ blocks }: Doc): boolean {
  if (!blocks.some((block) => CART_WORDS.has(facts(block).folded)) || !blocks.some(isPrice)) return false;
  let run = 0;
  return blocks.every((block) => {
    run = isProse(block) ? run + 1 : 0;
    return run <= MAX_RUN;
  });
}

function isPrice(block: Block): boolean {
  return facts(block).words <= MAX_PRICE_WORDS && PRICE_RE.test(block.text);
}
