import type { PackagedFile } from './manifest.ts';
import { modelBom } from './model-bom.ts';
import { modelCard } from './model-card.ts';
import type { ModelFacts } from './model-facts.ts';

/**
 * The files of a package that tell what the model is, by name: for people and for other programs.
 * @param files of the package; those that its id covers become parts of the bill of materials.
 */
export function modelDocuments(facts: ModelFacts, files: readonly PackagedFile[]): Map<string, string> {
  return new Map([
    ['MODEL_CARD.md', modelCard(facts)],
    ['bom.json', `${JSON.stringify(modelBom(facts, files), null, 2)}\n`],
  ]);
}
