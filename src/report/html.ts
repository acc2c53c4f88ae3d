// HTML as a value: `html` escapes everything that is put into it but other HTML, so that text from a page can make no
// markup. Controls and the characters that turn the direction of text are shown by their number: "\u202e" -> "⟨U+202E⟩".
// Own code, because it is these lines; a template library would add a language and a compiler to say the same.

/** Markup that is safe as it stands. */
export interface Html {
  readonly html: string;
}

type Value = Html | readonly Html[] | string | number | null | undefined | false;

const SPECIAL_RE = /[&<>"']/gu;
const SPECIALS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
// Controls but tab and line feed, the directional controls, lone surrogates: "\u001b[2J", "\u202e", "\ud800"
const UNSEEN_RE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/gu;

/** Text as it may stand between tags and, in quotes, in an attribute. */
export function escapeText(text: string): string {
  return text.replace(UNSEEN_RE, shown).replace(SPECIAL_RE, (character) => SPECIALS[character] ?? '');
}

function shown(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `⟨U+${number}⟩`;
}

/** Markup from a template; what is put in is escaped unless it is markup itself. Null and false leave nothing. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  let made = strings[0] ?? '';
  values.forEach((value, i) => {
    made += markup(value) + (strings[i + 1] ?? '');
  });
  return { html: made };
}

/** Markup that was made by hand: style sheet and script of our own. */
export function raw(text: string): Html {
  return { html: text };
}

function markup(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  if ('html' in value) return value.html;
  let made = '';
  for (const { html: part } of value) made += part;
  return made;
}
