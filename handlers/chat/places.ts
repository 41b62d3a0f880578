// Where people talk: who may read, write and moderate in each kind of room, and which of its events the server retells there.
import type { SystemNote, SystemNoteName } from '../../contracts/chat.ts';
import { disputeResolved } from '../../contracts/disputes.ts';
import { type Locale, refuse } from '../../contracts/errors.ts';
import { matchCorrected, matchDisputed, roundStarted } from '../../contracts/matches.ts';
import { chatRootOf, parseRoom, type RoomKind, type RoomName, type RootName } from '../../contracts/roomNames.ts';
import { BetBook } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import { Match, slotOf } from '../../models/Match.ts';
import type { RoomEvent } from '../../models/RoomEvent.ts';
import { type Reads, type Ref, ref } from '../../models/reads.ts';
import { Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { belongsTo } from '../../rooms/matchRoom.ts';
import { roundName } from '../../rules/rounds.ts';
import { assertPlayable, assertVisible } from '../bets/visibility.ts';
import type { Caller, SignedIn } from '../handle.ts';
import { assertVisible as assertTournamentVisible, runs } from '../tournaments/access.ts';

export interface ChatRules {
  /** What the rules below read, so that a batch reads it at once. */
  prefetch(id: string): Ref[];
  /** @throws {Refusal} NOT_FOUND to whoever may not know of the room */
  assertReadable(reads: Reads | Tx, id: string, caller: Caller): Promise<void>;
  /** @throws {Refusal} NOT_FOUND to whoever may not know of the room, FORBIDDEN to whoever may only read */
  assertWritable(tx: Tx, id: string, caller: SignedIn): Promise<void>;
  /** Whether he may delete and mute, in rooms that he may not read too: that is where a report may take him. */
  mayModerate(tx: Tx, id: string, caller: SignedIn): Promise<boolean> | boolean;
  /** What the server says of an event of the room, if anything. */
  noteOn(tx: Tx, id: string, event: RoomEvent): Promise<SystemNote | undefined>;
}

const places: Partial<Record<RoomKind, ChatRules>> = {
  bet: {
    prefetch: id => [ref(BetBook, new ObjectId(id))],
    assertReadable: async (reads, id, caller) =>
      assertVisible(reads, await reads.get(BetBook, new ObjectId(id)), caller),
    assertWritable: async (tx, id, caller) => assertPlayable(tx, await tx.get(BetBook, new ObjectId(id)), caller),
    mayModerate: (_tx, _id, { permissions }) => permissions.has('chat.moderate'),
    async noteOn(tx, id, { event, data }) {
      if (!betNotes.has(event)) return undefined;
      const name = event as SystemNoteName;
      if (name !== 'bet:resolved' && name !== 'bet:corrected') return { name, data: {} };
      const { resultOptionId } = data as { resultOptionId: string };
      const book = await tx.get(BetBook, new ObjectId(id));
      const winner = book.options[book.indexOf(resultOptionId)]!.label;
      return { name, data: { winner } };
    },
  },
  tournament: {
    prefetch: id => [ref(Tournament, new ObjectId(id))],
    assertReadable: assertTournamentReadable,
    assertWritable: assertTournamentReadable,
    async mayModerate(tx, id, caller) {
      return caller.permissions.has('chat.moderate') || runs(await tx.get(Tournament, new ObjectId(id)), caller);
    },
    noteOn: noteOnTournament,
  },
  match: {
    prefetch: id => [ref(Match, new ObjectId(id))],
    assertReadable: assertInMatch,
    assertWritable: assertInMatch,
    async mayModerate(tx, id, caller) {
      const { match, tournament } = await matchIn(tx, id);
      // Nobody keeps his opponent from talking.
      return caller.permissions.has('chat.moderate') || (runs(tournament, caller) && !slotOf(match, caller.userId));
    },
    // What happens to a match is said with it.
    noteOn: async () => undefined,
  },
};

/** Whoever watches a tournament may talk. */
async function assertTournamentReadable(reads: Reads | Tx, id: string, caller: Caller): Promise<void> {
  await assertTournamentVisible(reads, await reads.get(Tournament, new ObjectId(id)), caller);
}

/** @throws {Refusal} NOT_FOUND */
async function assertInMatch(reads: Reads | Tx, id: string, caller: Caller): Promise<void> {
  const { match, tournament } = await matchIn(reads, id);
  if (!belongsTo(match, tournament, caller)) refuse('NOT_FOUND');
}

async function matchIn(reads: Reads | Tx, id: string): Promise<{ match: Match; tournament: Tournament }> {
  const match = await reads.get(Match, new ObjectId(id));
  return { match, tournament: await reads.get(Tournament, match.tournamentId) };
}

async function noteOnTournament(tx: Tx, id: string, { event, data }: RoomEvent): Promise<SystemNote | undefined> {
  if (tournamentNotes.has(event)) return { name: event as SystemNoteName, data: {} };
  if (event === roundStarted.name) {
    const { roundNumber } = data as { roundNumber: number };
    return { name: 'round:started', data: await roundNames(tx, id, roundNumber) };
  }
  const name = matchNotes[event];
  if (!name) return undefined;
  const { matchId, match } = data as { matchId?: string; match?: { id: string } };
  const { roundNumber, number } = await tx.get(Match, new ObjectId(matchId ?? match!.id));
  return { name, data: { ...(await roundNames(tx, id, roundNumber)), number: `${number}` } };
}

/** What is said of single matches in the room of their tournament. */
const matchNotes: Readonly<Record<string, SystemNoteName>> = {
  [matchDisputed.name]: 'dispute:opened',
  [disputeResolved.name]: 'dispute:resolved',
  [matchCorrected.name]: 'result:corrected',
};

async function roundNames(tx: Tx, id: string, round: number): Promise<Record<Locale, string>> {
  const { _id, type } = await tx.get(Tournament, new ObjectId(id));
  const [last] = await tx.find(Match, { tournamentId: _id }, { sort: { roundNumber: -1 }, limit: 1 });
  return { fr: roundName(type, round, last!.roundNumber, 'fr'), en: roundName(type, round, last!.roundNumber, 'en') };
}

const tournamentNotes: ReadonlySet<string> = new Set<SystemNoteName>([
  'tournament:ready',
  'tournament:started',
  'tournament:completed',
  'tournament:cancelled',
]);

const betNotes: ReadonlySet<string> = new Set<SystemNoteName>([
  'bet:opened',
  'bet:suspended',
  'bet:resumed',
  'bet:closed',
  'bet:resolved',
  'bet:corrected',
  'bet:cancelled',
]);

export interface ChatPlace {
  readonly room: RoomName;
  readonly root: RootName;
  /** Of what the room is about. */
  readonly id: string;
  readonly rules: ChatRules;
}

/** The place that a client's text names, if people talk there. @throws {Refusal} NOT_FOUND */
export function placeOf(text: string): ChatPlace {
  const parsed = parseRoom(text);
  const rules = parsed && places[parsed.kind];
  if (!rules) return refuse('NOT_FOUND', { field: 'room' });
  return { room: parsed.name, root: chatRootOf(parsed.name), id: parsed.id, rules };
}

/** The place, for a moderator of it. @throws {Refusal} NOT_FOUND, FORBIDDEN */
export async function moderatedPlace(tx: Tx, text: string, caller: SignedIn): Promise<ChatPlace> {
  const place = placeOf(text);
  if (await place.rules.mayModerate(tx, place.id, caller)) return place;
  await place.rules.assertReadable(tx, place.id, caller);
  return refuse('FORBIDDEN');
}
