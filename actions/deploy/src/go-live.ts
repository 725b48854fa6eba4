import type { Outcome, StageContext } from '../../../shared/src/action/stage.ts';
import { messageOf } from '../../../shared/src/base/errors.ts';
import { withCompletedPackage } from '../../../shared/src/deploy/completed-package.ts';
import { type Deployment, deployModel } from '../../../shared/src/deploy/deploy.ts';
import type { Rollback } from '../../../shared/src/deploy/find-rollback.ts';
import { closeIncident, reportIncident } from '../../../shared/src/deploy/incident.ts';
import { LostRaceError } from '../../../shared/src/deploy/lost-race.ts';
import { packageProvenance } from '../../../shared/src/deploy/package-provenance.ts';
import {
  type DeploymentFacts,
  deploymentReport,
  failureReport,
  lostRaceReport,
} from '../../../shared/src/deploy/report.ts';
import { smokeTestAfresh } from '../../../shared/src/deploy/smoke-job.ts';
import type { TargetName } from '../../../shared/src/deploy/target-settings.ts';
import { targets } from '../../../shared/src/deploy/targets.ts';
import { closeIncidents, endedSections } from '../../../shared/src/monitor/close-incident.ts';
import { describeKeeping } from '../../../shared/src/registry/artifact-expiry.ts';
import type { VerifiedPackage } from '../../../shared/src/registry/downloads.ts';
import type { ModelManifest, VerdictManifest } from '../../../shared/src/registry/manifest.ts';
import type { ResolvedPackage } from '../../../shared/src/registry/model-reference.ts';
import type { Promotion } from '../../../shared/src/registry/promotions.ts';
import type { DeployOutput } from './contract.ts';
import { commonResult, refusal } from './refusal.ts';

/** What the stage found when it began. */
export interface DeploymentStart {
  readonly environment: string;
  readonly target: TargetName;
  /** The latest promotion. */
  readonly before: Promotion | null;
  /** Whether the deployment before this one had failed. */
  readonly followsFailure: boolean;
}

/** A package that everything was checked of but its answers. */
export interface CheckedModel extends DeploymentStart {
  readonly model: ResolvedPackage<ModelManifest>;
  readonly facts: DeploymentFacts;
  readonly reason: string | null;
  /** The verdict that lets it live; null where there is none. */
  readonly verdict: VerifiedPackage<VerdictManifest> | null;
  readonly rollback: Rollback | null;
}

/** Asks the model the smoke rows, and makes it live if it answers as packaged. */
export async function goLive(checked: CheckedModel, context: StageContext): Promise<Outcome<DeployOutput>> {
  const { platform, config, signal } = context;
  const { model, environment, target, reason, before, verdict, rollback } = checked;
  signal.throwIfAborted();
  const { rows, 'max-latency-ms': maxLatencyMs } = config.deploy.smoke;
  const { smoke, probes } = await smokeTestAfresh(
    {
      folder: model.folder,
      manifest: model.manifest,
      rows,
      maxLatencyMs,
      ...(rollback === null ? {} : { recorded: rollback.probes }),
    },
    platform.programEnvironment([]).variables,
    signal,
  );
  if (smoke.skipped !== null) platform.log.warning(`The smoke test is skipped: ${smoke.skipped}.`);
  const facts = { ...checked.facts, smoke };
  if (smoke.problem !== null) return refusal(facts, smoke.problem);

  const required = config.deploy['require-attestation'];
  const provenance = packageProvenance(model, platform, { required });
  let deployment: Deployment;
  try {
    deployment = await withCompletedPackage(model, verdict, context, (completed) =>
      deployModel(
        {
          model: completed,
          environment,
          reason,
          before,
          rollback,
          probes,
          makeTarget: async (candidate) => {
            const made = await targets[target](candidate, context);
            // A version that the target is given back to was built by the run that deployed it.
            return candidate.manifest.id === model.manifest.id ? provenance.attested(made, candidate) : made;
          },
        },
        context,
        signal,
      ),
    );
  } catch (error) {
    if (error instanceof LostRaceError) return lostRace(facts, error);
    const place = { name: model.manifest.name, environment };
    if (!signal.aborted) await reportIncident(place, failureReport(facts, messageOf(error)), platform);
    throw error;
  }
  const { place } = deployment.destination;
  const origin = model.artifact;
  const keeping = await describeKeeping(place, origin, platform.artifacts, Date.now());
  if (keeping.expires) {
    platform.log.warning(
      `What is live is kept in ${keeping.text}. "target: release" keeps it for good, and the way back to it.`,
    );
  }
  const ended = await closeIncidents(
    {
      environment,
      version: deployment.version,
      modelId: model.manifest.id,
      trainedIn: model.manifest.run,
      url: target === 'release' ? deployment.destination.url : null,
    },
    context,
  );
  const report = deploymentReport({ ...facts, provenance: provenance.text() }, deployment, keeping);
  if (checked.followsFailure) {
    await closeIncident({ name: model.manifest.name, environment }, report.headline, platform);
  }
  return {
    outputs: {
      version: deployment.version,
      'previous-version': deployment.previousVersion ?? '',
      'deployment-id': deployment.deploymentId,
      url: deployment.destination.url,
      'rolled-back': String(rollback !== null),
    },
    result: {
      ...commonResult(facts),
      deployed: true,
      smoke,
      version: deployment.version,
      versionReason: deployment.versionReason,
      previousVersion: deployment.previousVersion,
      rolledBackFrom: rollback?.from ?? null,
      promotion: deployment.promotionTag,
      place,
      kept: keeping,
      packageDigest: deployment.destination.packageDigest,
    },
    report: { ...report, sections: [...report.sections, ...endedSections(ended)] },
  };
}

/** Reported like a verdict, and an error that a retry helps against: the model is not the reason. */
function lostRace(facts: DeploymentFacts, error: LostRaceError): Outcome<DeployOutput> {
  return {
    outputs: {},
    result: {
      ...commonResult(facts),
      deployed: false,
      smoke: facts.smoke,
      version: error.version,
      lostTo: error.winner && { version: error.winner.version, run: error.winner.record?.run ?? null },
    },
    report: lostRaceReport(facts, error),
    error,
  };
}
