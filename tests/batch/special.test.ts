// Named pipes, sockets and devices where a file is expected: none of them keeps a run from its end.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BIN, type Result, shell, workspace } from '../support/cli.ts';
import { page } from '../support/pages.ts';

const IN_PLACE = 'cannot write: a pipe, a socket or a device stands in its place';
const UNREAD = 'cannot write: nobody reads what is written there';

/** Runs a line of shell in which `copydesk` is ended by SIGTERM after so many seconds, and killed where it is still there. */
function run(line: string, cwd: string, seconds = 30): Promise<Result> {
  return shell(`copydesk() { timeout -k 3 ${seconds} "${process.execPath}" "${BIN}" "$@"; }\n${line}`, cwd);
}

/** A page whose result is longer than what a pipe takes before it is read. */
function long(): string {
  return Array.from({ length: 400 }, (_, at) => page(`Town ${at}`)).join('\n');
}

function pipes(cwd: string, ...names: readonly string[]): void {
  for (const name of names) expect(spawnSync('mkfifo', [name], { cwd }).status).toBe(0);
}

test('a pipe or a socket in the place of a result is refused by name, the rest is written', async () => {
  const cwd = workspace({ 'in/a.txt': page(), 'in/b.txt': page(), 'in/c.txt': page(), 'out/x': '' });
  pipes(cwd, 'out/a.md');
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(join(cwd, 'out/b.md'), resolve));
  onTestFinished(() => {
    server.close();
  });
  const { code, stderr } = await run('copydesk in -o out/ -f md', cwd);
  expect([code, stderr]).toEqual([1, `copydesk: out/a.md: ${IN_PLACE}\ncopydesk: out/b.md: ${IN_PLACE}\n`]);
  expect(statSync(join(cwd, 'out/c.md')).size).toBeGreaterThan(0);
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['.copydesk-journal', 'a.md', 'b.md', 'c.md', 'x']);
});

test('a pipe in the place of the journal is refused by name', async () => {
  const cwd = workspace({ 'in/a.txt': page(), 'in/b.txt': page(), 'out/x': '' });
  pipes(cwd, 'out/.copydesk-journal');
  const { code, stderr } = await run('copydesk in -o out/', cwd);
  expect([code, stderr]).toEqual([1, `copydesk: out/.copydesk-journal: ${IN_PLACE}\n`]);
});

test('a pipe or a device that is called like a journal tells of nothing', async () => {
  const cwd = workspace({ 'in/a.txt': page(), 'more/b.txt': page(), 'out/x': '' });
  pipes(cwd, 'in/.copydesk-journal');
  symlinkSync('/dev/zero', join(cwd, 'more/.copydesk-journal'));
  const { code, stdout } = await run('copydesk in more -f ndjson | wc -l', cwd);
  expect([code, stdout.trim()]).toEqual([0, '2']);
});

test('a pipe that nobody reads is refused where it was named for output', async () => {
  const cwd = workspace({ 'a.txt': page(), 'b.txt': page() });
  pipes(cwd, 'p', 'q');
  const lines = [
    'copydesk a.txt -o p',
    'copydesk a.txt b.txt -o p -f ndjson',
    'copydesk explain a.txt --html p',
    'copydesk learn a.txt b.txt -q -o p',
    'copydesk compare a.txt --a-skip find-title -o p',
  ];
  const results = await Promise.all(lines.map((line) => run(line, cwd)));
  for (const { code, stderr } of results) expect([code, stderr]).toEqual([1, `copydesk: p: ${UNREAD}\n`]);
});

test('where one record of the run cannot be written the other is, and the results stand', async () => {
  const cwd = workspace({ 'a.txt': page() });
  pipes(cwd, 'p', 'q');
  const { code, stderr } = await run(
    'copydesk a.txt gone.txt -f ndjson -o all.ndjson --report p --failed f',
    cwd,
  );
  expect([code, stderr]).toEqual([1, `copydesk: gone.txt: no such file\ncopydesk: p: ${UNREAD}\n`]);
  expect(readFileSync(join(cwd, 'f'), 'utf8')).toBe('gone.txt\n');
  expect(readFileSync(join(cwd, 'all.ndjson'), 'utf8')).toMatch(/^\{.*\}\n$/u);
  const both = await run('copydesk a.txt -o a.json --report p --failed q', cwd);
  expect([both.code, both.stderr]).toEqual([1, `copydesk: p: ${UNREAD}\ncopydesk: q: ${UNREAD}\n`]);
});

test('a pipe that is read takes results, however slowly and however many', async () => {
  const cwd = workspace({ 'a.txt': page(), 'long.txt': long() });
  pipes(cwd, 'p', 'q');
  const { code, stdout, stderr } = await run(
    '(sleep 0.5; cat p) & copydesk long.txt -o p --report q & cat q >report; wait; cat report',
    cwd,
  );
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.length).toBeGreaterThan(150_000);
  expect(stdout).toContain('"interrupted": false');
});

test('a reader of a pipe that goes is named', async () => {
  const cwd = workspace({ 'long.txt': long() });
  pipes(cwd, 'p');
  const { code, stderr } = await run('head -c 9 p >start & copydesk long.txt -o p', cwd);
  expect([code, stderr]).toEqual([1, 'copydesk: p: cannot write: its reader has gone\n']);
});

