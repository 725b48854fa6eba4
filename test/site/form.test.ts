import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { openBrowser, whyNoBrowser } from '../support/browser.ts';
import { marketCsv } from './data.ts';
import { publishSite } from './published-site.ts';
import { ask, fillIn, visit } from './visitor.ts';
import { packagedAnswer } from './packaged-answer.ts';

let browser: Browser;

const configuration = (task: string, target: string, algorithm: string, params: string, more = '') => `name: market
task: ${task}
data:
  source: data.csv
${target}
train:
  algorithm: ${algorithm}
  params: ${params}
deploy:
  target: pages
${more}`;

const labels = '  target: kind\n  query: select * exclude (price) from source';
const prices = '  target: price\n  query: select * exclude (kind) from source';
const none = '  query: select weight, count, colour, ripe, picked, seen from source';

const models: Record<string, string> = {
  'gradient-boosted-trees': configuration('classification', labels, 'gradient-boosted-trees', '{ trees: 20 }'),
  'gradient-boosted-trees of numbers': configuration('regression', prices, 'gradient-boosted-trees', '{ trees: 20 }'),
  mlp: configuration('classification', labels, 'mlp', '{ epochs: 3, hidden: [16] }'),
  'mlp of numbers': configuration('regression', prices, 'mlp', '{ epochs: 3, hidden: [16] }'),
  kmeans: configuration('clustering', none, 'kmeans', '{ k: 3 }'),
  'gaussian-mixture': configuration('clustering', none, 'gaussian-mixture', '{ k: 2 }'),
  linear: configuration('classification', labels, 'linear', '{}'),
  'random-forest': configuration('classification', labels, 'random-forest', '{ trees: 10 }'),
  'text-embedding': configuration('classification', labels, 'text-embedding', '{ epochs: 2 }'),
  'isolation-forest': configuration('anomaly', none, 'isolation-forest', '{}'),
  pca: configuration('anomaly', none, 'pca', '{}'),
  autoencoder: configuration('anomaly', none, 'autoencoder', '{ epochs: 2 }'),
};

describe('a form', { skip: whyNoBrowser() }, () => {
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  for (const [name, config] of Object.entries(models)) {
    test(`${name}: who fills it in gets the packaged answer`, async (t) => {
      const site = await publishSite(t, { 'mlops.yml': config, 'data.csv': marketCsv(600) });
      const { page, incidents } = await visit(browser, site.url);
      for (const row of [0, 7]) {
        await fillIn(page, site.manifest, site.predictions!.slices, row);
        const { numbers } = await ask(page);
        const expected = packagedAnswer(site.predictions!, row, site.manifest.threshold);
        assert.equal(numbers.length, expected.length);
        for (const [k, number] of numbers.entries()) {
          const difference = Math.abs(number - expected[k]) / Math.max(1, Math.abs(expected[k]));
          assert.ok(difference <= 1e-6, `${number} is not ${expected[k]}`);
        }
      }
      assert.deepEqual(incidents, []);
      await page.context().close();
    });
  }
});
