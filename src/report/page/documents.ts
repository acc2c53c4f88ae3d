// The list of documents, where there are several: one is shown at a time, the others wait unseen.

import { all, element } from './dom.ts';

export interface Documents {
  /** Undefined where there is one document. */
  readonly list: HTMLElement | undefined;
  readonly current: () => HTMLElement | undefined;
  /** Shows the document at this distance from the one that is shown. */
  readonly step: (by: number) => void;
  /** Shows the document that this is part of. */
  readonly showWith: (part: Element) => void;
}

// From here on, a list wants to be searched.
const MANY = 10;

/** @param shown is told of the document that is shown */
export function documentList(shown: (document: HTMLElement) => void): Documents {
  const documents = all(document, '.document');
  const links = new Map(documents.map((one) => [one, linkTo(one)]));
  let current: HTMLElement | undefined;
  const show = (next: HTMLElement): void => {
    if (next === current) return;
    if (current) links.get(current)?.removeAttribute('aria-current');
    for (const one of current ? [current, next] : documents) one.hidden = one !== next;
    current = next;
    links.get(next)?.setAttribute('aria-current', 'true');
    links.get(next)?.scrollIntoView({ block: 'nearest' });
    shown(next);
  };
  const step = (by: number): void => {
    const next = documents[documents.findIndex((one) => one === current) + by];
    if (next) {
      show(next);
      scrollTo({ top: 0 });
    }
  };
  const showWith = (part: Element): void => {
    const one = part.closest<HTMLElement>('.document') ?? documents[0];
    if (one) show(one);
  };
  return {
    list: documents.length > 1 ? listOf([...links.values()]) : undefined,
    current: () => current,
    step,
    showWith,
  };
}

function linkTo(one: HTMLElement): HTMLElement {
  const { kept = '', dropped = '' } = one.dataset;
  const title = one.querySelector('h2')?.textContent ?? one.id;
  const id = one.querySelector('.id [dir]')?.textContent ?? '';
  const name = element('span', { class: 'title', dir: 'auto' }, title);
  const more = [id === title ? '' : id, `${kept} kept, ${dropped} dropped`].filter((part) => part !== '');
  return element('a', { href: `#${one.id}` }, name, element('span', { class: 'id' }, more.join(' · ')));
}

function listOf(links: readonly HTMLElement[]): HTMLElement {
  const items = links.map((link) => element('li', {}, link));
  const head = element(
    'summary',
    {},
    element('h2', {}, 'Documents ', element('span', { class: 'count' }, String(links.length))),
  );
  const box = element('details', { open: '' }, head, ...finder(items), element('ol', {}, ...items));
  return element('nav', { class: 'documents', 'aria-label': 'Documents' }, box);
}

function finder(items: readonly HTMLElement[]): HTMLElement[] {
  if (items.length < MANY) return [];
  const input = element('input', {
    type: 'search',
    placeholder: 'Find a document',
    'aria-label': 'Find a document',
  });
  input.addEventListener('input', () => {
    const wanted = input.value.toLowerCase();
    for (const item of items) item.hidden = !(item.textContent ?? '').toLowerCase().includes(wanted);
  });
  return [input];
}
