// Reads the line with which Indian papers credit an agency, its name and the place of the report: `AFP Grosseto (Italy)`,
// `PTI New Delhi`. Known false positive: a product of an agency above a date, "AP Explainers".

import type { Block } from '../document.ts';
import { isAgency } from '../lexicon/credits/agencies.ts';
import { datesOf } from './line-dates.ts';

const FIRST_WORD_RE = /^[^ |-]*/u;
const WIRED_RE =
  /^\p{Lu}[\p{Lu}\p{Ll}]{1,9}(?: ?[|-])? \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?: \(\p{Lu}[\p{L} ]{1,20}\))?$/u;

/** The agency of a line that names its place beside it, where a date stands on the line above or below. */
export function wiredFrom(
  blocks: readonly Block[],
  i: number,
  language: string | undefined,
): string | undefined {
  const text = blocks[i]?.text ?? '';
  const agency = FIRST_WORD_RE.exec(text)?.[0] ?? '';
  if (!isAgency(agency) || isAgency(text) || !WIRED_RE.test(text)) return undefined;
  const beside = [blocks[i - 1], blocks[i + 1]];
  return beside.some((block) => block && datesOf(block, language).length > 0) ? agency : undefined;
}
