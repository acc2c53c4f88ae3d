// The warning of a page that holds no article, and how later passes tell one.

import type { Doc } from '../document.ts';

export const NO_ARTICLE = 'no-article';

/** True where an earlier pass has told that the page holds no article. */
export function hasNoArticle(doc: Doc): boolean {
  return doc.warnings.some((warning) => warning.startsWith(NO_ARTICLE));
}
