import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, whyNoBrowser } from '../support/browser.ts';
import { csv } from '../support/fruit.ts';
import { marketCsv } from './data.ts';
import { openSite, type PublishedModel, type PublishedSite } from './published-site.ts';
import { ask, fillIn, visit } from './visitor.ts';

const phone = { width: 390, height: 844 };

const cliff = `export function make() {
  let field = 0;
  let steps = 0;
  const observe = () => [field / 10];
  return {
    actions: 2,
    observations: 1,
    reset(seed) { field = seed % 5; steps = 0; return observe(); },
    step(action) {
      field = Math.max(0, field + (action === 1 ? 1 : -1));
      steps++;
      return { observation: observe(), reward: field === 9 ? 10 : -0.1, terminated: field === 9, truncated: steps >= 50 };
    },
  };
}`;

describe('a site in a browser', { skip: whyNoBrowser() }, () => {
  let browser: Browser;
  let site: PublishedSite;
  let first: PublishedModel;
  const work: (() => Promise<void>)[] = [];

  before(async () => {
    browser = await openBrowser();
    const config =
      'name: market\ntask: classification\ndata: { source: data.csv, target: kind, query: "select * exclude (price) from source" }\ndeploy: { target: pages, publish-predictions: true }\n';
    const owner = { after: (done: () => Promise<void>) => void work.push(done) };
    site = await openSite(owner, { 'mlops.yml': config, 'data.csv': marketCsv(600) });
    first = await site.publish({ algorithm: 'linear' });
    await site.publish({ algorithm: 'gradient-boosted-trees', params: '{ trees: 20 }' });
  });
  after(async () => {
    await browser.close();
    for (const done of work) await done();
  });

  for (const [device, viewport] of Object.entries({ phone, desktop: { width: 1280, height: 900 } })) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${device}, ${colorScheme}: nothing sticks out, and anybody can use it`, async () => {
        const { page, incidents } = await visit(browser, site.url, {
          viewport,
          colorScheme,
          bypassCSP: true,
        });
        await page.getByRole('button', { name: 'Fill in a test row' }).click();
        await page.getByText('Exact numbers').click();
        assert.equal(await overflow(page), 0);
        const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
        await page.evaluate(await readFile(axe, 'utf8'));
        const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
          [],
        );
        assert.deepEqual(incidents, []);
        await page.context().close();
      });
    }
  }

  test('the keyboard alone is enough', async () => {
    const { page } = await visit(browser, site.url);
    await page.getByLabel('weight').focus();
    await page.keyboard.type('171.5');
    await page.keyboard.press('Tab');
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await page
      .getByRole('status', { name: 'Answer' })
      .getByRole('heading', { name: /^kind: / })
      .waitFor();
    await page.keyboard.press('Shift+Tab');
    assert.equal(await page.evaluate('document.activeElement.value'), '171.5');
    await page.context().close();
  });

  test('what cannot be read is told at its field, and the answer before it goes', async () => {
    const { page, incidents } = await visit(browser, site.url);
    await page.getByLabel('weight').fill('170');
    await ask(page);
    await page.getByLabel('weight').fill('heavy');
    await page.getByLabel('count').fill('1.5');
    await page.getByRole('button', { name: 'Predict' }).click();
    await page.getByText('2 fields cannot be read').waitFor();
    assert.equal(await page.evaluate('document.activeElement.id'), 'field-0');
    assert.equal(await page.getByLabel('weight').getAttribute('aria-invalid'), 'true');
    assert.equal(await page.locator('#field-0-problem').innerText(), 'Write a number, such as 1.5.');
    assert.equal(await page.locator('#field-1-problem').innerText(), 'Write a whole number, such as 42.');
    assert.equal(await page.locator('#answer').innerText(), '');
    assert.deepEqual(incidents, []);
    await page.context().close();
  });

  test('a link brings the row, other categories included, and the same answer', async () => {
    const { page } = await visit(browser, site.url);
    const { slices } = first.predictions!;
    await fillIn(page, first.manifest, slices, 3);
    await page.getByLabel('colour', { exact: true }).selectOption({ label: 'Another …' });
    await page.getByLabel('colour: another value').fill('a & b #=?');
    const { numbers } = await ask(page);
    await page.getByRole('button', { name: 'Link to this row' }).click();
    await page.waitForURL(/#row\?/);
    const other = await visit(browser, page.url());
    await other.page.getByText('Exact numbers').click();
    const cells = await other.page.locator('#answer td').allInnerTexts();
    assert.deepEqual(cells.map(Number), numbers);
    assert.deepEqual(other.incidents, []);
    await other.page.getByRole('button', { name: 'Clear' }).click();
    assert.equal(await other.page.getByLabel('weight').inputValue(), '');
    assert.equal(await other.page.locator('#answer').innerText(), '');
    await page.context().close();
    await other.page.context().close();
  });

  test('every version keeps its page, and answers there', async () => {
    const { page, incidents } = await visit(browser, site.url);
    assert.equal(await page.locator('tr', { hasText: 'current' }).getByRole('link').innerText(), 'v1.1.0');
    await page.getByRole('link', { name: 'v1.0.0' }).click();
    await page.getByRole('heading', { name: 'market v1.0.0' }).waitFor();
    await fillIn(page, first.manifest, first.predictions!.slices, 0);
    const { numbers } = await ask(page);
    const { predictions } = first;
    assert.ok(predictions?.task === 'classification');
    assert.ok(Math.abs(numbers[0] - predictions.probabilities![0]) <= 1e-6);
    assert.deepEqual(incidents, []);
    await page.context().close();
  });

  test('a file that was altered is not used', async () => {
    const path = site.space.path('site', 'versions', 'v1.0.0', 'package', 'features.json');
    const text = await readFile(path, 'utf8');
    await site.space.write('site/versions/v1.0.0/package/features.json', text.replace('weight', 'height'));
    const { page } = await visit(browser, `${site.url}versions/v1.0.0/index.html`);
    await page.getByRole('button', { name: 'Predict' }).click();
    await page.getByText(/features\.json is not the file that was deployed/).waitFor();
    await site.space.write('site/versions/v1.0.0/package/features.json', text);
    // What failed is tried anew.
    await ask(page);
    await page.context().close();
  });

  test('names, categories and labels from the data stay text', async (t) => {
    const [image, script] = [
      '"><img src=x onerror=alert(1)>',
      '</title></style></svg><script>alert(1)</script>',
    ];
    const rows = Array.from({ length: 300 }, (_, row) => [
      row % 7,
      [image, script][row % 2],
      [script, 'b'][row % 2],
    ]);
    const config = `name: market\ntask: classification\ndata: { source: data.csv, target: label }\nfeatures: { keep: ['${script}'] }\ntrain: { algorithm: linear }\ndeploy: { target: pages, publish-predictions: true }\n`;
    const hostile = await openSite(t, {
      'mlops.yml': config,
      'data.csv': csv([image, script, 'label'], rows),
    });
    await hostile.publish();
    const { page, incidents } = await visit(browser, hostile.url);
    await page.getByLabel(image, { exact: true }).fill('3');
    await page.getByLabel(script, { exact: true }).selectOption({ value: image });
    const { headline } = await ask(page);
    assert.equal(headline, `label: ${script}`);
    await page.getByRole('button', { name: 'Fill in a test row' }).click();
    await page.getByRole('button', { name: 'Link to this row' }).click();
    await page.waitForURL(/#row\?/);
    assert.deepEqual(incidents, []);
    assert.equal(await page.locator('img, svg script').count(), 0);
    await page.context().close();
  });

  test('a policy of an environment takes an observation', async (t) => {
    const config = `name: walk
task: reinforcement
train:
  environment: ./world.mjs
  algorithm: ppo
  params: { steps: 4000, hidden: [16], evaluation-interval: 1000, evaluation-episodes: 5, test-episodes: 20 }
deploy: { target: pages }
`;
    const world = await openSite(t, { 'mlops.yml': config, 'world.mjs': cliff });
    await world.publish();
    const { page, incidents } = await visit(browser, world.url);
    await page.getByRole('button', { name: 'Predict' }).click();
    await page.getByText('One field cannot be read').waitFor();
    await page.getByLabel('Observation 0').fill('0.3');
    const { headline, numbers } = await ask(page);
    assert.equal(headline, 'Action 1');
    assert.ok(numbers.length === 2 && numbers[1] > numbers[0]);
    assert.deepEqual(incidents, []);
    await page.context().close();
  });

  test('a model that only its own program can load has a page that says so', async (t) => {
    const config =
      'name: market\ntask: classification\ndata: { source: data.csv, target: kind, query: "select * exclude (price) from source" }\ntrain: { command: node train.mjs }\ndeploy: { target: pages }\n';
    const program = `import { writeFileSync } from 'node:fs';
writeFileSync(process.env.MLOPS_OUTPUT + '/predictions.csv', 'p_apple,p_pear\\n' + '0.4,0.6\\n'.repeat(49));
`;
    const commanded = await openSite(t, {
      'mlops.yml': config,
      'data.csv': marketCsv(300),
      'train.mjs': program,
    });
    await commanded.publish();
    const { page, incidents } = await visit(browser, commanded.url);
    await page.getByText(/cannot be asked here: .* only its own program can load it/).waitFor();
    assert.equal(await page.locator('form').count(), 0);
    assert.deepEqual(incidents, []);
    await page.context().close();
  });
});

function overflow(page: Page): Promise<unknown> {
  return page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
