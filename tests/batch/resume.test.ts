// One output file of many documents: a run that was interrupted is taken up where its journal ends, and only there.

import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BIN, cleanEnv, copydesk, workspace } from '../support/cli.ts';
import { page } from '../support/pages.ts';

// The third has no text.
const record = (at: number): string =>
  `${JSON.stringify(at === 2 ? { id: at } : { id: at, text: page(`Town ${at}`) })}\n`;
const records = (count: number): string => Array.from({ length: count }, (_, at) => record(at)).join('');
const ARGS = ['--from', 'ndjson', '-o', 'out.ndjson'];

const left = (cwd: string): string[] => readdirSync(cwd).filter((name) => name.startsWith('.copydesk-'));
const leftAs = (cwd: string, ending: string): string =>
  join(cwd, left(cwd).find((name) => name.endsWith(ending)) ?? '');

/** A run that has told its journal of some documents, and waits for more; `by`: what runs it. */
async function underWay(
  cwd: string,
  args: readonly string[] = ARGS,
  by: readonly string[] = [],
): Promise<ChildProcess> {
  const [command = '', ...more] = [...by, process.execPath, BIN, ...args];
  const child = spawn(command, more, { cwd, env: cleanEnv() });
  const rows = (): number =>
    left(cwd).length < 2 ? 0 : readFileSync(leftAs(cwd, '.journal'), 'utf8').split('\n').length - 2;
  for (let at = 0; rows() < 4; at++) {
    child.stdin.write(record(at));
    await new Promise((go) => setTimeout(go, 100));
  }
  return child;
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  child.kill(signal);
  return new Promise((resolve) => child.on('close', resolve));
}

/** A folder in which a run was killed, and what it ought to have made. */
async function killed(): Promise<{ readonly cwd: string; readonly whole: string }> {
  const cwd = workspace();
  await ended(await underWay(cwd), 'SIGKILL');
  const { stdout } = await copydesk(['--from', 'ndjson'], { input: records(60) });
  return { cwd, whole: stdout };
}

async function again(cwd: string, more: readonly string[] = [], input = records(60)) {
  const args = [...ARGS, '--report', 'report.json', ...more];
  const result = await copydesk(args, { cwd, input });
  const { skipped, failed } = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')).counts;
  return { ...result, skipped, failed, output: readFileSync(join(cwd, 'out.ndjson'), 'utf8') };
}

test('what a killed run has done is not done again, what failed is said again', async () => {
  const { cwd, whole } = await killed();
  expect(left(cwd)).toHaveLength(2);
  expect(readdirSync(cwd)).not.toContain('out.ndjson');
  const { code, stderr, skipped, failed, output } = await again(cwd);
  expect([code, stderr, failed]).toEqual([1, "copydesk: -:3: the record has no field 'text'\n", 1]);
  expect(skipped).toBeGreaterThanOrEqual(3);
  expect(output).toBe(whole);
  expect(left(cwd)).toEqual([]);
  expect((await again(cwd)).skipped).toBe(0);
});

// Elsewhere the system does not tell.
test.runIf(process.platform === 'linux')(
  'a killed run is dead before whoever started it has noticed',
  async () => {
    const cwd = workspace();
    // Nobody asks for the end of the run: its number stays taken.
    const careless = 'exec 3<&0; "$@" <&3 & echo $! >pid; exec sleep 60';
    const parent = await underWay(cwd, ARGS, ['bash', '-c', careless, 'bash']);
    process.kill(Number(readFileSync(join(cwd, 'pid'), 'utf8')), 'SIGKILL');
    const { skipped } = await again(cwd);
    expect(skipped).toBeGreaterThanOrEqual(3);
    expect(left(cwd)).toEqual([]);
    await ended(parent, 'SIGKILL');
  },
);

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'an end by %s before the first document keeps what an earlier run has done',
  async (signal) => {
    const cwd = workspace({ 'more.ndjson': record(99) });
    const args = ['-', 'more.ndjson', ...ARGS];
    await ended(await underWay(cwd, args), 'SIGKILL');
    const before = left(cwd);
    const waiting = spawn(process.execPath, [BIN, ...args], { cwd, env: cleanEnv() });
    while (left(cwd).length !== 2 || left(cwd).some((name) => before.includes(name)))
      await new Promise((go) => setTimeout(go, 10));
    await ended(waiting, signal);
    expect((await again(cwd, ['-', 'more.ndjson'])).skipped).toBeGreaterThanOrEqual(3);
  },
);

test('an end by a signal keeps what was done; with nothing done it leaves nothing', async () => {
  const cwd = workspace();
  expect(await ended(await underWay(cwd), 'SIGTERM')).toBe(143);
  expect((await again(cwd)).skipped).toBeGreaterThanOrEqual(3);
  expect(left(cwd)).toEqual([]);
});

