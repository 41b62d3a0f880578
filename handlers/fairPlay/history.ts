// What is known of the two players of a dispute, for whoever decides it: counted from their newest matches, found by index.
import type { FairPlay, PastDispute } from '../../contracts/fairPlay.ts';
import { Dispute } from '../../models/Dispute.ts';
import type { ObjectId } from '../../models/define.ts';
import { declarationBy, Match } from '../../models/Match.ts';
import type { Reads } from '../../models/reads.ts';
import type { Tx } from '../../models/tx.ts';
import { shownName, User } from '../../models/User.ts';
import { alwaysContradict, countOf, type DeclaredMatch, isOftenDisputed } from '../../rules/fairPlay.ts';

/** What is older does not count against anybody any more. */
const MOST_MATCHES = 200;
const MOST_DISPUTES = 10;

/** A player's newest matches that both have declared. */
export async function declaredMatches(reads: Reads | Tx, userId: ObjectId): Promise<DeclaredMatch[]> {
  const both = { 'declarations.1': { $exists: true } };
  const newest = { sort: { createdAt: -1 as const }, limit: MOST_MATCHES };
  const project = { player1Id: 1, player2Id: 1, createdAt: 1 } as const;
  const [first, second] = await Promise.all(
    ['player1Id', 'player2Id'].map(slot => reads.find(Match, { [slot]: userId, ...both }, { ...newest, project })),
  );
  const matches = [...first!, ...second!]
    .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
    .slice(0, MOST_MATCHES);
  const found = await reads.find(
    Dispute,
    { matchId: { $in: matches.map(({ _id }) => _id) } },
    { project: { matchId: 1 } },
  );
  const disputed = new Set(found.map(({ matchId }) => matchId.toString()));
  return matches.map(({ _id, player1Id, player2Id }) => ({
    opponentId: (player1Id!.equals(userId) ? player2Id! : player1Id!).toString(),
    wasDisputed: disputed.has(_id.toString()),
  }));
}

/** Those of them against somebody. */
export const against = (matches: readonly DeclaredMatch[], opponentId: ObjectId): DeclaredMatch[] =>
  matches.filter(match => match.opponentId === opponentId.toString());

/** Both players, and what they are to each other. */
export async function fairPlayOf(reads: Reads, dispute: Dispute, { player1Id, player2Id }: Match): Promise<FairPlay> {
  const players = [player1Id!, player2Id!] as const;
  const [users, matches, ...pasts] = await Promise.all([
    reads.find(User, { _id: { $in: [...players] } }),
    declaredMatches(reads, players[0]),
    ...players.map(userId => pastDisputes(reads, userId, dispute)),
  ]);
  const counts = [countOf(matches), countOf(await declaredMatches(reads, players[1]))];
  const pair = countOf(against(matches, players[1]));
  return {
    players: players.map((userId, i) => ({
      userId: userId.toString(),
      name: shownName(users.find(({ _id }) => _id.equals(userId))!),
      ...counts[i]!,
      isOftenDisputed: isOftenDisputed(counts[i]!),
      disputes: pasts[i]!,
    })),
    pair: { ...pair, alwaysContradict: alwaysContradict(pair) },
  };
}

/** His other disputes. */
async function pastDisputes(reads: Reads, userId: ObjectId, { _id }: Dispute): Promise<PastDispute[]> {
  const others = { 'declarations.userId': userId, _id: { $ne: _id } };
  const found = await reads.find(Dispute, others, { sort: { createdAt: -1 }, limit: MOST_DISPUTES });
  return found.map(dispute => {
    const said = declarationBy(dispute, userId)!;
    const isAsSaid = dispute.finalPlayer1Score === said.player1Score && dispute.finalPlayer2Score === said.player2Score;
    return {
      status: dispute.status,
      upheld: dispute.status === 'resolved' ? isAsSaid : null,
      flags: said.flags,
      createdAt: dispute.createdAt.toISOString(),
    };
  });
}
