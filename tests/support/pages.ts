// Invented pages whose cleaning is beyond doubt, for tests of what stands around it.

const SENTENCES = [
  'The harbour council of Westmarsh voted on Tuesday to rebuild the old ferry landing before the winter storms arrive.',
  'Engineers in Westmarsh had warned for years that the wooden piles below the landing were rotting and could give way in a gale.',
  'The work is expected to cost about four million crowns and to be paid for by a small charge on every ticket sold.',
];

/** Paragraphs of prose; the word makes the page differ from others. */
export function page(word = 'Westmarsh'): string {
  return `${SENTENCES.join('\n\n').replaceAll('Westmarsh', word)}\n`;
}

/** A page in which Anna Berg is quoted. */
export const QUOTED = `${SENTENCES[0]}

“The landing has served us well for ninety years and it deserves better,” said Anna Berg, the mayor of the town.

${SENTENCES[1]}
`;

/** A record a line. */
export function ndjson(...records: readonly object[]): string {
  return records.map((record) => `${JSON.stringify(record)}\n`).join('');
}
