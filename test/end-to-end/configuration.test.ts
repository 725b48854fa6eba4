import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { assertError } from './support/endings.ts';
import { startWorkflow } from './support/workflow.ts';

const workflow = await startWorkflow();
const run = workflow.mainBranch('1');

test('a mistake in mlops.yml becomes an annotation at its line, with the nearest valid key', async () => {
  let line = 0;
  const step = await workflow.job(
    run,
    'prepare-data',
    {},
    {
      prepare: (workspace) => {
        const path = join(workspace, 'mlops.yml');
        const text = readFileSync(path, 'utf8').replace('\n  target: ', '\n  traget: ');
        line = text.split('\n').findIndex((row) => row.includes('traget')) + 1;
        writeFileSync(path, text);
      },
    },
  );
  const { message, properties } = assertError(step, 'Configuration error');
  assert.deepEqual([properties.file, properties.line], ['mlops.yml', String(line)]);
  assert.match(message, /Unknown key "traget"/);
  assert.match(message, /"target"/);
});

test('an input with a value that is not allowed says which are', async () => {
  const step = await workflow.job(run, 'validate-gate', { comment: 'maybe' });
  const { message } = assertError(step, 'Configuration error');
  assert.match(message, /"comment" is "maybe"/);
  assert.match(message, /auto, always, never/);
});

test('a configuration file that is named and not there', async () => {
  const step = await workflow.job(run, 'train', { config: 'pipelines/none.yml' });
  const { message, properties } = assertError(step, 'Configuration error');
  assert.equal(properties.file, 'pipelines/none.yml');
  assert.match(message, /cannot be read/);
});

test('a platform that is chosen is printed, and not silently replaced', async () => {
  const local = await workflow.job(run, 'train', { platform: 'local' });
  assert.match(local.log, /^Platform: local\.$/m);
  assertError(local, 'Configuration error');
  const environment = { GITHUB_ACTIONS: 'false' };
  const github = await workflow.job(run, 'train', { platform: 'github' }, { environment });
  assert.match(assertError(github, 'Configuration error').message, /not a run of GitHub Actions/);
});
