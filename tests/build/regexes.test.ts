import { describe, expect, it } from 'vitest';

type Rewrite = (code: string) => string;

const { madeLate }: { madeLate: Rewrite } = await load('late-regexes');
const { inOrder }: { inOrder: Rewrite } = await load('regexes');

/** A part of the build, which is JavaScript without types. */
async function load(name: string) {
  return import(`../../scripts/build/${name}.mjs`);
}

/** What a script returns. */
const run = (code: string): unknown => new Function(code)();

describe('regexes made at their first use', () => {
  it('makes a regex of a variable where it is used, once', () => {
    const code =
      'var A_RE=/a/gu;function first(s){return A_RE.exec(s)?.index}return [first("ba"),first("ba")]';
    const late = madeLate(code);
    expect(late).toContain('var A_RE;');
    expect(late).toContain('(A_RE??=/a/gu).exec(s)');
    // One regex, which remembers where it was: the second search begins behind the first find.
    expect(run(late)).toEqual([1, undefined]);
    expect(run(late)).toEqual(run(code));
  });

  it('follows a variable that is declared in one place and set in another', () => {
    const code = 'var A_RE;function load(){A_RE=/a/u}load();return {A_RE:1,hit:A_RE.test("a")}';
    const late = madeLate(code);
    expect(late).not.toContain('{A_RE=');
    expect(run(late)).toEqual({ A_RE: 1, hit: true });
  });

  it.each([
    ['a name that a parameter hides', 'var A_RE=/a/u;function f(A_RE){return A_RE}return f(1)', 1],
    ['a regex that is set anew', 'var A_RE=/a/u;A_RE=/b/u;return A_RE.test("b")', true],
    ['a constant', 'const A_RE=/a/u;return A_RE.test("a")', true],
  ])('leaves %s', (_, code, expected) => {
    expect(madeLate(code)).toBe(code);
    expect(run(madeLate(code))).toBe(expected);
  });
});

describe('regexes with their classes in order', () => {
  it.each([
    ['[\\p{Lu}-]', 'A-é'],
    ['[-\\p{L}.]', 'a-.é,'],
    ['[^\\p{L}\\p{N}#]', 'a1#é !'],
    ['[a-c\\p{Nd}\\]\\\\]', 'abcd٣]\\-'],
    ['[.\\p{L}\\-\\p{N}]', '.a-1,'],
  ])('%s matches what it matched', (source, text) => {
    const code = `return [...${JSON.stringify(text)}].map((one)=>/${source}/u.test(one))`;
    expect(inOrder(code)).toContain('new RegExp(');
    expect(run(inOrder(code))).toEqual(run(code));
  });
});
