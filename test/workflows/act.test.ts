import assert from 'node:assert/strict';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { parse } from 'yaml';
import { workflowFiles } from '../../shared/src/cli/init/workflow-files.ts';
import { repository } from '../end-to-end/support/exported-repository.ts';
import { whyNoDuckDB } from '../end-to-end/support/tool-cache.ts';
import { MISSING_PERMISSION } from '../servers/faults.ts';
import type { ActResult } from './support/act.ts';
import { grantedPermissions, neededPermissions, type Workflow } from './support/permissions.ts';
import { openScene } from './support/scene.ts';
import { whyNoTool } from './support/tools.ts';

const skip = whyNoTool('act') || (await whyNoDuckDB());

const examples = globSync('examples/*/.github/workflows', { cwd: repository })
  .map((path) => path.split(/[\\/]/)[1])
  .filter((name) => existsSync(join(repository, 'examples', name, 'mlops.yml')));

for (const example of examples) {
  const scene = await openScene(example);
  const foreign = foreignActionOf(example);
  const skipHere = skip || (foreign !== null && `act cannot fetch ${foreign} here`);
  describe(`the workflows of examples/${example}, run by act`, { skip: skipHere }, () => {
    const runs: ActResult[] = [];
    const keep = <T extends ActResult>(run: T): T => {
      runs.push(run);
      return run;
    };

    test('a pull request gets its verdict as comment and check, and deploys nothing', async (context) => {
      const { issues, checkRuns, deployments, git } = scene.github;
      const run = keep(await scene.pullRequest('11'));
      context.diagnostic(`${Math.round(run.time)} ms`);
      assert.equal(run.exitCode, 0, run.log);
      assert.deepEqual(
        issues.comments.map(({ issue }) => issue),
        [run.number],
      );
      assert.match(issues.comments[0].body, /rules? holds?/);
      assert.match(run.summary, /rules? holds?/);
      assert.deepEqual(
        checkRuns.map(({ conclusion, commit }) => [conclusion, commit]),
        [['success', git.headCommit]],
      );
      assert.deepEqual([deployments, [...git.refs.keys()]], [[], ['heads/main']]);
    });

    test('a push to main deploys: a version, what is live, and a deployment', async (context) => {
      const { github } = scene;
      const comments = github.issues.comments.length;
      const run = keep(await scene.push('12'));
      context.diagnostic(`${Math.round(run.time)} ms`);
      assert.equal(run.exitCode, 0, run.log);
      const { name } = configurationOf(example);
      assert.deepEqual(
        [...github.git.refs.keys()].filter((ref) => ref.startsWith('tags/')),
        [`tags/${name}@v1.0.0`, `tags/${name}#production#1`],
      );
      assert.deepEqual(
        github.releases.releases.map(({ tag, draft }) => [tag, draft]),
        [[`${name}@v1.0.0`, false]],
      );
      assert.deepEqual(
        github.deployments.map(({ environment, statuses }) => [environment, statuses.at(-1)?.state]),
        [['production', 'success']],
      );
      assert.equal(github.issues.comments.length, comments, 'a push is about no pull request');
    });

    const watch = watchOf(example);
    const watches = (watch ?? workflowOf(example)).on.schedule !== undefined;
    const retraining = {
      file: 'model.yml',
      inputs: inputsOf(workflowOf(example)),
      dispatches: [] as object[],
    };
    test('the schedule watches what was deployed and opens an issue for the drift', {
      skip: !watches && 'nothing is scheduled: an environment has no data that drifts',
    }, async (context) => {
      const { github } = scene;
      github.workflows.push(retraining as never);
      const run = keep(await scene.schedule('13'));
      context.diagnostic(`${Math.round(run.time)} ms`);
      assert.equal(run.exitCode, 0, run.log);
      const opened = github.issues.issues.filter(({ pullRequest }) => !pullRequest);
      assert.deepEqual(
        opened.map(({ state, title }) => [state, title]),
        [['open', `Data drift in ${configurationOf(example).name}`]],
      );
      assert.match(opened[0].body, /v1\.0\.0/);
      assert.equal(github.deployments.length, 1, 'nothing else is deployed');
      assert.equal(retraining.dispatches.length, watch === null ? 0 : 1, 'one training is set off');
    });

    // act does not enforce permissions, so what was asked of the servers is held against what the workflow grants.
    test('its jobs may do what they did, and they did all that they may write', () => {
      const { github } = scene;
      const workflow = workflowOf(example);
      const jobs = Object.values({ ...workflow.jobs, ...watch?.jobs }).flatMap((job) =>
        job.uses === undefined ? [job] : Object.values(lifecycle().jobs),
      );
      const ran = jobs.filter(({ name }) => runs.some((run) => run.jobs.includes(name!)));
      assert.equal(ran.length, jobs.length, 'all jobs have run');
      const granted = grantedPermissions(jobs);
      const needed = neededPermissions(
        github.requests,
        github.pulls.pulls.map(({ number }) => number),
      );
      assert.deepEqual(
        needed.filter((permission) => !granted.includes(permission)),
        [],
      );
      const isWrite = (permission: string) => permission.endsWith(': write');
      // A deployment that fails opens an issue. None does here.
      const used = new Set([...needed, 'issues: write']);
      assert.deepEqual([...used].filter(isWrite).sort(), granted.filter(isWrite));
    });

    test("a fork's pull request is green with a token that only reads; the verdict is in the summary", async (context) => {
      const { github, results } = scene;
      github.faults.add({ on: /^(POST|PUT|PATCH|DELETE) \/repos/, times: 1000, answer: MISSING_PERMISSION });
      const [requests, artifacts] = [github.requests.length, results.artifacts.length];
      const run = await scene.pullRequest('14', { fork: true });
      github.faults.clear();
      context.diagnostic(`${Math.round(run.time)} ms`);
      assert.equal(run.exitCode, 0, run.log);
      assert.match(run.log, /The pull request is from a fork: its token cannot comment/);
      assert.match(run.summary, /rules? holds?/);
      const writes = github.requests.slice(requests).filter(({ method }) => method !== 'GET');
      assert.deepEqual(
        writes.map(({ method, path }) => `${method} ${path}`),
        [],
      );
      const { name, train } = configurationOf(example);
      const stored = results.artifacts
        .slice(artifacts)
        .map((artifact) => artifact.name.replace(/-[0-9a-f]+$/, ''));
      // What learns in an environment needs no data set.
      const dataset = train.environment ? [] : [`${name}-dataset`];
      assert.deepEqual(stored, [...dataset, `${name}-model`, `${name}-verdict`, `mlops-report-${name}`]);

      const comments = github.issues.comments.length;
      const checks = github.checkRuns.length;
      const [before, publishing] = [github.requests.length, publishingOf(example)];
      const second = await scene.afterRun('15', '14');
      assert.equal(second.exitCode, 0, second.log);
      assert.deepEqual(
        github.issues.comments.slice(comments).map(({ issue }) => issue),
        [run.number],
      );
      const { body } = github.issues.comments.at(-1)!;
      assert.match(body, /That is a fork/);
      assert.match(body, /rules? holds?/);
      assert.deepEqual(
        github.checkRuns.slice(checks).map(({ conclusion }) => conclusion),
        ['success'],
      );
      assert.deepEqual(
        neededPermissions(
          github.requests.slice(before),
          github.pulls.pulls.map(({ number }) => number),
        ).filter((permission) => permission.endsWith(': write')),
        grantedPermissions(Object.values(publishing.jobs)).filter((one) => one.endsWith(': write')),
      );
    });
  });
}

