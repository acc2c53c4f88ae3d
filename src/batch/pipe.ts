// Writes into a named pipe through a socket, which waits for its reader without a thread: a thread that waits in the system
// keeps the process from its end, also against a signal.

import { constants, openSync } from 'node:fs';
import type { Socket } from 'node:net';
import { isUnread } from '../system-errors.ts';
import { type Put, toStream } from './stdout.ts';

// A reader that is started beside us may come a little later.
const PATIENCE_MS = 2000;
const LOOK_MS = 20;

export interface Pipe {
  readonly write: Put;
  readonly close: () => Promise<void>;
}

/** Opens a named pipe that somebody reads, or begins to read soon. Rejects with ENXIO where nobody does. */
export async function openPipe(path: string): Promise<Pipe> {
  const socket = await socketTo(await descriptorOf(path));
  return {
    write: toStream(socket),
    close: () => new Promise((resolve) => socket.end(resolve)),
  };
}

async function socketTo(fd: number): Promise<Socket> {
  const { Socket } = await import('node:net');
  return new Socket({ fd, readable: false, writable: true });
}

async function descriptorOf(path: string): Promise<number> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
    } catch (error) {
      if (!isUnread(error) || performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
