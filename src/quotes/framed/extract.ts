// Who said what where names show no capital or the verb ends the sentence, so that the ranker's features (features.ts) say
// little: a grammar for each language reads the frame around a stretch. 市长王建国表示：“…” -> speaker 王建国, role 市长, cue 表示
// A frame that is not sure tells nothing: then a sentence of its own is a quotation without a speaker, anything else none.

import type { FoundQuote, FoundSpeaker, Piece } from '../found.ts';
import type { Stretch } from '../marks.ts';
import { runsOf } from '../runs.ts';
import { quoteOf } from './found-quote.ts';
import { fill, pairsOf } from './pairs.ts';
import { gatherPeople, type Known, type People, speakerOf } from './people.ts';
import { FILLER, type Grammar, isTold, type Site, type Subject, type Telling } from './types.ts';

// No figure stands behind these: they order the ways in which a speaker is known.
const CONFIDENCE = { told: 0.9, resolved: 0.8, inherited: 0.7, nobody: 0.6 };
// How many paragraphs after a person was named a pronoun may mean them, where its paragraph begins with it.
const REACH = 2;
// What ends a sentence inside and outside the marks.
const STOP_RE = /[.!?…。！？؟।]/u;
const LEAST_LONE = 4;

interface Paragraph {
  readonly index: number;
  readonly text: string;
  readonly filled: string;
  /** Where its first sentence ends. */
  readonly stop: number;
  readonly stretches: readonly Stretch[];
  readonly tellings: readonly (Telling | undefined)[];
  readonly subjects: readonly Subject[];
}

/** Who was spoken of last, and where. */
interface Topic {
  readonly known: Known | undefined;
  readonly paragraph: number;
  readonly at: number;
}

interface Attribution {
  readonly speaker: FoundSpeaker | null;
  readonly known: Known | undefined;
  readonly confidence: number;
}

/** Finds the quotations in the paragraphs of an article, in reading order. */
export function extractFramed(texts: readonly string[], grammar: Grammar): FoundQuote[] {
  const pairs = grammar.pairs?.(texts) ?? texts.map(pairsOf);
  if (pairs.every((found) => found.length === 0)) return [];
  const paragraphs = texts.map((text, i) => readParagraph(text, i, pairs[i] ?? [], grammar));
  const people = gatherPeople(grammar);
  for (const { text, tellings, subjects } of paragraphs) {
    for (const subject of subjects) people.add(text, subject);
    for (const telling of tellings) if (isTold(telling?.subject)) people.add(text, telling.subject);
  }
  return attribute(paragraphs, people, grammar);
}

function readParagraph(
  text: string,
  index: number,
  stretches: readonly Stretch[],
  grammar: Grammar,
): Paragraph {
  const filled = fill(text, stretches);
  const tellings = stretches.map((stretch, i) => grammar.tell(siteOf(text, filled, stretches, stretch, i)));
  const found = filled.search(STOP_RE);
  const stop = found < 0 ? text.length : found;
  return { index, text, filled, stop, stretches, tellings, subjects: grammar.subjects(filled) };
}

function siteOf(
  text: string,
  filled: string,
  stretches: readonly Stretch[],
  { outerStart, outerEnd, closed }: Stretch,
  i: number,
): Site {
  const from = stretches[i - 1]?.outerEnd ?? 0;
  const to = stretches[i + 1]?.outerStart ?? text.length;
  const inside = text.slice(outerStart + 1, closed ? outerEnd - 1 : outerEnd).trim();
  return { text: filled, start: outerStart, end: outerEnd, from, to, inside };
}

