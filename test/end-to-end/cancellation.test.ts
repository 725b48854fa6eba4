import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { assertError } from './support/endings.ts';
import { whyNoDuckDB } from './support/tool-cache.ts';
import { startWorkflow } from './support/workflow.ts';

const skip = await whyNoDuckDB();
const workflow = await startWorkflow();
const run = workflow.mainBranch('1');

describe('a job that is cancelled while it trains', { skip }, () => {
  before(async () => {
    await workflow.pass(run, 'prepare-data');
  });

  // Far more than anybody waits for.
  const endless = {
    mlp: '{ epochs: 100000, early-stopping: 0 }',
    'gradient-boosted-trees':
      '{ trees: 10000, early-stopping: 0, max-leaves: 4096, min-samples-leaf: 1, l2: 0, learning-rate: 0.0001 }',
  };
  let cancelled = 0;
  for (const [algorithm, params] of Object.entries(endless)) {
    test(`${algorithm} stops with its state in the cache, and no half model is left`, async () => {
      const inputs = { algorithm, params };
      const step = await workflow.job(run, 'train', inputs, { cancelAt: /^training/im });
      assert.match(assertError(step, 'Infrastructure error').message, /The run was cancelled \(SIGINT\)/);
      const checkpoints = workflow.results.caches.filter(({ key }) => key.startsWith('mlops-checkpoint-'));
      assert.ok(checkpoints.at(-1)?.complete, step.log);
      assert.equal(checkpoints.length, ++cancelled);
      const models = join(step.workspace, '.mlops', 'models');
      assert.deepEqual(existsSync(models) ? readdirSync(models) : [], []);
      assert.equal(workflow.results.artifacts.length, 1, 'the data set alone');
    });
  }
});
