import type { PromotionEntry } from '../../registry/promotion-history.ts';
import type { Cell, Report } from '../../report/report.ts';

/** A promotion and the environment that it was in. */
export interface ToldPromotion {
  readonly environment: string;
  readonly entry: PromotionEntry;
}

/** What was live when, the newest first. */
export function historyReport(name: string, entries: readonly ToldPromotion[]): Report {
  return {
    title: `History of ${name}`,
    status: 'info',
    headline:
      entries.length === 0
        ? `${name} was never deployed.`
        : `${name} was promoted ${entries.length} ${entries.length === 1 ? 'time' : 'times'}.`,
    sections: entries.length === 0 ? [] : [promotionsSection(entries)],
  };
}

/** A table of promotions, the newest of each environment first. */
export function promotionsSection(entries: readonly ToldPromotion[]): Report['sections'][number] {
  return {
    heading: 'Promotions',
    blocks: [
      {
        kind: 'table',
        table: {
          columns: [
            { heading: 'Environment' },
            { heading: 'No.', align: 'right' },
            { heading: 'Version' },
            { heading: 'How' },
            { heading: 'When' },
            { heading: 'By' },
            { heading: 'Run' },
            { heading: 'Reason' },
          ],
          rows: [...entries].reverse().map(promotionRow),
          empty: 'It was never live.',
        },
      },
    ],
  };
}

function promotionRow({ environment, entry: { promotion, version, record } }: ToldPromotion): Cell[] {
  const how = promotion.withdrawn
    ? 'taken out'
    : record === null
      ? 'by another program'
      : record.rolledBackFrom === undefined
        ? `deployed to ${record.place.target}`
        : `rolled back from ${record.rolledBackFrom}`;
  return [
    environment,
    String(promotion.number),
    version ?? { text: 'unknown', status: 'warning' },
    how,
    record?.created.replace(/\.\d+Z$/, 'Z') ?? '',
    record?.actor ?? '',
    record?.run ?? '',
    record?.reason ?? '',
  ];
}

/** A promotion as JSON. */
export function describeEntry({ environment, entry }: ToldPromotion): object {
  const { promotion, version, record } = entry;
  return {
    environment,
    number: promotion.number,
    tag: promotion.tag.name,
    version,
    withdrawn: promotion.withdrawn,
    rolledBackFrom: record?.rolledBackFrom ?? null,
    created: record?.created ?? null,
    actor: record?.actor ?? null,
    run: record?.run ?? null,
    commit: record?.commit ?? null,
    reason: record?.reason ?? null,
    place: record?.place ?? null,
  };
}
