// Drops share bars, social counters, player controls and what is left of embedded posts.
// "Facebook", "Share this article", "12 shares", "00:00 / 03:15", "View this post on Instagram" all go.
// Known false positive: a heading that is a network's name alone, in an article about it.

import { dropVerdict } from '../chrome/verdict.ts';
import { type Block, type Mark, markEach } from '../document.ts';
import { definePass } from '../pass.ts';

// "Share on FacebookShare on Twitter", "Tweet on X | Pin on Pinterest": buttons in a row, glued or not
const BUTTONS_RE =
  /^(?:(?:share|tweet|post|pin|send|email)(?: this)? (?:on|to|via|with) (?:facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|email|telegram|bluesky|threads|tumblr|messenger)[\s|·,]{0,3}){2,12}$/iu;
// How such a row begins: a cheap test.
const FIRST_RE = /^(?:[Ss]hare|[Tt]weet|[Pp]ost|[Pp]in|[Ss]end|[Ee]mail|SHARE|TWEET|POST|PIN|SEND|EMAIL) /u;
// No row of buttons is longer.
const LONGEST_ROW = 300;

export const dropShareBars = definePass({
  name: 'drop-share-bars',
  summary: 'Drops share bars and social counters',
  run: (doc) => markEach(doc, (block) => dropVerdict(doc, block, 'share', 'media') ?? buttonsOf(block)),
});

function buttonsOf({ text }: Block): Omit<Mark, 'pass'> | undefined {
  return text.length <= LONGEST_ROW && FIRST_RE.test(text) && BUTTONS_RE.test(text)
    ? { label: 'share', rule: 'share' }
    : undefined;
}
