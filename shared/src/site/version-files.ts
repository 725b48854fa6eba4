import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Column } from '../data/table.ts';
import { readPredictions } from '../evaluate/predictions-file.ts';
import type { SiteContent } from '../platform/ports.ts';
import type { ModelManifest } from '../registry/manifest.ts';
import type { SiteVersion } from './history.ts';

/** Where things of a version lie, below the site's root. */
export const versionPaths = (version: string) => ({
  folder: `versions/${version}`,
  package: `versions/${version}/package`,
  page: `versions/${version}/index.html`,
  /** What the site tells of it; the last that is written, so where it is, the version is whole. */
  entry: `versions/${version}/version.json`,
  rows: `versions/${version}/${rowsFile}`,
});

/** Test rows to fill the form with, beside a version's page. */
export const rowsFile = 'rows.json';
const mostRows = 20;

/**
 * The files of a version, all but its page: the package as it is published, and the entry.
 * @param options.manifest of the published package. @param options.manifestText the bytes that its digest is of.
 */
export function versionFiles(options: {
  folder: string;
  manifest: ModelManifest;
  manifestText: string;
  entry: SiteVersion;
  rows: string | null;
}): Map<string, SiteContent> {
  const paths = versionPaths(options.entry.version);
  const files = new Map<string, SiteContent>();
  for (const { path } of options.manifest.files) {
    files.set(`${paths.package}/${path}`, () => readFile(join(options.folder, path)));
  }
  files.set(`${paths.package}/manifest.json`, textFile(options.manifestText));
  if (options.rows !== null) files.set(paths.rows, textFile(options.rows));
  files.set(paths.entry, textFile(`${JSON.stringify(options.entry, null, 2)}\n`));
  return files;
}

export function textFile(text: string): SiteContent {
  return async () => Buffer.from(text);
}

/**
 * The first test rows of a package, a list of cells in the order of its features for each; null where it has none.
 * Only for sites that may show single rows.
 */
export async function exampleRows(folder: string, manifest: ModelManifest): Promise<string | null> {
  const path = 'predictions.parquet';
  if (manifest.task === 'reinforcement' || !manifest.files.some((file) => file.path === path)) return null;
  const { task, classes, positive } = manifest;
  const { rows, slices } = await readPredictions(join(folder, path), { task, classes, positive });
  const columns = manifest.features.map(({ name }) => slices.columns.get(name));
  if (rows === 0 || !columns.every((column) => column !== undefined)) return null;
  const shown = Array.from({ length: Math.min(rows, mostRows) }, (_, row) =>
    columns.map((column) => cellOf(column, row)),
  );
  return `${JSON.stringify(shown)}\n`;
}

function cellOf(column: Column, row: number): number | string | null {
  if (column.kind === 'text') return column.codes[row] < 0 ? null : column.dictionary[column.codes[row]];
  return Number.isNaN(column.values[row]) ? null : column.values[row];
}
