// Short lines above the title that a line scorer may keep: kickers, teasers, names of programmes, what a box says. On 1,300
// pages of news and of the general web that are dated, signed or have a dateline, they were the article's on 7 and none of it
// on 35. Known false positive: a deck in few words that stands above the title.

import type { Doc } from '../document.ts';
import { asks, isProse } from '../prose.ts';
import { facts } from '../text/facts.ts';
import { titleIndex } from './frame.ts';

const MOST_WORDS = 11;
// Where more of the text stands above it, a subheading may have passed for the title.
const MOST_ABOVE = 0.2;

/** The open lines above the title that are short and no sentences, where an article stands below. */
export function linesAboveTitle(doc: Doc): ReadonlySet<number> {
  const { blocks, fields } = doc;
  const title = titleIndex(doc);
  const isTold = fields.published ?? fields.updated ?? fields.authors ?? fields.dateline ?? fields.agency;
  if (title === undefined || isTold === undefined) return new Set();
  let above = 0;
  let all = 0;
  for (const [i, block] of blocks.entries()) {
    if (!isProse(block)) continue;
    all += facts(block).words;
    if (i < title) above += facts(block).words;
  }
  if (above > MOST_ABOVE * all) return new Set();
  const short = blocks.slice(0, title).flatMap((block, i) => {
    const isText = isProse(block) && !asks(block.text);
    return block.mark || isText || facts(block).words > MOST_WORDS ? [] : [i];
  });
  return new Set(short);
}
