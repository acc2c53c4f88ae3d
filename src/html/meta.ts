// What the head of a page says for sure: its title, address, date and language. The first that says it is believed; what
// is written for search engines and networks (og:title) before the title of the window, which often names the site too.

import type { Evidence } from '../document.ts';

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

type Key = 'url' | 'title' | 'date';

// By rank: the first that a page has counts.
const META: Readonly<Record<Key, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline'],
  url: ['og:url'],
  date: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'date.published',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'parsely-pub-date',
    'sailthru.date',
    'pubdate',
    'publishdate',
    'date',
  ],
};
const SPACES_RE = /\s+/gu;
// "2025-03-04", "2025-03-04T09:12:00+01:00"
const DATE_RE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}|$)/u;
// "en", "de-CH"
const LANGUAGE_RE = /^([a-z]{2,3})(?:[-_]|$)/iu;

// Longer than any headline; what is never closed can be as long as the page.
const LONGEST_TITLE = 500;

/** The tags of whose attributes something is read. */
export const TOLD: ReadonlySet<string> = new Set(['html', 'meta', 'link', 'img']);

/** The evidence in the tags of a page and the title of its window. */
export function evidenceOf(tags: readonly Tag[], windowTitle: string): Evidence {
  const found = new Map<string, string>();
  let language: string | undefined;
  let canonical: string | undefined;
  for (const { name, attributes } of tags) {
    const value = (attributes.get('content') ?? '').trim();
    if (name === 'html') language ??= LANGUAGE_RE.exec(attributes.get('lang') ?? '')?.[1]?.toLowerCase();
    if (name === 'link' && attributes.get('rel')?.toLowerCase() === 'canonical')
      canonical ??= attributes.get('href')?.trim();
    if (name !== 'meta' || value === '') continue;
    const key = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
    if (key !== undefined && !found.has(key.toLowerCase())) found.set(key.toLowerCase(), value);
  }
  const first = (key: Key): string | undefined =>
    META[key].map((name) => found.get(name)).find((value) => value !== undefined);
  const date = first('date');
  const title = (first('title') ?? windowTitle).slice(0, LONGEST_TITLE).replace(SPACES_RE, ' ');
  const url = canonical ?? first('url');
  return {
    ...(url ? { url } : {}),
    ...(title === '' ? {} : { title }),
    ...(date !== undefined && DATE_RE.test(date) ? { date } : {}),
    ...(language === undefined ? {} : { language }),
  };
}
