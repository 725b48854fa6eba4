import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../../shared/src/base/errors.ts';
import { listFiles } from '../../../shared/src/base/files.ts';
import { type Logger, silentLogger } from '../../../shared/src/base/logger.ts';
import { localPlatform } from '../../../shared/src/platform/local/platform.ts';
import {
  flipBit,
  temporaryFolder,
  workspace,
  workspaceIn,
  writeText,
} from '../../registry/sample-packages.ts';

/** A logger that keeps what it is told. */
function recordingLogger(): Logger & { lines: string[] } {
  const lines: string[] = [];
  const keep = (message: string) => void lines.push(message);
  return { ...silentLogger, info: keep, warning: keep, lines };
}

describe('run facts', () => {
  test('the commit is that of the repository, and empty outside of one', async (t) => {
    const folder = await temporaryFolder(t);
    const outside = (await workspaceIn(folder)).platform.run;
    assert.deepEqual(
      { ...outside },
      {
        repository: basename(folder),
        commit: '',
        runId: 'local',
        actor: 'octocat',
        event: 'local',
        ref: '',
        workflow: null,
        pullRequest: null,
        url: null,
        triggeredBy: null,
      },
    );
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=o', '-c', 'user.email=o@example.com', ...words], {
        cwd: folder,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    git('init', '--quiet');
    git('commit', '--quiet', '--allow-empty', '--message', 'first');
    const inside = (await workspaceIn(folder)).platform.run;
    assert.equal(inside.commit, git('rev-parse', 'HEAD').trim());
  });

  test('the actor is the user of the system unless given', async (t) => {
    const folder = await temporaryFolder(t);
    const options = { workingDirectory: folder, stateDirectory: join(folder, '.mlops'), log: silentLogger };
    assert.notEqual((await localPlatform(options)).run.actor, '');
    assert.deepEqual(await readdir(folder), [], 'nothing is written before it is needed');
  });
});

