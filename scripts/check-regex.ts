// Checks that every regex under src is linear: recheck has to prove each one safe.
// Literals are read from the syntax trees. Patterns put together at run time, from phrase tables say, are caught as they
// are made: RegExp is watched while all modules load and the fixture pages are cleaned.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check } from 'recheck';
import ts from 'typescript';

/** How long recheck may think about one pattern, in milliseconds. */
const TIMEOUT = 60_000;

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

const files = filesUnder('src', '.ts');
const literals = files.flatMap(literalsOf);
const made = await madeAtRunTime(files);
const distinct = new Map([...literals, ...made].map((regex) => [`/${regex.source}/${regex.flags}`, regex]));

const problems: string[] = [];
if (literals.length === 0) problems.push('no regex was found: the check sees nothing');
for (const [text, { place, source, flags }] of distinct) {
  if (!/[uv]/u.test(flags)) problems.push(`${place} has no u flag: ${text}`);
  const verdict = await check(source, flags, { timeout: TIMEOUT });
  if (verdict.status === 'vulnerable') {
    problems.push(`${place} ${verdict.complexity.summary}, e.g. on ${verdict.attack.pattern}: ${text}`);
  } else if (verdict.status === 'unknown') {
    problems.push(`${place} not decided (${verdict.error.kind}): ${text}`);
  }
}

for (const problem of problems) console.error(problem);
console.log(
  `${distinct.size} regexes (${made.length} made at run time) in ${files.length} files, ${problems.length} problems`,
);
if (problems.length > 0) process.exitCode = 1;
