// Markdown: read back by a real parser, the text of a page is text, whatever it contains.

import fc from 'fast-check';
import { Marked, type TokenizerExtension } from 'marked';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Article } from '../../src/article.ts';
import { clean } from '../../src/index.ts';
import { withoutMark } from '../../src/text/list-marks.ts';
import { toMarkdown } from '../../src/writers/markdown.ts';

const EMPTY: Article = { ...clean('', { id: 'x' }), title: null };

function article(parts: Partial<Article>): Article {
  return { ...EMPTY, ...parts };
}

function body(text: string, kind: Article['body'][number]['kind'] = 'paragraph'): Article['body'] {
  return [{ kind, text, span: [0, text.length] }];
}

/** Front matter and tree of a written article. */
function readBack(written: string): { readonly facts: Record<string, unknown>; readonly nodes: Nodes[] } {
  const end = written.indexOf('\n---\n', 4);
  return { facts: parse(written.slice(4, end)), nodes: fromMarkdown(written.slice(end + 5)).children };
}

function textOf(node: Nodes | undefined): string {
  if (!node) return '';
  return 'children' in node
    ? node.children.map(textOf).join('')
    : 'value' in node
      ? node.value
      : `<${node.type}>`;
}

const HOSTILE = [
  '# no heading',
  '* no item',
  '1. no item',
  '> no quote',
  '- - -',
  '***',
  '```js',
  '~~~',
  '    code',
  '\tcode',
  '[a](http://example.org)',
  '![a](b.png)',
  '[a]: http://example.org',
  '<b>bold</b>',
  '<script>alert(1)</script>',
  '<!-- hidden -->',
  '&amp; &lt; &#35;',
  '`code`',
  '**bold** _em_ __bold__ *em*',
  'https://example.org/a_b_c',
  'www.example.org',
  'me@example.org',
  '<http://example.org>',
  '| a | b |',
  '~~gone~~',
  '[^1]',
  '[^1]: note',
  'a\\',
  '\\# a',
  'a  \nb',
  'line\n# heading',
  'line\n- item',
  'line\n===',
  'a\n---',
  '+ plus',
  '1) one',
  '$x$',
  ':::',
  '[x] y',
  'a * b * c',
  '_',
  '!',
  '[',
  ']',
  '<',
  '>',
  '\u202eesrever',
  'tab\there',
  '“quote”',
  '—',
  '{{x}}',
  '<?php ?>',
  'a<b>c',
];

test.each(HOSTILE)('as a paragraph, a heading and a title: %j', (text) => {
  for (const kind of ['paragraph', 'heading', 'list-item'] as const) {
    const { nodes } = readBack(
      toMarkdown(article({ title: text, body: body(text, kind) }), { quotes: false }),
    );
    expect(nodes.map((node) => node.type)).toEqual([
      'heading',
      { paragraph: 'paragraph', heading: 'heading', 'list-item': 'list' }[kind],
    ]);
    const flat = (shown: string): string => shown.replace(/\s+/gu, ' ').trim();
    expect(flat(textOf(nodes[0]))).toBe(flat(text));
    expect(flat(textOf(nodes[1]))).toBe(flat(kind === 'list-item' ? withoutMark(text).text : text));
  }
});

