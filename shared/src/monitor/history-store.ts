import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describeError, InfrastructureError } from '../base/errors.ts';
import { writeFileAtomically } from '../base/files.ts';
import type { Platform } from '../platform/ports.ts';
import { type HistoryEntry, historyText, mergeHistories, parseHistory } from './history-entries.ts';

/** What keeping a history needs; a stage's context has it. */
export interface HistoryPlace {
  readonly platform: Platform;
  readonly config: { readonly name: string };
  readonly stateDirectory: string;
}

/** A history after it was changed. */
export interface KeptHistory {
  readonly entries: readonly HistoryEntry[];
  /**
   * Whether the change was made to what was there and to nothing older, so that of two runs one was first. Otherwise
   * it is kept in the cache alone, which forgets after seven days and knows no order.
   */
  readonly durable: boolean;
  /** Where it is kept, and why not where it should be: one sentence. */
  readonly where: string;
}

/** Writers that may come between reading and writing. */
const mostTries = 12;

/** The file with the history of all monitors of a pipeline. */
export function historyPath(pipeline: string): string {
  return `drift/${pipeline}.jsonl`;
}

/**
 * Changes the history of a pipeline's monitors. `change` sees all that was written before, and is asked again where
 * another run came in between, so what it decides it decides once for all.
 *
 * Where the repository cannot be written the history goes on in the cache, and what is there is put together with
 * the rest as soon as it can.
 * @param change gives all entries, with the new ones; null where nothing is to be changed.
 */
export async function changeHistory(
  place: HistoryPlace,
  message: string,
  change: (entries: readonly HistoryEntry[]) => readonly HistoryEntry[] | null,
): Promise<KeptHistory> {
  const { platform, config } = place;
  const { sharedFiles, log } = platform;
  const path = historyPath(config.name);
  const cached = await readCached(place);
  let known: readonly HistoryEntry[] = cached;
  try {
    for (let tries = 1; tries <= mostTries; tries++) {
      const { text, version } = await sharedFiles.read(path);
      const { entries, damaged } = parseHistory(text ?? '', new Date());
      if (damaged)
        log.warning('The history of drift checks cannot be read in part; its answers count as unknown.');
      known = cached.length === 0 ? entries : mergeHistories(entries, cached);
      const changed = change(known);
      if (changed === null) return { entries: known, durable: true, where: sharedFiles.place };
      if (await sharedFiles.replace(path, { text: historyText(changed), version, message })) {
        return { entries: changed, durable: true, where: sharedFiles.place };
      }
      await wait(50 * tries * Math.random());
    }
    throw new InfrastructureError(`The file "${path}" was changed by others at each try.`, {
      hint: 'Run the job again.',
      retryable: true,
    });
  } catch (error) {
    if (!(error instanceof InfrastructureError)) throw error;
    const where = `the cache alone, for seven days: ${describeError(error).replaceAll('\n', ' ')}`;
    log.warning(`The history of drift checks is kept in ${where}`);
    const changed = change(known) ?? known;
    await writeCached(place, changed);
    return { entries: changed, durable: false, where };
  }
}

/** What the file says, with one request. @returns no entries where there is no file. */
export async function readHistory({
  platform,
  config,
}: Pick<HistoryPlace, 'platform' | 'config'>): Promise<HistoryEntry[]> {
  const text = await platform.sharedFiles.readText(historyPath(config.name));
  return parseHistory(text ?? '', new Date()).entries;
}

async function readCached(place: HistoryPlace): Promise<HistoryEntry[]> {
  const { folder, prefix } = cachePlace(place);
  const found = await place.platform.cache.restore(folder, `${prefix}newest`, [prefix]);
  if (found === null) return [];
  const text = await readFile(join(folder, 'history.jsonl'), 'utf8').catch(() => '');
  return parseHistory(text, new Date()).entries;
}

async function writeCached(place: HistoryPlace, entries: readonly HistoryEntry[]): Promise<void> {
  const { folder, prefix } = cachePlace(place);
  await writeFileAtomically(join(folder, 'history.jsonl'), historyText(entries));
  // Entries of the cache never change: each check writes a new one and reads the newest.
  await place.platform.cache.save(folder, `${prefix}${Date.now()}-${place.platform.run.runId}`, {
    supersedes: prefix,
  });
}

function cachePlace({ config, stateDirectory }: HistoryPlace): { folder: string; prefix: string } {
  // A name holds no "@", so that the history of "birds" is not that of "birds-north".
  return {
    folder: join(stateDirectory, 'drift-history', config.name),
    prefix: `mlops-drift-history-${config.name}@`,
  };
}
