// What letters, digits and signs tell of a name, asked by all that read bylines and dates.

/** A letter of the Latin script; the property takes 2 ms to make. */
export const LATIN_RE = /[A-Za-z\u00aa-\u024f\u1e00-\u1eff]/u;
/** A word that begins with a capital, an apostrophe before it aside: "O’Sample", "’Ada". */
export const CAPITAL_RE = /^['’"“„‘]?[\p{Lu}\p{Lt}]/u;
/** A text of a script without capitals. */
export const UNCASED_RE = /^[\p{Lo}\p{M}・･\s]+$/u;
/** A digit of any script. */
export const DIGIT_RE = /\p{Nd}/u;
/** What stands in no name. */
export const NO_NAME_RE = /[?!:"“”„«»<>=#%@]/u;

const NOTHING_RE = /^[^\p{L}\p{N}]*$/u;

/** True for a text without letters and digits. */
export function isNothing(text: string): boolean {
  return NOTHING_RE.test(text);
}
