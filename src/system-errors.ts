// What the file system means by the code of an error, by the name of the meaning.

/** The code of an error of the system; undefined for any other. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** True where there is nothing of that name. */
export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

/** True where the reader of a pipe has gone. */
export function isClosedPipe(error: unknown): boolean {
  return codeOf(error) === 'EPIPE';
}

/** True where nobody reads a named pipe. */
export function isUnread(error: unknown): boolean {
  return codeOf(error) === 'ENXIO';
}

/** True where a pipe that does not wait is full. */
export function isFull(error: unknown): boolean {
  return codeOf(error) === 'EAGAIN';
}

/** True where something is there and is not ours. */
export function isForbidden(error: unknown): boolean {
  return codeOf(error) === 'EPERM';
}
