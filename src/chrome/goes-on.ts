// Tells lines that say where the text goes on, by their words alone: "Artikkelen fortsetter under bildet". They stand above a
// picture or an advertisement, in the middle of the article.

import type { Block } from '../document.ts';
import { GOES_ON_WORDS } from '../lexicon/goes-on-words.ts';
import { once } from '../once.ts';
import { facts } from '../text/facts.ts';

const LEAST_WORDS = 3;
const MOST_WORDS = 12;
const FIRST_WORD_RE = /[\p{L}\p{M}'’-]+/u;
// "(", "▼", ":", "…"
const MARKS_RE = /[^\p{L}\p{M}'’\s-]+/gu;

/** The words of one language. */
interface GoesOn {
  readonly on: ReadonlySet<string>;
  readonly place: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

function setOf(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => (list === '' ? [] : list.split(' '))));
}

/** The words of each language. */
const goesOn = once((): readonly GoesOn[] =>
  Object.values(GOES_ON_WORDS).map(({ on, place, things, rest }) => ({
    on: setOf(on),
    place: setOf(place),
    things: setOf(things),
    all: setOf(on, place, things, rest),
  })),
);

/** The words with which such a line may begin, in any language. */
const goesOnWords = once(() =>
  setOf(...Object.values(GOES_ON_WORDS).flatMap(({ on, place, things, rest }) => [on, place, things, rest])),
);

/** True for a line that says where the text goes on, and nothing else. */
export function saysWhereTextGoesOn(block: Block): boolean {
  const { folded, words } = facts(block);
  if (words < LEAST_WORDS || words > MOST_WORDS) return false;
  if (!goesOnWords().has(FIRST_WORD_RE.exec(folded)?.[0] ?? '')) return false;
  const own = folded.replace(MARKS_RE, ' ').trim().split(/\s+/u);
  return goesOn().some(
    ({ on, place, things, all }) =>
      own.every((word) => all.has(word)) &&
      [on, place, things].every((kind) => own.some((word) => kind.has(word))),
  );
}
