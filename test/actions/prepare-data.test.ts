import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { datasetManifestSchema, verifyPackage } from '../../shared/src/registry/manifest.ts';
import { flipBit } from '../registry/sample-packages.ts';
import { fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { leftovers, workspace } from '../support/workspace.ts';

const content = fruitCsv(fruit(200));

test('the outputs, the package, the report and the artifact', async (t) => {
  const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': content });
  const { outcome, written } = await space.run('prepare-data');
  const { outputs } = outcome;
  assert.equal(outputs.artifact, 'fruit-dataset');
  assert.match(String(outputs['artifact-digest']), /^sha256:[0-9a-f]{64}$/);
  assert.equal(outputs.rows, '200');
  assert.equal(outputs.columns, '6');
  assert.equal(outputs.valid, 'true');
  assert.equal(outputs['cache-hit'], 'false');
  const manifest = await verifyPackage(String(outputs.path), datasetManifestSchema);
  assert.equal(manifest.id, outputs['dataset-id']);
  assert.equal(manifest.rows.train + manifest.rows.validation + manifest.rows.test, 200);
  assert.deepEqual(manifest.sources, ['data.csv']);
  assert.deepEqual(
    manifest.files.map(({ path }) => path),
    ['checks.json', 'profile.json', 'schema.json', 'test.parquet', 'train.parquet', 'validation.parquet'],
  );
  for (const path of Object.values(written))
    assert.ok((await space.files()).includes(path.slice(space.folder.length + 1)));
  assert.match(await space.read('.mlops/reports/prepare-data/summary.md'), /200 rows × 6 columns/);
  const result = await space.readJson<{ stage: string }>('.mlops/reports/prepare-data/outcome.json');
  assert.equal(result.stage, 'prepare-data');
  assert.equal(
    (await space.files()).some((path) => path.includes('.partial')),
    false,
  );
});

test('inline inputs win over mlops.yml, also without one', async (t) => {
  const space = await workspace(t, { 'inside/other.csv': content });
  const { outcome } = await space.run('prepare-data', {
    'working-directory': 'inside',
    source: 'other.csv',
    target: 'kind',
    query: 'select * from source where weight > 120',
    split: '{ by: stratified, train: 0.5, validation: 0.25, test: 0.25 }',
    seed: '-7',
    artifact: 'mine',
  });
  const manifest = outcome.result.manifest as {
    name: string;
    seed: number;
    split: unknown;
    rows: { train: number };
  };
  assert.equal(manifest.name, 'model');
  assert.equal(manifest.seed, -7);
  assert.deepEqual(manifest.split, { by: 'stratified', train: 0.5, validation: 0.25, test: 0.25, seed: -7 });
  // Shares hold in expectation: four standard deviations.
  const rows = Number(outcome.outputs.rows);
  assert.ok(Math.abs(manifest.rows.train - rows / 2) <= 2 * Math.sqrt(rows));
  assert.ok((await space.files()).includes('inside/.mlops/artifacts/mine/manifest.json'));
});

describe('the cache', () => {
  test('gives back an unchanged data set, and says so', async (t) => {
    const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': content });
    const first = await space.run('prepare-data');
    const second = await space.run('prepare-data');
    assert.equal(second.outcome.outputs['cache-hit'], 'true');
    assert.equal(second.outcome.outputs['dataset-id'], first.outcome.outputs['dataset-id']);
    assert.ok(
      space.log.includes('Nothing has changed since this data set was prepared: taken from the cache.'),
    );
    await verifyPackage(String(second.outcome.outputs.path), datasetManifestSchema);
    const third = await space.run('prepare-data', { cache: 'false' });
    assert.equal(third.outcome.outputs['cache-hit'], 'false');
    assert.equal(third.outcome.outputs['dataset-id'], first.outcome.outputs['dataset-id']);
  });

  test('keeps what was said about it: expectations and warnings', async (t) => {
    const space = await workspace(t, {
      'mlops.yml': fruitConfig().replace('target:', 'expect: { weight: { min: 0 } }\n  target:'),
      'data.csv': content
        .replaceAll(/^(.*),(apple|pear)$/gm, '$1,,$2')
        .replace('kind', 'empty,kind')
        .replace('empty,,', 'empty,'),
    });
    const first = await space.run('prepare-data');
    const second = await space.run('prepare-data');
    assert.equal(second.outcome.outputs['cache-hit'], 'true');
    assert.deepEqual(second.outcome.result.expectations, first.outcome.result.expectations);
    assert.equal((second.outcome.result.warnings as string[]).length, 1);
    assert.deepEqual(second.outcome.result.warnings, first.outcome.result.warnings);
  });

  for (const [what, change] of [
    ['a byte of the source', { 'data.csv': content.replace(/\d\.\d,/, '9.9,') }],
    ['the configuration', { 'mlops.yml': fruitConfig('features: { drop: [ripe] }') }],
    ['the seed', { 'mlops.yml': fruitConfig().replace('target:', 'split: { seed: 1 }\n  target:') }],
  ] as const) {
    test(`does not hit when ${what} has changed`, async (t) => {
      const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': content });
      const first = await space.run('prepare-data');
      for (const [path, text] of Object.entries(change)) await space.write(path, text);
      const second = await space.run('prepare-data');
      assert.equal(second.outcome.outputs['cache-hit'], 'false');
      assert.notEqual(second.outcome.outputs['dataset-id'], first.outcome.outputs['dataset-id']);
    });
  }

  test('an entry that was damaged is not used', async (t) => {
    const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': content });
    const first = await space.run('prepare-data');
    const entry = (await space.files()).find((path) => /cache\/.*train\.parquet$/.test(path));
    assert.ok(entry);
    await flipBit(space.path(entry));
    const second = await space.run('prepare-data');
    assert.equal(second.outcome.outputs['cache-hit'], 'false');
    assert.equal(second.outcome.outputs['dataset-id'], first.outcome.outputs['dataset-id']);
  });

  test('what violates expectations is not kept', async (t) => {
    const config = fruitConfig().replace('target:', 'expect: { weight: { min: 150 } }\n  target:');
    const space = await workspace(t, { 'mlops.yml': config, 'data.csv': content });
    for (let i = 0; i < 2; i++) {
      const { outcome } = await space.run('prepare-data');
      assert.equal(outcome.outputs['cache-hit'], 'false');
      assert.ok(outcome.failure);
    }
  });
});

describe('inputs that cannot be used', () => {
  for (const [inputs, message, key, hint] of [
    [
      { threads: '0' },
      /^The input "threads" is "0", which cannot be used\.$/,
      'threads',
      /whole number from 1/,
    ],
    [{ seed: '1.5' }, /^The input "seed" is "1\.5"/, 'seed', /whole number/],
    [{ cache: 'yes' }, /^The input "cache" is "yes"/, 'cache', /true, .*false/],
    [{ 'on-invalid': 'ignore' }, /^The input "on-invalid" is "ignore"/, 'on-invalid', /Allowed: error, warn/],
    [{ split: '[1, 2]' }, /^The input "split"/, 'split', /must be a mapping/],
    [{ split: '{ train: ' }, /^The input "split"/, 'split', /neither YAML nor JSON/],
    [
      { split: '{ trian: 0.5 }' },
      /^Unknown key "trian" at "data\.split"\.$/,
      'data.split.trian',
      /Did you mean "train"\?/,
    ],
    [
      { split: '{ by: tiem }' },
      /^"data\.split\.by" is "tiem", which is not allowed\.$/,
      'data.split.by',
      /"random", "stratified"/,
    ],
    [{ artifact: '../../up' }, /^The input "artifact" is "\.\.\/\.\.\/up"/, 'artifact', /must be a name/],
    [{ artifact: '.hidden' }, /^The input "artifact"/, 'artifact', /must be a name/],
    [{ artifact: 'a:b' }, /^The input "artifact"/, 'artifact', /must be a name/],
    [{ platform: 'gitlab' }, /^The input "platform" is "gitlab"/, 'platform', /auto, github, local/],
    [
      { platform: 'github' },
      /^platform is "github", but this is not a run of GitHub Actions\.$/,
      'platform',
      /"auto" or "local"/,
    ],
    [
      { config: 'nowhere.yml' },
      /^The configuration file "nowhere\.yml" cannot be read\.$/,
      undefined,
      /input "config"/,
    ],
  ] as const) {
    test(JSON.stringify(inputs), async (t) => {
      const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': content });
      await assert.rejects(space.run('prepare-data', inputs), (error: ConfigurationError) => {
        assert.ok(error instanceof ConfigurationError, String(error.stack));
        assert.match(error.message, message);
        assert.equal(error.location.key, key);
        assert.match(error.hint ?? '', hint);
        return true;
      });
      assert.deepEqual(await leftovers(space), []);
      assert.deepEqual(await space.files(), ['data.csv', 'mlops.yml']);
    });
  }
});
