import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startGitHubServer } from './github-server.ts';

test('requests that GitHub would not take are refused and kept', async (context) => {
  const server = await startGitHubServer({ repository: 'octo/income' });
  context.after(() => server.close());
  const { number } = server.pulls.add({ headCommit: server.git.headCommit });
  const post = async (path: string, body: object): Promise<number> => {
    const response = await fetch(`${server.url}/repos/octo/income/${path}`, {
      method: 'POST',
      headers: { authorization: 'token t', 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.status;
  };
  assert.equal(await post(`issues/${number}/comments`, { body: 'x'.repeat(65_536) }), 201);
  assert.equal(server.invalid.length, 0);
  assert.equal(await post(`issues/${number}/comments`, { body: 'x'.repeat(65_537) }), 422);
  assert.equal(await post(`issues/${number}/comments`, { text: 'no body' }), 422);
  assert.equal(await post('deployments', { ref: 'main', description: 'x'.repeat(141) }), 422);
  assert.equal(await post('no/such/address', {}), 404);
  assert.equal(server.invalid.length, 4);
  assert.match(server.invalid[1].problem, /issues\/create-comment.*required property 'body'/);
});
