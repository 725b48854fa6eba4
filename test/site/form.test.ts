import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { csvOfLog } from '../learners/contextual-bandit/simulated-table.ts';
import { openBrowser, whyNoBrowser } from '../support/browser.ts';
import { marketCsv } from './data.ts';
import { packagedAnswer } from './packaged-answer.ts';
import { openSite, type PublishedModel, type PublishedSite } from './published-site.ts';
import { ask, fillIn, visit } from './visitor.ts';

const pipeline = (task: string, data: string, more = ''): string =>
  `name: market\ntask: ${task}\ndata: { source: data.csv, ${data} }\ndeploy: { target: pages${more} }\n`;

const labels = 'target: kind, query: "select * exclude (price) from source"';
const prices = 'target: price, query: "select * exclude (kind) from source"';
const unlabelled = 'query: "select * exclude (kind, price, words) from source"';
const network = `export function build(tf, { inputs, outputs }) {
  return tf.sequential({ layers: [
    tf.layers.dense({ inputShape: [inputs], units: 8, activation: 'relu' }),
    tf.layers.batchNormalization(),
    tf.layers.dense({ units: outputs, activation: 'softmax' }),
  ] });
}`;

/** Pipelines, and what is trained in them one after the other. */
const pipelines: Record<string, { config: string; data?: string; models: Record<string, string> }> = {
  classification: {
    config: pipeline('classification', labels),
    models: {
      'gradient-boosted-trees': '{ trees: 20 }',
      mlp: '{ epochs: 3, hidden: [16] }',
      linear: '{}',
      'random-forest': '{ trees: 10 }',
      'text-embedding': '{ epochs: 2 }',
      custom: '{ module: ./network.mjs, epochs: 2 }',
    },
  },
  regression: {
    config: pipeline('regression', prices),
    models: { 'gradient-boosted-trees': '{ trees: 20 }', mlp: '{ epochs: 3, hidden: [16] }' },
  },
  clustering: {
    config: pipeline('clustering', unlabelled),
    models: { kmeans: '{ k: 3 }', 'gaussian-mixture': '{ k: 2 }' },
  },
  anomaly: {
    config: pipeline('anomaly', unlabelled),
    models: { 'isolation-forest': '{}', pca: '{}', autoencoder: '{ epochs: 2 }' },
  },
  'semi-supervised': {
    config: pipeline('semi-supervised', labels, ', publish-predictions: true'),
    // Two rows of three have no label.
    data: marketCsv(600).replace(/,(apple|pear)$/gm, (end, _kind, at) => (at % 3 === 0 ? end : ',')),
    models: { 'self-training': '{ base: linear }', 'label-spreading': '{}' },
  },
  'contextual-bandit': {
    config: pipeline('reinforcement', 'split: { seed: 1 }').concat(
      'train: { algorithm: contextual-bandit }\n',
    ),
    data: csvOfLog(2000, 1),
    models: { 'contextual-bandit': '{ base: linear, method: direct }' },
  },
};

describe('a form', { skip: whyNoBrowser() }, () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser.close());

  for (const [task, { config, data, models }] of Object.entries(pipelines)) {
    test(`of ${Object.keys(models).join(', ')} (${task}): who fills it in gets the packaged answer`, async (t) => {
      const files = { 'mlops.yml': config, 'data.csv': data ?? marketCsv(600), 'network.mjs': network };
      const site = await openSite(t, files);
      for (const [algorithm, params] of Object.entries(models)) {
        await compareAnswers(browser, site, await site.publish({ algorithm, params }));
      }
    });
  }
});

async function compareAnswers(browser: Browser, site: PublishedSite, model: PublishedModel): Promise<void> {
  const { manifest, predictions } = model;
  const { page, incidents } = await visit(browser, site.url);
  // With the models that most people have, more than one row.
  const isCommon = ['gradient-boosted-trees', 'mlp', 'kmeans'].includes(manifest.learner.name);
  for (const row of isCommon ? [0, 7] : [7]) {
    await fillIn(page, manifest, predictions!.slices, row);
    const { numbers } = await ask(page);
    const expected = packagedAnswer(predictions!, row, manifest.threshold);
    assert.equal(numbers.length, expected.length);
    for (const [k, number] of numbers.entries()) {
      const difference = Math.abs(number - expected[k]) / Math.max(1, Math.abs(expected[k]));
      assert.ok(difference <= 1e-6, `${manifest.learner.name}: ${number} is not ${expected[k]}`);
    }
  }
  assert.deepEqual(incidents, []);
  await page.context().close();
}
