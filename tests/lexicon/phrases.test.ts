// The phrase tables as data, and the matcher that reads them.

import { describe, expect, test } from 'vitest';
import { strongHit } from '../../src/chrome/verdict.ts';
import { createDoc, type Doc } from '../../src/document.ts';
import { TABLES } from '../../src/lexicon/chrome/index.ts';
import { homeLength } from '../../src/lexicon/homes.ts';
import { chromeHit, isSection, lineHit, phraseKey } from '../../src/lexicon/phrases.ts';
import { fold } from '../../src/text/facts.ts';

const BAR_RE = /[|\n]/u;
const LETTER_RE = /[\p{L}#]/u;

function phrasesOf(list: string): string[] {
  return list
    .split(BAR_RE)
    .map((item) => item.trim().replace('~', ''))
    .filter((item) => item !== '');
}

/** The key that a line with this phrase gets: numbers filled in, ellipses as words. */
function keyOf(phrase: string): string {
  return phraseKey(fold(phrase.replaceAll('#', '7').replaceAll('…', 'x')));
}

function page(text: string, language?: string): Doc {
  const doc = createDoc(text);
  return language ? { ...doc, fields: { language: { value: language, spans: [] } } } : doc;
}

function hitOf(text: string, language?: string) {
  const doc = page(text, language);
  const [block] = doc.blocks;
  if (!block) throw new Error('no block');
  return { hit: chromeHit(block, language), strong: strongHit(doc, block) !== undefined };
}

describe.each(TABLES)('table $language', ({ language, phrases }) => {
  const all = Object.values(phrases).flatMap(phrasesOf);

  test('every phrase is folded, so that a line can meet it', () => {
    expect(all.filter((phrase) => keyOf(phrase) !== phrase.replaceAll('…', 'x'))).toEqual([]);
  });

  test('every phrase has letters, and none stands twice', () => {
    expect(all.filter((phrase) => !LETTER_RE.test(phrase))).toEqual([]);
    expect(all.filter((phrase, i) => all.indexOf(phrase) !== i)).toEqual([]);
  });

  test('every phrase meets a line that holds it', () => {
    const isMet = (phrase: string) =>
      hitOf(phrase.replaceAll('#', '7').replaceAll('…', 'xx xx'), language).hit !== undefined;
    expect(all.filter((phrase) => !isMet(phrase))).toEqual([]);
  });
});

describe('the matcher', () => {
  test.each([
    ['Datenschutz', 'terms'],
    ['İLGİLİ HABERLER', 'related-head'],
    ['Keskustelu (41)', 'comment-head'],
    ['AI generated summary. Newsroom reviewed.', 'staff-note'],
    ['(12) COMMENTS', 'comment-head'],
    ['1,204 views', 'counter'],
    ['» Lire aussi :', 'related-head'],
    ['यह भी पढ़ें', 'related-head'],
    ['延伸阅读', 'related-head'],
  ])('a whole line speaks in any language: %s', (text, kind) => {
    expect(hitOf(text, 'en').hit).toMatchObject({ kind, where: 'line', strong: true });
  });

  test.each([
    ['为你推荐', 'related-head'],
    ['你可能会喜欢', 'related-head'],
    ['作者最新文章', 'related-head'],
    ['相关搜索', 'footer-head'],
    ['热门新闻排行榜', 'footer-head'],
    ['还可输入300字', 'comment-form'],
    ['还可输入 300 字', 'comment-form'],
    ['遵守跟帖用户自律公约', 'comment-form'],
    ['图片来自网络，如有侵权，请联系删除。', 'terms'],
    ['图片均来自网络', 'terms'],
    ['海州财经提醒：文中内容仅供参考，不构成任何投资建议，据此操作，风险自担。', 'terms'],
    ['声明：海州财经力求信息准确，文中内容不构成投资建议，据此操作风险自担。', 'terms'],
    ['（原标题：海州港下月复航）', 'staff-note'],
    ['扫码阅读全文', 'share'],
    ['【打印本页】【关闭窗口】', 'share'],
    ['打印 关闭', 'share'],
    ['工会供稿  摄影/陈涛  编辑/何立', 'staff-note'],
  ])('Chinese furniture: %s', (text, kind) => {
    expect(hitOf(text, 'zh').hit).toMatchObject({ kind, strong: true });
  });

  test.each([
    '他说，这些图片来自网络。',
    '公司称会员可输入十个字作为昵称。',
    '这部小说的原标题是《海州渡口》。',
    '证监会要求，荐股软件不得构成投资建议。',
  ])('no Chinese furniture: %s', (text) => {
    expect(hitOf(text, 'zh').strong).toBe(false);
  });

  test('a start speaks in its own language, and where the language is unknown', () => {
    expect(hitOf('Lesen Sie auch: Fähre gesunken', 'de').hit?.kind).toBe('related-inline');
    expect(hitOf('Lesen Sie auch: Fähre gesunken').hit?.kind).toBe('related-inline');
    expect(hitOf('Lesen Sie auch: Fähre gesunken', 'fr').hit).toBeUndefined();
  });

  test('a start ends at a word: "Share" is no beginning of "Shareholders"', () => {
    expect(hitOf('Read more: Ferry sinks', 'en').hit?.kind).toBe('related-inline');
    expect(hitOf('Subscribe to our', 'en').hit?.kind).toBe('newsletter');
    expect(hitOf('Subscribe to ourselves', 'en').hit).toBeUndefined();
  });

  test('a bar stands for a colon', () => {
    expect(hitOf('LEIA TAMBÉM | Balsa afunda', 'pt').hit?.kind).toBe('related-inline');
    expect(hitOf('Der Hafen nach dem Sturm. 18.04.2026 | 0:21 min', 'de').hit?.kind).toBe('media-control');
    expect(hitOf('Also | not', 'en').hit).toBeUndefined();
  });

  test.each([
    ['E-mail this story', 'share', 'en'],
    ['Buzz up!', 'share', 'en'],
    ['Bookmark and Share', 'share', 'en'],
    ['Sponsored Links', 'ad-label', 'en'],
    ['TrackBack URL for this entry:', 'comment-head', 'en'],
    ['Most E-mailed', 'footer-head', 'en'],
    ['You have 2 free articles left this month.', 'paywall', 'en'],
    ['Create profiles for personalised advertising', 'consent', 'en'],
    ['Summary is AI-generated, newsroom-reviewed.', 'staff-note', 'en'],
    ['Artikel drucken', 'share', 'de'],
    ['Durchschnittliche Bewertung: 3,5', 'counter', 'de'],
    ['Meistgelesene Artikel', 'footer-head', 'de'],
    ['Version imprimable', 'share', 'fr'],
    ['Les + commentés', 'footer-head', 'fr'],
    ['Enviar a un amigo', 'share', 'es'],
    ['Anuncios Google', 'ad-label', 'es'],
    ['OKNOtizie', 'share', 'it'],
    ['Postagem mais recente', 'menu', 'pt'],
    ['Mail dit artikel door', 'share', 'nl'],
    ['Średnia ocena: 4.2', 'counter', 'pl'],
    ['Версия для печати', 'share', 'ru'],
    ['Arkadaşına gönder', 'share', 'tr'],
  ])('furniture of other years: %s', (text, kind, language) => {
    expect(hitOf(text, language)).toMatchObject({ hit: { kind }, strong: true });
  });

  test.each([
    ['SM', 'share', 'th'],
    ['กำลังโหลดความคิดเห็น', 'comment-form', 'th'],
    ['لا توجد تعليقات على هذا الخبر', 'comment-form', 'ar'],
    ['نظرات و دیدگاه ها', 'comment-head', 'fa'],
    ['주소복사가 완료되었습니다', 'share', 'ko'],
    ['기사에 대해 의견을 남겨주세요.', 'comment-form', 'ko'],
    ['本文ここから', 'menu', 'ja'],
    ['【大 中 小】', 'share', 'zh'],
    ['Щоб залишити коментар, увійдіть', 'comment-form', 'uk'],
    ['Tetszett a cikk?', 'share', 'hu'],
    ['Redaktur: Ada Contoh', 'staff-note', 'id'],
    ['মন্তব্যসমূহ (৩) কমেন্ট করতে ক্লিক করুন', 'comment-form', 'bn'],
    ['Comments are closed, but trackbacks and pingbacks are open.', 'comment-form', 'en'],
    ['Verwante artikels', 'related-head', 'af'],
    ['Kommentaar word ná 24 uur op die artikel gesluit.', 'comment-form', 'af'],
  ])('furniture of more of the world: %s', (text, kind, language) => {
    expect(hitOf(text, language)).toMatchObject({ hit: { kind }, strong: true });
  });

  test.each([
    ['“You have two weeks left,” the judge told the company.', 'en'],
    ['Stay with the coast road until the bridge and turn left at the mill.', 'en'],
    ['Most viewed the plan with suspicion, a councillor said.', 'en'],
    ['Une réponse à cette question est attendue lundi.', 'fr'],
    ['10 Antworten gab der Minister, keine davon gefiel dem Ausschuss.', 'de'],
    ['También en Madrid hubo protestas.', 'es'],
  ])('a sentence is none: %s', (text, language) => {
    expect(hitOf(text, language).strong).toBe(false);
  });

  test('weak phrases are evidence, no verdict', () => {
    expect(hitOf('Politics', 'en')).toMatchObject({ hit: { kind: 'section', strong: false }, strong: false });
  });

  test('a quotation vetoes what it contains', () => {
    expect(hitOf('We use cookies to improve the site.', 'en').strong).toBe(true);
    expect(hitOf('“We use cookies,” the minister said.', 'en').strong).toBe(false);
  });

  test('any string can be asked as a line: an item of a menu, a part of a breadcrumb', () => {
    expect(lineHit('Startseite')?.kind).toBe('home');
    expect(isSection('Politics')).toBe(true);
    expect(isSection('Startseite')).toBe(false);
  });

  test('the name of the start page is told from what is glued to it', () => {
    expect(homeLength('HomeWorldKremlin')).toBe(4);
    expect(homeLength('Harbour reopens')).toBe(0);
  });
});
