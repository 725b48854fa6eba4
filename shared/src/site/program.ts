import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../base/digest.ts';
import { exists } from '../base/files.ts';
import { script } from '../report/html-script.ts';
import { style } from '../report/html-style.ts';
import { buildProgram, type ProgramFile, programFiles } from './build-program.ts';
import { pageStyle } from './page-style.ts';

/** A file that pages share. Its name tells its content, so that it never changes and caches may keep it. */
export interface Asset {
  /** Below the site's root. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** What every page needs, and what only some models need. */
export interface SiteAssets {
  readonly style: Asset;
  /** Of the report: charts and tables. */
  readonly report: Asset;
  readonly form: Asset;
  readonly tensorflow: Asset;
}

/** @throws Error in a checkout without esbuild. */
export async function siteAssets(): Promise<SiteAssets> {
  const program = await readProgram();
  return {
    style: asset('page', 'css', Buffer.from(style + pageStyle)),
    report: asset('report', 'js', Buffer.from(script)),
    form: asset('form', 'js', program.get('form.js')!),
    tensorflow: asset('tensorflow', 'js', program.get('tensorflow.js')!),
  };
}

function asset(name: string, ending: string, content: Uint8Array): Asset {
  return { path: `assets/${name}-${sha256(content).slice(0, 12)}.${ending}`, content };
}

/** Beside the bundle the program is ready; in a checkout it is made of the sources, once in a process. */
async function readProgram(): Promise<Map<ProgramFile, Uint8Array>> {
  const ready = join(dirname(fileURLToPath(import.meta.url)), 'site');
  if (!(await exists(ready))) {
    built ??= buildProgram();
    return built;
  }
  const program = new Map<ProgramFile, Uint8Array>();
  for (const name of programFiles) program.set(name, await readFile(join(ready, name)));
  return program;
}

let built: Promise<Map<ProgramFile, Uint8Array>> | undefined;
