// Names a language by its trigrams (Cavnar and Trenkle 1994), as franc does and from franc's data, but reads the data of a
// script when a text is in it: franc's own code reads all of them when it is loaded, 7 ms that most runs have no use for.

import { data } from 'franc-min/data.js';
import { expressions } from 'franc-min/expressions.js';

export interface Nearest {
  /** As the data names it, mostly ISO 639-3. */
  readonly language: string;
  /** How near the second language is, 1 for as near as the first; 0 where there is none. */
  readonly second: number;
}

/** For each trigram its rank among those of a language. */
type Model = ReadonlyMap<string, number>;

const LONGEST = 2048;
// What a trigram adds to the distance that a language does not have.
const ABSENT = 300;
// Punctuation and digits say nothing of the language. "12 ships," -> "ships"
const MARKS_RE = /[!-@]+/gu;
const SPACES_RE = /\s+/gu;

/** The language whose trigrams are nearest to those of a text; undefined where it is in no script that has languages. */
export function nearestByTrigrams(
  text: string,
  isPossible: (language: string) => boolean,
): Nearest | undefined {
  const sample = text.slice(0, LONGEST);
  const { script, count } = scriptOf(sample);
  const models = modelsOf(script);
  if (!models) return count === 0 ? undefined : { language: script, second: 0 };
  const trigrams = trigramsOf(sample);
  const distances = models
    .filter(([language]) => isPossible(language))
    .map(([language, model]) => ({ language, distance: distanceOf(trigrams, model) }));
  const [first, second] = distances.sort((a, b) => a.distance - b.distance);
  if (!first) return undefined;
  const most = sample.length * ABSENT - first.distance;
  return { language: first.language, second: second ? 1 - (second.distance - first.distance) / most : 0 };
}

/** The script of most characters. */
function scriptOf(text: string): { readonly script: string; readonly count: number } {
  let best = { script: '', count: -1 };
  for (const [script, expression] of Object.entries(expressions)) {
    const count = text.match(expression)?.length ?? 0;
    if (count > best.count) best = { script, count };
  }
  return best;
}

const kept = new Map<string, readonly (readonly [language: string, model: Model])[]>();

function modelsOf(script: string): readonly (readonly [language: string, model: Model])[] | undefined {
  const known = kept.get(script);
  if (known) return known;
  const packed = data[script];
  if (!packed) return undefined;
  const made = Object.entries(packed).map(
    ([language, trigrams]) =>
      [language, new Map(trigrams.split('|').map((trigram, rank) => [trigram, rank]))] as const,
  );
  kept.set(script, made);
  return made;
}

/** How often each trigram stands in a text. */
function trigramsOf(text: string): ReadonlyMap<string, number> {
  const padded = ` ${text.replace(MARKS_RE, ' ').replace(SPACES_RE, ' ').trim().toLowerCase()} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= padded.length; at++) {
    const trigram = padded.slice(at, at + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

function distanceOf(trigrams: ReadonlyMap<string, number>, model: Model): number {
  let distance = 0;
  for (const [trigram, count] of trigrams) {
    const rank = model.get(trigram);
    distance += rank === undefined ? ABSENT : Math.abs(count - rank - 1);
  }
  return distance;
}
