import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError, InfrastructureError, messageOf } from '../base/errors.ts';
import type { DeploymentState, Platform } from '../platform/ports.ts';
import type { ModelManifest } from '../registry/manifest.ts';
import type { ResolvedPackage } from '../registry/model-reference.ts';
import {
  latestPromotion,
  type Promotion,
  type PromotionRecord,
  promote,
  readPromotionRecord,
} from '../registry/promotions.ts';
import { listVersions, registerVersion } from '../registry/versions.ts';
import type { Candidate, DeploymentTarget, Destination } from './target.ts';

/** Attempts to be the latest while others deploy too. */
const attempts = 20;

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
}

export interface DeploymentRequest {
  readonly model: ResolvedPackage<ModelManifest>;
  readonly environment: string;
  readonly reason: string | null;
  makeTarget(candidate: Candidate): DeploymentTarget | Promise<DeploymentTarget>;
}

/**
 * Makes a checked model live: registers its version, puts it in place, switches the target, asks it again, and makes
 * the promotion's tag, which decides. Deployments on the platform mirror the steps.
 *
 * What was live stays live until the switch, and is put back if anything fails before the promotion. Two deployments
 * at once are both promoted, one after the other: who finds that another promotion was made since its switch
 * switches again and takes the next number, so target and registry end with the same version.
 * @throws InfrastructureError saying what failed and what is live.
 */
export async function deployModel(
  request: DeploymentRequest,
  platform: Platform,
  signal: AbortSignal,
): Promise<Deployment> {
  const { model, environment } = request;
  const { name, id } = model.manifest;
  const registered = await registerVersion(platform, model.manifest, await recordFiles(model.folder));
  const { version } = registered;
  platform.log.info(`${name} ${version}: ${registered.reason}`);

  const deploymentId = await platform.deployments.create({
    environment,
    task: `mlops:${name}`,
    commit: platform.run.commit,
    description: `${name} ${version}`,
    payload: { version, model: id, tag: registered.tag.name },
  });
  const setState = (state: DeploymentState, description: string) =>
    platform.deployments.setState(deploymentId, state, { description });
  await setState('in_progress', `Deploying ${version}`);

  const { folder, manifest, packageDigest } = model;
  const candidate = {
    version,
    versionTag: registered.tag.name,
    environment,
    folder,
    manifest,
    packageDigest,
  };
  const target = await request.makeTarget(candidate);
  let destination: Destination;
  let record: PromotionRecord;
  let live: Promoted;
  try {
    signal.throwIfAborted();
    const current = await latestPromotion(platform.tags, name, environment);
    destination = await target.prepare(await versionOf(platform, name, current));
    signal.throwIfAborted();
    record = promotionRecord(request, version, destination, deploymentId, platform);
    live = await switchAndPromote(target, record, registered.tag.commit, platform);
  } catch (error) {
    const what = `${name} ${version} was not deployed to ${environment}`;
    throw await undo(error, target, what, platform, setState);
  }
  // The tag has decided: from here on nothing is put back.
  await mirrorSuccess(live.before, record, destination.url, platform);
  return {
    version,
    versionReason: registered.reason,
    previousVersion: live.previousVersion,
    destination,
    promotionTag: live.promotion.tag.name,
    deploymentId,
  };
}

interface Promoted {
  readonly promotion: Promotion;
  /** The promotion that was the latest until now. */
  readonly before: Promotion | null;
  /** The version that it made live. */
  readonly previousVersion: string | null;
}

async function switchAndPromote(
  target: DeploymentTarget,
  record: PromotionRecord,
  commit: string,
  platform: Platform,
): Promise<Promoted> {
  const { tags, log } = platform;
  for (let attempt = 0; attempt < attempts; attempt++) {
    // Read before the switch: if the tag can be made afterwards, nobody was promoted after our switch.
    const before = await latestPromotion(tags, record.name, record.environment);
    const previousVersion = await versionOf(platform, record.name, before);
    await target.switch(previousVersion);
    await target.verify();
    const promotion = await promote(tags, record, commit, before);
    if (promotion) return { promotion, before, previousVersion };
    log.info(`Another deployment to ${record.environment} was promoted meanwhile; this one follows it.`);
  }
  throw new InfrastructureError(`Others were promoted ${attempts} times in a row.`, {
    hint: 'Let deployments of one model wait for each other: give their job a "concurrency" group.',
    retryable: true,
  });
}

/** A status that cannot be set does not make the model less live, so it is a warning. */
async function mirrorSuccess(
  before: Promotion | null,
  record: PromotionRecord,
  url: string,
  { tags, deployments, log }: Platform,
): Promise<void> {
  try {
    // GitHub takes only web addresses.
    const environmentUrl = /^https?:\/\//.test(url) ? url : undefined;
    const description = `${record.name} ${record.version} is live`;
    await deployments.setState(record.deployment, 'success', { description, environmentUrl });
    const replaced = before && (await readPromotionRecord(tags, before));
    if (!replaced) return;
    await deployments.setState(replaced.deployment, 'inactive', {
      description: `Replaced by ${record.version}`,
    });
  } catch (error) {
    log.warning(`The deployment's status could not be set: ${messageOf(error)}`);
  }
}

/** Puts back what was live and says so. @returns the error to throw. */
async function undo(
  error: unknown,
  target: DeploymentTarget,
  what: string,
  { log }: Platform,
  setState: (state: DeploymentState, description: string) => Promise<void>,
): Promise<unknown> {
  const reverted = await target.revert().then(
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
  { model, environment, reason }: DeploymentRequest,
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
  };
}

async function versionOf(
  { tags }: Platform,
  name: string,
  promotion: Promotion | null,
): Promise<string | null> {
  if (promotion === null || promotion.withdrawn) return null;
  const versions = await listVersions(tags, name);
  return versions.find(({ tag }) => tag.commit === promotion.tag.commit)?.version ?? null;
}
