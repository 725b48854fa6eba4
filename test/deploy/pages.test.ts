import assert from 'node:assert/strict';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, type TestContext, test } from 'node:test';
import { ConfigurationError, InfrastructureError } from '../../shared/src/base/errors.ts';
import { silentLogger } from '../../shared/src/base/logger.ts';
import { pagesTarget } from '../../shared/src/deploy/pages.ts';
import { releaseTarget } from '../../shared/src/deploy/release.ts';
import type { DeploymentTarget } from '../../shared/src/deploy/target.ts';
import { readPredictions } from '../../shared/src/evaluate/predictions-file.ts';
import { localSites } from '../../shared/src/platform/local/sites.ts';
import type { Site, SiteStore } from '../../shared/src/platform/ports.ts';
import { modelManifestSchema, verifyPackage } from '../../shared/src/registry/manifest.ts';
import { type SiteState, siteSchema } from '../../shared/src/site/history.ts';
import { startGitHub, temporaryFolder } from '../platform/github/setup.ts';
import { candidateOf, goLive } from './candidates.ts';
import { trainPackage } from './trained-package.ts';

/** A place for sites with two models to publish there. */
interface Place {
  readonly sites: SiteStore;
  readonly site: Site;
  readonly workingDirectory: string;
  target(
    major: number,
    options?: { publishRows?: boolean; name?: string; version?: string; environment?: string },
  ): Promise<DeploymentTarget>;
}

async function placeFor(t: TestContext, sites: SiteStore): Promise<Place> {
  const workingDirectory = await temporaryFolder(t);
  const where = { branch: 'gh-pages', path: 'models/flowers' };
  return {
    sites,
    workingDirectory,
    site: sites.open({ ...where, directory: join(workingDirectory, 'site') }),
    async target(
      major,
      { publishRows = false, name, version = `v${major}.0.0`, environment = 'production' } = {},
    ) {
      const folder = join(workingDirectory, `package-${major}-${name}`);
      const manifest = await trainPackage(folder, { seed: major, name });
      const candidate = { ...(await candidateOf(folder, manifest, version)), environment };
      return pagesTarget(candidate, { sites, ...where, directory: 'site', workingDirectory, publishRows });
    },
  };
}

const places: Record<string, (t: TestContext) => Promise<Place>> = {
  'a folder': (t) => placeFor(t, localSites()),
  'a branch': async (t) => placeFor(t, (await startGitHub(t)).platform.sites),
};

async function stateOf({ site }: Place): Promise<SiteState | null> {
  const revision = await site.revision();
  const text = revision === null ? null : await site.read(revision, 'versions.json');
  return text === null ? null : siteSchema.parse(JSON.parse(Buffer.from(text).toString('utf8')));
}

const textOf = async ({ site }: Place, path: string): Promise<string | null> => {
  const content = await site.read((await site.revision()) ?? '', path);
  return content === null ? null : Buffer.from(content).toString('utf8');
};

