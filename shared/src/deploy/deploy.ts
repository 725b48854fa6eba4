import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError, InfrastructureError, messageOf } from '../base/errors.ts';
import { translateSystemError } from '../base/system-errors.ts';
import type { DeploymentState, Platform } from '../platform/ports.ts';
import type { ModelManifest } from '../registry/manifest.ts';
import type { ResolvedPackage } from '../registry/model-reference.ts';
import {
  checkPromotion,
  findProduction,
  type PackageContext,
  type PromotedVersion,
} from '../registry/production.ts';
import { latestPromotion, type Promotion, type PromotionRecord, promote } from '../registry/promotions.ts';
import { type RegisteredVersion, registerVersion } from '../registry/versions.ts';
import { deploymentTask, mirrorPromotion } from './deployment-states.ts';
import { LostRaceError, OvertakenError } from './lost-race.ts';
import { type Probes, probesFile } from './probes.ts';
import { settleTarget } from './settle-target.ts';
import type { Candidate, DeploymentTarget, Destination } from './target.ts';

export interface Deployment {
  readonly version: string;
  /** Why it has this number. */
  readonly versionReason: string;
  /** What was live before; null if nothing was. */
  readonly previousVersion: string | null;
  readonly destination: Destination;
  /** Tag of the promotion that made it live. */
  readonly promotionTag: string;
  readonly deploymentId: string;
  /** Of a rollback: the version that was live until now; else null. */
  readonly rolledBackFrom: string | null;
}

export interface DeploymentRequest {
  readonly model: ResolvedPackage<ModelManifest>;
  readonly environment: string;
  readonly reason: string | null;
  /** The latest promotion when the deployment began: what is promoted since wins. Null if there was none. */
  readonly before: Promotion | null;
  /** Of a rollback: the version that the model has, and the one that it takes the place of. */
  readonly rollback: { readonly to: RegisteredVersion; readonly from: string } | null;
  /** What the model answered to rows that tell of nobody, for the version's record; null if it was not asked. */
  readonly probes: Probes | null;
  makeTarget(candidate: Candidate): DeploymentTarget | Promise<DeploymentTarget>;
}

type SetState = (state: DeploymentState, description: string) => Promise<void>;

/**
 * Makes a checked model live: registers its version, puts it in place, switches the target, asks it again, and makes
 * the promotion's tag, which decides. Deployments on the platform mirror the steps.
 *
 * What was live stays live until the switch, and is put back if anything fails before the promotion. Of deployments at
 * the same time the first that is promoted wins; the others leave the target to it.
 * @throws LostRaceError if another deployment was promoted since this one began.
 * @throws InfrastructureError saying what failed and what is live; also if a tag of the registry was moved.
 */
export async function deployModel(
  request: DeploymentRequest,
  context: PackageContext,
  signal: AbortSignal,
): Promise<Deployment> {
  const { platform } = context;
  const { model, environment, before, makeTarget } = request;
  const { folder, manifest, packageDigest } = model;
  const { name, id } = manifest;
  const live = await checkPromotion(platform.tags, name, before);
  const previousVersion = live?.version ?? null;
  const { version, tag, reason } = await versionFor(request, platform);
  platform.log.info(`${name} ${version}: ${reason}`);

  const deploymentId = await platform.deployments.create({
    environment,
    task: deploymentTask(name),
    commit: platform.run.commit,
    description: `${name} ${version}`,
    payload: { version, model: id, tag: tag.name, run: platform.run.runId },
  });
  const setState: SetState = (state, description) =>
    platform.deployments.setState(deploymentId, state, { description });
  await setState('in_progress', `Deploying ${version}`);

  const candidate = { version, versionTag: tag.name, environment, folder, manifest, packageDigest };
  const target = await makeTarget(candidate);
  const settle = () => settleTarget({ name, environment, prepared: version }, target, makeTarget, context);
  const isOvertaken = async () =>
    !isSame(before, await latestPromotion(platform.tags, name, environment).catch(() => before));
  const what = `${name} ${version} was not deployed to ${environment}`;
  let destination: Destination;
  let record: PromotionRecord;
  let promotion: Promotion | null = null;
  let switched = false;
  try {
    signal.throwIfAborted();
    destination = await target.prepare(previousVersion);
    signal.throwIfAborted();
    record = promotionRecord(request, version, destination, deploymentId, platform);
    if (isSame(before, await latestPromotion(platform.tags, name, environment))) {
      switched = true;
      await target.switch(previousVersion);
      await target.verify();
      promotion = await promote(platform.tags, record, tag.commit, before);
    }
  } catch (error) {
    if (error instanceof OvertakenError && (await isOvertaken())) {
      throw await yieldToWinner(version, { request, what, settle, setState }, platform);
    }
    const undone = await undo(error, { target, what, settle, setState }, platform);
    if (switched && !(await isOvertaken())) await mirrorReturn(live, version, platform);
    throw undone;
  }
  if (promotion === null) throw await yieldToWinner(version, { request, what, settle, setState }, platform);
  // The tag has decided: from here on nothing is put back.
  await settle().catch((error) =>
    platform.log.warning(`The target could not be looked at again: ${messageOf(error)}`),
  );
  await mirrorPromotion(record, live?.record ?? null, destination.url, platform);
  return {
    version,
    versionReason: reason,
    previousVersion,
    destination,
    promotionTag: promotion.tag.name,
    deploymentId,
    rolledBackFrom: request.rollback?.from ?? null,
  };
}

