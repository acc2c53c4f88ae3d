// The library in a browser: bundled for it by esbuild, it needs nothing of Node and gives the same.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { flattenHtml } from '../../../src/html/flatten.ts';
import { clean } from '../../../src/index.ts';
import { CHROMIUM, launch, open } from '../../support/browser.ts';
import { workspace } from '../../support/cli.ts';

const ENTRY = `
  import { clean } from 'copydesk';
  import { flattenHtml } from 'copydesk/html';
  import { cleanNdjson } from 'copydesk/stream';
  window.run = async (texts) => {
    const records = new Blob(texts.map((text) => JSON.stringify({ text }) + '\\n'));
    const lines = [];
    const reader = records.stream().pipeThrough(cleanNdjson()).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) lines.push(JSON.parse(next.value).body);
    return { articles: texts.map((text) => clean(text, { removed: true })), lines, html: flattenHtml('<h2>a</h2><p>b') };
  };
`;

describe.skipIf(CHROMIUM === undefined)(
  `library in ${CHROMIUM ?? 'a browser: NOT RUN, no Chromium here'}`,
  () => {
    test('gives what it gives in Node', async () => {
      const { outputFiles, warnings } = await build({
        stdin: { contents: ENTRY, resolveDir: '.' },
        bundle: true,
        write: false,
        format: 'iife',
        platform: 'browser',
      });
      expect(warnings).toEqual([]);
      const cwd = workspace({ 'page.html': '<!doctype html><meta charset="utf-8"><title>x</title>' });
      const file = join(cwd, 'page.html');
      writeFileSync(
        file,
        `${readFileSync(file, 'utf8')}<script>${outputFiles[0]?.text.replaceAll('</', '<\\/')}</script>`,
      );
      const browser = await launch();
      try {
        const { page, trouble } = await open(browser, file);
        const texts = readdirSync('fixtures/pages').flatMap((name) =>
          name.endsWith('.txt') ? [readFileSync(`fixtures/pages/${name}`, 'utf8')] : [],
        );
        const result: unknown = await page.evaluate(`run(${JSON.stringify(texts)})`);
        const articles = texts.map((text) => clean(text, { removed: true }));
        expect(result).toEqual({
          articles: JSON.parse(JSON.stringify(articles)),
          lines: JSON.parse(JSON.stringify(articles.map(({ body }) => body))),
          html: flattenHtml('<h2>a</h2><p>b'),
        });
        expect(trouble).toEqual([]);
      } finally {
        await browser.close();
      }
    });
  },
);
