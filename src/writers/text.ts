// Plain text: the title and the body, a blank line between the parts.

import type { Article } from '../article.ts';

export function toText({ title, body }: Article): string {
  const parts = [...(title === null ? [] : [title]), ...body.map((part) => part.text)];
  return parts.map((part) => `${part}\n`).join('\n');
}
