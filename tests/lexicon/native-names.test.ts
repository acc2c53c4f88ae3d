// Which short lines in letters without capitals are names.

import { expect, test } from 'vitest';
import { isNativeName } from '../../src/lexicon/given-names/index.ts';

test.each([
  '王小明',
  '欧阳明',
  '林怡君',
  '佐藤花子',
  '長谷川ひなた',
  '山田 太郎',
  '김철수',
  '남궁민수',
  'رشا العلي',
  'محمد علی',
  'נועה דוגמה',
  'अनिल नमूना',
  'রফিকুল ইসলাম',
  'Мария Примерова',
  'Ελένη Δείγμα',
])('a name: %s', (text) => {
  expect(isNativeName(text)).toBe(true);
});

test.each([
  '聽新聞',
  '新闻中心',
  '会員登録 ログイン',
  '記事',
  '세 줄 요약',
  'صفحه نخست',
  'تحديث',
  'דף הבית',
  'होम',
  'Главные новости',
  'Ελένη',
])('no name: %s', (text) => {
  expect(isNativeName(text)).toBe(false);
});
