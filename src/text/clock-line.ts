// Tells a line that is a time of day and nothing else, as entries of live blogs have it: `15.20 GMT`, `3.20pm BST`,
// `15h20 (heure de Paris)`. Known false positive: a price or a score, `12.30`.

import { DIGIT, KIND, ODD, UNITS } from './units.ts';

// "16h12", "4.12pm", "4pm", "16:12 Uhr", and a name of what stands behind
const CLOCK_RE =
  /^\p{Nd}{1,2}(?:[:.h]\p{Nd}{2}(?: ?(?:[ap]\.?m\.?|h|Uhr|uur))?| ?[ap]\.?m\.?)(?: \(?(\p{Lu}{2,4})\)?| \([\p{L}.'’ ]{3,24}\))?$/iu;
const LONGEST = 40;

// A name in capitals is a time zone only where it is known: "12.30 EUR" is none.
const ZONES = new Set(
  'GMT UTC BST WET WEST CET CEST EET EEST MSK EST EDT CST CDT MST MDT PST PDT ET CT MT PT AEST AEDT ACST AWST NZST NZDT IST WIB WITA WIT JST KST HKT SGT PHT PKT SAST CAT EAT WAT BRT ART MEZ MESZ HNE HAE МСК TSI'.split(
    ' ',
  ),
);

/** True for a line that is a time of day alone, with its time zone or without. */
export function isClockLine(text: string): boolean {
  const first = UNITS[text.charCodeAt(0)] ?? 0;
  // A cheap test: a digit, or what may be one of another script.
  if (text.length > LONGEST || ((first & KIND) !== DIGIT && (first & ODD) === 0)) return false;
  const match = CLOCK_RE.exec(text);
  return match !== null && (match[1] === undefined || ZONES.has(match[1]));
}
