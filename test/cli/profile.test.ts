import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { csv } from '../support/fruit.ts';
import { workspace } from '../support/workspace.ts';

const config = `name: shop
task: regression
monitor: { reference: usual.csv, current: monday.csv }
`;

/** Sales of a day. @param from the lowest price. */
const day = (seed: number, from = 0): string =>
  csv(
    ['price', 'shop'],
    Array.from({ length: 300 }, (_, i) => [
      from + ((i * 7919 + seed * 31) % 1000) / 10,
      i % 3 === 0 ? 'north' : 'south',
    ]),
  );

describe('mlops profile merge', () => {
  test('makes a week of days, which is compared without their rows, on either side', async (t) => {
    const space = await workspace(t, { 'mlops.yml': config, 'usual.csv': day(1) });
    for (const [i, name] of ['monday', 'tuesday', 'sunday'].entries()) {
      await space.write(`${name}.csv`, day(i, name === 'sunday' ? 60 : 0));
      const { outcome } = await space.run('drift-check', {
        current: `${name}.csv`,
        artifact: name,
        issue: 'never',
      });
      assert.equal(outcome.outputs.drifted, String(name === 'sunday'));
    }
    const folders = ['monday', 'tuesday'].map((name) => `.mlops/artifacts/${name}`);
    const merged = await space.mlops('profile', 'merge', ...folders, '--output', 'days/start.json', '--json');
    assert.equal(merged.code, 0, merged.stderr);
    assert.deepEqual(JSON.parse(merged.stdout), { output: 'days/start.json', rows: 600, columns: 2 });

    const check = async (inputs: Record<string, string>) =>
      (await space.run('drift-check', { issue: 'never', ...inputs })).outcome;
    const start = await check({ current: 'days/start.json' });
    assert.equal(start.outputs.drifted, 'false', start.report.headline);
    const sunday = await check({ current: '.mlops/artifacts/sunday/profile.json' });
    assert.equal(sunday.outputs['drifted-features'], '["price"]');
    const rolling = await check({ reference: 'days/*.json', current: 'sunday.csv' });
    assert.equal(rolling.outputs['drifted-features'], '["price"]');
    const both = await check({ reference: 'days/start.json', current: 'days/start.json' });
    assert.equal(both.outputs.drifted, 'false');
    assert.deepEqual((both.result as { rows?: unknown }).rows, { reference: 600, current: 600 });
  });

  test('says what is no profile, and what is not there', async (t) => {
    const space = await workspace(t, {
      'mlops.yml': config,
      'usual.csv': day(1),
      'broken.json': '{',
      'older.json': '{"format":"mlops-table-profile/0","rows":1,"columns":{}}',
    });
    const refused = async (file: string, message: RegExp) => {
      await assert.rejects(space.run('drift-check', { current: file, issue: 'never' }), message);
    };
    await refused('broken.json', /"broken.json" is no JSON/);
    await refused('older.json', /"older.json" is no profile of this version/);
    await refused('none.json', /There is no profile "none.json"/);
    const nothing = await space.mlops('profile', 'merge');
    assert.equal(nothing.code, 2);
    assert.match(nothing.stderr, /mlops profile merge monday/);
  });
});
