import { fork } from 'node:child_process';
import { join } from 'node:path';
import { readCurrent } from '../../../shared/src/deploy/directory.ts';

/** Those who use what is live, all the time. */
export interface Readers {
  readonly reads: () => number;
  readonly models: () => number;
  readonly failures: () => readonly string[];
  stop(): Promise<void>;
}

/** A target that is deployed to while runs are killed. */
export interface BenchTarget {
  /** The section `deploy` of mlops.yml. */
  readonly settings: string;
  /** Starts readers of what is live; a version is. */
  startReaders(workingDirectory: string): Promise<Readers>;
  /** The version that readers get now. */
  current(workingDirectory: string): Promise<string>;
}

/** A process each for the two ways to find the current version. */
async function startDirectoryReaders(root: string): Promise<Readers> {
  let reads = 0;
  const models = new Set<string>();
  const failures: string[] = [];
  const children = ['link', 'file'].map((by) =>
    fork(join(import.meta.dirname, 'reader.ts'), [root, by], { execArgv: [] }),
  );
  for (const child of children) {
    child.on('message', (message: { model?: string; failure?: string }) => {
      if (message.failure !== undefined) failures.push(message.failure);
      if (message.model === undefined) return;
      reads++;
      models.add(message.model);
    });
  }
  const ended = children.map((child) => new Promise((done) => child.once('exit', done)));
  return {
    reads: () => reads,
    models: () => models.size,
    failures: () => failures,
    stop: async () => {
      for (const child of children) child.kill('SIGKILL');
      await Promise.all(ended);
    },
  };
}

export const benchTargets: Readonly<Record<string, BenchTarget>> = {
  directory: {
    settings: '{ target: directory, directory: deployed }',
    startReaders: (workingDirectory) => startDirectoryReaders(join(workingDirectory, 'deployed')),
    current: async (workingDirectory) => (await readCurrent(join(workingDirectory, 'deployed'))).version,
  },
};
