// Matches, as they are drawn, followed and looked up; what was declared of them only for a few.
import { refuse } from '../../contracts/errors.ts';
import {
  matchDeclarations,
  matchGet,
  matchList,
  tournamentBracket,
  tournamentStandings,
} from '../../contracts/matches.ts';
import { ObjectId } from '../../models/define.ts';
import { declarationView, Match, matchView, slotOf } from '../../models/Match.ts';
import type { Reads } from '../../models/reads.ts';
import { Tournament } from '../../models/Tournament.ts';
import { answer, type Caller } from '../handle.ts';
import { cursorPage, type ListOrder } from '../paging.ts';
import type { Services } from '../services.ts';
import { assertVisible, runs, visibleTournament } from '../tournaments/access.ts';
import { roundsView } from './rounds.ts';
import { standingsBoard } from './standings.ts';

const inOrder: ListOrder = { field: 'index', direction: 1 };

export const bracket = answer(tournamentBracket, async (reads, { tournamentId, roundNumber }, caller) => {
  const tournament = await visibleTournament(reads, tournamentId, caller);
  const matches = await reads.find(Match, { tournamentId: tournament._id }, { sort: { index: 1 } });
  const asked = roundNumber === undefined ? matches : matches.filter(match => match.roundNumber === roundNumber);
  return { rounds: roundsView(tournament, matches, caller.locale), matches: asked.map(matchView) };
});

export const standings = answer(tournamentStandings, async (reads, { tournamentId }, caller) =>
  standingsBoard(await visibleTournament(reads, tournamentId, caller)),
);

export const get = answer(matchGet, async (reads, { matchId }, caller) => ({
  match: matchView((await visibleMatch(reads, matchId, caller)).match),
}));

export const list = answer(matchList, async (reads, { tournamentId, status, ...page }, caller) => {
  const { userId } = caller;
  const filter = tournamentId
    ? { tournamentId: (await visibleTournament(reads, tournamentId, caller))._id }
    : { $or: [{ player1Id: userId }, { player2Id: userId }] };
  const order = tournamentId ? inOrder : undefined;
  const { found, nextCursor } = await cursorPage(reads, Match, { ...filter, ...(status && { status }) }, page, order);
  return { items: found.map(matchView), nextCursor };
});

export const declarations = ({ proofAddresses }: Services) =>
  answer(matchDeclarations, async (reads, { matchId }, caller) => {
    const { tournament, match } = await visibleMatch(reads, matchId, caller);
    if (!runs(tournament, caller) && !slotOf(match, caller.userId)) refuse('FORBIDDEN');
    return {
      declarations: match.declarations.map(declaration => declarationView(match._id, declaration, proofAddresses.read)),
    };
  });

async function visibleMatch(reads: Reads, matchId: string, caller: Caller) {
  const match = await reads.get(Match, new ObjectId(matchId));
  const tournament = await reads.get(Tournament, match.tournamentId);
  await assertVisible(reads, tournament, caller);
  return { tournament, match };
}
