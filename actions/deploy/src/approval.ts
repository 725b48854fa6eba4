import type { StageContext } from '../../../shared/src/action/stage.ts';
import { ConfigurationError, describeError } from '../../../shared/src/base/errors.ts';
import { parseConfig } from '../../../shared/src/config/load-config.ts';
import { judgeApproval, type Role } from '../../../shared/src/gate/roles.ts';
import type { PullRequest } from '../../../shared/src/platform/ports.ts';

/** Whether those whom `deploy.approver` names have approved what is to be deployed. */
export interface DeploymentApproval {
  readonly given: boolean;
  /** For a person. */
  readonly text: string;
}

/**
 * Asks who has approved the pull request by which the deployed commit came. Which role it takes, and who has it, is
 * what the branch stated before it: nobody becomes an approver by the change in question.
 * @returns null where nobody has to approve. What cannot be found out is not given.
 */
export async function askApproval(context: StageContext): Promise<DeploymentApproval | null> {
  const { platform, config } = context;
  const { approver } = config.deploy;
  if (approver === undefined) return null;
  if (platform.kind === 'local') {
    const text = 'not asked: there are no reviews at a terminal';
    platform.log.warning(`deploy.approver is ${text}.`);
    return { given: true, text };
  }
  const { commit } = platform.run;
  try {
    const pull = await platform.pullRequests.findByCommit(commit);
    if (pull === null) {
      return { given: false, text: `the commit ${commit.slice(0, 12)} came by no pull request` };
    }
    const { name, role } = await roleBefore(pull, approver, context);
    if (role === undefined) {
      throw new ConfigurationError(`deploy.approver is "${name}", and "roles" states no such role.`, {
        location: { key: 'deploy.approver' },
      });
    }
    const reviews = await platform.pullRequests.reviews(pull.number);
    const { given, reason } = judgeApproval(name, role, reviews, pull);
    return { given, text: `pull request #${pull.number}: ${reason}` };
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    return { given: false, text: `who has approved it cannot be found out: ${describeError(error)}` };
  }
}

/** As the target branch states it; where that states none, as the deployed commit does. */
async function roleBefore(
  pull: PullRequest,
  approver: string,
  { platform, config, configFile }: StageContext,
): Promise<{ name: string; role: Role | undefined }> {
  const stated = (roles: Readonly<Record<string, Role>>, name: string) =>
    Object.hasOwn(roles, name) ? roles[name] : undefined;
  const deployed = { name: approver, role: stated(config.roles, approver) };
  const text =
    pull.baseCommit === '' || configFile.startsWith('../')
      ? null
      : await platform.code.readFile(pull.baseCommit, configFile);
  if (text === null) return deployed;
  try {
    const before = parseConfig(text, configFile);
    const name = before.deploy.approver ?? approver;
    return { name, role: stated(before.roles, name) ?? stated(config.roles, name) };
  } catch (error) {
    // A change that mends the file must be able to go live.
    if (error instanceof ConfigurationError) return deployed;
    throw error;
  }
}
