import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ConfigurationError } from '../../shared/src/base/errors.ts';
import { modelManifestSchema, verifyPackage } from '../../shared/src/registry/manifest.ts';
import { csv, fruit, fruitCsv } from '../support/fruit.ts';
import { type Owner, type Workspace, workspace } from '../support/workspace.ts';

/** mlops.yml with a sweep over boosted trees. @param sweep the lines under `train.sweep`, each with six blanks. */
function configOf(sweep: string, train = ''): string {
  return `name: fruit
task: classification
data: { source: data.csv, target: kind }
train:
${train}  params: { trees: 27, early-stopping: 0 }
  sweep:
${sweep}`;
}

const space = `    space:
      learning-rate: { type: float, min: 0.01, max: 0.5, log: true }
      max-leaves: { type: int, min: 2, max: 32, log: true }
      feature-fraction: [0.5, 1]
`;
const random = configOf(`    trials: 6\n${space}`);
const asha = configOf(`    method: asha\n    trials: 12\n    rungs: 3\n    factor: 2\n${space}`);

interface Findings {
  winner: number;
  complete: boolean;
  trials: {
    trial: number;
    algorithm: string;
    values: Record<string, unknown>;
    comparisons: number;
    validationLoss: number | null;
    reason: string | null;
  }[];
  importance: { explained: number | null; drops: Record<string, number>; reason: string | null };
}

async function prepared(t: Owner, config: string, data = fruitCsv(fruit(400))): Promise<Workspace> {
  const space = await workspace(t, { 'mlops.yml': config, 'data.csv': data });
  await space.run('prepare-data');
  return space;
}

const findingsOf = (space: Workspace, artifact = 'fruit-model'): Promise<Findings> =>
  space.readJson<Findings>(`.mlops/models/${artifact}/sweep.json`);

describe('a sweep', () => {
  for (const [method, config] of Object.entries({ random, asha })) {
    test(`${method}: packages what a plain training with the winner's parameters gives, on any number of threads`, async (t) => {
      const space = await prepared(t, config);
      const { outcome } = await space.run('train', { sweep: '{ threads: 2 }' });
      const found = await findingsOf(space);
      const winner = found.trials.find(({ trial }) => trial === found.winner);
      assert.ok(winner);
      assert.equal(found.complete, true);
      const full = found.trials.filter(({ comparisons }) => comparisons === winner.comparisons);
      assert.equal(winner.validationLoss, Math.min(...full.map(({ validationLoss }) => validationLoss!)));

      const manifest = await verifyPackage(String(outcome.outputs.path), modelManifestSchema);
      for (const [name, value] of Object.entries(winner.values)) {
        assert.equal(manifest.learner.params[name], value);
      }
      await space.write('mlops.yml', configOf('').replace(/  sweep:\n/, ''));
      const params = JSON.stringify(winner.values);
      const plain = await space.run('train', { artifact: 'plain', params });
      assert.equal(plain.outcome.outputs['model-id'], manifest.id);
      assert.equal(plain.outcome.outputs.metrics, outcome.outputs.metrics);

      await space.write('mlops.yml', config);
      await space.run('train', { artifact: 'alone', sweep: '{ threads: 1 }' });
      assert.deepEqual(await findingsOf(space, 'alone'), found);
    });
  }
});
