// Where the scorer keeps an article that stands elsewhere than the longest run of prose promised, its head is sought once more,
// around what was kept: below a shop's long notice, above a footer of offers. Where it ends elsewhere and nobody has signed it,
// it may be signed there. Known false positive: two stray lines kept above the title, or one that outweighs the article.

import { type Block, type Doc, type Frame, marked, type Span } from '../document.ts';
import { titleIndex } from '../head/frame.ts';
import { decidedWeight, heaviestRun, isText, shapeOf } from '../head/shape.ts';
import type { Options } from '../options.ts';
import { chosen, definePass, type Pass } from '../pass.ts';
import { dedupeCaptions } from './dedupe-captions.ts';
import { dropDuplicates } from './drop-duplicates.ts';
import { dropEndMatter } from './drop-end-matter.ts';
import { findByline } from './find-byline.ts';
import { findDateline } from './find-dateline.ts';
import { findDates } from './find-dates.ts';
import { findTitle } from './find-title.ts';
import { lateRules } from './late-rules.ts';
import { scoreLinesPass } from './score-lines.ts';

/** What finds the fields. */
export const HEAD_PASSES = [
  findTitle,
  findByline,
  findDates,
  findDateline,
] as const satisfies readonly Pass[];

/** What finds pictures and body. */
export const BODY_PASSES = [
  // After the article's own head was found: what ends it may have another.
  dropEndMatter,
  dedupeCaptions,
  dropDuplicates,
  // After all rules of the chain, before the model.
  lateRules,
  scoreLinesPass,
] as const satisfies readonly Pass[];

// A page is read anew in a tenth of a second. One of more lines would take as long again as it has taken.
const MOST_LINES = 5_000;

export const lookAgain = definePass({
  name: 'look-again',
  summary: 'Reads the page anew where the body stands elsewhere',
  run: (doc, options) => {
    if (doc.frame || doc.blocks.length > MOST_LINES) return doc;
    const body = bodyFrame(doc.blocks);
    if (body.first === doc.blocks.length) return doc;
    const blocks = doc.blocks.map((block) => (isRead(block) ? marked(block, undefined) : block));
    const prose = shapeOf({ ...doc, blocks });
    const isElsewhere = isHeadElsewhere(doc, prose, body);
    if (!isElsewhere && !couldBeSigned(doc, prose, body)) return doc;
    const frame = isElsewhere ? body : { first: prose.first, last: body.last };
    const headed = run(HEAD_PASSES, { ...withoutFound(doc), blocks, frame }, options);
    return isElsewhere || isSignedNear(headed, doc, body) ? run(BODY_PASSES, headed, options) : doc;
  },
});

const READING: ReadonlySet<string> = new Set([...HEAD_PASSES, ...BODY_PASSES].map(({ name }) => name));

function isRead({ mark }: Block): boolean {
  return mark !== undefined && READING.has(mark.pass);
}

// What passes of the head never set.
const EARLIER_FIELDS = ['language', 'section', 'pageDate'];

/** The document without what the first reading has found. What another pass has found stays, if it marked the lines. */
function withoutFound(doc: Doc): Doc {
  const isOther = ([at]: Span): boolean => {
    const block = doc.blocks.find(({ start, end }) => start <= at && at < end);
    return block?.mark !== undefined && !isRead(block);
  };
  const fields = Object.entries(doc.fields).filter(
    ([name, { spans }]) => EARLIER_FIELDS.includes(name) || spans.some(isOther),
  );
  return {
    ...doc,
    fields: Object.fromEntries(fields),
    figures: doc.figures.filter(({ span }) => isOther(span)),
  };
}

// Text so near above the run is its beginning, where it is more than a line: recipes and guides have tables there.
const NEAR_ABOVE = 12;
const LEAST_ABOVE = 2;

/** Where the text stands that was kept: the heaviest run, and what was kept right above it. */
function bodyFrame(blocks: readonly Block[]): Frame {
  const { first, last } = heaviestRun(blocks, decidedWeight);
  let top = first;
  let above = 0;
  for (let i = first - 1; i >= 0 && i >= top - NEAR_ABOVE; i--) {
    const block = blocks[i];
    if (!block || !isText(block)) continue;
    top = i;
    above++;
  }
  return { first: above < LEAST_ABOVE ? first : top, last };
}

/** Runs those of some passes that the options leave, or what they put in their place. */
function run(some: readonly Pass[], start: Doc, options: Options): Doc {
  const names = some.map(({ name }) => name);
  const passes = options.passes?.filter(({ name }) => names.includes(name)) ?? some;
  return chosen(passes, options).reduce((doc, pass) => pass.run(doc, options), start);
}

// A body that begins this much later or earlier than the prose has another head.
const FAR = 8;

/** True where the body has another head than the one that was found: it begins far away, or around the title. */
function isHeadElsewhere(doc: Doc, prose: Frame, body: Frame): boolean {
  const title = titleIndex(doc);
  if (title !== undefined && title > body.first) return true;
  if (doc.fields.title === undefined && body.first !== prose.first) return true;
  if (Math.abs(body.first - prose.first) <= FAR) return false;
  // Something of a body that begins late may stand where the prose began, above what interrupts it.
  return body.first < prose.first || !doc.blocks.slice(prose.first, prose.first + FAR).some(isText);
}

// What signs a text stands at most so far below it; further down stand the dates and authors of others.
const SIGN_REACH = 5;
// Nearer to the end, the first reading has looked there.
const LEAST_OFF = 2;

/** True for a text that nobody has signed, or with no date, and which ends elsewhere than its prose seemed to. */
function couldBeSigned({ fields: { authors, published } }: Doc, prose: Frame, body: Frame): boolean {
  return (!authors || !published) && Math.abs(body.last - prose.last) > LEAST_OFF;
}

/** True for a reading that has found who has written the text, or when, near its end, and all that another had found. */
function isSignedNear({ fields, blocks }: Doc, { fields: before }: Doc, { last }: Frame): boolean {
  const end = blocks[Math.min(last + SIGN_REACH, blocks.length - 1)]?.end ?? 0;
  const found = (['authors', 'published'] as const).filter((name) => fields[name] && !before[name]);
  const isNear = found.every((name) => (fields[name]?.spans[0]?.[0] ?? end) < end);
  const isWhole = (['title', 'authors', 'published', 'updated'] as const).every(
    (name) => fields[name] || !before[name],
  );
  return found.length > 0 && isNear && isWhole;
}
