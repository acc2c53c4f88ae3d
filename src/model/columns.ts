// Columns of numbers over the lines of a page, and the few ways in which one column is made from another.
// Everything is one walk over the lines, so that a page of a million lines costs a million steps.

/** A named feature with its value for each line. `say` names the values 0, 1, 2 … where they are no quantities. */
export interface Column {
  readonly name: string;
  readonly values: ArrayLike<number>;
  readonly say?: readonly string[] | undefined;
}

export const YES_NO = ['no', 'yes'] as const;

/** What is further away than this, in lines, is as good as absent. */
export const FAR = 200;

// One buffer for some two hundred columns: making a buffer takes longer than filling a column of a page.
const ROOM = 32_768;
let room = new Float64Array(0);
let used = 0;

/** A column of zeros. */
export function zeros(length: number): Float64Array {
  if (length === 0 || length > ROOM / 8) return new Float64Array(length);
  if (used + length > room.length) {
    room = new Float64Array(ROOM);
    used = 0;
  }
  used += length;
  return room.subarray(used - length, used);
}

/** A column of one value. */
export function constant(length: number, value: number): Float64Array {
  return zeros(length).fill(value);
}

/** A value for each of some things. A plain loop: `Float64Array.from` takes ten times as long. */
export function valuesOf<T>(things: readonly T[], of: (thing: T, i: number) => number): Float64Array {
  const values = zeros(things.length);
  for (let i = 0; i < things.length; i++) {
    const thing = things[i];
    if (thing !== undefined) values[i] = of(thing, i);
  }
  return values;
}

/** The values from..from + length - 1. */
export function counted(from: number, length: number): Float64Array {
  const values = zeros(length);
  for (let i = 0; i < length; i++) values[i] = from + i;
  return values;
}

/** The value `offset` lines below (above, where negative); -1 beyond the page. */
export function shifted(values: ArrayLike<number>, offset: number): Float64Array {
  const out = constant(values.length, -1);
  for (let i = Math.max(0, -offset); i < Math.min(values.length, values.length - offset); i++)
    out[i] = values[i + offset] ?? 0;
  return out;
}

/** Sums of the values before each index; one entry more than values. */
export function sumsBefore(values: ArrayLike<number>): Float64Array {
  const sums = zeros(values.length + 1);
  for (let i = 0; i < values.length; i++) sums[i + 1] = (sums[i] ?? 0) + (values[i] ?? 0);
  return sums;
}

/** The sum of the values [from, to) around each line, by the sums before; the ends are cut at the page's edges. */
export function around(sums: Float64Array, from: number, to: number): Float64Array {
  const length = sums.length - 1;
  const out = zeros(length);
  for (let i = 0; i < length; i++) {
    const first = Math.max(0, Math.min(i + from, length));
    const end = Math.max(0, Math.min(i + to, length));
    out[i] = (sums[end] ?? 0) - (sums[first] ?? 0);
  }
  return out;
}

/** Lines up to the nearest line above (not the line itself) where `flags` holds, at most FAR. */
export function linesUp(flags: ArrayLike<number | boolean>): Float64Array {
  const out = zeros(flags.length);
  let last = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < flags.length; i++) {
    out[i] = Math.min(FAR, i - last);
    if (flags[i]) last = i;
  }
  return out;
}

/** Lines down to the nearest line below where `flags` holds, at most FAR. */
export function linesDown(flags: ArrayLike<number | boolean>): Float64Array {
  const out = zeros(flags.length);
  let last = Number.POSITIVE_INFINITY;
  for (let i = flags.length - 1; i >= 0; i--) {
    out[i] = Math.min(FAR, last - i);
    if (flags[i]) last = i;
  }
  return out;
}

/**
 * For each line of a stretch where `flags` holds, the sum of the weights in it; 0 for the other lines. Lines where `jumped`
 * holds neither count nor end a stretch.
 */
export function together(
  flags: readonly boolean[],
  weights?: ArrayLike<number>,
  jumped?: readonly boolean[],
): Float64Array {
  const out = zeros(flags.length);
  let first = 0;
  let sum = 0;
  for (let i = 0; i <= flags.length; i++) {
    if (flags[i]) sum += weights ? (weights[i] ?? 0) : 1;
    if (flags[i] || jumped?.[i]) continue;
    for (let k = first; k < i; k++) if (flags[k]) out[k] = sum;
    first = i + 1;
    sum = 0;
  }
  return out;
}
