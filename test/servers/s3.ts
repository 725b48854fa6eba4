import { access, mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { AwsClient } from 'aws4fetch';
import { freePort, startProgram } from './program.ts';

/** A real S3-compatible storage that checks signatures. */
export interface S3Server {
  readonly url: string;
  /** The environment of a client that it lets in. */
  readonly environment: Readonly<Record<string, string>>;
  /** Makes a bucket. */
  makeBucket(name: string): Promise<void>;
  /** Stores an object. */
  put(bucket: string, key: string, content: string | Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
}

/** As .ci/install-test-servers.sh names it. */
const name = 'versitygw-v1.8.0';

/** The path of the storage's program; null where it is not installed. */
export async function findS3Server(): Promise<string | null> {
  const tools = process.env.MLOPS_TEST_TOOLS ?? join(homedir(), '.cache', 'mlops-test-tools');
  const places = [
    join(tools, name),
    ...(process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'versitygw')),
  ];
  for (const place of places) {
    if (
      await access(place).then(
        () => true,
        () => false,
      )
    ) {
      return place;
    }
  }
  return null;
}

/** Starts a storage on a free port of this machine, with its objects in a temporary folder. */
export async function startS3(program: string): Promise<S3Server> {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-s3-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = {
    AWS_ACCESS_KEY_ID: 'access-4711',
    AWS_SECRET_ACCESS_KEY: 'secret-4711-never-shown',
    AWS_REGION: 'eu-central-1',
    AWS_ENDPOINT_URL_S3: url,
  };
  const running = await startProgram(
    program,
    ['--port', `127.0.0.1:${port}`, '--region', environment.AWS_REGION, '--quiet', 'posix', folder],
    {
      cwd: folder,
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        ROOT_ACCESS_KEY: environment.AWS_ACCESS_KEY_ID,
        ROOT_SECRET_KEY: environment.AWS_SECRET_ACCESS_KEY,
      },
    },
    async () => (await fetch(url)).status > 0,
  );
  const client = new AwsClient({
    accessKeyId: environment.AWS_ACCESS_KEY_ID,
    secretAccessKey: environment.AWS_SECRET_ACCESS_KEY,
    region: environment.AWS_REGION,
    service: 's3',
    retries: 0,
  });
  const send = async (path: string, content?: string | Uint8Array<ArrayBuffer>): Promise<void> => {
    const answer = await client.fetch(`${url}/${path}`, { method: 'PUT', body: content ?? null });
    if (!answer.ok) throw new Error(`PUT ${path}: ${answer.status} ${await answer.text()}`);
  };
  return {
    url,
    environment,
    makeBucket: (bucket) => send(bucket),
    put: (bucket, key, content) =>
      send(`${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`, content),
    close: async () => {
      await running.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
