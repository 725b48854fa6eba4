import { availableMemory } from 'node:process';
import { ConfigurationError } from '../../base/errors.ts';

/**
 * Refuses what an agent would keep of its steps before it is tried, if the machine cannot hold it.
 * @param bytes of it.
 * @param parameter that decides how many steps are kept.
 * @param available bytes that the process can still get.
 * @throws ConfigurationError with the estimate.
 */
export function requireMemory(
  bytes: number,
  parameter: 'memory' | 'horizon',
  available = availableMemory(),
): void {
  if (bytes <= available) return;
  const gigabytes = (count: number): string => `${(count / 2 ** 30).toFixed(1)} GiB`;
  throw new ConfigurationError(
    `The steps that are kept do not fit into memory: they take ${gigabytes(bytes)}, but ${gigabytes(available)} are available.`,
    {
      location: { key: `train.params.${parameter}` },
      hint: `Use a smaller ${parameter}, or fewer observations.`,
    },
  );
}
