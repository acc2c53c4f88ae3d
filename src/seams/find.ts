// Where a pattern ends in a text: the places at which a line is cut.

/** The offsets behind each match. A loop: `matchAll` makes a new pattern each time. */
export function endsOf(text: string, pattern: RegExp): number[] {
  const ends: number[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    ends.push(match.index + match[0].length);
  return ends;
}
