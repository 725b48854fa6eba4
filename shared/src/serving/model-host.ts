import { describeError, messageOf } from '../base/errors.ts';
import { smokeTest } from '../deploy/smoke.ts';
import type { EventLog } from './events.ts';
import type { ModelSource, SourceState, SourceVersion } from './model-source.ts';
import { loadServedModel, type ServedModel } from './served-model.ts';
import { RunningTrial } from './trial.ts';
import type { VersionStatus } from './versions.ts';

/** Versions that the status still speaks of once they are no longer served. */
const rememberedVersions = 10;
/** Rows that a version must answer as packaged before it is served. */
const smokeRows = 20;
/**
 * For this time after a switch, in milliseconds, the version before it stays in memory: it answers what the new one
 * fails to, and takes its place at once if the deployment is taken back.
 */
const probation = 60_000;
/** A version that could not be loaded is tried again after this time, in milliseconds: a disk may be back. */
const retryAfter = 30_000;

type WantedTrial = NonNullable<SourceState['trial']>;

/** How a verified package becomes a model that answers: `loadServedModel`, unless a test has another way. */
export type LoadModel = typeof loadServedModel;

interface Loaded {
  readonly key: string;
  readonly model: ServedModel;
}

/**
 * Keeps the versions in memory that the source names. A new one is loaded whole and asked before it takes the place
 * of the old one, which answers until then: between two requests, so none is dropped or sees both.
 */
export class ModelHost {
  readonly #source: ModelSource;
  readonly #log: EventLog;
  readonly #pollMilliseconds: number;
  readonly #load: LoadModel;
  #current: Loaded | null = null;
  #previous: (Loaded & { readonly until: number }) | null = null;
  #trial: { readonly key: string; readonly running: RunningTrial } | null = null;
  readonly #statuses = new Map<number, VersionStatus>();
  /** When an attempt to load a version failed, by `SourceVersion.attempt`. */
  readonly #failed = new Map<string, number>();
  #timer: NodeJS.Timeout | null = null;
  #refreshing: Promise<void> = Promise.resolve();
  #stopped = false;
  /** Requests that the version before the current one answered in its place. */
  fallbacks = 0;
  #sourceError: string | null = null;

  constructor(
    source: ModelSource,
    options: { pollMilliseconds: number; log: EventLog; load?: LoadModel | undefined },
  ) {
    this.#load = options.load ?? loadServedModel;
    this.#source = source;
    this.#pollMilliseconds = options.pollMilliseconds;
    this.#log = options.log;
  }

  /** The version that answers; null until one was loaded. */
  get current(): ServedModel | null {
    return this.#current?.model ?? null;
  }

  /** The version that was replaced a short time ago; null if none was. */
  get previous(): ServedModel | null {
    return this.#previous?.model ?? null;
  }

  /** The version that is tried beside it; null if none is. */
  get trial(): RunningTrial | null {
    return this.#trial?.running ?? null;
  }

  /** A version in memory by its number; null if it is not there. */
  find(number: number): ServedModel | null {
    for (const model of [this.current, this.trial?.model ?? null]) {
      if (model?.version.number === number) return model;
    }
    return null;
  }

