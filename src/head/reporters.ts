// The first parts of a byline where they belong together, or where the second is who writes: `AFP | Ada Sample`,
// `القاهرة - محمد علي`, `Redacción - Ana Ejemplo`.

import { isAgency } from '../lexicon/credits/agencies.ts';
import { isNamelessNewsroom, isPerson } from './person.ts';

/** "AFP | Ada Sample", "AFP - Ada Sample": an agency and its reporter are one part. Before a person, a newsroom is none. */
export function withReporter(parts: readonly string[]): readonly string[] {
  const [first, second, ...rest] = parts;
  if (first === undefined || second === undefined || !isPerson(second)) return parts;
  if (isAgency(first)) return [`${first}, ${second}`, ...rest];
  // "القاهرة - محمد علي": the place from which he reports
  if (isArabicWord(first)) return [second, ...rest];
  return isTeam(first) ? [second, ...rest] : parts;
}

const ARABIC_WORD_RE = /^\p{Script=Arabic}{2,12}$/u;

function isArabicWord(text: string): boolean {
  return ARABIC_WORD_RE.test(text);
}

const TEAM_RE = /^(?:tim|team|equipo|equipe|équipe) /u;

/** True for a newsroom that does not say whose it is, also as a team: "Redacción", "Tim Redaksi". */
function isTeam(text: string): boolean {
  return isNamelessNewsroom(text.toLowerCase().replace(TEAM_RE, ''));
}
