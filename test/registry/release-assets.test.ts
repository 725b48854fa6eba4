import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { InfrastructureError } from '../../shared/src/base/errors.ts';
import { listFiles } from '../../shared/src/base/files.ts';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { releaseTarget } from '../../shared/src/deploy/release.ts';
import { modelManifestSchema, verifyPackage } from '../../shared/src/registry/manifest.ts';
import { assetName, downloadReleasePackage } from '../../shared/src/registry/release-assets.ts';
import { candidateOf, goLive } from '../deploy/candidates.ts';
import { flipBit, type Workspace, workspace, writeModel } from './sample-packages.ts';

/** A published release of the sample package; @returns the folder of its assets. */
async function publish(place: Workspace, publishPredictions = false): Promise<string> {
  const folder = join(place.workingDirectory, 'package');
  const manifest = await writeModel(folder);
  await place.platform.tags.create('line@v1.0.0', 'c', '');
  const target = releaseTarget(await candidateOf(folder, manifest), {
    releases: place.platform.releases,
    publishPredictions,
    stateDirectory: place.stateDirectory,
    log: silentLogger,
  });
  await goLive(target);
  return join(place.stateDirectory, 'releases', 'line@v1.0.0', 'assets');
}

async function download({ platform, workingDirectory }: Workspace): Promise<string> {
  const folder = join(workingDirectory, 'downloaded');
  const release = await platform.releases.find('line@v1.0.0');
  assert.ok(release);
  await downloadReleasePackage(platform.releases, release, folder);
  return folder;
}

describe('assetName', () => {
  test('is readable where it can be, and never the same for two paths', () => {
    assert.equal(assetName('metrics.json'), 'metrics.json');
    assert.equal(assetName('model/weights.bin'), 'model__weights.bin');
    const paths = [
      'a/b',
      'a__b',
      'a b',
      'a_b',
      'a.b',
      '.a',
      'SHA256SUMS',
      'ä',
      'model/ä',
      'model/ö',
      '-a',
      'a/.b',
    ];
    const names = paths.map(assetName);
    assert.equal(new Set(names).size, paths.length);
    for (const name of names) assert.match(name, /^[A-Za-z0-9][A-Za-z0-9._-]*$/);
    assert.ok(!names.includes('SHA256SUMS'));
  });
});

test('a published package verifies without its row-level predictions', async (t) => {
  const place = await workspace(t);
  await publish(place);
  const folder = await download(place);
  const manifest = await verifyPackage(folder, modelManifestSchema);
  assert.equal(
    manifest.id,
    (await verifyPackage(join(place.workingDirectory, 'package'), modelManifestSchema)).id,
  );
  const files = await listFiles(folder);
  assert.ok(!files.includes('predictions.parquet'));
  assert.ok(files.includes('model/nested/note.txt') && files.includes('model/empty.txt'));
});

test('predictions are published when asked for', async (t) => {
  const place = await workspace(t);
  const assets = await publish(place, true);
  assert.ok((await listFiles(assets)).includes('predictions.parquet'));
  assert.ok((await listFiles(await download(place))).includes('predictions.parquet'));
});

const withoutSha256sum = process.platform !== 'linux';
test('anybody can check the assets with sha256sum', { skip: withoutSha256sum }, async (t) => {
  const assets = await publish(await workspace(t));
  const output = execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], {
    cwd: assets,
    encoding: 'utf8',
  });
  assert.equal(output.trim().split('\n').length, (await listFiles(assets)).length - 1);
});

for (const [what, damage, message] of [
  [
    'a flipped bit',
    (assets: string) => flipBit(join(assets, 'model__model.json')),
    /"model__model.json" has SHA-256/,
  ],
  ['a missing asset', (assets: string) => rm(join(assets, 'features.json')), /"features.json" is missing/],
  ['a missing SHA256SUMS', (assets: string) => rm(join(assets, 'SHA256SUMS')), /"SHA256SUMS" is missing/],
  [
    'a changed manifest',
    (assets: string) => flipBit(join(assets, 'manifest.json')),
    /"manifest.json" has SHA-256/,
  ],
  ['empty digests', (assets: string) => writeFile(join(assets, 'SHA256SUMS'), ''), /is not in SHA256SUMS/],
] as const) {
  test(`${what} in a release is noticed`, async (t) => {
    const place = await workspace(t);
    await damage(await publish(place));
    await assert.rejects(download(place), (error) => {
      assert.ok(error instanceof InfrastructureError);
      assert.match(error.message, message);
      return true;
    });
  });
}
