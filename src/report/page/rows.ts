// Moving through the rows: one of them can be reached by Tab, the arrow keys go on from there.

import { above, all } from './dom.ts';

/** Focuses a row and brings it into sight. */
export function focusRow(row: HTMLElement): void {
  for (const other of all(row.parentElement ?? document, '.row[tabindex="0"]')) other.tabIndex = -1;
  row.tabIndex = 0;
  row.setAttribute('aria-describedby', 'why');
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
}

/** The nearest row in this direction that is shown and that `fits`; from the row with the focus, else from the start. */
export function nextRow(
  within: HTMLElement,
  by: 1 | -1,
  fits: (row: HTMLElement) => boolean = () => true,
): HTMLElement | undefined {
  const rows = all(within, '.row');
  const focused = rows.findIndex((row) => row === document.activeElement);
  const start = focused >= 0 ? focused + by : by > 0 ? 0 : rows.length - 1;
  for (let at = start; at >= 0 && at < rows.length; at += by) {
    const row = rows[at];
    if (row && !row.hidden && fits(row)) return row;
  }
  return undefined;
}

/** The first or the last row that is shown. */
export function edgeRow(within: HTMLElement, which: 'first' | 'last'): HTMLElement | undefined {
  const rows = all(within, '.row').filter((row) => !row.hidden);
  return which === 'first' ? rows[0] : rows.at(-1);
}

export function rowOf(event: Event): HTMLElement | null {
  return above(event, '.row');
}
