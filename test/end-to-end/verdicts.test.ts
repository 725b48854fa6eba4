import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { before, describe, test } from 'node:test';
import { assertError } from './support/endings.ts';
import { readActionFile } from './support/step.ts';
import { whyNoDuckDB } from './support/tool-cache.ts';
import { startWorkflow } from './support/workflow.ts';

const skip = await whyNoDuckDB();
const workflow = await startWorkflow();
const { github, results } = workflow;

describe('verdicts that do not lead to a deployment', { skip }, () => {
  const sources = { model: 'run:1/penguins-model', dataset: 'run:1/penguins-dataset' };

  before(async () => {
    const run = workflow.mainBranch('1');
    await workflow.pass(run, 'prepare-data');
    await workflow.pass(run, 'train');
  });

  test('a gate that fails reports first, then fails the step', async () => {
    const run = workflow.pullRequest('2');
    const step = await workflow.job(run, 'validate-gate', {
      ...sources,
      rules: '{ metrics: { accuracy: { min: 0.999 } } }',
    });
    assert.equal(step.exitCode, 1);
    const errors = step.annotations.filter(({ level }) => level === 'error');
    assert.deepEqual(
      errors.map(({ properties }) => properties.title),
      [undefined],
      'a verdict is not titled as an error of configuration or infrastructure',
    );
    assert.match(errors[0].message, /accuracy/);

    assert.deepEqual([step.outputs.verdict, step.outputs.passed], ['fail', 'false']);
    assert.deepEqual(
      Object.keys(step.outputs).sort(),
      Object.keys(readActionFile('validate-gate').outputs).sort(),
    );
    assert.ok(existsSync(step.outputs.report));
    assert.equal(JSON.parse(readFileSync(step.outputs.result, 'utf8')).verdict, 'fail');
    assert.match(step.summary, /accuracy/);
    const comment = github.issues.comments.find(({ issue }) => issue === run.number);
    assert.match(comment?.body ?? '', /accuracy/);
    assert.equal(github.checkRuns.at(-1)?.conclusion, 'failure');
    assert.ok(results.artifacts.some(({ name }) => name === step.outputs.artifact));

    const gate = `run:2/${step.outputs.artifact}`;
    const deployment = await workflow.job(workflow.mainBranch('3'), 'deploy', { model: sources.model, gate });
    assert.equal(deployment.exitCode, 1, deployment.log);
    assert.match(deployment.annotations.at(-1)?.message ?? '', /verdict is "fail"/);
    assert.deepEqual([github.releases.releases, github.deployments], [[], []]);
  });

  test("a fork's pull request gets its verdict in the summary, and nobody deploys on it", async () => {
    const run = workflow.pullRequest('4', { fork: true });
    const before = github.requests.length;
    const step = await workflow.pass(run, 'validate-gate', sources);
    assert.deepEqual(
      [step.outputs.verdict, step.outputs['comment-url'], step.outputs['check-url']],
      ['pass', '', ''],
    );
    assert.match(step.summary, /accuracy/);
    assert.deepEqual(
      github.requests.slice(before).filter(({ method }) => method !== 'GET'),
      [],
      'its token can only read',
    );

    const comments = github.issues.comments.length;
    const second = { ...workflow.mainBranch('40', 'workflow_run'), event: { workflow_run: { id: 4 } } };
    const published = await workflow.pass(second, 'publish-report');
    const [comment] = github.issues.comments.slice(comments);
    assert.equal(comment.issue, run.number);
    assert.match(comment.body, /That is a fork/);
    assert.match(published.outputs['comment-url'], new RegExp(`-${comment.id}$`));
    assert.equal(github.checkRuns.at(-1)?.name, 'Model quality of a fork: penguins');

    const gate = `run:4/${step.outputs.artifact}`;
    const deployment = await workflow.job(workflow.mainBranch('5'), 'deploy', { model: sources.model, gate });
    assert.match(assertError(deployment, 'Configuration error').message, /fork/);
    assert.deepEqual([github.releases.releases, github.deployments], [[], []]);
  });
});
