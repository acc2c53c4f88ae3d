// Bytes to text: byte order mark, then UTF-8, then a guess by chardet for the encodings of older newspapers.
// A page with a few broken bytes among good UTF-8 stays UTF-8 and says so; bytes that are no text are refused.
// Known false positive: very short pages in a legacy encoding are guessed as a neighbour of it.

export interface Decoded {
  readonly text: string;
  /** The WHATWG label, or iconv's name where TextDecoder has no exact table. */
  readonly encoding: string;
  /** How many pieces could not be read; each is U+FFFD in the text. */
  readonly broken: number;
}

/** The bytes are no text. The reader says of which file. */
export type Undecodable = 'binary';

// What chardet calls it, and what decodes it. TextDecoder's euc-kr and big5 lack the rows that newspapers use.
const LABELS: Readonly<Record<string, string>> = { 'ISO-8859-1': 'windows-1252', ASCII: 'windows-1252' };
const BY_ICONV: Readonly<Record<string, string>> = { 'EUC-KR': 'cp949', Big5: 'big5hkscs' };
// "utf-8", "UTF-16": a page that says so and is not
const UTF_RE = /^utf/iu;
const KOREAN_RE = /^(?:euc-kr|ks_c_5601-1987|cp949|ms949|uhc)$/u;
// Enough for chardet's statistics, and little enough for a page in a loop.
const SAMPLE_BYTES = 32_768;
// git and grep take a NUL this early for a binary file. A page may have caught one, or be filled up with them by a crash: here it takes
// more controls than one in a hundred as well. Binary files have some five to fifty in a hundred, text but for damage has none.
const NUL_BYTES = 8000;
const TEXT_TO_A_CONTROL = 100;
const FIRST_SHOWN = 0x20;
// Tab, line feed, form feed, carriage return and the escape of terminals, which stand in texts.
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Decodes the bytes of one page. The tables of old encodings are loaded when one is met. */
export async function decode(bytes: Uint8Array, declared?: string): Promise<Decoded | Undecodable> {
  const wide = utf16Label(bytes);
  if (wide) return decodeAs(bytes, wide);
  if (isBinary(bytes)) return 'binary';
  try {
    return { text: utf8.decode(bytes), encoding: 'utf-8', broken: 0 };
  } catch {
    return decodeDamaged(bytes, declared);
  }
}

/** True for bytes with NULs at their beginning and more controls than a damaged text has. NULs that fill up the end do not count. */
function isBinary(bytes: Uint8Array): boolean {
  if (!bytes.subarray(0, NUL_BYTES).includes(0)) return false;
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  const head = bytes.subarray(0, Math.min(end, NUL_BYTES));
  const controls = head.reduce(
    (count, byte) => (byte < FIRST_SHOWN && !TEXT_CONTROLS.has(byte) ? count + 1 : count),
    0,
  );
  return controls * TEXT_TO_A_CONTROL >= head.length;
}

/** UTF-16, by its mark or by the zero bytes of its ASCII characters, told from the first bytes. */
export function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, NUL_BYTES);
  const zeros = [0, 0];
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  // Spaces and digits alone make a tenth of any text; a binary file has zeros on both sides.
  if (odd > head.length / 20 && even === 0) return 'utf-16le';
  if (even > head.length / 20 && odd === 0) return 'utf-16be';
  return undefined;
}

/** Bytes that are not UTF-8 as a whole: damaged UTF-8 where most sequences are good, else what chardet says. */
async function decodeDamaged(bytes: Uint8Array, declared: string | undefined): Promise<Decoded> {
  const asUtf8 = decodeAs(bytes, 'utf-8');
  if (multibyteSequences(bytes) > 2 * asUtf8.broken) return asUtf8;
  const name = nameOf(declared) ?? (await guess(bytes));
  const iconvName = BY_ICONV[name];
  if (iconvName) {
    const { default: iconv } = await import('iconv-lite');
    const text = iconv.decode(bytes, iconvName);
    return { text, encoding: name.toLowerCase(), broken: countBroken(text) };
  }
  return decodeAs(bytes, LABELS[name] ?? name.toLowerCase());
}

// In the form for streams: decoding windows-1252 in one call leaves curly quotes as controls on Node 20.
function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const decoder = new TextDecoder(encoding);
  const text = decoder.decode(bytes, { stream: true }) + decoder.decode();
  return { text, encoding, broken: countBroken(text) };
}

/** The first of chardet's guesses that can be decoded and is not UTF-8, which has been tried. */
async function guess(bytes: Uint8Array): Promise<string> {
  const { default: chardet } = await import('chardet');
  const matches = chardet.analyse(bytes.subarray(0, SAMPLE_BYTES));
  const match = matches.find(({ name }) => !/^(?:UTF|ASCII)/u.test(name) && isDecodable(name));
  return match?.name ?? 'windows-1252';
}

/** chardet's name of an encoding that a page declares and that can be decoded. UTF-8 has been tried. */
function nameOf(declared: string | undefined): string | undefined {
  if (declared === undefined || UTF_RE.test(declared)) return undefined;
  const lower = declared.toLowerCase();
  if (KOREAN_RE.test(lower)) return 'EUC-KR';
  if (lower.startsWith('big5')) return 'Big5';
  return isDecodable(lower) ? lower : undefined;
}

function isDecodable(name: string): boolean {
  if (BY_ICONV[name] ?? LABELS[name]) return true;
  try {
    return new TextDecoder(name) !== undefined;
  } catch {
    return false;
  }
}

/** Lead bytes that are followed by a continuation byte: what good UTF-8 is full of and other encodings are not. */
function multibyteSequences(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) >= 0xc2 && ((bytes[at + 1] ?? 0) & 0xc0) === 0x80) count++;
  }
  return count;
}

function countBroken(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count++;
  return count;
}
