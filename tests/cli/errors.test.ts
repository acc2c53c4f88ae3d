// Bad input and bad commands: a clear message on stderr, the right exit code, and nothing lost.

import { spawn } from 'node:child_process';
import { chmodSync, existsSync, linkSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BIN, cleanEnv, copydesk, shell, workspace } from '../support/cli.ts';
import { ndjson, page } from '../support/pages.ts';

const isRoot = process.getuid?.() === 0;

test('a missing file is named, the rest is written', async () => {
  const cwd = workspace({ 'a.txt': page() });
  const { code, stdout, stderr } = await copydesk(['gone.txt', 'a.txt'], { cwd });
  expect(code).toBe(1);
  expect(stderr).toBe('copydesk: gone.txt: no such file\n');
  expect(JSON.parse(stdout).id).toBe('a.txt');
});

test('an empty file, a binary file and an unmatched glob are named', async () => {
  const cwd = workspace({
    empty: '',
    blank: ' \n\n',
    invisible: '\ufeff\u200b\n',
    picture: new Uint8Array([137, 80, 78, 71, 0, 0, 1, 0, 7]),
  });
  const { code, stdout, stderr } = await copydesk(['empty', 'blank', 'invisible', 'picture', 'no/*.txt'], {
    cwd,
  });
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('empty: the file is empty');
  expect(stderr).toContain('blank: the file is empty');
  expect(stderr).toContain('invisible: the file is empty');
  expect(stderr).toContain('picture: this is no text but a binary file');
  expect(stderr).toContain('no/*.txt: no file matches this pattern');
});

test.skipIf(isRoot)('a file and a folder without permission are named, the rest is written', async () => {
  const cwd = workspace({ 'in/a.txt': page(), 'in/b.txt': page(), 'in/c/d.txt': page() });
  chmodSync(join(cwd, 'in/a.txt'), 0);
  chmodSync(join(cwd, 'in/c'), 0);
  const { code, stdout, stderr } = await copydesk(['in'], { cwd });
  chmodSync(join(cwd, 'in/c'), 0o700);
  expect(code).toBe(1);
  expect(stderr).toContain('in/a.txt: no permission to read it');
  expect(stderr).toContain('this folder cannot be listed');
  expect(JSON.parse(stdout).id).toBe('in/b.txt');
});

test('an output that cannot be written is named', async () => {
  const cwd = workspace({ 'a.txt': page(), 'b.txt': page(), file: 'x' });
  const one = await copydesk(['a.txt', '-o', 'file/a.json'], { cwd });
  expect(one.code).toBe(1);
  expect(one.stderr).toContain('file/a.json: cannot write: a part of the path is not a directory');
  const full = await shell('copydesk a.txt > /dev/full', cwd);
  expect(full.code).toBe(1);
  expect(full.stderr).toBe('copydesk: stdout: cannot write: the disk is full\n');
});

test.each([
  'learn a.txt -q',
  'compare a.txt --b-skip drop-legal',
  'compare a.txt --b-skip drop-legal -f json',
  'schema',
  'man',
  'passes',
  'completion bash',
  '--help',
  'help clean',
  '--version',
])('%s: a full disk is told in one line, a reader that has gone is not', async (args) => {
  const cwd = workspace({ 'a.txt': page() });
  const full = await shell(`copydesk ${args} > /dev/full`, cwd);
  expect([full.code, full.stderr]).toEqual([1, 'copydesk: stdout: cannot write: the disk is full\n']);
  const gone = await shell(`(sleep 0.2; copydesk ${args}; echo $? >&2) | true`, cwd);
  expect(gone.stderr).toBe('0\n');
});

test('a broken NDJSON line has its number, the rest goes on', async () => {
  const good = ndjson({ id: 'a', text: page() });
  const input = `${good}{"id": "b", "text": \n\n[1]\n{"id": "c"}\n{"id": "d", "text": 5}\n${ndjson({ id: 'e', text: page() })}`;
  const { code, stdout, stderr } = await copydesk(['--from', 'ndjson'], { input });
  expect(code).toBe(1);
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(['a', 'e']);
  expect(stderr.split('\n')).toEqual([
    'copydesk: -:2: this line is no valid JSON',
    'copydesk: -:4: this line is no JSON object',
    "copydesk: -:5: the record has no field 'text'",
    "copydesk: -:6: the record has no text in its field 'text'",
    '',
  ]);
});

