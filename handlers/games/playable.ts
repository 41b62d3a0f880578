// Whether something new may begin in a game.
import { refuse } from '../../contracts/errors.ts';
import type { Game as GameView } from '../../contracts/games.ts';
import { ObjectId } from '../../models/define.ts';
import { Game } from '../../models/Game.ts';
import type { Tx } from '../../models/tx.ts';

/** The game, if it is one of this kind and open. @throws {Refusal} NOT_FOUND, GAME_CLOSED */
export async function playableGame(tx: Tx, gameId: string, kind: GameView['kind']): Promise<Game> {
  const game = await tx.get(Game, new ObjectId(gameId));
  if (game.kind !== kind || game.removedAt) refuse('NOT_FOUND', { field: 'gameId' });
  if (game.status !== 'open') refuse('GAME_CLOSED', { status: game.status });
  return game;
}
