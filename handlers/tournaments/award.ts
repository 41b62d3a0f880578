// Brings everybody to what a tournament has brought him, once; and anew where its outcome is another one, by reversing entries.
import type { TransactionType } from '../../contracts/wallet.ts';
import type { Account } from '../../models/Account.ts';
import type { ObjectId } from '../../models/define.ts';
import { type Movement, transfer } from '../../models/ledger.ts';
import { type Match, slotOf } from '../../models/Match.ts';
import { Participant } from '../../models/Participant.ts';
import { fees, house } from '../../models/SystemAccount.ts';
import type { Payments, Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { enterRankings, User } from '../../models/User.ts';
import { isRated, LOWEST_RATING } from '../../rules/elo.ts';
import { type Earned, type Entrant, earnedBy, NOTHING, type Outcome, ratingsBy } from './outcome.ts';
import { participantsOf, said } from './places.ts';

const CURRENCY = 'COIN';

/** Everybody who takes part, with what his rating was changed by before: a corrected tournament is rated as it was at first. */
export async function entrantsOf(tx: Tx, tournament: Tournament): Promise<Entrant[]> {
  const players = await participantsOf(tx, tournament);
  const users = await Promise.all(players.map(({ userId }) => tx.get(User, userId)));
  return players.map((player, i) => ({
    player,
    playedBefore: player.playedBefore ?? users[i]!.stats.tournamentsPlayed,
  }));
}

/**
 * Gives everybody what the outcome says instead of what he has, nothing where there is none any more.
 *
 * @returns those for whom something is other than it was
 */
export async function award(
  tx: Tx,
  tournament: Tournament,
  entrants: readonly Entrant[],
  outcome: Outcome | null,
): Promise<Participant[]> {
  const changed: Participant[] = [];
  for (const { player: before, playedBefore } of entrants) {
    const player = await tx.edit(Participant, before._id);
    const had = earnedBy(player);
    const gets = outcome ? outcome.earned.get(player.userId.toString())! : NOTHING;
    player.playedBefore = playedBefore;
    await count(tx, tournament, player, gets);
    await rate(tx, player, gets.ratingChange);
    await payOut(tx, tournament, player, had, gets);
    place(player, gets);
    if (!isSame(had, gets)) changed.push(player);
  }
  await payFees(tx, tournament, outcome);
  return changed;
}

const isSame = (one: Earned, other: Earned): boolean =>
  (Object.keys(NOTHING) as (keyof Earned)[]).every(key => one[key] === other[key]);

function place(player: Participant, { place, prize, returned }: Earned): void {
  player.finalPosition = place;
  if (place === 1) player.status = 'winner';
  else if (player.status === 'winner') player.status = 'registered';
  Object.assign(player, { prize, returned });
}

/** Totals and rankings of a user: what counts is what he has been rated for, before that changes. */
async function count(tx: Tx, { gameId }: Tournament, player: Participant, gets: Earned): Promise<void> {
  const user = await tx.edit(User, player.userId);
  const { ratingGiven = null, finalPosition } = player;
  const counts = gets.ratingChange !== null;
  if (counts) enterRankings(user, gameId);
  const tournamentsPlayed = user.stats.tournamentsPlayed + Number(counts) - Number(ratingGiven !== null);
  const wins = user.stats.wins + Number(gets.place === 1) - Number(finalPosition === 1);
  const winRate = tournamentsPlayed && wins / tournamentsPlayed;
  Object.assign(user.stats, { tournamentsPlayed, wins, losses: tournamentsPlayed - wins, winRate });
}

/** Other tournaments may have moved his rating since he entered this one. */
async function rate(tx: Tx, player: Participant, ratingChange: number | null): Promise<void> {
  const user = await tx.edit(User, player.userId);
  const without = user.rating - (player.ratingGiven ?? 0);
  user.rating = Math.max(without + (ratingChange ?? 0), LOWEST_RATING);
  player.ratingGiven = ratingChange === null ? null : user.rating - without;
  player.eloAfter = ratingChange === null ? null : player.eloBefore + ratingChange;
}

/** Gives ratings, and nothing else, for what was played of a tournament that will not be played to its end. */
export async function rateAsFarAsPlayed(tx: Tx, tournament: Tournament, matches: readonly Match[]): Promise<void> {
  const entrants = await entrantsOf(tx, tournament);
  const changes = ratingsBy(tournament, entrants, matches);
  const played = matches.filter(({ outcome }) => isRated(outcome));
  for (const { player } of entrants) {
    if (!played.some(match => slotOf(match, player.userId))) continue;
    await rate(tx, await tx.edit(Participant, player._id), changes.get(player.userId.toString())!);
  }
}

async function payOut(tx: Tx, tournament: Tournament, player: Participant, had: Earned, gets: Earned): Promise<void> {
  const { _id, userId } = player;
  const gains: Gain[] = [
    { id: `prize:${_id}`, type: 'tournament_win', had: had.prize ?? 0, gets: gets.prize ?? 0 },
    { id: `prize-refund:${_id}`, type: 'refund', had: had.returned, gets: gets.returned },
  ];
  const keptBefore = player.payments?.kept ?? 0;
  player.payments = await exchange(tx, tournament, userId, gains, player.payments);
  if (had.prize === gets.prize) return;
  // What could not be taken back he still has, and is not paid again.
  const moved = (gets.prize ?? 0) - (had.prize ?? 0) + player.payments.kept - keptBefore;
  if (moved === 0) return;
  const notice = moved > 0 ? 'tournament.prize' : 'tournament.taken_back';
  tx.notify(userId, notice, { ...said(tournament), amount: Math.abs(moved), currency: CURRENCY });
}

async function payFees(tx: Tx, tournament: Tournament, outcome: Outcome | null): Promise<void> {
  const { _id, organizerId, escrow, feesTaken: had = { organizer: 0, platform: 0 }, reopened = 0 } = tournament;
  const gets = { organizer: outcome?.organizerFee ?? 0, platform: outcome?.platformFee ?? 0 };
  const fee: Gain = { id: `organizer-fee:${_id}`, type: 'organizer_fee', had: had.organizer, gets: gets.organizer };
  tournament.organizerPayments = await exchange(tx, tournament, organizerId, [fee], tournament.organizerPayments);
  const amount = gets.platform - had.platform;
  const id = entryId(`platform-fee:${_id}`, reopened);
  if (amount !== 0)
    tx.post({
      id: amount > 0 ? id : `reverse:${id}`,
      type: 'fee',
      movements: transfer(escrow, fees(CURRENCY), amount),
      tournamentId: _id,
      ...(amount < 0 && { reverses: id }),
    });
  tournament.feesTaken = gets;
}

/** Something that somebody gets from the escrow, and what he got for it before. */
interface Gain {
  readonly id: string;
  readonly type: TransactionType;
  readonly had: number;
  readonly gets: number;
}

const entryId = (id: string, round: number): string => (round === 0 ? id : `${id}:${round}`);

/** Pays anew what has changed, and takes back what was paid for it as far as that is there. */
async function exchange(
  tx: Tx,
  tournament: Tournament,
  owner: ObjectId,
  gains: readonly Gain[],
  { round, kept }: Payments = { round: 0, kept: 0 },
): Promise<Payments> {
  if (gains.every(({ had, gets }) => had === gets)) return { round, kept };
  const account = await tx.account(owner, CURRENCY, 'cash');
  const reversed = gains.filter(({ had }) => had > 0);
  const next = reversed.length ? round + 1 : round;
  let keeps = kept;
  // What he gets first: it is there to be taken back from.
  for (const { id, type, gets } of gains.filter(({ gets }) => gets > 0)) {
    const has = Math.min(keeps, gets);
    keeps -= has;
    const movements = [
      ...transfer(tournament.escrow, account, gets - has),
      ...transfer(tournament.escrow, house(CURRENCY), has),
    ];
    tx.post({ id: entryId(id, next), type, movements: moving(movements), tournamentId: tournament._id });
  }
  for (const { id, type, had } of reversed)
    keeps += takeBack(tx, tournament, account, { id: entryId(id, round), type, had });
  return { round: next, kept: keeps };
}

const moving = (movements: readonly Movement[]): Movement[] => movements.filter(({ amount }) => amount !== 0);

/** @returns what he has no more */
function takeBack(tx: Tx, tournament: Tournament, account: Account, { id, type, had }: Omit<Gain, 'gets'>): number {
  const taken = Math.min(had, account.available);
  const missing = had - taken;
  const movements = [
    ...transfer(account, tournament.escrow, taken),
    ...transfer(house(CURRENCY), tournament.escrow, missing),
  ];
  tx.post({
    id: `reverse:${id}`,
    type,
    movements: moving(movements),
    tournamentId: tournament._id,
    reverses: id,
    thaw: true,
  });
  if (missing > 0)
    tx.log({
      action: 'match_correct_missing',
      targetUserId: account.ownerId,
      relatedEntityType: 'tournament',
      relatedEntityId: tournament._id.toString(),
      metadata: { takenBack: taken, missing },
    });
  return missing;
}

/** What of this somebody will not have, as his account stands: what the house will bear. */
export function missingOf({ payments, ...player }: Participant, gets: Earned, available: number): number {
  const sum = ({ prize, returned }: Pick<Earned, 'prize' | 'returned'>) => (prize ?? 0) + returned;
  const had = earnedBy(player);
  if (had.prize === gets.prize && had.returned === gets.returned) return 0;
  const covered = Math.min(payments?.kept ?? 0, sum(gets));
  return Math.max(0, sum(had) - (available + sum(gets) - covered));
}
