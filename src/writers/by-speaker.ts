// Quotes by speaker, in the order in which the speakers are first heard: as data, as plain text, and as rows for CSV.
// "Lee", "he" resolved to Ada Lee -> one entry {speaker: {name: "Ada Lee", role}, quotes: [...]}

import type { Article, Quote } from '../article.ts';

export interface Voice {
  readonly name: string | null;
  readonly role: string | null;
  readonly quotes: readonly Quote[];
}

/** Who has no name is known by the words that stand for him; who has neither is the last, under null. */
export function voicesOf(quotes: readonly Quote[]): Voice[] {
  const voices = new Map<string | null, Quote[]>();
  for (const quote of quotes) {
    const name = quote.speaker?.name ?? quote.speaker?.mention ?? null;
    const said = voices.get(name);
    if (said) said.push(quote);
    else voices.set(name, [quote]);
  }
  const made = [...voices].map(([name, said]) => ({ name, role: roleIn(said), quotes: said }));
  return [...made.filter(({ name }) => name !== null), ...made.filter(({ name }) => name === null)];
}

function roleIn(quotes: readonly Quote[]): string | null {
  return quotes.find(({ speaker }) => speaker?.role)?.speaker?.role ?? null;
}

/** A heading a speaker, a line a quote: the view for a terminal. */
export function quotesToText({ id, quotes }: Article): string {
  if (quotes.length === 0) return `${id}\n  no quotes\n`;
  const parts = voicesOf(quotes).map(({ name, role, quotes: said }) => {
    const head = [name ?? 'unknown speaker', ...(role === null ? [] : [role])].join(', ');
    return `  ${head}\n${said.map((quote) => `    ${line(quote)}\n`).join('')}`;
  });
  return `${id}\n${parts.join('')}`;
}

/** 'direct    0.98  It is over.  [said]' */
function line({ kind, confidence, text, cue }: Quote): string {
  const words = text.replaceAll(/\s+/gu, ' ');
  return `${kind.padEnd(8)}  ${confidence.toFixed(2)}  ${words}${cue === null ? '' : `  [${cue}]`}`;
}
