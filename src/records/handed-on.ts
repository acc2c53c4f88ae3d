// What a record brings along and gets back beside its article. It is kept as text, so that no number changes on the way.

export interface HandedOn {
  /** The fields that were asked for, as JSON. */
  readonly meta?: string;
  /** The whole record, as JSON. */
  readonly record?: string;
}

/** The JSON of an object, in one line or indented by two, with `meta` and `record` as its last members. */
export function handingOn(json: string, { meta, record }: HandedOn): string {
  const isIndented = json.endsWith('\n}');
  const [end, before, colon] = isIndented ? ['\n}', ',\n  ', ': '] : ['}', ',', ':'];
  const member = (name: string, text: string | undefined): string =>
    text === undefined ? '' : `${before}"${name}"${colon}${text}`;
  return `${json.slice(0, -end.length)}${member('meta', meta)}${member('record', record)}${end}`;
}
