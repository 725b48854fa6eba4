import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, type TestContext, test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../shared/src/base/errors.ts';
import { silentLogger } from '../../shared/src/base/logger.ts';
import {
  installTensorFlow,
  type TensorFlowParts,
  type TensorFlowStore,
} from '../../shared/src/platform/native-tensorflow.ts';
import { type RunningServer, startHttpServer } from '../servers/http.ts';
import { type FakeTensorFlow, fakeTensorFlow } from './fake-tensorflow.ts';

let fake: FakeTensorFlow;
let server: RunningServer;
/** What the server gives instead of the library; absent: the library. */
let served: Buffer;
let root: string;
let store: TensorFlowStore;
before(async () => {
  fake = await fakeTensorFlow();
  server = await startHttpServer(({ url }) =>
    url.pathname === '/library.tar.gz' ? { status: 200, body: served } : { status: 404 },
  );
});
after(async () => {
  await server.close();
  await fake.remove();
});
beforeEach(async (t) => {
  root = await mkdtemp(join(tmpdir(), 'mlops-tensorflow-'));
  (t as TestContext).after(() => rm(root, { recursive: true, force: true }));
  served = fake.archive;
  server.requests.length = 0;
  store = {
    toolDirectory: join(root, 'tools'),
    keepsTools: true,
    tensorflowDirectory: null,
    cache: { restore: async () => null, save: async () => false },
    log: silentLogger,
  };
});

function parts(path = '/library.tar.gz'): TensorFlowParts {
  return {
    source: fake.source,
    library: { url: `${server.url}${path}`, sha256: fake.sha256 },
    platform: 'linux-x64',
  };
}

/** What lies in the tool directory. */
async function tools(): Promise<string[]> {
  return readdir(join(root, 'tools', 'mlops-actions')).catch(() => []);
}

/** Sets a variable of the environment for as long as a test runs. */
function setVariable(t: TestContext, name: string, value: string): void {
  const old = process.env[name];
  process.env[name] = value;
  t.after(() => {
    if (old === undefined) delete process.env[name];
    else process.env[name] = old;
  });
}

async function refusal(work: Promise<unknown>): Promise<InfrastructureError> {
  const error = await work.then(
    () => assert.fail('it did not fail'),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof InfrastructureError, String(error));
  return error;
}

// The library that is installed is one for Linux, wherever the tests run: the fake's is no program.
const skip =
  process.platform === 'linux' && process.arch === 'x64' ? false : 'it is installed on linux-x64 alone';

