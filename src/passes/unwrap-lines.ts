import { definePass } from '../pass.ts';

export const unwrapLines = definePass({
  name: 'unwrap-lines',
  summary: 'Joins text that was hard-wrapped at a column to paragraphs',
  run: (doc) => doc,
});
