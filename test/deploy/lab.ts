import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { stage } from '../../actions/deploy/src/stage.ts';
import { parseInputs } from '../../shared/src/action/inputs.ts';
import type { Outcome, StageContext } from '../../shared/src/action/stage.ts';
import { commandLearner } from '../../shared/src/command/command-model.ts';
import { parseConfig } from '../../shared/src/config/load-config.ts';
import type { ModelManifest, VerdictManifest } from '../../shared/src/registry/manifest.ts';
import { findProduction } from '../../shared/src/registry/production.ts';
import { uploadPackage, type Workspace, workspace, writeVerdict } from '../registry/sample-packages.ts';
import { trainPackage } from './trained-package.ts';

/** A workspace in which models are trained, judged and deployed. */
export interface Lab extends Workspace {
  context: StageContext;
  /** Trains a model, stores it as the artifact flowers-model, with a verdict unless null. */
  train(seed: number, verdict?: Partial<VerdictManifest> | null): Promise<ModelManifest>;
  deploy(inputs?: Record<string, string>, changes?: Partial<StageContext>): Promise<Outcome>;
}

/**
 * @param options.asked whether the models can be asked smoke rows, which takes the time of a process each.
 */
export async function lab(
  t: TestContext,
  deployYaml = '{ target: directory }',
  options: { asked?: boolean } = {},
): Promise<Lab> {
  const place = await workspace(t);
  const config = parseConfig(`name: flowers\ndeploy: ${deployYaml}\n`);
  const { platform, workingDirectory, stateDirectory } = place;
  const signal = new AbortController().signal;
  const context: StageContext = {
    platform,
    config,
    repositoryDirectory: workingDirectory,
    configFile: 'mlops.yml',
    workingDirectory,
    stateDirectory,
    signal,
  };
  return {
    ...place,
    config: { name: 'flowers' },
    context,
    async train(seed, verdict = {}) {
      const folder = join(workingDirectory, `model-${seed}`);
      const manifest = await trainPackage(folder, {
        seed,
        ...(options.asked === false ? { learner: commandLearner } : {}),
      });
      await uploadPackage(place, 'flowers-model', folder, manifest);
      if (verdict !== null) {
        const judged = join(workingDirectory, `verdict-${seed}`);
        const document = await writeVerdict(judged, manifest, {
          repository: platform.run.repository,
          ...verdict,
        });
        await uploadPackage(place, `flowers-verdict-${manifest.id.slice(0, 12)}`, judged, document);
      }
      return manifest;
    },
    deploy: (inputs = {}, changes = {}) =>
      stage.run(parseInputs(stage.inputs, inputs), { ...context, ...changes }),
  };
}

/** What is live according to the tags. */
export async function liveVersion({ platform }: Workspace): Promise<string | null> {
  return (await findProduction(platform, 'flowers', 'production'))?.version ?? null;
}

/** Every state that each deployment was given. */
export async function statesOf({ stateDirectory }: Workspace): Promise<string[][]> {
  const folder = join(stateDirectory, 'deployments');
  const names = (await readdir(folder)).sort();
  return Promise.all(
    names.map(async (name) => {
      const { statuses } = JSON.parse(await readFile(join(folder, name), 'utf8'));
      return statuses.map(({ state }: { state: string }) => state);
    }),
  );
}
