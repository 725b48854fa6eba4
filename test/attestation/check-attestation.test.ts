import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AttestationFinding, findAttestation } from '../../shared/src/attestation/check-attestation.ts';
import { subject } from '../../shared/src/attestation/statement.ts';
import { sha256 } from '../../shared/src/base/digest.ts';
import { InfrastructureError } from '../../shared/src/base/errors.ts';
import { countRequests } from '../platform/github/setup.ts';
import { MISSING_PERMISSION } from '../servers/faults.ts';
import { startSigstoreServer } from '../servers/sigstore-server.ts';
import { type AttestingGitHub, content, predicateType, startAttestingGitHub, statement } from './attested.ts';

function find({ platform }: Pick<AttestingGitHub, 'platform'>): Promise<AttestationFinding> {
  return findAttestation(content, predicateType, platform);
}

async function assertUntrusted(github: Pick<AttestingGitHub, 'platform'>, why: RegExp): Promise<void> {
  const found = await find(github);
  assert.equal(found.kind, 'untrusted');
  assert.match(found.kind === 'untrusted' ? found.why : '', why);
}

/** The bundle of the only attestation that is stored, to be altered. */
function bundleOf({ server }: AttestingGitHub): {
  mediaType: string;
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
  verificationMaterial: { tlogEntries: unknown[]; certificate: { rawBytes: string } };
} {
  assert.equal(server.attestations.length, 1);
  return server.attestations[0].bundle as never;
}

