import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ConfigurationError, InfrastructureError } from '../base/errors.ts';
import { readTextIfPresent } from '../base/files.ts';
import type { Logger } from '../base/logger.ts';
import { refuseUnanswering } from '../command/command-model.ts';
import { milliseconds } from '../config/duration.ts';
import type { ModelManifest } from '../registry/manifest.ts';
import { answersRows } from '../serving/answers.ts';
import { writeRequest } from '../serving/request-writer.ts';
import { ServingClient } from '../serving/serving-client.ts';
import { type CurrentVersion, directoryTarget, parseCurrent } from './directory.ts';
import { OvertakenError } from './lost-race.ts';
import type { ServerSettings } from './server-settings.ts';
import { runTrial } from './server-trial.ts';
import { readSmokeRows, smokeTest } from './smoke.ts';
import type { Candidate, DeploymentTarget } from './target.ts';

/** Time between two looks at the server, in milliseconds. */
const pause = 50;
/** The server may still speak of an earlier attempt with the same version until it has looked again. */
const endIsFinal = 1500;
/** How long another deployment may have the folder before this one gives up, in milliseconds: it may fail and leave. */
const othersTime = 3000;
/** How long a server may take to go back, in milliseconds: it has the old version still, or on its disk. */
const revertTime = 5000;