async function versionFor(
  { model, rollback, probes }: DeploymentRequest,
  platform: Platform,
): Promise<RegisteredVersion & { reason: string }> {
  if (rollback === null) {
    const files = await recordFiles(model.folder);
    if (probes !== null) files.set(probesFile, `${JSON.stringify(probes)}\n`);
    return registerVersion(platform, model.manifest, files);
  }
  return { ...rollback.to, reason: `rolled back to from ${rollback.from}` };
}

function isSame(a: Promotion | null, b: Promotion | null): boolean {
  return a?.tag.name === b?.tag.name;
}

/** Leaves the target to the deployment that was promoted first. @returns the error to throw. */
async function yieldToWinner(
  version: string,
  {
    request: { model, environment },
    what,
    settle,
    setState,
  }: { request: DeploymentRequest; what: string; settle: () => Promise<void>; setState: SetState },
  platform: Platform,
): Promise<LostRaceError> {
  const winner = await findProduction(platform, model.manifest.name, environment);
  await settle();
  const other = winner?.version ?? 'another version';
  await setState('inactive', `${other} was promoted since this deployment began`).catch((error) =>
    platform.log.warning(`The deployment's status could not be set: ${messageOf(error)}`),
  );
  return new LostRaceError(what, version, winner);
}

/** Puts back what was live and says so. @returns the error to throw. */
async function undo(
  thrown: unknown,
  {
    target,
    what,
    settle,
    setState,
  }: { target: DeploymentTarget; what: string; settle: () => Promise<void>; setState: SetState },
  { log }: Platform,
): Promise<unknown> {
  const error = translateSystemError(thrown);
  const reverted = await target
    .revert()
    .then(settle)
    .then(
      () => 'What was live before is live still.',
      (failure) => `It could not be put back either, look at the target at once: ${messageOf(failure)}`,
    );
  await setState('failure', `${what}: ${messageOf(error)}`).catch((failure) =>
    log.warning(`The deployment's status could not be set: ${messageOf(failure)}`),
  );
  const message = `${what}: ${messageOf(error)} ${reverted}`;
  if (error instanceof ConfigurationError) {
    return new ConfigurationError(message, { location: error.location, hint: error.hint, cause: error });
  }
  const { hint, retryable } = error instanceof InfrastructureError ? error : {};
  return new InfrastructureError(message, { hint, retryable, cause: error });
}

/** Says on the platform that what was live before a switch is live again. */
async function mirrorReturn(
  live: PromotedVersion | null,
  failed: string,
  { deployments, log }: Platform,
): Promise<void> {
  if (!live?.record) return;
  await deployments
    .setState(live.record.deployment, 'success', {
      description: `${live.version} is live again: ${failed} failed and was taken back`,
    })
    .catch((error) => log.warning(`The deployment's status could not be set: ${messageOf(error)}`));
}

/** What the version's record holds. */
async function recordFiles(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of ['manifest.json', 'metrics.json']) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => null);
    if (text !== null) files.set(name, text);
  }
  return files;
}

function promotionRecord(
  { model, environment, reason, rollback }: DeploymentRequest,
  version: string,
  destination: Destination,
  deployment: string,
  { run }: Platform,
): PromotionRecord {
  return {
    format: 'mlops-promotion/1',
    name: model.manifest.name,
    environment,
    version,
    modelId: model.manifest.id,
    place: destination.place,
    packageDigest: destination.packageDigest,
    artifact: model.artifact,
    deployment,
    run: run.runId,
    commit: run.commit,
    actor: run.actor,
    created: new Date().toISOString(),
    reason,
    ...(rollback === null ? {} : { rolledBackFrom: rollback.from }),
  };
}
