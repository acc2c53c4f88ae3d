// What is read of a line that could credit authors.

import type { Block } from '../document.ts';
import type { Names } from './names.ts';

/** The names of a line, how they stand there, and the lines that they take. */
export interface Read extends Names {
  readonly blocks: readonly number[];
  readonly kind: 'word' | 'lines' | 'source' | 'bare';
}

/** A line, and its text without dates and clock. */
export interface Line {
  readonly block: Block;
  readonly text: string;
  readonly isDated: boolean;
}
