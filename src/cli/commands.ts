// The names of the commands.

export const COMMANDS: readonly string[] = [
  'clean',
  'quotes',
  'explain',
  'learn',
  'compare',
  'passes',
  'schema',
  'completion',
  'man',
  'help',
];