test('whoever interrupts it is told how to go on, but not with -q', async () => {
  const said = async (args: readonly string[]): Promise<string> => {
    const child = await underWay(workspace(), [...ARGS, ...args]);
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    await ended(child, 'SIGINT');
    return stderr;
  };
  expect(await said([])).toContain('copydesk: interrupted; the same command goes on where it stopped\n');
  expect(await said(['--overwrite'])).toContain('the same command without --overwrite goes on');
  expect(await said(['-q'])).not.toContain('interrupted');
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s: report and list of failures tell what was done until then', async (signal, code) => {
  const cwd = workspace();
  const child = await underWay(cwd, [...ARGS, '--report', 'report.json', '--failed', 'failed.txt']);
  expect(await ended(child, signal)).toBe(code);
  const report = JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'));
  expect(report).toMatchObject({ interrupted: true, counts: { failed: 1 } });
  expect(report.counts.done).toBeGreaterThanOrEqual(3);
  expect(report.failures).toEqual([{ document: '-:3', reason: "the record has no field 'text'" }]);
  expect(readFileSync(join(cwd, 'failed.txt'), 'utf8')).toBe('-\n');
  await again(cwd);
  expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')).interrupted).toBe(false);
});

test.each([
  ['other options', ['--text'], 0],
  ['--overwrite', ['--overwrite'], 0],
  ['another number of workers', ['-j', '2'], 3],
])('%s', async (_name, more, least) => {
  const { cwd } = await killed();
  const { stdout } = await copydesk(['--from', 'ndjson', ...more], { input: records(60) });
  const { skipped, output } = await again(cwd, more);
  expect(output).toBe(stdout);
  expect(least === 0 ? skipped === 0 : skipped >= least).toBe(true);
  expect(left(cwd)).toEqual([]);
});

test('a document that has changed is done again, and all behind it', async () => {
  const { cwd } = await killed();
  const input = records(60).replaceAll('Town 1 ', 'Elsewhere ');
  const { skipped, output } = await again(cwd, [], input);
  expect(skipped).toBe(1);
  expect(output).toBe((await copydesk(['--from', 'ndjson'], { input })).stdout);
});

test('fewer documents than before make a shorter file', async () => {
  const { cwd, whole } = await killed();
  const { skipped, output } = await again(cwd, [], records(2));
  expect([skipped, output]).toEqual([
    2,
    whole
      .split('\n')
      .slice(0, 2)
      .map((line) => `${line}\n`)
      .join(''),
  ]);
});

test('with --errors inline the failures stay in their places', async () => {
  const cwd = workspace();
  const args = [...ARGS, '--errors', 'inline'];
  await ended(await underWay(cwd, args), 'SIGKILL');
  const { code, output } = await again(cwd, ['--errors', 'inline']);
  const { stdout } = await copydesk(['--from', 'ndjson', '--errors', 'inline'], { input: records(60) });
  expect([code, output]).toEqual([0, stdout]);
});

test('whatever a kill has cut off, only what is whole is used', async () => {
  const { cwd, whole } = await killed();
  const size = (ending: string): number => statSync(leftAs(cwd, ending)).size;
  const saved = new Map(left(cwd).map((name) => [name, readFileSync(join(cwd, name))]));
  for (const [ending, cut] of [
    ['.journal', 1],
    ['.journal', 30],
    ['.journal', size('.journal')],
    ['.part', 1],
    ['.part', size('.part')],
  ] as const) {
    for (const [name, bytes] of saved) writeFileSync(join(cwd, name), bytes);
    truncateSync(leftAs(cwd, ending), size(ending) - cut);
    const { output } = await again(cwd);
    expect(output).toBe(whole);
    expect(left(cwd)).toEqual([]);
  }
  for (const [name, bytes] of saved) if (name.endsWith('.part')) writeFileSync(join(cwd, name), bytes);
  expect((await again(cwd)).output).toBe(whole);
  expect(left(cwd)).toEqual([]);
});

test('two runs into one file do not meet', async () => {
  const cwd = workspace();
  const first = await underWay(cwd);
  const { skipped, output } = await again(cwd);
  expect(skipped).toBe(0);
  expect(left(cwd)).toHaveLength(2);
  first.stdin?.end();
  expect(await new Promise((resolve) => first.on('close', resolve))).toBe(1);
  const last = readFileSync(join(cwd, 'out.ndjson'), 'utf8');
  expect(output.startsWith(last)).toBe(true);
  expect(left(cwd)).toEqual([]);
});

test('what looks dead and is not cannot write into the file of the next run', async () => {
  const cwd = workspace();
  const first = await underWay(cwd);
  // As a run in another container looks: no process here has its number.
  for (const name of left(cwd))
    copyFileSync(join(cwd, name), join(cwd, name.replace(/-\d+-/u, '-999999999-')));
  const { skipped, output } = await again(cwd);
  expect(skipped).toBeGreaterThanOrEqual(3);
  expect(output).toBe((await copydesk(['--from', 'ndjson'], { input: records(60) })).stdout);
  await ended(first, 'SIGKILL');
});

test('quotes as CSV and a report are taken up behind their heads', async () => {
  for (const args of [
    ['quotes', '--from', 'ndjson', '-f', 'csv', '-o', 'out.csv'],
    ['explain', '--from', 'ndjson', '--html', 'out.html'],
  ]) {
    const cwd = workspace();
    await ended(await underWay(cwd, args), 'SIGKILL');
    await copydesk(args, { cwd, input: records(60) });
    const name = readdirSync(cwd).find((one) => one.startsWith('out')) ?? '';
    const found = readFileSync(join(cwd, name), 'utf8');
    await copydesk([...args, '--overwrite'], { cwd, input: records(60) });
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(found);
    expect(readdirSync(cwd)).toEqual([name]);
  }
});
