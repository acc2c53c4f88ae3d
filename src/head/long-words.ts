// The words that tell what a text is about: its longer ones. In scripts without spaces, all that could be parts of them.

// Chinese, Japanese and Korean; Thai, Lao and Khmer; and "harbour", "बंदरगाह" with the signs of its vowels
const LONG_WORD_RE =
  /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}|[\u0e00-\u0eff\u1780-\u17ff]{4,}|[\p{L}\p{M}]{4,}/gu;
const SIGNS_RE = /^[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u;
const UNSPACED_RE = /^[\u0e00-\u0eff\u1780-\u17ff]/u;
const OTHER_SCRIPTS_RE = /[\u0e00-\uffff]/u;
// What stands for a word where no spaces part them.
const SIGNS = 2;
const UNSPACED = 4;

/** The longer words of a text. */
export function longWords(text: string): readonly string[] {
  const words = text.toLowerCase().match(LONG_WORD_RE) ?? [];
  if (!OTHER_SCRIPTS_RE.test(text)) return words;
  return words.flatMap((word) => {
    if (SIGNS_RE.test(word)) return slicesOf(word, SIGNS);
    return UNSPACED_RE.test(word) ? slicesOf(word, UNSPACED) : [word];
  });
}

function slicesOf(word: string, length: number): string[] {
  const slices: string[] = [];
  for (let i = 0; i + length <= word.length; i++) slices.push(word.slice(i, i + length));
  return slices;
}

/** The share of some words that are among others, 0 to 1; 0 where there are none. */
export function shareIn(words: readonly string[], others: ReadonlySet<string>): number {
  return words.filter((word) => others.has(word)).length / Math.max(1, words.length);
}
