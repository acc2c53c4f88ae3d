// Applies the user's rules of the order `last`, as `copydesk learn` writes them: to lines that no pass has decided, so that
// they only keep the line scorer from taking for body what repeats from page to page, and hide nothing from the passes.
// Known false positive: whatever the rules say; they are not second-guessed.

import { definePass } from '../pass.ts';
import { applyRules } from '../rules/apply.ts';

const NAME = 'late-rules';

export const lateRules = definePass({
  name: NAME,
  summary: 'Applies those own rules that speak last: to what no other pass decided',
  run: (doc, options) => applyRules(doc, options, 'last', NAME),
});
