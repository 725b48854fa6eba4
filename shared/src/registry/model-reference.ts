import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { z } from 'zod';
import { ConfigurationError, InfrastructureError } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';
import { downloadPackage, openPackage, type VerifiedPackage } from './downloads.ts';
import {
  type DatasetManifest,
  datasetManifestSchema,
  type Manifest,
  type ModelManifest,
  modelManifestSchema,
} from './manifest.ts';
import type { ArtifactOrigin } from './package-places.ts';
import { fetchLivePackage, findProduction, type PackageContext } from './production.ts';
import { checkEnvironmentName, listEnvironments } from './promotions.ts';
import { downloadReleasePackage } from './release-assets.ts';
import { listVersions, parseVersion, readRecordedManifest, versionTagName } from './versions.ts';

/** What an input that takes a package can say. */
export type PackageReference =
  | { readonly kind: 'none' }
  /** A folder, or else an artifact of this run. */
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'run'; readonly runId: string; readonly name: string }
  | { readonly kind: 'environment'; readonly environment: string }
  | { readonly kind: 'release'; readonly version: string };

/** What looking up a reference needs; a stage's context has it all. */
export interface ReferenceContext extends PackageContext {
  readonly config: { readonly name: string };
}

/** A verified package and how it was found. */
export interface ResolvedPackage<M extends Manifest> extends VerifiedPackage<M> {
  /** For reports: `artifact penguins-model of this run`, `production, v1.2.0`, … */
  readonly origin: string;
  /** The artifact it came from; null for folders, releases and what is live. */
  readonly artifact: ArtifactOrigin | null;
  /** The version, where the reference names one or an environment; else null. */
  readonly version: string | null;
}

const packageForms = 'the name of an artifact in this run, a folder, or "run:<run id>/<artifact name>"';
const modelForms = `${packageForms}, "production", "environment:<name>", "release:v1.2.0"`;

/**
 * Reads a reference: `none`, `production`, `environment:<name>`, `release:v1.2.0`, `run:<run id>/<artifact name>`,
 * or a name, which is a folder's or an artifact's.
 * @param input the input's name, for messages.
 * @throws ConfigurationError if it has none of the forms.
 */
export function parseReference(text: string, input: string): PackageReference {
  if (text === 'none') return { kind: 'none' };
  if (text === 'production') return { kind: 'environment', environment: 'production' };
  const [, form, rest] = /^(run|environment|release):(.*)$/s.exec(text) ?? [];
  if (form === 'environment') return { kind: 'environment', environment: checkEnvironmentName(rest) };
  if (form === 'release') {
    if (parseVersion(rest)) return { kind: 'release', version: rest };
    throw badReference(text, input, `"${rest}" is not a version such as v1.2.0`);
  }
  if (form === 'run') {
    const [, runId, name] = /^(\d{1,20}|local)\/(.+)$/s.exec(rest) ?? [];
    if (name) return { kind: 'run', runId, name };
    throw badReference(text, input, 'it is not "run:<run id>/<artifact name>"');
  }
  if (text.trim() === '') throw badReference(text, input, 'it is empty');
  return { kind: 'name', name: text };
}

function badReference(text: string, input: string, why: string): ConfigurationError {
  return new ConfigurationError(`${input}: ${JSON.stringify(text)} names no package: ${why}.`, {
    location: { key: input },
    hint: `Write ${modelForms}.`,
  });
}

/**
 * Finds, fetches and verifies the model that an input names.
 * @param input the input's name, for messages.
 * @throws ConfigurationError if there is no such model; also for `none`, and where nothing is live.
 * @throws InfrastructureError if it cannot be fetched or is damaged.
 */
export async function resolveModel(
  input: string,
  text: string,
  context: ReferenceContext,
): Promise<ResolvedPackage<ModelManifest>> {
  const model = await resolveBaseline(input, text, context);
  if (model) return model;
  throw new ConfigurationError(
    text === 'none'
      ? `${input}: "none" is not possible here; a model is needed.`
      : `${input}: "${text}" names what is live of "${context.config.name}", but nothing is.`,
    { location: { key: input }, hint: `Write ${modelForms}.` },
  );
}

/** As `resolveModel`, but null for `none` and for an environment in which nothing is live yet. */
export async function resolveBaseline(
  input: string,
  text: string,
  context: ReferenceContext,
): Promise<ResolvedPackage<ModelManifest> | null> {
  const reference = parseReference(text, input);
  switch (reference.kind) {
    case 'none':
      return null;
    case 'environment':
      return explaining(input, text, `what is live in ${reference.environment}`, () =>
        resolveEnvironment(reference.environment, context),
      );
    case 'release':
      return explaining(input, text, `the release ${reference.version}`, () =>
        resolveRelease(reference.version, context),
      );
    default:
      return resolveStored(input, text, reference, modelManifestSchema, context);
  }
}

/** Finds, fetches and verifies the data set that an input names; see `resolveModel`. */
export async function resolveDataset(
  input: string,
  text: string,
  context: PackageContext,
): Promise<ResolvedPackage<DatasetManifest>> {
  return resolvePackage(input, text, datasetManifestSchema, context);
}

