// A player's teams in a game: his user is the root, so that two at once do not become three.
import { refuse } from '../../contracts/errors.ts';
import { rootOf } from '../../contracts/roomNames.ts';
import { teamCreate, teamUpdate } from '../../contracts/teams.ts';
import { ObjectId } from '../../models/define.ts';
import { Team, teamView } from '../../models/Team.ts';
import type { Tx } from '../../models/tx.ts';
import { User } from '../../models/User.ts';
import { playableGame } from '../games/playable.ts';
import { handle, type SignedIn } from '../handle.ts';

const MOST_TEAMS = 2;

const locate = (_reads: unknown, _input: unknown, { userId }: SignedIn) => rootOf('user', userId);

export const create = handle(teamCreate, {
  locate,
  rebuild: async tx => ({ team: teamView(await tx.get(Team, tx.newId())) }),

  async run(tx, { gameId, name }, { userId }) {
    const user = await tx.root(User, userId);
    const game = await playableGame(tx, gameId, 'football');
    const teams = await tx.find(Team, { userId: user._id, gameId: game._id });
    if (teams.length >= MOST_TEAMS) refuse('TOO_MANY_TEAMS', { most: MOST_TEAMS });
    assertFree(teams, name);
    const team = tx.insert(Team, {
      userId,
      gameId: game._id,
      name,
      isPrimary: teams.length === 0,
      isBanned: false,
      banReason: null,
      bannedAt: null,
      matchesPlayed: 0,
      matchesMissed: 0,
    });
    tx.audit(about(team));
    return { team: teamView(team) };
  },
});

export const update = handle(teamUpdate, {
  locate,
  rebuild: async (tx, { teamId }, { userId }) => ({ team: teamView(await ownTeam(tx, teamId, userId)) }),

  async run(tx, { teamId, name }, { userId }) {
    await tx.root(User, userId);
    const team = await ownTeam(tx, teamId, userId);
    if (team.isBanned) refuse('TEAM_BANNED');
    const { gameId, _id } = team;
    assertFree(await tx.find(Team, { userId, gameId, _id: { $ne: _id } }), name);
    team.name = name;
    tx.audit(about(team));
    return { team: teamView(team) };
  },
});

/** @throws {Refusal} NOT_FOUND also for somebody else's */
async function ownTeam(tx: Tx, teamId: string, userId: ObjectId): Promise<Team> {
  const team = await tx.edit(Team, new ObjectId(teamId));
  return team.userId.equals(userId) ? team : refuse('NOT_FOUND');
}

/** @throws {Refusal} NAME_TAKEN by the caller's other team */
function assertFree(others: readonly Team[], name: string): void {
  if (others.some(team => team.name === name)) refuse('NAME_TAKEN');
}

/** Without its name: that is his own word, and goes with his account. */
const about = ({ _id }: Team) => ({ relatedEntityType: 'team', relatedEntityId: _id.toString() });
