// Makes the code cache: cleans some pages, so that V8 has compiled what a page needs, and keeps what it compiled.
// V8 takes a cache only from its own version with its own flags; else the command is compiled as it would be without one.

const { writeFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { setFlagsFromString } = require('node:v8');

// More pages make a cache that takes longer to read than it saves: these meet most of what one page asks for.
const PAGES = ['fixtures/pages/blog-theme.txt', 'fixtures/pages/agency-wire.txt'];

const cli = resolve(process.argv[2]);
const { main, script } = require(join(cli, 'start.cjs')).loadCommand();

(async () => {
  for (const page of PAGES) await main([page]);
  // What cleaning one small page turns off, and a start has not turned off yet.
  setFlagsFromString('--incremental-marking');
  writeFileSync(join(cli, 'copydesk.cache'), script.createCachedData());
})();
