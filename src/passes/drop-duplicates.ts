import { definePass } from '../pass.ts';

export const dropDuplicates = definePass({
  name: 'drop-duplicates',
  summary: 'Drops blocks that repeat further away',
  run: (doc) => doc,
});
