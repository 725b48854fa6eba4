import { suggestName } from '../base/nearest.ts';
import { describeModel } from './metadata.ts';
import type { ModelHost } from './model-host.ts';
import { echo, RefusedRequest } from './refused-request.ts';
import { describeTrial } from './trial-report.ts';
import { versionNumber } from './versions.ts';

/** What an address asks for. */
export type Route =
  | { readonly kind: 'predict'; readonly version: number | null }
  | { readonly kind: 'status'; readonly version: number | null }
  | { readonly kind: 'metadata'; readonly version: number | null }
  | { readonly kind: 'trial' }
  | { readonly kind: 'metrics' }
  | { readonly kind: 'alive' }
  | { readonly kind: 'ready' };

const plainRoutes: Readonly<Record<string, Route>> = {
  '/healthz': { kind: 'alive' },
  '/readyz': { kind: 'ready' },
  '/metrics': { kind: 'metrics' },
};

/** Longest address that is taken apart, in UTF-16 units. */
const longestAddress = 500;

/**
 * What a request asks for.
 * @param address path and query as they came.
 * @param name of the model that is served.
 * @throws RefusedRequest for what there is not, or not by this method.
 */
export function routeOf(method: string, address: string, host: ModelHost, name: string): Route {
  if (address.length > longestAddress) throw new RefusedRequest(414, 'The address is too long.');
  const [path] = address.split('?', 1);
  const route = Object.hasOwn(plainRoutes, path) ? plainRoutes[path] : modelRoute(path, host, name);
  const methods = route.kind === 'predict' ? ['POST'] : ['GET', 'HEAD'];
  if (methods.includes(method)) return route;
  throw new RefusedRequest(405, `This address takes ${methods.join(' and ')}, not ${echo(method)}.`, {
    allow: methods.join(', '),
  });
}

const modelPath =
  /^\/v1\/models\/([^/:]+)(?:\/(versions|labels)\/([^/:]+))?(?::([a-z]+)|\/(metadata|trial))?$/;

function modelRoute(path: string, host: ModelHost, name: string): Route {
  const match = modelPath.exec(path);
  if (match === null) {
    throw new RefusedRequest(
      404,
      `There is nothing at ${echo(path)}. Ask /v1/models/${name}:predict or /v1/models/${name}.`,
    );
  }
  const [, asked, by, which, verb, part] = match;
  if (asked !== name) {
    throw new RefusedRequest(404, `There is no model ${echo(asked)}. ${suggestName(asked, [name])}`);
  }
  const version = by === undefined ? null : by === 'versions' ? numbered(which) : labelled(which, host);
  if (verb === 'predict') return { kind: 'predict', version };
  if (verb !== undefined) {
    throw new RefusedRequest(404, `There is no ${echo(verb)} of a model, only "predict".`);
  }
  if (part === 'trial') return { kind: 'trial' };
  return { kind: part === 'metadata' ? 'metadata' : 'status', version };
}

/** A version's number, or its name. */
function numbered(text: string): number {
  if (/^\d{1,16}$/.test(text)) return Number(text);
  try {
    return versionNumber(text);
  } catch {
    throw new RefusedRequest(400, `${echo(text)} is no version: write its number, or a name such as v1.2.3.`);
  }
}

function labelled(label: string, host: ModelHost): number {
  const roles = { current: host.current, trial: host.trial?.model ?? null };
  if (label !== 'current' && label !== 'trial') {
    throw new RefusedRequest(
      404,
      `There is no label ${echo(label)}. ${suggestName(label, Object.keys(roles))}`,
    );
  }
  const model = roles[label];
  if (model === null) throw new RefusedRequest(404, `No version has the label "${label}" now.`);
  return model.version.number;
}

/** What is told besides predictions. */
export interface Told {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** The answer to everything but predict and metrics. */
export function tell(
  route: Exclude<Route, { kind: 'predict' | 'metrics' }>,
  host: ModelHost,
  name: string,
  stopping: boolean,
): Told {
  switch (route.kind) {
    case 'alive':
      return plain(200, 'alive');
    case 'ready':
      if (stopping) return plain(503, 'stopping');
      return host.current === null ? plain(503, 'no version is served yet') : plain(200, 'ready');
    case 'status':
      return json(statusOf(host, name, route.version));
    case 'metadata': {
      const model = route.version === null ? host.current : host.find(route.version);
      if (model === null) throw new RefusedRequest(404, 'That version is not served.');
      return json(describeModel(model, name));
    }
    case 'trial':
      if (host.trial === null) throw new RefusedRequest(404, 'No version is being tried.');
      return json(describeTrial(host.trial));
  }
}

function plain(status: number, text: string): Told {
  return { status, type: 'text/plain; charset=utf-8', text: `${text}\n` };
}

function json(value: unknown): Told {
  return { status: 200, type: 'application/json', text: JSON.stringify(value) };
}

/** As TensorFlow Serving tells it. */
function statusOf(host: ModelHost, name: string, version: number | null): unknown {
  const statuses = host.statuses().filter((status) => version === null || status.version.number === version);
  if (statuses.length === 0) {
    const which = version === null ? 'No version' : `No version ${version}`;
    throw new RefusedRequest(404, `${which} of "${name}" was loaded.`);
  }
  return {
    model_version_status: statuses.map(({ version: { number, label }, modelId, state, error }) => ({
      version: String(number),
      state,
      status:
        error === null
          ? { error_code: 'OK', error_message: '' }
          : { error_code: 'UNAVAILABLE', error_message: error },
      label,
      model_id: modelId,
    })),
  };
}