test('a wrong --text-field is said once, with the fields that there are', async () => {
  const rows = Array.from({ length: 40 }, (_, id) => ({
    id: `${id}`,
    url: 'x',
    page: { body: page() },
    size: 1,
  }));
  const cwd = workspace({ 'in.ndjson': ndjson(...rows) });
  for (const args of [
    ['in.ndjson', '-j', '2', '--failed', 'failed.txt'],
    ['learn', 'in.ndjson'],
  ]) {
    const { code, stderr } = await copydesk(args, { cwd });
    expect([code, stderr]).toEqual([
      1,
      "copydesk: in.ndjson:1: the record has no field 'text'; it has: url, page.body; name one with --text-field\n" +
        "copydesk: 39 more failed: the record has no field 'text'\n",
    ]);
  }
  expect(readFileSync(join(cwd, 'failed.txt'), 'utf8')).toBe('in.ndjson\n');
});

test('--errors inline keeps the failure in its place and exits 0', async () => {
  const input = `{"id": "b"}\nbroken\n${ndjson({ id: 'e', text: page() })}`;
  const { code, stdout, stderr } = await copydesk(['--errors', 'inline', '--from', 'ndjson'], { input });
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect([code, stderr]).toEqual([0, '']);
  expect(rows[0]).toEqual({ id: 'b', error: "the record has no field 'text'" });
  expect(rows[1]).toEqual({ id: '-:2', error: 'this line is no valid JSON' });
  expect(rows[2].id).toBe('e');
});

test('ids that repeat pass, with one warning that counts for --strict', async () => {
  const input = ndjson(...['a', 'a', 'b', 'b'].map((id) => ({ id, text: page() })));
  const { code, stdout, stderr } = await copydesk([], { input });
  expect([code, stdout.trim().split('\n').length]).toEqual([0, 4]);
  expect(stderr.match(/stands more than once/gu)).toHaveLength(1);
  const strict = await copydesk(['--strict'], { input });
  expect([strict.code, strict.stdout]).toEqual([1, stdout]);
});

test('lone surrogates pass through', async () => {
  const { code, stdout } = await copydesk([], {
    input: `{"id":"s","text":${JSON.stringify(`${page()} x\ud800y`)}}\n`,
  });
  expect(code).toBe(0);
  expect(JSON.parse(stdout).id).toBe('s');
});

