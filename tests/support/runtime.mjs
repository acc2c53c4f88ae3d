// Runs the library as a program of another runtime would: all that it gives for the files named, as one line of JSON.

import { readFileSync } from 'node:fs';
import { clean, explain, quotes } from 'copydesk';
import { flattenHtml } from 'copydesk/html';
import { cleanNdjson } from 'copydesk/stream';

const results = [];
for (const path of process.argv.slice(2)) {
  const text = readFileSync(path, 'utf8');
  const bytes = new TextEncoder().encode(`${JSON.stringify({ id: path, text })}\n{"id": 2}\n`);
  const source = new ReadableStream({
    start: (controller) => {
      // Cut inside a line, and perhaps inside a character.
      for (let at = 0; at < bytes.length; at += 1001) controller.enqueue(bytes.subarray(at, at + 1001));
      controller.close();
    },
  });
  const lines = [];
  for await (const line of source.pipeThrough(cleanNdjson({ removed: true }))) lines.push(line);
  const html = flattenHtml(`<h2>Subhead</h2><p>${text.slice(0, 2000)}`);
  results.push([clean(text, { removed: true, indirect: true }), quotes(text), explain(text), lines, html]);
}
console.log(JSON.stringify(results));
