import { fruit, fruitCsv } from './fruit.ts';
import { type Owner, type Workspace, workspace } from './workspace.ts';

/** mlops.yml with a sweep over boosted trees. @param sweep the lines under `train.sweep`, each with four blanks. */
export function sweepConfig(sweep: string, train = ''): string {
  return `name: fruit
task: classification
data: { source: data.csv, target: kind }
train:
${train}  params: { trees: 27, early-stopping: 0 }
  sweep:
${sweep}`;
}

/** Lines of a space with a dimension of each kind. */
export const treesSpace = `    space:
      learning-rate: { type: float, min: 0.01, max: 0.5, log: true }
      max-leaves: { type: int, min: 2, max: 32, log: true }
      feature-fraction: [0.5, 1]
`;
export const randomSweep = sweepConfig(`    trials: 6\n${treesSpace}`);
/** Three brackets of four trials. */
export const ashaSweep = sweepConfig(
  `    method: asha\n    trials: 12\n    rungs: 3\n    factor: 2\n${treesSpace}`,
);

/** sweep.json of a model package. */
export interface Findings {
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

/** A pipeline whose data are prepared. */
export async function preparedSweep(t: Owner, config: string, rows = 400): Promise<Workspace> {
  const space = await workspace(t, { 'mlops.yml': config, 'data.csv': fruitCsv(fruit(rows)) });
  await space.run('prepare-data');
  return space;
}

export function findingsOf(space: Workspace, artifact = 'fruit-model'): Promise<Findings> {
  return space.readJson<Findings>(`.mlops/models/${artifact}/sweep.json`);
}
