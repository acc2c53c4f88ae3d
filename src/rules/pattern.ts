// Patterns whose time is linear, whatever the page: a regular expression is accepted where no text can make it take more
// than MAX_STEPS steps a character. What is counted are the ways to match from one place, by the shape of the pattern:
// no looking around, no references back; `*` and `+` behind one character or class only, and at most one of them where
// the pattern stands at the line's start, none where it may begin anywhere; all else repeats up to a number.

import type { Scope } from './rule.ts';

/** The most steps that a pattern may take for each character of a line. */
const MAX_STEPS = 2000;
const MAX_LENGTH = 500;

/** What keeps a pattern from being used. */
export class PatternError extends Error {
  override readonly name = 'PatternError';
}

/** How a piece of a pattern can match from one place. */
interface Cost {
  /** In how many ways. */
  readonly ways: number;
  /** How many characters are looked at to try them all. */
  readonly steps: number;
  /** Repeats without an end. */
  readonly stars: number;
  /** Characters in the shortest match. */
  readonly shortest: number;
  /** One character or class. */
  readonly isSingle: boolean;
}

const NOTHING: Cost = { ways: 1, steps: 0, stars: 0, shortest: 0, isSingle: false };
const SINGLE: Cost = { ways: 1, steps: 1, stars: 0, shortest: 1, isSingle: true };

// "{2}", "{2,}", "{2,5}"
const BRACES_RE = /^\{(\d+)(?:(,)(\d*))?\}/u;
// One character, one escape, one class: "a", "\.", "\p{Lu}", "\u{1f600}", "\u00e9", "\x41", "[^\]]"
const ATOM_RE =
  /^(?:\\(?:[pPu]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|[\s\S])|\[(?:[^\]\\]|\\[\s\S])*\]|[\s\S])/u;
