// An admin gives a user points.
import { adminPointsCredit } from '../../contracts/adminUsers.ts';
import { handle } from '../handle.ts';
import { adjustCash } from './adjustment.ts';

export const creditPoints = handle(adminPointsCredit, {
  run: (tx, { userId, amount, reason }, caller) =>
    adjustCash(tx, { userId, currency: 'POINT', amount, reason }, caller),
});
