// What a byline credits: names in order, without roles, places and photographers.

import { describe, expect, test } from 'vitest';
import { chineseCredit, chineseSignature } from '../../src/head/chinese-credit.ts';
import { bareNames, namesBehind, pseudonymsBehind } from '../../src/head/names.ts';
import { isNewsroom, isPersonal } from '../../src/head/person.ts';

describe('namesBehind', () => {
  test.each([
    ['Ada Sample', ['Ada Sample']],
    ['Ada Sample and Bo Tester', ['Ada Sample', 'Bo Tester']],
    ['Ada Sample, Senior Editor, and Bo Tester', ['Ada Sample', 'Bo Tester']],
    ['Ada Muster und Bo Beispiel, Wien', ['Ada Muster', 'Bo Beispiel']],
    ['Ada Muster mit AP', ['Ada Muster']],
    ['Ada de Oliveira', ['Ada de Oliveira']],
    ['Ana Ejemplo y Bo Prueba', ['Ana Ejemplo', 'Bo Prueba']],
    ['ADA SAMPLE, BO TESTER and CY EXAMPLE-JONES', ['ADA SAMPLE', 'BO TESTER', 'CY EXAMPLE-JONES']],
    ['Associated Press', ['Associated Press']],
    ['Jan Staff', ['Jan Staff']],
    ['Ada Sample Staff', ['Ada Sample']],
    ['Ada Sample, Software Engineer on Sample Play', ['Ada Sample']],
    ['Reporterin Anna Muster', ['Anna Muster']],
    ['Ada Sample - Associated Press', ['Ada Sample']],
    ['山田 花子', ['山田 花子']],
    ['Анна Примерова', ['Анна Примерова']],
  ])('%s', (text, names) => {
    expect(namesBehind(text).names).toEqual(names);
  });

  test('an agency counts as author and as agency', () => {
    expect(namesBehind('Ada Sample and AP').agency).toBe('AP');
    expect(namesBehind('Ada Sample - Associated Press').agency).toBe('Associated Press');
  });
});

describe('bareNames', () => {
  test.each([
    ['Ada Sample Political Correspondent', ['Ada Sample']],
    ['Ada Sample Courts correspondent', ['Ada Sample']],
    ['Ada Sample Energy editor', ['Ada Sample']],
    ['Ada SampleLifestyle Writer', ['Ada Sample']],
    ['Ada Sample 7 hours', ['Ada Sample']],
    ['The harbour was closed on Monday', []],
    ['Read more', []],
    ['Politics', []],
  ])('%s', (text, names) => {
    expect(bareNames(text).names).toEqual(names);
  });
});

describe('pseudonymsBehind', () => {
  test.each([
    ['ada_sample', ['ada_sample']],
    ['@bo.tester', ['bo.tester']],
    ['ada_s, bo.t on | , all posts', ['ada_s', 'bo.t']],
    ['popular demand', []],
  ])('%s', (text, names) => {
    expect(pseudonymsBehind(text)).toEqual(names);
  });
});

describe('isPersonal', () => {
  test.each([
    ['María Ejemplo', true],
    ['MARIE-LOUISE EXEMPLE', true],
    ['J. K. Sample', false],
    ['Dr. Jan Muster', true],
    ['Main Menu', false],
    ['Redaktion Beispiel', true],
    ['Анна Примерова', true],
  ])('%s: %s', (name, expected) => {
    expect(isPersonal([name])).toBe(expected);
  });
});

test.each([
  ['海州新闻', true],
  ['港务局新闻发言人 王海', false],
  ['返回海州首页 下载海州新闻客户端', false],
])('a newsroom in Chinese: %s', (text, is) => {
  expect(isNewsroom(text)).toBe(is);
});

describe('Chinese credits', () => {
  test.each([
    ['海州日报 举报', '海州日报'],
    ['陈涛 编辑：何立   人气： 5380 次', '陈涛'],
    ['陈涛责任编辑：何立', '陈涛'],
    ['海州研究院、海州电视台等', '海州研究院、海州电视台'],
    ['海州见习记者 陈子涛', '陈子涛'],
    ['海州记者 陈子涛 向立', '陈子涛、向立'],
    ['陈子涛 何立返回海州，查看更多', '陈子涛、何立'],
    ['刀刀姐、何一刀&陈小飞', '刀刀姐、何一刀、陈小飞'],
    ['海州 日报', '海州 日报'],
    ['陈涛', '陈涛'],
  ])('%s', (text, credit) => {
    expect(chineseCredit(text)).toBe(credit);
  });

  test.each([
    ['海州日报记者 陈涛', ['陈涛']],
    ['海州晚报记者 陈涛 何立', ['陈涛', '何立']],
    ['《晨钟》作者 何立', ['何立']],
    ['海州记者 节快乐', []],
    ['他对记者 说', []],
    ['记者', []],
  ])('signed %s', (text, names) => {
    expect(chineseSignature(text)).toEqual(names);
  });
});
