// What speaks against a line being the title: it ends in a credit, credits an author, has a date, or is a job title below a
// name. `By Ada Sample - Friday, 3 March 2025` is a byline with its date.

import { parseBareDate } from '../dates/index.ts';
import type { Block } from '../document.ts';
import { creditOf } from '../figures/credit.ts';
import { CAPTION_CUES } from '../lexicon/credits/caption-cues.ts';
import { isSection } from '../lexicon/phrases.ts';
import { isProse, leadsOn } from '../prose.ts';
import { bucket } from '../ranking/bucket.ts';
import { named } from '../ranking/named.ts';
import { isClockLine } from '../text/clock-line.ts';
import { countWords, facts } from '../text/facts.ts';
import { BRACKET, COLON, NUMBER } from '../text/units.ts';
import { isEastern } from '../text/wide.ts';
import { isAddress } from './addresses.ts';
import { withoutClock } from './author-frame.ts';
import { isWordBelow } from './beside.ts';
import { byWordLength, sourceWord } from './by-words.ts';
import { readLine } from './byline-line.ts';
import { isReportLine } from './chinese-credit.ts';
import { isDatedByline } from './dated-byline.ts';
import { isEasternStamp } from './eastern-stamp.ts';
import { datesOf, withoutDates } from './line-dates.ts';
import { isName } from './name-shape.ts';
import { isNewsroomAlone } from './newsroom-alone.ts';
import { isPerson, isRoleLine } from './person.ts';
import type { TitlePage } from './title-page.ts';

// Captions that could pass for a title stand this close to the prose.
const CAPTION_REACH = 12;
// How many words a line has beside its dates: a date line has hardly any.
const DATED = [0, 2, 4, 8];
const LONGEST_NAME = 40;
const LONGEST_ROLE = 60;
const CREDIT_RE = /©|\(c\)|copyright|photo|foto|image|bild|getty|reuters|afp/iu;
// "(Archive) Ferries wait in the harbour"
const BRACKET_START_RE = /^[([{]/u;

/** The features of line `i` that a title seldom has. */
export function doubtsOf({ first, language }: TitlePage, block: Block, i: number): string[] {
  const { text } = block;
  const features: string[] = [];
  const add = (name: string, holds: boolean): void => {
    if (holds) features.push(name);
  };
  add('credit', CREDIT_RE.test(text));
  add('credited', first - i <= CAPTION_REACH && creditOf(block)?.strength === 'strong');
  const dates = datesOf(block, language);
  if (dates.length > 0) features.push(named('date', bucket(countWords(withoutDates(text, dates)), DATED)));
  add('byline', byWordLength(text, language) > 0);
  add('starts:bracket', BRACKET_START_RE.test(text));
  return features;
}

// "Friday, 3 March 2025" aside, a byline with a date has so many words: "By Ada Sample - Sample Press -"
const MOST_BYLINE_WORDS = 9;

// "Live", "Election 2026", "Breaking News"
const MOST_SECTION_WORDS = 3;
// "The mayor (left), photo: Ada Sample / Sample Images"
const PICTURE_WORD_RE =
  /[,.;|)\]] ?(?:fotos?|photos?|bild|billede|image|imagen|imagem|immagine|kuva|zdjęcie|fot\.|фото|foto ©) ?:/iu;
// "(218 views)", "( Просмотры 218 )": what counts readers beside a date
const COUNTED_RE = /^[\s|]*\( ?(?:\p{L}{2,20}:? \p{Nd}{1,7}|\p{Nd}{1,7} \p{L}{2,20}) ?\)[\s|]*$/u;
// "(Archive)", "(left)": in brackets, no headline has them.
const BRACKETED_CUES = CAPTION_CUES.filter((cue) => cue.startsWith('('));

/** True for a line that is a title only where nothing else could be one: the name of a section, the headline of a teaser. */
export function isSpare(blocks: readonly Block[], i: number, language: string | undefined): boolean {
  const block = blocks[i];
  if (!block) return false;
  return (
    isSectionName(block) ||
    isTeaser(blocks, i, language) ||
    isEntry(blocks, i) ||
    isKicker(blocks, i) ||
    isDatedEntry(blocks, i)
  );
}

// "08/01/2026 Five ferries stay in port"
const DAY_START_RE = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4} \S/u;

/** True for a headline behind its day, in a list of such. */
function isDatedEntry(blocks: readonly Block[], i: number): boolean {
  const isDated = (k: number): boolean => DAY_START_RE.test(blocks[k]?.text ?? '');
  return isDated(i) && (isDated(i - 1) || isDated(i + 1));
}

const ENTRY_REACH = 30;

/** True for the heading of an entry of a live blog: right below its time, with text of its own before the next time. */
function isEntry(blocks: readonly Block[], i: number): boolean {
  if (!isClockLine(blocks[i - 1]?.text ?? '')) return false;
  const below = blocks.slice(i + 1, i + 1 + ENTRY_REACH);
  const next = below.findIndex(({ text }) => isClockLine(text));
  const later = below.findIndex(({ text }, k) => k > next && isClockLine(text));
  return (
    next > 0 && later > 0 && below.slice(0, next).some(isProse) && below.slice(next, later).some(isProse)
  );
}

