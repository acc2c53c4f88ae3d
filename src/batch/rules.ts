// The version of the rules, for whoever asks whether a result would come out the same today: the build puts in a hash
// of the sources.

declare const COPYDESK_RULES: string | undefined;

export function rulesVersion(): string {
  return typeof COPYDESK_RULES === 'undefined' ? 'source' : COPYDESK_RULES;
}
