import { openAsBlob } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { sha256OfFile } from '../../base/digest.ts';
import { InfrastructureError } from '../../base/errors.ts';
import { temporaryName } from '../../base/files.ts';
import type { Release, ReleaseStore } from '../ports.ts';
import { type Purpose, statusOf } from './api-failure.ts';
import { downloadFile } from './download.ts';
import { type GitHubClient, PAGE_SIZE } from './request.ts';

interface Asset {
  readonly id: number;
  readonly name: string;
  readonly size: number;
  /** `starter` until the upload is complete, and for ever if it broke off. */
  readonly state: string;
  readonly digest?: string | null | undefined;
}

interface GitHubRelease {
  readonly id: number;
  readonly tag_name: string;
  readonly draft: boolean;
  readonly html_url: string;
  readonly upload_url: string;
  readonly assets: readonly Asset[];
}

/** Releases and their assets. */
export function githubReleases(client: GitHubClient): ReleaseStore {
  return {
    async find(tag) {
      const release = await findRelease(client, tag);
      return release && toRelease(release);
    },

    async create({ tag, title, notes }) {
      const purpose: Purpose = { action: `make the release "${tag}"`, permission: 'contents: write' };
      const release = await client.send<GitHubRelease>(
        purpose,
        (octokit) =>
          octokit.rest.repos.createRelease({
            ...client.repository,
            tag_name: tag,
            name: title,
            body: notes,
            draft: true,
          }),
        { lookup: async () => (await findRelease(client, tag)) ?? undefined },
      );
      return toRelease(release);
    },

    async uploadAsset(release, name, path) {
      const purpose: Purpose = {
        action: `upload "${name}" to the release "${release.tag}"`,
        permission: 'contents: write',
      };
      await uploadOnce(client, purpose, release, name, path);
    },

    async publish(release) {
      const purpose: Purpose = {
        action: `publish the release "${release.tag}"`,
        permission: 'contents: write',
      };
      const published = await client.send<GitHubRelease>(purpose, (octokit) =>
        octokit.rest.repos.updateRelease({
          ...client.repository,
          release_id: Number(release.id),
          draft: false,
        }),
      );
      return toRelease(published);
    },

    async downloadAsset(release, name, path) {
      const asset = release.assets.find((candidate) => candidate.name === name);
      if (!asset) throw new InfrastructureError(`The release "${release.tag}" has no asset "${name}".`);
      const purpose: Purpose = {
        action: `download "${name}" of the release "${release.tag}"`,
        permission: 'contents: read',
      };
      const partial = temporaryName(path);
      try {
        await downloadFile(
          client,
          purpose,
          (octokit) =>
            octokit.rest.repos.getReleaseAsset({
              ...client.repository,
              asset_id: Number(asset.id),
              headers: { accept: 'application/octet-stream' },
              request: { redirect: 'manual' },
            }),
          partial,
        );
        const { size } = await stat(partial);
        if (size !== asset.size) {
          throw new InfrastructureError(
            `The asset "${name}" of the release "${release.tag}" came with ${size} bytes instead of ${asset.size}.`,
            { retryable: true, hint: 'Run the job again.' },
          );
        }
        await rename(partial, path);
      } finally {
        await rm(partial, { force: true });
      }
    },
  };
}

/** The release on a tag; drafts are not found by their tag, only in the list. */
async function findRelease(client: GitHubClient, tag: string): Promise<GitHubRelease | null> {
  const purpose: Purpose = { action: `look for the release "${tag}"`, permission: 'contents: read' };
  const published = await client.find<GitHubRelease>(purpose, (octokit) =>
    octokit.rest.repos.getReleaseByTag({ ...client.repository, tag }),
  );
  if (published) return published;
  const releases = client.list<GitHubRelease>(purpose, (octokit, page) =>
    octokit.rest.repos.listReleases({ ...client.repository, per_page: PAGE_SIZE, page }),
  );
  for await (const release of releases) {
    if (release.tag_name === tag && release.draft) return release;
  }
  return null;
}

/** Uploads an asset. What is there already of the same content counts; a broken rest of an upload is replaced. */
async function uploadOnce(
  client: GitHubClient,
  purpose: Purpose,
  release: Release,
  name: string,
  path: string,
): Promise<void> {
  const content = await openAsBlob(path);
  const { upload_url: uploadUrl } = await readRelease(client, purpose, release);
  const lookup = (): Promise<Asset | undefined> => settleAsset(client, purpose, release, name, path);
  const upload = (): Promise<Asset> =>
    client.send<Asset>(
      purpose,
      (octokit) =>
        octokit.request({
          method: 'POST',
          url: uploadUrl,
          name,
          data: content,
          headers: { 'content-type': 'application/octet-stream' },
        }),
      { lookup },
    );
  let asset: Asset;
  try {
    asset = await upload();
  } catch (error) {
    if (statusOf(error) !== 422) throw error;
    asset = (await lookup()) ?? (await upload());
  }
  if (asset.size !== content.size) {
    throw new InfrastructureError(
      `The asset "${name}" arrived at GitHub with ${asset.size} bytes instead of ${content.size}.`,
      { retryable: true, hint: 'Run the job again.' },
    );
  }
}

/**
 * The asset of this name if it is complete; a broken one is deleted.
 * @throws InfrastructureError if it is complete and has other content.
 */
async function settleAsset(
  client: GitHubClient,
  purpose: Purpose,
  release: Release,
  name: string,
  path: string,
): Promise<Asset | undefined> {
  const { assets } = await readRelease(client, purpose, release);
  const asset = assets.find((candidate) => candidate.name === name);
  if (!asset) return undefined;
  const { size } = await stat(path);
  if (asset.state !== 'uploaded') {
    await client.send(purpose, (octokit) =>
      octokit.rest.repos.deleteReleaseAsset({ ...client.repository, asset_id: asset.id }),
    );
    return undefined;
  }
  const digest = `sha256:${await sha256OfFile(path)}`;
  if (asset.size === size && (asset.digest ?? digest) === digest) return asset;
  throw new InfrastructureError(
    `The release "${release.tag}" has an asset "${name}" already, of other content (${asset.size} bytes).`,
    { hint: 'Releases are not changed once made. Deploy under a new version.' },
  );
}

function readRelease(client: GitHubClient, purpose: Purpose, release: Release): Promise<GitHubRelease> {
  return client.send<GitHubRelease>(purpose, (octokit) =>
    octokit.rest.repos.getRelease({ ...client.repository, release_id: Number(release.id) }),
  );
}

function toRelease(release: GitHubRelease): Release {
  return {
    id: String(release.id),
    tag: release.tag_name,
    url: release.html_url,
    assets: release.assets
      .filter(({ state }) => state === 'uploaded')
      .map(({ id, name, size }) => ({ id: String(id), name, size })),
  };
}
