import { definePass } from '../pass.ts';

export const findDates = definePass({
  name: 'find-dates',
  summary: 'Finds when the article was published and updated',
  run: (doc) => doc,
});
