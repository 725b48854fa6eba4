import assert from 'node:assert/strict';
import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../shared/src/base/errors.ts';
import {
  contentDigest,
  datasetManifestSchema,
  modelIdOf,
  modelManifestSchema,
  pipelineName,
  verifyPackage,
} from '../../shared/src/registry/manifest.ts';
import { flipBit, temporaryFolder, writeModel } from './sample-packages.ts';

describe('verifyPackage', () => {
  test('accepts what was written', async (t) => {
    const folder = await temporaryFolder(t);
    const manifest = await writeModel(folder);
    assert.deepEqual(await verifyPackage(folder, modelManifestSchema), manifest);
  });

  test('notices every file that was changed by one bit', async (t) => {
    const folder = await temporaryFolder(t);
    const { files } = await writeModel(folder);
    for (const { path, size } of files.filter((file) => file.size > 0)) {
      const absolute = `${folder}/${path}`;
      const before = await readFile(absolute);
      await flipBit(absolute);
      await assert.rejects(verifyPackage(folder, modelManifestSchema), (error: InfrastructureError) => {
        assert.ok(error instanceof InfrastructureError, `${path}, ${size} bytes`);
        assert.match(
          error.message,
          /^The package ".*" is damaged: ".*" has SHA-256 [0-9a-f]{64}, not [0-9a-f]{64}\.$/,
        );
        assert.ok(error.message.includes(`"${path}"`));
        assert.match(error.hint ?? '', /altered after it was written/);
        return true;
      });
      await writeFile(absolute, before);
    }
    await verifyPackage(folder, modelManifestSchema);
  });

  for (const [what, damage, message] of [
    ['a file that is gone', (folder: string) => rm(`${folder}/metrics.json`), /"metrics\.json" is missing/],
    [
      'a file too many',
      (folder: string) => writeFile(`${folder}/model/extra.bin`, ''),
      /"model\/extra\.bin" is not in the manifest/,
    ],
    [
      'a file that was cut',
      (folder: string) => writeFile(`${folder}/metrics.json`, ''),
      /"metrics\.json" has 0 bytes, not \d+/,
    ],
    [
      'a manifest that was cut',
      (folder: string) => writeFile(`${folder}/manifest.json`, '{"format":'),
      /manifest\.json is not JSON/,
    ],
    [
      'another id',
      async (folder: string) => {
        const text = await readFile(`${folder}/manifest.json`, 'utf8');
        await writeFile(
          `${folder}/manifest.json`,
          text.replace(/"id": "[0-9a-f]{64}"/, `"id": "${'0'.repeat(64)}"`),
        );
      },
      /the model id does not belong to these files/,
    ],
  ] as const) {
    test(`notices ${what}`, async (t) => {
      const folder = await temporaryFolder(t);
      await writeModel(folder);
      await damage(folder);
      await assert.rejects(verifyPackage(folder, modelManifestSchema), (error: Error) => {
        assert.ok(error instanceof InfrastructureError);
        assert.match(error.message, message);
        return true;
      });
    });
  }

  test('refuses links, paths out of the package, other packages and other folders', async (t) => {
    const linked = await temporaryFolder(t);
    await writeModel(linked);
    await symlink('/etc/passwd', `${linked}/model/link`);
    await assert.rejects(verifyPackage(linked, modelManifestSchema), /is a symbolic link/);

    for (const path of ['../x', '/etc/passwd', 'a/../../x', 'a\\..\\x', './x', '']) {
      const folder = await temporaryFolder(t);
      await writeModel(folder);
      const manifest = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8'));
      manifest.files[0].path = path;
      await writeFile(`${folder}/manifest.json`, JSON.stringify(manifest));
      await assert.rejects(verifyPackage(folder, modelManifestSchema), ConfigurationError, path);
    }

    const model = await temporaryFolder(t);
    await writeModel(model);
    await assert.rejects(verifyPackage(model, datasetManifestSchema), (error: ConfigurationError) => {
      assert.ok(error instanceof ConfigurationError);
      assert.match(error.message, /is not the manifest that is needed here/);
      return true;
    });
    await assert.rejects(
      verifyPackage(await temporaryFolder(t), modelManifestSchema),
      /holds no manifest\.json/,
    );
  });
});

test('a model id depends on model/ and features.json alone', async (t) => {
  const folder = await temporaryFolder(t);
  const { files, id } = await writeModel(folder);
  const changed = (path: string) =>
    files.map((file) => (file.path === path ? { ...file, sha256: 'f'.repeat(64) } : file));
  assert.equal(modelIdOf(files), id);
  for (const path of ['metrics.json', 'MODEL_CARD.md', 'predictions.parquet'])
    assert.equal(modelIdOf(changed(path)), id);
  for (const path of ['features.json', 'model/model.json', 'model/nested/note.txt']) {
    assert.notEqual(modelIdOf(changed(path)), id);
  }
});

test('the content digest is about what was made, not when, where or by whom', async (t) => {
  const manifest = await writeModel(await temporaryFolder(t));
  const elsewhere = {
    ...manifest,
    created: '2027-01-01T00:00:00.000Z',
    run: '7',
    actor: 'somebody',
    commit: 'abc',
  };
  assert.equal(contentDigest(elsewhere), contentDigest(manifest));
  assert.notEqual(contentDigest({ ...manifest, id: '0'.repeat(64) }), contentDigest(manifest));
});

test('names of pipelines', () => {
  for (const name of ['a', 'income', 'a-1', '0']) assert.ok(pipelineName.safeParse(name).success, name);
  for (const name of ['', '-a', 'a-', 'A', 'a b', 'a/b', 'a.b', '..', 'a@v1', 'ä', 'a'.repeat(101)]) {
    assert.equal(pipelineName.safeParse(name).success, false, name);
  }
});
