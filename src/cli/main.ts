// The entry of the binary. Asked for its version, it answers before anything else is loaded.

import { version } from './version.ts';

const args = process.argv.slice(2);

if (args.length === 1 && (args[0] === '-V' || args[0] === '--version')) {
  process.stdout.write(`${version()}\n`);
} else {
  const { main } = await import('./program.ts');
  await main(args);
}
