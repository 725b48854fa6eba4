/**
 * A walk along a cliff: CliffWalking-v1 of Gymnasium, after Sutton and Barto (2018), example 6.6. Four rows of twelve
 * fields; from the lower left corner to the lower right, with the cliff in between. A step costs 1, a fall 100 and
 * leads back to the start. Actions: up, right, down, left. The best return is -13.
 */
const rows = 4;
const columns = 12;
const start = (rows - 1) * columns;
const goal = rows * columns - 1;
const moves = [
  [-1, 0],
  [0, 1],
  [1, 0],
  [0, -1],
];
/** Gymnasium sets no limit; a policy that walks against the wall for ever needs one. */
const mostSteps = 200;

export function make() {
  let field = start;
  let steps = 0;
  /** A 1 at the field, 0 elsewhere: a network has no use for the field's number. */
  const observe = () => Array.from({ length: rows * columns }, (_, i) => (i === field ? 1 : 0));
  return {
    actions: moves.length,
    observations: rows * columns,
    /** Nothing is random here, so the seed does not matter. */
    reset() {
      field = start;
      steps = 0;
      return observe();
    },
    step(action) {
      const row = Math.min(rows - 1, Math.max(0, Math.floor(field / columns) + moves[action][0]));
      const column = Math.min(columns - 1, Math.max(0, (field % columns) + moves[action][1]));
      const next = row * columns + column;
      const fell = next > start && next < goal;
      field = fell ? start : next;
      steps++;
      return {
        observation: observe(),
        reward: fell ? -100 : -1,
        terminated: field === goal,
        truncated: steps >= mostSteps,
      };
    },
  };
}
