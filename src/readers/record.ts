// The two shapes of a document before it is cleaned: a frame (its bytes, cut out of the input cheaply and in order)
// and a page (decoded, with what its record said of it). Framing runs where the input is read, the rest in any worker.

import type { Evidence } from '../document.ts';
import type { HandedOn } from '../records/handed-on.ts';

export type Kind = 'text' | 'html' | 'ndjson' | 'wet';

/** True for an input that holds many documents. */
export function isRecords(kind: Kind): boolean {
  return kind === 'ndjson' || kind === 'wet';
}

/** One document as its source has it: bytes, and where they came from. */
export interface Frame {
  readonly kind: Kind;
  /** The input as it was given, with `/`; `-` is stdin. */
  readonly path: string;
  /** One-based line, or number of the record, where one input has many documents. */
  readonly line?: number;
  readonly bytes: Uint8Array;
}

/** A document, or a whole input, that could not be read. The rest goes on. */
export interface Flaw {
  readonly path: string;
  readonly line?: number;
  readonly message: string;
  /** Set where the packed data of an input is damaged: lines before that are what damage has made of them. */
  readonly isDamage?: true;
}

export type Framed = Frame | Flaw;

/** A decoded page and what came with it. */
export interface Page extends HandedOn {
  readonly id: string;
  readonly path: string | null;
  readonly encoding: string;
  readonly text: string;
  readonly evidence: Evidence;
  readonly warnings: readonly string[];
  /** What its source is called: the value of `by`, else its host, or the folders in which its file lies. */
  readonly sources: readonly string[];
  /** Fields that were asked for and that its record does not have. */
  readonly lacking?: readonly string[];
}

/** How records are read. */
export interface ReadOptions {
  readonly textField: string;
  readonly idField: string;
  readonly metaFields: readonly string[];
  readonly passthrough: boolean;
  /** The field that names the source of a record; its host where this is absent. */
  readonly by?: string;
}

/** `path`, or `path:line` where the input has many documents. */
export function where(of: { readonly path: string; readonly line?: number }): string {
  return of.line === undefined ? of.path : `${of.path}:${of.line}`;
}
