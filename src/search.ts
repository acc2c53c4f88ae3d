// Binary search in what stands in order.

/** The index of the last thing whose place is `at` or before it; -1 where all stand behind. `placeOf` tells the place by index. */
export function lastAtMost(count: number, placeOf: (index: number) => number, at: number): number {
  let low = -1;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (placeOf(middle) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
