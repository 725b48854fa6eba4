/**
 * Writes what follows from the sources: each action.yml from its stage, the tables of inputs and outputs in the
 * READMEs from action.yml, the examples' workflows and what the README and docs show of workflows, and
 * the JSON Schema and the reference of mlops.yml.
 *
 * Usage: node .ci/generate.ts           writes
 *        node .ci/generate.ts --check   fails where something is not up to date
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { stages } from '../actions/stages.ts';
import { commonInputs } from '../shared/src/action/inputs.ts';
import type { Stage } from '../shared/src/action/stage.ts';
import { type WorkflowOptions, workflowFiles } from '../shared/src/cli/init/workflow-files.ts';
import { configJsonSchema } from '../shared/src/config/load-config.ts';
import { jointTests } from '../shared/src/drift/joint/joint-evidence.ts';
import { driftTests } from '../shared/src/drift/registry.ts';
import { metricNames } from '../shared/src/evaluate/metrics.ts';
import { findAnyLearner, learnerNames } from '../shared/src/learners/registry.ts';
import { measuredMetrics } from '../shared/src/measure/measured-metrics.ts';

const repository = resolve(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const stale: string[] = [];

interface ActionFile {
  inputs: Record<string, { description: string; default?: string }>;
  outputs: Record<string, { description: string }>;
}

const icons: Readonly<Record<string, string>> = {
  'prepare-data': 'database',
  train: 'cpu',
  'validate-gate': 'check-square',
  deploy: 'upload-cloud',
  'drift-check': 'activity',
  'publish-report': 'message-square',
};

const commonOutputs = {
  report: 'Path of the report as HTML.',
  summary: 'Path of the report as Markdown.',
  result: 'Path of outcome.json.',
};

const actions = new Map<string, ActionFile>();
for (const [name, load] of Object.entries(stages)) {
  const action = describeAction(await load());
  actions.set(name, action);
  update(
    `actions/${name}/action.yml`,
    `# Written by "npm run generate" from src/stage.ts.\n${stringify(action, { lineWidth: 110 })}`,
  );
  const title = `# ${name}\n\n${action.description}\n\n`;
  const example = readFileSync(join(repository, 'actions', name, 'example.yml'), 'utf8');
  update(
    `actions/${name}/README.md`,
    `${title}\`\`\`yaml\n${example.trimEnd()}\n\`\`\`\n\n${tables(action, '## ')}\nPaths are relative to \`working-directory\`. An inline input wins over \`mlops.yml\`.\n`,
  );
}

const [[, inTenLines], [publishingPath, publishingText]] = workflowFiles({
  name: 'income',
  defaultBranch: 'main',
  target: 'release',
  schedule: true,
});
exampleWorkflow('penguins', { name: 'penguins', target: 'release', overrideTarget: true, style: 'steps' });

// Their own workflows are written by hand.
for (const example of ['cart-pole', 'digits', 'grid-world', 'offers', 'scikit-learn', 'seattle-weather']) {
  update(`examples/${example}/${publishingPath}`, publishingText);
}

const readme = readFileSync(join(repository, 'README.md'), 'utf8');
const all = [...actions].map(([name, action]) => `### ${name}\n\n${tables(action, '#### ')}`).join('\n');
const withWorkflow = between(
  readme,
  '<!-- workflow:begin -->',
  '<!-- workflow:end -->',
  `\n\`\`\`yaml\n${inTenLines.trimEnd()}\n\`\`\`\n`,
);
update('README.md', between(withWorkflow, '<!-- actions:begin -->', '<!-- actions:end -->', `\n${all}\n`));
update('docs/workflows.md', workflowReference(inTenLines));
update('docs/forks.md', forksDocument());
update('docs/mlops-yml.md', await configReference());
update('shared/mlops.schema.json', `${JSON.stringify(configJsonSchema(), null, 2)}\n`);

if (stale.length > 0) {
  process.stderr.write(`Not up to date: ${stale.join(', ')}. Run "npm run generate".\n`);
  process.exitCode = 1;
}

/** Writes what "mlops init" would write for an example. */
function exampleWorkflow(
  example: string,
  options: Omit<WorkflowOptions, 'defaultBranch' | 'schedule'>,
): void {
  const files = workflowFiles({ defaultBranch: 'main', schedule: true, ...options });
  for (const [path, text] of files) update(`examples/${example}/${path}`, text);
}

