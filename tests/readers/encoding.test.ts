// Decoding: what newspapers of the last thirty years saved their pages in.

import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { decode } from '../../src/readers/encoding.ts';

const WESTERN = 'The mayor said: “We didn’t know” – it cost 40 € at the café. '.repeat(6);
const RUSSIAN =
  'Совет гавани решил во вторник перестроить старую паромную пристань до начала зимних штормов. '.repeat(6);
const JAPANESE = '港の評議会は火曜日に、冬の嵐が来る前に古いフェリー乗り場を建て直すことを決めた。'.repeat(6);
const KOREAN = `${'항구 위원회는 화요일에 겨울 폭풍이 오기 전에 낡은 여객선 선착장을 다시 짓기로 했다. '.repeat(6)}똠 펲 햏 갂`;
const CHINESE = '港口委員會星期二決定在冬季風暴來臨之前重建舊渡輪碼頭，工程預計耗資四百萬。'.repeat(6);
const SIMPLE = '港口委员会星期二决定在冬季风暴来临之前重建旧渡轮码头，工程预计耗资四百万。'.repeat(6);

test.each([
  ['utf-8', 'utf8', WESTERN + RUSSIAN],
  ['windows-1252', 'win1252', WESTERN],
  ['windows-1251', 'win1251', RUSSIAN],
  ['koi8-r', 'koi8-r', RUSSIAN],
  ['shift_jis', 'shift_jis', JAPANESE],
  ['euc-jp', 'euc-jp', JAPANESE],
  ['euc-kr', 'cp949', KOREAN],
  ['big5', 'big5hkscs', CHINESE],
  ['gb18030', 'gb18030', SIMPLE],
])('%s is told and decoded', async (label, name, text) => {
  expect(await decode(iconv.encode(text, name))).toEqual({ text, encoding: label, broken: 0 });
});

test.each([
  ['utf-8', 'utf8'],
  ['utf-16le', 'utf-16le'],
  ['utf-16be', 'utf-16be'],
])('a byte order mark says %s and is no text', async (label, name) => {
  expect(await decode(iconv.encode(WESTERN, name, { addBOM: true }))).toEqual({
    text: WESTERN,
    encoding: label,
    broken: 0,
  });
});

test('UTF-16 without a mark is told by its zero bytes', async () => {
  const bytes = iconv.encode(WESTERN, 'utf-16le');
  expect(await decode(bytes)).toEqual({ text: WESTERN, encoding: 'utf-16le', broken: 0 });
});

test('UTF-8 with broken bytes stays UTF-8 and counts them', async () => {
  const bytes = Buffer.concat([
    Buffer.from('«Zürich», «Malmö»'),
    Buffer.from([0xff]),
    Buffer.from(' — Århus'),
  ]);
  expect(await decode(bytes)).toEqual({
    text: '«Zürich», «Malmö»\ufffd — Århus',
    encoding: 'utf-8',
    broken: 1,
  });
});

test('a replacement character that stands in the text is not broken', async () => {
  expect(await decode(Buffer.from('a \ufffd b'))).toEqual({
    text: 'a \ufffd b',
    encoding: 'utf-8',
    broken: 0,
  });
});

test('a NUL in a text, or many at its end, make no binary file of it', async () => {
  const text = 'The ferries of Lowmere sailed again on Friday. '.repeat(10);
  const caught = `${text.slice(0, 60)}\0${text.slice(60)}`;
  expect(await decode(Buffer.from(caught))).toEqual({ text: caught, encoding: 'utf-8', broken: 0 });
  const filled = text + '\0'.repeat(5000);
  expect(await decode(Buffer.from(filled))).toMatchObject({ text: filled, encoding: 'utf-8' });
});

test('NULs alone, among other controls, or many of them are no text', async () => {
  expect(await decode(new Uint8Array(500))).toBe('binary');
  expect(await decode(Buffer.from('The ferries sailed \0\u0001\u0002 again'))).toBe('binary');
  expect(await decode(Buffer.from('name\0size\0\0 '.repeat(40)))).toBe('binary');
});

test('bytes with NULs are no text', async () => {
  expect(await decode(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 0]))).toBe('binary');
});
