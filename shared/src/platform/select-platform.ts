import { ConfigurationError, InfrastructureError } from '../base/errors.ts';
import type { Logger } from '../base/logger.ts';
import type { Platform } from './ports.ts';

export interface PlatformRequest {
  readonly choice: 'auto' | 'github' | 'local';
  readonly token: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
  readonly workingDirectory: string;
  readonly stateDirectory: string;
  readonly log: Logger;
}

/**
 * The platform that a run takes place on. `auto` is GitHub exactly where GitHub says so: a missing token is then
 * an error and never a silent change of place.
 */
export async function selectPlatform(request: PlatformRequest): Promise<Platform> {
  const { choice, environment, token } = request;
  const onGitHub = environment.GITHUB_ACTIONS === 'true';
  if (choice === 'local' || (choice === 'auto' && !onGitHub)) {
    const { localPlatform } = await import('./local/platform.ts');
    return localPlatform(request);
  }
  if (!onGitHub) {
    throw new ConfigurationError('platform is "github", but this is not a run of GitHub Actions.', {
      location: { key: 'platform' },
      hint: 'Use "auto" or "local".',
    });
  }
  if (!token) {
    throw new InfrastructureError('There is no token for the GitHub API.', {
      hint: 'Set the input "github-token", for example to the expression github.token; it is the default of the actions.',
    });
  }
  const { githubPlatform } = await import('./github/platform.ts');
  return githubPlatform({ token, environment, log: request.log });
}
