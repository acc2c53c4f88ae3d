// What can stand behind the credit of a line: an address, or the button of a gallery that is glued to it.
// "... Ada Sample asample@post.example", "... (Ada Sample/AP) less", "... fell into the basin. | AP Photo Close"

import { CAPITALISED_RE } from './credit-agency.ts';

const LONGEST_NAME = 60;

/** A line without the address behind the name in which it ends: "... Ada Sample asample@post.example". */
export function withoutAddress(line: string): string {
  const at = line.lastIndexOf(' ');
  if (line.indexOf('@', at) < 0) return line;
  const names = line
    .slice(Math.max(0, at - LONGEST_NAME), Math.max(0, at))
    .split(' ')
    .slice(-2);
  return names.length === 2 && names.every((word) => CAPITALISED_RE.test(word)) ? line.slice(0, at) : line;
}

const BUTTONS: ReadonlySet<string> = new Set(['close', 'less', 'more', 'hide', 'enlarge', 'expand']);
const LONGEST_BUTTON = Math.max(...[...BUTTONS].map(({ length }) => length));

/** The line without the button in which it ends; undefined where it ends in none. */
export function beforeButton(line: string): string | undefined {
  const at = line.lastIndexOf(' ');
  if (at < 1 || line.length - at > LONGEST_BUTTON + 1) return undefined;
  return BUTTONS.has(line.slice(at + 1).toLowerCase()) ? line.slice(0, at) : undefined;
}
