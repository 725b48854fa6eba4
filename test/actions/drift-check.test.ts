import assert from 'node:assert/strict';
import { cp, mkdir } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { ConfigurationError, InfrastructureError } from '../../shared/src/base/errors.ts';
import type { DriftOutcome } from '../../shared/src/drift/outcome.ts';
import { flipBit } from '../registry/sample-packages.ts';
import { csv, type Fruit, fruit, fruitColumns, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { leftovers, type Owner, type Workspace, workspace } from '../support/workspace.ts';

/** Without the date: days of the same year stay comparable, but say nothing here. */
const config = (monitor = '') =>
  fruitConfig(`features: { drop: [picked] }
monitor: { reference: fruit-model, current: current.csv${monitor} }
`);
const usual = fruitCsv(fruit(400, 9));
const drifted = fruitCsv(fruit(400, 9).map((row) => ({ ...row, weight: row.weight + 60, colour: 'yellow' })));

/** One trained model; each test works on a copy of it. */
let trained: Workspace;
const cleanups: (() => Promise<void>)[] = [];
before(async () => {
  trained = await workspace(
    { after: (work) => cleanups.push(work) },
    {
      'mlops.yml': config(),
      'data.csv': fruitCsv(fruit(800)),
    },
  );
  await trained.run('prepare-data');
  await trained.run('train');
});
after(async () => {
  for (const cleanup of cleanups) await cleanup();
});

async function watching(t: Owner, monitor = ''): Promise<Workspace> {
  const space = await workspace(t, { 'mlops.yml': config(monitor) });
  await cp(trained.path('.mlops/artifacts'), space.path('.mlops/artifacts'), { recursive: true });
  await cp(trained.path('.mlops/data-sets'), space.path('data-sets'), { recursive: true });
  return space;
}

async function check(space: Workspace, current: string, inputs: Record<string, string> = {}) {
  await space.write('current.csv', current);
  const { outcome } = await space.run('drift-check', inputs);
  return { ...outcome, result: outcome.result as unknown as DriftOutcome };
}

const issues = async (space: Workspace) =>
  (await space.files()).filter((path) => path.startsWith('.mlops/issues/'));

describe('this batch', () => {
  test('has not drifted where it is like the training data, the test split for one', async (t) => {
    const space = await watching(t);
    for (const current of ['data-sets/fruit-dataset/test.parquet', 'usual.csv']) {
      await space.write('usual.csv', usual);
      const { outcome } = await space.run('drift-check', { current });
      assert.equal(outcome.outputs.drifted, 'false', outcome.report.headline);
      assert.equal(outcome.outputs.alarm, 'false');
      assert.equal(outcome.outputs['drifted-features'], '[]');
      assert.equal(outcome.outputs.share, '0');
      assert.equal(outcome.outputs['issue-number'], '');
    }
    assert.deepEqual(await issues(space), []);
  });

  test('has drifted in the columns that changed, and in what the model says', async (t) => {
    const space = await watching(t);
    const { outputs, result, failure, report } = await check(space, drifted);
    assert.equal(outputs.drifted, 'true');
    assert.equal(outputs.alarm, 'true');
    assert.equal(failure, undefined);
    const names = JSON.parse(String(outputs['drifted-features'])) as string[];
    for (const name of ['weight', 'colour', 'prediction:apple']) assert.ok(names.includes(name), name);
    assert.ok(!names.includes('ripe'));
    assert.equal(result.columns.weight.drifted, 'true');
    assert.ok(Number(outputs.share) > 0 && Number(outputs.share) < 1);
    assert.ok(space.log.includes(`Warning: ${report.headline}`));
    const stored = await space.readJson<DriftOutcome>('.mlops/artifacts/fruit-drift/drift.json');
    assert.equal(stored.drifted, 'true');
  });

  test('is unknown where there are too few rows: neither drift nor none', async (t) => {
    const space = await watching(t);
    const { outputs, report } = await check(space, fruitCsv(fruit(20, 9)));
    assert.equal(outputs.drifted, 'unknown');
    assert.equal(outputs.alarm, 'unknown');
    assert.match(report.headline, /20 rows; 50 are needed/);
    assert.deepEqual(await issues(space), []);
  });

  test('has drifted where a column that the model needs is gone', async (t) => {
    const space = await watching(t);
    const columns = fruitColumns.filter((name) => name !== 'weight' && name !== 'kind');
    const { outputs, result } = await check(
      space,
      csv(
        columns,
        fruit(400, 9).map((row) => columns.map((name) => row[name])),
      ),
    );
    assert.equal(outputs.drifted, 'true');
    assert.equal((JSON.parse(String(outputs['drifted-features'])) as string[])[0], 'weight');
    assert.match(
      result.columns.weight.reason,
      /^The current data has no such column\. Look where it got lost/,
    );
  });

  test('has drifted where it is other data altogether, and says so', async (t) => {
    const space = await watching(t);
    const { outputs, report } = await check(space, csv(['petal', 'sepal'], Array(80).fill([1, 2])));
    assert.equal(outputs.drifted, 'true');
    assert.match(report.headline, /has none of the 4 columns of the reference/);
  });

  test('has drifted where a column holds another kind of value, or hardly any', async (t) => {
    const space = await watching(t);
    const retyped = await check(space, fruitCsv(fruit(400, 9)).replaceAll(/^([\d.]+),/gm, 'about $1 grams,'));
    assert.equal(retyped.result.columns.weight.drifted, 'true');
    const missing = await check(space, fruitCsv(fruit(400, 9).map((row) => ({ ...row, diameter: null }))));
    assert.equal(missing.result.columns.diameter.drifted, 'true');
    assert.match(missing.result.columns.diameter.reason, /^Missing in 100 %/);
  });

  test('has drifted where columns no longer go together, by the package alone', async (t) => {
    const space = await watching(t);
    const others = fruit(400, 10);
    const mixed = fruit(400, 9).map((row, i) => ({ ...row, diameter: others[i].diameter }));
    const { outputs, result, report } = await check(space, fruitCsv(mixed));
    assert.equal(outputs['drifted-features'], '[]');
    assert.equal(outputs.drifted, 'true', report.headline);
    assert.deepEqual([...result.joint.reconstruction.features].sort(), ['diameter', 'weight']);
    assert.match(report.headline, /go together, most of all/);
  });

  test('has drifted in the target, where it is known of some rows', async (t) => {
    const space = await watching(t);
    const late = (row: { kind: string }, i: number): string => (i % 2 === 0 ? row.kind : '');
    const rows = fruit(400, 9);
    const labelled = await check(space, fruitCsv(rows.map((row, i) => ({ ...row, kind: late(row, i) }))));
    assert.equal(labelled.outputs.drifted, 'false', labelled.report.headline);
    assert.equal(labelled.result.columns['target:kind'].statistics.missing_rate_current, 0);
    const pears = rows.map((row) => ({ ...row, kind: 'pear' }));
    const { outputs } = await check(space, fruitCsv(pears));
    assert.deepEqual(JSON.parse(String(outputs['drifted-features'])), ['target:kind']);
  });

  test('is compared with the same season, or the last days, of a file', async (t) => {
    const seasons = (year: number, seed: number) =>
      fruit(800, seed).map((row) => {
        const month = Number(row.picked.slice(5, 7));
        return { ...row, picked: `${year}${row.picked.slice(4)}`, weight: row.weight + (month > 6 ? 80 : 0) };
      });
    const summer = fruitCsv(seasons(2026, 3).filter(({ picked }) => picked > '2026-07'));
    const answers: Record<string, string> = {};
    for (const setting of ['', ', season: year', ', window: 500d']) {
      const space = await watching(t, setting === '' ? '' : `, time: picked${setting}`);
      await space.write('years.csv', fruitCsv([...seasons(2024, 4), ...seasons(2025, 5)]));
      const { outputs, report } = await check(space, summer, { reference: 'years.csv' });
      answers[setting] = String(outputs.drifted);
      if (setting !== '')
        assert.ok(JSON.stringify(report).includes('before the current ones') || setting.includes('year'));
    }
    assert.deepEqual(answers, { '': 'true', ', season: year': 'false', ', window: 500d': 'true' });
  });

  test('is compared by rows where the reference is a data file', async (t) => {
    const space = await watching(t);
    await space.write('reference.csv', fruitCsv(fruit(800)));
    const same = await check(space, usual, { reference: 'reference.csv' });
    assert.equal(same.outputs.drifted, 'false', same.report.headline);
    assert.equal(same.result.columns.kind.drifted, 'false');
    assert.equal(same.result.joint['domain-classifier'].drifted, 'false');
    const columns = fruitColumns.filter((name) => name !== 'kind');
    const rows = fruit(400, 9).map((row) => columns.map((name) => row[name]));
    const unlabelled = await check(space, csv(columns, rows), { reference: 'reference.csv' });
    assert.equal(unlabelled.outputs.drifted, 'false', unlabelled.report.headline);
    assert.ok(!Object.keys(unlabelled.result.columns).includes('kind'));
    const other = await check(space, drifted, { reference: 'reference.csv' });
    assert.equal(other.outputs.drifted, 'true');
  });

  test('is judged by single columns where only its profile is left: made-up rows are not looked at', async (t) => {
    const space = await watching(t);
    await space.write('reference.csv', fruitCsv(fruit(800)));
    for (const [rows, expected] of [
      [usual, 'false'],
      [drifted, 'true'],
    ]) {
      const first = await check(space, rows, { reference: 'reference.csv' });
      assert.ok(first.result.columns.picked.statistics.longest_gap_days! > 0);
      await cp(space.path('.mlops/artifacts/fruit-drift/profile.json'), space.path('day.json'));
      for (const reference of ['reference.csv', 'fruit-model']) {
        const { outcome } = await space.run('drift-check', { reference, current: 'day.json' });
        const result = outcome.result as unknown as DriftOutcome;
        assert.equal(result.drifted, expected, outcome.report.headline);
        assert.deepEqual(result.joint, {});
        for (const { statistics } of Object.values(result.columns)) {
          assert.deepEqual(
            Object.keys(statistics).filter((name) => /gap|text/.test(name)),
            [],
          );
        }
      }
    }
  });
});

describe('the log of a server', () => {
  test('is read as it is, from all of its files; columns that the model does not know are passed over', async (t) => {
    const space = await watching(t);
    // The query makes features of what came in; a log holds the features.
    const query =
      "query: select * replace (upper(colour) as colour) from source where kind = 'pear'\n  target:";
    await space.write('mlops.yml', config(', query: false').replace('target:', query));
    await writeLog(space, 'log', fruit(400, 9));
    const { outcome } = await space.run('drift-check', { current: 'log/*.parquet' });
    assert.equal(outcome.outputs.drifted, 'false', outcome.report.headline);
    const names = Object.keys((outcome.result as unknown as DriftOutcome).columns);
    assert.ok(names.includes('weight') && !names.includes('request_id') && !names.includes('prediction'));
  });

  test('is cut to a window of its time by a query of its own', async (t) => {
    const space = await watching(t);
    const window = "select * from source where time >= timestamp '2026-11-02'";
    await space.write('mlops.yml', config(`, query: "${window}"`));
    await writeLog(space, 'log', fruit(800, 9));
    const { outcome } = await space.run('drift-check', { current: 'log/*.parquet' });
    assert.equal((outcome.result as unknown as DriftOutcome).rows.current, 400);
  });
});

/** What a server logs of requests: two files, of two days, with more than the fields. */
async function writeLog(space: Workspace, folder: string, rows: Fruit[]): Promise<void> {
  await space.write(`${folder}.csv`, fruitCsv(rows));
  await mkdir(space.path(folder));
  const duckdb = await DuckDBInstance.create();
  const connection = await duckdb.connect();
  for (const day of [0, 1]) {
    await connection.run(
      `copy (
         select * exclude (kind), 'pear' as prediction, 0.7 as p_pear, 'v1.0.0' as model_version,
           uuid()::text as request_id, timestamp '2026-11-01' + interval ${day} day as time
         from '${space.path(`${folder}.csv`)}'
         qualify row_number() over () % 2 = ${day}
       ) to '${space.path(folder, `${day}.parquet`)}' (format parquet)`,
    );
  }
  connection.closeSync();
}

describe('the alarm', () => {
  test('2 of 3: goes with the second drift of three checks, and ends when it is one again', async (t) => {
    const space = await watching(t, ', persistence: 2 of 3');
    const seen: string[] = [];
    for (const current of [drifted, usual, drifted, usual, usual, drifted]) {
      const { outputs } = await check(space, current, { issue: 'never' });
      seen.push(String(outputs.alarm));
    }
    assert.deepEqual(seen, ['false', 'false', 'true', 'false', 'false', 'false']);
  });

  test('what is unknown may still make the difference', async (t) => {
    const space = await watching(t, ', persistence: 2 of 2');
    const seen: string[] = [];
    for (const current of [drifted, fruitCsv(fruit(10, 9)), drifted, drifted]) {
      const { outputs } = await check(space, current);
      seen.push(String(outputs.alarm));
    }
    assert.deepEqual(seen, ['false', 'unknown', 'unknown', 'true']);
  });

  test('on-drift: error fails the step, with the alarm and not before', async (t) => {
    const space = await watching(t, ', persistence: 2 of 2');
    const first = await check(space, drifted, { 'on-drift': 'error' });
    assert.equal(first.failure, undefined);
    const second = await check(space, drifted, { 'on-drift': 'error' });
    assert.match(String(second.failure), /^Drift in \d of \d columns/);
    const process = await space.mlops('drift-check', '--on-drift', 'error');
    assert.equal(process.code, 1);
  });

  test('a history that cannot be read leaves the alarm unknown, and says so', async (t) => {
    const space = await watching(t, ', persistence: 2 of 2');
    await check(space, drifted);
    for (const path of await space.files()) {
      if (path.startsWith('.mlops/history/')) await space.write(path, '{"not": a history');
    }
    const { outputs } = await check(space, drifted);
    assert.equal(outputs.alarm, 'unknown');
    assert.ok(space.log.some((line) => /history of drift checks cannot be read in part/.test(line)));
  });

  test('the history of one pipeline is not that of another whose name begins alike', async (t) => {
    const space = await watching(t, ', persistence: 2 of 2');
    await space.write(
      'mlops.yml',
      config(', persistence: 2 of 2').replace('name: fruit', 'name: fruit-north'),
    );
    await check(space, drifted);
    await space.write('mlops.yml', config(', persistence: 2 of 2'));
    const { outputs } = await check(space, drifted);
    assert.equal(outputs.alarm, 'false');
  });

  test('opens one issue, keeps it up to date, closes it on recovery, and opens it again', async (t) => {
    const space = await watching(t);
    const opened = await check(space, drifted);
    const again = await check(space, drifted);
    assert.equal(opened.outputs['issue-number'], '1');
    assert.equal(again.outputs['issue-number'], '1');
    assert.deepEqual(await issues(space), ['.mlops/issues/1.md']);
    const text = await space.read('.mlops/issues/1.md');
    assert.match(text, /Data drift in fruit/);
    assert.match(text, /weight/);
    assert.match(text, /Checks since then:\*\* 2/);
    assert.match(text, /```mermaid/);
    const unsure = await check(space, fruitCsv(fruit(10, 9)));
    assert.equal(unsure.outputs['issue-number'], '1');
    assert.match(await space.read('.mlops/issues/1.md'), /state: "open"/);
    const recovered = await check(space, usual);
    assert.equal(recovered.outputs['issue-number'], '');
    assert.match(await space.read('.mlops/issues/1.md'), /state: "closed"/);
    assert.deepEqual(await issues(space), ['.mlops/issues/1.comment-1.md', '.mlops/issues/1.md']);
    const end = await space.read('.mlops/issues/1.comment-1.md');
    assert.match(end, /The drift is over/);
    assert.match(end, /weight/);
    const next = await check(space, drifted);
    assert.equal(next.outputs['issue-number'], '1');
    assert.match(await space.read('.mlops/issues/1.comment-2.md'), /Drift again/);
  });

  test('opens none where none is wanted', async (t) => {
    const space = await watching(t);
    const { outputs } = await check(space, drifted, { issue: 'never' });
    assert.equal(outputs.alarm, 'true');
    assert.equal(outputs['issue-number'], '');
    assert.deepEqual(await issues(space), []);
  });
});

describe('what cannot be checked', () => {
  for (const [what, current, inputs, message, key] of [
    [
      'current data that is missing',
      null,
      {},
      /^The file "current\.csv" does not exist\.$/,
      'monitor.current',
    ],
    ['current data that is empty', '', {}, /^The file "current\.csv" is empty\.$/, 'monitor.current'],
    [
      'current data with a header alone',
      'weight,colour\n',
      {},
      /^There are no rows in "current\.csv"\.$/,
      'monitor.current',
    ],
    [
      'ragged current data',
      'weight,colour\n1,red\n1\n',
      {},
      /^A line of "current\.csv" has 1 fields/,
      'monitor.current',
    ],
    [
      'a reference that is not there',
      usual,
      { reference: 'fruit-modle' },
      /There is no artifact "fruit-modle"/,
      'reference',
    ],
    [
      'production, where nothing is live',
      usual,
      { reference: 'production' },
      /names what is live of "fruit", but nothing is/,
      'reference',
    ],
    [
      'a reference file that is missing',
      usual,
      { reference: 'nowhere.csv' },
      /^The file "nowhere\.csv" does not exist\.$/,
      'monitor.reference',
    ],
  ] as const) {
    test(what, async (t) => {
      const space = await watching(t);
      const before = await leftovers(space);
      if (current !== null) await space.write('current.csv', current);
      await assert.rejects(space.run('drift-check', inputs), (error: ConfigurationError) => {
        assert.ok(error instanceof ConfigurationError, String(error.stack));
        assert.match(error.message, message);
        assert.equal(error.location.key, key);
        return true;
      });
      assert.deepEqual(await leftovers(space), before);
      assert.deepEqual(await issues(space), []);
    });
  }

  test('no current data configured', async (t) => {
    const space = await workspace(t, { 'mlops.yml': fruitConfig() });
    await assert.rejects(space.run('drift-check'), /^ConfigurationError: No current data is configured\.$/);
  });

  test('a season or window of a model, or without a time', async (t) => {
    const model = await watching(t, ', time: picked, season: year');
    await assert.rejects(
      check(model, usual),
      /A model keeps no rows that a season or window could be taken of/,
    );
    const timeless = await watching(t, ', window: 30d');
    await timeless.write('reference.csv', usual);
    await assert.rejects(
      check(timeless, usual, { reference: 'reference.csv' }),
      /monitor\.window and monitor\.season need to know when a row was/,
    );
  });

  test('a persistence that cannot be', async (t) => {
    const space = await watching(t, ', persistence: 3 of 2');
    await assert.rejects(check(space, usual), /A persistence of "3 of 2" is not possible/);
  });

  test('a query that needs the target, which current data does not have', async (t) => {
    const space = await watching(t);
    await space.write(
      'mlops.yml',
      config().replace('target:', 'query: select * from source where kind is not null\n  target:'),
    );
    const columns = fruitColumns.filter((name) => name !== 'kind');
    const current = csv(
      columns,
      fruit(100, 9).map((row) => columns.map((name) => row[name])),
    );
    await assert.rejects(check(space, current), (error: ConfigurationError) => {
      assert.ok(error instanceof ConfigurationError, String(error.stack));
      assert.equal(error.location.key, 'data.query');
      assert.match(error.message, /kind/);
      return true;
    });
  });

  test('a model of which one byte was changed', async (t) => {
    const space = await watching(t);
    await flipBit(space.path('.mlops/artifacts/fruit-model/profile.json'));
    await assert.rejects(check(space, usual), (error: InfrastructureError) => {
      assert.ok(error instanceof InfrastructureError, String(error.stack));
      assert.match(error.message, /is damaged/);
      return true;
    });
  });
});
