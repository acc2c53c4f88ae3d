// Tells a page of which only the readers' comments are left: their heading stands above all prose, and below each text the
// same buttons again.

import type { Block, Doc } from '../document.ts';
import { chromeHit } from '../lexicon/phrases.ts';
import { isProse } from '../prose.ts';
import { countsOf } from '../repeats.ts';
import { facts } from '../text/facts.ts';

const MIN_COMMENTS = 2;
// "Reply", "Like 12" and "Report" stand so near below a comment, and at least so often.
const BUTTON_REACH = 3;

/** True where the comments of readers are all the prose there is. */
export function areComments(doc: Doc): boolean {
  const { blocks } = doc;
  const language = doc.fields.language?.value;
  const first = blocks.findIndex(isProse);
  const isHeaded = blocks
    .slice(0, Math.max(0, first))
    .some((block) => chromeHit(block, language)?.kind === 'comment-head');
  if (!isHeaded) return false;
  const counts = countsOf(doc);
  const texts = blocks.flatMap((block, i) => (isProse(block) ? [i] : []));
  return (
    texts.length >= MIN_COMMENTS &&
    texts.every((i) =>
      blocks.slice(i + 1, i + 1 + BUTTON_REACH).some((block) => isButton(block, language, counts)),
    )
  );
}

function isButton(block: Block, language: string | undefined, counts: ReadonlyMap<string, number>): boolean {
  const label = chromeHit(block, language)?.label;
  const isKnown = label === 'comments' || label === 'share';
  return isKnown && (counts.get(facts(block).folded) ?? 0) >= MIN_COMMENTS;
}
