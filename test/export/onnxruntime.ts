import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellText, type Table } from '../../shared/src/data/table.ts';

/** Of the environment, or what is called so. */
export const defaultPython = process.env.PYTHON ?? 'python3';

/** Why models cannot be run with onnxruntime here; false if they can: for `skip`. */
export function whyNoOnnxRuntime(python = defaultPython): string | false {
  try {
    execFileSync(python, ['-c', 'import numpy, onnxruntime'], { stdio: 'ignore' });
    return false;
  } catch {
    return `${python} has no onnxruntime: name a Python that has it in the environment variable PYTHON`;
  }
}

/** What onnxruntime says of the rows, by output. */
export async function runOnnx(
  model: Uint8Array,
  table: Table,
  python = defaultPython,
): Promise<Record<string, (number | string | number[])[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-onnx-'));
  try {
    const path = join(folder, 'model.onnx');
    await writeFile(path, model);
    const rows = Object.fromEntries(
      [...table.columns.values()].map((column) => [
        column.name,
        Array.from({ length: table.rows }, (_, row) => {
          if (column.kind === 'text') return cellText(column, row);
          const value = column.values[row];
          return Number.isNaN(value) ? null : Number.isFinite(value) ? value : String(value);
        }),
      ]),
    );
    const output = execFileSync(python, [join(import.meta.dirname, 'run_onnx.py'), path], {
      input: JSON.stringify(rows),
      encoding: 'utf8',
      maxBuffer: 2 ** 30,
    });
    return JSON.parse(output);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
