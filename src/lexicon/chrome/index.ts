// The phrase tables, one for each language that copydesk knows page furniture in.

import { any } from './any.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { PhraseTable } from './kinds.ts';

export const TABLES: readonly PhraseTable[] = [any, en, de];
