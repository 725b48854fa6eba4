import { setTimeout as delay } from 'node:timers/promises';
import { InfrastructureError } from '../base/errors.ts';
import type { Logger } from '../base/logger.ts';
import { milliseconds } from '../config/duration.ts';
import type { ServingClient } from '../serving/serving-client.ts';
import {
  describeJudgement,
  judgeTrial,
  lookAt,
  type TrialRules,
  trialLooks,
} from '../serving/trial-decision.ts';
import { readTrial, removeTrial, writeTrial } from '../serving/trial-file.ts';
import type { CurrentVersion } from './directory.ts';
import type { ServerSettings } from './server-settings.ts';

/** Time between two looks at the server's counts, in milliseconds. */
const pause = 100;

/**
 * Has a server try a version on a share of its requests, until it is decided. The trial has an end written with it, so
 * that one whose deployment was killed ends by itself.
 * @throws InfrastructureError if the version is not to take the place of the one that is live, with what was found.
 */
export async function runTrial(
  root: string,
  version: CurrentVersion,
  settings: NonNullable<ServerSettings['trial']>,
  { client, log, signal }: { client: ServingClient; log: Logger; signal: AbortSignal },
): Promise<void> {
  const { mode, share } = settings;
  const rules: TrialRules = {
    requests: settings.requests,
    maxErrorRate: settings['max-error-rate'],
    maxDisagreement: settings['max-disagreement'],
    error: settings.error,
  };
  const end = Date.now() + (milliseconds(settings.timeout) ?? longestTrial);
  await writeTrial(root, { settings: { mode, share }, version, until: new Date(end).toISOString() });
  const isOurs = async () => (await readTrial(root))?.version.packageDigest === version.packageDigest;
  log.info(`${version.version} is tried on ${100 * share} % of the requests (${mode}).`);
  try {
    let looks = 0;
    for (;;) {
      signal.throwIfAborted();
      const seen = await client.trial();
      const counts = seen?.model_id === version.modelId && seen.version === version.version ? seen : null;
      if (counts !== null && lookAt(counts.requests, rules) > looks) {
        looks = lookAt(counts.requests, rules);
        const judgement = judgeTrial(counts, rules);
        const found = `after ${counts.requests} requests ${describeJudgement(judgement)}`;
        log.info(`Look ${looks} of ${trialLooks}: ${found}.`);
        if (judgement.verdict === 'promote') return;
        if (judgement.verdict !== 'continue') throw failed(version, mode, judgement.verdict, found);
      }
      const ended = (await client.versions()).find(({ label }) => label === version.version);
      if (counts === null && ended?.state === 'END' && ended.error !== '') {
        throw new InfrastructureError(`The server cannot load ${version.version}: ${ended.error}`);
      }
      if (!(await isOurs())) {
        throw new InfrastructureError(
          `Another deployment took the place of the trial of ${version.version}.`,
          {
            hint: 'Let deployments of one model wait for each other: give their job a "concurrency" group.',
          },
        );
      }
      if (Date.now() > end) {
        throw failed(
          version,
          mode,
          'inconclusive',
          `only ${counts?.requests ?? 0} requests came in the time`,
        );
      }
      await delay(pause);
    }
  } finally {
    if (await isOurs()) await removeTrial(root);
  }
}

/** Where no end is set. */
const longestTrial = 24 * 60 * 60 * 1000;

function failed(
  { version }: CurrentVersion,
  mode: string,
  verdict: 'revert' | 'inconclusive',
  found: string,
): InfrastructureError {
  return new InfrastructureError(
    `The ${mode} of ${version} is ${verdict === 'revert' ? 'over: it failed' : 'inconclusive'}: ${found}.`,
    {
      hint:
        verdict === 'revert'
          ? 'Look at what it answers, or at what it cannot. The limits are those of deploy.server.trial.'
          : 'Give it more requests or a larger share (deploy.server.trial), or let more of them differ.',
    },
  );
}
