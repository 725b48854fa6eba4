import { openPackage } from '../registry/downloads.ts';
import { modelManifestSchema } from '../registry/manifest.ts';
import type { ModelSource, SourceState } from './model-source.ts';

/** One package in a folder, for ever: version 1. */
export function packageSource(folder: string): ModelSource {
  const state: SourceState = {
    current: {
      version: { label: '1', number: 1 },
      key: folder,
      attempt: folder,
      open: () => openPackage(folder, modelManifestSchema),
    },
    trial: null,
  };
  return { description: folder, read: async () => state };
}
