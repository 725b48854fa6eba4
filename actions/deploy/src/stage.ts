import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { textInput } from '../../../shared/src/action/inputs.ts';
import type { Outcome, Stage, StageContext } from '../../../shared/src/action/stage.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { canAnswer, cannotAnswer } from '../../../shared/src/command/command-model.ts';
import { checkProvenance } from '../../../shared/src/deploy/check-provenance.ts';
import { withCompletedPackage } from '../../../shared/src/deploy/completed-package.ts';
import { deployModel } from '../../../shared/src/deploy/deploy.ts';
import { packageProvenance } from '../../../shared/src/deploy/package-provenance.ts';
import { type DeploymentFacts, deploymentReport, refusalReport } from '../../../shared/src/deploy/report.ts';
import { skippedSmokeTest, smokeTest, smokeTestPolicy } from '../../../shared/src/deploy/smoke.ts';
import { targetNames } from '../../../shared/src/deploy/target-settings.ts';
import { targets } from '../../../shared/src/deploy/targets.ts';
import { checkVerdictApplies, defaultVerdictArtifact } from '../../../shared/src/deploy/verdict.ts';
import { checkVerdictAttestation } from '../../../shared/src/deploy/verdict-attestation.ts';
import { metricValues } from '../../../shared/src/evaluate/metrics.ts';
import { closeIncidents, endedSections } from '../../../shared/src/monitor/close-incident.ts';
import type { VerifiedPackage } from '../../../shared/src/registry/downloads.ts';
import {
  type ModelManifest,
  type VerdictManifest,
  verdictManifestSchema,
} from '../../../shared/src/registry/manifest.ts';
import { openModel } from '../../../shared/src/registry/model-package.ts';
import { resolveModel, resolvePackage } from '../../../shared/src/registry/model-reference.ts';
import { checkEnvironmentName } from '../../../shared/src/registry/promotions.ts';

const inputs = z.strictObject({
  model: textInput.describe(
    'The model to deploy: an artifact, a folder, run:<run id>/<artifact name>, environment:<name> or release:v1.2.0.',
  ),
  environment: z.string().default('production').describe('Where it goes live.'),
  target: z.enum(targetNames).optional().describe('How it goes live (deploy.target).'),
  gate: textInput.describe(
    'The verdict of validate-gate: an artifact, a folder or run:<run id>/<artifact name>; "none" says openly that there is none.',
  ),
  reason: z.string().max(500).optional().describe('Why it is deployed, for the records.'),
});
export type DeployInputs = z.infer<typeof inputs>;

const outputs = {
  version: 'The version that is live now, such as v1.2.0.',
  'previous-version': 'The version that was live before; empty if none was.',
  'deployment-id': "The deployment's id on the platform.",
  url: 'Address of the release, or path of the folder.',
} as const;
type DeployOutput = keyof typeof outputs;

/**
 * Makes a gated model live. Refuses, with production untouched, what has no passed verdict or does not answer as
 * packaged.
 */
export const stage: Stage<DeployInputs, DeployOutput> = {
  name: 'deploy',
  description: 'Gives a gated model a version and makes it live.',
  inputs,
  outputs,
  run,
};

