/**
 * What we use of WebAssembly's interface to JavaScript: TypeScript has it among the browser's types alone. No module, so
 * that the part of the sources which runs in a browser, a project of its own, sees the browser's types and not these.
 */
declare namespace WebAssembly {
  class Memory {
    constructor(size: { initial: number; maximum: number; shared: true });
    readonly buffer: SharedArrayBuffer;
  }
  class Module {
    constructor(bytes: Uint8Array<ArrayBuffer>);
  }
  class Instance {
    constructor(module: Module, imports: Record<string, Record<string, Memory>>);
    readonly exports: Readonly<Record<string, unknown>>;
  }
}
