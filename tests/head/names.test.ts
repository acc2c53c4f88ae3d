// What a byline credits: names in order, without roles, places and photographers.

import { describe, expect, test } from 'vitest';
import { bareNames, namesBehind, pseudonymsBehind } from '../../src/head/names.ts';
import { isPersonal } from '../../src/head/person.ts';

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
