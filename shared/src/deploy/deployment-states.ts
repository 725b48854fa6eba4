import { messageOf } from '../base/errors.ts';
import type { Platform } from '../platform/ports.ts';
import {
  latestPromotion,
  listPromotions,
  type PromotionRecord,
  readPromotionRecord,
} from '../registry/promotions.ts';

/** Deployments that are looked at: those of the runs that were killed since the last one that ended well. */
const mostLookedAt = 30;

/** What `task` is for a model's deployments, so that several models can share an environment. */
export function deploymentTask(name: string): string {
  return `mlops:${name}`;
}

/**
 * Gives deployments whose run was killed the state that the promotions say they have: the live one `success`, any
 * other that looks live or under way `inactive`. A deployment that really is under way sets its own state when it is
 * done.
 * @returns whether the newest deployment ended badly.
 */
export async function healDeployments(
  platform: Platform,
  name: string,
  environment: string,
): Promise<{ lastFailed: boolean }> {
  const { deployments, log } = platform;
  let lastFailed = false;
  try {
    const live = await liveDeployment(platform, name, environment);
    const listed = await deployments.list({ environment, task: deploymentTask(name) });
    const abandoned = new Set<string>();
    const open: string[] = [];
    let passedLive = live === null;
    for (const [place, { id, payload }] of listed.slice(0, mostLookedAt).entries()) {
      const state = await deployments.state(id);
      if (place === 0) lastFailed = state === 'failure';
      if (id === live) {
        passedLive = true;
        if (state !== 'success') await setLive(platform, id, payload.version ?? '');
      } else if (!isOver(state)) open.push(id);
      else if (passedLive) break;
    }
    // What was live before may lie far behind, among runs that were killed while it was.
    const replaced = await replacedDeployment(platform, name, environment);
    if (replaced !== null && replaced !== live && !isOver(await deployments.state(replaced))) {
      open.push(replaced);
    }
    // The oldest first: then whoever finds one that is over knows that those before it are.
    for (const id of [...new Set(open)].reverse()) {
      abandoned.add(id);
      const description = 'Its run ended before it was done, or another version was promoted meanwhile';
      await deployments.setState(id, 'inactive', { description });
    }
    // One of them may have been under way, and promoted since: then it must not stay inactive.
    const now = abandoned.size === 0 ? null : await liveDeployment(platform, name, environment);
    if (now !== null && abandoned.has(now)) await setLive(platform, now, '');
  } catch (error) {
    log.warning(`Earlier deployments could not be looked at: ${messageOf(error)}`);
  }
  return { lastFailed };
}

async function liveDeployment({ tags }: Platform, name: string, environment: string): Promise<string | null> {
  const latest = await latestPromotion(tags, name, environment);
  if (latest === null || latest.withdrawn) return null;
  return (await readPromotionRecord(tags, latest))?.deployment ?? null;
}

/** Of the promotion before the latest. */
async function replacedDeployment(
  { tags }: Platform,
  name: string,
  environment: string,
): Promise<string | null> {
  const before = (await listPromotions(tags, name, environment)).at(-2);
  return before === undefined ? null : ((await readPromotionRecord(tags, before))?.deployment ?? null);
}

function isOver(state: string | null): boolean {
  return state === 'failure' || state === 'inactive';
}

async function setLive({ deployments }: Platform, id: string, version: string): Promise<void> {
  await deployments.setState(id, 'success', { description: `${version} is live`.trim() });
}

/**
 * The deployment that was promoted becomes `success`, the one before it `inactive`. A state that cannot be set does
 * not make a model less live, so it is a warning.
 * @param replaced what was live before; null if nothing was, or another program made it so.
 */
export async function mirrorPromotion(
  record: PromotionRecord,
  replaced: PromotionRecord | null,
  url: string,
  { deployments, log }: Platform,
): Promise<void> {
  try {
    // GitHub takes only web addresses.
    const environmentUrl = /^https?:\/\//.test(url) ? { environmentUrl: url } : {};
    const description = `${record.name} ${record.version} is live`;
    await deployments.setState(record.deployment, 'success', { description, ...environmentUrl });
    if (replaced === null) return;
    const verb = record.rolledBackFrom === undefined ? 'Replaced by' : 'Rolled back to';
    await deployments.setState(replaced.deployment, 'inactive', { description: `${verb} ${record.version}` });
  } catch (error) {
    log.warning(`The deployment's status could not be set: ${messageOf(error)}`);
  }
}
