// The line below the text that names its source: "Źródło: PAP", "(Quelle: dpa/lno)", "Fonte ANSA", "(©NTB)". Further up such a line
// credits a picture. Known false positive: a picture below the last paragraph, with a caption that reads as one.

import type { Block, Doc } from '../document.ts';
import { isAgency } from '../lexicon/credits/agencies.ts';
import { SOURCE_WORDS } from '../lexicon/credits/by-words.ts';
import { facts } from '../text/facts.ts';
import { lastSentence, SURE_SENTENCE } from './below-text.ts';
import { firstWordOf, sourceWord } from './by-words.ts';
import { titleIndex } from './frame.ts';
import { trimName } from './name-shape.ts';
import { namesBehind } from './names.ts';

const MOST_WORDS = 6;
// So many lines below the text it may stand.
const BELOW = 3;
const PARTS_RE = /[/,()]/u;
// "(©NTB)"
const COPYRIGHT_RE = /^\(© ?([^()]{2,20})\)$/u;
const BRACKETS_RE = /^[([]|[)\]]$/gu;
// "fonte" of "fonte:", for "Fonte ANSA"
const BARE_WORDS: ReadonlySet<string> = new Set(SOURCE_WORDS.map((word) => word.replace(/ ?[:：]$/u, '')));

/** The block and the agency that it names. */
export function sourceLine(doc: Doc): { readonly block: Block; readonly name: string } | undefined {
  const { blocks } = doc;
  const title = titleIndex(doc) ?? -1;
  const last = lastSentence(blocks, SURE_SENTENCE);
  if (last <= title) return undefined;
  for (const block of blocks.slice(last + 1, last + 1 + BELOW)) {
    const name = block.mark ? undefined : sourceOf(block);
    if (name !== undefined) return { block, name };
  }
  return undefined;
}

function sourceOf(block: Block): string | undefined {
  if (facts(block).words > MOST_WORDS) return undefined;
  const [, owner = ''] = COPYRIGHT_RE.exec(block.text) ?? [];
  if (isAgency(owner)) return owner;
  const text = block.text.replace(BRACKETS_RE, '');
  const word = sourceWord(text) ?? firstWordOf(text, BARE_WORDS);
  if (word === undefined) return undefined;
  const behind = text.slice(word.length).trim();
  const { agency } = namesBehind(behind);
  return agency ?? [behind, ...behind.split(PARTS_RE)].map(trimName).find(isAgency);
}
