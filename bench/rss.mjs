// Preloaded into a process under measurement: writes its peak memory, in kilobytes, to the file that COPYDESK_RSS names.
// Linux hands a process the peak of the one that started it, but for the value in /proc.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const STATUS = '/proc/self/status';
// "VmHWM:	   48376 kB"
const PEAK_RE = /^VmHWM:\s{1,9}(\d+)/mu;

function peak() {
  const found = existsSync(STATUS) ? PEAK_RE.exec(readFileSync(STATUS, 'utf8')) : null;
  return found?.[1] ?? String(process.resourceUsage().maxRSS);
}

const path = process.env.COPYDESK_RSS;
if (path && isMainThread) process.on('exit', () => writeFileSync(path, peak()));
