/** Where a release is made. */
export interface ReleasePlace {
  /** Address of the REST API. */
  readonly apiUrl: string;
  /** `owner/name`. */
  readonly repository: string;
  /** May write contents. */
  readonly token: string;
}

interface Release {
  readonly id: number;
  readonly tag_name: string;
  readonly upload_url: string;
  readonly html_url: string;
  readonly draft: boolean;
  readonly assets: readonly { readonly id: number; readonly name: string }[];
}

/**
 * Makes a GitHub release of a tag that is there. It is published when all files are, so nobody sees a part; a second
 * call goes on where one was interrupted, and changes nothing once it is published.
 *
 * It is plain HTTP and no package, so that the one job whose token can write runs no code but this repository's.
 * @returns the release's address.
 * @throws if GitHub refuses something.
 */
export async function publishRelease(
  place: ReleasePlace,
  release: { tag: string; notes: string; prerelease: boolean; files: ReadonlyMap<string, string> },
): Promise<string> {
  const releases = `${place.apiUrl}/repos/${place.repository}/releases`;
  const known = await call<Release[]>(place, 'GET', `${releases}?per_page=100`);
  const found = known.find(({ tag_name: tag }) => tag === release.tag);
  if (found && !found.draft) return found.html_url;
  const draft =
    found ??
    (await call<Release>(place, 'POST', releases, {
      tag_name: release.tag,
      name: release.tag,
      body: release.notes,
      prerelease: release.prerelease,
      draft: true,
    }));
  for (const [name, content] of release.files) {
    // What an interrupted upload left cannot be told from a whole one.
    const old = draft.assets.find((asset) => asset.name === name);
    if (old) await call(place, 'DELETE', `${releases}/assets/${old.id}`);
    const address = `${draft.upload_url.replace(/\{.*$/, '')}?name=${encodeURIComponent(name)}`;
    await call(place, 'POST', address, content);
  }
  // By version and date, so that a fix of an older major version is not the latest.
  const published = { draft: false, make_latest: 'legacy' };
  return (await call<Release>(place, 'PATCH', `${releases}/${draft.id}`, published)).html_url;
}

/** @param body text is sent as it is, anything else as JSON. */
async function call<T>(place: ReleasePlace, method: string, address: string, body?: unknown): Promise<T> {
  const answer = await fetch(address, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${place.token}`,
      'content-type': typeof body === 'string' ? 'text/plain' : 'application/json',
      'x-github-api-version': '2022-11-28',
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${address} was answered with ${answer.status}: ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}
