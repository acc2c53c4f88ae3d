import { definePass } from '../pass.ts';

export const dropComments = definePass({
  name: 'drop-comments',
  summary: 'Drops comment forms and what readers wrote',
  run: (doc) => doc,
});
