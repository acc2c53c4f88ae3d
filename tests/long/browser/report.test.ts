// The report in a real browser: it loads in silence, says why, filters, searches, follows links and keys, is accessible,
// fits a phone, holds a large document, and runs nothing that a page put into it.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CHROMIUM, launch, type Opened, open } from '../../support/browser.ts';
import { copydesk, workspace } from '../../support/cli.ts';

const PAGE = readFileSync('fixtures/pages/blog-theme.txt', 'utf8');
const QUOTED = readFileSync('fixtures/pages/agency-wire.txt', 'utf8');

let browser: Browser;

beforeAll(async () => {
  if (CHROMIUM !== undefined) browser = await launch();
});

afterAll(async () => {
  await browser?.close();
});

async function report(
  files: Readonly<Record<string, string>>,
  options?: Parameters<typeof open>[2],
): Promise<Opened> {
  const cwd = workspace(files);
  const { stderr } = await copydesk(['explain', ...Object.keys(files), '--html', 'report.html', '-q'], {
    cwd,
  });
  expect(stderr).toBe('');
  return open(browser, join(cwd, 'report.html'), options);
}

const why = (page: Page): Promise<string> => page.locator('#why').innerText();
const shownRows = (page: Page): Promise<number> => page.locator('.row:visible').count();
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

