// Where printed results end: stdout, one file, or a tree of files. Each takes outcomes in input order.

import { InputError } from '../errors.ts';
import { type AtomicFile, openAtomic } from './atomic.ts';

export interface Sink {
  /** Takes the text of one document. `path` is where a tree puts it. */
  readonly write: (text: string, path: string) => Promise<void>;
  /** Makes all of it visible. */
  readonly finish: () => Promise<void>;
  /** Leaves no unfinished file behind. */
  readonly abandon: () => Promise<void>;
}

/** What stands once at the head and at the foot of a file. */
export interface Ends {
  readonly header?: string;
  readonly footer?: string;
}

/** Writes to a stream, no faster than it is read. Rejects with EPIPE where the reader has gone. */
export function streamSink(
  stream: NodeJS.WriteStream,
  { header = '', footer = '' }: Ends,
  guard: (text: string) => string,
): Sink {
  const put = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      if (text === '') resolve();
      else stream.write(guard(text), (error) => (error ? reject(asInputError(error)) : resolve()));
    });
  let isBegun = false;
  const begin = async (): Promise<void> => {
    if (isBegun) return;
    isBegun = true;
    await put(header);
  };
  return {
    write: async (text) => {
      await begin();
      await put(text);
    },
    finish: async () => {
      await begin();
      await put(footer);
    },
    abandon: async () => undefined,
  };
}

function asInputError(error: NodeJS.ErrnoException): Error {
  if (error.code === 'EPIPE' || error.code === undefined) return error;
  return new InputError(`cannot write: ${error.message}`, 'stdout', undefined, { cause: error });
}

/** Writes all documents to one file, whole or not at all. */
export async function fileSink(path: string, { header = '', footer = '' }: Ends): Promise<Sink> {
  const file = await openAtomic(path);
  await file.write(header);
  const finish = async (): Promise<void> => {
    await file.write(footer);
    await file.commit();
  };
  return { write: (text) => file.write(text), finish, abandon: file.discard };
}

/** Writes a file for each path; what comes for the same path, one after the other, goes into the same file. */
export function treeSink({ header = '', footer = '' }: Ends): Sink {
  let open: { readonly path: string; readonly file: AtomicFile } | undefined;
  const close = async (): Promise<void> => {
    const done = open;
    open = undefined;
    await done?.file.write(footer);
    await done?.file.commit();
  };
  return {
    write: async (text, path) => {
      if (open?.path !== path) {
        await close();
        open = { path, file: await openAtomic(path) };
        await open.file.write(header);
      }
      await open.file.write(text);
    },
    finish: close,
    abandon: async () => open?.file.discard(),
  };
}
