import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { InfrastructureError } from '../../../shared/src/base/errors.ts';
import { githubTufRoot } from '../../../shared/src/platform/github/github-tuf-root.ts';
import { content, predicateType, startAttestingGitHub, statement } from '../../attestation/attested.ts';
import { countRequests, startGitHub } from './setup.ts';

test('all pages of attestations are found, of the kind that is asked for', async (t) => {
  const { platform, server } = await startAttestingGitHub(t);
  await platform.attestations.attest(statement());
  await platform.attestations.attest(statement({ predicateType: 'https://example.com/other/v1' }));
  const [first] = server.attestations;
  for (let id = 0; id < 120; id++) server.attestations.push({ ...first, id: 10_000 + id });
  const found = await platform.attestations.find(content, predicateType);
  assert.equal(found?.length, 121);
  assert.equal(countRequests(server, 'GET', /\/attestations\//), 2);
});

test('an attestation that is given by its address is fetched from there, without the token', async (t) => {
  const { platform, server } = await startAttestingGitHub(t);
  await platform.attestations.attest(statement());
  server.attestations[0].apart = true;
  const found = await platform.attestations.find(content, predicateType);
  assert.deepEqual(found, [server.attestations[0].bundle]);
});

for (const [what, body] of Object.entries({
  'not packed': 'hello',
  empty: '',
  'a hundred gigabytes, it says': Buffer.from([0xff, 0xff, 0xff, 0xff, 0x7f, 0]),
})) {
  test(`an attestation that cannot be unpacked is an infrastructure error: ${what}`, async (t) => {
    const { platform, server } = await startAttestingGitHub(t);
    await platform.attestations.attest(statement());
    server.attestations[0].apart = true;
    server.faults.add({ on: /GET \/storage\/attestations/, answer: { status: 200, body } });
    await assert.rejects(platform.attestations.find(content, predicateType), (error: unknown) => {
      assert.ok(error instanceof InfrastructureError);
      assert.match(error.message, /cannot be read/);
      return true;
    });
  });
}

test('a job says of itself what its token says', async (t) => {
  const { platform, sigstore } = await startAttestingGitHub(t);
  const identity = await platform.attestations.identity();
  assert.deepEqual(
    [identity.repository, identity.commit, identity.runId, identity.visibility],
    ['octo/income', sigstore.claims.sha, '1', 'public'],
  );
});

test('a job without the permission attests nothing, and finds nothing where there is nothing', async (t) => {
  const { platform } = await startGitHub(t);
  assert.match(platform.attestations.unavailable ?? '', /id-token: write/);
  await assert.rejects(platform.attestations.attest(statement()), InfrastructureError);
  assert.deepEqual(await platform.attestations.find(content, predicateType), []);
});

test("the first of GitHub's roots is signed by as many of its holders as it asks for", () => {
  const require = createRequire(import.meta.url);
  const tuf = createRequire(require.resolve('@sigstore/tuf'));
  const { Metadata, MetadataKind } = createRequire(tuf.resolve('tuf-js'))('@tufjs/models');
  const root = Metadata.fromJSON(MetadataKind.Root, githubTufRoot());
  root.verifyDelegate(MetadataKind.Root, root);
  root.signed.roles.root.threshold = 8;
  root.signed.version++;
  assert.throws(() => root.verifyDelegate(MetadataKind.Root, root), /was signed by/);
});
