// Cuts the bytes of a zstd file into its frames, and reads what a frame says of its content: how large it is, and its checksum.
// The content itself is fzstd's business, which looks at neither. RFC 8878, section 3.1.

/** Bytes of one frame; `end` where its last ones are among them. */
export interface FramePiece {
  readonly bytes: Uint8Array;
  readonly end: FrameEnd | undefined;
}

/** What a frame says of its content. */
export interface FrameEnd {
  readonly size: number | undefined;
  readonly checksum: number | undefined;
}

/** The error of a zstd stream: `ZSTD_END`, `ZSTD_DATA` or `ZSTD_WINDOW`. */
export function zstdError(code: string, cause?: unknown): Error {
  return Object.assign(new Error('zstd', { cause }), { code });
}

// What is read next: a header of so many bytes, or content that is passed over.
type Step =
  | 'magic'
  | 'descriptor'
  | 'header'
  | 'block'
  | 'content'
  | 'checksum'
  | 'skip'
  | 'skipped'
  | 'other';

const MAGIC_BYTES = 4;
const DESCRIPTOR_BYTES = 1;
const BLOCK_BYTES = 3;
const CHECKSUM_BYTES = 4;
const MAGIC = 0xfd2fb528;
// Frames for others, as pzstd writes one before each of its own: sixteen magic numbers.
const SKIPPABLE = 0x184d2a50;
const REPEATED = 1;
// What zstd itself allows without being asked: 2 to the power of 27.
const MAX_WINDOW = 134_217_728;
const HEADERS: ReadonlySet<Step> = new Set<Step>([
  'magic',
  'descriptor',
  'header',
  'block',
  'checksum',
  'skip',
]);
const UNSEEN: ReadonlySet<Step> = new Set<Step>(['magic', 'skip', 'skipped']);

/**
 * The frames of a file in pieces, without those that are for others. What is no frame has no end. Throws where the file breaks off
 * inside a frame, and for a window larger than 128 MB.
 */
export async function* zstdFrames(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<FramePiece> {
  let { step, left, read } = begun('magic', MAGIC_BYTES);
  let frame: FrameHead = { descriptor: 0, size: undefined, isLast: false };
  const go = (next: Step, length: number): void => {
    ({ step, left, read } = begun(next, length));
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = 0; at < chunk.length || left === 0; ) {
      const taken = Math.min(left, chunk.length - at);
      if (HEADERS.has(step)) read.push(...chunk.subarray(at, at + taken));
      at += taken;
      left -= taken;
      if (left > 0) break;
      let end: FrameEnd | undefined;
      if (step === 'magic') {
        const magic = little(read);
        if ((magic & ~0xf) === SKIPPABLE) go('skip', CHECKSUM_BYTES);
        else {
          yield { bytes: Uint8Array.from(read), end };
          from = at;
          if (magic === MAGIC) go('descriptor', DESCRIPTOR_BYTES);
          else go('other', Number.POSITIVE_INFINITY);
        }
      } else if (step === 'skip') go('skipped', little(read));
      else if (step === 'skipped') go('magic', MAGIC_BYTES);
      else if (step === 'descriptor') {
        const [descriptor = 0] = read;
        frame = { descriptor, size: undefined, isLast: false };
        go('header', headerLength(descriptor));
      } else if (step === 'header') {
        frame.size = sizeIn(frame.descriptor, read);
        if (windowOf(frame.descriptor, read, frame.size) > MAX_WINDOW) throw zstdError('ZSTD_WINDOW');
        go('block', BLOCK_BYTES);
      } else if (step === 'block') {
        const block = little(read);
        frame.isLast = (block & 1) === 1;
        go('content', ((block >> 1) & 3) === REPEATED ? 1 : block >> 3);
      } else if (step === 'content') {
        if (!frame.isLast) go('block', BLOCK_BYTES);
        else if (frame.descriptor & 4) go('checksum', CHECKSUM_BYTES);
        else end = { size: frame.size, checksum: undefined };
      } else if (step === 'checksum') end = { size: frame.size, checksum: little(read) };
      if (end) {
        yield { bytes: chunk.subarray(from, at), end };
        from = at;
        go('magic', MAGIC_BYTES);
      }
    }
    if (!UNSEEN.has(step)) yield { bytes: chunk.subarray(from), end: undefined };
  }
  if (step !== 'other' && (step !== 'magic' || read.length > 0)) throw zstdError('ZSTD_END');
}

interface FrameHead {
  readonly descriptor: number;
  size: number | undefined;
  isLast: boolean;
}

function begun(step: Step, left: number): { step: Step; left: number; read: number[] } {
  return { step, left, read: [] };
}

/** A number of some bytes, the least first. */
function little(bytes: readonly number[]): number {
  return bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
}

function isSingleSegment(descriptor: number): boolean {
  return (descriptor & 0x20) !== 0;
}

/** How many bytes tell the size of the content. */
function sizeBytes(descriptor: number): number {
  const kind = descriptor >> 6;
  return kind === 0 ? Number(isSingleSegment(descriptor)) : 2 ** kind;
}

function headerLength(descriptor: number): number {
  const window = isSingleSegment(descriptor) ? 0 : 1;
  return window + ([0, 1, 2, 4][descriptor & 3] ?? 0) + sizeBytes(descriptor);
}

/** How large the content is; undefined where the frame does not say. */
function sizeIn(descriptor: number, header: readonly number[]): number | undefined {
  const length = sizeBytes(descriptor);
  if (length === 0) return undefined;
  const size = little(header.slice(-length));
  return length === 2 ? size + 256 : size;
}

/** How much the frame wants to be held in memory. */
function windowOf(descriptor: number, [window = 0]: readonly number[], size: number | undefined): number {
  if (isSingleSegment(descriptor)) return size ?? 0;
  return 2 ** (10 + (window >> 3)) * (1 + (window & 7) / 8);
}
