// The man page, made from the commands themselves. See man-pages(7) and groff_man(7).

import type { Command } from 'commander';
import { EXIT } from './exit.ts';

const EXITS: Readonly<Record<number, string>> = {
  [EXIT.ok]: 'All done.',
  [EXIT.failed]:
    'Some inputs or outputs failed, each named on standard error; the rest is written. Or a warning, with --strict.',
  [EXIT.usage]: 'The command was called wrongly; nothing was written.',
  [EXIT.bug]: 'A bug in copydesk, with its stack.',
  [EXIT.SIGINT]: 'Interrupted.',
  [EXIT.SIGTERM]: 'Terminated.',
};

/** The page in the man macros of roff. */
export function manual(root: Command, version: string): string {
  const sections = root.commands.map((command) => {
    const help = command.createHelp();
    const options = help
      .visibleOptions(command)
      .map((option) => item(option.flags, help.optionDescription(option)));
    return `.SS copydesk ${roff(command.name())} ${roff(help.commandUsage(command).split(' ').slice(2).join(' '))}
${roff(command.description())}
${options.join('\n')}`;
  });
  return `.TH COPYDESK 1 "" "copydesk ${roff(version)}" "User Commands"
.SH NAME
copydesk \\- clean scraped news text and extract the article
.SH SYNOPSIS
.B copydesk
[\\fIcommand\\fR] [\\fIoption\\fR]... [\\fIinput\\fR]...
.SH DESCRIPTION
${roff(root.description())}
.SH COMMANDS
${sections.join('\n')}
.SH EXIT STATUS
${Object.entries(EXITS)
  .map(([code, what]) => item(code, what))
  .join('\n')}
.SH ENVIRONMENT
${item('NO_COLOR', 'No colour.')}
${item('FORCE_COLOR', 'Colour without a terminal; 0 for none, 1 to 3 for how much.')}
`;
}

function item(term: string, what: string): string {
  return `.TP\n.B ${roff(term)}\n${roff(what)}`;
}

/** Text in which roff finds nothing of its own. */
function roff(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/gmu, '\\&$&');
}
