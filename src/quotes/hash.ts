// Words as numbers: a word is known by its 32-bit hash, so that reading an article makes no string of each of its words.
// FNV-1a over the UTF-16 units of the word in lower case. Two words of a news article in a hundred million share one.

/** The hash of no units; a signed number, as all hashes are. */
export const EMPTY_HASH = 2166136261 | 0;

/** The hash of a text with one more unit behind it. */
export function withUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 16777619);
}

/** The hash of a word that is in lower case. */
export function hashOf(word: string): number {
  let hash = EMPTY_HASH;
  for (let i = 0; i < word.length; i++) hash = withUnit(hash, word.charCodeAt(i));
  return hash;
}

/** One hash of two or three: a pair of words, a word and a small number. */
export function mixed(a: number, b: number, c = 0): number {
  const pair = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  const all = Math.imul(pair ^ (pair >>> 15) ^ Math.imul(c + 1, 0xc2b2ae35), 0x27d4eb2f);
  return all ^ (all >>> 13);
}

/** Numbers by the hash of a word: open addressing, at most half full. A key and its number lie side by side. */
export type HashTable = Int32Array;

/** A table with room for so many words. */
export function hashTable(words: number): HashTable {
  return new Int32Array(2 * 2 ** Math.ceil(Math.log2(2 * words + 2)));
}

/** Sets bits in the number of a hash. */
export function addBits(table: HashTable, hash: number, bits: number): void {
  const slot = slotOf(table, hash);
  table[slot] = hash;
  table[slot + 1] = (table[slot + 1] ?? 0) | bits;
}

/** The number of a hash; 0 where it has none. */
export function lookUp(table: HashTable, hash: number): number {
  return table[slotOf(table, hash) + 1] ?? 0;
}

function slotOf(table: HashTable, hash: number): number {
  const mask = table.length - 2;
  let slot = ((hash ^ (hash >>> 15)) << 1) & mask;
  while (table[slot] !== hash && table[slot] !== 0) slot = (slot + 2) & mask;
  return slot;
}

/** The hash of a range of a text, in lower case. */
export function hashOfRange(text: string, from: number, to: number): number {
  let hash = EMPTY_HASH;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 127) return hashOf(text.slice(from, to).toLowerCase());
    hash = withUnit(hash, unit > 64 && unit < 91 ? unit | 32 : unit);
  }
  return hash;
}
