import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Random } from '../../shared/src/base/random.ts';
import { datasetManifestSchema, verifyPackage } from '../../shared/src/registry/manifest.ts';
import { fruit, fruitConfig, fruitCsv } from '../support/fruit.ts';
import { type Workspace, workspace } from '../support/workspace.ts';

const program = join(import.meta.dirname, '..', '..', 'actions', 'mlops.ts');
const kills = 50;

/** Starts prepare-data and kills it after so many milliseconds. @returns whether it was killed before its end. */
async function killedAfter(space: Workspace, milliseconds: number): Promise<boolean> {
  const child = spawn(process.execPath, [program, 'prepare-data', '--cache', 'false'], {
    cwd: space.folder,
    stdio: 'ignore',
  });
  const ended = new Promise<NodeJS.Signals | null>((settle) =>
    child.on('exit', (_, signal) => settle(signal)),
  );
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  const signal = await ended;
  clearTimeout(timer);
  return signal === 'SIGKILL';
}

/** The data sets that a reader sees: each is whole, or it is not there. @returns their ids. */
async function visible(space: Workspace): Promise<string[]> {
  const places = ['data-sets', 'artifacts'].map((name) => space.path('.mlops', name, 'fruit-dataset'));
  const manifests = places
    .filter((folder) => existsSync(folder))
    .map((folder) => verifyPackage(folder, datasetManifestSchema));
  return (await Promise.all(manifests)).map(({ id }) => id);
}

test(`killed ${kills} times at any moment, it never leaves half a data set, and the next run succeeds`, async (t) => {
  const rows = fruit(20_000);
  const space = await workspace(t, { 'mlops.yml': fruitConfig(), 'data.csv': fruitCsv(rows) });
  const started = performance.now();
  const whole = await space.mlops('prepare-data', '--cache', 'false');
  const duration = performance.now() - started;
  assert.equal(whole.code, 0, whole.stderr);
  const [id] = await visible(space);
  // Every other attempt has other data, so that what is there is replaced, not only left alone.
  const other = fruitCsv(rows.slice(1));
  const random = new Random(11);
  const ids = new Set([id]);
  let killed = 0;
  for (let attempt = 0; attempt < kills; attempt++) {
    await space.write('data.csv', attempt % 2 === 0 ? other : fruitCsv(rows));
    if (await killedAfter(space, duration * (0.2 + 0.8 * random.uniform()))) killed++;
    for (const found of await visible(space)) ids.add(found);
  }
  assert.ok(killed > kills / 2, `only ${killed} of ${kills} were killed before their end`);
  assert.ok(ids.size <= 2, 'there are two data sets, and what is seen is always one of them');
  await space.write('data.csv', fruitCsv(rows));
  const last = await space.mlops('prepare-data', '--cache', 'false');
  assert.equal(last.code, 0, last.stderr);
  assert.deepEqual(await visible(space), [id, id]);
});
