// Drops what stands below the article's own end: another article with a headline, byline and date of its own; below a press
// release the end mark `###`, whom to call and `About Sample Pumps`. Only where an article stands above that is longer.
// Known false positive: a subheading "About Sample" above the last paragraphs of a portrait of the firm.

import { type Block, type Doc, markEach } from '../document.ts';
import { hasByWord } from '../head/byline-line.ts';
import { companyOf, opensContacts } from '../head/contacts.ts';
import { datesOf } from '../head/line-dates.ts';
import { isDropped } from '../labels.ts';
import { definePass } from '../pass.ts';
import { isProse } from '../prose.ts';
import { facts } from '../text/facts.ts';

// An article has so many paragraphs at least before anything ends it.
const MIN_PROSE_ABOVE = 2;
// Headlines have so many words; byline and date stand within so many lines below one.
const MIN_HEADLINE_WORDS = 4;
const MAX_HEADLINE_WORDS = 24;
const HEAD_REACH = 3;
const MAX_BYLINE_WORDS = 12;
// "###", "# # #", "-ENDS-", "- 30 -", "ENDS", "(Ende)", "– Ende –", "- FIN -", "(終わり)"
const END_MARK_RE =
  /^(?:# ?# ?#|[-–—*(] ?(?:ends?|ende|30|fin|fine|slut|slutt|einde|koniec|конец|以上|終わり) ?[-–—*)]|ENDS)$/iu;

export const dropEndMatter = definePass({
  name: 'drop-end-matter',
  summary: 'Drops a second article, and the contacts below a press release',
  run: (doc) => {
    // What it has dropped is no text of the article any more, whose end would then be sought further up.
    if (doc.blocks.some(({ mark }) => mark?.pass === 'drop-end-matter')) return doc;
    const end = endOfArticle(doc);
    if (!end) return doc;
    return markEach(doc, (_, i) => (i >= end.at ? { label: end.label, rule: end.rule } : undefined));
  },
});

interface End {
  readonly at: number;
  readonly rule: string;
  readonly label: 'related' | 'note';
}

/** Where something else begins below the article; undefined where nothing does. */
function endOfArticle(doc: Doc): End | undefined {
  const { blocks } = doc;
  const words = blocks.map((block) => (isProse(block) ? facts(block).words : 0));
  const total = words.reduce((sum, n) => sum + n, 0);
  const hasTitle = blocks.some((block) => block.mark?.label === 'title');
  let above = 0;
  let paragraphs = 0;
  // Whether a rule has dropped a line since the last prose: a second article stands behind something.
  let isParted = false;
  for (let i = 0; i < blocks.length; i++) {
    isParted ||= isDropped(blocks[i]?.mark);
    if (paragraphs >= MIN_PROSE_ABOVE && above > total - above) {
      if (hasTitle && isParted && isSecondHead(doc, i))
        return { at: i, rule: 'second-article', label: 'related' };
      const rule = releaseEnd(blocks, i);
      if (rule) return { at: i, rule, label: 'note' };
    }
    // What stands above the title is no part of the article: a teaser, or a notice.
    if (blocks[i]?.mark?.label === 'title') paragraphs = 0;
    if (words[i]) paragraphs++;
    if (words[i]) isParted = false;
    above += words[i] ?? 0;
  }
  return undefined;
}

function releaseEnd(blocks: readonly Block[], i: number): string | undefined {
  const block = blocks[i];
  if (!block || block.mark) return undefined;
  if (END_MARK_RE.test(block.text)) return 'end-mark';
  if (opensContacts(blocks, i)) return 'press-contact';
  return isAboutBelow(block, blocks[i + 1]) ? 'about-company' : undefined;
}

// What a heading may put before a company's name: "About the Sample Pumps"
const ARTICLE_RE = /^(?:the|die|das|der|la|le|el|il|de) /u;
const LEAST_NAME = 3;
// The paragraph about a company may begin with an article, or with its legal form.
const LEAD = 20;

/** True for "About Sample Pumps" where the paragraph below begins with that name. */
function isAboutBelow(block: Block, next: Block | undefined): boolean {
  if (!next || !isProse(next)) return false;
  const name = companyOf(block)?.replace(ARTICLE_RE, '') ?? '';
  return (
    name.length >= LEAST_NAME &&
    facts(next)
      .folded.slice(0, name.length + LEAD)
      .includes(name)
  );
}

/** True for a headline with a byline and a date of its own, and prose below. */
function isSecondHead({ blocks, fields }: Doc, i: number): boolean {
  const block = blocks[i];
  if (!block || !isHeadline(block) || !blocks.slice(i + 1, i + 2 + 2 * HEAD_REACH).some(isProse))
    return false;
  const language = fields.language?.value;
  const below = blocks.slice(i + 1, i + 1 + HEAD_REACH);
  const longer = below.findIndex((line) => facts(line).words > MAX_BYLINE_WORDS);
  const head = longer < 0 ? below : below.slice(0, longer);
  return (
    head.some((line) => datesOf(line, language).length > 0) &&
    head.some((_, k) => hasByWord(blocks, i + 1 + k, language))
  );
}

/** True for a headline, also one that a rule has taken below the label of the next story. */
function isHeadline(block: Block): boolean {
  if (isDropped(block.mark) && block.mark?.rule !== 'headline-below') return false;
  const { words, endsSentence } = facts(block);
  return !endsSentence && words >= MIN_HEADLINE_WORDS && words <= MAX_HEADLINE_WORDS;
}
