// The layers: cli -> batch -> pipeline -> passes -> document. Each rule says what it keeps apart, and why.

/** Modules that a browser, a worker or a pure test must be able to load: everything but the outer layers. */
const PURE = '^src/(?!cli/|batch/|config/|readers/)';
const NODE = { dependencyTypes: ['core'] };

module.exports = {
  forbidden: [
    {
      name: 'pure-code-touches-no-node',
      comment: 'The library and all its passes run without Node: no files, no clock, no process.',
      severity: 'error',
      from: { path: PURE },
      to: NODE,
    },
    {
      name: 'commander-and-chalk-in-cli-only',
      severity: 'error',
      from: { path: '^src/(?!cli/)' },
      to: { path: 'node_modules/(commander|chalk)/' },
    },
    {
      name: 'fast-glob-in-batch-only',
      severity: 'error',
      from: { path: '^src/(?!batch/)' },
      to: { path: 'node_modules/fast-glob/' },
    },
    {
      name: 'configuration-is-read-by-cli-only',
      severity: 'error',
      from: { path: '^src/(?!cli/|config/)' },
      to: { path: '^src/config/' },
    },
    {
      name: 'nothing-imports-cli',
      severity: 'error',
      from: { path: '^src/(?!cli/)' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'only-cli-imports-batch',
      severity: 'error',
      from: { path: '^src/(?!cli/|batch/)' },
      to: { path: '^src/batch/' },
    },
    {
      name: 'pure-code-imports-no-reader',
      severity: 'error',
      from: { path: PURE },
      to: { path: '^src/readers/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'passes-do-not-know-the-pipeline',
      comment:
        'A pass sees the document and the options; who runs it, and what is printed later, is not its business.',
      severity: 'error',
      from: { path: '^src/(passes|quotes|model|lexicon|chrome|dates|figures|head|language|ranking|seams)/' },
      to: { path: '^src/(pipeline|index)\\.ts$|^src/writers/' },
    },
    {
      name: 'helpers-do-not-know-passes',
      severity: 'error',
      from: {
        path: '^src/(quotes|model|lexicon|text)/|^src/(document|pass|article|fields|labels|options|errors)\\.ts$',
      },
      to: { path: '^src/passes/' },
    },
    {
      name: 'document-stands-alone',
      comment: 'The document imports types and the measuring of text only: everything else is built on it.',
      severity: 'error',
      from: {
        path: '^src/(document|labels|fields|errors)\\.ts$|^src/text/(facts|shape|units|letters|blank)\\.ts$',
      },
      to: { pathNot: '^src/text/(facts|shape|units|letters|blank)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'lexicon-is-data',
      comment: 'Phrase tables import each other and the folding of text, nothing else.',
      severity: 'error',
      from: { path: '^src/lexicon/' },
      to: { pathNot: '^src/(lexicon/|text/(facts|units)\\.ts$)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-dev-dependencies-in-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
