// After its deadline, somebody who does not play in a match decides it: what one has declared, a forfeit, both forfeit, more time, or a winner by name.
import { refuse } from '../../contracts/errors.ts';
import { matchDecide } from '../../contracts/matches.ts';
import { ObjectId } from '../../models/define.ts';
import { type Match, matchView, slotOf } from '../../models/Match.ts';
import type { Tournament } from '../../models/Tournament.ts';
import type { Tx } from '../../models/tx.ts';
import { forfeitScore, otherSlot, type Slot, winnerOf } from '../../rules/match.ts';
import { closeBetsBefore } from '../bets/aboutMatch.ts';
import { assertJudge } from '../disputes/resolve.ts';
import { handle, type SignedIn } from '../handle.ts';
import type { Services } from '../services.ts';
import { auditMatch } from './audited.ts';
import { conclude, type Ending } from './conclude.ts';
import { locateMatch, openMatch } from './declare.ts';
import { extend } from './ready.ts';

type Action = 'accept_declared' | 'forfeit' | 'double_forfeit' | 'designate';

export const decide = ({ turns }: Services) =>
  handle(matchDecide, {
    locate: locateMatch,

    async prepare({ matchId, action, userId }, caller, reads) {
      if (action === 'extend') return;
      await closeBetsBefore(turns, reads, new ObjectId(matchId), async (tx, tournament, match) => {
        await assertMayDecide(tx, tournament, match, caller);
        endingOf(action, tournament, match, userId);
      });
    },

    async run(tx, { matchId, action, userId, hours }, caller) {
      const { tournament, match } = await openMatch(tx, matchId);
      await assertMayDecide(tx, tournament, match, caller);
      auditMatch(tx, match);
      tx.audit({
        ...(userId && { targetUserId: new ObjectId(userId) }),
        metadata: { action, ...(hours && { hours }) },
      });
      if (action === 'extend')
        await extend(
          tx,
          tournament,
          match,
          hours ?? refuse('VALIDATION_FAILED', [{ field: 'hours', message: 'needed' }]),
        );
      else await conclude(tx, tournament, match, endingOf(action, tournament, match, userId));
      return { match: matchView(match) };
    },
  });

/** @throws {Refusal} MATCH_NOT_OPEN, DEADLINE_AHEAD, and what `assertJudge` throws */
async function assertMayDecide(tx: Tx, tournament: Tournament, match: Match, caller: SignedIn): Promise<void> {
  await assertJudge(tx, tournament, match, caller);
  const { status, deadlineAt } = match;
  if (status !== 'ready' && status !== 'awaiting_results') refuse('MATCH_NOT_OPEN', { status });
  if (deadlineAt! > tx.now) refuse('DEADLINE_AHEAD', { deadlineAt: deadlineAt!.toISOString() });
}

/** @throws {Refusal} VALIDATION_FAILED where it is not said who, CONFLICT where there is not one declaration to accept */
function endingOf(action: Action, { type }: Tournament, match: Match, userId: string | undefined): Ending {
  if (action === 'double_forfeit') return { outcome: 'double_forfeit', winner: null, score: null };
  if (action === 'accept_declared') {
    const [declared, other] = match.declarations;
    if (!declared || other) return refuse('CONFLICT', { declarations: match.declarations.length });
    return { outcome: 'played', winner: winnerOf(declared), score: declared };
  }
  const named = slotNamed(match, userId);
  const winner = action === 'forfeit' ? otherSlot(named) : named;
  // Somebody who was named has no score, but a league has to count something.
  const score = action === 'forfeit' || type === 'league' ? forfeitScore(winner) : null;
  return { outcome: action === 'forfeit' ? 'forfeit' : 'designated', winner, score };
}

/** @throws {Refusal} VALIDATION_FAILED */
function slotNamed(match: Match, userId: string | undefined): Slot {
  const slot = userId === undefined ? undefined : slotOf(match, new ObjectId(userId));
  return slot ?? refuse('VALIDATION_FAILED', [{ field: 'userId', message: 'one of the two players' }]);
}
