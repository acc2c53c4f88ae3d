// The tokens of a paragraph, and what each carries.

export type TokenKind = 'lower' | 'capital' | 'number' | 'stop' | 'comma' | 'colon' | 'dash' | 'quote';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** The word as it stands, without a possessive ending; empty for punctuation. */
  readonly text: string;
  readonly lower: string;
  readonly bits: number;
  /** Ends in 's or ’s: a possessor. */
  readonly owns: boolean;
  /** The index of the stretch, for a quote. */
  readonly stretch: number;
}

export function punctuation(kind: TokenKind, start: number, end: number, stretch = -1): Token {
  return { kind, start, end, text: '', lower: '', bits: 0, owns: false, stretch };
}
