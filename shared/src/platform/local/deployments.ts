import { join } from 'node:path';
import { z } from 'zod';
import { InfrastructureError } from '../../base/errors.ts';
import { writeFileAtomically } from '../../base/files.ts';
import type { Logger } from '../../base/logger.ts';
import type { DeploymentStore } from '../ports.ts';
import { createFileExclusively, readRecord, readRecords, recordText } from './record-files.ts';

const deploymentSchema = z.strictObject({
  id: z.int().positive(),
  environment: z.string(),
  task: z.string(),
  commit: z.string(),
  description: z.string(),
  payload: z.record(z.string(), z.string()),
  created: z.iso.datetime(),
  statuses: z.array(
    z.strictObject({
      state: z.enum(['in_progress', 'success', 'failure', 'inactive']),
      description: z.string(),
      environmentUrl: z.string().nullable(),
      created: z.iso.datetime(),
    }),
  ),
});

/** As many as GitHub lists on a page. */
const mostListed = 100;

/** Deployments with all their statuses as `deployments/<id>.json`. */
export function localDeployments(stateDirectory: string, log: Logger): DeploymentStore {
  const root = join(stateDirectory, 'deployments');
  const pathOf = (id: number | string) => join(root, `${id}.json`);

  return {
    async create({ environment, task, commit, description, payload }) {
      const created = new Date().toISOString();
      for (;;) {
        const ids = (await readRecords(root, deploymentSchema)).map(({ id }) => id);
        const id = Math.max(0, ...ids) + 1;
        const record = { id, environment, task, commit, description, payload, created, statuses: [] };
        if (await createFileExclusively(pathOf(id), recordText(record))) return String(id);
      }
    },

    async setState(id, state, { description, environmentUrl }) {
      const deployment = /^\d{1,9}$/.test(id) ? await readRecord(pathOf(id), deploymentSchema) : null;
      if (!deployment) throw new InfrastructureError(`There is no deployment "${id}" in "${root}".`);
      const status = {
        state,
        description: description.slice(0, 140),
        environmentUrl: environmentUrl ?? null,
        created: new Date().toISOString(),
      };
      const changed = { ...deployment, statuses: [...deployment.statuses, status] };
      await writeFileAtomically(pathOf(id), recordText(changed));
      log.info(`Deployment ${id} to ${deployment.environment}: ${state}, ${description}`);
    },

    async list({ environment, task }) {
      const deployments = await readRecords(root, deploymentSchema);
      return deployments
        .filter((deployment) => deployment.environment === environment && deployment.task === task)
        .sort((a, b) => b.id - a.id)
        .slice(0, mostListed)
        .map(({ id, payload }) => ({ id: String(id), payload }));
    },

    async state(id) {
      const deployment = /^\d{1,9}$/.test(id) ? await readRecord(pathOf(id), deploymentSchema) : null;
      return deployment?.statuses.at(-1)?.state ?? null;
    },
  };
}
