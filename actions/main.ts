import { stages } from './stages.ts';

/** Runs one action as GitHub does. Each action's dist/index.js calls this with its own name. */
export async function runAction(name: string): Promise<void> {
  const [{ runAction: run }, stage] = await Promise.all([
    import('../shared/src/action/run-action.ts'),
    stages[name](),
  ]);
  await run(stage);
}

/** Runs the command line. @returns the exit code. */
export async function runCommandLine(parameters: readonly string[]): Promise<number> {
  const { runCommandLine: run } = await import('../shared/src/cli/command-line.ts');
  return run(parameters, stages);
}
