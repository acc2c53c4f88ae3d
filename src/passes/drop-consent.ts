import { definePass } from '../pass.ts';

export const dropConsent = definePass({
  name: 'drop-consent',
  summary: 'Drops cookie notices',
  run: (doc) => doc,
});
