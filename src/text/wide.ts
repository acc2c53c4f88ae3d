// Wide characters (Chinese and Japanese writing): no blank stands beside them, so that lines are joined there without one.

// Kana, Chinese signs and Hangul
const FIRST_EASTERN = 0x3040;
const ENDS_WIDE_RE = /[\u2e80-\ua4cf\uff00-\uff60]$/u;
const STARTS_WIDE_RE = /^[\u2e80-\ua4cf\uff00-\uff60]/u;

/** Whether a text ends in a wide character. */
function endsWide(text: string): boolean {
  return ENDS_WIDE_RE.test(text);
}

/** Whether a wide character stands where two texts meet. */
export function meetWide(before: string, after: string): boolean {
  return endsWide(before) || STARTS_WIDE_RE.test(after);
}

/** True for a text that begins in an eastern script. */
export function isEastern(text: string): boolean {
  return text.charCodeAt(0) >= FIRST_EASTERN;
}
