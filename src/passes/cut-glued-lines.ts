// Text nodes that a scraper ran together become lines again: "… keine Berichte.Ist das gewollt?Dass …" is three lines,
// "SportWetterLeuteVon Ada Beispiel12.03.2024" five. Only pages that show such seams more than once are cut.
// Known false positive: a company name like "WeSail" on a page that is glued, where it stands only once.

import { type Block, type Doc, MAX_BLOCKS, withBlocks } from '../document.ts';
import { recordDateLength } from '../head/record-date.ts';
import { headlineSeams, isWindowTitle, repeatedHeadline } from '../head/window-title.ts';
import { split } from '../offsets.ts';
import { definePass } from '../pass.ts';
import { facts } from '../text.ts';
import { CLOSER, END, IDEOGRAPH, KIND, LOWER, NUMBER, ODD, QUOTE, UNCASED, UNITS, UPPER } from '../units.ts';

// A sentence end with a capital right behind it: "gewollt?Dass", "Berichte.”Ist", "bridge.“There"
const SENTENCE_SEAM_RE =
  /[\p{Ll}\p{N}][.!?…]["”’»)]{0,2}(?=[“«‘]?\p{Lu}[\p{Ll} ’'])|\p{Ll}["”»](?=\p{Lu}\p{Ll}{2})/gu;
// The same where quotations begin low or with a mark that points inwards, and “ or « ends them: "Berichte.“Ist", "Berichte.«Ist"
const LOW_SENTENCE_SEAM_RE =
  /[\p{Ll}\p{N}][.!?…]["“«’)]{0,2}(?=[„»‚]?\p{Lu}[\p{Ll} ’'])|\p{Ll}["“«](?=\p{Lu}\p{Ll}{2})/gu;
// A small letter with a capital right behind it: "WetterLeute"
const CAMEL_SEAM_RE = /\p{Ll}{2}(?=\p{Lu}\p{Ll})/gu;
// A letter before a date or clock, a digit before a word: "Zürich17.04.2024", "12:24Lesezeit", "2024The"
const DIGIT_SEAM_RE = /\p{Ll}(?=\p{N}{1,2}[.:/]\p{N}{2})|\p{N}(?=\p{Lu}\p{Ll}{2})/gu;
// "McAllister", "MacDonald", "LeBron", "DeSantis", "O’Neill": a prefix, no seam.
const PREFIX_RE = /^(?:Mc|Mac|Le|La|De|Di|Du|Van|Fitz|i|e)\p{Lu}/u;
// Names that stand as they are in every language.
const NAMES = new Set(
  'YouTube WhatsApp LinkedIn TikTok PayPal OpenAI BioNTech FaceTime PlayStation SoundCloud SpaceX AliExpress DreamWorks MasterCard ProSieben'.split(
    ' ',
  ),
);

// So many sentence seams prove that a page is glued; one can be a typing error.
const PROOFS = 3;
// Shorter lines prove nothing: they are names and addresses.
const SHORTEST = 80;
// A line with so many camel seams, and one in so many characters, is a glued menu.
const MENU_SEAMS = 4;
const MENU_SPACING = 60;
const LONGEST_NAME = 40;
const NONE: readonly number[] = [];
const LETTER_RE = /^[\p{L}\p{M}]$/u;

export const cutGluedLines = definePass({
  name: 'cut-glued-lines',
  summary: 'Cuts lines where text nodes were run together',
  run: (doc) => {
    const isGlued = isGluedPage(doc);
    const standing = wordsOf(doc.source);
    const blocks: Block[] = [];
    for (const block of doc.blocks) {
      const seams = block.mark || blocks.length > MAX_BLOCKS ? NONE : seamsIn(block, isGlued, standing);
      if (seams.length === 0) blocks.push(block);
      else for (const piece of split(block, seams.slice(0, MAX_BLOCKS))) blocks.push(piece);
    }
    return withBlocks(doc, cutAtHeadline(cutRecordDate(blocks)));
  },
});

/** The lines, the first one cut behind the date that is its record's. */
function cutRecordDate(blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  const length = first && !first.mark ? recordDateLength(first.text) : 0;
  return first && length > 0 ? [...split(first, [length]), ...rest] : blocks;
}

