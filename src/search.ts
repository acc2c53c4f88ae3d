// Binary search in what stands in order.

/**
 * How many of `count` things stand first that satisfy `isFirst`, told by index: the partition point. No thing that satisfies it
 * may stand behind one that does not.
 */
export function partitionPoint(count: number, isFirst: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isFirst(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
