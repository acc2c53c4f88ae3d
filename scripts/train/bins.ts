// Numbers as small integers: each feature's values are put into bins whose limits are quantiles, so that the best split of a
// node is found by a walk over the bins instead of a sort.

/** Values of a feature are compared with at most so many limits. */
const MOST_LIMITS = 47;
/** Quantiles come from every n-th value. */
const STEP = 7;

/** Ascending limits; a value is in bin k where it reaches exactly k of them. */
export function limitsOf(values: Float64Array): number[] {
  const sample = values.filter((_, i) => i % STEP === 0).sort();
  const distinct = [...new Set(sample)];
  const between = (i: number): number => short(((distinct[i] ?? 0) + (distinct[i + 1] ?? 0)) / 2);
  if (distinct.length - 1 <= MOST_LIMITS) return unique(distinct.slice(1).map((_, i) => between(i)));
  const places = Array.from({ length: MOST_LIMITS }, (_, k) =>
    Math.floor(((k + 1) * sample.length) / (MOST_LIMITS + 1)),
  );
  return unique(places.map((place) => short(sample[place] ?? 0)));
}

/** Few digits, so that the weights stay small and a limit reads as what it is: 0.3333 -> 0.333. */
function short(value: number): number {
  return Number(value.toPrecision(3));
}

function unique(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

export function binned(values: Float64Array, limits: readonly number[]): Uint8Array {
  return Uint8Array.from(values, (value) => {
    let low = 0;
    let high = limits.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value < (limits[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    return low;
  });
}
