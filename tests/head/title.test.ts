// What is never a title, however well it stands: a byline with its date, a job title below a name.

import { expect, test } from 'vitest';
import { createDoc } from '../../src/document.ts';
import { titleCandidates } from '../../src/head/title.ts';

const PROSE =
  'The harbour was closed on Monday after a crane fell into the basin, and it will be out of use for weeks, the port said.';

function candidates(...lines: readonly string[]): readonly string[] {
  return titleCandidates(createDoc([...lines, PROSE].join('\n'))).map(({ text }) => text);
}

test('a byline with its date is no candidate', () => {
  const byline = 'By Ada Sample - Sample Press - Friday, March 3, 2026';
  expect(candidates('Harbour closes for a month', 'Print', byline)).not.toContain(byline);
});

test('a headline that begins as a byline does stays one', () => {
  const headline = 'By 3 March 2027, all ferries will be electric';
  expect(candidates('News', headline)).toContain(headline);
});

test('a job title below a name is no candidate', () => {
  const role = 'Freelance sports writer';
  expect(candidates('Rowers win in the first round', 'By Ada Sample', role)).not.toContain(role);
  expect(candidates('Rowers win in the first round', role)).toContain(role);
});

test('a portrait below the name it begins with is no candidate', () => {
  const portrait = 'Ada Sample is a former rower and a columnist for the Sample Press';
  expect(candidates('Rowers win in the first round', 'Ada Sample', portrait)).not.toContain(portrait);
  const headline = 'Ada Sample is a rower once more';
  expect(candidates('News', headline)).toContain(headline);
});

test('a Chinese label with a day is no candidate, with or without its year, whatever is glued to it', () => {
  const [title, stamp] = ['海州最后一家渡轮公司停止服务', '发布时间：09-3022:46海州海媒网络科技有限公司'];
  expect(candidates(title, '海州之家', stamp)).toContain(title);
  expect(candidates(title, '海州之家', stamp)).not.toContain(stamp);
  const headline = '发布会：09年的港口回来了';
  expect(candidates('新闻', headline)).toContain(headline);
});
