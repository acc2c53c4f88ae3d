// How a limit in bytes is written, in help and in messages.

const UNITS = ['', 'K', 'M', 'G'];

/** A size as `--max-size` takes it: 10485760 -> "10M", 1500 -> "1500". */
export function sizeText(bytes: number): string {
  const power = [3, 2, 1].find((candidate) => bytes % 1024 ** candidate === 0) ?? 0;
  return `${bytes / 1024 ** power}${UNITS[power]}`;
}
