// Reads a line that could credit authors: behind a by-word ("Von", "By"), on the lines below one that stands alone, behind a
// word for the source, or as nothing but names. `By Ada Sample | March 3` -> Ada Sample.

import type { Block } from '../document.ts';
import { WITH_WORDS } from '../lexicon/credits/by-words.ts';
import { isNativeName } from '../lexicon/given-names/index.ts';
import { facts } from '../text/facts.ts';
import { authorBefore, withoutClock } from './author-frame.ts';
import { anyByWord, behindDateLength, byWordLength, sourceWord } from './by-words.ts';
import { readBare } from './byline-bare.ts';
import type { Line, Read } from './byline-read.ts';
import { chineseCredit, chineseSignature } from './chinese-credit.ts';
import { fromHouse } from './from-house.ts';
import { datesOf, withoutDates } from './line-dates.ts';
import { ungluedLabel, withoutEmptyLabel, withoutLabels } from './line-labels.ts';
import { isNothing } from './name-letters.ts';
import { bareNames, type Names, namesBehind, pseudonymsBehind } from './names.ts';
import { isHouse, isPerson, isRoleLine } from './person.ts';
import { isPortrait } from './picture-names.ts';
import { isJoint } from './pieces.ts';
import { withoutReadingTime } from './reading-time.ts';

// "By", "Author of the article:" alone: the names stand on the lines below.
const MOST_LINES = 4;
// A credit has no more words than this.
const MOST_WORDS = 14;

// "der Zeit der Dinosaurier": no name begins so
const OPENER_RE = /^(?:der|die|das|dem|den|the|la|las|los|les|el|az) /u;
// ", von Ada Muster" behind a date, " r. przez Jan Wzór" behind a year
const LEAD_RE = /^[\s,;:./]*(?:[rгр]\.\s)?/u;
// What is left around a date that was taken out
const BARS_RE = /^[\s|]+/u;
// Chinese labels part a line as bars do: "来源：海州日报 作者：林小明"
const PART_RE =
  /[|•·●\t]| - | – | — |(?<![图圖]片|[视視][频頻]|[数數][据據]|[资資]料)(?=(?:作者|记者|記者|来源|來源|责任编辑|責任編輯|编辑|編輯)[：:])|[／/] ?(?=[记記]者)| (?=(?:本[报報])?[记記]者)/u;
// "记者", "記者", "作者": any sentence may begin so, and only a name behind it makes a byline of it.
const REPORTER_RE = /^(?:作|(?:本[报報刊])?[记記])者$/u;

// "Source: Sample Pumps, Inc." names who issued a release.
const COMPANY_RE =
  /[ ,](?:Inc|Ltd|LLC|Corp|GmbH|AG|SE|plc|PLC|S\.?A|S\.p\.A|B\.V|N\.V|Oy|AB|ASA|A\/S|Co)\.?$/u;

// "Source: PM | Duration: 3min 13sec": the programme that sent a report
const DURATION_RE = /[|•·] ?(?:duration|dauer|durée|duración|durata|duur) ?: ?\d/iu;

// „…“, “…”, «…»
const QUOTED_RE = /^[„“«]/u;
// "文 | 王小明": the bar is a colon
const BARRED_RE = /^(文|撰文|作者|记者|記者) ?[|｜] ?/u;

/** The names that a line credits; undefined where it credits none. */
export function readLine(
  blocks: readonly Block[],
  i: number,
  language: string | undefined,
): Read | undefined {
  const line = blocks[i] && lineOf(blocks[i], language);
  if (!line) return undefined;
  const credit = readCredit(blocks, i, language, line);
  const signed = credit === undefined && language === 'zh' ? chineseSignature(line.text) : [];
  if (signed.length > 0) return { names: signed, agency: undefined, blocks: [i], kind: 'word' };
  return credit === undefined ? readBare(blocks, i, language, line) : (credit ?? undefined);
}

