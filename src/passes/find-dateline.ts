// Finds the place in front of the first sentence: `BEIRUT/THE HAGUE, March 7 (Reuters) - An Israeli ...` -> BEIRUT/THE HAGUE.
// The words stay in their paragraph. A full date there is the publication where no other was found. Known false positive: an opening like `Question time - the minister ...`.

import { type FoundDate, parseDate } from '../dates/index.ts';
import { type Block, type Doc, sourceSpan } from '../document.ts';
import type { Fields } from '../fields.ts';
import { isProse, shapeOf } from '../head/shape.ts';
import { isAgency } from '../lexicon/credits/agencies.ts';
import { definePass } from '../pass.ts';

// "LA CROSSE, Wis. (AP) — ", "München/London – ", "KATHMANDU, April 25 (Reuters) - ", "PUTRAJAYA, Nov 22 — "
const DATELINE_RE =
  /^((?:\p{Lu}[\p{L}\p{M}.'’-]{1,24}[ /]?){1,4})(,? [^()—–:"“”„«]{2,30})?( \([^()]{2,40}\))? ?(?:[—–] ?|- |-- |: )/u;
// What every dateline above ends in: a cheap test.
const HAS_END_RE = /[—–]|[-:] /u;
// "【ソウル＝山田太郎】", "[베이징=홍길동 기자]", "（北京中央社）"
const BRACKETED_RE = /^[【[［(（]([\p{Lo}・/]{1,12})[＝=　 ,，／][^】\]］)）]{0,20}[】\]］)）]/u;
const CAPS_RE = /^[\p{Lu}\p{M} .,'’/-]+$/u;
const FIRST_PARAGRAPHS = 3;
const MOST_PLACE = 40;

export const findDateline = definePass({
  name: 'find-dateline',
  summary: 'Finds the place in front of the first sentence',
  run: (doc) => {
    if (doc.fields.dateline) return doc;
    for (const block of firstParagraphs(doc)) {
      const read = readDateline(block.text, doc.fields.language?.value);
      if (read === undefined) continue;
      const { place, date } = read;
      const at = block.text.indexOf(place);
      const dateline = { value: place, spans: [sourceSpan(block, at, at + place.length)] };
      const fields = { ...doc.fields, ...agencyOf(doc, block), dateline };
      if (!date || fields.published) return { ...doc, fields };
      const published = { value: date.value, spans: [sourceSpan(block, date.start, date.end)] };
      return { ...doc, fields: { ...fields, published } };
    }
    return doc;
  },
});

// The agency in brackets in front of the first sentence: "(AP) —"
const AGENCY_RE = /\(([^()]{2,40})\)/u;

function agencyOf(doc: Doc, { text, ...block }: Block): Pick<Fields, 'agency'> {
  const match = doc.fields.agency ? null : AGENCY_RE.exec(text.slice(0, 80));
  const [whole = '', agency = ''] = match ?? [];
  if (!match || !isAgency(agency)) return {};
  const at = match.index + whole.indexOf(agency);
  return { agency: { value: agency, spans: [sourceSpan({ text, ...block }, at, at + agency.length)] } };
}

function firstParagraphs(doc: Doc): Block[] {
  const { first } = shapeOf(doc);
  return doc.blocks
    .slice(first, first + 2 * FIRST_PARAGRAPHS)
    .filter(isProse)
    .slice(0, FIRST_PARAGRAPHS);
}

interface Dateline {
  readonly place: string;
  /** The full date behind the place, of which a press release has no other. */
  readonly date?: FoundDate | undefined;
}

function readDateline(text: string, language: string | undefined): Dateline | undefined {
  const head = text.slice(0, 120);
  const bracketed = BRACKETED_RE.exec(head);
  if (bracketed?.[1]) return { place: bracketed[1] };
  const match = HAS_END_RE.test(head) ? DATELINE_RE.exec(head) : null;
  const place = match?.[1]?.trim();
  if (!match || !place || place.length > MOST_PLACE) return undefined;
  // Capitals or an agency in brackets say dateline; a name in small letters needs the spaced dash and nothing else.
  const isCaps = CAPS_RE.test(place);
  const isColon = match[0].endsWith(': ');
  const date = match[2] === undefined ? undefined : parseDate(match[0], language);
  // "Feb. 23, 2015 -- ": a date alone.
  if (date && date.start < place.length) return undefined;
  if ((isCaps && place.length > 2) || match[3]) return { place, date };
  const isPlain = match[2] === undefined || date !== undefined;
  return !isColon && isPlain && /[—–-] ?$/u.test(match[0]) ? { place, date } : undefined;
}
