import type { FittedFeatures } from '../features/features.ts';
import type { ExportFormat } from './formats.ts';
import type { Decision } from './onnx/answers.ts';

/** A model to be written for other programs. */
export interface ExportRequest {
  readonly algorithm: string;
  /** The learner's own files, by path in `model/`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly features: FittedFeatures;
  readonly decision: Decision;
}

/**
 * Writes a model in other programs' formats. What cannot be exported is known before training: `formats.ts`.
 * @returns the files, by path in `exports/` of the package. The same model gives the same bytes.
 */
export async function exportModel(
  formats: readonly ExportFormat[],
  request: ExportRequest,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  if (formats.includes('onnx')) {
    const { exportOnnx } = await import('./onnx/export-onnx.ts');
    files.set('model.onnx', exportOnnx(request));
  }
  return files;
}
