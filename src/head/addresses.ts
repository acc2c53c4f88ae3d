// Lines that are nothing but the addresses of who wrote: "ada.muster@blatt.example", "E-Mail an die Autorin: ...",
// "@adamuster". Below the text they sign it. Known false positive: where to write for tickets, as the last line.

import type { Block, Doc } from '../document.ts';
import { lastSentence, SURE_SENTENCE } from './below-text.ts';
import { contactsFrom } from './contacts.ts';

const LABELS = new Set(
  'mail e-mail email e-mails correo courriel mél epost e-post eposta e-posta sähköposti twitter x instagram bluesky mastodon threads'.split(
    ' ',
  ),
);
const MOST_LABEL_WORDS = 4;
const LABEL_RE = /^([^:@]{1,40}): ?/u;
const BETWEEN_RE = /[\s|,;/·]+/u;
// "ada.muster@blatt.example", "ada.muster[at]blatt.example", "@adamuster"
const ADDRESS_RE =
  /^(?:[\w.+-]{1,40}(?:@|\[at\]|\(at\))[\w-]{1,40}\.[\w.-]{2,40}|@\w{2,30}(?:@[\w.-]{4,40})?)$/u;

/** The lines below the last sentence of a page that are such addresses. */
export function addressesBelow({ blocks }: Doc): ReadonlySet<Block> {
  const last = lastSentence(blocks, SURE_SENTENCE);
  if (last < 0) return new Set();
  // Whom to call about a press release is another matter.
  const below = blocks.slice(last + 1, contactsFrom(blocks, last));
  return new Set(below.filter((block) => !block.mark && isAddress(block.text)));
}

/** True for a line that is nothing but addresses. */
export function isAddress(text: string): boolean {
  if (!text.includes('@') && !text.includes('at')) return false;
  const [head = '', label = ''] = LABEL_RE.exec(text) ?? [];
  const words = label.toLowerCase().split(' ');
  if (label !== '' && (words.length > MOST_LABEL_WORDS || !LABELS.has(words[0] ?? ''))) return false;
  const parts = text.slice(head.length).split(BETWEEN_RE).filter(Boolean);
  return parts.length > 0 && parts.every((part) => ADDRESS_RE.test(part));
}
