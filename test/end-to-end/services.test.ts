import assert from 'node:assert/strict';
import { afterEach, before, describe, test } from 'node:test';
import { MISSING_PERMISSION } from '../servers/faults.ts';
import { assertError } from './support/endings.ts';
import { whyNoDuckDB } from './support/tool-cache.ts';
import { startWorkflow } from './support/workflow.ts';

const skip = await whyNoDuckDB();
const workflow = await startWorkflow();
const { github, results } = workflow;
const unavailable = { status: 503, body: { message: 'Service Unavailable' } };

describe('services that do not do what they are asked', { skip }, () => {
  const sources = { model: 'run:1/penguins-model', dataset: 'run:1/penguins-dataset' };

  before(async () => {
    const run = workflow.mainBranch('1');
    await workflow.pass(run, 'prepare-data');
    await workflow.pass(run, 'train');
  });

  afterEach(() => {
    github.faults.clear();
    results.faults.clear();
  });

  test('503 twice, then they work: the step waits and succeeds', async () => {
    github.faults.add({ on: /^GET .*\/git\/matching-refs\//, answer: unavailable, times: 2 });
    results.faults.add({ on: /\/CreateArtifact$/, answer: unavailable, times: 2 });
    const step = await workflow.pass(workflow.mainBranch('2'), 'validate-gate', sources);
    assert.equal(step.outputs.verdict, 'pass');
    assert.match(step.log, /list the tags .* \(try 1 of 5: 503\)/);
    assert.match(step.log, /\(try 2 of 5: 503\)/);
    assert.equal(results.requests.filter(({ status }) => status === 503).length, 2);
  });

  test('a comment that is not permitted is a warning, and the verdict stands', async () => {
    github.faults.add({ on: /^POST .*\/comments$/, answer: MISSING_PERMISSION });
    const step = await workflow.pass(workflow.pullRequest('3'), 'validate-gate', sources);
    assert.deepEqual([step.outputs.verdict, step.outputs['comment-url']], ['pass', '']);
    assert.notEqual(step.outputs['check-url'], '');
    const warnings = step.annotations.filter(({ level }) => level === 'warning');
    assert.equal(warnings.length, 1, step.log);
    assert.match(warnings[0].message, /refused to write the comment/);
    assert.match(warnings[0].message, /pull-requests: write/);
  });

  test('a comment that is asked for and not permitted is an error', async () => {
    github.faults.add({ on: /^POST .*\/comments$/, answer: MISSING_PERMISSION });
    const inputs = { ...sources, comment: 'always' };
    const step = await workflow.job(workflow.pullRequest('4'), 'validate-gate', inputs);
    const { message } = assertError(step, 'Infrastructure error', { afterVerdict: true });
    assert.deepEqual(
      [step.outputs.verdict, step.outputs['comment-url']],
      ['pass', ''],
      'the verdict is not lost',
    );
    assert.match(message, /Resource not accessible by integration/);
    assert.match(message, /"permissions:" in the workflow: pull-requests: write/);
    const tries = github.requests.filter(({ method, status }) => method === 'POST' && status === 403);
    assert.equal(
      tries.length,
      2,
      'what cannot heal is not tried again: once in this test, once in the one before',
    );
  });
});

describe('what a step needs from its runner', () => {
  test('without a token nothing is quietly kept somewhere else', async () => {
    const step = await workflow.job(workflow.mainBranch('5'), 'train', { 'github-token': '' });
    const { message } = assertError(step, 'Infrastructure error');
    assert.match(message, /no token for the GitHub API/);
    assert.match(message, /"github-token"/);
  });

  test('without the artifact service it is said who gets it', async () => {
    const environment = { ACTIONS_RUNTIME_TOKEN: '' };
    const step = await workflow.job(workflow.mainBranch('6'), 'train', {}, { environment });
    const { message } = assertError(step, 'Infrastructure error');
    assert.match(message, /ACTIONS_RUNTIME_TOKEN is not set/);
    assert.match(message, /steps with "uses:"/);
  });
});
