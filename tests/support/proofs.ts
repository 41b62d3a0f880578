// Screenshots as players upload them: small pictures, each another one, sent where the server says.
import { randomBytes } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';
import { expect } from 'chai';
import type { InputOf, OutputOf } from '../../contracts/index.ts';
import type { Actor } from './arena.ts';

const SIDE = 24;

/**
 * A PNG with a few pixels of noise, made without the library that reads it.
 * @param said how large it says that it is
 */
export function picture(said = { width: SIDE, height: SIDE }): Buffer {
  const rows = Array.from({ length: SIDE }, () => Buffer.concat([Buffer.from([0]), randomBytes(SIDE)]));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(said.width, 0);
  head.writeUInt32BE(said.height, 4);
  // Eight bits of grey.
  head[8] = 8;
  const chunks = [
    ['IHDR', head],
    ['IDAT', deflateSync(Buffer.concat(rows), { level: 1 })],
    ['IEND', Buffer.alloc(0)],
  ] as const;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...chunks.map(([name, data]) => chunk(name, data)),
  ]);
}

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(data.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

/** An address for a picture of this match. */
export const addressFor = (
  player: Actor,
  matchId: string,
  said: Partial<InputOf<'upload:proof'>> = {},
): Promise<OutputOf<'upload:proof'>> =>
  player.call('upload:proof', { matchId, contentType: 'image/png', size: 100_000, ...said });

/** Sends an image to its address. */
export async function send(player: Actor, uploadUrl: string, image: Uint8Array, headers: Record<string, string> = {}) {
  const response = await fetch(new URL(uploadUrl, player.restUrl), {
    method: 'PUT',
    body: Buffer.from(image),
    headers,
  });
  // biome-ignore lint/suspicious/noExplicitAny: an answer, or an error.
  return { status: response.status, body: (await response.json()) as any };
}

/** Uploads a screenshot of a match: what its player then declares with. */
export async function proofFor(player: Actor, matchId: string, image = picture()): Promise<string> {
  const { uploadUrl, proofUrl } = await addressFor(player, matchId);
  const { status, body } = await send(player, uploadUrl, image);
  expect(status, JSON.stringify(body)).to.equal(200);
  return proofUrl;
}

type Score = Pick<InputOf<'match:declare'>, 'player1Score' | 'player2Score' | 'shootout'>;

/** Declares a match with a screenshot of his own. */
export const declare = async (player: Actor, matchId: string, score: Score) =>
  player.call('match:declare', { matchId, ...score, proofUrl: await proofFor(player, matchId) });

/** The same, as it was answered. */
export const tryToDeclare = async (player: Actor, matchId: string, score: Score) =>
  player.ack('match:declare', { matchId, ...score, proofUrl: await proofFor(player, matchId) });
