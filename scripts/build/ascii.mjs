// JavaScript with every character outside ASCII written as an escape. Node reads such a file without decoding it, and V8
// holds it in half of the memory. esbuild does so everywhere but in regular expressions, where escapes mean the same.

// One code unit, or a pair of them, which is one character with the flag `u` and must stay one in a class.
const WIDE_RE = /[\u{10000}-\u{10ffff}]|[\u0080-\uffff]/gu;

export function escaped(code) {
  return code.replace(WIDE_RE, (character) =>
    [...character.split('')].map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  );
}
