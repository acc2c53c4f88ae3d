// Drops all that is left of a page that holds no article, an index of other texts, a shop, a forum's thread, a login wall, a
// notice of consent, an error, comments alone, and says so: `no-article: index page`. Of a player's page it keeps the title and says so as well.
// Known false positive: a list of short news, each with its own date.

import { hasNoArticle, NO_ARTICLE } from '../chrome/no-article.ts';
import { type PageKind, pageKind } from '../chrome/page-kind.ts';
import { markEach } from '../document.ts';
import type { Label } from '../labels.ts';
import { definePass } from '../pass.ts';

const KINDS: Readonly<Record<PageKind, { readonly words: string; readonly label?: Label }>> = {
  index: { words: 'index page', label: 'navigation' },
  shop: { words: 'shop page', label: 'navigation' },
  thread: { words: 'forum thread', label: 'comments' },
  login: { words: 'login wall', label: 'navigation' },
  consent: { words: 'consent notice', label: 'consent' },
  browser: { words: 'browser check', label: 'consent' },
  error: { words: 'error page', label: 'note' },
  comments: { words: 'comments only', label: 'comments' },
  video: { words: 'video player' },
};

export const dropOtherPages = definePass({
  name: 'drop-other-pages',
  summary: 'Drops pages that hold no article: indexes, walls, errors',
  run: (doc) => {
    if (hasNoArticle(doc)) return doc;
    const kind = pageKind(doc);
    if (!kind) return doc;
    const { words, label } = KINDS[kind];
    const told = { ...doc, warnings: [...doc.warnings, `${NO_ARTICLE}: ${words}`] };
    return label ? markEach(told, () => ({ label, rule: `${kind}-page` })) : told;
  },
});
