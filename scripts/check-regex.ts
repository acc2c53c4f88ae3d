// Checks that every regex under src is linear: recheck has to prove each one safe. That takes minutes for all of them, so that
// what it has proved is recorded: `npm run check:regex` asks it about the others and records them, `-- --all` asks about all anew.
// Literals are read from the syntax trees. Patterns put together at run time, from phrase tables say, are caught as they
// are made: RegExp is watched while all modules load and the fixture pages are cleaned.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { check } from 'recheck';
import ts from 'typescript';

/** How long recheck may think about one pattern, in milliseconds. */
const TIMEOUT = 60_000;

/** The fingerprints of what this version of recheck has proved linear, one a line. */
const RECORD = 'scripts/safe-regexes.txt';

interface Found {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
    .sort();
}

/** The regex literals of a file. */
function literalsOf(path: string): Found[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      const end = node.text.lastIndexOf('/');
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)];
      found.push({ place: `${path}:${line + 1}`, source, flags });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The regexes that the modules of src make at run time, each with the line of src that made it. */
async function madeAtRunTime(files: readonly string[]): Promise<Found[]> {
  const found: Found[] = [];
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args, newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget);
      const place = /src\/[^\s:)]+:\d+/u.exec(new Error().stack ?? '')?.[0];
      if (place) found.push({ place, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    // The command line, a worker and the report's script run when they are loaded, so they stay out.
    for (const path of files.filter((name) => !/^src.(?:cli|report.page|batch.worker)/u.test(name))) {
      await import(pathToFileURL(resolve(path)).href);
    }
    const { clean } = await import('../src/index.ts');
    for (const path of filesUnder('fixtures/pages', '.txt'))
      clean(readFileSync(path, 'utf8'), { indirect: true });
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

const { version } = JSON.parse(readFileSync('node_modules/recheck/package.json', 'utf8'));

/** What a regex is recorded by: another version of recheck proves all anew. */
function fingerprintOf(text: string): string {
  return createHash('sha256').update(`${version} ${text}`).digest('hex').slice(0, 16);
}

/** What is wrong with a regex in recheck's eyes; undefined where it is linear. */
async function doubtOf({ source, flags }: Found): Promise<string | undefined> {
  const verdict = await check(source, flags, { timeout: TIMEOUT });
  if (verdict.status === 'safe') return undefined;
  if (verdict.status === 'unknown') return `not decided (${verdict.error.kind})`;
  return `${verdict.complexity.summary}, e.g. on ${verdict.attack.pattern}`;
}

const { values: options } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const files = filesUnder('src', '.ts');
const literals = files.flatMap(literalsOf);
const made = await madeAtRunTime(files);
const distinct = new Map([...literals, ...made].map((regex) => [`/${regex.source}/${regex.flags}`, regex]));
const recorded = new Set(options.all ? [] : readFileSync(RECORD, 'utf8').split('\n'));

const problems: string[] = [];
const safe: string[] = [];
let asked = 0;
if (literals.length === 0) problems.push('no regex was found: the check sees nothing');
for (const [text, regex] of distinct) {
  if (!/[uv]/u.test(regex.flags)) problems.push(`${regex.place} has no u flag: ${text}`);
  const fingerprint = fingerprintOf(text);
  const isKnown = recorded.has(fingerprint);
  const doubt = isKnown ? undefined : await doubtOf(regex);
  if (!isKnown) asked++;
  if (doubt) problems.push(`${regex.place} ${doubt}: ${text}`);
  else safe.push(fingerprint);
}
const record = `${safe.sort().join('\n')}\n`;
if (record !== readFileSync(RECORD, 'utf8')) writeFileSync(RECORD, record);

for (const problem of problems) console.error(problem);
console.log(
  `${distinct.size} regexes (${made.length} made at run time) in ${files.length} files, ${asked} not known to be linear before, ${problems.length} problems`,
);
if (problems.length > 0) process.exitCode = 1;
