// What could be a caption at all.

import { expect, test } from 'vitest';
import { createDoc } from '../../src/document.ts';
import { couldBeCaption } from '../../src/figures/find.ts';
import { readPicturePage } from '../../src/figures/page.ts';

const PROSE = [
  '因强风暴停航九天的海州港4日上午恢复通航，首班渡轮载着一百二十名乘客驶向外岛，港口外的船只也陆续离开。',
  '据介绍，风暴造成码头三处受损，维修费用预计超过两千万元，工程将在夏季之前完成，渡轮将按照正常班次运行。',
];

test.each([
  ['自此，渡轮小哥林小明，变成了志愿者林小明。', false],
  ['渡轮小哥林小明在码头迎接首班渡轮', true],
  ['渡轮小哥林小明在码头迎接首班渡轮。陈涛 摄', true],
])('between two Chinese paragraphs: %s', (line, could) => {
  const page = readPicturePage(createDoc([PROSE[0], line, PROSE[1], PROSE[0]].join('\n\n')), new Set());
  expect(couldBeCaption(page, 1)).toBe(could);
});
