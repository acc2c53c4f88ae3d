// Makes text what its writer meant: "Q&amp;A" -> "Q&A", "itâ€™s" -> "it’s", soft hyphens and zero-width characters out,
// odd spaces plain, letters composed (NFC), quotation marks that are all doubled or escaped single, those around the whole text
// out. Curly quotes and dashes stay as they are.
// Known false positive: a page about HTML that shows a literal "&amp;" loses it.

import { decodeHTMLStrict } from 'entities';
import { type Block, mark, withBlocks } from '../document.ts';
import { type Edit, rewrite, trim } from '../offsets.ts';
import { definePass } from '../pass.ts';
import { hasDoubledMarks, markEdits } from '../text/doubled-marks.ts';
import { fieldMarks, opensField } from '../text/field-marks.ts';
import { mojibakeEdits } from '../text/mojibake.ts';
import { ROUGH } from '../text/units.ts';

// Controls, soft hyphen, zero-width and bidi characters, BOM, tags; the joiners of Indic and Persian script are looked at below.
const INVISIBLE_RE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\u034f|[\u{e0000}-\u{e007f}]/gu;
// Tabs, line breaks that stood there as "&#10;", and every space that is not U+0020.
const ODD_SPACE_RE = /[\t-\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/gu;
// A character reference with its semicolon: "&quot;", "&#8217;", "&#x2014;"
const ENTITY_RE = /&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/gu;
// A character with the marks or jamo that follow it.
const CLUSTER_RE = /(?:[\u1100-\u11ff\uac00-\ud7a3][\u1160-\u11ff]+|[^\p{M}])\p{M}*|\p{M}+/gu;
// Composing a run of marks takes the square of its length. No letter has so many: UAX #15 holds 30 for safe.
const MOST_MARKS = 32;
const ENDLESS_RE = /\p{M}{32}/u;
// All but what needs no second look: printable ASCII but "&", Latin letters, curly quotes, dashes, CJK, kana, Cyrillic.
const ODD_RE =
  /[^\x20-\x25\x27-\x7e\u00a1-\u00ac\u00ae-\u00c1\u00c5-\u00e1\u00e3-\u0233\u2010-\u2027\u20ac\u0400-\u0482\u048a-\u052f\u3001-\u3029\u3041-\u3096\u30a1-\u30ff\u4e00-\u9fff\uff01-\uff9d]/u;

// Text that is still changing after this many rounds is nested on purpose, not by a scraper.
const MAX_ROUNDS = 5;

export const normaliseText = definePass({
  name: 'normalise-text',
  summary: 'Decodes entities left behind, repairs mojibake, removes invisible characters, composes letters',
  run: (doc) => {
    const blocks = doc.blocks.map((block) => (block.mark ? block : normalise(block)));
    return withBlocks(doc, withoutExport(blocks));
  },
});

/** Without the quotation marks that an exporter has added: around the whole text, and to each one inside. */
function withoutExport(blocks: readonly Block[]): readonly Block[] {
  let made = blocks;
  for (;;) {
    const bare = withoutField(made);
    const next = hasDoubledMarks(bare.map(shownText)) ? bare.map(withSingleMarks) : bare;
    if (next === made) return made;
    made = next;
  }
}

function withoutField(blocks: readonly Block[]): readonly Block[] {
  if (!opensField(blocks.find((block) => !block.mark)?.text ?? '')) return blocks;
  const shown = blocks.filter((block) => !block.mark);
  const marks = fieldMarks(shown.map(shownText));
  const [first, last] = [shown[0], shown.at(-1)];
  if (!marks || !first || !last) return blocks;
  return blocks.map((block) => {
    if (block === first) return rewrite(block, [{ start: 0, end: marks.front, text: '' }]);
    const { length } = block.text;
    return block === last ? rewrite(block, [{ start: length - marks.back, end: length, text: '' }]) : block;
  });
}

function shownText({ text, mark: by }: Block): string {
  return by ? '' : text;
}

function withSingleMarks(block: Block): Block {
  return block.mark ? block : rewrite(block, markEdits(block.text));
}

/** A fixed point: normalising the result changes nothing. Text that does not settle only loses what is invisible. */
function normalise(block: Block): Block {
  if (!(block.facts.shape.has & ROUGH) || !ODD_RE.test(block.text)) return block;
  const made = settle(block) ?? settle(tidy(block)) ?? tidy(block);
  return made.text === '' ? mark(made, { label: 'boilerplate', rule: 'blank' }) : made;
}

/** Decodes and repairs until nothing changes; undefined where that takes too long. Mojibake first: its bytes look like odd spaces. */
function settle(block: Block): Block | undefined {
  let settled = block;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const decoded = rewrite(settled, entityEdits(settled.text));
    const next = tidy(rewrite(decoded, mojibakeEdits(decoded.text)));
    if (next.text === settled.text) return settled;
    settled = next;
  }
  return undefined;
}

/** Invisible characters out, spaces plain, letters composed, no blanks at the edges. */
function tidy(block: Block): Block {
  const composed = rewrite(block, compositionEdits(block.text));
  const shown = rewrite(composed, invisibleEdits(composed.text));
  const spaced = rewrite(
    shown,
    editsOf(shown.text, ODD_SPACE_RE, () => ' '),
  );
  const shorn = trim(spaced);
  // Dropping an invisible character can bring together what then composes.
  return shorn.text === block.text ? block : rewrite(shorn, compositionEdits(shorn.text));
}

function editsOf(text: string, pattern: RegExp, replace: (found: string, at: number) => string): Edit[] {
  const edits: Edit[] = [];
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const by = replace(found, index);
    if (by !== found) edits.push({ start: index, end: index + found.length, text: by });
  }
  return edits;
}

function invisibleEdits(text: string): Edit[] {
  return editsOf(text, INVISIBLE_RE, (found, at) => (isJoiner(text, at) ? found : ''));
}

/** U+200C and U+200D mean something between letters of Indic and Arabic script and inside emoji. */
function isJoiner(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    (unit === 0x200c || unit === 0x200d) &&
    isComplex(text.charCodeAt(at - 1)) &&
    isComplex(text.charCodeAt(at + 1))
  );
}

/** Arabic, Indic, Thai, Khmer and their like; surrogates and the symbols that emoji are made of. */
function isComplex(unit: number): boolean {
  return (
    (unit >= 0x0600 && unit <= 0x1aff) ||
    (unit >= 0x2190 && unit <= 0x2bff) ||
    (unit >= 0xd800 && unit <= 0xdfff) ||
    unit === 0xfe0f
  );
}

function entityEdits(text: string): Edit[] {
  return text.includes('&') ? editsOf(text, ENTITY_RE, (found) => decodeHTMLStrict(found)) : [];
}

function compositionEdits(text: string): Edit[] {
  if (ENDLESS_RE.test(text))
    return editsOf(text, CLUSTER_RE, (found) => (found.length > MOST_MARKS ? found : found.normalize('NFC')));
  if (text.normalize('NFC') === text) return [];
  const edits = editsOf(text, CLUSTER_RE, (found) => found.normalize('NFC'));
  const composed = edited(text, edits);
  return composed.normalize('NFC') === composed
    ? edits
    : [{ start: 0, end: text.length, text: text.normalize('NFC') }];
}

/** The text with its edits, put together piece by piece: to cut it anew for each would take the square of its length. */
function edited(text: string, edits: readonly Edit[]): string {
  let made = '';
  let from = 0;
  for (const { start, end, text: by } of edits) {
    made += text.slice(from, start) + by;
    from = end;
  }
  return made + text.slice(from);
}
