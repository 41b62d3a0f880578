// A player offers a bet: his odds open the curve, the room opens with it, and a job waits for its closing time.
import { betCreate, betOpened } from '../../contracts/bets.ts';
import { refuse } from '../../contracts/errors.ts';
import { BetBook, betView, untakenOption } from '../../models/BetBook.ts';
import { ObjectId } from '../../models/define.ts';
import { shownName, User } from '../../models/User.ts';
import { openCurve } from '../../rules/odds.ts';
import { openChat } from '../chat/retell.ts';
import { handle } from '../handle.ts';
import { locateMatch } from '../matches/declare.ts';
import type { Services } from '../services.ts';
import { openToBets } from './aboutMatch.ts';
import { scheduleClosing } from './closing.ts';
import { assertOptionsFit } from './optionsFit.ts';
import { tellOdds } from './trading.ts';
import { assertPlayable, isOpen } from './visibility.ts';

export const create = ({ terms }: Services) =>
  handle(betCreate, {
    // Of a bet about a match the tournament: whoever declares a result there finds the bet, or the bet the declaration.
    locate: (reads, { matchId }) => (matchId ? locateMatch(reads, { matchId }) : undefined),

    async run(tx, { title, description, details, closesAt, betType, options, groupId, matchId }, caller) {
      assertOptionsFit(betType, options, { isAboutMatch: matchId !== undefined });
      if (new Date(closesAt) <= tx.now) refuse('CLOSES_IN_THE_PAST');
      const group = groupId ? new ObjectId(groupId) : null;
      await assertPlayable(tx, { groupId: group }, caller);
      const about = matchId ? await openToBets(tx, new ObjectId(matchId), caller) : undefined;
      const creator = await tx.get(User, caller.userId);

      const _id = tx.newId();
      const book = tx.insertRoot(BetBook, {
        _id,
        creatorId: caller.userId,
        creatorName: shownName(creator),
        groupId: group,
        ...(group && (await isOpen(tx, group)) && { groupIsOpen: true }),
        matchId: matchId ? new ObjectId(matchId) : null,
        ...(about && { about }),
        title,
        description: description ?? null,
        details: details ?? null,
        betType,
        status: 'open',
        suspended: false,
        closesAt: new Date(closesAt),
        closedAt: null,
        options: options.map(option => untakenOption(tx.newId(), option)),
        curve: openCurve(
          options.map(option => option.odds),
          terms.betLiquidity,
        ),
        stand: { account: `bet:${_id}:POINT`, currency: 'POINT', balance: 0 },
        positionsTaken: 0,
        resultOptionId: null,
        resolvedAt: null,
        cancelledAt: null,
        seq: 0,
      });
      scheduleClosing(tx, book, 0);
      tx.news(book, betOpened, { bet: betView(book) });
      await openChat(tx, 'bet', book, betOpened.name);
      tellOdds(tx, book);
      tx.audit({ relatedEntityType: 'bet', relatedEntityId: _id.toString(), metadata: { title } });
      return { bet: betView(book) };
    },
  });
