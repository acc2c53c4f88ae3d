// What a grammar tells of the words around a quotation, for languages that the ranker's features do not tell of (grammars.ts).
// All ranges are UTF-16 units of the paragraph.

import type { Stretch } from '../marks.ts';

export type Range = readonly [start: number, end: number];

/** Whoever speaks, as the words beside a cue tell of them. */
export interface Subject {
  readonly kind: 'name' | 'role' | 'pronoun';
  readonly mention: Range;
  /** The name inside the mention, without office and honorific. */
  readonly name?: Range;
  readonly role?: Range;
  /** True where what surrounds it shows a name; else it counts only where the article has the name elsewhere. */
  readonly isSure?: boolean;
  /** True where somebody is named and does nothing: Kaya'ya. */
  readonly isObject?: boolean;
}

/** How a quotation is tied to its speaker. */
export interface Telling {
  readonly cue: Range | undefined;
  /** `left-out` where the language leaves out who is known: وأضاف. */
  readonly subject: Subject | 'left-out' | undefined;
  readonly kind: 'direct' | 'mixed';
}

/** True where words stand for the subject. */
export function isTold(subject: Telling['subject']): subject is Subject {
  return subject !== undefined && subject !== 'left-out';
}

/** A stretch between marks and the words around it. */
export interface Site {
  /** The paragraph, every stretch filled (FILLER), so that nothing inside the marks is read. */
  readonly text: string;
  /** The stretch with its marks. */
  readonly start: number;
  readonly end: number;
  /** Where the stretch before ends, and where the next begins. */
  readonly from: number;
  readonly to: number;
  /** The words between the marks. */
  readonly inside: string;
}

export interface Grammar {
  readonly language: string;
  /** What the words around a stretch tell; undefined where they tell nothing. */
  readonly tell: (site: Site) => Telling | undefined;
  /** Who is named in a paragraph as speaking or acting, in order. */
  readonly subjects: (text: string) => readonly Subject[];
  /** The stretches of an article's paragraphs, where other marks than those of pairs.ts hold quotations. */
  readonly pairs?: (texts: readonly string[]) => readonly (readonly Stretch[])[];
  /** Whoever speaks in the paragraphs of quotation behind this one: Kaya şöyle konuştu: */
  readonly announces?: (text: string) => Telling['subject'];
  /** True for a first and a last name, false for one of them. */
  readonly isFull: (name: string) => boolean;
  /** True for a role that an office alone means; else those that end in its words. Bakan -> Sağlık Bakanı */
  readonly isOffice?: (role: string, office: string) => boolean;
}

/** Stands for each unit of a stretch. */
export const FILLER = '\ufffc';
