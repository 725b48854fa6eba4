import { stringify } from 'yaml';
import type { Metrics } from '../evaluate/predictions.ts';
import { taskFacts } from '../learners/tasks.ts';
import { escapeMarkdown } from '../report/markdown-escape.ts';
import type { ModelManifest } from './manifest.ts';

/** MODEL_CARD.md: Hugging Face metadata, then what the model is, for people. */
export function modelCard(manifest: Omit<ModelManifest, 'files'>, metrics: Metrics): string {
  const { pipelineTag, purpose } = taskFacts[manifest.task];
  const values = Object.entries(metrics).filter(([, { value }]) => value !== null);
  const metadata = {
    library_name: 'mlops-actions',
    pipeline_tag: pipelineTag,
    tags: ['tabular', ...(pipelineTag === 'other' ? [manifest.task] : []), manifest.learner.name],
    'model-index': [
      {
        name: manifest.name,
        results: [
          {
            task: { type: pipelineTag === 'other' ? manifest.task : pipelineTag },
            dataset: { name: manifest.name, type: 'tabular', split: 'test', revision: manifest.datasetId },
            metrics: values.map(([name, { value }]) => ({ type: name, value, name })),
          },
        ],
      },
    ],
  };
  const params = Object.entries(manifest.learner.params).map(
    ([name, value]) => `| ${escapeMarkdown(name)} | ${escapeMarkdown(JSON.stringify(value))} |`,
  );
  return `---
${stringify(metadata)}---

# ${manifest.name}

${purpose(escapeMarkdown(manifest.target))} with ${manifest.learner.name}.

| | |
|---|---|
| Model | \`${manifest.id}\` |
| Data set | \`${manifest.datasetId}\` |
| Seed | ${manifest.seed} |
| Engine | ${manifest.engine.name} |

## Metrics on the test split

| Metric | Value |
|---|---|
${Object.entries(metrics)
  .map(
    ([name, { value, reason }]) =>
      `| ${name} | ${value === null ? escapeMarkdown(reason ?? 'none') : value} |`,
  )
  .join('\n')}

## Features

${manifest.features.map(({ name, type }) => `- ${escapeMarkdown(name)} (${type})`).join('\n')}

## Parameters

| Parameter | Value |
|---|---|
${params.join('\n')}
`;
}
