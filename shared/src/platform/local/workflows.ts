import { basename, join } from 'node:path';
import { z } from 'zod';
import { ConfigurationError } from '../../base/errors.ts';
import { exists } from '../../base/files.ts';
import type { Logger } from '../../base/logger.ts';
import type { WorkflowStore } from '../ports.ts';
import { createFileExclusively, entryNames, readRecord, recordText } from './record-files.ts';
import { localRunId } from './run-facts.ts';

const dispatchSchema = z.strictObject({
  workflow: z.string(),
  inputs: z.record(z.string(), z.string()),
  created: z.iso.datetime(),
});

/**
 * A terminal runs no workflows: what would set one off is a record `dispatches/<n>.json`, and a line in the log that
 * says so. Its run is the one that there is for ever.
 */
export function localWorkflows(stateDirectory: string, workingDirectory: string, log: Logger): WorkflowStore {
  const root = join(stateDirectory, 'dispatches');
  const pathOf = (file: string) => join(workingDirectory, '.github', 'workflows', basename(file));
  const numbers = async (): Promise<number[]> =>
    (await entryNames(root)).flatMap((name) => {
      const digits = /^(\d{1,9})\.json$/.exec(name);
      return digits ? [Number(digits[1])] : [];
    });

  return {
    async find(file) {
      const path = pathOf(file);
      return (await exists(path)) ? { name: basename(file), state: 'active', url: path } : null;
    },

    async dispatch({ file, inputs }) {
      if (!(await exists(pathOf(file)))) {
        throw new ConfigurationError(`There is no workflow ${pathOf(file)}.`, {
          location: { key: 'retrain' },
          hint: 'Name a file below .github/workflows.',
        });
      }
      const record = { workflow: basename(file), inputs: { ...inputs }, created: new Date().toISOString() };
      for (;;) {
        const number = Math.max(0, ...(await numbers())) + 1;
        const path = join(root, `${number}.json`);
        if (!(await createFileExclusively(path, recordText(record)))) continue;
        log.info(`On GitHub ${basename(file)} would be set off now: ${path}`);
        return { id: localRunId, url: null };
      }
    },

    async findDispatched(file, text, since) {
      for (const number of (await numbers()).sort((a, b) => a - b)) {
        const record = await readRecord(join(root, `${number}.json`), dispatchSchema);
        if (record?.workflow !== basename(file) || Date.parse(record.created) < since.getTime()) continue;
        if (Object.values(record.inputs).some((value) => value.includes(text))) {
          return { id: localRunId, url: null };
        }
      }
      return null;
    },
  };
}
