import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { z } from 'zod';
import { ConfigurationError, messageOf } from '../base/errors.ts';
import { suggestName } from '../base/nearest.ts';
import { type PipelineConfig, pipelineConfigSchema } from './schema.ts';

/** The name of the file that describes a pipeline. */
export const configFileName = 'mlops.yml';

/**
 * Reads and checks mlops.yml.
 * @param file relative to the working directory.
 * @param required whether the user named the file: then it must be there, else an absent one means all defaults.
 * @throws ConfigurationError naming file, line, key, what was found and what is allowed.
 */
export async function loadConfig(
  workingDirectory: string,
  file: string,
  required: boolean,
): Promise<PipelineConfig> {
  let text: string;
  try {
    text = await readFile(resolve(workingDirectory, file), 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT' && !required)
      return pipelineConfigSchema.parse({});
    throw new ConfigurationError(`The configuration file "${file}" cannot be read.`, {
      location: { file },
      hint: `It is looked for in "${workingDirectory}"; set the input "config" to its path.`,
      cause,
    });
  }
  return parseConfig(text, file);
}

/** Checks the text of mlops.yml. @param file its name, for messages. */
export function parseConfig(text: string, file: string = configFileName): PipelineConfig {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: true });
  const [syntaxError] = document.errors;
  if (syntaxError) {
    throw new ConfigurationError(
      `"${file}" is not valid YAML: ${syntaxError.message.split('\n')[0].replace(/:$/, '')}`,
      {
        location: { file, line: syntaxError.linePos?.[0].line ?? 1 },
        hint: 'Mend the YAML at that place.',
        cause: syntaxError,
      },
    );
  }
  refuseProto(document, file, lines);
  let content: unknown;
  try {
    content = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (cause) {
    throw new ConfigurationError(`"${file}" cannot be used: ${messageOf(cause)}.`, {
      location: { file },
      hint: 'Write out what the aliases (*name) stand for.',
      cause,
    });
  }
  const parsed = pipelineConfigSchema.safeParse(content, { reportInput: true });
  if (parsed.success) return parsed.data;
  const mistakes = parsed.error.issues.map((issue) => describeIssue(issue));
  const lineOf = (path: readonly PropertyKey[]): number | undefined => {
    const offset = offsetOf(document.contents, path);
    return offset === undefined ? undefined : lines.linePos(offset).line;
  };
  const [first] = mistakes;
  const line = lineOf(first.path);
  throw new ConfigurationError(
    mistakes.length === 1
      ? first.message
      : `${mistakes.length} mistakes in "${file}":\n${mistakes
          .map((mistake) => `- ${mistake.message} ${mistake.hint} (line ${lineOf(mistake.path) ?? '?'})`)
          .join('\n')}`,
    {
      location: { file, key: first.path.join('.'), ...(line ? { line } : {}) },
      hint: mistakes.length === 1 ? first.hint : 'Mend these lines.',
    },
  );
}

/** A key that every object of JavaScript knows: validation would pass over it in silence. */
function refuseProto(document: Document, file: string, lines: LineCounter): void {
  visit(document, {
    Pair(_key, { key }) {
      if (!isScalar(key) || key.value !== '__proto__') return;
      const line = key.range ? lines.linePos(key.range[0]).line : undefined;
      throw new ConfigurationError('The key "__proto__" cannot be used.', {
        location: { file, key: '__proto__', ...(line ? { line } : {}) },
        hint: 'Rename the column, for example with data.query.',
      });
    },
  });
}

/** What is wrong with a configuration, in words, and where. */
export interface Mistake {
  message: string;
  hint: string;
  path: PropertyKey[];
}

/** Puts a finding of the schema into words. @param issue its path starts at the top level of mlops.yml. */
export function describeIssue(issue: z.core.$ZodIssue): Mistake {
  if (issue.code === 'invalid_union') {
    // Of several forms that a value may have, the one that it was meant to be: all others want another type.
    const fitting = issue.errors.filter(
      (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
    );
    const [inner] = fitting[0] ?? [];
    if (fitting.length === 1 && inner)
      return describeIssue({ ...inner, path: [...issue.path, ...inner.path] });
  }
  const path = issue.path.length === 0 ? 'the top level' : `"${issue.path.join('.')}"`;
  if (issue.code === 'unrecognized_keys') {
    const [key] = issue.keys;
    return {
      message: `Unknown key "${key}" at ${path}.`,
      hint: suggestName(key, allowedKeys(issue.path)),
      path: [...issue.path, key],
    };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return {
      message: `${path} is ${JSON.stringify(issue.input)}, which is not allowed.`,
      hint: `Allowed: ${values.map((value) => `"${value}"`).join(', ')}.`,
      path: [...issue.path],
    };
  }
  const message =
    issue.code === 'invalid_union'
      ? [...new Set(issue.errors.flat().map((inner) => inner.message))].join(', or: ') || issue.message
      : issue.message;
  return {
    message: `${path}: ${message}.`,
    hint: 'See docs/mlops-yml.md for every key and its type.',
    path: [...issue.path],
  };
}

/** JSON Schema of mlops.yml, for editors. */
export function configJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(pipelineConfigSchema, { io: 'input' }) as Record<string, unknown>;
}

interface JsonSchemaNode {
  properties?: Record<string, JsonSchemaNode>;
  additionalProperties?: JsonSchemaNode | boolean;
  items?: JsonSchemaNode;
  anyOf?: JsonSchemaNode[];
  allOf?: JsonSchemaNode[];
}

/** The keys that may stand at a place of mlops.yml. */
function allowedKeys(path: readonly PropertyKey[]): string[] {
  let nodes: JsonSchemaNode[] = [configJsonSchema() as JsonSchemaNode];
  const expand = (node: JsonSchemaNode): JsonSchemaNode[] =>
    [node, ...(node.anyOf ?? []), ...(node.allOf ?? [])].flatMap((inner) =>
      inner === node ? [node] : expand(inner),
    );
  for (const key of path) {
    nodes = nodes.flatMap(expand).flatMap((node) => {
      const property = typeof key === 'number' ? node.items : node.properties?.[String(key)];
      if (property) return [property];
      return typeof node.additionalProperties === 'object' ? [node.additionalProperties] : [];
    });
  }
  return [...new Set(nodes.flatMap(expand).flatMap((node) => Object.keys(node.properties ?? {})))];
}

/** Where in the text the key of a path stands; its nearest parent where it is absent. */
function offsetOf(contents: unknown, path: readonly PropertyKey[]): number | undefined {
  let node = contents;
  let offset: number | undefined;
  for (const key of path) {
    if (!isMap(node)) break;
    const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
    if (!pair) break;
    if (isScalar(pair.key)) offset = pair.key.range?.[0];
    node = pair.value;
  }
  return offset;
}

/**
 * The line of a key in the text of mlops.yml, for annotations.
 * @returns one-based; 1 where the key is not found.
 */
export function lineOfKey(text: string, path: readonly string[]): number {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const offset = offsetOf(document.contents, path);
  return offset === undefined ? 1 : lines.linePos(offset).line;
}
