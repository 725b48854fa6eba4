import { openContext } from '../../action/open-context.ts';
import type { StageContext } from '../../action/stage.ts';
import { ConfigurationError } from '../../base/errors.ts';
import { suggestName } from '../../base/nearest.ts';
import { compareVersionRecords } from '../../registry/model-difference.ts';
import {
  findVersion,
  type Histories,
  keepingOf,
  liveIn,
  readHistories,
  readVersion,
} from '../../registry/model-versions.ts';
import { listVersions } from '../../registry/versions.ts';
import type { Report } from '../../report/report.ts';
import type { Command, CommandCall, CommandResult } from '../command.ts';
import { printReport } from '../print-report.ts';
import { differenceReport } from './difference-report.ts';
import { describeEntry, historyReport } from './history-report.ts';
import { describeVersion, type ListedVersion, versionsReport } from './list-report.ts';
import { versionReport } from './show-report.ts';

/** What a part of the command found. */
interface Finding {
  readonly report: Report;
  readonly json: unknown;
}

interface Request {
  readonly context: StageContext;
  readonly name: string;
  /** The words behind `list`, `show`, `diff` or `history`. */
  readonly references: readonly string[];
  readonly histories: Histories;
  /** Versions that are listed at most. */
  readonly limit: number;
}

const parts: Readonly<
  Record<string, { most: number; usage: string; find: (request: Request) => Promise<Finding> }>
> = {
  list: { most: 0, usage: 'list', find: listModels },
  show: { most: 1, usage: 'show [<version>]', find: showModel },
  diff: { most: 2, usage: 'diff [<before>] [<after>]', find: compareModels },
  history: { most: 1, usage: 'history [<environment>]', find: showHistory },
};

const defaultLimit = 20;

/** `mlops models`: which versions there are, what is live, what changed, and what happened. */
export const command: Command = {
  name: 'models',
  description:
    'Lists versions, shows or compares them, or tells what was live: mlops models list|show|diff|history.',
  usage: `${Object.values(parts)
    .map(({ usage }) => usage)
    .join(' | ')}\n
A version is one such as v1.2.0, or an environment, which means what is live there. Without any, "show" takes what is
live in production, "diff" compares that with the highest version, and "history" tells all environments.`,
  options: {
    limit: { description: `Versions that are listed at most; default ${defaultLimit}.` },
    output: { description: 'Write the whole report into this file: .html or .md.' },
    config: { description: 'Path of mlops.yml.' },
    'working-directory': { description: 'Folder that all paths are relative to.' },
    platform: { description: 'auto, github or local.' },
    'github-token': { description: 'Token for the API of GitHub, with the permission "contents: read".' },
  },
  run: runModels,
};

async function runModels({ words, options, place }: CommandCall): Promise<CommandResult> {
  const [word = 'list', ...references] = words;
  const part = Object.hasOwn(parts, word) ? parts[word] : undefined;
  if (!part) {
    throw new ConfigurationError(`There is no command "models ${word}".`, {
      hint: suggestName(word, Object.keys(parts)),
    });
  }
  if (references.length > part.most) {
    throw new ConfigurationError(`"${references[part.most]}" is not expected here.`, {
      hint: `Write mlops models ${part.usage}.`,
    });
  }
  const { output, limit = String(defaultLimit), ...common } = options;
  if (!/^[1-9]\d{0,5}$/.test(limit)) {
    throw new ConfigurationError(`"${limit}" is no number of versions.`, { location: { key: 'limit' } });
  }
  const context = await openContext(common, place);
  const { name } = context.config;
  const histories = await readHistories(context.platform.tags, name);
  const { report, json } = await part.find({ context, name, references, histories, limit: Number(limit) });
  return { text: await printReport(report, output, place), json };
}

async function listModels({ context, name, histories, limit }: Request): Promise<Finding> {
  const { tags } = context.platform;
  const versions = await listVersions(tags, name);
  const listed: ListedVersion[] = [];
  for (const registered of versions.slice(0, limit)) {
    const environments = liveIn(histories, registered.version);
    listed.push({
      version: await readVersion(tags, registered),
      environments,
      // Asking the platform is worth it for what is in use.
      keeping: environments.length === 0 ? null : await keepingOf(registered, histories, context, Date.now()),
    });
  }
  return {
    report: versionsReport(name, listed, versions.length),
    json: listed.map(describeVersion),
  };
}

async function showModel({ context, name, references, histories }: Request): Promise<Finding> {
  const { tags } = context.platform;
  const version = await findVersion(references[0] ?? 'production', name, histories, tags);
  const shown = {
    version,
    environments: liveIn(histories, version.version),
    keeping: await keepingOf(version, histories, context, Date.now()),
  };
  const entries = [...histories].flatMap(([environment, history]) =>
    history.filter((entry) => entry.version === version.version).map((entry) => ({ environment, entry })),
  );
  return {
    report: versionReport(name, shown, entries),
    json: { ...describeVersion(shown), manifest: version.manifest, promotions: entries.map(describeEntry) },
  };
}

async function compareModels({ context, name, references, histories }: Request): Promise<Finding> {
  const { tags } = context.platform;
  const [first = 'production', second] = references;
  const before = await findVersion(first, name, histories, tags);
  const [newest] = await listVersions(tags, name);
  const after =
    second === undefined ? await readVersion(tags, newest) : await findVersion(second, name, histories, tags);
  const difference = compareVersionRecords(before, after);
  return {
    report: differenceReport(name, before, after, difference),
    json: { before: before.version, after: after.version, ...difference },
  };
}

async function showHistory({ name, references: [environment], histories }: Request): Promise<Finding> {
  if (environment !== undefined && !histories.has(environment)) {
    throw new ConfigurationError(`"${name}" was never deployed to an environment "${environment}".`, {
      hint: suggestName(environment, [...histories.keys()]),
    });
  }
  const told = [...histories].filter(([known]) => environment === undefined || known === environment);
  const entries = told.flatMap(([known, history]) => history.map((entry) => ({ environment: known, entry })));
  return { report: historyReport(name, entries), json: entries.map(describeEntry) };
}
