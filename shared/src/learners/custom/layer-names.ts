/** A part of a model's topology that has a name. */
interface Named {
  readonly class_name: string;
  readonly config: { readonly name?: unknown };
}

/**
 * A model's topology with new names in place of those that TensorFlow.js made up: they count up over the life of a
 * process, and the same training shall give the same bytes. Names that the user gave stay.
 */
export function withStableNames(topology: object): object {
  const names = new Map<string, string>();
  const counts = new Map<string, number>();
  collect(topology, ({ class_name: className, config: { name } }) => {
    if (typeof name !== 'string' || names.has(name) || !isMadeUp(name, className)) return;
    const count = (counts.get(className) ?? 0) + 1;
    counts.set(className, count);
    names.set(name, `${className.toLowerCase()}-${count}`);
  });
  return JSON.parse(JSON.stringify(topology), (_key, value) =>
    typeof value === 'string' ? (names.get(value) ?? value) : value,
  );
}

function collect(value: unknown, visit: (named: Named) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('class_name' in value && 'config' in value && typeof value.config === 'object') visit(value as Named);
  for (const inside of Object.values(value)) collect(inside, visit);
}

/** Whether a name is like `conv2d_Conv2D1`, `sequential_2`, `model3` or `input4`. */
function isMadeUp(name: string, className: string): boolean {
  if (!/\d$/.test(name)) return false;
  const letters = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  const own = letters(className.replace(/^InputLayer$/, 'input'));
  return letters(name) === own || letters(name) === own + own;
}
