// An admin corrects a user's cash in any currency, up or down.
import { adminUserAdjust } from '../../contracts/adminUsers.ts';
import { adjustOrAsk } from '../approvals/fourEyes.ts';
import { handle } from '../handle.ts';
import type { Services } from '../services.ts';

export const adjust = ({ terms }: Services) =>
  handle(adminUserAdjust, {
    run: (tx, { userId, currency, amount, reason }, caller) =>
      adjustOrAsk(tx, terms, adminUserAdjust, { userId, currency, amount, reason }, caller),
  });