  /** States of what is served and was served, the newest version first. */
  statuses(): VersionStatus[] {
    return [...this.#statuses.values()].sort((a, b) => b.version.number - a.version.number);
  }

  /** Why the source could not be read the last time; null where it could. */
  get sourceError(): string | null {
    return this.#sourceError;
  }

  /** Loads what there is, and goes on asking. */
  async start(): Promise<void> {
    await this.refresh();
    const next = async (): Promise<void> => {
      await this.refresh();
      if (!this.#stopped) this.#timer = setTimeout(next, this.#pollMilliseconds);
    };
    if (!this.#stopped) this.#timer = setTimeout(next, this.#pollMilliseconds);
  }

  /** Asks no more. What is in memory goes on answering. */
  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#refreshing;
  }

  /** Notes that the current version failed a request which the one before it answered. */
  fellBack({ version, manifest }: ServedModel, error: unknown): void {
    this.fallbacks++;
    // What it says itself may hold values of a request: that is for the log alone.
    const message = 'It fails requests that the version before it answers; the log of the server says how.';
    if (this.#statuses.get(version.number)?.error === message) return;
    this.#remember({ version, modelId: manifest.id, state: 'AVAILABLE', error: message });
    this.#log('error', 'fell-back', { version: version.label, error: messageOf(error) });
  }

  /** Asks the source once, and loads what is new. Never throws: what goes wrong is a state of the version. */
  refresh(): Promise<void> {
    this.#refreshing = this.#refreshing.then(() => this.#refresh());
    return this.#refreshing;
  }

  async #refresh(): Promise<void> {
    try {
      if (this.#previous !== null && performance.now() > this.#previous.until) this.#forgetPrevious();
      const { current, trial } = await this.#source.read();
      if (this.#sourceError !== null) this.#log('info', 'source-back', { source: this.#source.description });
      this.#sourceError = null;
      if (current === null) this.#drop();
      else if (current.key !== this.#current?.key) await this.#switchTo(current);
      // A promoted trial is the current version: it has nobody to be compared with.
      const wanted = trial !== null && trial.version.key !== this.#current?.key ? trial : null;
      if (wanted === null || this.#current === null) this.#endTrial();
      else if (!this.#tries(wanted)) await this.#try(wanted);
    } catch (error) {
      const message = describeError(error);
      if (message !== this.#sourceError) {
        this.#log('error', 'source-failed', { source: this.#source.description, error: message });
      }
      this.#sourceError = message;
    }
  }

  async #switchTo(next: SourceVersion): Promise<void> {
    // What was tried is in memory already.
    const tried = this.#trial?.key === next.key ? this.#trial.running.model : null;
    const previous = this.#previous?.key === next.key ? this.#previous.model : null;
    const model = tried ?? previous ?? (await this.#loadVersion(next));
    if (model === null) return;
    const before = this.#current;
    this.#current = { key: next.key, model };
    this.#previous = before && { ...before, until: performance.now() + probation };
    if (before !== null && before.model.version.number !== next.version.number) {
      this.#setState(before.model, 'UNLOADING');
    }
    this.#setState(model, 'AVAILABLE');
    this.#log('info', 'switched', {
      version: next.version.label,
      model: model.manifest.id,
      previous: before?.model.version.label ?? null,
    });
  }

  #tries({ version, settings }: WantedTrial): boolean {
    const running = this.#trial?.running.settings;
    return (
      version.key === this.#trial?.key && running?.mode === settings.mode && running.share === settings.share
    );
  }

  async #try({ version, settings }: WantedTrial): Promise<void> {
    this.#endTrial();
    const model = await this.#loadVersion(version);
    if (model === null) return;
    this.#trial = { key: version.key, running: new RunningTrial(model, settings) };
    this.#log('info', 'trial-started', { version: version.version.label, ...settings });
  }

  #endTrial(): void {
    if (this.#trial === null) return;
    const { model } = this.#trial.running;
    this.#trial = null;
    if (model !== this.#current?.model) this.#setState(model, 'END');
    this.#log('info', 'trial-ended', { version: model.version.label });
  }

  #forgetPrevious(): void {
    if (this.#previous === null) return;
    const { model } = this.#previous;
    this.#previous = null;
    if (model.version.number !== this.current?.version.number) this.#setState(model, 'END');
  }

  /** Nothing is deployed any more. */
  #drop(): void {
    if (this.#current === null) return;
    this.#forgetPrevious();
    this.#setState(this.#current.model, 'END');
    this.#log('warning', 'nothing-deployed', { previous: this.#current.model.version.label });
    this.#current = null;
  }

  /** @returns null where it cannot be served; its status says why. */
  async #loadVersion({ version, attempt, open }: SourceVersion): Promise<ServedModel | null> {
    const failedAt = this.#failed.get(attempt);
    if (failedAt !== undefined && performance.now() - failedAt < retryAfter) return null;
    let modelId: string | null = null;
    const set = (state: VersionStatus['state'], error: string | null = null) =>
      this.#remember({ version, modelId, state, error });
    set('LOADING');
    const start = performance.now();
    try {
      const found = await open();
      modelId = found.manifest.id;
      const model = await this.#load(version, found);
      await askSmokeRows(found.folder, model);
      this.#failed.delete(attempt);
      set('AVAILABLE');
      this.#log('info', 'loaded', {
        version: version.label,
        model: modelId,
        milliseconds: Math.round(performance.now() - start),
      });
      return model;
    } catch (error) {
      this.#noteFailed(attempt);
      const message = describeError(error);
      set('END', message);
      this.#log('error', 'load-failed', { version: version.label, model: modelId, error: message });
      return null;
    }
  }

  #noteFailed(attempt: string): void {
    const now = performance.now();
    for (const [other, at] of this.#failed) if (now - at > retryAfter) this.#failed.delete(other);
    this.#failed.set(attempt, now);
  }

  #setState({ version, manifest }: ServedModel, state: VersionStatus['state']): void {
    this.#remember({ version, modelId: manifest.id, state, error: null });
  }

  #remember(status: VersionStatus): void {
    this.#statuses.delete(status.version.number);
    this.#statuses.set(status.version.number, status);
    for (const [number, { state }] of this.#statuses) {
      if (this.#statuses.size <= rememberedVersions) break;
      if (state === 'END') this.#statuses.delete(number);
    }
  }
}

/** @throws Error if it answers other than packaged; a package without predictions has nothing to compare with. */
async function askSmokeRows(folder: string, model: ServedModel): Promise<void> {
  const { manifest, predictor } = model;
  if (!manifest.files.some(({ path }) => path === 'predictions.parquet')) return;
  const { problem } = await smokeTest(folder, manifest, predictor, { rows: smokeRows });
  if (problem !== null) throw new Error(`The model does not answer as packaged: ${problem}.`);
}
