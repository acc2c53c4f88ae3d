// Text from a page stays text, wherever the report puts it.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeText, html, raw } from '../../src/report/html.ts';

test('what is put in is escaped, markup of our own is not', () => {
  const name = `"><script>alert('x')</script>&amp;`;
  expect(
    html`<p title="${name}">${html`<b>${1}</b>`}${null}${false}${[raw('<i>'), html`${'<'}`]}</p>`.html,
  ).toBe('<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;amp;"><b>1</b><i>&lt;</p>');
});

test('controls and what turns the direction of text are shown by number', () => {
  expect(escapeText('a\u202eb\u0000c\u2066\ud800\ttab\n')).toBe('a⟨U+202E⟩b⟨U+0000⟩c⟨U+2066⟩⟨U+D800⟩\ttab\n');
});

test('a letter beyond the first plane stays whole', () => {
  expect(escapeText('😀 𐐷')).toBe('😀 𐐷');
});

test('no text can make markup or leave an attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeText(text)).not.toMatch(/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/u);
    }),
  );
});
