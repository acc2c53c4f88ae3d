// The marks with which pages begin the items of their lists, where no HTML says that they are items.

/** "• Milk", "* Milk", "- Milk", "1. Milk"; the first group is a bullet, the second a number. */
export const LIST_ITEM_RE = /^(?:([•*+·■▪●○□◦‣–—-])|(\d{1,2})[.)])\s/u;

/** "• Milk", "1. Milk": below a line that is no item, a list begins. */
export const FIRST_ITEM_RE = /^(?:[•·■▪●○□◦‣]\s|1[.)]\s)/u;

/** "– Milk", "– Sie war da.": an item, or what somebody says in Romance, Slavic and Nordic papers. */
export const DASH_START_RE = /^[–—-]\s/u;

/** What an item says without its mark, and the number in it: "2. Planks" -> "Planks", 2. */
export function withoutMark(item: string): { readonly text: string; readonly number: number | undefined } {
  const [mark = '', , digits] = LIST_ITEM_RE.exec(item) ?? [];
  const text = item.slice(mark.length).trimStart();
  // A mark with nothing behind it is all the text there is.
  if (text === '') return { text: item, number: undefined };
  return { text, number: digits === undefined ? undefined : Number(digits) };
}
