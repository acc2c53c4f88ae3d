// Bytes as files have them: pages in several encodings, records, crawls, compressed or cut, with bytes changed on the way.

import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { page } from './arbitraries.ts';
import { wet } from './wet.ts';

const ENCODINGS = [
  'utf8',
  'utf16le',
  'utf16be',
  'windows-1252',
  'windows-1251',
  'shift_jis',
  'gbk',
  'euc-kr',
];

const encoded = fc
  .tuple(page, fc.constantFrom(...ENCODINGS), fc.boolean())
  .map(([text, encoding, addBOM]) => iconv.encode(text, encoding, { addBOM }));

const records = fc
  .array(fc.record({ id: fc.oneof(fc.string(), fc.integer()), text: page }, { requiredKeys: [] }), {
    maxLength: 3,
  })
  .map((all) => Buffer.from(all.map((one) => `${JSON.stringify(one)}\n`).join('')));

const crawl = fc
  .array(fc.tuple(fc.constantFrom('conversion', 'warcinfo'), page), { maxLength: 3 })
  .map((all) => Buffer.from(all.map(([type, text], at) => wet(type, `urn:${at}`, text)).join('')));

const html = page.map((text) => Buffer.from(`<html><body><p>${text.replaceAll('\n', '</p><p>')}</body>`));

const whole = fc.oneof(encoded, records, crawl, html, fc.uint8Array({ maxLength: 300 }));

/** Some bytes take the place of others; the end may be missing. */
const damaged = fc
  .tuple(
    whole,
    fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 }),
    fc.double({ min: 0.5, max: 1, noNaN: true }),
  )
  .map(([bytes, changes, kept]) => {
    const copy = Uint8Array.from(bytes.subarray(0, Math.ceil(bytes.length * kept)));
    for (const [at, byte] of changes) if (copy.length > 0) copy[at % copy.length] = byte;
    return copy;
  });

export const anyBytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 3, arbitrary: whole },
  { weight: 3, arbitrary: damaged },
  { weight: 1, arbitrary: whole.map((bytes) => gzipSync(bytes, { level: 1 })) },
);
