import { definePass } from '../pass.ts';

export const extractQuotes = definePass({
  name: 'extract-quotes',
  summary: 'Finds who said what',
  run: (doc) => doc,
});
