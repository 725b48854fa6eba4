import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { InfrastructureError } from '../../../shared/src/base/errors.ts';
import { startGitHub } from './setup.ts';

describe('tags', () => {
  test('point to a record commit that holds the files and nothing else', async (context) => {
    const { server, platform } = await startGitHub(context);
    const files = new Map([
      ['manifest.json', '{"name":"income","ünïcode":"✓"}'],
      ['metrics.json', `{"padding":"${'x'.repeat(200)}"}`],
    ]);
    const commit = await platform.tags.createRecord('income v1.0.0', files);
    assert.equal(await platform.tags.create('income@v1.0.0', commit, 'Version 1.0.0\n\n{"a": 1}\n'), true);

    const [tag] = await platform.tags.list('income@');
    assert.deepEqual(tag, { name: 'income@v1.0.0', commit });
    assert.deepEqual(
      await platform.tags.readFiles(tag, ['manifest.json', 'metrics.json', 'mlops.yml']),
      files,
    );
    assert.equal(await platform.tags.readMessage(tag), 'Version 1.0.0\n\n{"a": 1}\n');
    const record = server.git.commits.get(commit);
    assert.deepEqual(record?.parents, [server.git.headCommit]);
    assert.deepEqual([...server.git.trees.get(record!.tree)!.keys()], [...files.keys()]);
  });

  test('are made once: a second one of the name is refused', async (context) => {
    const { server, platform, otherRun } = await startGitHub(context);
    const other = await otherRun({ runId: '2' });
    const commit = server.git.headCommit;
    const outcomes = await Promise.all(
      [platform, other, platform, other].map(({ tags }) =>
        tags.create('income#production#1', commit, 'same'),
      ),
    );
    assert.deepEqual(outcomes.sort(), [false, false, false, true]);
    assert.deepEqual(await platform.tags.list('income#production'), [
      { name: 'income#production#1', commit },
    ]);
  });

  test('count as made when only the answer was lost', async (context) => {
    const { server, platform, waits } = await startGitHub(context);
    server.faults.add({ on: /^POST .*\/git\/refs$/, answer: 'drop', handled: true });
    assert.equal(await platform.tags.create('income@v1.0.0', server.git.headCommit, 'm'), true);
    assert.equal(waits.length, 1);
    server.faults.add({ on: /^POST .*\/git\/refs$/, answer: 'drop' });
    assert.equal(await platform.tags.create('income@v1.0.0', server.git.headCommit, 'm'), false);
  });

  test('that git does not allow are an error, not a lost race', async (context) => {
    const { server, platform } = await startGitHub(context);
    await assert.rejects(platform.tags.create('a b', server.git.headCommit, 'm'), InfrastructureError);
  });

  test('are listed over all pages, lightweight ones too', async (context) => {
    const { server, platform } = await startGitHub(context);
    const commit = server.git.headCommit;
    server.git.refs.set('tags/income#production#0', commit);
    for (let i = 1; i <= 8; i++) await platform.tags.create(`income#production#${i}`, commit, 'm');
    for (let i = 0; i < 230; i++) server.git.refs.set(`tags/other-${i}`, commit);

    const tags = await platform.tags.list('income#');
    assert.equal(tags.length, 9);
    assert.ok(tags.every((tag) => tag.commit === commit));
    assert.equal(await platform.tags.readMessage({ name: 'income#production#0', commit }), '');
    assert.deepEqual(await platform.tags.list('nothing'), []);
  });
});
