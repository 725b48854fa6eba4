import { join } from 'node:path';
import type { Outcome } from '../../../../shared/src/action/stage.ts';
import { writeDirectoryAtomically } from '../../../../shared/src/base/files.ts';
import { contentDigest } from '../../../../shared/src/registry/manifest.ts';
import { describeOrigin } from '../../../../shared/src/registry/origin.ts';
import { writeSweepPackage } from '../../../../shared/src/registry/sweep-package.ts';
import { bracketsOf, type Shard } from '../../../../shared/src/sweep/shards.ts';
import { trialsSection } from '../sections/sweep.ts';
import { storedOutputs } from '../stored-outputs.ts';
import { openPlan, type SweepSubject, trainBrackets } from './search.ts';

/** Where a shard is stored. */
interface Given {
  readonly artifact?: string | undefined;
  readonly overwrite: boolean;
}

/** Trains a job's part of the trials and stores what they gave; a job that merges picks the winner. */
export async function trainShard(subject: SweepSubject, shard: Shard, given: Given): Promise<Outcome> {
  const { request, datasetId, store, context } = subject;
  const { platform, config, stateDirectory } = context;
  const plan = await openPlan(subject);
  const brackets = bracketsOf(plan, shard);
  const { results, complete } = await trainBrackets(subject, plan, brackets);
  const warnings = complete ? [] : ['The time budget was used up before all trials of this shard were done.'];
  for (const warning of warnings) platform.log.warning(warning);
  const artifact = given.artifact ?? `${config.name}-sweep-${shard.index}-of-${shard.count}`;
  const folder = join(stateDirectory, 'sweeps', artifact);
  const content = {
    format: 'mlops-sweep/1' as const,
    name: config.name,
    ...describeOrigin(platform.run),
    datasetId,
    plan: plan.digest,
    shard,
    complete,
  };
  const manifest = await writeDirectoryAtomically(folder, (output) =>
    writeSweepPackage(output, content, results),
  );
  const stored = await platform.artifacts.upload(artifact, folder, {
    contentDigest: contentDigest(manifest),
    overwrite: given.overwrite,
  });
  await store.clear();
  const trials = brackets.reduce((sum, { length }) => sum + length, 0);
  return {
    outputs: {
      ...storedOutputs(stored, folder),
      algorithm: request.algorithm,
      resumed: String(store.resumed),
    },
    result: { stage: 'train', manifest, results },
    report: {
      title: `Sweep of ${config.name}, shard ${shard.index} of ${shard.count}`,
      status: warnings.length > 0 ? 'warning' : 'info',
      headline: `${trials} of ${plan.trials.length} trials are done; the job that merges the shards picks the winner.`,
      sections: [
        ...(warnings.length > 0
          ? [{ heading: 'Warnings', blocks: warnings.map((text) => ({ kind: 'text' as const, text })) }]
          : []),
        trialsSection(plan, results, null),
      ],
    },
  };
}