// "Interview with the mayor of Lowmere", "Interview met ..."; Romance languages and Polish call it by their own words.
const INTERVIEW_RE = /^(?:interview|entrevista|intervista|entretien|intervju|wywiad|интервью|інтерв['’]ю) /iu;
const QUOTATION_RE = /^[“”„«»"‚‘'][^“”„«»"]{8,}[”“»«"’‘']$/u;

/** True for the kicker of an interview, above the quotation that is its headline. */
function isKicker(blocks: readonly Block[], i: number): boolean {
  return INTERVIEW_RE.test(blocks[i]?.text ?? '') && QUOTATION_RE.test(blocks[i + 1]?.text ?? '');
}

const MOST_BUTTON_WORDS = 3;

/** True for a headline above a bare date and a button that leads to the story: "3 March 2025" "Read more". */
function isTeaser(blocks: readonly Block[], i: number, language: string | undefined): boolean {
  const [below, button] = blocks.slice(i + 1, i + 3);
  return (
    button?.mark?.label === 'related' &&
    facts(button).words <= MOST_BUTTON_WORDS &&
    below !== undefined &&
    parseBareDate(below.text, language) !== undefined
  );
}

/** True for the name of a section or of a form. */
function isSectionName({ text, facts: { words } }: Block): boolean {
  return words <= MOST_SECTION_WORDS && isSection(text);
}

/** True for a bare date, with a count of readers or without, and for a caption by its cue or the word for its picture. */
function isBeside(block: Block, language: string | undefined): boolean {
  const {
    text,
    facts: { shape },
  } = block;
  if (shape.has & NUMBER && parseBareDate(text, language)) return true;
  if (shape.has & COLON && PICTURE_WORD_RE.test(text)) return true;
  if (!(shape.has & BRACKET)) return false;
  const dates = datesOf(block, language);
  if (dates.length > 0 && COUNTED_RE.test(withoutDates(text, dates))) return true;
  const lower = text.toLowerCase();
  return BRACKETED_CUES.some((cue) => lower.includes(cue));
}

// "Lohmeer10 °C Altmeer9 °C"
const DEGREES_RE = /\p{Nd} ?°.{1,30}\p{Nd} ?°/u;

/** True for the degrees of two towns. */
function isWeather(text: string): boolean {
  return text.includes('°') && DEGREES_RE.test(text);
}

/** True for the label of a date with a day, for a source that a colon names, "来源：本站原创  作者：…", and for a desk and its reporter. */
function isLabelled(text: string): boolean {
  return isEasternStamp(text) || isReportLine(text) || (isEastern(text) && leadsOn(sourceWord(text) ?? ''));
}

/** True for what is never a title: a byline with its date; a job title below a name, or a line that says the name again. */
export function isNoTitle(blocks: readonly Block[], i: number, language: string | undefined): boolean {
  const block = blocks[i];
  if (!block) return false;
  const { text } = block;
  if (isAddress(text) || isWeather(text) || isBeside(block, language) || isNewsroomAlone(block, language))
    return true;
  if (isLabelled(text)) return true;
  if (byWordLength(text, language) > 0 || sourceWord(text) !== undefined) {
    const dates = datesOf(block, language);
    const isStamped = dates.length > 0 || withoutClock(text) !== text;
    const isShort = isStamped && countWords(withoutDates(text, dates)) <= MOST_BYLINE_WORDS;
    // "By 3 March 2027, all ferries will be electric" names nobody.
    const kind = isShort ? readLine(blocks, i, language)?.kind : undefined;
    if (kind === 'word' || kind === 'source') return true;
    if (isDatedByline(blocks, i, language)) return true;
  }
  if (isAltText(block, blocks[i + 1])) return true;
  if (isSetBelow(blocks, i + 1) && isNamed(block, language)) return true;
  const above = blocks[i - 1];
  if (!above) return false;
  const isAbout = facts(block).folded.startsWith(`${facts(above).folded} `);
  const isRole = (text.length <= LONGEST_ROLE && isRoleLine(text)) || isSetBelow(blocks, i);
  return (isAbout || isRole) && isNamed(above, language);
}

/** True for a word right below a line under another that could be the headline: "Geographer" below the author's name. */
function isSetBelow(blocks: readonly Block[], i: number): boolean {
  const [headline, name, block] = [blocks[i - 2], blocks[i - 1], blocks[i]];
  if (!headline || headline.mark || !name || !block || !isWordBelow(block)) return false;
  return facts(headline).words >= LEAST_TITLE_WORDS && blocks[i + 1]?.gap === true;
}

const LEAST_TITLE_WORDS = 3;

const CREDIT_REACH = 3;

/** True for the alt text above a caption that says it again, with its credit: "The crane lies in the basin.AFP". */
function isAltText(block: Block, below: Block | undefined): boolean {
  const { length } = block.text;
  if (!below || below.text.length <= length || !below.text.startsWith(block.text)) return false;
  const credited = creditOf(below);
  if (!credited || credited.caption === '' || credited.at > length + CREDIT_REACH) return false;
  return credited.strength === 'strong' || facts(block).endsSentence;
}

/** True for a line that names an author: "By Ada Sample", "Ada Sample". */
function isNamed({ text }: Block, language: string | undefined): boolean {
  const name = text.slice(byWordLength(text, language)).trim();
  return name.length <= LONGEST_NAME && isPerson(name) && isName(name, false);
}