describe.skipIf(CHROMIUM === undefined)(
  `report in ${CHROMIUM ?? 'a browser: NOT RUN, no Chromium here'}`,
  () => {
    test('loads without a word on the console, and asks for nothing', async () => {
      const { page, trouble } = await report({ 'a.txt': PAGE, 'b.txt': QUOTED });
      expect(await page.title()).toBe('copydesk report');
      expect(await page.locator('.document:visible').count()).toBe(1);
      expect(await page.locator('.row').count()).toBeGreaterThan(20);
      expect(trouble).toEqual([]);
    });

    test('a row that is pointed at says why', async () => {
      const { page } = await report({ 'a.txt': PAGE });
      await page.locator('.row', { hasText: '[ad_1]' }).hover();
      expect(await why(page)).toContain('Dropped: Advertisement');
      expect(await why(page)).toContain('drop-ad-markers: ad-label');
      await page.locator('.row.body').first().hover();
      expect(await why(page)).toMatch(
        /Kept in the story: .*\d+ % likely to belong to the story.*What weighed most/su,
      );
      expect(await page.locator('.weights li').count()).toBeGreaterThan(1);
    });

    test('a dropped line is struck, a quote lies in the colour of its speaker', async () => {
      const { page } = await report({ 'a.txt': QUOTED });
      const style = await page
        .locator('.row.dropped s')
        .first()
        .evaluate((s) => getComputedStyle(s).textDecorationLine);
      expect(style).toBe('line-through');
      const colour = (quote: number): Promise<string> =>
        page
          .locator('.row .quote')
          .nth(quote)
          .evaluate((one) => getComputedStyle(one).backgroundColor);
      expect(await page.locator('.row .quote').first().innerText()).toBe('This is a pause, not a peace');
      expect(await page.locator('.row .mention').first().innerText()).toBe('union leader Karl Dunn');
      expect(await page.locator('.row .cue').first().innerText()).toBe('told');
      expect(await colour(1)).toBe(await colour(0));
      expect(await colour(2)).not.toBe(await colour(0));
    });

    test('filters by label and by pass', async () => {
      const { page } = await report({ 'a.txt': PAGE });
      const all = await shownRows(page);
      await page.getByLabel('Label').selectOption('ad');
      const ads = await shownRows(page);
      expect(ads).toBe(await page.locator('.row[data-label="ad"]').count());
      expect(ads).toBeLessThan(all);
      expect(await page.locator('.shown').innerText()).toBe(`${ads} of ${all} rows`);
      await page.getByLabel('Label').selectOption('.dropped');
      expect(await shownRows(page)).toBe(await page.locator('.row.dropped').count());
      await page.getByLabel('Label').selectOption('');
      await page.getByLabel('Pass').selectOption('drop-ad-markers');
      expect(await shownRows(page)).toBe(await page.locator('.row[data-pass="drop-ad-markers"]').count());
      await page.locator('body').press('Escape');
      expect(await shownRows(page)).toBe(all);
    });

    test('a link leads to the place, also where the filter hid it', async () => {
      const { page } = await report({ 'a.txt': QUOTED });
      await page.getByLabel('Label').selectOption('.dropped');
      await page.locator('.said a').last().click();
      const row = page.locator('.row', { hasText: 'Nobody got everything' });
      expect(await row.evaluate((one) => one === document.activeElement)).toBe(true);
      expect(await row.isVisible()).toBe(true);
      expect(await page.locator('.row .lit').allInnerTexts()).toEqual([
        'Nobody got everything',
        'Brandt',
        'said',
      ]);
    });

    test('searches, and goes from hit to hit', async () => {
      const { page } = await report({ 'a.txt': QUOTED });
      await page.locator('body').press('/');
      await page.keyboard.type('STRIKE');
      await page.keyboard.press('Enter');
      const hits = QUOTED.toLowerCase().split('strike').length - 1;
      expect(await page.locator('.hits').innerText()).toBe(`1/${hits}`);
      await page.keyboard.press('Shift+Enter');
      expect(await page.locator('.hits').innerText()).toBe(`${hits}/${hits}`);
      const lit = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
      expect(lit.map((text) => text.toLowerCase())).toEqual(Array.from({ length: hits }, () => 'strike'));
      // Over the edge of what is marked in the text.
      await page.getByLabel('Search the source').fill('peace,” union');
      await page.keyboard.press('Enter');
      expect(await page.locator('.hits').innerText()).toBe('1/1');
      await page.getByLabel('Search the source').fill('nowhere at all');
      await page.keyboard.press('Enter');
      expect(await page.locator('.hits').innerText()).toBe('0');
    });

    test('the keyboard reaches everything', async () => {
      const { page } = await report({ 'a.txt': QUOTED, 'b.txt': PAGE });
      const stops: string[] = [];
      for (let i = 0; i < 60; i++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => {
          const { activeElement: one } = document;
          return one?.getAttribute('aria-label') ?? one?.className ?? '';
        });
        stops.push(stop);
        if (stop.startsWith('row')) break;
      }
      expect(stops).toContain('Search the source');
      expect(stops).toContain('Label');
      expect(stops.at(-1)).toMatch(/^row/u);
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toContain('MARIA OSTEN');
      expect(await why(page)).toContain('Byline');
      await page.keyboard.press('k');
      expect(await focused(page)).toContain('Rail workers in Velden');
      await page.keyboard.press('q');
      expect(await focused(page)).toContain('Karl Dunn');
      await page.keyboard.press('End');
      expect(await focused(page)).toContain('Associated Press writer');
      await page.keyboard.press(']');
      expect(await page.locator('.document:visible h2').innerText()).toContain('tidal turbine');
      await page.keyboard.press('?');
      expect(await page.locator('dialog').isVisible()).toBe(true);
      await page.locator('dialog input').uncheck();
      await page.keyboard.press('Escape');
      await page.keyboard.press('[');
      expect(await page.locator('.document:visible h2').innerText()).toContain('tidal turbine');
    });

    test.each(['light', 'dark'] as const)('axe finds nothing in %s', async (colorScheme) => {
      const files = {
        'a.txt': QUOTED,
        'b.txt': PAGE,
        'c.txt': readFileSync('fixtures/pages/arabic.txt', 'utf8'),
      };
      const { page } = await report(files, { colorScheme, viewport: { width: 1400, height: 3000 } });
      for (const at of [0, 1, 2]) {
        await page.locator('.documents li a').nth(at).click();
        await page.locator('.document:visible .row').nth(3).hover();
        expect(await violations(page)).toEqual([]);
      }
      await page.setViewportSize({ width: 400, height: 800 });
      expect(await violations(page)).toEqual([]);
      await page.locator('.document:visible .row').nth(3).click();
      await page.keyboard.press('?');
      expect(await violations(page)).toEqual([]);
    });

    test('fits 400 pixels, and the reason does not hide the row', async () => {
      const long = `${QUOTED}\n${'donaudampfschifffahrt'.repeat(20)} is a word that nothing breaks, and the line goes on.\n`;
      const { page } = await report(
        { [`${'a'.repeat(120)}.txt`]: long, 'b.txt': PAGE },
        { viewport: { width: 400, height: 800 } },
      );
      const overflow = (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await overflow()).toBe(0);
      const row = page.locator('.row', { hasText: 'donaudampf' });
      await row.click();
      expect(await overflow()).toBe(0);
      const panel = await page.locator('.why').boundingBox();
      const box = await row.boundingBox();
      expect(box?.y).toBeLessThan(panel?.y ?? 0);
      await page.getByLabel('Close').click();
      expect(await page.locator('.why').isVisible()).toBe(false);
    });

    test('prints all of the document, reasons as text, no tools', async () => {
      const { page } = await report({ 'a.txt': QUOTED });
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('#top').isVisible()).toBe(false);
      expect(await page.locator('.why').isVisible()).toBe(false);
      expect(await page.locator('.said').first().isVisible()).toBe(true);
      const reasons = await page
        .locator('.row')
        .evaluateAll((rows) => rows.map((row) => getComputedStyle(row, '::after').content));
      expect(reasons.length).toBeGreaterThan(3);
      expect(reasons.filter((reason) => !/[a-z]-[a-z]/u.test(reason))).toEqual([]);
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    });

    test('is whole without its script', async () => {
      const { page, trouble } = await report(
        { 'a.txt': QUOTED, 'b.txt': PAGE },
        { javaScriptEnabled: false },
      );
      expect(await page.locator('.document').nth(1).isVisible()).toBe(true);
      const first = page.locator('.row').first();
      expect(await first.evaluate((row) => getComputedStyle(row, '::after').content)).toContain('find-title');
      expect(trouble).toEqual([]);
    });

    test('runs nothing that a page brought along', async () => {
      const hostile = [
        '<script>document.title = "owned"</script>',
        '</script><script>document.title = "owned"</script>',
        '"><img src=x onerror="document.title = 1">',
        "' onmouseover='document.title = 1' tabindex=0 autofocus onfocus='document.title = 1'",
        '</style><style>*{display:none}</style>',
        '} * { display: none } body { background: url(https://example.org/x) }',
        '\u202eevil\u2066 &lt;script&gt; \u0001 \ud800',
        'javascript:document.title=1',
        '{{constructor.constructor("document.title=1")()}} $\u007bdocument.title=1}',
        '<a href="javascript:document.title=1">“Click me and be gone with it at once,” said <b>Mallory</b>.</a>',
        '“</q></p></li></ol><script>document.title = 1</script>,” said Eve </h2> Stone, the mayor of Lowmere.',
        '-->',
        ']]>',
        '<!--',
        '<plaintext>',
        '<base href="https://example.org">',
        '<meta http-equiv="refresh" content="0">',
      ].join('\n\n');
      const { page, trouble } = await report({
        'a"<b>.txt': `${hostile}\n\n${QUOTED}`,
        'b.txt': `${QUOTED}\n${hostile}`,
      });
      for (const row of await page.locator('.document:visible .row').all()) await row.hover();
      await page.locator('.documents a').nth(1).click();
      for (const row of await page.locator('.document:visible .row').all()) await row.hover();
      expect(await page.title()).toBe('copydesk report');
      expect(
        await page
          .locator('main img, main script, main style, main base, main [onmouseover], main b:not([dir])')
          .count(),
      ).toBe(0);
      expect(
        await page
          .locator('a:not([href^="#"])')
          .evaluateAll((links) => links.filter((link) => link.id === '').length),
      ).toBe(0);
      expect(await page.evaluate(() => document.body.innerText)).not.toMatch(/[\u202e\u2066]/u);
      expect(trouble).toEqual([]);
    });

    test('the policy stops what would run all the same', async () => {
      const cwd = workspace({ 'a.txt': QUOTED });
      await copydesk(['explain', 'a.txt', '--html', 'report.html'], { cwd });
      const file = join(cwd, 'report.html');
      const broken = readFileSync(file, 'utf8').replace(
        '</main>',
        '<script>document.title = "owned"</script><img src="x.png" onerror="document.title = 1"></main>',
      );
      writeFileSync(file, broken);
      const { page, trouble } = await open(browser, file);
      expect(await page.title()).toBe('copydesk report');
      expect(trouble.join('\n')).toContain('Content Security Policy');
    });

    test.each([
      ['of many lines', `${PAGE}\n`.repeat(Math.ceil(2_000_000 / PAGE.length)), 'footer-head', '.body'],
      ['in one line', 'The harbour reopened on Friday after the storm. '.repeat(42_000), 'line score', ''],
    ])('2 MB %s stay usable', async (_, text, rule, label) => {
      const { page, trouble } = await report({ 'large.txt': text });
      const row = page.locator('.row').last();
      await row.scrollIntoViewIfNeeded();
      await row.hover();
      expect(await why(page)).toContain(rule);
      await page.getByLabel('Search the source').fill('harbour');
      await page.keyboard.press('Enter');
      expect(await page.locator('.hits').innerText()).toMatch(/^1\/(?:4\d{3}|5000\+)$/u);
      await page.getByLabel('Label').selectOption(label);
      expect(await page.locator('.shown').innerText()).toMatch(/^\d+ (?:of \d+ )?rows?$/u);
      expect(trouble).toEqual([]);
    });
  },
);

/** What axe has against the page as it stands: rule and first place. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => id + ': ' + node.html.slice(0, 160) + ' ' + node.failureSummary)))`,
  );
  return Array.isArray(found) ? found.map(String) : ['axe did not run'];
}
