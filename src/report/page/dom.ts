// The few things that the page's script asks of the document. Text goes in as text only: the page's policy forbids markup.

type Child = Node | string;

/** An element with attributes and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/** All elements that a selector finds. */
export function all(within: ParentNode, selector: string): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)];
}

/** The nearest element at or above where an event happened. */
export function above(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

/** True where keys belong to what is focused: somebody types. */
export function isTyping(event: Event): boolean {
  return above(event, 'input, select, textarea, dialog') !== null;
}

export const isNarrow = matchMedia('(max-width: 64rem)');
