import { InfrastructureError } from '../base/errors.ts';
import { fetchLivePackage, findProduction, type PackageContext } from '../registry/production.ts';
import type { Candidate, DeploymentTarget } from './target.ts';

/** How often a target is switched to what is live while others deploy too. */
const attempts = 20;

/**
 * Lets a target use what the promotions say is live. They part when a run is killed between switch and promotion, and
 * when two deployments switch at the same time. Whoever writes to a target ends with this, so that of several the last
 * one leaves both in agreement.
 * @param place.prepared the version that `target` is prepared to switch to; null if it is only to be asked.
 * @param makeTarget for another version's candidate.
 * @throws InfrastructureError if the target cannot be brought to it.
 */
export async function settleTarget(
  place: { readonly name: string; readonly environment: string; readonly prepared: string | null },
  target: DeploymentTarget,
  makeTarget: (candidate: Candidate) => DeploymentTarget | Promise<DeploymentTarget>,
  context: PackageContext,
): Promise<void> {
  const { platform } = context;
  const { name, environment, prepared } = place;
  if (!target.serves) return;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const live = await findProduction(platform, name, environment);
    if (live === null || (await target.serves(live.version)) !== false) return;
    platform.log.info(`The target is switched to ${live.version}, which is live.`);
    if (live.version === prepared) {
      await target.switch(null);
      continue;
    }
    const found = await fetchLivePackage(live, context);
    const other = await makeTarget({
      version: live.version,
      versionTag: live.tag.name,
      environment,
      folder: found.folder,
      manifest: found.manifest,
      packageDigest: found.packageDigest,
    });
    await other.prepare(null);
    await other.switch(null);
  }
  throw new InfrastructureError(`The target does not stay with what is live in ${environment}.`, {
    hint: 'Let deployments of one model wait for each other: give their job a "concurrency" group.',
    retryable: true,
  });
}