describe('artifacts', () => {
  test('come back as they were stored, by name and by digest', async (t) => {
    const { platform, workingDirectory } = await workspace(t);
    const source = join(workingDirectory, 'source');
    await writeText(source, 'a.txt', 'one');
    await writeText(source, 'deep/b.txt', 'two');
    const stored = await platform.artifacts.upload('sample', source, { contentDigest: 'first' });
    assert.match(stored.digest, /^sha256:[0-9a-f]{64}$/);
    const target = join(workingDirectory, 'target');
    const found = await platform.artifacts.download('sample', target, { expectedDigest: stored.digest });
    assert.deepEqual(found, stored);
    assert.deepEqual(await listFiles(target), ['a.txt', 'deep/b.txt']);
    assert.equal(await readFile(join(target, 'deep/b.txt'), 'utf8'), 'two');
  });

  test('the same content under the same name is found again, other content takes its place', async (t) => {
    const { platform, workingDirectory } = await workspace(t);
    const source = join(workingDirectory, 'source');
    await writeText(source, 'a.txt', 'one');
    const first = await platform.artifacts.upload('sample', source, { contentDigest: 'first' });
    assert.deepEqual(await platform.artifacts.upload('sample', source, { contentDigest: 'first' }), first);
    await writeText(source, 'a.txt', 'two');
    const second = await platform.artifacts.upload('sample', source, { contentDigest: 'second' });
    assert.notEqual(second.digest, first.digest);
    const target = join(workingDirectory, 'target');
    await assert.rejects(
      platform.artifacts.download('sample', target, { expectedDigest: first.digest }),
      InfrastructureError,
    );
    await platform.artifacts.download('sample', target);
    assert.equal(await readFile(join(target, 'a.txt'), 'utf8'), 'two');
  });

  for (const [what, damage] of [
    ['one flipped bit', (folder: string) => flipBit(join(folder, 'a.txt'))],
    ['an added file', (folder: string) => writeText(folder, 'b.txt', 'more')],
  ] as const) {
    test(`${what} is noticed when reading, and mended by storing again`, async (t) => {
      const { platform, workingDirectory, stateDirectory } = await workspace(t);
      const source = join(workingDirectory, 'source');
      await writeText(source, 'a.txt', 'some content');
      await platform.artifacts.upload('sample', source, { contentDigest: 'first' });
      await damage(join(stateDirectory, 'artifacts', 'sample'));
      const target = join(workingDirectory, 'target');
      await assert.rejects(platform.artifacts.download('sample', target), (error) => {
        assert.ok(error instanceof InfrastructureError);
        assert.match(error.message, /"sample" is damaged/);
        return true;
      });
      assert.deepEqual(
        (await readdir(workingDirectory)).sort(),
        ['.mlops', 'source'],
        'nothing half written',
      );
      await platform.artifacts.upload('sample', source, { contentDigest: 'first' });
      await platform.artifacts.download('sample', target);
    });
  }

  test('an unknown name is answered with the nearest one, another run with the only one', async (t) => {
    const { platform, workingDirectory } = await workspace(t);
    await writeText(join(workingDirectory, 'source'), 'a.txt', 'one');
    await platform.artifacts.upload('penguins-model', join(workingDirectory, 'source'), {
      contentDigest: 'x',
    });
    const target = join(workingDirectory, 'target');
    await assert.rejects(platform.artifacts.download('penguin-model', target), (error) => {
      assert.ok(error instanceof ConfigurationError);
      assert.match(error.hint ?? '', /Did you mean "penguins-model"\?/);
      return true;
    });
    await assert.rejects(
      platform.artifacts.download('penguins-model', target, { runId: '17' }),
      ConfigurationError,
    );
    await platform.artifacts.download('penguins-model', target, { runId: 'local' });
  });

  for (const name of ['', '..', '../escape', 'a/b', 'a\\b', '.hidden', 'a:b', 'a\nb', 'x'.repeat(300)]) {
    test(`the name ${JSON.stringify(name.slice(0, 20))} is refused`, async (t) => {
      const { platform, workingDirectory } = await workspace(t);
      await writeText(join(workingDirectory, 'source'), 'a.txt', 'one');
      await assert.rejects(
        platform.artifacts.upload(name, join(workingDirectory, 'source'), { contentDigest: 'x' }),
        ConfigurationError,
      );
      await assert.rejects(
        platform.artifacts.download(name, join(workingDirectory, 'target')),
        ConfigurationError,
      );
    });
  }

  test('a folder with a symbolic link, or none at all, is not stored', async (t) => {
    const { platform, workingDirectory } = await workspace(t);
    const source = join(workingDirectory, 'source');
    await assert.rejects(
      platform.artifacts.upload('sample', source, { contentDigest: 'x' }),
      ConfigurationError,
    );
    await writeText(source, 'a.txt', 'one');
    await symlink('/etc/hostname', join(source, 'link'));
    await assert.rejects(
      platform.artifacts.upload('sample', source, { contentDigest: 'x' }),
      ConfigurationError,
    );
    await assert.rejects(
      platform.artifacts.download('sample', join(workingDirectory, 't')),
      /no artifact "sample"/,
    );
  });
});

