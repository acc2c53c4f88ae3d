// Holds the layers apart (.dependency-cruiser.cjs). A cruise that saw no modules fails too: it would pass silently.

import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const ruleSet = createRequire(import.meta.url)('../.dependency-cruiser.cjs');
const tsConfig = extractTSConfig('tsconfig.json');
const { output } = await cruise(['src'], { ...ruleSet.options, ruleSet, validate: true }, undefined, {
  tsConfig,
});

const { summary, modules } = output;
for (const { from, to, rule } of summary.violations)
  console.error(`${rule.severity} ${rule.name}: ${from} -> ${to}`);
const edges = modules.reduce((sum, { dependencies }) => sum + dependencies.length, 0);
console.log(`${modules.length} modules, ${edges} imports, ${summary.violations.length} violations`);
if (modules.length === 0 || edges === 0) {
  console.error('the cruise saw no modules or no imports: the rule set checks nothing');
  process.exitCode = 1;
} else if (summary.violations.length > 0) {
  process.exitCode = 1;
}
