import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdir, readdir, readlink, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../shared/src/base/errors.ts';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { directoryTarget, readCurrent } from '../../shared/src/deploy/directory.ts';
import type { DeploymentTarget } from '../../shared/src/deploy/target.ts';
import {
  type ModelManifest,
  modelManifestSchema,
  verifyPackage,
} from '../../shared/src/registry/manifest.ts';
import { flipBit, temporaryFolder, writeModel } from '../registry/sample-packages.ts';
import { candidateOf, goLive } from './candidates.ts';

/** A target for one of two models: v1.0.0 with slope 1, v2.0.0 with slope 2. */
async function targetFor(
  workingDirectory: string,
  major: 1 | 2,
): Promise<DeploymentTarget & { manifest: ModelManifest }> {
  const folder = join(workingDirectory, `package-${major}`);
  const manifest = await writeModel(folder, { slope: major });
  const candidate = await candidateOf(folder, manifest, `v${major}.0.0`);
  return {
    ...directoryTarget(candidate, { directory: 'deployed', workingDirectory, log: silentLogger }),
    manifest,
  };
}

test('versions lie side by side, and both pointers name the current one', async (t) => {
  const workingDirectory = await temporaryFolder(t);
  const root = join(workingDirectory, 'deployed');
  const first = await targetFor(workingDirectory, 1);
  const destination = await first.prepare(null);
  assert.deepEqual(destination.place, { target: 'directory', path: 'deployed/versions/v1.0.0' });
  await assert.rejects(readCurrent(root), ConfigurationError, 'preparing makes nothing live');
  await first.switch(null);
  await first.verify();
  const second = await targetFor(workingDirectory, 2);
  await goLive(second);
  assert.deepEqual(await readdir(join(root, 'versions')), ['v1.0.0', 'v2.0.0']);
  const current = await readCurrent(root);
  assert.deepEqual([current.version, current.modelId], ['v2.0.0', second.manifest.id]);
  assert.equal(await readlink(join(root, 'current')), 'versions/v2.0.0');
});

test('reverting puts back what was there: a version, or nothing', async (t) => {
  const workingDirectory = await temporaryFolder(t);
  const root = join(workingDirectory, 'deployed');
  const first = await targetFor(workingDirectory, 1);
  await goLive(first);
  await first.revert();
  await assert.rejects(readCurrent(root), ConfigurationError);
  await assert.rejects(readlink(join(root, 'current')));
  await goLive(first);
  const second = await targetFor(workingDirectory, 2);
  await goLive(second);
  await second.revert();
  assert.equal((await readCurrent(root)).version, 'v1.0.0');
  assert.equal(await readlink(join(root, 'current')), 'versions/v1.0.0');
});

test('reverting leaves alone what another deployment switched to since', async (t) => {
  const workingDirectory = await temporaryFolder(t);
  const first = await targetFor(workingDirectory, 1);
  const second = await targetFor(workingDirectory, 2);
  await goLive(first);
  await goLive(second);
  await first.revert();
  assert.equal((await readCurrent(join(workingDirectory, 'deployed'))).version, 'v2.0.0');
});

test('a version that was altered in place is noticed, and written anew by the next deployment', async (t) => {
  const workingDirectory = await temporaryFolder(t);
  const first = await targetFor(workingDirectory, 1);
  await goLive(first);
  await flipBit(join(workingDirectory, 'deployed/versions/v1.0.0/model/model.json'));
  await assert.rejects(first.verify(), InfrastructureError);
  await goLive(await targetFor(workingDirectory, 1));
});

test('a folder that belongs to something else is refused', async (t) => {
  const workingDirectory = await temporaryFolder(t);
  const root = join(workingDirectory, 'deployed');
  await mkdir(join(root, 'current'), { recursive: true });
  const first = await targetFor(workingDirectory, 1);
  await assert.rejects(first.prepare(null), /is in the way/);

  const elsewhere = await temporaryFolder(t);
  await goLive(await targetFor(elsewhere, 1));
  const folder = join(elsewhere, 'other');
  const options = { directory: 'deployed', workingDirectory: elsewhere, log: silentLogger };
  const other = await writeModel(folder, { slope: 9 });
  await assert.rejects(
    directoryTarget(await candidateOf(folder, other), options).prepare(null),
    /holds the model/,
  );
  const stranger = await writeModel(folder, { slope: 9, manifest: { name: 'stranger' } });
  await assert.rejects(
    directoryTarget(await candidateOf(folder, stranger), options).prepare(null),
    /holds the model "line"/,
  );
  await writeFile(join(elsewhere, 'deployed', 'current.json'), '{');
  await assert.rejects(
    directoryTarget(await candidateOf(folder, other), options).prepare(null),
    InfrastructureError,
  );
});

test('readers always find a whole version while others switch', async (t) => {
  const workingDirectory = await temporaryFolder(t);
  const root = join(workingDirectory, 'deployed');
  const targets = [await targetFor(workingDirectory, 1), await targetFor(workingDirectory, 2)];
  for (const target of targets) await goLive(target);
  let switching = true;
  const seen = new Set<string>();
  const reader = async (locate: () => Promise<string>): Promise<number> => {
    let reads = 0;
    while (switching) {
      const manifest = await verifyPackage(await locate(), modelManifestSchema);
      seen.add(manifest.id);
      reads++;
    }
    return reads;
  };
  const readers = [
    reader(() => realpath(join(root, 'current'))),
    reader(async () => join(root, (await readCurrent(root)).path)),
  ];
  for (let i = 0; i < 60; i++) await targets[i % 2].switch(null);
  switching = false;
  for (const reads of await Promise.all(readers)) assert.ok(reads > 0);
  assert.equal(seen.size, 2);
});

test('a kill at any moment leaves the old version live or the new one', async (t) => {
  const workingDirectory = await temporaryFolder(t);
  const root = join(workingDirectory, 'deployed');
  const first = await targetFor(workingDirectory, 1);
  await targetFor(workingDirectory, 2);
  await goLive(first);
  for (let attempt = 0; attempt < 10; attempt++) {
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, 'deploy-in-a-loop.ts'), workingDirectory],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const ended = new Promise((resolve) => child.once('exit', resolve));
    await new Promise((resolve) => child.stdout.once('data', resolve));
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 60));
    child.kill('SIGKILL');
    await ended;
    const current = await readCurrent(root);
    for (const folder of [join(root, current.path), await realpath(join(root, 'current'))]) {
      const manifest = await verifyPackage(folder, modelManifestSchema);
      assert.match(manifest.id, /^[0-9a-f]{64}$/);
    }
  }
  await goLive(await targetFor(workingDirectory, 1));
  assert.equal((await readCurrent(root)).version, 'v1.0.0');
  assert.equal(await readlink(join(root, 'current')), 'versions/v1.0.0');
});
