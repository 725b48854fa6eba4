import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { renderHtml } from '../../../shared/src/report/html.ts';
import type { Report } from '../../../shared/src/report/report.ts';
import { openBrowser, whyNoBrowser } from '../../support/browser.ts';
import { hostileTexts, reportOf } from '../reports.ts';
import { gateReport } from './gate-report.ts';

const desktop = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

let browser: Browser;
let folder: string;

/** A page with a report in it, and what it did that it should not. */
interface Opened {
  page: Page;
  /** Messages of the console, errors, dialogs and requests other than for the file. */
  incidents: string[];
}

async function open(html: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const file = join(folder, 'report.html');
  await writeFile(file, html);
  const address = pathToFileURL(file).href;
  const context = await browser.newContext({ viewport: desktop, ...options });
  const page = await context.newPage();
  const incidents: string[] = [];
  page.on('console', (message) => incidents.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => incidents.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== address) incidents.push(`request: ${request.url()}`);
  });
  await page.goto(address);
  return { page, incidents };
}

/** Evaluates an expression in the page. */
const ask = <T>(page: Page, expression: string): Promise<T> => page.evaluate(expression) as Promise<T>;

const overflow = (page: Page) =>
  ask<number>(page, 'document.documentElement.scrollWidth - document.documentElement.clientWidth');

const openAll = (page: Page) =>
  ask<void>(page, "document.querySelectorAll('details').forEach((part) => { part.open = true; })");

/** Texts of the cells of one column, as they stand. */
const columnTexts = (page: Page, table: string, column: number) =>
  ask<string[]>(
    page,
    `[...document.querySelector(${JSON.stringify(table)}).tBodies[0].rows].map((row) => row.cells[${column}].innerText.trim())`,
  );

const tip = (page: Page) =>
  ask<string>(page, "document.querySelector('.tip').hidden ? '' : document.querySelector('.tip').innerText");

