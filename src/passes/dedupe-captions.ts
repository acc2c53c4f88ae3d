import { definePass } from '../pass.ts';

export const dedupeCaptions = definePass({
  name: 'dedupe-captions',
  summary: 'Gathers captions, alt texts and credits to figures',
  run: (doc) => doc,
});
