// Takes the marks of Markdown off a page that a scraper has left as such: "## A town divided" -> "A town divided", the text of a link
// for the link, nothing for a picture. A page is Markdown where a line is a heading of it and a link of it stands somewhere.
// Known false positive: an article about Markdown that shows its marks.

import { type Block, type Doc, mark, withBlocks } from '../document.ts';
import { type Edit, rewrite, trim } from '../offsets.ts';
import { definePass } from '../pass.ts';

// "## A town divided"; "#1" and "#harbour" are none.
const HEADING_RE = /^#{1,6} +[^\s#]/u;
// "[text](https://sample.example "title")", "![alt](/a.jpg)"; the first group tells pictures, the second is the text.
const LINK_RE =
  /(!?)\[([^[\]]{0,400})\]\((?:(?:https?:\/\/|mailto:|[/#.])[^()\s]{0,800}(?: "[^"()]{0,200}")?|data:[^()\s]{0,100000}|)\)/gu;
// "**strong**", "*so*", "_so_"; what stands inside is the group.
const STRONG_RE = /\*\*([^*\s](?:[^*]{0,400}[^*\s])?)\*\*/gu;
const STRESSED_RE = /(?<![\p{L}\p{N}*_])([*_])([^*_\s](?:[^*_]{0,400}[^*_\s])?)\1(?![\p{L}\p{N}*_])/gu;
// "\[ad\_1\]"
const ESCAPED_RE = /\\([\\`*_{}[\]()#+.!|>-])/gu;
const PREFIX_RE = /^(?:(?:#{1,6}|>) +)+(?=\S)/gu;
// A picture may stand inside a link.
const LINK_ROUNDS = 2;

export const stripMarkdown = definePass({
  name: 'strip-markdown',
  summary: 'Takes the marks of Markdown off, and drops its pictures',
  run: (doc) => (isMarkdown(doc) ? withBlocks(doc, doc.blocks.map(plain)) : doc),
});

/** True for a page with a heading and a link in Markdown; what this pass has read has no such heading left. */
function isMarkdown({ source, blocks }: Doc): boolean {
  if (!source.includes('](')) return false;
  return (
    blocks.some(({ text, mark: by }) => !by && HEADING_RE.test(text)) &&
    blocks.some(({ text }) => text.includes('](') && text.search(LINK_RE) >= 0)
  );
}

function plain(block: Block): Block {
  if (block.mark) return block;
  let made = block;
  for (let round = 0; round < LINK_ROUNDS && made.text.includes(']('); round++)
    made = edited(made, LINK_RE, ([, picture, text = '']) => (picture ? '' : text));
  if (made.text.trim() === '') return mark(block, { label: 'media', rule: 'picture' });
  made = edited(made, STRONG_RE, ([, text = '']) => text);
  made = edited(made, STRESSED_RE, ([, , text = '']) => text);
  made = edited(made, ESCAPED_RE, ([, character = '']) => character);
  return trim(edited(made, PREFIX_RE, () => ''));
}

/** The block with something else for all that a pattern finds. */
function edited(block: Block, pattern: RegExp, textOf: (match: RegExpExecArray) => string): Block {
  const edits = Array.from(block.text.matchAll(pattern), (match): Edit => {
    const start = match.index;
    return { start, end: start + match[0].length, text: textOf(match) };
  });
  return rewrite(block, edits);
}