describe('installing the native TensorFlow', { skip }, () => {
  test('gives a folder and versions, fetches nothing a second time, and leaves nothing partial', async () => {
    const engine = await installTensorFlow(store, parts());
    assert.equal(engine.name, 'native');
    assert.deepEqual(engine.versions, { 'tfjs-node': '4.22.0', tensorflow: '2.9.1' });
    const requests = server.requests.length;
    assert.deepEqual(await installTensorFlow(store, parts()), engine);
    assert.equal(server.requests.length, requests);
    assert.equal((await tools()).length, 2, 'the folder, and the file that says that it is complete');
  });

  test('by two jobs at once makes one installation, which both use', async () => {
    const engines = await Promise.all([installTensorFlow(store, parts()), installTensorFlow(store, parts())]);
    assert.deepEqual(engines[0], engines[1]);
    assert.equal((await tools()).length, 2);
  });

  test('replaces what a killed process left half done', async () => {
    const { folder } = await installTensorFlow(store, parts());
    await rm(`${folder}.ready`);
    await rm(join(folder, 'node_modules', '@tensorflow', 'tfjs-node', 'lib'), { recursive: true });
    const again = await installTensorFlow(store, parts());
    assert.equal(again.folder, folder);
    assert.equal((await tools()).length, 2);
  });

  test('takes it from the cache where the tool directory is not kept, and saves it there', async () => {
    const saved = new Map<string, string>();
    const cached: TensorFlowStore = {
      ...store,
      keepsTools: false,
      cache: {
        restore: async (folder, key) => {
          const from = saved.get(key);
          if (from === undefined) return null;
          await cp(from, folder, { recursive: true });
          return key;
        },
        save: async (folder, key) => {
          await cp(folder, join(root, 'cache'), { recursive: true });
          saved.set(key, join(root, 'cache'));
          return true;
        },
      },
    };
    await installTensorFlow(cached, parts());
    assert.equal(saved.size, 1);
    const requests = server.requests.length;
    const { folder } = await installTensorFlow({ ...cached, toolDirectory: join(root, 'other') }, parts());
    assert.ok(folder.startsWith(join(root, 'other')));
    assert.equal(server.requests.length, requests);
  });

  test('runs the script of the package without credentials', async (t) => {
    setVariable(t, 'DEPLOY_TOKEN', 'not for everybody');
    await installTensorFlow(store, parts());
  });

  test('a server that fails for a moment is asked again', async () => {
    server.faults.add({ on: /library/, answer: { status: 503 } });
    await installTensorFlow(store, parts());
    assert.deepEqual(
      server.requests.map(({ status }) => status),
      [503, 200],
    );
  });

  test('another library than the pinned one is not used, whoever serves it', async () => {
    served = Buffer.concat([fake.archive, Buffer.from('!')]);
    const error = await refusal(installTensorFlow(store, parts()));
    assert.match(error.message, /is not TensorFlow's library: its SHA-256 is [0-9a-f]{64}, not [0-9a-f]{64}/);
    assert.match(error.hint ?? '', /TFJS_NODE_BASE_URI/);
    assert.deepEqual(await tools(), []);
    served = fake.archive;
    await installTensorFlow(store, parts());
  });

  test('a library that is not there is an error that says where it was looked for and what else there is', async () => {
    const error = await refusal(installTensorFlow(store, parts('/nowhere.tar.gz')));
    assert.match(
      error.message,
      /could not be fetched from http:\/\/127\.0\.0\.1:\d+\/nowhere\.tar\.gz: the answer was 404/,
    );
    assert.match(error.hint ?? '', /engine: wasm/);
    assert.equal(error.retryable, false);
    assert.equal(server.requests.length, 1, 'asking again cannot help');
    assert.deepEqual(await tools(), []);
  });

  test('without a network it says so, and that trying again may help', async () => {
    const closed = await startHttpServer(() => ({ status: 200 }));
    await closed.close();
    const library = { url: `${closed.url}/library.tar.gz`, sha256: fake.sha256 };
    const error = await refusal(installTensorFlow(store, { ...parts(), library }));
    assert.match(error.message, /could not be fetched from .*ECONNREFUSED/);
    assert.equal(error.retryable, true);
    assert.deepEqual(await tools(), []);
  });

  test('a registry that cannot be reached is an error with what npm says', async (t) => {
    const closed = await startHttpServer(() => ({ status: 200 }));
    await closed.close();
    setVariable(t, 'npm_config_registry', closed.url);
    setVariable(t, 'npm_config_fetch_retries', '0');
    // What npm has seen before, it has without a network.
    setVariable(t, 'npm_config_cache', join(root, 'npm'));
    // The product's own lockfile, which names no place to fetch from.
    const error = await refusal(installTensorFlow(store, { platform: 'linux-x64' }));
    assert.match(error.message, /npm could not install tfjs-node: .*ECONNREFUSED/);
    assert.equal(error.retryable, true);
    assert.deepEqual(await tools(), []);
  });

  test('an add-on that cannot be had is an error with the words of its script', async (t) => {
    setVariable(t, 'FAKE_ADDON', 'missing');
    const error = await refusal(installTensorFlow(store, parts()));
    assert.match(error.message, /add-on of tfjs-node could not be installed: .*404 Not Found\.$/);
    assert.match(error.hint ?? '', /npm_config_tfjs_binding_binary_host_mirror.*g\+\+/);
    assert.deepEqual(await tools(), []);
  });

  test('an installation that cannot compute is never used', async (t) => {
    setVariable(t, 'FAKE_ADDON', 'none');
    const error = await refusal(installTensorFlow(store, parts()));
    assert.match(error.message, /does not work: Error: The Node\.js native addon module .* can not be found/);
    assert.deepEqual(await tools(), []);
  });

  test('one that broke later is an error that says what to delete', async () => {
    const { folder } = await installTensorFlow(store, parts());
    await writeFile(join(folder, 'node_modules', '@tensorflow', 'tfjs-node', 'index.js'), 'process.abort();');
    const error = await refusal(installTensorFlow(store, parts()));
    assert.match(error.message, /does not work: it was ended by SIG/);
    assert.ok(error.hint?.includes(`Delete ${folder}`));
    await rm(folder, { recursive: true });
    await installTensorFlow(store, parts());
  });
});

describe('where it cannot be installed', () => {
  for (const platform of ['win32-arm64', 'win32-x64', 'linux-arm64', 'darwin-arm64']) {
    test(`${platform} is refused before anything is fetched`, async () => {
      const error = await refusal(installTensorFlow(store, { ...parts(), platform }));
      assert.match(error.message, new RegExp(`on Linux with glibc on x64; this is ${platform}`));
      assert.match(error.hint ?? '', /MLOPS_TFJS_NODE.*engine: wasm/);
      assert.equal(error.retryable, false);
      assert.equal(server.requests.length, 0);
      assert.deepEqual(await tools(), []);
    });
  }

  test("a user's own installation is used as it is", async () => {
    const own = join(root, 'own');
    await fake.installIn(own);
    const engine = await installTensorFlow(
      { ...store, tensorflowDirectory: own },
      { ...parts(), platform: 'win32-arm64' },
    );
    assert.equal(engine.folder, own);
    assert.equal(server.requests.length, 0);
  });

  test("a user's own that is not there is the user's error", async () => {
    await mkdir(join(root, 'empty'));
    for (const tensorflowDirectory of [join(root, 'empty'), 'relative']) {
      await assert.rejects(
        installTensorFlow({ ...store, tensorflowDirectory }, parts()),
        (error: unknown) => {
          assert.ok(error instanceof ConfigurationError);
          assert.match(error.message, /MLOPS_TFJS_NODE names/);
          return true;
        },
      );
    }
  });
});
