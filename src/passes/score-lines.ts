import { definePass } from '../pass.ts';

export const scoreLines = definePass({
  name: 'score-lines',
  summary: 'Scores what no rule decided and keeps the body',
  run: (doc) => doc,
});
