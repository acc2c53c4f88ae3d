// Who holds a role: "the mayor said" means Ruth Alder where the article called her, and nobody else, the mayor before.
// Known error: a role whose holder changed, "the president" of another year.

import type { Role } from './apposition.ts';
import type { Entry } from './entry.ts';
import type { Mention } from './mentions.ts';
import type { Paragraph } from './paragraph.ts';
import { bitsAt, endingOf, wordAt } from './token.ts';
import { DETERMINING, HUMAN } from './word-classes.ts';
import type { Words } from './words.ts';

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

export function holders({ definites }: Words): Holders {
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
      const [first] = before;
      const isOne = before.every(({ entry }) => entry === first?.entry);
      const isCalled = before.some((holding) => isCalledSo(holding, paragraph, mention));
      return isOne && isCalled ? first?.entry : undefined;
    },
  };
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
