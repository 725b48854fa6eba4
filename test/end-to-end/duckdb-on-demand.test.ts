import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { assertError } from './support/endings.ts';
import { whyNoRegistry } from './support/tool-cache.ts';
import { startWorkflow } from './support/workflow.ts';

const skip = await whyNoRegistry();
const workflow = await startWorkflow();
const toolCache = mkdtempSync(join(tmpdir(), 'mlops-tools-'));
after(() => rmSync(toolCache, { recursive: true, force: true }));

const withoutRegistry = { npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0' };
const tools = join(toolCache, 'mlops-actions');

describe('DuckDB, which the bundle does not hold', () => {
  test('is installed from its lockfile, by two steps at once', { skip }, async () => {
    const environment = { RUNNER_TOOL_CACHE: toolCache };
    const steps = await Promise.all(
      ['1', '2'].map((id) => workflow.pass(workflow.mainBranch(id), 'prepare-data', {}, { environment })),
    );
    assert.equal(steps[0].outputs['dataset-id'], steps[1].outputs['dataset-id']);
    assert.match(steps[0].log, /Installing duckdb once/);
    const left = readdirSync(tools).sort();
    assert.equal(left.length, 2, `one folder and its mark: ${left.join(', ')}`);
    assert.equal(left[1], `${left[0]}.ready`);
  });

  test('is there for later steps without the registry', { skip }, async () => {
    const environment = { RUNNER_TOOL_CACHE: toolCache, ...withoutRegistry };
    await workflow.pass(workflow.mainBranch('3'), 'prepare-data', { cache: 'false' }, { environment });
  });

  test('comes back from the cache in a later job', { skip }, async () => {
    rmSync(tools, { recursive: true });
    const environment = { RUNNER_TOOL_CACHE: toolCache, ...withoutRegistry };
    const inputs = { cache: 'false' };
    const step = await workflow.pass(workflow.mainBranch('4'), 'prepare-data', inputs, { environment });
    assert.doesNotMatch(step.log, /Installing/);
  });

  test('cannot be had: npm is quoted, and nothing is left', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'mlops-tools-'));
    after(() => rmSync(empty, { recursive: true, force: true }));
    const environment = { RUNNER_TOOL_CACHE: empty, ...withoutRegistry };
    const step = await workflow.job(workflow.mainBranch('5'), 'prepare-data', {}, { environment });
    const { message } = assertError(step, 'Infrastructure error');
    assert.match(message, /npm could not install duckdb: \S/);
    assert.match(message, /reach the npm registry/);
    assert.deepEqual(readdirSync(join(empty, 'mlops-actions')), []);
  });
});
