// Pages of the training data that were read: what was found there stands in the place of what was only guessed.

import { describe, expect, it } from 'vitest';
import { headlineOf, keyOf, withChecked } from '../../scripts/train/checked.ts';

const text = 'Menu\nFerries return\nThe ferries sailed again.\n\nAll were full.\nRead more\n';
const silver = {
  id: 'a',
  flattener: 'innertext',
  text,
  gold: { grade: 'silver', paragraphs: [{ text: 'Menu' }] },
};
const body: [number, number][] = [[text.indexOf('The ferries'), text.indexOf('\nRead more')]];

describe('records whose pages were read', () => {
  it('have the body that was found', () => {
    const checked = withChecked(silver, { [keyOf(text)]: { body } });
    expect(checked?.gold).toEqual({
      grade: 'checked',
      paragraphs: [{ text: 'The ferries sailed again.' }, { text: 'All were full.' }],
    });
  });

  it('are left out where the page is no article', () => {
    expect(withChecked(silver, { [keyOf(text)]: { body: [] } })).toBeUndefined();
  });

  it('stay as they are where nobody read the page, or the gold is better', () => {
    const gold = { ...silver, gold: { grade: 'gold', paragraphs: [] } };
    expect(withChecked(silver, {})).toBe(silver);
    expect(withChecked(gold, { [keyOf(text)]: { body } })).toBe(gold);
  });

  it('have the headline, and stay as they are, where only that was sought', () => {
    const title: [number, number][] = [[text.indexOf('Ferries'), text.indexOf('\nThe ferries')]];
    const pages = { [keyOf(text)]: { title } };
    expect(headlineOf(text, pages)).toBe('Ferries return');
    expect(headlineOf('Another page', pages)).toBeUndefined();
    expect(withChecked(silver, pages)).toBe(silver);
  });
});
