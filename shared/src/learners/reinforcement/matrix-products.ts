/**
 * The three matrix products of a dense layer, for networks so small that calling a library costs more than the
 * arithmetic. Matrices lie row by row. Two rows times four columns are summed at once: their eight sums stay in
 * registers, and what is loaded is used several times.
 */

/** product[rows × columns] = bias[columns] + left[rows × inner] · right[inner × columns]. */
export function multiplyAddBias(
  product: Float64Array,
  left: Float64Array,
  right: Float64Array,
  bias: Float64Array,
  rows: number,
  inner: number,
  columns: number,
): void {
  const evenRows = rows & ~1;
  const fullColumns = columns & ~3;
  for (let row = 0; row < evenRows; row += 2) {
    const first = row * inner;
    const second = first + inner;
    for (let column = 0; column < fullColumns; column += 4) {
      let a0 = bias[column];
      let a1 = bias[column + 1];
      let a2 = bias[column + 2];
      let a3 = bias[column + 3];
      let b0 = a0;
      let b1 = a1;
      let b2 = a2;
      let b3 = a3;
      let at = column;
      for (let k = 0; k < inner; k++, at += columns) {
        const x = left[first + k];
        const y = left[second + k];
        const w0 = right[at];
        const w1 = right[at + 1];
        const w2 = right[at + 2];
        const w3 = right[at + 3];
        a0 += x * w0;
        a1 += x * w1;
        a2 += x * w2;
        a3 += x * w3;
        b0 += y * w0;
        b1 += y * w1;
        b2 += y * w2;
        b3 += y * w3;
      }
      const out = row * columns + column;
      product[out] = a0;
      product[out + 1] = a1;
      product[out + 2] = a2;
      product[out + 3] = a3;
      product[out + columns] = b0;
      product[out + columns + 1] = b1;
      product[out + columns + 2] = b2;
      product[out + columns + 3] = b3;
    }
    for (let column = fullColumns; column < columns; column++) {
      let a = bias[column];
      let b = a;
      for (let k = 0, at = column; k < inner; k++, at += columns) {
        a += left[first + k] * right[at];
        b += left[second + k] * right[at];
      }
      product[row * columns + column] = a;
      product[(row + 1) * columns + column] = b;
    }
  }
  for (let row = evenRows; row < rows; row++) {
    const first = row * inner;
    for (let column = 0; column < columns; column++) {
      let a = bias[column];
      for (let k = 0, at = column; k < inner; k++, at += columns) a += left[first + k] * right[at];
      product[row * columns + column] = a;
    }
  }
}

/** product[inner × columns] = left[rows × inner]ᵀ · right[rows × columns]: the gradient of a kernel. */
export function multiplyTransposedLeft(
  product: Float64Array,
  left: Float64Array,
  right: Float64Array,
  rows: number,
  inner: number,
  columns: number,
): void {
  const evenInner = inner & ~1;
  const fullColumns = columns & ~3;
  for (let k = 0; k < evenInner; k += 2) {
    for (let column = 0; column < fullColumns; column += 4) {
      let a0 = 0;
      let a1 = 0;
      let a2 = 0;
      let a3 = 0;
      let b0 = 0;
      let b1 = 0;
      let b2 = 0;
      let b3 = 0;
      for (let row = 0, at = k, from = column; row < rows; row++, at += inner, from += columns) {
        const x = left[at];
        const y = left[at + 1];
        const d0 = right[from];
        const d1 = right[from + 1];
        const d2 = right[from + 2];
        const d3 = right[from + 3];
        a0 += x * d0;
        a1 += x * d1;
        a2 += x * d2;
        a3 += x * d3;
        b0 += y * d0;
        b1 += y * d1;
        b2 += y * d2;
        b3 += y * d3;
      }
      const out = k * columns + column;
      product[out] = a0;
      product[out + 1] = a1;
      product[out + 2] = a2;
      product[out + 3] = a3;
      product[out + columns] = b0;
      product[out + columns + 1] = b1;
      product[out + columns + 2] = b2;
      product[out + columns + 3] = b3;
    }
  }
  for (let k = 0; k < inner; k++) {
    for (let column = k < evenInner ? fullColumns : 0; column < columns; column++) {
      let a = 0;
      for (let row = 0, at = k, from = column; row < rows; row++, at += inner, from += columns) {
        a += left[at] * right[from];
      }
      product[k * columns + column] = a;
    }
  }
}

/** product[rows × inner] = left[rows × columns] · right[inner × columns]ᵀ: the gradient of a layer's inputs. */
export function multiplyTransposedRight(
  product: Float64Array,
  left: Float64Array,
  right: Float64Array,
  rows: number,
  inner: number,
  columns: number,
): void {
  const evenRows = rows & ~1;
  const fullInner = inner & ~3;
  for (let row = 0; row < rows; row++) {
    const first = row * columns;
    if (row < evenRows && (row & 1) === 0) {
      const second = first + columns;
      for (let k = 0; k < fullInner; k += 4) {
        let a0 = 0;
        let a1 = 0;
        let a2 = 0;
        let a3 = 0;
        let b0 = 0;
        let b1 = 0;
        let b2 = 0;
        let b3 = 0;
        const w0 = k * columns;
        const w1 = w0 + columns;
        const w2 = w1 + columns;
        const w3 = w2 + columns;
        for (let column = 0; column < columns; column++) {
          const x = left[first + column];
          const y = left[second + column];
          const c0 = right[w0 + column];
          const c1 = right[w1 + column];
          const c2 = right[w2 + column];
          const c3 = right[w3 + column];
          a0 += x * c0;
          a1 += x * c1;
          a2 += x * c2;
          a3 += x * c3;
          b0 += y * c0;
          b1 += y * c1;
          b2 += y * c2;
          b3 += y * c3;
        }
        const out = row * inner + k;
        product[out] = a0;
        product[out + 1] = a1;
        product[out + 2] = a2;
        product[out + 3] = a3;
        product[out + inner] = b0;
        product[out + inner + 1] = b1;
        product[out + inner + 2] = b2;
        product[out + inner + 3] = b3;
      }
    }
    for (let k = row < evenRows ? fullInner : 0; k < inner; k++) {
      let a = 0;
      for (let column = 0, at = k * columns; column < columns; column++, at++) {
        a += left[first + column] * right[at];
      }
      product[row * inner + k] = a;
    }
  }
}