/** What renderers read beyond GitHub's dialect of Markdown itself: `$x$`, `@user`, `#12`. */
const EXTENSIONS: readonly TokenizerExtension[] = [
  inline('math', /^\$\$?[^$]+\$\$?/u, '$'),
  inline('mention', /^@[\w-]+/u, '@'),
  inline('reference', /^#[\p{L}\p{N}]+/u, '#'),
];

function inline(name: string, pattern: RegExp, opening: string): TokenizerExtension {
  return {
    name,
    level: 'inline',
    start: (source) => {
      const at = source.indexOf(opening);
      return at < 0 ? undefined : at;
    },
    tokenizer: (source) => {
      const raw = pattern.exec(source)?.[0];
      return raw === undefined ? undefined : { type: name, raw };
    },
  };
}

const marked = new Marked({ gfm: true });
marked.use({
  extensions: EXTENSIONS.map((extension) => ({
    ...extension,
    renderer: ({ raw }) => `<${extension.name}>${raw}</${extension.name}>`,
  })),
});

test('the renderer of these tests reads what must be made inert', () => {
  expect(marked.parse('@user, #12, $x$, <b>b</b> and www.example.org')).toBe(
    '<p><mention>@user</mention>, <reference>#12</reference>, <math>$x$</math>, <b>b</b> and <a href="http://www.example.org">www.example.org</a></p>\n',
  );
});

test.each([
  '@user said so',
  'thanks to @user, @other and (@third)',
  'see #123, owner/name#45 and #topic',
  '##12',
  'from $5 to $6',
  '$x$ and $$\n\\frac{a}{b}\n$$',
  'a@b.org and mailto:a@b.org',
  'http://example.org, HTTPS://example.org, Http://example.org',
  'www.example.org, WWW.EXAMPLE.ORG, Www.example.org',
  '<https://example.org> <a@b.org>',
  'a <b>b</b> <img src=x onerror=alert(1)> <!-- c --> </p><?x?><![CDATA[x]]>',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '[x] done ~~gone~~ ~gone~',
  '&lt;b&gt; &#64;user &commat;user',
])('rendered in the dialect of GitHub, with math and mentions, it is text: %j', (text) => {
  for (const kind of ['paragraph', 'heading', 'list-item', 'deck'] as const) {
    const written = toMarkdown(article({ body: body(text, kind) }), { quotes: false });
    const html = String(marked.parse(written.slice(written.indexOf('\n---\n', 4) + 5)));
    const own = html.replace(/<\/?(?:p|h2|ul|ol|li|em)>\n?/gu, '');
    expect(own).not.toMatch(/</u);
    const shown = own.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
    const flat = (some: string): string => some.replace(/\s+/gu, ' ').trim();
    expect(flat(shown.replaceAll('&#39;', "'").replaceAll('&amp;', '&'))).toBe(flat(text));
  }
});

test('any string comes back as one paragraph of text', () => {
  const mark = fc.constantFrom(...'#*_`[]()<>!&|~\\-+=.:"\'\n 1aé'.split(''));
  fc.assert(
    fc.property(fc.array(mark, { minLength: 1, maxLength: 12 }), (marks) => {
      const text = marks.join('').replace(/\n+/gu, '\n').trim();
      fc.pre(text !== '');
      const { nodes } = readBack(toMarkdown(article({ body: body(text) }), { quotes: false }));
      expect(nodes).toHaveLength(1);
      expect(nodes[0]).toMatchObject({ type: 'paragraph' });
      expect(textOf(nodes[0]).replace(/\s+/gu, ' ')).toBe(text.replace(/\s+/gu, ' '));
    }),
  );
});

test('front matter says why there is no article', () => {
  const written = toMarkdown(article({ warnings: ['no-article: login wall'] }));
  expect(readBack(written).facts).toMatchObject({ title: null, warnings: ['no-article: login wall'] });
  expect(readBack(toMarkdown(EMPTY)).facts.warnings).toEqual(EMPTY.warnings);
});

test('front matter keeps strings that YAML would take for something else', () => {
  const facts = { id: 'no', title: 'yes: "a" # b', published: '2026-01-02', authors: ['null', '- a', '1e3'] };
  const written = toMarkdown(article(facts), { quotes: false });
  expect(readBack(written).facts).toMatchObject({ ...facts, agency: null });
  expect(written).toContain('published: "2026-01-02"\n');
});

test.each([
  [
    'bullets of the page are those of Markdown',
    ['• Piles', '▪ Planks', '- Nails'],
    '- Piles\n- Planks\n- Nails\n',
  ],
  ['its numbers are, too', ['1. Piles', '2. Planks', '3) Nails'], '1. Piles\n2. Planks\n3. Nails\n'],
  ['numbers that go on', ['7. Piles', '8. Planks'], '7. Piles\n8. Planks\n'],
  ['an item without a mark, a mark without an item', ['Piles', '•'], '- Piles\n- •\n'],
])('%s', (_name, items, expected) => {
  const written = toMarkdown(article({ body: items.flatMap((text) => body(text, 'list-item')) }));
  expect(written.slice(written.indexOf('\n---\n', 4) + 5).trimStart()).toBe(expected);
});

test('numbers that do not count on stay what they are', () => {
  const items = ['3. Piles', '2. Planks', '1. Nails', '• Screws'];
  const written = toMarkdown(article({ body: items.flatMap((text) => body(text, 'list-item')) }));
  const html = String(marked.parse(written.slice(written.indexOf('\n---\n', 4) + 5)));
  const shown = [...html.matchAll(/<(?:ol(?: start="(\d)")?|ul)>\s*<li>(?:<p>)?(\w+)/gu)];
  expect(shown.map(([, start, text]) => [start, text])).toEqual([
    ['3', 'Piles'],
    ['2', 'Planks'],
    [undefined, 'Nails'],
    [undefined, 'Screws'],
  ]);
});

test('body, figures in their place, list items together, quotes as an appendix', () => {
  const written = toMarkdown(
    article({
      title: 'Ferry landing',
      body: [
        { kind: 'deck', text: 'In short', span: [0, 8] },
        { kind: 'paragraph', text: 'First.', span: [10, 16] },
        { kind: 'heading', text: 'Costs', span: [40, 45] },
        { kind: 'list-item', text: 'Piles', span: [50, 55] },
        { kind: 'list-item', text: 'Planks', span: [60, 66] },
      ],
      figures: [{ caption: 'The old landing', alt: null, credit: 'A. Berg', span: [20, 30] }],
      quotes: [
        {
          text: 'It is time.\n\nWe know it.',
          kind: 'direct',
          speaker: { name: 'Anna Berg', role: 'mayor', mention: 'Berg' },
          cue: 'said',
          paragraph: 1,
          span: [10, 16],
          confidence: 1,
        },
      ],
    }),
    { quotes: true },
  );
  expect(written.slice(written.indexOf('\n---\n', 4) + 6)).toBe(`# Ferry landing

*In short*

First.

> **Figure:** The old landing (A. Berg)

## Costs

- Piles
- Planks

## Quotes

> It is time.
>
> We know it.

— Anna Berg, mayor
`);
});

test('front matter holds what YAML forbids or takes for the end of a line by its number', () => {
  const id = 'a\u007fb\u0080c\u0085d\u2028e\ufefff\ufffeg\uffffh🚢';
  const written = toMarkdown(article({ id }));
  expect(written).toContain('id: "a\\x7fb\\x80c\\x85d\\u2028e\\ufefff\\ufffeg\\uffffh🚢"\n');
  expect(readBack(written).facts.id).toBe(id);
});
