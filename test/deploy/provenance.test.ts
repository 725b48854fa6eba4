import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { stage } from '../../actions/deploy/src/stage.ts';
import { parseInputs } from '../../shared/src/action/inputs.ts';
import type { Outcome, StageContext } from '../../shared/src/action/stage.ts';
import { findAttestation } from '../../shared/src/attestation/check-attestation.ts';
import { provenancePredicateType } from '../../shared/src/attestation/provenance-statement.ts';
import { verdictStatement } from '../../shared/src/attestation/verdict-statement.ts';
import { sha256 } from '../../shared/src/base/digest.ts';
import { ConfigurationError, InfrastructureError } from '../../shared/src/base/errors.ts';
import { parseConfig } from '../../shared/src/config/load-config.ts';
import type { Platform } from '../../shared/src/platform/ports.ts';
import { openPackage } from '../../shared/src/registry/downloads.ts';
import {
  type ModelManifest,
  modelManifestSchema as modelSchema,
  verdictManifestSchema,
} from '../../shared/src/registry/manifest.ts';
import { type AttestingGitHub, startAttestingGitHub } from '../attestation/attested.ts';
import { temporaryFolder, writeText, writeVerdict } from '../registry/sample-packages.ts';
import { trainPackage } from './trained-package.ts';

interface Ready extends AttestingGitHub {
  readonly folder: string;
  readonly model: ModelManifest;
  deploy(config?: string, platform?: Platform, model?: string): Promise<Outcome>;
}

/** A model with an attested verdict. */
async function ready(t: TestContext): Promise<Ready> {
  const github = await startAttestingGitHub(t);
  const { platform } = github;
  const folder = await temporaryFolder(t);
  const model = await trainPackage(join(folder, 'model'), { seed: 1 });
  const { repository, runId: run, commit } = platform.run;
  await writeText(folder, 'verdict/verdict.json', '{"rules":[]}');
  await writeVerdict(join(folder, 'verdict'), model, { repository, run, commit });
  const verdict = await openPackage(join(folder, 'verdict'), verdictManifestSchema);
  await platform.attestations.attest(await verdictStatement(verdict));
  const deploy: Ready['deploy'] = (config = '', by = platform, name = 'model') => {
    const context: StageContext = {
      platform: by,
      config: parseConfig(`name: flowers\n${config}`),
      repositoryDirectory: folder,
      configFile: 'mlops.yml',
      workingDirectory: folder,
      stateDirectory: join(folder, '.mlops'),
      signal: new AbortController().signal,
    };
    return stage.run(parseInputs(stage.inputs, { model: name, gate: 'verdict' }), context);
  };
  return { ...github, folder, model, deploy };
}

const isProvenance = ({ predicateType }: { predicateType: string }) =>
  predicateType === provenancePredicateType;
const required = 'deploy: { require-attestation: true }';

for (const withPredictions of [false, true]) {
  test(`every asset of a release has its provenance, ${withPredictions ? 'row-level ones too' : 'and no other file'}`, async (t) => {
    const given = await ready(t);
    const outcome = await given.deploy(`deploy: { publish-predictions: ${withPredictions} }`);
    assert.match(
      JSON.stringify(outcome.report),
      /\["Provenance","attested: https:[^"]*\/attestations\/\d+"\]/,
    );
    const [release] = given.server.releases.releases;
    assert.equal(given.server.attestations.filter(isProvenance).length, 1);
    for (const { name, content } of release.assets) {
      const found = await findAttestation(sha256(content), provenancePredicateType, given.platform);
      assert.equal(found.kind, 'proven', name);
    }
    const byModel = await findAttestation(given.model.id, provenancePredicateType, given.platform);
    const { statement } = byModel.kind === 'proven' ? byModel.attestation : assert.fail();
    assert.equal(statement.subject.length, release.assets.length + 1);
    const commit = given.platform.run.commit;
    assert.deepEqual(statement.predicate, {
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {
          workflow: {
            ref: 'refs/heads/main',
            repository: 'https://github.com/octo/income',
            path: '.github/workflows/model.yml',
          },
        },
        internalParameters: {
          github: {
            event_name: 'push',
            repository_id: '1001',
            repository_owner_id: '2002',
            runner_environment: 'github-hosted',
          },
        },
        resolvedDependencies: [
          { uri: 'git+https://github.com/octo/income@refs/heads/main', digest: { gitCommit: commit } },
          {
            name: 'package of train',
            uri: 'https://github.com/octo/income/actions/runs/local',
            digest: { sha256: (await openPackage(join(given.folder, 'model'), modelSchema)).packageDigest },
          },
          { name: 'data set', digest: { sha256: given.model.datasetId } },
        ],
      },
      runDetails: {
        builder: { id: 'https://github.com/octo/income/.github/workflows/model.yml@refs/heads/main' },
        metadata: { invocationId: 'https://github.com/octo/income/actions/runs/1/attempts/1' },
      },
    });
  });
}

