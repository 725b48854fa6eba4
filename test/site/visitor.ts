import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { cellText, type Table } from '../../shared/src/data/table.ts';
import type { ModelManifest } from '../../shared/src/registry/manifest.ts';

/** A page with the site in it, and what it did that it should not. */
export interface Visit {
  readonly page: Page;
  /** Messages of the console, errors, dialogs and requests for anything but the site's own origin. */
  readonly incidents: string[];
}

export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const incidents: string[] = [];
  const { origin } = new URL(address);
  page.on('console', (message) => incidents.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !request.url().startsWith('data:')) {
      incidents.push(`request: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) incidents.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(address);
  return { page, incidents };
}

/** Fills in the form as a person does, field by field, by their labels. */
export async function fillIn(page: Page, manifest: ModelManifest, table: Table, row: number): Promise<void> {
  for (const { name, type } of manifest.features) {
    const column = table.columns.get(name);
    const text = column === undefined ? null : cellText(column, row);
    const field = page.getByLabel(name, { exact: true });
    const id = await field.getAttribute('id');
    const options = (await page.evaluate(
      `[...(document.getElementById(${JSON.stringify(id)}).options ?? [])].map(({ value }) => value)`,
    )) as string[];
    if (options.length === 0) {
      await field.fill(type === 'timestamp' ? (text ?? '').replace('Z', '') : (text ?? ''));
      continue;
    }
    if (text === null || options.includes(text)) {
      await field.selectOption({ value: text ?? '' });
      continue;
    }
    await field.selectOption({ label: 'Another …' });
    await page.getByLabel(`${name}: another value`).fill(text);
  }
}

/** Presses the button and reads every digit of the answer. */
export async function ask(page: Page): Promise<{ headline: string; numbers: number[] }> {
  await page.getByRole('button', { name: 'Predict' }).click();
  const answer = page.getByRole('status', { name: 'Answer' });
  const told = answer.getByText('Exact numbers').or(page.locator('#problem:not(:empty)'));
  await told.waitFor({ timeout: 10_000 });
  const problem = await page.locator('#problem').innerText();
  if (problem !== '') throw new Error(problem);
  await told.click();
  const cells = await answer.locator('tbody tr td:nth-child(2)').allInnerTexts();
  return { headline: await answer.getByRole('heading').innerText(), numbers: cells.map(Number) };
}
