import { delimiter, dirname, isAbsolute, join } from 'node:path';
import { ConfigurationError, InfrastructureError } from '../base/errors.ts';
import { exists } from '../base/files.ts';
import type { NativeEngine } from '../engine/engine-choice.ts';
import { nativePackage, settleNativeComputing } from '../engine/native.ts';
import { findNodeGyp } from './npm.ts';
import { installPinned, type NativePackageStore } from './pinned-packages.ts';
import { programEnvironment } from './program-environment.ts';
import { runInstaller } from './run-installer.ts';
import { fetchLibrary, type LibraryArchive, tensorflowLibrary } from './tensorflow-library.ts';
import { tryTensorFlow } from './try-tensorflow.ts';

export interface TensorFlowStore extends NativePackageStore {
  /** Folder whose `node_modules` hold an installation of the user's own (MLOPS_TFJS_NODE); else null. */
  readonly tensorflowDirectory: string | null;
}

/** What is installed; replaced in tests. */
export interface TensorFlowParts {
  /** Folder of the lockfile; absent means the one that the product ships. */
  readonly source?: string;
  readonly library?: LibraryArchive;
  /** The machine's kind, as `process.platform` and `process.arch` say it. */
  readonly platform?: string;
}

/** What tfjs-node's own installation may take: it fetches a small file, or compiles two. Milliseconds. */
const addonLimit = 600_000;

/** What the script may be told, although there may be a password in it. */
const addonSettings = [
  'npm_config_tfjs_binding_binary_host_mirror',
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy', 'https_proxy'],
];

const alternatives = 'choose engine: wasm, which runs everywhere and needs nothing';

/**
 * The native TensorFlow: the user's own where they say that they have one, else that of the tool directory, where it
 * is installed once: tfjs-node and all that it needs from the pinned lockfile, TensorFlow's library by its pinned
 * digest, and the add-on between them by tfjs-node's own script. It has computed something before it is used.
 * @throws ConfigurationError if the user's own is not there.
 * @throws InfrastructureError if it cannot be installed on such a machine, or now, or does not work.
 */
export async function installTensorFlow(
  store: TensorFlowStore,
  { source, library, platform = `${process.platform}-${process.arch}` }: TensorFlowParts = {},
): Promise<NativeEngine> {
  const own = store.tensorflowDirectory;
  if (own === null) requirePlatform(platform);
  else await requireOwn(own);
  const folder =
    own ?? (await install(store, source, library ?? tensorflowLibrary(process.env.TFJS_NODE_BASE_URI)));
  const versions = await tryTensorFlow(
    folder,
    own === null
      ? `Delete ${folder} to have it installed anew, or ${alternatives}.`
      : `Mend it, or ${alternatives}.`,
  );
  settleNativeComputing();
  return { name: 'native', folder, versions };
}

async function install(
  store: NativePackageStore,
  source: string | undefined,
  library: LibraryArchive,
): Promise<string> {
  return installPinned(
    {
      name: 'tfjs-node',
      ...(source === undefined ? {} : { source }),
      extra: library.sha256,
      hint: `Let the machine reach the npm registry, or ${alternatives}.`,
      complete: async (folder) => {
        const packageFolder = join(folder, 'node_modules', nativePackage);
        store.log.info("Fetching TensorFlow's library.");
        // Where tfjs-node looks for it.
        await fetchLibrary(library, join(packageFolder, 'deps'));
        await installAddon(folder, packageFolder);
        await tryTensorFlow(folder, `Run it again; if that does not help, ${alternatives}.`);
      },
    },
    store,
  );
}

/** The script finds the library in place, so all that it does is to fetch the add-on, or else to compile it. */
async function installAddon(folder: string, packageFolder: string): Promise<void> {
  const environment: NodeJS.ProcessEnv = { ...programEnvironment(process.env, addonSettings).variables };
  environment.PATH = [
    join(folder, 'node_modules', '.bin'),
    dirname(process.execPath),
    process.env.PATH ?? '',
  ].join(delimiter);
  // As npm sets it for the scripts that it runs.
  const nodeGyp = await findNodeGyp();
  if (nodeGyp !== null) environment.npm_config_node_gyp = nodeGyp;
  await runInstaller(process.execPath, [join('scripts', 'install.js')], {
    folder: packageFolder,
    limit: addonLimit,
    what: 'The add-on of tfjs-node could not be installed',
    hint:
      'Let the machine reach storage.googleapis.com, set npm_config_tfjs_binding_binary_host_mirror to a mirror of it, ' +
      `or install g++, make and python3, so that it can be compiled; or ${alternatives}.`,
    environment,
    retryable: true,
  });
}

/** @throws InfrastructureError where there are no parts to install. */
function requirePlatform(platform: string): void {
  const isMusl = platform === 'linux-x64' && !hasGlibc();
  if (platform === 'linux-x64' && !isMusl) return;
  throw new InfrastructureError(
    `The engine "native" can be installed on Linux with glibc on x64; this is ${isMusl ? 'Linux without glibc' : platform}.`,
    {
      hint:
        `Install ${nativePackage} yourself and name the folder in MLOPS_TFJS_NODE, or ${alternatives}. ` +
        'See docs/engines.md.',
    },
  );
}

function hasGlibc(): boolean {
  const report = process.report as NodeJS.ProcessReport & { excludeNetwork?: boolean };
  const before = report.excludeNetwork ?? false;
  // Addresses are looked up for it otherwise, which may take seconds.
  report.excludeNetwork = true;
  try {
    const { header } = report.getReport() as { header: { glibcVersionRuntime?: string } };
    return header.glibcVersionRuntime !== undefined;
  } finally {
    report.excludeNetwork = before;
  }
}

/** @throws ConfigurationError if there is no package where the user says that it is. */
async function requireOwn(folder: string): Promise<void> {
  const place = join(folder, 'node_modules', nativePackage, 'package.json');
  if (isAbsolute(folder) && (await exists(place))) return;
  throw new ConfigurationError(
    `The environment variable MLOPS_TFJS_NODE names "${folder}", where there is no ${nativePackage}.`,
    { hint: 'Give the absolute path of a folder in which you ran npm install @tensorflow/tfjs-node@4.22.0.' },
  );
}
