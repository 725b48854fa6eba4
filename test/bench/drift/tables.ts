import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { silentLogger } from '../../../shared/src/base/logger.ts';
import type { Random } from '../../../shared/src/base/random.ts';
import { appendRows } from '../../../shared/src/data/append-rows.ts';
import { CategoryAccumulator } from '../../../shared/src/data/profile/category-accumulator.ts';
import { NumericAccumulator } from '../../../shared/src/data/profile/numeric-accumulator.ts';
import type { ColumnProfile, TableProfile } from '../../../shared/src/data/profile/profile.ts';
import { openSources } from '../../../shared/src/data/sources/open-sources.ts';
import { readRows } from '../../../shared/src/data/sources/read-rows.ts';
import { selectRows, type Table } from '../../../shared/src/data/table.ts';
import { environmentSecrets } from '../../../shared/src/platform/secrets.ts';

/** Reads a file as prepare-data would. */
export async function readTable(path: string): Promise<Table> {
  const temporary = await mkdtemp(join(tmpdir(), 'mlops-drift-'));
  const sources = openSources({
    workingDirectory: dirname(resolve(path)),
    temporaryDirectory: temporary,
    secrets: environmentSecrets({}),
    log: silentLogger,
  });
  try {
    return await readRows({
      source: basename(path),
      key: 'data',
      query: undefined,
      textColumns: [],
      missing: [''],
      sources,
      database: { load: () => import('@duckdb/node-api'), temporaryDirectory: temporary },
      log: silentLogger,
    });
  } finally {
    await sources.close();
    await rm(temporary, { recursive: true, force: true });
  }
}

/** All 32,561 rows of adult. */
export async function readAdult(folder: string): Promise<Table> {
  return appendRows(
    await readTable(join(folder, 'adult_train.csv')),
    await readTable(join(folder, 'adult_test.csv')),
  );
}

/** The profile that a package would have of these rows. */
export function profileOf(table: Table): TableProfile {
  const columns = [...table.columns.values()].map((column): [string, ColumnProfile] => {
    if (column.kind === 'numeric') {
      const numbers = new NumericAccumulator(column.type);
      numbers.add(column.values, column.values.length);
      return [column.name, numbers.profile()];
    }
    const categories = new CategoryAccumulator(column.dictionary);
    categories.add(column.codes, column.codes.length);
    return [column.name, categories.profile()];
  });
  return { rows: table.rows, columns: Object.fromEntries(columns) };
}

/** Draws tables of the given sizes from a table, without replacement and in random order. */
export class Draws {
  readonly #table: Table;
  readonly #order: Int32Array;

  constructor(table: Table) {
    this.#table = table;
    this.#order = Int32Array.from({ length: table.rows }, (_, row) => row);
  }

  next(random: Random, sizes: readonly number[]): Table[] {
    const order = this.#order;
    const wanted = sizes.reduce((sum, size) => sum + size, 0);
    for (let i = 0; i < wanted; i++) {
      const j = i + Math.floor(random.uniform() * (order.length - i));
      [order[i], order[j]] = [order[j], order[i]];
    }
    let from = 0;
    return sizes.map((size) => {
      from += size;
      return selectRows(this.#table, order.subarray(from - size, from));
    });
  }
}