describe('the sweep of examples/penguins, run by act', { skip }, () => {
  test('three jobs try parameters, and one trains the best of all and judges it', async (context) => {
    const scene = await openScene('penguins');
    const run = await scene.dispatch('61', 'sweep.yml');
    context.diagnostic(`${Math.round(run.time)} ms`);
    assert.equal(run.exitCode, 0, run.log);
    const stored = scene.results.artifacts.map(({ name }) => name.replace(/-verdict-[0-9a-f]+$/, '-verdict'));
    assert.deepEqual(stored.sort(), [
      'penguins-dataset',
      'penguins-model',
      'penguins-sweep-1-of-3',
      'penguins-sweep-2-of-3',
      'penguins-sweep-3-of-3',
      'penguins-verdict',
    ]);
    assert.match(run.summary, /shard 2 of 3/);
    assert.match(run.summary, /Sweep of 27 trials/);
    assert.match(run.summary, /Which parameters mattered/);
    assert.match(run.summary, /rules? holds?/);
    assert.deepEqual(
      scene.github.checkRuns.map(({ conclusion }) => conclusion),
      ['success'],
    );
  });
});

describe('the reusable workflow, called by act', { skip }, () => {
  const options = { name: 'penguins', defaultBranch: 'main', target: 'release', schedule: false } as const;
  const [[path, caller]] = workflowFiles({ ...options, overrideTarget: true });
  const configuration = readFileSync(join(repository, 'examples/penguins/mlops.yml'), 'utf8');

  test('its outputs reach the caller; a model that does not pass makes it red and is not deployed', async () => {
    const afterwards = `
  after:
    needs: lifecycle
    if: always()
    runs-on: ubuntu-latest
    steps:
      - run: echo "verdict=$VERDICT version=$VERSION alarm=$ALARM."
        env:
          VERDICT: \${{ needs.lifecycle.outputs.verdict }}
          VERSION: \${{ needs.lifecycle.outputs.version }}
          ALARM: \${{ needs.lifecycle.outputs.alarm }}
`;
    const scene = await openScene('penguins', new Map([[path, caller + afterwards]]));
    const good = await scene.push('21');
    assert.equal(good.exitCode, 0, good.log);
    assert.match(good.log, /verdict=pass version=v1\.0\.0 alarm=\./);

    const strict = configuration.replace('accuracy: { min: 0.9,', 'accuracy: { min: 0.9999,');
    assert.notEqual(strict, configuration);
    const failing = await openScene(
      'penguins',
      new Map([
        [path, caller + afterwards],
        ['mlops.yml', strict],
      ]),
    );
    const bad = await failing.push('22');
    assert.notEqual(bad.exitCode, 0, bad.log);
    assert.equal(bad.jobs.includes('Deploy'), false);
    assert.deepEqual(
      failing.github.checkRuns.map(({ conclusion }) => conclusion),
      ['failure'],
    );
    assert.deepEqual([failing.github.deployments, failing.github.releases.releases], [[], []]);
  });

  test('a push to another branch is judged and not deployed', async () => {
    const everywhere = caller.replace('branches: [main]', 'branches: ["**"]');
    const scene = await openScene('penguins', new Map([[path, everywhere]]));
    const run = await scene.push('31', 'feature');
    assert.equal(run.exitCode, 0, run.log);
    assert.deepEqual(run.jobs.slice(1), ['Prepare data', 'Train', 'Judge']);
    assert.deepEqual(scene.github.deployments, []);
  });

  test("a folder goes live on the caller's own runner, from a working directory of its own", async () => {
    const inFolder = { ...options, target: 'directory', workingDirectory: 'models/birds' } as const;
    const [[name, text]] = workflowFiles({ ...inFolder, overrideTarget: true });
    assert.match(text, /deploy-runs-on: self-hosted/);
    const target = mkdtempSync(join(tmpdir(), 'mlops-live-'));
    after(() => rmSync(target, { recursive: true, force: true }));
    const files = new Map([
      [name, text],
      [
        'models/birds/mlops.yml',
        configuration.replace('directory: deployed', `directory: ${JSON.stringify(target)}`),
      ],
      [
        'models/birds/data/penguins.csv',
        readFileSync(join(repository, 'examples/penguins/data/penguins.csv'), 'utf8'),
      ],
    ]);
    const scene = await openScene('penguins', files);
    const run = await scene.push('41');
    assert.equal(run.exitCode, 0, run.log);
    assert.deepEqual(JSON.parse(readFileSync(join(target, 'current.json'), 'utf8')).version, 'v1.0.0');
    assert.deepEqual([scene.github.deployments.length, scene.github.releases.releases], [1, []]);
  });

  test('a token without permissions costs the comment and the check, with a warning, not the verdict', async () => {
    const scene = await openScene('penguins', new Map([[path, caller]]));
    scene.github.faults.add({ on: /^POST \/repos/, times: 1000, answer: MISSING_PERMISSION });
    const run = await scene.pullRequest('51');
    assert.equal(run.exitCode, 0, run.log);
    assert.match(run.log, /pull-requests: write/);
    assert.match(run.log, /checks: write/);
    assert.deepEqual([scene.github.issues.comments, scene.github.checkRuns], [[], []]);
  });
});

