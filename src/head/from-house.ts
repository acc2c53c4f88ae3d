// The house that Brazilian papers name behind "from the": `Do G9, em Vila Alva`, `Da Agência Brasil`. Sentences and headlines begin
// so as well, and name no house.

import { isAgency } from '../lexicon/credits/agencies.ts';
import { type Names, namesBehind } from './names.ts';
import { isHouse, isPerson } from './person.ts';

const OPENING_RE = /^D[oa] (?=\p{Lu})/u;
const MOST_WORDS = 8;

/** The houses and agencies behind "Do" or "Da"; undefined where anything else stands there. */
export function fromHouse(text: string, language: string | undefined): Names | undefined {
  if (language !== 'pt' || !OPENING_RE.test(text) || text.split(' ').length > MOST_WORDS) return undefined;
  const read = namesBehind(text.replace(OPENING_RE, ''));
  return read.names.length > 0 && read.names.every(isFrom) ? read : undefined;
}

function isFrom(name: string): boolean {
  return isAgency(name) || (isHouse(name) && !isPerson(name));
}
