import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { stage } from '../../actions/validate-gate/src/stage.ts';
import { parseInputs } from '../../shared/src/action/inputs.ts';
import type { Outcome } from '../../shared/src/action/stage.ts';
import { findAttestation } from '../../shared/src/attestation/check-attestation.ts';
import { verdictPredicateType, whatDiffers } from '../../shared/src/attestation/verdict-statement.ts';
import { InfrastructureError } from '../../shared/src/base/errors.ts';
import { parseConfig } from '../../shared/src/config/load-config.ts';
import { githubPlatform } from '../../shared/src/platform/github/platform.ts';
import { openPackage, type VerifiedPackage } from '../../shared/src/registry/downloads.ts';
import { type VerdictManifest, verdictManifestSchema } from '../../shared/src/registry/manifest.ts';
import { temporaryFolder, writeText } from '../registry/sample-packages.ts';
import { MISSING_PERMISSION } from '../servers/faults.ts';
import { type GitHubServer, startGitHubServer } from '../servers/github-server.ts';
import { startResultsServer } from '../servers/results-server.ts';
import { runnerEnvironment, withEnvironment } from '../servers/runner-environment.ts';
import { type SigstoreServer, startSigstoreServer } from '../servers/sigstore-server.ts';
import { recordingLogger } from '../support/recording-logger.ts';

interface Gate {
  readonly github: GitHubServer;
  readonly sigstore: SigstoreServer;
  readonly log: string[];
  /** Judges predictions that are good enough; `permitted`: whether the job has "id-token: write". */
  judge(options?: { permitted?: boolean; required?: boolean }): Promise<Outcome>;
  /** The verdict as it was stored, fetched by another run. */
  stored(outcome: Outcome): Promise<VerifiedPackage<VerdictManifest>>;
  find(verdict: VerifiedPackage<VerdictManifest>): ReturnType<typeof findAttestation>;
}

async function startGate(t: TestContext): Promise<Gate> {
  const folder = await temporaryFolder(t);
  const results = await startResultsServer();
  const github = await startGitHubServer({ repository: 'octo/clinic', results });
  const { headCommit: commit } = github.git;
  const sigstore = await startSigstoreServer({ repository: 'octo/clinic', commit });
  t.after(async () => {
    await Promise.all([results.close(), github.close(), sigstore.close()]);
    assert.deepEqual(github.invalid, []);
  });
  const rows = Array.from(
    { length: 200 },
    (_, row) => `${row},${row % 3 ? 'well' : 'sick'},${row % 3 ? 0.2 : 0.8}`,
  );
  await writeText(folder, 'new/predictions.csv', ['id,actual,probability', ...rows].join('\n'));
  const log: string[] = [];
  const environment = runnerEnvironment({
    folder,
    resultsUrl: results.url,
    apiUrl: github.url,
    repository: 'octo/clinic',
    commit,
  });
  const platformOf = (permitted: boolean) =>
    githubPlatform({
      token: 'token-of-the-test',
      environment: { ...environment, ...(permitted ? sigstore.environment : {}) },
      log: recordingLogger(log),
      sigstore: sigstore.sigstore,
      sleep: async () => {},
    });
  return {
    github,
    sigstore,
    log,
    judge: ({ permitted = true, required = false } = {}) =>
      withEnvironment(environment, async () =>
        stage.run(parseInputs(stage.inputs, { model: 'new' }), {
          platform: await platformOf(permitted),
          config: parseConfig(`name: clinic
data: { positive: sick }
gate: { baseline: none, metrics: { roc_auc: { min: 0.8 } } }
deploy: { require-attestation: ${required} }
`),
          repositoryDirectory: folder,
          configFile: 'mlops.yml',
          workingDirectory: folder,
          stateDirectory: join(folder, '.mlops'),
          signal: new AbortController().signal,
        }),
      ),
    stored: (outcome) =>
      withEnvironment(environment, async () => {
        const platform = await platformOf(false);
        const copy = join(await temporaryFolder(t), 'verdict');
        await platform.artifacts.download(outcome.outputs.artifact ?? '', copy);
        return openPackage(copy, verdictManifestSchema);
      }),
    find: async (verdict) =>
      findAttestation(verdict.packageDigest, verdictPredicateType, await platformOf(false)),
  };
}

function proof({ report }: Outcome): string {
  return JSON.stringify(report.sections.find(({ heading }) => heading === 'Proof'));
}

test('a verdict is attested as it is stored, and says what it says', async (t) => {
  const gate = await startGate(t);
  const outcome = await gate.judge();
  assert.equal(outcome.outputs.verdict, 'pass');
  assert.match(proof(outcome), /attested: https:\/\/github.com\/octo\/clinic\/attestations\/\d+/);
  const verdict = await gate.stored(outcome);
  const found = await gate.find(verdict);
  const { statement } = found.kind === 'proven' ? found.attestation : assert.fail(JSON.stringify(found));
  assert.equal(await whatDiffers(statement.predicate, verdict), null);
  const { manifest, findings } = statement.predicate as Record<string, Record<string, unknown>>;
  assert.deepEqual(
    [manifest.verdict, manifest.run, manifest.actor, manifest.modelId],
    ['pass', '1', 'octocat', verdict.manifest.modelId],
  );
  assert.equal((findings.rules as unknown[]).length, 1);
  assert.ok(
    statement.subject.some(({ digest }) => digest.sha256 === verdict.manifest.modelId),
    "it is found by the model's id too",
  );
});

test('a verdict that is given again is attested again, and the one that is stored is the one attested', async (t) => {
  const gate = await startGate(t);
  await gate.judge();
  const verdict = await gate.stored(await gate.judge());
  assert.equal((await gate.find(verdict)).kind, 'proven');
});

test('without the permission nothing is attested, and the report says so', async (t) => {
  const gate = await startGate(t);
  const outcome = await gate.judge({ permitted: false, required: true });
  assert.match(proof(outcome), /not attested: the job has no permission .*id-token: write/);
  assert.equal(outcome.error, undefined);
  assert.equal(gate.github.attestations.length, 0);
  assert.equal((await gate.find(await gate.stored(outcome))).kind, 'absent');
});

const failures: [what: string, fail: (gate: Gate) => void, message: RegExp][] = [
  [
    'a Sigstore that does not sign',
    ({ sigstore }) => sigstore.faults.add({ on: /signingCert/, times: 9, answer: { status: 400 } }),
    /Sigstore did not sign/,
  ],
  [
    'a token that may not store attestations',
    ({ github }) => github.faults.add({ on: /POST .*\/attestations/, times: 9, answer: MISSING_PERMISSION }),
    /attestations: write/,
  ],
  [
    'a runner that gives no token',
    ({ sigstore }) => sigstore.faults.add({ on: /\/token/, times: 9, answer: { status: 403 } }),
    /gave no token/,
  ],
];
for (const [what, fail, message] of failures) {
  test(`${what} is a warning, and an error only where attestations are asked for`, async (t) => {
    const gate = await startGate(t);
    fail(gate);
    const outcome = await gate.judge();
    assert.equal(outcome.error, undefined);
    assert.match(proof(outcome), /not attested: /);
    assert.match(gate.log.join('\n'), new RegExp(`Warning: Nothing was attested\\. [^]*${message.source}`));
    const demanded = await gate.judge({ required: true });
    assert.ok(demanded.error instanceof InfrastructureError);
    assert.equal(demanded.outputs.verdict, 'pass', 'the verdict stands');
  });
}
