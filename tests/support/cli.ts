// Runs the real binary, as built, in a temporary folder of its own.

import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const BIN = fileURLToPath(new URL('../../bin/copydesk.cjs', import.meta.url));

export interface Result {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes a folder with these files (text or bytes); it goes when the test is over. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'copydesk-test-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return folder;
}

/** An environment without the settings for colour that the test runner itself has. */
export function cleanEnv(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const { NO_COLOR: _no, FORCE_COLOR: _force, CI: _ci, ...rest } = process.env;
  return { ...rest, ...more };
}

interface Run {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs copydesk to its end. */
export function copydesk(args: readonly string[], options: Run = {}): Promise<Result> {
  return runNode([BIN, ...args], options);
}

/** The command in one file, run from a copy in the folder that it is run in. */
export const oneFile = {
  installed: fileURLToPath(new URL('../../dist/copydesk.mjs', import.meta.url)),
  run: (args: readonly string[], options: Run & { readonly cwd: string }): Promise<Result> =>
    runNode([join(options.cwd, 'copydesk.mjs'), ...args], options),
};

function runNode(args: readonly string[], { cwd, env, input }: Run): Promise<Result> {
  return finished(
    spawn(process.execPath, args, { cwd: cwd ?? workspace(), env: cleanEnv(env) }),
    input ?? '',
  );
}

/** Runs a line of shell in which `copydesk` is the binary. */
export function shell(line: string, cwd: string): Promise<Result> {
  const define = `copydesk() { "${process.execPath}" "${BIN}" "$@"; }`;
  return finished(spawn('bash', ['-c', `${define}\n${line}`], { cwd, env: cleanEnv() }), '');
}

function finished(child: ReturnType<typeof spawn>, input: string | Uint8Array): Promise<Result> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  // A program that does not read its input is none the worse for it.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      const [stdout, stderr] = [Buffer.concat(out).toString(), Buffer.concat(err).toString()];
      resolve({ code, signal, stdout, stderr });
    });
  });
}
