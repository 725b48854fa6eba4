import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const core = dirname(require.resolve('@tensorflow/tfjs-core/package.json'));
const plain = dirname(require.resolve('@tensorflow/tfjs-backend-cpu/package.json'));

/**
 * A package that stands for tfjs-node. Like it, it brings a TensorFlow.js of its own (the same files, as CommonJS),
 * registers a back end `tensorflow`, needs a library and an add-on that its script installs, and calls what Node 23
 * removed. Its kernels are those of the plain back end.
 */
const index = `
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const util = require('node:util');
const addon = join(__dirname, 'lib', 'napi-v8', 'tfjs_binding.node');
if (!existsSync(addon)) throw new Error('The Node.js native addon module (tfjs_binding.node) can not be found');
if (!util.isNullOrUndefined(null) || util.isNullOrUndefined(0) || !util.isArray([])) throw new Error('util is wrong');
const tf = require(${JSON.stringify(join(core, 'dist', 'tf-core.node.js'))});
const { MathBackendCPU } = require(${JSON.stringify(join(plain, 'dist', 'tf-backend-cpu.node.js'))});
for (const kernel of tf.getKernelsForBackend('cpu')) tf.registerKernel({ ...kernel, backendName: 'tensorflow' });
tf.registerBackend('tensorflow', () => Object.assign(new MathBackendCPU(), { binding: { TF_Version: '2.9.1' } }), 3);
tf.setBackend('tensorflow');
module.exports = { ...tf, version: { 'tfjs-core': tf.version_core, 'tfjs-node': '4.22.0' } };
`;

/** Like tfjs-node's, it takes the library that it finds; where to get the add-on, it is told by a variable. */
const script = `
const { existsSync, mkdirSync, writeFileSync } = require('node:fs');
if (!existsSync('deps/lib/libtensorflow.so.2.9.1')) throw new Error('It would fetch another library.');
if (process.env.DEPLOY_TOKEN) throw new Error('It sees a token.');
if (process.env.FAKE_ADDON === 'missing') {
  console.error('node-pre-gyp ERR! install response status 404 Not Found');
  process.exit(1);
}
if (process.env.FAKE_ADDON === 'none') process.exit(0);
mkdirSync('lib/napi-v8', { recursive: true });
writeFileSync('lib/napi-v8/tfjs_binding.node', 'an add-on');
`;

export interface FakeTensorFlow {
  /** Folder of a lockfile that names the package, as `PinnedPackages.source`. */
  readonly source: string;
  /** Content of a library's archive, and its SHA-256. */
  readonly archive: Buffer;
  readonly sha256: string;
  /** Makes a complete installation, as of a user's own. */
  installIn(folder: string, version?: string): Promise<void>;
  remove(): Promise<void>;
}

export async function fakeTensorFlow(): Promise<FakeTensorFlow> {
  const root = await mkdtemp(join(tmpdir(), 'mlops-fake-tensorflow-'));
  const inside = join(root, 'package');
  await mkdir(join(inside, 'scripts'), { recursive: true });
  const name = '@tensorflow/tfjs-node';
  const version = '4.22.0';
  await writeFile(join(inside, 'package.json'), JSON.stringify({ name, version, main: 'index.js' }));
  await writeFile(join(inside, 'index.js'), index);
  await writeFile(join(inside, 'scripts', 'install.js'), script);
  const source = join(root, 'source');
  await mkdir(source);
  await run('tar', ['-C', root, '-czf', join(source, 'tfjs-node.tgz'), 'package']);
  const packed = await readFile(join(source, 'tfjs-node.tgz'));
  const integrity = `sha512-${createHash('sha512').update(packed).digest('base64')}`;
  const dependencies = { [name]: 'file:tfjs-node.tgz' };
  await writeFile(
    join(source, 'package.json'),
    JSON.stringify({ name: 'fake', version: '1.0.0', private: true, dependencies }),
  );
  await writeFile(
    join(source, 'package-lock.json'),
    JSON.stringify({
      name: 'fake',
      version: '1.0.0',
      lockfileVersion: 3,
      requires: true,
      packages: {
        '': { name: 'fake', version: '1.0.0', dependencies },
        [`node_modules/${name}`]: { version, resolved: 'file:tfjs-node.tgz', integrity },
      },
    }),
  );
  const library = join(root, 'library', 'lib');
  await mkdir(library, { recursive: true });
  await writeFile(join(library, 'libtensorflow.so.2.9.1'), 'a library');
  await run('tar', ['-C', join(root, 'library'), '-czf', join(root, 'library.tar.gz'), 'lib']);
  const archive = await readFile(join(root, 'library.tar.gz'));
  return {
    source,
    archive,
    sha256: createHash('sha256').update(archive).digest('hex'),
    installIn: async (folder, core) => {
      const place = join(folder, 'node_modules', name);
      await cp(inside, place, { recursive: true });
      await mkdir(join(place, 'lib', 'napi-v8'), { recursive: true });
      await writeFile(join(place, 'lib', 'napi-v8', 'tfjs_binding.node'), 'an add-on');
      if (core === undefined) return;
      await writeFile(
        join(place, 'index.js'),
        index.replace("'tfjs-core': tf.version_core", `'tfjs-core': '${core}'`),
      );
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}
