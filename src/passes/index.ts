// The one list of passes, in running order. `copydesk passes`, `--skip` and the docs read it.

import type { Pass } from '../pass.ts';
import { checkLosses } from './check-losses.ts';
import { cutGluedLines } from './cut-glued-lines.ts';
import { cutIntoSentences } from './cut-into-sentences.ts';
import { dedupeCaptions } from './dedupe-captions.ts';
import { dropAdMarkers } from './drop-ad-markers.ts';
import { dropComments } from './drop-comments.ts';
import { dropConsent } from './drop-consent.ts';
import { dropDuplicates } from './drop-duplicates.ts';
import { dropEndMatter } from './drop-end-matter.ts';
import { dropLegal } from './drop-legal.ts';
import { dropNavigation } from './drop-navigation.ts';
import { dropOtherPages } from './drop-other-pages.ts';
import { dropPromos } from './drop-promos.ts';
import { dropRelated } from './drop-related.ts';
import { dropShareBars } from './drop-share-bars.ts';
import { extractQuotes } from './extract-quotes.ts';
import { findByline } from './find-byline.ts';
import { findDateline } from './find-dateline.ts';
import { findDates } from './find-dates.ts';
import { findLanguage } from './find-language.ts';
import { findTitle } from './find-title.ts';
import { joinBrokenLines } from './join-broken-lines.ts';
import { lateRules } from './late-rules.ts';
import { normaliseText } from './normalise-text.ts';
import { ownRules } from './own-rules.ts';
import { restoreLineBreaks } from './restore-line-breaks.ts';
import { scoreLinesPass } from './score-lines.ts';
import { stripBrowserMarks } from './strip-browser-marks.ts';
import { stripMarkdown } from './strip-markdown.ts';
import { unwrapLines } from './unwrap-lines.ts';

export const PASSES = [
  // Before all that reads a line: its blocks are those of the source.
  restoreLineBreaks,
  normaliseText,
  unwrapLines,
  // After the lines have been joined: its marks were wrapped with them.
  stripBrowserMarks,
  stripMarkdown,
  // Before everything that reads lines: a glued line is several.
  cutGluedLines,
  // What is one line even then.
  cutIntoSentences,
  joinBrokenLines,
  // Before all that decides: it has the first word. After what makes the lines that its author saw.
  ownRules,
  findLanguage,
  dropAdMarkers,
  dropNavigation,
  dropShareBars,
  dropPromos,
  dropConsent,
  dropLegal,
  dropComments,
  dropRelated,
  // After all rules of page furniture; before the fields, because a page without an article has none.
  dropOtherPages,
  findTitle,
  findByline,
  findDates,
  findDateline,
  // After the article's own head was found: what ends it may have another.
  dropEndMatter,
  dedupeCaptions,
  dropDuplicates,
  // After all rules of the chain, before the model.
  lateRules,
  scoreLinesPass,
  // After all that can drop: it looks at what is left.
  checkLosses,
  extractQuotes,
] as const satisfies readonly Pass[];
