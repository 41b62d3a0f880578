// A server that speaks as much of S3's protocol as is needed, checks every signature by its own reading of the specification (SigV4), and fails on demand.
import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const BUCKET = 'arene';
const REGION = 'eu-west-3';
const KEY_ID = 'AKIATEST';
const SECRET = 'a secret of the bucket';
const SKEW_MS = 5 * 60_000;

export interface Bucket {
  /** What a node needs to use it. */
  config: Record<string, string>;
  objects: Map<string, { body: Buffer; type: string | undefined }>;
  /** Methods asked with a good signature, and refused ones as their code. */
  asked: string[];
  /** From here on: so many requests end so. */
  fail(times: number, how: 503 | 'reset' | 'silence'): void;
  close(): Promise<void>;
}

export async function openBucket(): Promise<Bucket> {
  const objects: Bucket['objects'] = new Map();
  const asked: string[] = [];
  let failing: { times: number; how: 503 | 'reset' | 'silence' } = { times: 0, how: 503 };
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request);
    if (failing.times > 0) {
      failing.times -= 1;
      asked.push(`${failing.how}`);
      if (failing.how === 'reset') return void request.socket.resetAndDestroy();
      if (failing.how === 'silence') return;
      return refuse(response, 503, 'SlowDown');
    }
    const problem = signatureProblem(request, body);
    asked.push(problem ?? request.method!);
    if (problem) return refuse(response, 403, problem);
    answer(request, response, body, objects);
  });
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  return {
    config: {
      S3_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      S3_BUCKET: BUCKET,
      S3_REGION: REGION,
      S3_ACCESS_KEY_ID: KEY_ID,
      S3_SECRET_ACCESS_KEY: SECRET,
    },
    objects,
    asked,
    fail: (times, how) => void (failing = { times, how }),
    async close() {
      server.closeAllConnections();
      await new Promise(closed => server.close(closed));
    },
  };
}

function answer(
  { method, url, headers }: IncomingMessage,
  response: ServerResponse,
  body: Buffer,
  objects: Bucket['objects'],
): void {
  const { pathname, searchParams } = new URL(url!, 'http://bucket');
  const [, bucket, ...rest] = pathname.split('/');
  const key = rest.map(decodeURIComponent).join('/');
  if (bucket !== BUCKET) return void refuse(response, 404, 'NoSuchBucket');
  if (method === 'PUT') objects.set(key, { body, type: headers['content-type'] });
  if (method === 'DELETE') objects.delete(key);
  if (method !== 'GET') return void response.writeHead(method === 'DELETE' ? 204 : 200).end();
  if (searchParams.get('list-type') === '2') {
    const found = [...objects.keys()].filter(name => name.startsWith(searchParams.get('prefix')!));
    const contents = found.map(name => `<Contents><Key>${name}</Key></Contents>`).join('');
    return void response.end(`<?xml version="1.0"?><ListBucketResult>${contents}</ListBucketResult>`);
  }
  const object = objects.get(key);
  if (!object) return void refuse(response, 404, 'NoSuchKey');
  response.end(object.body);
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' }).end(`<Error><Code>${code}</Code></Error>`);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces);
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string) => createHmac('sha256', key).update(data).digest();
/** As the specification writes it: all but letters, digits and `-._~`. */
const escaped = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** "Authenticating Requests: Using the Authorization Header (AWS Signature Version 4)". */
function signatureProblem({ method, url, headers }: IncomingMessage, body: Buffer): string | undefined {
  const said = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
    headers.authorization ?? '',
  );
  if (!said) return 'AccessDenied';
  const [, credential, signedHeaders, signature] = said as unknown as [string, string, string, string];
  const time = String(headers['x-amz-date']);
  const scope = `${time.slice(0, 8)}/${REGION}/s3/aws4_request`;
  if (credential !== `${KEY_ID}/${scope}`) return 'InvalidAccessKeyId';
  const at = Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (!(Math.abs(at - Date.now()) < SKEW_MS)) return 'RequestTimeTooSkewed';
  const names = signedHeaders.split(';');
  if (!['host', 'x-amz-date', 'x-amz-content-sha256'].every(name => names.includes(name))) return 'AccessDenied';
  if (headers['x-amz-content-sha256'] !== sha256(body)) return 'XAmzContentSHA256Mismatch';

  const { pathname, searchParams } = new URL(url!, 'http://bucket');
  const query = [...searchParams].map(([name, value]) => `${escaped(name)}=${escaped(value)}`).sort();
  const canonical = [
    method,
    pathname
      .split('/')
      .map(segment => escaped(decodeURIComponent(segment)))
      .join('/'),
    query.join('&'),
    ...names.map(name => `${name}:${String(headers[name]).trim().replace(/ +/g, ' ')}`),
    '',
    signedHeaders,
    headers['x-amz-content-sha256'],
  ].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
  const key = scope.split('/').reduce<string | Buffer>((from, part) => hmac(from, part), `AWS4${SECRET}`);
  return hmac(key, toSign).toString('hex') === signature ? undefined : 'SignatureDoesNotMatch';
}
