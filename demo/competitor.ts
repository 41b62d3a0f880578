// A player of tournaments: joins, plays when his match is ready, and says with a screenshot how it ended, or what he wishes.
import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { type Arena, type CallOutput, connect, type Room } from '../client/index.ts';
import type { Match } from '../contracts/matches.ts';
import type { OwnServer } from './ownServer.ts';

export interface Score {
  player1Score: number;
  player2Score: number;
  shootout?: { player1: number; player2: number };
}

const PIXELS = 32;

export class Competitor {
  readonly name: string;
  readonly arena: Arena;
  readonly userId: string;
  readonly #sidecarUrl: string;

  private constructor(name: string, arena: Arena, userId: string, sidecarUrl: string) {
    this.name = name;
    this.arena = arena;
    this.userId = userId;
    this.#sidecarUrl = sidecarUrl;
  }

  static async register({ socketUrl, sidecarUrl }: OwnServer, name: string): Promise<Competitor> {
    const arena = connect(socketUrl, { locale: 'en' });
    const email = `${name.toLowerCase()}@bots.example`;
    const { user } = await arena.call('auth:register', { username: name, email, password: `${name} plays to win` });
    return new Competitor(name, arena, user.id, sidecarUrl);
  }

  /** Takes a place, and watches from now on. */
  async enter(tournamentId: string): Promise<Room<'tournament'>> {
    await this.arena.call('tournament:join', { tournamentId });
    return this.arena.join(`tournament:${tournamentId}`);
  }

  plays({ player1Id, player2Id }: Match): boolean {
    return player1Id === this.userId || player2Id === this.userId;
  }

  async declare(matchId: string, score: Score): Promise<CallOutput<'match:declare'>> {
    return this.arena.call('match:declare', { matchId, ...score, proofUrl: await this.#screenshot(matchId) });
  }

  /** Uploads what a bot has for a screenshot: noise, another one each time. */
  async #screenshot(matchId: string): Promise<string> {
    const noise = { width: PIXELS, height: PIXELS, channels: 3 as const };
    const image = await sharp(randomBytes(3 * PIXELS * PIXELS), { raw: noise })
      .png()
      .toBuffer();
    const asked = { matchId, contentType: 'image/png' as const, size: image.length };
    const { uploadUrl, proofUrl } = await this.arena.call('upload:proof', asked);
    const headers = { 'content-type': asked.contentType };
    const sent = await fetch(new URL(uploadUrl, this.#sidecarUrl), {
      method: 'PUT',
      headers,
      body: new Uint8Array(image),
    });
    if (!sent.ok) throw new Error(`the screenshot was refused: ${await sent.text()}`);
    return proofUrl;
  }
}
