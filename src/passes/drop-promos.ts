import { definePass } from '../pass.ts';

export const dropPromos = definePass({
  name: 'drop-promos',
  summary: 'Drops newsletter, subscription, app and follow-us boxes',
  run: (doc) => doc,
});
