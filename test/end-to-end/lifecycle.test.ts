import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import type { StepResult } from './support/step.ts';
import { whyNoDuckDB } from './support/tool-cache.ts';
import { REPOSITORY, startWorkflow, type Workflow } from './support/workflow.ts';

const skip = await whyNoDuckDB();
const workflow = await startWorkflow();

/** As the workflow's, with a figure of how long it took until the stage's own work began. */
const pass = async (context: TestContext, ...step: Parameters<Workflow['pass']>): Promise<StepResult> => {
  const result = await workflow.pass(...step);
  context.diagnostic(`${step[1]}: its own work starts after ${result.startup.toFixed(0)} ms`);
  return result;
};

/** Each step is a process and a job of its own; each test goes on from where the one before it ended. */
describe('the life of a model on GitHub', { skip }, () => {
  /** The steps of the first pull request, by action. */
  const first: Record<string, StepResult> = {};

  test('a pull request gets its verdict: comment, check and artifact', async (context) => {
    const { github, results } = workflow;
    const run = workflow.pullRequest('11');
    for (const action of ['prepare-data', 'train', 'validate-gate']) {
      first[action] = await pass(context, run, action);
    }
    const { 'prepare-data': prepared, train: trained, 'validate-gate': gated } = first;
    assert.deepEqual([prepared.outputs.rows, prepared.outputs.valid], ['344', 'true']);
    assert.equal(Number(trained.outputs.score), JSON.parse(trained.outputs.metrics).accuracy);
    assert.deepEqual([gated.outputs.verdict, gated.outputs.passed], ['pass', 'true']);
    assert.equal(gated.outputs['baseline-metrics'], '', 'nothing is in production yet');

    assert.equal(github.issues.comments.length, 1);
    const [comment] = github.issues.comments;
    assert.deepEqual([comment.issue, comment.author], [run.number, 'github-actions[bot]']);
    assert.match(comment.body, /All 3 rules hold/);
    assert.match(gated.outputs['comment-url'], new RegExp(`#issuecomment-${comment.id}$`));
    assert.equal(github.checkRuns.length, 1);
    const [check] = github.checkRuns;
    assert.deepEqual([check.conclusion, check.commit], ['success', github.git.headCommit]);
    assert.match(gated.outputs['check-url'], new RegExp(`/${check.id}$`));
    assert.deepEqual(
      results.artifacts.map(({ run: owner, name }) => [owner, name]),
      [prepared, trained, gated].map(({ outputs }) => ['run-11', outputs.artifact]),
    );
    assert.equal(trained.outputs['artifact-digest'], results.artifacts[1].digest);
  });

  test('after the merge it is released: tags, record, assets and deployment', async (context) => {
    const { git, releases, deployments } = workflow.github;
    const verdict = first['validate-gate'].outputs.artifact;
    const deployed = await pass(context, workflow.mainBranch('12'), 'deploy', {
      model: 'run:11/penguins-model',
      gate: `run:11/${verdict}`,
      target: 'release',
      reason: 'the first of them',
    });
    assert.deepEqual([deployed.outputs.version, deployed.outputs['previous-version']], ['v1.0.0', '']);

    const peeled = ['penguins@v1.0.0', 'penguins#production#1'].map((tag) => {
      const object = git.tagObjects.get(git.refs.get(`tags/${tag}`) ?? '');
      assert.ok(object, `the tag ${tag} is annotated`);
      return object.object;
    });
    assert.equal(peeled[0], peeled[1], 'what is in production is a version');
    const record = git.commits.get(peeled[0]);
    assert.ok(record);
    assert.deepEqual(record.parents, [git.headCommit]);
    const recorded = git.trees.get(record.tree)?.get('manifest.json');
    const manifest = JSON.parse(String(git.blobs.get(recorded ?? '')));
    assert.equal(manifest.id, first.train.outputs['model-id']);

    assert.equal(releases.releases.length, 1);
    const [release] = releases.releases;
    assert.deepEqual([release.tag, release.draft], ['penguins@v1.0.0', false]);
    const digests = new Map(
      release.assets.map(({ name, content }) => [name, createHash('sha256').update(content).digest('hex')]),
    );
    const sums = release.assets.find(({ name }) => name === 'SHA256SUMS');
    assert.ok(sums);
    const lines = sums.content.toString().trimEnd().split('\n');
    for (const line of lines) {
      const [digest, name] = line.split(/\s+\*?/);
      assert.equal(digests.get(name), digest, `${name} is as SHA256SUMS says`);
    }
    assert.ok(lines.length > 0);
    assert.equal(digests.has('predictions.parquet'), false, 'rows of the data are not published');

    assert.equal(deployments.length, 1);
    const [{ environment, task, statuses }] = deployments;
    assert.deepEqual([environment, task], ['production', 'mlops:penguins']);
    assert.deepEqual(
      statuses.map(({ state }) => state),
      ['in_progress', 'success'],
    );
    assert.equal(deployed.outputs['deployment-id'], String(deployments[0].id));
    assert.match(deployed.outputs.url, new RegExp(`^https://github.com/${REPOSITORY}/releases/`));
  });

  test('the next pull request is compared with what is in production, in one comment', async (context) => {
    const { issues, checkRuns } = workflow.github;
    const run = workflow.pullRequest('13');
    const tolerant = { 'on-fail': 'warn', 'on-inconclusive': 'warn' };
    const prepared = await pass(context, run, 'prepare-data');
    assert.equal(prepared.outputs['dataset-id'], first['prepare-data'].outputs['dataset-id']);
    const trained = await pass(context, run, 'train', { algorithm: 'mlp' });
    assert.equal(trained.outputs.engine, 'wasm');
    const gated = await pass(context, run, 'validate-gate', tolerant);
    assert.equal(gated.outputs.metrics, trained.outputs.metrics);
    assert.equal(gated.outputs['baseline-metrics'], first.train.outputs.metrics);
    const commentsHere = () => issues.comments.filter(({ issue }) => issue === run.number);
    assert.equal(commentsHere().length, 1);
    assert.match(commentsHere()[0].body, /v1\.0\.0/);
    assert.match(commentsHere()[0].body, /runs\/13\b/);

    const again = { ...run, runId: '14' };
    const sources = { model: 'run:13/penguins-model', dataset: 'run:13/penguins-dataset' };
    const judgedAgain = await pass(context, again, 'validate-gate', { ...sources, ...tolerant });
    assert.equal(judgedAgain.outputs['comment-url'], gated.outputs['comment-url']);
    assert.equal(commentsHere().length, 1);
    assert.match(commentsHere()[0].body, /runs\/14\b/);
    assert.equal(issues.comments.length, 2, 'the comment on the first pull request is left alone');
    assert.equal(checkRuns.length, 3);
  });

  test('drift in production opens one issue, which an honest batch closes', async (context) => {
    const { issues } = workflow.github;
    const opened = () => issues.issues.filter(({ pullRequest }) => !pullRequest);
    const drifted = await pass(context, workflow.mainBranch('15', 'schedule'), 'drift-check');
    assert.deepEqual([drifted.outputs.drifted, drifted.outputs.alarm], ['true', 'true']);
    assert.ok(JSON.parse(drifted.outputs['drifted-features']).includes('island'));
    assert.equal(opened().length, 1);
    const [issue] = opened();
    assert.equal(drifted.outputs['issue-number'], String(issue.number));
    assert.match(issue.body, /runs\/15\b/);

    const stillDrifted = await pass(context, workflow.mainBranch('16', 'schedule'), 'drift-check');
    assert.equal(stillDrifted.outputs['issue-number'], String(issue.number));
    assert.equal(opened().length, 1);
    assert.match(issue.body, /runs\/16\b/);

    const honest = await pass(
      context,
      workflow.mainBranch('17', 'schedule'),
      'drift-check',
      { current: 'data/honest.parquet' },
      {
        prepare: (workspace) => {
          mkdirSync(join(workspace, 'data'), { recursive: true });
          const rows = join(first['prepare-data'].outputs.path, 'test.parquet');
          copyFileSync(rows, join(workspace, 'data', 'honest.parquet'));
        },
      },
    );
    assert.deepEqual([honest.outputs.drifted, honest.outputs['issue-number']], ['false', '']);
    assert.deepEqual([opened().length, issue.state], [1, 'closed']);
  });
});
