import { definePass } from '../pass.ts';

export const findDateline = definePass({
  name: 'find-dateline',
  summary: 'Finds the place in front of the first sentence',
  run: (doc) => doc,
});
