// Records of marked articles for training: {"id","text","quotes":[{start,end,speaker,speakerStart,speakerEnd,kind}],"notQuotes","ignore"}.
// A candidate is right where it overlaps the marked speaker or has the same head word.

import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly speaker?: string | null;
  readonly speakerStart?: number;
  readonly speakerEnd?: number;
  readonly cueStart?: number;
  readonly cueEnd?: number;
  readonly kind: string;
}

export interface GoldRange {
  readonly start: number;
  readonly end: number;
  readonly track?: string;
  readonly dontcare?: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
  readonly notQuotes: readonly GoldRange[];
  readonly ignore: readonly GoldRange[];
}

/** Reads NDJSON files, plain or gzip. */
export async function readGold(files: readonly string[]): Promise<GoldArticle[]> {
  const articles: GoldArticle[] = [];
  for (const file of files) {
    const bytes = createReadStream(file);
    const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() !== '') articles.push(JSON.parse(line));
    }
  }
  return articles;
}

/** The non-blank lines of a text but the first, its headline, and where each begins. */
export function linesOf(text: string): { readonly texts: string[]; readonly starts: number[] } {
  const texts: string[] = [];
  const starts: number[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') {
      texts.push(line);
      starts.push(at);
    }
    at += line.length + 1;
  }
  return { texts: texts.slice(1), starts: starts.slice(1) };
}

/** The length that two ranges share, as a part of their union. */
export function overlap(a: GoldRange, b: GoldRange): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (a.end - a.start + b.end - b.start - shared);
}

const PRONOUNS = new Map(
  Object.entries({
    he: 'he',
    him: 'he',
    his: 'he',
    himself: 'he',
    she: 'she',
    her: 'she',
    hers: 'she',
    they: 'they',
    them: 'they',
    their: 'they',
    it: 'it',
    its: 'it',
    we: 'we',
    us: 'we',
    i: 'i',
    me: 'i',
    you: 'you',
    who: 'who',
    whom: 'who',
    that: 'that',
    which: 'which',
    this: 'this',
    these: 'these',
    those: 'those',
  }),
);
// Where the head of a phrase ends: "a spokesman | for the company", "Kevin Madden | , a strategist"
const HEAD_END_RE =
  /,|\(|\[|;|:|—|–| - |\s(?:of|for|in|at|from|with|who|whom|that|which|on|to|by|as|near|during|after|about|whose)\s/iu;

/** The pronoun that a phrase is, in its base form. */
function pronounOf(phrase: string): string | undefined {
  return PRONOUNS.get(phrase.trim().toLowerCase());
}

/** The last word of a phrase's head, lower case. */
function headOf(phrase: string): string {
  const trimmed = phrase.trim();
  const end = trimmed.search(HEAD_END_RE);
  const head = end > 0 ? trimmed.slice(0, end) : trimmed;
  const words = head
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .split(/\s+/u);
  const last = words.filter((word) => !/^(?:jr|sr|ii|iii)\.?$/u.test(word)).at(-1) ?? '';
  return last.replace(/[^\p{L}\p{N}-]/gu, '');
}

/** True where two phrases name the same speaker by their heads, or one of the capitalised parts of the gold phrase. */
export function sameHead(gold: string, found: string): boolean {
  const [a, b] = [pronounOf(gold), pronounOf(found)];
  if (a || b) return a === b;
  const head = headOf(found);
  if (head === '') return false;
  if (headOf(gold) === head) return true;
  return gold.split(/[,();]/u).some((part) => /^\s*\p{Lu}/u.test(part) && headOf(part) === head);
}
