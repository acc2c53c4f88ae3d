// The one list of passes, in running order. `copydesk passes`, `--skip` and the docs read it.

import type { Pass } from '../pass.ts';
import { checkLosses } from './check-losses.ts';
import { cutGluedLines } from './cut-glued-lines.ts';
import { cutIntoSentences } from './cut-into-sentences.ts';
import { dropAdMarkers } from './drop-ad-markers.ts';
import { dropComments } from './drop-comments.ts';
import { dropConsent } from './drop-consent.ts';
import { dropLegal } from './drop-legal.ts';
import { dropNavigation } from './drop-navigation.ts';
import { dropOtherPages } from './drop-other-pages.ts';
import { dropPromos } from './drop-promos.ts';
import { dropRelated } from './drop-related.ts';
import { dropShareBars } from './drop-share-bars.ts';
import { extractQuotes } from './extract-quotes.ts';
import { findLanguage } from './find-language.ts';
import { joinBrokenLines } from './join-broken-lines.ts';
import { BODY_PASSES, HEAD_PASSES, lookAgain } from './look-again.ts';
import { normaliseText } from './normalise-text.ts';
import { ownRules } from './own-rules.ts';
import { restoreLineBreaks } from './restore-line-breaks.ts';
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
  ...HEAD_PASSES,
  ...BODY_PASSES,
  lookAgain,
  // After all that can drop: it looks at what is left.
  checkLosses,
  extractQuotes,
] as const satisfies readonly Pass[];
