import type { Random } from '../../shared/src/base/random.ts';
import { exchange, type RawAnswer, rawRequest } from './raw-http.ts';

/** What is fuzzed: a server, and requests that it answers rightly. */
export interface FuzzTarget {
  readonly port: number;
  /** Name of the model. */
  readonly name: string;
  /** Rows with the exact body of the answer to each alone. */
  readonly rows: readonly { readonly row: Readonly<Record<string, unknown>>; readonly answer: string }[];
  /** Bytes that a body may have. */
  readonly bodyLimit: number;
  /** Bytes of the bodies that are too large. */
  readonly largeBody: number;
}

/** How many requests there were of each kind, and what was wrong. */
export interface FuzzResult {
  readonly kinds: Readonly<Record<string, number>>;
  readonly requests: number;
  /** Valid requests that were asked among the others. */
  readonly valid: number;
  readonly faults: readonly string[];
}

/** Sends one hostile request. @returns what was wrong with the answers; null if nothing. */
type Attack = (random: Random, target: FuzzTarget) => Promise<string | null>;

const pick = <T>(random: Random, from: readonly T[]): T => from[random.integer(from.length)];
const pathOf = ({ name }: FuzzTarget) => `/v1/models/${name}:predict`;
const sampleOf = (random: Random, { rows }: FuzzTarget) => pick(random, rows);
const bodyWith = (row: object) => JSON.stringify({ instances: [row] });

/** A JSON value that no field takes, as text: it may be none that JSON.stringify would give. */
function wrongValue(random: Random): string {
  return pick(random, [
    '1e999',
    '-1e400',
    '9'.repeat(400),
    '{}',
    '[]',
    '[1]',
    '{"a":1}',
    `${'['.repeat(50)}1${']'.repeat(50)}`,
    '{"__proto__":1}',
  ]);
}

/** A body of which one field of one row has the given text for its value. */
function bodyWithValue(random: Random, target: FuzzTarget, value: string): string {
  const { row } = sampleOf(random, target);
  const fields = Object.keys(row);
  const chosen = pick(random, fields);
  const parts = fields.map(
    (field) => `${JSON.stringify(field)}:${field === chosen ? value : JSON.stringify(row[field])}`,
  );
  return `{"instances":[{${parts.join(',')}}]}`;
}

/** What any refusal must be: 4xx, JSON, with a reason that is short and can be seen. */
function refusalFault(answers: readonly RawAnswer[]): string | null {
  const [answer] = answers;
  if (answer === undefined) return 'no answer';
  if (answer.status < 400 || answer.status > 499)
    return `status ${answer.status}: ${answer.body.slice(0, 200)}`;
  let error: unknown;
  try {
    error = JSON.parse(answer.body).error;
  } catch {
    return `a refusal that is not JSON: ${answer.body.slice(0, 200)}`;
  }
  if (typeof error !== 'string' || error.length < 10) return `a refusal without a reason: ${answer.body}`;
  if (error.length > 1000) return `a reason of ${error.length} characters`;
  return /[\p{Cc}\p{Cf}]/u.test(error)
    ? `a reason with invisible characters: ${JSON.stringify(error)}`
    : null;
}

async function refused(
  target: FuzzTarget,
  parts: Iterable<Uint8Array | string>,
  end = false,
): Promise<string | null> {
  return refusalFault(await exchange(target.port, parts, { end }));
}

const refusedBody = (target: FuzzTarget, body: string, headers: readonly string[] = []) =>
  refused(target, [rawRequest(pathOf(target), body, headers)]);

/** Bytes under a head that says how many they are. */
function rawBytes(target: FuzzTarget, bytes: Uint8Array, headers: readonly string[] = []): Uint8Array[] {
  const head = [`POST ${pathOf(target)} HTTP/1.1`, 'Host: x', `Content-Length: ${bytes.length}`, ...headers];
  return [Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes];
}

