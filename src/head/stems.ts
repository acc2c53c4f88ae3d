// The words that tell what a text is about, cut so that their forms are the same: "Häfen" and "Hafens" are "hafen". Of a
// script without spaces, each pair of characters.

const WORD_RE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+|[\p{L}\p{N}]{4,}/gu;
const CJK_RE = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const FOREIGN_RE = /[^\p{ASCII}]/u;
const MARKS_RE = /\p{M}+/gu;
const UMLAUT_RE = /([aou])e/gu;
const LENGTH = 5;

/** The stems of a text. Marks are left out, "ae" is "a": an address spells words so. */
export function stems(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  const lower = text.toLowerCase();
  const plain = FOREIGN_RE.test(lower) ? lower.normalize('NFD').replace(MARKS_RE, '') : lower;
  for (const word of plain.match(WORD_RE) ?? []) {
    if (!CJK_RE.test(word)) found.add(word.replace(UMLAUT_RE, '$1').slice(0, LENGTH));
    else for (let i = 0; i + 1 < word.length; i++) found.add(word.slice(i, i + 2));
  }
  return found;
}
