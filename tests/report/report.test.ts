// The report as text: its policy, its rows, its links. How it behaves in a browser is in tests/long/report.test.ts.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { copydesk, workspace } from '../support/cli.ts';
import { ndjson, page, QUOTED } from '../support/pages.ts';

const PAGE = `Advertisement\n\nFerry landing to be rebuilt\n\nBy Ida Moor\n\n4 March 2025\n\n${QUOTED}`;

function sha256(text: string | undefined): string {
  return `sha256-${createHash('sha256')
    .update(text ?? '')
    .digest('base64')}`;
}

test('the policy names style and script by their hashes and allows nothing else', async () => {
  const { stdout, code } = await copydesk(['explain', '-f', 'html'], { input: PAGE });
  expect(code).toBe(0);
  const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(stdout)?.[1]?.replaceAll('&#39;', "'");
  const style = /<style>([\s\S]*?)<\/style>/u.exec(stdout)?.[1];
  const script = /<script>([\s\S]*?)<\/script>/u.exec(stdout)?.[1];
  expect(policy).toBe(
    `default-src 'none'; script-src '${sha256(script)}'; style-src '${sha256(style)}'; base-uri 'none'; ` +
      "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
  );
  expect(stdout).not.toMatch(/https?:|url\(|@import| style="| on\w+=/u);
});

test('a row says label, pass and rule; every link leads somewhere', async () => {
  const { stdout } = await copydesk(['explain', '-f', 'html'], { input: PAGE });
  expect(stdout).toMatch(
    /<li class="row dropped" data-label="ad" data-pass="drop-ad-markers" data-rule="ad-label" tabindex="0">.*<s>Advertisement<\/s>/u,
  );
  const links = [...stdout.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
  expect(links.length).toBeGreaterThan(2);
  for (const id of links) expect(stdout).toContain(` id="${id}"`);
  const ids = [...stdout.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('what a page contains stays text', async () => {
  const evil =
    '</p></script><script>alert(1)</script><img src=x onerror=alert(1)> \u202etfel " onmouseover="x';
  const { stdout } = await copydesk(['explain', '-f', 'html'], { input: `${page()}\n${evil}\n` });
  expect(stdout.match(/<script/gu)).toHaveLength(2);
  expect(stdout).not.toMatch(/<img|\u202e/u);
  expect(stdout).toContain('⟨U+202E⟩tfel &quot; onmouseover=&quot;x');
});

test('--html FILE holds a folder in one page, -o FOLDER/ a page each', async () => {
  const cwd = workspace({
    'in/a.txt': QUOTED,
    'in/b.txt': page(),
    'more.ndjson': ndjson({ id: 'c', text: QUOTED }),
  });
  expect(await copydesk(['explain', 'in', 'more.ndjson', '--html', 'report.html'], { cwd })).toMatchObject({
    code: 0,
    stdout: '',
  });
  const { stdout } = await copydesk(['explain', 'in', 'more.ndjson', '--html', '-'], { cwd });
  expect(stdout.match(/<article /gu)).toHaveLength(3);
  expect(stdout.match(/<!doctype html>/gu)).toHaveLength(1);
  expect(stdout.trimEnd().endsWith('</html>')).toBe(true);
  await copydesk(['explain', 'in', '-o', 'out/', '-f', 'html'], { cwd });
  const single = await copydesk(['explain', 'in/a.txt', '-f', 'html'], { cwd });
  expect(readFileSync(`${cwd}/report.html`, 'utf8')).toBe(stdout);
  expect(readFileSync(`${cwd}/out/a.html`, 'utf8')).toBe(single.stdout);
});

test.each([
  ['explain', 'a.txt', '--html', 'r.html', '-f', 'json'],
  ['explain', 'a.txt', '--html', 'r.html', '-o', 's.html'],
  ['explain', 'a.txt', '--html', 'a.txt'],
  ['clean', 'a.txt', '-f', 'html'],
])('refused: %s %s %s %s', async (...args) => {
  const cwd = workspace({ 'a.txt': page() });
  expect(await copydesk(args, { cwd })).toMatchObject({ code: 2, stdout: '' });
});

test('a report that fails leaves the old one', async () => {
  const cwd = workspace({ 'r.html': 'old' });
  expect(await copydesk(['explain', 'none.txt', '--html', 'r.html'], { cwd })).toMatchObject({ code: 1 });
  expect(readFileSync(`${cwd}/r.html`, 'utf8')).toBe('old');
});
