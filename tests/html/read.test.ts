// HTML files through the real binary: told by content, decoded as declared, cleaned by the same chain.

import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { copydesk, workspace } from '../support/cli.ts';

const names = readdirSync('fixtures/html').flatMap((name) =>
  name.endsWith('.html') ? [name.slice(0, -5)] : [],
);
const HTML = readFileSync('fixtures/html/broadsheet.html');

interface Part {
  readonly kind: string;
  readonly text: string;
}

/** How many words of a body are in another, too. */
function shared(body: readonly Part[], other: readonly Part[]): number {
  const texts = new Set(other.map(({ text }) => text));
  const words = (parts: readonly Part[]): number => parts.flatMap(({ text }) => text.split(' ')).length;
  return words(body.filter(({ text }) => texts.has(text))) / words(body);
}

describe.each(names)('%s', (name) => {
  test('gives what a careful reader takes from it', async () => {
    const { stdout } = await copydesk([`fixtures/html/${name}.html`], { cwd: '.' });
    const { title, authors, published, language, body, figures, quotes } = JSON.parse(stdout);
    const gold = JSON.parse(readFileSync(`fixtures/html/${name}.expected.json`, 'utf8'));
    expect({ title, authors, published, language }).toMatchObject({
      title: gold.title,
      authors: gold.authors,
      published: gold.published,
      language: gold.language,
    });
    expect(
      figures.map(({ caption, alt, credit }: Record<string, string>) => ({ caption, alt, credit })),
    ).toEqual(gold.figures);
    // What is body, the line scorer decides, which is measured elsewhere; whole paragraphs have to arrive.
    expect(shared(gold.body, body)).toBeGreaterThan(0.75);
    expect(shared(body, gold.body)).toBeGreaterThan(0.9);
    const kinds = new Map(gold.body.map(({ kind, text }: Part) => [text, kind]));
    for (const { kind, text } of body) expect([kind, kinds.get(text) ?? kind]).toEqual([kind, kind]);
    expect(quotes.map(({ text }: Part) => text)).toEqual(gold.quotes.map(({ text }: Part) => text));
  });
});

const titleOf = async (args: readonly string[], input: string | Uint8Array): Promise<string | null> =>
  JSON.parse((await copydesk(args, { input })).stdout).title;

test('told by content, plain or gzip; --from decides', async () => {
  const title = 'Lowmere switches on its first tidal turbine';
  expect(await titleOf([], HTML)).toBe(title);
  expect(await titleOf([], gzipSync(HTML))).toBe(title);
  expect(await titleOf(['--from', 'html'], HTML)).toBe(title);
  const asText = await copydesk(['--from', 'text', '-f', 'txt'], { input: HTML });
  expect(asText.stdout).toContain('<p>');
});

test.each([
  ['<?xml version="1.0"?>\n<!-- saved - here -->\n<html><p>Said &amp; done.', 'Said & done.'],
  ['\ufeff\n <!DOCTYPE HTML PUBLIC "x"><p>Said &amp; done.', 'Said & done.'],
  ['<p>a paragraph', '<p>a paragraph'],
  ['< html is what he typed', '< html is what he typed'],
])('%j', async (input, text) => {
  const { stdout } = await copydesk(['--only', 'find-language', '--text'], { input });
  expect(JSON.parse(stdout).text).toBe(text);
});

test('a name that ends in .html needs tags, too: it may be a flattened page', async () => {
  const cwd = workspace({ 'a.html': '<p>Said &amp; done.', 'b.html': 'Said &amp; done, 3 < 4.' });
  const { stdout } = await copydesk(['a.html', 'b.html', '--only', 'find-language', '--text'], { cwd });
  const texts = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text);
  expect(texts).toEqual(['Said & done.', 'Said &amp; done, 3 < 4.']);
});

test('a page is in the encoding that it declares', async () => {
  const head = '<html><meta charset="windows-1251"><title>';
  const word = Buffer.from([0xcf, 0xe0, 0xf0, 0xee, 0xec]);
  const input = Buffer.concat([Buffer.from(head), word, Buffer.from('</title><p>'), word, Buffer.from('.')]);
  const { stdout } = await copydesk(['--only', 'find-language', '--text'], { input });
  const { text, source } = JSON.parse(stdout);
  expect([text, source.encoding]).toEqual(['Паром.', 'windows-1251']);
});

test('an empty page is refused by name, the others are done', async () => {
  const cwd = workspace({ 'a.html': '<html><script>x</script>', 'b.html': HTML });
  const { code, stdout, stderr } = await copydesk(['a.html', 'b.html'], { cwd });
  expect([code, stderr]).toEqual([1, 'copydesk: a.html: the page has no text\n']);
  expect(JSON.parse(stdout).id).toBe('b.html');
});

test('a folder of HTML is mirrored as a folder of text is, and not done twice', async () => {
  const cwd = workspace({
    'in/x/a.html': HTML,
    'in/b.txt': 'The ferry sailed on Friday, its master said at noon.',
  });
  const args = ['in', '-o', 'out', '-f', 'md', '--report', 'r.json'];
  await copydesk(args, { cwd });
  expect(readdirSync(`${cwd}/out`, { recursive: true }).sort()).toEqual([
    '.copydesk-journal',
    'b.md',
    'x',
    'x/a.md',
  ]);
  const again = await copydesk(args, { cwd });
  expect(again.code).toBe(0);
  expect(JSON.parse(readFileSync(`${cwd}/r.json`, 'utf8')).counts).toMatchObject({ done: 0, skipped: 2 });
});

test('spans are places in the flattened text, and explain shows it', async () => {
  const { stdout } = await copydesk(['explain', '-f', 'json'], { input: HTML });
  const { lines } = JSON.parse(stdout);
  const caption = lines.find(({ label }: { label: string }) => label === 'caption');
  expect(caption).toMatchObject({ pass: 'dedupe-captions', rule: 'figcaption', fate: 'figure' });
});
