// Features of what is told of the title: how much of it a line says, and what a reading of the window's title is like.

import type { Block } from '../document.ts';
import { bucket } from '../ranking/bucket.ts';
import { countWords, facts, fold } from '../text/facts.ts';
import { longWords, shareIn } from './long-words.ts';
import { stems } from './stems.ts';
import type { TitleCandidate } from './title.ts';
import { LEAST_ECHO, type TitlePage } from './title-page.ts';
import { alike, type Told } from './told.ts';

const SHARES = [0, 0.2, 0.4, 0.6, 0.8, 0.99];

/** The features of a text that could be the title, where something is told of it. */
export function toldFeatures(told: Told | undefined, text: string): string[] {
  if (!told) return [];
  const folded = fold(text);
  const features = [`told:${bucket(alike(stems(text), told.words), SHARES)}`];
  if (told.windows.some((window) => fold(window.text) === folded)) features.push('told:same');
  if (folded.length >= LEAST_ECHO && told.line.startsWith(folded)) features.push('told:begins');
  return features;
}

/** True for the first line of a page where it has the name of the site as well: its readings are the candidates. */
export function isWindow(told: Told | undefined, i: number): boolean {
  return i === 0 && told !== undefined && told.windows.some(({ cut }) => cut !== 'nothing');
}

/** The readings of the window's title as candidates of their own. */
export function windowCandidates(
  told: Told | undefined,
  page: TitlePage,
  lines: readonly { readonly block: Block; readonly i: number }[],
): TitleCandidate[] {
  const others = lines.filter(({ i }) => i > 0);
  const isLine = others.length < lines.length;
  const windows = told?.windows ?? [];
  return windows
    .filter(({ cut }) => cut !== 'nothing' || (windows.length === 1 && !isLine))
    .map(({ text, cut }, order) => {
      const words = stems(text);
      const folded = fold(text);
      const best = Math.max(0, ...others.map(({ block }) => alike(stems(block.text), words)));
      const isThere = others.some(({ block }) => facts(block).folded === folded);
      const said = shareIn(longWords(text), page.prose);
      return {
        text,
        blocks: [0],
        features: [
          'window',
          `window:${cut}`,
          `window:order:${order}`,
          `window:words:${bucket(countWords(text), [3, 4, 6, 9, 14, 20])}`,
          `window:kin:${isThere ? 'same' : bucket(best, SHARES)}`,
          `window:said:${bucket(said, SHARES)}`,
        ],
      };
    });
}
