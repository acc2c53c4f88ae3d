// Builds dist/: the library as ES modules with their types (tsc), and the command as a bundle (esbuild) that is cut into
// chunks, so that each run loads only what its command and its page need; and once more as the one file
// dist/copydesk.mjs, which starts a little slower and can be sent to another machine by itself. Made beside the old
// dist/ and then put in its place, so that a running copydesk does not lose its files half-way.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const made = `node_modules/.dist-${process.pid}`;
const old = `${made}.old`;

// The report's script and style sheet go into the command as text.
const page = await build({
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

// Parts of Node that most runs never call take some milliseconds to load: here they are loaded at the first call.
const CALLED_LATE = {
  'node:crypto': 'createHash',
  'node:zlib': 'createGunzip',
  'node:child_process': 'spawn',
};
const lateBuiltins = {
  name: 'late-builtins',
  setup({ onResolve, onLoad }) {
    // esbuild reads these two as Go does, which knows no flag `u`.
    onResolve({ filter: /^node:(crypto|zlib|child_process)$/ }, ({ path, importer, namespace }) =>
      namespace === 'file' && /\/(src|commander)\//u.test(importer) ? { path, namespace: 'late' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'late' }, ({ path }) => {
      const name = CALLED_LATE[path];
      return { contents: `export const ${name} = (...args) => require('${path}').${name}(...args);` };
    });
  },
};

const pageText = (ending) => page.outputFiles.find(({ path }) => path.endsWith(ending)).text.trim();

const command = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  // Names stay, for the stack that a bug report quotes; white space costs time at every start.
  minifyWhitespace: true,
  minifySyntax: true,
  charset: 'utf8',
  // Some dependencies are CommonJS and ask for Node's modules by `require`.
  banner: {
    js: "import{createRequire as copydeskRequire}from'node:module';const require=copydeskRequire(import.meta.url);",
  },
  logLevel: 'warning',
  plugins: [lateBuiltins],
};
const define = {
  // What a result depends on besides its input: an output tree is made anew when it changes.
  COPYDESK_RULES: JSON.stringify(hashOf('src')),
  COPYDESK_REPORT_CSS: JSON.stringify(pageText('.css')),
  COPYDESK_REPORT_JS: JSON.stringify(pageText('.js')),
};

await build({
  ...command,
  entryPoints: {
    main: 'src/cli/main.ts',
    worker: 'src/batch/worker.ts',
    // Tinypool starts each thread from a file of its own, which it looks for here.
    'entry/worker': 'node_modules/tinypool/dist/entry/worker.js',
  },
  outdir: `${made}/cli`,
  chunkNames: 'chunk-[hash]',
  splitting: true,
  legalComments: 'linked',
  define,
});

// The one file is its own worker: Tinypool starts it as a thread, and that thread takes `work` from it.
await build({
  ...command,
  stdin: {
    contents: `
      import { isMainThread } from 'node:worker_threads';
      export const work = async (task) => (await import('./src/batch/worker.ts')).work(task);
      await (isMainThread ? import('./src/cli/main.ts') : import('./node_modules/tinypool/dist/entry/worker.js'));`,
    resolveDir: '.',
  },
  outfile: `${made}/copydesk.mjs`,
  legalComments: 'eof',
  define: {
    ...define,
    COPYDESK_WORKER: JSON.stringify(''),
    COPYDESK_VERSION: JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version),
  },
  plugins: [...command.plugins, { name: 'own-thread', setup: ownThread }],
});

const tsc = ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', made];
const { status } = spawnSync(process.execPath, tsc, { stdio: 'inherit' });

try {
  renameSync('dist', old);
} catch (error) {
  if (error.code !== 'ENOENT') throw error;
}
renameSync(made, 'dist');
rmSync(old, { recursive: true, force: true });
writeFileSync('dist/copydesk.1', spawnSync(process.execPath, ['bin/copydesk.js', 'man']).stdout);
process.exitCode = status ?? 1;

function hashOf(folder) {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    const path = join(folder, name);
    if (statSync(path).isFile()) hash.update(name).update('\0').update(readFileSync(path));
  }
  return hash.digest('base64url').slice(0, 16);
}

/** Tinypool has no option for the file that its threads start from. */
function ownThread({ onLoad }) {
  onLoad({ filter: /tinypool[\\/]dist[\\/]index\.js$/ }, ({ path }) => {
    const parts = readFileSync(path, 'utf8').split('import.meta.url + "/../entry/worker.js"');
    if (parts.length !== 2) throw new Error('Tinypool starts its threads in another way than it did');
    return { contents: parts.join('import.meta.url'), loader: 'js' };
  });
}
