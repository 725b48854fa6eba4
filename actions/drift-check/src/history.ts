import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { StageContext } from '../../../shared/src/action/stage.ts';
import { writeFileAtomically } from '../../../shared/src/base/files.ts';
import type { DriftAnswer } from '../../../shared/src/drift/alarm.ts';

const entrySchema = z.strictObject({
  time: z.iso.datetime(),
  run: z.string(),
  drifted: z.enum(['true', 'false', 'unknown']),
});

/** Checks that are remembered: more than any persistence needs, and few enough to stay small. */
const rememberedChecks = 365;

/** The answers of past checks, kept in the cache so that a persistence such as "2 of 3" can look back. */
export class DriftHistory {
  readonly #entries: z.infer<typeof entrySchema>[];
  readonly #folder: string;
  readonly #key: string;
  readonly #context: StageContext;

  private constructor(
    entries: z.infer<typeof entrySchema>[],
    folder: string,
    key: string,
    context: StageContext,
  ) {
    this.#entries = entries;
    this.#folder = folder;
    this.#key = key;
    this.#context = context;
  }

  /**
   * The history of a monitor; empty where there is none. What cannot be read counts as unknown answers, so that an
   * alarm that they might have raised is unknown and not off.
   * @param monitor the name of its artifact: two monitors in one run have two.
   * @param needed how many past answers the persistence looks at.
   */
  static async read(monitor: string, needed: number, context: StageContext): Promise<DriftHistory> {
    const { platform, stateDirectory } = context;
    const name = encodeURIComponent(monitor);
    const folder = join(stateDirectory, 'drift-history', name);
    // The encoded name holds no "@", so that the history of "birds" is not that of "birds-north".
    const prefix = `mlops-drift-history-${name}@`;
    // Entries of the cache never change: each check writes a new one and reads the newest.
    const key = `${prefix}${Date.now()}-${platform.run.runId}`;
    await platform.cache.restore(folder, key, [prefix]);
    const text = await readFile(join(folder, 'history.json'), 'utf8').catch(() => '[]');
    const entries = parseEntries(text);
    if (entries === null) {
      platform.log.warning('The history of drift checks cannot be read; its answers count as unknown.');
    }
    const unknown = { time: new Date().toISOString(), run: '', drifted: 'unknown' as const };
    return new DriftHistory(entries ?? Array.from({ length: needed }, () => unknown), folder, key, context);
  }

  /** The answers, the oldest first. */
  answers(): DriftAnswer[] {
    return this.#entries.map(({ drifted }) => drifted);
  }

  /** Adds the answer of a run; a second try of the same run replaces its first. */
  add(drifted: DriftAnswer, run: string): void {
    const last = this.#entries.at(-1);
    if (last && last.run === run && run !== 'local') this.#entries.pop();
    this.#entries.push({ time: new Date().toISOString(), run, drifted });
  }

  async write(): Promise<void> {
    const entries = this.#entries.slice(-rememberedChecks);
    await writeFileAtomically(join(this.#folder, 'history.json'), `${JSON.stringify(entries, null, 2)}\n`);
    await this.#context.platform.cache.save(this.#folder, this.#key);
  }
}

/** @returns null where the text is no history. */
function parseEntries(text: string): z.infer<typeof entrySchema>[] | null {
  try {
    return z.array(entrySchema).parse(JSON.parse(text));
  } catch {
    return null;
  }
}
