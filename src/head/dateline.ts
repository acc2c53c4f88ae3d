// Reads the place in front of a first sentence, in the forms in which papers and wires write it: `LA CROSSE, Wis. (AP) — `,
// `Lomar, 12 mar (EFE).- `, `(ANSA) - LOMARE, 12 MAR - `, `LOWMERE, Ohio--(BUSINESS WIRE)--`, `Lohmeer (ots)` on a line of its own.

import { type FoundDate, parseDate } from '../dates/index.ts';
import { isAgency } from '../lexicon/credits/agencies.ts';
import { DATE_LABELS } from '../lexicon/credits/date-labels.ts';
import { PHOTO_WORDS } from '../lexicon/credits/photo-words.ts';
import { fold } from '../text/facts.ts';
import { isPerson } from './person.ts';

export interface Dateline {
  readonly place: string;
  /** The full date behind the place, of which a press release has no other. */
  readonly date?: FoundDate | undefined;
}

/** Where a line stands: alone above the text, as its first paragraph, or as a later one. */
export type LinePlace = 'alone' | 'first' | 'later';

const REACH = 140;
const MOST_PLACE = 40;
// The place, what stands behind it (a state, a date, a wire), the agency in brackets, and the mark at the end.
const DATELINE_RE =
  /^((?:\p{Lu}[\p{L}\p{M}.'’-]{1,24}[ /]?){1,4})(,? [^()—–:"“”„«]{2,60})?( ?\([^()]{2,40}\))?(?: ?[—–] ?| ?--? |--|-$|\.- | ?: |$)/u;
// What every dateline above ends in: a cheap test.
const HAS_END_RE = /[—–)]|[-:] |-$/u;
// "(ANSA) - ", "(AP) — "
const AGENCY_FIRST_RE = /^\(([^()]{2,30})\) ?[—–-] ?/u;
// "(Oct. 30, 2012) — The ..."
const DATE_FIRST_RE = /^\(([^()]{6,30})\) ?[—–-] ?(?=\p{Lu})/u;
// "27.09.2019 - Hamburg (dpa) - ", "12. März 2024, 10:30 Uhr | LOMAR: "
const DAY_FIRST_RE = /^\p{Nd}[\p{L}\p{Nd}.,:/ ]{5,30} [—–|-] (?=\p{Lu})/u;
// French Canada: "(Lomer) Le conseil …"
const PLACE_FIRST_RE = /^\((\p{Lu}[\p{L}'’ -]{2,30})\) (?=\p{Lu})/u;
// "【ソウル＝山田太郎】", "[베이징=홍길동 기자]", "（北京中央社）"
const BRACKETED_RE = /^[【[［(（]([\p{Lo}・/]{1,12})[＝=　 ,，／][^】\]］)）]{0,20}[】\]］)）]/u;
const CAPS_RE = /^[\p{Lu}\p{M} .,'’/-]+$/u;
const ARTICLE_RE = /^(?:The|An?|Die|Der|Das|Ein|Eine|Le|Les|Une?|Los|Las|Il|Lo|Gli|Het|De|Os|As) /u;
const SECOND_DASH_RE = /^[^.!?]{1,120} [—–-] /u;
const BETWEEN_RE = /^[^—–]{6,30}(?= ?[—–]| -)/u;
const DASH_END_RE = /[—–-] ?$/u;
// " Ill.", which no comma parts from its town
const LONGEST_STATE = 10;
// "(iwr-pressedienst)", "(Russland)", "(WLOW)", "(GLOBE NEWSWIRE)"
const WIRE_RE = /^(?:[\p{L}/-]{2,20}|[\p{Lu}\p{N}][\p{Lu}\p{N} /.-]{1,24})$/u;
const NO_PLACES: ReadonlySet<string> = new Set([...DATE_LABELS, ...PHOTO_WORDS]);

/** The dateline at the front of a paragraph; undefined where none stands there. */
export function readDateline(
  text: string,
  language: string | undefined,
  place: LinePlace,
): Dateline | undefined {
  const start = text.slice(0, REACH);
  // "HALVERTON (AFP) -" alone: the hyphen stands as if glued.
  const head = place === 'alone' && start.endsWith(' -') ? `${start.slice(0, -2)}-` : start;
  const bracketed = BRACKETED_RE.exec(head);
  if (bracketed?.[1]) return { place: bracketed[1] };
  if (head.startsWith('(')) {
    const agency = AGENCY_FIRST_RE.exec(head);
    if (agency && isAgency(agency[1] ?? '')) {
      const read = readPlace(head.slice(agency[0].length), language, place);
      return read?.date ? { ...read, date: moved(read.date, agency[0].length) } : read;
    }
    const town = language === 'fr' ? PLACE_FIRST_RE.exec(head)?.[1] : undefined;
    return town === undefined || isAgency(town) ? undefined : { place: town };
  }
  return readDated(head, language, place) ?? readPlace(head, language, place);
}

/** A place behind its day: "27.09.2019 - Hamburg (dpa) - ". */
function readDated(head: string, language: string | undefined, place: LinePlace): Dateline | undefined {
  const opening = place === 'first' ? DAY_FIRST_RE.exec(head)?.[0] : undefined;
  const date = opening === undefined ? undefined : parseDate(opening, language);
  if (opening === undefined || date?.start !== 0) return undefined;
  const read = readPlace(head.slice(opening.length), language, place);
  return read && { place: read.place, date };
}

/** True for an agency in brackets in front of a first sentence, with or without a place behind it: "(AAP) - The ..." */
export function startsWithAgency(text: string): boolean {
  const agency = text.startsWith('(') ? AGENCY_FIRST_RE.exec(text.slice(0, REACH)) : null;
  return agency !== null && isAgency(agency[1] ?? '');
}

function readPlace(head: string, language: string | undefined, line: LinePlace): Dateline | undefined {
  const match = HAS_END_RE.test(head) ? DATELINE_RE.exec(head) : null;
  const place = match?.[1]?.trim();
  if (!match || !place || place.length > MOST_PLACE || NO_PLACES.has(fold(place))) return undefined;
  const [whole, , behind, bracket] = match;
  const wire = bracket?.trim().slice(1, -1);
  const own = behind === undefined ? undefined : parseDate(whole, language);
  // "Feb. 23, 2015 -- ": a date alone. "SPD und FDP haben ...: ": a sentence.
  if (own && own.start < place.length) return undefined;
  const isShort = behind === undefined || behind.startsWith(',') || behind.length <= LONGEST_STATE;
  if (!isShort && !(own && own.start <= place.length + 1)) return undefined;
  const date = own ?? dateBetween(head, whole.length, language);
  const isCaps = CAPS_RE.test(place) && place.length > 2;
  const isDash = DASH_END_RE.test(whole);
  const isWired =
    wire !== undefined && (isAgency(wire.split('/', 1)[0] ?? '') || (isDash && WIRE_RE.test(wire)));
  // A line of its own has to name the agency; a colon wants capitals: "KUALA LUMPUR: The ..."
  const isWhole = whole.length === head.length;
  if (line === 'alone') return isWired && isWhole && isAgency(wire) ? { place } : undefined;
  if (isWired && (isDash || isCaps || isWhole)) return { place, date };
  if (isWhole || isPerson(place)) return undefined;
  if (isCaps && bracket === undefined) return { place, date };
  const isPlain = bracket === undefined && (behind === undefined || date !== undefined);
  if (!isPlain || !isDash || ARTICLE_RE.test(place)) return undefined;
  const isAside = date === undefined && SECOND_DASH_RE.test(head.slice(whole.length));
  return (line === 'first' || date !== undefined || place.includes('/')) && !isAside
    ? { place, date }
    : undefined;
}

/** The full date in brackets in front of a first sentence; undefined where none stands there. */
export function readDateFirst(text: string, language: string | undefined): FoundDate | undefined {
  const head = text.startsWith('(') ? DATE_FIRST_RE.exec(text.slice(0, REACH)) : null;
  const date = head ? parseDate(head[1] ?? '', language) : undefined;
  return date?.start === 0 ? moved(date, 1) : undefined;
}

/** The date of a press release between two dashes: "LOWMERE, Maine – | November 17, 2026 – The ferry ..." */
function dateBetween(head: string, from: number, language: string | undefined): FoundDate | undefined {
  const [between] = BETWEEN_RE.exec(head.slice(from)) ?? [];
  const date = between === undefined ? undefined : parseDate(between, language);
  return date?.start === 0 ? moved(date, from) : undefined;
}

function moved(date: FoundDate, by: number): FoundDate {
  return { ...date, start: date.start + by, end: date.end + by };
}

// "PLACE: " at the front of several paragraphs is who speaks in an interview.
const COLON_OPENING_RE = /^[^:]{2,40}: /u;
const SAME = 60;

/** True where one of the texts begins with the same words and a colon, and goes on otherwise. */
export function isSpeaker(text: string, others: () => readonly string[]): boolean {
  const opening = COLON_OPENING_RE.exec(text)?.[0];
  if (opening === undefined) return false;
  return others().some((other) => other.startsWith(opening) && other.slice(0, SAME) !== text.slice(0, SAME));
}