const attacks: Readonly<Record<string, Attack>> = {
  'wrong type': (random, target) => refusedBody(target, bodyWithValue(random, target, wrongValue(random))),
  'wrong shape': (random, target) => {
    const { row } = sampleOf(random, target);
    const shapes = [
      [],
      {},
      null,
      1,
      'x',
      { instances: {} },
      { instances: [] },
      { instances: [[]] },
      { instances: [null] },
    ];
    const more = [
      { inputs: [] },
      { inputs: {} },
      { inputs: row },
      { instances: [row], inputs: {} },
      { instance: [row] },
    ];
    return refusedBody(
      target,
      JSON.stringify(pick<unknown>(random, [...shapes, ...more, { instances: [row], signature_name: 7 }])),
    );
  },
  'huge number': (random, target) =>
    refusedBody(
      target,
      bodyWithValue(random, target, pick(random, ['1e999', '-1e999', `1${'0'.repeat(2000)}`, '1e309'])),
    ),
  'unknown field': (random, target) => {
    const names = [
      '__proto__',
      'constructor',
      'toString',
      '\u202e',
      'x'.repeat(3000),
      '',
      'hasOwnProperty',
      '\u0000',
    ];
    const { row } = sampleOf(random, target);
    const text = JSON.stringify(row).slice(0, -1);
    return refusedBody(target, `{"instances":[${text},${JSON.stringify(pick(random, names))}:1}]}`);
  },
  'missing field': (random, target) => {
    const { row } = sampleOf(random, target);
    const columns = Object.keys(row).map((name) => [name, [row[name]]] as const);
    // By columns of unlike lengths, and without any.
    const uneven = Object.fromEntries(
      columns.map(([name, list], i) => [name, i === 0 ? [...list, ...list] : list]),
    );
    return refusedBody(
      target,
      JSON.stringify(pick<unknown>(random, [{ instances: [{}] }, { inputs: uneven }])),
    );
  },
  'deep JSON': (random, target) => {
    const depth = pick(random, [30, 5000, 200_000]);
    const [open, close] = pick(random, [
      ['[', ']'],
      ['{"a":', '}'],
    ]);
    const deep = open.repeat(depth) + (open === '[' ? '' : '1') + close.repeat(depth);
    return refusedBody(target, pick(random, [deep, `{"instances":[${deep}]}`, open.repeat(depth)]));
  },
  'large body': async (random, target) => {
    const chunk = Buffer.alloc(1 << 20, pick(random, ['[', ' ', '1', 'a']));
    const chunks = Math.ceil(target.largeBody / chunk.length);
    const head = `POST ${pathOf(target)} HTTP/1.1\r\nHost: x\r\n`;
    if (random.uniform() < 0.5) {
      function* sized() {
        yield `${head}Content-Length: ${chunks * chunk.length}\r\n\r\n`;
        for (let i = 0; i < chunks; i++) yield chunk;
      }
      return refused(target, sized());
    }
    function* chunked() {
      yield `${head}Transfer-Encoding: chunked\r\n\r\n`;
      for (let i = 0; i < chunks; i++) {
        yield `${chunk.length.toString(16)}\r\n`;
        yield chunk;
        yield '\r\n';
      }
      yield '0\r\n\r\n';
    }
    return refused(target, chunked());
  },
  'other encoding': (random, target) => {
    const body = bodyWith(sampleOf(random, target).row);
    return pick(random, [
      () => refused(target, rawBytes(target, Buffer.from(body, 'utf16le'))),
      () => refused(target, rawBytes(target, Buffer.from(`{"instances":[{"é":1}]}`, 'latin1'))),
      () =>
        refused(
          target,
          rawBytes(target, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(body)])),
        ),
      () => refused(target, rawBytes(target, Buffer.from([0xc0, 0xaf, 0xed, 0xa0, 0x80]))),
      () => refused(target, rawBytes(target, Buffer.from(body), ['Content-Encoding: gzip'])),
      () => refused(target, rawBytes(target, Buffer.from(body), ['Content-Type: application/xml'])),
      () =>
        refused(
          target,
          rawBytes(target, Buffer.from(body), ['Content-Type: application/json; charset=utf-16']),
        ),
      () =>
        refused(
          target,
          rawBytes(target, Buffer.from(body), ['Content-Type: multipart/form-data; boundary=x']),
        ),
    ])();
  },
  'truncated JSON': (random, target) => {
    const body = bodyWith(sampleOf(random, target).row);
    return refusedBody(target, body.slice(0, random.integer(body.length)));
  },
  'truncated body': (random, target) => {
    const text = rawRequest(pathOf(target), bodyWith(sampleOf(random, target).row));
    const bodyStart = text.indexOf('\r\n\r\n') + 4;
    return refused(target, [text.slice(0, bodyStart + random.integer(text.length - bodyStart))], true);
  },
  'random bytes': (random, target) => {
    const bytes = Uint8Array.from({ length: 1 + random.integer(300) }, () => random.integer(256));
    return refused(target, rawBytes(target, bytes));
  },
  'damaged body': async (random, target) => {
    const bytes = Buffer.from(bodyWith(sampleOf(random, target).row));
    for (let i = 0; i <= random.integer(4); i++) bytes[random.integer(bytes.length)] = random.integer(256);
    const [answer] = await exchange(target.port, rawBytes(target, bytes));
    // A digit for another one is a request as good as any.
    return answer?.status === 200 ? null : refusalFault(answer === undefined ? [] : [answer]);
  },
  'bad HTTP': (random, target) => {
    const path = pathOf(target);
    const heads = [
      'GET\r\n\r\n',
      `POST ${path} HTTP/9.9\r\n\r\n`,
      `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n`,
      `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef`,
      `POST ${path} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
      `POST ${path} HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(100_000)}\r\n\r\n`,
      `POST ${path} HTTP/1.1\r\nHost : x\r\n\r\n`,
      `POST ${path} HTTP/1.1\r\nHost: x\r\nExpect: miracles\r\nContent-Length: 0\r\n\r\n`,
      `CONNECT example.com:443 HTTP/1.1\r\nHost: x\r\n\r\n`,
      '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\r\n\r\n',
    ];
    return refused(target, [pick(random, heads)]);
  },
  'bad address': (random, target) => {
    const { name } = target;
    const addresses = [
      `GET /v1/models/${name}:predict`,
      `DELETE /v1/models/${name}`,
      'POST /healthz',
      'GET /',
      'GET /v1/models/other',
      `POST /v1/models/${name}:classify`,
      `POST /v1/models/${name}/versions/99:predict`,
      `POST /v1/models/${name}/versions/..%2f..:predict`,
      `POST /v1/models/${name}/labels/canari:predict`,
      `GET /${'a/'.repeat(2000)}`,
      'GET /../../etc/passwd',
      'GET /__proto__',
      `GET /v1/models/__proto__`,
      'BREW /v1/models',
      'PATCH /metrics',
    ];
    return refused(target, [`${pick(random, addresses)} HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n`]);
  },
  pipelining: async (random, target) => {
    const asked = Array.from({ length: 2 + random.integer(8) }, () =>
      random.uniform() < 0.5 ? sampleOf(random, target) : null,
    );
    const text = asked
      .map((sample) =>
        rawRequest(
          pathOf(target),
          sample ? bodyWith(sample.row) : bodyWithValue(random, target, wrongValue(random)),
        ),
      )
      .join('');
    const cut = random.integer(text.length);
    const answers = await exchange(target.port, [text.slice(0, cut), text.slice(cut)], {
      answers: asked.length,
    });
    if (answers.length !== asked.length) return `${answers.length} answers to ${asked.length} requests`;
    for (const [i, sample] of asked.entries()) {
      const fault = sample ? wrongAnswer(answers[i], sample.answer) : refusalFault([answers[i]]);
      if (fault !== null) return `request ${i + 1} of ${asked.length}: ${fault}`;
    }
    return null;
  },
};

function wrongAnswer(answer: RawAnswer | undefined, expected: string): string | null {
  return answer?.status === 200 && answer.body === expected
    ? null
    : `a valid request got ${answer?.status} ${answer?.body.slice(0, 200)} in place of ${expected}`;
}

/**
 * Sends hostile requests, several at a time, and valid ones all the while, whose answers must be exactly their own.
 * @param requests hostile ones. @param largeBodies of them that are too large, which take most of the time.
 */
export async function fuzz(
  target: FuzzTarget,
  {
    requests,
    largeBodies,
    random,
    atOnce = 8,
  }: { requests: number; largeBodies: number; random: Random; atOnce?: number },
): Promise<FuzzResult> {
  const kinds: Record<string, number> = {};
  const faults: string[] = [];
  const names = Object.keys(attacks).filter((name) => name !== 'large body');
  let sent = 0;
  let valid = 0;
  const client = async (): Promise<void> => {
    while (sent < requests) {
      const name = sent < largeBodies ? 'large body' : names[sent % names.length];
      sent++;
      kinds[name] = (kinds[name] ?? 0) + 1;
      const fault = await attacks[name](random, target).catch((error: Error) => error.message);
      if (fault !== null) faults.push(`${name}: ${fault}`);
      const sample = sampleOf(random, target);
      const [answer] = await exchange(target.port, [rawRequest(pathOf(target), bodyWith(sample.row))]);
      valid++;
      const wrong = wrongAnswer(answer, sample.answer);
      if (wrong !== null) faults.push(wrong);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, client));
  return { kinds, requests: sent, valid, faults };
}