/** docs/forks.md with the workflow of the second phase. */
function forksDocument(): string {
  const text = readFileSync(join(repository, 'docs/forks.md'), 'utf8');
  const code = `\n\`\`\`yaml\n${publishingText.trimEnd()}\n\`\`\`\n`;
  return between(text, '<!-- publishing:begin -->', '<!-- publishing:end -->', code);
}

/** docs/workflows.md with the ten lines and with the tables of the reusable workflow. */
function workflowReference(caller: string): string {
  const { on } = parse(readFileSync(join(repository, '.github/workflows/lifecycle.yml'), 'utf8')) as {
    on: { workflow_call: ActionFile & { secrets: ActionFile['outputs'] } };
  };
  const { secrets } = on.workflow_call;
  const secretRows = Object.entries(secrets).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  const table = [
    tables(on.workflow_call, '### '),
    '### Secrets',
    '',
    '| Secret | What it is |',
    '|---|---|',
    ...secretRows,
    '',
  ].join('\n');
  const text = readFileSync(join(repository, 'docs/workflows.md'), 'utf8');
  const code = `\n\`\`\`yaml\n${caller.trimEnd()}\n\`\`\`\n`;
  const withCaller = between(text, '<!-- caller:begin -->', '<!-- caller:end -->', code);
  return between(withCaller, '<!-- lifecycle:begin -->', '<!-- lifecycle:end -->', `\n${table}\n`);
}

interface SchemaNode {
  type?: string | string[];
  description?: string;
  default?: unknown;
  enum?: unknown[];
  const?: unknown;
  items?: SchemaNode;
  anyOf?: SchemaNode[];
  properties?: Record<string, SchemaNode>;
  additionalProperties?: SchemaNode | boolean;
}

/** Every key of mlops.yml, every parameter of an algorithm, and the names of metrics and drift tests. */
async function configReference(): Promise<string> {
  const sections = await Promise.all(
    learnerNames.map(async (name) => {
      const { description, params } = await findAnyLearner(name);
      const schema = z.toJSONSchema(params, { io: 'input' }) as SchemaNode;
      return [`## Parameters of ${name}`, '', description, '', ...keyTable(schema), ''].join('\n');
    }),
  );
  return [
    '# mlops.yml',
    '',
    'Every part is optional until an action needs it. A key that is not here is a mistake, and the message names the nearest one. Paths are relative to the working directory. Editors read [the JSON Schema](../shared/mlops.schema.json).',
    '',
    ...keyTable(configJsonSchema() as SchemaNode),
    '',
    ...sections,
    '## Metrics',
    '',
    "By scikit-learn's names and definitions. What is undefined is null with a reason, and a rule on it fails.",
    '',
    `- Classification: ${metricNames('classification').join(', ')}.`,
    `- Regression: ${metricNames('regression').join(', ')}; of another quantile \`mean_pinball_loss(alpha=0.9)\`.`,
    `- Of every model, as it is measured: ${measuredMetrics.join(', ')}; see [gate](gate.md#what-a-model-costs-to-run).`,
    `- Clustering: ${metricNames('clustering').join(', ')}.`,
    `- Anomaly: ${metricNames('anomaly').join(', ')}.`,
    `- Reinforcement in an environment: ${metricNames('reinforcement').join(', ')}.`,
    `- Contextual bandit: ${metricNames('contextual-bandit').join(', ')}; see [contextual-bandit](contextual-bandit.md).`,
    '',
    '## Drift tests',
    '',
    `Of a column: ${driftTests.map(({ name }) => name).join(', ')}. Of all columns together: ${jointTests.join(', ')}. See [drift](drift.md).`,
    '',
  ].join('\n');
}