/** The same for a package of any kind that is an artifact or a folder. */
export async function resolvePackage<M extends Manifest>(
  input: string,
  text: string,
  schema: z.ZodType<M>,
  context: PackageContext,
): Promise<ResolvedPackage<M>> {
  const reference = parseReference(text, input);
  if (reference.kind === 'name' || reference.kind === 'run') {
    return resolveStored(input, text, reference, schema, context);
  }
  throw new ConfigurationError(`${input}: "${text}" is possible for models only.`, {
    location: { key: input },
    hint: `Write ${packageForms}.`,
  });
}

async function resolveStored<M extends Manifest>(
  input: string,
  text: string,
  reference: Extract<PackageReference, { kind: 'name' | 'run' }>,
  schema: z.ZodType<M>,
  context: PackageContext,
): Promise<ResolvedPackage<M>> {
  const { name } = reference;
  if (reference.kind === 'run') {
    const { runId } = reference;
    return explaining(input, text, `the artifact "${name}" of run ${runId}`, () =>
      resolveArtifact(name, runId, schema, context),
    );
  }
  const folder = resolve(context.workingDirectory, name);
  if (await isFolder(folder)) {
    const origin = `folder ${name}`;
    return explaining(input, text, `the folder "${folder}"`, async () => ({
      ...(await openPackage(folder, schema)),
      origin,
      artifact: null,
      version: null,
    }));
  }
  if (/[\\/]/.test(name) || name === '.' || name === '..') {
    throw new ConfigurationError(`${input}: the folder "${folder}" does not exist.`, {
      location: { key: input },
    });
  }
  return explaining(input, text, 'an artifact of this run, as there is no such folder', () =>
    resolveArtifact(name, context.platform.run.runId, schema, context),
  );
}

async function resolveArtifact<M extends Manifest>(
  name: string,
  run: string,
  schema: z.ZodType<M>,
  { platform, stateDirectory }: PackageContext,
): Promise<ResolvedPackage<M>> {
  const here = run === platform.run.runId;
  let digest = '';
  const found = await downloadPackage(stateDirectory, schema, async (folder) => {
    const stored = await platform.artifacts.download(name, folder, here ? {} : { runId: run });
    digest = stored.digest;
  });
  const origin = `artifact ${name} of ${here ? 'this run' : `run ${run}`}`;
  return { ...found, origin, artifact: { run, name, digest }, version: null };
}

async function resolveEnvironment(
  environment: string,
  context: ReferenceContext,
): Promise<ResolvedPackage<ModelManifest> | null> {
  const live = await findProduction(context.platform, context.config.name, environment);
  if (!live) {
    await checkEnvironmentIsKnown(environment, context);
    return null;
  }
  const found = await fetchLivePackage(live, context);
  return {
    ...found,
    origin: `${environment}, ${live.version}`,
    // Where a target keeps no package, it is all that there is of it.
    artifact: live.record?.artifact ?? null,
    version: live.version,
  };
}

/**
 * An environment in which nothing is live may be new, or mistyped: then nothing would ever be compared with it.
 * @throws ConfigurationError if it never had a model while others have; production may always be the first.
 */
async function checkEnvironmentIsKnown(environment: string, context: ReferenceContext): Promise<void> {
  if (environment === 'production') return;
  const known = await listEnvironments(context.platform.tags, context.config.name);
  if (known.length === 0 || known.includes(environment)) return;
  throw new ConfigurationError(
    `"${context.config.name}" was never deployed to an environment "${environment}".`,
    {
      hint: suggestName(environment, known),
    },
  );
}

async function resolveRelease(
  version: string,
  context: ReferenceContext,
): Promise<ResolvedPackage<ModelManifest>> {
  const { platform, stateDirectory, config } = context;
  const versions = await listVersions(platform.tags, config.name);
  const registered = versions.find((candidate) => candidate.version === version);
  if (!registered) {
    const known = versions.slice(0, 10).map((candidate) => candidate.version);
    throw new ConfigurationError(`There is no version ${version} of "${config.name}".`, {
      hint: known.length > 0 ? `The newest are ${known.join(', ')}.` : 'No version is registered yet.',
    });
  }
  const release = await platform.releases.find(versionTagName(config.name, version));
  if (!release) {
    throw new ConfigurationError(`The version ${version} of "${config.name}" was never released.`, {
      hint: 'It was deployed to another target. Name the environment, or the artifact it came from.',
    });
  }
  const found = await downloadPackage(stateDirectory, modelManifestSchema, (folder) =>
    downloadReleasePackage(platform.releases, release, folder),
  );
  const recorded = await readRecordedManifest(platform.tags, registered.tag);
  if (recorded?.id !== found.manifest.id) {
    throw new InfrastructureError(
      `The release "${release.tag}" holds the model ${found.manifest.id}, ` +
        `but its version's record says ${recorded?.id ?? 'nothing'}.`,
      { hint: 'Somebody replaced its assets. Deploy the version again from its artifact.' },
    );
  }
  return { ...found, origin: `release ${version}`, artifact: null, version };
}

/** Puts in front of an error which input it is about and as what its text was understood. */
async function explaining<T>(
  input: string,
  text: string,
  readAs: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ConfigurationError) {
      const message = `${input}: "${text}" was read as ${readAs}. ${error.message}`;
      const location = { key: input, ...error.location };
      throw new ConfigurationError(message, { location, hint: error.hint, cause: error });
    }
    if (error instanceof InfrastructureError) {
      const message = `${input}: "${text}" was read as ${readAs}. ${error.message}`;
      const { hint, retryable } = error;
      throw new InfrastructureError(message, { hint, retryable, cause: error });
    }
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
