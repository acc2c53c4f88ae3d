// XXH64, whose lower half stands behind a zstd frame as the checksum of its content. Stripes are summed up in halves of 16 and
// 32 bits, because numbers of 64 are slow; what is left at the end is little. Source: Yann Collet, "XXH64 algorithm description".

const PRIMES = [
  0x9e3779b185ebca87n,
  0xc2b2ae3d27d4eb4fn,
  0x165667b19e3779f9n,
  0x85ebca77c2b2ae63n,
  0x27d4eb2f165667c5n,
] as const;
const [P1, P2, P3, P4, P5] = PRIMES;
const STRIPE = 32;

/** What was hashed so far. */
export interface Hash {
  /** Four sums, the lower half first. */
  readonly sums: Uint32Array;
  readonly rest: Uint8Array;
  /** How many bytes of `rest` wait for more. */
  waiting: number;
  length: number;
}

export function createHash(): Hash {
  const starts = [P1 + P2, P2, 0n, -P1];
  const sums = new Uint32Array(8);
  for (const [lane, start] of starts.entries()) {
    sums[2 * lane] = Number(BigInt.asUintN(32, start));
    sums[2 * lane + 1] = Number(BigInt.asUintN(64, start) >> 32n);
  }
  return { sums, rest: new Uint8Array(STRIPE), waiting: 0, length: 0 };
}

export function addTo(hash: Hash, bytes: Uint8Array): void {
  hash.length += bytes.length;
  let at = 0;
  if (hash.waiting > 0) {
    at = Math.min(STRIPE - hash.waiting, bytes.length);
    hash.rest.set(bytes.subarray(0, at), hash.waiting);
    hash.waiting += at;
    if (hash.waiting < STRIPE) return;
    addStripe(hash.sums, hash.rest, 0);
  }
  for (; at + STRIPE <= bytes.length; at += STRIPE) addStripe(hash.sums, bytes, at);
  hash.waiting = bytes.length - at;
  hash.rest.set(bytes.subarray(at), 0);
}

/** The lower half of the hash of all that was added. */
export function checksumOf({ sums, rest, waiting, length }: Hash): number {
  let hash: bigint = P5;
  if (length >= STRIPE) {
    const lanes = [0, 1, 2, 3].map((lane) => wide(sums, lane));
    const [a = 0n, b = 0n, c = 0n, d = 0n] = lanes;
    hash = cut(turned(a, 1n) + turned(b, 7n) + turned(c, 12n) + turned(d, 18n));
    for (const lane of lanes) hash = cut((hash ^ round(0n, lane)) * P1 + P4);
  }
  hash = cut(hash + BigInt(length));
  const view = new DataView(rest.buffer);
  let at = 0;
  for (; at + 8 <= waiting; at += 8)
    hash = cut(turned(hash ^ round(0n, view.getBigUint64(at, true)), 27n) * P1 + P4);
  if (at + 4 <= waiting) {
    hash = cut(turned(hash ^ cut(BigInt(view.getUint32(at, true)) * P1), 23n) * P2 + P3);
    at += 4;
  }
  for (; at < waiting; at++) hash = cut(turned(hash ^ cut(BigInt(rest[at] ?? 0) * P5), 11n) * P1);
  hash = cut((hash ^ (hash >> 33n)) * P2);
  hash = cut((hash ^ (hash >> 29n)) * P3);
  return Number((hash ^ (hash >> 32n)) & 0xffffffffn);
}

function wide(sums: Uint32Array, lane: number): bigint {
  return (BigInt(sums[2 * lane + 1] ?? 0) << 32n) | BigInt(sums[2 * lane] ?? 0);
}

function cut(value: bigint): bigint {
  return BigInt.asUintN(64, value);
}

function turned(value: bigint, by: bigint): bigint {
  return cut(value << by) | (value >> (64n - by));
}

function round(sum: bigint, input: bigint): bigint {
  return cut(turned(cut(sum + input * P2), 31n) * P1);
}

const [P1_LOW, P1_HIGH] = halves(P1);
const [P2_LOW, P2_HIGH] = halves(P2);

function halves(value: bigint): readonly [low: number, high: number] {
  return [Number(value & 0xffffffffn), Number(value >> 32n)];
}

/** `round` for the four sums, without numbers of 64 bits. */
function addStripe(sums: Uint32Array, bytes: Uint8Array, from: number): void {
  for (let lane = 0; lane < 4; lane++) {
    const at = from + 8 * lane;
    multiply(word(bytes, at), word(bytes, at + 4), P2_LOW, P2_HIGH);
    const low = (sums[2 * lane] ?? 0) + productLow;
    const high = (sums[2 * lane + 1] ?? 0) + productHigh + (low > 0xffffffff ? 1 : 0);
    // Turned by 31 bits.
    multiply((low << 31) | (high >>> 1), (high << 31) | ((low | 0) >>> 1), P1_LOW, P1_HIGH);
    sums[2 * lane] = productLow;
    sums[2 * lane + 1] = productHigh;
  }
}

function word(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24)) >>>
    0
  );
}

let productLow = 0;
let productHigh = 0;

/** The lower 64 bits of a product, in halves: JavaScript has no way to hand back two numbers without an object. */
function multiply(low: number, high: number, byLow: number, byHigh: number): void {
  const a = low & 0xffff;
  const b = low >>> 16;
  const c = byLow & 0xffff;
  const d = byLow >>> 16;
  const least = a * c;
  const one = a * d;
  const other = b * c;
  const middle = (least >>> 16) + (one & 0xffff) + (other & 0xffff);
  productLow = ((middle << 16) | (least & 0xffff)) >>> 0;
  productHigh =
    (b * d +
      (one >>> 16) +
      (other >>> 16) +
      (middle >>> 16) +
      (Math.imul(high, byLow) >>> 0) +
      (Math.imul(low, byHigh) >>> 0)) >>>
    0;
}
