// The version in package.json, which the build puts in.

declare const COPYDESK_VERSION: string;

export function version(): string {
  return COPYDESK_VERSION;
}
