// The version in package.json, which stands two folders above both this file and its built form; the command in one
// file has it built in.

import { readFileSync } from 'node:fs';

declare const COPYDESK_VERSION: string | undefined;

export function version(): string {
  if (typeof COPYDESK_VERSION !== 'undefined') return COPYDESK_VERSION;
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const isManifest = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return isManifest ? String(manifest.version) : '';
}
