// Completion scripts for bash, zsh and fish, made from the commands themselves. They are complete in themselves: a TAB
// does not start copydesk.

import type { Command, Option } from 'commander';
import { UsageError } from '../errors.ts';
import { PASSES } from '../passes/index.ts';

interface Completed {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly {
    readonly flags: readonly string[];
    readonly summary: string;
    readonly values: Values;
    /** True where several of them may stand behind one another, with commas. */
    readonly isList: boolean;
  }[];
}

/** Words to choose from, files, or no value at all. */
type Values = readonly string[] | 'files' | 'none';

const SHELLS = ['bash', 'zsh', 'fish'];

/** The script for a shell. */
export function completion(root: Command, shell: string | undefined): string {
  const commands = root.commands.map(completed);
  const top = completed(root);
  if (shell === 'bash') return bash(commands, top);
  if (shell === 'zsh') return zsh(commands);
  if (shell === 'fish') return fish(commands);
  const known = 'bash, zsh or fish';
  throw new UsageError(
    shell === undefined ? `which shell? ${known}` : `unknown shell '${shell}'; known are ${known}`,
  );
}

function completed(command: Command): Completed {
  const options = command
    .createHelp()
    .visibleOptions(command)
    .map((option) => ({
      flags: [option.short, option.long].filter((flag) => flag !== undefined),
      summary: option.description,
      values: valuesOf(option),
      isList: takesPasses(option),
    }));
  return { name: command.name(), summary: command.description(), options };
}

function valuesOf(option: Option): Values {
  if (option.argChoices) return option.argChoices;
  if (takesPasses(option)) return PASSES.map((pass) => pass.name);
  if (option.long === '--format') return option.description.replace(/ \(.*/u, '').split(', ');
  return option.required ? 'files' : 'none';
}

/** "--only", "--a-skip" */
function takesPasses({ long }: Option): boolean {
  return long?.endsWith('-only') === true || long?.endsWith('-skip') === true;
}

function bash(commands: readonly Completed[], top: Completed): string {
  const [clean] = commands;
  const cases = [
    ...commands,
    { ...top, name: '*', options: [...top.options, ...(clean?.options ?? [])] },
  ].map(
    ({ name, options }) => `    ${name}) words='${options.flatMap((option) => option.flags).join(' ')}' ;;`,
  );
  const names = commands.map(({ name }) => name).join(' ');
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ flags, values: words }) =>
      typeof words === 'string'
        ? []
        : `    ${flags.map((flag) => `'${name} ${flag}'`).join('|')}) choices='${words.join(' ')}' ;;`,
    ),
  );
  return `# bash completion for copydesk; load it with: source <(copydesk completion bash)
_copydesk() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} words= choices= command=clean before=
  [[ " ${names} " == *" \${COMP_WORDS[1]} "* ]] && command=\${COMP_WORDS[1]}
  COMPREPLY=()
  case "$command $previous" in
${values.join('\n')}
    'completion completion') choices='${SHELLS.join(' ')}' ;;
    'clean help') [[ $COMP_CWORD == 2 ]] && choices='${names}' ;;
  esac
  if [[ $choices ]]; then
    # The values of a list stand behind one another: complete the last.
    [[ $current == *,* ]] && before=\${current%,*},
    COMPREPLY=($(compgen -P "$before" -W "$choices" -- "\${current##*,}"))
    return
  fi
  case \${COMP_WORDS[1]} in
${cases.join('\n')}
  esac
  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  else
    [[ $COMP_CWORD == 1 ]] && COMPREPLY=($(compgen -W '${names} help' -- "$current"))
    COMPREPLY+=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _copydesk copydesk
`;
}

function zsh(commands: readonly Completed[]): string {
  const quoted = (text: string): string => text.replaceAll("'", "'\\''").replace(/[[\]:]/gu, '\\$&');
  const actionOf = ({ values, isList }: Completed['options'][number]): string => {
    if (values === 'none') return '';
    if (values === 'files') return ':value:_files';
    // What zsh itself completes lists by (zshcompsys(1)).
    return isList ? `:value:_values -s , value ${values.join(' ')}` : `:value:(${values.join(' ')})`;
  };
  const spec = (option: Completed['options'][number]): string => {
    const { flags, summary } = option;
    const action = actionOf(option);
    return flags.map((flag) => `      '${flag}[${quoted(summary)}]${action}' \\`).join('\n');
  };
  // The default command speaks last, for what names no other.
  const [clean, ...others] = commands;
  const cases = [...others, ...(clean ? [clean] : [])].map(
    ({ name, options }) =>
      `    ${name === 'clean' ? '*' : name}) _arguments \\\n${options.map(spec).join('\n')}\n      '*:input:_files' ;;`,
  );
  return `#compdef copydesk
# zsh completion for copydesk; load it with: source <(copydesk completion zsh)
_copydesk() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    '${name}:${quoted(summary)}'`).join('\n')}
  )
  if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then
    _describe command commands
    _files
    return
  fi
  case $words[2] in
    help) compadd ${commands.map(({ name }) => name).join(' ')} ;;
    completion) compadd ${SHELLS.join(' ')} ;;
${cases.join('\n')}
  esac
}
compdef _copydesk copydesk
`;
}

function fish(commands: readonly Completed[]): string {
  const quoted = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  const names = commands.map(({ name }) => name).join(' ');
  const lines = commands.flatMap(({ name, summary, options }) => [
    `complete -c copydesk -n 'not __fish_seen_subcommand_from ${names}' -a ${name} -d '${quoted(summary)}'`,
    ...options.map(({ flags, summary: what, values, isList }) => {
      const named = flags.map((flag) =>
        flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
      );
      const words = typeof values === 'string' ? '' : values.join(' ');
      // What fish's own completions complete lists by, those of useradd and mount say.
      const choice = isList ? `(__fish_append , ${words})` : words;
      const value = values === 'none' ? '' : values === 'files' ? ' -r' : ` -x -a '${choice}'`;
      const isDefault = name === 'clean' ? `; or not __fish_seen_subcommand_from ${names}` : '';
      const when = `-n '__fish_seen_subcommand_from ${name}${isDefault}'`;
      return `complete -c copydesk ${when} ${named.join(' ')}${value} -d '${quoted(what)}'`;
    }),
  ]);
  lines.push(
    `complete -c copydesk -n '__fish_seen_subcommand_from completion' -f -a '${SHELLS.join(' ')}'`,
    `complete -c copydesk -n 'test (count (commandline -opc)) = 2; and contains help (commandline -opc)' -f -a '${names}'`,
  );
  return `# fish completion for copydesk; load it with: copydesk completion fish | source\n${lines.join('\n')}\n`;
}
