// Numbers as features: the place of a value among edges that rise.

/** How many of the edges a value is above. */
export function bucket(value: number, edges: readonly number[]): number {
  let at = 0;
  while (at < edges.length && value > (edges[at] ?? 0)) at++;
  return at;
}
