// The tokens of an article as one row of numbers: no object and no string is made for a word. Offsets are UTF-16 units of the
// token's own paragraph. Between paragraphs stand a few edges, so that a look at a neighbour never leaves the paragraph.

/** What a token is; an edge is none. */
export const EDGE_KIND = 0;
export const LOWER = 1;
export const CAPITAL = 2;
export const NUMBER = 3;
export const STOP_KIND = 4;
export const COMMA_KIND = 5;
export const COLON_KIND = 6;
export const DASH = 7;
export const QUOTE_KIND = 8;
export type Kind = number;
// Added to a kind: the word ends in 's or ’s.
const OWNER = 16;

/** Eight numbers a token, in the order of the fields below. */
export interface Tokens {
  count: number;
  data: Int32Array;
}

const START = 0;
const END = 1;
// Where the word ends, before a possessive 's or the apostrophe of l’; for a quote the index of its stretch.
const WORD_END = 2;
// What the word is known by (hash.ts), whatever its case; 0 for punctuation.
const HASH = 3;
// The word classes (words.ts).
const BITS = 4;
const KIND = 5;
// The class (place-classes.ts).
const PLACE = 6;
const SHIFT = 3;

const POINT = 0x2e;

const CHARS_A_TOKEN = 4;
const EDGES = 3;

/** Room for the tokens of so many characters; it grows where they are short. */
export function createTokens(chars: number): Tokens {
  return { count: 0, data: new Int32Array((Math.ceil(chars / CHARS_A_TOKEN) + 64) << SHIFT) };
}

export function addWordToken(
  tokens: Tokens,
  kind: Kind,
  start: number,
  end: number,
  wordEnd: number,
  hash: number,
  bits: number,
): void {
  const at = tokens.count++ << SHIFT;
  if (at === tokens.data.length) {
    const wider = new Int32Array(2 * at);
    wider.set(tokens.data);
    tokens.data = wider;
  }
  const { data } = tokens;
  data[at + START] = start;
  data[at + END] = end;
  data[at + WORD_END] = wordEnd;
  data[at + HASH] = hash;
  data[at + BITS] = bits;
  data[at + KIND] = kind;
}

export function addPunctuation(tokens: Tokens, kind: Kind, start: number, end: number, stretch = 0): void {
  addWordToken(tokens, kind, start, end, kind === QUOTE_KIND ? stretch : start, 0, 0);
}

export function addEdges(tokens: Tokens): void {
  for (let i = 0; i < EDGES; i++) addPunctuation(tokens, EDGE_KIND, 0, 0);
}

/** Makes the last token a possessor that ends at `end`. */
export function makeOwner({ count, data }: Tokens, end: number): void {
  const at = (count - 1) << SHIFT;
  data[at + KIND] = (data[at + KIND] ?? 0) | OWNER;
  data[at + END] = end;
}

export function kindAt({ data }: Tokens, at: number): Kind {
  return (data[(at << SHIFT) + KIND] ?? 0) & (OWNER - 1);
}

/** True for "Lee’s": a possessor. */
export function ownsAt({ data }: Tokens, at: number): boolean {
  return ((data[(at << SHIFT) + KIND] ?? 0) & OWNER) !== 0;
}

export function bitsAt({ data }: Tokens, at: number): number {
  return data[(at << SHIFT) + BITS] ?? 0;
}

/** The hash of the word at a token; 0 for punctuation and beyond the edges. */
export function wordAt({ data }: Tokens, at: number): number {
  return data[(at << SHIFT) + HASH] ?? 0;
}

export function startAt({ data }: Tokens, at: number): number {
  return data[(at << SHIFT) + START] ?? 0;
}

export function endAt({ data }: Tokens, at: number): number {
  return data[(at << SHIFT) + END] ?? 0;
}

/** Where a token's word ends; for a quote the index of its stretch. */
export function wordEndAt({ data }: Tokens, at: number): number {
  return data[(at << SHIFT) + WORD_END] ?? 0;
}

/** The class at a token (place-classes.ts); 0, the edge, beyond the paragraph. */
export function placeAt({ data }: Tokens, at: number): number {
  return data[(at << SHIFT) + PLACE] ?? 0;
}

/** Gives a word that no list knows its classes. */
export function setBits({ data }: Tokens, at: number, bits: number): void {
  data[(at << SHIFT) + BITS] = bits;
}

export function setPlace({ data }: Tokens, at: number, place: number): void {
  data[(at << SHIFT) + PLACE] = place;
}

export function lengthAt(tokens: Tokens, at: number): number {
  return wordEndAt(tokens, at) - startAt(tokens, at);
}

/** The word of a token as it stands, without a possessive ending; empty for punctuation. */
export function wordOf(text: string, tokens: Tokens, at: number): string {
  return text.slice(startAt(tokens, at), wordEndAt(tokens, at));
}

// "A", "J.R", "J.-R": the first letters of names, the last point left out
const INITIALS_RE = /^\p{Lu}(?:\.-?\p{Lu}){0,3}$/u;
const LONGEST_INITIALS = 10;

/** True for the initials of a name, behind whose last letter a point stands: "J.R. Moss". */
export function areInitials(text: string, tokens: Tokens, at: number): boolean {
  const end = endAt(tokens, at);
  if (kindAt(tokens, at) !== CAPITAL || text.charCodeAt(end) !== POINT) return false;
  const length = lengthAt(tokens, at);
  return length === 1 || (length <= LONGEST_INITIALS && INITIALS_RE.test(wordOf(text, tokens, at)));
}

/** The English ending of a verb or an adverb: what a word that no list knows may be. */
export type Ending = '' | 'ed' | 'ing' | 's' | 'ly';

export function endingOf(text: string, tokens: Tokens, at: number): Ending {
  const end = wordEndAt(tokens, at);
  const length = end - startAt(tokens, at);
  const last = length > 0 ? text.charCodeAt(end - 1) : 0;
  if (last === 115) return 's';
  const before = length > 1 ? text.charCodeAt(end - 2) : 0;
  if (last === 100 && before === 101) return 'ed';
  if (last === 121 && before === 108) return 'ly';
  return last === 103 && before === 110 && length > 2 && text.charCodeAt(end - 3) === 105 ? 'ing' : '';
}
