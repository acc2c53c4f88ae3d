// Names in other cases than the first: "по словам Павла Гаврилова" means Павел Гаврилов, "według Piotra Nowaka" Piotr Nowak.
// Known false positive: a husband and a wife of whom the article gives no first names.

import { hashOf } from './hash.ts';
import { SAY } from './place-classes.ts';
import { bitsAt, placeAt, type Tokens, wordAt, wordOf } from './token.ts';
import { FIRST_NAME } from './word-classes.ts';
import type { Words } from './words.ts';

// Endings of Russian and Polish surnames and first names: Гаврилов-ым, Рыбаков-ой, Достоевск-ого; Nowak-iem, Zielińsk-iego
const ENDING_RE =
  /(?:ого|ому|ым|им|ом|ем|ой|ей|ую|ая|ый|ий|а|у|е|ю|я|ы|и|й|ь|iego|iemu|iej|iem|owi|ego|emu|ej|em|im|ą|ę|a|u|y|i|o|e)$/u;
const SHORTEST = 3;

/** What the last word of a name is known by, whatever its case. */
export function surnameKey(text: string, tokens: Tokens, at: number, { declinesNames }: Words): number {
  if (!declinesNames) return wordAt(tokens, at);
  const word = wordOf(text, tokens, at).toLowerCase();
  const stem = word.replace(ENDING_RE, '');
  return hashOf(stem.length < SHORTEST ? word : stem);
}

/** What a first name is known by: its beginning where its ending changes, Павел, Павла. */
export function firstNameKey(text: string, tokens: Tokens, at: number, { declinesNames }: Words): number {
  if (!declinesNames) return wordAt(tokens, at);
  return hashOf(wordOf(text, tokens, at).toLowerCase().slice(0, SHORTEST));
}

/** True where a name most likely stands in its first case: it begins with a first name as listed, or speaks. */
export function isFirstCase(tokens: Tokens, from: number, to: number): boolean {
  return (
    (bitsAt(tokens, from) & FIRST_NAME) !== 0 ||
    placeAt(tokens, from - 1) === SAY ||
    placeAt(tokens, to) === SAY
  );
}
