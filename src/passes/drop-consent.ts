// Drops cookie notices and requests of the browser: "We use cookies to improve …", "Please enable JavaScript".
// A report about cookie banners stays: prose with quotations, and anything longer than a notice, is not touched.

import { dropVerdict } from '../chrome/verdict.ts';
import { markEach } from '../document.ts';
import { definePass } from '../pass.ts';

export const dropConsent = definePass({
  name: 'drop-consent',
  summary: 'Drops cookie notices',
  run: (doc) => markEach(doc, (block) => dropVerdict(doc, block, 'consent')),
});