test('a pipe that was named is read to its end, one that a folder or a pattern holds is no page', async () => {
  const cwd = workspace({ 'in/a.txt': page() });
  pipes(cwd, 'in/p.txt', 'q');
  symlinkSync('p.txt', join(cwd, 'in/link.txt'));
  const { code, stdout } = await run(
    `copydesk in -f ndjson; copydesk 'in/*' -f ndjson; cat in/a.txt in/a.txt > q & copydesk q -f ndjson`,
    cwd,
  );
  expect(code).toBe(0);
  const ids = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);
  expect(ids).toEqual(['in/a.txt', 'in/a.txt', 'q']);
});

test('rules, a configuration and a list of files come through pipes, too', async () => {
  const cwd = workspace({ 'a.txt': page() });
  const rules = `{"version": 1, "rules": []}`;
  const { code, stdout, stderr } = await run(
    `copydesk --rules <(echo '${rules}') --config <(echo '{}') --files-from <(echo a.txt)`,
    cwd,
  );
  expect([code, stderr, JSON.parse(stdout).id]).toEqual([0, '', 'a.txt']);
});

test('a pipe that is called like a configuration is none', async () => {
  const cwd = workspace({ 'one/a.txt': page(), 'two/a.txt': page() });
  pipes(cwd, 'one/package.json', 'two/copydesk.config.json');
  for (const folder of ['one', 'two']) {
    const { code } = await run(
      'copydesk a.txt >/dev/null && copydesk -q a.txt >/dev/null',
      join(cwd, folder),
    );
    expect(code).toBe(0);
  }
});

test('while it waits for a pipe, or for standard input, a run is ended by a signal', async () => {
  const cwd = workspace({ 'a.txt': page(), 'long.txt': long() });
  pipes(cwd, 'p', 'q');
  const lines = [
    'copydesk p',
    'copydesk --files-from p',
    'sleep 7 | copydesk --files-from -',
    'copydesk --rules p a.txt',
    'copydesk --config p a.txt',
    'copydesk learn --merge p',
    'set -o pipefail; copydesk long.txt | sleep 7',
    'exec 3<>q; copydesk long.txt -o q',
  ];
  const results = await Promise.all(lines.map((line) => run(line, cwd, 4)));
  // What timeout says of a command that its signal has ended; of one that had to be killed it says 137.
  expect(results.map(({ code }) => code)).toEqual(lines.map(() => 124));
});

test('a call that cannot be meant does not wait for its input', async () => {
  const cwd = workspace({ 'a.txt': page() });
  const { code, stderr } = await run('copydesk --name x < <(cat a.txt; exec sleep 7)', cwd, 5);
  expect([code, stderr.split('\n')[0]]).toEqual([2, 'copydesk: --name needs -o FOLDER']);
});

test('a device without end is refused by name, whatever it is named for', async () => {
  const cwd = workspace({ 'a.txt': page(), 'a.out': '' });
  const lines = [
    ['copydesk --rules /dev/zero a.txt', 2],
    ['copydesk --config /dev/zero a.txt', 2],
    ['copydesk --files-from /dev/zero', 2],
    ['copydesk --from ndjson /dev/zero', 1],
    ['copydesk learn --from wet /dev/zero', 1],
    ['copydesk learn --merge /dev/zero', 1],
    ['copydesk compare --a-output /dev/zero --b-output a.out', 1],
  ] as const;
  const results = await Promise.all(lines.map(([line]) => run(line, cwd)));
  expect(results.map(({ code }) => code)).toEqual(lines.map(([, code]) => code));
  for (const { stderr } of results) {
    expect(stderr).toMatch(/^copydesk: \/dev\/zero: .*this is a device/u);
  }
  // Nothing comes out of this one, and a list may be empty.
  expect((await run('copydesk --files-from /dev/null', cwd)).code).toBe(0);
});

test('rules that a configuration names are a file: it may have been found, and nobody waits', async () => {
  const cwd = workspace({ 'a.txt': page(), 'folder/x': '' });
  pipes(cwd, 'p');
  for (const [name, value] of [
    ['/dev/zero', '"/dev/zero"'],
    ['p', '["p"]'],
    ['folder', '["folder"]'],
  ]) {
    writeFileSync(join(cwd, 'copydesk.config.json'), `{\n  "rules": ${value}\n}\n`);
    const { code, stdout, stderr } = await run('copydesk a.txt', cwd, 10);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`copydesk: copydesk.config.json:2: rules: ${name}: this is no file`);
  }
});

test('a rules file, a configuration or a list that is too large is refused by name', async () => {
  const cwd = workspace({ 'a.txt': page(), 'folder/x': '' });
  await run('head -c 100000000 /dev/zero | tr "\\0" "[" | tee big.json | gzip > big.json.gz', cwd);
  const lines = ['--rules big.json a.txt', '--config big.json a.txt', '--rules big.json.gz a.txt'];
  for (const line of lines) {
    const { code, stderr } = await run(`copydesk ${line}`, cwd);
    const name = line.includes('.gz') ? 'big.json.gz' : 'big.json';
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      `copydesk: ${name}: this ${line.includes('config') ? 'configuration' : 'rules'} file cannot be read: it is larger than 64M`,
    ]);
  }
  for (const [line, what] of [
    ['--rules folder a.txt', 'rules file'],
    ['--config folder a.txt', 'configuration file'],
    ['--files-from folder', 'list of inputs'],
  ]) {
    const { code, stderr } = await run(`copydesk ${line}`, cwd);
    expect([code, stderr.split('\n')[0]]).toEqual([
      2,
      `copydesk: folder: this ${what} cannot be read: this is a directory`,
    ]);
  }
});
