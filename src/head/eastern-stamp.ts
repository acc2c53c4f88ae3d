// The label of a date with a day, as Chinese, Japanese and Korean pages set it: the day may lack its year, and a clock or a house
// may be glued to it. `发布时间：09-3022:46海州传媒有限公司`

import { DATE_LABELS } from '../lexicon/credits/date-labels.ts';
import { isEastern } from '../text/wide.ts';

const LABELLED_RE = /^([\u3040-\u9fff\uac00-\ud7af]{2,6})[：:] ?\d{1,4}[-/.年년月]/u;

/** True for a line that begins with the label of a date and a day. */
export function isEasternStamp(text: string): boolean {
  const [, label = ''] = isEastern(text) ? (LABELLED_RE.exec(text) ?? []) : [];
  return DATE_LABELS.has(label);
}
