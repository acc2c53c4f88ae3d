// What esbuild is told of the parts that most runs never need: they are loaded at the first call.

import { readFileSync } from 'node:fs';

/** What takes some milliseconds to load, and the functions of it that src/ and commander call. */
const CALLED_LATE = {
  entities: ['decodeHTMLStrict'],
  'node:child_process': ['spawn'],
  'node:crypto': ['createHash'],
  'node:fs/promises': [
    'copyFile',
    'mkdir',
    'open',
    'readFile',
    'readdir',
    'realpath',
    'rename',
    'rm',
    'stat',
  ],
  'node:os': ['availableParallelism'],
  'node:stream': ['pipeline'],
  'node:tty': ['isatty'],
  'node:v8': ['setFlagsFromString'],
  'node:zlib': ['createGunzip'],
};

export const calledLate = {
  name: 'called-late',
  setup({ onResolve, onLoad }) {
    // esbuild reads these two as Go does, which knows no flag `u`.
    onResolve({ filter: /^(node:|entities$)/ }, ({ path, importer, namespace }) =>
      namespace === 'file' && path in CALLED_LATE && /\/(src|commander)\//u.test(importer)
        ? { path, namespace: 'late' }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'late' }, ({ path }) => {
      // Kept: what esbuild makes of a package is put together anew at each `require`.
      const functions = CALLED_LATE[path].map(
        (name) =>
          `let kept_${name}; export const ${name} = (...args) => (kept_${name} ??= require('${path}').${name})(...args);`,
      );
      return { contents: functions.join('\n'), resolveDir: '.' };
    });
  },
};

/** Packages, and large data, that are built as files of their own; commander and entities are needed by most runs. */
export const VENDORED = {
  chalk: 'node_modules/chalk/source/index.js',
  chardet: 'node_modules/chardet/lib/index.js',
  'csv-stringify': 'node_modules/csv-stringify/lib/sync.js',
  'fast-glob': 'node_modules/fast-glob/out/index.js',
  'franc-data': 'node_modules/franc-min/data.js',
  fzstd: 'node_modules/fzstd/esm/index.mjs',
  htmlparser2: 'node_modules/htmlparser2/dist/index.js',
  'iconv-lite': 'node_modules/iconv-lite/lib/index.js',
  'mdast-util-to-markdown': 'node_modules/mdast-util-to-markdown/index.js',
  tinypool: 'node_modules/tinypool/dist/index.js',
  'weights-reported': 'src/quotes/weights-reported.ts',
  'xxhash-wasm': 'node_modules/xxhash-wasm/cjs/xxhash-wasm.cjs',
  yaml: 'node_modules/yaml/dist/index.js',
};

export const vendored = {
  name: 'vendored',
  setup({ onResolve }) {
    onResolve({ filter: /^[a-z]/ }, ({ path, importer }) => {
      const name = path.split('/', 1)[0];
      return name in VENDORED && importer.includes('/src/')
        ? { path: `./vendor/${name}.cjs`, external: true }
        : undefined;
    });
  },
};

/** Data that is read from its file when it is first asked for. */
const READ_LATE = { 'weights-reported': 'PACKED', 'franc-data': 'data' };

export const readLate = {
  name: 'read-late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /weights-reported\.ts$|^franc-min\/data\.js$/ }, ({ path }) => ({
      path: path.startsWith('franc') ? 'franc-data' : 'weights-reported',
      namespace: 'read-late',
    }));
    onResolve({ filter: /^\.\/vendor\// }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace: 'read-late' }, ({ path }) => {
      const read = `{ enumerable: true, get: () => require('./vendor/${path}.cjs').${READ_LATE[path]} }`;
      return { contents: `Object.defineProperty(exports, '${READ_LATE[path]}', ${read});` };
    });
  },
};

/** Tinypool has no option for the file that its threads start from. */
export const ownThread = {
  name: 'own-thread',
  setup({ onLoad }) {
    onLoad({ filter: /tinypool[\\/]dist[\\/]index\.js$/ }, ({ path }) => {
      const parts = readFileSync(path, 'utf8').split('import.meta.url + "/../entry/worker.js"');
      if (parts.length !== 2) throw new Error('Tinypool starts its threads in another way than it did');
      return { contents: parts.join('import.meta.url'), loader: 'js' };
    });
  },
};
