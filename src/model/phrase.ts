// A feature and its value as `explain` prints them: "words: 34", "share of digits: 12 %", "no byline above".

import { type Column, FAR } from './columns.ts';

// "lines up to byline", "lines down to a long paragraph"
const DISTANCE_RE = /^lines (up|down) to (?:any |a )?(.+)$/u;

/** The feature of one line in words. */
export function phrase({ name, values, say }: Column, row: number): string {
  const value = values[row] ?? 0;
  const [, way, what] = DISTANCE_RE.exec(name) ?? [];
  if (what !== undefined && value === FAR) return `no ${what} ${way === 'up' ? 'above' : 'below'}`;
  if (value < 0 && (say || name.startsWith('share') || name.startsWith('words'))) return `${name}: none`;
  if (name.startsWith('share')) return `${name}: ${Math.round(value * 100)} %`;
  return `${name}: ${say?.[value] ?? Math.round(value * 100) / 100}`;
}
