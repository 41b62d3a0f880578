// Every handler under the name of its declaration: one missing, or one too many, does not compile.
import { approve, refuse as refuseApproval } from './approvals/decide.ts';
import { list as listApprovals } from './approvals/list.ts';
import { adminList, adminPositions, pending } from './bets/adminLists.ts';
import { buy } from './bets/buy.ts';
import { cancel } from './bets/cancel.ts';
import { closeJob } from './bets/closing.ts';
import { confirm } from './bets/confirm.ts';
import { correct } from './bets/correct.ts';
import { correctJob } from './bets/correction.ts';
import { create } from './bets/create.ts';
import { edit } from './bets/edit.ts';
import { followJob } from './bets/followMatches.ts';
import { get as getBet } from './bets/get.ts';
import { list as listBets } from './bets/list.ts';
import { addOption, editOption, removeOption } from './bets/options.ts';
import { refundJob, settleJob } from './bets/payout.ts';
import { positions } from './bets/positions.ts';
import { quote } from './bets/quote.ts';
import { resolve } from './bets/resolve.ts';
import { sell } from './bets/sell.ts';
import { resume, suspend } from './bets/suspend.ts';
import { history } from './chat/history.ts';
import { mute, remove as removeMessage } from './chat/moderate.ts';
import { close as closeReport, list as listReports, report } from './chat/reports.ts';
import { retellJob } from './chat/retell.ts';
import { send } from './chat/send.ts';
import { get as getDispute, list as listDisputes } from './disputes/lists.ts';
import { resolve as resolveDispute } from './disputes/resolve.ts';
import { list as listFlagged } from './fairPlay/list.ts';
import { lookJob } from './fairPlay/look.ts';
import { adminList as adminGames, get as getGame, list as listGames } from './games/lists.ts';
import { create as createGame, edit as editGame, remove as removeGame } from './games/manage.ts';
import { list as listGroups, members as listMembers } from './groups/adminLists.ts';
import { create as createGroup, edit as editGroup } from './groups/create.ts';
import { get as getGroup, mine as myGroups } from './groups/get.ts';
import { add as addMember, addBatch as addMembers, remove as removeMember } from './groups/members.ts';
import type { Handler, Handlers } from './handle.ts';
import type { JobHandler } from './job.ts';
import { correct as correctMatch } from './matches/correct.ts';
import { decide } from './matches/decide.ts';
import { declare } from './matches/declare.ts';
import { bracket, declarations, get as getMatch, list as listMatches, standings } from './matches/lists.ts';
import { clockJob, readyJob } from './matches/ready.ts';
import { schedule } from './matches/schedule.ts';
import { bets as myBets } from './me/bets.ts';
import { remove as deleteMe } from './me/delete.ts';
import { devices, revokeDevice } from './me/devices.ts';
import { exportOwn } from './me/export.ts';
import { get as getMe } from './me/get.ts';
import { limits, setLimits } from './me/limits.ts';
import { logins } from './me/logins.ts';
import { stats } from './me/stats.ts';
import { sync } from './me/sync.ts';
import { update } from './me/update.ts';
import { register as registerPush, unregister as unregisterPush } from './notifications/devices.ts';
import { list as listNotifications } from './notifications/list.ts';
import { mailJob } from './notifications/mailJob.ts';
import { pushJob } from './notifications/pushJob.ts';
import { read as readNotifications } from './notifications/read.ts';
import {
  chainReport,
  chainVerifyJob,
  ledgerAuditJob,
  ledgerReport,
  startChainVerify,
  startLedgerAudit,
} from './operation/checks.ts';
import { jobs } from './operation/jobs.ts';
import { logs } from './operation/logs.ts';
import { odds } from './operation/odds.ts';
import { retryJob } from './operation/retryJob.ts';
import { rotateSecret } from './operation/rotateSecret.ts';
import { editSettings, getSettings } from './operation/settings.ts';
import { get as getProfile } from './profiles/get.ts';
import { history as userHistory } from './profiles/history.ts';
import { rankings } from './profiles/rankings.ts';
import { dashboard } from './reports/dashboard.ts';
import { exposure } from './reports/exposure.ts';
import { feesSummary, statistics } from './reports/movements.ts';
import { transactionList } from './reports/transactions.ts';
import { assign, demote, promote } from './roles/assign.ts';
import { create as createRole } from './roles/create.ts';
import { edit as editRole } from './roles/edit.ts';
import { list as listRoles } from './roles/list.ts';
import { permissions } from './roles/permissions.ts';
import { join, leave } from './rooms/join.ts';
import type { Services } from './services.ts';
import { bootstrap } from './session/bootstrap.ts';
import { changePassword } from './session/changePassword.ts';
import { forgot, sendCodeJob } from './session/forgot.ts';
import { login } from './session/login.ts';
import { logout } from './session/logout.ts';
import { refresh } from './session/refresh.ts';
import { register } from './session/register.ts';
import { reset } from './session/reset.ts';
import { verify } from './session/verify.ts';
import { list as listTeams } from './teams/list.ts';
import { create as createTeam, update as updateTeam } from './teams/manage.ts';
import { adminEdit as editTournament } from './tournaments/adminEdit.ts';
import { cancel as cancelTournament, remove as removeTournament } from './tournaments/cancel.ts';
import { create as createTournament } from './tournaments/create.ts';
import { deadlineJob, expiryJob, idleJob } from './tournaments/deadline.ts';
import { finishJob } from './tournaments/finish.ts';
import { checkIn, join as joinTournament } from './tournaments/join.ts';
import { kick, leave as leaveTournament } from './tournaments/leave.ts';
import { get as getTournament, list as listTournaments, participants } from './tournaments/lists.ts';
import { announce, seed as seedTournament, setReferee } from './tournaments/organize.ts';
import { closeRegistration } from './tournaments/registration.ts';
import { replace as replacePlayer } from './tournaments/replace.ts';
import { start as startTournament } from './tournaments/start.ts';
import { update as updateTournament } from './tournaments/update.ts';
import { issue as issueUpload } from './uploads/issue.ts';
import { receive as receiveUpload } from './uploads/receive.ts';
import { show as showUpload } from './uploads/show.ts';
import { sweepJob } from './uploads/sweep.ts';
import { adjust } from './users/adjust.ts';
import { ban } from './users/ban.ts';
import { banned } from './users/banned.ts';
import { renameJob } from './users/change.ts';
import { create as createUser } from './users/create.ts';
import { creditPoints } from './users/creditPoints.ts';
import { debitPoints } from './users/debitPoints.ts';
import { remove as deleteUser } from './users/delete.ts';
import { edit as editUser } from './users/edit.ts';
import { forgetJob } from './users/forget.ts';
import { get as getUser } from './users/get.ts';
import { list as listUsers } from './users/list.ts';
import {
  devices as userDevices,
  logins as userLogins,
  logs as userLogs,
  positions as userPositions,
} from './users/lists.ts';
import { resetPassword, toggleStatus, verifyUser } from './users/status.ts';
import { takeBackJob } from './users/takeBack.ts';
import { unban } from './users/unban.ts';
import { get as getWallet } from './wallet/get.ts';
import { receipt } from './wallet/receipt.ts';
import { transactions } from './wallet/transactions.ts';

