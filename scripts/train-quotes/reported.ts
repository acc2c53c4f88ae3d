// Examples for speech without marks: for each cue where the content begins, where it ends, and who is its subject.

import { mentionText } from '../../src/quotes/mentions.ts';
import type { Paragraph } from '../../src/quotes/paragraph.ts';
import { type Cue, cuesOf } from '../../src/quotes/reported/cue.ts';
import { beginnings, type Choice, endings } from '../../src/quotes/reported/features.ts';
import { endsOf, type Site, sitesOf } from '../../src/quotes/reported/sites.ts';
import { subjectsOf } from '../../src/quotes/reported/subjects.ts';
import { endAt, startAt } from '../../src/quotes/token.ts';
import { type GoldArticle, type GoldQuote, overlap, sameHead } from './gold.ts';
import type { Example } from './learn.ts';

const MATCH = 0.5;
// Spans that differ by a word or so are both right.
const CLOSE = 0.03;

/** The examples of one paragraph that begins at `base`. */
export function reportedExamples(
  article: GoldArticle,
  paragraph: Paragraph,
  base: number,
  knowsWords: boolean,
): Example[] {
  const end = base + paragraph.text.length;
  const gold = article.quotes.filter(
    (quote) => quote.kind === 'indirect' && quote.start < end && quote.end > base,
  );
  return cuesOf(paragraph, knowsWords).flatMap((cue) => cueExamples(article, gold, cue, base));
}

function cueExamples(article: GoldArticle, gold: readonly GoldQuote[], cue: Cue, base: number): Example[] {
  const { paragraph, token } = cue;
  const sites = sitesOf(cue);
  if (sites.length === 0) return [];
  const verb = base + startAt(paragraph.tokens, token);
  const quotes = gold.filter((quote) => touches(quote, verb));
  const fits = sites.map((site) => bestFit(cue, site, quotes, base));
  const best = Math.max(0, ...fits.map(({ share }) => share));
  const isRight = best >= MATCH;
  const first = fits[0];
  if (!isRight && first && isOpen(article, { start: first.start, end: first.end })) return [];
  const right = [...fits.map(({ share }) => isRight && share > best - CLOSE), !isRight];
  const examples = [example(beginnings(cue, sites), right)];
  const at = fits.findIndex(({ share }) => share === best);
  const [site, fit] = [sites[at], fits[at]];
  if (!isRight || !site || !fit?.quote) return examples;
  const ends = endsOf(paragraph, cue, site);
  if (ends.length > 1) {
    examples.push(
      example(
        endings(cue, site, ends),
        fit.shares.map((share) => share > best - CLOSE),
      ),
    );
  }
  const to = ends[fit.shares.indexOf(best)] ?? site.from;
  return [...examples, ...subjectExample(cue, site, to, fit.quote, base)];
}

function subjectExample(cue: Cue, site: Site, to: number, quote: GoldQuote, base: number): Example[] {
  const { tokens } = cue.paragraph;
  const subjects = subjectsOf(cue, site, to);
  const { speaker, speakerStart = 0, speakerEnd = Number.POSITIVE_INFINITY } = quote;
  const right = subjects.map(({ mention }) => {
    if (!mention || !speaker) return !mention && !speaker;
    if (!sameHead(speaker, mentionText(cue.paragraph, mention))) return false;
    return (
      base + startAt(tokens, mention.from) < speakerEnd && base + endAt(tokens, mention.to - 1) > speakerStart
    );
  });
  return right.includes(true) ? [example(subjects, right)] : [];
}

function example(choices: readonly Choice[], right: readonly boolean[]): Example {
  return { candidates: choices.map(({ features }) => features), right };
}

interface Fit {
  readonly share: number;
  readonly shares: readonly number[];
  readonly quote: GoldQuote | undefined;
  readonly start: number;
  readonly end: number;
}

/** How well the best end of a site covers a marked content. */
function bestFit(cue: Cue, site: Site, quotes: readonly GoldQuote[], base: number): Fit {
  const { tokens } = cue.paragraph;
  const start = base + startAt(tokens, site.from);
  let [quote, share, end] = [quotes[0], 0, start];
  const shares = endsOf(cue.paragraph, cue, site).map((to) => {
    const range = { start, end: base + endAt(tokens, to - 1) };
    end = range.end;
    let most = 0;
    for (const each of quotes) {
      const shared = overlap(each, range);
      if (shared > most) most = shared;
      if (shared > share) [quote, share] = [each, shared];
    }
    return most;
  });
  return { share, shares, quote, start, end };
}

/** True where the gold says nothing of a range. */
function isOpen(article: GoldArticle, range: { readonly start: number; readonly end: number }): boolean {
  return article.ignore.some((zone) => (zone.track ?? 'all') !== 'direct' && overlap(zone, range) > 0);
}

/** True where a verb belongs to the marked cue. */
function touches({ cueStart, cueEnd }: GoldQuote, at: number): boolean {
  return cueStart === undefined || cueEnd === undefined || (at >= cueStart - 1 && at < cueEnd + 1);
}
