// Pages for the property tests: lines mixed from chrome, prose, quotations and the oddities that scrapers leave.

import fc from 'fast-check';

/** What stands around articles, in several languages. */
const CHROME = [
  '[ad_1]',
  '[source_link]',
  'Advertisement',
  'Story continues below',
  'Home',
  'HomeWorldHarbour reopens after the storm',
  'Home > World > Europe',
  'Skip to content',
  'Share',
  'Facebook Twitter WhatsApp Email',
  'RELATED ARTICLES',
  'Most Popular',
  'Read more: Harbour reopens after the storm',
  'Recent Comments',
  'Leave a Reply',
  'Subscribe to our newsletter',
  'We use cookies to improve your experience.',
  '© 2025 The Lowmere Courier. All rights reserved.',
  'By Anna Keller and Tom Birch',
  'Von Anna Keller, dpa',
  'Photo: Anna Keller/AP',
  'Friday, December 19, 2025',
  'Published 19 December 2025 at 10:30 GMT',
  'Aktualisiert: 19.12.2025, 10:30 Uhr',
  'LOWMERE (AP) —',
  'Lesen Sie auch',
  'Compartir',
  '相关新闻',
  '广告',
  'إعلان',
  '関連記事',
  'Реклама',
];

const PROSE = [
  'Harbour reopens after the storm',
  'The harbour of Lowmere reopened on Friday after a storm that had kept its ferries in port for nine days.',
  'The mayor, Ruth Alder, said the damage would be known by Monday, and that no one had been hurt.',
  '“We were lucky,” Alder said. “It could have been far worse.”',
  '"I have never seen such waves," fisherman Joe Pratt told reporters, adding that he \'had to laugh\'.',
  '„Wir hatten Glück“, sagte Bürgermeisterin Ruth Alder am Freitag.',
  '« Nous avons eu de la chance », a déclaré la maire.',
  '—No había visto olas así —dijo el pescador.',
  '市长表示：“我们很幸运，没有人受伤。”渡轮将于周一恢复运行。',
  '市長は「幸いけが人はいなかった」と述べた。',
  'قالت رئيسة البلدية: «كنا محظوظين»، مضيفة أن العبارات ستعود يوم الاثنين.',
  '— Нам повезло, — сказала мэр города Рут Олдер.',
  'Gotcha.',
  'The ferries will sail again on Mon-',
  'day, weather permitting.',
];

const ODDITIES = [
  '&amp;',
  '&nbsp;',
  '&#8217;',
  '&#xD800;',
  '&lt;b&gt;',
  'â€œ',
  'Ã©',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u00a0',
  '\u2028',
  '\u0000',
  '\u0085',
  '\u202e',
  'e\u0301',
  '\u1112\u1161\u11ab',
  '\ud83d',
  '\udc4d',
  '👍🏽',
  '\u001b[31m',
  '\t',
  '   ',
  '“',
  '”',
  '"',
  "'",
  '„',
  '«',
  '»',
  '「',
  '」',
  '(',
  ')',
  '[',
  '|',
  '>',
  '-',
  '—',
  ',',
  '.',
  ':',
  '…',
  '\\',
  '\\n',
  '\\"',
  '\\u2019',
  '\\u005c',
  'C:\\new',
  '<br>',
  '<p',
  '&lt;',
];

const phrase = fc.constantFrom(...CHROME, ...PROSE);
const scrap = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...ODDITIES) },
  { weight: 3, arbitrary: phrase },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const line = fc.oneof(
  { weight: 6, arbitrary: phrase },
  { weight: 3, arbitrary: fc.array(scrap, { maxLength: 8 }).map((scraps) => scraps.join('')) },
  {
    weight: 1,
    arbitrary: fc.array(fc.nat(0xffff), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
  },
);
const lineBreak = fc.constantFrom('\n', '\n\n', '\n\n', '\r\n', '\r', '\n \n', '\u2028', '\n\n\n\n');

const textBreak = fc.constantFrom(
  '\\n',
  '\\n\\n',
  '\\r\\n',
  '\\\\n',
  '<br>',
  '<br />',
  '</p><p>',
  '&lt;br&gt;',
);

/** A page of any bytes a scraper might leave, lone surrogates and NUL included; now and then with its breaks left as text. */
export const page: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: linesWith(lineBreak) },
  { weight: 1, arbitrary: linesWith(textBreak) },
);

function linesWith(ends: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(line, ends), { maxLength: 30 })
    .map((lines) => lines.map(([text, end]) => text + end).join(''));
}
