// What each of the commands that read pages can print.

import type { Formats } from '../batch/target.ts';

export type PrintingCommand = 'clean' | 'quotes' | 'explain';

export const CLEAN: Formats = {
  one: 'json',
  many: 'ndjson',
  all: ['json', 'ndjson', 'md', 'txt'],
  streams: ['ndjson'],
};
export const QUOTES: Formats = {
  one: 'json',
  many: 'ndjson',
  all: ['json', 'ndjson', 'csv', 'md', 'txt'],
  streams: ['ndjson', 'csv', 'txt'],
};
export const EXPLAIN: Formats = {
  one: 'txt',
  many: 'txt',
  all: ['txt', 'json', 'ndjson', 'html'],
  streams: ['txt', 'ndjson', 'html'],
};
