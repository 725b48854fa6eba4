import { isAbsolute, join } from 'node:path';

/**
 * Where this product keeps what can be had again, for all projects of a user: below the place that the system has for
 * such things.
 * @returns null where the environment does not say where the user's files are.
 */
export function userCacheDirectory(
  environment: NodeJS.ProcessEnv,
  system: NodeJS.Platform = process.platform,
): string | null {
  const { HOME, XDG_CACHE_HOME, LOCALAPPDATA } = environment;
  const places: Partial<Record<NodeJS.Platform, string | undefined>> = {
    win32: LOCALAPPDATA,
    darwin: HOME && join(HOME, 'Library', 'Caches'),
  };
  const linux = XDG_CACHE_HOME || (HOME && join(HOME, '.cache'));
  const place = system in places ? places[system] : linux;
  return place && isAbsolute(place) ? join(place, 'mlops-actions') : null;
}
