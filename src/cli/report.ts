// The report with its style sheet and script, which the build puts in as text.

import { createHash } from 'node:crypto';
import type { Printer } from '../batch/job.ts';
import { reportDocument, reportFoot, reportHead } from '../report/report.ts';

declare const COPYDESK_REPORT_CSS: string;
declare const COPYDESK_REPORT_JS: string;

export function reportPrinter(): Printer {
  const [css, js] = [COPYDESK_REPORT_CSS, COPYDESK_REPORT_JS];
  const assets = { css, cssHash: hashOf(css), js, jsHash: hashOf(js) };
  return { header: reportHead(assets), footer: reportFoot(assets), render: reportDocument };
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
