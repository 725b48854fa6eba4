/** Rebuilds the bundle into a temporary folder and compares it with the committed one, byte by byte. */
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const repository = resolve(import.meta.dirname, '..');
const rebuilt = mkdtempSync(join(tmpdir(), 'mlops-dist-'));
try {
  execFileSync(process.execPath, [join(import.meta.dirname, 'bundle.ts'), rebuilt], { stdio: 'inherit' });
  const list = (folder: string) =>
    globSync(['shared/dist/**', 'actions/*/dist/**'], { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();
  const committed = list(repository);
  const fresh = list(rebuilt);
  const different = [...new Set([...committed, ...fresh])].filter(
    (path) =>
      !committed.includes(path) ||
      !fresh.includes(path) ||
      !readFileSync(join(repository, path)).equals(readFileSync(join(rebuilt, path))),
  );
  const bytes = committed.reduce((sum, path) => sum + readFileSync(join(repository, path)).length, 0);
  process.stdout.write(`dist: ${committed.length} files, ${(bytes / 1e6).toFixed(1)} MB\n`);
  if (bytes > 20e6) throw new Error('dist is larger than 20 MB.');
  if (different.length > 0) {
    process.stderr.write(
      `dist is not what the sources give: ${different.join(', ')}. Run "npm run build".\n`,
    );
    process.exitCode = 1;
  }
} finally {
  rmSync(rebuilt, { recursive: true, force: true });
}
