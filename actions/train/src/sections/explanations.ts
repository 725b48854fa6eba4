import { type RowExplanations, scoreOf } from '../../../../shared/src/explain/explain-rows.ts';
import type { ScoreUnit } from '../../../../shared/src/explain/shapley-values.ts';
import { explanationsFile } from '../../../../shared/src/registry/release-assets.ts';
import { formatNumber } from '../../../../shared/src/report/format.ts';
import type { Block, Section } from '../../../../shared/src/report/report.ts';

/** Columns of a row that are told one by one. */
const shownColumns = 8;

const unitNames: Readonly<Record<ScoreUnit, string>> = {
  'log-odds': 'in log-odds',
  logit: 'as logits, whose softmax are the probabilities',
  probability: 'as a probability',
  value: 'in the unit of the target',
};

/**
 * How the score of a few rows comes about, column by column. Cells are not shown: the file names the rows, and
 * predictions.parquet has them.
 * @param artifact that holds the file.
 * @param idsHidden whether the rows' identities are sensitive.
 */
export function explanationsSection(
  explanations: RowExplanations,
  artifact: string,
  idsHidden: boolean,
): Section {
  const { ids, unit, labels } = explanations;
  const what = labels[0] === null ? 'prediction' : labels.length === 1 ? `score of "${labels[0]}"` : 'scores';
  return {
    heading: 'Single answers',
    folded: true,
    blocks: [
      {
        kind: 'text',
        text: `From the mean over the training rows to a row's ${what}, ${unitNames[unit]}: what each column adds (Shapley values, exact). All ${formatNumber(ids.length)} explained test rows are in ${explanationsFile} of the artifact ${artifact}.`,
      },
      ...shownRows(explanations).map(([row, label]) => waterfall(explanations, row, label, idsHidden)),
    ],
  };
}

/** The rows of the largest, the middle and the smallest score, each with the label that scores most. */
function shownRows(explanations: RowExplanations): [row: number, label: number][] {
  const best = explanations.ids.map((_, row) => {
    const scores = explanations.labels.map((_label, label) => scoreOf(explanations, row, label).score);
    const label = scores.indexOf(Math.max(...scores));
    return { row, label, score: scores[label] };
  });
  best.sort((a, b) => b.score - a.score || a.row - b.row);
  const places = new Set([0, Math.floor((best.length - 1) / 2), best.length - 1]);
  return [...places].flatMap((place) => {
    const found = best.at(place);
    return found === undefined ? [] : [[found.row, found.label] as [number, number]];
  });
}

function waterfall(explanations: RowExplanations, row: number, label: number, idsHidden: boolean): Block {
  const { ids, labels, values } = explanations;
  const { first, score } = scoreOf(explanations, row, label);
  const parts = values.columns
    .map((name, column) => ({ name, value: values.values[first + column] }))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const others = parts.slice(shownColumns);
  const told = parts.slice(0, shownColumns);
  if (others.length > 0) {
    const sum = others.reduce((total, { value }) => total + value, 0);
    told.push({ name: `${formatNumber(others.length)} more columns`, value: sum });
  }
  let reached = values.base[label];
  const rows = [['Mean over the training rows', '', formatNumber(reached)]];
  for (const { name, value } of told) {
    reached += value;
    rows.push([name, `${value < 0 ? '' : '+'}${formatNumber(value)}`, formatNumber(reached)]);
  }
  const id = idsHidden ? '' : ` ${ids[row]}`;
  const about = labels[label] === null ? '' : `, "${labels[label]}"`;
  return {
    kind: 'table',
    table: {
      caption: `Row${id}${about}: ${formatNumber(score)}`,
      columns: [
        { heading: 'Column' },
        { heading: 'Adds', align: 'right' },
        { heading: 'Score so far', align: 'right' },
      ],
      rows,
    },
  };
}
