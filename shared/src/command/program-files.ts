import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ConfigurationError, messageOf } from '../base/errors.ts';

/** What a program may leave under `model/`. */
export interface FileLimits {
  readonly files: number;
  readonly bytes: number;
}
export const modelLimits: FileLimits = { files: 10_000, bytes: 5 * 2 ** 30 };

/** The largest of the small text files. */
const largestText = 2 ** 20;

/** Names in `model/` that are ours: they make the model id cover what the manifest says. */
const reservedNames = ['decision.json', 'command.json'];

/** What a program left beside its predictions. */
export interface ProgramFiles {
  /** Of `model/`: path below it to where the file lies. */
  readonly model: ReadonlyMap<string, string>;
  /** The program's own figures, as it names them. */
  readonly metrics: Readonly<Record<string, number | string | boolean | null>>;
  /** Versions of what it ran with, by name. */
  readonly versions: Readonly<Record<string, string>>;
  /** Names of what is not packaged, sorted. */
  readonly ignored: readonly string[];
}

const figures = z.record(
  z.string().min(1).max(200),
  z.union([z.number(), z.string().max(1000), z.boolean(), z.null()]),
);
const versionTexts = z.record(z.string().min(1).max(200), z.string().max(200));
/** Entries of metrics.json and versions.json. */
const mostEntries = 500;

/**
 * Reads what a program left in its output folder, which may hold anything.
 * @throws ConfigurationError if a file is a link or something special, is not what its name says, or there is too much.
 */
export async function readProgramFiles(
  folder: string,
  predictionNames: readonly string[],
  limits: FileLimits = modelLimits,
): Promise<ProgramFiles> {
  const known = [...predictionNames, 'model', 'metrics.json', 'versions.json', 'requirements.txt'];
  const names = (await readdir(folder)).sort();
  const metrics = await readJsonIfPresent(folder, 'metrics.json', figures);
  const versions = await readJsonIfPresent(folder, 'versions.json', versionTexts);
  const requirements = await readSmallText(folder, 'requirements.txt');
  return {
    model: names.includes('model') ? await listModel(join(folder, 'model'), limits) : new Map(),
    metrics: metrics ?? {},
    versions: { ...pinnedVersions(requirements ?? ''), ...versions },
    ignored: names.filter((name) => !known.includes(name)),
  };
}

/** A file that is not a link nor anything special; null if there is none. @throws ConfigurationError else. */
export async function findPlainFile(
  folder: string,
  name: string,
): Promise<{ path: string; size: number } | null> {
  const path = join(folder, name);
  const found = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (found === null) return null;
  if (!found.isFile()) {
    throw wrong(
      `The command left "${name}" as ${found.isSymbolicLink() ? 'a symbolic link' : 'something'} that is not a file.`,
    );
  }
  return { path, size: found.size };
}

async function listModel(root: string, limits: FileLimits): Promise<Map<string, string>> {
  if (!(await lstat(root)).isDirectory()) throw wrong('The command left "model", which is not a folder.');
  const files = new Map<string, string>();
  let bytes = 0;
  const visit = async (folder: string, prefix: string): Promise<void> => {
    for (const entry of (await readdir(folder, { withFileTypes: true })).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const relative = prefix + entry.name;
      const shown = JSON.stringify(`model/${relative}`);
      if (entry.isSymbolicLink()) {
        throw wrong(`The command left ${shown}, a symbolic link.`, 'Copy the file that it points to.');
      }
      if (/[\\\p{Cc}]/u.test(entry.name)) {
        throw wrong(`The command left ${shown}, whose name holds a backslash or a control character.`);
      }
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        await visit(path, `${relative}/`);
        continue;
      }
      if (!entry.isFile()) throw wrong(`The command left ${shown}, which is neither a file nor a folder.`);
      if (reservedNames.includes(relative)) {
        throw wrong(
          `The command left ${shown}, a name that is used by the package itself.`,
          'Give it another name.',
        );
      }
      bytes += (await lstat(path)).size;
      files.set(relative, path);
      if (files.size > limits.files)
        throw wrong(`The command left more than ${limits.files} files under model/.`);
      if (bytes > limits.bytes) throw wrong(`The command left more than ${limits.bytes} bytes under model/.`);
    }
  };
  await visit(root, '');
  return files;
}

async function readSmallText(folder: string, name: string): Promise<string | null> {
  const found = await findPlainFile(folder, name);
  if (found === null) return null;
  if (found.size > largestText) {
    throw wrong(`The command left "${name}" of ${found.size} bytes; ${largestText} are allowed.`);
  }
  return readFile(found.path, 'utf8');
}

async function readJsonIfPresent<T extends Record<string, unknown>>(
  folder: string,
  name: string,
  schema: z.ZodType<T>,
): Promise<T | null> {
  const text = await readSmallText(folder, name);
  if (text === null) return null;
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (cause) {
    throw wrong(
      `The command left a "${name}" that is not JSON: ${messageOf(cause)}.`,
      'NaN is no JSON; use null.',
    );
  }
  const parsed = schema.safeParse(content);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const place = issue.path.length > 0 ? ` at "${issue.path.join('.')}"` : '';
    throw wrong(
      `The command left a "${name}" that is not flat${place}: ${issue.message}.`,
      'It maps names to values.',
    );
  }
  if (Object.keys(parsed.data).length > mostEntries) {
    throw wrong(`The command left a "${name}" of more than ${mostEntries} entries.`);
  }
  return parsed.data;
}

/** Versions that a requirements file pins: lines like `name==1.2.3` (PEP 440 and 508). */
function pinnedVersions(requirements: string): Record<string, string> {
  const pinned = requirements
    .split(/\r?\n/)
    .map((line) => /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[^\]]*\])?\s*==\s*([^\s;#,\\]+)/.exec(line))
    .filter((match) => match !== null)
    .slice(0, mostEntries);
  return Object.fromEntries(pinned.map(([, name, version]) => [name, version.slice(0, 200)]));
}

function wrong(message: string, hint?: string): ConfigurationError {
  return new ConfigurationError(message, { location: { key: 'train.command' }, hint });
}
