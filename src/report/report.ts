// The report: one HTML page that holds documents with every decision that was made about them. It loads nothing and runs
// nothing but its own script, which its policy names by its hash; without the script it can still be read and printed.

import type { Article } from '../article.ts';
import type { Doc } from '../document.ts';
import { type Fate, fate } from '../labels.ts';
import { PASSES } from '../passes/index.ts';
import { factsOf } from './facts.ts';
import { html, raw } from './html.ts';
import { keyOf } from './place.ts';
import { sourceList } from './source.ts';
import { voicesOf } from './voices.ts';

/** Style sheet and script of the page, and their hashes as the policy has them: `sha256-...`. */
export interface Assets {
  readonly css: string;
  readonly cssHash: string;
  readonly js: string;
  readonly jsHash: string;
}

/** What stands before the first document. */
export function reportHead({ css, cssHash, jsHash }: Assets): string {
  const policy = [
    "default-src 'none'",
    `script-src '${jsHash}'`,
    `style-src '${cssHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>copydesk report</title>
<style>${raw(css)}</style>
</head>
<body>
<header id="top"><a class="skip" href="#documents">Skip to the page</a><h1 class="brand">copydesk</h1></header>
<script type="application/json" id="passes">${raw(passesJson())}</script>
<main id="documents">
`.html;
}

/** One document. */
export function reportDocument(doc: Doc, article: Article): string {
  const key = keyOf(article.id, doc.source);
  const voices = voicesOf(article.quotes);
  const title = article.title ?? article.id;
  const count = (kind: Fate): number =>
    doc.blocks.filter(({ mark }) => fate(mark?.label ?? 'paragraph') === kind).length;
  return html`<article class="document" id="${key}" data-kept="${count('body')}" data-dropped="${count('dropped')}" aria-labelledby="${key}-name">
<header class="name"><h2 id="${key}-name" dir="auto">${title}</h2><p class="id"><span dir="auto">${article.id}</span> · ${count('body')} kept, ${count('dropped')} dropped</p></header>
<aside aria-label="What was found">${factsOf(doc, article, key, voices)}</aside>
${sourceList(doc, article, key, voices)}
</article>
`.html;
}

/** What stands after the last document. */
export function reportFoot({ js }: Assets): string {
  return html`</main>
<script>${raw(js)}</script>
</body>
</html>
`.html;
}

/** What each pass does, for the words about a row. `<` cannot end the element. */
function passesJson(): string {
  const summaries = Object.fromEntries(PASSES.map(({ name, summary }) => [name, summary]));
  return JSON.stringify(summaries).replaceAll('<', '\\u003c');
}
