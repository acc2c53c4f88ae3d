// What the report calls labels, rules and fields: words that a journalist knows. A rule that has no entry, such as one of
// a user's own, is shown by its name.

import type { FieldName } from '../article.ts';
import type { Fate, Label } from '../labels.ts';

/** What a block is. "ad" -> "Advertisement" */
export const LABEL_WORDS: Readonly<Record<Label, string>> = {
  paragraph: 'Paragraph',
  heading: 'Subheading',
  'list-item': 'List item',
  deck: 'Summary',
  title: 'Title',
  byline: 'Byline',
  date: 'Date',
  section: 'Section',
  agency: 'Agency',
  caption: 'Caption',
  'alt-text': 'Picture text',
  credit: 'Picture credit',
  ad: 'Advertisement',
  navigation: 'Navigation',
  'page-clock': 'Page date',
  share: 'Share bar',
  promo: 'Promotion',
  consent: 'Cookie notice',
  legal: 'Legal notice',
  comments: 'Comments',
  related: 'Other stories',
  media: 'Player',
  note: 'Note',
  duplicate: 'Repeat',
  boilerplate: 'Not the story',
};

/** What became of it, as the beginning of a sentence. */
export const FATE_WORDS: Readonly<Record<Fate, string>> = {
  body: 'Kept in the story',
  field: 'Read as a fact',
  figure: 'Part of a picture',
  dropped: 'Dropped',
};

export const FIELD_WORDS: Readonly<Record<FieldName | 'language', string>> = {
  title: 'Title',
  section: 'Section',
  byline: 'Byline',
  authors: 'Authors',
  agency: 'Agency',
  published: 'Published',
  updated: 'Updated',
  pageDate: 'Page date',
  dateline: 'Dateline',
  language: 'Language',
};

const RULE_WORDS: Readonly<Record<string, string>> = {
  'ad-label': 'It is worded as the label of an advertisement.',
  script: 'It is a piece of program code.',
  'skip-link': 'It is a link for jumping over the menu.',
  home: 'It is worded as the way back to the front page.',
  menu: 'It is worded as the name of a menu.',
  'menu-run': 'It stands in a run of short lines, as in a menu.',
  'menu-row': 'It is a row of menu entries.',
  breadcrumb: 'It is the trail that says where in the site the page is.',
  'site-page': 'It is the name of a page that every site has.',
  section: 'It is the name of a section.',
  'language-name': 'It belongs to a language switch.',
  login: 'It asks to sign in or register.',
  tags: 'It is a list of keywords.',
  'bare-date-on-top': 'It is a bare date at the very top: the day the page was fetched.',
  share: 'It is worded as a share button.',
  counter: 'It counts shares, readers or comments.',
  'media-control': 'It belongs to the controls of a player.',
  'embedded-post': 'It belongs to an embedded post.',
  newsletter: 'It advertises a newsletter.',
  subscribe: 'It asks to subscribe.',
  app: 'It advertises an app.',
  follow: 'It asks to follow the outlet elsewhere.',
  donate: 'It asks for a donation.',
  paywall: 'It is the notice of a paywall.',
  affiliate: 'It says that links earn money.',
  consent: 'It asks for consent to cookies.',
  browser: 'It is a notice about the browser.',
  terms: 'It speaks of terms, privacy or imprint.',
  copyright: 'It is a copyright line.',
  'agency-notice': 'It is the notice of an agency.',
  'feed-footer': 'It is what a feed adds at the end.',
  'staff-note': 'It says who else wrote or edited the story.',
  'error-notice': 'It says that the page is not there, or may not be seen.',
  'comment-head': 'It is the heading of the comments.',
  'comment-form': 'It belongs to the form for comments.',
  'below-comments': 'It stands below the heading of the comments.',
  'related-head': 'It is the heading of a list of other stories.',
  'related-inline': 'It points to another story.',
  'headline-below': 'It is a headline below the heading of a list of other stories.',
  'footer-head': 'It is the heading of a list in the footer.',
  'read-on': 'It asks to read on elsewhere.',
  ranked: 'Of all candidates on the page it has the best score.',
  copy: 'It repeats the title.',
  twin: 'It says the same as the line beside it.',
  'line-above-caption': 'It stands right above the caption.',
  'credit-line': 'It names who made the picture.',
  'credit-at-end': 'It ends with the credit of a picture.',
  'torn-credit': 'It is part of a credit that was torn apart.',
  'beside-credit': 'It stands beside the credit of a picture.',
  figcaption: 'The markup of the page says that it is a caption.',
  alt: 'It is the text that stands for the picture in the markup.',
  repeats: 'The same text stands elsewhere on the page.',
  'pull-quote': 'It repeats words of the story in large type.',
  'between title and byline': 'It stands between the title and the byline, where the summary stands.',
  'line score': 'No rule knew it; the line scorer weighed it.',
  blank: 'Nothing that is seen.',
};

/** What a rule means. "ad-label" -> "It is worded as the label of an advertisement." */
export function ruleWords(rule: string): string {
  return Object.hasOwn(RULE_WORDS, rule) ? (RULE_WORDS[rule] ?? rule) : `The rule “${rule}” applies.`;
}
