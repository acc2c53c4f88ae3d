// The languages whose speech words are known. A language without a file is read by the general rules and English verbs.

import { bulgarian } from './bg.ts';
import { czech } from './cs.ts';
import { danish } from './da.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { finnish } from './fi.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { dutch } from './nl.ts';
import { norwegian } from './no.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru.ts';
import { swedish } from './sv.ts';
import type { SpeechLexicon } from './types.ts';
import { ukrainian } from './uk.ts';

export type { SpeechLexicon } from './types.ts';

/** The first is the default. */
export const SPEECH_LEXICONS: readonly SpeechLexicon[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  russian,
  swedish,
  norwegian,
  danish,
  polish,
  ukrainian,
  czech,
  finnish,
  bulgarian,
];
