// What stands beside the source: the fields, who speaks, the quotes and the figures, each linked to where it stands.

import type { Article, FieldName, Figure, Quote } from '../article.ts';
import type { Doc, Grounds } from '../document.ts';
import { type Html, html } from './html.ts';
import { anchor } from './place.ts';
import type { Voices } from './voices.ts';
import { FIELD_WORDS } from './words.ts';

/** The sections beside the source; one that would be empty says so. */
export function factsOf(doc: Doc, article: Article, key: string, voices: Voices): Html {
  return html`${warnings(article)}${fields(doc, key)}${quotes(doc, article, key, voices)}${figures(article, key)}`;
}

function section(name: string, count: number | null, inner: Html): Html {
  const counted = count === null ? null : html` <span class="count">${count}</span>`;
  return html`<details class="facts" open><summary><h3>${name}${counted}</h3></summary>${inner}</details>
`;
}

function warnings({ warnings: all }: Article): Html | null {
  if (all.length === 0) return null;
  return section(
    'Warnings',
    all.length,
    html`<ul class="warnings">${all.map((text) => html`<li>${text}</li>`)}</ul>`,
  );
}

function fields(doc: Doc, key: string): Html {
  const names = Object.keys(FIELD_WORDS) as (FieldName | 'language')[];
  const items = names.flatMap((name): Html[] => {
    const found = doc.fields[name];
    if (!found) return [];
    const { value, spans } = found;
    const text = typeof value === 'string' ? value : value.join('; ');
    const shown =
      spans.length > 0
        ? html`<a href="#${anchor(key, 'field', name)}" dir="auto">${text}</a>`
        : html`<span dir="auto">${text}</span>`;
    return [html`<div><dt>${FIELD_WORDS[name]}</dt><dd>${shown}</dd></div>`];
  });
  if (items.length === 0) return section('Fields', 0, html`<p class="none">No field was found.</p>`);
  return section('Fields', null, html`<dl>${items}</dl>`);
}

function quotes(doc: Doc, { quotes: all }: Article, key: string, voices: Voices): Html {
  if (all.length === 0) return section('Quotes', 0, html`<p class="none">Nobody is quoted.</p>`);
  const legend = voices.all.map(
    ({ name, role, colour, quotes: count }) =>
      html`<li class="voice v${colour}"><b dir="auto">${name}</b>${role === null ? null : html` <span dir="auto">${role}</span>`} <span class="count">${count}</span></li>`,
  );
  const items = all.map((quote, i) => quoteItem(quote, doc.grounds?.[i], i, key, voices));
  return section(
    'Quotes',
    all.length,
    html`<ul class="voices" aria-label="Who speaks">${legend}</ul>${KEY}<ol class="quotes">${items}</ol>`,
  );
}

function quoteItem(quote: Quote, grounds: Grounds | undefined, i: number, key: string, voices: Voices): Html {
  const { speaker, cue, confidence, kind, text } = quote;
  const id = anchor(key, 'quote', String(i));
  const name = speaker?.name ?? speaker?.mention ?? 'Nobody known';
  const mention =
    speaker?.mention &&
    speaker.mention !== name &&
    html`, here <span class="mention v${voices.ofQuote[i] ?? 0}" dir="auto">${speaker.mention}</span>`;
  const said =
    cue === null ? null : html` · <span class="cue v${voices.ofQuote[i] ?? 0}" dir="auto">${cue}</span>`;
  const reasons =
    grounds && grounds.reasons.length > 0 && html`<p class="reasons">${grounds.reasons.join('; ')}</p>`;
  return html`<li class="said v${voices.ofQuote[i] ?? 0}" data-is="${id}"><a href="#${id}" dir="auto">${text}</a><p><b dir="auto">${name}</b>${mention}${said} · ${KINDS[kind]} · ${Math.round(confidence * 100)} % sure</p>${reasons}</li>
`;
}

const KEY = html`<p class="key">In the text: <span class="quote v1">the words</span>, <span class="mention v1">who says them</span>, <span class="cue v1">what tells so</span></p>`;

const KINDS: Readonly<Record<Quote['kind'], string>> = {
  direct: 'word for word',
  mixed: 'partly word for word',
  indirect: 'reported',
};

function figures({ figures: all }: Article, key: string): Html | null {
  if (all.length === 0) return null;
  const items = all.map((figure, i) => figureItem(figure, anchor(key, 'figure', String(i))));
  return section('Figures', all.length, html`<ol class="figures">${items}</ol>`);
}

function figureItem({ caption, alt, credit }: Figure, id: string): Html {
  return html`<li data-is="${id}"><a href="#${id}" dir="auto">${caption ?? alt ?? ''}</a>${credit === null ? null : html`<p>Credit: <span dir="auto">${credit}</span></p>`}</li>`;
}
