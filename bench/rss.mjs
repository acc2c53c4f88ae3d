// Preloaded into a process under measurement: writes its peak memory, in kilobytes, to the file that COPYDESK_RSS names.

import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const path = process.env.COPYDESK_RSS;
if (path && isMainThread) {
  process.on('exit', () => writeFileSync(path, String(process.resourceUsage().maxRSS)));
}
