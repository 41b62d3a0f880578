// An admin takes points from a user, never below zero.
import { adminPointsDebit } from '../../contracts/adminUsers.ts';
import { handle } from '../handle.ts';
import { adjustCash } from './adjustment.ts';

export const debitPoints = handle(adminPointsDebit, {
  run: (tx, { userId, amount, reason }, caller) =>
    adjustCash(tx, { userId, currency: 'POINT', amount: -amount, reason }, caller),
});
