import { definePass } from '../pass.ts';

export const findTitle = definePass({
  name: 'find-title',
  summary: 'Finds the title',
  run: (doc) => doc,
});