const USAGE: readonly (readonly [args: readonly string[], message: RegExp])[] = [
  [['--bogus'], /unknown option '--bogus'/u],
  [['quotes', '--removed', 'a.txt'], /unknown option '--removed' of this command; it is one of: clean/u],
  [['learn', '-f', 'md', 'a.txt'], /'-f' of this command; it is one of: clean, quotes, explain, compare/u],
  [['a.txt', '-o', 'out.docx'], /copydesk writes no docx; it writes json, ndjson, md, txt/u],
  [['a.txt', '-o', 'out.json.GZ'], /copydesk writes no GZ/u],
  [['a.txt', '-o', 'out.html'], /does not write html/u],
  [['--formt', 'md', 'a.txt'], /Did you mean --format\?/u],
  [['-f', 'docx', 'a.txt'], /does not write docx/u],
  [['-f', 'csv', 'a.txt'], /clean does not write csv/u],
  [['quotes', '-f', 'html', 'a.txt'], /does not write html/u],
  [['-f', 'md', 'a.txt', 'b.txt'], /need -o FOLDER/u],
  [['-f', 'json', '.'], /need -o FOLDER/u],
  [['sub', '-o', 'all.json'], /-o all\.ndjson makes one file of them, -o all\.json\/ a folder/u],
  [['a.txt', 'b.txt', '-o', 'out/all.md'], /-o out\/all\.ndjson makes one file/u],
  [['a.txt', 'b.txt', '-f', 'md', '-o', 'all.txt'], /-o all\.ndjson makes one file/u],
  [['explain', 'sub', '-o', 'all.json'], /-o all\.txt makes one file/u],
  [
    ['https://example.org/a?b=1'],
    /fetches nothing: curl -sL 'https:\/\/example\.org\/a\?b=1' \| copydesk\n/u,
  ],
  [['sub', '-o', 'all.markdown'], /-o all\.ndjson makes one file/u],
  [['--only', 'drop-ad-marker', 'a.txt'], /unknown pass 'drop-ad-marker'; did you mean 'drop-ad-markers'\?/u],
  [['--skip', 'nonsense', 'a.txt'], /unknown pass 'nonsense'/u],
  [['--only', 'find-title', '--skip', 'find-title', 'a.txt'], /both name/u],
  [['--removed', '-f', 'md', 'a.txt'], /--removed needs/u],
  [['--text', '-f', 'txt', 'a.txt'], /--text needs/u],
  [['--errors', 'inline', '-f', 'txt', 'a.txt'], /--errors inline needs/u],
  [['--from', 'text', '--id-field', 'x', 'a.txt'], /--id-field is for records/u],
  [['--files-from', 'a.txt', 'b.txt'], /takes no further inputs/u],
  [['--null', 'a.txt'], /--null needs --files-from/u],
  [['--max-size', 'much', 'a.txt'], /Write a size as/u],
  [['-', '-'], /only once/u],
  [['a.txt', '-o', 'a.txt'], /overwrite its own input/u],
  [['a.txt', '-o', './sub/../a.txt'], /overwrite its own input/u],
  [['a.txt', '-o', 'hard.txt'], /overwrite its own input/u],
  [['a.txt', '-o', 'soft.txt'], /overwrite its own input/u],
  [['.', '-o', '.', '-f', 'txt'], /overwrite its own input/u],
  [['a.txt', '--report', 'a.txt'], /overwrite its own input/u],
  [['a.txt', '--failed', 'hard.txt'], /overwrite its own input/u],
  [['a.txt', '-o', 'x.json', '--report', './x.json'], /two outputs would be written to one file/u],
  [['a.txt', '--report', 'x.json', '--failed', 'x.json'], /two outputs would be written to one file/u],
  [['learn', 'a.txt', '-o', 'a.txt'], /overwrite its own input/u],
  [['learn', '--merge', 'a.txt', '-o', './a.txt'], /overwrite its own input/u],
  [['learn', 'a.txt', '-o', '.copydesk-rules'], /keeps this name for itself/u],
  [['compare', 'a.txt', '--b-skip', 'drop-legal', '-o', '.copydesk-x'], /keeps this name for itself/u],
  [['a.txt', '-o', 'sub/.copydesk-journal'], /keeps this name for itself/u],
  [['a.txt', 'sub', '-o', '.copydesk-journal/'], /keeps this name for itself/u],
  [['a.txt', 'sub', '-o', 'out/', '--report', 'out/.copydesk-journal'], /keeps this name for itself/u],
  [['a.txt', '--failed', '.copydesk-journal'], /keeps this name for itself/u],
  [['a.txt', '-o', 'out/.copydesk-journal/a.json'], /keeps this name for itself/u],
  [['sub', '-o', 'out/', '--name', '.copydesk-journal/{stem}'], /keeps this name for itself/u],
  [['sub', '-o', 'out/', '--name', '{dir}/.copydesk-journal/x/{id}.json'], /keeps this name for itself/u],
  [['sub', '-o', 'out/', '--name', '.copydesk-1-{id}.tmp'], /keeps this name for itself/u],
  [['b.txt', 'copydesk-journal', '-o', 'out/', '--name', '.{stem}/a'], /keeps this name for itself/u],
  [['a.txt', 'sub/a.txt', '-o', 'out/'], /would both be written to/u],
];

test('two inputs that would meet in one file: the message names the cure, and it cures', async () => {
  const cwd = workspace({ 'in/a.txt': page(), 'in/a.text': page(), 'b/a.txt': page() });
  const ending = await copydesk(['in', '-o', 'out'], { cwd });
  expect(ending.stderr).toContain("; --name '{dir}/{name}.{ext}' keeps them apart\n");
  expect((await copydesk(['in', '-o', 'out', '--name', '{dir}/{name}.{ext}'], { cwd })).code).toBe(0);
  expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['.copydesk-journal', 'a.text.json', 'a.txt.json']);
  const folder = await copydesk(['in/a.txt', 'b/a.txt', '-o', 'both'], { cwd });
  expect(folder.stderr).toContain('; --base FOLDER keeps their folders');
  expect((await copydesk(['in/a.txt', 'b/a.txt', '-o', 'both', '--base', '.'], { cwd })).code).toBe(0);
  expect(existsSync(join(cwd, 'both/b/a.json'))).toBe(true);
  expect((await copydesk(['b/a.txt', 'b/a.txt', '-o', 'twice'], { cwd })).stderr).toMatch(/a\.json\n/u);
});

