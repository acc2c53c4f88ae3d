// The date that a store of pages puts in front of a text: `date 2026-03-04 Harbour closes`. It is the record's, and speaks for
// the article only where the page has no date of its own.

// "date 2026-03-04 Harbour closes", "date 2026-03 Harbour closes"
const FRONT_RE = /^[Dd](?:ate|ATE) \p{Nd}{4}-\p{Nd}{2}(?:-\p{Nd}{2})? (?=[^\s\p{Nd}])/u;
// "date 2026-03-04": of a month nobody knows the day
const WHOLE_RE = /^[Dd](?:ate|ATE) \p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}$/u;

/** How much of a page's first line is the date of its record, with the blank behind it; 0 where none stands there. */
export function recordDateLength(line: string): number {
  return FRONT_RE.exec(line)?.[0].length ?? 0;
}

/** True for a line that is the date of a record and nothing else. */
export function isRecordDate(line: string): boolean {
  return WHOLE_RE.test(line);
}
