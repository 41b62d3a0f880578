// The caller's own teams.
import { teamList } from '../../contracts/teams.ts';
import { ObjectId } from '../../models/define.ts';
import { Team, teamView } from '../../models/Team.ts';
import { answer } from '../handle.ts';
import { cursorPage } from '../paging.ts';

export const list = answer(teamList, async (reads, { gameId, ...page }, { userId }) => {
  const filter = { userId, ...(gameId && { gameId: new ObjectId(gameId) }) };
  const { found, nextCursor } = await cursorPage(reads, Team, filter, page);
  return { items: found.map(teamView), nextCursor };
});
