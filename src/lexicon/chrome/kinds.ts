// The kinds of page furniture that have phrases of their own, and the label under which each is dropped.
// A kind is also the rule that `explain` prints. A phrase table holds, for one language, the phrases of each kind.

import type { Label } from '../../labels.ts';

export const CHROME_KINDS = {
  'ad-label': 'ad',
  'skip-link': 'navigation',
  home: 'navigation',
  menu: 'navigation',
  'site-page': 'navigation',
  section: 'navigation',
  'language-name': 'navigation',
  login: 'navigation',
  tags: 'navigation',
  share: 'share',
  counter: 'share',
  'media-control': 'media',
  'embedded-post': 'media',
  newsletter: 'promo',
  subscribe: 'promo',
  app: 'promo',
  follow: 'promo',
  donate: 'promo',
  paywall: 'promo',
  affiliate: 'promo',
  consent: 'consent',
  browser: 'consent',
  terms: 'legal',
  copyright: 'legal',
  'agency-notice': 'legal',
  'feed-footer': 'legal',
  'staff-note': 'note',
  'error-notice': 'note',
  'comment-head': 'comments',
  'comment-form': 'comments',
  'related-head': 'related',
  'related-inline': 'related',
  'footer-head': 'related',
  'read-on': 'related',
} as const satisfies Record<string, Label>;

export type ChromeKind = keyof typeof CHROME_KINDS;

/**
 * Phrases are folded (see `phraseKey`) and stand between bars or line breaks. An ellipsis is any text:
 * `phrase` is a whole line, `phrase …` the start of one, `… phrase …` stands anywhere in one.
 * A leading `~` makes a phrase weak: evidence for the model, no reason to drop.
 */
export interface PhraseTable {
  /** ISO 639-1, or `any`. */
  readonly language: string;
  readonly phrases: Readonly<Partial<Record<ChromeKind, string>>>;
}