/** True for a line that credits authors behind a by-word. */
export function hasByWord(blocks: readonly Block[], i: number, language: string | undefined): boolean {
  const line = blocks[i] && lineOf(blocks[i], language);
  return line !== undefined && readCredit(blocks, i, language, line)?.kind === 'word';
}

/** Undefined for the alt text of a portrait. */
function lineOf(block: Block, language: string | undefined): Line | undefined {
  const undated = withoutReadingTime(ungluedLabel(withoutDates(block.text, datesOf(block, language))));
  const text = language === 'zh' ? undated.replace(BARRED_RE, '$1：') : withoutClock(undated);
  // A date may stand before it.
  if (isPortrait(text.replace(BARS_RE, '').trimEnd())) return undefined;
  return { block, text, isDated: undated !== block.text };
}

/** The names behind a by-word or a word for the source; null where the line says that it names nobody. */
function readCredit(
  blocks: readonly Block[],
  i: number,
  language: string | undefined,
  { block, text, isDated }: Line,
): Read | null | undefined {
  const before = authorBefore(text);
  const agent = before === undefined ? undefined : creditedIn(before, isDated);
  if (agent && agent.names.length > 0) return { ...agent, blocks: [i], kind: 'word' };
  let supplied: Read | undefined;
  const clean = language === 'zh' ? chineseCredit : (credit: string): string => credit;
  for (const [at, part] of text.split(PART_RE).entries()) {
    const bare = withoutEmptyLabel(part.replace(LEAD_RE, '').trimEnd(), language);
    const source = sourceWord(bare);
    if (source) {
      if (COMPANY_RE.test(bare) || DURATION_RE.test(text)) continue;
      supplied ??= { ...namesBehind(clean(bare.slice(source.length))), blocks: [i], kind: 'source' };
      continue;
    }
    // "„Várunk” – írta Anna Minta": somebody else's words, and no author.
    if (at > 0 && QUOTED_RE.test(text)) break;
    const length = byWordsLength(bare, language) || (isDated && at > 0 ? behindDateLength(bare) : 0);
    const house = length === 0 ? fromHouse(bare, language) : undefined;
    if (house) return { ...house, blocks: [i], kind: 'word' };
    if (length === 0) continue;
    if (isNothing(bare.slice(length))) return readBelow(blocks, i, language, bare.slice(0, length)) ?? null;
    const behind = withoutLabels(clean(text.slice(text.indexOf(bare) + length)));
    const read = namesBehind(withoutInterviewee(behind, bare.slice(0, length)));
    // "By Court Reporter" says what somebody is, and not who.
    if (read.names.length === 0 && isRoleLine(behind)) return null;
    const isReporter = REPORTER_RE.test(bare.slice(0, length).trimEnd());
    if (isReporter && !read.names.every(isNativeName)) continue;
    if (read.names.length > 0 && !isClause(read.names, block))
      return withListed({ ...read, blocks: [i], kind: 'word' }, blocks, i);
    const isSure = text !== block.text || bare.slice(0, length).includes(' ');
    const pseudonyms = isSure && facts(block).words <= MOST_WORDS ? pseudonymsBehind(behind) : [];
    if (pseudonyms.length > 0) return { names: pseudonyms, agency: undefined, blocks: [i], kind: 'word' };
  }
  return supplied;
}

const INTERVIEW_RE = /interview|gespräch|entretien|entrevista|intervista|wywiad/iu;
// " mit Ada Muster", " with Ada Sample"
const WITH_RE = new RegExp(` (?:${WITH_WORDS.join('|')}) `, 'u');

/** What stands behind a by-word, without the one who was asked: "Ein Interview von Ada Muster mit Bo Beispiel". */
function withoutInterviewee(text: string, byWord: string): string {
  const at = INTERVIEW_RE.test(byWord) ? text.search(WITH_RE) : -1;
  return at < 0 ? text : text.slice(0, at);
}

