// Bylines that stand inside the text, as Chinese, Japanese and Korean papers set them: "（记者王小明、何立）", "〔記者張大同／海州報導〕"
// and "(해주=샘플뉴스) 김철수 기자 =" in front of the first sentence, "【山田太郎】" behind the last one.

import type { Block, Doc } from '../document.ts';
import { isNativeName } from '../lexicon/given-names/index.ts';
import { isProse } from '../prose.ts';

export interface InlineByline {
  readonly block: Block;
  /** Where it stands in the block. */
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
}

// "（记者王小明、何立）", "〔記者張大同／海州報導〕", "（中央社記者張大同台北4日電）"
const CHINESE_RE = /[（(〔【[]([^（）()〔〕【】[\]]{0,12}[记記]者[^（）()〔〕【】[\]]{2,30})[)）〕】\]]/u;
// "…恢复通航。（陈子涛）", "…恢复通航。(陈子涛 何立)"
const CHINESE_END_RE = /(?<=[。！？”])[（(](\p{Script=Han}{2,3}(?:[、 ]\p{Script=Han}{2,3}){0,3})[）)]$/u;
// "(해주=샘플뉴스) 김철수 기자 =", "[해주=뉴시스]김철수 이영희 기자"
const KOREAN_RE =
  /^[[(【][^\])】]{1,30}[\])】] ?([\p{Script=Hangul} ·,]{2,24}?) ?(?:선임|인턴)?(?:기자|특파원)(?![\p{L}])/u;
// "[샘플신문=김철수 기자]", "[샘플신문 김철수 기자]"
const KOREAN_INSIDE_RE =
  /^[[(【](?:[^\])】= ]{1,20}[= ]) ?([\p{Script=Hangul}]{2,4}) ?(?:선임|인턴)?(?:기자|특파원)[^\])】]{0,12}[\])】]/u;
// "김철수 기자의 보도입니다.", "김철수 기자가 취재했습니다.": how a newsreader hands over to the reporter
const KOREAN_SPOKEN_RE =
  /^(\p{Script=Hangul}{2,4}) (?:기자|특파원)(?:의 보도입니다|의 보돕니다|가 (?:보도합니다|보도했습니다|취재했습니다|전해드립니다|전합니다))\.?$/u;
// "【ソウル＝山田太郎】"
const JAPANESE_RE = /^【[^【】＝=]{1,14}[＝=]([^【】]{2,20})】/u;
// "…話した。【山田太郎】", "…という。（山田太郎、佐藤花子）"
const JAPANESE_END_RE = /(?<=[。」])[【（〔]([^【】（）〔〕。]{3,24})[】）〕]$/u;

const REPORTER_RE = /^.*[记記]者[：:]? ?/u;
const SPLIT_RE = /[、,，·・\s和與]+/u;
// "張大同／海州報導", "張大同台北4日電"
const PLACE_RE = /[／/]/u;
const WIRE_RE = /(?:[电電]|报道|報導|報道)$/u;
// "文/图", "陈涛摄": who took the pictures
const ROLE_RE = /^(?:文|图|圖|摄影|攝影)$|[摄攝]$/u;
const OPENING = 80;
const FIRST_PARAGRAPHS = 3;
const SPOKEN_LINES = 40;
const LAST_PARAGRAPHS = 2;
// A name has three signs mostly: where a place is glued to it, so many are taken.
const NAME_SIGNS = 3;

/** The byline that stands in the text; undefined where there is none, or in other languages. */
export function inlineByline(doc: Doc): InlineByline | undefined {
  const language = doc.fields.language?.value;
  if (language !== 'zh' && language !== 'ja' && language !== 'ko') return undefined;
  const prose = doc.blocks.filter(isProse);
  const first = prose.slice(0, FIRST_PARAGRAPHS);
  const last = prose.slice(-LAST_PARAGRAPHS).reverse();
  const forms = {
    zh: [
      [first, CHINESE_RE],
      [last, CHINESE_RE],
      [last, CHINESE_END_RE],
    ],
    ja: [
      [first, JAPANESE_RE],
      [last, JAPANESE_END_RE],
    ],
    ko: [
      [first, KOREAN_RE],
      [first, KOREAN_INSIDE_RE],
      [doc.blocks.slice(0, SPOKEN_LINES), KOREAN_SPOKEN_RE],
    ],
  } as const;
  for (const [blocks, form] of forms[language]) {
    for (const block of blocks) {
      const found = readIn(block, form, blocks !== last);
      if (found) return found;
    }
  }
  return undefined;
}

function readIn(block: Block, form: RegExp, isFront: boolean): InlineByline | undefined {
  const from = isFront ? 0 : Math.max(0, block.text.length - OPENING);
  const part = isFront ? block.text.slice(0, OPENING) : block.text.slice(from);
  const match = form.exec(part);
  const names = match ? namesIn(match[1] ?? '') : [];
  if (!match || names.length === 0) return undefined;
  const start = from + match.index;
  return { block, start, end: start + match[0].length, names };
}

/** The names of a credit; none where one of them is no name. */
function namesIn(credit: string): readonly string[] {
  const [text = ''] = credit.replace(REPORTER_RE, '').split(PLACE_RE);
  const names = text
    .split(SPLIT_RE)
    .filter((name) => name !== '' && !ROLE_RE.test(name))
    .map(withoutPlace);
  return names.every(isNativeName) ? names : [];
}

function withoutPlace(name: string): string {
  return name.length > NAME_SIGNS && WIRE_RE.test(name) ? name.slice(0, NAME_SIGNS) : name;
}
