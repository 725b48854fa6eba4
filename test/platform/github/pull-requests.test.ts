import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startGitHub } from './setup.ts';

test('the pull request of a commit is the one whose merge made it, not one that only holds it', async (context) => {
  const { server, platform } = await startGitHub(context);
  const { pulls, git } = server;
  const [merge, head] = ['c'.repeat(40), 'd'.repeat(40)];
  assert.equal(await platform.pullRequests.findByCommit(merge), null);
  pulls.add({ headCommit: merge, author: 'mallory' });
  const merged = pulls.add({ headCommit: head, author: 'octocat' });
  merged.mergeCommit = merge;
  merged.state = 'closed';
  merged.baseCommit = git.headCommit;
  const found = await platform.pullRequests.findByCommit(merge);
  assert.deepEqual(
    [found?.number, found?.author, found?.headCommit, found?.baseCommit, found?.open],
    [merged.number, 'octocat', head, git.headCommit, false],
  );
  assert.equal((await platform.pullRequests.findByCommit(head))?.number, merged.number);
});
