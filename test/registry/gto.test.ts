import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { deployOn } from '../deploy/deploy-on.ts';
import { startGitHub, temporaryFolder } from '../platform/github/setup.ts';
import type { GitState } from '../servers/github/git.ts';

const gto = process.env.GTO ?? 'gto';
const whyNot = spawnSync(gto, ['--version']).status === 0 ? false : 'gto is not installed (pip install gto)';

/** Makes a real repository of what the server keeps, as a fetch would. */
function writeRepository(folder: string, { commits, trees, blobs, tagObjects, refs }: GitState): void {
  let minute = 0;
  // A minute each: GTO goes by the dates of tags.
  const git = (parameters: string[], input = ''): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b', ...parameters], {
      input,
      encoding: 'utf8',
      env: { ...process.env, GIT_COMMITTER_DATE: `@${1_700_000_000 + 60 * minute++} +0000` },
    }).trim();
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', folder]);
  const written = new Map<string, string>();
  for (const [id, { tree, parents, message }] of commits) {
    const entries = [...trees.get(tree)!].map(
      ([path, blob]) =>
        `100644 blob ${git(['hash-object', '-w', '--stdin'], blobs.get(blob)!.toString())}\t${path}\n`,
    );
    const root = git(['mktree'], entries.sort().join(''));
    const before = parents.flatMap((parent) => ['-p', written.get(parent)!]);
    written.set(id, git(['commit-tree', root, ...before, '-m', message]));
  }
  for (const [ref, id] of refs) {
    const tag = tagObjects.get(id);
    if (tag) git(['tag', '--annotate', '--file', '-', tag.tag, written.get(tag.object)!], tag.message);
    else git(['update-ref', `refs/${ref}`, written.get(id)!]);
  }
}

test('gto reads our tags: several versions of one commit, promotions and a rollback', {
  skip: whyNot,
}, async (t) => {
  const { server, platform } = await startGitHub(t);
  const workingDirectory = await temporaryFolder(t);
  const deploy = deployOn(platform, workingDirectory);
  for (const seed of [1, 2, 3]) await deploy(seed);
  await deploy(3, 'staging');
  await deploy('previous');
  const folder = join(await temporaryFolder(t), 'repository');
  writeRepository(folder, server.git);
  const ask = (...parameters: string[]): string =>
    execFileSync(gto, [...parameters, '--repo', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const shown = JSON.parse(ask('show', '--json')) as Record<string, { version: string; stage: object }>;
  assert.deepEqual(shown, {
    flowers: {
      version: 'v1.2.0',
      stage: { production: 'v1.1.0', staging: 'v1.2.0' },
      registered: true,
      active: true,
    },
  });
  const history = JSON.parse(ask('history', 'flowers', '--json')) as { event: string; ref: string }[];
  const events = history.map(({ event, ref }) => `${event} ${ref}`).sort();
  assert.equal(events.filter((event) => event.startsWith('registration')).length, 3);
  assert.equal(events.filter((event) => event.startsWith('assignment')).length, 5);
});
