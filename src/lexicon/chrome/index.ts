// The phrase tables, one for each language that copydesk knows page furniture in, and behind them those of the systems that many
// sites are made with.

import { af } from './af.ts';
import { any } from './any.ts';
import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { bn } from './bn.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { fa } from './fa.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hi } from './hi.ts';
import { hu } from './hu.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import type { PhraseTable } from './kinds.ts';
import { ko } from './ko.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { ms } from './ms.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { ru } from './ru.ts';
import { sk } from './sk.ts';
import { sr } from './sr.ts';
import { sv } from './sv.ts';
import { sw } from './sw.ts';
import { blogger } from './systems/blogger.ts';
import { drupal } from './systems/drupal.ts';
import { joomla } from './systems/joomla.ts';
import { platforms } from './systems/platforms.ts';
import { wordpress } from './systems/wordpress.ts';
import { ta } from './ta.ts';
import { th } from './th.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
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
  sk,
  sr,
  bg,
  ro,
  hu,
  lv,
  et,
  he,
  fa,
  ur,
  bn,
  ta,
  th,
  ms,
  sw,
  af,
  ...wordpress,
  ...drupal,
  ...blogger,
  ...joomla,
  ...platforms,
];
