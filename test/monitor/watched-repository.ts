import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { StageRun } from '../../shared/src/action/run-stage.ts';
import { HISTORY_BRANCH } from '../../shared/src/platform/github/shared-files.ts';
import type { ServedWorkflow } from '../servers/github/actions.ts';
import type { ServedIssue } from '../servers/github/issues.ts';
import { type Fruit, fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { type GitHubRuns, startGitHubRuns } from '../support/github-runs.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const dayLength = 86_400_000;
const firstMorning = Date.UTC(2026, 10, 1, 5, 17);

/** What came in on a day, as a change of rows that are like those learned from. */
export type Batch = 'usual' | 'heavier' | 'heavier and yellow' | 'few';

const batches: Record<Batch, (rows: Fruit[]) => Fruit[]> = {
  usual: (rows) => rows,
  heavier: (rows) => rows.map((row) => ({ ...row, weight: row.weight + 60 })),
  'heavier and yellow': (rows) => rows.map((row) => ({ ...row, weight: row.weight + 60, colour: 'yellow' })),
  few: (rows) => rows.slice(0, 10),
};

/** A repository on a GitHub of its own that watches its data, and whose days are lived one by one. */
export interface WatchedRepository extends GitHubRuns {
  readonly space: Workspace;
  /** Answers to `workflow_dispatch`. */
  readonly retraining: ServedWorkflow;
  /** Sets the clock to the morning of a day, the first being 1. */
  goTo(day: number): void;
  /** The scheduled check of a day: run number 1000 + day, unless another one is named. */
  check(
    day: number,
    batch: Batch,
    inputs?: Readonly<Record<string, string>>,
    run?: number,
  ): Promise<StageRun>;
  /** Trains, judges and deploys as the run that it names. @param rows of the data, all of the kind that came last. */
  deploy(run: number, rows: Fruit[]): Promise<StageRun>;
  /** Issues of all kinds, and what was written beneath them. */
  issues(): { issue: ServedIssue; comments: string[] }[];
  /** The entries of the history, the oldest first. */
  history(): Record<string, unknown>[];
}

/**
 * @param options.reference what data are compared with: a model, which is trained and deployed first, or rows.
 */
export async function watchedRepository(
  t: TestContext,
  { reference = 'production' }: { reference?: 'production' | 'reference.csv' } = {},
): Promise<WatchedRepository> {
  const runs = await startGitHubRuns(t);
  const space = await workspace(t, {
    'mlops.yml': fruitConfig(`features: { drop: [picked] }
gate: { metrics: { accuracy: { min: 0.6 } } }
monitor: { reference: ${reference}, current: current.csv, persistence: 2 of 3, retrain: retrain.yml }
roles: { data-owner: { users: [hubot, stranger] }, model-owner: { users: [octocat] } }
`),
    'reference.csv': fruitCsv(fruit(800)),
  });
  const retraining: ServedWorkflow = {
    file: 'retrain.yml',
    inputs: ['reason', 'window', 'current', 'incident'],
    dispatches: [],
  };
  runs.github.workflows.push(retraining);
  t.mock.timers.enable({ apis: ['Date'], now: firstMorning - dayLength });
  const step = (run: number, stage: string, inputs: Readonly<Record<string, string>> = {}) =>
    runs.step(
      { runId: String(run), eventName: 'schedule', commit: runs.github.git.headCommit },
      stage,
      inputs,
      space.folder,
    );
  const deploy = async (run: number, rows: Fruit[]): Promise<StageRun> => {
    await space.write('data.csv', fruitCsv(rows));
    for (const stage of ['prepare-data', 'train', 'validate-gate']) {
      const { outcome } = await step(run, stage);
      assert.equal(outcome.failure, undefined, outcome.report.headline);
    }
    return step(run, 'deploy');
  };
  if (reference === 'production') await deploy(1000, fruit(800));
  return {
    ...runs,
    space,
    retraining,
    deploy,
    goTo: (day) => t.mock.timers.setTime(firstMorning + (day - 1) * dayLength),
    check: async (day, batch, inputs = {}, run = 1000 + day) => {
      await space.write('current.csv', fruitCsv(batches[batch](fruit(400, 100 + day))));
      return step(run, 'drift-check', inputs);
    },
    issues: () => {
      const { issues, comments } = runs.github.issues;
      return issues.map((issue) => ({
        issue,
        comments: comments.filter((comment) => comment.issue === issue.number).map(({ body }) => body),
      }));
    },
    history: () => {
      const { git } = runs.github;
      const commit = git.refs.get(`heads/${HISTORY_BRANCH}`);
      const tree = commit === undefined ? undefined : git.trees.get(git.commits.get(commit)!.tree);
      const blob = tree?.get(join('drift', 'fruit.jsonl'));
      const text = blob === undefined ? '' : git.blobs.get(blob)!.toString();
      return text
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line));
    },
  };
}
