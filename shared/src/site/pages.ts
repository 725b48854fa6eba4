import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canAnswer, cannotAnswer } from '../command/command-model.ts';
import { type FittedFeatures, fittedFeaturesSchema } from '../features/features.ts';
import { readModelFiles } from '../registry/assemble-model.ts';
import type { ModelManifest } from '../registry/manifest.ts';
import { readModelProfile } from '../registry/model-package.ts';
import { type FormField, formFields, observationFields } from './form-fields.ts';
import type { SiteVersion } from './history.ts';
import { modelSections } from './model-sections.ts';
import { renderPage } from './page.ts';
import { type Asset, siteAssets } from './program.ts';
import { rowsFile, versionPaths } from './version-files.ts';

/** The pages about one version. */
export interface SitePages {
  readonly assets: readonly Asset[];
  /** The page of the version itself, which never changes. */
  versionPage(): string;
  /** The site's first page. @param history all versions, the highest first. */
  firstPage(history: readonly SiteVersion[]): string;
}

/**
 * Collects what the pages about a version show.
 * @param model the verified package.
 * @param options.withRows whether single rows may show. @param options.hasRows whether there are rows to fill in.
 */
export async function preparePages(
  model: { readonly folder: string; readonly manifest: ModelManifest },
  version: SiteVersion,
  options: { withRows: boolean; hasRows: boolean },
): Promise<SitePages> {
  const { folder, manifest } = model;
  const assets = await siteAssets();
  const sections = await modelSections(folder, manifest, options.withRows);
  const fields = canAnswer(manifest) ? await fieldsOf(folder, manifest) : null;
  const paths = versionPaths(version.version);
  const render = (root: string, own: string, history: readonly SiteVersion[] | null): string =>
    renderPage({
      manifest,
      version,
      root,
      assets,
      form:
        fields === null
          ? null
          : {
              fields,
              places: {
                package: `${own}package/`,
                digest: version.packageDigest,
                tensorflow: root + assets.tensorflow.path,
                rows: options.hasRows ? own + rowsFile : null,
              },
            },
      formless: cannotAnswer,
      sections,
      history,
    });
  return {
    assets: Object.values(assets),
    versionPage: () => render('../../', '', null),
    firstPage: (history) => render('', `${paths.folder}/`, history),
  };
}

async function fieldsOf(folder: string, manifest: ModelManifest): Promise<FormField[]> {
  if (manifest.task === 'reinforcement') {
    return observationFields(await readModelFiles(manifest, (path) => readFile(join(folder, path))));
  }
  const features: FittedFeatures = fittedFeaturesSchema.parse(
    JSON.parse(await readFile(join(folder, 'features.json'), 'utf8')),
  );
  return formFields(manifest, features, (await readModelProfile(folder)).features);
}
