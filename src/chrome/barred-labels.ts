// Tells links to other stories by a label in capitals before a bar: "WATCH | Residents react:", and whatever label a site has,
// where it stands so on several lines: "FUNDA LOLU DABA | Kuvulwa ibhuloho", "FUNDA LOLU DABA | Kuthengiswa isikebhe".
// Known false positive: an article whose paragraphs each begin with the same word in capitals and a bar, without a full stop.

import type { Block } from '../document.ts';
import { chromeHit } from '../lexicon/phrases.ts';
import { SEPARATOR } from '../text/units.ts';

const LABEL_RE = /^(\p{Lu}[\p{Lu}\p{M}’' ]{2,40}) [|｜] \S/u;
const LONGEST = 200;
const MIN_LINES = 2;

/** The blocks that such a label leads. */
export function barredLinks(blocks: readonly Block[], language: string | undefined): ReadonlySet<Block> {
  const byLabel = new Map<string, Block[]>();
  for (const block of blocks) {
    const label = labelOf(block);
    if (label === undefined) continue;
    const lines = byLabel.get(label);
    if (lines) lines.push(block);
    else byLabel.set(label, [block]);
  }
  const links = [...byLabel.values()].flatMap((lines) =>
    lines.filter((line) => lines.length >= MIN_LINES || chromeHit(line, language)?.label === 'related'),
  );
  return new Set(links);
}

function labelOf({ mark, text, facts: { shape, endsSentence } }: Block): string | undefined {
  if (mark || endsSentence || !(shape.has & SEPARATOR) || text.length > LONGEST) return undefined;
  return LABEL_RE.exec(text)?.[1];
}
