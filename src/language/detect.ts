// Names the language of a text of a few hundred characters: the script where it belongs to one language, else the
// commonest function words, else trigrams. null where none of them is sure.

import { languagesOf, wordsOf } from '../lexicon/function-words.ts';
import { iso1 } from './codes.ts';
import { countScripts, type Script } from './scripts.ts';
import { nearestByTrigrams } from './trigrams.ts';

// Japanese prose is never without its syllables: under this share, Chinese that quotes a Japanese name.
const LEAST_KANA = 0.12;
// A text with this share of Chinese and Japanese signs is in one of the two, however many Latin addresses stand in it.
const LEAST_SIGNS = 0.2;
// Function words of the winner that must be there, and by how much it must lead the second in the words that the two do
// not share. A word that several languages share counts for each of them in part.
const LEAST_HITS = 4;
const LEAST_SHARE = 0.1;
const LEAST_LEAD = 1.6;
// Scores are relative to the best; a second language closer than this is a tie.
const CLOSE = 0.985;
const LEAST_LETTERS = 40;

/** ISO 639-1 (else 639-3) of the language of a text; null where it is not sure. */
export function detectLanguage(text: string): string | null {
  const { script, language, signs, kana } = countScripts(text);
  if (script === undefined) return null;
  if (signs >= LEAST_SIGNS) return kana >= LEAST_KANA ? 'ja' : 'zh';
  if (language !== undefined) return language;
  const named = byFunctionWords(text) ?? byTrigrams(text);
  return named === null || isForeign(named, text) ? byLetters(script, text) : named;
}

// Letters that one language alone of those with its script has, the commonest language of the script last.
const LETTERS: Readonly<Partial<Record<Script, readonly (readonly [letters: RegExp, language: string])[]>>> =
  {
    cyrillic: [
      [/[ћђ]/iu, 'sr'],
      [/[ѓќѕ]/iu, 'mk'],
      [/[љњџј]/iu, 'sr'],
      [/[їєґ]/iu, 'uk'],
      [/ў/iu, 'be'],
      [/[әғқңөұүһ]/iu, 'kk'],
      [/[ыэё]/iu, 'ru'],
      [/ъ/iu, 'bg'],
    ],
    arabic: [
      [/[ٹڈڑےں]/u, 'ur'],
      [/[پچژگ]/u, 'fa'],
      [/[ةىأإ]/u, 'ar'],
    ],
    greek: [[/[α-ω]/u, 'el']],
    hebrew: [
      [/[װײ]/u, 'yi'],
      [/[א-ת]/u, 'he'],
    ],
  };

// Letters that a language has not, though its neighbours do: in a few lines their words and trigrams are alike.
const FOREIGN: Readonly<Record<string, RegExp>> = {
  bg: /[ыэё]/giu,
  ru: /[їєґў]/giu,
  uk: /[ыэёъ]/giu,
  fa: /[ٹڈڑےں]/gu,
};
// A name in another language has one or two of them.
const LEAST_FOREIGN = 4;

/** True where a text is full of letters that the language has not. */
function isForeign(language: string, text: string): boolean {
  const letters = FOREIGN[language];
  return letters !== undefined && (text.match(letters)?.length ?? 0) >= LEAST_FOREIGN;
}

function byLetters(script: Script, text: string): string | null {
  if (text.length < LEAST_LETTERS) return null;
  return LETTERS[script]?.find(([letters]) => letters.test(text))?.[1] ?? null;
}

function byFunctionWords(text: string): string | null {
  const words = wordsOf(text);
  const scores = new Map<string, { hits: number; weight: number }>();
  for (const word of words) {
    const languages = languagesOf(word);
    for (const language of languages) {
      const score = scores.get(language) ?? { hits: 0, weight: 0 };
      score.hits++;
      score.weight += 1 / languages.length;
      scores.set(language, score);
    }
  }
  const [best, second] = [...scores].sort((a, b) => b[1].weight - a[1].weight);
  if (!best) return null;
  const [language, { hits }] = best;
  if (hits < LEAST_HITS || hits < words.length * LEAST_SHARE) return null;
  return second && !leads(words, language, second[0]) ? null : language;
}

function leads(words: readonly string[], best: string, second: string): boolean {
  let own = 0;
  let other = 0;
  for (const word of words) {
    const languages = languagesOf(word);
    const isOwn = languages.includes(best);
    if (isOwn === languages.includes(second)) continue;
    if (isOwn) own++;
    else other++;
  }
  return own > other * LEAST_LEAD;
}

function byTrigrams(text: string): string | null {
  if (text.length < LEAST_LETTERS) return null;
  const nearest = nearestByTrigrams(text);
  return nearest && nearest.second <= CLOSE ? iso1(nearest.language) : null;
}
