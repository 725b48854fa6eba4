import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { startResultsServer } from './results-server.ts';
import { makeRuntimeToken, runBackendId } from './runtime-token.ts';

test('blocks that arrive in any order are joined as their list says', async (context) => {
  const server = await startResultsServer();
  context.after(() => server.close());
  const call = async (method: string, input: object): Promise<Record<string, string>> => {
    const response = await fetch(
      `${server.url}/twirp/github.actions.results.api.v1.ArtifactService/${method}`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${makeRuntimeToken('1', 'job')}` },
        body: JSON.stringify({
          workflow_run_backend_id: runBackendId('1'),
          workflow_job_run_backend_id: 'job',
          name: 'a',
          ...input,
        }),
      },
    );
    return (await response.json()) as Record<string, string>;
  };
  const { signed_upload_url: url } = await call('CreateArtifact', { version: 7 });
  for (const [id, text] of [
    ['Mw==', 'three'],
    ['MQ==', 'one '],
    ['Mg==', 'two '],
  ]) {
    const put = await fetch(`${url}&comp=block&blockid=${encodeURIComponent(id)}`, {
      method: 'PUT',
      body: text,
    });
    assert.equal(put.status, 201);
  }
  const list = '<BlockList><Latest>MQ==</Latest><Latest>Mg==</Latest><Latest>Mw==</Latest></BlockList>';
  await fetch(`${url}&comp=blocklist`, { method: 'PUT', body: list });
  const hash = createHash('sha256').update('one two three').digest('hex');
  const finalized = await call('FinalizeArtifact', { size: '13', hash: `sha256:${hash}` });
  assert.equal(finalized.ok as unknown, true);
  assert.equal(server.blob(server.artifacts[0].blob).toString(), 'one two three');
  const unsigned = await fetch(url.replace(/sig=.*/, 'sig=0'));
  assert.equal(unsigned.status, 403);
});
