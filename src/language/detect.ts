// Names the language of a text of a few hundred characters: the script where it belongs to one language, else the
// commonest function words, else trigrams. null where none of them is sure.

import { countForeign, languagesWith, lettersOf } from './alphabets.ts';
import { iso1 } from './codes.ts';
import { countScripts, type Script } from './scripts.ts';
import { nearestByTrigrams } from './trigrams.ts';
import { hasFunctionWords, languagesOf, wordsOf } from './words.ts';

// Japanese prose is never without its syllables: under this share, Chinese that quotes a Japanese name.
const LEAST_KANA = 0.12;
// A text with this share of Chinese and Japanese signs is in one of the two, however many Latin addresses stand in it.
const LEAST_SIGNS = 0.2;
// Function words of the winner that must be there, and by how much it must lead the second in the words that the two do
// not share. A word that several languages share counts for each of them in part.
const LEAST_HITS = 4;
const LEAST_SHARE = 0.1;
const LEAST_LEAD = 1.6;
// Where trigrams do not know either, any lead will do.
const ANY_LEAD = 1;
// Trigrams choose among languages that have at least this part of the words that the best has.
const LEAST_PART = 2;
// Scores are relative to the best; a second language closer than this is a tie.
const CLOSE = 0.985;
const LEAST_LETTERS = 40;
// What trigrams alone call a language of which no function word is known has to be longer.
const LEAST_FOR_RARE = 240;
// A letter speaks for a language no more often than this.
const MOST_PER_LETTER = 2;
// A word of this length that one language alone has tells twice as much as a shared one.
const TELLING = 4;
// Of so many words one has a name's letter, which the language does not have; each further one takes so much off it.
const NAME_EVERY = 20;
const FOREIGN_COST = 0.5;

// "Lorem ipsum dolor" is no text in any language.
const PLACEHOLDER = 'la';

interface Sample {
  readonly words: readonly string[];
  readonly letters: ReadonlyMap<string, number>;
  /** The languages that anything speaks for, best first. */
  readonly scores: readonly Evidence[];
}

/** ISO 639-1 (else 639-3) of the language of a text; null where it is not sure. */
export function detectLanguage(text: string): string | null {
  const { script, language, signs, kana } = countScripts(text);
  if (script === undefined) return null;
  if (signs >= LEAST_SIGNS) return kana >= LEAST_KANA ? 'ja' : 'zh';
  if (language !== undefined) return language;
  const lower = text.toLowerCase();
  const letters = lettersOf(lower);
  const words = wordsOf(lower);
  const sample = { words, letters, scores: weigh(words, letters) };
  const named = byWords(sample, LEAST_LEAD) ?? byTrigrams(text, sample) ?? byWords(sample, ANY_LEAD);
  if (named === PLACEHOLDER) return null;
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

/** What speaks for a language: its words and the letters that it has beyond a to z. */
interface Evidence {
  readonly language: string;
  /** Its words, and the letters beyond a to z that it has. */
  readonly hits: number;
  /** Words that are long and its own: they tell twice. */
  readonly telling: number;
  /** The same, each shared by the languages that have it, less what the language does not have. */
  readonly weight: number;
}

function byWords({ words, letters, scores }: Sample, lead: number): string | null {
  const [best, second] = scores;
  if (!best || !isSupported(best, words)) return null;
  return second && !leads(words, letters, best.language, second.language, lead) ? null : best.language;
}

function weigh(words: readonly string[], letters: ReadonlyMap<string, number>): Evidence[] {
  const scores = new Map<string, { -readonly [field in keyof Evidence]: Evidence[field] }>();
  const add = (languages: readonly string[], times: number): void => {
    for (const language of languages) {
      const score = scores.get(language) ?? { language, hits: 0, telling: 0, weight: 0 };
      score.hits += times;
      score.weight += times / languages.length;
      scores.set(language, score);
    }
  };
  for (const word of words) {
    const languages = languagesOf(word);
    add(languages, 1);
    const [only] = languages;
    const score = languages.length === 1 && word.length >= TELLING ? scores.get(only ?? '') : undefined;
    if (score) score.telling++;
  }
  for (const [letter, count] of letters) add(languagesWith(letter), Math.min(count, MOST_PER_LETTER));
  for (const score of scores.values()) {
    score.weight -= FOREIGN_COST * Math.max(0, countForeign(score.language, letters) - countNames(words));
  }
  return [...scores.values()].sort((a, b) => b.weight - a.weight);
}

/** True where enough speaks for a language to name it, if no other comes close. */
function isSupported({ hits, telling }: Evidence, words: readonly string[]): boolean {
  return hits + telling >= LEAST_HITS && hits >= words.length * LEAST_SHARE;
}

/** How many letters of a text may be those of names from elsewhere. */
function countNames(words: readonly string[]): number {
  return 1 + Math.floor(words.length / NAME_EVERY);
}

/** True where what one language has and the other has not is clearly more than the other way round. */
function leads(
  words: readonly string[],
  letters: ReadonlyMap<string, number>,
  best: string,
  second: string,
  lead: number,
): boolean {
  let own = 0;
  let other = 0;
  const count = (languages: readonly string[], times: number): void => {
    const isOwn = languages.includes(best);
    if (isOwn === languages.includes(second)) return;
    if (isOwn) own += times;
    else other += times;
  };
  for (const word of words) count(languagesOf(word), 1);
  for (const [letter, times] of letters) count(languagesWith(letter), Math.min(times, MOST_PER_LETTER));
  return own > other * lead;
}

/** The language of the nearest trigrams among those that words and letters leave possible. */
function byTrigrams(text: string, { words, letters, scores }: Sample): string | null {
  if (text.length < LEAST_LETTERS) return null;
  const [best] = scores;
  const least = best && isSupported(best, words) ? best.hits / LEAST_PART : 0;
  const nearest = nearestByTrigrams(text, (code) => {
    const language = iso1(code);
    if (countForeign(language, letters) > countNames(words)) return false;
    return (scores.find((score) => score.language === language)?.hits ?? 0) >= least;
  });
  if (!nearest || nearest.second > CLOSE) return null;
  const language = iso1(nearest.language);
  return hasFunctionWords(language) || text.length >= LEAST_FOR_RARE ? language : null;
}
