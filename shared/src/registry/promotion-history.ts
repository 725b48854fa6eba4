import type { TagStore } from '../platform/ports.ts';
import { listPromotions, type Promotion, type PromotionRecord, readPromotionRecord } from './promotions.ts';
import { listVersions } from './versions.ts';

/** Messages of tags that are read at the same time. */
const parallelReads = 8;

/** One step in the life of an environment. */
export interface PromotionEntry {
  readonly promotion: Promotion;
  /** The version that it made live; null where no version is on its commit. */
  readonly version: string | null;
  /** What the promotion says; null if another program made it. */
  readonly record: PromotionRecord | null;
}

/** Everything that was promoted in an environment, the oldest first. */
export async function promotionHistory(
  tags: TagStore,
  name: string,
  environment: string,
): Promise<PromotionEntry[]> {
  const versions = new Map((await listVersions(tags, name)).map(({ version, tag }) => [tag.commit, version]));
  const promotions = await listPromotions(tags, name, environment);
  const entries: PromotionEntry[] = [];
  for (let start = 0; start < promotions.length; start += parallelReads) {
    const batch = promotions.slice(start, start + parallelReads);
    const records = await Promise.all(batch.map((promotion) => readPromotionRecord(tags, promotion)));
    for (const [index, promotion] of batch.entries()) {
      const record = records[index];
      const version = versions.get(promotion.tag.commit) ?? record?.version ?? null;
      entries.push({ promotion, version, record });
    }
  }
  return entries;
}

/**
 * The versions that there is a way back to, the newest first; the first of them is live. A version that was rolled
 * back from, or taken out, is no way back until somebody deploys it again.
 */
export function versionsOnTheWayBack(history: readonly PromotionEntry[]): string[] {
  const way: string[] = [];
  const leave = (version: string | null): void => {
    const place = version === null ? -1 : way.indexOf(version);
    if (place >= 0) way.splice(place, 1);
  };
  for (const { promotion, version, record } of history) {
    if (record?.rolledBackFrom !== undefined) leave(record.rolledBackFrom);
    leave(version);
    if (!promotion.withdrawn && version !== null) way.unshift(version);
  }
  return way;
}
