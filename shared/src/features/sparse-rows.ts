/** Rows of which most cells are zero: row r's other cells are `starts[r]` to `starts[r + 1]`. */
export interface SparseRows {
  readonly rows: number;
  readonly width: number;
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** Collects sparse rows in memory that grows with them. */
export class SparseRowsBuilder {
  #columns = new Int32Array(1024);
  #values = new Float32Array(1024);
  readonly #starts: number[] = [0];
  #cells = 0;

  /** Cells so far. */
  get cells(): number {
    return this.#cells;
  }

  /** A cell of the row that is being made. */
  add(column: number, value: number): void {
    if (this.#cells === this.#columns.length) {
      this.#columns = resized(this.#columns, 2 * this.#cells);
      this.#values = resized(this.#values, 2 * this.#cells);
    }
    this.#columns[this.#cells] = column;
    this.#values[this.#cells++] = value;
  }

  endRow(): void {
    this.#starts.push(this.#cells);
  }

  finish(width: number): SparseRows {
    return {
      rows: this.#starts.length - 1,
      width,
      starts: Int32Array.from(this.#starts),
      columns: this.#columns.subarray(0, this.#cells),
      values: this.#values.subarray(0, this.#cells),
    };
  }
}

function resized<T extends Int32Array | Float32Array>(values: T, length: number): T {
  const larger = new (values.constructor as new (length: number) => T)(length);
  larger.set(values);
  return larger;
}
