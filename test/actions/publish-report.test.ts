import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import type { InfrastructureError } from '../../shared/src/base/errors.ts';
import { MISSING_PERMISSION } from '../servers/faults.ts';
import type { SeenRequest } from '../servers/http.ts';
import type { ServedArtifact } from '../servers/results/artifact-service.ts';
import { fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { type GitHubRuns, startGitHubRuns, type Trigger } from '../support/github-runs.ts';
import { makeZip } from '../support/make-zip.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const config = fruitConfig('gate: { metrics: { roc_auc: { min: 0.999 }, accuracy: { min: 0.7 } } }\n');
const FORK = 'mallory/fruit';

/** One trained pipeline for all tests. */
let space: Workspace;
const cleanups: (() => Promise<void>)[] = [];
before(async () => {
  space = await workspace(
    { after: (work) => cleanups.push(work) },
    { 'mlops.yml': config, 'data.csv': fruitCsv(fruit(600)) },
  );
  await space.run('prepare-data');
  await space.run('train');
});
after(async () => {
  for (const cleanup of cleanups) await cleanup();
});

/** The first phase: a token that only reads, as GitHub gives it to a run for a fork. */
async function judge(runs: GitHubRuns, trigger: Trigger): Promise<{ writes: SeenRequest[] }> {
  const { github } = runs;
  github.faults.add({ on: /^(POST|PUT|PATCH|DELETE) \/repos/, times: 1000, answer: MISSING_PERMISSION });
  const seen = github.requests.length;
  const { outcome } = await runs.step(
    trigger,
    'validate-gate',
    {
      model: '.mlops/models/fruit-model',
      dataset: '.mlops/data-sets/fruit-dataset',
      baseline: 'none',
      'on-fail': 'warn',
    },
    space.folder,
  );
  github.faults.clear();
  assert.deepEqual(
    [outcome.error, outcome.failure, outcome.outputs['comment-url']],
    [undefined, undefined, ''],
  );
  return { writes: writesSince(runs, seen) };
}

function writesSince({ github }: GitHubRuns, seen: number): SeenRequest[] {
  return github.requests.slice(seen).filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
}

/** The second phase, set off by the end of the first. */
function publish(runs: GitHubRuns, runId: string) {
  const trigger = {
    runId: `9${runId}`,
    eventName: 'workflow_run',
    event: { workflow_run: { id: Number(runId) } },
    commit: runs.github.git.headCommit,
  };
  return runs.step(trigger, 'publish-report');
}

/** The publication that a run left. */
async function leftBy({ results }: GitHubRuns, runId: string): Promise<ServedArtifact> {
  const found = results.artifacts.find(
    ({ run, name }) => run.endsWith(runId) && name === 'mlops-report-fruit',
  );
  assert.ok(found, `run ${runId} left a report`);
  return found;
}

describe('the verdict of a pull request from a fork', () => {
  test('reaches it through the second phase: one comment, one check, on the commit that was judged', async (t) => {
    const runs = await startGitHubRuns(t);
    const { github } = runs;
    const trigger = runs.pullRequest('41', { headRepository: FORK, headCommit: 'f'.repeat(40) });
    const { writes } = await judge(runs, trigger);
    assert.deepEqual(writes, [], 'the first phase tries nothing that it may not');
    assert.deepEqual([github.issues.comments, github.checkRuns], [[], []]);

    const { outcome } = await publish(runs, '41');
    assert.equal(outcome.error, undefined);
    const [comment] = github.issues.comments;
    assert.equal(github.issues.comments.length, 1);
    assert.equal(comment.issue, trigger.number);
    assert.match(comment.body, /^<!-- mlops-gate:fruit -->\n/);
    assert.match(comment.body, /Failed/);
    assert.match(comment.body, /its own code computed all figures below, and nobody has checked them/);
    assert.match(
      comment.body,
      /actions\/runs\/41/,
      'it links to the run that judged, not to the one that posts',
    );
    const [check] = github.checkRuns;
    assert.equal(github.checkRuns.length, 1);
    assert.deepEqual(
      [check.commit, check.conclusion, check.name],
      ['f'.repeat(40), 'failure', 'Model quality of a fork: fruit'],
    );
    assert.deepEqual(
      check.annotations.map(({ path, annotation_level }) => [path, annotation_level]),
      [['mlops.yml', 'failure']],
    );
    assert.match(outcome.outputs['comment-url'] ?? '', new RegExp(`#issuecomment-${comment.id}$`));
    assert.match(outcome.outputs['check-url'] ?? '', new RegExp(`/${check.id}$`));
  });

  test('is not sent again when nothing has changed, and is brought up to date when something has', async (t) => {
    const runs = await startGitHubRuns(t);
    await judge(runs, runs.pullRequest('42', { headRepository: FORK }));
    await publish(runs, '42');
    const seen = runs.github.requests.length;
    await publish(runs, '42');
    assert.deepEqual(
      writesSince(runs, seen).map(({ path }) => path.replace(/.*\//, '')),
      ['check-runs'],
    );
    assert.equal(runs.github.issues.comments.length, 1);
  });

  test('is not shown once the pull request has a newer commit', async (t) => {
    const runs = await startGitHubRuns(t);
    const trigger = runs.pullRequest('43', { headRepository: FORK });
    await judge(runs, trigger);
    runs.github.pulls.pulls[0].headCommit = 'e'.repeat(40);
    const seen = runs.github.requests.length;
    const { outcome } = await publish(runs, '43');
    assert.equal(outcome.error, undefined, 'a push is no forgery');
    assert.match(outcome.report.headline, /overtaken by a newer commit/);
    assert.deepEqual(writesSince(runs, seen), []);
  });

  test('shows hostile texts as the texts that they are', async (t) => {
    const runs = await startGitHubRuns(t);
    await judge(runs, runs.pullRequest('44', { headRepository: FORK }));
    const forged = await honest(runs, '44');
    forged.report.title = 'Approved by @octo-owner';
    forged.report.headline =
      '</table><script>alert(1)</script> @everyone ](http://evil.example) | `x` \u202e';
    forged.report.sections = [
      {
        heading: '<h1>@octocat</h1>',
        blocks: [
          { kind: 'link', text: 'Click to approve', url: 'https://evil.example/' },
          { kind: 'link', text: 'Also here', url: 'https://github.com/octo/fruit/../../evil/x' },
          { kind: 'link', text: 'The run', url: 'https://github.com/octo/fruit/actions/runs/44' },
          { kind: 'code', text: '<!-- mlops-gate:other -->\n```\n<!-- mlops-gate:fruit -->' },
          { kind: 'text', text: '<!-- mlops-gate:other -->' },
        ],
      },
    ];
    forged.annotations = [{ path: 'mlops.yml', line: 1, level: 'failure', message: 'x \u202e @everyone' }];
    await forge(runs, '44', { 'publication.json': JSON.stringify(forged) });
    const { outcome } = await publish(runs, '44');
    assert.equal(outcome.error, undefined);
    const [{ body }] = runs.github.issues.comments;
    assert.match(body, /Model quality of fruit/);
    assert.doesNotMatch(
      body,
      /Approved by|<script|<\/table|@everyone|@octocat|\u202e|(?<!\\)\]\(http:|\]\(https:\/\/evil|evil\/x\)/,
    );
    assert.match(body, /\[The run\]\(https:\/\/github\.com\/octo\/fruit\/actions\/runs\/44\)/);
    const markers = body.split('\n').filter((line) => /^<!-- mlops-gate:\w+ -->$/.test(line));
    assert.deepEqual(markers, ['<!-- mlops-gate:fruit -->'], 'no marker but ours');
    const [check] = runs.github.checkRuns;
    assert.doesNotMatch(`${check.output.title}${JSON.stringify(check.annotations)}`, /\u202e/);
  });
});

test('a run that posted its verdict itself leaves nothing to publish', async (t) => {
  const runs = await startGitHubRuns(t);
  const trigger = runs.pullRequest('45');
  const inputs = {
    model: '.mlops/models/fruit-model',
    dataset: '.mlops/data-sets/fruit-dataset',
    baseline: 'none',
    'on-fail': 'warn',
  };
  await runs.step(trigger, 'validate-gate', inputs, space.folder);
  assert.equal(runs.github.issues.comments.length, 1);
  const verdict = runs.results.artifacts.find(({ name }) => name.startsWith('fruit-verdict-'));
  assert.ok(
    runs.github.issues.comments[0].body.includes(`/actions/runs/45/artifacts/${verdict?.id})`),
    'it links to the artifact with the whole report',
  );
  const seen = runs.github.requests.length;
  const { outcome } = await publish(runs, '45');
  assert.match(outcome.report.headline, /posted its verdict itself/);
  assert.deepEqual([outcome.error, writesSince(runs, seen)], [undefined, []]);
});

test('a pull request of the repository itself whose token only reads is served too', async (t) => {
  const runs = await startGitHubRuns(t);
  await judge(runs, runs.pullRequest('46'));
  await publish(runs, '46');
  assert.equal(runs.github.issues.comments.length, 1);
  assert.doesNotMatch(runs.github.issues.comments[0].body, /That is a fork/);
  assert.equal(runs.github.checkRuns[0].name, 'Model quality: fruit');
});

// biome-ignore lint/suspicious/noExplicitAny: what a stranger writes has no type
type Json = Record<string, any>;

/** What an honest run wrote, to be changed. */
async function honest(runs: GitHubRuns, runId: string): Promise<Json> {
  await leftBy(runs, runId);
  return JSON.parse(
    await readFile(space.path('.mlops/publications/mlops-report-fruit/publication.json'), 'utf8'),
  );
}

/** Puts other files in the place of the publication of a run: the fork's own code may upload what it likes. */
async function forge(runs: GitHubRuns, runId: string, files: Record<string, string | Buffer>): Promise<void> {
  const entries = Object.entries(files).map(([path, content]) => ({ path, content }));
  runs.results.replace(await leftBy(runs, runId), makeZip(entries));
}

describe('a forged report', () => {
  const other = 'd'.repeat(40);
  const changed = (change: (publication: Json) => void) => async (runs: GitHubRuns) => {
    const publication = await honest(runs, '51');
    change(publication);
    await forge(runs, '51', { 'publication.json': JSON.stringify(publication) });
  };
  const cases: [what: string, forgery: (runs: GitHubRuns) => Promise<void>, reason: RegExp][] = [
    [
      "that names somebody else's pull request",
      async (runs) => {
        const { number } = runs.github.pulls.add({ headCommit: other, headBranch: 'theirs' });
        await changed((publication) => {
          publication.pullRequest = number;
        })(runs);
      },
      /comes from "octo\/fruit", but run 51 ran the code of "mallory\/fruit"/,
    ],
    [
      'that names a pull request of the repository with the same commit',
      async (runs) => {
        const { number } = runs.github.pulls.add({ headCommit: runs.github.git.headCommit });
        await changed((publication) => {
          publication.pullRequest = number;
        })(runs);
      },
      /comes from "octo\/fruit"/,
    ],
    [
      'that names another pull request of the same fork',
      async (runs) => {
        const { number } = runs.github.pulls.add({
          headCommit: other,
          headRepository: FORK,
          headBranch: 'another',
        });
        await changed((publication) => {
          publication.pullRequest = number;
        })(runs);
      },
      /has the head d{40}, but run 51 was on/,
    ],
    [
      'that names a pull request that is not there',
      changed((publication) => {
        publication.pullRequest = 999_999;
      }),
      /there is no pull request #999999/,
    ],
    [
      'that names another commit',
      changed((publication) => {
        publication.commit = other;
      }),
      /it is about the commit d{40}, but run 51 was on/,
    ],
    [
      'that names another run',
      changed((publication) => {
        publication.run = '7';
      }),
      /says that run 7 made it/,
    ],
    [
      'of another format',
      changed((publication) => {
        publication.format = 'mlops-publication/2';
      }),
      /form that is expected: format/,
    ],
    [
      'with a part that nobody knows',
      changed((publication) => {
        publication.html = '<b>hello</b>';
      }),
      /form that is expected/,
    ],
    [
      'with an unknown kind of block',
      changed((publication) => {
        publication.report.sections[0].blocks.push({ kind: 'html', text: '<img>' });
      }),
      /report\.sections\.0\.blocks/,
    ],
    [
      'that calls a failed verdict a success',
      changed((publication) => {
        publication.conclusion = 'success';
      }),
      /the verdict is not "pass"/,
    ],
    [
      'that dresses a failed verdict in green',
      changed((publication) => {
        publication.report.status = 'pass';
      }),
      /report\.status/,
    ],
    [
      'with annotations outside the repository',
      changed((publication) => {
        publication.annotations[0].path = '../../etc/passwd';
      }),
      /annotations\.0\.path/,
    ],
    ['that is not JSON', (runs) => forge(runs, '51', { 'publication.json': '{"format":' }), /is not JSON/],
    [
      'that is nested without end',
      (runs) => forge(runs, '51', { 'publication.json': '['.repeat(2_000_000) }),
      /is not JSON/,
    ],
    ['without its file', (runs) => forge(runs, '51', { 'other.json': '{}' }), /holds no publication\.json/],
    [
      'with files that nobody asked for',
      (runs) => forge(runs, '51', { 'publication.json': '{}', a: '', b: '', c: '' }),
      /holds 4 files, and no more than 2 are taken/,
    ],
    [
      'that leaves its folder',
      (runs) => forge(runs, '51', { '../../../evil.txt': 'x' }),
      /leaves its folder/,
    ],
    [
      'that is a symbolic link',
      async (runs) =>
        runs.results.replace(
          await leftBy(runs, '51'),
          makeZip([{ path: 'publication.json', content: '/etc/passwd', unixMode: 0o120777 }]),
        ),
      /is a symbolic link/,
    ],
    [
      'that is small packed and huge unpacked',
      (runs) => forge(runs, '51', { 'publication.json': Buffer.alloc(100 * 2 ** 20) }),
      /104857600 bytes together, and no more than 8388608 are taken/,
    ],
    [
      'that is huge unpacked and says otherwise',
      async (runs) =>
        runs.results.replace(
          await leftBy(runs, '51'),
          makeZip([{ path: 'publication.json', content: Buffer.alloc(20 * 2 ** 20), claimedSize: 100 }]),
        ),
      /is longer than its list of files says/,
    ],
    [
      'of a hundred megabytes',
      async (runs) => runs.results.replace(await leftBy(runs, '51'), Buffer.alloc(100 * 2 ** 20)),
      /it has 104857600 bytes, and no more than 4194304 are taken/,
    ],
    [
      'of a hundred megabytes that is listed as small',
      async (runs) => {
        const artifact = await leftBy(runs, '51');
        runs.results.replace(artifact, Buffer.alloc(100 * 2 ** 20));
        artifact.size = 1000;
      },
      /longer than the 4194304 bytes that are taken/,
    ],
  ];
  for (const [what, forgery, reason] of cases) {
    test(`${what} is refused with the reason`, async (t) => {
      const runs = await startGitHubRuns(t);
      await judge(runs, runs.pullRequest('51', { headRepository: FORK }));
      await forgery(runs);
      const seen = runs.github.requests.length;
      const { outcome } = await publish(runs, '51');
      const error = outcome.error as InfrastructureError;
      assert.equal(error?.name, 'InfrastructureError');
      assert.match(error.message, reason);
      assert.equal(outcome.report.status, 'fail');
      assert.deepEqual(writesSince(runs, seen), []);
      assert.deepEqual([runs.github.issues.comments, runs.github.checkRuns], [[], []]);
    });
  }

  test('does not keep the honest reports of the same run from being posted', async (t) => {
    const runs = await startGitHubRuns(t);
    const trigger = runs.pullRequest('51', { headRepository: FORK });
    await judge(runs, trigger);
    const artifact = await leftBy(runs, '51');
    runs.results.artifacts.push({ ...artifact, id: 77, name: 'mlops-report-another' });
    const { outcome } = await publish(runs, '51');
    assert.equal(runs.github.issues.comments.length, 1);
    assert.match((outcome.error as Error).message, /"mlops-report-another".* says that it is of "fruit"/);
  });
});

describe('a run that cannot be published', () => {
  test('was set off by no pull request', async (t) => {
    const runs = await startGitHubRuns(t);
    runs.github.runs.push({ id: 61, headCommit: '', headRepository: FORK, event: 'push' });
    await assert.rejects(publish(runs, '61'), /^ConfigurationError: .*set off by "push"/);
  });

  test('is not there, or not named', async (t) => {
    const runs = await startGitHubRuns(t);
    await assert.rejects(publish(runs, '62'), /^ConfigurationError: This repository has no run 62/);
    const unnamed = { runId: '63', eventName: 'push', event: {} };
    await assert.rejects(runs.step(unnamed, 'publish-report'), /^ConfigurationError: There is no run whose/);
    await assert.rejects(
      runs.step(unnamed, 'publish-report', { 'run-id': 'local' }),
      /^ConfigurationError: This repository has no run local/,
    );
    await assert.rejects(
      runs.step(unnamed, 'publish-report', { 'run-id': '../1' }),
      /^ConfigurationError: The input "run-id"/,
    );
  });
});

test('at a terminal it posts what the gate left, as files', async () => {
  await space.run('validate-gate', { baseline: 'none', 'on-fail': 'warn' });
  const before = await space.read('.mlops/comments/0/mlops-gate_fruit.md').catch(() => '');
  const finished = await space.mlops('publish-report');
  assert.equal(finished.code, 0, finished.stderr);
  const comments = (await space.files()).filter((path) => path.startsWith('.mlops/comments/'));
  assert.equal(comments.length, 1);
  assert.notEqual(await space.read(comments[0]), before);
  assert.match(finished.stdout, /The report is posted/);
});
