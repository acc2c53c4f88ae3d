// Finds the byline: `Von Ada Muster und Bo Beispiel, Wien` -> authors Ada Muster, Bo Beispiel; the line itself is kept as
// `byline`. Persons, agencies and house names count, roles and photographers do not. Known false positive: a person who is
// only named on a line of their own between title and text.

import { hasNoArticle } from '../chrome/no-article.ts';
import { type Block, type Doc, mark, markEach, type Span, withBlocks } from '../document.ts';
import type { Found } from '../fields.ts';
import { addressesBelow, isAddress } from '../head/addresses.ts';
import { isBesideNames, isWordBelow } from '../head/beside.ts';
import { type BylineCandidate, bylineCandidates } from '../head/byline.ts';
import { withClosingCredit } from '../head/closing-credit.ts';
import { frameOf, titleIndex } from '../head/frame.ts';
import { inlineByline } from '../head/inline-byline.ts';
import { isNewsroomAlone } from '../head/newsroom-alone.ts';
import { isHouse, isPerson, isRoleLine } from '../head/person.ts';
import { signatureBelow } from '../head/signature.ts';
import { signedAgain } from '../head/signed-again.ts';
import { BYLINE_WEIGHTS } from '../head/weights.ts';
import { isDropped } from '../labels.ts';
import { isNativeName } from '../lexicon/given-names/index.ts';
import { sourceSpan } from '../offsets.ts';
import { definePass } from '../pass.ts';
import { isProse } from '../prose.ts';
import { bestOf, type Weights } from '../ranking/ranker.ts';

// A time's full stop ends no sentence: "By Ada Sample on Mar 3, 2026 at 5:45 a.m."
const CLOCK_END_RE = / [ap]\.m\.$/u;
const ARTICLE_RE = /^(?:The|Die|Der|Das|La|Le|El|Il|De) /u;

export const findByline = definePass({
  name: 'find-byline',
  summary: 'Finds the byline, authors and agency',
  run: (doc) => {
    if (doc.fields.byline || hasNoArticle(doc)) return doc;
    const found = withSignature(withBylineBy(doc, BYLINE_WEIGHTS));
    return withoutAddresses(withoutRepeats(withClosingCredit(withInline(withoutNameless(found)))));
  },
});

/** "ada.sample@paper.example" below the text says who wrote it, and is no text. */
function withoutAddresses(doc: Doc): Doc {
  const addresses = addressesBelow(doc);
  return markEach(doc, (block) =>
    addresses.has(block) ? { label: 'note', rule: 'address-alone' } : undefined,
  );
}

/** The byline again, below the text. */
function withoutRepeats(doc: Doc): Doc {
  const again = signedAgain(doc);
  return markEach(doc, (block) => (again.has(block) ? { label: 'byline', rule: 'signed-again' } : undefined));
}

const MOST_ROLE_WORDS = 4;

/** "Managing Editor" below the title, "di Redazione" above the prose: a byline without a name, and an address, are no text. */
function withoutNameless(doc: Doc): Doc {
  const title = titleIndex(doc);
  const { first } = frameOf(doc, title);
  const language = doc.fields.language?.value;
  return markEach(doc, (block, i) => {
    if (i <= (title ?? -1) || i >= first) return undefined;
    const { text } = block;
    if (isAddress(text)) return { label: 'note', rule: 'address-alone' };
    if (title === undefined) return undefined;
    if (isNewsroomAlone(block, language)) return { label: 'byline', rule: 'newsroom-alone' };
    const isRole = i === title + 1 && text.split(' ').length <= MOST_ROLE_WORDS && isRoleLine(text);
    return isRole ? { label: 'byline', rule: 'role-alone' } : undefined;
  });
}

/** The persons whom the text itself credits, where no line beside it credits any. */
function withInline(doc: Doc): Doc {
  if (doc.fields.authors?.value.some(isNativeName)) return doc;
  const found = inlineByline(doc);
  if (!found) return doc;
  const { block, start, end, names } = found;
  const spans = names.map((name) => {
    const at = block.text.indexOf(name, start);
    return sourceSpan(block, at, at + name.length);
  });
  const byline = { value: block.text.slice(start, end), spans: [sourceSpan(block, start, end)] };
  return { ...doc, fields: { ...doc.fields, byline, authors: { value: names, spans } } };
}

/** The document with the byline that the weights choose. */
export function withBylineBy(doc: Doc, weights: Weights): Doc {
  const best = bestOf(bylineCandidates(doc), weights)?.candidate;
  return best && best.blocks.length > 0 ? withByline(doc, best) : doc;
}

/** The document with those who sign it below its text, where no line beside it credits any. */
function withSignature(doc: Doc): Doc {
  const signed = doc.fields.authors ? undefined : signatureBelow(doc);
  return signed ? withByline(doc, { ...signed, blocks: [signed.at] }) : doc;
}

function withByline(doc: Doc, { names, agency, blocks: at }: Omit<BylineCandidate, 'features'>): Doc {
  const lines = at.flatMap((i) => doc.blocks[i] ?? []);
  const byline: Found<string> = {
    value: lines.map(({ text }) => text).join(' '),
    spans: lines.map((line) => sourceSpan(line, 0, line.text.length)),
  };
  const authors: Found<readonly string[]> = { value: names, spans: names.map((name) => spanOf(lines, name)) };
  const fields = {
    ...doc.fields,
    byline,
    authors,
    ...(agency === undefined ? {} : { agency: { value: agency, spans: [spanOf(lines, agency)] } }),
  };
  const beside = besideNames(doc, at, names);
  const blocks = doc.blocks.map((block, i) => {
    if (beside.has(i)) return mark(block, { label: 'byline', rule: 'beside-names' });
    return at.includes(i) && isOverruled(block) ? mark(block, { label: 'byline', rule: 'ranked' }) : block;
  });
  return withBlocks({ ...doc, fields }, blocks);
}

const MOST_BESIDE = 2;

/** The lines right below the names of persons that say what they are, where they wrote and for whom. */
function besideNames(doc: Doc, at: readonly number[], names: readonly string[]): ReadonlySet<number> {
  const { blocks } = doc;
  const found = new Set<number>();
  const last = at.at(-1) ?? 0;
  if (!names.some(isPerson)) return found;
  for (let i = last + 1; i <= last + MOST_BESIDE; i++) {
    const block = blocks[i];
    if (!block || block.mark) break;
    const isSet = i === last + 1 && blocks[last]?.gap && blocks[i + 1]?.gap && isWordBelow(block);
    if (!(isSet || isBesideNames(doc, i, names) || isOutlet(block.text))) break;
    found.add(i);
  }
  return found;
}

/** "The Lowmere Ledger": several words, of which one says that it is a paper or a broadcaster. */
function isOutlet(text: string): boolean {
  const name = text.replace(ARTICLE_RE, '');
  return name.includes(' ') && isHouse(name);
}

/** True for a line that is no prose, whatever a rule of page furniture has said of it. */
function isOverruled(block: Block): boolean {
  return block.mark ? isDropped(block.mark) : !isProse(block) || CLOCK_END_RE.test(block.text);
}

/** Where a name stands in the lines; the first line where its words are apart. */
function spanOf(lines: readonly Block[], name: string): Span {
  const line = lines.find(({ text }) => text.includes(name)) ?? lines[0];
  if (!line) return [0, 0];
  const at = line.text.indexOf(name);
  return at < 0 ? sourceSpan(line, 0, line.text.length) : sourceSpan(line, at, at + name.length);
}
