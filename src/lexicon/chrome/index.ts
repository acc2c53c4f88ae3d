// The phrase tables, one for each language that copydesk knows page furniture in.

import { any } from './any.ts';
import { ar } from './ar.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { PhraseTable } from './kinds.ts';
import { ko } from './ko.ts';
import { lt } from './lt.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { sv } from './sv.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

// Where two languages share a line, the first one's kind holds.
export const TABLES: readonly PhraseTable[] = [
  any,
  en,
  de,
  es,
  fr,
  it,
  pt,
  nl,
  ru,
  uk,
  pl,
  cs,
  sv,
  da,
  no,
  fi,
  lt,
  el,
  tr,
  id,
  vi,
  ar,
  hi,
  ja,
  zh,
  ko,
];
