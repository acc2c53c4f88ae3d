// HTML becomes the lines that a browser shows; what the markup says for sure stands beside them.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flattenHtml } from '../../src/html/flatten.ts';

const marked = (html: string): (string | undefined)[][] => {
  const { text, evidence } = flattenHtml(html);
  return (evidence.markup ?? []).map(({ kind, start, end, figure }) => [
    kind,
    text.slice(start, end),
    ...(figure === undefined ? [] : [String(figure)]),
  ]);
};

test.each([
  ['<p>One\n  two</p><p>three</p>', 'One two\n\nthree'],
  ['<td><p>One<p>two</td><td>three</td>', 'One\n\ntwo three'],
  ['<div><p>One<p>two</div><div>three</div>', 'One\n\ntwo\n\nthree'],
  ['<div>One</div><div>two</div>', 'One\ntwo'],
  ['<ul><li>One<li>two</ul>three', 'One\ntwo\n\nthree'],
  ['a<b>b</b>c <i> d</i>', 'abc d'],
  ['One<br>two<br><br>three', 'One\ntwo\n\nthree'],
  ['<a>Terms</a><a>Privacy</a>', 'Terms Privacy'],
  [
    'in <a>Lowmere</a>, the <a>chair</a>’s “<a>yes</a>” (<time>Monday</time>)',
    'in Lowmere, the chair’s “yes” (Monday)',
  ],
  ['<a><span>Home</span></a><a><b>News</b></a>', 'Home News'],
  ['<span><a>Home</a></span><span><a>News</a></span>', 'Home News'],
  ['<span>By</span><a>Ann Bo</a><span>Monday</span><time>9:12</time>', 'By Ann Bo Monday 9:12'],
  ['<span>F</span><span>erries</span> stay', 'Ferries stay'],
  ['<a>Home</a>\n<a>News</a>/<a>Sport</a>', 'Home News/Sport'],
  ['<tr><td>1<td>2<tr><td>3', '1 2\n3'],
  ['<pre>a  b\n\n  c</pre>', 'a  b\n\nc'],
  ['a&nbsp;b &amp;lt; &#8212; &copy;', 'a\u00a0b &lt; — ©'],
  ['a < b and c > d', 'a < b and c > d'],
  ['<script>x</script>a<style>y</style><noscript>z</noscript><!-- c --><template>t</template>', 'a'],
  ['<svg><path/><text>no</text></svg>a<svg/>b', 'ab'],
  ['<title>Window</title><p>Page', 'Page'],
  ['<p>One<p/>two', 'One\n\ntwo'],
  ['<noscript>never closed<p>but read', 'never closed\n\nbut read'],
  ['<p>One<p hidden>no</p><p>two', 'One\n\ntwo'],
  ['Lowmere<span HIDDEN=""> (map)</span>, a port', 'Lowmere, a port'],
  ['<div style="color:red; DISPLAY : none !important">no<div>no</div></div>yes', 'yes'],
  ['<ul style="display:none"><li>no</ul><ul><li hidden>no</li><li>yes</ul>', 'yes'],
  ['<div hidden><script>"</div>"</script>no</div>yes', 'yes'],
  ['<div hidden="until-found">yes</div><div style="display:none-such">yes</div>', 'yes\nyes'],
  ['<body hidden>yes<br hidden>yes', 'yes\nyes'],
  ['<div hidden>never closed<p>but read', 'never closed\n\nbut read'],
  ['plain', 'plain'],
  ['', ''],
])('%s', (html, text) => {
  expect(flattenHtml(html).text).toBe(text);
});

describe('evidence', () => {
  test.each([
    ['<title> A &amp; B </title>', { title: 'A & B' }],
    ['<title>A | Site</title><meta property="og:title" content="A">', { title: 'A' }],
    ['<meta content="A" name="twitter:title"><meta property=og:title content=B>', { title: 'B' }],
    ['<html lang="de-CH">', { language: 'de' }],
    ['<html lang="">', {}],
    [
      '<link rel=canonical href="https://a.example/1"><meta property=og:url content=x>',
      { url: 'https://a.example/1' },
    ],
    [
      '<META PROPERTY="article:published_time" CONTENT="2025-03-04T09:12:00Z">',
      { date: '2025-03-04T09:12:00Z' },
    ],
    ['<meta name="date" content="soon">', {}],
    ['<svg><title>Icon</title></svg><title>Page</title>', { title: 'Page' }],
  ])('%s', (html, evidence) => {
    expect(flattenHtml(html).evidence).toEqual(evidence);
  });
});

describe('markup', () => {
  test.each([
    ['<h2>One <b>two</b></h2><p>three', [['heading', 'One two']]],
    ['<h2>never closed<p>three', [['heading', 'never closed']]],
    [
      '<ul><li>One<p>two</ul><p>three',
      [
        ['list-item', 'One'],
        ['list-item', 'two'],
      ],
    ],
    [
      '<figure><img alt="A boat"><figcaption>The ferry <p>(Ann Bo)</figcaption></figure><p>x<figure><img alt=B></figure>',
      [
        ['alt-text', 'A boat', '1'],
        ['caption', 'The ferry', '1'],
        ['caption', '(Ann Bo)', '1'],
        ['alt-text', 'B', '2'],
      ],
    ],
    ['<img alt="not in a figure"><figcaption>nor this</figcaption>', []],
    ['<figure><figcaption>never closed</figure><p>story', [['caption', 'never closed', '1']]],
  ])('%s', (html, expected) => {
    expect(marked(html)).toEqual(expected);
  });
});

test('any soup of tags gives text without markup lines that overlap', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'<p> </p> <li> <figure> </figure> <figcaption> <img alt=x> <h2> </h2> <noscript> </noscript> <br> <pre> </pre>'.split(
        ' ',
      ),
    ),
    fc.constantFrom(
      '<title>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      '&amp',
      '<a href="',
      '"',
      '>',
      'word',
      ' ',
      '\n',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const { text, evidence } = flattenHtml(pieces.join(''));
      let end = 0;
      for (const markup of evidence.markup ?? []) {
        expect(markup.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(markup.start, markup.end).trim()).not.toBe('');
        end = markup.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

const size = 1_000_000;
const fill = (piece: string): string => piece.repeat(Math.ceil(size / piece.length));

test.each([
  ['nested', `${fill('<div>')}end`],
  ['closed and never opened', `${fill('</p></q>')}end`],
  ['unread and never closed', `${fill('<svg><select><template><noscript><canvas>')}end`],
  ['hidden and never closed', `${fill('<div hidden><p hidden><li hidden><span hidden>')}end`],
  ['tags in one line', `${fill(' x<b> y</b>')}end`],
  ['less-than signs', `${fill('< ')}end`],
  ['references', `${fill('&amp;&#x41;&notit')}end`],
  ['attributes', `<meta ${fill('a=b ')}>end`],
  ['a long attribute', `<meta name=date content="${fill('2')}">end`],
  ['figures', `${fill('<figure><img alt=x><figcaption>y</figcaption></figure>')}end`],
])('a hostile page of %s is read to its end', (_, html) => {
  expect(flattenHtml(html).text.endsWith('end')).toBe(true);
});
