import type { Outcome, Stage, StageContext } from '../../../shared/src/action/stage.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { checkProvenance } from '../../../shared/src/deploy/check-provenance.ts';
import { heal } from '../../../shared/src/deploy/heal.ts';
import type { DeploymentFacts } from '../../../shared/src/deploy/report.ts';
import { targets } from '../../../shared/src/deploy/targets.ts';
import { resolveModel } from '../../../shared/src/registry/model-reference.ts';
import { checkEnvironmentName, latestPromotion } from '../../../shared/src/registry/promotions.ts';
import { askApproval } from './approval.ts';
import { type DeployInputs, type DeployOutput, deployInputs, deployOutputs } from './contract.ts';
import { readGate } from './gate.ts';
import { goLive } from './go-live.ts';
import { readMetrics } from './metrics.ts';
import { refusal } from './refusal.ts';
import { rollBack } from './rollback.ts';

/**
 * Makes a gated model live, or an earlier version live again. Refuses, with production untouched, what has no passed
 * verdict, was not approved where that is asked, or does not answer as packaged.
 */
export const stage: Stage<DeployInputs, DeployOutput> = {
  name: 'deploy',
  description: 'Gives a gated model a version and makes it live, or brings an earlier version back.',
  inputs: deployInputs,
  outputs: deployOutputs,
  run,
};

async function run(values: DeployInputs, context: StageContext): Promise<Outcome<DeployOutput>> {
  const { platform, config } = context;
  const environment = checkEnvironmentName(values.environment);
  const before = await latestPromotion(platform.tags, config.name, environment);
  const target = values.target ?? config.deploy.target;
  const place = { name: config.name, environment };
  const { lastFailed: followsFailure } = await heal(
    place,
    (candidate) => targets[target](candidate, context),
    context,
  );
  const start = { environment, target, before, followsFailure };
  if (values['rollback-to'] !== undefined) {
    return rollBack(values['rollback-to'], values, start, context);
  }
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
  const approval = await askApproval(context);
  const facts: DeploymentFacts = {
    manifest,
    environment,
    target,
    origin,
    gate: gate.text,
    ungated: gate.verdict === null,
    approval: approval?.text ?? null,
    smoke: null,
    metrics: await readMetrics(model.folder),
  };
  if (gate.verdict !== null && gate.verdict !== 'pass') {
    return refusal(facts, `the gate's verdict is "${gate.verdict}"`);
  }
  if (approval?.given === false) return refusal(facts, `it is not approved: ${approval.text}`);
  const reason = values.reason ?? null;
  return goLive({ ...start, model, facts, reason, verdict: gate.found, rollback: null }, context);
}
