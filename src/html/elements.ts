// What the flattener knows of HTML's elements: which stand on lines of their own, and which hold nothing that is read.

/** Begin and end a line. */
export const LINES: ReadonlySet<string> = new Set(
  (
    'address body button caption center dd details dialog dir div dt fieldset figcaption footer form header html ' +
    'legend li main nav option summary tbody tfoot thead tr video'
  ).split(' '),
);

/** Stand apart: a blank line before and behind. */
export const APART: ReadonlySet<string> = new Set(
  'article aside blockquote dl figure h1 h2 h3 h4 h5 h6 hr ol p pre section table ul'.split(' '),
);

/** Hold no text of the page. */
export const UNREAD: ReadonlySet<string> = new Set(
  (
    'script style template noscript noembed noframes iframe object canvas svg math select datalist textarea audio ' +
    'progress meter'
  ).split(' '),
);

/** Hold no text that a browser shows, where `hidden` or a style says so. None of them is void, and none holds a whole page. */
export const HIDEABLE: ReadonlySet<string> = new Set('div section aside span p ul li'.split(' '));

/** Inline, but a thing of its own: two that touch are two words, as in a menu. What touches text is part of it. */
export const WORDS: ReadonlySet<string> = new Set(['a', 'label', 'time']);

/** Stand in a row of cells: always words of their own. */
export const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

export const HEADINGS: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