test('formats go by their other names too', async () => {
  const cwd = workspace({ 'in/a.txt': page() });
  expect((await copydesk(['in/a.txt', '-f', 'markdown'], { cwd })).stdout).toMatch(/^---\n/u);
  expect((await copydesk(['in', '-o', 'all.jsonl'], { cwd })).code).toBe(0);
  expect(JSON.parse(readFileSync(join(cwd, 'all.jsonl'), 'utf8')).id).toBe('in/a.txt');
});

test('an output that is the file on stdin is refused', async () => {
  const cwd = workspace({ 'a.txt': page() });
  for (const line of ['copydesk < a.txt -o a.txt', 'copydesk - < a.txt >> a.txt']) {
    const { code, stderr } = await shell(line, cwd);
    expect(code).toBe(2);
    expect(stderr).toContain('the output would overwrite its own input: stdin');
  }
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(page());
});

test('an output folder that cannot be made is named', async () => {
  const cwd = workspace({ 'in/a.txt': page(), b: page() });
  for (const folder of ['b', 'b/out']) {
    const { code, stderr } = await copydesk(['in', '-o', folder], { cwd });
    expect(code).toBe(1);
    expect(stderr).toBe(`copydesk: ${folder}: cannot write: a part of the path is not a directory\n`);
  }
});

test.each(USAGE)('usage: %j', async (args, message) => {
  const cwd = workspace({
    'a.txt': page(),
    'b.txt': page(),
    'sub/a.txt': page(),
    'copydesk-journal': page(),
  });
  linkSync(join(cwd, 'a.txt'), join(cwd, 'hard.txt'));
  symlinkSync('a.txt', join(cwd, 'soft.txt'));
  const { code, stdout, stderr } = await copydesk(args, { cwd });
  expect(stderr).toMatch(message);
  expect([code, stdout]).toEqual([2, '']);
  expect(existsSync(join(cwd, 'out'))).toBe(false);
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(page());
});

test('a closed pipe is a clean end', async () => {
  const cwd = workspace({
    'in.ndjson': ndjson(...Array.from({ length: 400 }, (_, id) => ({ id, text: page() }))),
  });
  const { code, stdout, stderr } = await shell('set -o pipefail; copydesk in.ndjson | head -1', cwd);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout.trim().split('\n')).toHaveLength(1);
});

test('a closed pipe is a clean end of a plan, too', async () => {
  // More of it than a pipe holds.
  const files = Array.from({ length: 1500 }, (_, at) => [`${'long'.repeat(20)}${at}.txt`, ''] as const);
  const cwd = workspace({ 'a.txt': page(), ...Object.fromEntries(files) });
  const { code, stdout, stderr } = await shell('set -o pipefail; copydesk . -o out --dry-run | head -1', cwd);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^\S+ -> out\/\S+\n$/u);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s ends with %i and leaves no unfinished file', async (signal, expected) => {
  const cwd = workspace();
  const child = spawn(process.execPath, [BIN, '--from', 'ndjson', '-o', 'out.ndjson'], {
    cwd,
    env: cleanEnv(),
  });
  child.stdin.write(ndjson({ id: 1, text: page() }));
  while (!readdirSync(cwd).some((name) => name.endsWith('.part')))
    await new Promise((go) => setTimeout(go, 20));
  child.kill(signal);
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(expected);
  expect(readdirSync(cwd)).toEqual([]);
});

test('bytes that cannot be read are a warning; exit 1 with --strict, silence with -q', async () => {
  const cwd = workspace({
    'a.txt': Buffer.concat([Buffer.from(`${page()} Zürich, Malmö, Århus `), Buffer.from([0xff])]),
  });
  const { code, stdout, stderr } = await copydesk(['a.txt'], { cwd });
  expect(code).toBe(0);
  expect(stderr).toBe('copydesk: a.txt: warning: undecodable bytes: 1 (read as utf-8)\n');
  expect(JSON.parse(stdout).warnings).toEqual(['undecodable bytes: 1 (read as utf-8)']);
  const strict = await copydesk(['a.txt', '--strict'], { cwd });
  expect([strict.code, strict.stdout]).toEqual([1, stdout]);
  expect((await copydesk(['a.txt', '-q'], { cwd })).stderr).toBe('');
});

