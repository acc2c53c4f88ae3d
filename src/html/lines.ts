// The lines that the flattener writes: white space collapsed as a browser does it, a blank line where blocks stand apart,
// and for each line what the markup says of it.

import type { Markup } from '../document.ts';

export interface Lines {
  /** Text inside a line, or with its line breaks. */
  readonly text: (text: string, isKept: boolean) => void;
  /** Two words where nothing stands between. */
  readonly space: () => void;
  /** A link, a span or the like begins: two words, where it touches another that has just ended; not span and span. */
  readonly begin: (isSpan: boolean) => void;
  /** It ends. */
  readonly close: (isSpan: boolean) => void;
  /** Ends the line; `isApart`: with a blank line behind it. */
  readonly end: (isApart: boolean) => void;
  /** Ends the line; true where it was empty, so that a blank line stands there. */
  readonly lineBreak: () => boolean;
  /** What the lines from here on are; undefined for nothing in particular. `figure` tells one picture from another. */
  readonly become: (kind: Markup['kind'] | undefined, figure?: number) => void;
  /** What they are. */
  readonly kind: () => Markup['kind'] | undefined;
  readonly finish: () => { readonly text: string; readonly markup: readonly Markup[] };
}

// What a browser shows as one space. "a \n\t b"
const SPACES_RE = /[ \t\n\r\f]+/gu;
const BREAK_RE = /\r\n?|\n/u;

export function lines(): Lines {
  const pieces: string[] = [];
  const markup: Markup[] = [];
  let length = 0;
  let line = '';
  // At the beginning of a line and behind a space, another space is none. Looking at the line itself would copy it.
  let isOpen = true;
  let isApart = false;
  // What has ended with no text behind it yet.
  let behind: 'span' | 'word' | undefined;
  let kind: Markup['kind'] | undefined;
  let figure: number | undefined;

  const put = (text: string): void => {
    pieces.push(text);
    length += text.length;
  };
  const end = (apart: boolean): void => {
    const text = line.trim();
    line = '';
    isOpen = true;
    if (text !== '') {
      if (length > 0) put(isApart ? '\n\n' : '\n');
      const start = length;
      put(text);
      if (kind) markup.push({ kind, start, end: length, ...(figure === undefined ? {} : { figure }) });
      isApart = false;
    }
    isApart ||= apart;
  };
  const lineBreak = (): boolean => {
    const isEmpty = line.trim() === '';
    end(isEmpty);
    return isEmpty;
  };
  const add = (text: string): void => {
    const collapsed = text.replace(SPACES_RE, ' ');
    const added = isOpen && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    if (added === '') return;
    line += added;
    isOpen = added.endsWith(' ');
  };
  const begin = (isSpan: boolean): void => {
    if (behind === 'word' || (behind === 'span' && !isSpan)) add(' ');
    behind = undefined;
  };
  const close = (isSpan: boolean): void => {
    if (!isSpan) behind = 'word';
    else behind ??= 'span';
  };
  const text = (given: string, isKept: boolean): void => {
    if (given !== '') behind = undefined;
    if (!isKept) {
      add(given);
      return;
    }
    given.split(BREAK_RE).forEach((piece, i) => {
      if (i > 0) lineBreak();
      line += piece;
      if (piece !== '') isOpen = false;
    });
  };
  const become = (next: Markup['kind'] | undefined, of?: number): void => {
    kind = next;
    figure = of;
  };
  const finish = (): { text: string; markup: Markup[] } => {
    end(false);
    return { text: pieces.join(''), markup };
  };
  return { text, space: () => add(' '), begin, close, end, lineBreak, become, kind: () => kind, finish };
}
