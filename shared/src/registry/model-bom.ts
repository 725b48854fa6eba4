import { taskFacts } from '../learners/tasks.ts';
import type { ModelManifest } from './manifest.ts';

/** A CycloneDX 1.6 bill of materials of the model (ML-BOM): what it is, and which data it learned from. */
export function modelBom(manifest: Omit<ModelManifest, 'files'>): Record<string, unknown> {
  const dataReference = `dataset:${manifest.datasetId}`;
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    // No time: the same model has the same bill of materials. The manifest says when it was made.
    metadata: { component: modelComponent(manifest, dataReference) },
    components: [
      {
        type: 'data',
        'bom-ref': dataReference,
        name: `${manifest.name}-dataset`,
        version: manifest.datasetId,
        data: [{ type: 'dataset', name: manifest.name }],
      },
    ],
    dependencies: [{ ref: `model:${manifest.id}`, dependsOn: [dataReference] }],
  };
}

function modelComponent(
  manifest: Omit<ModelManifest, 'files'>,
  dataReference: string,
): Record<string, unknown> {
  return {
    type: 'machine-learning-model',
    'bom-ref': `model:${manifest.id}`,
    name: manifest.name,
    version: manifest.id,
    modelCard: {
      modelParameters: {
        approach: { type: taskFacts[manifest.task].approach },
        task: manifest.task,
        architectureFamily: manifest.learner.name,
        datasets: [{ ref: dataReference }],
        inputs: manifest.features.map(({ name, type }) => ({ format: `${name}: ${type}` })),
        outputs: [{ format: taskFacts[manifest.task].answer }],
      },
    },
  };
}
