import assert from 'node:assert/strict';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { stage } from '../../actions/deploy/src/stage.ts';
import { parseInputs } from '../../shared/src/action/inputs.ts';
import type { Outcome, StageContext } from '../../shared/src/action/stage.ts';
import type { Statement } from '../../shared/src/attestation/statement.ts';
import { verdictPredicateType, verdictStatement } from '../../shared/src/attestation/verdict-statement.ts';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { parseConfig } from '../../shared/src/config/load-config.ts';
import { openPackage } from '../../shared/src/registry/downloads.ts';
import { type ModelManifest, verdictManifestSchema } from '../../shared/src/registry/manifest.ts';
import { type AttestingGitHub, startAttestingGitHub } from '../attestation/attested.ts';
import { temporaryFolder, writeText, writeVerdict } from '../registry/sample-packages.ts';
import { MISSING_PERMISSION } from '../servers/faults.ts';
import { trainPackage } from './trained-package.ts';

interface Ready extends AttestingGitHub {
  readonly folder: string;
  readonly model: ModelManifest;
  /** What a gate would attest of the verdict that is there. */
  statement(): Promise<Statement>;
  deploy(options?: { required?: boolean; gate?: string }): Promise<Outcome>;
}

/** A model and a verdict on it that passed, ready to be deployed. */
async function ready(t: TestContext): Promise<Ready> {
  const github = await startAttestingGitHub(t);
  const { platform } = github;
  const folder = await temporaryFolder(t);
  const model = await trainPackage(join(folder, 'model'), { seed: 1 });
  const { repository, runId: run, commit } = platform.run;
  const verdict = join(folder, 'verdict');
  await writeText(verdict, 'verdict.json', JSON.stringify({ rules: [{ metric: 'roc_auc', value: 0.9 }] }));
  await writeVerdict(verdict, model, { repository, run, commit });
  const deploy: Ready['deploy'] = ({ required = false, gate = 'verdict' } = {}) => {
    const context: StageContext = {
      platform,
      config: parseConfig(`name: flowers\ndeploy: { require-attestation: ${required} }`),
      repositoryDirectory: folder,
      configFile: 'mlops.yml',
      workingDirectory: folder,
      stateDirectory: join(folder, '.mlops'),
      signal: new AbortController().signal,
    };
    return stage.run(parseInputs(stage.inputs, { model: 'model', gate }), context);
  };
  const statement = async (): Promise<Statement> =>
    verdictStatement(await openPackage(verdict, verdictManifestSchema));
  return { ...github, folder, model, statement, deploy };
}

/** Refused for this reason, and nothing was made. */
async function assertRefused(
  { server }: AttestingGitHub,
  deployed: Promise<Outcome>,
  why: RegExp,
): Promise<void> {
  await assert.rejects(deployed, (error: unknown) => {
    assert.ok(error instanceof ConfigurationError, String(error));
    assert.match(error.message, why);
    assert.notEqual(error.hint, undefined);
    return true;
  });
  assert.deepEqual(
    [...server.git.refs.keys()].filter((name) => name.startsWith('tags/')),
    [],
  );
  assert.equal(server.releases.releases.length, 0);
  assert.equal(server.deployments.length, 0);
}

function reportText(outcome: Outcome): string {
  return JSON.stringify(outcome.report);
}

test('a verdict with an attestation that holds may deploy, and the report says who signed', async (t) => {
  const given = await ready(t);
  await given.platform.attestations.attest(await given.statement());
  const outcome = await given.deploy({ required: true });
  assert.equal(outcome.outputs.version, 'v1.0.0');
  assert.match(
    reportText(outcome),
    /attested: signed by .*model\.yml@refs\/heads\/main in run 1 \(github-hosted\)/,
  );
});

test('without an attestation the digests stand, unless one is asked for', async (t) => {
  const given = await ready(t);
  await assertRefused(given, given.deploy({ required: true }), /require-attestation is set, .*there is none/);
  await assertRefused(
    given,
    given.deploy({ required: true, gate: 'none' }),
    /only an attested verdict may deploy/,
  );
  assert.match(reportText(await given.deploy()), /no attestation: there is none/);
});

test('a token that may not look for attestations deploys only where none is asked for', async (t) => {
  const given = await ready(t);
  given.server.faults.add({ on: /GET .*\/attestations\//, times: 2, answer: MISSING_PERMISSION });
  await assertRefused(given, given.deploy({ required: true }), /may not look for them/);
  assert.match(reportText(await given.deploy()), /no attestation: the token may not look/);
});

type Change = (given: Ready) => Promise<Statement>;
const claims =
  (changed: Record<string, string>): Change =>
  async (given) => {
    Object.assign(given.sigstore.claims, changed);
    return given.statement();
  };
const predicate =
  (change: (predicate: { manifest: Record<string, unknown>; findings: unknown }) => void): Change =>
  async (given) => {
    const statement = structuredClone(await given.statement());
    change(statement.predicate as never);
    return statement;
  };

const wrong: Record<string, [change: Change, why: RegExp]> = {
  'of another repository': [claims({ repository: 'mallory/income' }), /signed in "https:.*mallory/],
  'of another run': [claims({ run_id: '99' }), /signed in run 99, and the verdict names run 1/],
  'of another commit': [claims({ sha: 'f'.repeat(40) }), /signed on the commit ffff/],
  'that says another verdict': [
    predicate(({ manifest }) => {
      manifest.verdict = 'fail';
    }),
    /another verdict than the one that is there/,
  ],
  'that says other figures': [
    predicate((changed) => {
      changed.findings = { rules: [{ metric: 'roc_auc', value: 0.1 }] };
    }),
    /other rules than the verdict that is there/,
  ],
  'that is no verdict at all': [
    async (given) => ({ ...(await given.statement()), predicate: { verdict: 'pass' } }),
    /its predicate is not a verdict/,
  ],
};
for (const [what, [change, why]] of Object.entries(wrong)) {
  test(`an attestation ${what} is a refusal, asked for or not`, async (t) => {
    const given = await ready(t);
    await given.platform.attestations.attest(await change(given));
    await assertRefused(given, given.deploy(), why);
    await assertRefused(given, given.deploy({ required: true }), why);
  });
}

test("another model's attestation does not speak for this one", async (t) => {
  const given = await ready(t);
  const other = await trainPackage(join(given.folder, 'other-model'), { seed: 2 });
  const { repository, runId: run, commit } = given.platform.run;
  await writeVerdict(join(given.folder, 'other'), other, { repository, run, commit });
  await given.platform.attestations.attest(
    await verdictStatement(await openPackage(join(given.folder, 'other'), verdictManifestSchema)),
  );
  const [replayed] = given.server.attestations;
  const { subject } = await given.statement();
  replayed.subjects = [`sha256:${subject[0].digest.sha256}`];
  assert.equal(replayed.predicateType, verdictPredicateType);
  await assertRefused(given, given.deploy(), /about other content/);
});

test('a pull request is signed on its merge commit, and its verdict names the head', async (t) => {
  const given = await ready(t);
  Object.assign(given.sigstore.claims, { event_name: 'pull_request', sha: 'e'.repeat(40) });
  await given.platform.attestations.attest(await given.statement());
  assert.match(reportText(await given.deploy({ required: true })), /attested: signed by/);
});
