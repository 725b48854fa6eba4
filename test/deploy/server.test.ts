import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { InfrastructureError } from '../../shared/src/base/errors.ts';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { readCurrent } from '../../shared/src/deploy/directory.ts';
import { OvertakenError } from '../../shared/src/deploy/lost-race.ts';
import { type ServerTargetOptions, serverTarget } from '../../shared/src/deploy/server.ts';
import { serverSettingsSchema } from '../../shared/src/deploy/server-settings.ts';
import type { DeploymentTarget } from '../../shared/src/deploy/target.ts';
import { modelManifestSchema, readManifest } from '../../shared/src/registry/manifest.ts';
import { directorySource } from '../../shared/src/serving/directory-source.ts';
import type { LoadModel } from '../../shared/src/serving/model-host.ts';
import { loadServedModel } from '../../shared/src/serving/served-model.ts';
import { flipBit, temporaryFolder } from '../registry/sample-packages.ts';
import { serve, type TestServer } from '../serving/serving.ts';
import { candidateOf, goLive } from './candidates.ts';
import { trainPackage } from './trained-package.ts';

const cleanups: (() => Promise<void>)[] = [];
let packages: string;
before(async () => {
  packages = await temporaryFolder({ after: (work: () => Promise<void>) => cleanups.push(work) } as never);
  await trainPackage(join(packages, '1'), { seed: 1 });
  await trainPackage(join(packages, '2'), { seed: 2 });
});
after(async () => {
  for (const cleanup of cleanups) await cleanup();
});

interface Place {
  readonly root: string;
  readonly server: TestServer;
  target(model: 1 | 2, version: string, settings?: object): Promise<DeploymentTarget>;
}

/** A folder and a server that follows it. */
async function place(t: Parameters<typeof temporaryFolder>[0], load?: LoadModel): Promise<Place> {
  const root = await temporaryFolder(t);
  const server = await serve(t, directorySource(root), load ? { load } : {});
  return {
    root,
    server,
    async target(model, version, settings = {}) {
      const folder = join(packages, String(model));
      const candidate = await candidateOf(folder, await readManifest(folder, modelManifestSchema), version);
      const options: ServerTargetOptions = {
        directory: root,
        workingDirectory: root,
        settings: serverSettingsSchema.parse({ url: `http://127.0.0.1:${server.port}`, ...settings }),
        smokeRows: 20,
        log: silentLogger,
        signal: new AbortController().signal,
      };
      return serverTarget(candidate, options);
    },
  };
}

/** Keeps asking, until what is awaited is over. @returns how many were answered, and the versions that did. */
async function underLoad<T>(
  server: TestServer,
  work: Promise<T>,
): Promise<{ answers: number; versions: Set<string> }> {
  let over = false;
  let answers = 0;
  const versions = new Set<string>();
  const client = async () => {
    while (!over) {
      const body = { instances: [{ length: (answers % 40) / 10 - 2, colour: 'red' }] };
      const {
        status,
        headers,
        body: answer,
      } = await server.predict(body, { 'x-routing-key': String(answers) });
      assert.equal(status, 200, JSON.stringify(answer));
      versions.add(String(headers.get('x-model-version')));
      answers++;
    }
  };
  const clients = Promise.all(Array.from({ length: 3 }, client));
  try {
    await work;
  } finally {
    over = true;
    await clients;
  }
  return { answers, versions };
}

/** A model that answers rightly while it is checked, and then as `fault` has it. */
function failsLater(version: string, fault: (right: Float64Array) => Float64Array): LoadModel {
  return async (served, found) => {
    const model = await loadServedModel(served, found);
    if (served.label !== version) return model;
    let calls = 0;
    const { predictor } = model;
    return {
      ...model,
      predictor: {
        ...predictor,
        predict: (table) => (calls++ < 1 ? predictor.predict(table) : fault(predictor.predict(table))),
      },
    };
  };
}

test('a version is live when the server answers with it', async (t) => {
  const { root, server, target } = await place(t);
  await goLive(await target(1, 'v1.0.0'));
  assert.equal(server.host.current?.version.label, 'v1.0.0');
  const { versions } = await underLoad(server, goLive(await target(2, 'v1.1.0')));
  assert.equal(server.host.current?.version.label, 'v1.1.0');
  assert.ok([...versions].every((version) => version === 'v1.0.0' || version === 'v1.1.0'));
  assert.equal((await readCurrent(root)).version, 'v1.1.0');
});

for (const [what, fault] of [
  ['answers otherwise', (right: Float64Array) => right.map((share) => 1 - share)],
  ['gives no numbers', (right: Float64Array) => right.fill(Number.NaN)],
  [
    'throws',
    (): Float64Array => {
      throw new TypeError('out of order');
    },
  ],
] as const) {
  test(`a version that ${what} only after the switch is put back, and no request fails`, async (t) => {
    const { root, server, target } = await place(t, failsLater('v1.1.0', fault));
    await goLive(await target(1, 'v1.0.0'));
    const bad = await target(2, 'v1.1.0');
    await underLoad(
      server,
      (async () => {
        await bad.prepare('v1.0.0');
        await bad.switch('v1.0.0');
        await assert.rejects(bad.verify(), InfrastructureError);
        await bad.revert();
      })(),
    );
    assert.equal(server.host.current?.version.label, 'v1.0.0');
    assert.equal((await readCurrent(root)).version, 'v1.0.0');
    assert.equal(
      (await server.predict({ instances: [{ length: 1, colour: null }] })).headers.get('x-model-version'),
      'v1.0.0',
    );
  });
}

