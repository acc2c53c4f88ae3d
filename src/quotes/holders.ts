// Who holds a role: "the mayor said" means Ruth Alder where the article called her, and nobody else, the mayor before.
// Known error: a role whose holder changed, "the president" of another year.

import type { Role } from './apposition.ts';
import type { Entry } from './entry.ts';
import type { Mention } from './mentions.ts';
import type { Paragraph } from './paragraph.ts';
import { bitsAt, endingOf, wordAt, wordOf } from './token.ts';
import { DETERMINING, HUMAN } from './word-classes.ts';
import type { Words } from './words.ts';

// "minister|en", "läkar|en", "råd|et"
const ARTICLE_RE = /(?:e?n|e?t)$/u;
// What the noun may end in without it: minister, läkare.
const BARE_ENDINGS = ['', 'e'];
const SHORTEST = 3;
// More holders of roles than an article has.
const MEMORY = 64;

/** A role that somebody was given, where it stands. */
interface Holding {
  readonly entry: Entry;
  readonly paragraph: Paragraph;
  readonly role: Role;
}

export interface Holders {
  readonly add: (entry: Entry, paragraph: Paragraph, role: Role) => void;
  /** The one person who was given the role of a mention before it. */
  readonly of: (paragraph: Paragraph, mention: Mention) => Entry | undefined;
}

export function holders(words: Words): Holders {
  return words.gluesArticle ? holdersByEnding() : holdersByNoun(words);
}

function holdersByNoun({ definites }: Words): Holders {
  const byNoun = new Map<number, Holding[]>();
  return {
    add: (entry, paragraph, role) => {
      const noun = wordAt(paragraph.tokens, role.head);
      const known = byNoun.get(noun);
      const holding = { entry, paragraph, role };
      if (known) known.push(holding);
      else byNoun.set(noun, [holding]);
    },
    of: (paragraph, mention) => {
      const { text, tokens } = paragraph;
      if (mention.kind !== 'role') return undefined;
      if (definites.size > 0 && !definites.has(wordAt(tokens, mention.from))) return undefined;
      const noun = mention.to - 1;
      if (!(bitsAt(tokens, noun) & HUMAN) || endingOf(text, tokens, noun) === 's') return undefined;
      const known = byNoun.get(wordAt(tokens, noun)) ?? [];
      const before = known.filter(({ role }) => role.from < mention.from);
      return before.some((holding) => isCalledSo(holding, paragraph, mention)) ? onlyOne(before) : undefined;
    },
  };
}

/** The holders of roles whose article is an ending: "ministeren" is she who was called kulturminister. */
function holdersByEnding(): Holders {
  const all: Holding[] = [];
  return {
    add: (entry, paragraph, role) => {
      if (all.length < MEMORY) all.push({ entry, paragraph, role });
    },
    of: ({ text, tokens }, { kind, from, to }) => {
      if (kind !== 'role' || to - from > 1) return undefined;
      const word = wordOf(text, tokens, from).toLowerCase();
      const bare = word.replace(ARTICLE_RE, '');
      if (bare === word || bare.length < SHORTEST) return undefined;
      return onlyOne(
        all.filter(({ paragraph, role }) => {
          const called = wordOf(paragraph.text, paragraph.tokens, role.head).toLowerCase();
          return (
            role.from < from &&
            (called.endsWith(word) || BARE_ENDINGS.some((end) => called.endsWith(bare + end)))
          );
        }),
      );
    },
  };
}

function onlyOne(holdings: readonly Holding[]): Entry | undefined {
  const [first] = holdings;
  return holdings.every(({ entry }) => entry === first?.entry) ? first?.entry : undefined;
}

/** True where every word of the mention stands in the role: "the state senator", but not "the former senator". */
function isCalledSo({ paragraph, role }: Holding, { tokens }: Paragraph, mention: Mention): boolean {
  for (let at = mention.from; at < mention.to - 1; at++) {
    if (!(bitsAt(tokens, at) & DETERMINING) && !standsIn(paragraph, role, wordAt(tokens, at))) return false;
  }
  return true;
}

function standsIn({ tokens }: Paragraph, { from, to }: Role, word: number): boolean {
  for (let at = from; at < to; at++) if (wordAt(tokens, at) === word) return true;
  return false;
}