function keyTable(schema: SchemaNode): string[] {
  const rows: string[] = [];
  const visit = (path: string, node: SchemaNode): void => {
    if (path !== '') {
      const { description = '', default: fallback } = node;
      const shown =
        fallback === undefined || isEmptyObject(fallback) ? '' : `\`${JSON.stringify(fallback)}\``;
      rows.push(`| \`${path}\` | ${cell(typeName(node))} | ${shown} | ${cell(description)} |`);
    }
    const inside = path === '' ? '' : `${path}.`;
    for (const [key, child] of Object.entries(node.properties ?? {})) visit(inside + key, child);
    if (typeof node.additionalProperties === 'object') visit(`${inside}<name>`, node.additionalProperties);
  };
  visit('', schema);
  return ['| Key | Type | Default | What it is |', '|---|---|---|---|', ...rows];
}

function isEmptyObject(value: unknown): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0
  );
}

function typeName(node: SchemaNode): string {
  if (node.anyOf) return node.anyOf.map(typeName).join(' or ');
  if (node.enum) return node.enum.map((value) => `\`${String(value)}\``).join(', ');
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.type === 'array') return `list of ${node.items ? typeName(node.items) : 'anything'}`;
  const names: Record<string, string> = { string: 'text', object: 'mapping', integer: 'whole number' };
  return [node.type ?? 'anything']
    .flat()
    .map((type) => names[type] ?? type)
    .join(' or ');
}

function describeAction(stage: Stage): ActionFile & Record<string, unknown> {
  const inputs: ActionFile['inputs'] = {};
  for (const [name, schema] of Object.entries({ ...stage.inputs.shape, ...commonInputs.shape })) {
    const { description, default: fallback } = z.toJSONSchema(schema, { io: 'input' });
    const value = { config: 'mlops.yml', 'github-token': '$' + '{{ github.token }}' }[name] ?? fallback;
    inputs[name] = {
      description: description ?? '',
      ...(value === undefined ? {} : { default: String(value) }),
    };
  }
  const described = Object.entries({ ...stage.outputs, ...commonOutputs });
  return {
    name: `MLOps: ${stage.name}`,
    description: stage.description,
    author: 'MLOps Actions',
    branding: { icon: icons[stage.name], color: 'blue' },
    inputs,
    outputs: Object.fromEntries(described.map(([name, description]) => [name, { description }])),
    runs: { using: 'node24', main: 'dist/index.js' },
  };
}

function tables(action: ActionFile, heading: string): string {
  const inputs = Object.entries(action.inputs).map(
    ([name, { description, default: fallback }]) =>
      `| \`${name}\` | ${fallback === undefined || fallback === '' ? '' : `\`${fallback}\``} | ${cell(description)} |`,
  );
  const outputs = Object.entries(action.outputs).map(
    ([name, { description }]) => `| \`${name}\` | ${cell(description)} |`,
  );
  return [
    `${heading}Inputs`,
    '',
    '| Input | Default | What it is |',
    '|---|---|---|',
    ...inputs,
    '',
    `${heading}Outputs`,
    '',
    '| Output | What it is |',
    '|---|---|',
    ...outputs,
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

function between(text: string, begin: string, end: string, content: string): string {
  const start = text.indexOf(begin) + begin.length;
  return text.slice(0, start) + content + text.slice(text.indexOf(end));
}

function update(path: string, content: string): void {
  const absolute = join(repository, path);
  let current = '';
  try {
    current = readFileSync(absolute, 'utf8');
  } catch {
    // A file that is not there yet is written like one that is not up to date.
  }
  if (current === content) return;
  if (check) {
    stale.push(path);
    return;
  }
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, content);
}

// What users read must be what GitHub reads.
for (const name of actions.keys())
  parse(readFileSync(join(repository, 'actions', name, 'action.yml'), 'utf8'));
