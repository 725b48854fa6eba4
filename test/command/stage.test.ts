import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { sha256OfFile } from '../../shared/src/base/digest.ts';
import { ConfigurationError, InfrastructureError } from '../../shared/src/base/errors.ts';
import { readPredictions, writePredictions } from '../../shared/src/evaluate/predictions-file.ts';
import {
  describeFiles,
  modelManifestSchema,
  verifyPackage,
  writeManifest,
} from '../../shared/src/registry/manifest.ts';
import { readModelProfile } from '../../shared/src/registry/model-package.ts';
import { fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const parquet = new URL('../../shared/src/data/parquet.ts', import.meta.url).href;

/** What every program here begins with: the test rows by name, and where to write. */
const preamble = `
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readParquet } from ${JSON.stringify(parquet)};
const { MLOPS_DATASET, MLOPS_OUTPUT } = process.env;
const leave = (name, text) => writeFileSync(join(MLOPS_OUTPUT, name), text);
const test = await readParquet(join(MLOPS_DATASET, 'test.parquet'), { texts: ['mlops_row_id'] });
const column = (name) => {
  const c = test.columns.get(name);
  return c.kind === 'text' ? Array.from(c.codes, (k) => c.dictionary[k]) : [...c.values];
};
const ids = column('mlops_row_id');
const pears = column('weight').map((w, i) => 1 / (1 + Math.exp(-(w - 150) / 20 - (column.yellow ??= column('colour'))[i].startsWith('y'))));
const rows = (header, row) => [header, ...ids.map((id, i) => row(id, i))].join('\\n');
const good = () => leave('predictions.csv', rows('id,p_pear', (id, i) => id + ',' + pears[i]));
`;

const config = fruitConfig(`  command: node train.ts
gate: { metrics: { accuracy: { min: 0.6, max-regression: 0.1 } } }
deploy: { target: directory }
monitor: { current: data.csv }
`);

async function prepared(t: Parameters<typeof workspace>[0]): Promise<Workspace> {
  const space = await workspace(
    t,
    { 'mlops.yml': config, 'data.csv': fruitCsv(fruit(300)) },
    { PATH: process.env.PATH ?? '' },
  );
  await space.run('prepare-data');
  return space;
}

const program = (body: string) => `${preamble}${body}\n`;

test('a program goes through the whole life: judged, compared, deployed, watched', async (t) => {
  const space = await prepared(t);
  await space.write(
    'train.ts',
    program(`
      console.log('::error::learning');
      good();
      mkdirSync(join(MLOPS_OUTPUT, 'model', 'deep'), { recursive: true });
      leave('model/deep/weights.bin', 'w');
      leave('metrics.json', '{"loss": 0.25, "note": "fine"}');
      leave('requirements.txt', 'scikit-learn==1.7.0 # pinned\\nnumpy>=2\\n');
      leave('versions.json', JSON.stringify({ node: process.version, seed: process.env.MLOPS_SEED, task: process.env.MLOPS_TASK }));
      leave('notes.txt', process.env.MLOPS_PARAMS);
    `),
  );
  const { outcome } = await space.run('train', { params: '{ depth: 3 }', seed: '7' });
  const folder = String(outcome.outputs.path);
  const manifest = await verifyPackage(folder, modelManifestSchema);
  assert.equal(outcome.outputs['model-id'], manifest.id);
  assert.equal(outcome.outputs.algorithm, 'command');
  assert.deepEqual(manifest.learner.params, { command: ['node', 'train.ts'], trees: 20, depth: 3 });
  assert.deepEqual(manifest.engine.versions, {
    'scikit-learn': '1.7.0',
    node: process.version,
    seed: '7',
    task: 'classification',
  });
  assert.ok(manifest.files.some(({ path }) => path === 'model/deep/weights.bin'));
  assert.equal(manifest.primaryMetric, 'roc_auc');
  assert.ok(Number(outcome.outputs.score) > 0.7);
  assert.ok(space.log.includes('::error::learning'), 'the output is in the log');
  assert.ok(space.log.some((line) => /Not packaged: "notes\.txt"/.test(line)));
  const summary = await space.read('.mlops/reports/train/summary.md');
  assert.match(summary, /What the program says of itself/);
  assert.ok((await readModelProfile(folder)).features.columns.weight);
  assert.ok(
    !(await space.files()).some((path) => path.includes('.mlops/commands/')),
    'nothing is left behind',
  );

  assert.equal((await space.run('validate-gate', { baseline: 'none' })).outcome.outputs.verdict, 'pass');
  const deployed = await space.run('deploy');
  assert.equal(deployed.outcome.outputs.version, 'v1.0.0');
  assert.match(
    await space.read('.mlops/reports/deploy/summary.md'),
    /skipped: the model was made by a command/,
  );
  const watched = await space.run('drift-check');
  assert.equal(watched.outcome.outputs.drifted, 'false');
  assert.ok(space.log.some((line) => /Predictions are not watched/.test(line)));

  // A second program is another model, though it leaves no other file, and is compared with the first on the same rows.
  await space.write(
    'train.ts',
    program(`leave('predictions.csv', rows('id,p_pear', (id, i) => id + ',' + (1 - pears[i])));`),
  );
  const worse = await space.run('train', { overwrite: 'true' });
  assert.notEqual(worse.outcome.outputs['model-id'], manifest.id);
  const judged = await space.run('validate-gate');
  assert.equal(judged.outcome.outputs.verdict, 'fail');
  assert.ok(Number(JSON.parse(judged.outcome.outputs['baseline-metrics'] ?? '{}').accuracy) > 0.6);
  // One of ours is compared with it as well.
  await space.run('train', { algorithm: 'gradient-boosted-trees', overwrite: 'true' });
  const ours = await space.run('validate-gate');
  assert.notEqual(ours.outcome.outputs['baseline-metrics'], '');
});

test('the same answers give the same id, in any order and format', async (t) => {
  const space = await prepared(t);
  const writer = new URL('../../shared/src/data/table.ts', import.meta.url).href;
  const ids = new Set<string | undefined>();
  for (const body of [
    'good();',
    "const lines = rows('id,p_pear', (id, i) => id + ',' + pears[i]).split('\\n'); leave('predictions.csv', [lines[0], ...lines.slice(1).reverse()].join('\\r\\n'));",
    `const { writeParquet } = await import(${JSON.stringify(parquet)});
     const { numericColumn, tableOf, textColumn } = await import(${JSON.stringify(writer)});
     await writeParquet(join(MLOPS_OUTPUT, 'predictions.parquet'), tableOf([textColumn('mlops_row_id', ids), numericColumn('p_pear', 'number', pears)]));`,
    "leave('predictions.csv', rows('p_pear,actual', (id, i) => pears[i] + ',' + column('kind')[i]));",
  ]) {
    await space.write('train.ts', program(body));
    ids.add((await space.run('train', { overwrite: 'true' })).outcome.outputs['model-id']);
  }
  assert.equal(ids.size, 1);
});

test('predictions that were altered afterwards are not judged, although the manifest agrees', async (t) => {
  const space = await prepared(t);
  await space.write('train.ts', program('good();'));
  await space.run('train');
  const folder = space.path('.mlops/models/fruit-model');
  const manifest = await verifyPackage(folder, modelManifestSchema);
  const path = space.path('.mlops/models/fruit-model/predictions.parquet');
  const before = await sha256OfFile(path);
  const predictions = await readPredictions(path, { task: 'classification', positive: 'pear' });
  assert.ok(predictions.task === 'classification' && predictions.probabilities);
  predictions.probabilities[0] = 0.123;
  predictions.probabilities[1] = 0.877;
  await writePredictions(path, predictions);
  assert.notEqual(await sha256OfFile(path), before);
  await writeManifest(folder, { ...manifest, files: await describeFiles(folder) });
  await assert.rejects(
    space.run('validate-gate', { model: '.mlops/models/fruit-model', baseline: 'none' }),
    (error: InfrastructureError) =>
      error instanceof InfrastructureError && /not those that its id stands for/.test(error.message),
  );
});

test('a latency limit that cannot be measured refuses the deployment', async (t) => {
  const space = await prepared(t);
  await space.write(
    'mlops.yml',
    config.replace('target: directory', 'target: directory, smoke: { max-latency-ms: 5 }'),
  );
  await space.write('train.ts', program('good();'));
  await space.run('train');
  const { outcome } = await space.run('deploy', { gate: 'none' });
  assert.match(outcome.failure ?? '', /max-latency-ms cannot be measured/);
});

test('labels alone, and numbers', async (t) => {
  const space = await prepared(t);
  await space.write(
    'train.ts',
    program(
      "leave('predictions.csv', rows('id,prediction', (id, i) => id + ',' + (pears[i] > 0.5 ? 'pear' : 'apple')));",
    ),
  );
  const labels = await space.run('train');
  assert.equal(labels.outcome.outputs['primary-metric'], 'accuracy');
  assert.ok(Number(labels.outcome.outputs.score) > 0.6);
  assert.equal((await space.run('validate-gate', { baseline: 'none' })).outcome.outputs.verdict, 'pass');
  await space.write(
    'mlops.yml',
    'name: fruit\ndata: { source: data.csv, target: weight }\ntrain: { command: [node, train.ts] }\n',
  );
  await space.write(
    'train.ts',
    `${preamble.split('const pears')[0]}
    leave('predictions.csv', ['id,prediction', ...ids.map((id) => id + ',150.5')].join('\\n'));`,
  );
  await space.run('prepare-data', { overwrite: 'true' });
  const numbers = await space.run('train', { overwrite: 'true' });
  assert.equal(numbers.outcome.outputs['primary-metric'], 'rmse');
});

test('the time budget interrupts a program, and what it leaves then counts', async (t) => {
  const space = await prepared(t);
  const waits = "process.on('SIGINT', () => { good(); process.exit(0); }); setInterval(() => {}, 1000);";
  await space.write('train.ts', program(waits));
  const { outcome } = await space.run('train', { 'time-budget': '4s' });
  assert.ok(Number(outcome.outputs.score) > 0.7);
  assert.ok(space.log.some((line) => /interrupted when its time was up/.test(line)));
  await space.write('train.ts', program('setInterval(() => {}, 1000);'));
  await assert.rejects(
    space.run('train', { 'time-budget': '1s', overwrite: 'true' }),
    /was ended by SIGINT after its time of 1 s was up/,
  );
});

describe('what a program may do wrong', () => {
  let space: Workspace;
  const cleanups: (() => Promise<void>)[] = [];
  before(async () => {
    space = await prepared({ after: (work) => cleanups.push(work) });
  });
  after(async () => {
    for (const cleanup of cleanups) await cleanup();
  });
  const answers = (header: string, row: string) =>
    `leave('predictions.csv', rows('${header}', (id, i) => ${row}));`;

  for (const [what, body, message, hint] of [
    [
      'it fails',
      "console.error('no such column'); process.exit(2);",
      /exited with code 2\. .*\nno such column$/s,
    ],
    ['it leaves nothing', '', /^The command left no predictions/, /MLOPS_OUTPUT/],
    ['an empty file', "leave('predictions.csv', '');", /The file is empty/],
    ['a file that is no text', "leave('predictions.csv', Buffer.from([0xff, 0xfe, 0x00]));", /not UTF-8/],
    ['a file that is no Parquet', "leave('predictions.parquet', 'PAR1');", /not a complete Parquet file/],
    [
      'too few rows',
      `${answers('id,p_pear', "id + ',0.5'")} leave('predictions.csv', 'id,p_pear\\n' + ids[0] + ',0.5');`,
      /have 1 rows, the test split has \d+/,
    ],
    [
      'an unknown id',
      answers('id,p_pear', "(i === 3 ? '12' : id) + ',0.5'"),
      /^Row 4 of the predictions has the id "12", which no test row has/,
      /loses digits/,
    ],
    [
      'an id twice',
      answers('id,p_pear', "ids[i === 3 ? 2 : i] + ',0.5'"),
      /more often than in the test split/,
    ],
    [
      'an id missing',
      answers('id,p_pear', "(i === 3 ? '' : id) + ',0.5'"),
      /^Row 4 of the predictions has no "id"/,
    ],
    ['NaN', answers('p_pear', "i === 3 ? 'nan' : '0.5'"), /"p_pear" of test row 4 is NaN/],
    ['a missing probability', answers('id,p_pear', "id + ',' + (i === 3 ? '' : '0.5')"), /is NaN, not in/],
    [
      'a probability above one',
      answers('p_pear', "i === 3 ? '1.5' : '0.5'"),
      /"p_pear" of test row 4 is 1\.5, not in \[0, 1\]/,
    ],
    ['a probability that is text', answers('p_pear', "i === 3 ? 'half' : '0.5'"), /is "half", not a number/],
    ['probabilities that do not sum to 1', answers('p_pear,p_apple', "'0.5,0.3'"), /sum to 0\.8, not to 1/],
    [
      'probabilities of an unknown class',
      answers('p_pear,p_aple', "'0.5,0.5'"),
      /"p_aple" is about a class/,
      /Did you mean "apple"/,
    ],
    [
      'an unknown label',
      answers('prediction', "'Pear'"),
      /"Pear" is predicted, a class that the data set does not have/,
      /Did you mean "pear"/,
    ],
    [
      'another truth',
      answers('p_pear,actual', "'0.5,pear'"),
      /"actual" of test row \d+ is pear, but the data set says apple/,
    ],
    ['no answers', answers('id,guess', "id + ',1'"), /neither probabilities nor a column "prediction"/],
    ['two columns of a name', answers('id,id', "id + ',' + id"), /two columns "id"/],
    [
      'a line that is too short',
      `${answers('id,p_pear', "i === 3 ? id : id + ',0.5'")}`,
      /Line 5 has 1 fields, the header 2/,
    ],
    ['an open quote', "leave('predictions.csv', 'id\\n\"x');", /opens a quote/],
    [
      'predictions that are a link',
      "symlinkSync('/etc/hostname', join(MLOPS_OUTPUT, 'predictions.csv'));",
      /"predictions\.csv" as a symbolic link/,
    ],
    [
      'a link in the model',
      "good(); mkdirSync(join(MLOPS_OUTPUT, 'model')); symlinkSync('/etc/hostname', join(MLOPS_OUTPUT, 'model/x'));",
      /"model\/x", a symbolic link/,
    ],
    [
      'a model that is a link',
      "good(); symlinkSync('/etc', join(MLOPS_OUTPUT, 'model'));",
      /"model", which is not a folder/,
    ],
    [
      'a model that is too large',
      "good(); mkdirSync(join(MLOPS_OUTPUT, 'model')); leave('model/x', ''); truncateSync(join(MLOPS_OUTPUT, 'model/x'), 6 * 2 ** 30);",
      /more than 5368709120 bytes/,
    ],
    [
      'a name of the package',
      "good(); mkdirSync(join(MLOPS_OUTPUT, 'model')); leave('model/decision.json', '{}');",
      /used by the package itself/,
    ],
    [
      'metrics that are no JSON',
      "good(); leave('metrics.json', '{\"a\": NaN}');",
      /"metrics\.json" that is not JSON/,
    ],
    ['metrics that are nested', 'good(); leave(\'metrics.json\', \'{"a": {"b": 1}}\');', /not flat at "a"/],
  ] as [string, string, RegExp, RegExp?][]) {
    test(what, async () => {
      await space.write('train.ts', program(body));
      await assert.rejects(space.run('train'), (error: ConfigurationError) => {
        assert.ok(error instanceof ConfigurationError, String(error.stack));
        assert.match(error.message, message);
        if (hint) assert.match(error.hint ?? '', hint);
        return true;
      });
      await assert.rejects(access(space.path('.mlops/models/fruit-model')));
      assert.ok(!(await space.files()).some((path) => path.includes('.mlops/commands/')));
    });
  }

  test('both an algorithm and a command', async () => {
    await assert.rejects(
      space.run('train', { command: 'node x', algorithm: 'mlp' }),
      /Both an algorithm and a command/,
    );
  });
});