test('the folder that is deployed to has its provenance file by file', async (t) => {
  const given = await ready(t);
  await given.deploy('deploy: { target: directory, directory: live }');
  const { manifest } = await openPackage(join(given.folder, 'live/versions/v1.0.0'), modelSchema);
  for (const { path, sha256: digest } of manifest.files) {
    assert.equal(
      (await findAttestation(digest, provenancePredicateType, given.platform)).kind,
      'proven',
      path,
    );
  }
});

test('what an earlier run put in place keeps the provenance from there', async (t) => {
  const given = await ready(t);
  await given.deploy();
  const again = await given.deploy();
  assert.match(JSON.stringify(again.report), /attested before: signed by .* in run 1/);
  assert.equal(given.server.attestations.filter(isProvenance).length, 1);
});

test('without the permission it is deployed, unless attestations are asked for', async (t) => {
  const given = await ready(t);
  const attestations = { ...given.platform.attestations, unavailable: 'the job may not' };
  const platform = { ...given.platform, attestations };
  await assert.rejects(given.deploy(required, platform), (error: unknown) => {
    assert.ok(error instanceof ConfigurationError);
    assert.match(error.message, /cannot be attested: the job may not/);
    return true;
  });
  assert.equal(given.server.releases.releases.length, 0);
  assert.match(JSON.stringify((await given.deploy('', platform)).report), /not attested: the job may not/);
});

test('a signature that fails is a warning, unless attestations are asked for: then nothing goes live', async (t) => {
  const given = await ready(t);
  const fail = () => given.sigstore.faults.add({ on: /signingCert/, answer: { status: 400 } });
  fail();
  await assert.rejects(given.deploy(required), (error: unknown) => {
    assert.ok(error instanceof InfrastructureError);
    assert.match(error.message, /was not deployed .* not attested: .* live still/s);
    return true;
  });
  assert.deepEqual(
    given.server.releases.releases.map(({ draft }) => draft),
    [true],
  );
  assert.ok(![...given.server.git.refs.keys()].some((name) => name.includes('#production#')));
  fail();
  assert.match(JSON.stringify((await given.deploy()).report), /not attested: Sigstore did not sign/);
});

test('a release that is used again must have the provenance that it has, and one where it is asked for', async (t) => {
  const given = await ready(t);
  const config = (demanded: boolean) =>
    `deploy: { publish-predictions: true, require-attestation: ${demanded} }`;
  const again = (demanded = false) => given.deploy(config(demanded), given.platform, 'release:v1.0.0');
  await given.deploy(config(true));
  const attested = given.server.attestations.length;
  assert.match(
    JSON.stringify((await again(true)).report),
    /release v1.0.0, provenance signed by .* in run 1/,
  );

  assert.equal(given.server.attestations.length, attested, 'the second run did not build it');
  const [attestation] = given.server.attestations.filter(isProvenance);
  const promotions = () =>
    [...given.server.git.refs.keys()].filter((name) => name.includes('#production#')).length;
  const before = promotions();
  given.sigstore.claims.repository = 'mallory/income';
  await given.platform.attestations.attest({
    subject: attestation.subjects.map((digest) => ({ name: '', digest: { sha256: digest.slice(7) } })),
    predicateType: provenancePredicateType,
    predicate: {},
  });
  given.server.attestations.splice(given.server.attestations.indexOf(attestation), 1);
  await assert.rejects(again(), /not used: its attestation proves nothing: it was signed in .*mallory/);
  given.server.attestations.length = 0;
  await assert.rejects(again(true), /not used: .*require-attestation is set, .* there is none/);
  assert.equal(promotions(), before, 'production is untouched');
  assert.match(JSON.stringify((await again()).report), /provenance not attested: there is none/);
});

test('a rollback checks the provenance of what it brings back', async (t) => {
  const given = await ready(t);
  await given.deploy(required);
  const other = await trainPackage(join(given.folder, 'other'), { seed: 2 });
  const { repository, runId: run, commit } = given.platform.run;
  await writeVerdict(join(given.folder, 'other-verdict'), other, { repository, run, commit });
  const context: StageContext = {
    platform: given.platform,
    config: parseConfig('name: flowers'),
    repositoryDirectory: given.folder,
    configFile: 'mlops.yml',
    workingDirectory: given.folder,
    stateDirectory: join(given.folder, '.mlops'),
    signal: new AbortController().signal,
  };
  const step = (inputs: Record<string, string>, config = '') =>
    stage.run(parseInputs(stage.inputs, inputs), {
      ...context,
      config: parseConfig(`name: flowers\n${config}`),
    });
  await step({ model: 'other', gate: 'other-verdict' });
  const back = await step({ 'rollback-to': 'previous' }, required);
  assert.equal(back.outputs.version, 'v1.0.0');
  assert.match(JSON.stringify(back.report), /the registry, v1.0.0, provenance signed by .* in run 1/);
  given.server.attestations.length = 0;
  await assert.rejects(step({ 'rollback-to': 'v1.1.0' }, required), /is not used: .* there is none/);
});
