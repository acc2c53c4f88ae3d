// The languages whose speech words are known. A language without a file is read by the general rules and English verbs.

import { english } from './en.ts';
import type { SpeechLexicon } from './types.ts';

export type { SpeechLexicon } from './types.ts';

export const SPEECH_LEXICONS: readonly SpeechLexicon[] = [english];
