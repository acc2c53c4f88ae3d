// A quotation as it was found: its words, its speaker, and where the evidence stands.

/** A range of one paragraph, in UTF-16 units of its text. */
export interface Piece {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface FoundSpeaker {
  readonly name: string | null;
  readonly role: string | null;
  readonly mention: string | null;
}

export interface FoundQuote {
  readonly text: string;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly speaker: FoundSpeaker | null;
  readonly cue: string | null;
  /** One piece, or one a paragraph where the quotation continues. */
  readonly pieces: readonly Piece[];
  readonly confidence: number;
  /** Where the words stand that tell the speaker, and the cue. */
  readonly mentionAt: Piece | null;
  readonly cueAt: Piece | null;
  /** Why this speaker, in words, for `explain`. */
  readonly reasons: readonly string[];
}
