// The script of the report: shows why on hover and focus, filters, searches, follows links, answers to keys.
// The page is whole without it; what needs it (the tools, the panel) is made by it.

import { documentList } from './documents.ts';
import { above, all, element, isNarrow } from './dom.ts';
import { rowFilter } from './filter.ts';
import { type Key, keyboard } from './keys.ts';
import { lights } from './lights.ts';
import { edgeRow, focusRow, nextRow, rowOf } from './rows.ts';
import { sourceSearch } from './search.ts';
import { whyPanel } from './why.ts';

const passes: Readonly<Record<string, string>> = JSON.parse(
  document.getElementById('passes')?.textContent ?? '{}',
);
const main = document.querySelector('main') ?? document.body;
const why = whyPanel(passes);
const filter = rowFilter();
const search = sourceSearch((row) => {
  if (row.hidden) filter.clear();
  row.scrollIntoView({ block: 'center' });
  why.show(row);
});
const documents = documentList((shown) => {
  shown.querySelector('aside')?.prepend(why.panel);
  why.clear();
  filter.apply(shown);
  search.apply(shown);
});

/** Goes to the place that an address names. */
function follow(hash: string): void {
  const place = hash.length > 1 ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
  documents.showWith(place ?? main);
  const row = place?.closest<HTMLElement>('.row');
  if (row) {
    if (row.hidden) filter.clear();
    focusRow(row);
    row.scrollIntoView({ block: 'center' });
  } else if (place?.matches('.document')) {
    scrollTo({ top: 0 });
  }
  lightUp(place?.id);
}

/** Lights what belongs together: a quote, who says it, the cue, and its entry in the list. */
const lightUp = lights(() => documents.current() ?? main);

/** The thing that is pointed at: the innermost of a stretch in the source, or an entry beside it. */
function pointedAt(event: Event): string | undefined {
  return above(event, '[data-is]')
    ?.dataset.is?.split(' ')
    .at(-1)
    ?.replace(/-(?:mention|cue)-/u, '-quote-');
}

const LINK = 'a[href^="#"]';

/** Follows a link at once: its hashchange would come late, after the next click perhaps, or not at all. */
function visit(event: MouseEvent, link: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const hash = link.getAttribute('href') ?? '';
  if (hash !== location.hash) history.pushState(null, '', hash);
  follow(hash);
}

main.addEventListener('pointerover', (event) => {
  // On a small screen the panel lies over the page: there it opens for a row that is chosen.
  if (event.pointerType === 'touch' || isNarrow.matches) return;
  const row = rowOf(event);
  if (row) why.show(row);
  lightUp(pointedAt(event));
});
main.addEventListener('pointerleave', () => {
  const focused = document.activeElement;
  if (focused instanceof HTMLElement && focused.matches('.row')) why.show(focused);
  else if (!isNarrow.matches) why.clear();
  lightUp(undefined);
});
main.addEventListener('focusin', (event) => {
  const row = rowOf(event);
  if (row) why.show(row);
  lightUp(pointedAt(event));
});
main.addEventListener('click', (event) => {
  const link = above(event, LINK);
  const row = rowOf(event);
  if (link) visit(event, link);
  else if (row && getSelection()?.isCollapsed !== false) focusRow(row);
});
// On paper nothing can be opened.
addEventListener('beforeprint', () => {
  for (const box of all(document, '.facts')) box.setAttribute('open', '');
});
addEventListener('hashchange', () => follow(location.hash));

const shown = (): HTMLElement => documents.current() ?? main;
const go = (row: HTMLElement | undefined): void => {
  if (row) focusRow(row);
};
const isDropped = (row: HTMLElement): boolean => row.matches('.dropped');
const hasQuote = (row: HTMLElement): boolean => row.querySelector('.quote') !== null;

const KEYS: readonly Key[] = [
  { keys: ['ArrowDown', 'j'], shown: '↓ or j', words: 'next row', act: () => go(nextRow(shown(), 1)) },
  { keys: ['ArrowUp', 'k'], shown: '↑ or k', words: 'row before', act: () => go(nextRow(shown(), -1)) },
  { keys: ['Home'], shown: 'Home', words: 'first row', act: () => go(edgeRow(shown(), 'first')) },
  { keys: ['End'], shown: 'End', words: 'last row', act: () => go(edgeRow(shown(), 'last')) },
  { keys: ['d'], shown: 'd', words: 'next dropped row', act: () => go(nextRow(shown(), 1, isDropped)) },
  {
    keys: ['D'],
    shown: 'Shift+d',
    words: 'dropped row before',
    act: () => go(nextRow(shown(), -1, isDropped)),
  },
  { keys: ['q'], shown: 'q', words: 'next row with a quote', act: () => go(nextRow(shown(), 1, hasQuote)) },
  {
    keys: ['Q'],
    shown: 'Shift+q',
    words: 'row with a quote before',
    act: () => go(nextRow(shown(), -1, hasQuote)),
  },
  { keys: ['/'], shown: '/', words: 'search; Enter and Shift+Enter go on', act: search.focus },
  { keys: [']'], shown: ']', words: 'next document', act: () => documents.step(1) },
  { keys: ['['], shown: '[', words: 'document before', act: () => documents.step(-1) },
  {
    keys: ['Escape'],
    shown: 'Esc',
    words: 'show all rows again',
    act: () => {
      filter.clear();
      why.clear();
    },
  },
];

function themeButton(): HTMLElement {
  const themes = ['auto', 'light', 'dark'];
  const button = element('button', { type: 'button' });
  const set = (theme: string): void => {
    document.documentElement.dataset.theme = theme;
    button.textContent = `Theme: ${theme}`;
  };
  button.addEventListener('click', () => {
    const { theme = 'auto' } = document.documentElement.dataset;
    set(themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'auto');
  });
  set('auto');
  return button;
}

const help = keyboard(KEYS);
const tools = element('div', { class: 'tools' }, search.tool, ...filter.tools, themeButton(), help.button);
document.getElementById('top')?.append(tools);
document.body.append(help.dialog);
if (documents.list) {
  documents.list.addEventListener('click', (event) => {
    const link = above(event, LINK);
    if (link) visit(event, link);
  });
  main.before(documents.list);
  document.body.classList.add('many');
}
if (isNarrow.matches)
  for (const box of all(document, 'details.facts:not(:first-of-type), nav.documents details'))
    box.removeAttribute('open');
document.body.classList.add('scripted');
follow(location.hash);
