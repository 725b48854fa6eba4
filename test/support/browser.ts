import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { isExecutable } from './programs.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** @returns false where there is a browser, else why a test is skipped. */
export function whyNoBrowser(): string | false {
  return browserPath() === undefined && `needs a browser, one of ${names.join(', ')}: .ci/install-browser.sh`;
}

/** The machine's own browser, without a window. */
export function openBrowser(): Promise<Browser> {
  // Its sandbox needs rights that containers lack; the pages are ours.
  return chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
}

function browserPath(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}
