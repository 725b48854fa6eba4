import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../shared/src/base/errors.ts';
import { listFiles } from '../../shared/src/base/files.ts';
import {
  parseReference,
  resolveBaseline,
  resolveDataset,
  resolveModel,
} from '../../shared/src/registry/model-reference.ts';
import { flipBit, uploadPackage, workspace, writeModel, writeVerdict } from './sample-packages.ts';

describe('parseReference', () => {
  for (const [text, expected] of [
    ['none', { kind: 'none' }],
    ['production', { kind: 'environment', environment: 'production' }],
    ['environment:staging', { kind: 'environment', environment: 'staging' }],
    ['release:v1.2.0', { kind: 'release', version: 'v1.2.0' }],
    ['run:123/line-model', { kind: 'run', runId: '123', name: 'line-model' }],
    ['line-model', { kind: 'name', name: 'line-model' }],
    ['./models/line', { kind: 'name', name: './models/line' }],
  ] as const) {
    test(`reads "${text}"`, () => assert.deepEqual(parseReference(text, 'model'), expected));
  }
  for (const text of [
    '',
    '  ',
    'run:',
    'run:abc/x',
    'run:12',
    'run:12/',
    'release:1.2',
    'release:',
    'environment:',
    'environment:a b',
    'environment:../x',
  ]) {
    test(`refuses "${text}"`, () => assert.throws(() => parseReference(text, 'model'), ConfigurationError));
  }
});

test('a folder, an artifact of this run and one of a named run are found and verified', async (t) => {
  const place = await workspace(t);
  const folder = join(place.workingDirectory, 'package');
  const manifest = await writeModel(folder);
  await uploadPackage(place, 'line-model', folder, manifest);
  const fromFolder = await resolveModel('model', 'package', place);
  assert.deepEqual([fromFolder.folder, fromFolder.artifact], [folder, null]);
  const fromArtifact = await resolveModel('model', 'line-model', place);
  assert.equal(fromArtifact.manifest.id, manifest.id);
  assert.equal(fromArtifact.packageDigest, fromFolder.packageDigest);
  assert.deepEqual(await listFiles(fromArtifact.folder), await listFiles(folder));
  const again = await resolveModel('model', 'run:local/line-model', place);
  assert.equal(again.folder, fromArtifact.folder, 'the same content is kept once');
  assert.equal(again.artifact?.run, 'local');
});

test('stages that fetch the same package at once do not disturb each other', async (t) => {
  const place = await workspace(t);
  const folder = join(place.workingDirectory, 'package');
  await uploadPackage(place, 'line-model', folder, await writeModel(folder));
  const found = await Promise.all(
    Array.from({ length: 8 }, () => resolveModel('model', 'line-model', place)),
  );
  assert.equal(new Set(found.map((each) => each.folder)).size, 1);
});

test('a fetched copy that was altered since is fetched anew', async (t) => {
  const place = await workspace(t);
  const folder = join(place.workingDirectory, 'package');
  await uploadPackage(place, 'line-model', folder, await writeModel(folder));
  const first = await resolveModel('model', 'line-model', place);
  await flipBit(join(first.folder, 'model/model.json'));
  const second = await resolveModel('model', 'line-model', place);
  assert.deepEqual(await listFiles(second.folder), await listFiles(folder));
});

test('what was altered is refused, and the message says what was read and how', async (t) => {
  const place = await workspace(t);
  const folder = join(place.workingDirectory, 'package');
  await writeModel(folder);
  await flipBit(join(folder, 'model/model.json'));
  await assert.rejects(resolveModel('model', 'package', place), (error) => {
    assert.ok(error instanceof InfrastructureError);
    assert.match(
      error.message,
      /^model: "package" was read as the folder ".*package"\. .*"model\/model\.json" has SHA-256/,
    );
    return true;
  });
});

test('what is not there is said with the form that was tried', async (t) => {
  const place = await workspace(t);
  const cases: [text: string, message: RegExp][] = [
    ['line-model', /was read as an artifact of this run, as there is no such folder\. There is no artifact/],
    ['models/line', /the folder ".*models\/line" does not exist/],
    ['../../etc', /the folder ".*" does not exist|holds no manifest\.json/],
    ['run:17/line-model', /was read as the artifact "line-model" of run 17\. There is no run "17"/],
    ['release:v1.0.0', /was read as the release v1\.0\.0\. There is no version v1\.0\.0 of "line"/],
    ['production', /names what is live of "line", but nothing is/],
    ['none', /a model is needed/],
  ];
  for (const [text, message] of cases) {
    await assert.rejects(resolveModel('model', text, place), (error) => {
      assert.ok(error instanceof ConfigurationError, String(error));
      assert.match(error.message, message);
      assert.equal(error.location.key, 'model');
      return true;
    });
  }
  assert.equal(await resolveBaseline('baseline', 'none', place), null);
  assert.equal(await resolveBaseline('baseline', 'production', place), null);
});

test('a package of another kind is refused', async (t) => {
  const place = await workspace(t);
  const folder = join(place.workingDirectory, 'package');
  const manifest = await writeModel(folder);
  await writeVerdict(join(place.workingDirectory, 'verdict'), manifest);
  await assert.rejects(resolveModel('model', 'verdict', place), /is not the manifest that is needed here/);
  await assert.rejects(
    resolveDataset('dataset', 'package', place),
    /is not the manifest that is needed here/,
  );
  await assert.rejects(resolveDataset('dataset', 'production', place), /is possible for models only/);
  await rm(join(folder, 'manifest.json'));
  await assert.rejects(resolveModel('model', 'package', place), /holds no manifest\.json/);
});
