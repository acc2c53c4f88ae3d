// The command, three files that belong together and one that stands alone:
// - dist/cli/start.cjs, the entry: answers --version, else loads
// - dist/cli/copydesk.cjs, all of src/, with copydesk.cache, what V8 made of it (cache.cjs): a start compiles nothing
// - dist/cli/vendor/, the packages that most runs have no use for, a file each
// - dist/copydesk.mjs, everything once more as the one file that can be sent to another machine by itself

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { escaped } from './ascii.mjs';
import { madeLate } from './late-regexes.mjs';
import { madeAtBuild } from './made.mjs';
import { calledLate, ownThread, readLate, VENDORED, vendored } from './plugins.mjs';
import { inOrder } from './regexes.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  // Names stay, for the stack that a bug report quotes; white space costs time at every start.
  minifyWhitespace: true,
  minifySyntax: true,
  // esbuild does not trust Node 20 with all of Unicode 15; what it writes instead of a literal is made slower.
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
};

const commonJs = {
  ...shared,
  format: 'cjs',
  // What is imported when it is called for is required: the script has no loader of modules of its own.
  supported: { ...shared.supported, 'dynamic-import': false },
  banner: { js: "const copydesk={get url(){return require('node:url').pathToFileURL(__filename).href}};" },
};

/** Writes the command into a folder. */
export async function buildCommand(folder) {
  const define = {
    // What a result depends on besides its input: an output tree is made anew when it changes.
    COPYDESK_RULES: JSON.stringify(hashOf('src')),
    COPYDESK_VERSION: JSON.stringify(version),
    ...(await reportAssets()),
  };
  const cli = join(folder, 'cli');
  await Promise.all([
    build({
      ...shared,
      format: 'cjs',
      entryPoints: ['src/cli/start.ts'],
      outfile: `${cli}/start.cjs`,
      define,
      plugins: [calledLate],
    }),
    bundle(cli, define),
    vendor(cli),
    alone(folder, define),
  ]);
  writeFileSync(`${cli}/worker.cjs`, "exports.work = require('./start.cjs').loadCommand().work;\n");
  const { status } = spawnSync(process.execPath, ['scripts/build/cache.cjs', cli], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('the code cache was not made');
}

async function bundle(cli, define) {
  const outfile = `${cli}/copydesk.cjs`;
  const { outputFiles } = await build({
    ...commonJs,
    stdin: {
      contents: `
        export { main } from './src/cli/main.ts';
        export const work = async (task) => (await import('./src/batch/worker.ts')).work(task);`,
      resolveDir: '.',
    },
    outfile,
    write: false,
    legalComments: 'linked',
    define: {
      ...define,
      'import.meta.url': 'copydesk.url',
      COPYDESK_WORKER: JSON.stringify('./worker.cjs'),
    },
    plugins: [calledLate, readLate, vendored, madeAtBuild],
  });
  for (const { path, text } of outputFiles) {
    const isScript = path.endsWith('.cjs');
    writeFileSync(
      path,
      isScript
        ? escaped(`(function(exports,require,module,__filename,__dirname){${inOrder(madeLate(text))}\n})`)
        : text,
    );
  }
}

async function vendor(cli) {
  const outdir = `${cli}/vendor`;
  const define = { 'import.meta.url': 'copydesk.url' };
  await build({ ...commonJs, entryPoints: VENDORED, outdir, outExtension: { '.js': '.cjs' }, define });
  // Tinypool starts each thread from a file of its own, which it looks for here.
  await build({
    ...shared,
    format: 'esm',
    entryPoints: ['node_modules/tinypool/dist/entry/worker.js'],
    outfile: `${outdir}/entry/worker.js`,
  });
}

/** The one file is its own worker: Tinypool starts it as a thread, and that thread takes `work` from it. */
async function alone(folder, define) {
  await build({
    ...shared,
    format: 'esm',
    charset: 'utf8',
    stdin: {
      contents: `
        import { isMainThread } from 'node:worker_threads';
        export const work = async (task) => (await import('./src/batch/worker.ts')).work(task);
        if (isMainThread) await (await import('./src/cli/main.ts')).main(process.argv.slice(2));
        else await import('./node_modules/tinypool/dist/entry/worker.js');`,
      resolveDir: '.',
    },
    outfile: `${folder}/copydesk.mjs`,
    legalComments: 'eof',
    // Some dependencies are CommonJS and ask for Node's modules by `require`.
    banner: {
      js: "import{createRequire as copydeskRequire}from'node:module';const require=copydeskRequire(import.meta.url);",
    },
    define: { ...define, COPYDESK_WORKER: JSON.stringify('') },
    plugins: [calledLate, ownThread, madeAtBuild],
  });
}

/** The report's script and style sheet go into the command as text. */
async function reportAssets() {
  const { outputFiles } = await build({
    entryPoints: { script: 'src/report/page/main.ts', style: 'src/report/page/report.css' },
    outdir: 'none',
    write: false,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    // A page that is opened years later: what light-dark() and the highlights need anyway.
    target: ['chrome123', 'firefox120', 'safari17.5'],
    minify: true,
    charset: 'utf8',
    logLevel: 'warning',
  });
  const text = (ending) => JSON.stringify(outputFiles.find(({ path }) => path.endsWith(ending)).text.trim());
  return { COPYDESK_REPORT_CSS: text('.css'), COPYDESK_REPORT_JS: text('.js') };
}

function hashOf(folder) {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    const path = join(folder, name);
    if (statSync(path).isFile()) hash.update(name).update('\0').update(readFileSync(path));
  }
  return hash.digest('base64url').slice(0, 16);
}
