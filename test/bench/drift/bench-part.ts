/** What `bench:drift` was given. */
export interface DriftBenchOptions {
  data?: string;
  flights?: string;
  reference?: string;
  python?: string;
  /** Simulated batches of each kind and size. */
  batches: number;
  /** Only batches of this size. */
  size?: string;
}

/** One part of `bench:drift`: prints its figures. */
export interface DriftBench {
  measure(options: DriftBenchOptions): Promise<void>;
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
