// Admins keep the list of games: one that anything was held in stays, and can be closed.
import { refuse } from '../../contracts/errors.ts';
import { adminGameCreate, adminGameDelete, adminGamePatch } from '../../contracts/games.ts';
import { Game, gameView } from '../../models/Game.ts';
import { Team } from '../../models/Team.ts';
import { Tournament } from '../../models/Tournament.ts';
import { handle } from '../handle.ts';

export const create = handle(adminGameCreate, {
  async run(tx, said) {
    const { slug, kind, name, description = '', iconUrl = null, status = 'open', currency = 'COIN' } = said;
    const { minBet = 0, maxBet = 0, rules = {} } = said;
    if (await tx.one(Game, { slug })) refuse('SLUG_TAKEN');
    const described = { slug, kind, name, description, iconUrl, status, currency, minBet, maxBet, rules };
    const game = tx.insertRoot(Game, { ...described, returnToPlayer: null });
    assertBoundsFit(game);
    tx.audit(about(game));
    return { game: gameView(game) };
  },
});

export const edit = handle(adminGamePatch, {
  async run(tx, { gameId, idempotencyKey: _, ...said }) {
    const game = await tx.root(Game, gameId);
    tx.auditChanges(() => gameView(game));
    Object.assign(game, said);
    assertBoundsFit(game);
    tx.audit(about(game));
    return { game: gameView(game) };
  },
});

export const remove = handle(adminGameDelete, {
  async run(tx, { gameId }) {
    const game = await tx.root(Game, gameId);
    const isUsed = (await tx.one(Tournament, { gameId: game._id })) ?? (await tx.one(Team, { gameId: game._id }));
    if (isUsed) refuse('GAME_IN_USE');
    tx.audit(about(game));
    // It is kept for whatever begins in it at this very moment; its name in addresses is free again.
    Object.assign(game, { slug: `removed-${game._id}`, status: 'closed', removedAt: tx.now });
    return {};
  },
});

/** @throws {Refusal} VALIDATION_FAILED */
function assertBoundsFit({ minBet, maxBet }: Game): void {
  if (minBet > maxBet) refuse('VALIDATION_FAILED', [{ field: 'maxBet', message: 'below minBet' }]);
}

const about = ({ _id, slug }: Game) => ({
  relatedEntityType: 'game',
  relatedEntityId: _id.toString(),
  metadata: { slug },
});
