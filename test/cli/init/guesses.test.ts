import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { csv, fruit, fruitCsv } from '../../support/fruit.ts';
import { type Workspace, workspace } from '../../support/workspace.ts';
import { init } from './initialised.ts';
import { lookAlikes } from './look-alikes.ts';

/** The kind of the look-alikes that a test is about. */
async function initOn(t: Parameters<typeof workspace>[0], file: string) {
  return init(await workspace(t, { [file]: lookAlikes[file]() }));
}

describe('what is predicted', () => {
  for (const [file, target, task, positive] of [
    ['shells.csv', 'Rings', 'regression', undefined],
    ['census_train.csv', 'income', 'classification', '>50K'],
    ['bases.csv', 'LABEL', 'classification', undefined],
    ['masses.csv', 'Severity', 'classification', '1'],
    ['tiny.csv', 'answer', 'classification', 'yes'],
  ] as const) {
    test(`${file}: ${target}, ${task}`, async (t) => {
      const { config } = await initOn(t, file);
      assert.deepEqual([config.data.target, config.task, config.data.positive], [target, task, positive]);
    });
  }

  test('a column called "label" goes before the last one; whole numbers without a gap are labels', async (t) => {
    const rows = fruit(120).map(({ weight, kind }) => [
      weight,
      kind === 'pear' ? 3 : weight > 130 ? 2 : 1,
      7.5,
    ]);
    const space = await workspace(t, { 'a.csv': csv(['weight', 'label', 'last'], rows) });
    const { config } = await init(space);
    assert.deepEqual([config.data.target, config.task], ['label', 'classification']);
  });

  test('options say otherwise', async (t) => {
    const space = await workspace(t, { 'fruit.csv': fruitCsv(fruit(150)) });
    const { config, said } = await init(space, { target: 'weight', task: 'regression', name: 'mass' });
    assert.deepEqual([config.name, config.data.target, config.task], ['mass', 'weight', 'regression']);
    assert.match(said, /predicts\s+weight \(regression\)\n/);
  });

  test('a target that is not there is named with the nearest that is', async (t) => {
    const space = await workspace(t, { 'fruit.csv': fruitCsv(fruit(60)) });
    await assert.rejects(init(space, { target: 'knd' }), /no column "knd"/);
    assert.deepEqual(await space.files(), ['fruit.csv']);
  });
});

describe('how missing values are written', () => {
  test('a spelling that keeps a column from being numbers, and no other', async (t) => {
    const rows = fruit(150).map(({ weight, colour, kind }, row) => [
      row % 9 === 0 ? 'NA' : weight,
      row % 7 === 0 ? '.' : weight / 2,
      row % 5 === 0 ? 'none' : colour,
      kind,
    ]);
    const space = await workspace(t, { 'a.csv': csv(['weight', 'half', 'colour', 'kind'], rows) });
    const { config, text } = await init(space);
    assert.deepEqual(config.data.missing, ['', 'NA', '.']);
    assert.match(text, /^ {2}missing: \["", NA, \.\]$/m);
  });

  test('"?" means nothing else anywhere', async (t) => {
    const { config } = await initOn(t, 'masses.csv');
    assert.deepEqual(config.data.missing, ['', '?']);
  });

  test('the key is left out where nothing is found', async (t) => {
    const { text } = await initOn(t, 'shells.csv');
    assert.doesNotMatch(text, /missing: \[/);
  });
});

describe('how rows are divided', () => {
  test('by the one time that there is', async (t) => {
    const { config } = await initOn(t, 'days.csv');
    assert.deepEqual(config.data.split.by, { time: 'date' });
  });

  test('not by a date of birth', async (t) => {
    const content = lookAlikes['days.csv']().replace('date', 'birth_date');
    const { config } = await init(await workspace(t, { 'a.csv': content }));
    assert.equal(config.data.split.by, 'random');
  });

  test('not by a time whose latest rows have labels that the earlier ones lack', async (t) => {
    const rows = Array.from({ length: 200 }, (_, day) => {
      const date = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
      return [date, day % 17, day < 170 ? (day % 2 ? 'a' : 'b') : 'c'];
    });
    const space = await workspace(t, { 'a.csv': csv(['date', 'x', 'kind'], rows) });
    const { config } = await init(space);
    assert.equal(config.data.split.by, 'stratified');
  });

  test('few rows: more of them to judge on', async (t) => {
    const { config } = await initOn(t, 'masses.csv');
    assert.deepEqual([config.data.split.by, config.data.split.test], ['stratified', 0.25]);
  });
});

test('a column that is called an id and is one tells rows apart', async (t) => {
  const rows = fruit(120).map(({ weight, colour, kind }, row) => [`f${row}`, weight, colour, kind]);
  const space = await workspace(t, { 'a.csv': csv(['fruit_id', 'weight', 'colour', 'kind'], rows) });
  assert.deepEqual((await init(space)).config.data.id, ['fruit_id']);
});

describe('what the gate asks for', () => {
  const minimumOf = (config: Awaited<ReturnType<typeof init>>['config'], metric: string) =>
    config.gate.metrics?.[metric]?.min;

  test('more than a trivial model reaches, and no more than a first model did', async (t) => {
    const { config, text } = await initOn(t, 'census_train.csv');
    const minimum = minimumOf(config, 'roc_auc') ?? 0;
    const reached = Number(/roc_auc of ([\d.]+)/.exec(text)?.[1]);
    assert.ok(minimum > 0.55 && minimum < reached, `${minimum} of ${reached}`);
    assert.ok(config.gate.metrics?.roc_auc['max-regression'] !== undefined);
  });

  test('no minimum where a first model is no better than a trivial one, and the file says so', async (t) => {
    const { config, text } = await initOn(t, 'tiny.csv');
    assert.equal(minimumOf(config, 'roc_auc'), undefined);
    assert.match(text, /add a "min" once a model is better/);
  });

  test('a number: better than the mean, and an error that does not grow', async (t) => {
    const { config } = await initOn(t, 'shells.csv');
    assert.ok((minimumOf(config, 'r2') ?? 0) > 0.2);
    assert.match(String(config.gate.metrics?.rmse['max-regression']), /^\d+%$/);
  });
});

test('a wide table gets expectations that somebody reads', async (t) => {
  const { config, text } = await initOn(t, 'bases.csv');
  const { rows, LABEL, ...others } = config.data.expect ?? {};
  assert.deepEqual(rows, { min: 150 });
  assert.deepEqual(LABEL, { type: 'text', values: ['ei', 'ie', 'n'], missing: { max: 0 } });
  assert.deepEqual(Object.keys(others), ['V1', 'V2', 'V3', 'V4', 'V5']);
  assert.match(text, /# 55 more columns: mlops infer-schema/);
});

describe('which file is the data', () => {
  const write = async (space: Workspace, names: readonly string[]) => {
    for (const [index, name] of names.entries()) await space.write(name, fruitCsv(fruit(60 + index)));
  };

  test('training data before test data, production and what a package brought', async (t) => {
    const space = await workspace(t);
    const files = [
      'data/fruit_test.csv',
      'data/fruit_train.csv',
      'data/production/x.csv',
      'node_modules/p/y.csv',
    ];
    await write(space, files);
    const { config, said } = await init(space);
    assert.deepEqual([config.data.source, config.name], ['data/fruit_train.csv', 'fruit']);
    assert.match(said, /data\s+data\/fruit_train\.csv, 61 rows {2}\(--source says otherwise\)/);
  });

  test('none at all is an error that says what to do', async (t) => {
    await assert.rejects(init(await workspace(t)), /no data file here/);
  });
});
