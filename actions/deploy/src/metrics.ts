import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { metricValues } from '../../../shared/src/evaluate/metrics.ts';

const metricsSchema = z.record(z.string(), z.object({ value: z.number().nullable() }));

/** The package's metrics for the report; none where it has no metrics.json of ours. */
export async function readMetrics(folder: string): Promise<Record<string, number | null>> {
  const text = await readFile(join(folder, 'metrics.json'), 'utf8').catch(() => '{}');
  try {
    return metricValues(metricsSchema.parse(JSON.parse(text)));
  } catch {
    return {};
  }
}
