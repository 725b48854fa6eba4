/**
 * Gives Node's `util` the two functions back that Node 23 removed and tfjs-node 4.22 calls while it computes.
 * Where they still are, they are replaced as well: calling them would print a warning.
 *
 * It uses nothing around it: its text is also run in a process of its own (see platform/try-tensorflow.ts).
 */
export function restoreUtilities(util: { isNullOrUndefined?: unknown; isArray?: unknown }): void {
  util.isNullOrUndefined = (value: unknown) => value === null || value === undefined;
  util.isArray = Array.isArray;
}