for (const [where, open] of Object.entries(places)) {
  describe(`a site in ${where}`, () => {
    test('has every version, and its first page is about the current one', async (t) => {
      const place = await open(t);
      const first = await place.target(1);
      await first.prepare(null);
      assert.equal(await place.site.revision(), null, 'preparing shows nothing');
      await goLive(first);
      await goLive(await place.target(2));
      const state = await stateOf(place);
      assert.equal(state?.current, 'v2.0.0');
      assert.deepEqual(
        state.versions.map(({ version }) => version),
        ['v2.0.0', 'v1.0.0'],
      );
      const page = await textOf(place, 'index.html');
      assert.match(page ?? '', /<h1>flowers v2\.0\.0<\/h1>/);
      assert.ok(page?.includes('data-package="versions/v2.0.0/package/"'));
      assert.match((await textOf(place, 'versions/v1.0.0/index.html')) ?? '', /<h1>flowers v1\.0\.0<\/h1>/);
      const folder = join(place.workingDirectory, 'copy');
      assert.ok(await place.site.download('versions/v1.0.0/package', folder));
      const manifest = await verifyPackage(folder, modelManifestSchema);
      assert.equal(manifest.id, state.versions[1].modelId);
    });

    test('is put back as it was: to the version before, or to nothing', async (t) => {
      const place = await open(t);
      const first = await place.target(1);
      await goLive(first);
      await first.revert();
      assert.equal(await stateOf(place), null);
      await goLive(await place.target(1));
      const page = await textOf(place, 'index.html');
      const second = await place.target(2);
      await goLive(second);
      // Once more, as when another deployment came in between.
      await second.switch(null);
      await second.revert();
      assert.equal((await stateOf(place))?.current, 'v1.0.0');
      assert.equal(await textOf(place, 'index.html'), page);
    });

    test('is left alone by a revert if another deployment came since', async (t) => {
      const place = await open(t);
      const first = await place.target(1);
      await goLive(first);
      await goLive(await place.target(2));
      await first.revert();
      assert.equal((await stateOf(place))?.current, 'v2.0.0');
    });

    test('says the same when a killed deployment is repeated', async (t) => {
      const place = await open(t);
      await goLive(await place.target(1));
      const revision = await place.site.revision();
      await goLive(await place.target(1));
      assert.equal(await place.site.revision(), revision);
      assert.equal((await stateOf(place))?.versions.length, 1);
    });

    test('tells of no single row unless it may', async (t) => {
      const place = await open(t);
      const rows = async (folder: string) => {
        const { slices } = await readPredictions(
          join(place.workingDirectory, folder, 'predictions.parquet'),
          {
            task: 'classification',
            positive: null,
          },
        );
        const column = slices.columns.get('length');
        assert.ok(column?.kind === 'numeric');
        return [...column.values].map(String);
      };
      await goLive(await place.target(1));
      const folder = join(place.workingDirectory, 'copy');
      await place.site.download('versions/v1.0.0', folder);
      const pages = [await textOf(place, 'index.html'), await readFile(join(folder, 'index.html'), 'utf8')];
      const manifest = await verifyPackage(join(folder, 'package'), modelManifestSchema);
      for (const { path } of manifest.files) {
        assert.doesNotMatch(path, /predictions|shap/);
        pages.push(await readFile(join(folder, 'package', path), 'latin1'));
      }
      const values = await rows('package-1-undefined');
      for (const value of values)
        assert.ok(
          pages.every((text) => text?.includes(value) === false),
          value,
        );
      assert.equal(await textOf(place, 'versions/v1.0.0/rows.json'), null);

      await goLive(await place.target(2, { publishRows: true }));
      const shown = JSON.parse((await textOf(place, 'versions/v2.0.0/rows.json')) ?? '') as unknown[][];
      assert.equal(shown.length, 20);
      assert.equal(String(shown[0][0]), (await rows('package-2-undefined'))[0]);
      assert.notEqual(await textOf(place, 'versions/v2.0.0/package/predictions.parquet'), null);
    });

    test('of two deployments at once shows one, and has both', async (t) => {
      const place = await open(t);
      const targets = [await place.target(1), await place.target(2)];
      for (const target of targets) await target.prepare(null);
      await Promise.all(targets.map((target) => target.switch(null)));
      for (const target of targets) await target.verify();
      // On the way to the promotion the later one switches again.
      await targets[0].switch(null);
      const state = await stateOf(place);
      assert.equal(state?.current, 'v1.0.0');
      if (place.site.branch !== null) assert.equal(state.versions.length, 2);
    });

    test('refuses another model, by name or under a version that there is', async (t) => {
      const place = await open(t);
      await goLive(await place.target(1));
      const others = [await place.target(2, { version: 'v1.0.0' }), await place.target(3, { name: 'trees' })];
      for (const other of others) {
        await assert.rejects(other.prepare(null), ConfigurationError);
      }
      assert.equal((await stateOf(place))?.current, 'v1.0.0');
    });
  });
}

test('a file of a site that was altered or lost is noticed', async (t) => {
  const place = await placeFor(t, localSites());
  const target = await place.target(1);
  await goLive(target);
  const path = join(place.workingDirectory, 'site/versions/v1.0.0/package/features.json');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('length', 'width'));
  await assert.rejects(target.verify(), /features\.json" was altered/);
  await rm(path);
  await assert.rejects(target.verify(), InfrastructureError);
  await goLive(await place.target(1));
  assert.equal(await readFile(path, 'utf8'), text, 'the next deployment writes it anew');
});

test('a site of another environment is not replaced', async (t) => {
  const place = await placeFor(t, localSites());
  await goLive(await place.target(1));
  const staging = await place.target(2, { environment: 'staging' });
  await assert.rejects(staging.prepare(null), /"flowers" in production, not "flowers" in staging/);
});

test('a folder that a killed run left between two files is put right by the next', async (t) => {
  const place = await placeFor(t, localSites());
  await goLive(await place.target(1));
  const path = join(place.workingDirectory, 'site/versions.json');
  const before = await readFile(path, 'utf8');
  await goLive(await place.target(2));
  await writeFile(path, before);
  const again = await place.target(2);
  await goLive(again);
  assert.equal(siteSchema.parse(JSON.parse(await readFile(path, 'utf8'))).current, 'v2.0.0');
});

test('a page that no deployment wrote is not replaced', async (t) => {
  const place = await placeFor(t, localSites());
  await mkdir(join(place.workingDirectory, 'site'));
  await writeFile(join(place.workingDirectory, 'site/index.html'), 'mine');
  await assert.rejects((await place.target(1)).prepare(null), /in the way/);
});

test('a model that is made of its training rows is not published by the way', async (t) => {
  const place = await placeFor(t, localSites());
  const folder = join(place.workingDirectory, 'package');
  const manifest = await trainPackage(folder, { seed: 1 });
  const learner = { name: 'label-spreading', params: {} };
  const candidate = await candidateOf(folder, { ...manifest, learner });
  const options = { sites: place.sites, branch: 'gh-pages', path: '', directory: 'site' };
  const target = pagesTarget(candidate, {
    ...options,
    workingDirectory: place.workingDirectory,
    publishRows: false,
  });
  await assert.rejects(target.prepare(null), /made of its training rows/);
  const release = releaseTarget(candidate, {
    releases: (await startGitHub(t)).platform.releases,
    publishPredictions: false,
    stateDirectory: place.workingDirectory,
    log: silentLogger,
  });
  await assert.rejects(release.prepare(null), /made of its training rows/);
});
