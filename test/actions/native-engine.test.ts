import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { blobsCsv } from '../learners/unsupervised/blobs.ts';
import { type FakeTensorFlow, fakeTensorFlow } from '../platform/fake-tensorflow.ts';
import { type Owner, type Workspace, workspace } from '../support/workspace.ts';

let fake: FakeTensorFlow;
let own: string;
before(async () => {
  fake = await fakeTensorFlow();
  own = await mkdtemp(join(tmpdir(), 'mlops-own-tensorflow-'));
  await fake.installIn(own);
});
after(async () => {
  await fake.remove();
  await rm(own, { recursive: true, force: true });
});

const config = `
name: kinds
task: classification
data: { source: kinds.csv, target: kind }
train: { engine: native }
`;

async function prepared(t: Owner, folder = own): Promise<Workspace> {
  const files = { 'kinds.csv': blobsCsv(240, 1), 'mlops.yml': config };
  const space = await workspace(t, files, { MLOPS_TFJS_NODE: folder });
  await space.run('prepare-data');
  return space;
}

interface Written {
  engine: { name: string; versions: Record<string, string> };
}
const manifest = '.mlops/models/kinds-model/manifest.json';

describe('train.engine: native', () => {
  test('trains on it, writes down which it was, and the gate needs no such engine', async (t) => {
    const space = await prepared(t);
    const params = '{ epochs: 5 }';
    const { outputs } = (await space.run('train', { algorithm: 'mlp', params })).outcome;
    assert.equal(outputs.engine, 'native');
    assert.deepEqual((await space.readJson<Written>(manifest)).engine, {
      name: 'native',
      versions: { node: process.versions.node, 'tfjs-node': '4.22.0', tensorflow: '2.9.1' },
    });
    assert.ok(space.log.includes('Training on the native engine (tfjs-node 4.22.0, tensorflow 2.9.1).'));
    await space.write('gate.yml', `${config}gate: { baseline: none, metrics: { accuracy: { min: 0.5 } } }\n`);
    const again = await space.run('train', { algorithm: 'mlp', params, artifact: 'again' });
    assert.equal(again.outcome.outputs['model-id'], outputs['model-id']);
    const { outcome } = await space.run('validate-gate', { config: 'gate.yml' });
    assert.equal(outcome.outputs.verdict, 'pass');
  });

  test('is not installed for an algorithm that has no use for it, which says so', async (t) => {
    const space = await prepared(t, '/nowhere');
    const { outputs } = (await space.run('train')).outcome;
    assert.equal(outputs.engine, 'javascript');
    assert.ok(
      space.log.includes(
        '"gradient-boosted-trees" does not compute with TensorFlow.js: the engine "native" is not needed.',
      ),
    );
    assert.deepEqual((await space.readJson<Written>(manifest)).engine, {
      name: 'javascript',
      versions: { node: process.versions.node },
    });
  });

  test('that cannot be had ends the training: no other engine takes its place', async (t) => {
    const space = await prepared(t, '/nowhere');
    for (const algorithm of ['mlp', 'auto']) {
      await assert.rejects(space.run('train', { algorithm }), (error: unknown) => {
        assert.ok(error instanceof ConfigurationError);
        assert.match(error.message, /MLOPS_TFJS_NODE names "\/nowhere"/);
        return true;
      });
    }
    assert.deepEqual(
      (await space.files()).filter((path) => path.startsWith('.mlops/models/')),
      [],
    );
  });

  test('gives way to an engine that the input names', async (t) => {
    const space = await prepared(t, '/nowhere');
    const { outputs } = (
      await space.run('train', { algorithm: 'mlp', params: '{ epochs: 2 }', engine: 'wasm' })
    ).outcome;
    assert.equal(outputs.engine, 'wasm');
  });
});

test('policies learn without it, and the log says so', async (t) => {
  const reinforcement = `
name: pole
task: reinforcement
train: { engine: native, environment: ./nowhere.mjs }
`;
  const space = await workspace(t, { 'mlops.yml': reinforcement }, { MLOPS_TFJS_NODE: '/nowhere' });
  await assert.rejects(space.run('train'), /nowhere\.mjs/);
  assert.match(
    space.log.join('\n'),
    /does not compute with TensorFlow\.js: the engine "native" is not needed/,
  );
});

test('with self-training, the engine is that of its base', async (t) => {
  const lines = blobsCsv(240, 1).split('\n');
  const unlabelled = lines.map((line, row) =>
    row > 120 && line !== '' ? line.replace(/kind-\d$/, '') : line,
  );
  const space = await workspace(
    t,
    {
      'kinds.csv': unlabelled.join('\n'),
      'mlops.yml': config.replace('classification', 'semi-supervised'),
    },
    { MLOPS_TFJS_NODE: own },
  );
  await space.run('prepare-data');
  const algorithm = 'self-training';
  const params = '{ base: mlp, base-params: { epochs: 2 }, max-rounds: 1 }';
  const { outputs } = (await space.run('train', { algorithm, params })).outcome;
  assert.equal(outputs.engine, 'native');
  const linear = (await space.run('train', { algorithm, params: '{ base: linear }', artifact: 'linear' }))
    .outcome;
  assert.equal(linear.outputs.engine, 'javascript');
});
