// Completion and the man page: made from the commands, and understood by the tools they are for.

import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { copydesk, shell, workspace } from '../support/cli.ts';
import { ndjson, page, QUOTED } from '../support/pages.ts';

test('bash completes commands, options, values and files', async () => {
  const cwd = workspace({ 'page.txt': '' });
  const replies = async (line: string): Promise<string[]> => {
    const words = line.split(' ');
    const set = `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}`;
    const { stdout, stderr } = await shell(
      `source <(copydesk completion bash); ${set}; _copydesk; printf '%s\\n' "\${COMPREPLY[@]}"`,
      cwd,
    );
    expect(stderr).toBe('');
    return stdout.trim().split('\n');
  };
  expect(await replies('copydesk qu')).toEqual(['quotes']);
  expect(await replies('copydesk clean --remo')).toEqual(['--removed']);
  expect(await replies('copydesk quotes --format cs')).toEqual(['csv']);
  expect(await replies('copydesk --skip drop-ad')).toEqual(['drop-ad-markers']);
  expect(await replies('copydesk --skip drop-legal,drop-c')).toEqual([
    'drop-legal,drop-consent',
    'drop-legal,drop-comments',
  ]);
  expect(await replies('copydesk -f ')).toEqual(['json', 'ndjson', 'md', 'txt']);
  expect(await replies('copydesk compare -f ')).toEqual(['txt', 'json']);
  expect(await replies('copydesk help qu')).toEqual(['quotes']);
  expect(await replies('copydesk completion ')).toEqual(['bash', 'zsh', 'fish']);
  expect(await replies('copydesk clean pa')).toEqual(['page.txt']);
});

const HELPED = ['clean', 'quotes', 'explain', 'learn', 'compare'];

test.each(HELPED)('help %s writes sizes as people do, and what stands in its examples runs', async (name) => {
  const { stdout } = await copydesk(['help', name]);
  expect(stdout.replace(/\s+/gu, ' ')).toContain('(default: 10M)');
  const [, examples = ''] = stdout.split('\nExamples:\n');
  // "  copydesk page.txt -f md                  as Markdown"
  const calls = examples.split('\n').flatMap((line) => line.trim().split(/ {2,}/u)[0] || []);
  expect(calls.length).toBeGreaterThan(1);
  const url = 'https://example.org/1';
  const record = { id: 1, text: page(), body: page(), publisher: 'a', url, date: '2025-03-04' };
  const cwd = workspace({
    'page.txt': QUOTED,
    'scraped/a.txt': page(),
    'pages.ndjson': ndjson(record),
    '1.ndjson': ndjson(record),
    '2.counts': '',
    'rules.json': '{"version": 1, "rules": [{"phrase": "Advertisement", "label": "ad"}]}',
  });
  const before = [
    'copydesk learn 1.ndjson --partial > 2.counts',
    'copydesk 1.ndjson --removed -f ndjson > old.ndjson',
    'cp old.ndjson new.ndjson',
  ];
  const { code, stderr } = await shell(['set -eo pipefail', ...before, ...calls].join('\n'), cwd);
  // So small a corpus has nothing to learn, and learn says so.
  expect([code, stderr.replaceAll(/^.*--min-documents.*\n/gmu, '')]).toEqual([0, '']);
});

test.each([['zsh'], ['fish']])('%s has every command and option', async (name) => {
  const { code, stdout } = await copydesk(['completion', name]);
  expect(code).toBe(0);
  for (const word of ['clean', 'quotes', 'explain', 'meta-fields', 'extract-quotes'])
    expect(stdout).toContain(word);
});

test('zsh and fish complete lists with commas by what they have for it', async () => {
  const zsh = (await copydesk(['completion', 'zsh'])).stdout;
  expect(zsh).toMatch(/'--skip\[.*\]:value:_values -s , value restore-line-breaks normalise-text [a-z -]+'/u);
  expect(zsh).toMatch(/'--a-only\[.*\]:value:_values -s , value restore-line-breaks/u);
  const fish = (await copydesk(['completion', 'fish'])).stdout;
  expect(fish).toMatch(/ -l only -x -a '\(__fish_append , restore-line-breaks [a-z -]+\)'/u);
  expect(fish).toMatch(/ -l format -x -a '(?!\()/u);
});

const hasFish = existsSync('/usr/bin/fish');

test.skipIf(!hasFish)(
  'fish completes commands, options and values, for the default command too',
  async () => {
    for (const [line, word] of [
      ['qu', 'quotes'],
      ['quotes --format cs', 'csv'],
      ['--skip drop-ad', 'drop-ad-markers'],
    ]) {
      const complete = `fish -c 'source script.fish; complete -C "copydesk ${line}"'`;
      const { stdout } = await shell(`copydesk completion fish > script.fish; ${complete}`, workspace());
      expect(stdout).toMatch(new RegExp(`^${word}\\t`, 'u'));
    }
  },
);

test.skipIf(!existsSync('/usr/bin/zsh'))('zsh loads its completion without a complaint', async () => {
  const line = 'autoload -Uz compinit; compinit -u -d dump; source script.zsh; print $_comps[copydesk]';
  const { stdout, stderr } = await shell(
    `copydesk completion zsh > script.zsh; zsh -f -c '${line}'`,
    workspace(),
  );
  expect([stdout, stderr]).toEqual(['_copydesk\n', '']);
});

test('the man page has the choices of an option', async () => {
  const { stdout } = await copydesk(['man']);
  expect(stdout.replaceAll('\\-', '-')).toContain(
    'what the input is (choices: "auto", "text", "html", "ndjson", "wet"',
  );
});

test('an unknown shell is a usage error', async () => {
  expect(await copydesk(['completion', 'tcsh'])).toMatchObject({ code: 2, stdout: '' });
});

test.skipIf(!existsSync('/usr/bin/groff'))('the man page is read by groff without a complaint', async () => {
  const { stdout, stderr } = await shell('copydesk man | groff -man -Tutf8 -ww -P-cbou', workspace());
  expect(stderr).toBe('');
  expect(stdout).toMatch(/--meta-fields/u);
});
