// Shows the rows of one label or one pass and hides the others. The choice stays when another document is looked at.

import type { Fate, Label } from '../../labels.ts';
import { FATE_WORDS, LABEL_WORDS } from '../words.ts';
import { all, element } from './dom.ts';

export interface Filter {
  readonly tools: readonly HTMLElement[];
  /** Counts the rows of another document and hides what is not asked for. */
  readonly apply: (document: HTMLElement) => void;
  readonly clear: () => void;
}

const NO_PASS = '(no pass)';

export function rowFilter(): Filter {
  const labels = element('select', { 'aria-label': 'Label' });
  const passes = element('select', { 'aria-label': 'Pass' });
  const shown = element('output', { class: 'shown' });
  let current: HTMLElement | undefined;

  const hide = (): void => {
    if (!current) return;
    const rows = all(current, '.row');
    let count = 0;
    for (const row of rows) {
      row.hidden = !(isLabelled(row, labels.value) && (passes.value === '' || passOf(row) === passes.value));
      if (!row.hidden) count++;
    }
    const every = `${rows.length} ${rows.length === 1 ? 'row' : 'rows'}`;
    shown.textContent = count === rows.length ? every : `${count} of ${every}`;
    current.classList.toggle('filtered', count < rows.length);
  };
  const clear = (): void => {
    labels.value = '';
    passes.value = '';
    hide();
  };
  labels.addEventListener('change', hide);
  passes.addEventListener('change', hide);
  const apply = (document: HTMLElement): void => {
    current = document;
    const rows = all(document, '.row');
    fillLabels(labels, rows);
    fill(
      passes,
      'All passes',
      counted(rows.map(passOf)).map(([name, n]) => option(name, name, n)),
    );
    hide();
  };
  return { tools: [labels, passes, shown], apply, clear };
}

function passOf(row: HTMLElement): string {
  return row.dataset.pass ?? NO_PASS;
}

/** A value that begins with a full stop is the class of a fate: ".dropped". */
function isLabelled(row: HTMLElement, value: string): boolean {
  if (value === '') return true;
  return value.startsWith('.') ? row.classList.contains(value.slice(1)) : row.dataset.label === value;
}

function fillLabels(select: HTMLSelectElement, rows: readonly HTMLElement[]): void {
  const fates = Object.entries(FATE_WORDS) as [Fate, string][];
  const groups = fates.map(([fate, words]): [string, string, number] => [
    `.${fate}`,
    words,
    rows.filter((row) => row.classList.contains(fate)).length,
  ]);
  const labels = counted(rows.map((row) => row.dataset.label ?? ''));
  const byFate = groups.filter(([, , n]) => n > 0).map(([value, words, n]) => option(value, words, n));
  const single = labels.map(([label, n]) => option(label, LABEL_WORDS[label as Label] ?? label, n));
  fill(select, 'All labels', [...byFate, element('hr'), ...single]);
}

/** The options of a select; what was chosen stays chosen, also where nothing has it here. */
function fill(select: HTMLSelectElement, first: string, rest: readonly HTMLElement[]): void {
  const { value } = select;
  select.replaceChildren(element('option', { value: '' }, first), ...rest);
  const isThere = rest.some((one) => one.getAttribute('value') === value);
  if (value !== '' && !isThere) select.append(option(value, value, 0));
  select.value = value;
}

function option(value: string, words: string, count: number): HTMLElement {
  return element('option', { value }, `${words} (${count})`);
}

/** Each name with how often it stands, most often first. */
function counted(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
