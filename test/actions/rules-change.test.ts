import assert from 'node:assert/strict';
import { after, before, describe, type TestContext, test } from 'node:test';
import { verdictManifestSchema, verifyPackage } from '../../shared/src/registry/manifest.ts';
import { MISSING_PERMISSION } from '../servers/faults.ts';
import type { ServedReview } from '../servers/github/pulls.ts';
import { fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { type GitHubRuns, startGitHubRuns } from '../support/github-runs.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const rules = 'gate: { metrics: { roc_auc: { min: 0.6 }, accuracy: { min: 0.6 } } }\n';
const roles = 'roles: { model-approver: { users: [octo-owner, ada], min: 1, not: author } }\n';
const config = fruitConfig(rules);

/** One trained pipeline for all tests: its mlops.yml is that of the pull requests. */
let space: Workspace;
const cleanups: (() => Promise<void>)[] = [];
before(async () => {
  space = await workspace(
    { after: (work) => cleanups.push(work) },
    { 'mlops.yml': config, 'data.csv': fruitCsv(fruit(400)) },
  );
  await space.run('prepare-data');
  await space.run('train');
  for (const [name, rows] of [
    ['few', 160],
    ['many', 390],
  ] as const) {
    await space.write(`${name}.csv`, fruitCsv(fruit(rows, 2)));
    await space.run('prepare-data', { source: `${name}.csv`, artifact: name });
    await space.run('train', { dataset: name, artifact: name });
  }
});
after(async () => {
  for (const cleanup of cleanups) await cleanup();
});

const stricter = config.replace('roc_auc: { min: 0.6 }', 'roc_auc: { min: 0.7 }');

/** Judges a pull request against a target branch that has this mlops.yml. */
async function judge(
  t: TestContext,
  base: string | null,
  options: {
    reviews?: Omit<ServedReview, 'commit'>[];
    inputs?: Record<string, string>;
    prepare?: (runs: GitHubRuns) => void;
    fork?: boolean;
  } = {},
) {
  const runs = await startGitHubRuns(t);
  const { git, pulls, issues, checkRuns } = runs.github;
  const baseCommit = git.addCommit(base === null ? { 'README.md': '' } : { 'mlops.yml': base });
  const trigger = runs.pullRequest('7', {
    baseCommit,
    author: 'ada',
    ...(options.fork ? { headRepository: 'ada/fruit' } : {}),
  });
  pulls.pulls[0].reviews.push(
    ...(options.reviews ?? []).map((review) => ({ ...review, commit: git.headCommit })),
  );
  options.prepare?.(runs);
  const { outcome } = await runs.step(
    trigger,
    'validate-gate',
    {
      model: '.mlops/models/fruit-model',
      dataset: '.mlops/data-sets/fruit-dataset',
      baseline: 'none',
      ...options.inputs,
    },
    space.folder,
  );
  return { runs, outcome, comment: issues.comments[0]?.body ?? '', check: checkRuns[0] };
}

describe('a pull request that weakens its rules', () => {
  test('is told so at the top of the comment, and has not passed without the approval', async (t) => {
    const { outcome, comment, check } = await judge(t, stricter + roles);
    assert.deepEqual([outcome.outputs.verdict, outcome.outputs.passed], ['pass', 'false']);
    assert.match(outcome.failure ?? '', /^Not passed: This change weakens 2 rules .* approval .* is missing/);
    const seen = comment.split('\n').filter((line) => !line.startsWith('<!--'));
    const [title, , sentence, , heading] = seen;
    assert.match(title, /⚠️/);
    assert.match(sentence, /Warning.* This change weakens 2 rules that it is judged by/);
    assert.equal(heading, '### Rules weakened');
    assert.match(comment, /model-approver has not approved it: 1 of octo-owner, ada, and not the author/);
    assert.match(comment, /gate\.metrics\.roc_auc\.min \| 0\.7 \| 0\.6 \| ⚠️ lower/);
    assert.match(comment, /roles\.model-approver \| .* \| none \| ⚠️ dropped/);
    assert.deepEqual([check.conclusion, check.output.title?.startsWith('Not passed: ')], ['failure', true]);
    const manifest = await verifyPackage(String(outcome.outputs.path), verdictManifestSchema);
    assert.deepEqual([manifest.verdict, typeof manifest.withheld], ['pass', 'string']);
  });

  test("passes with the approval of the target branch's role, and the comment still tells it", async (t) => {
    const { outcome, comment, check } = await judge(t, stricter + roles, {
      reviews: [{ user: 'octo-owner', state: 'APPROVED' }],
    });
    assert.deepEqual([outcome.outputs.passed, outcome.failure], ['true', undefined]);
    assert.match(comment, /which has been approved/);
    assert.match(comment, /The role model-approver has approved it: octo-owner\./);
    assert.equal(check.conclusion, 'success');
    const manifest = await verifyPackage(String(outcome.outputs.path), verdictManifestSchema);
    assert.equal(manifest.withheld, undefined);
  });

  for (const [what, reviews] of [
    ['the author', [{ user: 'ada', state: 'APPROVED' }]],
    ['a stranger', [{ user: 'mallory', state: 'APPROVED' }]],
    [
      'somebody who asks for changes since',
      [
        { user: 'octo-owner', state: 'APPROVED' },
        { user: 'octo-owner', state: 'CHANGES_REQUESTED' },
      ],
    ],
    ['a review that is not handed in', [{ user: 'octo-owner', state: 'PENDING' }]],
  ] as const) {
    test(`is not approved by ${what}`, async (t) => {
      const { outcome } = await judge(t, stricter + roles, { reviews: [...reviews] });
      assert.equal(outcome.outputs.passed, 'false');
    });
  }

  test('finds an approval behind a hundred other reviews', async (t) => {
    const others = Array.from({ length: 150 }, (_, i) => ({
      user: `user-${i}`,
      state: 'COMMENTED' as const,
    }));
    const { outcome } = await judge(t, stricter + roles, {
      reviews: [...others, { user: 'octo-owner', state: 'APPROVED' }],
    });
    assert.equal(outcome.outputs.passed, 'true');
  });

  test('is not approved as long as it cannot be found out who approved', async (t) => {
    const { outcome, comment } = await judge(t, stricter + roles, {
      reviews: [{ user: 'octo-owner', state: 'APPROVED' }],
      prepare: ({ github }) =>
        github.faults.add({ on: /^GET .*\/reviews$/, times: 9, answer: MISSING_PERMISSION }),
    });
    assert.equal(outcome.outputs.passed, 'false');
    assert.match(comment, /Who has approved it cannot be found out/);
    assert.match(comment, /pull-requests: read/);
  });

  test('of a fork is held back too, and the second phase says so', async (t) => {
    const { runs, outcome } = await judge(t, stricter + roles, { fork: true });
    assert.equal(outcome.outputs.passed, 'false');
    const trigger = { runId: '8', eventName: 'workflow_run', event: { workflow_run: { id: 7 } } };
    await runs.step(trigger, 'publish-report');
    assert.match(runs.github.issues.comments[0].body, /### Rules weakened/);
    assert.equal(runs.github.checkRuns[0].conclusion, 'failure');
  });

  test('only warns with on-fail: warn', async (t) => {
    const { outcome } = await judge(t, stricter + roles, { inputs: { 'on-fail': 'warn' } });
    assert.deepEqual([outcome.failure, outcome.outputs.passed], [undefined, 'false']);
  });

  test('is told so where no role has to approve it, and passes', async (t) => {
    const { outcome, comment } = await judge(t, stricter);
    assert.equal(outcome.outputs.passed, 'true');
    assert.match(comment, /This change weakens a rule that it is judged by\./);
    assert.match(comment, /Nobody has to approve it/);
  });

  test('does not pass where the role that is named is not stated', async (t) => {
    const { outcome } = await judge(
      t,
      stricter.replace('gate: {', 'gate: { approver: model-aprover,') + roles,
    );
    assert.equal(outcome.outputs.passed, 'false');
  });
});

describe('a pull request whose data leaves fewer test rows than the baseline had', () => {
  const against = (data: string) => ({
    model: `.mlops/models/${data}`,
    dataset: `.mlops/data-sets/${data}`,
    baseline: '.mlops/models/fruit-model',
    rules: '{ metrics: { roc_auc: { min: 0.5 }, accuracy: { min: 0.5 } } }',
  });

  test('is told so like one that weakens a rule, and needs the approval', async (t) => {
    const { outcome, comment } = await judge(t, config + roles, { inputs: against('few') });
    assert.deepEqual([outcome.outputs.verdict, outcome.outputs.passed], ['pass', 'false']);
    assert.match(comment, /data \(test rows\) \| \d+ \| \d+ \| ⚠️ the data leaves fewer test rows/);
    const approved = await judge(t, config + roles, {
      inputs: against('few'),
      reviews: [{ user: 'octo-owner', state: 'APPROVED' }],
    });
    assert.equal(approved.outcome.outputs.passed, 'true');
  });

  test('says it in one sentence where nothing else is weaker', async (t) => {
    const stating = fruitConfig(rules + roles);
    await space.write('mlops.yml', stating);
    t.after(() => space.write('mlops.yml', config));
    const { outcome, comment } = await judge(t, stating, { inputs: against('few') });
    assert.equal(outcome.outputs.passed, 'false');
    assert.match(
      comment,
      /This change leaves fewer test rows to be judged on, and the approval .* is missing/,
    );
  });

  test('is not where chance explains the difference, nor where nothing was judged before', async (t) => {
    const many = await judge(t, config, { inputs: against('many') });
    assert.deepEqual([many.outcome.result.rulesChange, many.outcome.outputs.passed], [null, 'true']);
    const first = await judge(t, 'data: { split: { seed: 42 } }\n', { inputs: against('few') });
    assert.equal(first.outcome.result.rulesChange, null);
  });
});

describe('a pull request that does not', () => {
  for (const [what, base] of [
    ['has the same rules', config],
    ['has stricter ones', config.replace('roc_auc: { min: 0.6 }', 'roc_auc: { min: 0.5 }')],
    ['brings the first mlops.yml', null],
    ['brings the first rules, and splits in another way', 'data: { split: { test: 0.4 } }\n'],
  ] as const) {
    test(`passes as before: it ${what}`, async (t) => {
      const { outcome, comment } = await judge(t, base);
      assert.deepEqual([outcome.outputs.passed, outcome.failure], ['true', undefined]);
      assert.doesNotMatch(comment, /weaken/i);
    });
  }

  test('is not judged by what inline rules override on both sides', async (t) => {
    const { outcome } = await judge(t, stricter, {
      inputs: { rules: '{ metrics: { roc_auc: { min: 0.5 } } }' },
    });
    assert.equal(outcome.result.rulesChange, null);
  });
});

describe('rules that cannot be compared', () => {
  test('because the target branch cannot be read do not pass', async (t) => {
    const { outcome, comment } = await judge(t, config, {
      prepare: ({ github }) =>
        github.faults.add({ on: /^GET .*\/contents\//, times: 9, answer: MISSING_PERMISSION }),
    });
    assert.equal(outcome.outputs.passed, 'false');
    assert.match(comment, /Whether this change weakens the rules is unknown/);
    assert.match(comment, /contents: read/);
  });

  test('because the file there is broken are told, so that a change can mend it', async (t) => {
    const { outcome, comment } = await judge(t, 'gate: [');
    assert.equal(outcome.outputs.passed, 'true');
    assert.match(comment, /mlops\.yml of the target branch cannot be used/);
  });
});
