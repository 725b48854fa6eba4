/** Where a stage says what it does. Each platform prints it in its own way. */
export interface Logger {
  info(message: string): void;
  warning(message: string): void;
  debug(message: string): void;
  /** Progress of one long task; `fraction` in [0, 1]. Cheap to call often: the platform decides what to print. */
  progress(task: string, fraction: number, detail?: string): void;
  /** Lines printed by `work` belong together under `title`. */
  group<T>(title: string, work: () => Promise<T>): Promise<T>;
  /**
   * Lines that another program prints, together under `title`: nothing in them is taken for more than text. While it
   * lasts nothing else is logged.
   */
  foreign<T>(title: string, work: (line: (text: string) => void) => Promise<T>): Promise<T>;
}

/** A logger that keeps nothing, for callers that do not care. */
export const silentLogger: Logger = {
  info: () => undefined,
  warning: () => undefined,
  debug: () => undefined,
  progress: () => undefined,
  group: (_title, work) => work(),
  foreign: (_title, work) => work(() => undefined),
};