function configurationOf(example: string): { name: string; train: { environment?: string } } {
  return parse(readFileSync(join(repository, 'examples', example, 'mlops.yml'), 'utf8'));
}

function workflowOf(example: string): Workflow {
  return parse(readFileSync(join(repository, 'examples', example, '.github/workflows/model.yml'), 'utf8'));
}

/** The workflow that watches, where it is one of its own. */
function watchOf(example: string): Workflow | null {
  const path = join(repository, 'examples', example, '.github/workflows/watch.yml');
  return existsSync(path) ? parse(readFileSync(path, 'utf8')) : null;
}

/** What a workflow may be given when it is set off by hand. */
function inputsOf({ on }: Workflow): string[] {
  const dispatch = on.workflow_dispatch as { inputs?: object } | null | undefined;
  return Object.keys(dispatch?.inputs ?? {});
}

function publishingOf(example: string): Workflow {
  const path = join(repository, 'examples', example, '.github/workflows/publish-report.yml');
  return parse(readFileSync(path, 'utf8'));
}

/** An action of others than GitHub's checkout, which act answers itself, and ours; null if there is none. */
function foreignActionOf(example: string): string | null {
  const used = Object.values(workflowOf(example).jobs).flatMap(({ steps = [] }) =>
    steps.flatMap(({ uses }) => (uses === undefined ? [] : [uses])),
  );
  return used.find((uses) => !/^(actions\/checkout|mlops-actions\/mlops-actions)[@/]/.test(uses)) ?? null;
}

function lifecycle(): Workflow {
  return parse(readFileSync(join(repository, '.github/workflows/lifecycle.yml'), 'utf8'));
}
