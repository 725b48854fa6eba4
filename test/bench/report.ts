/**
 * `npm run bench:report [-- --rows <number>] [--python <python>]`: how large reports are, and how long it takes to find
 * the curves of two models and to write them; beside it scikit-learn's time for the same curves, and how far its points
 * are from ours.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Random } from '../../shared/src/base/random.ts';
import {
  precisionRecallCurve,
  rocCurve,
  type ScoreCurve,
} from '../../shared/src/evaluate/curves/score-curve.ts';
import { thinCurve } from '../../shared/src/evaluate/curves/thin-curve.ts';
import type { ClassificationPredictions } from '../../shared/src/evaluate/predictions.ts';
import { predictionSections } from '../../shared/src/figures/prediction-sections.ts';
import { renderHtml } from '../../shared/src/report/html.ts';
import { renderMarkdown } from '../../shared/src/report/markdown.ts';
import { equalClassifiers } from '../evaluate/sample-predictions.ts';
import { gateReport } from '../report/browser/gate-report.ts';

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '1000000' }, python: { type: 'string' } },
});
const rows = Number(values.rows);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

for (const slices of [12, 500]) {
  const report = gateReport(slices);
  const html = Buffer.byteLength(renderHtml(report));
  const markdown = renderMarkdown(report, { limit: 65_536 }).length;
  print(
    `${slices} slices: HTML ${(html / 1e6).toFixed(2)} MB (limit 5), comment ${markdown} characters (limit 65,536)`,
  );
}

const { candidate, baseline } = equalClassifiers(new Random(1), rows);
const start = process.cpuUsage();
const sections = predictionSections([
  { name: 'This change', predictions: candidate },
  { name: 'Production', predictions: baseline },
]);
const found = cpuSince(start);
const html = renderHtml({ title: 't', status: 'info', headline: 'h', sections });
print(
  `two models on ${rows} rows: pictures found in ${found.toFixed(2)} s and written in ${(cpuSince(start) - found).toFixed(2)} s of CPU, ${(html.length / 1e6).toFixed(2)} MB`,
);

const scored = candidate as ClassificationPredictions & { probabilities: Float64Array };
for (const [name, whole] of [
  ['ROC', rocCurve(scored, 1)!],
  ['precision–recall', precisionRecallCurve(scored, 1)!],
] as const) {
  const thin = thinCurve(whole);
  const lost = Math.abs(areaUnder(thin) - areaUnder(whole));
  print(
    `${name}: ${whole.x.length} points, ${thin.x.length} drawn; their area differs by ${lost.toExponential(1)}`,
  );
}

if (values.python === undefined) print('scikit-learn: skipped, --python <python> names one that has it.');
else compare(values.python);

function compare(python: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-report-'));
  try {
    const scores = scored.probabilities.filter((_, k) => k % 2 === 1);
    writeFileSync(join(folder, 'scores.f64'), new Uint8Array(scores.buffer));
    writeFileSync(join(folder, 'labels.i32'), new Uint8Array(scored.actual.buffer));
    const own = process.cpuUsage();
    const roc = rocCurve({ ...scored, probabilities: scored.probabilities.slice() }, 1)!;
    const seconds = cpuSince(own);
    writeFileSync(join(folder, 'x.f64'), new Uint8Array(roc.x.buffer));
    writeFileSync(join(folder, 'y.f64'), new Uint8Array(roc.y.buffer));
    const script = join(import.meta.dirname, 'curves_with_sklearn.py');
    const said = execFileSync(python, [script, folder], { encoding: 'utf8' });
    print(`ROC curve: ours ${seconds.toFixed(2)} s of CPU; ${said.trim()}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function areaUnder({ x, y }: ScoreCurve): number {
  let area = 0;
  for (let k = 1; k < x.length; k++) area += ((x[k] - x[k - 1]) * (y[k] + y[k - 1])) / 2;
  return area;
}
