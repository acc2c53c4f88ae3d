// Checks rules that came from a file or a caller: everything wrong is told with its place, nothing is passed over.
// A rule with a misspelt key would do nothing, or the wrong thing, in silence.

import { LABELS, type Label } from '../labels.ts';
import { isBlank } from '../text/blank.ts';
import { compilePattern, PatternError } from './pattern.ts';
import { ORDERS, type Rule, SCOPES, type Scope } from './rule.ts';

/** What is wrong, and where: `['rules', 3, 'label']` is the label of the fourth rule. */
export interface Flaw {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

export type Checked = { readonly rules: readonly Rule[] } | { readonly flaws: readonly Flaw[] };

/** The version of the format that this copydesk reads and writes. */
const RULES_VERSION = 1;

const FILE_KEYS = ['version', 'learned', 'rules'];
const TEXTS = ['name', 'source', 'example', 'note'];
const COUNTS = ['documents', 'of'];
const KEYS = ['phrase', 'pattern', 'ignoreCase', 'label', 'scope', 'order', ...TEXTS, ...COUNTS];
const MAX_PHRASE = 1000;

/** Checks the content of a rules file. */
export function checkRulesFile(value: unknown): Checked {
  if (!isObject(value))
    return { flaws: [{ path: [], message: 'a rules file is an object with a list "rules"' }] };
  const flaws = unknownKeys(value, FILE_KEYS, []);
  if (value.version !== RULES_VERSION) {
    flaws.push({ path: ['version'], message: `"version" must be ${RULES_VERSION}` });
  }
  const checked = checkRules(value.rules, ['rules']);
  if (!('flaws' in checked)) return flaws.length > 0 ? { flaws } : checked;
  return { flaws: [...flaws, ...checked.flaws] };
}

/** Checks a list of rules. */
export function checkRules(value: unknown, path: Flaw['path'] = []): Checked {
  if (!Array.isArray(value)) return { flaws: [{ path, message: 'the rules must be a list' }] };
  const rules: Rule[] = [];
  const flaws: Flaw[] = [];
  value.forEach((item: unknown, index) => {
    const checked = checkRule(item, [...path, index]);
    if ('flaws' in checked) for (const flaw of checked.flaws) flaws.push(flaw);
    else rules.push(checked.rule);
  });
  return flaws.length > 0 ? { flaws } : { rules };
}

function checkRule(
  item: unknown,
  path: Flaw['path'],
): { readonly rule: Rule } | { readonly flaws: readonly Flaw[] } {
  if (!isObject(item)) return { flaws: [{ path, message: 'a rule is an object' }] };
  const flaws = unknownKeys(item, KEYS, path);
  const wrong = (key: string, message: string): void => {
    flaws.push({ path: key in item ? [...path, key] : path, message });
  };
  const { label, phrase, pattern, scope = 'line', ignoreCase } = item;
  if (!isLabel(label)) {
    const got = label === undefined ? 'a rule needs a label' : `unknown label ${shown(label)}`;
    wrong('label', `${got}; known are ${Object.keys(LABELS).join(', ')}`);
  }
  if (!isScope(scope)) wrong('scope', `unknown scope ${shown(scope)}; known are ${SCOPES.join(', ')}`);
  if (item.order !== undefined && !ORDERS.some((order) => order === item.order)) {
    wrong('order', `unknown order ${shown(item.order)}; known are ${ORDERS.join(', ')}`);
  }
  if (item.order === 'last' && scope !== 'line') {
    wrong('order', 'what speaks last speaks for whole lines: leave out "order", or the scope');
  }
  if ((phrase === undefined) === (pattern === undefined)) {
    wrong(phrase === undefined ? 'label' : 'pattern', 'a rule has either a phrase or a pattern');
  }
  if (phrase !== undefined) checkPhrase(phrase, wrong);
  if (pattern !== undefined)
    checkPattern(pattern, isScope(scope) ? scope : 'line', ignoreCase === true, wrong);
  if (ignoreCase !== undefined && (typeof ignoreCase !== 'boolean' || pattern === undefined)) {
    wrong('ignoreCase', '"ignoreCase" is true or false, and for patterns; a phrase never looks at case');
  }
  for (const key of TEXTS) {
    if (item[key] !== undefined && typeof item[key] !== 'string') wrong(key, `"${key}" must be a text`);
  }
  if (item.source === '') wrong('source', '"source" is empty; leave it out for all sources');
  for (const key of COUNTS) {
    const count = item[key];
    if (count !== undefined && !(Number.isSafeInteger(count) && Number(count) >= 0))
      wrong(key, `"${key}" must be a whole number`);
  }
  return flaws.length === 0 && isRule(item) ? { rule: item } : { flaws };
}

type Wrong = (key: string, message: string) => void;

function checkPhrase(phrase: unknown, wrong: Wrong): void {
  if (typeof phrase !== 'string' || isBlank(phrase)) wrong('phrase', 'a phrase is a text that is not empty');
  else if (phrase.length > MAX_PHRASE) wrong('phrase', `a phrase has at most ${MAX_PHRASE} characters`);
  else if (!HAS_WORD_RE.test(phrase))
    wrong('phrase', 'a phrase needs a letter or a number; write a pattern for signs');
}

// What is left of a phrase when its shape is taken.
const HAS_WORD_RE = /[\p{L}\p{N}#@]/u;

function checkPattern(pattern: unknown, scope: Scope, ignoreCase: boolean, wrong: Wrong): void {
  if (typeof pattern !== 'string' || pattern === '') {
    wrong('pattern', 'a pattern is a text that is not empty');
    return;
  }
  try {
    compilePattern(pattern, scope, ignoreCase);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    wrong('pattern', `this pattern cannot be used: ${error.message}`);
  }
}

function unknownKeys(item: object, known: readonly string[], path: Flaw['path']): Flaw[] {
  return Object.keys(item)
    .filter((key) => !known.includes(key))
    .map((key) => ({ path: [...path, key], message: `unknown key "${key}"; known are ${known.join(', ')}` }));
}

/** True for what JSON calls an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLabel(value: unknown): value is Label {
  return typeof value === 'string' && Object.hasOwn(LABELS, value);
}

function isScope(value: unknown): value is Scope {
  return SCOPES.some((scope) => scope === value);
}

/** Called where nothing was found wrong. */
function isRule(item: object): item is Rule {
  return 'label' in item && ('phrase' in item || 'pattern' in item);
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
