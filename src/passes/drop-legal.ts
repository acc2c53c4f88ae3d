import { definePass } from '../pass.ts';

export const dropLegal = definePass({
  name: 'drop-legal',
  summary: 'Drops copyright and terms',
  run: (doc) => doc,
});