for (const visibility of ['public', 'private']) {
  test(`what a job of a ${visibility} repository attests is proven to whoever asks`, async (t) => {
    const github = await startAttestingGitHub(t);
    github.sigstore.claims.repository_visibility = visibility;
    const { url } = await github.platform.attestations.attest(statement());
    assert.match(url, /^https:\/\/github\.com\/octo\/income\/attestations\/\d+$/);
    const found = await find(github);
    const { statement: stated, signer } =
      found.kind === 'proven' ? found.attestation : assert.fail(JSON.stringify(found));
    assert.deepEqual(stated.predicate, { says: 'so' });
    assert.deepEqual(signer, {
      issuer: 'https://token.actions.githubusercontent.com',
      workflow: 'https://github.com/octo/income/.github/workflows/model.yml@refs/heads/main',
      startedWorkflow: 'https://github.com/octo/income/.github/workflows/model.yml@refs/heads/main',
      repository: 'https://github.com/octo/income',
      repositoryId: '1001',
      commit: github.platform.run.commit,
      ref: 'refs/heads/main',
      event: 'push',
      runId: '1',
      runner: 'github-hosted',
    });
    const logged = countRequests(github.sigstore, 'POST', /\/rekor\//);
    assert.equal(logged, visibility === 'public' ? 1 : 0, 'nothing of a private repository goes into a log');
  });
}

test('an enterprise may have its name in the address of the issuer', async (t) => {
  const github = await startAttestingGitHub(t);
  github.sigstore.claims.iss = 'https://token.actions.githubusercontent.com/octo-enterprise';
  await github.platform.attestations.attest(statement());
  assert.equal((await find(github)).kind, 'proven');
});

test('the workflow may be a reusable one of another repository, started by one of this', async (t) => {
  const github = await startAttestingGitHub(t);
  github.sigstore.claims.job_workflow_ref =
    'mlops-actions/mlops-actions/.github/workflows/lifecycle.yml@refs/tags/v1';
  await github.platform.attestations.attest(statement());
  assert.equal((await find(github)).kind, 'proven');
});

const foreignClaims: Record<string, [claims: Record<string, string>, why: RegExp]> = {
  'another repository': [
    { repository: 'mallory/income' },
    /signed in "https:\/\/github.com\/mallory\/income"/,
  ],
  'an earlier repository of this name': [
    { repository_id: '7' },
    /earlier repository of this name \(number 7\)/,
  ],
  'another issuer': [{ iss: 'https://gitlab.com' }, /vouched for by "https:\/\/gitlab.com"/],
  'an issuer that only begins like ours': [
    { iss: 'https://token.actions.githubusercontent.com.evil.com' },
    /vouched for by/,
  ],
  'an issuer with a path of its own': [
    { iss: 'https://token.actions.githubusercontent.com/a/../b' },
    /vouched for by/,
  ],
  'a workflow of another repository': [
    { workflow_ref: 'mallory/income/.github/workflows/model.yml@refs/heads/main' },
    /is not one of this repository/,
  ],
};
for (const [who, [claims, why]] of Object.entries(foreignClaims)) {
  test(`a genuine certificate of ${who} proves nothing`, async (t) => {
    const github = await startAttestingGitHub(t);
    Object.assign(github.sigstore.claims, claims);
    await github.platform.attestations.attest(statement());
    await assertUntrusted(github, why);
  });
}

test('a signature from a Sigstore that nobody trusts proves nothing', async (t) => {
  const github = await startAttestingGitHub(t);
  const strange = await startSigstoreServer({ repository: 'octo/income' });
  t.after(() => strange.close());
  for (const visibility of ['public', 'private']) {
    github.server.attestations.length = 0;
    github.sigstore.claims.repository_visibility = visibility;
    await github.platform.attestations.attest(statement());
    const { sigstore } = strange;
    const attestations = { ...github.platform.attestations, trustedRoot: sigstore.trustedRoot };
    await assertUntrusted({ platform: { ...github.platform, attestations } }, /signature does not hold/);
  }
});

test('a certificate of a root that was not valid at the time proves nothing', async (t) => {
  const github = await startAttestingGitHub(t);
  await github.platform.attestations.attest(statement());
  const { trustedRoot } = github.sigstore.sigstore;
  const attestations: typeof github.platform.attestations = {
    ...github.platform.attestations,
    trustedRoot: async (authority) => {
      const root = await trustedRoot(authority);
      const ended = { start: new Date(0), end: new Date('2020-01-01') };
      return {
        ...root,
        certificateAuthorities: root.certificateAuthorities.map((one) => ({ ...one, validFor: ended })),
      };
    },
  };
  await assertUntrusted({ platform: { ...github.platform, attestations } }, /signature does not hold/);
});

test('a certificate that was over when it was used proves nothing', async (t) => {
  const github = await startAttestingGitHub(t, { late: true });
  for (const visibility of ['public', 'private']) {
    github.server.attestations.length = 0;
    github.sigstore.claims.repository_visibility = visibility;
    await github.platform.attestations.attest(statement());
    await assertUntrusted(github, /signature does not hold/);
  }
});

test('a statement that was altered after it was signed proves nothing', async (t) => {
  const github = await startAttestingGitHub(t);
  for (const visibility of ['public', 'private']) {
    github.server.attestations.length = 0;
    github.sigstore.claims.repository_visibility = visibility;
    await github.platform.attestations.attest(statement());
    const { dsseEnvelope } = bundleOf(github);
    const signed = Buffer.from(dsseEnvelope.payload, 'base64').toString();
    dsseEnvelope.payload = Buffer.from(signed.replace('"so"', '"no"')).toString('base64');
    await assertUntrusted(github, /signature does not hold/);
  }
});

test('a signature without a log entry, or with that of another one, proves nothing', async (t) => {
  const github = await startAttestingGitHub(t);
  await github.platform.attestations.attest(statement());
  const { verificationMaterial } = bundleOf(github);
  const entries = verificationMaterial.tlogEntries;
  verificationMaterial.tlogEntries = [];
  await assertUntrusted(github, /signature does not hold/);
  await github.platform.attestations.attest(statement({ predicate: { says: 'something else' } }));
  const other = github.server.attestations.pop()!.bundle as ReturnType<typeof bundleOf>;
  verificationMaterial.tlogEntries = other.verificationMaterial.tlogEntries;
  await assertUntrusted(github, /signature does not hold/);
  verificationMaterial.tlogEntries = entries;
  assert.equal((await find(github)).kind, 'proven');
});

test('an attestation of other content, or of another kind, proves nothing however it is found', async (t) => {
  const github = await startAttestingGitHub(t);
  await github.platform.attestations.attest(statement({ subject: [subject('content', sha256('other'))] }));
  github.server.attestations[0].subjects = [`sha256:${content}`];
  await assertUntrusted(github, /about other content than/);
  github.server.attestations.length = 0;
  await github.platform.attestations.attest(statement({ predicateType: 'https://example.com/joke/v1' }));
  github.server.attestations[0].predicateType = predicateType;
  await assertUntrusted(github, /it states "https:\/\/example.com\/joke\/v1"/);
});

test('what is no bundle proves nothing and breaks nothing', async (t) => {
  const github = await startAttestingGitHub(t);
  await github.platform.attestations.attest(statement());
  const whole = structuredClone(bundleOf(github));
  const broken: [string, unknown][] = [
    ['null', null],
    ['a number', 7],
    ['nothing in it', {}],
    ['no certificate', { ...whole, verificationMaterial: { tlogEntries: [] } }],
    ['a key instead', { ...whole, verificationMaterial: { publicKey: { hint: 'x' }, tlogEntries: [] } }],
    [
      'no certificate but noise',
      {
        ...whole,
        verificationMaterial: { ...whole.verificationMaterial, certificate: { rawBytes: 'AAAA' } },
      },
    ],
    ['no signature', { ...whole, dsseEnvelope: { ...whole.dsseEnvelope, signatures: [] } }],
    ['another payload', { ...whole, dsseEnvelope: { ...whole.dsseEnvelope, payloadType: 'text/plain' } }],
    ['another format', { ...whole, mediaType: 'application/json' }],
    [
      'a signed file instead',
      { mediaType: whole.mediaType, verificationMaterial: whole.verificationMaterial, messageSignature: {} },
    ],
  ];
  for (const [what, bundle] of broken) {
    github.server.attestations[0].bundle = bundle;
    const found = await find(github);
    assert.equal(found.kind, 'untrusted', what);
  }
});

test('one attestation that holds is enough, whatever was stored beside it', async (t) => {
  const github = await startAttestingGitHub(t);
  for (const repository of ['mallory/income', 'octo/income', 'mallory/income']) {
    github.sigstore.claims.repository = repository;
    await github.platform.attestations.attest(statement());
  }
  assert.equal((await find(github)).kind, 'proven');
});

test('nothing stored, nothing to see, and a service that fails are three things', async (t) => {
  const github = await startAttestingGitHub(t);
  assert.deepEqual(await find(github), { kind: 'absent', why: 'there is none' });
  github.server.faults.add({ on: /GET .*\/attestations\//, answer: MISSING_PERMISSION });
  const unseen = await find(github);
  assert.match(unseen.kind === 'absent' ? unseen.why : '', /permission "attestations: read"/);
  github.server.faults.add({ on: /GET .*\/attestations\//, times: 9, answer: { status: 500 } });
  await assert.rejects(find(github), (error: unknown) => {
    assert.ok(error instanceof InfrastructureError);
    assert.match(error.message, /not available to look for attestations/);
    return error.retryable;
  });
});

test('roots that cannot be fetched are an infrastructure error, never a proof', async (t) => {
  const github = await startAttestingGitHub(t);
  await github.platform.attestations.attest(statement());
  const attestations: typeof github.platform.attestations = {
    ...github.platform.attestations,
    trustedRoot: async () => {
      throw new InfrastructureError('out of reach');
    },
  };
  await assert.rejects(find({ platform: { ...github.platform, attestations } }), /out of reach/);
});