/** The names of a credit, or what a user calls himself, where a date says that it is one. */
function creditedIn(text: string, isDated: boolean): Names {
  const read = namesBehind(text);
  return read.names.length > 0 || !isDated ? read : { names: pseudonymsBehind(text), agency: undefined };
}

/**
 * The length of the by-words at the front: "Post author  By Ada Sample" has two. Where no language is known, one that other
 * languages have too stands before a person: "Av Ada Sample".
 */
function byWordsLength(text: string, language: string | undefined): number {
  const length = byWordLength(text, language);
  if (length === 0 && language === undefined) {
    const word = anyByWord(text);
    return word !== undefined && isPerson(text.slice(word.length).trim()) ? word.length : 0;
  }
  const rest = text.slice(length).trimStart();
  return length === 0 || rest === '' ? length : text.length - rest.length + byWordLength(rest, language);
}

/** The names below a by-word that stands alone, one a line, with "," or "and" on lines between. */
function readBelow(
  blocks: readonly Block[],
  i: number,
  language: string | undefined,
  byWord: string,
): Read | undefined {
  const names: string[] = [];
  let at = [i];
  let joints: number[] = [];
  let agency: string | undefined;
  for (let k = i + 1; k <= i + MOST_LINES + 2 * joints.length && k < blocks.length; k++) {
    const block = blocks[k];
    if (!block || block.mark || facts(block).words > 12) break;
    const isRole = names.length > 0 && isRoleLine(block.text);
    if (isRole || (names.length > 0 && isJoint(block.text))) {
      joints = [...joints, k];
      continue;
    }
    const dates = datesOf(block, language);
    const length = byWordLength(block.text, language);
    const text = withoutLabels(withoutDates(block.text, dates)).slice(length);
    const read = names.length === 0 ? namesBehind(text) : bareNames(text);
    if (read.names.length === 0) {
      // "Article rédigé par" can mean nothing else: the house below may write itself in small letters.
      const house = byWord.includes(' ') && k === i + 1 ? pseudonymsBehind(text) : [];
      if (house.length > 0) return { names: house, agency: undefined, blocks: [i, k], kind: 'lines' };
      break;
    }
    // "Ada Sample" again, "Contact Ada Sample on X": a box about her. Behind her job title stands another person, or nobody.
    const isAgain = names.some((name) => block.text.includes(name));
    const isBehindRole = isRoleLine(blocks[k - 1]?.text ?? '') && !read.names.every(isPerson);
    if (isAgain || isBehindRole) break;
    // "Blue News" below a person is whom they write for.
    if (joints.at(-1) !== k - 1 && names.some(isPerson) && read.names.every(isHouse) && !read.agency) {
      at.push(k);
      break;
    }
    names.push(...read.names);
    agency ??= read.agency;
    at = [...at, ...joints.filter((joint) => !at.includes(joint)), k];
    if (dates.length > 0) break;
  }
  return names.length > 0 ? { names, agency, blocks: at, kind: 'lines' } : undefined;
}

// ", Bo Tester" below "By Ada Sample"
const LISTED_RE = /^[,&] ?(?=\p{Lu})/u;

/** What was read, with the names on the lines below that begin with a comma. */
function withListed(read: Read, blocks: readonly Block[], i: number): Read {
  let all = read;
  for (let k = i + 1; k < i + MOST_LINES; k++) {
    const text = blocks[k]?.text ?? '';
    const { names } = LISTED_RE.test(text) && !blocks[k]?.mark ? bareNames(text) : { names: [] };
    if (names.length === 0) break;
    all = { ...all, names: [...all.names, ...names], blocks: [...all.blocks, k] };
  }
  return all;
}

const LONGEST_CREDIT = 8;
const CAPITAL_RE = /\p{Lu}|\p{Lo}/u;

/** True for a sentence that only begins as a byline does: "Par la suite, ..." */
function isClause(names: readonly string[], block: Block): boolean {
  const [first = ''] = names;
  if (OPENER_RE.test(first)) return true;
  return facts(block).words > LONGEST_CREDIT && !CAPITAL_RE.test(first);
}
