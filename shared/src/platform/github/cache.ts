import { rm } from 'node:fs/promises';
import { messageOf } from '../../base/errors.ts';
import { exists } from '../../base/files.ts';
import type { Logger } from '../../base/logger.ts';
import type { CacheStore } from '../ports.ts';

/**
 * The runner's cache. The folder's path is part of what an entry is found by, so it must be the same for saving and
 * restoring.
 * @param environment to see whether the service is there; `@actions/cache` reads the rest from the process itself.
 */
export function githubCache(environment: NodeJS.ProcessEnv, log: Logger): CacheStore {
  const available = (): boolean => {
    if (environment.ACTIONS_RUNTIME_TOKEN && environment.ACTIONS_RESULTS_URL) return true;
    log.warning('The runner offers no cache to this step; the work is done without it.');
    return false;
  };

  return {
    async restore(folder, key, prefixes = []) {
      if (!available()) return null;
      const existed = await exists(folder);
      let found: string | undefined;
      try {
        const { restoreCache } = await import('@actions/cache');
        found = await restoreCache([folder], key, [...prefixes]);
      } catch (error) {
        log.warning(`The cache "${key}" could not be restored: ${messageOf(error)}`);
      }
      // An archive that broke off while it was unpacked leaves a part.
      if (found === undefined && !existed) await rm(folder, { recursive: true, force: true });
      return found ?? null;
    },

    async save(folder, key) {
      if (!available()) return false;
      try {
        const { saveCache } = await import('@actions/cache');
        return (await saveCache([folder], key)) !== -1;
      } catch (error) {
        log.warning(`The cache "${key}" could not be saved: ${messageOf(error)}`);
        return false;
      }
    },
  };
}
