/**
 * Writes what follows from the sources: each action.yml from its stage, the tables of inputs and outputs in the
 * READMEs from action.yml, the README's workflow from the example's, and the JSON Schema of mlops.yml.
 *
 * Usage: node .ci/generate.ts           writes
 *        node .ci/generate.ts --check   fails where something is not up to date
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { stages } from '../actions/stages.ts';
import { commonInputs } from '../shared/src/action/inputs.ts';
import type { Stage } from '../shared/src/action/stage.ts';
import { configJsonSchema } from '../shared/src/config/load-config.ts';

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

const readme = readFileSync(join(repository, 'README.md'), 'utf8');
const all = [...actions].map(([name, action]) => `### ${name}\n\n${tables(action, '#### ')}`).join('\n');
const workflow = readFileSync(join(repository, 'examples/penguins/.github/workflows/model.yml'), 'utf8');
const withWorkflow = between(
  readme,
  '<!-- workflow:begin -->',
  '<!-- workflow:end -->',
  `\n\`\`\`yaml\n${workflow.trimEnd()}\n\`\`\`\n`,
);
update('README.md', between(withWorkflow, '<!-- actions:begin -->', '<!-- actions:end -->', `\n${all}\n`));
update('shared/mlops.schema.json', `${JSON.stringify(configJsonSchema(), null, 2)}\n`);

if (stale.length > 0) {
  process.stderr.write(`Not up to date: ${stale.join(', ')}. Run "npm run generate".\n`);
  process.exitCode = 1;
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
      `| \`${name}\` | ${fallback === undefined ? '' : `\`${fallback}\``} | ${cell(description)} |`,
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
  if (check) stale.push(path);
  else writeFileSync(absolute, content);
}

// What users read must be what GitHub reads.
for (const name of actions.keys())
  parse(readFileSync(join(repository, 'actions', name, 'action.yml'), 'utf8'));
