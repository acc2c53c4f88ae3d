// Drops share bars, social counters, player controls, slideshows and what is left of embedded posts.
// "Facebook", "Share this article", "12 shares", "00:00 / 03:15", "View this post on Instagram" all go.
// Known false positive: a heading that is a network's name alone, in an article about it.

import { phraseRow } from '../chrome/phrase-rows.ts';
import { slideLines } from '../chrome/slideshow.ts';
import { dropVerdict } from '../chrome/verdict.ts';
import { type Block, type Doc, type Mark, markEach } from '../document.ts';
import { definePass } from '../pass.ts';
import { AT, SEPARATOR } from '../text/units.ts';

// "Share on FacebookShare on Twitter", "Tweet on X | Pin on Pinterest": buttons in a row, glued or not
const BUTTONS_RE =
  /^(?:(?:share|tweet|post|pin|send|email)(?: this)? (?:on|to|via|with) (?:facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|email|telegram|bluesky|threads|tumblr|messenger)[\s|·,]{0,3}){2,12}$/iu;
// How such a row begins: a cheap test.
const FIRST_RE = /^(?:[Ss]hare|[Tt]weet|[Pp]ost|[Pp]in|[Ss]end|[Ee]mail|SHARE|TWEET|POST|PIN|SEND|EMAIL) /u;
// No row of buttons is longer.
const LONGEST_ROW = 300;
// How an embedded post is signed. "— Ada Sample (@adasample) March 3, 2026"
const SIGNATURE_RE = /^[—–-] ?[^@]{1,80}\(@\w{1,20}\) [^@]{4,40}$/u;
const PICTURE = 'pic.twitter.com/';

export const dropShareBars = definePass({
  name: 'drop-share-bars',
  summary: 'Drops share bars and social counters',
  run: (doc) => {
    const slides = slideLines(doc.blocks);
    return markEach(doc, (block, i) =>
      slides.has(block)
        ? { label: 'media', rule: 'slideshow' }
        : (dropVerdict(doc, block, 'share', 'media') ?? buttonsOf(block) ?? postOf(doc, i)),
    );
  },
});

/** The signature of an embedded post, the line above it, and lines that end in its picture. */
function postOf({ blocks }: Doc, i: number): Omit<Mark, 'pass'> | undefined {
  const isPost = isSignature(blocks[i]) || isSignature(blocks[i + 1]) || hasPicture(blocks[i]);
  return isPost ? { label: 'media', rule: 'embedded-post' } : undefined;
}

function isSignature(block: Block | undefined): boolean {
  return block !== undefined && (block.facts.shape.has & AT) !== 0 && SIGNATURE_RE.test(block.text);
}

function hasPicture(block: Block | undefined): boolean {
  return block !== undefined && (block.facts.shape.has & SEPARATOR) !== 0 && block.text.includes(PICTURE);
}

function buttonsOf(block: Block): Omit<Mark, 'pass'> | undefined {
  const { text } = block;
  const isRow = text.length <= LONGEST_ROW && FIRST_RE.test(text) && BUTTONS_RE.test(text);
  return isRow || phraseRow(block)?.includes('share') ? { label: 'share', rule: 'share' } : undefined;
}
