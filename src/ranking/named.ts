// Names of features that have a value: `named('words', 3)` is "words:3". Each is made once, because a weight is found by
// its name: a new string would be made, and read by V8 character by character, for each feature of each line.

type Value = string | number | boolean;

const names = new Map<string, Map<Value, string>>();

/** The name of a feature with its value. There must be few of them: counts in buckets, kinds, languages. */
export function named(feature: string, value: Value): string {
  return names.get(feature)?.get(value) ?? made(feature, value);
}

function made(feature: string, value: Value): string {
  const known = names.get(feature) ?? new Map<Value, string>();
  const name = `${feature}:${value}`;
  names.set(feature, known.set(value, name));
  return name;
}
