// The panel that says why: what a row is, which pass and rule said so, how sure the scorer was, and what weighed most.

import type { Fate, Label } from '../../labels.ts';
import { FATE_WORDS, LABEL_WORDS, ruleWords } from '../words.ts';
import { all, element } from './dom.ts';

export interface Why {
  readonly panel: HTMLElement;
  readonly show: (row: HTMLElement) => void;
  readonly clear: () => void;
}

const FATES = Object.keys(FATE_WORDS) as Fate[];
const HINT = 'Point at a line, or go through them with the arrow keys, to see why it was kept or dropped.';

/** @param passes what each pass does, by its name */
export function whyPanel(passes: Readonly<Record<string, string>>): Why {
  const body = element('div', { id: 'why', role: 'status' });
  const close = element('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '×');
  const panel = element('section', { class: 'why', 'aria-label': 'Why' }, close, body);
  const clear = (): void => {
    panel.classList.remove('open');
    body.replaceChildren(element('p', { class: 'none' }, HINT));
  };
  close.addEventListener('click', clear);
  clear();
  const show = (row: HTMLElement): void => {
    panel.classList.add('open');
    body.replaceChildren(...reasons(row, passes));
  };
  return { panel, show, clear };
}

function reasons(row: HTMLElement, passes: Readonly<Record<string, string>>): HTMLElement[] {
  const { label = '', pass, rule, score, limit, follows, weighed, read } = row.dataset;
  const fate = FATES.find((name) => row.classList.contains(name)) ?? 'body';
  const head = element(
    'h3',
    { 'data-label': label },
    `${FATE_WORDS[fate]}: ${LABEL_WORDS[label as Label] ?? label}`,
  );
  const parts: HTMLElement[] = [head];
  if (pass === undefined) parts.push(element('p', {}, 'No pass decided about it, so it stays.'));
  if (rule !== undefined) parts.push(element('p', {}, ruleWords(rule)));
  if (pass !== undefined) parts.push(source(pass, rule, passes[pass]));
  if (score !== undefined) parts.push(meter(Number(score)));
  if (limit !== undefined) parts.push(element('p', {}, limitWords(Number(limit), follows !== undefined)));
  if (weighed !== undefined) parts.push(...weights(weighed));
  if (read !== undefined) parts.push(reading(read));
  parts.push(...quotesIn(row));
  return parts;
}

function source(pass: string, rule: string | undefined, summary: string | undefined): HTMLElement {
  const names = element('code', {}, rule === undefined ? pass : `${pass}: ${rule}`);
  return element('p', { class: 'pass' }, names, ...(summary === undefined ? [] : [` ${summary}.`]));
}

function meter(score: number): HTMLElement {
  const percent = Math.round(score * 100);
  const words = `${percent} % likely to belong to the story`;
  const value = { min: '0', max: '1', value: String(score), 'aria-label': words };
  return element('p', { class: 'score' }, element('meter', value), words);
}

function limitWords(limit: number, followsNeighbours: boolean): string {
  const words = `This page keeps what is ${Math.round(limit * 100)} % likely, and more.`;
  return followsNeighbours ? `${words} This line goes with the lines around it.` : words;
}

/** "1.2 length=36-61, ends a sentence" a line, heaviest first. */
function weights(weighed: string): HTMLElement[] {
  const rows = weighed.split('\n').map((line) => {
    const at = line.indexOf(' ');
    return { weight: Number(line.slice(0, at)), words: line.slice(at + 1) };
  });
  const most = Math.max(...rows.map(({ weight }) => Math.abs(weight)));
  const items = rows.map(({ weight, words }) => {
    const side = weight < 0 ? 'against' : 'for';
    const bar = element('meter', {
      min: '0',
      max: String(most),
      value: String(Math.abs(weight)),
      class: side,
    });
    bar.setAttribute('aria-label', `speaks ${side} the story, ${Math.abs(weight).toFixed(1)}`);
    return element('li', { class: side }, bar, element('span', {}, words));
  });
  const key = element('p', { class: 'key' }, 'What weighed most, ');
  key.append(
    element('span', { class: 'for' }, 'for the story'),
    ' or ',
    element('span', { class: 'against' }, 'against it'),
  );
  return [key, element('ul', { class: 'weights' }, ...items)];
}

function reading(text: string): HTMLElement {
  const shown = text.length > 400 ? `${text.slice(0, 400)} …` : text;
  return element(
    'p',
    { class: 'reading' },
    element('b', {}, 'Read as '),
    element('span', { dir: 'auto' }, shown),
  );
}

/** The quotes of a row as they stand in the list beside it. */
function quotesIn(row: HTMLElement): HTMLElement[] {
  const ids = new Set(all(row, '.quote').flatMap((part) => (part.dataset.is ?? '').split(' ')));
  if (ids.size === 0) return [];
  const items = all(row.closest('.document') ?? document, '.said').filter((said) =>
    ids.has(said.dataset.is ?? ''),
  );
  if (items.length === 0) return [];
  return [element('ol', { class: 'quotes' }, ...items.map((said) => said.cloneNode(true)))];
}
