import { resolve } from 'node:path';
import { openContext } from '../../action/open-context.ts';
import type { StageContext } from '../../action/stage.ts';
import { ConfigurationError } from '../../base/errors.ts';
import { readTextIfPresent } from '../../base/files.ts';
import { silentLogger } from '../../base/logger.ts';
import { durationFault, durationPattern, milliseconds } from '../../config/duration.ts';
import { configFileName, loadConfig } from '../../config/load-config.ts';
import { parseCurrent } from '../../deploy/directory.ts';
import { modelManifestSchema, pipelineName, readManifest } from '../../registry/manifest.ts';
import { checkEnvironmentName } from '../../registry/promotions.ts';
import type { PredictionLogOptions } from '../../serving/prediction-log.ts';
import { defaultLimits, type ServingLimits } from '../../serving/prediction-server.ts';
import type { CommandCall } from '../command.ts';

/** Where the thread that serves gets its model from, as plain data. */
export type SourceOrder =
  | { readonly kind: 'package'; readonly folder: string }
  | { readonly kind: 'directory'; readonly root: string }
  | {
      readonly kind: 'registry';
      readonly environment: string;
      /** Inputs of `openContext`, and the folder that they are relative to. */
      readonly inputs: Readonly<Record<string, string | undefined>>;
      readonly directory: string;
    }
  | {
      readonly kind: 'repository';
      /** `owner/name` on GitHub. */
      readonly repository: string;
      readonly environment: string;
      readonly name: string;
      /** Where packages are kept that were fetched. */
      readonly workingDirectory: string;
    };

/** All that the thread that serves needs to know. Times in milliseconds. */
export interface ServeOrder {
  readonly name: string;
  readonly source: SourceOrder;
  readonly poll: number;
  readonly port: number;
  readonly address: string;
  readonly limits: Partial<ServingLimits>;
  readonly predictionLog: PredictionLogOptions | null;
  readonly grace: number;
}

/** Reads the command's options. @throws ConfigurationError for what cannot be used. */
export async function readOrder(call: CommandCall): Promise<ServeOrder> {
  const { options, place } = call;
  const { name, source, poll } = await findSource(call);
  const folder = options['log-predictions'];
  return {
    name: checkName(options.name ?? name),
    source,
    poll: timeOption(call, 'poll', poll),
    port: numberOption(call, 'port', 8501, { min: 0, max: 65_535, whole: true }),
    address: options.host ?? '127.0.0.1',
    limits: {
      bodyBytes: numberOption(call, 'max-body', defaultLimits.bodyBytes, { min: 1, whole: true }),
      rows: numberOption(call, 'max-rows', defaultLimits.rows, { min: 1, whole: true }),
      queue: numberOption(call, 'queue', defaultLimits.queue, { min: 1, whole: true }),
    },
    predictionLog:
      folder === undefined
        ? null
        : {
            folder: resolve(place.directory, options['working-directory'] ?? '.', folder),
            share: numberOption(call, 'log-share', 0.1, { min: 0, max: 1 }),
            intervalMilliseconds: timeOption(call, 'log-interval', '1m'),
          },
    grace: timeOption(call, 'grace', '10s'),
  };
}

/** @throws ConfigurationError if it cannot be a part of an address. */
function checkName(name: string): string {
  const parsed = pipelineName.safeParse(name);
  if (parsed.success) return parsed.data;
  throw new ConfigurationError(`The name "${name}" ${parsed.error.issues[0].message}.`, {
    location: { key: 'name' },
  });
}

interface FoundSource {
  readonly name: string;
  readonly source: SourceOrder;
  /** Default time between two looks. */
  readonly poll: string;
}

async function findSource(call: CommandCall): Promise<FoundSource> {
  const { options, place, words } = call;
  if (words.length > 0) {
    throw new ConfigurationError(`serve takes no "${words[0]}".`, {
      hint: `Name a package with --model ${words[0]}.`,
    });
  }
  const named = ['model', 'directory', 'environment'].filter((name) => options[name] !== undefined);
  if (named.length > 1) {
    throw new ConfigurationError(`--${named.join(' and --')} cannot be used together.`, {
      hint: 'A server has one source of its model.',
    });
  }
  const folder = resolve(place.directory, options['working-directory'] ?? '.');
  if (options.model !== undefined) {
    const path = resolve(folder, options.model);
    const { name } = await readManifest(path, modelManifestSchema);
    return { name, source: { kind: 'package', folder: path }, poll: '1h' };
  }
  if (options.repository !== undefined) return findRepository(options.repository, call, folder);
  const { config: file, 'working-directory': working, platform } = options;
  const inputs = { config: file, 'working-directory': working, platform };
  const context = await openContext(inputs, { ...place, log: silentLogger });
  const followsFolder = options.environment === undefined && context.config.deploy.target !== 'release';
  if (options.directory !== undefined || followsFolder) return findDirectory(options.directory, context);
  const environment = checkEnvironmentName(options.environment ?? 'production');
  const { name } = context.config;
  return { name, source: { kind: 'registry', environment, inputs, directory: place.directory }, poll: '30s' };
}

/** The registry of a repository, seen from outside of its runs. */
async function findRepository(
  repository: string,
  { options }: CommandCall,
  workingDirectory: string,
): Promise<FoundSource> {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new ConfigurationError(`--repository must be owner/name, not "${repository}".`);
  }
  const environment = checkEnvironmentName(options.environment ?? 'production');
  const name =
    options.name ?? (await loadConfig(workingDirectory, options.config ?? configFileName, false)).name;
  const source = { kind: 'repository', repository, environment, name, workingDirectory } as const;
  return { name, source, poll: '30s' };
}

async function findDirectory(
  directory: string | undefined,
  { config, workingDirectory }: StageContext,
): Promise<FoundSource> {
  const root = resolve(workingDirectory, directory ?? config.deploy.directory);
  const path = resolve(root, 'current.json');
  const text = await readTextIfPresent(path);
  const name = text === null ? config.name : parseCurrent(path, text).name;
  return { name, source: { kind: 'directory', root }, poll: '250ms' };
}

function numberOption(
  { options }: CommandCall,
  name: string,
  fallback: number,
  { min, max = Number.MAX_SAFE_INTEGER, whole = false }: { min: number; max?: number; whole?: boolean },
): number {
  const text = options[name];
  if (text === undefined) return fallback;
  const value = Number(text);
  const fits = text.trim() !== '' && value >= min && value <= max && (!whole || Number.isInteger(value));
  if (fits) return value;
  const range = max === Number.MAX_SAFE_INTEGER ? `of ${min} or more` : `from ${min} to ${max}`;
  throw new ConfigurationError(
    `--${name} must be a ${whole ? 'whole ' : ''}number ${range}, not "${text}".`,
    {
      location: { key: name },
    },
  );
}

/** @returns milliseconds. */
function timeOption({ options }: CommandCall, name: string, fallback: string): number {
  const text = options[name] ?? fallback;
  const time = durationPattern.test(text) ? milliseconds(text) : null;
  if (time !== null) return time;
  throw new ConfigurationError(`--${name} ${durationFault.replace(', or never', '')}, not "${text}".`, {
    location: { key: name },
  });
}