test('only chrome is an article without a body', async () => {
  const cwd = workspace({ 'a.txt': 'Advertisement\nSubscribe to our newsletter\n' });
  const { code, stdout } = await copydesk(['a.txt'], { cwd });
  expect([code, JSON.parse(stdout).body]).toEqual([0, []]);
});

test('an existing output is replaced whole, and kept where the input fails', async () => {
  const cwd = workspace({ 'a.txt': page(), 'out.json': 'old' });
  await copydesk(['gone.txt', '-o', 'out.json'], { cwd });
  expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('old');
  await copydesk(['a.txt', '-o', 'out.json'], { cwd });
  expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).id).toBe('a.txt');
  expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'out.json']);
});

test('where all inputs failed, an old output stays and no new one is made', async () => {
  const cwd = workspace({ 'out.ndjson': 'old', 'bad.ndjson': '{"id": 1}\n{"id": 2}\n', empty: '' });
  for (const input of ['no/*.txt', 'bad.ndjson']) {
    const { code } = await copydesk([input, '-f', 'ndjson', '-o', 'out.ndjson'], { cwd });
    expect([code, readFileSync(join(cwd, 'out.ndjson'), 'utf8')]).toEqual([1, 'old']);
    expect((await copydesk(['explain', input, '--html', 'report.html'], { cwd })).code).toBe(1);
  }
  expect(readdirSync(cwd).sort()).toEqual(['bad.ndjson', 'empty', 'out.ndjson']);
  // A list without documents is no failure: it makes an empty file.
  await copydesk(['--files-from', 'empty', '-f', 'ndjson', '-o', 'out.ndjson'], { cwd });
  expect(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).toBe('');
});

test('a standard output that was closed harms no file', async () => {
  const cwd = workspace({ 'a.txt': page() });
  const { code } = await shell('copydesk a.txt -o a.json >&-; copydesk a.txt >&-', cwd);
  expect([code, JSON.parse(readFileSync(join(cwd, 'a.json'), 'utf8')).id]).toEqual([0, 'a.txt']);
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(page());
});

test('-o /dev/null and a named pipe are written straight', async () => {
  const cwd = workspace({ 'a.txt': page() });
  expect((await copydesk(['a.txt', '-o', '/dev/null'], { cwd })).code).toBe(0);
  const { stdout } = await shell('mkfifo p; cat p & copydesk a.txt -o p; wait', cwd);
  expect(JSON.parse(stdout).id).toBe('a.txt');
});

test('an ending that says nothing, or in capitals, and a named format for a file of any name', async () => {
  const cwd = workspace({ 'a.txt': page() });
  for (const args of [
    ['-o', 'run.2'],
    ['-o', 'plain'],
    ['-o', 'A.JSON'],
    ['-f', 'json', '-o', 'a.docx'],
  ])
    expect(await copydesk(['a.txt', ...args], { cwd })).toMatchObject({ code: 0, stderr: '' });
  expect(await copydesk(['a.txt', '-o', 'A.MD'], { cwd })).toMatchObject({ code: 0 });
  expect(readFileSync(join(cwd, 'A.MD'), 'utf8')).toMatch(/^---/u);
});

test('a field of --meta-fields that no record has is named once, at the end', async () => {
  const input = ndjson({ id: 'a', text: page(), url: 'https://a.example/' }, { id: 'b', text: page() });
  const args = ['--from', 'ndjson', '--meta-fields', 'url,nosuch'];
  const said = await copydesk(args, { input });
  expect(said.code).toBe(0);
  expect(said.stderr).toBe("copydesk: warning: no record has the field 'nosuch' that --meta-fields names\n");
  expect(said.stdout.trim().split('\n')).toHaveLength(2);
  expect(await copydesk([...args, '-q'], { input })).toMatchObject({ code: 0, stderr: '' });
  expect((await copydesk([...args, '--strict'], { input })).code).toBe(1);
});
