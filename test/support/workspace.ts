import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stages } from '../../actions/stages.ts';
import { runStage, type StageRun } from '../../shared/src/action/run-stage.ts';
import { readParquet } from '../../shared/src/data/parquet.ts';
import type { SplitName } from '../../shared/src/data/splits.ts';
import { cellText, type Table } from '../../shared/src/data/table.ts';
import { recordingLogger } from './recording-logger.ts';

const commandLine = join(import.meta.dirname, '..', '..', 'actions', 'mlops.ts');

/** What a process of the command line left. */
export interface FinishedProcess {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder with a pipeline, on the local platform. */
export interface Workspace {
  readonly folder: string;
  /** Everything that was logged, in order. */
  readonly log: string[];
  path(...parts: string[]): string;
  write(path: string, content: string | Uint8Array): Promise<void>;
  read(path: string): Promise<string>;
  readJson<T>(path: string): Promise<T>;
  /** Relative paths of all files, hidden ones included, sorted. */
  files(): Promise<string[]>;
  /** Runs a stage in this process, as actions and command line do. */
  run(stage: string, inputs?: Readonly<Record<string, string>>): Promise<StageRun>;
  /** Runs the command line as a process of its own. */
  mlops(...parameters: string[]): Promise<FinishedProcess>;
}

/** Who says when a workspace is over: a test's context, or whatever collects the work to be done then. */
export interface Owner {
  after(work: () => Promise<void>): void;
}

/**
 * A temporary folder that is removed when the test (or the suite) ends.
 * @param files content by relative path.
 * @param environment what stages see in it; commands see that of this process as well.
 */
export async function workspace(
  t: Owner,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-test-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  const log: string[] = [];
  const path = (...parts: string[]) => join(folder, ...parts);
  const write = async (relative: string, content: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(path(relative)), { recursive: true });
    await writeFile(path(relative), content);
  };
  for (const [relative, content] of Object.entries(files)) await write(relative, content);
  const read = (relative: string) => readFile(path(relative), 'utf8');
  return {
    folder,
    log,
    path,
    write,
    read,
    readJson: async <T>(relative: string) => JSON.parse(await read(relative)) as T,
    files: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort();
    },
    run: async (stage, inputs = {}) =>
      runStage(await stages[stage](), inputs, {
        environment: { ...environment },
        directory: folder,
        log: recordingLogger(log),
        signal: new AbortController().signal,
      }),
    mlops: (...parameters) =>
      new Promise((done) => {
        const env = { ...process.env, ...environment, GITHUB_ACTIONS: '', NO_COLOR: '1' };
        execFile(
          process.execPath,
          [commandLine, ...parameters],
          { cwd: folder, env },
          (error, stdout, stderr) =>
            done({ code: error === null ? 0 : Number(error.code ?? -1), stdout, stderr }),
        );
      }),
  };
}

/** Files that stand for something unfinished, or for a result of the stages. */
export async function leftovers({ files }: Workspace): Promise<string[]> {
  return (await files()).filter((path) => path.includes('.partial') || path.startsWith('.mlops/artifacts/'));
}

/** The rows of a split of the data set that prepare-data left, all of its columns included. */
export function readSplitFile(space: Workspace, dataset: string, split: SplitName): Promise<Table> {
  return readParquet(space.path('.mlops', 'data-sets', dataset, `${split}.parquet`));
}

/** A column's cells as text, missing ones as null. */
export function cells(table: Table, name: string): (string | null)[] {
  const column = table.columns.get(name);
  if (!column) throw new Error(`There is no column "${name}".`);
  return Array.from({ length: table.rows }, (_, row) => cellText(column, row));
}
