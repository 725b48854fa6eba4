import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { openContext } from '../action/open-context.ts';
import type { StageContext } from '../action/stage.ts';
import { openStageSources } from '../action/stage-sources.ts';
import { ConfigurationError } from '../base/errors.ts';
import { writeFileAtomically } from '../base/files.ts';
import type { Expectations } from '../config/expectation-schema.ts';
import { type PipelineConfig, predictedTask } from '../config/schema.ts';
import { expectationsYaml, writeExpectations } from '../config/write-expectations.ts';
import { decideTask } from '../data/check-target.ts';
import { Database } from '../data/database.ts';
import { inferExpectations } from '../data/expectations/infer-expectations.ts';
import { loggedColumns } from '../data/logged-columns.ts';
import { selectColumns } from '../data/select-columns.ts';
import { loadSources } from '../data/sources/load-sources.ts';
import { loadDuckDB } from '../platform/native-packages.ts';
import type { Command } from './command.ts';

/** `mlops infer-schema`: a first set of expectations from the data. */
export const command: Command = {
  name: 'infer-schema',
  description: 'Looks at the data and writes a first set of expectations for data.expect.',
  usage: '[--source path] [--write [--overwrite]]',
  options: {
    source: { description: 'Path, glob or address of the data, in place of data.source.' },
    write: { description: 'Write them into mlops.yml.', flag: true },
    overwrite: { description: 'With --write: replace the expectations that are there.', flag: true },
    config: { description: 'Path of mlops.yml.' },
    'working-directory': { description: 'Folder that all paths are relative to.' },
  },
  async run({ options, flags, place, words }) {
    if (words.length > 0) {
      throw new ConfigurationError(`infer-schema takes no "${words[0]}".`, {
        hint: `Name data files with --source ${words[0]}.`,
      });
    }
    const { config: file, 'working-directory': folder, source } = options;
    const context = await openContext({ config: file, 'working-directory': folder }, place);
    const data = { ...context.config.data, ...(source === undefined ? {} : { source }) };
    const expectations = await inferFromSource(data, context);
    if (!flags.has('write')) return { text: expectationsYaml(expectations), json: expectations };
    const path = resolve(context.repositoryDirectory, context.configFile);
    await writeInto(path, expectations, context, flags.has('overwrite'));
    const columns = Object.keys(expectations).filter((name) => name !== 'rows').length;
    return {
      text: `Expectations of ${columns} columns were written into ${context.configFile}.`,
      json: expectations,
    };
  },
};

async function writeInto(
  path: string,
  expectations: Expectations,
  { workingDirectory }: StageContext,
  overwrite: boolean,
): Promise<void> {
  const file = relative(workingDirectory, path);
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new ConfigurationError(`The configuration file "${file}" cannot be read.`, {
      location: { file },
      hint: 'Make one with "mlops init", or leave out --write.',
      cause,
    });
  });
  await writeFileAtomically(path, writeExpectations(text, expectations, { file, overwrite }));
}

/** Reads the source as prepare-data does, through the query, with labels and ids as text. */
async function inferFromSource(data: PipelineConfig['data'], context: StageContext): Promise<Expectations> {
  const { platform, config, stateDirectory, signal } = context;
  if (data.source === undefined) {
    throw new ConfigurationError('No data source is configured.', {
      location: { key: 'data.source' },
      hint: 'Set data.source in mlops.yml, or add --source path.',
    });
  }
  const database = await Database.open({
    load: () => loadDuckDB(platform),
    temporaryDirectory: join(stateDirectory, 'temporary'),
    directories: [],
    signal,
  });
  const sources = openStageSources(context);
  try {
    const request = { data, task: predictedTask(config), sources, log: platform.log };
    await loadSources(database, data.source, request);
    await database.lock();
    const { columns } = await selectColumns(database, data);
    const labels =
      data.target !== undefined && (await decideTask(database, request, columns)) === 'classification'
        ? [data.target]
        : [];
    const action = loggedColumns(data, request.task)?.action;
    const asText = new Set([...(data.id ?? []), ...labels, action]);
    const typed = columns.map((column) =>
      asText.has(column.name) ? { ...column, type: 'text' as const } : column,
    );
    return await inferExpectations(database, 'selected', typed, { sensitive: new Set(data.sensitive) });
  } finally {
    database.close();
    await sources.close();
  }
}
