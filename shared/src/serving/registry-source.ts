import {
  fetchLivePackage,
  findProduction,
  type LiveModel,
  type PackageContext,
} from '../registry/production.ts';
import { latestPromotion } from '../registry/promotions.ts';
import type { ModelSource, SourceVersion } from './model-source.ts';
import { servedVersion } from './versions.ts';

/**
 * What is live in an environment: the version of the promotion with the highest number. The tags are listed each
 * time; the rest is read when there is another promotion.
 */
export function registrySource(name: string, environment: string, context: PackageContext): ModelSource {
  let known: { tag: string; version: SourceVersion } | null = null;
  return {
    description: `${name}#${environment}`,
    async read() {
      const promotion = await latestPromotion(context.platform.tags, name, environment);
      if (promotion?.tag.name !== known?.tag) {
        const live = await findProduction(context.platform, name, environment);
        known = live && { tag: live.promotion.tag.name, version: sourceVersion(live, context) };
      }
      return { current: known?.version ?? null, trial: null };
    },
  };
}

function sourceVersion(live: LiveModel, context: PackageContext): SourceVersion {
  return {
    version: servedVersion(live.version),
    key: `${live.version} ${live.manifest.id} ${live.record?.packageDigest ?? ''}`,
    attempt: live.promotion.tag.name,
    open: () => fetchLivePackage(live, context),
  };
}