export function buildHandlers(services: Services): ReadonlyMap<string, Handler> {
  const handlers: Handlers = {
    'auth:register': register(services),
    'auth:login': login(services),
    'auth:refresh': refresh(services),
    'auth:logout': logout(services),
    'auth:change-password': changePassword(services),
    'auth:forgot': forgot(services),
    'auth:reset': reset(services),
    'POST /auth/bootstrap': bootstrap(services),
    'auth:verify': verify,

    'me:get': getMe,
    'me:update': update(services),
    'me:sync': sync(services),
    'profile:get': getProfile,
    'user:history': userHistory,
    'ranking:list': rankings(),
    'me:bets': myBets,
    'me:stats': stats,
    'me:logins': logins,
    'me:devices': devices,
    'me:revoke-device': revokeDevice,
    'me:groups': myGroups,
    'me:export': exportOwn(services),
    'me:delete': deleteMe(services),
    'me:limits': limits,
    'me:set-limits': setLimits,

    'room:join': join(services),
    'room:leave': leave(services),

    'chat:send': send(services),
    'chat:history': history(),
    'chat:delete': removeMessage,
    'chat:mute': mute,
    'chat:report': report,
    'GET /admin/chat/reports': listReports,
    'POST /admin/chat/reports/:reportId/close': closeReport,

    'notification:list': listNotifications,
    'notification:read': readNotifications,
    'push:register': registerPush,
    'push:unregister': unregisterPush,

    'wallet:get': getWallet,
    'wallet:transactions': transactions,
    'wallet:receipt': receipt(services, event => handlers[event as keyof Handlers]),

    'bet:create': create(services),
    'bet:list': listBets,
    'bet:get': getBet,
    'bet:quote': quote(services),
    'bet:buy': buy,
    'bet:sell': sell(services),
    'bet:positions': positions,

    'GET /admin/bets': adminList,
    'GET /admin/bets/pending-resolution': pending,
    'GET /admin/bets/:betId/positions': adminPositions,
    'POST /admin/bets/:betId/resolve': resolve,
    'POST /admin/bets/:betId/correct': correct(services),
    'POST /admin/bets/:betId/confirm': confirm,
    'POST /admin/bets/:betId/suspend': suspend,
    'POST /admin/bets/:betId/resume': resume,
    'PATCH /admin/bets/:betId': edit,
    'DELETE /admin/bets/:betId': cancel,
    'POST /admin/bets/:betId/options': addOption,
    'PATCH /admin/bets/:betId/options/:optionId': editOption,
    'DELETE /admin/bets/:betId/options/:optionId': removeOption,

    'GET /admin/users': listUsers,
    'GET /admin/users/banned': banned,
    'GET /admin/users/:userId': getUser,
    'POST /admin/users': createUser(services),
    'PATCH /admin/users/:userId': editUser,
    'DELETE /admin/users/:userId': deleteUser,
    'POST /admin/users/:userId/verify': verifyUser,
    'POST /admin/users/:userId/toggle-status': toggleStatus,
    'POST /admin/users/:userId/reset-password': resetPassword(services),
    'GET /admin/users/:userId/devices': userDevices,
    'GET /admin/users/:userId/logins': userLogins,
    'GET /admin/users/:userId/positions': userPositions,
    'GET /admin/users/:userId/logs': userLogs,
    'POST /admin/users/:userId/ban': ban,
    'POST /admin/users/:userId/unban': unban,
    'POST /admin/users/:userId/points/credit': creditPoints(services),
    'POST /admin/users/:userId/points/debit': debitPoints,
    'POST /admin/users/:userId/adjust': adjust(services),

    'group:get': getGroup,
    'GET /admin/groups': listGroups,
    'POST /admin/groups': createGroup,
    'PATCH /admin/groups/:groupId': editGroup,
    'GET /admin/groups/:groupId/members': listMembers,
    'POST /admin/groups/:groupId/members': addMember,
    'POST /admin/groups/:groupId/members/batch': addMembers,
    'DELETE /admin/groups/:groupId/members/:userId': removeMember,

    'game:list': listGames,
    'game:get': getGame,
    'GET /admin/games': adminGames,
    'POST /admin/games': createGame,
    'PATCH /admin/games/:gameId': editGame,
    'DELETE /admin/games/:gameId': removeGame,
    'team:create': createTeam,
    'team:update': updateTeam,
    'team:list': listTeams,
    'tournament:create': createTournament(services),
    'tournament:update': updateTournament,
    'tournament:delete': removeTournament,
    'tournament:list': listTournaments,
    'tournament:get': getTournament,
    'tournament:participants': participants,
    'tournament:join': joinTournament,
    'tournament:leave': leaveTournament,
    'tournament:check-in': checkIn,
    'tournament:kick': kick,
    'tournament:close-registration': closeRegistration,
    'tournament:cancel': cancelTournament,
    'tournament:announce': announce,
    'tournament:set-referee': setReferee,
    'tournament:seed': seedTournament,
    'PATCH /admin/tournaments/:tournamentId': editTournament,
    'tournament:start': startTournament(services),
    'tournament:bracket': bracket,
    'tournament:standings': standings,
    'match:get': getMatch,
    'match:list': listMatches,
    'match:declare': declare(services),
    'match:decide': decide(services),
    'match:correct': correctMatch,
    'match:schedule': schedule,
    'tournament:replace': replacePlayer,
    'match:declarations': declarations(services),
    'dispute:list': listDisputes(services),
    'dispute:get': getDispute(services),
    'dispute:resolve': resolveDispute(services),
    'upload:proof': issueUpload(services),
    'PUT /uploads/:key': receiveUpload(services),
    'GET /uploads/:key': showUpload(services),

    'GET /admin/fair-play': listFlagged,

    'GET /admin/permissions': permissions,
    'GET /admin/roles': listRoles,
    'POST /admin/roles': createRole,
    'PATCH /admin/roles/:name': editRole,
    'PUT /admin/users/:userId/roles': assign,
    'POST /admin/users/:userId/promote': promote,
    'POST /admin/users/:userId/demote': demote,

    'GET /admin/approvals': listApprovals(services),
    'POST /admin/approvals/:approvalId/approve': approve,
    'POST /admin/approvals/:approvalId/refuse': refuseApproval,

    'POST /admin/auth/rotate-secret': rotateSecret(services),
    'GET /admin/settings': getSettings,
    'PATCH /admin/settings': editSettings(services),
    'GET /admin/dashboard': dashboard,
    'GET /admin/reports/exposure': exposure,
    'GET /admin/reports/statistics': statistics,
    'GET /admin/fees/summary': feesSummary,
    'GET /admin/transactions': transactionList,
    'GET /admin/logs': logs,
    'GET /admin/logs/verify': chainReport,
    'POST /admin/logs/verify': startChainVerify,
    'GET /admin/jobs': jobs,
    'POST /admin/jobs/:jobId/retry': retryJob,
    'GET /admin/ledger/audit': ledgerReport,
    'POST /admin/ledger/audit': startLedgerAudit,
    'GET /odds': odds(),
  };
  return new Map(Object.entries(handlers));
}

export const buildJobHandlers = (services: Services): JobHandler[] => [
  closeJob,
  settleJob(services),
  refundJob(services),
  correctJob(services),
  followJob,
  sendCodeJob(services),
  renameJob,
  takeBackJob,
  forgetJob(services),
  ledgerAuditJob(services),
  chainVerifyJob(services),
  retellJob,
  deadlineJob,
  expiryJob,
  idleJob,
  readyJob,
  clockJob,
  finishJob,
  sweepJob(services),
  lookJob,
  pushJob(services),
  mailJob(services),
];
