// Invented pages of any size for the benchmarks, the same at every run: prose and quotations between page furniture.

const HEAD = ['Skip to content', 'Home', 'News', 'Sport', 'HomeNewsHarbour reopens', 'Share', '[ad_1]'];
const FOOT = ['[ad_2]', 'RELATED ARTICLES', 'Most Popular', 'Leave a Reply', '© 2025 The Lowmere Courier'];
const PROSE = [
  'The harbour of Lowmere reopened on Friday after a storm that had kept its ferries in port for nine days.',
  '“We were lucky,” said Ruth Alder, the mayor of the town. “It could have been far worse for all of us.”',
  'The damage to the quay will be known by Monday, and the repairs are expected to last until the early summer.',
  'Alder noted that “nobody was hurt”, adding that the town’s crews had worked through four nights without a pause.',
  'Fishing crews ask for help with what they lost, and the council is to discuss their request in the coming week.',
  'Read more: Island schools to open next week',
  'Joe Pratt, who has fished here for thirty years, told reporters he had never seen such waves in this bay.',
  'Two of the seven berths stay closed for now. Freight is landed at the old pier, which had been shut since 2019.',
];

/** A page of about `chars` characters; `seed` makes it differ from others. */
export function page(chars: number, seed: number): string {
  const lines = [...HEAD, `Harbour reopens after storm number ${seed}`, 'By Anna Keller', '4 March 2025', ''];
  let length = lines.join('\n').length;
  for (let i = 0; length < chars; i++) {
    const line = `${PROSE[(i * 5 + seed) % PROSE.length]} Berth ${i + seed} was not part of it.`;
    lines.push(line, '');
    length += line.length + 2;
  }
  return [...lines, ...FOOT].join('\n');
}

/** Records as NDJSON, `count` pages of about `chars` characters. */
export function records(count: number, chars: number): string {
  return Array.from(
    { length: count },
    (_, i) => `${JSON.stringify({ id: String(i), text: page(chars, i) })}\n`,
  ).join('');
}
