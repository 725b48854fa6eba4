import type { backend_util } from '@tensorflow/tfjs-core';

type Convolution = backend_util.Conv2DInfo;

/** Outputs of a convolution lie in lines: all of one image and one row of the output. */
export function outputLines({ batchSize, outHeight }: Convolution): number {
  return batchSize * outHeight;
}

/** Inputs that one output sees: filter height × filter width × channels. */
export function patchSize({ filterHeight, filterWidth, inChannels }: Convolution): number {
  return filterHeight * filterWidth * inChannels;
}

/** Outputs along the width, [from, to), that find an input inside the image for a column of the filter. */
function insideColumns(
  shape: Convolution,
  filterColumn: number,
): { from: number; to: number; first: number } {
  const { strideWidth, dilationWidth, padInfo, inWidth, outWidth } = shape;
  const first = filterColumn * dilationWidth - padInfo.left;
  const from = Math.min(outWidth, first >= 0 ? 0 : Math.ceil(-first / strideWidth));
  const to = Math.max(from, Math.min(outWidth, Math.ceil((inWidth - first) / strideWidth)));
  return { from, to, first };
}

/**
 * Writes what each output of some lines sees ("im2col"), one output a column: `patches` is patch size × outputs, row
 * by row, zero where an output sees beyond the edge of the image.
 * @param images batch × height × width × channels.
 * @param width outputs that `patches` has room for; those beyond the lines' are set to zero.
 */
export function gatherPatches(
  shape: Convolution,
  images: Float32Array,
  lines: { readonly from: number; readonly to: number },
  patches: Float32Array,
  width: number,
): void {
  const { filterHeight, filterWidth, inChannels, inHeight, inWidth, outHeight, outWidth } = shape;
  const { strideHeight, strideWidth, dilationHeight, padInfo } = shape;
  const step = strideWidth * inChannels;
  patches.fill(0);
  for (let line = lines.from; line < lines.to; line++) {
    const image = Math.floor(line / outHeight);
    const top = (line % outHeight) * strideHeight - padInfo.top;
    const output = (line - lines.from) * outWidth;
    for (let y = 0; y < filterHeight; y++) {
      const row = top + y * dilationHeight;
      if (row < 0 || row >= inHeight) continue;
      const rowStart = (image * inHeight + row) * inWidth * inChannels;
      for (let x = 0; x < filterWidth; x++) {
        const { from, to, first } = insideColumns(shape, x);
        const patchRow = (y * filterWidth + x) * inChannels;
        for (let channel = 0; channel < inChannels; channel++) {
          let source = rowStart + (first + from * strideWidth) * inChannels + channel;
          const start = (patchRow + channel) * width + output;
          for (let target = start + from; target < start + to; target++) {
            patches[target] = images[source];
            source += step;
          }
        }
      }
    }
  }
}

/**
 * Adds patches to the images that they were seen in ("col2im"), the transpose of `gatherPatches`.
 * @param patches outputs × patch size, row by row: one output a row.
 */
export function scatterPatches(
  shape: Convolution,
  patches: Float32Array,
  lines: { readonly from: number; readonly to: number },
  images: Float32Array,
): void {
  const { filterHeight, filterWidth, inChannels, inHeight, inWidth, outHeight, outWidth } = shape;
  const { strideHeight, strideWidth, dilationHeight, padInfo } = shape;
  const size = patchSize(shape);
  for (let line = lines.from; line < lines.to; line++) {
    const image = Math.floor(line / outHeight);
    const top = (line % outHeight) * strideHeight - padInfo.top;
    for (let y = 0; y < filterHeight; y++) {
      const row = top + y * dilationHeight;
      if (row < 0 || row >= inHeight) continue;
      const rowStart = (image * inHeight + row) * inWidth * inChannels;
      for (let x = 0; x < filterWidth; x++) {
        const { from, to, first } = insideColumns(shape, x);
        const place = (y * filterWidth + x) * inChannels;
        for (let column = from; column < to; column++) {
          const target = rowStart + (first + column * strideWidth) * inChannels;
          const source = ((line - lines.from) * outWidth + column) * size + place;
          for (let channel = 0; channel < inChannels; channel++) {
            images[target + channel] += patches[source + channel];
          }
        }
      }
    }
  }
}
