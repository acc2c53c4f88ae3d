// Finds the place in front of the first sentence: `BEIRUT/THE HAGUE, March 7 (Reuters) - An Israeli ...` -> BEIRUT/THE HAGUE.
// The words stay in their paragraph. A full date there is the publication where no other was found.
// Known false positive: an opening like `Question time - the minister ...`.

import type { FoundDate } from '../dates/index.ts';
import type { Block, Doc } from '../document.ts';
import type { Fields } from '../fields.ts';
import { isSpeaker, readDateFirst, readDateline, startsWithAgency } from '../head/dateline.ts';
import { shapeOf } from '../head/shape.ts';
import { isAgency } from '../lexicon/credits/agencies.ts';
import { sourceSpan } from '../offsets.ts';
import { definePass } from '../pass.ts';
import { isProse } from '../prose.ts';
import { facts } from '../text/facts.ts';

const FIRST_PARAGRAPHS = 3;
const MOST_WORDS_ALONE = 8;

export const findDateline = definePass({
  name: 'find-dateline',
  summary: 'Finds the place in front of the first sentence',
  run: (doc) => {
    if (doc.fields.dateline) return doc;
    const lines = firstLines(doc);
    const language = doc.fields.language?.value;
    const first = lines.findIndex(isProse);
    for (const [i, block] of lines.entries()) {
      const place = i < first ? 'alone' : i === first ? 'first' : 'later';
      const date =
        place === 'first' && !doc.fields.published ? readDateFirst(block.text, language) : undefined;
      if (date) return withPublished(doc, block, date);
      const read = readDateline(block.text, language, place);
      if (read === undefined && place === 'first' && !doc.fields.agency && startsWithAgency(block.text))
        return { ...doc, fields: { ...doc.fields, ...agencyOf(doc, block) } };
      if (read === undefined || isSpeaker(block.text, () => textsBelow(doc, block))) continue;
      const at = block.text.indexOf(read.place);
      const dateline = { value: read.place, spans: [sourceSpan(block, at, at + read.place.length)] };
      const fields = { ...doc.fields, ...agencyOf(doc, block), dateline };
      const told = { ...doc, fields };
      return read.date && !fields.published ? withPublished(told, block, read.date) : told;
    }
    return doc;
  },
});

function withPublished(doc: Doc, block: Block, date: FoundDate): Doc {
  const published = { value: date.value, spans: [sourceSpan(block, date.start, date.end)] };
  return { ...doc, fields: { ...doc.fields, published } };
}

// The agency in brackets in front of the first sentence: "(AP) —", "(dpa/lno) -"
const AGENCY_RE = /\(([^()/]{2,40})[^()]{0,20}\)/u;

function agencyOf(doc: Doc, { text, ...block }: Block): Pick<Fields, 'agency'> {
  const match = doc.fields.agency ? null : AGENCY_RE.exec(text.slice(0, 80));
  const [whole = '', agency = ''] = match ?? [];
  if (!match || !isAgency(agency)) return {};
  const at = match.index + whole.indexOf(agency);
  return { agency: { value: agency, spans: [sourceSpan({ text, ...block }, at, at + agency.length)] } };
}

/** The first paragraphs, and the short lines before them: a wire may set its dateline on a line of its own. */
function firstLines(doc: Doc): Block[] {
  const { first } = shapeOf(doc);
  let paragraphs = 0;
  return doc.blocks.slice(Math.max(0, first - 1), first + 2 * FIRST_PARAGRAPHS).filter((block) => {
    if (isProse(block)) return paragraphs++ < FIRST_PARAGRAPHS;
    return !block.mark && paragraphs === 0 && facts(block).words <= MOST_WORDS_ALONE;
  });
}

const SPEAKER_REACH = 8;

function textsBelow({ blocks }: Doc, block: Block): string[] {
  const at = blocks.indexOf(block);
  return blocks.slice(at + 1, at + 1 + SPEAKER_REACH).map(({ text }) => text);
}
