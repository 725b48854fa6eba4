import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, before, describe, test } from 'node:test';
import { assertError } from './support/endings.ts';
import type { StepResult } from './support/step.ts';
import { whyNoDuckDB } from './support/tool-cache.ts';
import { startWorkflow } from './support/workflow.ts';

const skip = await whyNoDuckDB();
const workflow = await startWorkflow();
const { results } = workflow;
const run = workflow.mainBranch('1');
const laterRun = workflow.mainBranch('2');

describe('an artifact that is not what it should be stops the step', { skip }, () => {
  before(async () => {
    await workflow.pass(run, 'prepare-data');
  });

  afterEach(() => results.faults.clear());

  const assertNothingMade = (step: StepResult): void => {
    assert.equal(results.artifacts.length, 1, 'no other artifact was stored');
    assert.equal(existsSync(join(step.workspace, '.mlops', 'models')), false);
  };

  for (const [where, consumer, dataset] of [
    ['of this run', run, 'penguins-dataset'],
    ['of another run', laterRun, 'run:1/penguins-dataset'],
  ] as const) {
    test(`a digest that its content does not have, ${where}`, async () => {
      const [artifact] = results.artifacts;
      const right = artifact.digest;
      artifact.digest = `sha256:${'0'.repeat(64)}`;
      const step = await workflow.job(consumer, 'train', { dataset });
      artifact.digest = right;
      const { message } = assertError(step, 'Infrastructure error');
      assert.match(message, /"penguins-dataset" arrived damaged: .* does not have the digest sha256:0{64}/);
      assert.match(message, /Run the job again/);
      assertNothingMade(step);
    });

    test(`content that is changed on the way, ${where}`, async () => {
      results.faults.add({ on: /^GET \/storage\/blobs\//, answer: 'corrupt' });
      const step = await workflow.job(consumer, 'train', { dataset });
      const { message } = assertError(step, 'Infrastructure error');
      assert.match(message, /"penguins-dataset" arrived damaged/);
      assertNothingMade(step);
    });
  }

  test('a name that no artifact has: those there are get named', async () => {
    const step = await workflow.job(run, 'train', { dataset: 'penguin-dataset' });
    const { message } = assertError(step, 'Configuration error');
    assert.match(message, /dataset: "penguin-dataset"/);
    assert.match(message, /"penguins-dataset"/);
    assertNothingMade(step);
  });
});
