// An admin gives a user points.
import { adminPointsCredit } from '../../contracts/adminUsers.ts';
import { adjustOrAsk } from '../approvals/fourEyes.ts';
import { handle } from '../handle.ts';
import type { Services } from '../services.ts';

export const creditPoints = ({ terms }: Services) =>
  handle(adminPointsCredit, {
    run: (tx, { userId, amount, reason }, caller) =>
      adjustOrAsk(tx, terms, adminPointsCredit, { userId, currency: 'POINT', amount, reason }, caller),
  });
