import { ConfigurationError } from '../../base/errors.ts';
import { pipelineName } from '../../registry/manifest.ts';

/** What the workflows are for. */
export interface WorkflowOptions {
  /** The pipeline's name, as in mlops.yml. */
  readonly name: string;
  /** The branch that is deployed. */
  readonly defaultBranch: string;
  /** How the model goes live: `deploy.target` of mlops.yml. */
  readonly target: 'release' | 'directory';
  /** Whether mlops.yml names another target, so that the workflow has to say it. Default false. */
  readonly overrideTarget?: boolean;
  /** Whether production is watched every night. */
  readonly schedule: boolean;
  /** Folder of mlops.yml, relative to the repository's root, with "/". Default: the root. */
  readonly workingDirectory?: string;
  /**
   * `reusable`, the default, calls the whole lifecycle in ten lines; `steps` writes out the jobs and the actions in
   * them, for who wants to add steps of their own.
   */
  readonly style?: 'reusable' | 'steps';
}

const suite = 'mlops-actions/mlops-actions';

/** Pinned by commit: a tag of another project's can be moved. */
const checkout = `      - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
        with:
          persist-credentials: false`;

/**
 * The workflows that a repository needs to judge its model on pull requests, deploy it on the default branch and
 * watch it on a schedule.
 *
 * That is one file, since the three events share everything but the event, and a second one that posts the verdict on
 * pull requests from forks. The files are `model.yml` and `publish-report.yml`; in a working directory of their own
 * they have the pipeline's name as well, so that several pipelines can live in one repository.
 * @returns text by path, relative to the repository's root; the lifecycle's comes first.
 */
export function workflowFiles(options: WorkflowOptions): ReadonlyMap<string, string> {
  pipelineName.parse(options.name);
  const own = workingDirectory(options) !== undefined;
  const suffix = own ? `-${options.name}` : '';
  const title = own ? `Model ${options.name}` : 'Model';
  const jobs = options.style === 'steps' ? stepJobs(options) : reusableJob(options);
  return new Map([
    [`.github/workflows/model${suffix}.yml`, `name: ${title}\n${events(options)}\n${jobs}`],
    [`.github/workflows/publish-report${suffix}.yml`, publishing(title)],
  ]);
}

/**
 * The second phase for pull requests from forks. Auditors warn of `workflow_run` because it has rights that what set it
 * off has not; here they are used on nothing but a report that is checked first.
 * @param title the workflow that judges.
 */
function publishing(title: string): string {
  return `# Posts the verdict on pull requests from forks, whose own runs may not. Nothing of a fork's code runs here.
name: ${title}, report to forks
on:
  workflow_run: # zizmor: ignore[dangerous-triggers] nothing is checked out, and the artifact is not trusted
    workflows: [${title}]
    types: [completed]

permissions: {}

jobs:
  publish:
    name: Publish the report
    if: github.event.workflow_run.event == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 10
    concurrency:
      group: \${{ github.workflow }}-\${{ github.event.workflow_run.head_repository.id }}-\${{ github.event.workflow_run.head_branch }}
      cancel-in-progress: false
    permissions:
      actions: read
      checks: write
      pull-requests: write
    steps:
      - uses: ${suite}/actions/publish-report@v1
`;
}

function events({ defaultBranch, schedule }: WorkflowOptions): string {
  const nightly = schedule ? '  schedule: [{ cron: "17 5 * * *" }]\n' : '';
  return `on:
  pull_request:
  push: { branches: [${yamlText(branchPattern(defaultBranch))}] }
${nightly}
permissions: {}
`;
}

/** GitHub refuses the call unless it grants what any job of the called workflow asks for, even one that is skipped. */
function reusableJob(options: WorkflowOptions): string {
  const inputs = {
    'working-directory': workingDirectory(options),
    target: options.overrideTarget ? options.target : undefined,
    'deploy-runs-on': options.target === 'directory' ? 'self-hosted' : undefined,
  };
  return `jobs:
  lifecycle:
    uses: ${suite}/.github/workflows/lifecycle.yml@v1
    permissions: { actions: read, checks: write, contents: write, deployments: write, issues: write, pull-requests: write }
${withInputs(inputs, 4)}`;
}

function stepJobs(options: WorkflowOptions): string {
  const place = { 'working-directory': workingDirectory(options) };
  const deployed = { ...place, target: options.overrideTarget ? options.target : undefined };
  const model = ['prepare-data', 'train', 'validate-gate'].map((name) => action(name, place)).join('');
  const judge = `jobs:
  judge:
    name: Train and judge
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 30
    concurrency:
      group: judge-${options.name}-\${{ github.ref }}
      cancel-in-progress: true
    permissions:
      actions: read
      checks: write
      contents: read
      pull-requests: write
    steps:
${checkout}
${model}`;
  const deploy = `
  deploy:
    name: Train, judge and deploy
    if: github.event_name == 'push'
    runs-on: ${options.target === 'directory' ? 'self-hosted' : 'ubuntu-latest'}
    timeout-minutes: 30
    concurrency:
      group: deploy-${options.name}
      cancel-in-progress: false
    permissions:
      actions: read
      checks: write
      contents: write
      deployments: write
      issues: write
      pull-requests: read
    steps:
${checkout}
${model}${action('deploy', deployed)}`;
  const watch = `
  watch:
    name: Watch production
    if: github.event_name == 'schedule'
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      actions: read
      contents: write
      issues: write
    steps:
${checkout}
${action('drift-check', place)}`;
  return judge + deploy + (options.schedule ? watch : '');
}

function action(name: string, inputs: Readonly<Record<string, string | undefined>>): string {
  return `      - uses: ${suite}/actions/${name}@v1\n${withInputs(inputs, 8)}`;
}

function withInputs(inputs: Readonly<Record<string, string | undefined>>, indent: number): string {
  const given = Object.entries(inputs).filter(([, value]) => value !== undefined);
  if (given.length === 0) return '';
  const space = ' '.repeat(indent);
  const lines = given.map(([name, value]) => `${space}  ${name}: ${yamlText(value!)}\n`);
  return `${space}with:\n${lines.join('')}`;
}

function workingDirectory(options: WorkflowOptions): string | undefined {
  const folder = options.workingDirectory?.replace(/^(\.\/)+|\/+$/g, '');
  if (folder === undefined || folder === '' || folder === '.') return undefined;
  if (!folder.includes('${{')) return folder;
  throw new ConfigurationError(`The folder "${folder}" would be read as an expression in a workflow.`, {
    location: { key: 'working-directory' },
    hint: 'Rename it.',
  });
}

/** A branch's name as the pattern that matches it alone; git allows no other of a pattern's characters in names. */
function branchPattern(name: string): string {
  return name.replace(/[+!]/g, '\\$&');
}

/** A scalar that stays text in a flow collection as well; anything unusual is quoted. */
function yamlText(text: string): string {
  return /^[A-Za-z][\w./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
