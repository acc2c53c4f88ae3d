// Seams inside what looks like a word: "WetterLeute", "LatestTV Shows", "AGBDatenschutz", "ByAda Sample".
// Known false positive: a company name like "WeSail" that stands only once.

import type { Block } from '../document.ts';
import { isGivenName } from '../lexicon/given-names/index.ts';
import { hasNamePrefix, showNamePrefixes } from '../lexicon/name-prefixes.ts';
import { facts } from '../text/facts.ts';
import {
  DASH,
  IDEOGRAPH,
  isSmallAt,
  KIND,
  LOWER,
  NUMBER,
  ODD,
  UNCASED,
  UNITS,
  UPPER,
} from '../text/units.ts';
import { endsOf } from './find.ts';

// A small letter with a capital right behind it: "WetterLeute"
const CAMEL_RE = /\p{Ll}{2}(?=\p{Lu}\p{Ll})/gu;
// A word with capitals right behind it: "LatestTV", "FacebookX (Twitter)", "ArchivE-Paper"
const SHOUT_RE = /\p{Ll}{3}(?=\p{Lu}{2}|\p{Lu}[ ’']|E-\p{L})/gu;
// Capitals with a word right behind them: "AGBDatenschutz", "AFPIn"; "SPDler" and "ZDFheute" are one word.
const CAPITALS_RE = /\p{Lu}{2}(?=\p{Lu}\p{Ll})/gu;
// "commentsByAda", ")ByAda", "VonBR24": too short for a seam of its own.
const BY_WORD_RE = /(?<!\p{Lu})(?:(?:By|Av|Af)(?=\p{Lu}\p{Ll})|(?:Von|Par|Por)(?=\p{Lu}))/gu;
// "ends?von Ada Sample", "tellby Ada Sample"
const LOW_BY_WORD_RE = /[.!?”"’)](?=(?:by|von|par|por|av|af|door) \p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll})/gu;
// "with ropesdi" in front of "Paolo Esempio": a by-word glued on both sides
const GLUED_BY_WORD_RE = /\p{Ll}{3}(?=(?:by|von|par|por|di|av|af|door)\p{Lu}\p{Ll}{1,20} \p{Lu}\p{Ll})/gu;
// "ropesdi Paolo Esempio30 luglio": a by-word in front of a name to which the date is glued
const DATED_BY_WORD_RE =
  /\p{Ll}(?=(?:by|von|par|por|di|de|av|af|door) \p{Lu}\p{Ll}{1,20}(?: \p{Lu}\p{Ll}{1,20}){1,2}\d{1,2}[ ./])/gu;
// "Ada Samplemandag 5. august": days of the week that have no capital.
const WEEKDAY_RE =
  /\p{Ll}(?=(?:mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|måndag|tisdag|lördag|söndag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica),? (?:den |el |le |il )?\p{N})/gu;
// "Ada Samplechevron-right": names of icons
const ICON_RE = /\p{L}(?=(?:share-)?(?:chevron|caret|arrow|expand)-(?:right|left|up|down|arrow))/gu;
// "McAllister", "MacDonald", "LeBron", "DeSantis", "O’Neill": a prefix, no seam.
const PREFIX_RE = /^(?:Mc|Mac|Le|La|De|Di|Du|Van|Fitz|i|e|bh)\p{Lu}/u;
// "LehrerInnen", "LehrerIn", "macOS", "watchOS"
const SUFFIX_RE = /^(?:In(?:nen)?|OS)$/u;
// A word that the page has nowhere else: a name like "ZDFinfo" has fewer letters behind its capitals.
const LEAST_WORD = 6;
const NUMBERED_RE = /^ \p{N}/u;
// How a word begins in languages with capitals: a vowel near the front.
const ONSET_RE =
  /^(?:\p{Lu}[aeiouyäöüåæøáéíóúàèìòùâêîôûãõ]|[AEIOUYÄÖÜÅÆØÁÉÍÓÚ]\p{Ll}|[BCFGKPV][lr]|[DTWV]r|[CKPST]h|Sch|[GK]n|S[ckmnptlwv]|[TZK][wv]|Qu|P[fs])/u;
// "WHO WILL PAYUnder": several words in capitals are a heading.
const SHOUTED_RE = /(?<!\p{L})\p{Lu}{2,} \p{Lu}{2,}$/u;
// "FDPler", "CDUler"
const DERIVED_RE = /^.ler(?:n|in|innen)?$/u;
// "@AdaSample", "#OldBridge"
const TAG_RE = /[@#]/u;
// Names that stand as they are in every language.
const NAMES = new Set(
  'YouTube WhatsApp LinkedIn TikTok PayPal OpenAI BioNTech FaceTime PlayStation SoundCloud SpaceX AliExpress DreamWorks MasterCard ProSieben'.split(
    ' ',
  ),
);
const LONGEST_NAME = 40;
const LETTER_RE = /^[\p{L}\p{M}]$/u;

/** Words of a page: those between blanks that stand there twice, and how often words stand there at all. */
export interface Standing {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, number>;
  /** True where the language sets prefixes before names: "kaMasipala". */
  readonly hasPrefixes: boolean;
}

/** Where words of a line are glued, but for names: those with a prefix, known ones, and words that stand alone twice. In order. */
export function wordSeams(block: Block, standing: () => Standing): number[] {
  const { text } = block;
  const { has, seams: most } = facts(block).shape;
  // Cheap tests: most lines have no capital behind a small letter.
  const camel = most > 0 || has & ODD ? text : '';
  const camels = endsOf(camel, CAMEL_RE);
  const shouts = endsOf(camel, SHOUT_RE).filter((seam) => !isWord(text, seam, standing));
  const capitals = endsOf(text, CAPITALS_RE).filter((seam) => startsWord(text, seam, standing));
  const seams = [...camels, ...shouts, ...capitals].sort((a, b) => a - b);
  const icons = has & DASH ? endsOf(text, ICON_RE) : [];
  const dated = has & NUMBER ? endsOf(text, DATED_BY_WORD_RE) : [];
  const sure = [...endsOf(camel, BY_WORD_RE), ...endsOf(text, LOW_BY_WORD_RE), ...dated, ...icons];
  const glued = endsOf(camel, GLUED_BY_WORD_RE).filter((seam) =>
    standing().words.has(wordBefore(text, seam)),
  );
  const days = has & (NUMBER | ODD) ? endsOf(text, WEEKDAY_RE) : [];
  const weekdays = days.filter((seam) => isCapital(text, wordAround(text, seam)[0]));
  const words = seams.filter((seam, i) => {
    const [start, end] = wordAround(text, seam);
    const isOnly = (seams[i - 1] ?? -1) <= start && (seams[i + 1] ?? Number.POSITIVE_INFINITY) >= end;
    if (TAG_RE.test(text.charAt(start - 1))) return false;
    return !SUFFIX_RE.test(text.slice(seam, end)) && !(isOnly && isName(text.slice(start, end), standing));
  });
  return [...words, ...sure, ...glued, ...weekdays].sort((a, b) => a - b);
}

/** True for a seam in what the page has as a word of its own: "MotoGP". */
function isWord(text: string, seam: number, standing: () => Standing): boolean {
  const [start, end] = wordAround(text, seam);
  return (standing().words.get(text.slice(start, end)) ?? 0) > 1;
}

/** True where a word begins: one that the page has elsewhere, or that looks like one: no "Fheute", no "Dler". */
function startsWord(text: string, seam: number, standing: () => Standing): boolean {
  let end = seam + 1;
  while (end - seam < LONGEST_NAME && isSmallAt(text, end)) end++;
  const word = text.slice(seam, end);
  const { words } = standing();
  if (words.has(word) || (word.length > 2 && words.has(word.toLowerCase()))) return true;
  if (isGivenName(word)) return true;
  if (word.length > 2 && SHOUTED_RE.test(text.slice(Math.max(0, seam - LONGEST_NAME), seam))) return true;
  const isLong = word.length >= LEAST_WORD || NUMBERED_RE.test(text.slice(end, end + 2));
  return isLong && ONSET_RE.test(word) && !DERIVED_RE.test(word);
}

function isCapital(text: string, at: number): boolean {
  return ((UNITS[text.charCodeAt(at)] ?? 0) & KIND) === UPPER;
}

/** The run of letters that holds an offset, 40 to each side at the most; Chinese and Japanese set no blank before a name. */
function wordAround(text: string, at: number): readonly [start: number, end: number] {
  let start = at;
  let end = at;
  while (at - start < LONGEST_NAME && isLetterAt(text, start - 1)) start--;
  while (end - at < LONGEST_NAME && isLetterAt(text, end)) end++;
  return [start, end];
}

function wordBefore(text: string, at: number): string {
  return text.slice(wordAround(text, at)[0], at);
}

function isLetterAt(text: string, at: number): boolean {
  const unit = UNITS[text.charCodeAt(at)] ?? 0;
  const kind = unit & KIND;
  if (kind === LOWER || kind === UPPER) return true;
  if (kind === IDEOGRAPH) return false;
  return (kind === UNCASED || (unit & ODD) !== 0) && LETTER_RE.test(text.charAt(at));
}

function isName(word: string, standing: () => Standing): boolean {
  if (standing().hasPrefixes && hasNamePrefix(word)) return true;
  return PREFIX_RE.test(word) || NAMES.has(word) || standing().names.has(word);
}

const WORD_RE = /\p{L}+/gu;
const SPACE_RE = /\s+/u;
// Kana and Chinese signs
const EASTERN_RE = /[\u3040-\u30ff\u4e00-\u9fff]/u;
const NO_NAME_RE = /[\s\u3000-\u30ff\u4e00-\u9fff\uff00-\uff0f]+/u;

/** The words of a page, read when first asked for. */
export function standingIn(source: string): () => Standing {
  let known: Standing | undefined;
  return () => {
    if (known) return known;
    const words = counted(source.match(WORD_RE) ?? []);
    known = {
      names: repeatedIn(source.split(EASTERN_RE.test(source) ? NO_NAME_RE : SPACE_RE)),
      words,
      hasPrefixes: showNamePrefixes(words.keys()),
    };
    return known;
  };
}

function repeatedIn(words: readonly string[]): ReadonlySet<string> {
  return new Set([...counted(words)].filter(([, count]) => count > 1).map(([word]) => word));
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
