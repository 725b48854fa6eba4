import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { type WorkflowOptions, workflowFiles } from '../../shared/src/cli/init/workflow-files.ts';
import type { Workflow } from './support/permissions.ts';

const options: WorkflowOptions = {
  name: 'income',
  defaultBranch: 'main',
  target: 'release',
  schedule: true,
};

/** The lifecycle's workflow. */
function only(changes: Partial<WorkflowOptions>): { path: string; text: string; workflow: Workflow } {
  const files = [...workflowFiles({ ...options, ...changes })];
  assert.equal(files.length, 2);
  const [[path, text]] = files;
  return { path, text, workflow: parse(text) };
}

describe('workflows to copy', () => {
  test('the whole lifecycle is ten lines', () => {
    const { path, text } = only({});
    assert.equal(path, '.github/workflows/model.yml');
    assert.ok(text.split('\n').filter((line) => line !== '').length <= 10, text);
  });

  test('a second one posts the verdict on pull requests from forks, after the first and with rights of its own', () => {
    for (const workingDirectory of [undefined, 'models/in']) {
      const files = [...workflowFiles({ ...options, workingDirectory })];
      const [[, first], [path, text]] = files;
      assert.equal(
        path,
        `.github/workflows/publish-report${workingDirectory === undefined ? '' : '-income'}.yml`,
      );
      const workflow: Workflow = parse(text);
      const { workflow_run: trigger } = workflow.on as { workflow_run: { workflows: string[] } };
      assert.deepEqual(trigger.workflows, [parse(first).name]);
      const [{ permissions, steps }] = Object.values(workflow.jobs);
      assert.deepEqual(permissions, { actions: 'read', checks: 'write', 'pull-requests': 'write' });
      assert.deepEqual(
        steps?.map(({ uses }) => uses),
        ['mlops-actions/mlops-actions/actions/publish-report@v1'],
        'no checkout, no other code',
      );
    }
  });

  test('without a schedule nothing is watched', () => {
    for (const style of ['reusable', 'steps'] as const) {
      const { workflow } = only({ style, schedule: false });
      assert.deepEqual(Object.keys(workflow.on), ['pull_request', 'push']);
      assert.equal('watch' in workflow.jobs, false);
      assert.equal('schedule' in only({ style }).workflow.on, true);
    }
  });

  test('the branch is that branch alone, whatever its name', () => {
    for (const [branch, pattern] of [
      ['trunk', 'trunk'],
      ['true', 'true'],
      ['1.0', '1.0'],
      ['c++/!', 'c\\+\\+/\\!'],
      ["it's#1,{x}", "it's#1,{x}"],
    ]) {
      const { push } = only({ defaultBranch: branch }).workflow.on as { push: { branches: string[] } };
      assert.deepEqual(push.branches, [pattern]);
    }
  });

  test('a working directory goes to every action, and the file is named after the pipeline', () => {
    const { path, workflow } = only({ style: 'steps', workingDirectory: './models/in come/' });
    assert.equal(path, '.github/workflows/model-income.yml');
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps ?? []);
    const own = steps.filter(({ uses }) => uses?.startsWith('mlops-actions/'));
    assert.equal(own.length, 8);
    for (const step of own) assert.equal(step.with?.['working-directory'], 'models/in come');
    assert.equal(only({ workingDirectory: '.' }).path, '.github/workflows/model.yml');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    assert.throws(() => only({ workingDirectory: 'a${{ secrets.X }}' }), ConfigurationError);
  });

  test('a folder goes live on a runner that keeps it', () => {
    const { deploy, judge } = only({ style: 'steps', target: 'directory' }).workflow.jobs as Record<
      string,
      { 'runs-on'?: string }
    >;
    assert.deepEqual([deploy['runs-on'], judge['runs-on']], ['self-hosted', 'ubuntu-latest']);
  });

  test('the target is said where mlops.yml says another', () => {
    const targets = (changes: Partial<WorkflowOptions>) =>
      JSON.stringify(only({ style: 'steps', ...changes }).workflow).match(/"target":"\w+"/g);
    assert.equal(targets({}), null);
    assert.deepEqual(targets({ overrideTarget: true }), ['"target":"release"']);
  });
});
