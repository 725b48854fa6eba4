import { join } from 'node:path';
import type { Outcome, StageContext } from '../../../shared/src/action/stage.ts';
import { attest } from '../../../shared/src/attestation/attest.ts';
import { verdictStatement } from '../../../shared/src/attestation/verdict-statement.ts';
import { canonicalJson, sha256 } from '../../../shared/src/base/digest.ts';
import { writeDirectoryAtomically, writeFileAtomically } from '../../../shared/src/base/files.ts';
import { metricValues } from '../../../shared/src/evaluate/metrics.ts';
import type { GateOutcome } from '../../../shared/src/gate/outcome.ts';
import type { TestRows } from '../../../shared/src/gate/shrunken-test-set.ts';
import type { CheckConclusion, RunFacts } from '../../../shared/src/platform/ports.ts';
import type { WholeReport } from '../../../shared/src/publication/post-publication.ts';
import { publicationTitle } from '../../../shared/src/publication/publication.ts';
import type { VerifiedPackage } from '../../../shared/src/registry/downloads.ts';
import {
  contentDigest,
  describeFiles,
  packageDigest,
  type VerdictManifest,
  verdictFile,
  writeManifest,
} from '../../../shared/src/registry/manifest.ts';
import { describeOrigin } from '../../../shared/src/registry/origin.ts';
import type { Report } from '../../../shared/src/report/report.ts';
import type { GateInputs, GateOutputs } from './contract.ts';
import { postVerdict } from './post.ts';
import type { JudgedModel } from './report.ts';
import { compareRules, type RulesChange } from './rules-change.ts';
import { withAttestation } from './sections/attestation.ts';
import { withRulesChange } from './sections/rules-change.ts';

/**
 * Stores the verdict and makes it known.
 * @param testRows see `compareRules`.
 */
export async function publishVerdict(
  given: GateInputs,
  judged: JudgedModel,
  outcome: GateOutcome,
  found: Report,
  testRows: TestRows | null,
  context: StageContext,
): Promise<Outcome<GateOutputs>> {
  const { platform } = context;
  context.signal.throwIfAborted();
  const rulesChange = await compareRules(given.rules, testRows, context);
  const withheld = rulesChange?.withheld ?? null;
  const unproven = withRulesChange(found, rulesChange);
  const passed = outcome.verdict === 'pass' && withheld === null;
  const stored = await storeVerdict(
    given.artifact,
    judged,
    { outcome, report: unproven, rulesChange },
    context,
  );
  const attestation = await attest(() => verdictStatement(stored), platform);
  // What is stored cannot speak of its own attestation, which holds its digest.
  const report = withAttestation(unproven, attestation);
  const posted = await postVerdict(
    given,
    { outcome, report, conclusion: conclusionOf(outcome, withheld, given['on-inconclusive']) },
    wholeReport(platform.run, stored.id),
    context,
  );
  const required = context.config.deploy['require-attestation'];
  const error = posted.error ?? (required ? (attestation.error ?? undefined) : undefined);
  const sentence = publicationTitle({ verdict: outcome.verdict, report });
  const warnOnly = given[outcome.verdict === 'inconclusive' ? 'on-inconclusive' : 'on-fail'] === 'warn';
  if (!passed && warnOnly) platform.log.warning(sentence);
  return {
    outputs: {
      verdict: outcome.verdict,
      passed: String(passed),
      metrics: JSON.stringify(metricValues(outcome.metrics)),
      'baseline-metrics': outcome.baselineMetrics
        ? JSON.stringify(metricValues(outcome.baselineMetrics))
        : '',
      'comment-url': posted.comment ?? '',
      'check-url': posted.check ?? '',
      artifact: stored.artifact,
      path: stored.folder,
    },
    result: {
      stage: 'validate-gate',
      modelId: judged.id,
      datasetId: judged.datasetId,
      ...outcome,
      rulesChange,
      attestation: attestation.url,
    },
    report,
    ...(passed || warnOnly ? {} : { failure: sentence }),
    ...(error === undefined ? {} : { error }),
  };
}

/** The artifact with the verdict holds the report as an HTML file. */
function wholeReport({ url }: RunFacts, artifactId: string): WholeReport | null {
  return url === null
    ? null
    : { text: 'The whole report, to download', url: `${url}/artifacts/${artifactId}` };
}

/** What the check run says; a required check that is neutral counts as passed. */
function conclusionOf(
  { verdict }: GateOutcome,
  withheld: string | null,
  onInconclusive: 'error' | 'warn',
): CheckConclusion {
  if (withheld !== null) return 'failure';
  if (verdict === 'pass') return 'success';
  return verdict === 'inconclusive' && onInconclusive === 'warn' ? 'neutral' : 'failure';
}

async function storeVerdict(
  name: string | undefined,
  model: JudgedModel,
  { outcome, report, rulesChange }: { outcome: GateOutcome; report: Report; rulesChange: RulesChange | null },
  { platform, stateDirectory }: StageContext,
): Promise<VerifiedPackage<VerdictManifest> & { artifact: string; id: string }> {
  const artifact = name ?? `${model.name}-verdict-${model.id.slice(0, 12)}`;
  const folder = join(stateDirectory, 'verdicts', artifact);
  const manifest = await writeDirectoryAtomically(folder, async (output) => {
    const document = { modelId: model.id, datasetId: model.datasetId, ...outcome, rulesChange };
    await writeFileAtomically(join(output, verdictFile), `${JSON.stringify(document, null, 2)}\n`);
    await writeFileAtomically(join(output, 'report.json'), `${JSON.stringify(report)}\n`);
    const { renderHtml } = await import('../../../shared/src/report/html.ts');
    await writeFileAtomically(join(output, 'report.html'), renderHtml(report));
    const described: VerdictManifest = {
      format: 'mlops-verdict/1',
      name: model.name,
      id: sha256(canonicalJson(document)),
      ...describeOrigin(platform.run),
      modelId: model.id,
      datasetId: model.datasetId,
      verdict: outcome.verdict,
      ...(rulesChange?.withheld ? { withheld: rulesChange.withheld } : {}),
      event: platform.run.event,
      fromFork: platform.run.pullRequest?.fromFork ?? false,
      files: await describeFiles(output),
    };
    await writeManifest(output, described);
    return described;
  });
  const digest = await packageDigest(folder);
  // An attestation is about these very bytes, so that no earlier ones of the same content may take their place.
  const isAttested = platform.attestations.unavailable === null;
  const stored = await platform.artifacts.upload(artifact, folder, {
    contentDigest: isAttested ? digest : contentDigest(manifest),
    overwrite: true,
  });
  return {
    folder,
    manifest,
    packageDigest: digest,
    artifact: stored.name,
    id: stored.id,
  };
}
