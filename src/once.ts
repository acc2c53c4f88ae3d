// What is made when it is first asked for, and then kept: most pages never ask.

/** The function that makes it, called once at most. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
