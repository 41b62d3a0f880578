// An admin corrects a user's cash in any currency, up or down.
import { adminUserAdjust } from '../../contracts/adminUsers.ts';
import { handle } from '../handle.ts';
import { adjustCash } from './adjustment.ts';

export const adjust = handle(adminUserAdjust, {
  run: (tx, { userId, currency, amount, reason }, caller) =>
    adjustCash(tx, { userId, currency, amount, reason }, caller),
});