export interface ServerTargetOptions {
  /** The folder that the server follows, as the configuration writes it. */
  readonly directory: string;
  readonly workingDirectory: string;
  readonly settings: ServerSettings;
  /** Test rows that the server must answer as packaged; 0 asks nothing. */
  readonly smokeRows: number;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/**
 * A server (`mlops serve --directory`) that follows a folder of the `directory` target. The folder is switched as
 * there; then the server itself is asked until the version is AVAILABLE there and answers the packaged rows. With
 * `trial` it first tries the version on a share of its requests.
 */
export function serverTarget(candidate: Candidate, options: ServerTargetOptions): DeploymentTarget {
  const { settings, log, signal } = options;
  const { manifest, version } = candidate;
  const root = resolve(options.workingDirectory, options.directory);
  const folder = directoryTarget(candidate, options);
  const client = new ServingClient(settings.url, manifest.name);
  const timeLimit = milliseconds(settings.timeout) ?? Number.POSITIVE_INFINITY;
  let tried = false;
  let switched = false;
  let previous: string | null = null;
  let packageDigest = candidate.packageDigest;

  /** The version in the folder, as current.json would name it. */
  const pointer = (): CurrentVersion => ({
    format: 'mlops-current/1',
    name: manifest.name,
    version,
    path: `versions/${version}`,
    modelId: manifest.id,
    packageDigest,
  });

  /**
   * Whether the folder names this version. What was live may have come back to it by a run that put records and target
   * in order: then it is switched again.
   */
  async function holdFolder(): Promise<boolean> {
    const current = await readCurrentIfThere(root);
    if (current?.version === version) return true;
    if (current === null || current.version !== previous) return false;
    await folder.switch(previous);
    return true;
  }

  return {
    async prepare(previousVersion) {
      requireServable(manifest);
      // Before anything is changed: a server that does not answer cannot be deployed to.
      await client.versions();
      const destination = await folder.prepare(previousVersion);
      packageDigest = destination.packageDigest;
      return destination;
    },

    async switch(previousVersion) {
      const replaces = await readCurrentIfThere(root);
      // A version that the folder is only given back to takes nobody's place.
      const isNew = previousVersion !== null && replaces !== null && replaces.modelId !== manifest.id;
      if (settings.trial && !tried && isNew) {
        await runTrial(root, pointer(), settings.trial, { client, log, signal });
        tried = true;
      }
      previous = previousVersion;
      switched = true;
      await folder.switch(previousVersion);
    },

    async verify() {
      await folder.verify();
      await waitUntilServed(client, candidate, { timeLimit, signal, holdFolder });
      await askSmokeRows(client, candidate, options.smokeRows);
      await requireNoFailure(client, candidate);
    },

    async revert() {
      // Before the switch there is nothing to wait for, and the server may be why it failed.
      if (!switched) return;
      await folder.revert();
      await waitUntilReverted(client, root);
    },

    // The server follows the folder; whether it is there yet is what \`verify\` asks.
    serves: folder.serves,
  };
}

/** @throws InfrastructureError if others' requests failed meanwhile. */
async function requireNoFailure(client: ServingClient, { version }: Candidate): Promise<void> {
  const found = (await client.versions()).find(({ label }) => label === version);
  if (found?.error === '') return;
  throw new InfrastructureError(
    `The server gave up ${version}: ${found?.error ?? 'it is not there any more'}`,
  );
}

/** @throws ConfigurationError for a model that no server can answer with. */
function requireServable(manifest: ModelManifest): void {
  refuseUnanswering(manifest);
  if (answersRows(manifest.task)) return;
  throw new ConfigurationError(
    'A policy that learned in an environment answers no rows, so no server can have it.',
    {
      location: { key: 'deploy.target' },
      hint: 'Choose "release" or "directory".',
    },
  );
}

async function readCurrentIfThere(root: string): Promise<CurrentVersion | null> {
  const path = join(root, 'current.json');
  const text = await readTextIfPresent(path);
  return text === null ? null : parseCurrent(path, text);
}

/**
 * @param options.holdFolder whether the folder that the server follows names the version.
 * @throws InfrastructureError if the server could not load it, or the time is up.
 * @throws OvertakenError if another deployment has the folder.
 */
async function waitUntilServed(
  client: ServingClient,
  { version, manifest }: Candidate,
  {
    timeLimit,
    signal,
    holdFolder,
  }: { timeLimit: number; signal: AbortSignal; holdFolder: () => Promise<boolean> },
): Promise<void> {
  const start = performance.now();
  let held = start;
  for (;;) {
    signal.throwIfAborted();
    if (await holdFolder()) held = performance.now();
    else if (performance.now() - held > othersTime) {
      throw new OvertakenError(`Another deployment took the folder before the server had ${version}.`);
    }
    const current = await client.current();
    if (current?.label === version && current.modelId === manifest.id) return;
    const found = (await client.versions()).find(({ label }) => label === version);
    const waited = performance.now() - start;
    if (found?.state === 'END' && found.error !== '' && waited > endIsFinal) {
      throw new InfrastructureError(`The server cannot load ${version}: ${found.error}`);
    }
    if (waited > timeLimit) {
      const state = found === undefined ? 'it has not seen it' : `it is ${found.state}`;
      throw new InfrastructureError(
        `The server does not answer with ${version} after ${Math.round(waited / 1000)} seconds: ${state}.`,
        { hint: 'Does it follow deploy.directory? Start it with "mlops serve --directory <that folder>".' },
      );
    }
    await delay(pause);
  }
}

/** @throws InfrastructureError if the server answers other than packaged, or with another version. */
async function askSmokeRows(client: ServingClient, candidate: Candidate, rows: number): Promise<void> {
  const { folder, manifest, version } = candidate;
  if (rows === 0 || !manifest.files.some(({ path }) => path === 'predictions.parquet')) return;
  const { table } = await readSmokeRows(folder, manifest, rows);
  const names = manifest.features.map(({ name }) => name);
  const answer = await client.predict(writeRequest(table, names));
  if (answer.version !== version) {
    await requireNoFailure(client, candidate);
    throw new InfrastructureError(
      `The server answers with ${answer.version || 'another version'}, not with ${version}.`,
    );
  }
  const { problem } = await smokeTest(folder, manifest, { predict: () => answer.output }, { rows });
  if (problem !== null) throw new InfrastructureError(`The server does not answer as packaged: ${problem}.`);
}

/** @throws InfrastructureError if the server still answers with what was put back after five seconds. */
async function waitUntilReverted(client: ServingClient, root: string): Promise<void> {
  const current = await readCurrentIfThere(root);
  const start = performance.now();
  for (;;) {
    const answering = await client.current();
    const isBack =
      current === null
        ? answering === null
        : answering?.label === current.version && answering.modelId === current.modelId;
    if (isBack) return;
    if (performance.now() - start > revertTime) {
      throw new InfrastructureError(`The server has not gone back to ${current?.version ?? 'nothing'} yet.`, {
        hint: 'The folder it follows names that version again. Look at its log.',
      });
    }
    await delay(pause);
  }
}
