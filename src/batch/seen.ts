// Remembers texts by a hash alone: 8 bytes each, where a Set of 200,000 paths takes 30 MB. Of 250,000 texts, two that differ
// are taken for one with a chance of one in 300,000: who must be sure looks again.

const FIRST_SIZE = 1024;

/** A function that tells whether it was called with this text before. Beyond `most` texts it learns no more. */
export function seenTexts(most = Number.POSITIVE_INFINITY): (text: string) => boolean {
  let table: Float64Array = new Float64Array(FIRST_SIZE);
  let count = 0;
  return (text) => {
    const hash = hashOf(text);
    const at = placeOf(table, hash);
    if (table[at] === hash) return true;
    if (count >= most) return false;
    table[at] = hash;
    count++;
    if (2 * count > table.length) table = grown(table);
    return false;
  };
}

/** Where a hash is, or would be. Zero marks a place that is free. */
function placeOf(table: Float64Array, hash: number): number {
  let at = hash % table.length;
  while (table[at] !== 0 && table[at] !== hash) at = (at + 1) % table.length;
  return at;
}

function grown(table: Float64Array): Float64Array {
  const larger = new Float64Array(2 * table.length);
  for (const hash of table) if (hash !== 0) larger[placeOf(larger, hash)] = hash;
  return larger;
}

/** 53 bits of a text, never 0: two walks of FNV-1a with different primes, and MurmurHash3's end. */
function hashOf(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  return (high & 0x1fffff) * 0x100000000 + (low >>> 0) || 1;
}
