// A user's own rule: a phrase or a pattern, what it says of a line, and how much of the page it speaks for.
// "Sign up for our letter" as promo, line; "Also on this site" as related, tail.

import type { Label } from '../labels.ts';

/** The whole line; a part of it, which is cut out; or the line and everything below it. */
export const SCOPES = ['line', 'inside', 'tail'] as const;

export type Scope = (typeof SCOPES)[number];

/** Before all passes that decide; or after their rules, before the line scorer. */
export const ORDERS = ['first', 'last'] as const;

export type Order = (typeof ORDERS)[number];

interface Base {
  /** What `explain` and `removed` call the rule. Default: its phrase or pattern. */
  readonly name?: string;
  readonly label: Label;
  /** Default `line`. */
  readonly scope?: Scope;
  /** Default `first`. */
  readonly order?: Order;
  /** Applies to documents of this source alone: a host without `www.`, `*.host`, or the name of a folder. */
  readonly source?: string;
  /** Told by `learn` and kept for whoever reads the file: how many documents of the source had the line. */
  readonly documents?: number;
  /** Of how many documents. */
  readonly of?: number;
  /** The line as it stood on one page. */
  readonly example?: string;
  /** Anything the author wants to say. */
  readonly note?: string;
}

export interface PhraseRule extends Base {
  /** Case, spaces and punctuation at the edges do not count; `#` is any number. */
  readonly phrase: string;
}

export interface PatternRule extends Base {
  /** A regular expression of the linear kind that `pattern.ts` describes. */
  readonly pattern: string;
  readonly ignoreCase?: boolean;
}

export type Rule = PhraseRule | PatternRule;

const MAX_NAME = 60;

/** What the rule is called where it shows. */
export function ruleName(rule: Rule): string {
  const name = rule.name ?? ('phrase' in rule ? rule.phrase : rule.pattern);
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME - 1)}…` : name;
}
