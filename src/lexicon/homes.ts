// The names of the start page: what breadcrumbs begin with, often glued to what follows. "HomeWorld" has four letters of it.

import { FILED, START_LENGTH } from './chrome/filed.ts';

const MAX_HOME = 20;

// By their first characters, and the units with which they begin, small and capital.
const HOMES = new Map<string, string[]>();
const HOME_UNITS = new Set<number>();
for (const home of FILED.homes.split('\n')) {
  if (home.length < START_LENGTH) continue;
  const start = home.slice(0, START_LENGTH);
  HOMES.set(start, [...(HOMES.get(start) ?? []), home]);
  HOME_UNITS.add(home.charCodeAt(0)).add(home.toUpperCase().charCodeAt(0));
}

/** How many characters the name of the start page has that a text begins with, glued to what follows; 0 for none. */
export function homeLength(text: string): number {
  if (!HOME_UNITS.has(text.charCodeAt(0))) return 0;
  const opening = text.slice(0, MAX_HOME).toLowerCase();
  let longest = 0;
  for (const home of HOMES.get(opening.slice(0, START_LENGTH)) ?? [])
    if (home.length > longest && opening.startsWith(home)) longest = home.length;
  return longest;
}
