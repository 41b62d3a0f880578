// The room of a match: whoever is in it sees the match as it is now, and its chat says what has happened.
import type { SystemNoteName } from '../../contracts/chat.ts';
import { roomOf } from '../../contracts/roomNames.ts';
import { Chat, silentChat } from '../../models/Chat.ts';
import type { ObjectId } from '../../models/define.ts';
import { type Match, slotOf } from '../../models/Match.ts';
import type { Participant } from '../../models/Participant.ts';
import { ref } from '../../models/reads.ts';
import type { Tx } from '../../models/tx.ts';
import type { Score } from '../../rules/match.ts';

const roomOfMatch = ({ _id }: Pick<Match, '_id'>) => roomOf('match', _id);

/** A match is other than it was. */
export const touchMatch = (tx: Tx, match: Pick<Match, '_id'>): void => tx.touch(roomOfMatch(match));

/** Reads the chats of many matches at once. */
export const prefetchChats = (tx: Tx, matches: readonly Pick<Match, '_id'>[]): Promise<void> =>
  tx.prefetch(matches.map(match => ref(Chat, roomOfMatch(match))));

interface Note {
  /** What its text has in braces. */
  data?: Record<string, string>;
  /** Of whom it tells, by the name that he has when it is read. */
  player?: Pick<Participant, 'userId' | 'name'>;
}

/**
 * Says in the chat of a match what has happened. It is written with that: few talk here, so nobody waits for them,
 * and no job has to find out of all that the tournament tells what is about this match.
 */
export async function sayInMatch(
  tx: Tx,
  match: Pick<Match, '_id'>,
  name: SystemNoteName,
  { data = {}, player }: Note = {},
): Promise<void> {
  touchMatch(tx, match);
  const room = roomOfMatch(match);
  const chat = await tx.rootOr(Chat, room, () => silentChat(room, tx.now));
  tx.chat(chat, { note: { name, data }, ...(player && { userId: player.userId, name: player.name }) });
}

/** Whoever plays a match no more leaves its room. */
export function turnOut(tx: Tx, players: readonly (ObjectId | null)[], match: Match): void {
  for (const player of players) if (player && !slotOf(match, player)) tx.revoke(player, 'rights_changed');
}

/** A result, for people. */
export const scoreText = ({ player1Score, player2Score, shootout }: Score): string =>
  `${player1Score}–${player2Score}${shootout ? ` (${shootout.player1}–${shootout.player2})` : ''}`;
