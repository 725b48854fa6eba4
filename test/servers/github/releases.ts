import { createHash } from 'node:crypto';
import type { HttpAnswer, HttpRequest } from '../http.ts';
import {
  type ApiCall,
  notFound,
  type Operations,
  page,
  type Repository,
  unprocessable,
} from './operations.ts';

export interface ServedAsset {
  readonly id: number;
  readonly name: string;
  content: Buffer;
  /** `starter` is what an upload leaves that broke off. */
  state: 'uploaded' | 'starter';
}

export interface ServedRelease {
  readonly id: number;
  readonly tag: string;
  title: string;
  notes: string;
  draft: boolean;
  assets: ServedAsset[];
}

export interface ReleaseState {
  readonly releases: ServedRelease[];
  /** Where asset downloads are redirected to. Like the real storage it refuses a token. */
  storage(request: HttpRequest): HttpAnswer;
}

export function releaseOperations(repository: Repository): { state: ReleaseState; operations: Operations } {
  const releases: ServedRelease[] = [];
  const fullName = `${repository.owner}/${repository.name}`;

  const showAsset = (asset: ServedAsset): object => ({
    id: asset.id,
    name: asset.name,
    state: asset.state,
    size: asset.content.length,
    digest: `sha256:${createHash('sha256').update(asset.content).digest('hex')}`,
    url: `${repository.origin}/repos/${fullName}/releases/assets/${asset.id}`,
  });
  const show = (release: ServedRelease): object => ({
    id: release.id,
    tag_name: release.tag,
    name: release.title,
    body: release.notes,
    draft: release.draft,
    html_url: `https://github.com/${fullName}/releases/tag/${encodeURIComponent(release.tag)}`,
    upload_url: `${repository.origin}/uploads/repos/${fullName}/releases/${release.id}/assets{?name,label}`,
    assets: release.assets.map(showAsset),
  });
  const releaseOf = ({ params }: ApiCall): ServedRelease | undefined =>
    releases.find(({ id }) => id === Number(params.release_id));
  const assetOf = (id: unknown): ServedAsset | undefined =>
    releases.flatMap(({ assets }) => assets).find((asset) => asset.id === Number(id));

  const operations: Operations = {
    'repos/create-release': ({ body }) => {
      const { tag_name: tag, name: title = tag, body: notes = '', draft = false } = body;
      if (!draft && releases.some((release) => !release.draft && release.tag === tag)) {
        return unprocessable('Validation Failed', [
          { resource: 'Release', code: 'already_exists', field: 'tag_name' },
        ]);
      }
      const release = { id: repository.nextId(), tag, title, notes, draft, assets: [] };
      releases.push(release);
      return { status: 201, body: show(release) };
    },
    'repos/list-releases': (call) => page([...releases].reverse().map(show), call),
    'repos/get-release-by-tag': ({ params }) => {
      const release = releases.find(({ tag, draft }) => tag === params.tag && !draft);
      return release ? { status: 200, body: show(release) } : notFound;
    },
    'repos/get-release': (call) => {
      const release = releaseOf(call);
      return release ? { status: 200, body: show(release) } : notFound;
    },
    'repos/update-release': (call) => {
      const release = releaseOf(call);
      if (!release) return notFound;
      const { name: title = release.title, body: notes = release.notes, draft = release.draft } = call.body;
      Object.assign(release, { title, notes, draft });
      return { status: 200, body: show(release) };
    },
    'repos/upload-release-asset': (call) => {
      const release = releaseOf(call);
      if (!release) return notFound;
      if (release.assets.some(({ name }) => name === call.query.name)) {
        return unprocessable('Validation Failed', [
          { resource: 'ReleaseAsset', code: 'already_exists', field: 'name' },
        ]);
      }
      const asset: ServedAsset = {
        id: repository.nextId(),
        name: call.query.name,
        content: call.bytes,
        state: 'uploaded',
      };
      release.assets.push(asset);
      return { status: 201, body: showAsset(asset) };
    },
    'repos/get-release-asset': ({ params, accept }) => {
      const asset = assetOf(params.asset_id);
      if (!asset) return notFound;
      if (!accept.includes('application/octet-stream')) return { status: 200, body: showAsset(asset) };
      return { status: 302, headers: { location: `${repository.origin}/storage/assets/${asset.id}` } };
    },
    'repos/delete-release-asset': ({ params }) => {
      const release = releases.find(({ assets }) => assets.some(({ id }) => id === Number(params.asset_id)));
      if (!release) return notFound;
      release.assets = release.assets.filter(({ id }) => id !== Number(params.asset_id));
      return { status: 204 };
    },
  };
  const storage = ({ url, headers }: HttpRequest): HttpAnswer => {
    if (headers.authorization !== undefined) return { status: 400, body: 'Only one way to authenticate.' };
    const asset = assetOf(url.pathname.split('/').at(-1));
    if (!asset) return { status: 404 };
    return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: asset.content };
  };
  return { state: { releases, storage }, operations };
}