function attribute(paragraphs: readonly Paragraph[], people: People, grammar: Grammar): FoundQuote[] {
  const quotes: FoundQuote[] = [];
  const { goesOn } = runsOf(paragraphs.map(({ stretches }) => stretches));
  let topic: Topic | undefined;
  // Those of the last quotation, which may go on in the next paragraph.
  let pieces: Piece[] = [];
  // Who speaks in paragraphs of quotation, since one before said so: Kaya şöyle konuştu:
  let announced: Known | undefined;
  for (const paragraph of paragraphs) {
    const { index, text, stretches, tellings, subjects } = paragraph;
    const leader = stretches[0]?.outerStart === 0 && !tellings[0] ? announced : undefined;
    if (leader) topic = { known: leader, paragraph: index, at: 0 };
    let next = 0;
    for (const [i, stretch] of stretches.entries()) {
      const telling = tellings[i];
      const told = (): FoundQuote => {
        const { speaker, known, confidence } = attributionOf(paragraph, stretch, telling, people, topic);
        if (known || isTold(telling?.subject)) topic = { known, paragraph: index, at: stretch.outerStart };
        return quoteOf(paragraph, stretch, pieces, telling, speaker, confidence, grammar.language);
      };
      for (; (subjects[next]?.mention[1] ?? Number.POSITIVE_INFINITY) <= stretch.outerStart; next++)
        topic = topicOf(paragraph, subjects[next], people, topic);
      if (i === 0 && goesOn[index] && pieces.at(-1)?.paragraph === index - 1) {
        const last = quotes.pop();
        pieces.push(pieceOf(paragraph, stretch));
        if (!last) continue;
        // “One. | Two,” Ann said.
        const { kind, text: before } = last;
        const quote = telling && !last.speaker ? told() : last;
        quotes.push({ ...quote, kind, text: `${before}\n\n${text.slice(stretch.start, stretch.end)}` });
        continue;
      }
      const isLed = i === 0 && leader !== undefined;
      if (!telling && !isLed && !standsAlone(paragraph, stretch, i)) continue;
      pieces = [pieceOf(paragraph, stretch)];
      quotes.push(told());
    }
    for (; next < subjects.length; next++) topic = topicOf(paragraph, subjects[next], people, topic);
    announced = announcedBy(paragraph, people, grammar, topic) ?? leader;
  }
  return quotes;
}

/** Who speaks behind a paragraph that announces it. */
function announcedBy(
  { text, filled }: Paragraph,
  people: People,
  { announces }: Grammar,
  topic: Topic | undefined,
): Known | undefined {
  const subject = announces?.(filled);
  return isTold(subject) && subject.kind !== 'pronoun' ? people.find(text, subject) : subject && topic?.known;
}

function pieceOf({ index }: Paragraph, { start, end }: Stretch): Piece {
  return { paragraph: index, start, end };
}

function topicOf(
  { index, text }: Paragraph,
  subject: Subject | undefined,
  people: People,
  before: Topic | undefined,
): Topic | undefined {
  if (!subject || subject.isObject) return before;
  const known = subject.kind === 'pronoun' ? before?.known : people.find(text, subject);
  // A word with a capital that may be no name takes nobody's place.
  if (!known && subject.kind === 'name' && !subject.isSure) return before;
  return { known, paragraph: index, at: subject.mention[0] };
}

function attributionOf(
  { index, text, stop }: Paragraph,
  { outerStart }: Stretch,
  telling: Telling | undefined,
  people: People,
  topic: Topic | undefined,
): Attribution {
  const subject = telling?.subject;
  const isNear =
    topic && (topic.paragraph === index || (index - topic.paragraph <= REACH && outerStart <= stop));
  const near = isNear ? topic.known : undefined;
  if (isTold(subject)) {
    const isPronoun = subject.kind === 'pronoun';
    const known = isPronoun ? near : people.find(text, subject);
    const confidence = isPronoun ? CONFIDENCE.resolved : CONFIDENCE.told;
    return { speaker: speakerOf(text, subject, known), known, confidence };
  }
  // A sentence of its own goes on with whoever spoke in its paragraph.
  const known = subject === 'left-out' || (!telling && topic?.paragraph === index) ? near : undefined;
  if (!known) return { speaker: null, known: undefined, confidence: CONFIDENCE.nobody };
  const confidence = subject ? CONFIDENCE.resolved : CONFIDENCE.inherited;
  return { speaker: { name: known.name, role: known.role, mention: null }, known, confidence };
}

/** True where the words between the marks are a sentence, and stand apart from what is before and behind them. */
function standsAlone(
  { text, filled }: Paragraph,
  { start, end, outerStart, outerEnd }: Stretch,
  i: number,
): boolean {
  if (end - start < LEAST_LONE) return false;
  const before = filled.slice(0, outerStart).trimEnd().at(-1);
  const behind = filled.slice(outerEnd).trimStart().charAt(0);
  const isBegun = before === undefined || before === FILLER || STOP_RE.test(before) || /[:：]/u.test(before);
  if (!isBegun) return false;
  if (STOP_RE.test(text.charAt(end - 1))) return true;
  return (behind === '' || STOP_RE.test(behind)) && (i > 0 || before !== undefined || behind !== '');
}
