import { stringify } from 'yaml';
import { taskFacts } from '../learners/tasks.ts';
import {
  escapeMarkdown,
  escapeMarkdownParagraph,
  escapeMarkdownSentence,
} from '../report/markdown-escape.ts';
import type { Bounds } from './model-evidence.ts';
import { knownLimits, type ModelFacts, short } from './model-facts.ts';

/** Slices that a card lists at most; the gate's report has them all. */
const mostSlices = 100;

/** MODEL_CARD.md: Hugging Face's metadata, then what the model is, for people. */
export function modelCard(facts: ModelFacts): string {
  const { manifest } = facts;
  const sections = [
    `# ${manifest.name}`,
    purpose(facts),
    facts.words.roles.length > 0 ? section('Who answers for it', roleTable(facts)) : '',
    section('Data', dataTable(facts)),
    section('Metrics on the test split', metricTable(facts)),
    facts.evidence?.slices.length ? section('Slices', sliceTable(facts)) : '',
    section('Limits', bullets(knownLimits(facts).map((limit) => escapeMarkdownSentence(limit)))),
    section('Features', features(facts)),
    section('How it was trained', trainingTable(facts)),
  ];
  // `stringify` quotes what would end the block or mean something else.
  return `---\n${stringify(metadata(facts))}---\n\n${sections.filter(Boolean).join('\n\n')}\n`;
}

/** The card's metadata as Hugging Face reads it: https://huggingface.co/docs/hub/model-cards#model-card-metadata. */
function metadata({ manifest, metrics, words }: ModelFacts): Record<string, unknown> {
  const { pipelineTag } = taskFacts[manifest.task];
  const type = pipelineTag === 'other' ? manifest.task : pipelineTag;
  const values = Object.entries(metrics).flatMap(([name, { value }]) =>
    value === null || !Number.isFinite(value) ? [] : [{ type: name, value, name }],
  );
  return {
    ...(words.license === null ? {} : { license: words.license }),
    library_name: 'mlops-actions',
    pipeline_tag: pipelineTag,
    tags: ['tabular', ...(pipelineTag === 'other' ? [manifest.task] : []), manifest.learner.name],
    // The hub refuses results without a metric.
    ...(values.length === 0
      ? {}
      : {
          'model-index': [
            {
              name: manifest.name,
              results: [
                {
                  task: { type },
                  dataset: {
                    name: `${manifest.name} data`,
                    type: `${manifest.name}-dataset`,
                    split: 'test',
                    revision: manifest.datasetId,
                  },
                  metrics: values,
                },
              ],
            },
          ],
        }),
  };
}

function purpose({ manifest, words }: ModelFacts): string {
  const does = taskFacts[manifest.task].purpose(escapeMarkdown(manifest.target));
  const sentence = `${does} with ${escapeMarkdown(manifest.learner.name)}.`;
  const stated =
    words.purpose === null
      ? 'What it is for is not stated: `card.purpose` in mlops.yml would say so.'
      : escapeMarkdownParagraph(words.purpose);
  return `${sentence}\n\n${stated}`;
}

function roleTable({ words }: ModelFacts): string {
  const rows = words.roles.map(({ role, users }) => [
    escapeMarkdown(role),
    users.map((user) => escapeMarkdown(user)).join(', '),
  ]);
  return table(['Role', 'Who'], rows);
}

function dataTable({ manifest, rows }: ModelFacts): string {
  return table(
    ['', ''],
    [
      [manifest.task === 'reinforcement' ? 'Environment' : 'Data set', `\`${manifest.datasetId}\``],
      ...(rows.train === 0 ? [] : [['Rows it learned from', String(rows.train)]]),
      ...(rows.test === 0 ? [] : [['Rows it was judged on', String(rows.test)]]),
      ...(manifest.target === '' ? [] : [['Target', escapeMarkdown(manifest.target)]]),
      ...(manifest.classes.length === 0 ? [] : [['Labels', listed(manifest.classes, 30)]]),
      ...(manifest.positive === null ? [] : [['Positive', escapeMarkdown(manifest.positive)]]),
      ...(manifest.threshold === null ? [] : [['Decides at', String(manifest.threshold)]]),
    ],
  );
}

function metricTable({ metrics, evidence }: ModelFacts): string {
  const intervals = evidence?.intervals ?? {};
  const rows = Object.entries(metrics).map(([name, { value, reason }]) => [
    escapeMarkdown(name),
    value === null ? escapeMarkdown(reason ?? 'none') : String(value),
    Object.hasOwn(intervals, name) ? interval(intervals[name]) : '',
  ]);
  const said =
    evidence === null
      ? []
      : ['Intervals are of the metrics that the rules of the gate bound.', ...evidence.remarks];
  return [
    table(['Metric', 'Value', 'Interval'], rows),
    ...said.map((text) => escapeMarkdownSentence(text)),
  ].join('\n\n');
}

function sliceTable({ evidence }: ModelFacts): string {
  const slices = evidence?.slices ?? [];
  const rows = slices
    .slice(0, mostSlices)
    .map(({ column, slice, metric, rows: count, value, interval: bounds }) => [
      escapeMarkdown(column),
      slice === null ? '(missing)' : escapeMarkdown(slice),
      String(count),
      escapeMarkdown(metric),
      value === null ? 'none' : short(value),
      bounds === null ? '' : interval(bounds),
    ]);
  const more = slices.length - rows.length;
  const whole = table(['Column', 'Value', 'Rows', 'Metric', 'In it', 'Interval'], rows);
  return more > 0 ? `${whole}\n\nAnd ${more} more.` : whole;
}

function features({ manifest }: ModelFacts): string {
  if (manifest.features.length === 0) return 'It has none of a table.';
  return bullets(manifest.features.map(({ name, type }) => `${escapeMarkdown(name)} (${type})`));
}

function trainingTable({ manifest }: ModelFacts): string {
  const { learner, engine } = manifest;
  return table(
    ['', ''],
    [
      ['Model', `\`${manifest.id}\``],
      ['Algorithm', escapeMarkdown(learner.name)],
      ['Seed', String(manifest.seed)],
      ['Engine', escapeMarkdown(engine.name)],
      ...Object.entries(learner.params).map(([name, value]) => [
        escapeMarkdown(name),
        escapeMarkdown(JSON.stringify(value) ?? 'none'),
      ]),
    ],
  );
}

function interval({ lower, upper, level }: Bounds): string {
  return `${short(lower)} to ${short(upper)} (${short(level * 100)} %)`;
}

function listed(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).map((name) => escapeMarkdown(name));
  return names.length > most ? `${shown.join(', ')} and ${names.length - most} more` : shown.join(', ');
}

function section(heading: string, content: string): string {
  return `## ${heading}\n\n${content}`;
}

function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), `|${'---|'.repeat(headings.length)}`, ...rows.map(line)].join('\n');
}
