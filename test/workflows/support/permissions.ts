import type { SeenRequest } from '../../servers/http.ts';

export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** The parts of a workflow that these tests look at. */
export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Permissions;
  readonly jobs: Readonly<Record<string, Job>>;
}

export interface Job {
  readonly name?: string;
  readonly uses?: string;
  readonly permissions: Permissions;
  readonly 'timeout-minutes'?: unknown;
  readonly steps?: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, unknown>> }[];
}

/** What a token needs for requests to the REST API, `name: level`, sorted. */
export function neededPermissions(
  requests: readonly Pick<SeenRequest, 'method' | 'path'>[],
  pullRequests: readonly number[],
): string[] {
  const needed = requests.flatMap(({ method, path }) => {
    const name = permissionName(path, pullRequests);
    return name === null ? [] : [`${name}: ${method === 'GET' ? 'read' : 'write'}`];
  });
  return [...new Set(needed)].sort();
}

/** What several jobs may do in all, `name: level`, sorted; who may write may read. */
export function grantedPermissions(jobs: readonly Pick<Job, 'permissions'>[]): string[] {
  const granted = jobs.flatMap(({ permissions }) =>
    Object.entries(permissions).flatMap(([name, level]) =>
      level === 'write' ? [`${name}: write`, `${name}: read`] : [`${name}: ${level}`],
    ),
  );
  return [...new Set(granted)].sort();
}

/** Null where any token will do, or none. */
function permissionName(path: string, pullRequests: readonly number[]): string | null {
  if (path === '/graphql' || path.startsWith('/storage/')) return null;
  const [, part = '', id = ''] =
    /^(?:\/uploads)?\/repos\/[^/]+\/[^/]+\/([^/]+)(?:\/([^/]+))?/.exec(path) ?? [];
  if (part === 'issues') {
    // Comments are changed by their own number; only pull requests have one that is changed.
    return id === 'comments' || pullRequests.includes(Number(id)) ? 'pull-requests' : 'issues';
  }
  const names: Record<string, string> = {
    actions: 'actions',
    'check-runs': 'checks',
    deployments: 'deployments',
    pulls: 'pull-requests',
  };
  // Public ones any token may read, and private ones are looked at only where the job may.
  if (part === 'attestations') return null;
  if (part === 'commits' && path.endsWith('/check-runs')) return 'checks';
  return names[part] ?? 'contents';
}
