import { ConfigurationError } from '../base/errors.ts';
import type { FittedFeature, FittedFeatures } from '../features/features.ts';

/** Formats for other programs that a model can also be written in. */
export const exportFormats = ['onnx'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The algorithms whose models a format can hold. */
export const exportableAlgorithms: Readonly<Record<ExportFormat, readonly string[]>> = {
  onnx: ['gradient-boosted-trees', 'random-forest', 'linear'],
};

const titles: Readonly<Record<ExportFormat, string>> = { onnx: 'ONNX' };

/** Kinds of features that a format has no operations for, with what they are to users. */
const impossibleFeatures: Readonly<Record<ExportFormat, Partial<Record<FittedFeature['kind'], string>>>> = {
  onnx: { text: 'free text, whose n-grams ONNX cannot count' },
};

/** Why models of an algorithm cannot be exported in all of the formats; null if they can. */
export function whyNotExportable(formats: readonly ExportFormat[], algorithm: string): string | null {
  const format = formats.find((name) => !exportableAlgorithms[name].includes(algorithm));
  return format === undefined ? null : `Models of "${algorithm}" cannot be exported as ${titles[format]}.`;
}

/** @throws ConfigurationError if models of the algorithm cannot be exported in all of the formats. */
export function requireExportableAlgorithm(formats: readonly ExportFormat[], algorithm: string): void {
  const reason = whyNotExportable(formats, algorithm);
  if (reason === null) return;
  const possible = formats
    .map((format) => exportableAlgorithms[format])
    .reduce((common, names) => common.filter((name) => names.includes(name)));
  throw new ConfigurationError(reason, {
    location: { key: 'train.export' },
    hint: `Leave train.export out, or use ${possible.join(' or ')}.`,
  });
}

/** @throws ConfigurationError naming the column whose encoding one of the formats cannot hold. */
export function requireExportableFeatures(
  formats: readonly ExportFormat[],
  { features }: FittedFeatures,
): void {
  for (const format of formats) {
    for (const { name, kind } of features) {
      const what = impossibleFeatures[format][kind];
      if (what === undefined) continue;
      throw new ConfigurationError(`The column cannot be exported as ${titles[format]}: it is ${what}.`, {
        location: { key: 'train.export', column: name },
        hint: `Leave train.export out, or the column: "features: { drop: [${name}] }".`,
      });
    }
  }
}
