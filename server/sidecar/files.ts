// Where a declaration has a file in place of JSON: what is sent goes beside the input, what is answered comes from where files are kept.
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import type { Declaration } from '../../contracts/declare.ts';
import { Refusal } from '../../contracts/errors.ts';
import type { Ack } from '../../contracts/index.ts';
import type { KeptFile } from '../../contracts/uploads.ts';
import type { Sender } from '../proofs/receiver.ts';
import { answer } from './answers.ts';

export interface Files {
  /** Hands what is sent with a request of this input to `use`. @throws {Refusal} */
  receive<R>(request: Request, sender: Sender, use: (file: Uint8Array) => Promise<R>): Promise<R>;
  open(name: string): Promise<Readable | undefined>;
}

export const takesFile = ({ file, kind }: Declaration): boolean => file !== undefined && kind === 'command';
export const answersFile = ({ file, kind }: Declaration): boolean => file !== undefined && kind === 'query';

const SHOWN_SECONDS = 600;
/** Whoever takes nothing for so long does not want it. */
const IDLE_MS = 30_000;

/** Answers with the bytes of the file that a query has named. @throws {Refusal} NOT_FOUND where they are gone */
export async function answerFile(response: Response, ack: Ack<unknown>, files: Files): Promise<void> {
  if (!ack.ok) return answer(response, ack);
  const { name, contentType, size } = ack.data as KeptFile;
  const stream = await files.open(name);
  if (!stream) throw new Refusal('NOT_FOUND');
  response.set({
    'Content-Type': contentType,
    'Content-Length': String(size),
    'Content-Disposition': `inline; filename="proof.${contentType.slice('image/'.length)}"`,
    'Cache-Control': `private, max-age=${SHOWN_SECONDS}`,
    // Pages of other origins show it; reading its pixels is still theirs of ORIGINS alone.
    'Cross-Origin-Resource-Policy': 'cross-origin',
  });
  response.setTimeout(IDLE_MS);
  // Whoever asked may go away in the middle.
  await pipeline(stream, response).catch(() => response.destroy());
}
