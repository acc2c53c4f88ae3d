// The candidate that a stretch is no quotation, and what speaks for that: “smart” meters, her novel “The Last Ferry”.

import type { Candidate, Inquiry } from './candidates.ts';
import { TEMPLATES } from './features.ts';
import { bucket, type Frame } from './frame.ts';
import { hashOfRange, lookUp } from './hash.ts';
import { type Feature, feature, hashed, type Template } from './layout.ts';
import type { Paragraph } from './paragraph.ts';
import { bitsAt, ownsAt, placeAt, wordAt } from './token.ts';
import * as WORD from './word-classes.ts';
import { PRONOUN } from './word-classes.ts';
import { isTrainedOn, type Words } from './words.ts';

const TALK = PRONOUN | WORD.auxiliary;
const SHORT = 4;
// What is looked at for the shape.
const SHAPE_CHARS = 80;
const SHAPE_WORDS = 9;

/** No quotation at all: a term, a title, a nickname. */
export function notAQuotation({ paragraph, frame, last, context: article }: Inquiry): Candidate {
  const { words, history, doubles } = article;
  const { tokens } = paragraph;
  const { stretch, inside } = frame;
  const left = frame.token - 1;
  const label = bitsAt(tokens, left) & WORD.label ? 1 : 0;
  const single = doubles && stretch?.family === 'single' ? 1 : 0;
  const closed = stretch?.closed ? 1 : 0;
  const shape = shapeOf(inside, words);
  const context = Math.min(frame.cue, 1) * 5 + Math.max(Math.min(frame.size, 5) - 1, 0);
  const atLast = !last || last.paragraph !== paragraph.index ? 0 : last.taken ? 1 : 2;
  const features: Feature[] = [
    feature(TEMPLATES.not, 0),
    feature(TEMPLATES.notBefore, frame.before * 8 + frame.size),
    feature(TEMPLATES.notAfter, frame.after * 8 + frame.size),
    feature(TEMPLATES.notEnding, frame.ending * 8 + frame.size),
    feature(TEMPLATES.notCue, frame.cue * 8 + frame.size),
    feature(TEMPLATES.notShape, shape * 8 + frame.size),
    feature(TEMPLATES.notShapeEnding, shape * 8 + frame.ending),
    feature(TEMPLATES.notShapeCue, shape * 8 + frame.cue),
    feature(TEMPLATES.notSides, frame.before * 16 + frame.after),
    feature(TEMPLATES.notCapital, frame.capital * 16 + frame.before),
    feature(TEMPLATES.notLabel, label * 8 + frame.size),
    feature(TEMPLATES.notSingle, single * 8 + frame.size),
    feature(TEMPLATES.notSingleCue, single * 8 + frame.cue),
    feature(TEMPLATES.notClosed, closed),
    feature(TEMPLATES.notLast, atLast * 8 + frame.cue),
    feature(TEMPLATES.notContext, context * 16 + frame.before),
    feature(TEMPLATES.notContextAfter, context * 16 + frame.after),
    feature(TEMPLATES.notDirect, Math.min(frame.cue, 1) * 3 + Math.min(history.left, 2)),
    feature(
      TEMPLATES.notNear,
      frame.cueBeforeStrength * 8 + bucket(frame.cueBefore < 0 ? 0 : frame.token - frame.cueBefore),
    ),
    feature(TEMPLATES.notLeftPair, placeAt(tokens, frame.token - 2) * 16 + frame.before),
    feature(TEMPLATES.notOwner, (ownsAt(tokens, left) ? 1 : 0) * 8 + frame.size),
    feature(TEMPLATES.notHistory, Math.min(history.taken, 2) * 3 + Math.min(history.left, 2)),
  ];
  if (isTrainedOn(words)) features.push(...wordsAround(paragraph, frame));
  return { kind: 'not-a-quotation', paragraph, mention: undefined, cue: -1, features };
}

/** The words before, behind and, of few, inside the marks, as features. */
function wordsAround({ tokens }: Paragraph, { token, inside, size, cueBefore }: Frame): Feature[] {
  const features: Feature[] = [];
  const add = (template: Template, at: number): void => {
    const hash = at < 0 ? 0 : wordAt(tokens, at);
    if (hash !== 0) features.push(hashed(template, hash));
  };
  add(TEMPLATES.notLeft, token - 1);
  add(TEMPLATES.notRight, token + 1);
  add(TEMPLATES.notLeft2, token - 2);
  add(TEMPLATES.notRight2, token + 2);
  add(TEMPLATES.notCueWord, cueBefore);
  if (size < SHORT) features.push(hashed(TEMPLATES.notInside, hashOfRange(inside, 0, inside.length)));
  return features;
}

/** The shape of quoted words: 0 plain, 1 one capital word, 2 all capitals (a title), 3 with a pronoun or verb, 4 lower case. */
function shapeOf(inside: string, words: Words): number {
  const end = Math.min(inside.length, SHAPE_CHARS);
  let parts = 0;
  let capitals = 0;
  let talk = false;
  for (let from = 0; from <= end && parts < SHAPE_WORDS; parts++) {
    const space = inside.indexOf(' ', from);
    const to = space < 0 || space > end ? end : space;
    if (isCapital(inside, from, to)) capitals++;
    const bits = lookUp(words.bits, hashOfRange(inside, from, to));
    if (bits & TALK && !(bits & WORD.determiner)) talk = true;
    from = to + 1;
  }
  if (talk) return capitals === parts ? 5 : 3;
  if (capitals === parts) return parts === 1 ? 1 : 2;
  if (capitals === 0) return 4;
  return capitals > parts / 2 ? 6 : 0;
}

/** True for a word that begins with a capital or a digit. */
function isCapital(text: string, from: number, to: number): boolean {
  if (from === to) return false;
  const first = text.charAt(from);
  return first !== first.toLowerCase() || (first >= '0' && first <= '9');
}
