// The lockfile has to know the optional packages of all platforms: where npm wrote it on one of them and left the others
// out, `npm ci` fails everywhere.

import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const known = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
  Object.keys(optionalDependencies),
);
const missing = [...new Set(wanted)].filter((name) => !known.has(name));

for (const name of missing) console.error(`package-lock.json lacks the optional package ${name}`);
console.log(`${wanted.length} optional packages, ${missing.length} missing`);
if (missing.length > 0) process.exitCode = 1;
