import { join } from 'node:path';
import { openContext } from '../../action/open-context.ts';
import type { StageContext } from '../../action/stage.ts';
import { ConfigurationError } from '../../base/errors.ts';
import { suggestName } from '../../base/nearest.ts';
import { loadDuckDB } from '../../platform/native-packages.ts';
import { compareDatasets } from '../../registry/dataset-difference.ts';
import { readDatasetChecks, readProfiles } from '../../registry/dataset-package.ts';
import {
  type DatasetVersion,
  fetchVersion,
  listDatasetVersions,
  type NamedDataset,
  newest,
  newestTwo,
  openDatasetVersion,
} from '../../registry/dataset-versions.ts';
import type { Report } from '../../report/report.ts';
import type { Command, CommandCall, CommandResult } from '../command.ts';
import { printReport } from '../print-report.ts';
import { describeDifference, differenceReport } from './difference-report.ts';
import { datasetReport, describeDataset } from './show-report.ts';
import { describeVersion, versionsReport } from './versions-report.ts';

/** What a part of the command found. */
interface Finding {
  readonly report: Report;
  readonly json: unknown;
}

interface Request {
  readonly context: StageContext;
  /** The words behind `list`, `show` or `diff`. */
  readonly references: readonly string[];
  readonly versions: readonly DatasetVersion[];
}

const parts: Readonly<
  Record<string, { most: number; usage: string; find: (request: Request) => Promise<Finding> }>
> = {
  list: { most: 0, usage: 'list', find: listVersions },
  show: { most: 1, usage: 'show [<data set>]', find: showVersion },
  diff: { most: 2, usage: 'diff [<before>] [<after>]', find: compareVersions },
};

/** `mlops datasets`: which data sets there are, what is in one, and what changed from one to another. */
export const command: Command = {
  name: 'datasets',
  description: 'Lists data sets, shows one, or compares two: mlops datasets list|show|diff.',
  usage: `${Object.values(parts)
    .map(({ usage }) => usage)
    .join(' | ')}\n
A data set is the first digits that "list" shows, the name of an artifact (its newest), a folder, or
run:<run id>/<artifact name>. Without any, "show" takes the newest, and "diff" the two newest.`,
  options: {
    artifact: { description: 'Name of the artifacts to look at.' },
    output: { description: 'Write the whole report into this file: .html or .md.' },
    config: { description: 'Path of mlops.yml.' },
    'working-directory': { description: 'Folder that all paths are relative to.' },
    platform: { description: 'auto, github or local.' },
    'github-token': { description: 'Token for the API of GitHub, with the permission "actions: read".' },
  },
  run: runDatasets,
};

async function runDatasets({ words, options, place }: CommandCall): Promise<CommandResult> {
  const [word = 'list', ...references] = words;
  const part = Object.hasOwn(parts, word) ? parts[word] : undefined;
  if (!part) {
    throw new ConfigurationError(`There is no command "datasets ${word}".`, {
      hint: suggestName(word, Object.keys(parts)),
    });
  }
  if (references.length > part.most) {
    throw new ConfigurationError(`"${references[part.most]}" is not expected here.`, {
      hint: `Write mlops datasets ${part.usage}.`,
    });
  }
  const { artifact, output, ...common } = options;
  const context = await openContext(common, place);
  const versions = await listDatasetVersions(context, {
    defaultName: `${context.config.name}-dataset`,
    ...(artifact === undefined ? {} : { name: artifact }),
  });
  const { report, json } = await part.find({ context, references, versions });
  return { text: await printReport(report, output, place), json };
}

async function listVersions({ versions }: Request): Promise<Finding> {
  return { report: versionsReport(versions), json: versions.map(describeVersion) };
}

async function showVersion({ context, references: [reference], versions }: Request): Promise<Finding> {
  const dataset =
    reference === undefined
      ? await fetchVersion(newest(versions), context)
      : await openDatasetVersion(reference, versions, context);
  const described = {
    dataset,
    profiles: await readProfiles(dataset),
    checks: await readDatasetChecks(dataset),
  };
  return { report: datasetReport(described), json: describeDataset(described) };
}

async function compareVersions({ context, references, versions }: Request): Promise<Finding> {
  const [before, after] = await chooseTwo({ context, references, versions });
  const { platform, config, stateDirectory, signal } = context;
  const difference = await compareDatasets(before, after, {
    sensitive: config.data.sensitive,
    database: {
      load: () => loadDuckDB(platform),
      temporaryDirectory: join(stateDirectory, 'temporary'),
      signal,
    },
  });
  const compared = { before, after, difference };
  return { report: differenceReport(compared), json: describeDifference(compared) };
}

/** One that is named is compared with the newest. */
async function chooseTwo({ context, references, versions }: Request): Promise<[NamedDataset, NamedDataset]> {
  const [first, second] = references;
  const open = (text: string) => openDatasetVersion(text, versions, context);
  if (first === undefined) {
    const [before, after] = newestTwo(versions);
    return [await fetchVersion(before, context), await fetchVersion(after, context)];
  }
  const before = await open(first);
  return [before, second === undefined ? await fetchVersion(newest(versions), context) : await open(second)];
}
