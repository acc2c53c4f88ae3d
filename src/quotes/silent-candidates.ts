// The candidates that no words near the stretch speak for: the speaker before goes on, or nobody is known.

import type { Candidate, Decided, Inquiry } from './candidates.ts';
import { TEMPLATES } from './features.ts';
import type { Frame } from './frame.ts';
import { endsAsSentence, REACH } from './gap.ts';
import { type Feature, feature, hashed } from './layout.ts';
import type { Paragraph } from './paragraph.ts';
import { EDGE, QUOTE, STOP } from './place-classes.ts';
import { placeAt, wordAt } from './token.ts';
import { isTrainedOn } from './words.ts';

/** The relation to the stretch before: 0 same sentence, 1 same paragraph, 2 paragraph before (ends in it), 3 before, 4 farther. */
function relation(paragraph: Paragraph, frame: Frame, last: Decided): number {
  if (last.paragraph === paragraph.index) {
    for (let at = frame.token - 1; at >= Math.max(paragraph.from, frame.token - REACH); at--) {
      const place = placeAt(paragraph.tokens, at);
      if (place === STOP) return 1;
      if (place === QUOTE) return endsAsSentence(paragraph, at) ? 5 : 0;
    }
    return 1;
  }
  if (paragraph.index - last.paragraph > 1) return 4;
  return last.endsParagraph ? 2 : 3;
}

/** The speaker of the stretch before speaks on. */
export function inherited({ paragraph, frame, context }: Inquiry, last: Decided): Candidate {
  const { candidate } = last;
  const how = relation(paragraph, frame, last);
  const alone = frame.before === EDGE && frame.after === EDGE ? 1 : 0;
  const features: Feature[] = [
    feature(TEMPLATES.inherit, how),
    feature(TEMPLATES.inheritBefore, how * 16 + frame.before),
    feature(TEMPLATES.inheritAfter, how * 16 + frame.after),
    feature(TEMPLATES.inheritCue, how * 8 + frame.cue),
    feature(TEMPLATES.inheritEnding, how * 8 + frame.ending),
    feature(TEMPLATES.inheritAlone, how * 2 + alone),
    feature(TEMPLATES.inheritFrom, how * 3 + (candidate.mention ? 0 : 1)),
    feature(TEMPLATES.inheritSize, how * 8 + frame.size),
  ];
  const next = wordAt(paragraph.tokens, frame.token + 1);
  if (isTrainedOn(context.words) && next !== 0) features.push(hashed(TEMPLATES.inheritNext, next, 0));
  const { mention, cue } = candidate;
  return { kind: 'inherit', paragraph: candidate.paragraph, mention, cue, features };
}

/** A quotation of nobody who is known. */
export function unknown({ paragraph, frame, last }: Inquiry): Candidate {
  const features: Feature[] = [
    feature(TEMPLATES.unknown, 0),
    feature(TEMPLATES.unknownBefore, frame.before),
    feature(TEMPLATES.unknownAfter, frame.after),
    feature(TEMPLATES.unknownCue, frame.cue * 8 + frame.size),
    feature(TEMPLATES.unknownLast, last ? 1 : 0),
  ];
  return { kind: 'unknown', paragraph, mention: undefined, cue: -1, features };
}
