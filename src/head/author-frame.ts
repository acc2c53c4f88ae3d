// What systems of content print around an author without a by-word in front: the time alone, its date on another line, and the
// Turkish by-word behind the name. `Upplagd av Ada Prov kl. 14:05` -> `Upplagd av Ada Prov`

import { isTimeLink } from '../dates/around.ts';

// " 14:05", " 2:05 pm", " 14.05 Uhr"
const CLOCK_RE = / \p{Nd}{1,2}[:.]\p{Nd}{2}(?: ?[ap]\.?m\.?| uhr| uur| wib)?$/u;
// "kl.", "zaman:", "à(s)"
const LINK_RE = / (\p{L}{1,6})(?:\(s\))?[.:]?$/u;
const LONGEST_CLOCK = 24;

/** A line without the time at its end, and the word that leads to it. */
export function withoutClock(text: string): string {
  const clock = CLOCK_RE.exec(text.slice(-LONGEST_CLOCK).toLowerCase());
  if (!clock) return text;
  const before = text.slice(0, text.length - clock[0].length);
  const link = LINK_RE.exec(before.slice(-LONGEST_CLOCK));
  return link && isTimeLink(link[1] ?? '') ? before.slice(0, before.length - link[0].length) : before;
}

// "Ayla Örnek tarafından | tarihinde yayınlandı", "| tarihinde Ayla Örnek tarafından gönderildi", "| / admin tarafından", dates left out
const AGENT_RE =
  /^[\s|/·,–-]*(?:tarihinde |günü )?([\p{L}\p{N}][^|]{2,50}?) tarafından(?:[\s|·,–-]*$| (?:\| )?(?:tarihinde |günü )?(?:yayınlan|yayımlan|gönderil|yazıl|eklen|paylaşıl|oluşturul|güncellen)(?:dı|di|mış|miş|mıştır|miştir)\.?$)/u;

/** Who stands before a Turkish by-word, where the line says nothing else but that it was published. */
export function authorBefore(text: string): string | undefined {
  return text.includes(' tarafından') ? AGENT_RE.exec(text.replace(/ {2,}/gu, ' ').trim())?.[1] : undefined;
}
