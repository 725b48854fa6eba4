import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import addFormats from 'ajv-formats';
import { type Document, OpenAPIBackend } from 'openapi-backend';

// biome-ignore lint/suspicious/noExplicitAny: the description's own types would not make reaching into it safer
type Json = Record<string, any>;

/** Limits that GitHub enforces and its description does not state: operation, property of the body, characters. */
const LIMITS: readonly [method: string, path: string, property: string, characters: number][] = [
  ['post', '/issues', 'body', 65_536],
  ['patch', '/issues/{issue_number}', 'body', 65_536],
  ['post', '/issues/{issue_number}/comments', 'body', 65_536],
  ['patch', '/issues/comments/{comment_id}', 'body', 65_536],
  ['post', '/check-runs', 'output.summary', 65_536],
  ['post', '/check-runs', 'output.text', 65_536],
  ['patch', '/check-runs/{check_run_id}', 'output.summary', 65_536],
  ['patch', '/check-runs/{check_run_id}', 'output.text', 65_536],
  ['post', '/deployments', 'description', 140],
  ['post', '/deployments/{deployment_id}/statuses', 'description', 140],
];

let loaded: Promise<OpenAPIBackend> | undefined;

/** GitHub's own description of its REST API, ready to match and validate requests; loaded once a process. */
export function githubApiDescription(): Promise<OpenAPIBackend> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<OpenAPIBackend> {
  const path = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  const description = JSON.parse(readFileSync(path, 'utf8')) as Json;
  removeNullableWithoutType(description);
  addLimits(description);
  const backend = new OpenAPIBackend({
    definition: description as unknown as Document,
    quick: true,
    coerceTypes: true,
    ajvOpts: { strict: false },
    customizeAjv: (ajv) => {
      addFormats.default(ajv);
      return ajv;
    },
  });
  await backend.init();
  return backend;
}

/** Ajv refuses to compile `nullable` where no `type` stands beside it, as in nine of the operations. */
function removeNullableWithoutType(node: unknown): void {
  if (node === null || typeof node !== 'object') return;
  if ('nullable' in node && !('type' in node)) delete node.nullable;
  for (const inner of Object.values(node)) removeNullableWithoutType(inner);
}

function addLimits(description: Json): void {
  for (const [method, path, property, characters] of LIMITS) {
    const operation = description.paths[`/repos/{owner}/{repo}${path}`][method];
    let schema = operation.requestBody.content['application/json'].schema;
    for (const name of property.split('.')) schema = schema.properties[name];
    schema.maxLength = characters;
  }
}