const REFERENCE_RE = /^\\[1-9k]/u;
const EDGE_RE = /^(?:[$^]|\\[bB])/u;
const LOOK_RE = /^\(\?<?[=!]/u;
const GROUP_RE = /^\((?:\?(?::|<[^>]*>))?/u;

/**
 * Compiles a pattern for its scope: as a whole line, or for every match inside one.
 *
 * @throws PatternError with the reason, where it is no regular expression or could take long
 */
export function compilePattern(pattern: string, scope: Scope, ignoreCase = false): RegExp {
  if (pattern.length > MAX_LENGTH) throw new PatternError(`it is longer than ${MAX_LENGTH} characters`);
  const flags = ignoreCase ? 'isu' : 'su';
  try {
    new RegExp(pattern, flags);
  } catch (cause) {
    throw new PatternError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
  if (scope === 'inside') {
    const cost = costOf(pattern);
    if (cost.shortest === 0)
      throw new PatternError('it matches nothing at all, so it would match everywhere');
    refuseSlow(cost, 0, 'inside a line, a pattern may begin anywhere: write .{0,80} for .*');
    return new RegExp(pattern, `g${flags}`);
  }
  const line = openEnds(pattern);
  refuseSlow(
    costOf(line.middle),
    line.isOpen ? 0 : 1,
    line.isOpen
      ? 'behind .* at the start, write .{0,80} for .*'
      : 'one * or + is allowed; write .{0,80} for the others',
  );
  return new RegExp(`${line.isOpen ? '' : '^'}(?:${line.middle})${line.isOpenEnd ? '' : '$'}`, flags);
}

function refuseSlow(cost: Cost, stars: number, hint: string): void {
  if (cost.stars > stars) throw new PatternError(`it could take long: ${hint}`);
  if (!(cost.steps <= MAX_STEPS)) {
    throw new PatternError(
      `it could take long: more than ${MAX_STEPS} steps a character; repeat less, or split it`,
    );
  }
}

/** `^` and `$` at the ends say what a whole line says anyway; `.*` there opens that end. */
function openEnds(pattern: string): {
  readonly middle: string;
  readonly isOpen: boolean;
  readonly isOpenEnd: boolean;
} {
  const isBranched = topBranches(pattern) > 1;
  let middle = pattern;
  if (!isBranched && middle.startsWith('^')) middle = middle.slice(1);
  if (!isBranched && middle.endsWith('$') && !middle.endsWith('\\$')) middle = middle.slice(0, -1);
  const isOpen = !isBranched && middle.startsWith('.*') && !/^\.\*[?]/u.test(middle);
  if (isOpen) middle = middle.slice(2);
  const isOpenEnd = !isBranched && middle.endsWith('.*') && !middle.endsWith('\\.*');
  if (isOpenEnd) middle = middle.slice(0, -2);
  return { middle, isOpen, isOpenEnd };
}

function topBranches(pattern: string): number {
  let branches = 1;
  let depth = 0;
  for (let at = 0; at < pattern.length; ) {
    const [atom = ''] = ATOM_RE.exec(pattern.slice(at)) ?? [];
    if (atom === '(') depth++;
    if (atom === ')') depth--;
    if (atom === '|' && depth === 0) branches++;
    at += Math.max(atom.length, 1);
  }
  return branches;
}

function costOf(pattern: string): Cost {
  return branches({ rest: pattern });
}

/** What is left to read; V8 has found the pattern to be well-formed. */
interface Reader {
  rest: string;
}

function branches(reader: Reader): Cost {
  let all = sequence(reader);
  while (reader.rest.startsWith('|')) {
    reader.rest = reader.rest.slice(1);
    const next = sequence(reader);
    all = {
      ways: all.ways + next.ways,
      steps: all.steps + next.steps,
      stars: Math.max(all.stars, next.stars),
      shortest: Math.min(all.shortest, next.shortest),
      isSingle: false,
    };
  }
  return all;
}

function sequence(reader: Reader): Cost {
  let all = NOTHING;
  while (reader.rest !== '' && !reader.rest.startsWith('|') && !reader.rest.startsWith(')')) {
    const next = repeated(piece(reader), reader);
    all = {
      ways: all.ways * next.ways,
      steps: all.steps + all.ways * next.steps,
      stars: all.stars + next.stars,
      shortest: all.shortest + next.shortest,
      isSingle: false,
    };
  }
  return all;
}

function piece(reader: Reader): Cost {
  const { rest } = reader;
  if (LOOK_RE.test(rest))
    throw new PatternError('it may not look around: (?=, (?!, (?<= and (?<! are not known');
  if (REFERENCE_RE.test(rest)) throw new PatternError('it may not refer back to a group');
  if (EDGE_RE.test(rest))
    throw new PatternError('^ and $ may stand at the ends of a whole line only, \\b nowhere');
  const [group] = GROUP_RE.exec(rest) ?? [];
  if (group === undefined) {
    const [atom = rest] = ATOM_RE.exec(rest) ?? [];
    reader.rest = rest.slice(atom.length);
    return SINGLE;
  }
  reader.rest = rest.slice(group.length);
  const inner = branches(reader);
  reader.rest = reader.rest.slice(1);
  return { ...inner, isSingle: false };
}

function repeated(cost: Cost, reader: Reader): Cost {
  const [from, to] = quantifier(reader);
  if (from === 1 && to === 1) return cost;
  if (to === Number.POSITIVE_INFINITY) {
    if (!cost.isSingle)
      throw new PatternError('* and + may stand behind one character or class only, not a group');
    return { ways: 1, steps: from + 1, stars: 1, shortest: from, isSingle: false };
  }
  if (cost.stars > 0) throw new PatternError('a group that is repeated may hold no * or +');
  if (to > MAX_STEPS) throw new PatternError(`it repeats more than ${MAX_STEPS} times`);
  let ways = 0;
  let steps = 1;
  // Ways grow by the power; what is over the limit need not be counted to its end.
  for (let times = 0, power = 1; times <= to && steps <= MAX_STEPS; times++, power *= cost.ways) {
    if (times >= from) ways += power;
    if (times < to) steps += power * cost.steps;
  }
  return { ways, steps, stars: 0, shortest: from * cost.shortest, isSingle: false };
}

/** Reads the quantifier that comes next, if any, and the `?` that makes it lazy. */
function quantifier(reader: Reader): readonly [from: number, to: number] {
  const { rest } = reader;
  const braces = BRACES_RE.exec(rest);
  const length = braces ? braces[0].length : /^[?*+]/u.test(rest) ? 1 : 0;
  if (length === 0) return [1, 1];
  reader.rest = rest.slice(rest.charAt(length) === '?' ? length + 1 : length);
  if (!braces)
    return rest.startsWith('?') ? [0, 1] : [rest.startsWith('+') ? 1 : 0, Number.POSITIVE_INFINITY];
  const from = Number(braces[1]);
  if (braces[2] === undefined) return [from, from];
  return [from, braces[3] ? Number(braces[3]) : Number.POSITIVE_INFINITY];
}
