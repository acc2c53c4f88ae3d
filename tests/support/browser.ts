// A real Chromium, headless, for what only a browser can tell. Debian's package is enough; COPYDESK_CHROMIUM names another.
// Where there is none, the tests say so and are skipped by name.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser on this machine; undefined where there is none. */
export const CHROMIUM =
  process.env.COPYDESK_CHROMIUM ??
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find((path) => existsSync(path));

export function launch(): Promise<Browser> {
  const executablePath = CHROMIUM ?? '';
  // In a container, root has no sandbox of its own to make.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
}

export interface Opened {
  readonly page: Page;
  /** Everything that went wrong: console errors, exceptions, blocked content, requests beyond the file. */
  readonly trouble: readonly string[];
}

/** Opens a file in a page of its own, which goes when the test is over. */
export async function open(
  browser: Browser,
  file: string,
  options: Parameters<Browser['newPage']>[0] = {},
): Promise<Opened> {
  const page = await browser.newPage(options);
  // Only what hangs is ended; how long something takes says more about the machine.
  page.setDefaultTimeout(600_000);
  onTestFinished(() => page.close());
  const trouble: string[] = [];
  const address = pathToFileURL(file).href;
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address) trouble.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return { page, trouble };
}
