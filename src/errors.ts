// The two kinds of failure a user can cause. Anything else that is thrown is a bug and keeps its stack.

/** The command was called wrongly: exit code 2, nothing was written. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An input could not be read, or an output not written. The batch goes on; exit code 1. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly path: string;
  /** One-based line, where the input has lines of its own (NDJSON). */
  readonly line: number | undefined;
  /** What helps against it, where many documents may fail alike: it is said with the first, the others are counted. */
  readonly hint: string | undefined;

  constructor(
    message: string,
    path: string,
    line?: number,
    options?: ErrorOptions & { readonly hint?: string | undefined },
  ) {
    super(message, options);
    this.path = path;
    this.line = line;
    this.hint = options?.hint;
  }
}
