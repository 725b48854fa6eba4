/**
 * Functions that give rows and nothing else. All others stay closed to SQL that is not ours: besides files they reach
 * settings that stay changeable in a locked database, the standard output (where a runner looks for commands),
 * addresses in memory, and SQL in texts.
 */
const openTableFunctions = new Set([
  'generate_series',
  'histogram',
  'histogram_values',
  'json_each',
  'json_tree',
  'range',
  'repeat',
  'repeat_row',
  'summary',
  'unnest',
]);

/** Functions that tell of the machine, or write. */
const closedFunctions = new Set(['current_setting', 'write_log']);

/**
 * The first function that a query calls although it may not.
 * @param tree the query as DuckDB's parser has it (`json_serialize_sql`): nothing was looked up or run by then.
 * @returns its name; null if there is none.
 */
export function findClosedCall(tree: unknown): string | null {
  const left: unknown[] = [tree];
  while (left.length > 0) {
    const node = left.pop();
    if (node === null || typeof node !== 'object') continue;
    const { type, function: called, function_name: name } = node as Record<string, unknown>;
    if (type === 'TABLE_FUNCTION') {
      const table = String((called as Record<string, unknown> | null)?.function_name).toLowerCase();
      if (!openTableFunctions.has(table)) return table;
    }
    if (typeof name === 'string' && closedFunctions.has(name.toLowerCase())) return name;
    for (const inner of Object.values(node)) left.push(inner);
  }
  return null;
}
