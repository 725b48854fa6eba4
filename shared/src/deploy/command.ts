import { ConfigurationError } from '../base/errors.ts';
import { runProgram } from '../command/run-program.ts';
import { commandWords } from '../command/train-by-command.ts';
import { milliseconds } from '../config/duration.ts';
import type { PipelineConfig } from '../config/schema.ts';
import type { Platform } from '../platform/ports.ts';
import type { Candidate, DeploymentTarget } from './target.ts';

type Phase = 'prepare' | 'switch' | 'verify' | 'revert';

const key = 'deploy.command.run';

/**
 * A program of the user's own takes the package where it is used. It is run once for each phase, which the variable
 * MLOPS_PHASE names, without a shell; anything but the exit code 0 in time is a failure. In what it prints, values of
 * the variables that it was passed on purpose are hidden.
 *
 * @param options.signal ends it before its switch is over; a revert runs to its end.
 * @throws ConfigurationError if no program is configured.
 */
export function commandTarget(
  candidate: Candidate,
  options: {
    settings: PipelineConfig['deploy']['command'];
    platform: Pick<Platform, 'log' | 'secrets' | 'programEnvironment'>;
    workingDirectory: string;
    signal: AbortSignal;
  },
): DeploymentTarget {
  const { settings, platform, workingDirectory } = options;
  const { log, secrets } = platform;
  if (settings === undefined) {
    throw new ConfigurationError('The target is "command", and no program is configured.', {
      location: { key },
      hint: 'Write deploy: { target: command, command: { run: ./deploy.sh } }.',
    });
  }
  const words = commandWords(settings.run, key);
  const passed = settings['pass-env'];
  const timeLimit = milliseconds(settings['time-limit']);
  let previous: string | null = null;
  let switched = false;

  async function run(phase: Phase, signal: AbortSignal): Promise<void> {
    // Known by their values, they are hidden whatever the program says around them.
    for (const name of passed) secrets.read(name);
    const { manifest } = candidate;
    const told: Record<string, string> = {
      MLOPS_PHASE: phase,
      MLOPS_PACKAGE: candidate.folder,
      MLOPS_PACKAGE_DIGEST: candidate.packageDigest,
      MLOPS_NAME: manifest.name,
      MLOPS_MODEL_ID: manifest.id,
      MLOPS_VERSION: candidate.version,
      MLOPS_PREVIOUS_VERSION: previous ?? '',
      MLOPS_ENVIRONMENT: candidate.environment,
      ...(timeLimit === null ? {} : { MLOPS_TIME_LIMIT: String(timeLimit / 1000) }),
    };
    const { timedOut } = await log.foreign(`Running ${words.join(' ')} (${phase})`, (onLine) =>
      runProgram({
        words,
        directory: workingDirectory,
        environment: { ...platform.programEnvironment(passed).variables, ...told },
        key,
        redact: (line) => secrets.redact(line),
        onLine,
        signal,
        ...(timeLimit === null ? {} : { timeLimit }),
      }),
    );
    if (!timedOut) return;
    throw new ConfigurationError(`The phase "${phase}" took longer than ${settings?.['time-limit']}.`, {
      location: { key: 'deploy.command.time-limit' },
      hint: 'Give it more time.',
    });
  }

  return {
    async prepare(previousVersion) {
      previous = previousVersion;
      await run('prepare', options.signal);
      return {
        place: { target: 'artifact' },
        packageDigest: candidate.packageDigest,
        url: settings.url ?? words[0],
      };
    },
    async switch(previousVersion) {
      previous = previousVersion;
      switched = true;
      await run('switch', options.signal);
    },
    async verify() {
      await run('verify', options.signal);
    },
    // What a cancelled job has begun must be taken back all the same.
    async revert() {
      if (!switched) return;
      await run('revert', new AbortController().signal);
      switched = false;
    },
    // Nobody but the program knows what is used; what is known here is what was switched.
    serves: async (version) => (switched ? version === candidate.version : null),
  };
}