describe('a report in a browser', { skip: whyNoBrowser() }, () => {
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mlops-report-'));
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  const whole = renderHtml(gateReport(), {
    link: { text: 'Run 123', url: 'https://github.example/run/123' },
    footer: 'A footer.',
  });
  const rules = '[aria-label^="Rules"] table';

  for (const [device, viewport] of Object.entries({ desktop, phone })) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${device}, ${colorScheme}: nothing sticks out, nothing is fetched, nothing goes wrong`, async () => {
        const { page, incidents } = await open(whole, { viewport, colorScheme });
        assert.equal(await overflow(page), 0);
        await openAll(page);
        assert.equal(await overflow(page), 0);
        assert.deepEqual(incidents, []);
        await page.context().close();
      });
    }
  }

  test('anybody can use it: names, roles, order and contrast, light and dark', async () => {
    const { page } = await open(whole, { bypassCSP: true });
    const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    await page.evaluate(await readFile(axe, 'utf8'));
    // All folded sections, and of the tables beneath pictures one: they are alike, and axe is slow.
    await ask<void>(
      page,
      "[...document.querySelectorAll('details.folded'), document.querySelector('figure details')].forEach((part) => { part.open = true; })",
    );
    assert.deepEqual(await accessibilityFaults(page, {}), []);
    await page.emulateMedia({ colorScheme: 'dark' });
    const contrast = { runOnly: { type: 'rule', values: ['color-contrast'] } };
    assert.deepEqual(await accessibilityFaults(page, contrast), []);
    assert.deepEqual(await pictureFaults(page), []);
    await page.emulateMedia({ colorScheme: 'light' });
    assert.deepEqual(await pictureFaults(page), []);
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    assert.deepEqual(await pictureFaults(page), []);
    await page.context().close();
  });

  test('under its own policy the script runs, and nothing else is asked for', async () => {
    const { page, incidents } = await open(whole);
    assert.ok((await page.locator('button.sort').count()) > 5);
    assert.deepEqual(incidents, []);
    await page.context().close();
  });

  test('rows are put into order by mouse and by keyboard, figures by their size', async () => {
    const { page } = await open(whole);
    const heading = page.locator(`${rules} th`, { hasText: 'Production' });
    const button = heading.locator('button');
    const written = await columnTexts(page, rules, 0);
    assert.equal(await heading.getAttribute('aria-sort'), 'none');
    await button.click();
    assert.equal(await heading.getAttribute('aria-sort'), 'ascending');
    assert.deepEqual(await columnTexts(page, rules, 1), ['0.8876', '1,234', '', 'n/a']);
    await button.focus();
    await page.keyboard.press('Enter');
    assert.equal(await heading.getAttribute('aria-sort'), 'descending');
    assert.deepEqual(await columnTexts(page, rules, 1), ['1,234', '0.8876', '', 'n/a']);
    assert.equal(await page.locator('[role=status]').innerText(), 'By Production, descending.');
    await page.keyboard.press('Space');
    assert.equal(await heading.getAttribute('aria-sort'), 'none');
    assert.deepEqual(await columnTexts(page, rules, 0), written);

    const result = page.locator(`${rules} th`, { hasText: 'Result' });
    await page.locator(`${rules} th`, { hasText: 'Metric' }).locator('button').click();
    assert.deepEqual(await columnTexts(page, rules, 0), ['latency', 'mape', 'recall by sex', 'roc_auc']);
    await result.locator('button').click();
    assert.equal(await page.locator(`${rules} [aria-sort]:not([aria-sort=none])`).count(), 1);
    assert.match((await columnTexts(page, rules, 4)).join(), /fails.*inconclusive.*no baseline.*holds/s);
    await page.context().close();
  });

  test('values show under the pointer, by arrow keys and by touch', async () => {
    const { page } = await open(whole);
    const roc = page.locator('.plot', { has: page.locator('[aria-label^="ROC"]') });
    await roc.scrollIntoViewIfNeeded();
    const box = (await roc.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.25);
    assert.match(
      await tip(page),
      /^(This change|Production): area 0\.\d+\nFalse positive rate 0\.\d+\nTrue positive rate [\d.]+, threshold 0\.\d+$/,
    );
    await page.mouse.move(5, 5);
    assert.equal(await tip(page), '');

    await roc.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    assert.match(await tip(page), /^This change/);
    assert.match(
      await page.locator('[role=status]').innerText(),
      /^This change: area [\d.]+\. False positive rate [\d.]+\. True positive rate [\d.]+/,
    );
    await page.keyboard.press('ArrowDown');
    assert.match(await tip(page), /^Production/);
    await page.keyboard.press('End');
    assert.match(await tip(page), /as it decides/);
    await page.keyboard.press('Escape');
    assert.equal(await tip(page), '');

    for (const [name, expected] of [
      ['Mean absolute Shapley', /^age: 1$/],
      ['Predicted probabilities', /^Production, 0 – 0\.1: /],
      ['This change: actual', /^no, no: [\d,]+, [\d.]+%$/],
      ['recall by education', /^education \d+: 0\.\d+ \(0\.\d+ to 0\.\d+\), [\d,]+ rows$/],
      ['age', /^Then\nbin 1 of 3: 20%$/],
    ] as const) {
      const plot = page.locator(`.plot[aria-label^="${name}"]`).first();
      await plot.focus();
      await page.keyboard.press('Home');
      assert.match(await tip(page), expected);
    }
    await page.context().close();

    const touched = await open(whole, { viewport: phone, hasTouch: true });
    const loss = touched.page.locator('.plot[aria-label^="Loss"]');
    await loss.scrollIntoViewIfNeeded();
    const at = (await loss.boundingBox())!;
    await touched.page.touchscreen.tap(at.x + at.width - 20, at.y + at.height / 2);
    assert.match(await tip(touched.page), /^(Training|Validation)\nRound \d+\nLoss [\d.]+$/);
    assert.equal(await overflow(touched.page), 0);
    await touched.page.touchscreen.tap(10, 10);
    assert.equal(await tip(touched.page), '');
    await touched.page.context().close();
  });

  test('on paper everything is open, and nothing is cut off', async () => {
    const { page } = await open(whole, { viewport: { width: 720, height: 1000 }, colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    assert.equal(await overflow(page), 0);
    const hidden = await ask<string[]>(
      page,
      "[...document.querySelectorAll('details.folded .inside')].filter((part) => part.getBoundingClientRect().height < 20).map((part) => part.innerText)",
    );
    assert.deepEqual(hidden, []);
    const cut = await ask<string[]>(
      page,
      "[...document.querySelectorAll('.scroll, .plot, pre')].filter((part) => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0).map((part) => part.ariaLabel ?? part.innerText)",
    );
    assert.deepEqual(cut, []);
    assert.equal(
      await ask<string>(page, 'getComputedStyle(document.body).backgroundColor'),
      'rgb(255, 255, 255)',
    );
    const pdf = await page.pdf({ format: 'A4' });
    assert.ok(pdf.length > 20_000);
    await page.context().close();
  });

  test('without its script all of it is there', async () => {
    const { page } = await open(whole, { javaScriptEnabled: false });
    assert.equal(await page.locator('button').count(), 0);
    assert.ok((await page.locator('svg.chart').count()) >= 12);
    await page.locator('summary', { hasText: 'Lineage' }).click();
    assert.ok(await page.locator('dt', { hasText: 'Model id' }).isVisible());
    await page.context().close();
  });

  test('a link to a folded section opens it', async () => {
    const { page } = await open(whole);
    await page.locator('nav a', { hasText: 'Lineage' }).click();
    await page.locator('dt', { hasText: 'Model id' }).waitFor({ state: 'visible', timeout: 5000 });
    await page.context().close();
  });

  test('hostile text runs nothing, even without the policy, and shows as it is', async () => {
    const reports = hostileTexts.map((text) => reportOf(text.replaceAll('alert(1)', 'window.pwned=1')));
    const report: Report = { ...reports[0], sections: reports.flatMap(({ sections }) => sections) };
    const html = renderHtml(report, { footer: '</script><script>window.pwned=1</script>' });
    const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    assert.notEqual(bare, html);
    const { page, incidents } = await open(bare, { viewport: phone });
    await openAll(page);
    const used = await ask<number>(
      page,
      `[...document.querySelectorAll('.plot[tabindex]')].map((plot) => {
        plot.dispatchEvent(new KeyboardEvent('keydown', { key: 'Home' }));
      }).length`,
    );
    assert.ok(used > 200);
    await ask<void>(page, "document.querySelectorAll('button.sort').forEach((button) => button.click())");
    assert.equal(await ask<unknown>(page, 'window.pwned'), undefined);
    assert.deepEqual(incidents, []);
    assert.equal(await page.locator('script').count(), 1);
    assert.equal(
      await page.locator('img, iframe, a[href^="javascript"], [onmouseover], [onerror]').count(),
      0,
    );
    assert.equal(await overflow(page), 0);
    const text = await page.locator('main').innerText();
    for (const shown of [
      '</table><script>window.pwned=1</script>',
      '@everyone',
      '](http://x)',
      `\${{ secrets.TOKEN }}`,
    ]) {
      assert.ok(text.includes(shown), shown);
    }
    assert.ok(text.includes('\\u202eabc'));
    await page.context().close();
  });

  test('five hundred slices stay small, and are found', async () => {
    const html = renderHtml(gateReport(500));
    assert.ok(html.length < 5_000_000, `${html.length} bytes`);
    const { page, incidents } = await open(html, { viewport: phone });
    await page.locator('summary', { hasText: 'Figures of the slices' }).click();
    const table = page.locator('.tall', { has: page.locator('th', { hasText: 'slice 499' }) }).first();
    await page.getByLabel('Search rows of Figures of the slices').fill('slice 42');
    assert.equal(await table.locator('tbody tr:visible').count(), 11);
    assert.equal(await page.locator('[role=status]').innerText(), '11 of 500 rows');
    await table.locator('button.sort').first().click();
    await table.locator('button.sort').first().click();
    assert.match(await table.locator('tbody tr:visible').first().innerText(), /^slice 429/);
    assert.equal(await overflow(page), 0);
    assert.deepEqual(incidents, []);
    await page.context().close();
  });
});

/** What axe finds, rule and place. */
async function accessibilityFaults(page: Page, options: object): Promise<string[]> {
  const { violations } = await ask<AxeResults>(page, `axe.run(document, ${JSON.stringify(options)})`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target} ${html.slice(0, 200)}`),
  );
}