async function run(values: DeployInputs, context: StageContext): Promise<Outcome<DeployOutput>> {
  const { platform, config, signal } = context;
  const environment = checkEnvironmentName(values.environment);
  const targetName = values.target ?? config.deploy.target;
  const model = await resolveModel('model', values.model ?? `${config.name}-model`, context);
  const { manifest } = model;
  if (manifest.name !== config.name) {
    throw new ConfigurationError(
      `The package is the model "${manifest.name}", and mlops.yml is about "${config.name}".`,
      {
        location: { key: 'model' },
        hint: 'Name the model of this pipeline, or the configuration that belongs to it.',
      },
    );
  }
  const required = config.deploy['require-attestation'];
  // What was deployed before has a provenance; what training made has only its digests.
  const origin =
    model.version === null
      ? model.origin
      : `${model.origin}, ${await checkProvenance(model, platform, { required })}`;
  const gate = await readGate(values.gate, manifest, context);
  const facts: DeploymentFacts = {
    manifest,
    environment,
    target: targetName,
    origin,
    gate: gate.text,
    ungated: gate.verdict === null,
    smoke: null,
    metrics: await readMetrics(model.folder),
  };
  if (gate.verdict !== null && gate.verdict !== 'pass') {
    return refusal(facts, `the gate's verdict is "${gate.verdict}"`);
  }

  signal.throwIfAborted();
  const { rows, 'max-latency-ms': maxLatencyMs } = config.deploy.smoke;
  const smoke = !canAnswer(manifest)
    ? skippedSmokeTest(cannotAnswer, { maxLatencyMs })
    : await (manifest.task === 'reinforcement'
        ? smokeTestPolicy(model.folder, manifest)
        : smokeTest(model.folder, manifest, await openModel(model), { rows, maxLatencyMs }));
  if (smoke.skipped !== null) platform.log.warning(`The smoke test is skipped: ${smoke.skipped}.`);
  if (smoke.problem !== null) return refusal({ ...facts, smoke }, smoke.problem);

  const provenance = packageProvenance(model, platform, { required });
  const deployment = await withCompletedPackage(model, gate.found, context, (completed) =>
    deployModel(
      {
        model: completed,
        environment,
        reason: values.reason ?? null,
        makeTarget: async (candidate) =>
          provenance.attested(await targets[targetName](candidate, context), candidate),
      },
      platform,
      signal,
    ),
  );
  const ended = await closeIncidents(
    {
      environment,
      version: deployment.version,
      modelId: manifest.id,
      trainedIn: manifest.run,
      url: targetName === 'release' ? deployment.destination.url : null,
    },
    context,
  );
  const report = deploymentReport({ ...facts, smoke, provenance: provenance.text() }, deployment);
  return {
    outputs: {
      version: deployment.version,
      'previous-version': deployment.previousVersion ?? '',
      'deployment-id': deployment.deploymentId,
      url: deployment.destination.url,
    },
    result: {
      ...commonResult(facts),
      deployed: true,
      smoke,
      version: deployment.version,
      versionReason: deployment.versionReason,
      previousVersion: deployment.previousVersion,
      promotion: deployment.promotionTag,
      place: deployment.destination.place,
      packageDigest: deployment.destination.packageDigest,
    },
    report: { ...report, sections: [...report.sections, ...endedSections(ended)] },
  };
}

/** A verdict on the model, not an error: reported, then the step fails. */
function refusal(facts: DeploymentFacts, why: string): Outcome<DeployOutput> {
  const report = refusalReport(facts, why);
  return {
    outputs: {},
    result: { ...commonResult(facts), deployed: false, smoke: facts.smoke, refused: why },
    report,
    failure: report.headline,
  };
}

function commonResult({
  manifest,
  environment,
  target,
  gate,
  metrics,
}: DeploymentFacts): Record<string, unknown> {
  const { name, id: modelId, datasetId } = manifest;
  return { stage: 'deploy', name, modelId, datasetId, environment, target, gate, metrics };
}

/** @returns the verdict (null: openly without), a sentence about it, and where it lies. */
async function readGate(
  gate: string | undefined,
  manifest: ModelManifest,
  context: StageContext,
): Promise<{
  verdict: 'pass' | 'fail' | 'inconclusive' | null;
  text: string;
  found: VerifiedPackage<VerdictManifest> | null;
}> {
  const required = context.config.deploy['require-attestation'];
  if (gate === 'none') {
    if (required) {
      throw new ConfigurationError('The input "gate" is "none", and only an attested verdict may deploy.', {
        location: { key: 'deploy.require-attestation' },
        hint: 'Name the verdict of validate-gate.',
      });
    }
    context.platform.log.warning('gate: none. The model is deployed without a verdict.');
    return { verdict: null, text: 'none was asked: the input "gate" is "none"', found: null };
  }
  const found = await resolvePackage(
    'gate',
    gate ?? defaultVerdictArtifact(manifest),
    verdictManifestSchema,
    context,
  ).catch((error) => {
    if (gate !== undefined || !(error instanceof ConfigurationError)) throw error;
    throw new ConfigurationError(`There is no verdict on this model. ${error.message}`, {
      location: { key: 'gate' },
      hint: 'Run validate-gate first in the same run, name its verdict as "run:<run id>/<artifact name>", or say "none".',
      cause: error,
    });
  });
  const { run, runs } = context.platform;
  const storedIn = found.artifact?.run ?? null;
  checkVerdictApplies(found.manifest, {
    model: manifest,
    run,
    storedIn,
    provenance: storedIn !== null && storedIn !== run.runId ? await runs.find(storedIn) : null,
  });
  const proof = await checkVerdictAttestation(found, context.platform, { required });
  const { verdict, run: runId, commit, created } = found.manifest;
  const where = `${found.origin}, given in run ${runId}${commit ? ` on ${commit.slice(0, 12)}` : ''} at ${created}`;
  return { verdict, text: `${verdict} (${where}); ${proof}`, found };
}

const metricsSchema = z.record(z.string(), z.object({ value: z.number().nullable() }));

/** The package's metrics for the report; none where it has no metrics.json of ours. */
async function readMetrics(folder: string): Promise<Record<string, number | null>> {
  const text = await readFile(join(folder, 'metrics.json'), 'utf8').catch(() => '{}');
  try {
    return metricValues(metricsSchema.parse(JSON.parse(text)));
  } catch {
    return {};
  }
}
