import { definePass } from '../pass.ts';

export const findByline = definePass({
  name: 'find-byline',
  summary: 'Finds the byline, authors and agency',
  run: (doc) => doc,
});
