// Who a chosen candidate means, and where the words stand that tell it: the mention, a name beside a role, the cue.
// "said the mayor, Ruth Alder" -> name "Ruth Alder", role "the mayor", mention "Ruth Alder"

import { nameBeside } from './apposition.ts';
import type { Candidate } from './candidates.ts';
import type { Person } from './entry.ts';
import type { FoundQuote, FoundSpeaker, Piece } from './found.ts';
import { type Mention, mentionRange, mentionText } from './mentions.ts';
import type { Paragraph } from './paragraph.ts';
import type { People } from './people.ts';
import { SOURCE } from './place-classes.ts';
import { endAt, placeAt, startAt } from './token.ts';
import type { Verdict } from './walk.ts';

export interface Referent {
  readonly person: Person | undefined;
  readonly speaker: FoundSpeaker | null;
}

/** The speaker of a verdict; `before` said the quotation before. */
export function speakerOf(verdict: Verdict, people: People, before: Person | undefined): Referent {
  const { paragraph } = verdict.choice.candidate;
  const mention = mentionOf(verdict.choice.candidate);
  const referent = referentOf(paragraph, mention, people, before);
  if (paragraph.index === verdict.paragraph.index || !mention || !referent.speaker) return referent;
  // Inherited from another paragraph: the speaker is known, but no words stand for him here.
  // A role without a name keeps its words, which are no name.
  if (mention.kind === 'role' && !referent.person) return referent;
  const person = referent.person ?? before;
  const name = person?.name ?? (mention.kind === 'name' ? referent.speaker.mention : null);
  return { person, speaker: name ? { name, role: person?.role ?? null, mention: null } : null };
}

/** Whom a mention means. */
export function referentOf(
  paragraph: Paragraph,
  mention: Mention | undefined,
  people: People,
  before: Person | undefined,
): Referent {
  if (!mention) return { person: undefined, speaker: null };
  // A subject that the language left out has no words.
  const text = mention.from < mention.to ? mentionText(paragraph, mention) : null;
  const person = mention.kind === 'name' ? people.named(mention) : people.meant(paragraph, mention, before);
  if (!person && text === null) return { person, speaker: null };
  return { person, speaker: { name: person?.name ?? null, role: person?.role ?? null, mention: text } };
}

/** The words that tell the speaker: the name, where a role is given with one. */
export function mentionOf({
  paragraph,
  mention,
}: Pick<Candidate, 'paragraph' | 'mention'>): Mention | undefined {
  return mention && (nameBeside(paragraph, mention) ?? mention);
}

/** True where the paragraph itself names the speaker, be it for another part of a split quotation; else inherited. */
export function isOwn({ choice, paragraph }: Verdict): boolean {
  return choice.candidate.mention !== undefined && choice.candidate.paragraph.index === paragraph.index;
}

/** Where mention and cue stand. */
export function evidenceOf(
  paragraph: Paragraph,
  mention: Mention | undefined,
  cue: number,
): Pick<FoundQuote, 'mentionAt' | 'cueAt'> {
  const piece = (range: readonly [number, number] | false | null | undefined): Piece | null =>
    range ? { paragraph: paragraph.index, start: range[0], end: range[1] } : null;
  return {
    mentionAt: piece(mention && mention.from < mention.to && mentionRange(paragraph, mention)),
    cueAt: piece(cueRange(paragraph, cue)),
  };
}

/** The cue as it stands; a phrase like "according to" in full. */
export function cueText(paragraph: Paragraph, cue: number): string | null {
  const range = cueRange(paragraph, cue);
  return range && paragraph.text.slice(...range);
}

function cueRange({ tokens }: Paragraph, cue: number): readonly [number, number] | null {
  if (cue < 0) return null;
  let first = cue;
  while (placeAt(tokens, cue) === SOURCE && placeAt(tokens, first - 1) === SOURCE) first--;
  return [startAt(tokens, first), endAt(tokens, cue)];
}
