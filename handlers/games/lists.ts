// The games, for players and for admins.
import { adminGameList, gameGet, gameList } from '../../contracts/games.ts';
import { ObjectId } from '../../models/define.ts';
import { Game, gameView, isThere } from '../../models/Game.ts';
import { answer } from '../handle.ts';
import { containing, cursorPage, offsetPage } from '../paging.ts';

export const list = answer(gameList, async (reads, { kind, ...page }) => {
  const { found, nextCursor } = await cursorPage(reads, Game, { ...isThere, ...(kind && { kind }) }, page);
  return { items: found.map(gameView), nextCursor };
});

export const get = answer(gameGet, async (reads, { gameId }) => ({
  game: gameView(await reads.get(Game, new ObjectId(gameId))),
}));

export const adminList = answer(adminGameList, (reads, { search, kind, status, ...page }) => {
  const filter = {
    ...isThere,
    ...(kind && { kind }),
    ...(status && { status }),
    ...containing(search, 'name', 'slug'),
  };
  return offsetPage(reads, Game, filter, page, gameView);
});
