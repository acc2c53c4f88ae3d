// Which patterns are taken, and that those which are stay fast: the steps are counted by a backtracking matcher's own
// worst case, here through lines made to be hard.

import { check } from 'recheck';
import { describe, expect, test } from 'vitest';
import { compilePattern } from '../../src/rules/pattern.ts';

describe('refused, with the reason', () => {
  test.each([
    ['(', 'line', 'Unterminated group'],
    ['(a+)+', 'line', 'one character or class only'],
    ['(?:a|b)*c', 'line', 'one character or class only'],
    ['(?:a{0,9}){0,9}b', 'line', 'more than 2000 steps'],
    ['.+foo.+bar', 'line', 'one * or + is allowed'],
    ['.*foo.+bar', 'line', 'behind .* at the start'],
    ['\\s+x', 'inside', 'may begin anywhere'],
    ['a?', 'inside', 'it matches nothing at all'],
    ['foo(?=bar)', 'inside', 'may not look around'],
    ['(?<!x)foo', 'line', 'may not look around'],
    ['(a)\\1', 'line', 'may not refer back'],
    ['^foo$', 'inside', '^ and $ may stand'],
    ['foo\\b', 'line', '^ and $ may stand'],
    ['a{3000}', 'line', 'repeats more than'],
    ['x'.repeat(501), 'line', 'longer than 500'],
  ] as const)('%j as %s', (pattern, scope, reason) => {
    expect(() => compilePattern(pattern, scope)).toThrow(reason);
  });
});

const TAKEN = [
  ['Photo by .{1,40}', 'line'],
  ['^By [\\p{Lu}][^,]+, staff$', 'line'],
  ['.*affiliate links?.*', 'line'],
  ['(?:Mon|Tues|Fri)day .*', 'line'],
  ['(?<day>[a-z]{1,9}) in \\[x\\]', 'tail'],
  ['\\[(?:ad|promo)_\\d{1,3}\\]', 'inside'],
  ['[^\\]]{0,30}\\u{1F4E7}', 'inside'],
] as const;

describe('taken', () => {
  test.each(TAKEN)('%j as %s, and no text makes it slow', async (pattern, scope) => {
    const { source, flags } = compilePattern(pattern, scope);
    const verdict = await check(source, flags, { timeout: 30_000 });
    expect(verdict.status, verdict.status === 'vulnerable' ? verdict.complexity.summary : '').toBe('safe');
  });

  test('a pattern for a line fits it from end to end, unless .* opens an end', () => {
    expect(compilePattern('foo', 'line').test('a foo')).toBe(false);
    expect(compilePattern('^foo$', 'line').test('foo')).toBe(true);
    expect(compilePattern('foo.*', 'line').test('foo bar')).toBe(true);
    expect(compilePattern('.*foo.*', 'tail').test('a foo bar')).toBe(true);
    expect(compilePattern('a|b.*', 'line').test('a b')).toBe(false);
    expect(compilePattern('x\\.*', 'line').test('x...')).toBe(true);
  });
});
