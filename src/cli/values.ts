// What the values of options may be: each is checked where it is typed, with a word on how to write it.

import { InvalidArgumentError } from 'commander';

/** One more of an option that may be repeated. */
export function another(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

export function list(value: string, before: readonly string[] = []): string[] {
  const names = value.split(',').map((name) => name.trim());
  if (names.includes('')) throw new InvalidArgumentError('A name is empty.');
  return [...before, ...names];
}

// "500K", "10M", "1.5G", "4096"
const SIZE_RE = /^(\d{1,12}(?:\.\d{1,6})?)([kmg]?)b?$/iu;

export function size(value: string): number {
  const [, number, unit = ''] = SIZE_RE.exec(value) ?? [];
  const bytes = Math.floor(Number(number) * 1024 ** ['', 'k', 'm', 'g'].indexOf(unit.toLowerCase()));
  if (!(bytes > 0)) throw new InvalidArgumentError('Write a size as 500K, 10M or 1G.');
  return bytes;
}

export function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 256)
    throw new InvalidArgumentError('Write a number from 1 to 256.');
  return number;
}

export function whole(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new InvalidArgumentError('Write a number from 1 up.');
  return number;
}

export function share(value: string): number {
  const number = Number(value);
  if (!(number >= 0 && number <= 1) || value.trim() === '')
    throw new InvalidArgumentError('Write a share from 0 to 1.');
  return number;
}

export function seconds(value: string): number {
  const number = Number(value);
  if (!(number > 0 && number <= 86_400)) throw new InvalidArgumentError('Write seconds, as 30 or 0.5.');
  return number;
}
