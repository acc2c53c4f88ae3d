// Why the ranker chose a speaker, in a reader's words: "said, one word after", "named in the paragraph", "person".

import { cueText } from './speaker.ts';
import type { Verdict } from './walk.ts';
import * as WORD from './word-classes.ts';
import { isTrainedOn, type Words } from './words.ts';

// What only a person has: a title, a gender, a first name.
const PERSONAL =
  WORD.person | WORD.man | WORD.woman | WORD.mr | WORD.ms | WORD.title | WORD.maleName | WORD.femaleName;

/** The reasons for a choice, the strongest evidence first. */
export function reasonsFor({ choice, paragraph, token }: Verdict, words: Words): string[] {
  const { candidate } = choice;
  const { mention } = candidate;
  if (candidate.kind === 'inherit') return ['no cue of its own', 'the speaker of the quotation before'];
  if (!mention) return ['no evidence of a speaker'];
  const reasons: string[] = [];
  const same = candidate.paragraph.index === paragraph.index;
  const cue = cueText(candidate.paragraph, candidate.cue);
  if (cue !== null) reasons.push(same ? `${cue}, ${distance(candidate.cue - token)}` : cue);
  reasons.push(same ? 'named in the paragraph' : 'named in the paragraph before');
  reasons.push(nature(mention.kind, mention.bits));
  if (!isTrainedOn(words)) reasons.push(`cues of ${words.language}`);
  return reasons;
}

function distance(tokens: number): string {
  const count = Math.abs(tokens);
  return `${count} ${count === 1 ? 'word' : 'words'} ${tokens > 0 ? 'after' : 'before'}`;
}

function nature(kind: string, bits: number): string {
  if (kind === 'name') return bits & WORD.thing && !(bits & PERSONAL) ? 'organisation' : 'person';
  return kind === 'role' ? 'role' : 'pronoun';
}
