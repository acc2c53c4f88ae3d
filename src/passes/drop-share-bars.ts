// Drops share bars, social counters, player controls and what is left of embedded posts.
// "Facebook", "Share this article", "12 shares", "00:00 / 03:15", "View this post on Instagram" all go.
// Known false positive: a heading that is a network's name alone, in an article about it.

import { dropVerdict } from '../chrome/verdict.ts';
import { markEach } from '../document.ts';
import { definePass } from '../pass.ts';

export const dropShareBars = definePass({
  name: 'drop-share-bars',
  summary: 'Drops share bars and social counters',
  run: (doc) => markEach(doc, (block) => dropVerdict(doc, block, 'share', 'media')),
});