/** The lines, cut where the headline of the window title is glued to what stands around it. */
function cutAtHeadline(blocks: readonly Block[]): readonly Block[] {
  const headline = repeatedHeadline(blocks);
  if (headline === undefined) return blocks;
  return blocks.flatMap((block) => {
    const seams =
      block.mark || isWindowTitle(block.text, headline) ? NONE : headlineSeams(block.text, headline);
    return seams.length === 0 ? block : split(block, seams);
  });
}

/** True where seams between sentences stand in the page more than once or twice. */
function isGluedPage(doc: Doc): boolean {
  let seams = 0;
  for (const block of doc.blocks) {
    if (block.text.length < SHORTEST || facts(block).shape.seams === 0) continue;
    seams += sentenceSeams(block).length;
    if (seams >= PROOFS) return true;
  }
  return false;
}

function seamsIn(block: Block, isGlued: boolean, standing: () => ReadonlySet<string>): readonly number[] {
  // Cheap tests: most lines have no seams, or too few for a menu.
  const { seams: most } = facts(block).shape;
  if (most === 0 || (!isGlued && !isGluedMenu(block.text, most))) return NONE;
  const camels = camelSeams(block.text, standing);
  if (!isGlued && !isGluedMenu(block.text, camels.length)) return NONE;
  const seams = [...camels, ...sentenceSeams(block), ...digitSeams(block)];
  return seams.length < 2 ? seams : [...new Set(seams)].sort((a, b) => a - b);
}

function isGluedMenu(text: string, seams: number): boolean {
  return seams >= MENU_SEAMS && seams * MENU_SPACING >= text.length;
}

function sentenceSeams({ text, facts }: Block): readonly number[] {
  if (!(facts.shape.has & (END | QUOTE | CLOSER))) return NONE;
  return seamsOf(text, opensLow(text) ? LOW_SENTENCE_SEAM_RE : SENTENCE_SEAM_RE);
}

/** Whether quotations are „such“ or »such« here: what opens them elsewhere ends them. */
function opensLow(text: string): boolean {
  const inward = text.indexOf('»');
  const outward = text.indexOf('«');
  return text.includes('„') || (inward >= 0 && inward < outward);
}

function digitSeams({ text, facts }: Block): readonly number[] {
  return facts.shape.has & (NUMBER | ODD) ? seamsOf(text, DIGIT_SEAM_RE) : NONE;
}

// A loop: `matchAll` makes a new pattern each time.
function seamsOf(text: string, pattern: RegExp): number[] {
  const seams: number[] = [];
  for (let seam = pattern.exec(text); seam; seam = pattern.exec(text))
    seams.push(seam.index + seam[0].length);
  return seams;
}

/** Where a small letter meets a capital, but for names: those with a prefix, known ones, and words that stand alone twice. */
function camelSeams(text: string, standing: () => ReadonlySet<string>): number[] {
  const seams = seamsOf(text, CAMEL_SEAM_RE);
  return seams.filter((seam, i) => {
    const [start, end] = wordAround(text, seam);
    const isOnly = (seams[i - 1] ?? -1) <= start && (seams[i + 1] ?? Number.POSITIVE_INFINITY) >= end;
    return !(isOnly && isName(text.slice(start, end), standing));
  });
}

/** The run of letters that holds an offset, 40 to each side at the most. */
function wordAround(text: string, at: number): readonly [start: number, end: number] {
  let start = at;
  let end = at;
  while (at - start < LONGEST_NAME && isLetterAt(text, start - 1)) start--;
  while (end - at < LONGEST_NAME && isLetterAt(text, end)) end++;
  return [start, end];
}

function isLetterAt(text: string, at: number): boolean {
  const unit = UNITS[text.charCodeAt(at)] ?? 0;
  const kind = unit & KIND;
  if (kind === LOWER || kind === UPPER) return true;
  return (kind === UNCASED || kind === IDEOGRAPH || (unit & ODD) !== 0) && LETTER_RE.test(text.charAt(at));
}

function isName(word: string, standing: () => ReadonlySet<string>): boolean {
  return PREFIX_RE.test(word) || NAMES.has(word) || standing().has(word);
}

/** The words that stand between blanks more than once, read when first asked for. */
function wordsOf(source: string): () => ReadonlySet<string> {
  let repeated: Set<string> | undefined;
  return () => {
    if (repeated) return repeated;
    const once = new Set<string>();
    repeated = new Set();
    for (const word of source.split(/\s+/u)) (once.has(word) ? repeated : once).add(word);
    return repeated;
  };
}
