// Finds words in the source of a document: all places are lit, Enter goes to the next, Shift+Enter to the one before.
// Nothing of the page is changed for it: browsers light ranges themselves (CSS Custom Highlight API).

import { all, element } from './dom.ts';

export interface Search {
  readonly tool: HTMLElement;
  readonly focus: () => void;
  /** Searches another document for the same. */
  readonly apply: (document: HTMLElement) => void;
}

// More would slow a large document down and help nobody.
const MOST = 5000;
const WAIT_MS = 120;

/** @param reveal brings a row into sight */
export function sourceSearch(reveal: (row: HTMLElement) => void): Search {
  const input = element('input', {
    type: 'search',
    placeholder: 'Search (/)',
    'aria-label': 'Search the source',
  });
  const count = element('output', { class: 'hits' });
  const tool = element('div', { class: 'search', role: 'search' }, input, count);
  let current: HTMLElement | undefined;
  let found: Range[] = [];
  let at = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (): void => {
    const many = found.length >= MOST ? `${MOST}+` : String(found.length);
    count.textContent = input.value === '' ? '' : at < 0 ? many : `${at + 1}/${many}`;
    tool.classList.toggle('nothing', input.value !== '' && found.length === 0);
  };
  const light = (name: string, ranges: readonly Range[]): void => {
    if (typeof Highlight === 'undefined') return;
    CSS.highlights.set(name, new Highlight(...ranges));
  };
  const run = (): void => {
    clearTimeout(timer);
    timer = undefined;
    found = current ? rangesOf(current, input.value) : [];
    at = -1;
    light('found', found);
    light('here', []);
    tell();
  };
  const step = (by: number): void => {
    if (timer !== undefined) run();
    if (found.length === 0) return;
    at = at < 0 ? (by > 0 ? 0 : found.length - 1) : (at + by + found.length) % found.length;
    const range = found[at];
    const row = range?.startContainer.parentElement?.closest<HTMLElement>('.row');
    if (range) light('here', [range]);
    if (row) reveal(row);
    tell();
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(run, WAIT_MS);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') step(event.shiftKey ? -1 : 1);
    if (event.key === 'Escape' && input.value !== '') {
      input.value = '';
      run();
    }
  });
  const apply = (document: HTMLElement): void => {
    current = document;
    run();
  };
  return { tool, focus: () => input.select(), apply };
}

/** Where the words stand, case aside. A place that reaches over the edge of two stretches is one range. */
function rangesOf(within: HTMLElement, words: string): Range[] {
  const wanted = words.toLowerCase();
  if (wanted === '') return [];
  const ranges: Range[] = [];
  for (const row of all(within, '.row > p')) {
    const text = (row.textContent ?? '').toLowerCase();
    const first = text.indexOf(wanted);
    if (first < 0) continue;
    const at = pointer(textNodes(row));
    for (let from = first; from >= 0; from = text.indexOf(wanted, from + wanted.length)) {
      const range = document.createRange();
      range.setStart(...at(from));
      range.setEnd(...at(from + wanted.length));
      ranges.push(range);
      if (ranges.length >= MOST) return ranges;
    }
  }
  return ranges;
}

interface Piece {
  readonly node: Text;
  readonly start: number;
}

function textNodes(within: HTMLElement): Piece[] {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const pieces: Piece[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    pieces.push({ node, start });
    start += node.length;
  }
  return pieces;
}

/** The node and offset at each place that is asked for, in order. */
function pointer(pieces: readonly Piece[]): (place: number) => [Node, number] {
  let i = 0;
  return (place) => {
    while ((pieces[i + 1]?.start ?? Number.POSITIVE_INFINITY) < place) i++;
    const { node, start } = pieces[i] ?? { node: document.body, start: place };
    // Lower case of a few letters is longer than they are: what would reach beyond the text ends with it.
    return [node, Math.min(place - start, node instanceof Text ? node.length : 0)];
  };
}
