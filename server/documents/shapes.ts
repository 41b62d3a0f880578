// Shapes that get a name of their own wherever a document shows them.
import * as bets from '../../contracts/bets.ts';
import * as chat from '../../contracts/chat.ts';
import { Notification } from '../../contracts/notifications.ts';
import * as operation from '../../contracts/operation.ts';
import * as rooms from '../../contracts/rooms.ts';
import * as session from '../../contracts/session.ts';
import { Profile, User } from '../../contracts/users.ts';
import * as values from '../../contracts/values.ts';
import * as wallet from '../../contracts/wallet.ts';

/** The version of what is said, not of the server that says it. */
export const CONTRACT_VERSION = '1.0.0';

export const shapes = {
  User,
  Profile,
  Session: session.Session,
  Notification,
  Account: wallet.Account,
  Transaction: wallet.Transaction,
  Bet: bets.Bet,
  BetOption: bets.BetOption,
  Position: bets.Position,
  Joined: rooms.Joined,
  Message: chat.Message,
  Deletion: chat.Deletion,
  RoomEvent: rooms.RoomEvent,
  RoomState: rooms.RoomState,
  AuditLog: operation.AuditLog,
  Job: operation.Job,
  LedgerReport: operation.LedgerReport,
  Money: values.Money,
  Nothing: values.nothing,
};
