// A phrase as it is found inside a line: word by word, whatever its case, apostrophes and spaces; `#` is any number.
// "sign up for 3 letters" finds "SIGN UP  for 12 letters", never "resign up for 3 letters".

const SPECIAL_RE = /[\\^$.*+?()[\]{}|/]/gu;
const APOSTROPHE_RE = /['‘’ʼ]/gu;
const SPACES_RE = /\s+/u;
// "#month"; "#", "12", "12.#", "##": what touches is one number, or two ways to share its digits would multiply. Signs are
// escaped by then.
const NUMBER_RE = /#(?:month|weekday)|[#\p{N}]+(?:\\?[.,:/–-][#\p{N}]+)*/gu;
const ANY_NUMBER = '\\p{N}{1,9}(?:[.,:/–-]\\p{N}{1,9}){0,15}';
const NAME_RE = /^#[mw]/u;
const ANY_NAME = '[\\p{L}\\p{M}]{1,20}';
const WORD_RE = /[\p{L}\p{M}]+/gu;
// Scripts that set no space between words have no edges to look for.
const OPENS_WORD_RE = /^[\p{L}\p{N}#]/u;
const CLOSES_WORD_RE = /[\p{L}\p{M}\p{N}#]$/u;
const UNSPACED_RE = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/u;

/** The regular expression that finds every place of a phrase; linear, because its repeats are short and bounded. */
export function phraseRegExp(phrase: string): RegExp {
  const text = phrase.trim();
  const words = text.split(SPACES_RE).map((word) =>
    word
      .replace(SPECIAL_RE, '\\$&')
      .replace(APOSTROPHE_RE, "['‘’ʼ]")
      .replace(NUMBER_RE, (found) => (NAME_RE.test(found) ? ANY_NAME : ANY_NUMBER)),
  );
  const isSpaced = !UNSPACED_RE.test(text);
  const before = isSpaced && OPENS_WORD_RE.test(text) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = isSpaced && CLOSES_WORD_RE.test(text) ? '(?![\\p{L}\\p{M}\\p{N}])' : '';
  return new RegExp(`${before}${words.join('\\s{1,3}')}${after}`, 'giu');
}

/** The longest word of a phrase, in lower case: what a line must hold to be worth a look. Empty where there is none. */
export function hintOf(phrase: string): string {
  const words = phrase.replace(NUMBER_RE, ' ').toLowerCase().match(WORD_RE) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}
