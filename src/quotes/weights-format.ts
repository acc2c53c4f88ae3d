// How the ranker's weights are kept: a string of small numbers, hundredths in base 36, runs of zeros as "-" and a count.

import type { Weights } from './rank.ts';

/** The module that holds these weights, unpacked when first asked for. */
export function pack(weights: Weights): string {
  const rows: string[] = [];
  let row = '';
  let zeros = 0;
  const push = (item: string): void => {
    if (row.length + item.length > 100) {
      rows.push(row);
      row = '';
    }
    row += row === '' ? item : ` ${item}`;
  };
  for (const weight of weights) {
    const hundredths = Math.round(weight * 100);
    if (hundredths === 0) zeros++;
    else {
      if (zeros > 0) push(`_${zeros.toString(36)}`);
      zeros = 0;
      push(hundredths.toString(36));
    }
  }
  if (zeros > 0) push(`_${zeros.toString(36)}`);
  if (row !== '') rows.push(row);
  return `// Made by \`npm run train:quotes\`; not for hands. Hundredths in base 36, "_n" for n zeros.

export const PACKED = \`
${rows.join('\n')}
\`;
`;
}

/** The weights behind a packed string, `size` of them. */
export function unpack(packed: string, size: number): Float32Array {
  const weights = new Float32Array(size);
  let at = 0;
  for (const item of packed.trim().replaceAll('\n', ' ').split(' ')) {
    if (item.startsWith('_')) at += Number.parseInt(item.slice(1), 36);
    else weights[at++] = Number.parseInt(item, 36) / 100;
  }
  return weights;
}
