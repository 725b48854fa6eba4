import { describeError } from '../base/errors.ts';
import { findProduction, type PackageContext } from '../registry/production.ts';
import { healDeployments } from './deployment-states.ts';
import { settleTarget } from './settle-target.ts';
import type { Candidate, DeploymentTarget } from './target.ts';

/**
 * Brings what a killed run left back to what the promotions say: the states of deployments, and the target. Every run
 * of `deploy` begins with it, also one that deploys nothing in the end. What cannot be mended is a warning: it is not
 * the fault of what is to be deployed.
 * @param makeTarget for the version that is live.
 * @returns whether the newest deployment ended badly.
 */
export async function heal(
  { name, environment }: { name: string; environment: string },
  makeTarget: (candidate: Candidate) => DeploymentTarget | Promise<DeploymentTarget>,
  context: PackageContext,
): Promise<{ lastFailed: boolean }> {
  const { platform } = context;
  const healed = await healDeployments(platform, name, environment);
  try {
    await healTarget();
  } catch (error) {
    platform.log.warning(`The target could not be held against the records: ${describeError(error)}`);
  }
  return healed;

  async function healTarget(): Promise<void> {
    const live = await findProduction(platform, name, environment);
    if (live === null) return;
    const candidate: Candidate = {
      version: live.version,
      versionTag: live.tag.name,
      environment,
      // This target is only asked: the package is fetched where it is needed.
      folder: context.stateDirectory,
      manifest: live.manifest,
      packageDigest: live.record?.packageDigest ?? '',
    };
    const asked = await makeTarget(candidate);
    await settleTarget({ name, environment, prepared: null }, asked, makeTarget, context);
  }
}
