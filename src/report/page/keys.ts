// The keys, and the dialog that lists them. Letters work while nobody types; they can be switched off there (WCAG 2.1.4).

import { element, isTyping } from './dom.ts';

/** What a key does, and how the list of keys says it. */
export interface Key {
  readonly keys: readonly string[];
  readonly shown: string;
  readonly words: string;
  readonly act: () => void;
}

export interface Help {
  readonly button: HTMLElement;
  readonly dialog: HTMLDialogElement;
}

export function keyboard(keys: readonly Key[]): Help {
  const isOn = element('input', { type: 'checkbox', checked: '' });
  const rows = keys.map(({ shown, words }) =>
    element('tr', {}, element('th', { scope: 'row' }, shown), element('td', {}, words)),
  );
  const close = element('button', { type: 'button' }, 'Close');
  const dialog = element(
    'dialog',
    { 'aria-label': 'Keys' },
    element('h2', {}, 'Keys'),
    element('table', {}, element('tbody', {}, ...rows)),
    element('label', {}, isOn, ' Letters and signs work as keys'),
    close,
  );
  const button = element('button', { type: 'button', 'aria-haspopup': 'dialog' }, 'Keys');
  button.addEventListener('click', () => dialog.showModal());
  close.addEventListener('click', () => dialog.close());
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
    if (event.key.length === 1 && !isOn.checked) return;
    const key = event.key === '?' ? undefined : keys.find((one) => one.keys.includes(event.key));
    if (event.key === '?') dialog.showModal();
    else if (key) key.act();
    else return;
    event.preventDefault();
  });
  return { button, dialog };
}