test('a version that the server cannot load is put back, with what it says', async (t) => {
  const { root, server, target } = await place(t);
  await goLive(await target(1, 'v1.0.0'));
  const bad = await target(2, 'v1.1.0');
  await bad.prepare('v1.0.0');
  await bad.switch('v1.0.0');
  await server.host.refresh();
  const again = await target(2, 'v1.2.0');
  await again.prepare('v1.1.0');
  await flipBit(join(root, 'versions/v1.2.0/model/trees.json'));
  await again.switch('v1.1.0');
  await assert.rejects(again.verify(), /is damaged/);
  await again.revert();
  assert.equal(server.host.current?.version.label, 'v1.1.0');
});

test('without a server nothing is changed', async (t) => {
  const { root, server, target } = await place(t);
  await server.stop(0);
  const unheard = await target(1, 'v1.0.0');
  await assert.rejects(unheard.prepare(null), /does not answer/);
  // There is nothing to put back, so nobody need be alarmed that it could not be.
  await unheard.revert();
  await assert.rejects(readCurrent(root));
});

test('a server tells by its folder what it serves, so that a killed run is healed and a lost race settled', async (t) => {
  const { target } = await place(t);
  const first = await target(1, 'v1.0.0');
  assert.equal(await first.serves?.('v1.0.0'), null);
  await goLive(first);
  const second = await target(2, 'v1.1.0');
  await second.prepare('v1.0.0');
  await second.switch('v1.0.0');
  assert.deepEqual([await second.serves?.('v1.0.0'), await second.serves?.('v1.1.0')], [false, true]);
});

test('what was live is switched away again, and what another deployment switched is not', async (t) => {
  const { root, server, target } = await place(t);
  const first = await target(1, 'v1.0.0');
  await goLive(first);
  const second = await target(2, 'v1.1.0');
  await second.prepare('v1.0.0');
  await second.switch('v1.0.0');
  await first.switch(null);
  await server.host.refresh();
  await second.verify();
  assert.equal((await readCurrent(root)).version, 'v1.1.0');
  const third = await target(1, 'v1.2.0');
  await third.prepare('v1.0.0');
  await third.switch('v1.0.0');
  await server.host.refresh();
  await assert.rejects(second.verify(), OvertakenError);
  await second.revert();
  assert.equal((await readCurrent(root)).version, 'v1.2.0');
});

test('a version that a folder is only given back to is not tried first', async (t) => {
  const { root, target } = await place(t);
  await goLive(await target(1, 'v1.0.0'));
  const back = await target(2, 'v1.1.0', { trial: { mode: 'canary', share: 0.5, timeout: '1s' } });
  await goLive(back, null);
  assert.equal((await readCurrent(root)).version, 'v1.1.0');
});

test('a trial decides before the switch', async (t) => {
  const { root, server, target } = await place(t);
  await goLive(await target(1, 'v1.0.0'));
  const trial = { mode: 'canary', share: 0.5, requests: 100, 'max-error-rate': 0.2, 'max-disagreement': 0.9 };
  const good = await target(2, 'v1.1.0', { trial });
  await good.prepare('v1.0.0');
  const { versions } = await underLoad(server, good.switch('v1.0.0'));
  assert.deepEqual([...versions].sort(), ['v1.0.0', 'v1.1.0']);
  await good.verify();

  const differs = await target(1, 'v1.2.0', {
    trial: { ...trial, mode: 'shadow', 'max-disagreement': 0.001 },
  });
  await differs.prepare('v1.1.0');
  const rejected = assert.rejects(
    differs.switch('v1.1.0'),
    /The shadow of v1\.2\.0 is (over: it failed|inconclusive)/,
  );
  assert.deepEqual([...(await underLoad(server, rejected)).versions], ['v1.1.0']);
  await differs.revert();
  assert.equal((await readCurrent(root)).version, 'v1.1.0');
  await server.host.refresh();
  assert.equal((await server.get('/v1/models/flowers/trial')).status, 404);
});

test('a canary that fails requests is stopped, and its requests are answered all the same', async (t) => {
  const broken = failsLater('v1.1.0', () => {
    throw new TypeError('out of order');
  });
  const { server, target } = await place(t, broken);
  await goLive(await target(1, 'v1.0.0'));
  const bad = await target(2, 'v1.1.0', { trial: { mode: 'canary', share: 0.5, requests: 100 } });
  await bad.prepare('v1.0.0');
  const rejected = assert.rejects(bad.switch('v1.0.0'), /fails 100\.00 % .* more requests/);
  assert.deepEqual([...(await underLoad(server, rejected)).versions], ['v1.0.0']);
});
