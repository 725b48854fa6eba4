import { z } from 'zod';
import { InfrastructureError, messageOf } from '../../base/errors.ts';
import { type Column, numericColumn, tableOf, textColumn } from '../../data/table.ts';
import { readPolicy } from '../../learners/reinforcement/policy-files.ts';
import { assembleModel, readModelFiles } from '../../registry/assemble-model.ts';
import { type ModelManifest, modelManifestSchema } from '../../registry/manifest.ts';
import type { ModelOutput } from '../answer.ts';

// The policy of the page forbids to compile code from text, which Zod does where it can.
z.config({ jitless: true });

/** A model that was fetched, checked and made ready. */
export interface FetchedModel {
  readonly manifest: ModelManifest;
  /** @param cells in the order of the manifest's features; of a policy the observation. */
  answer(cells: readonly (number | string | null)[]): ModelOutput;
}

/**
 * Fetches the package's manifest and the files that answer, and checks every one of them by its digest.
 * @param folder address of the package.
 * @param digest SHA-256 of its manifest.json, as the page says it.
 * @throws InfrastructureError if a file is missing, altered or unreadable.
 */
export async function fetchModel(folder: string, digest: string): Promise<FetchedModel> {
  const text = await fetchFile(`${folder}manifest.json`, digest);
  const manifest = modelManifestSchema.parse(JSON.parse(new TextDecoder().decode(text)));
  const read = async (path: string): Promise<Uint8Array> => {
    const file = manifest.files.find((candidate) => candidate.path === path);
    if (file === undefined) throw new InfrastructureError(`The package has no file ${path}.`);
    return fetchFile(folder + path.split('/').map(encodeURIComponent).join('/'), file.sha256);
  };
  if (manifest.task === 'reinforcement') {
    const policy = readPolicy(await readModelFiles(manifest, read));
    return {
      manifest,
      answer: (cells) => ({ numbers: policy.forward(Float64Array.from(cells, Number), 1).slice() }),
    };
  }
  const { predictor } = await assembleModel(manifest, read);
  return {
    manifest,
    answer: (cells) => {
      const table = tableOf(manifest.features.map((feature, index) => columnOf(feature, cells[index])));
      return {
        numbers: predictor.predict(table),
        membership: predictor.membership,
        rewards: predictor.expectedRewards?.(table),
      };
    },
  };
}

function columnOf({ name, type }: ModelManifest['features'][number], cell: number | string | null): Column {
  return type === 'text'
    ? textColumn(name, [cell === null ? null : String(cell)])
    : numericColumn(name, type, [cell === null ? null : Number(cell)]);
}

async function fetchFile(address: string, digest: string): Promise<Uint8Array> {
  if (globalThis.crypto?.subtle === undefined) {
    throw new InfrastructureError('Files can be checked over https only: open this page with https.');
  }
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    const response = await fetch(address, { credentials: 'omit', redirect: 'error' });
    if (!response.ok) throw new Error(`the answer is ${response.status}`);
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new InfrastructureError(`${address} could not be fetched: ${messageOf(cause)}.`, {
      retryable: true,
      cause,
    });
  }
  const actual = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const found = Array.from(actual, (byte) => byte.toString(16).padStart(2, '0')).join('');
  if (found === digest) return bytes;
  throw new InfrastructureError(`${address} is not the file that was deployed: its digest is another one.`);
}
