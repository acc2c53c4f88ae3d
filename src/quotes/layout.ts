// How features become places in a row of weights: every feature is a template with a small number of values.
// table.plain(16) -> sixteen weights; table.sided(8) -> eight for each side of a stretch

/** An index into the weights. */
export type Feature = number;

/** Where the weights of a template begin, and how many values it has. */
export interface Template {
  readonly at: number;
  readonly size: number;
}

export interface Layout {
  readonly plain: (size: number) => Template;
  /** Values for each side of a stretch: after, before, paragraph before. */
  readonly sided: (size: number) => Template;
  /** How many weights there are so far. */
  readonly total: () => number;
}

const SIDES = 3;

/** Lays templates out one behind the other, in the order in which they are asked for. */
export function layOut(): Layout {
  let total = 0;
  const take = (size: number, sides: number): Template => {
    const at = total;
    total += size * sides;
    return { at, size };
  };
  return {
    plain: (size) => take(size, 1),
    sided: (size) => take(size, SIDES),
    total: () => total,
  };
}

/** The feature of a template at a value, and the side for those templates that know sides. */
export function feature(template: Template, value: number, side = 0): Feature {
  return template.at + side * template.size + value;
}

/** The feature of a word by its hash: words share a table of fixed size (feature hashing, Weinberger et al. 2009). */
export function hashed(template: Template, hash: number, side = 0): Feature {
  return feature(template, (hash >>> 8) % template.size, side);
}
