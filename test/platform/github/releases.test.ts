import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { InfrastructureError } from '../../../shared/src/base/errors.ts';
import { startGitHub, temporaryFolder } from './setup.ts';

describe('releases', () => {
  test('are a draft, get their assets, are published and read back', async (context) => {
    const { server, platform } = await startGitHub(context);
    const folder = await temporaryFolder(context);
    const content = randomBytes(300_000);
    await writeFile(join(folder, 'model.bin'), content);
    assert.equal(await platform.releases.find('income@v1.0.0'), null);

    const draft = await platform.releases.create({
      tag: 'income@v1.0.0',
      title: 'income v1.0.0',
      notes: 'n',
    });
    assert.equal(server.releases.releases[0].draft, true);
    await platform.releases.uploadAsset(draft, 'model.bin', join(folder, 'model.bin'));
    assert.equal((await platform.releases.find('income@v1.0.0'))?.id, draft.id, 'a draft is found');
    await platform.releases.publish(draft);
    assert.equal(server.releases.releases[0].draft, false);

    const found = await platform.releases.find('income@v1.0.0');
    assert.deepEqual(
      found?.assets.map(({ name, size }) => [name, size]),
      [['model.bin', content.length]],
    );
    await platform.releases.downloadAsset(found!, 'model.bin', join(folder, 'back.bin'));
    assert.ok(content.equals(await readFile(join(folder, 'back.bin'))));
    const fromStorage = server.requests.find(({ path }) => path.startsWith('/storage/'));
    assert.equal(fromStorage?.headers.authorization, undefined, 'the token stays with the API');
  });

  test('replace what an upload left that broke off', async (context) => {
    const { server, platform } = await startGitHub(context);
    const path = join(await temporaryFolder(context), 'model.bin');
    await writeFile(path, 'complete');
    const draft = await platform.releases.create({ tag: 't', title: 't', notes: '' });
    server.releases.releases[0].assets.push({
      id: 999,
      name: 'model.bin',
      content: Buffer.from('comp'),
      state: 'starter',
    });
    assert.deepEqual((await platform.releases.find('t'))?.assets, [], 'a broken asset is none');

    await platform.releases.uploadAsset(draft, 'model.bin', path);
    assert.deepEqual(
      server.releases.releases[0].assets.map(({ state, content }) => [state, content.toString()]),
      [['uploaded', 'complete']],
    );
  });

  test('keep one asset and one draft although answers are lost', async (context) => {
    const { server, platform } = await startGitHub(context);
    const path = join(await temporaryFolder(context), 'model.bin');
    await writeFile(path, 'complete');
    server.faults.add({ on: /^POST .*\/releases$/, answer: 'drop', handled: true });
    const draft = await platform.releases.create({ tag: 't', title: 't', notes: '' });
    server.faults.add({ on: /^POST \/uploads\//, answer: { status: 502 }, handled: true });
    await platform.releases.uploadAsset(draft, 'model.bin', path);
    await platform.releases.uploadAsset(draft, 'model.bin', path);
    assert.equal(server.releases.releases.length, 1);
    assert.equal(server.releases.releases[0].assets.length, 1);
  });

  test('do not change an asset that is there with other content', async (context) => {
    const { platform } = await startGitHub(context);
    const path = join(await temporaryFolder(context), 'model.bin');
    const draft = await platform.releases.create({ tag: 't', title: 't', notes: '' });
    await writeFile(path, 'one');
    await platform.releases.uploadAsset(draft, 'model.bin', path);
    await writeFile(path, 'two');
    await assert.rejects(platform.releases.uploadAsset(draft, 'model.bin', path), InfrastructureError);
  });

  test('leave no file behind when a download fails', async (context) => {
    const { server, platform, waits } = await startGitHub(context);
    const folder = await temporaryFolder(context);
    await writeFile(join(folder, 'a'), 'content');
    const draft = await platform.releases.create({ tag: 't', title: 't', notes: '' });
    await platform.releases.uploadAsset(draft, 'a', join(folder, 'a'));
    const release = await platform.releases.publish(draft);

    server.faults.add({ on: /^GET \/storage\//, times: 5, answer: 'drop' });
    await assert.rejects(
      platform.releases.downloadAsset(release, 'a', join(folder, 'b')),
      InfrastructureError,
    );
    assert.equal(waits.length, 4);
    await assert.rejects(platform.releases.downloadAsset(release, 'c', join(folder, 'b')), /no asset "c"/);
    assert.deepEqual(await readdir(folder), ['a']);

    server.faults.add({ on: /^GET \/storage\//, times: 2, answer: { status: 503 } });
    await platform.releases.downloadAsset(release, 'a', join(folder, 'b'));
    assert.equal(await readFile(join(folder, 'b'), 'utf8'), 'content');
  });
});
