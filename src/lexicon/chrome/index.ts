// The phrase tables, one for each language that copydesk knows page furniture in.

import { any } from './any.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import type { PhraseTable } from './kinds.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

export const TABLES: readonly PhraseTable[] = [any, en, de, fr, es, it, pt, nl, ru, uk];
