// What the end of a caption credits, and what it leaves of the caption.

import { describe, expect, test } from 'vitest';
import { splitCredit } from '../../src/figures/credit.ts';

describe('splitCredit', () => {
  test.each([
    ['A crane in the basin (Ada Sample/AP)', 'A crane in the basin', 'Ada Sample/AP'],
    ['A crane in the basin. Foto: Ada Sample', 'A crane in the basin.', 'Ada Sample'],
    ['A crane in the basin © Ada Sample/dpa', 'A crane in the basin', 'Ada Sample/dpa'],
    ['A crane in the basin AP Photo/Ada B. Sample', 'A crane in the basin', 'AP Photo/Ada B. Sample'],
    ['A crane in the basin.Getty Images', 'A crane in the basin.', 'Getty Images'],
    ['A crane in the basinCredit: PA', 'A crane in the basin', 'PA'],
    ['倒れたクレーン＝共同通信社', '倒れたクレーン', '共同通信社'],
    ['IMAGO/Ada Muster', '', 'IMAGO/Ada Muster'],
    [
      'Le bassin, le 2 octobre. ADA EXEMPLE POUR « LE MODÈLE »',
      'Le bassin, le 2 octobre.',
      'ADA EXEMPLE POUR « LE MODÈLE »',
    ],
    ['Фото: Анна Примерова', '', 'Анна Примерова'],
    [
      'A crane in the basin (AP Photo/Ada Sample, File) less',
      'A crane in the basin',
      'AP Photo/Ada Sample, File',
    ],
    ['A crane fell into the basin. | AP Photo Close', 'A crane fell into the basin.', 'AP Photo'],
    ['A crane fell into the basin. | Getty Images', 'A crane fell into the basin.', 'Getty Images'],
  ])('%s', (text, caption, credit) => {
    const split = splitCredit(text);
    expect([split?.caption, split?.credit]).toEqual([caption, credit]);
  });

  test.each([
    'The photos by daylight showed the damage that the crane had done to the quay.',
    'Die Fotos zeigten den Schaden, wie die Behörde am Montag mitteilte.',
    '© All rights reserved',
    '©RIPRODUZIONE RISERVATA',
    'The harbour of Lowmere needs more',
    'The profit was a courtesy of the new lights in her street.',
  ])('no credit: %s', (text) => {
    expect(splitCredit(text)).toBeUndefined();
  });
});
