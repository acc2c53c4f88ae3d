// Reads credits as Chinese pages set them, where labels and buttons stand on the same line: `宪瑞 编辑：宪瑞 人气： 5380` -> 宪瑞,
// `海州日报 举报` -> 海州日报, and signatures without a label: `海州日报记者 陈涛`, `《晨钟》作者 何立`.

import { isNativeName } from '../lexicon/given-names/index.ts';
import { lineHit } from '../lexicon/phrases.ts';

// " 编辑：", " 人气： 5380": the next label; a known one may be glued to the name.
const NEXT_LABEL_RE =
  /[\s　]\p{Script=Han}{2,6} ?[：:]|(?:责任编辑|責任編輯|编辑|編輯|责编|校对|审核|来源|來源)[：:]/u;
// "返回海州，查看更多"
const READ_ON_RE = /返回[^，,。]{2,8}[，,]查看更多$/u;
// "海州见习记者 陈涛", "本报记者 王小明 何立"
const ROLE_RE = /^\p{Script=Han}{0,8}(?:记者|記者|通讯员|通訊員) /u;
const BLANKS_RE = /[\s　]+/u;
// "海州日报记者 陈涛", "海州日报全媒体记者 陈涛 何立", "《晨钟》作者 何立"
const SIGNED_RE =
  /^(?:《\p{Script=Han}{2,8}》|\p{Script=Han}{2,10})(?:记者|記者|作者|通讯员)[\s　/：:]{1,2}(\p{Script=Han}{2,4}(?:[\s　、]{1,2}\p{Script=Han}{2,4}){0,3})$/u;
const SIGNED_HINT_RE = /[者员][\s　/：:]/u;
// "即時中心／林大明報導", "娛樂中心/王小明、林大明報導"; a place may stand there as well: "社會中心／台北報導"
const DESK_RE =
  /^\p{Script=Han}{2,6}[／/](\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,2})(?:報導|報道|报道)$/u;
const DESK_HINT_RE = /[／/].{2,16}[導道]$/u;

/** What stands behind a Chinese by-word, up to the next label, without buttons and job titles; a comma between names. */
export function chineseCredit(text: string): string {
  const label = text.trimStart().search(NEXT_LABEL_RE);
  const credit = (label > 0 ? text.trimStart().slice(0, label) : text).trim().replace(READ_ON_RE, '');
  const words = credit.replace(/[&＆]/gu, '、').split(BLANKS_RE);
  while (words.length > 1 && isButton(words.at(-1) ?? '')) words.pop();
  const named = words.join(' ').replace(ROLE_RE, '');
  // "海州日报、海州电视台等"
  const bare = named.endsWith('等') && named.includes('、') ? named.slice(0, -1) : named;
  const parts = bare.split(' ');
  return parts.length > 1 && parts.every(couldBePerson) && parts.some(isNativeName) ? parts.join('、') : bare;
}

// "即時中心／林大明報導", "記者林大明／港城報導"
const REPORTED_RE =
  /^(?:記者|记者|\p{Script=Han}{2,4}中心)[^，。]{0,20}[／/]\p{Script=Han}{2,12}(?:報導|報道|报道)$/u;

/** True for the line of a desk or a reporter that says from where the report is, which is no headline. */
export function isReportLine(text: string): boolean {
  return DESK_HINT_RE.test(text) && REPORTED_RE.test(text);
}

/** The names of a line that signs a report without a label in front; empty for any other line. */
export function chineseSignature(text: string): readonly string[] {
  const desk = DESK_HINT_RE.test(text) ? DESK_RE.exec(text)?.[1]?.split('、') : undefined;
  if (desk) return desk.every(isNativeName) ? desk : [];
  const [, credit = ''] = SIGNED_HINT_RE.test(text) ? (SIGNED_RE.exec(text) ?? []) : [];
  const names = credit.split(/[\s　、]+/u).filter(Boolean);
  return names.some(isNativeName) ? names : [];
}

const PERSON_RE = /^\p{Script=Han}{2,4}$/u;

function couldBePerson(text: string): boolean {
  return PERSON_RE.test(text);
}

/** "举报", "打印", "分享" */
function isButton(word: string): boolean {
  const label = lineHit(word)?.label;
  return label === 'share' || label === 'comments' || label === 'navigation';
}
