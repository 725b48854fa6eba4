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
 * It is one file, since the three events share everything but the event. The file is `model.yml`; in a working
 * directory of its own it has the pipeline's name as well, so that several pipelines can live in one repository.
 * @returns text by path, relative to the repository's root.
 */
export function workflowFiles(options: WorkflowOptions): ReadonlyMap<string, string> {
  pipelineName.parse(options.name);
  const own = workingDirectory(options) !== undefined;
  const file = own ? `model-${options.name}.yml` : 'model.yml';
  const title = own ? `Model ${options.name}` : 'Model';
  const jobs = options.style === 'steps' ? stepJobs(options) : reusableJob(options);
  return new Map([[`.github/workflows/${file}`, `name: ${title}\n${events(options)}\n${jobs}`]]);
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
      contents: read
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
