// The entries of a table that are written a row of them a line, with bars between: " annonce | reklame\n".

// An entry without the blanks around it.
const ITEM_RE = /[^|\s](?:[^|\n]*[^|\s])?/gu;

/** The entries of a table, in order. */
export function itemsOf(table: string): readonly string[] {
  return table.match(ITEM_RE) ?? [];
}
