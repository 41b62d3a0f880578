// A match of a tournament, which is its root; what its players declare stands in it.
import { createHash } from 'node:crypto';
import type { DeclarationFlag, Declaration as DeclarationView, Match as View } from '../contracts/matches.ts';
import type { BracketMatch } from '../rules/bracket.ts';
import type { KnockoutMatch } from '../rules/knockout.ts';
import type { MatchStatus, Outcome, Slot } from '../rules/match.ts';
import { model, ObjectId, type Root, Schema } from './define.ts';

/** What a player says of a match that he has played. */
export interface Declaration {
  userId: ObjectId;
  player1Score: number;
  player2Score: number;
  shootout: { player1: number; player2: number } | null;
  /** Its screenshot. */
  proofId: ObjectId;
  flags: DeclarationFlag[];
  declaredAt: Date;
  /** How often he has said so since, and counting from when. */
  count: number;
  countedFrom: Date;
}

export interface Match extends Root {
  tournamentId: ObjectId;
  /** Its place among the matches of the tournament, round after round. */
  index: number;
  roundNumber: number;
  number: number;
  player1Id: ObjectId | null;
  player2Id: ObjectId | null;
  winner: Slot | null;
  status: MatchStatus;
  outcome: Outcome | null;
  player1Score: number | null;
  player2Score: number | null;
  shootout: { player1: number; player2: number } | null;
  /** Where its winner goes, and its loser. */
  next: BracketMatch['next'];
  loserNext: BracketMatch['loserNext'];
  declarations: Declaration[];
  scheduledAt: Date | null;
  readyAt: Date | null;
  deadlineAt: Date | null;
  completedAt: Date | null;
}

/** The filter of matches that wait for a result. */
export const undecided = { status: { $in: ['ready', 'awaiting_results'] satisfies MatchStatus[] } };

const shootout = { type: { player1: Number, player2: Number, _id: false }, default: null } as never;
const feed = { type: { match: Number, slot: String, _id: false }, default: null } as never;

export const Match = model<Match>('Match', 'matches', {
  fields: {
    tournamentId: { type: Schema.Types.ObjectId, required: true },
    index: { type: Number, required: true },
    roundNumber: { type: Number, required: true },
    number: { type: Number, required: true },
    player1Id: { type: Schema.Types.ObjectId, default: null },
    player2Id: { type: Schema.Types.ObjectId, default: null },
    winner: { type: String, default: null },
    status: {
      type: String,
      required: true,
      enum: ['pending', 'ready', 'awaiting_results', 'disputed', 'completed', 'cancelled'],
    },
    outcome: { type: String, default: null },
    player1Score: { type: Number, default: null },
    player2Score: { type: Number, default: null },
    shootout,
    next: feed,
    loserNext: feed,
    declarations: {
      type: [
        {
          _id: false,
          userId: { type: Schema.Types.ObjectId, required: true },
          player1Score: { type: Number, required: true },
          player2Score: { type: Number, required: true },
          shootout,
          proofId: { type: Schema.Types.ObjectId, required: true },
          flags: { type: [String], required: true },
          declaredAt: { type: Date, required: true },
          count: { type: Number, required: true },
          countedFrom: { type: Date, required: true },
        },
      ],
      required: true,
    },
    scheduledAt: { type: Date, default: null },
    readyAt: { type: Date, default: null },
    deadlineAt: { type: Date, default: null },
    completedAt: { type: Date, default: null },
    version: { type: Number, required: true },
  },
  indexes: [
    [{ tournamentId: 1, index: 1 }, { unique: true }],
    [{ player1Id: 1, createdAt: -1 }],
    [{ player2Id: 1, createdAt: -1 }],
    [{ player1Id: 1 }, { partialFilterExpression: undecided }],
    [{ player2Id: 1 }, { partialFilterExpression: undecided }],
    [{ tournamentId: 1, deadlineAt: 1 }, { partialFilterExpression: undecided }],
  ],
});

/** The id of the match at this place among those of a tournament. */
export const matchId = (tournamentId: ObjectId, index: number): ObjectId =>
  new ObjectId(createHash('sha256').update(`match:${tournamentId}:${index}`).digest().subarray(0, 12));

/** The player in a slot, if there is one already. */
export const playerIn = (match: Match, slot: Slot | null): ObjectId | null =>
  slot === null ? null : slot === 'player1' ? match.player1Id : match.player2Id;

/** The slot that somebody plays in, if he plays in this match. */
export const slotOf = ({ player1Id, player2Id }: Match, userId: ObjectId): Slot | undefined => {
  if (player1Id?.equals(userId)) return 'player1';
  return player2Id?.equals(userId) ? 'player2' : undefined;
};

/** Whether its players may say how it ended. */
export const isDeclarable = ({ status }: Match): boolean =>
  status === 'ready' || status === 'awaiting_results' || status === 'disputed';

/** What somebody has declared of a match. */
export const declarationBy = (
  { declarations }: Pick<Match, 'declarations'>,
  userId: ObjectId | null,
): Declaration | undefined => declarations.find(declaration => userId !== null && declaration.userId.equals(userId));

/** As the rules of knockouts know it: its players are named by their ids. */
export const knockoutMatch = (match: Match): KnockoutMatch<string> => ({
  round: match.roundNumber,
  number: match.number,
  next: match.next,
  loserNext: match.loserNext,
  status: match.status,
  player1: match.player1Id?.toString() ?? null,
  player2: match.player2Id?.toString() ?? null,
  winner: match.winner,
  outcome: match.outcome,
});

export const matchView = (match: Match): View => ({
  id: match._id.toString(),
  tournamentId: match.tournamentId.toString(),
  roundNumber: match.roundNumber,
  number: match.number,
  player1Id: match.player1Id?.toString() ?? null,
  player2Id: match.player2Id?.toString() ?? null,
  winnerId: playerIn(match, match.winner)?.toString() ?? null,
  status: match.status,
  player1Score: match.player1Score,
  player2Score: match.player2Score,
  shootout: match.shootout,
  outcome: match.outcome,
  declaredBy: match.declarations.map(({ userId }) => userId.toString()),
  scheduledAt: match.scheduledAt?.toISOString() ?? null,
  readyAt: match.readyAt?.toISOString() ?? null,
  deadlineAt: match.deadlineAt?.toISOString() ?? null,
  completedAt: match.completedAt?.toISOString() ?? null,
  nextMatchId: match.next && matchId(match.tournamentId, match.next.match).toString(),
  nextMatchPosition: match.next?.slot ?? null,
  loserNextMatchId: match.loserNext && matchId(match.tournamentId, match.loserNext.match).toString(),
  createdAt: match.createdAt.toISOString(),
  updatedAt: match.updatedAt.toISOString(),
});

/** Makes the address at which a proof is to be seen. */
export type ProofAddress = (proofId: ObjectId) => string;

export const declarationView = (
  match: ObjectId,
  declaration: Declaration,
  addressOf: ProofAddress,
): DeclarationView => ({
  matchId: match.toString(),
  userId: declaration.userId.toString(),
  player1Score: declaration.player1Score,
  player2Score: declaration.player2Score,
  shootout: declaration.shootout,
  proofUrl: addressOf(declaration.proofId),
  flags: declaration.flags,
  declaredAt: declaration.declaredAt.toISOString(),
});