describe('cache', () => {
  test('restores the key, else the newest entry with the first prefix that has one', async (t) => {
    const { platform, workingDirectory } = await workspace(t);
    const source = join(workingDirectory, 'source');
    const target = join(workingDirectory, 'target');
    for (const key of ['data-1', 'data-2', 'model-1']) {
      await writeText(source, 'a.txt', key);
      assert.equal(await platform.cache.save(source, key), true);
      // The date decides which is the newest.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    assert.equal(await platform.cache.restore(target, 'data-1'), 'data-1');
    assert.equal(await readFile(join(target, 'a.txt'), 'utf8'), 'data-1');
    assert.equal(await platform.cache.restore(target, 'data-3', ['none-', 'data-', 'model-']), 'data-2');
    assert.equal(await readFile(join(target, 'a.txt'), 'utf8'), 'data-2');
    assert.equal(await platform.cache.restore(target, 'data-3'), null);
  });

  test('an entry is never replaced, and removed when nobody used it for a week', async (t) => {
    const { platform, workingDirectory, stateDirectory } = await workspace(t);
    const source = join(workingDirectory, 'source');
    await writeText(source, 'a.txt', 'one');
    const saved = await Promise.all(Array.from({ length: 8 }, () => platform.cache.save(source, 'key')));
    assert.equal(saved.filter(Boolean).length, 1);
    const [entry] = await readdir(join(stateDirectory, 'cache'));
    const longAgo = new Date(Date.now() - 8 * 24 * 3600 * 1000);
    await utimes(join(stateDirectory, 'cache', entry, 'entry.json'), longAgo, longAgo);
    await platform.cache.save(source, 'other');
    assert.equal(await platform.cache.restore(join(workingDirectory, 'target'), 'key'), null);
  });

  test('a damaged entry is a warning and a miss, and can be saved again', async (t) => {
    const folder = await temporaryFolder(t);
    const log = recordingLogger();
    const stateDirectory = join(folder, '.mlops');
    const { cache } = await localPlatform({ workingDirectory: folder, stateDirectory, log });
    await writeText(join(folder, 'source'), 'a.txt', 'some content');
    await cache.save(join(folder, 'source'), 'key');
    const [entry] = await readdir(join(stateDirectory, 'cache'));
    await flipBit(join(stateDirectory, 'cache', entry, 'content', 'a.txt'));
    assert.equal(await cache.restore(join(folder, 'target'), 'key'), null);
    assert.match(log.lines.join('\n'), /"key" was not restored/);
    assert.equal(await cache.save(join(folder, 'source'), 'key'), true);
    assert.equal(await cache.restore(join(folder, 'target'), 'key'), 'key');
  });
});

describe('conversation', () => {
  test('a comment is made, left alone and updated in place', async (t) => {
    const { platform, stateDirectory } = await workspace(t);
    const first = await platform.comments.upsert(7, 'mlops:gate:line', '# Verdict\n\n---\n\nfine\n');
    assert.equal(first.change, 'created');
    const again = await platform.comments.upsert(7, 'mlops:gate:line', '# Verdict\n\n---\n\nfine\n');
    assert.deepEqual(again, { url: first.url, change: 'unchanged' });
    const changed = await platform.comments.upsert(7, 'mlops:gate:line', '# Verdict\n\nworse');
    assert.deepEqual(changed, { url: first.url, change: 'updated' });
    assert.equal((await platform.comments.upsert(8, 'mlops:gate:line', 'x')).change, 'created');
    assert.deepEqual(await listFiles(join(stateDirectory, 'comments')), [
      '7/mlops%3Agate%3Aline.md',
      '8/mlops%3Agate%3Aline.md',
    ]);
    const text = await readFile(first.url, 'utf8');
    assert.match(text, /^---\npull-request: 7\nmarker: "mlops:gate:line"\n/);
    assert.match(text, /# Verdict\n\nworse\n$/);
  });

  test('a check holds its conclusion, its summary and its annotations as plain text', async (t) => {
    const { platform } = await workspace(t);
    const { url } = await platform.checks.create({
      name: 'gate: line',
      conclusion: 'failure',
      title: 'worse',
      summary: 'The summary.',
      annotations: [{ path: 'mlops.yml', line: 3, level: 'failure', message: 'first\n# second' }],
    });
    const text = await readFile(url, 'utf8');
    assert.match(text, /conclusion: "failure"\ntitle: "worse"/);
    assert.match(text, /The summary\.\n\n {4}failure in mlops\.yml, line 3: first\n {4}# second\n/);
  });

  test('issues are found by their marker, open ones first, and keep their comments apart', async (t) => {
    const { platform } = await workspace(t);
    const { issues } = platform;
    assert.equal(await issues.find('drift:line'), null);
    const first = await issues.create({
      marker: 'drift:line',
      title: 'Drift: "x"',
      body: 'a\n---\nb',
      labels: ['drift'],
    });
    const second = await issues.create({ marker: 'drift:line', title: 'again', body: 'c' });
    await issues.create({ marker: 'drift:other', title: 'other', body: 'd' });
    assert.deepEqual([first.number, second.number], [1, 2]);
    assert.deepEqual(await issues.find('drift:line'), second);
    const closed = await issues.update(2, { marker: 'drift:line', state: 'closed', body: 'over' });
    assert.deepEqual([closed.state, closed.body, closed.title], ['closed', 'over', 'again']);
    assert.deepEqual(await issues.find('drift:line'), first);
    assert.equal((await issues.comment(1, 'news:1', 'a remark')).change, 'created');
    assert.equal((await issues.comment(1, 'news:2', 'another')).change, 'created');
    assert.equal((await issues.comment(1, 'news:1', 'a remark, once more')).change, 'unchanged');
    await issues.update(1, { marker: 'drift:line', state: 'closed' });
    assert.equal((await issues.find('drift:line'))?.number, 2, 'of closed ones the newest');
    assert.equal((await issues.find('drift:other'))?.number, 3);
    await assert.rejects(issues.comment(9, 'news:1', 'x'), ConfigurationError);
  });

  test('shared files are replaced by whoever has read the newest, and by one alone', async (t) => {
    const { platform } = await workspace(t);
    const { sharedFiles } = platform;
    const path = 'drift/line.jsonl';
    const none = await sharedFiles.read(path);
    assert.equal(none.text, null);
    assert.equal(await sharedFiles.readText(path), null);
    const write = (text: string, version: string) =>
      sharedFiles.replace(path, { text, version, message: 'test' });
    const first = await Promise.all(['a', 'b', 'c', 'd'].map((text) => write(text, none.version)));
    assert.deepEqual(first.filter(Boolean), [true]);
    const { text, version } = await sharedFiles.read(path);
    assert.equal(text, 'abcd'[first.indexOf(true)]);
    assert.equal(await write('late', none.version), false);
    assert.equal(await write('next', version), true);
    assert.equal(await sharedFiles.readText(path), 'next');
  });

  test('a workflow that would be set off is a record, if there is such a workflow', async (t) => {
    const { platform, workingDirectory: folder } = await workspace(t);
    const { workflows } = platform;
    assert.equal(await workflows.find('model.yml'), null);
    const order = { file: 'model.yml', inputs: { reason: 'drift (incident 1)' }, text: '(incident 1)' };
    await assert.rejects(workflows.dispatch(order), ConfigurationError);
    await mkdir(join(folder, '.github', 'workflows'), { recursive: true });
    await writeFile(join(folder, '.github', 'workflows', 'model.yml'), 'on: workflow_dispatch\n');
    assert.equal((await workflows.find('.github/workflows/model.yml'))?.state, 'active');
    assert.deepEqual(await workflows.dispatch(order), { id: 'local', url: null });
    const since = new Date(Date.now() - 60_000);
    assert.notEqual(await workflows.findDispatched('model.yml', '(incident 1)', since), null);
    assert.equal(await workflows.findDispatched('model.yml', '(incident 2)', since), null);
    assert.equal(
      await workflows.findDispatched('model.yml', '(incident 1)', new Date(Date.now() + 1e6)),
      null,
    );
  });

  test('issues made at once have numbers of their own', async (t) => {
    const { platform } = await workspace(t);
    const made = await Promise.all(
      Array.from({ length: 12 }, (_, i) =>
        platform.issues.create({ marker: 'm', title: String(i), body: '' }),
      ),
    );
    assert.deepEqual(
      made.map(({ number }) => number).sort((a, b) => a - b),
      Array.from({ length: 12 }, (_, i) => i + 1),
    );
  });

  test('a file that was spoiled by hand is named', async (t) => {
    const { platform } = await workspace(t);
    const { url } = await platform.comments.upsert(1, 'marker', 'text');
    await writeFile(url, 'something else');
    await assert.rejects(platform.comments.upsert(1, 'marker', 'text'), (error) => {
      assert.ok(error instanceof InfrastructureError);
      assert.ok(error.message.includes(url));
      return true;
    });
  });
});

describe('registry', () => {
  test('of a hundred who make the same tag at once one succeeds', async (t) => {
    const { platform } = await workspace(t);
    const commit = await platform.tags.createRecord('record', new Map([['a.json', '{}']]));
    const created = await Promise.all(
      Array.from({ length: 100 }, (_, i) =>
        platform.tags.create('line#production#1', commit, `message ${i}`),
      ),
    );
    assert.equal(created.filter(Boolean).length, 1);
    const [tag, ...others] = await platform.tags.list('line#production#');
    assert.deepEqual([tag, others], [{ name: 'line#production#1', commit }, []]);
    assert.equal(await platform.tags.readMessage(tag), `message ${created.indexOf(true)}`);
  });

  test('a tag leads to the files of its record', async (t) => {
    const { platform } = await workspace(t);
    const commit = await platform.tags.createRecord(
      'record',
      new Map([
        ['a.json', '{}'],
        ['b.json', '[]'],
      ]),
    );
    assert.match(commit, /^[0-9a-f]{40}$/);
    await platform.tags.create('line@v1.0.0', commit, 'x');
    const files = await platform.tags.readFiles({ name: 'line@v1.0.0', commit }, [
      'b.json',
      'c.json',
      'toString',
    ]);
    assert.deepEqual([...files], [['b.json', '[]']]);
    await assert.rejects(
      platform.tags.readFiles({ name: 'x', commit: '../../../etc/passwd' }, ['a']),
      InfrastructureError,
    );
  });

  test('tag names of any kind stay inside their folder and apart', async (t) => {
    const { platform, workingDirectory, stateDirectory } = await workspace(t);
    const names = ['../../escape', '/etc/x', '..', '.', 'a/b', 'a%2Fb', 'ä', 'CON:', '.hidden'];
    for (const name of names) assert.equal(await platform.tags.create(name, 'c'.repeat(40), ''), true);
    assert.deepEqual((await platform.tags.list('')).map(({ name }) => name).sort(), [...names].sort());
    assert.deepEqual(await readdir(workingDirectory), ['.mlops']);
    assert.equal((await readdir(join(stateDirectory, 'registry', 'tags'))).length, names.length);
    await assert.rejects(platform.tags.create('x'.repeat(300), 'c', ''), ConfigurationError);
    await assert.rejects(platform.tags.create('', 'c', ''), ConfigurationError);
  });

  test('a damaged record is named', async (t) => {
    const { platform, stateDirectory } = await workspace(t);
    await mkdir(join(stateDirectory, 'registry', 'tags'), { recursive: true });
    await writeFile(join(stateDirectory, 'registry', 'tags', 'bad.json'), '{"name":1}');
    await assert.rejects(platform.tags.list(''), /bad\.json" is damaged/);
  });

  test('a release needs its tag, is found again, and never changes an asset', async (t) => {
    const { platform, workingDirectory } = await workspace(t);
    const { releases, tags } = platform;
    const file = join(workingDirectory, 'file');
    await writeFile(file, 'content');
    await assert.rejects(releases.create({ tag: 'line@v1.0.0', title: '', notes: '' }), InfrastructureError);
    await tags.create('line@v1.0.0', 'c', '');
    assert.equal(await releases.find('line@v1.0.0'), null);
    const release = await releases.create({ tag: 'line@v1.0.0', title: 'line', notes: 'notes' });
    await releases.uploadAsset(release, 'model.json', file);
    await releases.uploadAsset(release, 'model.json', file);
    const found = await releases.publish(release);
    assert.deepEqual(found, await releases.find('line@v1.0.0'));
    assert.deepEqual(found.assets, [{ id: 'model.json', name: 'model.json', size: 7 }]);
    await releases.downloadAsset(found, 'model.json', join(workingDirectory, 'copy'));
    assert.equal(await readFile(join(workingDirectory, 'copy'), 'utf8'), 'content');
    await writeFile(file, 'other');
    await assert.rejects(releases.uploadAsset(release, 'model.json', file), InfrastructureError);
    for (const name of ['../escape', 'a/b', '.hidden', '']) {
      await assert.rejects(releases.uploadAsset(release, name, file), InfrastructureError);
    }
    await assert.rejects(
      releases.downloadAsset(found, 'none', join(workingDirectory, 'c')),
      InfrastructureError,
    );
  });

  test('a deployment keeps all its statuses', async (t) => {
    const { platform, stateDirectory } = await workspace(t);
    const { deployments } = platform;
    const facts = {
      environment: 'production',
      task: 'mlops:line',
      commit: '',
      description: 'd',
      payload: {},
    };
    assert.equal(await deployments.create(facts), '1');
    assert.equal(await deployments.create(facts), '2');
    await deployments.setState('2', 'in_progress', { description: 'x'.repeat(500) });
    await deployments.setState('2', 'success', {
      description: 'done',
      environmentUrl: 'https://example.com',
    });
    const record = JSON.parse(await readFile(join(stateDirectory, 'deployments', '2.json'), 'utf8'));
    assert.deepEqual(
      record.statuses.map((status: { state: string; environmentUrl: string | null }) => [
        status.state,
        status.environmentUrl,
      ]),
      [
        ['in_progress', null],
        ['success', 'https://example.com'],
      ],
    );
    assert.equal(record.statuses[0].description.length, 140);
    await assert.rejects(deployments.setState('3', 'success', { description: '' }), InfrastructureError);
    await assert.rejects(deployments.setState('../1', 'success', { description: '' }), InfrastructureError);
  });
});
