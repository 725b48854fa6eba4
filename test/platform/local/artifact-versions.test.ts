import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../../shared/src/base/errors.ts';
import type { ArtifactStore } from '../../../shared/src/platform/ports.ts';
import { workspace, writeText } from '../../registry/sample-packages.ts';

/** Stores an artifact whose one file holds `content`. @returns its id. */
async function store(artifacts: ArtifactStore, folder: string, content: string): Promise<string> {
  await writeText(folder, 'a.txt', content);
  return (await artifacts.upload('sample', folder, { contentDigest: content })).id;
}

describe('artifacts that others of their name have replaced', () => {
  test('are listed, newest first, and come back by their id', async (t) => {
    const { platform, workingDirectory } = await workspace(t);
    const { artifacts } = platform;
    const source = join(workingDirectory, 'source');
    assert.deepEqual(await artifacts.list(), []);
    const ids: string[] = [];
    for (const content of ['one', 'two', 'three']) ids.push(await store(artifacts, source, content));
    await writeText(join(workingDirectory, 'other'), 'b.txt', 'four');
    await artifacts.upload('other', join(workingDirectory, 'other'), { contentDigest: 'four' });

    const all = await artifacts.list();
    assert.deepEqual(
      all.map(({ name }) => name),
      ['other', 'sample', 'sample', 'sample'],
    );
    const listed = await artifacts.list({ name: 'sample' });
    assert.deepEqual(
      listed.map(({ id }) => id),
      ids.toReversed(),
    );
    for (const [index, id] of ids.entries()) {
      const target = join(workingDirectory, `target-${index}`);
      const stored = await artifacts.download('sample', target, { id });
      assert.equal(stored.id, id);
      assert.equal(await readFile(join(target, 'a.txt'), 'utf8'), ['one', 'two', 'three'][index]);
    }
    const oldest = listed[2].folder as string;
    await writeText(oldest, 'a.txt', 'forged');
    const target = join(workingDirectory, 'forged');
    await assert.rejects(
      artifacts.download('sample', target, { id: ids[0] }),
      (error) => error instanceof InfrastructureError && /is damaged/.test(error.message),
    );
    await assert.rejects(
      artifacts.download('sample', target, { id: '000000000000' }),
      ConfigurationError,
      'an id that there is not is never another artifact',
    );
  });

  test('are bounded in number, and not kept twice', async (t) => {
    const { platform, workingDirectory, stateDirectory } = await workspace(t);
    const { artifacts } = platform;
    const source = join(workingDirectory, 'source');
    for (let n = 0; n < 14; n++) await store(artifacts, source, `content ${n}`);
    const listed = await artifacts.list({ name: 'sample' });
    assert.equal(listed.length, 10);
    const again = await store(artifacts, source, 'content 12');
    const ids = (await artifacts.list({ name: 'sample' })).map(({ id }) => id);
    assert.equal(ids[0], again, 'what came back is the newest');
    assert.equal(new Set(ids).size, ids.length);
    // Somebody cleared up by hand.
    await rm(join(stateDirectory, 'artifacts', '.earlier'), { recursive: true });
    assert.equal((await artifacts.list({ name: 'sample' })).length, 1);
  });
});
