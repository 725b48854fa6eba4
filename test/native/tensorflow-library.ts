import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { exists, temporaryName } from '../../shared/src/base/files.ts';
import { whyNoRegistry } from '../end-to-end/support/tool-cache.ts';

const run = promisify(execFile);
const repository = join(import.meta.dirname, '..', '..');

/** A release whose wheels hold the library as one file, with its C headers. */
const wheel = 'tensorflow-cpu==2.15.1';

/** What a machine lacks. */
export class Unavailable extends Error {}

/**
 * Makes an archive like those in which TensorFlow publishes its library, from its wheel on PyPI, unless that was done
 * before. It is kept beside node_modules.
 * @returns path and SHA-256 of the `.tar.gz`.
 * @throws Unavailable where the machine cannot make it, or cannot install what is built on it, with the reason.
 */
export async function makeTensorFlowLibrary(): Promise<{ file: string; sha256: string }> {
  const kind = `${process.platform}-${process.arch}`;
  if (kind !== 'linux-x64') throw new Unavailable(`it is for linux-x64, and this is ${kind}`);
  for (const program of ['g++', 'make', 'python3', 'tar']) {
    await run(program, ['--version']).catch(() => {
      throw new Unavailable(`the program ${program} is missing`);
    });
  }
  const registry = await whyNoRegistry();
  if (registry !== false) throw new Unavailable(registry);
  const folder = join(repository, 'node_modules', '.cache', 'mlops-actions', 'tensorflow-library');
  const file = join(folder, 'library.tar.gz');
  if (!(await exists(folder))) {
    const partial = temporaryName(folder);
    await mkdir(partial, { recursive: true });
    try {
      await makeArchive(partial, join(partial, 'library.tar.gz'));
      await rename(partial, folder);
    } finally {
      await rm(partial, { recursive: true, force: true });
    }
  }
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { file, sha256: hash.digest('hex') };
}

async function makeArchive(folder: string, file: string): Promise<void> {
  const download = [
    ...['-m', 'pip', 'download', wheel, '--no-deps', '--only-binary=:all:', '--quiet', '--dest', folder],
    ...['--python-version', '3.11', '--implementation', 'cp', '--platform', 'manylinux2014_x86_64'],
  ];
  await run('python3', download).catch((error: { stderr?: string }) => {
    const reason = error.stderr?.trim().split('\n').at(-1) ?? String(error);
    throw new Unavailable(`pip cannot fetch ${wheel}: ${reason}`);
  });
  await run('python3', ['-c', unpackWheel], { cwd: folder });
  const lib = join(folder, 'tensorflow', 'lib');
  await mkdir(lib);
  for (const name of ['libtensorflow_cc.so.2', 'libtensorflow_framework.so.2']) {
    await rename(join(folder, 'tensorflow', name), join(lib, name));
  }
  // The names that tfjs-node looks for, and that its add-on is linked by.
  await symlink('libtensorflow_cc.so.2', join(lib, 'libtensorflow.so.2.9.1'));
  await symlink('libtensorflow_cc.so.2', join(lib, 'libtensorflow.so'));
  await symlink('libtensorflow_framework.so.2', join(lib, 'libtensorflow_framework.so'));
  await pack(join(folder, 'tensorflow'), ['lib', 'include'], file);
  await rm(join(folder, 'tensorflow'), { recursive: true });
}

const unpackWheel = `
import glob, os, zipfile
[path] = glob.glob('*.whl')
with zipfile.ZipFile(path) as wheel:
    for name in wheel.namelist():
        if name.startswith('tensorflow/include/t') or name.startswith('tensorflow/libtensorflow_'):
            wheel.extract(name)
os.remove(path)
`;

/** Packs some of a folder's entries for speed: what is packed goes to the same machine. */
export async function pack(folder: string, names: readonly string[], file: string): Promise<void> {
  await run('tar', ['-C', folder, '--use-compress-program', 'gzip -1', '-cf', file, ...names]);
}

/** The folder whose `include` holds this Node's headers, as node-gyp is told it by `npm_config_nodedir`. */
export function nodeDirectory(): string {
  const own = createRequire(import.meta.url).resolve('node/package.json');
  return dirname(createRequire(own).resolve(`node-${process.platform}-${process.arch}/package.json`));
}
