// The yardstick: reads NDJSON from stdin, parses every line and writes it out again. With `regexes`, twenty patterns of the
// kind that people clean pages with run over each text on the way.

const PATTERNS = [
  [/\[ad_\d+\]/gu, ''],
  [/\[source_link\]/gu, ''],
  [/^\s*advertisement\s*$/gimu, ''],
  [/^story continues below.*$/gimu, ''],
  [/^share( this)?$/gimu, ''],
  [/^(facebook|twitter|whatsapp|email)$/gimu, ''],
  [/^related articles$/gimu, ''],
  [/^most popular$/gimu, ''],
  [/^recent comments$/gimu, ''],
  [/^leave a reply$/gimu, ''],
  [/^read more:.*$/gimu, ''],
  [/^see also:.*$/gimu, ''],
  [/^subscribe.*newsletter.*$/gimu, ''],
  [/^©.*$/gmu, ''],
  [/^skip to (main )?content$/gimu, ''],
  [/^by [A-Z]\p{L}+ [A-Z]\p{L}+$/gmu, ''],
  [/[\u00ad\u200b\ufeff]/gu, ''],
  [/\u00a0/gu, ' '],
  [/[ \t]{2,}/gu, ' '],
  [/\n{3,}/gu, '\n\n'],
];

const patterns = process.argv[2] === 'regexes' ? PATTERNS : [];

function line(bytes) {
  const record = JSON.parse(bytes.toString());
  for (const [pattern, by] of patterns) record.text = record.text.replace(pattern, by);
  return `${JSON.stringify(record)}\n`;
}

let rest = Buffer.alloc(0);
for await (const chunk of process.stdin) {
  rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
  let from = 0;
  let out = '';
  for (let at = rest.indexOf(10); at >= 0; at = rest.indexOf(10, from)) {
    if (at > from) out += line(rest.subarray(from, at));
    from = at + 1;
  }
  rest = rest.subarray(from);
  if (out !== '' && !process.stdout.write(out)) await new Promise((go) => process.stdout.once('drain', go));
}
