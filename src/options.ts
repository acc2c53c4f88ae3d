// What a caller may ask of the cleaning itself. How files are found and written is the business of src/batch.

import type { Evidence } from './document.ts';
import type { Pass } from './pass.ts';
import type { Rule } from './rules/rule.ts';

export interface Options {
  /** The chain to run. Default: `PASSES`. */
  readonly passes?: readonly Pass[];
  /** Run these passes alone, in the order of the list. */
  readonly only?: readonly string[];
  /** Leave these passes out. */
  readonly skip?: readonly string[];
  /** Report indirect speech too. Default false. */
  readonly indirect?: boolean;
  /** Keep the scores and reasons of the line scorer on the marks. Default false. */
  readonly explain?: boolean;
  /** List what was removed, with its reason. Default false. */
  readonly removed?: boolean;
  /** Add the body as one string. Default false. */
  readonly text?: boolean;
  /** Rules of the caller's own, the first that fits decides. Made ready once a list: hand over the same one each time. */
  readonly rules?: readonly Rule[];
  /** What the page's source is called, for rules that are for one source. Default: the host of `evidence.url`. */
  readonly sources?: readonly string[];
  /** Facts that came with the page. */
  readonly evidence?: Evidence;
  /** What the article calls itself and its source. Default `-`, null, null. */
  readonly id?: string;
  readonly path?: string | null;
  readonly encoding?: string | null;
}
