// The labels that rules have given around a line: how far the nearest of each is, and how much prose has come since.

import type { Label } from '../labels.ts';
import { type Column, constant, FAR, linesDown, linesUp, sumsBefore, valuesOf, zeros } from './columns.ts';
import { isFree, type Page } from './page.ts';

/** Labels of which the nearest line above and below is measured. */
const SEEN: readonly Label[] = [
  'navigation',
  'related',
  'comments',
  'share',
  'promo',
  'ad',
  'legal',
  'consent',
  'duplicate',
  'caption',
  'byline',
  'date',
  'title',
];
/** Labels since which prose is counted: much of it behind one of them is an article that goes on. */
const SINCE: readonly Label[] = ['comments', 'related', 'share', 'promo', 'byline', 'date'];

/** Where the labels are that rules have given, and how much prose has come since. */
export function labelColumns({ lines }: Page): Column[] {
  const labels = lines.map((line) => line.block.mark?.label);
  const isMarked = labels.map((label) => label !== undefined);
  const isWorded = lines.map((line) => line.chrome !== undefined);
  const prose = sumsBefore(valuesOf(lines, (line) => (isFree(line) ? line.shape.words : 0)));
  // What a page does not have costs no columns of its own: a page of a million lines would fill a gigabyte with them.
  const present = new Set(labels);
  const far = constant(lines.length, FAR);
  const none = constant(lines.length, 0);
  const never = constant(lines.length, -1);
  const flagsOf = (label: Label): Uint8Array => {
    const flags = new Uint8Array(lines.length);
    for (let i = labels.indexOf(label); i >= 0; i = labels.indexOf(label, i + 1)) flags[i] = 1;
    return flags;
  };
  return [
    ...SEEN.flatMap((label) => {
      const isIt = present.has(label) ? flagsOf(label) : undefined;
      return [
        { name: `lines up to ${label}`, values: isIt ? linesUp(isIt) : far },
        { name: `lines down to ${label}`, values: isIt ? linesDown(isIt) : far },
        {
          name: `lines of ${label} above`,
          values: isIt ? sumsBefore(isIt).subarray(0, lines.length) : none,
        },
      ];
    }),
    ...SINCE.map((label) => ({
      name: `words of prose since ${label}`,
      values: present.has(label) ? proseSince(prose, flagsOf(label)) : never,
    })),
    { name: 'lines up to any label', values: linesUp(isMarked) },
    { name: 'lines down to any label', values: linesDown(isMarked) },
    { name: 'lines up to chrome wording', values: linesUp(isWorded) },
    { name: 'lines down to chrome wording', values: linesDown(isWorded) },
  ];
}

/** Words of prose since the last flagged line above; -1 where there is none. */
function proseSince(prose: Float64Array, flags: Uint8Array): Float64Array {
  const words = zeros(flags.length);
  let since = -1;
  for (let i = 0; i < flags.length; i++) {
    words[i] = since < 0 ? -1 : (prose[i] ?? 0) - since;
    if (flags[i]) since = prose[i] ?? 0;
  }
  return words;
}
