// Rules made ready for use: phrases for whole lines in a hash table by shape, the others as regular expressions behind a
// cheap test, all of it filed by source. The first rule of the list that fits a line decides.

import { UsageError } from '../errors.ts';
import type { Label } from '../labels.ts';
import { checkRules } from './check.ts';
import { lineShape } from './key.ts';
import { compilePattern } from './pattern.ts';
import { hintOf, phraseRegExp } from './phrase.ts';
import { type Order, type Rule, ruleName, type Scope } from './rule.ts';
import { sourceKey, sourceKeys } from './sources.ts';

/** A rule that can be asked. */
export interface Ready {
  /** Its place in the list: the lower one decides. */
  readonly order: number;
  readonly name: string;
  readonly label: Label;
  readonly scope: Scope;
}

interface Searching extends Ready {
  readonly regExp: RegExp;
  /** What the line must hold, in lower case; empty where anything may fit. */
  readonly hint: string;
}

/** The rules of one source. */
export interface Matcher {
  readonly shapes: ReadonlyMap<string, Ready>;
  readonly patterns: readonly Searching[];
  readonly inside: readonly Searching[];
}

/** A part of a text for which a rule speaks. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly rule: Ready;
}

/** Longer lines are no furniture, and are not looked at as a whole. */
const MAX_LINE = 4000;
/** Under which rules for all sources are filed. */
const EVERYWHERE = '';

const made = new WeakMap<readonly Rule[], ReadonlyMap<string, Matcher>>();

/**
 * The rules for a document from these sources, those for all sources included. A list is made ready once: hand over the
 * same one each time.
 *
 * @throws UsageError where a rule is not valid
 */
export function matchersFor(
  rules: readonly Rule[],
  order: Order,
  sources: readonly string[],
): readonly Matcher[] {
  const bySource = made.get(rules) ?? makeReady(rules);
  made.set(rules, bySource);
  const keys = new Set([EVERYWHERE, ...sources.flatMap(sourceKeys)]);
  return [...keys].flatMap((key) => bySource.get(`${order} ${key}`) ?? []);
}

interface Filling {
  readonly shapes: Map<string, Ready>;
  readonly patterns: Searching[];
  readonly inside: Searching[];
}

function makeReady(rules: readonly Rule[]): ReadonlyMap<string, Matcher> {
  const checked = checkRules(rules);
  if ('flaws' in checked) {
    const [flaw] = checked.flaws;
    throw new UsageError(`rules${(flaw?.path ?? []).map((part) => `[${part}]`).join('')}: ${flaw?.message}`);
  }
  const bySource = new Map<string, Filling>();
  rules.forEach((rule, order) => {
    const source = rule.source === undefined ? EVERYWHERE : sourceKey(rule.source);
    const key = `${rule.order ?? 'first'} ${source}`;
    const filling = bySource.get(key) ?? { shapes: new Map(), patterns: [], inside: [] };
    bySource.set(key, filling);
    file(rule, { order, name: ruleName(rule), label: rule.label, scope: rule.scope ?? 'line' }, filling);
  });
  return bySource;
}

function file(rule: Rule, ready: Ready, { shapes, patterns, inside }: Filling): void {
  const { scope } = ready;
  if ('pattern' in rule) {
    const regExp = compilePattern(rule.pattern, scope, rule.ignoreCase);
    (scope === 'inside' ? inside : patterns).push({ ...ready, regExp, hint: '' });
  } else if (scope === 'inside') {
    inside.push({ ...ready, regExp: phraseRegExp(rule.phrase), hint: hintOf(rule.phrase) });
  } else {
    const shape = lineShape(rule.phrase);
    if (!shapes.has(shape)) shapes.set(shape, ready);
  }
}

/** The first rule that fits the whole line. */
export function ruleForLine(text: string, matchers: readonly Matcher[]): Ready | undefined {
  if (text.length > MAX_LINE) return undefined;
  let best: Ready | undefined;
  let shape: string | undefined;
  const take = (rule: Ready | undefined): void => {
    if (rule && !(best && best.order < rule.order)) best = rule;
  };
  for (const { shapes, patterns } of matchers) {
    if (shapes.size > 0) {
      shape ??= lineShape(text);
      take(shapes.get(shape));
    }
    take(patterns.find(({ regExp }) => regExp.test(text)));
  }
  return best;
}

/** The parts of a line for which rules speak, in order and apart; where two meet, the earlier one stays. */
export function rulesInside(text: string, matchers: readonly Matcher[]): readonly Found[] {
  const all: Found[] = [];
  let lower: string | undefined;
  for (const rule of matchers.flatMap(({ inside }) => inside)) {
    if (rule.hint !== '') {
      lower ??= text.toLowerCase();
      if (!lower.includes(rule.hint)) continue;
    }
    for (const { index, 0: found } of text.matchAll(rule.regExp)) {
      all.push({ start: index, end: index + found.length, rule });
    }
  }
  if (all.length < 2) return all;
  all.sort((a, b) => a.start - b.start || a.rule.order - b.rule.order);
  let end = 0;
  return all.filter((found) => {
    if (found.start < end) return false;
    end = found.end;
    return true;
  });
}
