// The persons whom an article names in full, and whom a short form means: 王局长 -> 王海, 田中局長 -> 田中誠, الحداد -> سمير الحداد.
// A short form that fits two persons fits nobody.

import type { FoundSpeaker } from '../found.ts';
import type { Grammar, Range, Subject } from './types.ts';

// No article names more; it keeps a page of names linear.
const MOST_PEOPLE = 400;

export interface Known {
  readonly name: string;
  readonly role: string | null;
}

export interface People {
  readonly add: (text: string, subject: Subject) => void;
  /** The person that a name or a role means. */
  readonly find: (text: string, subject: Subject) => Known | undefined;
}

export function gatherPeople({
  isFull,
  isOffice = (role, office) => role.endsWith(office),
}: Grammar): People {
  const people = new Map<string, Known>();
  const only = (fits: (known: Known) => boolean): Known | undefined => {
    const found = [...people.values()].filter(fits);
    return found.length === 1 ? found[0] : undefined;
  };
  return {
    add: (text, { kind, name, role, isSure }) => {
      if (kind !== 'name' || !name || !isSure) return;
      const key = slice(text, name);
      const known = people.get(key);
      if (known?.role || (!known && (!isFull(key) || people.size === MOST_PEOPLE))) return;
      people.set(key, { name: key, role: role ? slice(text, role) : null });
    },
    find: (text, { kind, mention, name, role, isSure }) => {
      if (kind === 'pronoun') return undefined;
      if (!name) {
        const office = slice(text, mention);
        return only(({ role }) => role !== null && isOffice(role, office));
      }
      const short = slice(text, name);
      const known = people.get(short) ?? only(({ name: full }) => isPart(full, short));
      if (known || !isSure) return known;
      return { name: short, role: role ? slice(text, role) : null };
    },
  };
}

/** True for a first or a last name of a full one: of words, where the full one has them. */
function isPart(full: string, short: string): boolean {
  if (full.includes(' ')) return full.startsWith(`${short} `) || full.endsWith(` ${short}`);
  return full.startsWith(short) || full.endsWith(short);
}

/** A subject as it is reported; `known` is whom it means. */
export function speakerOf(text: string, { mention }: Subject, known: Known | undefined): FoundSpeaker {
  return { name: known?.name ?? null, role: known?.role ?? null, mention: slice(text, mention) };
}

function slice(text: string, [start, end]: Range): string {
  return text.slice(start, end);
}
