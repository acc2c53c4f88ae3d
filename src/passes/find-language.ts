import { definePass } from '../pass.ts';

export const findLanguage = definePass({
  name: 'find-language',
  summary: 'Finds the language of the page',
  run: (doc) => doc,
});
