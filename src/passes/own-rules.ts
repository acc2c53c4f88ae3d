// Applies the rules that the user brought along, before any other pass decides.
// "Cloudy, 9°C" with the rule {"pattern": "\\p{Lu}.{0,20}, \\d{1,2}°C", "label": "navigation"} is navigation.
// Known false positive: whatever the rules say; they are not second-guessed.

import { definePass } from '../pass.ts';
import { applyRules } from '../rules/apply.ts';

const NAME = 'own-rules';

export const ownRules = definePass({
  name: NAME,
  summary: 'Applies the rules given by --rules or the option `rules`',
  run: (doc, options) => applyRules(doc, options, 'first', NAME),
});
