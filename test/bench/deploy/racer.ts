import { join } from 'node:path';
import { stage } from '../../../actions/deploy/src/stage.ts';
import { parseInputs } from '../../../shared/src/action/inputs.ts';
import type { StageContext } from '../../../shared/src/action/stage.ts';
import { messageOf } from '../../../shared/src/base/errors.ts';
import { silentLogger } from '../../../shared/src/base/logger.ts';
import { parseConfig } from '../../../shared/src/config/load-config.ts';
import { LostRaceError } from '../../../shared/src/deploy/lost-race.ts';
import { githubPlatform } from '../../../shared/src/platform/github/platform.ts';
import { localPlatform } from '../../../shared/src/platform/local/platform.ts';

/** How one deployment of a race ended. */
export interface RaceEnd {
  readonly end: 'live' | 'lost' | 'failed';
  /** The version that is live by what it says. */
  readonly version: string | null;
  readonly message: string;
}

// Deploys each time that its parent says so, so that two of these begin at the same moment.
const { workingDirectory, environment, settings } = JSON.parse(process.argv[2]);
const stateDirectory = join(workingDirectory, '.mlops');
const platform = environment
  ? await githubPlatform({ token: 'token', environment, log: silentLogger })
  : await localPlatform({ workingDirectory, stateDirectory, log: silentLogger, actor: 'bench' });
const context: StageContext = {
  platform,
  config: parseConfig(`name: flowers\ndeploy: ${settings}\n`),
  repositoryDirectory: workingDirectory,
  configFile: 'mlops.yml',
  workingDirectory,
  stateDirectory,
  signal: new AbortController().signal,
};

async function deploy(inputs: Record<string, string>): Promise<RaceEnd> {
  try {
    const { outputs, error, failure } = await stage.run(parseInputs(stage.inputs, inputs), context);
    if (error instanceof LostRaceError) {
      return { end: 'lost', version: error.winner?.version ?? null, message: error.message };
    }
    if (failure !== undefined) return { end: 'failed', version: null, message: failure };
    return { end: 'live', version: outputs.version ?? null, message: '' };
  } catch (error) {
    return { end: 'failed', version: null, message: messageOf(error) };
  }
}

process.on('disconnect', () => process.exit());
process.on('message', async (inputs: Record<string, string>) => {
  process.send?.(await deploy(inputs));
});
process.send?.('ready');
