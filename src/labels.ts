// What a block of a page can be, in the field's own words, and what becomes of it.
// `body` is printed as the article, `field` and `figure` are reported apart, `dropped` goes and is listed by --removed.

export const LABELS = {
  paragraph: 'body',
  heading: 'body',
  'list-item': 'body',
  deck: 'body',
  title: 'field',
  byline: 'field',
  date: 'field',
  section: 'field',
  agency: 'field',
  caption: 'figure',
  'alt-text': 'figure',
  credit: 'figure',
  ad: 'dropped',
  navigation: 'dropped',
  'page-clock': 'dropped',
  share: 'dropped',
  promo: 'dropped',
  consent: 'dropped',
  legal: 'dropped',
  comments: 'dropped',
  related: 'dropped',
  media: 'dropped',
  note: 'dropped',
  duplicate: 'dropped',
  boilerplate: 'dropped',
} as const;

export type Label = keyof typeof LABELS;
export type Fate = (typeof LABELS)[Label];

/** What becomes of a block with this label: `body`, `field`, `figure` or `dropped`. */
export function fate(label: Label): Fate {
  return LABELS[label];
}

/** True for a mark whose label drops its block. */
export function isDropped(mark: { readonly label: Label } | undefined): boolean {
  return mark !== undefined && fate(mark.label) === 'dropped';
}
