import type { Outcome, StageContext } from '../../../shared/src/action/stage.ts';
import { ConfigurationError } from '../../../shared/src/base/errors.ts';
import { checkProvenance } from '../../../shared/src/deploy/check-provenance.ts';
import { findRollback } from '../../../shared/src/deploy/find-rollback.ts';
import type { DeployInputs, DeployOutput } from './contract.ts';
import { type DeploymentStart, goLive } from './go-live.ts';
import { readMetrics } from './metrics.ts';

/**
 * Brings an earlier version back: its package is verified and asked again, and what makes it live is a new promotion.
 * It passed a gate when it was deployed, so none is asked.
 */
export async function rollBack(
  to: string,
  values: DeployInputs,
  start: DeploymentStart,
  context: StageContext,
): Promise<Outcome<DeployOutput>> {
  const { platform, config } = context;
  const { environment, target } = start;
  const superfluous = (['model', 'gate'] as const).find((name) => values[name] !== undefined);
  if (superfluous !== undefined) {
    throw new ConfigurationError(`"${superfluous}" is given beside "rollback-to".`, {
      location: { key: superfluous },
      hint: 'A rollback takes the version from the registry, and needs no verdict. Give one of them.',
    });
  }
  const rollback = await findRollback(to, { name: config.name, environment }, context);
  platform.log.info(`Rolling back from ${rollback.from} to ${rollback.to.version}.`);
  const { model } = rollback;
  const required = config.deploy['require-attestation'];
  const proof = await checkProvenance(model, platform, { required });
  return goLive(
    {
      ...start,
      model,
      facts: {
        manifest: model.manifest,
        environment,
        target,
        origin: `${model.origin}, ${proof}`,
        gate: `none is needed for a rollback from ${rollback.from}`,
        ungated: false,
        approval: null,
        smoke: null,
        metrics: await readMetrics(model.folder),
      },
      reason: values.reason ?? null,
      verdict: null,
      rollback,
    },
    context,
  );
}
