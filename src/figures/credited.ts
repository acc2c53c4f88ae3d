// A line parted into a caption and its credit, marks and blanks at the cut trimmed.

export interface Credited {
  /** What stands before the credit; empty where the line is nothing but a credit. */
  readonly caption: string;
  readonly credit: string;
  /** Where the credit begins in the text, its mark included. */
  readonly at: number;
  /** `strong`: the form occurs in credits only; `weak`: it could be a source of the story; `faint`: any name at the end. */
  readonly strength: 'strong' | 'weak' | 'faint';
}

// The longest credit seen: two names, two agencies and a notice of rights.
export const LONGEST_CREDIT = 110;

const TRIM_RE = /^[\s,;|–—•·(（[\-/＝]+|(?<![\s,;|–—•·(（[\-/＝])[\s,;|–—•·(（[\-/＝]+$/gu;
/** How a sentence ends in any script, with what may close after it. */
export const ENDS_WITH_STOP_RE = /[.!?。！？”"’)]$/u;

/** The parts of a text that has its credit at `at`; undefined where the credit is none. */
export function made(
  text: string,
  at: number,
  credit: string,
  strength: Credited['strength'],
): Credited | undefined {
  const name = credit.replace(TRIM_RE, '');
  if (name === '' || credit.length > LONGEST_CREDIT) return undefined;
  return { caption: text.slice(0, at).replace(TRIM_RE, ''), credit: name, at, strength };
}
