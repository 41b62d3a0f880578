// Files in a bucket of S3, or of anything that speaks its protocol: asked again where it fails for a moment, and never waited for long.
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { setTimeout as pause } from 'node:timers/promises';
import { AwsClient } from 'aws4fetch';
import type { FileStore } from '../../handlers/services.ts';
import type { Config } from '../config.ts';
import { busy } from '../refusalOf.ts';

export type S3Config = Pick<
  Config,
  'S3_ENDPOINT' | 'S3_BUCKET' | 'S3_REGION' | 'S3_ACCESS_KEY_ID' | 'S3_SECRET_ACCESS_KEY' | 'S3_PATH_STYLE'
>;

/** All that is ours in the bucket begins so. */
const PREFIX = 'proofs/';
/** Together less than anybody waits for an answer. */
const TRY_MS = 2000;
const PAUSES_MS = [100, 400];

interface Asked {
  method: 'PUT' | 'GET' | 'DELETE';
  url: URL;
  body?: Uint8Array;
  contentType?: string;
}

/**
 * @param complain told what failed, where whoever asked is told to come again
 * @param tryMs how long one try may take
 */
export function createS3(
  config: S3Config,
  complain: (what: string, error: unknown) => void,
  tryMs = TRY_MS,
): FileStore {
  const base = bucketUrl(config);
  const client = new AwsClient({
    accessKeyId: config.S3_ACCESS_KEY_ID!,
    secretAccessKey: config.S3_SECRET_ACCESS_KEY!,
    region: config.S3_REGION,
    service: 's3',
  });
  const urlOf = (name: string) => new URL(`${base.pathname}${PREFIX}${name}`, base);

  /** Each try is signed anew: a signature says when it was made. */
  const attempt = async ({ method, url, body, contentType }: Asked): Promise<Response> => {
    const headers = {
      'X-Amz-Content-Sha256': createHash('sha256')
        .update(body ?? '')
        .digest('hex'),
      ...(contentType && { 'Content-Type': contentType }),
    };
    const request = await client.sign(url.href, { method, headers, ...(body && { body: Buffer.from(body) }) });
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(new Error(`S3 does not answer within ${tryMs} ms`)), tryMs);
    try {
      return await fetch(request, { signal: late.signal });
    } finally {
      clearTimeout(timer);
    }
  };

  /** The answer, also that there is no such file. @throws {Refusal} BUSY @throws {Error} where asking again would not help */
  const ask = async (asked: Asked): Promise<Response> => {
    let failure: unknown;
    for (const waitMs of [0, ...PAUSES_MS]) {
      if (waitMs) await pause(waitMs);
      const answer = await attempt(asked).catch(error => void (failure = error));
      if (!answer) continue;
      if (answer.ok || answer.status === 404) return answer;
      failure = new Error(`S3 answers ${answer.status} ${codeIn(await answer.text())} to ${asked.method}`);
      if (answer.status < 500 && answer.status !== 429) throw failure;
    }
    complain('files', failure);
    throw busy();
  };
  /** Its body is read, or the connection would stay with it. */
  const done = async (asked: Asked) => (await ask(asked)).arrayBuffer();
  /** Where only a bucket can be missing. */
  const inBucket = async (asked: Asked): Promise<Buffer> => {
    const answer = await ask(asked);
    if (answer.status === 404) throw new Error(`S3 has no bucket ${config.S3_BUCKET}`);
    return Buffer.from(await answer.arrayBuffer());
  };

  return {
    async put(name, body, contentType) {
      await inBucket({ method: 'PUT', url: urlOf(name), body, contentType });
    },
    async open(name) {
      const answer = await ask({ method: 'GET', url: urlOf(name) });
      if (answer.ok) return Readable.fromWeb(answer.body as ReadableStream);
      await answer.arrayBuffer();
      return undefined;
    },
    async list(prefix) {
      const url = new URL(base);
      url.search = String(new URLSearchParams({ 'list-type': '2', prefix: PREFIX + prefix }));
      const found = String(await inBucket({ method: 'GET', url }));
      return [...found.matchAll(/<Key>([^<]+)<\/Key>/g)].map(([, key]) => key!.slice(PREFIX.length));
    },
    async remove(name) {
      await done({ method: 'DELETE', url: urlOf(name) });
    },
  };
}

/** The bucket in the path, or before the host; ends with a slash. */
function bucketUrl({ S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_PATH_STYLE }: S3Config): URL {
  const url = new URL(S3_ENDPOINT ?? `https://s3.${S3_REGION}.amazonaws.com`);
  if (!S3_PATH_STYLE) url.hostname = `${S3_BUCKET}.${url.hostname}`;
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = S3_PATH_STYLE ? `${path}/${S3_BUCKET}/` : `${path}/`;
  return url;
}

const codeIn = (xml: string) => /<Code>(\w+)<\/Code>/.exec(xml)?.[1] ?? '';
