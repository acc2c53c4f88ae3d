// Completion and the man page: made from the commands, and understood by the tools they are for.

import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { copydesk, shell, workspace } from '../support/cli.ts';

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
  expect(await replies('copydesk clean pa')).toEqual(['page.txt']);
});

test.each([['zsh'], ['fish']])('%s has every command and option', async (name) => {
  const { code, stdout } = await copydesk(['completion', name]);
  expect(code).toBe(0);
  for (const word of ['clean', 'quotes', 'explain', 'meta-fields', 'extract-quotes'])
    expect(stdout).toContain(word);
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

test('an unknown shell is a usage error', async () => {
  expect(await copydesk(['completion', 'tcsh'])).toMatchObject({ code: 2, stdout: '' });
});

test.skipIf(!existsSync('/usr/bin/groff'))('the man page is read by groff without a complaint', async () => {
  const { stdout, stderr } = await shell('copydesk man | groff -man -Tutf8 -ww -P-cbou', workspace());
  expect(stderr).toBe('');
  expect(stdout).toMatch(/--meta-fields/u);
});
