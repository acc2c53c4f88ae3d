// The languages whose quotations are read by a grammar of their own. The others are read by the ranker (candidates.ts).

import { ARABIC } from './arabic.ts';
import { CHINESE } from './chinese.ts';
import { JAPANESE } from './japanese.ts';
import { KOREAN } from './korean.ts';
import { TURKISH } from './turkish.ts';
import type { Grammar } from './types.ts';

const GRAMMARS: ReadonlyMap<string, Grammar> = new Map(
  [ARABIC, CHINESE, JAPANESE, KOREAN, TURKISH].map((grammar) => [grammar.language, grammar]),
);

export function grammarOf(language: string | null): Grammar | undefined {
  return language === null ? undefined : GRAMMARS.get(language);
}
