// What a terminal may be shown: colour only where it is wanted, and never a control that came from a page.
// FORCE_COLOR beats NO_COLOR, which beats a terminal; each stream is looked at by itself.

import { mayBeTerminal } from '../batch/stdout.ts';

// Controls but tab and the end of a line (CSV ends it by "\r\n"), and the characters that turn the direction of text.
// "\u001b[2J", "\u202e"
const UNSAFE_RE =
  /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;
const UNSAFE_LINE_RE = /[\t\r\n]/gu;

/** The text with every control shown by its number: `\u{1b}[2J`. Ends of lines and tabs stay. */
export function safe(text: string): string {
  return text.replace(UNSAFE_RE, shown);
}

/** The same for text that must stay on one line. */
export function safeLine(text: string): string {
  return safe(text).replace(UNSAFE_LINE_RE, shown);
}

function shown(character: string): string {
  return `\\u{${character.codePointAt(0)?.toString(16)}}`;
}

/** True for a terminal. The stream is loaded only where it may be one. */
export function isTerminal(name: 'stdout' | 'stderr'): boolean {
  return mayBeTerminal(name === 'stdout' ? 1 : 2) && process[name].isTTY === true;
}

export type Env = Readonly<Record<string, string | undefined>>;

/** The level of colour that chalk knows: 0 none, 1 sixteen, 2 256, 3 all. */
export function colourLevel(stream: NodeJS.WriteStream, env: Env = process.env): 0 | 1 | 2 | 3 {
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = env;
  if (force !== undefined) {
    if (force === '0' || force === 'false') return 0;
    return force === '2' ? 2 : force === '3' ? 3 : 1;
  }
  if ((no !== undefined && no !== '') || term === 'dumb' || !stream.isTTY) return 0;
  const depth = stream.getColorDepth();
  return depth >= 24 ? 3 : depth >= 8 ? 2 : depth >= 4 ? 1 : 0;
}
