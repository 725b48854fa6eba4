import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { flipBit } from '../registry/sample-packages.ts';
import { fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { leftovers, type Workspace, workspace } from '../support/workspace.ts';

const config = fruitConfig('gate: { metrics: { accuracy: { min: 0.6 } } }\n');
const content = fruitCsv(fruit(120));

/** A workspace with a data set and a model, for what only reads. */
let trained: Workspace;
const cleanups: (() => Promise<void>)[] = [];
before(async () => {
  trained = await workspace(
    { after: (work) => cleanups.push(work) },
    { 'mlops.yml': config, 'data.csv': content },
  );
  await trained.run('prepare-data');
  await trained.run('train');
});
after(async () => {
  for (const cleanup of cleanups) await cleanup();
});

describe('bad input ends the process with 2, one message on standard error, and nothing half written', () => {
  for (const [what, files, parameters, message] of [
    [
      'a missing file',
      { 'mlops.yml': config },
      ['prepare-data'],
      'Configuration error: The file "data.csv" does not exist.\nWhere: file data.csv, key data.source\nWhat to do: Paths are relative to working-directory.\n',
    ],
    [
      'an empty file',
      { 'mlops.yml': config, 'data.csv': '' },
      ['prepare-data'],
      'Configuration error: The file "data.csv" is empty.\nWhere: file data.csv, key data.source\nWhat to do: It needs a header line and rows.\n',
    ],
    [
      'a ragged line',
      { 'mlops.yml': config, 'data.csv': content.replace(/\n.*,pear\n/, '\nx,y\n') },
      ['prepare-data'],
      /^Configuration error: A line of "data\.csv" has 2 fields where the header has 6\.\nWhere: file data\.csv, line \d+, key data\.source\nWhat to do: [^\n]+\n$/,
    ],
    [
      'an unknown key in mlops.yml',
      { 'mlops.yml': `${config}monitr: {}\n` },
      ['prepare-data'],
      'Configuration error: Unknown key "monitr" at the top level.\nWhere: file mlops.yml, line 9, key monitr\nWhat to do: Did you mean "monitor"?\n',
    ],
    [
      'an unknown target',
      { 'mlops.yml': config, 'data.csv': content },
      ['prepare-data', '--target', 'kimd'],
      'Configuration error: The data has no column "kimd".\nWhere: key data.target, column kimd\nWhat to do: Did you mean "kind"?\n',
    ],
    [
      'an artifact that does not exist',
      { 'mlops.yml': config },
      ['train'],
      /^Configuration error: dataset: "fruit-dataset" was read as [^\n]+\nWhere: key dataset\nWhat to do: Run the stage that makes it first\.\n$/,
    ],
    [
      'an unknown option',
      { 'mlops.yml': config },
      ['prepare-data', '--sorce', 'x.csv'],
      'Configuration error: There is no option "--sorce".\nWhat to do: Did you mean "source"?\n',
    ],
    [
      'an unknown command',
      {},
      ['validate-gat'],
      'Configuration error: There is no command "validate-gat".\nWhat to do: Did you mean "validate-gate"?\n',
    ],
    [
      'a command that every object knows',
      {},
      ['constructor'],
      /^Configuration error: There is no command "constructor"\.\n/,
    ],
    [
      'an option without a value',
      { 'mlops.yml': config },
      ['train', '--seed'],
      'Configuration error: The option "--seed" needs a value.\nWhat to do: Write --seed value.\n',
    ],
    [
      'a word too many',
      { 'mlops.yml': config },
      ['train', 'fast'],
      'Configuration error: "fast" is not expected here.\nWhat to do: Inputs are written as --name value.\n',
    ],
  ] as const) {
    test(what, async (t) => {
      const space = await workspace(t, files);
      const ended = await space.mlops(...parameters);
      if (typeof message === 'string') assert.equal(ended.stderr, message);
      else assert.match(ended.stderr, message);
      assert.equal(ended.code, 2);
      assert.deepEqual(await leftovers(space), []);
    });
  }

  test('an artifact that does not exist names those there are', async () => {
    const ended = await trained.mlops('validate-gate', '--model', 'zzzzzzzzzzzz');
    assert.equal(ended.code, 2);
    assert.match(ended.stderr, /What to do: Allowed: "fruit-dataset", "fruit-model"\.\n$/);
  });
});

test('an artifact with a wrong digest ends the process with 3', async (t) => {
  const space = await workspace(t, { 'mlops.yml': config, 'data.csv': content });
  await space.run('prepare-data');
  await flipBit(space.path('.mlops/artifacts/fruit-dataset/train.parquet'));
  const ended = await space.mlops('train');
  assert.equal(ended.code, 3);
  assert.match(
    ended.stderr,
    /^Infrastructure error: dataset: "fruit-dataset" [^\n]* is damaged: [^\n]*\nWhat to do: [^\n]*altered after it was written[^\n]*\n$/,
  );
  assert.equal(
    (await space.files()).some((path) => path.includes('.partial') || path.includes('/models/')),
    false,
  );
});

test('a verdict that fails ends the process with 1, one that passes with 0', async () => {
  const passed = await trained.mlops('validate-gate', '--baseline', 'none');
  assert.equal(passed.code, 0);
  assert.equal(passed.stderr, '');
  assert.match(passed.stdout, /Report of validate-gate: .*report\.html\n/);
  const failed = await trained.mlops(
    'validate-gate',
    '--baseline',
    'none',
    '--rules',
    '{ metrics: { log_loss: { max: 0 } } }',
  );
  assert.equal(failed.code, 1);
  assert.match(failed.stdout, /validate-gate does not pass: /);
});

describe('--json', () => {
  for (const parameters of [
    ['prepare-data', '--json'],
    ['train', '--json', '--params', '{ trees: 2 }', '--artifact', 'other'],
    ['validate-gate', '--json', '--baseline', 'none'],
    ['drift-check', '--reference', 'fruit-model', '--current', 'data.csv', '--json'],
  ]) {
    test(`prints exactly one line of JSON on standard output: ${parameters.join(' ')}`, async () => {
      const { code, stdout } = await trained.mlops(...parameters);
      assert.equal(code, 0);
      assert.match(stdout, /^\{[^\n]*\}\n$/);
      const printed = JSON.parse(stdout) as { stage: string; outputs: Record<string, string> };
      assert.equal(
        printed.stage,
        parameters.find((parameter) => !parameter.startsWith('--')),
      );
      assert.ok(Object.keys(printed.outputs).length > 3);
    });
  }

  test('an error, too, is one line of JSON, and a message on standard error', async (t) => {
    const space = await workspace(t);
    for (const [parameters, code] of [
      [['train', '--json'], 2],
      [['trian', '--json'], 2],
    ] as const) {
      const ended = await space.mlops(...parameters);
      assert.equal(ended.code, code);
      assert.match(ended.stdout, /^\{[^\n]*\}\n$/);
      const { error } = JSON.parse(ended.stdout) as { error: { kind: string; message: string } };
      assert.equal(error.kind, 'Configuration error');
      assert.ok(ended.stderr.includes(error.message));
    }
  });
});

describe('help', () => {
  test('lists the commands; without a command it is an error to ask for nothing', async (t) => {
    const space = await workspace(t);
    for (const [parameters, code] of [
      [['--help'], 0],
      [['-h'], 0],
      [['help'], 0],
      [[], 2],
    ] as const) {
      const ended = await space.mlops(...parameters);
      assert.equal(ended.code, code);
      assert.match(ended.stdout, /^Usage: mlops <command>/);
      for (const command of [
        'prepare-data',
        'train',
        'validate-gate',
        'deploy',
        'drift-check',
        'lifecycle',
      ]) {
        assert.match(ended.stdout, new RegExp(`^ {2}${command} {2,}\\S`, 'm'));
      }
    }
    assert.deepEqual(await space.files(), []);
  });

  test('of a command lists every input', async (t) => {
    const space = await workspace(t);
    const { code, stdout } = await space.mlops('train', '--help');
    assert.equal(code, 0);
    for (const option of [
      'dataset',
      'algorithm',
      'params',
      'seed',
      'engine',
      'artifact',
      'config',
      'working-directory',
      'platform',
      'json',
    ]) {
      assert.match(stdout, new RegExp(`^ {2}--${option} +\\S`, 'm'), option);
    }
  });
});

test('the lifecycle runs all stages, and stops where a verdict fails', async (t) => {
  const more = (most: number) =>
    fruitConfig(`gate: { metrics: { accuracy: { min: 0.6 }, log_loss: { max: ${most} } } }
deploy: { target: directory }
monitor: { current: data.csv }
`);
  const space = await workspace(t, { 'inside/mlops.yml': more(10), 'inside/data.csv': content });
  const ended = await space.mlops('lifecycle', '--working-directory', 'inside', '--json');
  assert.equal(ended.code, 0, ended.stderr);
  assert.match(ended.stdout, /^\{[^\n]*\}\n$/);
  assert.deepEqual(Object.keys(JSON.parse(ended.stdout)), [
    'prepare-data',
    'train',
    'validate-gate',
    'deploy',
    'drift-check',
  ]);

  const failing = await workspace(t, { 'other.yml': more(0), 'data.csv': content });
  const stopped = await failing.mlops('lifecycle', '--config', 'other.yml');
  assert.equal(stopped.code, 1);
  assert.match(stopped.stdout, /validate-gate does not pass/);
  assert.doesNotMatch(stopped.stdout, /Report of deploy/);
  assert.equal(
    (await failing.files()).some((path) => path.startsWith('deployed')),
    false,
  );
});