/** Pictures without name, description or the table beneath them, and texts in them that are hard to see. */
function pictureFaults(page: Page): Promise<string[]> {
  return ask(
    page,
    `(() => {
      const light = (colour) => {
        const [r, g, b] = colour.match(/[\\d.]+/g).map((part) => {
          const share = part / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
      const paper = getComputedStyle(document.body).backgroundColor;
      const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
      const over = (colour, opacity) =>
        'rgb(' + numbers(colour).map((part, k) => part * opacity + numbers(paper)[k] * (1 - opacity)).join(',') + ')';
      const faults = [];
      for (const chart of document.querySelectorAll('svg.chart')) {
        const name = chart.getAttribute('aria-label');
        if (chart.getAttribute('role') !== 'img' || !name || !chart.querySelector('desc').textContent) faults.push('nameless ' + name);
        if (!chart.closest('.small-figures') && !chart.closest('figure').querySelector('details table')) faults.push('no table: ' + name);
        for (const text of chart.querySelectorAll('text')) {
          const cell = text.previousElementSibling;
          const on = /on-/.test(text.getAttribute('class')) ? getComputedStyle(cell) : null;
          const ground = on === null ? paper : over(on.fill, Number(on.fillOpacity));
          const found = contrast(getComputedStyle(text).fill, ground);
          if (found < 4.4) faults.push('pale text: ' + text.textContent + ', ' + found);
        }
        for (const line of chart.querySelectorAll('.line')) {
          if (contrast(getComputedStyle(line).stroke, paper) < 3) faults.push('pale line: ' + line.getAttribute('class'));
        }
      }
      return faults;
    })()`,
  );
}
