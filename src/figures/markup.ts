// The pictures that an HTML page marks as such: <figure> with the alt text of its image and its <figcaption>. What the
// markup says is certain, so that no shape is asked for; a caption as long as a story is a mistake of the markup.

import type { Block, Doc } from '../document.ts';
import { markupOf } from '../markup.ts';
import { facts } from '../text/facts.ts';
import { creditOf } from './credit.ts';
import type { FigureBlocks } from './page.ts';

const MOST_WORDS = 150;

interface Line {
  readonly at: number;
  readonly block: Block;
  readonly isAlt: boolean;
}

/** The figures of a page that came as HTML, in order. */
export function markedFigures(doc: Doc): FigureBlocks[] {
  if (!doc.evidence.markup) return [];
  const byFigure = new Map<number, Line[]>();
  doc.blocks.forEach((block, at) => {
    const markup = block.mark ? undefined : markupOf(doc, block);
    if (markup?.figure === undefined) return;
    const line = { at, block, isAlt: markup.kind === 'alt-text' };
    const lines = byFigure.get(markup.figure);
    if (lines) lines.push(line);
    else byFigure.set(markup.figure, [line]);
  });
  return [...byFigure.values()].flatMap((lines) => {
    const captions = lines.filter(({ isAlt }) => !isAlt);
    const words = captions.reduce((sum, { block }) => sum + facts(block).words, 0);
    return words > MOST_WORDS ? [] : [figureOf(lines, captions)];
  });
}

function figureOf(lines: readonly Line[], captions: readonly Line[]): FigureBlocks {
  const last = captions.at(-1)?.block;
  const credited = last && creditOf(last);
  const texts = captions.map(({ block }) => (block === last && credited ? credited.caption : block.text));
  const caption = texts.filter((text) => text !== '').join(' ');
  const alt = lines.find(({ isAlt, block }) => isAlt && block.text !== caption && block.text !== last?.text);
  return {
    caption: caption === '' ? null : caption,
    alt: alt?.block.text ?? null,
    credit: credited?.credit ?? null,
    parts: lines.map(({ at, block, isAlt }) => {
      if (isAlt) return { at, label: 'alt-text', rule: 'alt' };
      const isCredit = block === last && credited?.caption === '';
      return { at, label: isCredit ? 'credit' : 'caption', rule: 'figcaption' };
    }),
  };
}
