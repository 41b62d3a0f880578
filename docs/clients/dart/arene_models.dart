// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// To parse this JSON data, do
//
//     final account = accountFromJson(jsonString);
//     final auditLog = auditLogFromJson(jsonString);
//     final authChangePasswordAck = authChangePasswordAckFromJson(jsonString);
//     final authChangePasswordMessage = authChangePasswordMessageFromJson(jsonString);
//     final authForgotAck = authForgotAckFromJson(jsonString);
//     final authForgotMessage = authForgotMessageFromJson(jsonString);
//     final authLoginAck = authLoginAckFromJson(jsonString);
//     final authLoginMessage = authLoginMessageFromJson(jsonString);
//     final authLogoutAck = authLogoutAckFromJson(jsonString);
//     final authLogoutMessage = authLogoutMessageFromJson(jsonString);
//     final authRefreshAck = authRefreshAckFromJson(jsonString);
//     final authRefreshMessage = authRefreshMessageFromJson(jsonString);
//     final authRegisterAck = authRegisterAckFromJson(jsonString);
//     final authRegisterMessage = authRegisterMessageFromJson(jsonString);
//     final authResetAck = authResetAckFromJson(jsonString);
//     final authResetMessage = authResetMessageFromJson(jsonString);
//     final authVerifyAck = authVerifyAckFromJson(jsonString);
//     final authVerifyMessage = authVerifyMessageFromJson(jsonString);
//     final authVerifyResult = authVerifyResultFromJson(jsonString);
//     final bet = betFromJson(jsonString);
//     final betBuyAck = betBuyAckFromJson(jsonString);
//     final betBuyMessage = betBuyMessageFromJson(jsonString);
//     final betBuyResult = betBuyResultFromJson(jsonString);
//     final betCancelledMessage = betCancelledMessageFromJson(jsonString);
//     final betClosedMessage = betClosedMessageFromJson(jsonString);
//     final betCorrectedMessage = betCorrectedMessageFromJson(jsonString);
//     final betCreateAck = betCreateAckFromJson(jsonString);
//     final betCreateMessage = betCreateMessageFromJson(jsonString);
//     final betCreateResult = betCreateResultFromJson(jsonString);
//     final betGetAck = betGetAckFromJson(jsonString);
//     final betGetMessage = betGetMessageFromJson(jsonString);
//     final betGetResult = betGetResultFromJson(jsonString);
//     final betListAck = betListAckFromJson(jsonString);
//     final betListMessage = betListMessageFromJson(jsonString);
//     final betListResult = betListResultFromJson(jsonString);
//     final betOddsMessage = betOddsMessageFromJson(jsonString);
//     final betOpenedMessage = betOpenedMessageFromJson(jsonString);
//     final betOption = betOptionFromJson(jsonString);
//     final betPositionsAck = betPositionsAckFromJson(jsonString);
//     final betPositionsMessage = betPositionsMessageFromJson(jsonString);
//     final betPositionsResult = betPositionsResultFromJson(jsonString);
//     final betQuoteAck = betQuoteAckFromJson(jsonString);
//     final betQuoteMessage = betQuoteMessageFromJson(jsonString);
//     final betQuoteResult = betQuoteResultFromJson(jsonString);
//     final betResolvedMessage = betResolvedMessageFromJson(jsonString);
//     final betResolvingMessage = betResolvingMessageFromJson(jsonString);
//     final betResumedMessage = betResumedMessageFromJson(jsonString);
//     final betSellAck = betSellAckFromJson(jsonString);
//     final betSellMessage = betSellMessageFromJson(jsonString);
//     final betSellResult = betSellResultFromJson(jsonString);
//     final betSuspendedMessage = betSuspendedMessageFromJson(jsonString);
//     final betUpdatedMessage = betUpdatedMessageFromJson(jsonString);
//     final chatDeleteAck = chatDeleteAckFromJson(jsonString);
//     final chatDeleteMessage = chatDeleteMessageFromJson(jsonString);
//     final chatDeleteResult = chatDeleteResultFromJson(jsonString);
//     final chatDeletedMessage = chatDeletedMessageFromJson(jsonString);
//     final chatHistoryAck = chatHistoryAckFromJson(jsonString);
//     final chatHistoryMessage = chatHistoryMessageFromJson(jsonString);
//     final chatHistoryResult = chatHistoryResultFromJson(jsonString);
//     final chatMessageMessage = chatMessageMessageFromJson(jsonString);
//     final chatMuteAck = chatMuteAckFromJson(jsonString);
//     final chatMuteMessage = chatMuteMessageFromJson(jsonString);
//     final chatMuteResult = chatMuteResultFromJson(jsonString);
//     final chatReportAck = chatReportAckFromJson(jsonString);
//     final chatReportMessage = chatReportMessageFromJson(jsonString);
//     final chatSendAck = chatSendAckFromJson(jsonString);
//     final chatSendMessage = chatSendMessageFromJson(jsonString);
//     final chatSendResult = chatSendResultFromJson(jsonString);
//     final deletion = deletionFromJson(jsonString);
//     final disputeGetAck = disputeGetAckFromJson(jsonString);
//     final disputeGetMessage = disputeGetMessageFromJson(jsonString);
//     final disputeGetResult = disputeGetResultFromJson(jsonString);
//     final disputeListAck = disputeListAckFromJson(jsonString);
//     final disputeListMessage = disputeListMessageFromJson(jsonString);
//     final disputeListResult = disputeListResultFromJson(jsonString);
//     final disputeResolveAck = disputeResolveAckFromJson(jsonString);
//     final disputeResolveMessage = disputeResolveMessageFromJson(jsonString);
//     final disputeResolveResult = disputeResolveResultFromJson(jsonString);
//     final disputeResolvedMessage = disputeResolvedMessageFromJson(jsonString);
//     final errorReply = errorReplyFromJson(jsonString);
//     final gameGetAck = gameGetAckFromJson(jsonString);
//     final gameGetMessage = gameGetMessageFromJson(jsonString);
//     final gameGetResult = gameGetResultFromJson(jsonString);
//     final gameListAck = gameListAckFromJson(jsonString);
//     final gameListMessage = gameListMessageFromJson(jsonString);
//     final gameListResult = gameListResultFromJson(jsonString);
//     final groupGetAck = groupGetAckFromJson(jsonString);
//     final groupGetMessage = groupGetMessageFromJson(jsonString);
//     final groupGetResult = groupGetResultFromJson(jsonString);
//     final job = jobFromJson(jsonString);
//     final joined = joinedFromJson(jsonString);
//     final ledgerReport = ledgerReportFromJson(jsonString);
//     final lobbyChangedMessage = lobbyChangedMessageFromJson(jsonString);
//     final matchChangedMessage = matchChangedMessageFromJson(jsonString);
//     final matchCorrectAck = matchCorrectAckFromJson(jsonString);
//     final matchCorrectMessage = matchCorrectMessageFromJson(jsonString);
//     final matchCorrectResult = matchCorrectResultFromJson(jsonString);
//     final matchCorrectedMessage = matchCorrectedMessageFromJson(jsonString);
//     final matchDecideAck = matchDecideAckFromJson(jsonString);
//     final matchDecideMessage = matchDecideMessageFromJson(jsonString);
//     final matchDecideResult = matchDecideResultFromJson(jsonString);
//     final matchDeclarationsAck = matchDeclarationsAckFromJson(jsonString);
//     final matchDeclarationsMessage = matchDeclarationsMessageFromJson(jsonString);
//     final matchDeclarationsResult = matchDeclarationsResultFromJson(jsonString);
//     final matchDeclareAck = matchDeclareAckFromJson(jsonString);
//     final matchDeclareMessage = matchDeclareMessageFromJson(jsonString);
//     final matchDeclareResult = matchDeclareResultFromJson(jsonString);
//     final matchDeclaredMessage = matchDeclaredMessageFromJson(jsonString);
//     final matchDisputedMessage = matchDisputedMessageFromJson(jsonString);
//     final matchForfeitedMessage = matchForfeitedMessageFromJson(jsonString);
//     final matchGetAck = matchGetAckFromJson(jsonString);
//     final matchGetMessage = matchGetMessageFromJson(jsonString);
//     final matchGetResult = matchGetResultFromJson(jsonString);
//     final matchListAck = matchListAckFromJson(jsonString);
//     final matchListMessage = matchListMessageFromJson(jsonString);
//     final matchListResult = matchListResultFromJson(jsonString);
//     final matchReadyMessage = matchReadyMessageFromJson(jsonString);
//     final matchScheduleAck = matchScheduleAckFromJson(jsonString);
//     final matchScheduleMessage = matchScheduleMessageFromJson(jsonString);
//     final matchScheduleResult = matchScheduleResultFromJson(jsonString);
//     final matchScheduledMessage = matchScheduledMessageFromJson(jsonString);
//     final matchValidatedMessage = matchValidatedMessageFromJson(jsonString);
//     final meBetsAck = meBetsAckFromJson(jsonString);
//     final meBetsMessage = meBetsMessageFromJson(jsonString);
//     final meBetsResult = meBetsResultFromJson(jsonString);
//     final meDeleteAck = meDeleteAckFromJson(jsonString);
//     final meDeleteMessage = meDeleteMessageFromJson(jsonString);
//     final meDevicesAck = meDevicesAckFromJson(jsonString);
//     final meDevicesMessage = meDevicesMessageFromJson(jsonString);
//     final meDevicesResult = meDevicesResultFromJson(jsonString);
//     final meExportAck = meExportAckFromJson(jsonString);
//     final meExportMessage = meExportMessageFromJson(jsonString);
//     final meExportResult = meExportResultFromJson(jsonString);
//     final meGetAck = meGetAckFromJson(jsonString);
//     final meGetMessage = meGetMessageFromJson(jsonString);
//     final meGetResult = meGetResultFromJson(jsonString);
//     final meGroupsAck = meGroupsAckFromJson(jsonString);
//     final meGroupsMessage = meGroupsMessageFromJson(jsonString);
//     final meGroupsResult = meGroupsResultFromJson(jsonString);
//     final meLimitsAck = meLimitsAckFromJson(jsonString);
//     final meLimitsMessage = meLimitsMessageFromJson(jsonString);
//     final meLimitsResult = meLimitsResultFromJson(jsonString);
//     final meLoginsAck = meLoginsAckFromJson(jsonString);
//     final meLoginsMessage = meLoginsMessageFromJson(jsonString);
//     final meLoginsResult = meLoginsResultFromJson(jsonString);
//     final meRevokeDeviceAck = meRevokeDeviceAckFromJson(jsonString);
//     final meRevokeDeviceMessage = meRevokeDeviceMessageFromJson(jsonString);
//     final meSetLimitsAck = meSetLimitsAckFromJson(jsonString);
//     final meSetLimitsMessage = meSetLimitsMessageFromJson(jsonString);
//     final meStatsAck = meStatsAckFromJson(jsonString);
//     final meStatsMessage = meStatsMessageFromJson(jsonString);
//     final meStatsResult = meStatsResultFromJson(jsonString);
//     final meSyncAck = meSyncAckFromJson(jsonString);
//     final meSyncMessage = meSyncMessageFromJson(jsonString);
//     final meSyncResult = meSyncResultFromJson(jsonString);
//     final meUpdateAck = meUpdateAckFromJson(jsonString);
//     final meUpdateMessage = meUpdateMessageFromJson(jsonString);
//     final meUpdateResult = meUpdateResultFromJson(jsonString);
//     final message = messageFromJson(jsonString);
//     final money = moneyFromJson(jsonString);
//     final nothing = nothingFromJson(jsonString);
//     final notification = notificationFromJson(jsonString);
//     final notificationListAck = notificationListAckFromJson(jsonString);
//     final notificationListMessage = notificationListMessageFromJson(jsonString);
//     final notificationListResult = notificationListResultFromJson(jsonString);
//     final notificationNewMessage = notificationNewMessageFromJson(jsonString);
//     final notificationReadAck = notificationReadAckFromJson(jsonString);
//     final notificationReadMessage = notificationReadMessageFromJson(jsonString);
//     final notificationReadResult = notificationReadResultFromJson(jsonString);
//     final playerCheckedInMessage = playerCheckedInMessageFromJson(jsonString);
//     final playerEliminatedMessage = playerEliminatedMessageFromJson(jsonString);
//     final playerRenamedMessage = playerRenamedMessageFromJson(jsonString);
//     final playerReplacedMessage = playerReplacedMessageFromJson(jsonString);
//     final playerWithdrewMessage = playerWithdrewMessageFromJson(jsonString);
//     final position = positionFromJson(jsonString);
//     final positionChangedMessage = positionChangedMessageFromJson(jsonString);
//     final profile = profileFromJson(jsonString);
//     final profileGetAck = profileGetAckFromJson(jsonString);
//     final profileGetMessage = profileGetMessageFromJson(jsonString);
//     final pushRegisterAck = pushRegisterAckFromJson(jsonString);
//     final pushRegisterMessage = pushRegisterMessageFromJson(jsonString);
//     final pushRegisterResult = pushRegisterResultFromJson(jsonString);
//     final pushUnregisterAck = pushUnregisterAckFromJson(jsonString);
//     final pushUnregisterMessage = pushUnregisterMessageFromJson(jsonString);
//     final rankingListAck = rankingListAckFromJson(jsonString);
//     final rankingListMessage = rankingListMessageFromJson(jsonString);
//     final rankingListResult = rankingListResultFromJson(jsonString);
//     final roomClosedMessage = roomClosedMessageFromJson(jsonString);
//     final roomEvent = roomEventFromJson(jsonString);
//     final roomHeadMessage = roomHeadMessageFromJson(jsonString);
//     final roomJoinAck = roomJoinAckFromJson(jsonString);
//     final roomJoinMessage = roomJoinMessageFromJson(jsonString);
//     final roomLeaveAck = roomLeaveAckFromJson(jsonString);
//     final roomLeaveMessage = roomLeaveMessageFromJson(jsonString);
//     final roomPresenceMessage = roomPresenceMessageFromJson(jsonString);
//     final roomState = roomStateFromJson(jsonString);
//     final roundStartedMessage = roundStartedMessageFromJson(jsonString);
//     final serverDrainingMessage = serverDrainingMessageFromJson(jsonString);
//     final serverHelloMessage = serverHelloMessageFromJson(jsonString);
//     final serverMaintenanceMessage = serverMaintenanceMessageFromJson(jsonString);
//     final session = sessionFromJson(jsonString);
//     final sessionExpiredMessage = sessionExpiredMessageFromJson(jsonString);
//     final sessionExpiringMessage = sessionExpiringMessageFromJson(jsonString);
//     final sessionRevokedMessage = sessionRevokedMessageFromJson(jsonString);
//     final standingsChangedMessage = standingsChangedMessageFromJson(jsonString);
//     final teamCreateAck = teamCreateAckFromJson(jsonString);
//     final teamCreateMessage = teamCreateMessageFromJson(jsonString);
//     final teamCreateResult = teamCreateResultFromJson(jsonString);
//     final teamListAck = teamListAckFromJson(jsonString);
//     final teamListMessage = teamListMessageFromJson(jsonString);
//     final teamListResult = teamListResultFromJson(jsonString);
//     final teamUpdateAck = teamUpdateAckFromJson(jsonString);
//     final teamUpdateMessage = teamUpdateMessageFromJson(jsonString);
//     final tournamentAnnounceAck = tournamentAnnounceAckFromJson(jsonString);
//     final tournamentAnnounceMessage = tournamentAnnounceMessageFromJson(jsonString);
//     final tournamentAnnouncedMessage = tournamentAnnouncedMessageFromJson(jsonString);
//     final tournamentBracketAck = tournamentBracketAckFromJson(jsonString);
//     final tournamentBracketMessage = tournamentBracketMessageFromJson(jsonString);
//     final tournamentBracketResult = tournamentBracketResultFromJson(jsonString);
//     final tournamentCancelAck = tournamentCancelAckFromJson(jsonString);
//     final tournamentCancelMessage = tournamentCancelMessageFromJson(jsonString);
//     final tournamentCancelResult = tournamentCancelResultFromJson(jsonString);
//     final tournamentCancelledMessage = tournamentCancelledMessageFromJson(jsonString);
//     final tournamentCheckInAck = tournamentCheckInAckFromJson(jsonString);
//     final tournamentCheckInMessage = tournamentCheckInMessageFromJson(jsonString);
//     final tournamentCheckInResult = tournamentCheckInResultFromJson(jsonString);
//     final tournamentCloseRegistrationAck = tournamentCloseRegistrationAckFromJson(jsonString);
//     final tournamentCloseRegistrationMessage = tournamentCloseRegistrationMessageFromJson(jsonString);
//     final tournamentCompletedMessage = tournamentCompletedMessageFromJson(jsonString);
//     final tournamentCreateAck = tournamentCreateAckFromJson(jsonString);
//     final tournamentCreateMessage = tournamentCreateMessageFromJson(jsonString);
//     final tournamentDeleteAck = tournamentDeleteAckFromJson(jsonString);
//     final tournamentDeleteMessage = tournamentDeleteMessageFromJson(jsonString);
//     final tournamentGetAck = tournamentGetAckFromJson(jsonString);
//     final tournamentGetMessage = tournamentGetMessageFromJson(jsonString);
//     final tournamentGetResult = tournamentGetResultFromJson(jsonString);
//     final tournamentJoinAck = tournamentJoinAckFromJson(jsonString);
//     final tournamentJoinMessage = tournamentJoinMessageFromJson(jsonString);
//     final tournamentJoinResult = tournamentJoinResultFromJson(jsonString);
//     final tournamentJoinedMessage = tournamentJoinedMessageFromJson(jsonString);
//     final tournamentKickAck = tournamentKickAckFromJson(jsonString);
//     final tournamentKickMessage = tournamentKickMessageFromJson(jsonString);
//     final tournamentLeaveAck = tournamentLeaveAckFromJson(jsonString);
//     final tournamentLeaveMessage = tournamentLeaveMessageFromJson(jsonString);
//     final tournamentLeftMessage = tournamentLeftMessageFromJson(jsonString);
//     final tournamentListAck = tournamentListAckFromJson(jsonString);
//     final tournamentListMessage = tournamentListMessageFromJson(jsonString);
//     final tournamentListResult = tournamentListResultFromJson(jsonString);
//     final tournamentOpenedMessage = tournamentOpenedMessageFromJson(jsonString);
//     final tournamentParticipantsAck = tournamentParticipantsAckFromJson(jsonString);
//     final tournamentParticipantsMessage = tournamentParticipantsMessageFromJson(jsonString);
//     final tournamentParticipantsResult = tournamentParticipantsResultFromJson(jsonString);
//     final tournamentReadyMessage = tournamentReadyMessageFromJson(jsonString);
//     final tournamentReopenedMessage = tournamentReopenedMessageFromJson(jsonString);
//     final tournamentReplaceAck = tournamentReplaceAckFromJson(jsonString);
//     final tournamentReplaceMessage = tournamentReplaceMessageFromJson(jsonString);
//     final tournamentReplaceResult = tournamentReplaceResultFromJson(jsonString);
//     final tournamentSeedAck = tournamentSeedAckFromJson(jsonString);
//     final tournamentSeedMessage = tournamentSeedMessageFromJson(jsonString);
//     final tournamentSetRefereeAck = tournamentSetRefereeAckFromJson(jsonString);
//     final tournamentSetRefereeMessage = tournamentSetRefereeMessageFromJson(jsonString);
//     final tournamentStandingsAck = tournamentStandingsAckFromJson(jsonString);
//     final tournamentStandingsMessage = tournamentStandingsMessageFromJson(jsonString);
//     final tournamentStandingsResult = tournamentStandingsResultFromJson(jsonString);
//     final tournamentStartAck = tournamentStartAckFromJson(jsonString);
//     final tournamentStartMessage = tournamentStartMessageFromJson(jsonString);
//     final tournamentStartResult = tournamentStartResultFromJson(jsonString);
//     final tournamentStartedMessage = tournamentStartedMessageFromJson(jsonString);
//     final tournamentUpdateAck = tournamentUpdateAckFromJson(jsonString);
//     final tournamentUpdateMessage = tournamentUpdateMessageFromJson(jsonString);
//     final tournamentUpdatedMessage = tournamentUpdatedMessageFromJson(jsonString);
//     final transaction = transactionFromJson(jsonString);
//     final uploadProofAck = uploadProofAckFromJson(jsonString);
//     final uploadProofMessage = uploadProofMessageFromJson(jsonString);
//     final uploadProofResult = uploadProofResultFromJson(jsonString);
//     final user = userFromJson(jsonString);
//     final userHistoryAck = userHistoryAckFromJson(jsonString);
//     final userHistoryMessage = userHistoryMessageFromJson(jsonString);
//     final userHistoryResult = userHistoryResultFromJson(jsonString);
//     final walletChangedMessage = walletChangedMessageFromJson(jsonString);
//     final walletGetAck = walletGetAckFromJson(jsonString);
//     final walletGetMessage = walletGetMessageFromJson(jsonString);
//     final walletGetResult = walletGetResultFromJson(jsonString);
//     final walletReceiptAck = walletReceiptAckFromJson(jsonString);
//     final walletReceiptMessage = walletReceiptMessageFromJson(jsonString);
//     final walletReceiptResult = walletReceiptResultFromJson(jsonString);
//     final walletTransactionsAck = walletTransactionsAckFromJson(jsonString);
//     final walletTransactionsMessage = walletTransactionsMessageFromJson(jsonString);
//     final walletTransactionsResult = walletTransactionsResultFromJson(jsonString);

import 'dart:convert';

Account accountFromJson(String str) => Account.fromJson(json.decode(str));

String accountToJson(Account data) => json.encode(data.toJson());

AuditLog auditLogFromJson(String str) => AuditLog.fromJson(json.decode(str));

String auditLogToJson(AuditLog data) => json.encode(data.toJson());

AuthChangePasswordAck authChangePasswordAckFromJson(String str) => AuthChangePasswordAck.fromJson(json.decode(str));

String authChangePasswordAckToJson(AuthChangePasswordAck data) => json.encode(data.toJson());

AuthChangePasswordMessage authChangePasswordMessageFromJson(String str) => AuthChangePasswordMessage.fromJson(json.decode(str));

String authChangePasswordMessageToJson(AuthChangePasswordMessage data) => json.encode(data.toJson());

AuthForgotAck authForgotAckFromJson(String str) => AuthForgotAck.fromJson(json.decode(str));

String authForgotAckToJson(AuthForgotAck data) => json.encode(data.toJson());

AuthForgotMessage authForgotMessageFromJson(String str) => AuthForgotMessage.fromJson(json.decode(str));

String authForgotMessageToJson(AuthForgotMessage data) => json.encode(data.toJson());

AuthLoginAck authLoginAckFromJson(String str) => AuthLoginAck.fromJson(json.decode(str));

String authLoginAckToJson(AuthLoginAck data) => json.encode(data.toJson());

AuthLoginMessage authLoginMessageFromJson(String str) => AuthLoginMessage.fromJson(json.decode(str));

String authLoginMessageToJson(AuthLoginMessage data) => json.encode(data.toJson());

AuthLogoutAck authLogoutAckFromJson(String str) => AuthLogoutAck.fromJson(json.decode(str));

String authLogoutAckToJson(AuthLogoutAck data) => json.encode(data.toJson());

AuthLogoutMessage authLogoutMessageFromJson(String str) => AuthLogoutMessage.fromJson(json.decode(str));

String authLogoutMessageToJson(AuthLogoutMessage data) => json.encode(data.toJson());

AuthRefreshAck authRefreshAckFromJson(String str) => AuthRefreshAck.fromJson(json.decode(str));

String authRefreshAckToJson(AuthRefreshAck data) => json.encode(data.toJson());

AuthRefreshMessage authRefreshMessageFromJson(String str) => AuthRefreshMessage.fromJson(json.decode(str));

String authRefreshMessageToJson(AuthRefreshMessage data) => json.encode(data.toJson());

AuthRegisterAck authRegisterAckFromJson(String str) => AuthRegisterAck.fromJson(json.decode(str));

String authRegisterAckToJson(AuthRegisterAck data) => json.encode(data.toJson());

AuthRegisterMessage authRegisterMessageFromJson(String str) => AuthRegisterMessage.fromJson(json.decode(str));

String authRegisterMessageToJson(AuthRegisterMessage data) => json.encode(data.toJson());

AuthResetAck authResetAckFromJson(String str) => AuthResetAck.fromJson(json.decode(str));

String authResetAckToJson(AuthResetAck data) => json.encode(data.toJson());

AuthResetMessage authResetMessageFromJson(String str) => AuthResetMessage.fromJson(json.decode(str));

String authResetMessageToJson(AuthResetMessage data) => json.encode(data.toJson());

AuthVerifyAck authVerifyAckFromJson(String str) => AuthVerifyAck.fromJson(json.decode(str));

String authVerifyAckToJson(AuthVerifyAck data) => json.encode(data.toJson());

AuthVerifyMessage authVerifyMessageFromJson(String str) => AuthVerifyMessage.fromJson(json.decode(str));

String authVerifyMessageToJson(AuthVerifyMessage data) => json.encode(data.toJson());

AuthVerifyResult authVerifyResultFromJson(String str) => AuthVerifyResult.fromJson(json.decode(str));

String authVerifyResultToJson(AuthVerifyResult data) => json.encode(data.toJson());

Bet betFromJson(String str) => Bet.fromJson(json.decode(str));

String betToJson(Bet data) => json.encode(data.toJson());

BetBuyAck betBuyAckFromJson(String str) => BetBuyAck.fromJson(json.decode(str));

String betBuyAckToJson(BetBuyAck data) => json.encode(data.toJson());

BetBuyMessage betBuyMessageFromJson(String str) => BetBuyMessage.fromJson(json.decode(str));

String betBuyMessageToJson(BetBuyMessage data) => json.encode(data.toJson());

BetBuyResult betBuyResultFromJson(String str) => BetBuyResult.fromJson(json.decode(str));

String betBuyResultToJson(BetBuyResult data) => json.encode(data.toJson());

BetCancelledMessage betCancelledMessageFromJson(String str) => BetCancelledMessage.fromJson(json.decode(str));

String betCancelledMessageToJson(BetCancelledMessage data) => json.encode(data.toJson());

BetClosedMessage betClosedMessageFromJson(String str) => BetClosedMessage.fromJson(json.decode(str));

String betClosedMessageToJson(BetClosedMessage data) => json.encode(data.toJson());

BetCorrectedMessage betCorrectedMessageFromJson(String str) => BetCorrectedMessage.fromJson(json.decode(str));

String betCorrectedMessageToJson(BetCorrectedMessage data) => json.encode(data.toJson());

BetCreateAck betCreateAckFromJson(String str) => BetCreateAck.fromJson(json.decode(str));

String betCreateAckToJson(BetCreateAck data) => json.encode(data.toJson());

BetCreateMessage betCreateMessageFromJson(String str) => BetCreateMessage.fromJson(json.decode(str));

String betCreateMessageToJson(BetCreateMessage data) => json.encode(data.toJson());

BetCreateResult betCreateResultFromJson(String str) => BetCreateResult.fromJson(json.decode(str));

String betCreateResultToJson(BetCreateResult data) => json.encode(data.toJson());

BetGetAck betGetAckFromJson(String str) => BetGetAck.fromJson(json.decode(str));

String betGetAckToJson(BetGetAck data) => json.encode(data.toJson());

BetGetMessage betGetMessageFromJson(String str) => BetGetMessage.fromJson(json.decode(str));

String betGetMessageToJson(BetGetMessage data) => json.encode(data.toJson());

BetGetResult betGetResultFromJson(String str) => BetGetResult.fromJson(json.decode(str));

String betGetResultToJson(BetGetResult data) => json.encode(data.toJson());

BetListAck betListAckFromJson(String str) => BetListAck.fromJson(json.decode(str));

String betListAckToJson(BetListAck data) => json.encode(data.toJson());

BetListMessage betListMessageFromJson(String str) => BetListMessage.fromJson(json.decode(str));

String betListMessageToJson(BetListMessage data) => json.encode(data.toJson());

BetListResult betListResultFromJson(String str) => BetListResult.fromJson(json.decode(str));

String betListResultToJson(BetListResult data) => json.encode(data.toJson());

BetOddsMessage betOddsMessageFromJson(String str) => BetOddsMessage.fromJson(json.decode(str));

String betOddsMessageToJson(BetOddsMessage data) => json.encode(data.toJson());

BetOpenedMessage betOpenedMessageFromJson(String str) => BetOpenedMessage.fromJson(json.decode(str));

String betOpenedMessageToJson(BetOpenedMessage data) => json.encode(data.toJson());

BetOption betOptionFromJson(String str) => BetOption.fromJson(json.decode(str));

String betOptionToJson(BetOption data) => json.encode(data.toJson());

BetPositionsAck betPositionsAckFromJson(String str) => BetPositionsAck.fromJson(json.decode(str));

String betPositionsAckToJson(BetPositionsAck data) => json.encode(data.toJson());

BetPositionsMessage betPositionsMessageFromJson(String str) => BetPositionsMessage.fromJson(json.decode(str));

String betPositionsMessageToJson(BetPositionsMessage data) => json.encode(data.toJson());

BetPositionsResult betPositionsResultFromJson(String str) => BetPositionsResult.fromJson(json.decode(str));

String betPositionsResultToJson(BetPositionsResult data) => json.encode(data.toJson());

BetQuoteAck betQuoteAckFromJson(String str) => BetQuoteAck.fromJson(json.decode(str));

String betQuoteAckToJson(BetQuoteAck data) => json.encode(data.toJson());

BetQuoteMessage betQuoteMessageFromJson(String str) => BetQuoteMessage.fromJson(json.decode(str));

String betQuoteMessageToJson(BetQuoteMessage data) => json.encode(data.toJson());

BetQuoteResult betQuoteResultFromJson(String str) => BetQuoteResult.fromJson(json.decode(str));

String betQuoteResultToJson(BetQuoteResult data) => json.encode(data.toJson());

BetResolvedMessage betResolvedMessageFromJson(String str) => BetResolvedMessage.fromJson(json.decode(str));

String betResolvedMessageToJson(BetResolvedMessage data) => json.encode(data.toJson());

BetResolvingMessage betResolvingMessageFromJson(String str) => BetResolvingMessage.fromJson(json.decode(str));

String betResolvingMessageToJson(BetResolvingMessage data) => json.encode(data.toJson());

BetResumedMessage betResumedMessageFromJson(String str) => BetResumedMessage.fromJson(json.decode(str));

String betResumedMessageToJson(BetResumedMessage data) => json.encode(data.toJson());

BetSellAck betSellAckFromJson(String str) => BetSellAck.fromJson(json.decode(str));

String betSellAckToJson(BetSellAck data) => json.encode(data.toJson());

BetSellMessage betSellMessageFromJson(String str) => BetSellMessage.fromJson(json.decode(str));

String betSellMessageToJson(BetSellMessage data) => json.encode(data.toJson());

BetSellResult betSellResultFromJson(String str) => BetSellResult.fromJson(json.decode(str));

String betSellResultToJson(BetSellResult data) => json.encode(data.toJson());

BetSuspendedMessage betSuspendedMessageFromJson(String str) => BetSuspendedMessage.fromJson(json.decode(str));

String betSuspendedMessageToJson(BetSuspendedMessage data) => json.encode(data.toJson());

BetUpdatedMessage betUpdatedMessageFromJson(String str) => BetUpdatedMessage.fromJson(json.decode(str));

String betUpdatedMessageToJson(BetUpdatedMessage data) => json.encode(data.toJson());

ChatDeleteAck chatDeleteAckFromJson(String str) => ChatDeleteAck.fromJson(json.decode(str));

String chatDeleteAckToJson(ChatDeleteAck data) => json.encode(data.toJson());

ChatDeleteMessage chatDeleteMessageFromJson(String str) => ChatDeleteMessage.fromJson(json.decode(str));

String chatDeleteMessageToJson(ChatDeleteMessage data) => json.encode(data.toJson());

ChatDeleteResult chatDeleteResultFromJson(String str) => ChatDeleteResult.fromJson(json.decode(str));

String chatDeleteResultToJson(ChatDeleteResult data) => json.encode(data.toJson());

ChatDeletedMessage chatDeletedMessageFromJson(String str) => ChatDeletedMessage.fromJson(json.decode(str));

String chatDeletedMessageToJson(ChatDeletedMessage data) => json.encode(data.toJson());

ChatHistoryAck chatHistoryAckFromJson(String str) => ChatHistoryAck.fromJson(json.decode(str));

String chatHistoryAckToJson(ChatHistoryAck data) => json.encode(data.toJson());

ChatHistoryMessage chatHistoryMessageFromJson(String str) => ChatHistoryMessage.fromJson(json.decode(str));

String chatHistoryMessageToJson(ChatHistoryMessage data) => json.encode(data.toJson());

ChatHistoryResult chatHistoryResultFromJson(String str) => ChatHistoryResult.fromJson(json.decode(str));

String chatHistoryResultToJson(ChatHistoryResult data) => json.encode(data.toJson());

ChatMessageMessage chatMessageMessageFromJson(String str) => ChatMessageMessage.fromJson(json.decode(str));

String chatMessageMessageToJson(ChatMessageMessage data) => json.encode(data.toJson());

ChatMuteAck chatMuteAckFromJson(String str) => ChatMuteAck.fromJson(json.decode(str));

String chatMuteAckToJson(ChatMuteAck data) => json.encode(data.toJson());

ChatMuteMessage chatMuteMessageFromJson(String str) => ChatMuteMessage.fromJson(json.decode(str));

String chatMuteMessageToJson(ChatMuteMessage data) => json.encode(data.toJson());

ChatMuteResult chatMuteResultFromJson(String str) => ChatMuteResult.fromJson(json.decode(str));

String chatMuteResultToJson(ChatMuteResult data) => json.encode(data.toJson());

ChatReportAck chatReportAckFromJson(String str) => ChatReportAck.fromJson(json.decode(str));

String chatReportAckToJson(ChatReportAck data) => json.encode(data.toJson());

ChatReportMessage chatReportMessageFromJson(String str) => ChatReportMessage.fromJson(json.decode(str));

String chatReportMessageToJson(ChatReportMessage data) => json.encode(data.toJson());

ChatSendAck chatSendAckFromJson(String str) => ChatSendAck.fromJson(json.decode(str));

String chatSendAckToJson(ChatSendAck data) => json.encode(data.toJson());

ChatSendMessage chatSendMessageFromJson(String str) => ChatSendMessage.fromJson(json.decode(str));

String chatSendMessageToJson(ChatSendMessage data) => json.encode(data.toJson());

ChatSendResult chatSendResultFromJson(String str) => ChatSendResult.fromJson(json.decode(str));

String chatSendResultToJson(ChatSendResult data) => json.encode(data.toJson());

Deletion deletionFromJson(String str) => Deletion.fromJson(json.decode(str));

String deletionToJson(Deletion data) => json.encode(data.toJson());

DisputeGetAck disputeGetAckFromJson(String str) => DisputeGetAck.fromJson(json.decode(str));

String disputeGetAckToJson(DisputeGetAck data) => json.encode(data.toJson());

DisputeGetMessage disputeGetMessageFromJson(String str) => DisputeGetMessage.fromJson(json.decode(str));

String disputeGetMessageToJson(DisputeGetMessage data) => json.encode(data.toJson());

DisputeGetResult disputeGetResultFromJson(String str) => DisputeGetResult.fromJson(json.decode(str));

String disputeGetResultToJson(DisputeGetResult data) => json.encode(data.toJson());

DisputeListAck disputeListAckFromJson(String str) => DisputeListAck.fromJson(json.decode(str));

String disputeListAckToJson(DisputeListAck data) => json.encode(data.toJson());

DisputeListMessage disputeListMessageFromJson(String str) => DisputeListMessage.fromJson(json.decode(str));

String disputeListMessageToJson(DisputeListMessage data) => json.encode(data.toJson());

DisputeListResult disputeListResultFromJson(String str) => DisputeListResult.fromJson(json.decode(str));

String disputeListResultToJson(DisputeListResult data) => json.encode(data.toJson());

DisputeResolveAck disputeResolveAckFromJson(String str) => DisputeResolveAck.fromJson(json.decode(str));

String disputeResolveAckToJson(DisputeResolveAck data) => json.encode(data.toJson());

DisputeResolveMessage disputeResolveMessageFromJson(String str) => DisputeResolveMessage.fromJson(json.decode(str));

String disputeResolveMessageToJson(DisputeResolveMessage data) => json.encode(data.toJson());

DisputeResolveResult disputeResolveResultFromJson(String str) => DisputeResolveResult.fromJson(json.decode(str));

String disputeResolveResultToJson(DisputeResolveResult data) => json.encode(data.toJson());

DisputeResolvedMessage disputeResolvedMessageFromJson(String str) => DisputeResolvedMessage.fromJson(json.decode(str));

String disputeResolvedMessageToJson(DisputeResolvedMessage data) => json.encode(data.toJson());

ErrorReply errorReplyFromJson(String str) => ErrorReply.fromJson(json.decode(str));

String errorReplyToJson(ErrorReply data) => json.encode(data.toJson());

GameGetAck gameGetAckFromJson(String str) => GameGetAck.fromJson(json.decode(str));

String gameGetAckToJson(GameGetAck data) => json.encode(data.toJson());

GameGetMessage gameGetMessageFromJson(String str) => GameGetMessage.fromJson(json.decode(str));

String gameGetMessageToJson(GameGetMessage data) => json.encode(data.toJson());

GameGetResult gameGetResultFromJson(String str) => GameGetResult.fromJson(json.decode(str));

String gameGetResultToJson(GameGetResult data) => json.encode(data.toJson());

GameListAck gameListAckFromJson(String str) => GameListAck.fromJson(json.decode(str));

String gameListAckToJson(GameListAck data) => json.encode(data.toJson());

GameListMessage gameListMessageFromJson(String str) => GameListMessage.fromJson(json.decode(str));

String gameListMessageToJson(GameListMessage data) => json.encode(data.toJson());

GameListResult gameListResultFromJson(String str) => GameListResult.fromJson(json.decode(str));

String gameListResultToJson(GameListResult data) => json.encode(data.toJson());

GroupGetAck groupGetAckFromJson(String str) => GroupGetAck.fromJson(json.decode(str));

String groupGetAckToJson(GroupGetAck data) => json.encode(data.toJson());

GroupGetMessage groupGetMessageFromJson(String str) => GroupGetMessage.fromJson(json.decode(str));

String groupGetMessageToJson(GroupGetMessage data) => json.encode(data.toJson());

GroupGetResult groupGetResultFromJson(String str) => GroupGetResult.fromJson(json.decode(str));

String groupGetResultToJson(GroupGetResult data) => json.encode(data.toJson());

Job jobFromJson(String str) => Job.fromJson(json.decode(str));

String jobToJson(Job data) => json.encode(data.toJson());

Joined joinedFromJson(String str) => Joined.fromJson(json.decode(str));

String joinedToJson(Joined data) => json.encode(data.toJson());

LedgerReport ledgerReportFromJson(String str) => LedgerReport.fromJson(json.decode(str));

String ledgerReportToJson(LedgerReport data) => json.encode(data.toJson());

LobbyChangedMessage lobbyChangedMessageFromJson(String str) => LobbyChangedMessage.fromJson(json.decode(str));

String lobbyChangedMessageToJson(LobbyChangedMessage data) => json.encode(data.toJson());

MatchChangedMessage matchChangedMessageFromJson(String str) => MatchChangedMessage.fromJson(json.decode(str));

String matchChangedMessageToJson(MatchChangedMessage data) => json.encode(data.toJson());

MatchCorrectAck matchCorrectAckFromJson(String str) => MatchCorrectAck.fromJson(json.decode(str));

String matchCorrectAckToJson(MatchCorrectAck data) => json.encode(data.toJson());

MatchCorrectMessage matchCorrectMessageFromJson(String str) => MatchCorrectMessage.fromJson(json.decode(str));

String matchCorrectMessageToJson(MatchCorrectMessage data) => json.encode(data.toJson());

MatchCorrectResult matchCorrectResultFromJson(String str) => MatchCorrectResult.fromJson(json.decode(str));

String matchCorrectResultToJson(MatchCorrectResult data) => json.encode(data.toJson());

MatchCorrectedMessage matchCorrectedMessageFromJson(String str) => MatchCorrectedMessage.fromJson(json.decode(str));

String matchCorrectedMessageToJson(MatchCorrectedMessage data) => json.encode(data.toJson());

MatchDecideAck matchDecideAckFromJson(String str) => MatchDecideAck.fromJson(json.decode(str));

String matchDecideAckToJson(MatchDecideAck data) => json.encode(data.toJson());

MatchDecideMessage matchDecideMessageFromJson(String str) => MatchDecideMessage.fromJson(json.decode(str));

String matchDecideMessageToJson(MatchDecideMessage data) => json.encode(data.toJson());

MatchDecideResult matchDecideResultFromJson(String str) => MatchDecideResult.fromJson(json.decode(str));

String matchDecideResultToJson(MatchDecideResult data) => json.encode(data.toJson());

MatchDeclarationsAck matchDeclarationsAckFromJson(String str) => MatchDeclarationsAck.fromJson(json.decode(str));

String matchDeclarationsAckToJson(MatchDeclarationsAck data) => json.encode(data.toJson());

MatchDeclarationsMessage matchDeclarationsMessageFromJson(String str) => MatchDeclarationsMessage.fromJson(json.decode(str));

String matchDeclarationsMessageToJson(MatchDeclarationsMessage data) => json.encode(data.toJson());

MatchDeclarationsResult matchDeclarationsResultFromJson(String str) => MatchDeclarationsResult.fromJson(json.decode(str));

String matchDeclarationsResultToJson(MatchDeclarationsResult data) => json.encode(data.toJson());

MatchDeclareAck matchDeclareAckFromJson(String str) => MatchDeclareAck.fromJson(json.decode(str));

String matchDeclareAckToJson(MatchDeclareAck data) => json.encode(data.toJson());

MatchDeclareMessage matchDeclareMessageFromJson(String str) => MatchDeclareMessage.fromJson(json.decode(str));

String matchDeclareMessageToJson(MatchDeclareMessage data) => json.encode(data.toJson());

MatchDeclareResult matchDeclareResultFromJson(String str) => MatchDeclareResult.fromJson(json.decode(str));

String matchDeclareResultToJson(MatchDeclareResult data) => json.encode(data.toJson());

MatchDeclaredMessage matchDeclaredMessageFromJson(String str) => MatchDeclaredMessage.fromJson(json.decode(str));

String matchDeclaredMessageToJson(MatchDeclaredMessage data) => json.encode(data.toJson());

MatchDisputedMessage matchDisputedMessageFromJson(String str) => MatchDisputedMessage.fromJson(json.decode(str));

String matchDisputedMessageToJson(MatchDisputedMessage data) => json.encode(data.toJson());

MatchForfeitedMessage matchForfeitedMessageFromJson(String str) => MatchForfeitedMessage.fromJson(json.decode(str));

String matchForfeitedMessageToJson(MatchForfeitedMessage data) => json.encode(data.toJson());

MatchGetAck matchGetAckFromJson(String str) => MatchGetAck.fromJson(json.decode(str));

String matchGetAckToJson(MatchGetAck data) => json.encode(data.toJson());

MatchGetMessage matchGetMessageFromJson(String str) => MatchGetMessage.fromJson(json.decode(str));

String matchGetMessageToJson(MatchGetMessage data) => json.encode(data.toJson());

MatchGetResult matchGetResultFromJson(String str) => MatchGetResult.fromJson(json.decode(str));

String matchGetResultToJson(MatchGetResult data) => json.encode(data.toJson());

MatchListAck matchListAckFromJson(String str) => MatchListAck.fromJson(json.decode(str));

String matchListAckToJson(MatchListAck data) => json.encode(data.toJson());

MatchListMessage matchListMessageFromJson(String str) => MatchListMessage.fromJson(json.decode(str));

String matchListMessageToJson(MatchListMessage data) => json.encode(data.toJson());

MatchListResult matchListResultFromJson(String str) => MatchListResult.fromJson(json.decode(str));

String matchListResultToJson(MatchListResult data) => json.encode(data.toJson());

MatchReadyMessage matchReadyMessageFromJson(String str) => MatchReadyMessage.fromJson(json.decode(str));

String matchReadyMessageToJson(MatchReadyMessage data) => json.encode(data.toJson());

MatchScheduleAck matchScheduleAckFromJson(String str) => MatchScheduleAck.fromJson(json.decode(str));

String matchScheduleAckToJson(MatchScheduleAck data) => json.encode(data.toJson());

MatchScheduleMessage matchScheduleMessageFromJson(String str) => MatchScheduleMessage.fromJson(json.decode(str));

String matchScheduleMessageToJson(MatchScheduleMessage data) => json.encode(data.toJson());

MatchScheduleResult matchScheduleResultFromJson(String str) => MatchScheduleResult.fromJson(json.decode(str));

String matchScheduleResultToJson(MatchScheduleResult data) => json.encode(data.toJson());

MatchScheduledMessage matchScheduledMessageFromJson(String str) => MatchScheduledMessage.fromJson(json.decode(str));

String matchScheduledMessageToJson(MatchScheduledMessage data) => json.encode(data.toJson());

MatchValidatedMessage matchValidatedMessageFromJson(String str) => MatchValidatedMessage.fromJson(json.decode(str));

String matchValidatedMessageToJson(MatchValidatedMessage data) => json.encode(data.toJson());

MeBetsAck meBetsAckFromJson(String str) => MeBetsAck.fromJson(json.decode(str));

String meBetsAckToJson(MeBetsAck data) => json.encode(data.toJson());

MeBetsMessage meBetsMessageFromJson(String str) => MeBetsMessage.fromJson(json.decode(str));

String meBetsMessageToJson(MeBetsMessage data) => json.encode(data.toJson());

MeBetsResult meBetsResultFromJson(String str) => MeBetsResult.fromJson(json.decode(str));

String meBetsResultToJson(MeBetsResult data) => json.encode(data.toJson());

MeDeleteAck meDeleteAckFromJson(String str) => MeDeleteAck.fromJson(json.decode(str));

String meDeleteAckToJson(MeDeleteAck data) => json.encode(data.toJson());

MeDeleteMessage meDeleteMessageFromJson(String str) => MeDeleteMessage.fromJson(json.decode(str));

String meDeleteMessageToJson(MeDeleteMessage data) => json.encode(data.toJson());

MeDevicesAck meDevicesAckFromJson(String str) => MeDevicesAck.fromJson(json.decode(str));

String meDevicesAckToJson(MeDevicesAck data) => json.encode(data.toJson());

MeDevicesMessage meDevicesMessageFromJson(String str) => MeDevicesMessage.fromJson(json.decode(str));

String meDevicesMessageToJson(MeDevicesMessage data) => json.encode(data.toJson());

MeDevicesResult meDevicesResultFromJson(String str) => MeDevicesResult.fromJson(json.decode(str));

String meDevicesResultToJson(MeDevicesResult data) => json.encode(data.toJson());

MeExportAck meExportAckFromJson(String str) => MeExportAck.fromJson(json.decode(str));

String meExportAckToJson(MeExportAck data) => json.encode(data.toJson());

MeExportMessage meExportMessageFromJson(String str) => MeExportMessage.fromJson(json.decode(str));

String meExportMessageToJson(MeExportMessage data) => json.encode(data.toJson());

MeExportResult meExportResultFromJson(String str) => MeExportResult.fromJson(json.decode(str));

String meExportResultToJson(MeExportResult data) => json.encode(data.toJson());

MeGetAck meGetAckFromJson(String str) => MeGetAck.fromJson(json.decode(str));

String meGetAckToJson(MeGetAck data) => json.encode(data.toJson());

MeGetMessage meGetMessageFromJson(String str) => MeGetMessage.fromJson(json.decode(str));

String meGetMessageToJson(MeGetMessage data) => json.encode(data.toJson());

MeGetResult meGetResultFromJson(String str) => MeGetResult.fromJson(json.decode(str));

String meGetResultToJson(MeGetResult data) => json.encode(data.toJson());

MeGroupsAck meGroupsAckFromJson(String str) => MeGroupsAck.fromJson(json.decode(str));

String meGroupsAckToJson(MeGroupsAck data) => json.encode(data.toJson());

MeGroupsMessage meGroupsMessageFromJson(String str) => MeGroupsMessage.fromJson(json.decode(str));

String meGroupsMessageToJson(MeGroupsMessage data) => json.encode(data.toJson());

MeGroupsResult meGroupsResultFromJson(String str) => MeGroupsResult.fromJson(json.decode(str));

String meGroupsResultToJson(MeGroupsResult data) => json.encode(data.toJson());

MeLimitsAck meLimitsAckFromJson(String str) => MeLimitsAck.fromJson(json.decode(str));

String meLimitsAckToJson(MeLimitsAck data) => json.encode(data.toJson());

MeLimitsMessage meLimitsMessageFromJson(String str) => MeLimitsMessage.fromJson(json.decode(str));

String meLimitsMessageToJson(MeLimitsMessage data) => json.encode(data.toJson());

MeLimitsResult meLimitsResultFromJson(String str) => MeLimitsResult.fromJson(json.decode(str));

String meLimitsResultToJson(MeLimitsResult data) => json.encode(data.toJson());

MeLoginsAck meLoginsAckFromJson(String str) => MeLoginsAck.fromJson(json.decode(str));

String meLoginsAckToJson(MeLoginsAck data) => json.encode(data.toJson());

MeLoginsMessage meLoginsMessageFromJson(String str) => MeLoginsMessage.fromJson(json.decode(str));

String meLoginsMessageToJson(MeLoginsMessage data) => json.encode(data.toJson());

MeLoginsResult meLoginsResultFromJson(String str) => MeLoginsResult.fromJson(json.decode(str));

String meLoginsResultToJson(MeLoginsResult data) => json.encode(data.toJson());

MeRevokeDeviceAck meRevokeDeviceAckFromJson(String str) => MeRevokeDeviceAck.fromJson(json.decode(str));

String meRevokeDeviceAckToJson(MeRevokeDeviceAck data) => json.encode(data.toJson());

MeRevokeDeviceMessage meRevokeDeviceMessageFromJson(String str) => MeRevokeDeviceMessage.fromJson(json.decode(str));

String meRevokeDeviceMessageToJson(MeRevokeDeviceMessage data) => json.encode(data.toJson());

MeSetLimitsAck meSetLimitsAckFromJson(String str) => MeSetLimitsAck.fromJson(json.decode(str));

String meSetLimitsAckToJson(MeSetLimitsAck data) => json.encode(data.toJson());

MeSetLimitsMessage meSetLimitsMessageFromJson(String str) => MeSetLimitsMessage.fromJson(json.decode(str));

String meSetLimitsMessageToJson(MeSetLimitsMessage data) => json.encode(data.toJson());

MeStatsAck meStatsAckFromJson(String str) => MeStatsAck.fromJson(json.decode(str));

String meStatsAckToJson(MeStatsAck data) => json.encode(data.toJson());

MeStatsMessage meStatsMessageFromJson(String str) => MeStatsMessage.fromJson(json.decode(str));

String meStatsMessageToJson(MeStatsMessage data) => json.encode(data.toJson());

MeStatsResult meStatsResultFromJson(String str) => MeStatsResult.fromJson(json.decode(str));

String meStatsResultToJson(MeStatsResult data) => json.encode(data.toJson());

MeSyncAck meSyncAckFromJson(String str) => MeSyncAck.fromJson(json.decode(str));

String meSyncAckToJson(MeSyncAck data) => json.encode(data.toJson());

MeSyncMessage meSyncMessageFromJson(String str) => MeSyncMessage.fromJson(json.decode(str));

String meSyncMessageToJson(MeSyncMessage data) => json.encode(data.toJson());

MeSyncResult meSyncResultFromJson(String str) => MeSyncResult.fromJson(json.decode(str));

String meSyncResultToJson(MeSyncResult data) => json.encode(data.toJson());

MeUpdateAck meUpdateAckFromJson(String str) => MeUpdateAck.fromJson(json.decode(str));

String meUpdateAckToJson(MeUpdateAck data) => json.encode(data.toJson());

MeUpdateMessage meUpdateMessageFromJson(String str) => MeUpdateMessage.fromJson(json.decode(str));

String meUpdateMessageToJson(MeUpdateMessage data) => json.encode(data.toJson());

MeUpdateResult meUpdateResultFromJson(String str) => MeUpdateResult.fromJson(json.decode(str));

String meUpdateResultToJson(MeUpdateResult data) => json.encode(data.toJson());

Message messageFromJson(String str) => Message.fromJson(json.decode(str));

String messageToJson(Message data) => json.encode(data.toJson());

Money moneyFromJson(String str) => Money.fromJson(json.decode(str));

String moneyToJson(Money data) => json.encode(data.toJson());

Nothing nothingFromJson(String str) => Nothing.fromJson(json.decode(str));

String nothingToJson(Nothing data) => json.encode(data.toJson());

Notification notificationFromJson(String str) => Notification.fromJson(json.decode(str));

String notificationToJson(Notification data) => json.encode(data.toJson());

NotificationListAck notificationListAckFromJson(String str) => NotificationListAck.fromJson(json.decode(str));

String notificationListAckToJson(NotificationListAck data) => json.encode(data.toJson());

NotificationListMessage notificationListMessageFromJson(String str) => NotificationListMessage.fromJson(json.decode(str));

String notificationListMessageToJson(NotificationListMessage data) => json.encode(data.toJson());

NotificationListResult notificationListResultFromJson(String str) => NotificationListResult.fromJson(json.decode(str));

String notificationListResultToJson(NotificationListResult data) => json.encode(data.toJson());

NotificationNewMessage notificationNewMessageFromJson(String str) => NotificationNewMessage.fromJson(json.decode(str));

String notificationNewMessageToJson(NotificationNewMessage data) => json.encode(data.toJson());

NotificationReadAck notificationReadAckFromJson(String str) => NotificationReadAck.fromJson(json.decode(str));

String notificationReadAckToJson(NotificationReadAck data) => json.encode(data.toJson());

NotificationReadMessage notificationReadMessageFromJson(String str) => NotificationReadMessage.fromJson(json.decode(str));

String notificationReadMessageToJson(NotificationReadMessage data) => json.encode(data.toJson());

NotificationReadResult notificationReadResultFromJson(String str) => NotificationReadResult.fromJson(json.decode(str));

String notificationReadResultToJson(NotificationReadResult data) => json.encode(data.toJson());

PlayerCheckedInMessage playerCheckedInMessageFromJson(String str) => PlayerCheckedInMessage.fromJson(json.decode(str));

String playerCheckedInMessageToJson(PlayerCheckedInMessage data) => json.encode(data.toJson());

PlayerEliminatedMessage playerEliminatedMessageFromJson(String str) => PlayerEliminatedMessage.fromJson(json.decode(str));

String playerEliminatedMessageToJson(PlayerEliminatedMessage data) => json.encode(data.toJson());

PlayerRenamedMessage playerRenamedMessageFromJson(String str) => PlayerRenamedMessage.fromJson(json.decode(str));

String playerRenamedMessageToJson(PlayerRenamedMessage data) => json.encode(data.toJson());

PlayerReplacedMessage playerReplacedMessageFromJson(String str) => PlayerReplacedMessage.fromJson(json.decode(str));

String playerReplacedMessageToJson(PlayerReplacedMessage data) => json.encode(data.toJson());

PlayerWithdrewMessage playerWithdrewMessageFromJson(String str) => PlayerWithdrewMessage.fromJson(json.decode(str));

String playerWithdrewMessageToJson(PlayerWithdrewMessage data) => json.encode(data.toJson());

Position positionFromJson(String str) => Position.fromJson(json.decode(str));

String positionToJson(Position data) => json.encode(data.toJson());

PositionChangedMessage positionChangedMessageFromJson(String str) => PositionChangedMessage.fromJson(json.decode(str));

String positionChangedMessageToJson(PositionChangedMessage data) => json.encode(data.toJson());

Profile profileFromJson(String str) => Profile.fromJson(json.decode(str));

String profileToJson(Profile data) => json.encode(data.toJson());

ProfileGetAck profileGetAckFromJson(String str) => ProfileGetAck.fromJson(json.decode(str));

String profileGetAckToJson(ProfileGetAck data) => json.encode(data.toJson());

ProfileGetMessage profileGetMessageFromJson(String str) => ProfileGetMessage.fromJson(json.decode(str));

String profileGetMessageToJson(ProfileGetMessage data) => json.encode(data.toJson());

PushRegisterAck pushRegisterAckFromJson(String str) => PushRegisterAck.fromJson(json.decode(str));

String pushRegisterAckToJson(PushRegisterAck data) => json.encode(data.toJson());

PushRegisterMessage pushRegisterMessageFromJson(String str) => PushRegisterMessage.fromJson(json.decode(str));

String pushRegisterMessageToJson(PushRegisterMessage data) => json.encode(data.toJson());

PushRegisterResult pushRegisterResultFromJson(String str) => PushRegisterResult.fromJson(json.decode(str));

String pushRegisterResultToJson(PushRegisterResult data) => json.encode(data.toJson());

PushUnregisterAck pushUnregisterAckFromJson(String str) => PushUnregisterAck.fromJson(json.decode(str));

String pushUnregisterAckToJson(PushUnregisterAck data) => json.encode(data.toJson());

PushUnregisterMessage pushUnregisterMessageFromJson(String str) => PushUnregisterMessage.fromJson(json.decode(str));

String pushUnregisterMessageToJson(PushUnregisterMessage data) => json.encode(data.toJson());

RankingListAck rankingListAckFromJson(String str) => RankingListAck.fromJson(json.decode(str));

String rankingListAckToJson(RankingListAck data) => json.encode(data.toJson());

RankingListMessage rankingListMessageFromJson(String str) => RankingListMessage.fromJson(json.decode(str));

String rankingListMessageToJson(RankingListMessage data) => json.encode(data.toJson());

RankingListResult rankingListResultFromJson(String str) => RankingListResult.fromJson(json.decode(str));

String rankingListResultToJson(RankingListResult data) => json.encode(data.toJson());

RoomClosedMessage roomClosedMessageFromJson(String str) => RoomClosedMessage.fromJson(json.decode(str));

String roomClosedMessageToJson(RoomClosedMessage data) => json.encode(data.toJson());

RoomEvent roomEventFromJson(String str) => RoomEvent.fromJson(json.decode(str));

String roomEventToJson(RoomEvent data) => json.encode(data.toJson());

RoomHeadMessage roomHeadMessageFromJson(String str) => RoomHeadMessage.fromJson(json.decode(str));

String roomHeadMessageToJson(RoomHeadMessage data) => json.encode(data.toJson());

RoomJoinAck roomJoinAckFromJson(String str) => RoomJoinAck.fromJson(json.decode(str));

String roomJoinAckToJson(RoomJoinAck data) => json.encode(data.toJson());

RoomJoinMessage roomJoinMessageFromJson(String str) => RoomJoinMessage.fromJson(json.decode(str));

String roomJoinMessageToJson(RoomJoinMessage data) => json.encode(data.toJson());

RoomLeaveAck roomLeaveAckFromJson(String str) => RoomLeaveAck.fromJson(json.decode(str));

String roomLeaveAckToJson(RoomLeaveAck data) => json.encode(data.toJson());

RoomLeaveMessage roomLeaveMessageFromJson(String str) => RoomLeaveMessage.fromJson(json.decode(str));

String roomLeaveMessageToJson(RoomLeaveMessage data) => json.encode(data.toJson());

RoomPresenceMessage roomPresenceMessageFromJson(String str) => RoomPresenceMessage.fromJson(json.decode(str));

String roomPresenceMessageToJson(RoomPresenceMessage data) => json.encode(data.toJson());

RoomState roomStateFromJson(String str) => RoomState.fromJson(json.decode(str));

String roomStateToJson(RoomState data) => json.encode(data.toJson());

RoundStartedMessage roundStartedMessageFromJson(String str) => RoundStartedMessage.fromJson(json.decode(str));

String roundStartedMessageToJson(RoundStartedMessage data) => json.encode(data.toJson());

ServerDrainingMessage serverDrainingMessageFromJson(String str) => ServerDrainingMessage.fromJson(json.decode(str));

String serverDrainingMessageToJson(ServerDrainingMessage data) => json.encode(data.toJson());

ServerHelloMessage serverHelloMessageFromJson(String str) => ServerHelloMessage.fromJson(json.decode(str));

String serverHelloMessageToJson(ServerHelloMessage data) => json.encode(data.toJson());

ServerMaintenanceMessage serverMaintenanceMessageFromJson(String str) => ServerMaintenanceMessage.fromJson(json.decode(str));

String serverMaintenanceMessageToJson(ServerMaintenanceMessage data) => json.encode(data.toJson());

Session sessionFromJson(String str) => Session.fromJson(json.decode(str));

String sessionToJson(Session data) => json.encode(data.toJson());

SessionExpiredMessage sessionExpiredMessageFromJson(String str) => SessionExpiredMessage.fromJson(json.decode(str));

String sessionExpiredMessageToJson(SessionExpiredMessage data) => json.encode(data.toJson());

SessionExpiringMessage sessionExpiringMessageFromJson(String str) => SessionExpiringMessage.fromJson(json.decode(str));

String sessionExpiringMessageToJson(SessionExpiringMessage data) => json.encode(data.toJson());

SessionRevokedMessage sessionRevokedMessageFromJson(String str) => SessionRevokedMessage.fromJson(json.decode(str));

String sessionRevokedMessageToJson(SessionRevokedMessage data) => json.encode(data.toJson());

StandingsChangedMessage standingsChangedMessageFromJson(String str) => StandingsChangedMessage.fromJson(json.decode(str));

String standingsChangedMessageToJson(StandingsChangedMessage data) => json.encode(data.toJson());

TeamCreateAck teamCreateAckFromJson(String str) => TeamCreateAck.fromJson(json.decode(str));

String teamCreateAckToJson(TeamCreateAck data) => json.encode(data.toJson());

TeamCreateMessage teamCreateMessageFromJson(String str) => TeamCreateMessage.fromJson(json.decode(str));

String teamCreateMessageToJson(TeamCreateMessage data) => json.encode(data.toJson());

TeamCreateResult teamCreateResultFromJson(String str) => TeamCreateResult.fromJson(json.decode(str));

String teamCreateResultToJson(TeamCreateResult data) => json.encode(data.toJson());

TeamListAck teamListAckFromJson(String str) => TeamListAck.fromJson(json.decode(str));

String teamListAckToJson(TeamListAck data) => json.encode(data.toJson());

TeamListMessage teamListMessageFromJson(String str) => TeamListMessage.fromJson(json.decode(str));

String teamListMessageToJson(TeamListMessage data) => json.encode(data.toJson());

TeamListResult teamListResultFromJson(String str) => TeamListResult.fromJson(json.decode(str));

String teamListResultToJson(TeamListResult data) => json.encode(data.toJson());

TeamUpdateAck teamUpdateAckFromJson(String str) => TeamUpdateAck.fromJson(json.decode(str));

String teamUpdateAckToJson(TeamUpdateAck data) => json.encode(data.toJson());

TeamUpdateMessage teamUpdateMessageFromJson(String str) => TeamUpdateMessage.fromJson(json.decode(str));

String teamUpdateMessageToJson(TeamUpdateMessage data) => json.encode(data.toJson());

TournamentAnnounceAck tournamentAnnounceAckFromJson(String str) => TournamentAnnounceAck.fromJson(json.decode(str));

String tournamentAnnounceAckToJson(TournamentAnnounceAck data) => json.encode(data.toJson());

TournamentAnnounceMessage tournamentAnnounceMessageFromJson(String str) => TournamentAnnounceMessage.fromJson(json.decode(str));

String tournamentAnnounceMessageToJson(TournamentAnnounceMessage data) => json.encode(data.toJson());

TournamentAnnouncedMessage tournamentAnnouncedMessageFromJson(String str) => TournamentAnnouncedMessage.fromJson(json.decode(str));

String tournamentAnnouncedMessageToJson(TournamentAnnouncedMessage data) => json.encode(data.toJson());

TournamentBracketAck tournamentBracketAckFromJson(String str) => TournamentBracketAck.fromJson(json.decode(str));

String tournamentBracketAckToJson(TournamentBracketAck data) => json.encode(data.toJson());

TournamentBracketMessage tournamentBracketMessageFromJson(String str) => TournamentBracketMessage.fromJson(json.decode(str));

String tournamentBracketMessageToJson(TournamentBracketMessage data) => json.encode(data.toJson());

TournamentBracketResult tournamentBracketResultFromJson(String str) => TournamentBracketResult.fromJson(json.decode(str));

String tournamentBracketResultToJson(TournamentBracketResult data) => json.encode(data.toJson());

TournamentCancelAck tournamentCancelAckFromJson(String str) => TournamentCancelAck.fromJson(json.decode(str));

String tournamentCancelAckToJson(TournamentCancelAck data) => json.encode(data.toJson());

TournamentCancelMessage tournamentCancelMessageFromJson(String str) => TournamentCancelMessage.fromJson(json.decode(str));

String tournamentCancelMessageToJson(TournamentCancelMessage data) => json.encode(data.toJson());

TournamentCancelResult tournamentCancelResultFromJson(String str) => TournamentCancelResult.fromJson(json.decode(str));

String tournamentCancelResultToJson(TournamentCancelResult data) => json.encode(data.toJson());

TournamentCancelledMessage tournamentCancelledMessageFromJson(String str) => TournamentCancelledMessage.fromJson(json.decode(str));

String tournamentCancelledMessageToJson(TournamentCancelledMessage data) => json.encode(data.toJson());

TournamentCheckInAck tournamentCheckInAckFromJson(String str) => TournamentCheckInAck.fromJson(json.decode(str));

String tournamentCheckInAckToJson(TournamentCheckInAck data) => json.encode(data.toJson());

TournamentCheckInMessage tournamentCheckInMessageFromJson(String str) => TournamentCheckInMessage.fromJson(json.decode(str));

String tournamentCheckInMessageToJson(TournamentCheckInMessage data) => json.encode(data.toJson());

TournamentCheckInResult tournamentCheckInResultFromJson(String str) => TournamentCheckInResult.fromJson(json.decode(str));

String tournamentCheckInResultToJson(TournamentCheckInResult data) => json.encode(data.toJson());

TournamentCloseRegistrationAck tournamentCloseRegistrationAckFromJson(String str) => TournamentCloseRegistrationAck.fromJson(json.decode(str));

String tournamentCloseRegistrationAckToJson(TournamentCloseRegistrationAck data) => json.encode(data.toJson());

TournamentCloseRegistrationMessage tournamentCloseRegistrationMessageFromJson(String str) => TournamentCloseRegistrationMessage.fromJson(json.decode(str));

String tournamentCloseRegistrationMessageToJson(TournamentCloseRegistrationMessage data) => json.encode(data.toJson());

TournamentCompletedMessage tournamentCompletedMessageFromJson(String str) => TournamentCompletedMessage.fromJson(json.decode(str));

String tournamentCompletedMessageToJson(TournamentCompletedMessage data) => json.encode(data.toJson());

TournamentCreateAck tournamentCreateAckFromJson(String str) => TournamentCreateAck.fromJson(json.decode(str));

String tournamentCreateAckToJson(TournamentCreateAck data) => json.encode(data.toJson());

TournamentCreateMessage tournamentCreateMessageFromJson(String str) => TournamentCreateMessage.fromJson(json.decode(str));

String tournamentCreateMessageToJson(TournamentCreateMessage data) => json.encode(data.toJson());

TournamentDeleteAck tournamentDeleteAckFromJson(String str) => TournamentDeleteAck.fromJson(json.decode(str));

String tournamentDeleteAckToJson(TournamentDeleteAck data) => json.encode(data.toJson());

TournamentDeleteMessage tournamentDeleteMessageFromJson(String str) => TournamentDeleteMessage.fromJson(json.decode(str));

String tournamentDeleteMessageToJson(TournamentDeleteMessage data) => json.encode(data.toJson());

TournamentGetAck tournamentGetAckFromJson(String str) => TournamentGetAck.fromJson(json.decode(str));

String tournamentGetAckToJson(TournamentGetAck data) => json.encode(data.toJson());

TournamentGetMessage tournamentGetMessageFromJson(String str) => TournamentGetMessage.fromJson(json.decode(str));

String tournamentGetMessageToJson(TournamentGetMessage data) => json.encode(data.toJson());

TournamentGetResult tournamentGetResultFromJson(String str) => TournamentGetResult.fromJson(json.decode(str));

String tournamentGetResultToJson(TournamentGetResult data) => json.encode(data.toJson());

TournamentJoinAck tournamentJoinAckFromJson(String str) => TournamentJoinAck.fromJson(json.decode(str));

String tournamentJoinAckToJson(TournamentJoinAck data) => json.encode(data.toJson());

TournamentJoinMessage tournamentJoinMessageFromJson(String str) => TournamentJoinMessage.fromJson(json.decode(str));

String tournamentJoinMessageToJson(TournamentJoinMessage data) => json.encode(data.toJson());

TournamentJoinResult tournamentJoinResultFromJson(String str) => TournamentJoinResult.fromJson(json.decode(str));

String tournamentJoinResultToJson(TournamentJoinResult data) => json.encode(data.toJson());

TournamentJoinedMessage tournamentJoinedMessageFromJson(String str) => TournamentJoinedMessage.fromJson(json.decode(str));

String tournamentJoinedMessageToJson(TournamentJoinedMessage data) => json.encode(data.toJson());

TournamentKickAck tournamentKickAckFromJson(String str) => TournamentKickAck.fromJson(json.decode(str));

String tournamentKickAckToJson(TournamentKickAck data) => json.encode(data.toJson());

TournamentKickMessage tournamentKickMessageFromJson(String str) => TournamentKickMessage.fromJson(json.decode(str));

String tournamentKickMessageToJson(TournamentKickMessage data) => json.encode(data.toJson());

TournamentLeaveAck tournamentLeaveAckFromJson(String str) => TournamentLeaveAck.fromJson(json.decode(str));

String tournamentLeaveAckToJson(TournamentLeaveAck data) => json.encode(data.toJson());

TournamentLeaveMessage tournamentLeaveMessageFromJson(String str) => TournamentLeaveMessage.fromJson(json.decode(str));

String tournamentLeaveMessageToJson(TournamentLeaveMessage data) => json.encode(data.toJson());

TournamentLeftMessage tournamentLeftMessageFromJson(String str) => TournamentLeftMessage.fromJson(json.decode(str));

String tournamentLeftMessageToJson(TournamentLeftMessage data) => json.encode(data.toJson());

TournamentListAck tournamentListAckFromJson(String str) => TournamentListAck.fromJson(json.decode(str));

String tournamentListAckToJson(TournamentListAck data) => json.encode(data.toJson());

TournamentListMessage tournamentListMessageFromJson(String str) => TournamentListMessage.fromJson(json.decode(str));

String tournamentListMessageToJson(TournamentListMessage data) => json.encode(data.toJson());

TournamentListResult tournamentListResultFromJson(String str) => TournamentListResult.fromJson(json.decode(str));

String tournamentListResultToJson(TournamentListResult data) => json.encode(data.toJson());

TournamentOpenedMessage tournamentOpenedMessageFromJson(String str) => TournamentOpenedMessage.fromJson(json.decode(str));

String tournamentOpenedMessageToJson(TournamentOpenedMessage data) => json.encode(data.toJson());

TournamentParticipantsAck tournamentParticipantsAckFromJson(String str) => TournamentParticipantsAck.fromJson(json.decode(str));

String tournamentParticipantsAckToJson(TournamentParticipantsAck data) => json.encode(data.toJson());

TournamentParticipantsMessage tournamentParticipantsMessageFromJson(String str) => TournamentParticipantsMessage.fromJson(json.decode(str));

String tournamentParticipantsMessageToJson(TournamentParticipantsMessage data) => json.encode(data.toJson());

TournamentParticipantsResult tournamentParticipantsResultFromJson(String str) => TournamentParticipantsResult.fromJson(json.decode(str));

String tournamentParticipantsResultToJson(TournamentParticipantsResult data) => json.encode(data.toJson());

TournamentReadyMessage tournamentReadyMessageFromJson(String str) => TournamentReadyMessage.fromJson(json.decode(str));

String tournamentReadyMessageToJson(TournamentReadyMessage data) => json.encode(data.toJson());

TournamentReopenedMessage tournamentReopenedMessageFromJson(String str) => TournamentReopenedMessage.fromJson(json.decode(str));

String tournamentReopenedMessageToJson(TournamentReopenedMessage data) => json.encode(data.toJson());

TournamentReplaceAck tournamentReplaceAckFromJson(String str) => TournamentReplaceAck.fromJson(json.decode(str));

String tournamentReplaceAckToJson(TournamentReplaceAck data) => json.encode(data.toJson());

TournamentReplaceMessage tournamentReplaceMessageFromJson(String str) => TournamentReplaceMessage.fromJson(json.decode(str));

String tournamentReplaceMessageToJson(TournamentReplaceMessage data) => json.encode(data.toJson());

TournamentReplaceResult tournamentReplaceResultFromJson(String str) => TournamentReplaceResult.fromJson(json.decode(str));

String tournamentReplaceResultToJson(TournamentReplaceResult data) => json.encode(data.toJson());

TournamentSeedAck tournamentSeedAckFromJson(String str) => TournamentSeedAck.fromJson(json.decode(str));

String tournamentSeedAckToJson(TournamentSeedAck data) => json.encode(data.toJson());

TournamentSeedMessage tournamentSeedMessageFromJson(String str) => TournamentSeedMessage.fromJson(json.decode(str));

String tournamentSeedMessageToJson(TournamentSeedMessage data) => json.encode(data.toJson());

TournamentSetRefereeAck tournamentSetRefereeAckFromJson(String str) => TournamentSetRefereeAck.fromJson(json.decode(str));

String tournamentSetRefereeAckToJson(TournamentSetRefereeAck data) => json.encode(data.toJson());

TournamentSetRefereeMessage tournamentSetRefereeMessageFromJson(String str) => TournamentSetRefereeMessage.fromJson(json.decode(str));

String tournamentSetRefereeMessageToJson(TournamentSetRefereeMessage data) => json.encode(data.toJson());

TournamentStandingsAck tournamentStandingsAckFromJson(String str) => TournamentStandingsAck.fromJson(json.decode(str));

String tournamentStandingsAckToJson(TournamentStandingsAck data) => json.encode(data.toJson());

TournamentStandingsMessage tournamentStandingsMessageFromJson(String str) => TournamentStandingsMessage.fromJson(json.decode(str));

String tournamentStandingsMessageToJson(TournamentStandingsMessage data) => json.encode(data.toJson());

TournamentStandingsResult tournamentStandingsResultFromJson(String str) => TournamentStandingsResult.fromJson(json.decode(str));

String tournamentStandingsResultToJson(TournamentStandingsResult data) => json.encode(data.toJson());

TournamentStartAck tournamentStartAckFromJson(String str) => TournamentStartAck.fromJson(json.decode(str));

String tournamentStartAckToJson(TournamentStartAck data) => json.encode(data.toJson());

TournamentStartMessage tournamentStartMessageFromJson(String str) => TournamentStartMessage.fromJson(json.decode(str));

String tournamentStartMessageToJson(TournamentStartMessage data) => json.encode(data.toJson());

TournamentStartResult tournamentStartResultFromJson(String str) => TournamentStartResult.fromJson(json.decode(str));

String tournamentStartResultToJson(TournamentStartResult data) => json.encode(data.toJson());

TournamentStartedMessage tournamentStartedMessageFromJson(String str) => TournamentStartedMessage.fromJson(json.decode(str));

String tournamentStartedMessageToJson(TournamentStartedMessage data) => json.encode(data.toJson());

TournamentUpdateAck tournamentUpdateAckFromJson(String str) => TournamentUpdateAck.fromJson(json.decode(str));

String tournamentUpdateAckToJson(TournamentUpdateAck data) => json.encode(data.toJson());

TournamentUpdateMessage tournamentUpdateMessageFromJson(String str) => TournamentUpdateMessage.fromJson(json.decode(str));

String tournamentUpdateMessageToJson(TournamentUpdateMessage data) => json.encode(data.toJson());

TournamentUpdatedMessage tournamentUpdatedMessageFromJson(String str) => TournamentUpdatedMessage.fromJson(json.decode(str));

String tournamentUpdatedMessageToJson(TournamentUpdatedMessage data) => json.encode(data.toJson());

Transaction transactionFromJson(String str) => Transaction.fromJson(json.decode(str));

String transactionToJson(Transaction data) => json.encode(data.toJson());

UploadProofAck uploadProofAckFromJson(String str) => UploadProofAck.fromJson(json.decode(str));

String uploadProofAckToJson(UploadProofAck data) => json.encode(data.toJson());

UploadProofMessage uploadProofMessageFromJson(String str) => UploadProofMessage.fromJson(json.decode(str));

String uploadProofMessageToJson(UploadProofMessage data) => json.encode(data.toJson());

UploadProofResult uploadProofResultFromJson(String str) => UploadProofResult.fromJson(json.decode(str));

String uploadProofResultToJson(UploadProofResult data) => json.encode(data.toJson());

User userFromJson(String str) => User.fromJson(json.decode(str));

String userToJson(User data) => json.encode(data.toJson());

UserHistoryAck userHistoryAckFromJson(String str) => UserHistoryAck.fromJson(json.decode(str));

String userHistoryAckToJson(UserHistoryAck data) => json.encode(data.toJson());

UserHistoryMessage userHistoryMessageFromJson(String str) => UserHistoryMessage.fromJson(json.decode(str));

String userHistoryMessageToJson(UserHistoryMessage data) => json.encode(data.toJson());

UserHistoryResult userHistoryResultFromJson(String str) => UserHistoryResult.fromJson(json.decode(str));

String userHistoryResultToJson(UserHistoryResult data) => json.encode(data.toJson());

WalletChangedMessage walletChangedMessageFromJson(String str) => WalletChangedMessage.fromJson(json.decode(str));

String walletChangedMessageToJson(WalletChangedMessage data) => json.encode(data.toJson());

WalletGetAck walletGetAckFromJson(String str) => WalletGetAck.fromJson(json.decode(str));

String walletGetAckToJson(WalletGetAck data) => json.encode(data.toJson());

WalletGetMessage walletGetMessageFromJson(String str) => WalletGetMessage.fromJson(json.decode(str));

String walletGetMessageToJson(WalletGetMessage data) => json.encode(data.toJson());

WalletGetResult walletGetResultFromJson(String str) => WalletGetResult.fromJson(json.decode(str));

String walletGetResultToJson(WalletGetResult data) => json.encode(data.toJson());

WalletReceiptAck walletReceiptAckFromJson(String str) => WalletReceiptAck.fromJson(json.decode(str));

String walletReceiptAckToJson(WalletReceiptAck data) => json.encode(data.toJson());

WalletReceiptMessage walletReceiptMessageFromJson(String str) => WalletReceiptMessage.fromJson(json.decode(str));

String walletReceiptMessageToJson(WalletReceiptMessage data) => json.encode(data.toJson());

WalletReceiptResult walletReceiptResultFromJson(String str) => WalletReceiptResult.fromJson(json.decode(str));

String walletReceiptResultToJson(WalletReceiptResult data) => json.encode(data.toJson());

WalletTransactionsAck walletTransactionsAckFromJson(String str) => WalletTransactionsAck.fromJson(json.decode(str));

String walletTransactionsAckToJson(WalletTransactionsAck data) => json.encode(data.toJson());

WalletTransactionsMessage walletTransactionsMessageFromJson(String str) => WalletTransactionsMessage.fromJson(json.decode(str));

String walletTransactionsMessageToJson(WalletTransactionsMessage data) => json.encode(data.toJson());

WalletTransactionsResult walletTransactionsResultFromJson(String str) => WalletTransactionsResult.fromJson(json.decode(str));

String walletTransactionsResultToJson(WalletTransactionsResult data) => json.encode(data.toJson());

class AuditLog {
    final String action;
    final String? actorUserId;
    final String createdAt;
    final String id;
    final String? ip;
    final Map<String, dynamic> metadata;
    final int? pointsAfter;
    final int? pointsBefore;
    final int? pointsDelta;
    final String? reason;
    final String? relatedEntityId;
    final String? relatedEntityType;
    final String? targetUserId;
    final String updatedAt;

    AuditLog({
        required this.action,
        required this.actorUserId,
        required this.createdAt,
        required this.id,
        required this.ip,
        required this.metadata,
        required this.pointsAfter,
        required this.pointsBefore,
        required this.pointsDelta,
        required this.reason,
        required this.relatedEntityId,
        required this.relatedEntityType,
        required this.targetUserId,
        required this.updatedAt,
    });

    factory AuditLog.fromJson(Map<String, dynamic> json) => AuditLog(
        action: json["action"],
        actorUserId: json["actorUserId"],
        createdAt: json["createdAt"],
        id: json["id"],
        ip: json["ip"],
        metadata: Map.from(json["metadata"]).map((k, v) => MapEntry<String, dynamic>(k, v)),
        pointsAfter: json["pointsAfter"],
        pointsBefore: json["pointsBefore"],
        pointsDelta: json["pointsDelta"],
        reason: json["reason"],
        relatedEntityId: json["relatedEntityId"],
        relatedEntityType: json["relatedEntityType"],
        targetUserId: json["targetUserId"],
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "action": action,
        "actorUserId": actorUserId,
        "createdAt": createdAt,
        "id": id,
        "ip": ip,
        "metadata": Map.from(metadata).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "pointsAfter": pointsAfter,
        "pointsBefore": pointsBefore,
        "pointsDelta": pointsDelta,
        "reason": reason,
        "relatedEntityId": relatedEntityId,
        "relatedEntityType": relatedEntityType,
        "targetUserId": targetUserId,
        "updatedAt": updatedAt,
    };
}


///With `data` if `ok`, else with `error`.
class AuthChangePasswordAck {
    final Nothing? data;
    final ErrorReply? error;
    final bool ok;

    AuthChangePasswordAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory AuthChangePasswordAck.fromJson(Map<String, dynamic> json) => AuthChangePasswordAck(
        data: json["data"] == null ? null : Nothing.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class Nothing {
    Nothing();

    factory Nothing.fromJson(Map<String, dynamic> json) => Nothing(
    );

    Map<String, dynamic> toJson() => {
    };
}

class ErrorReply {
    
    ///Stable. A client must bear codes that it does not know.
    final String code;
    
    ///By code; on VALIDATION_FAILED `[{ field, message }]`, in English, for developers.
    final dynamic details;
    
    ///For people, in the locale of the handshake; never to be compared.
    final String message;
    final int? retryAfterMs;
    final String traceId;

    ErrorReply({
        required this.code,
        this.details,
        required this.message,
        this.retryAfterMs,
        required this.traceId,
    });

    factory ErrorReply.fromJson(Map<String, dynamic> json) => ErrorReply(
        code: json["code"],
        details: json["details"],
        message: json["message"],
        retryAfterMs: json["retryAfterMs"],
        traceId: json["traceId"],
    );

    Map<String, dynamic> toJson() => {
        "code": code,
        "details": details,
        "message": message,
        "retryAfterMs": retryAfterMs,
        "traceId": traceId,
    };
}

class AuthChangePasswordMessage {
    final String currentPassword;
    final String? idempotencyKey;
    final String newPassword;

    AuthChangePasswordMessage({
        required this.currentPassword,
        this.idempotencyKey,
        required this.newPassword,
    });

    factory AuthChangePasswordMessage.fromJson(Map<String, dynamic> json) => AuthChangePasswordMessage(
        currentPassword: json["currentPassword"],
        idempotencyKey: json["idempotencyKey"],
        newPassword: json["newPassword"],
    );

    Map<String, dynamic> toJson() => {
        "currentPassword": currentPassword,
        "idempotencyKey": idempotencyKey,
        "newPassword": newPassword,
    };
}


///With `data` if `ok`, else with `error`.
class AuthForgotAck {
    final Nothing? data;
    final ErrorReply? error;
    final bool ok;

    AuthForgotAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory AuthForgotAck.fromJson(Map<String, dynamic> json) => AuthForgotAck(
        data: json["data"] == null ? null : Nothing.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class AuthForgotMessage {
    final String? idempotencyKey;
    final String identifier;

    AuthForgotMessage({
        this.idempotencyKey,
        required this.identifier,
    });

    factory AuthForgotMessage.fromJson(Map<String, dynamic> json) => AuthForgotMessage(
        idempotencyKey: json["idempotencyKey"],
        identifier: json["identifier"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "identifier": identifier,
    };
}


///With `data` if `ok`, else with `error`.
class AuthLoginAck {
    final Session? data;
    final ErrorReply? error;
    final bool ok;

    AuthLoginAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory AuthLoginAck.fromJson(Map<String, dynamic> json) => AuthLoginAck(
        data: json["data"] == null ? null : Session.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class Session {
    final String expiresAt;
    final bool newDevice;
    final String refreshToken;
    final String token;
    final User user;

    Session({
        required this.expiresAt,
        required this.newDevice,
        required this.refreshToken,
        required this.token,
        required this.user,
    });

    factory Session.fromJson(Map<String, dynamic> json) => Session(
        expiresAt: json["expiresAt"],
        newDevice: json["newDevice"],
        refreshToken: json["refreshToken"],
        token: json["token"],
        user: User.fromJson(json["user"]),
    );

    Map<String, dynamic> toJson() => {
        "expiresAt": expiresAt,
        "newDevice": newDevice,
        "refreshToken": refreshToken,
        "token": token,
        "user": user.toJson(),
    };
}

class User {
    final String? avatarUrl;
    final String? bannedAt;
    final String? banReason;
    final String? country;
    final String createdAt;
    final String? currentDivisionId;
    final String? email;
    final String? firstName;
    final String? fullName;
    final String id;
    final bool isVerified;
    final String? lastLoginAt;
    final String? lastName;
    final Locale locale;
    final UserNotifications notifications;
    final List<Permission> permissions;
    final String? phone;
    final UserProfile profile;
    final String publicId;
    final int rating;
    final List<String> roles;
    final UserStats stats;
    final UserStatus status;
    final String updatedAt;
    final String username;

    User({
        required this.avatarUrl,
        required this.bannedAt,
        required this.banReason,
        required this.country,
        required this.createdAt,
        required this.currentDivisionId,
        required this.email,
        required this.firstName,
        required this.fullName,
        required this.id,
        required this.isVerified,
        required this.lastLoginAt,
        required this.lastName,
        required this.locale,
        required this.notifications,
        required this.permissions,
        required this.phone,
        required this.profile,
        required this.publicId,
        required this.rating,
        required this.roles,
        required this.stats,
        required this.status,
        required this.updatedAt,
        required this.username,
    });

    factory User.fromJson(Map<String, dynamic> json) => User(
        avatarUrl: json["avatarUrl"],
        bannedAt: json["bannedAt"],
        banReason: json["banReason"],
        country: json["country"],
        createdAt: json["createdAt"],
        currentDivisionId: json["currentDivisionId"],
        email: json["email"],
        firstName: json["firstName"],
        fullName: json["fullName"],
        id: json["id"],
        isVerified: json["isVerified"],
        lastLoginAt: json["lastLoginAt"],
        lastName: json["lastName"],
        locale: localeValues.map[json["locale"]]!,
        notifications: UserNotifications.fromJson(json["notifications"]),
        permissions: List<Permission>.from(json["permissions"].map((x) => permissionValues.map[x]!)),
        phone: json["phone"],
        profile: UserProfile.fromJson(json["profile"]),
        publicId: json["publicId"],
        rating: json["rating"],
        roles: List<String>.from(json["roles"].map((x) => x)),
        stats: UserStats.fromJson(json["stats"]),
        status: userStatusValues.map[json["status"]]!,
        updatedAt: json["updatedAt"],
        username: json["username"],
    );

    Map<String, dynamic> toJson() => {
        "avatarUrl": avatarUrl,
        "bannedAt": bannedAt,
        "banReason": banReason,
        "country": country,
        "createdAt": createdAt,
        "currentDivisionId": currentDivisionId,
        "email": email,
        "firstName": firstName,
        "fullName": fullName,
        "id": id,
        "isVerified": isVerified,
        "lastLoginAt": lastLoginAt,
        "lastName": lastName,
        "locale": localeValues.reverse[locale],
        "notifications": notifications.toJson(),
        "permissions": List<dynamic>.from(permissions.map((x) => permissionValues.reverse[x])),
        "phone": phone,
        "profile": profile.toJson(),
        "publicId": publicId,
        "rating": rating,
        "roles": List<dynamic>.from(roles.map((x) => x)),
        "stats": stats.toJson(),
        "status": userStatusValues.reverse[status],
        "updatedAt": updatedAt,
        "username": username,
    };
}

enum Locale {
    EN,
    FR
}

final localeValues = EnumValues({
    "en": Locale.EN,
    "fr": Locale.FR
});

class UserNotifications {
    final bool email;
    final bool push;

    UserNotifications({
        required this.email,
        required this.push,
    });

    factory UserNotifications.fromJson(Map<String, dynamic> json) => UserNotifications(
        email: json["email"],
        push: json["push"],
    );

    Map<String, dynamic> toJson() => {
        "email": email,
        "push": push,
    };
}

enum Permission {
    ADMIN_ACCESS,
    ADMIN_SUPER,
    AUDIT_READ,
    BETS_MANAGE,
    CHAT_MODERATE,
    DRAWS_MANAGE,
    GAMES_MANAGE,
    GROUPS_MANAGE,
    OFFERS_MANAGE,
    PAYMENTS_MANAGE,
    RESELLER,
    SETTINGS_MANAGE,
    TOMBOLAS_MANAGE,
    TOURNAMENTS_MANAGE,
    USERS_MANAGE
}

final permissionValues = EnumValues({
    "admin.access": Permission.ADMIN_ACCESS,
    "admin.super": Permission.ADMIN_SUPER,
    "audit.read": Permission.AUDIT_READ,
    "bets.manage": Permission.BETS_MANAGE,
    "chat.moderate": Permission.CHAT_MODERATE,
    "draws.manage": Permission.DRAWS_MANAGE,
    "games.manage": Permission.GAMES_MANAGE,
    "groups.manage": Permission.GROUPS_MANAGE,
    "offers.manage": Permission.OFFERS_MANAGE,
    "payments.manage": Permission.PAYMENTS_MANAGE,
    "reseller": Permission.RESELLER,
    "settings.manage": Permission.SETTINGS_MANAGE,
    "tombolas.manage": Permission.TOMBOLAS_MANAGE,
    "tournaments.manage": Permission.TOURNAMENTS_MANAGE,
    "users.manage": Permission.USERS_MANAGE
});

class UserProfile {
    final String? alias;
    final String? description;
    final String? quote;
    final Visibility visibility;

    UserProfile({
        required this.alias,
        required this.description,
        required this.quote,
        required this.visibility,
    });

    factory UserProfile.fromJson(Map<String, dynamic> json) => UserProfile(
        alias: json["alias"],
        description: json["description"],
        quote: json["quote"],
        visibility: visibilityValues.map[json["visibility"]]!,
    );

    Map<String, dynamic> toJson() => {
        "alias": alias,
        "description": description,
        "quote": quote,
        "visibility": visibilityValues.reverse[visibility],
    };
}

enum Visibility {
    PRIVATE,
    PUBLIC
}

final visibilityValues = EnumValues({
    "private": Visibility.PRIVATE,
    "public": Visibility.PUBLIC
});

class UserStats {
    final int losses;
    final int participations;
    final int tournamentsPlayed;
    final double winRate;
    final int wins;

    UserStats({
        required this.losses,
        required this.participations,
        required this.tournamentsPlayed,
        required this.winRate,
        required this.wins,
    });

    factory UserStats.fromJson(Map<String, dynamic> json) => UserStats(
        losses: json["losses"],
        participations: json["participations"],
        tournamentsPlayed: json["tournamentsPlayed"],
        winRate: json["winRate"]?.toDouble(),
        wins: json["wins"],
    );

    Map<String, dynamic> toJson() => {
        "losses": losses,
        "participations": participations,
        "tournamentsPlayed": tournamentsPlayed,
        "winRate": winRate,
        "wins": wins,
    };
}

enum UserStatus {
    ACTIVE,
    BANNED,
    DISABLED
}

final userStatusValues = EnumValues({
    "active": UserStatus.ACTIVE,
    "banned": UserStatus.BANNED,
    "disabled": UserStatus.DISABLED
});

class AuthLoginMessage {
    final AuthLoginMessageDevice? device;
    final String? idempotencyKey;
    final String identifier;
    final String password;

    AuthLoginMessage({
        this.device,
        this.idempotencyKey,
        required this.identifier,
        required this.password,
    });

    factory AuthLoginMessage.fromJson(Map<String, dynamic> json) => AuthLoginMessage(
        device: json["device"] == null ? null : AuthLoginMessageDevice.fromJson(json["device"]),
        idempotencyKey: json["idempotencyKey"],
        identifier: json["identifier"],
        password: json["password"],
    );

    Map<String, dynamic> toJson() => {
        "device": device?.toJson(),
        "idempotencyKey": idempotencyKey,
        "identifier": identifier,
        "password": password,
    };
}

class AuthLoginMessageDevice {
    final String fingerprint;
    final String? name;

    AuthLoginMessageDevice({
        required this.fingerprint,
        this.name,
    });

    factory AuthLoginMessageDevice.fromJson(Map<String, dynamic> json) => AuthLoginMessageDevice(
        fingerprint: json["fingerprint"],
        name: json["name"],
    );

    Map<String, dynamic> toJson() => {
        "fingerprint": fingerprint,
        "name": name,
    };
}


///With `data` if `ok`, else with `error`.
class AuthLogoutAck {
    final Nothing? data;
    final ErrorReply? error;
    final bool ok;

    AuthLogoutAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory AuthLogoutAck.fromJson(Map<String, dynamic> json) => AuthLogoutAck(
        data: json["data"] == null ? null : Nothing.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class AuthLogoutMessage {
    final String? idempotencyKey;
    final String? refreshToken;

    AuthLogoutMessage({
        this.idempotencyKey,
        this.refreshToken,
    });

    factory AuthLogoutMessage.fromJson(Map<String, dynamic> json) => AuthLogoutMessage(
        idempotencyKey: json["idempotencyKey"],
        refreshToken: json["refreshToken"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "refreshToken": refreshToken,
    };
}


///With `data` if `ok`, else with `error`.
class AuthRefreshAck {
    final Session? data;
    final ErrorReply? error;
    final bool ok;

    AuthRefreshAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory AuthRefreshAck.fromJson(Map<String, dynamic> json) => AuthRefreshAck(
        data: json["data"] == null ? null : Session.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class AuthRefreshMessage {
    final String? idempotencyKey;
    final String refreshToken;

    AuthRefreshMessage({
        this.idempotencyKey,
        required this.refreshToken,
    });

    factory AuthRefreshMessage.fromJson(Map<String, dynamic> json) => AuthRefreshMessage(
        idempotencyKey: json["idempotencyKey"],
        refreshToken: json["refreshToken"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "refreshToken": refreshToken,
    };
}


///With `data` if `ok`, else with `error`.
class AuthRegisterAck {
    final Session? data;
    final ErrorReply? error;
    final bool ok;

    AuthRegisterAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory AuthRegisterAck.fromJson(Map<String, dynamic> json) => AuthRegisterAck(
        data: json["data"] == null ? null : Session.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class AuthRegisterMessage {
    final String? country;
    final AuthRegisterMessageDevice? device;
    final String? email;
    final String? firstName;
    final String? fullName;
    final String? idempotencyKey;
    final String? lastName;
    final Locale? locale;
    final String password;
    final String? phone;
    final String? username;

    AuthRegisterMessage({
        this.country,
        this.device,
        this.email,
        this.firstName,
        this.fullName,
        this.idempotencyKey,
        this.lastName,
        this.locale,
        required this.password,
        this.phone,
        this.username,
    });

    factory AuthRegisterMessage.fromJson(Map<String, dynamic> json) => AuthRegisterMessage(
        country: json["country"],
        device: json["device"] == null ? null : AuthRegisterMessageDevice.fromJson(json["device"]),
        email: json["email"],
        firstName: json["firstName"],
        fullName: json["fullName"],
        idempotencyKey: json["idempotencyKey"],
        lastName: json["lastName"],
        locale: localeValues.map[json["locale"]],
        password: json["password"],
        phone: json["phone"],
        username: json["username"],
    );

    Map<String, dynamic> toJson() => {
        "country": country,
        "device": device?.toJson(),
        "email": email,
        "firstName": firstName,
        "fullName": fullName,
        "idempotencyKey": idempotencyKey,
        "lastName": lastName,
        "locale": localeValues.reverse[locale],
        "password": password,
        "phone": phone,
        "username": username,
    };
}

class AuthRegisterMessageDevice {
    final String fingerprint;
    final String? name;

    AuthRegisterMessageDevice({
        required this.fingerprint,
        this.name,
    });

    factory AuthRegisterMessageDevice.fromJson(Map<String, dynamic> json) => AuthRegisterMessageDevice(
        fingerprint: json["fingerprint"],
        name: json["name"],
    );

    Map<String, dynamic> toJson() => {
        "fingerprint": fingerprint,
        "name": name,
    };
}


///With `data` if `ok`, else with `error`.
class AuthResetAck {
    final Nothing? data;
    final ErrorReply? error;
    final bool ok;

    AuthResetAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory AuthResetAck.fromJson(Map<String, dynamic> json) => AuthResetAck(
        data: json["data"] == null ? null : Nothing.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class AuthResetMessage {
    final String code;
    final String? idempotencyKey;
    final String identifier;
    final String newPassword;

    AuthResetMessage({
        required this.code,
        this.idempotencyKey,
        required this.identifier,
        required this.newPassword,
    });

    factory AuthResetMessage.fromJson(Map<String, dynamic> json) => AuthResetMessage(
        code: json["code"],
        idempotencyKey: json["idempotencyKey"],
        identifier: json["identifier"],
        newPassword: json["newPassword"],
    );

    Map<String, dynamic> toJson() => {
        "code": code,
        "idempotencyKey": idempotencyKey,
        "identifier": identifier,
        "newPassword": newPassword,
    };
}


///With `data` if `ok`, else with `error`.
class AuthVerifyAck {
    final AuthVerifyResult? data;
    final ErrorReply? error;
    final bool ok;

    AuthVerifyAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory AuthVerifyAck.fromJson(Map<String, dynamic> json) => AuthVerifyAck(
        data: json["data"] == null ? null : AuthVerifyResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class AuthVerifyResult {
    final User user;
    final bool valid;

    AuthVerifyResult({
        required this.user,
        required this.valid,
    });

    factory AuthVerifyResult.fromJson(Map<String, dynamic> json) => AuthVerifyResult(
        user: User.fromJson(json["user"]),
        valid: json["valid"],
    );

    Map<String, dynamic> toJson() => {
        "user": user.toJson(),
        "valid": valid,
    };
}

class AuthVerifyMessage {
    AuthVerifyMessage();

    factory AuthVerifyMessage.fromJson(Map<String, dynamic> json) => AuthVerifyMessage(
    );

    Map<String, dynamic> toJson() => {
    };
}


///With `data` if `ok`, else with `error`.
class BetBuyAck {
    final BetBuyResult? data;
    final ErrorReply? error;
    final bool ok;

    BetBuyAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory BetBuyAck.fromJson(Map<String, dynamic> json) => BetBuyAck(
        data: json["data"] == null ? null : BetBuyResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class BetBuyResult {
    final Money balance;
    final Position position;

    BetBuyResult({
        required this.balance,
        required this.position,
    });

    factory BetBuyResult.fromJson(Map<String, dynamic> json) => BetBuyResult(
        balance: Money.fromJson(json["balance"]),
        position: Position.fromJson(json["position"]),
    );

    Map<String, dynamic> toJson() => {
        "balance": balance.toJson(),
        "position": position.toJson(),
    };
}

class Money {
    final int amount;
    final Currency currency;

    Money({
        required this.amount,
        required this.currency,
    });

    factory Money.fromJson(Map<String, dynamic> json) => Money(
        amount: json["amount"],
        currency: currencyValues.map[json["currency"]]!,
    );

    Map<String, dynamic> toJson() => {
        "amount": amount,
        "currency": currencyValues.reverse[currency],
    };
}

enum Currency {
    COIN,
    GHS,
    POINT,
    XOF
}

final currencyValues = EnumValues({
    "COIN": Currency.COIN,
    "GHS": Currency.GHS,
    "POINT": Currency.POINT,
    "XOF": Currency.XOF
});

class Position {
    final String betId;
    final String? cancelledAt;
    final String createdAt;
    final int? fee;
    final String id;
    final double oddsAtPurchase;
    final String optionId;
    final int payout;
    final String? settledAt;
    final String? soldAt;
    final int? soldFor;
    final int stake;
    final PositionStatus status;
    final String updatedAt;
    final String userId;

    Position({
        required this.betId,
        required this.cancelledAt,
        required this.createdAt,
        required this.fee,
        required this.id,
        required this.oddsAtPurchase,
        required this.optionId,
        required this.payout,
        required this.settledAt,
        required this.soldAt,
        required this.soldFor,
        required this.stake,
        required this.status,
        required this.updatedAt,
        required this.userId,
    });

    factory Position.fromJson(Map<String, dynamic> json) => Position(
        betId: json["betId"],
        cancelledAt: json["cancelledAt"],
        createdAt: json["createdAt"],
        fee: json["fee"],
        id: json["id"],
        oddsAtPurchase: json["oddsAtPurchase"]?.toDouble(),
        optionId: json["optionId"],
        payout: json["payout"],
        settledAt: json["settledAt"],
        soldAt: json["soldAt"],
        soldFor: json["soldFor"],
        stake: json["stake"],
        status: positionStatusValues.map[json["status"]]!,
        updatedAt: json["updatedAt"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "betId": betId,
        "cancelledAt": cancelledAt,
        "createdAt": createdAt,
        "fee": fee,
        "id": id,
        "oddsAtPurchase": oddsAtPurchase,
        "optionId": optionId,
        "payout": payout,
        "settledAt": settledAt,
        "soldAt": soldAt,
        "soldFor": soldFor,
        "stake": stake,
        "status": positionStatusValues.reverse[status],
        "updatedAt": updatedAt,
        "userId": userId,
    };
}

enum PositionStatus {
    CANCELLED,
    OPEN,
    SETTLED,
    SOLD
}

final positionStatusValues = EnumValues({
    "cancelled": PositionStatus.CANCELLED,
    "open": PositionStatus.OPEN,
    "settled": PositionStatus.SETTLED,
    "sold": PositionStatus.SOLD
});

class BetBuyMessage {
    final String betId;
    final String idempotencyKey;
    
    ///At most three decimals.
    final double? minOdds;
    final String optionId;
    final int stake;

    BetBuyMessage({
        required this.betId,
        required this.idempotencyKey,
        this.minOdds,
        required this.optionId,
        required this.stake,
    });

    factory BetBuyMessage.fromJson(Map<String, dynamic> json) => BetBuyMessage(
        betId: json["betId"],
        idempotencyKey: json["idempotencyKey"],
        minOdds: json["minOdds"]?.toDouble(),
        optionId: json["optionId"],
        stake: json["stake"],
    );

    Map<String, dynamic> toJson() => {
        "betId": betId,
        "idempotencyKey": idempotencyKey,
        "minOdds": minOdds,
        "optionId": optionId,
        "stake": stake,
    };
}

class BetCancelledMessage {
    final String at;
    final BetCancelledMessageData data;
    final String room;
    final int seq;

    BetCancelledMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory BetCancelledMessage.fromJson(Map<String, dynamic> json) => BetCancelledMessage(
        at: json["at"],
        data: BetCancelledMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class BetCancelledMessageData {
    final String cancelledAt;

    BetCancelledMessageData({
        required this.cancelledAt,
    });

    factory BetCancelledMessageData.fromJson(Map<String, dynamic> json) => BetCancelledMessageData(
        cancelledAt: json["cancelledAt"],
    );

    Map<String, dynamic> toJson() => {
        "cancelledAt": cancelledAt,
    };
}

class BetClosedMessage {
    final String at;
    final BetClosedMessageData data;
    final String room;
    final int seq;

    BetClosedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory BetClosedMessage.fromJson(Map<String, dynamic> json) => BetClosedMessage(
        at: json["at"],
        data: BetClosedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class BetClosedMessageData {
    final String closedAt;

    BetClosedMessageData({
        required this.closedAt,
    });

    factory BetClosedMessageData.fromJson(Map<String, dynamic> json) => BetClosedMessageData(
        closedAt: json["closedAt"],
    );

    Map<String, dynamic> toJson() => {
        "closedAt": closedAt,
    };
}

class BetCorrectedMessage {
    final String at;
    final BetCorrectedMessageData data;
    final String room;
    final int seq;

    BetCorrectedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory BetCorrectedMessage.fromJson(Map<String, dynamic> json) => BetCorrectedMessage(
        at: json["at"],
        data: BetCorrectedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class BetCorrectedMessageData {
    final int missing;
    final int paid;
    final String previousOptionId;
    final String resultOptionId;
    final int takenBack;
    final int winners;

    BetCorrectedMessageData({
        required this.missing,
        required this.paid,
        required this.previousOptionId,
        required this.resultOptionId,
        required this.takenBack,
        required this.winners,
    });

    factory BetCorrectedMessageData.fromJson(Map<String, dynamic> json) => BetCorrectedMessageData(
        missing: json["missing"],
        paid: json["paid"],
        previousOptionId: json["previousOptionId"],
        resultOptionId: json["resultOptionId"],
        takenBack: json["takenBack"],
        winners: json["winners"],
    );

    Map<String, dynamic> toJson() => {
        "missing": missing,
        "paid": paid,
        "previousOptionId": previousOptionId,
        "resultOptionId": resultOptionId,
        "takenBack": takenBack,
        "winners": winners,
    };
}


///With `data` if `ok`, else with `error`.
class BetCreateAck {
    final BetCreateResult? data;
    final ErrorReply? error;
    final bool ok;

    BetCreateAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory BetCreateAck.fromJson(Map<String, dynamic> json) => BetCreateAck(
        data: json["data"] == null ? null : BetCreateResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class BetCreateResult {
    final Bet bet;

    BetCreateResult({
        required this.bet,
    });

    factory BetCreateResult.fromJson(Map<String, dynamic> json) => BetCreateResult(
        bet: Bet.fromJson(json["bet"]),
    );

    Map<String, dynamic> toJson() => {
        "bet": bet.toJson(),
    };
}

class Bet {
    final BetType betType;
    final String closesAt;
    final String createdAt;
    final String creatorId;
    final String creatorName;
    final String? description;
    final String? details;
    final String? flaggedAt;
    final String? groupId;
    final String id;
    final int liquidity;
    final String? matchId;
    final List<BetOption> options;
    final Proposal? proposal;
    final String? resolvedAt;
    final String? resultOptionId;
    final BetStatus status;
    final bool suspended;
    final String title;
    final String updatedAt;

    Bet({
        required this.betType,
        required this.closesAt,
        required this.createdAt,
        required this.creatorId,
        required this.creatorName,
        required this.description,
        required this.details,
        required this.flaggedAt,
        required this.groupId,
        required this.id,
        required this.liquidity,
        required this.matchId,
        required this.options,
        required this.proposal,
        required this.resolvedAt,
        required this.resultOptionId,
        required this.status,
        required this.suspended,
        required this.title,
        required this.updatedAt,
    });

    factory Bet.fromJson(Map<String, dynamic> json) => Bet(
        betType: betTypeValues.map[json["betType"]]!,
        closesAt: json["closesAt"],
        createdAt: json["createdAt"],
        creatorId: json["creatorId"],
        creatorName: json["creatorName"],
        description: json["description"],
        details: json["details"],
        flaggedAt: json["flaggedAt"],
        groupId: json["groupId"],
        id: json["id"],
        liquidity: json["liquidity"],
        matchId: json["matchId"],
        options: List<BetOption>.from(json["options"].map((x) => BetOption.fromJson(x))),
        proposal: json["proposal"] == null ? null : Proposal.fromJson(json["proposal"]),
        resolvedAt: json["resolvedAt"],
        resultOptionId: json["resultOptionId"],
        status: betStatusValues.map[json["status"]]!,
        suspended: json["suspended"],
        title: json["title"],
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "betType": betTypeValues.reverse[betType],
        "closesAt": closesAt,
        "createdAt": createdAt,
        "creatorId": creatorId,
        "creatorName": creatorName,
        "description": description,
        "details": details,
        "flaggedAt": flaggedAt,
        "groupId": groupId,
        "id": id,
        "liquidity": liquidity,
        "matchId": matchId,
        "options": List<dynamic>.from(options.map((x) => x.toJson())),
        "proposal": proposal?.toJson(),
        "resolvedAt": resolvedAt,
        "resultOptionId": resultOptionId,
        "status": betStatusValues.reverse[status],
        "suspended": suspended,
        "title": title,
        "updatedAt": updatedAt,
    };
}

enum BetType {
    BOOLEAN,
    MULTIPLE,
    NUMBER
}

final betTypeValues = EnumValues({
    "boolean": BetType.BOOLEAN,
    "multiple": BetType.MULTIPLE,
    "number": BetType.NUMBER
});

class BetOption {
    final String id;
    final String label;
    final MatchResult? matchResult;
    final double odds;
    final int positions;
    final double probability;
    final int staked;
    final double? value;

    BetOption({
        required this.id,
        required this.label,
        required this.matchResult,
        required this.odds,
        required this.positions,
        required this.probability,
        required this.staked,
        required this.value,
    });

    factory BetOption.fromJson(Map<String, dynamic> json) => BetOption(
        id: json["id"],
        label: json["label"],
        matchResult: matchResultValues.map[json["matchResult"]],
        odds: json["odds"]?.toDouble(),
        positions: json["positions"],
        probability: json["probability"]?.toDouble(),
        staked: json["staked"],
        value: json["value"]?.toDouble(),
    );

    Map<String, dynamic> toJson() => {
        "id": id,
        "label": label,
        "matchResult": matchResultValues.reverse[matchResult],
        "odds": odds,
        "positions": positions,
        "probability": probability,
        "staked": staked,
        "value": value,
    };
}


///Of a bet about a match: the result for which this option wins; by it the option is
///proposed.
enum MatchResult {
    DRAW,
    PLAYER1,
    PLAYER2
}

final matchResultValues = EnumValues({
    "draw": MatchResult.DRAW,
    "player1": MatchResult.PLAYER1,
    "player2": MatchResult.PLAYER2
});

class Proposal {
    final ProposalAction action;
    final String? optionId;
    final Outcome? outcome;
    final int? player1Score;
    final int? player2Score;
    final ProposalShootout? shootout;
    final String? winnerId;

    Proposal({
        required this.action,
        required this.optionId,
        required this.outcome,
        required this.player1Score,
        required this.player2Score,
        required this.shootout,
        required this.winnerId,
    });

    factory Proposal.fromJson(Map<String, dynamic> json) => Proposal(
        action: proposalActionValues.map[json["action"]]!,
        optionId: json["optionId"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Score: json["player1Score"],
        player2Score: json["player2Score"],
        shootout: json["shootout"] == null ? null : ProposalShootout.fromJson(json["shootout"]),
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "action": proposalActionValues.reverse[action],
        "optionId": optionId,
        "outcome": outcomeValues.reverse[outcome],
        "player1Score": player1Score,
        "player2Score": player2Score,
        "shootout": shootout?.toJson(),
        "winnerId": winnerId,
    };
}

enum ProposalAction {
    CANCEL,
    RESOLVE
}

final proposalActionValues = EnumValues({
    "cancel": ProposalAction.CANCEL,
    "resolve": ProposalAction.RESOLVE
});

enum Outcome {
    DESIGNATED,
    DOUBLE_FORFEIT,
    FORFEIT,
    PLAYED,
    WALKOVER
}

final outcomeValues = EnumValues({
    "designated": Outcome.DESIGNATED,
    "double_forfeit": Outcome.DOUBLE_FORFEIT,
    "forfeit": Outcome.FORFEIT,
    "played": Outcome.PLAYED,
    "walkover": Outcome.WALKOVER
});

class ProposalShootout {
    final int player1;
    final int player2;

    ProposalShootout({
        required this.player1,
        required this.player2,
    });

    factory ProposalShootout.fromJson(Map<String, dynamic> json) => ProposalShootout(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

enum BetStatus {
    CANCELLED,
    CLOSED,
    OPEN,
    RESOLVED,
    RESOLVING
}

final betStatusValues = EnumValues({
    "cancelled": BetStatus.CANCELLED,
    "closed": BetStatus.CLOSED,
    "open": BetStatus.OPEN,
    "resolved": BetStatus.RESOLVED,
    "resolving": BetStatus.RESOLVING
});

class BetCreateMessage {
    final BetType betType;
    final String closesAt;
    final String? description;
    final String? details;
    final String? groupId;
    final String? idempotencyKey;
    
    ///The match of a public tournament that it is about, before either player has declared a
    ///result.
    final String? matchId;
    final List<BetCreateMessageOption> options;
    final String title;

    BetCreateMessage({
        required this.betType,
        required this.closesAt,
        this.description,
        this.details,
        this.groupId,
        this.idempotencyKey,
        this.matchId,
        required this.options,
        required this.title,
    });

    factory BetCreateMessage.fromJson(Map<String, dynamic> json) => BetCreateMessage(
        betType: betTypeValues.map[json["betType"]]!,
        closesAt: json["closesAt"],
        description: json["description"],
        details: json["details"],
        groupId: json["groupId"],
        idempotencyKey: json["idempotencyKey"],
        matchId: json["matchId"],
        options: List<BetCreateMessageOption>.from(json["options"].map((x) => BetCreateMessageOption.fromJson(x))),
        title: json["title"],
    );

    Map<String, dynamic> toJson() => {
        "betType": betTypeValues.reverse[betType],
        "closesAt": closesAt,
        "description": description,
        "details": details,
        "groupId": groupId,
        "idempotencyKey": idempotencyKey,
        "matchId": matchId,
        "options": List<dynamic>.from(options.map((x) => x.toJson())),
        "title": title,
    };
}

class BetCreateMessageOption {
    final String label;
    
    ///Of a bet about a match: the result for which this option wins; by it the option is
    ///proposed.
    final MatchResult? matchResult;
    
    ///At most three decimals.
    final double odds;
    final double? value;

    BetCreateMessageOption({
        required this.label,
        this.matchResult,
        required this.odds,
        this.value,
    });

    factory BetCreateMessageOption.fromJson(Map<String, dynamic> json) => BetCreateMessageOption(
        label: json["label"],
        matchResult: matchResultValues.map[json["matchResult"]],
        odds: json["odds"]?.toDouble(),
        value: json["value"]?.toDouble(),
    );

    Map<String, dynamic> toJson() => {
        "label": label,
        "matchResult": matchResultValues.reverse[matchResult],
        "odds": odds,
        "value": value,
    };
}


///With `data` if `ok`, else with `error`.
class BetGetAck {
    final BetGetResult? data;
    final ErrorReply? error;
    final bool ok;

    BetGetAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory BetGetAck.fromJson(Map<String, dynamic> json) => BetGetAck(
        data: json["data"] == null ? null : BetGetResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class BetGetResult {
    final Bet bet;

    BetGetResult({
        required this.bet,
    });

    factory BetGetResult.fromJson(Map<String, dynamic> json) => BetGetResult(
        bet: Bet.fromJson(json["bet"]),
    );

    Map<String, dynamic> toJson() => {
        "bet": bet.toJson(),
    };
}

class BetGetMessage {
    final String betId;

    BetGetMessage({
        required this.betId,
    });

    factory BetGetMessage.fromJson(Map<String, dynamic> json) => BetGetMessage(
        betId: json["betId"],
    );

    Map<String, dynamic> toJson() => {
        "betId": betId,
    };
}


///With `data` if `ok`, else with `error`.
class BetListAck {
    final BetListResult? data;
    final ErrorReply? error;
    final bool ok;

    BetListAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory BetListAck.fromJson(Map<String, dynamic> json) => BetListAck(
        data: json["data"] == null ? null : BetListResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class BetListResult {
    final List<Bet> items;
    final String? nextCursor;

    BetListResult({
        required this.items,
        required this.nextCursor,
    });

    factory BetListResult.fromJson(Map<String, dynamic> json) => BetListResult(
        items: List<Bet>.from(json["items"].map((x) => Bet.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class BetListMessage {
    
    ///Only bets that take stakes now; `false`: only others.
    final bool? active;
    
    ///`nextCursor` of the page before.
    final String? cursor;
    final String? groupId;
    
    ///20, if left out.
    final int? limit;
    
    ///Only bets about this match.
    final String? matchId;
    final Order? order;
    
    ///Text that stands in the title or the description.
    final String? search;
    final Sort? sort;

    BetListMessage({
        this.active,
        this.cursor,
        this.groupId,
        this.limit,
        this.matchId,
        this.order,
        this.search,
        this.sort,
    });

    factory BetListMessage.fromJson(Map<String, dynamic> json) => BetListMessage(
        active: json["active"],
        cursor: json["cursor"],
        groupId: json["groupId"],
        limit: json["limit"],
        matchId: json["matchId"],
        order: orderValues.map[json["order"]],
        search: json["search"],
        sort: sortValues.map[json["sort"]],
    );

    Map<String, dynamic> toJson() => {
        "active": active,
        "cursor": cursor,
        "groupId": groupId,
        "limit": limit,
        "matchId": matchId,
        "order": orderValues.reverse[order],
        "search": search,
        "sort": sortValues.reverse[sort],
    };
}

enum Order {
    ASC,
    DESC
}

final orderValues = EnumValues({
    "asc": Order.ASC,
    "desc": Order.DESC
});

enum Sort {
    CLOSES_AT,
    CREATED_AT,
    POSITIONS
}

final sortValues = EnumValues({
    "closesAt": Sort.CLOSES_AT,
    "createdAt": Sort.CREATED_AT,
    "positions": Sort.POSITIONS
});

class BetOddsMessage {
    final String at;
    final BetOddsMessageData data;
    final String room;
    final int version;

    BetOddsMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.version,
    });

    factory BetOddsMessage.fromJson(Map<String, dynamic> json) => BetOddsMessage(
        at: json["at"],
        data: BetOddsMessageData.fromJson(json["data"]),
        room: json["room"],
        version: json["version"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "version": version,
    };
}

class BetOddsMessageData {
    final List<DataOption> options;

    BetOddsMessageData({
        required this.options,
    });

    factory BetOddsMessageData.fromJson(Map<String, dynamic> json) => BetOddsMessageData(
        options: List<DataOption>.from(json["options"].map((x) => DataOption.fromJson(x))),
    );

    Map<String, dynamic> toJson() => {
        "options": List<dynamic>.from(options.map((x) => x.toJson())),
    };
}

class DataOption {
    final String id;
    final double odds;
    final int positions;
    final double probability;
    final int staked;

    DataOption({
        required this.id,
        required this.odds,
        required this.positions,
        required this.probability,
        required this.staked,
    });

    factory DataOption.fromJson(Map<String, dynamic> json) => DataOption(
        id: json["id"],
        odds: json["odds"]?.toDouble(),
        positions: json["positions"],
        probability: json["probability"]?.toDouble(),
        staked: json["staked"],
    );

    Map<String, dynamic> toJson() => {
        "id": id,
        "odds": odds,
        "positions": positions,
        "probability": probability,
        "staked": staked,
    };
}

class BetOpenedMessage {
    final String at;
    final BetOpenedMessageData data;
    final String room;
    final int seq;

    BetOpenedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory BetOpenedMessage.fromJson(Map<String, dynamic> json) => BetOpenedMessage(
        at: json["at"],
        data: BetOpenedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class BetOpenedMessageData {
    final Bet bet;

    BetOpenedMessageData({
        required this.bet,
    });

    factory BetOpenedMessageData.fromJson(Map<String, dynamic> json) => BetOpenedMessageData(
        bet: Bet.fromJson(json["bet"]),
    );

    Map<String, dynamic> toJson() => {
        "bet": bet.toJson(),
    };
}


///With `data` if `ok`, else with `error`.
class BetPositionsAck {
    final BetPositionsResult? data;
    final ErrorReply? error;
    final bool ok;

    BetPositionsAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory BetPositionsAck.fromJson(Map<String, dynamic> json) => BetPositionsAck(
        data: json["data"] == null ? null : BetPositionsResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class BetPositionsResult {
    final List<Position> items;
    final String? nextCursor;

    BetPositionsResult({
        required this.items,
        required this.nextCursor,
    });

    factory BetPositionsResult.fromJson(Map<String, dynamic> json) => BetPositionsResult(
        items: List<Position>.from(json["items"].map((x) => Position.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class BetPositionsMessage {
    final String betId;
    
    ///`nextCursor` of the page before.
    final String? cursor;
    
    ///20, if left out.
    final int? limit;
    final PositionStatus? status;

    BetPositionsMessage({
        required this.betId,
        this.cursor,
        this.limit,
        this.status,
    });

    factory BetPositionsMessage.fromJson(Map<String, dynamic> json) => BetPositionsMessage(
        betId: json["betId"],
        cursor: json["cursor"],
        limit: json["limit"],
        status: positionStatusValues.map[json["status"]],
    );

    Map<String, dynamic> toJson() => {
        "betId": betId,
        "cursor": cursor,
        "limit": limit,
        "status": positionStatusValues.reverse[status],
    };
}


///With `data` if `ok`, else with `error`.
class BetQuoteAck {
    final BetQuoteResult? data;
    final ErrorReply? error;
    final bool ok;

    BetQuoteAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory BetQuoteAck.fromJson(Map<String, dynamic> json) => BetQuoteAck(
        data: json["data"] == null ? null : BetQuoteResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class BetQuoteResult {
    final int fee;
    final int net;
    final double? odds;
    final int? payout;
    final int? value;

    BetQuoteResult({
        required this.fee,
        required this.net,
        this.odds,
        this.payout,
        this.value,
    });

    factory BetQuoteResult.fromJson(Map<String, dynamic> json) => BetQuoteResult(
        fee: json["fee"],
        net: json["net"],
        odds: json["odds"]?.toDouble(),
        payout: json["payout"],
        value: json["value"],
    );

    Map<String, dynamic> toJson() => {
        "fee": fee,
        "net": net,
        "odds": odds,
        "payout": payout,
        "value": value,
    };
}

class BetQuoteMessage {
    final String? betId;
    final String? optionId;
    final String? positionId;
    final int? stake;

    BetQuoteMessage({
        this.betId,
        this.optionId,
        this.positionId,
        this.stake,
    });

    factory BetQuoteMessage.fromJson(Map<String, dynamic> json) => BetQuoteMessage(
        betId: json["betId"],
        optionId: json["optionId"],
        positionId: json["positionId"],
        stake: json["stake"],
    );

    Map<String, dynamic> toJson() => {
        "betId": betId,
        "optionId": optionId,
        "positionId": positionId,
        "stake": stake,
    };
}

class BetResolvedMessage {
    final String at;
    final BetResolvedMessageData data;
    final String room;
    final int seq;

    BetResolvedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory BetResolvedMessage.fromJson(Map<String, dynamic> json) => BetResolvedMessage(
        at: json["at"],
        data: BetResolvedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class BetResolvedMessageData {
    final int paid;
    final String resolvedAt;
    final String resultOptionId;
    final int winners;

    BetResolvedMessageData({
        required this.paid,
        required this.resolvedAt,
        required this.resultOptionId,
        required this.winners,
    });

    factory BetResolvedMessageData.fromJson(Map<String, dynamic> json) => BetResolvedMessageData(
        paid: json["paid"],
        resolvedAt: json["resolvedAt"],
        resultOptionId: json["resultOptionId"],
        winners: json["winners"],
    );

    Map<String, dynamic> toJson() => {
        "paid": paid,
        "resolvedAt": resolvedAt,
        "resultOptionId": resultOptionId,
        "winners": winners,
    };
}

class BetResolvingMessage {
    final String at;
    final BetResolvingMessageData data;
    final String room;
    final int seq;

    BetResolvingMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory BetResolvingMessage.fromJson(Map<String, dynamic> json) => BetResolvingMessage(
        at: json["at"],
        data: BetResolvingMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class BetResolvingMessageData {
    final String resultOptionId;

    BetResolvingMessageData({
        required this.resultOptionId,
    });

    factory BetResolvingMessageData.fromJson(Map<String, dynamic> json) => BetResolvingMessageData(
        resultOptionId: json["resultOptionId"],
    );

    Map<String, dynamic> toJson() => {
        "resultOptionId": resultOptionId,
    };
}

class BetResumedMessage {
    final String at;
    final BetResumedMessageData data;
    final String room;
    final int seq;

    BetResumedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory BetResumedMessage.fromJson(Map<String, dynamic> json) => BetResumedMessage(
        at: json["at"],
        data: BetResumedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class BetResumedMessageData {
    BetResumedMessageData();

    factory BetResumedMessageData.fromJson(Map<String, dynamic> json) => BetResumedMessageData(
    );

    Map<String, dynamic> toJson() => {
    };
}


///With `data` if `ok`, else with `error`.
class BetSellAck {
    final BetSellResult? data;
    final ErrorReply? error;
    final bool ok;

    BetSellAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory BetSellAck.fromJson(Map<String, dynamic> json) => BetSellAck(
        data: json["data"] == null ? null : BetSellResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class BetSellResult {
    final Money balance;
    final int fee;
    final Position position;
    final int received;

    BetSellResult({
        required this.balance,
        required this.fee,
        required this.position,
        required this.received,
    });

    factory BetSellResult.fromJson(Map<String, dynamic> json) => BetSellResult(
        balance: Money.fromJson(json["balance"]),
        fee: json["fee"],
        position: Position.fromJson(json["position"]),
        received: json["received"],
    );

    Map<String, dynamic> toJson() => {
        "balance": balance.toJson(),
        "fee": fee,
        "position": position.toJson(),
        "received": received,
    };
}

class BetSellMessage {
    final String idempotencyKey;
    final int? minNet;
    final String positionId;

    BetSellMessage({
        required this.idempotencyKey,
        this.minNet,
        required this.positionId,
    });

    factory BetSellMessage.fromJson(Map<String, dynamic> json) => BetSellMessage(
        idempotencyKey: json["idempotencyKey"],
        minNet: json["minNet"],
        positionId: json["positionId"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "minNet": minNet,
        "positionId": positionId,
    };
}

class BetSuspendedMessage {
    final String at;
    final BetSuspendedMessageData data;
    final String room;
    final int seq;

    BetSuspendedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory BetSuspendedMessage.fromJson(Map<String, dynamic> json) => BetSuspendedMessage(
        at: json["at"],
        data: BetSuspendedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class BetSuspendedMessageData {
    BetSuspendedMessageData();

    factory BetSuspendedMessageData.fromJson(Map<String, dynamic> json) => BetSuspendedMessageData(
    );

    Map<String, dynamic> toJson() => {
    };
}

class BetUpdatedMessage {
    final String at;
    final BetUpdatedMessageData data;
    final String room;
    final int seq;

    BetUpdatedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory BetUpdatedMessage.fromJson(Map<String, dynamic> json) => BetUpdatedMessage(
        at: json["at"],
        data: BetUpdatedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class BetUpdatedMessageData {
    final Bet bet;

    BetUpdatedMessageData({
        required this.bet,
    });

    factory BetUpdatedMessageData.fromJson(Map<String, dynamic> json) => BetUpdatedMessageData(
        bet: Bet.fromJson(json["bet"]),
    );

    Map<String, dynamic> toJson() => {
        "bet": bet.toJson(),
    };
}


///With `data` if `ok`, else with `error`.
class ChatDeleteAck {
    final ChatDeleteResult? data;
    final ErrorReply? error;
    final bool ok;

    ChatDeleteAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory ChatDeleteAck.fromJson(Map<String, dynamic> json) => ChatDeleteAck(
        data: json["data"] == null ? null : ChatDeleteResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class ChatDeleteResult {
    final Message message;

    ChatDeleteResult({
        required this.message,
    });

    factory ChatDeleteResult.fromJson(Map<String, dynamic> json) => ChatDeleteResult(
        message: Message.fromJson(json["message"]),
    );

    Map<String, dynamic> toJson() => {
        "message": message.toJson(),
    };
}

class Message {
    final String createdAt;
    final String? deletedAt;
    final bool isSystem;
    final String name;
    final int? replyTo;
    final String room;
    final int seq;
    final String text;
    final String? userId;

    Message({
        required this.createdAt,
        required this.deletedAt,
        required this.isSystem,
        required this.name,
        required this.replyTo,
        required this.room,
        required this.seq,
        required this.text,
        required this.userId,
    });

    factory Message.fromJson(Map<String, dynamic> json) => Message(
        createdAt: json["createdAt"],
        deletedAt: json["deletedAt"],
        isSystem: json["isSystem"],
        name: json["name"],
        replyTo: json["replyTo"],
        room: json["room"],
        seq: json["seq"],
        text: json["text"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "deletedAt": deletedAt,
        "isSystem": isSystem,
        "name": name,
        "replyTo": replyTo,
        "room": room,
        "seq": seq,
        "text": text,
        "userId": userId,
    };
}

class ChatDeleteMessage {
    final String? idempotencyKey;
    final String? reason;
    final String room;
    final int seq;

    ChatDeleteMessage({
        this.idempotencyKey,
        this.reason,
        required this.room,
        required this.seq,
    });

    factory ChatDeleteMessage.fromJson(Map<String, dynamic> json) => ChatDeleteMessage(
        idempotencyKey: json["idempotencyKey"],
        reason: json["reason"],
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "reason": reason,
        "room": room,
        "seq": seq,
    };
}

class ChatDeletedMessage {
    final String deletedAt;
    final int messageSeq;
    final String room;
    final int seq;

    ChatDeletedMessage({
        required this.deletedAt,
        required this.messageSeq,
        required this.room,
        required this.seq,
    });

    factory ChatDeletedMessage.fromJson(Map<String, dynamic> json) => ChatDeletedMessage(
        deletedAt: json["deletedAt"],
        messageSeq: json["messageSeq"],
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "deletedAt": deletedAt,
        "messageSeq": messageSeq,
        "room": room,
        "seq": seq,
    };
}


///With `data` if `ok`, else with `error`.
class ChatHistoryAck {
    final ChatHistoryResult? data;
    final ErrorReply? error;
    final bool ok;

    ChatHistoryAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory ChatHistoryAck.fromJson(Map<String, dynamic> json) => ChatHistoryAck(
        data: json["data"] == null ? null : ChatHistoryResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class ChatHistoryResult {
    final int chatSeq;
    final List<Deletion> deletions;
    final List<Message> messages;
    final String room;

    ChatHistoryResult({
        required this.chatSeq,
        required this.deletions,
        required this.messages,
        required this.room,
    });

    factory ChatHistoryResult.fromJson(Map<String, dynamic> json) => ChatHistoryResult(
        chatSeq: json["chatSeq"],
        deletions: List<Deletion>.from(json["deletions"].map((x) => Deletion.fromJson(x))),
        messages: List<Message>.from(json["messages"].map((x) => Message.fromJson(x))),
        room: json["room"],
    );

    Map<String, dynamic> toJson() => {
        "chatSeq": chatSeq,
        "deletions": List<dynamic>.from(deletions.map((x) => x.toJson())),
        "messages": List<dynamic>.from(messages.map((x) => x.toJson())),
        "room": room,
    };
}

class Deletion {
    final String deletedAt;
    final int messageSeq;
    final String room;
    final int seq;

    Deletion({
        required this.deletedAt,
        required this.messageSeq,
        required this.room,
        required this.seq,
    });

    factory Deletion.fromJson(Map<String, dynamic> json) => Deletion(
        deletedAt: json["deletedAt"],
        messageSeq: json["messageSeq"],
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "deletedAt": deletedAt,
        "messageSeq": messageSeq,
        "room": room,
        "seq": seq,
    };
}

class ChatHistoryMessage {
    final int? after;
    final int? before;
    final int? limit;
    final String room;

    ChatHistoryMessage({
        this.after,
        this.before,
        this.limit,
        required this.room,
    });

    factory ChatHistoryMessage.fromJson(Map<String, dynamic> json) => ChatHistoryMessage(
        after: json["after"],
        before: json["before"],
        limit: json["limit"],
        room: json["room"],
    );

    Map<String, dynamic> toJson() => {
        "after": after,
        "before": before,
        "limit": limit,
        "room": room,
    };
}

class ChatMessageMessage {
    final String createdAt;
    final String? deletedAt;
    final bool isSystem;
    final String name;
    final int? replyTo;
    final String room;
    final int seq;
    final String text;
    final String? userId;

    ChatMessageMessage({
        required this.createdAt,
        required this.deletedAt,
        required this.isSystem,
        required this.name,
        required this.replyTo,
        required this.room,
        required this.seq,
        required this.text,
        required this.userId,
    });

    factory ChatMessageMessage.fromJson(Map<String, dynamic> json) => ChatMessageMessage(
        createdAt: json["createdAt"],
        deletedAt: json["deletedAt"],
        isSystem: json["isSystem"],
        name: json["name"],
        replyTo: json["replyTo"],
        room: json["room"],
        seq: json["seq"],
        text: json["text"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "deletedAt": deletedAt,
        "isSystem": isSystem,
        "name": name,
        "replyTo": replyTo,
        "room": room,
        "seq": seq,
        "text": text,
        "userId": userId,
    };
}


///With `data` if `ok`, else with `error`.
class ChatMuteAck {
    final ChatMuteResult? data;
    final ErrorReply? error;
    final bool ok;

    ChatMuteAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory ChatMuteAck.fromJson(Map<String, dynamic> json) => ChatMuteAck(
        data: json["data"] == null ? null : ChatMuteResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class ChatMuteResult {
    final String? mutedUntil;

    ChatMuteResult({
        required this.mutedUntil,
    });

    factory ChatMuteResult.fromJson(Map<String, dynamic> json) => ChatMuteResult(
        mutedUntil: json["mutedUntil"],
    );

    Map<String, dynamic> toJson() => {
        "mutedUntil": mutedUntil,
    };
}

class ChatMuteMessage {
    final String? idempotencyKey;
    final int minutes;
    final String reason;
    final String room;
    final String userId;

    ChatMuteMessage({
        this.idempotencyKey,
        required this.minutes,
        required this.reason,
        required this.room,
        required this.userId,
    });

    factory ChatMuteMessage.fromJson(Map<String, dynamic> json) => ChatMuteMessage(
        idempotencyKey: json["idempotencyKey"],
        minutes: json["minutes"],
        reason: json["reason"],
        room: json["room"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "minutes": minutes,
        "reason": reason,
        "room": room,
        "userId": userId,
    };
}


///With `data` if `ok`, else with `error`.
class ChatReportAck {
    final Nothing? data;
    final ErrorReply? error;
    final bool ok;

    ChatReportAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory ChatReportAck.fromJson(Map<String, dynamic> json) => ChatReportAck(
        data: json["data"] == null ? null : Nothing.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class ChatReportMessage {
    final String? idempotencyKey;
    final String reason;
    final String room;
    final int seq;

    ChatReportMessage({
        this.idempotencyKey,
        required this.reason,
        required this.room,
        required this.seq,
    });

    factory ChatReportMessage.fromJson(Map<String, dynamic> json) => ChatReportMessage(
        idempotencyKey: json["idempotencyKey"],
        reason: json["reason"],
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "reason": reason,
        "room": room,
        "seq": seq,
    };
}


///With `data` if `ok`, else with `error`.
class ChatSendAck {
    final ChatSendResult? data;
    final ErrorReply? error;
    final bool ok;

    ChatSendAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory ChatSendAck.fromJson(Map<String, dynamic> json) => ChatSendAck(
        data: json["data"] == null ? null : ChatSendResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class ChatSendResult {
    final Message message;

    ChatSendResult({
        required this.message,
    });

    factory ChatSendResult.fromJson(Map<String, dynamic> json) => ChatSendResult(
        message: Message.fromJson(json["message"]),
    );

    Map<String, dynamic> toJson() => {
        "message": message.toJson(),
    };
}

class ChatSendMessage {
    final String? idempotencyKey;
    final int? replyTo;
    final String room;
    final String text;

    ChatSendMessage({
        this.idempotencyKey,
        this.replyTo,
        required this.room,
        required this.text,
    });

    factory ChatSendMessage.fromJson(Map<String, dynamic> json) => ChatSendMessage(
        idempotencyKey: json["idempotencyKey"],
        replyTo: json["replyTo"],
        room: json["room"],
        text: json["text"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "replyTo": replyTo,
        "room": room,
        "text": text,
    };
}


///With `data` if `ok`, else with `error`.
class DisputeGetAck {
    final DisputeGetResult? data;
    final ErrorReply? error;
    final bool ok;

    DisputeGetAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory DisputeGetAck.fromJson(Map<String, dynamic> json) => DisputeGetAck(
        data: json["data"] == null ? null : DisputeGetResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class DisputeGetResult {
    final DisputeGetResultDispute dispute;
    final FairPlay? fairPlay;
    final DisputeGetResultMatch match;

    DisputeGetResult({
        required this.dispute,
        required this.fairPlay,
        required this.match,
    });

    factory DisputeGetResult.fromJson(Map<String, dynamic> json) => DisputeGetResult(
        dispute: DisputeGetResultDispute.fromJson(json["dispute"]),
        fairPlay: json["fairPlay"] == null ? null : FairPlay.fromJson(json["fairPlay"]),
        match: DisputeGetResultMatch.fromJson(json["match"]),
    );

    Map<String, dynamic> toJson() => {
        "dispute": dispute.toJson(),
        "fairPlay": fairPlay?.toJson(),
        "match": match.toJson(),
    };
}

class DisputeGetResultDispute {
    final String createdAt;
    
    ///What the two say, with their proofs.
    final List<PurpleDeclaration> declarations;
    final int? finalPlayer1Score;
    final int? finalPlayer2Score;
    final String id;
    final String matchId;
    final String? resolutionNotes;
    final String? resolvedAt;
    final String? resolvedBy;
    
    ///`cancelled` where both agreed after all.
    final DisputeStatus status;
    final String tournamentId;
    final String updatedAt;

    DisputeGetResultDispute({
        required this.createdAt,
        required this.declarations,
        required this.finalPlayer1Score,
        required this.finalPlayer2Score,
        required this.id,
        required this.matchId,
        required this.resolutionNotes,
        required this.resolvedAt,
        required this.resolvedBy,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
    });

    factory DisputeGetResultDispute.fromJson(Map<String, dynamic> json) => DisputeGetResultDispute(
        createdAt: json["createdAt"],
        declarations: List<PurpleDeclaration>.from(json["declarations"].map((x) => PurpleDeclaration.fromJson(x))),
        finalPlayer1Score: json["finalPlayer1Score"],
        finalPlayer2Score: json["finalPlayer2Score"],
        id: json["id"],
        matchId: json["matchId"],
        resolutionNotes: json["resolutionNotes"],
        resolvedAt: json["resolvedAt"],
        resolvedBy: json["resolvedBy"],
        status: disputeStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "declarations": List<dynamic>.from(declarations.map((x) => x.toJson())),
        "finalPlayer1Score": finalPlayer1Score,
        "finalPlayer2Score": finalPlayer2Score,
        "id": id,
        "matchId": matchId,
        "resolutionNotes": resolutionNotes,
        "resolvedAt": resolvedAt,
        "resolvedBy": resolvedBy,
        "status": disputeStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
    };
}

class PurpleDeclaration {
    final String declaredAt;
    final List<Flag> flags;
    final String matchId;
    final int player1Score;
    final int player2Score;
    
    ///Where its screenshot is to be seen, for a quarter of an hour.
    final String proofUrl;
    final PurpleShootout? shootout;
    final String userId;

    PurpleDeclaration({
        required this.declaredAt,
        required this.flags,
        required this.matchId,
        required this.player1Score,
        required this.player2Score,
        required this.proofUrl,
        required this.shootout,
        required this.userId,
    });

    factory PurpleDeclaration.fromJson(Map<String, dynamic> json) => PurpleDeclaration(
        declaredAt: json["declaredAt"],
        flags: List<Flag>.from(json["flags"].map((x) => flagValues.map[x]!)),
        matchId: json["matchId"],
        player1Score: json["player1Score"],
        player2Score: json["player2Score"],
        proofUrl: json["proofUrl"],
        shootout: json["shootout"] == null ? null : PurpleShootout.fromJson(json["shootout"]),
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "declaredAt": declaredAt,
        "flags": List<dynamic>.from(flags.map((x) => flagValues.reverse[x])),
        "matchId": matchId,
        "player1Score": player1Score,
        "player2Score": player2Score,
        "proofUrl": proofUrl,
        "shootout": shootout?.toJson(),
        "userId": userId,
    };
}

enum Flag {
    PROOF_LOOKS_ALIKE,
    PROOF_SEEN_BEFORE
}

final flagValues = EnumValues({
    "proof_looks_alike": Flag.PROOF_LOOKS_ALIKE,
    "proof_seen_before": Flag.PROOF_SEEN_BEFORE
});

class PurpleShootout {
    final int player1;
    final int player2;

    PurpleShootout({
        required this.player1,
        required this.player2,
    });

    factory PurpleShootout.fromJson(Map<String, dynamic> json) => PurpleShootout(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}


///`cancelled` where both agreed after all.
enum DisputeStatus {
    CANCELLED,
    PENDING,
    RESOLVED
}

final disputeStatusValues = EnumValues({
    "cancelled": DisputeStatus.CANCELLED,
    "pending": DisputeStatus.PENDING,
    "resolved": DisputeStatus.RESOLVED
});

class FairPlay {
    final Pair pair;
    final List<Player> players;

    FairPlay({
        required this.pair,
        required this.players,
    });

    factory FairPlay.fromJson(Map<String, dynamic> json) => FairPlay(
        pair: Pair.fromJson(json["pair"]),
        players: List<Player>.from(json["players"].map((x) => Player.fromJson(x))),
    );

    Map<String, dynamic> toJson() => {
        "pair": pair.toJson(),
        "players": List<dynamic>.from(players.map((x) => x.toJson())),
    };
}

class Pair {
    final bool alwaysContradict;
    final int disputed;
    final int matches;

    Pair({
        required this.alwaysContradict,
        required this.disputed,
        required this.matches,
    });

    factory Pair.fromJson(Map<String, dynamic> json) => Pair(
        alwaysContradict: json["alwaysContradict"],
        disputed: json["disputed"],
        matches: json["matches"],
    );

    Map<String, dynamic> toJson() => {
        "alwaysContradict": alwaysContradict,
        "disputed": disputed,
        "matches": matches,
    };
}

class Player {
    final int disputed;
    final List<PlayerDispute> disputes;
    final bool isOftenDisputed;
    final int matches;
    final String name;
    final String userId;

    Player({
        required this.disputed,
        required this.disputes,
        required this.isOftenDisputed,
        required this.matches,
        required this.name,
        required this.userId,
    });

    factory Player.fromJson(Map<String, dynamic> json) => Player(
        disputed: json["disputed"],
        disputes: List<PlayerDispute>.from(json["disputes"].map((x) => PlayerDispute.fromJson(x))),
        isOftenDisputed: json["isOftenDisputed"],
        matches: json["matches"],
        name: json["name"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "disputed": disputed,
        "disputes": List<dynamic>.from(disputes.map((x) => x.toJson())),
        "isOftenDisputed": isOftenDisputed,
        "matches": matches,
        "name": name,
        "userId": userId,
    };
}

class PlayerDispute {
    final String createdAt;
    final List<Flag> flags;
    final DisputeStatus status;
    final bool? upheld;

    PlayerDispute({
        required this.createdAt,
        required this.flags,
        required this.status,
        required this.upheld,
    });

    factory PlayerDispute.fromJson(Map<String, dynamic> json) => PlayerDispute(
        createdAt: json["createdAt"],
        flags: List<Flag>.from(json["flags"].map((x) => flagValues.map[x]!)),
        status: disputeStatusValues.map[json["status"]]!,
        upheld: json["upheld"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "flags": List<dynamic>.from(flags.map((x) => flagValues.reverse[x])),
        "status": disputeStatusValues.reverse[status],
        "upheld": upheld,
    };
}

class DisputeGetResultMatch {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final FluffyShootout? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    DisputeGetResultMatch({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory DisputeGetResultMatch.fromJson(Map<String, dynamic> json) => DisputeGetResultMatch(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : FluffyShootout.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

enum NextMatchPosition {
    PLAYER1,
    PLAYER2
}

final nextMatchPositionValues = EnumValues({
    "player1": NextMatchPosition.PLAYER1,
    "player2": NextMatchPosition.PLAYER2
});

class FluffyShootout {
    final int player1;
    final int player2;

    FluffyShootout({
        required this.player1,
        required this.player2,
    });

    factory FluffyShootout.fromJson(Map<String, dynamic> json) => FluffyShootout(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

enum MatchStatus {
    AWAITING_RESULTS,
    CANCELLED,
    COMPLETED,
    DISPUTED,
    PENDING,
    READY
}

final matchStatusValues = EnumValues({
    "awaiting_results": MatchStatus.AWAITING_RESULTS,
    "cancelled": MatchStatus.CANCELLED,
    "completed": MatchStatus.COMPLETED,
    "disputed": MatchStatus.DISPUTED,
    "pending": MatchStatus.PENDING,
    "ready": MatchStatus.READY
});

class DisputeGetMessage {
    final String disputeId;

    DisputeGetMessage({
        required this.disputeId,
    });

    factory DisputeGetMessage.fromJson(Map<String, dynamic> json) => DisputeGetMessage(
        disputeId: json["disputeId"],
    );

    Map<String, dynamic> toJson() => {
        "disputeId": disputeId,
    };
}


///With `data` if `ok`, else with `error`.
class DisputeListAck {
    final DisputeListResult? data;
    final ErrorReply? error;
    final bool ok;

    DisputeListAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory DisputeListAck.fromJson(Map<String, dynamic> json) => DisputeListAck(
        data: json["data"] == null ? null : DisputeListResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class DisputeListResult {
    final List<DisputeListResultItem> items;
    final String? nextCursor;

    DisputeListResult({
        required this.items,
        required this.nextCursor,
    });

    factory DisputeListResult.fromJson(Map<String, dynamic> json) => DisputeListResult(
        items: List<DisputeListResultItem>.from(json["items"].map((x) => DisputeListResultItem.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class DisputeListResultItem {
    final String createdAt;
    
    ///What the two say, with their proofs.
    final List<ItemDeclaration> declarations;
    final int? finalPlayer1Score;
    final int? finalPlayer2Score;
    final String id;
    final String matchId;
    final String? resolutionNotes;
    final String? resolvedAt;
    final String? resolvedBy;
    
    ///`cancelled` where both agreed after all.
    final DisputeStatus status;
    final String tournamentId;
    final String updatedAt;

    DisputeListResultItem({
        required this.createdAt,
        required this.declarations,
        required this.finalPlayer1Score,
        required this.finalPlayer2Score,
        required this.id,
        required this.matchId,
        required this.resolutionNotes,
        required this.resolvedAt,
        required this.resolvedBy,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
    });

    factory DisputeListResultItem.fromJson(Map<String, dynamic> json) => DisputeListResultItem(
        createdAt: json["createdAt"],
        declarations: List<ItemDeclaration>.from(json["declarations"].map((x) => ItemDeclaration.fromJson(x))),
        finalPlayer1Score: json["finalPlayer1Score"],
        finalPlayer2Score: json["finalPlayer2Score"],
        id: json["id"],
        matchId: json["matchId"],
        resolutionNotes: json["resolutionNotes"],
        resolvedAt: json["resolvedAt"],
        resolvedBy: json["resolvedBy"],
        status: disputeStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "declarations": List<dynamic>.from(declarations.map((x) => x.toJson())),
        "finalPlayer1Score": finalPlayer1Score,
        "finalPlayer2Score": finalPlayer2Score,
        "id": id,
        "matchId": matchId,
        "resolutionNotes": resolutionNotes,
        "resolvedAt": resolvedAt,
        "resolvedBy": resolvedBy,
        "status": disputeStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
    };
}

class ItemDeclaration {
    final String declaredAt;
    final List<Flag> flags;
    final String matchId;
    final int player1Score;
    final int player2Score;
    
    ///Where its screenshot is to be seen, for a quarter of an hour.
    final String proofUrl;
    final TentacledShootout? shootout;
    final String userId;

    ItemDeclaration({
        required this.declaredAt,
        required this.flags,
        required this.matchId,
        required this.player1Score,
        required this.player2Score,
        required this.proofUrl,
        required this.shootout,
        required this.userId,
    });

    factory ItemDeclaration.fromJson(Map<String, dynamic> json) => ItemDeclaration(
        declaredAt: json["declaredAt"],
        flags: List<Flag>.from(json["flags"].map((x) => flagValues.map[x]!)),
        matchId: json["matchId"],
        player1Score: json["player1Score"],
        player2Score: json["player2Score"],
        proofUrl: json["proofUrl"],
        shootout: json["shootout"] == null ? null : TentacledShootout.fromJson(json["shootout"]),
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "declaredAt": declaredAt,
        "flags": List<dynamic>.from(flags.map((x) => flagValues.reverse[x])),
        "matchId": matchId,
        "player1Score": player1Score,
        "player2Score": player2Score,
        "proofUrl": proofUrl,
        "shootout": shootout?.toJson(),
        "userId": userId,
    };
}

class TentacledShootout {
    final int player1;
    final int player2;

    TentacledShootout({
        required this.player1,
        required this.player2,
    });

    factory TentacledShootout.fromJson(Map<String, dynamic> json) => TentacledShootout(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class DisputeListMessage {
    
    ///`nextCursor` of the page before.
    final String? cursor;
    
    ///20, if left out.
    final int? limit;
    final DisputeStatus? status;
    final String? tournamentId;

    DisputeListMessage({
        this.cursor,
        this.limit,
        this.status,
        this.tournamentId,
    });

    factory DisputeListMessage.fromJson(Map<String, dynamic> json) => DisputeListMessage(
        cursor: json["cursor"],
        limit: json["limit"],
        status: disputeStatusValues.map[json["status"]],
        tournamentId: json["tournamentId"],
    );

    Map<String, dynamic> toJson() => {
        "cursor": cursor,
        "limit": limit,
        "status": disputeStatusValues.reverse[status],
        "tournamentId": tournamentId,
    };
}


///With `data` if `ok`, else with `error`.
class DisputeResolveAck {
    final DisputeResolveResult? data;
    final ErrorReply? error;
    final bool ok;

    DisputeResolveAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory DisputeResolveAck.fromJson(Map<String, dynamic> json) => DisputeResolveAck(
        data: json["data"] == null ? null : DisputeResolveResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class DisputeResolveResult {
    final DisputeResolveResultDispute dispute;
    final DisputeResolveResultMatch match;

    DisputeResolveResult({
        required this.dispute,
        required this.match,
    });

    factory DisputeResolveResult.fromJson(Map<String, dynamic> json) => DisputeResolveResult(
        dispute: DisputeResolveResultDispute.fromJson(json["dispute"]),
        match: DisputeResolveResultMatch.fromJson(json["match"]),
    );

    Map<String, dynamic> toJson() => {
        "dispute": dispute.toJson(),
        "match": match.toJson(),
    };
}

class DisputeResolveResultDispute {
    final String createdAt;
    
    ///What the two say, with their proofs.
    final List<FluffyDeclaration> declarations;
    final int? finalPlayer1Score;
    final int? finalPlayer2Score;
    final String id;
    final String matchId;
    final String? resolutionNotes;
    final String? resolvedAt;
    final String? resolvedBy;
    
    ///`cancelled` where both agreed after all.
    final DisputeStatus status;
    final String tournamentId;
    final String updatedAt;

    DisputeResolveResultDispute({
        required this.createdAt,
        required this.declarations,
        required this.finalPlayer1Score,
        required this.finalPlayer2Score,
        required this.id,
        required this.matchId,
        required this.resolutionNotes,
        required this.resolvedAt,
        required this.resolvedBy,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
    });

    factory DisputeResolveResultDispute.fromJson(Map<String, dynamic> json) => DisputeResolveResultDispute(
        createdAt: json["createdAt"],
        declarations: List<FluffyDeclaration>.from(json["declarations"].map((x) => FluffyDeclaration.fromJson(x))),
        finalPlayer1Score: json["finalPlayer1Score"],
        finalPlayer2Score: json["finalPlayer2Score"],
        id: json["id"],
        matchId: json["matchId"],
        resolutionNotes: json["resolutionNotes"],
        resolvedAt: json["resolvedAt"],
        resolvedBy: json["resolvedBy"],
        status: disputeStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "declarations": List<dynamic>.from(declarations.map((x) => x.toJson())),
        "finalPlayer1Score": finalPlayer1Score,
        "finalPlayer2Score": finalPlayer2Score,
        "id": id,
        "matchId": matchId,
        "resolutionNotes": resolutionNotes,
        "resolvedAt": resolvedAt,
        "resolvedBy": resolvedBy,
        "status": disputeStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
    };
}

class FluffyDeclaration {
    final String declaredAt;
    final List<Flag> flags;
    final String matchId;
    final int player1Score;
    final int player2Score;
    
    ///Where its screenshot is to be seen, for a quarter of an hour.
    final String proofUrl;
    final StickyShootout? shootout;
    final String userId;

    FluffyDeclaration({
        required this.declaredAt,
        required this.flags,
        required this.matchId,
        required this.player1Score,
        required this.player2Score,
        required this.proofUrl,
        required this.shootout,
        required this.userId,
    });

    factory FluffyDeclaration.fromJson(Map<String, dynamic> json) => FluffyDeclaration(
        declaredAt: json["declaredAt"],
        flags: List<Flag>.from(json["flags"].map((x) => flagValues.map[x]!)),
        matchId: json["matchId"],
        player1Score: json["player1Score"],
        player2Score: json["player2Score"],
        proofUrl: json["proofUrl"],
        shootout: json["shootout"] == null ? null : StickyShootout.fromJson(json["shootout"]),
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "declaredAt": declaredAt,
        "flags": List<dynamic>.from(flags.map((x) => flagValues.reverse[x])),
        "matchId": matchId,
        "player1Score": player1Score,
        "player2Score": player2Score,
        "proofUrl": proofUrl,
        "shootout": shootout?.toJson(),
        "userId": userId,
    };
}

class StickyShootout {
    final int player1;
    final int player2;

    StickyShootout({
        required this.player1,
        required this.player2,
    });

    factory StickyShootout.fromJson(Map<String, dynamic> json) => StickyShootout(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class DisputeResolveResultMatch {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final IndigoShootout? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    DisputeResolveResultMatch({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory DisputeResolveResultMatch.fromJson(Map<String, dynamic> json) => DisputeResolveResultMatch(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : IndigoShootout.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

class IndigoShootout {
    final int player1;
    final int player2;

    IndigoShootout({
        required this.player1,
        required this.player2,
    });

    factory IndigoShootout.fromJson(Map<String, dynamic> json) => IndigoShootout(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class DisputeResolveMessage {
    final bool? cancelMatch;
    final String disputeId;
    final String? idempotencyKey;
    final String notes;
    final int? player1Score;
    final int? player2Score;
    final DisputeResolveMessageShootout? shootout;

    DisputeResolveMessage({
        this.cancelMatch,
        required this.disputeId,
        this.idempotencyKey,
        required this.notes,
        this.player1Score,
        this.player2Score,
        this.shootout,
    });

    factory DisputeResolveMessage.fromJson(Map<String, dynamic> json) => DisputeResolveMessage(
        cancelMatch: json["cancelMatch"],
        disputeId: json["disputeId"],
        idempotencyKey: json["idempotencyKey"],
        notes: json["notes"],
        player1Score: json["player1Score"],
        player2Score: json["player2Score"],
        shootout: json["shootout"] == null ? null : DisputeResolveMessageShootout.fromJson(json["shootout"]),
    );

    Map<String, dynamic> toJson() => {
        "cancelMatch": cancelMatch,
        "disputeId": disputeId,
        "idempotencyKey": idempotencyKey,
        "notes": notes,
        "player1Score": player1Score,
        "player2Score": player2Score,
        "shootout": shootout?.toJson(),
    };
}

class DisputeResolveMessageShootout {
    final int player1;
    final int player2;

    DisputeResolveMessageShootout({
        required this.player1,
        required this.player2,
    });

    factory DisputeResolveMessageShootout.fromJson(Map<String, dynamic> json) => DisputeResolveMessageShootout(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class DisputeResolvedMessage {
    final String at;
    final DisputeResolvedMessageData data;
    final String room;
    final int seq;

    DisputeResolvedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory DisputeResolvedMessage.fromJson(Map<String, dynamic> json) => DisputeResolvedMessage(
        at: json["at"],
        data: DisputeResolvedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class DisputeResolvedMessageData {
    final String disputeId;
    final PurpleMatch match;

    DisputeResolvedMessageData({
        required this.disputeId,
        required this.match,
    });

    factory DisputeResolvedMessageData.fromJson(Map<String, dynamic> json) => DisputeResolvedMessageData(
        disputeId: json["disputeId"],
        match: PurpleMatch.fromJson(json["match"]),
    );

    Map<String, dynamic> toJson() => {
        "disputeId": disputeId,
        "match": match.toJson(),
    };
}

class PurpleMatch {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final IndecentShootout? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    PurpleMatch({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory PurpleMatch.fromJson(Map<String, dynamic> json) => PurpleMatch(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : IndecentShootout.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

class IndecentShootout {
    final int player1;
    final int player2;

    IndecentShootout({
        required this.player1,
        required this.player2,
    });

    factory IndecentShootout.fromJson(Map<String, dynamic> json) => IndecentShootout(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}


///With `data` if `ok`, else with `error`.
class GameGetAck {
    final GameGetResult? data;
    final ErrorReply? error;
    final bool ok;

    GameGetAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory GameGetAck.fromJson(Map<String, dynamic> json) => GameGetAck(
        data: json["data"] == null ? null : GameGetResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class GameGetResult {
    final Game game;

    GameGetResult({
        required this.game,
    });

    factory GameGetResult.fromJson(Map<String, dynamic> json) => GameGetResult(
        game: Game.fromJson(json["game"]),
    );

    Map<String, dynamic> toJson() => {
        "game": game.toJson(),
    };
}

class Game {
    final String createdAt;
    final Currency currency;
    final String description;
    final String? iconUrl;
    final String id;
    final GameKind kind;
    final int maxBet;
    final int minBet;
    final String name;
    final double? returnToPlayer;
    final Map<String, dynamic> rules;
    
    ///Unique, for addresses: `fc-mobile`.
    final String slug;
    
    ///Nothing new begins in one that is not open.
    final GameStatus status;
    final String updatedAt;

    Game({
        required this.createdAt,
        required this.currency,
        required this.description,
        required this.iconUrl,
        required this.id,
        required this.kind,
        required this.maxBet,
        required this.minBet,
        required this.name,
        required this.returnToPlayer,
        required this.rules,
        required this.slug,
        required this.status,
        required this.updatedAt,
    });

    factory Game.fromJson(Map<String, dynamic> json) => Game(
        createdAt: json["createdAt"],
        currency: currencyValues.map[json["currency"]]!,
        description: json["description"],
        iconUrl: json["iconUrl"],
        id: json["id"],
        kind: gameKindValues.map[json["kind"]]!,
        maxBet: json["maxBet"],
        minBet: json["minBet"],
        name: json["name"],
        returnToPlayer: json["returnToPlayer"]?.toDouble(),
        rules: Map.from(json["rules"]).map((k, v) => MapEntry<String, dynamic>(k, v)),
        slug: json["slug"],
        status: gameStatusValues.map[json["status"]]!,
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "currency": currencyValues.reverse[currency],
        "description": description,
        "iconUrl": iconUrl,
        "id": id,
        "kind": gameKindValues.reverse[kind],
        "maxBet": maxBet,
        "minBet": minBet,
        "name": name,
        "returnToPlayer": returnToPlayer,
        "rules": Map.from(rules).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "slug": slug,
        "status": gameStatusValues.reverse[status],
        "updatedAt": updatedAt,
    };
}

enum GameKind {
    FOOTBALL,
    LIARS_POKER,
    LOTTERY,
    SLOT
}

final gameKindValues = EnumValues({
    "football": GameKind.FOOTBALL,
    "liars_poker": GameKind.LIARS_POKER,
    "lottery": GameKind.LOTTERY,
    "slot": GameKind.SLOT
});


///Nothing new begins in one that is not open.
enum GameStatus {
    CLOSED,
    MAINTENANCE,
    OPEN
}

final gameStatusValues = EnumValues({
    "closed": GameStatus.CLOSED,
    "maintenance": GameStatus.MAINTENANCE,
    "open": GameStatus.OPEN
});

class GameGetMessage {
    final String gameId;

    GameGetMessage({
        required this.gameId,
    });

    factory GameGetMessage.fromJson(Map<String, dynamic> json) => GameGetMessage(
        gameId: json["gameId"],
    );

    Map<String, dynamic> toJson() => {
        "gameId": gameId,
    };
}


///With `data` if `ok`, else with `error`.
class GameListAck {
    final GameListResult? data;
    final ErrorReply? error;
    final bool ok;

    GameListAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory GameListAck.fromJson(Map<String, dynamic> json) => GameListAck(
        data: json["data"] == null ? null : GameListResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class GameListResult {
    final List<GameListResultItem> items;
    final String? nextCursor;

    GameListResult({
        required this.items,
        required this.nextCursor,
    });

    factory GameListResult.fromJson(Map<String, dynamic> json) => GameListResult(
        items: List<GameListResultItem>.from(json["items"].map((x) => GameListResultItem.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class GameListResultItem {
    final String createdAt;
    final Currency currency;
    final String description;
    final String? iconUrl;
    final String id;
    final GameKind kind;
    final int maxBet;
    final int minBet;
    final String name;
    final double? returnToPlayer;
    final Map<String, dynamic> rules;
    
    ///Unique, for addresses: `fc-mobile`.
    final String slug;
    
    ///Nothing new begins in one that is not open.
    final GameStatus status;
    final String updatedAt;

    GameListResultItem({
        required this.createdAt,
        required this.currency,
        required this.description,
        required this.iconUrl,
        required this.id,
        required this.kind,
        required this.maxBet,
        required this.minBet,
        required this.name,
        required this.returnToPlayer,
        required this.rules,
        required this.slug,
        required this.status,
        required this.updatedAt,
    });

    factory GameListResultItem.fromJson(Map<String, dynamic> json) => GameListResultItem(
        createdAt: json["createdAt"],
        currency: currencyValues.map[json["currency"]]!,
        description: json["description"],
        iconUrl: json["iconUrl"],
        id: json["id"],
        kind: gameKindValues.map[json["kind"]]!,
        maxBet: json["maxBet"],
        minBet: json["minBet"],
        name: json["name"],
        returnToPlayer: json["returnToPlayer"]?.toDouble(),
        rules: Map.from(json["rules"]).map((k, v) => MapEntry<String, dynamic>(k, v)),
        slug: json["slug"],
        status: gameStatusValues.map[json["status"]]!,
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "currency": currencyValues.reverse[currency],
        "description": description,
        "iconUrl": iconUrl,
        "id": id,
        "kind": gameKindValues.reverse[kind],
        "maxBet": maxBet,
        "minBet": minBet,
        "name": name,
        "returnToPlayer": returnToPlayer,
        "rules": Map.from(rules).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "slug": slug,
        "status": gameStatusValues.reverse[status],
        "updatedAt": updatedAt,
    };
}

class GameListMessage {
    
    ///`nextCursor` of the page before.
    final String? cursor;
    final GameKind? kind;
    
    ///20, if left out.
    final int? limit;

    GameListMessage({
        this.cursor,
        this.kind,
        this.limit,
    });

    factory GameListMessage.fromJson(Map<String, dynamic> json) => GameListMessage(
        cursor: json["cursor"],
        kind: gameKindValues.map[json["kind"]],
        limit: json["limit"],
    );

    Map<String, dynamic> toJson() => {
        "cursor": cursor,
        "kind": gameKindValues.reverse[kind],
        "limit": limit,
    };
}


///With `data` if `ok`, else with `error`.
class GroupGetAck {
    final GroupGetResult? data;
    final ErrorReply? error;
    final bool ok;

    GroupGetAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory GroupGetAck.fromJson(Map<String, dynamic> json) => GroupGetAck(
        data: json["data"] == null ? null : GroupGetResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class GroupGetResult {
    final List<GroupGetResultItem> items;
    final String? nextCursor;

    GroupGetResult({
        required this.items,
        required this.nextCursor,
    });

    factory GroupGetResult.fromJson(Map<String, dynamic> json) => GroupGetResult(
        items: List<GroupGetResultItem>.from(json["items"].map((x) => GroupGetResultItem.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class GroupGetResultItem {
    final PurpleGroup group;
    final ItemRole? role;

    GroupGetResultItem({
        required this.group,
        required this.role,
    });

    factory GroupGetResultItem.fromJson(Map<String, dynamic> json) => GroupGetResultItem(
        group: PurpleGroup.fromJson(json["group"]),
        role: itemRoleValues.map[json["role"]],
    );

    Map<String, dynamic> toJson() => {
        "group": group.toJson(),
        "role": itemRoleValues.reverse[role],
    };
}

class PurpleGroup {
    final String createdAt;
    final String createdBy;
    final String? description;
    final String id;
    final bool isPrivate;
    final int membersCount;
    final String name;
    final String updatedAt;

    PurpleGroup({
        required this.createdAt,
        required this.createdBy,
        required this.description,
        required this.id,
        required this.isPrivate,
        required this.membersCount,
        required this.name,
        required this.updatedAt,
    });

    factory PurpleGroup.fromJson(Map<String, dynamic> json) => PurpleGroup(
        createdAt: json["createdAt"],
        createdBy: json["createdBy"],
        description: json["description"],
        id: json["id"],
        isPrivate: json["isPrivate"],
        membersCount: json["membersCount"],
        name: json["name"],
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "createdBy": createdBy,
        "description": description,
        "id": id,
        "isPrivate": isPrivate,
        "membersCount": membersCount,
        "name": name,
        "updatedAt": updatedAt,
    };
}

enum ItemRole {
    MANAGER,
    MEMBER
}

final itemRoleValues = EnumValues({
    "manager": ItemRole.MANAGER,
    "member": ItemRole.MEMBER
});

class GroupGetMessage {
    
    ///`nextCursor` of the page before.
    final String? cursor;
    final String? groupId;
    
    ///20, if left out.
    final int? limit;

    GroupGetMessage({
        this.cursor,
        this.groupId,
        this.limit,
    });

    factory GroupGetMessage.fromJson(Map<String, dynamic> json) => GroupGetMessage(
        cursor: json["cursor"],
        groupId: json["groupId"],
        limit: json["limit"],
    );

    Map<String, dynamic> toJson() => {
        "cursor": cursor,
        "groupId": groupId,
        "limit": limit,
    };
}

class Job {
    final int attempts;
    final String? completedAt;
    final String createdAt;
    final String? errorMessage;
    final String id;
    final String jobKey;
    final String kind;
    final Map<String, dynamic> payload;
    final String runAt;
    final String? startedAt;
    final JobStatus status;
    final String updatedAt;

    Job({
        required this.attempts,
        required this.completedAt,
        required this.createdAt,
        required this.errorMessage,
        required this.id,
        required this.jobKey,
        required this.kind,
        required this.payload,
        required this.runAt,
        required this.startedAt,
        required this.status,
        required this.updatedAt,
    });

    factory Job.fromJson(Map<String, dynamic> json) => Job(
        attempts: json["attempts"],
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        errorMessage: json["errorMessage"],
        id: json["id"],
        jobKey: json["jobKey"],
        kind: json["kind"],
        payload: Map.from(json["payload"]).map((k, v) => MapEntry<String, dynamic>(k, v)),
        runAt: json["runAt"],
        startedAt: json["startedAt"],
        status: jobStatusValues.map[json["status"]]!,
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "attempts": attempts,
        "completedAt": completedAt,
        "createdAt": createdAt,
        "errorMessage": errorMessage,
        "id": id,
        "jobKey": jobKey,
        "kind": kind,
        "payload": Map.from(payload).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "runAt": runAt,
        "startedAt": startedAt,
        "status": jobStatusValues.reverse[status],
        "updatedAt": updatedAt,
    };
}

enum JobStatus {
    COMPLETED,
    DEAD,
    FAILED,
    PROCESSING,
    QUEUED
}

final jobStatusValues = EnumValues({
    "completed": JobStatus.COMPLETED,
    "dead": JobStatus.DEAD,
    "failed": JobStatus.FAILED,
    "processing": JobStatus.PROCESSING,
    "queued": JobStatus.QUEUED
});

class LedgerReport {
    final int accounts;
    final String checkedAt;
    final bool clean;
    final int entries;
    final List<Finding> findings;

    LedgerReport({
        required this.accounts,
        required this.checkedAt,
        required this.clean,
        required this.entries,
        required this.findings,
    });

    factory LedgerReport.fromJson(Map<String, dynamic> json) => LedgerReport(
        accounts: json["accounts"],
        checkedAt: json["checkedAt"],
        clean: json["clean"],
        entries: json["entries"],
        findings: List<Finding>.from(json["findings"].map((x) => Finding.fromJson(x))),
    );

    Map<String, dynamic> toJson() => {
        "accounts": accounts,
        "checkedAt": checkedAt,
        "clean": clean,
        "entries": entries,
        "findings": List<dynamic>.from(findings.map((x) => x.toJson())),
    };
}

class Finding {
    final String check;
    final String detail;
    final String subject;

    Finding({
        required this.check,
        required this.detail,
        required this.subject,
    });

    factory Finding.fromJson(Map<String, dynamic> json) => Finding(
        check: json["check"],
        detail: json["detail"],
        subject: json["subject"],
    );

    Map<String, dynamic> toJson() => {
        "check": check,
        "detail": detail,
        "subject": subject,
    };
}

class LobbyChangedMessage {
    final String at;
    final LobbyChangedMessageData data;
    final String room;
    final int version;

    LobbyChangedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.version,
    });

    factory LobbyChangedMessage.fromJson(Map<String, dynamic> json) => LobbyChangedMessage(
        at: json["at"],
        data: LobbyChangedMessageData.fromJson(json["data"]),
        room: json["room"],
        version: json["version"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "version": version,
    };
}

class LobbyChangedMessageData {
    final List<Bet> busiest;
    final List<Bet> newest;

    LobbyChangedMessageData({
        required this.busiest,
        required this.newest,
    });

    factory LobbyChangedMessageData.fromJson(Map<String, dynamic> json) => LobbyChangedMessageData(
        busiest: List<Bet>.from(json["busiest"].map((x) => Bet.fromJson(x))),
        newest: List<Bet>.from(json["newest"].map((x) => Bet.fromJson(x))),
    );

    Map<String, dynamic> toJson() => {
        "busiest": List<dynamic>.from(busiest.map((x) => x.toJson())),
        "newest": List<dynamic>.from(newest.map((x) => x.toJson())),
    };
}

class MatchChangedMessage {
    final String at;
    final MatchChangedMessageData data;
    final String room;
    final int version;

    MatchChangedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.version,
    });

    factory MatchChangedMessage.fromJson(Map<String, dynamic> json) => MatchChangedMessage(
        at: json["at"],
        data: MatchChangedMessageData.fromJson(json["data"]),
        room: json["room"],
        version: json["version"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "version": version,
    };
}

class MatchChangedMessageData {
    final FluffyMatch match;

    MatchChangedMessageData({
        required this.match,
    });

    factory MatchChangedMessageData.fromJson(Map<String, dynamic> json) => MatchChangedMessageData(
        match: FluffyMatch.fromJson(json["match"]),
    );

    Map<String, dynamic> toJson() => {
        "match": match.toJson(),
    };
}

class FluffyMatch {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final HilariousShootout? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    FluffyMatch({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory FluffyMatch.fromJson(Map<String, dynamic> json) => FluffyMatch(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : HilariousShootout.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

class HilariousShootout {
    final int player1;
    final int player2;

    HilariousShootout({
        required this.player1,
        required this.player2,
    });

    factory HilariousShootout.fromJson(Map<String, dynamic> json) => HilariousShootout(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}


///With `data` if `ok`, else with `error`.
class MatchCorrectAck {
    final MatchCorrectResult? data;
    final ErrorReply? error;
    final bool ok;

    MatchCorrectAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MatchCorrectAck.fromJson(Map<String, dynamic> json) => MatchCorrectAck(
        data: json["data"] == null ? null : MatchCorrectResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MatchCorrectResult {
    
    ///Bets that are resolved by what was, and are flagged for an admin.
    final List<String> bets;
    
    ///The other matches that are no more what they were.
    final List<MatchCorrectResultChanged> changed;
    final bool dryRun;
    final MatchCorrectResultMatch match;
    final List<Prize> prizes;
    
    ///What the tournament does to ratings, once it is over.
    final List<Rating> ratings;
    
    ///The tournament was over, and goes on: matches are to be played again.
    final bool reopened;
    final List<MatchCorrectResultStanding>? standings;

    MatchCorrectResult({
        required this.bets,
        required this.changed,
        required this.dryRun,
        required this.match,
        required this.prizes,
        required this.ratings,
        required this.reopened,
        required this.standings,
    });

    factory MatchCorrectResult.fromJson(Map<String, dynamic> json) => MatchCorrectResult(
        bets: List<String>.from(json["bets"].map((x) => x)),
        changed: List<MatchCorrectResultChanged>.from(json["changed"].map((x) => MatchCorrectResultChanged.fromJson(x))),
        dryRun: json["dryRun"],
        match: MatchCorrectResultMatch.fromJson(json["match"]),
        prizes: List<Prize>.from(json["prizes"].map((x) => Prize.fromJson(x))),
        ratings: List<Rating>.from(json["ratings"].map((x) => Rating.fromJson(x))),
        reopened: json["reopened"],
        standings: json["standings"] == null ? [] : List<MatchCorrectResultStanding>.from(json["standings"]!.map((x) => MatchCorrectResultStanding.fromJson(x))),
    );

    Map<String, dynamic> toJson() => {
        "bets": List<dynamic>.from(bets.map((x) => x)),
        "changed": List<dynamic>.from(changed.map((x) => x.toJson())),
        "dryRun": dryRun,
        "match": match.toJson(),
        "prizes": List<dynamic>.from(prizes.map((x) => x.toJson())),
        "ratings": List<dynamic>.from(ratings.map((x) => x.toJson())),
        "reopened": reopened,
        "standings": standings == null ? [] : List<dynamic>.from(standings!.map((x) => x.toJson())),
    };
}

class MatchCorrectResultChanged {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final AmbitiousShootout? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    MatchCorrectResultChanged({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory MatchCorrectResultChanged.fromJson(Map<String, dynamic> json) => MatchCorrectResultChanged(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : AmbitiousShootout.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

class AmbitiousShootout {
    final int player1;
    final int player2;

    AmbitiousShootout({
        required this.player1,
        required this.player2,
    });

    factory AmbitiousShootout.fromJson(Map<String, dynamic> json) => AmbitiousShootout(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class MatchCorrectResultMatch {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final CunningShootout? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    MatchCorrectResultMatch({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory MatchCorrectResultMatch.fromJson(Map<String, dynamic> json) => MatchCorrectResultMatch(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : CunningShootout.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

class CunningShootout {
    final int player1;
    final int player2;

    CunningShootout({
        required this.player1,
        required this.player2,
    });

    factory CunningShootout.fromJson(Map<String, dynamic> json) => CunningShootout(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class Prize {
    final int? after;
    final int? before;
    
    ///Of a prize that is taken back: spent already, so the house bears it.
    final int missing;
    final String userId;

    Prize({
        required this.after,
        required this.before,
        required this.missing,
        required this.userId,
    });

    factory Prize.fromJson(Map<String, dynamic> json) => Prize(
        after: json["after"],
        before: json["before"],
        missing: json["missing"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "after": after,
        "before": before,
        "missing": missing,
        "userId": userId,
    };
}

class Rating {
    final int? after;
    final int? before;
    final String userId;

    Rating({
        required this.after,
        required this.before,
        required this.userId,
    });

    factory Rating.fromJson(Map<String, dynamic> json) => Rating(
        after: json["after"],
        before: json["before"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "after": after,
        "before": before,
        "userId": userId,
    };
}

class MatchCorrectResultStanding {
    final int draws;
    final int goalDifference;
    final int goalsAgainst;
    final int goalsFor;
    final int losses;
    final int played;
    final int points;
    final int rank;
    final String userId;
    final int wins;

    MatchCorrectResultStanding({
        required this.draws,
        required this.goalDifference,
        required this.goalsAgainst,
        required this.goalsFor,
        required this.losses,
        required this.played,
        required this.points,
        required this.rank,
        required this.userId,
        required this.wins,
    });

    factory MatchCorrectResultStanding.fromJson(Map<String, dynamic> json) => MatchCorrectResultStanding(
        draws: json["draws"],
        goalDifference: json["goalDifference"],
        goalsAgainst: json["goalsAgainst"],
        goalsFor: json["goalsFor"],
        losses: json["losses"],
        played: json["played"],
        points: json["points"],
        rank: json["rank"],
        userId: json["userId"],
        wins: json["wins"],
    );

    Map<String, dynamic> toJson() => {
        "draws": draws,
        "goalDifference": goalDifference,
        "goalsAgainst": goalsAgainst,
        "goalsFor": goalsFor,
        "losses": losses,
        "played": played,
        "points": points,
        "rank": rank,
        "userId": userId,
        "wins": wins,
    };
}

class MatchCorrectMessage {
    final bool? dryRun;
    final String? idempotencyKey;
    final String matchId;
    final int player1Score;
    final int player2Score;
    final String reason;
    final MatchCorrectMessageShootout? shootout;

    MatchCorrectMessage({
        this.dryRun,
        this.idempotencyKey,
        required this.matchId,
        required this.player1Score,
        required this.player2Score,
        required this.reason,
        this.shootout,
    });

    factory MatchCorrectMessage.fromJson(Map<String, dynamic> json) => MatchCorrectMessage(
        dryRun: json["dryRun"],
        idempotencyKey: json["idempotencyKey"],
        matchId: json["matchId"],
        player1Score: json["player1Score"],
        player2Score: json["player2Score"],
        reason: json["reason"],
        shootout: json["shootout"] == null ? null : MatchCorrectMessageShootout.fromJson(json["shootout"]),
    );

    Map<String, dynamic> toJson() => {
        "dryRun": dryRun,
        "idempotencyKey": idempotencyKey,
        "matchId": matchId,
        "player1Score": player1Score,
        "player2Score": player2Score,
        "reason": reason,
        "shootout": shootout?.toJson(),
    };
}

class MatchCorrectMessageShootout {
    final int player1;
    final int player2;

    MatchCorrectMessageShootout({
        required this.player1,
        required this.player2,
    });

    factory MatchCorrectMessageShootout.fromJson(Map<String, dynamic> json) => MatchCorrectMessageShootout(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class MatchCorrectedMessage {
    final String at;
    final MatchCorrectedMessageData data;
    final String room;
    final int seq;

    MatchCorrectedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory MatchCorrectedMessage.fromJson(Map<String, dynamic> json) => MatchCorrectedMessage(
        at: json["at"],
        data: MatchCorrectedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class MatchCorrectedMessageData {
    
    ///The other matches that are no more what they were.
    final List<PurpleChanged> changed;
    final TentacledMatch match;
    final String reason;
    
    ///The tournament was over, and goes on.
    final bool reopened;

    MatchCorrectedMessageData({
        required this.changed,
        required this.match,
        required this.reason,
        required this.reopened,
    });

    factory MatchCorrectedMessageData.fromJson(Map<String, dynamic> json) => MatchCorrectedMessageData(
        changed: List<PurpleChanged>.from(json["changed"].map((x) => PurpleChanged.fromJson(x))),
        match: TentacledMatch.fromJson(json["match"]),
        reason: json["reason"],
        reopened: json["reopened"],
    );

    Map<String, dynamic> toJson() => {
        "changed": List<dynamic>.from(changed.map((x) => x.toJson())),
        "match": match.toJson(),
        "reason": reason,
        "reopened": reopened,
    };
}

class PurpleChanged {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final MagentaShootout? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    PurpleChanged({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory PurpleChanged.fromJson(Map<String, dynamic> json) => PurpleChanged(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : MagentaShootout.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

class MagentaShootout {
    final int player1;
    final int player2;

    MagentaShootout({
        required this.player1,
        required this.player2,
    });

    factory MagentaShootout.fromJson(Map<String, dynamic> json) => MagentaShootout(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class TentacledMatch {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final FriskyShootout? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    TentacledMatch({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory TentacledMatch.fromJson(Map<String, dynamic> json) => TentacledMatch(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : FriskyShootout.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

class FriskyShootout {
    final int player1;
    final int player2;

    FriskyShootout({
        required this.player1,
        required this.player2,
    });

    factory FriskyShootout.fromJson(Map<String, dynamic> json) => FriskyShootout(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}


///With `data` if `ok`, else with `error`.
class MatchDecideAck {
    final MatchDecideResult? data;
    final ErrorReply? error;
    final bool ok;

    MatchDecideAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MatchDecideAck.fromJson(Map<String, dynamic> json) => MatchDecideAck(
        data: json["data"] == null ? null : MatchDecideResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MatchDecideResult {
    final MatchDecideResultMatch match;

    MatchDecideResult({
        required this.match,
    });

    factory MatchDecideResult.fromJson(Map<String, dynamic> json) => MatchDecideResult(
        match: MatchDecideResultMatch.fromJson(json["match"]),
    );

    Map<String, dynamic> toJson() => {
        "match": match.toJson(),
    };
}

class MatchDecideResultMatch {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final MischievousShootout? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    MatchDecideResultMatch({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory MatchDecideResultMatch.fromJson(Map<String, dynamic> json) => MatchDecideResultMatch(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : MischievousShootout.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

class MischievousShootout {
    final int player1;
    final int player2;

    MischievousShootout({
        required this.player1,
        required this.player2,
    });

    factory MischievousShootout.fromJson(Map<String, dynamic> json) => MischievousShootout(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class MatchDecideMessage {
    final MatchDecideMessageAction action;
    
    ///Of `extend`: how many more.
    final int? hours;
    final String? idempotencyKey;
    final String matchId;
    
    ///Of `forfeit`: who forfeits; of `designate`: who wins.
    final String? userId;

    MatchDecideMessage({
        required this.action,
        this.hours,
        this.idempotencyKey,
        required this.matchId,
        this.userId,
    });

    factory MatchDecideMessage.fromJson(Map<String, dynamic> json) => MatchDecideMessage(
        action: matchDecideMessageActionValues.map[json["action"]]!,
        hours: json["hours"],
        idempotencyKey: json["idempotencyKey"],
        matchId: json["matchId"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "action": matchDecideMessageActionValues.reverse[action],
        "hours": hours,
        "idempotencyKey": idempotencyKey,
        "matchId": matchId,
        "userId": userId,
    };
}

enum MatchDecideMessageAction {
    ACCEPT_DECLARED,
    DESIGNATE,
    DOUBLE_FORFEIT,
    EXTEND,
    FORFEIT
}

final matchDecideMessageActionValues = EnumValues({
    "accept_declared": MatchDecideMessageAction.ACCEPT_DECLARED,
    "designate": MatchDecideMessageAction.DESIGNATE,
    "double_forfeit": MatchDecideMessageAction.DOUBLE_FORFEIT,
    "extend": MatchDecideMessageAction.EXTEND,
    "forfeit": MatchDecideMessageAction.FORFEIT
});


///With `data` if `ok`, else with `error`.
class MatchDeclarationsAck {
    final MatchDeclarationsResult? data;
    final ErrorReply? error;
    final bool ok;

    MatchDeclarationsAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MatchDeclarationsAck.fromJson(Map<String, dynamic> json) => MatchDeclarationsAck(
        data: json["data"] == null ? null : MatchDeclarationsResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MatchDeclarationsResult {
    final List<MatchDeclarationsResultDeclaration> declarations;

    MatchDeclarationsResult({
        required this.declarations,
    });

    factory MatchDeclarationsResult.fromJson(Map<String, dynamic> json) => MatchDeclarationsResult(
        declarations: List<MatchDeclarationsResultDeclaration>.from(json["declarations"].map((x) => MatchDeclarationsResultDeclaration.fromJson(x))),
    );

    Map<String, dynamic> toJson() => {
        "declarations": List<dynamic>.from(declarations.map((x) => x.toJson())),
    };
}

class MatchDeclarationsResultDeclaration {
    final String declaredAt;
    final List<Flag> flags;
    final String matchId;
    final int player1Score;
    final int player2Score;
    
    ///Where its screenshot is to be seen, for a quarter of an hour.
    final String proofUrl;
    final BraggadociousShootout? shootout;
    final String userId;

    MatchDeclarationsResultDeclaration({
        required this.declaredAt,
        required this.flags,
        required this.matchId,
        required this.player1Score,
        required this.player2Score,
        required this.proofUrl,
        required this.shootout,
        required this.userId,
    });

    factory MatchDeclarationsResultDeclaration.fromJson(Map<String, dynamic> json) => MatchDeclarationsResultDeclaration(
        declaredAt: json["declaredAt"],
        flags: List<Flag>.from(json["flags"].map((x) => flagValues.map[x]!)),
        matchId: json["matchId"],
        player1Score: json["player1Score"],
        player2Score: json["player2Score"],
        proofUrl: json["proofUrl"],
        shootout: json["shootout"] == null ? null : BraggadociousShootout.fromJson(json["shootout"]),
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "declaredAt": declaredAt,
        "flags": List<dynamic>.from(flags.map((x) => flagValues.reverse[x])),
        "matchId": matchId,
        "player1Score": player1Score,
        "player2Score": player2Score,
        "proofUrl": proofUrl,
        "shootout": shootout?.toJson(),
        "userId": userId,
    };
}

class BraggadociousShootout {
    final int player1;
    final int player2;

    BraggadociousShootout({
        required this.player1,
        required this.player2,
    });

    factory BraggadociousShootout.fromJson(Map<String, dynamic> json) => BraggadociousShootout(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class MatchDeclarationsMessage {
    final String matchId;

    MatchDeclarationsMessage({
        required this.matchId,
    });

    factory MatchDeclarationsMessage.fromJson(Map<String, dynamic> json) => MatchDeclarationsMessage(
        matchId: json["matchId"],
    );

    Map<String, dynamic> toJson() => {
        "matchId": matchId,
    };
}


///With `data` if `ok`, else with `error`.
class MatchDeclareAck {
    final MatchDeclareResult? data;
    final ErrorReply? error;
    final bool ok;

    MatchDeclareAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MatchDeclareAck.fromJson(Map<String, dynamic> json) => MatchDeclareAck(
        data: json["data"] == null ? null : MatchDeclareResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MatchDeclareResult {
    final MatchDeclareResultMatch match;

    MatchDeclareResult({
        required this.match,
    });

    factory MatchDeclareResult.fromJson(Map<String, dynamic> json) => MatchDeclareResult(
        match: MatchDeclareResultMatch.fromJson(json["match"]),
    );

    Map<String, dynamic> toJson() => {
        "match": match.toJson(),
    };
}

class MatchDeclareResultMatch {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final Shootout1? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    MatchDeclareResultMatch({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory MatchDeclareResultMatch.fromJson(Map<String, dynamic> json) => MatchDeclareResultMatch(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : Shootout1.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

class Shootout1 {
    final int player1;
    final int player2;

    Shootout1({
        required this.player1,
        required this.player2,
    });

    factory Shootout1.fromJson(Map<String, dynamic> json) => Shootout1(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class MatchDeclareMessage {
    final String? idempotencyKey;
    final String matchId;
    final int player1Score;
    final int player2Score;
    
    ///As `upload:proof` answered it.
    final String? proofUrl;
    final MatchDeclareMessageShootout? shootout;

    MatchDeclareMessage({
        this.idempotencyKey,
        required this.matchId,
        required this.player1Score,
        required this.player2Score,
        this.proofUrl,
        this.shootout,
    });

    factory MatchDeclareMessage.fromJson(Map<String, dynamic> json) => MatchDeclareMessage(
        idempotencyKey: json["idempotencyKey"],
        matchId: json["matchId"],
        player1Score: json["player1Score"],
        player2Score: json["player2Score"],
        proofUrl: json["proofUrl"],
        shootout: json["shootout"] == null ? null : MatchDeclareMessageShootout.fromJson(json["shootout"]),
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "matchId": matchId,
        "player1Score": player1Score,
        "player2Score": player2Score,
        "proofUrl": proofUrl,
        "shootout": shootout?.toJson(),
    };
}

class MatchDeclareMessageShootout {
    final int player1;
    final int player2;

    MatchDeclareMessageShootout({
        required this.player1,
        required this.player2,
    });

    factory MatchDeclareMessageShootout.fromJson(Map<String, dynamic> json) => MatchDeclareMessageShootout(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class MatchDeclaredMessage {
    final String at;
    final MatchDeclaredMessageData data;
    final String room;
    final int seq;

    MatchDeclaredMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory MatchDeclaredMessage.fromJson(Map<String, dynamic> json) => MatchDeclaredMessage(
        at: json["at"],
        data: MatchDeclaredMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class MatchDeclaredMessageData {
    final String matchId;
    final String userId;

    MatchDeclaredMessageData({
        required this.matchId,
        required this.userId,
    });

    factory MatchDeclaredMessageData.fromJson(Map<String, dynamic> json) => MatchDeclaredMessageData(
        matchId: json["matchId"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "matchId": matchId,
        "userId": userId,
    };
}

class MatchDisputedMessage {
    final String at;
    final MatchDisputedMessageData data;
    final String room;
    final int seq;

    MatchDisputedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory MatchDisputedMessage.fromJson(Map<String, dynamic> json) => MatchDisputedMessage(
        at: json["at"],
        data: MatchDisputedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class MatchDisputedMessageData {
    final String matchId;

    MatchDisputedMessageData({
        required this.matchId,
    });

    factory MatchDisputedMessageData.fromJson(Map<String, dynamic> json) => MatchDisputedMessageData(
        matchId: json["matchId"],
    );

    Map<String, dynamic> toJson() => {
        "matchId": matchId,
    };
}

class MatchForfeitedMessage {
    final String at;
    final MatchForfeitedMessageData data;
    final String room;
    final int seq;

    MatchForfeitedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory MatchForfeitedMessage.fromJson(Map<String, dynamic> json) => MatchForfeitedMessage(
        at: json["at"],
        data: MatchForfeitedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class MatchForfeitedMessageData {
    final StickyMatch match;

    MatchForfeitedMessageData({
        required this.match,
    });

    factory MatchForfeitedMessageData.fromJson(Map<String, dynamic> json) => MatchForfeitedMessageData(
        match: StickyMatch.fromJson(json["match"]),
    );

    Map<String, dynamic> toJson() => {
        "match": match.toJson(),
    };
}

class StickyMatch {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final Shootout2? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    StickyMatch({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory StickyMatch.fromJson(Map<String, dynamic> json) => StickyMatch(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : Shootout2.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

class Shootout2 {
    final int player1;
    final int player2;

    Shootout2({
        required this.player1,
        required this.player2,
    });

    factory Shootout2.fromJson(Map<String, dynamic> json) => Shootout2(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}


///With `data` if `ok`, else with `error`.
class MatchGetAck {
    final MatchGetResult? data;
    final ErrorReply? error;
    final bool ok;

    MatchGetAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MatchGetAck.fromJson(Map<String, dynamic> json) => MatchGetAck(
        data: json["data"] == null ? null : MatchGetResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MatchGetResult {
    final MatchGetResultMatch match;

    MatchGetResult({
        required this.match,
    });

    factory MatchGetResult.fromJson(Map<String, dynamic> json) => MatchGetResult(
        match: MatchGetResultMatch.fromJson(json["match"]),
    );

    Map<String, dynamic> toJson() => {
        "match": match.toJson(),
    };
}

class MatchGetResultMatch {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final Shootout3? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    MatchGetResultMatch({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory MatchGetResultMatch.fromJson(Map<String, dynamic> json) => MatchGetResultMatch(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : Shootout3.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

class Shootout3 {
    final int player1;
    final int player2;

    Shootout3({
        required this.player1,
        required this.player2,
    });

    factory Shootout3.fromJson(Map<String, dynamic> json) => Shootout3(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class MatchGetMessage {
    final String matchId;

    MatchGetMessage({
        required this.matchId,
    });

    factory MatchGetMessage.fromJson(Map<String, dynamic> json) => MatchGetMessage(
        matchId: json["matchId"],
    );

    Map<String, dynamic> toJson() => {
        "matchId": matchId,
    };
}


///With `data` if `ok`, else with `error`.
class MatchListAck {
    final MatchListResult? data;
    final ErrorReply? error;
    final bool ok;

    MatchListAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MatchListAck.fromJson(Map<String, dynamic> json) => MatchListAck(
        data: json["data"] == null ? null : MatchListResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MatchListResult {
    final List<MatchListResultItem> items;
    final String? nextCursor;

    MatchListResult({
        required this.items,
        required this.nextCursor,
    });

    factory MatchListResult.fromJson(Map<String, dynamic> json) => MatchListResult(
        items: List<MatchListResultItem>.from(json["items"].map((x) => MatchListResultItem.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class MatchListResultItem {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final ItemShootout? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    MatchListResultItem({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory MatchListResultItem.fromJson(Map<String, dynamic> json) => MatchListResultItem(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : ItemShootout.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

class ItemShootout {
    final int player1;
    final int player2;

    ItemShootout({
        required this.player1,
        required this.player2,
    });

    factory ItemShootout.fromJson(Map<String, dynamic> json) => ItemShootout(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class MatchListMessage {
    
    ///`nextCursor` of the page before.
    final String? cursor;
    
    ///20, if left out.
    final int? limit;
    final MatchStatus? status;
    final String? tournamentId;

    MatchListMessage({
        this.cursor,
        this.limit,
        this.status,
        this.tournamentId,
    });

    factory MatchListMessage.fromJson(Map<String, dynamic> json) => MatchListMessage(
        cursor: json["cursor"],
        limit: json["limit"],
        status: matchStatusValues.map[json["status"]],
        tournamentId: json["tournamentId"],
    );

    Map<String, dynamic> toJson() => {
        "cursor": cursor,
        "limit": limit,
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
    };
}

class MatchReadyMessage {
    final String at;
    final MatchReadyMessageData data;
    final String room;
    final int seq;

    MatchReadyMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory MatchReadyMessage.fromJson(Map<String, dynamic> json) => MatchReadyMessage(
        at: json["at"],
        data: MatchReadyMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class MatchReadyMessageData {
    final IndigoMatch match;

    MatchReadyMessageData({
        required this.match,
    });

    factory MatchReadyMessageData.fromJson(Map<String, dynamic> json) => MatchReadyMessageData(
        match: IndigoMatch.fromJson(json["match"]),
    );

    Map<String, dynamic> toJson() => {
        "match": match.toJson(),
    };
}

class IndigoMatch {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final Shootout4? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    IndigoMatch({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory IndigoMatch.fromJson(Map<String, dynamic> json) => IndigoMatch(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : Shootout4.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

class Shootout4 {
    final int player1;
    final int player2;

    Shootout4({
        required this.player1,
        required this.player2,
    });

    factory Shootout4.fromJson(Map<String, dynamic> json) => Shootout4(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}


///With `data` if `ok`, else with `error`.
class MatchScheduleAck {
    final MatchScheduleResult? data;
    final ErrorReply? error;
    final bool ok;

    MatchScheduleAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MatchScheduleAck.fromJson(Map<String, dynamic> json) => MatchScheduleAck(
        data: json["data"] == null ? null : MatchScheduleResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MatchScheduleResult {
    final MatchScheduleResultMatch match;

    MatchScheduleResult({
        required this.match,
    });

    factory MatchScheduleResult.fromJson(Map<String, dynamic> json) => MatchScheduleResult(
        match: MatchScheduleResultMatch.fromJson(json["match"]),
    );

    Map<String, dynamic> toJson() => {
        "match": match.toJson(),
    };
}

class MatchScheduleResultMatch {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final Shootout5? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    MatchScheduleResultMatch({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory MatchScheduleResultMatch.fromJson(Map<String, dynamic> json) => MatchScheduleResultMatch(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : Shootout5.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

class Shootout5 {
    final int player1;
    final int player2;

    Shootout5({
        required this.player1,
        required this.player2,
    });

    factory Shootout5.fromJson(Map<String, dynamic> json) => Shootout5(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class MatchScheduleMessage {
    final String? idempotencyKey;
    final String matchId;
    final String scheduledAt;

    MatchScheduleMessage({
        this.idempotencyKey,
        required this.matchId,
        required this.scheduledAt,
    });

    factory MatchScheduleMessage.fromJson(Map<String, dynamic> json) => MatchScheduleMessage(
        idempotencyKey: json["idempotencyKey"],
        matchId: json["matchId"],
        scheduledAt: json["scheduledAt"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "matchId": matchId,
        "scheduledAt": scheduledAt,
    };
}

class MatchScheduledMessage {
    final String at;
    final MatchScheduledMessageData data;
    final String room;
    final int seq;

    MatchScheduledMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory MatchScheduledMessage.fromJson(Map<String, dynamic> json) => MatchScheduledMessage(
        at: json["at"],
        data: MatchScheduledMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class MatchScheduledMessageData {
    final IndecentMatch match;

    MatchScheduledMessageData({
        required this.match,
    });

    factory MatchScheduledMessageData.fromJson(Map<String, dynamic> json) => MatchScheduledMessageData(
        match: IndecentMatch.fromJson(json["match"]),
    );

    Map<String, dynamic> toJson() => {
        "match": match.toJson(),
    };
}

class IndecentMatch {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final Shootout6? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    IndecentMatch({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory IndecentMatch.fromJson(Map<String, dynamic> json) => IndecentMatch(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : Shootout6.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

class Shootout6 {
    final int player1;
    final int player2;

    Shootout6({
        required this.player1,
        required this.player2,
    });

    factory Shootout6.fromJson(Map<String, dynamic> json) => Shootout6(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class MatchValidatedMessage {
    final String at;
    final MatchValidatedMessageData data;
    final String room;
    final int seq;

    MatchValidatedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory MatchValidatedMessage.fromJson(Map<String, dynamic> json) => MatchValidatedMessage(
        at: json["at"],
        data: MatchValidatedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class MatchValidatedMessageData {
    final HilariousMatch match;

    MatchValidatedMessageData({
        required this.match,
    });

    factory MatchValidatedMessageData.fromJson(Map<String, dynamic> json) => MatchValidatedMessageData(
        match: HilariousMatch.fromJson(json["match"]),
    );

    Map<String, dynamic> toJson() => {
        "match": match.toJson(),
    };
}

class HilariousMatch {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final Shootout7? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    HilariousMatch({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory HilariousMatch.fromJson(Map<String, dynamic> json) => HilariousMatch(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : Shootout7.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

class Shootout7 {
    final int player1;
    final int player2;

    Shootout7({
        required this.player1,
        required this.player2,
    });

    factory Shootout7.fromJson(Map<String, dynamic> json) => Shootout7(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}


///With `data` if `ok`, else with `error`.
class MeBetsAck {
    final MeBetsResult? data;
    final ErrorReply? error;
    final bool ok;

    MeBetsAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MeBetsAck.fromJson(Map<String, dynamic> json) => MeBetsAck(
        data: json["data"] == null ? null : MeBetsResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MeBetsResult {
    final List<Bet> items;
    final String? nextCursor;

    MeBetsResult({
        required this.items,
        required this.nextCursor,
    });

    factory MeBetsResult.fromJson(Map<String, dynamic> json) => MeBetsResult(
        items: List<Bet>.from(json["items"].map((x) => Bet.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class MeBetsMessage {
    
    ///`nextCursor` of the page before.
    final String? cursor;
    
    ///20, if left out.
    final int? limit;
    final MeBetsMessageRole? role;

    MeBetsMessage({
        this.cursor,
        this.limit,
        this.role,
    });

    factory MeBetsMessage.fromJson(Map<String, dynamic> json) => MeBetsMessage(
        cursor: json["cursor"],
        limit: json["limit"],
        role: meBetsMessageRoleValues.map[json["role"]],
    );

    Map<String, dynamic> toJson() => {
        "cursor": cursor,
        "limit": limit,
        "role": meBetsMessageRoleValues.reverse[role],
    };
}

enum MeBetsMessageRole {
    CREATOR,
    PLAYER
}

final meBetsMessageRoleValues = EnumValues({
    "creator": MeBetsMessageRole.CREATOR,
    "player": MeBetsMessageRole.PLAYER
});


///With `data` if `ok`, else with `error`.
class MeDeleteAck {
    final Nothing? data;
    final ErrorReply? error;
    final bool ok;

    MeDeleteAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MeDeleteAck.fromJson(Map<String, dynamic> json) => MeDeleteAck(
        data: json["data"] == null ? null : Nothing.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MeDeleteMessage {
    final String? idempotencyKey;
    final String password;

    MeDeleteMessage({
        this.idempotencyKey,
        required this.password,
    });

    factory MeDeleteMessage.fromJson(Map<String, dynamic> json) => MeDeleteMessage(
        idempotencyKey: json["idempotencyKey"],
        password: json["password"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "password": password,
    };
}


///With `data` if `ok`, else with `error`.
class MeDevicesAck {
    final MeDevicesResult? data;
    final ErrorReply? error;
    final bool ok;

    MeDevicesAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MeDevicesAck.fromJson(Map<String, dynamic> json) => MeDevicesAck(
        data: json["data"] == null ? null : MeDevicesResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MeDevicesResult {
    final List<MeDevicesResultItem> items;
    final String? nextCursor;

    MeDevicesResult({
        required this.items,
        required this.nextCursor,
    });

    factory MeDevicesResult.fromJson(Map<String, dynamic> json) => MeDevicesResult(
        items: List<MeDevicesResultItem>.from(json["items"].map((x) => MeDevicesResultItem.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class MeDevicesResultItem {
    final String createdAt;
    final String fingerprint;
    final String firstSeen;
    final String id;
    final String lastIp;
    final String lastSeen;
    final String? name;
    final String updatedAt;
    final String? userAgent;

    MeDevicesResultItem({
        required this.createdAt,
        required this.fingerprint,
        required this.firstSeen,
        required this.id,
        required this.lastIp,
        required this.lastSeen,
        required this.name,
        required this.updatedAt,
        required this.userAgent,
    });

    factory MeDevicesResultItem.fromJson(Map<String, dynamic> json) => MeDevicesResultItem(
        createdAt: json["createdAt"],
        fingerprint: json["fingerprint"],
        firstSeen: json["firstSeen"],
        id: json["id"],
        lastIp: json["lastIp"],
        lastSeen: json["lastSeen"],
        name: json["name"],
        updatedAt: json["updatedAt"],
        userAgent: json["userAgent"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "fingerprint": fingerprint,
        "firstSeen": firstSeen,
        "id": id,
        "lastIp": lastIp,
        "lastSeen": lastSeen,
        "name": name,
        "updatedAt": updatedAt,
        "userAgent": userAgent,
    };
}

class MeDevicesMessage {
    
    ///`nextCursor` of the page before.
    final String? cursor;
    
    ///20, if left out.
    final int? limit;

    MeDevicesMessage({
        this.cursor,
        this.limit,
    });

    factory MeDevicesMessage.fromJson(Map<String, dynamic> json) => MeDevicesMessage(
        cursor: json["cursor"],
        limit: json["limit"],
    );

    Map<String, dynamic> toJson() => {
        "cursor": cursor,
        "limit": limit,
    };
}


///With `data` if `ok`, else with `error`.
class MeExportAck {
    final MeExportResult? data;
    final ErrorReply? error;
    final bool ok;

    MeExportAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MeExportAck.fromJson(Map<String, dynamic> json) => MeExportAck(
        data: json["data"] == null ? null : MeExportResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MeExportResult {
    final List<Account> accounts;
    final List<MeExportResultLimit> limits;
    final Profile profile;
    final Sections sections;
    final String? selfExcludedUntil;
    final User user;

    MeExportResult({
        required this.accounts,
        required this.limits,
        required this.profile,
        required this.sections,
        required this.selfExcludedUntil,
        required this.user,
    });

    factory MeExportResult.fromJson(Map<String, dynamic> json) => MeExportResult(
        accounts: List<Account>.from(json["accounts"].map((x) => Account.fromJson(x))),
        limits: List<MeExportResultLimit>.from(json["limits"].map((x) => MeExportResultLimit.fromJson(x))),
        profile: Profile.fromJson(json["profile"]),
        sections: Sections.fromJson(json["sections"]),
        selfExcludedUntil: json["selfExcludedUntil"],
        user: User.fromJson(json["user"]),
    );

    Map<String, dynamic> toJson() => {
        "accounts": List<dynamic>.from(accounts.map((x) => x.toJson())),
        "limits": List<dynamic>.from(limits.map((x) => x.toJson())),
        "profile": profile.toJson(),
        "sections": sections.toJson(),
        "selfExcludedUntil": selfExcludedUntil,
        "user": user.toJson(),
    };
}

class Account {
    final int available;
    final Currency currency;
    final int held;
    final Purpose purpose;
    final int version;

    Account({
        required this.available,
        required this.currency,
        required this.held,
        required this.purpose,
        required this.version,
    });

    factory Account.fromJson(Map<String, dynamic> json) => Account(
        available: json["available"],
        currency: currencyValues.map[json["currency"]]!,
        held: json["held"],
        purpose: purposeValues.map[json["purpose"]]!,
        version: json["version"],
    );

    Map<String, dynamic> toJson() => {
        "available": available,
        "currency": currencyValues.reverse[currency],
        "held": held,
        "purpose": purposeValues.reverse[purpose],
        "version": version,
    };
}

enum Purpose {
    CASH,
    FLOAT,
    WINNINGS
}

final purposeValues = EnumValues({
    "cash": Purpose.CASH,
    "float": Purpose.FLOAT,
    "winnings": Purpose.WINNINGS
});

class MeExportResultLimit {
    final int amount;
    final Currency currency;
    final LimitKind kind;
    final PurpleNext? next;
    final Period period;
    final String resetsAt;
    final int used;

    MeExportResultLimit({
        required this.amount,
        required this.currency,
        required this.kind,
        required this.next,
        required this.period,
        required this.resetsAt,
        required this.used,
    });

    factory MeExportResultLimit.fromJson(Map<String, dynamic> json) => MeExportResultLimit(
        amount: json["amount"],
        currency: currencyValues.map[json["currency"]]!,
        kind: limitKindValues.map[json["kind"]]!,
        next: json["next"] == null ? null : PurpleNext.fromJson(json["next"]),
        period: periodValues.map[json["period"]]!,
        resetsAt: json["resetsAt"],
        used: json["used"],
    );

    Map<String, dynamic> toJson() => {
        "amount": amount,
        "currency": currencyValues.reverse[currency],
        "kind": limitKindValues.reverse[kind],
        "next": next?.toJson(),
        "period": periodValues.reverse[period],
        "resetsAt": resetsAt,
        "used": used,
    };
}

enum LimitKind {
    DEPOSIT,
    LOSS,
    STAKE
}

final limitKindValues = EnumValues({
    "deposit": LimitKind.DEPOSIT,
    "loss": LimitKind.LOSS,
    "stake": LimitKind.STAKE
});

class PurpleNext {
    final int? amount;
    final String from;

    PurpleNext({
        required this.amount,
        required this.from,
    });

    factory PurpleNext.fromJson(Map<String, dynamic> json) => PurpleNext(
        amount: json["amount"],
        from: json["from"],
    );

    Map<String, dynamic> toJson() => {
        "amount": amount,
        "from": from,
    };
}

enum Period {
    DAY,
    MONTH,
    WEEK
}

final periodValues = EnumValues({
    "day": Period.DAY,
    "month": Period.MONTH,
    "week": Period.WEEK
});

class Profile {
    final String? avatarUrl;
    final String? description;
    final String name;
    final String? quote;
    final int rating;
    final ProfileStats stats;
    final String userId;
    final Visibility visibility;

    Profile({
        required this.avatarUrl,
        required this.description,
        required this.name,
        required this.quote,
        required this.rating,
        required this.stats,
        required this.userId,
        required this.visibility,
    });

    factory Profile.fromJson(Map<String, dynamic> json) => Profile(
        avatarUrl: json["avatarUrl"],
        description: json["description"],
        name: json["name"],
        quote: json["quote"],
        rating: json["rating"],
        stats: ProfileStats.fromJson(json["stats"]),
        userId: json["userId"],
        visibility: visibilityValues.map[json["visibility"]]!,
    );

    Map<String, dynamic> toJson() => {
        "avatarUrl": avatarUrl,
        "description": description,
        "name": name,
        "quote": quote,
        "rating": rating,
        "stats": stats.toJson(),
        "userId": userId,
        "visibility": visibilityValues.reverse[visibility],
    };
}

class ProfileStats {
    final int losses;
    final int participations;
    final int tournamentsPlayed;
    final double winRate;
    final int wins;

    ProfileStats({
        required this.losses,
        required this.participations,
        required this.tournamentsPlayed,
        required this.winRate,
        required this.wins,
    });

    factory ProfileStats.fromJson(Map<String, dynamic> json) => ProfileStats(
        losses: json["losses"],
        participations: json["participations"],
        tournamentsPlayed: json["tournamentsPlayed"],
        winRate: json["winRate"]?.toDouble(),
        wins: json["wins"],
    );

    Map<String, dynamic> toJson() => {
        "losses": losses,
        "participations": participations,
        "tournamentsPlayed": tournamentsPlayed,
        "winRate": winRate,
        "wins": wins,
    };
}

class Sections {
    final SectionsBets? bets;
    final Devices? devices;
    final Groups? groups;
    final Logins? logins;
    final Messages? messages;
    final SectionsNotifications? notifications;
    final Positions? positions;
    final Proofs? proofs;
    final PushDevices? pushDevices;
    final Teams? teams;
    final SectionsTournaments? tournaments;
    final Transactions? transactions;

    Sections({
        this.bets,
        this.devices,
        this.groups,
        this.logins,
        this.messages,
        this.notifications,
        this.positions,
        this.proofs,
        this.pushDevices,
        this.teams,
        this.tournaments,
        this.transactions,
    });

    factory Sections.fromJson(Map<String, dynamic> json) => Sections(
        bets: json["bets"] == null ? null : SectionsBets.fromJson(json["bets"]),
        devices: json["devices"] == null ? null : Devices.fromJson(json["devices"]),
        groups: json["groups"] == null ? null : Groups.fromJson(json["groups"]),
        logins: json["logins"] == null ? null : Logins.fromJson(json["logins"]),
        messages: json["messages"] == null ? null : Messages.fromJson(json["messages"]),
        notifications: json["notifications"] == null ? null : SectionsNotifications.fromJson(json["notifications"]),
        positions: json["positions"] == null ? null : Positions.fromJson(json["positions"]),
        proofs: json["proofs"] == null ? null : Proofs.fromJson(json["proofs"]),
        pushDevices: json["pushDevices"] == null ? null : PushDevices.fromJson(json["pushDevices"]),
        teams: json["teams"] == null ? null : Teams.fromJson(json["teams"]),
        tournaments: json["tournaments"] == null ? null : SectionsTournaments.fromJson(json["tournaments"]),
        transactions: json["transactions"] == null ? null : Transactions.fromJson(json["transactions"]),
    );

    Map<String, dynamic> toJson() => {
        "bets": bets?.toJson(),
        "devices": devices?.toJson(),
        "groups": groups?.toJson(),
        "logins": logins?.toJson(),
        "messages": messages?.toJson(),
        "notifications": notifications?.toJson(),
        "positions": positions?.toJson(),
        "proofs": proofs?.toJson(),
        "pushDevices": pushDevices?.toJson(),
        "teams": teams?.toJson(),
        "tournaments": tournaments?.toJson(),
        "transactions": transactions?.toJson(),
    };
}

class SectionsBets {
    final List<Bet> items;
    final String? nextCursor;

    SectionsBets({
        required this.items,
        required this.nextCursor,
    });

    factory SectionsBets.fromJson(Map<String, dynamic> json) => SectionsBets(
        items: List<Bet>.from(json["items"].map((x) => Bet.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class Devices {
    final List<DevicesItem> items;
    final String? nextCursor;

    Devices({
        required this.items,
        required this.nextCursor,
    });

    factory Devices.fromJson(Map<String, dynamic> json) => Devices(
        items: List<DevicesItem>.from(json["items"].map((x) => DevicesItem.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class DevicesItem {
    final String createdAt;
    final String fingerprint;
    final String firstSeen;
    final String id;
    final String lastIp;
    final String lastSeen;
    final String? name;
    final String updatedAt;
    final String? userAgent;

    DevicesItem({
        required this.createdAt,
        required this.fingerprint,
        required this.firstSeen,
        required this.id,
        required this.lastIp,
        required this.lastSeen,
        required this.name,
        required this.updatedAt,
        required this.userAgent,
    });

    factory DevicesItem.fromJson(Map<String, dynamic> json) => DevicesItem(
        createdAt: json["createdAt"],
        fingerprint: json["fingerprint"],
        firstSeen: json["firstSeen"],
        id: json["id"],
        lastIp: json["lastIp"],
        lastSeen: json["lastSeen"],
        name: json["name"],
        updatedAt: json["updatedAt"],
        userAgent: json["userAgent"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "fingerprint": fingerprint,
        "firstSeen": firstSeen,
        "id": id,
        "lastIp": lastIp,
        "lastSeen": lastSeen,
        "name": name,
        "updatedAt": updatedAt,
        "userAgent": userAgent,
    };
}

class Groups {
    final List<GroupsItem> items;
    final String? nextCursor;

    Groups({
        required this.items,
        required this.nextCursor,
    });

    factory Groups.fromJson(Map<String, dynamic> json) => Groups(
        items: List<GroupsItem>.from(json["items"].map((x) => GroupsItem.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class GroupsItem {
    final FluffyGroup group;
    final ItemRole? role;

    GroupsItem({
        required this.group,
        required this.role,
    });

    factory GroupsItem.fromJson(Map<String, dynamic> json) => GroupsItem(
        group: FluffyGroup.fromJson(json["group"]),
        role: itemRoleValues.map[json["role"]],
    );

    Map<String, dynamic> toJson() => {
        "group": group.toJson(),
        "role": itemRoleValues.reverse[role],
    };
}

class FluffyGroup {
    final String createdAt;
    final String createdBy;
    final String? description;
    final String id;
    final bool isPrivate;
    final int membersCount;
    final String name;
    final String updatedAt;

    FluffyGroup({
        required this.createdAt,
        required this.createdBy,
        required this.description,
        required this.id,
        required this.isPrivate,
        required this.membersCount,
        required this.name,
        required this.updatedAt,
    });

    factory FluffyGroup.fromJson(Map<String, dynamic> json) => FluffyGroup(
        createdAt: json["createdAt"],
        createdBy: json["createdBy"],
        description: json["description"],
        id: json["id"],
        isPrivate: json["isPrivate"],
        membersCount: json["membersCount"],
        name: json["name"],
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "createdBy": createdBy,
        "description": description,
        "id": id,
        "isPrivate": isPrivate,
        "membersCount": membersCount,
        "name": name,
        "updatedAt": updatedAt,
    };
}

class Logins {
    final List<LoginsItem> items;
    final String? nextCursor;

    Logins({
        required this.items,
        required this.nextCursor,
    });

    factory Logins.fromJson(Map<String, dynamic> json) => Logins(
        items: List<LoginsItem>.from(json["items"].map((x) => LoginsItem.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class LoginsItem {
    final String createdAt;
    final PurpleDevice? device;
    final String id;
    final String ip;
    final String loginTime;
    final String? logoutTime;
    final String updatedAt;

    LoginsItem({
        required this.createdAt,
        required this.device,
        required this.id,
        required this.ip,
        required this.loginTime,
        required this.logoutTime,
        required this.updatedAt,
    });

    factory LoginsItem.fromJson(Map<String, dynamic> json) => LoginsItem(
        createdAt: json["createdAt"],
        device: json["device"] == null ? null : PurpleDevice.fromJson(json["device"]),
        id: json["id"],
        ip: json["ip"],
        loginTime: json["loginTime"],
        logoutTime: json["logoutTime"],
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "device": device?.toJson(),
        "id": id,
        "ip": ip,
        "loginTime": loginTime,
        "logoutTime": logoutTime,
        "updatedAt": updatedAt,
    };
}

class PurpleDevice {
    final String fingerprint;
    final String? name;

    PurpleDevice({
        required this.fingerprint,
        this.name,
    });

    factory PurpleDevice.fromJson(Map<String, dynamic> json) => PurpleDevice(
        fingerprint: json["fingerprint"],
        name: json["name"],
    );

    Map<String, dynamic> toJson() => {
        "fingerprint": fingerprint,
        "name": name,
    };
}

class Messages {
    final List<MessagesItem> items;
    final String? nextCursor;

    Messages({
        required this.items,
        required this.nextCursor,
    });

    factory Messages.fromJson(Map<String, dynamic> json) => Messages(
        items: List<MessagesItem>.from(json["items"].map((x) => MessagesItem.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class MessagesItem {
    final String createdAt;
    final String room;
    final int seq;
    final String text;

    MessagesItem({
        required this.createdAt,
        required this.room,
        required this.seq,
        required this.text,
    });

    factory MessagesItem.fromJson(Map<String, dynamic> json) => MessagesItem(
        createdAt: json["createdAt"],
        room: json["room"],
        seq: json["seq"],
        text: json["text"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "room": room,
        "seq": seq,
        "text": text,
    };
}

class SectionsNotifications {
    final List<Notification> items;
    final String? nextCursor;

    SectionsNotifications({
        required this.items,
        required this.nextCursor,
    });

    factory SectionsNotifications.fromJson(Map<String, dynamic> json) => SectionsNotifications(
        items: List<Notification>.from(json["items"].map((x) => Notification.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class Notification {
    final String body;
    final String createdAt;
    final Map<String, dynamic> data;
    final String id;
    final String? readAt;
    final String title;
    final NotificationType type;
    final String updatedAt;

    Notification({
        required this.body,
        required this.createdAt,
        required this.data,
        required this.id,
        required this.readAt,
        required this.title,
        required this.type,
        required this.updatedAt,
    });

    factory Notification.fromJson(Map<String, dynamic> json) => Notification(
        body: json["body"],
        createdAt: json["createdAt"],
        data: Map.from(json["data"]).map((k, v) => MapEntry<String, dynamic>(k, v)),
        id: json["id"],
        readAt: json["readAt"],
        title: json["title"],
        type: notificationTypeValues.map[json["type"]]!,
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "body": body,
        "createdAt": createdAt,
        "data": Map.from(data).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "id": id,
        "readAt": readAt,
        "title": title,
        "type": notificationTypeValues.reverse[type],
        "updatedAt": updatedAt,
    };
}

enum NotificationType {
    ACCOUNT_BANNED,
    ACCOUNT_NEW_DEVICE,
    ACCOUNT_UNBANNED,
    APPROVAL_WAITING,
    BET_FLAGGED,
    BET_PAID,
    BET_PROPOSED,
    BET_REFUNDED,
    BET_TAKEN_BACK,
    GROUP_JOINED,
    GROUP_LEFT,
    MATCH_CORRECTED,
    MATCH_DECLARED,
    MATCH_DISPUTED,
    MATCH_DISPUTE_RESOLVED,
    MATCH_ELIMINATED,
    MATCH_OVERDUE,
    MATCH_PROMOTED,
    MATCH_READY,
    MATCH_REMINDER,
    MATCH_SCHEDULED,
    MATCH_VALIDATED,
    TOURNAMENT_ABSENT,
    TOURNAMENT_ANNOUNCED,
    TOURNAMENT_CANCELLED,
    TOURNAMENT_COMPLETED,
    TOURNAMENT_FULL,
    TOURNAMENT_KICKED,
    TOURNAMENT_NOT_FULL,
    TOURNAMENT_PRIZE,
    TOURNAMENT_REFEREE,
    TOURNAMENT_REPLACING,
    TOURNAMENT_STARTED,
    TOURNAMENT_TAKEN_BACK,
    TOURNAMENT_WITHDRAWAL,
    WALLET_CREDITED,
    WALLET_DEBITED
}

final notificationTypeValues = EnumValues({
    "account.banned": NotificationType.ACCOUNT_BANNED,
    "account.new_device": NotificationType.ACCOUNT_NEW_DEVICE,
    "account.unbanned": NotificationType.ACCOUNT_UNBANNED,
    "approval.waiting": NotificationType.APPROVAL_WAITING,
    "bet.flagged": NotificationType.BET_FLAGGED,
    "bet.paid": NotificationType.BET_PAID,
    "bet.proposed": NotificationType.BET_PROPOSED,
    "bet.refunded": NotificationType.BET_REFUNDED,
    "bet.taken_back": NotificationType.BET_TAKEN_BACK,
    "group.joined": NotificationType.GROUP_JOINED,
    "group.left": NotificationType.GROUP_LEFT,
    "match.corrected": NotificationType.MATCH_CORRECTED,
    "match.declared": NotificationType.MATCH_DECLARED,
    "match.disputed": NotificationType.MATCH_DISPUTED,
    "match.dispute_resolved": NotificationType.MATCH_DISPUTE_RESOLVED,
    "match.eliminated": NotificationType.MATCH_ELIMINATED,
    "match.overdue": NotificationType.MATCH_OVERDUE,
    "match.promoted": NotificationType.MATCH_PROMOTED,
    "match.ready": NotificationType.MATCH_READY,
    "match.reminder": NotificationType.MATCH_REMINDER,
    "match.scheduled": NotificationType.MATCH_SCHEDULED,
    "match.validated": NotificationType.MATCH_VALIDATED,
    "tournament.absent": NotificationType.TOURNAMENT_ABSENT,
    "tournament.announced": NotificationType.TOURNAMENT_ANNOUNCED,
    "tournament.cancelled": NotificationType.TOURNAMENT_CANCELLED,
    "tournament.completed": NotificationType.TOURNAMENT_COMPLETED,
    "tournament.full": NotificationType.TOURNAMENT_FULL,
    "tournament.kicked": NotificationType.TOURNAMENT_KICKED,
    "tournament.not_full": NotificationType.TOURNAMENT_NOT_FULL,
    "tournament.prize": NotificationType.TOURNAMENT_PRIZE,
    "tournament.referee": NotificationType.TOURNAMENT_REFEREE,
    "tournament.replacing": NotificationType.TOURNAMENT_REPLACING,
    "tournament.started": NotificationType.TOURNAMENT_STARTED,
    "tournament.taken_back": NotificationType.TOURNAMENT_TAKEN_BACK,
    "tournament.withdrawal": NotificationType.TOURNAMENT_WITHDRAWAL,
    "wallet.credited": NotificationType.WALLET_CREDITED,
    "wallet.debited": NotificationType.WALLET_DEBITED
});

class Positions {
    final List<Position> items;
    final String? nextCursor;

    Positions({
        required this.items,
        required this.nextCursor,
    });

    factory Positions.fromJson(Map<String, dynamic> json) => Positions(
        items: List<Position>.from(json["items"].map((x) => Position.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class Proofs {
    final List<ProofsItem> items;
    final String? nextCursor;

    Proofs({
        required this.items,
        required this.nextCursor,
    });

    factory Proofs.fromJson(Map<String, dynamic> json) => Proofs(
        items: List<ProofsItem>.from(json["items"].map((x) => ProofsItem.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class ProofsItem {
    final ContentType contentType;
    final String createdAt;
    final String id;
    final String matchId;
    final int size;
    final String url;

    ProofsItem({
        required this.contentType,
        required this.createdAt,
        required this.id,
        required this.matchId,
        required this.size,
        required this.url,
    });

    factory ProofsItem.fromJson(Map<String, dynamic> json) => ProofsItem(
        contentType: contentTypeValues.map[json["contentType"]]!,
        createdAt: json["createdAt"],
        id: json["id"],
        matchId: json["matchId"],
        size: json["size"],
        url: json["url"],
    );

    Map<String, dynamic> toJson() => {
        "contentType": contentTypeValues.reverse[contentType],
        "createdAt": createdAt,
        "id": id,
        "matchId": matchId,
        "size": size,
        "url": url,
    };
}

enum ContentType {
    IMAGE_JPEG,
    IMAGE_PNG,
    IMAGE_WEBP
}

final contentTypeValues = EnumValues({
    "image/jpeg": ContentType.IMAGE_JPEG,
    "image/png": ContentType.IMAGE_PNG,
    "image/webp": ContentType.IMAGE_WEBP
});

class PushDevices {
    final List<PushDevicesItem> items;
    final String? nextCursor;

    PushDevices({
        required this.items,
        required this.nextCursor,
    });

    factory PushDevices.fromJson(Map<String, dynamic> json) => PushDevices(
        items: List<PushDevicesItem>.from(json["items"].map((x) => PushDevicesItem.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class PushDevicesItem {
    final String createdAt;
    final String id;
    final Platform platform;
    final String updatedAt;

    PushDevicesItem({
        required this.createdAt,
        required this.id,
        required this.platform,
        required this.updatedAt,
    });

    factory PushDevicesItem.fromJson(Map<String, dynamic> json) => PushDevicesItem(
        createdAt: json["createdAt"],
        id: json["id"],
        platform: platformValues.map[json["platform"]]!,
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "id": id,
        "platform": platformValues.reverse[platform],
        "updatedAt": updatedAt,
    };
}

enum Platform {
    ANDROID,
    IOS,
    WEB
}

final platformValues = EnumValues({
    "android": Platform.ANDROID,
    "ios": Platform.IOS,
    "web": Platform.WEB
});

class Teams {
    final List<TeamsItem> items;
    final String? nextCursor;

    Teams({
        required this.items,
        required this.nextCursor,
    });

    factory Teams.fromJson(Map<String, dynamic> json) => Teams(
        items: List<TeamsItem>.from(json["items"].map((x) => TeamsItem.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class TeamsItem {
    final String? bannedAt;
    final String? banReason;
    final String createdAt;
    final String gameId;
    final String id;
    final bool isBanned;
    final bool isPrimary;
    final int matchesMissed;
    final int matchesPlayed;
    final String name;
    final String updatedAt;
    final String userId;

    TeamsItem({
        required this.bannedAt,
        required this.banReason,
        required this.createdAt,
        required this.gameId,
        required this.id,
        required this.isBanned,
        required this.isPrimary,
        required this.matchesMissed,
        required this.matchesPlayed,
        required this.name,
        required this.updatedAt,
        required this.userId,
    });

    factory TeamsItem.fromJson(Map<String, dynamic> json) => TeamsItem(
        bannedAt: json["bannedAt"],
        banReason: json["banReason"],
        createdAt: json["createdAt"],
        gameId: json["gameId"],
        id: json["id"],
        isBanned: json["isBanned"],
        isPrimary: json["isPrimary"],
        matchesMissed: json["matchesMissed"],
        matchesPlayed: json["matchesPlayed"],
        name: json["name"],
        updatedAt: json["updatedAt"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "bannedAt": bannedAt,
        "banReason": banReason,
        "createdAt": createdAt,
        "gameId": gameId,
        "id": id,
        "isBanned": isBanned,
        "isPrimary": isPrimary,
        "matchesMissed": matchesMissed,
        "matchesPlayed": matchesPlayed,
        "name": name,
        "updatedAt": updatedAt,
        "userId": userId,
    };
}

class SectionsTournaments {
    final List<TournamentsItem> items;
    final String? nextCursor;

    SectionsTournaments({
        required this.items,
        required this.nextCursor,
    });

    factory SectionsTournaments.fromJson(Map<String, dynamic> json) => SectionsTournaments(
        items: List<TournamentsItem>.from(json["items"].map((x) => TournamentsItem.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class TournamentsItem {
    final String createdAt;
    final String? eliminatedAt;
    final int? eloAfter;
    final int eloBefore;
    final int? eloChange;
    final int? finalPosition;
    final String id;
    final String joinedAt;
    final String name;
    final int? prize;
    final int? seed;
    final ParticipantStatus status;
    final String? teamId;
    final String? teamName;
    final String tournamentId;
    final String updatedAt;
    final String userId;

    TournamentsItem({
        required this.createdAt,
        required this.eliminatedAt,
        required this.eloAfter,
        required this.eloBefore,
        required this.eloChange,
        required this.finalPosition,
        required this.id,
        required this.joinedAt,
        required this.name,
        required this.prize,
        required this.seed,
        required this.status,
        required this.teamId,
        required this.teamName,
        required this.tournamentId,
        required this.updatedAt,
        required this.userId,
    });

    factory TournamentsItem.fromJson(Map<String, dynamic> json) => TournamentsItem(
        createdAt: json["createdAt"],
        eliminatedAt: json["eliminatedAt"],
        eloAfter: json["eloAfter"],
        eloBefore: json["eloBefore"],
        eloChange: json["eloChange"],
        finalPosition: json["finalPosition"],
        id: json["id"],
        joinedAt: json["joinedAt"],
        name: json["name"],
        prize: json["prize"],
        seed: json["seed"],
        status: participantStatusValues.map[json["status"]]!,
        teamId: json["teamId"],
        teamName: json["teamName"],
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "eliminatedAt": eliminatedAt,
        "eloAfter": eloAfter,
        "eloBefore": eloBefore,
        "eloChange": eloChange,
        "finalPosition": finalPosition,
        "id": id,
        "joinedAt": joinedAt,
        "name": name,
        "prize": prize,
        "seed": seed,
        "status": participantStatusValues.reverse[status],
        "teamId": teamId,
        "teamName": teamName,
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "userId": userId,
    };
}

enum ParticipantStatus {
    CHECKED_IN,
    ELIMINATED,
    REGISTERED,
    WINNER,
    WITHDRAWN
}

final participantStatusValues = EnumValues({
    "checked_in": ParticipantStatus.CHECKED_IN,
    "eliminated": ParticipantStatus.ELIMINATED,
    "registered": ParticipantStatus.REGISTERED,
    "winner": ParticipantStatus.WINNER,
    "withdrawn": ParticipantStatus.WITHDRAWN
});

class Transactions {
    final List<Transaction> items;
    final String? nextCursor;

    Transactions({
        required this.items,
        required this.nextCursor,
    });

    factory Transactions.fromJson(Map<String, dynamic> json) => Transactions(
        items: List<Transaction>.from(json["items"].map((x) => Transaction.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class Transaction {
    final int amount;
    final int balanceAfter;
    final int balanceBefore;
    final String? betId;
    final String createdAt;
    final Currency currency;
    final String description;
    final String? drawId;
    final String id;
    final Map<String, dynamic> metadata;
    final String? method;
    final String? reference;
    final String? sessionId;
    final TransactionStatus status;
    final String? tournamentId;
    final TransactionType type;
    final String updatedAt;

    Transaction({
        required this.amount,
        required this.balanceAfter,
        required this.balanceBefore,
        required this.betId,
        required this.createdAt,
        required this.currency,
        required this.description,
        required this.drawId,
        required this.id,
        required this.metadata,
        required this.method,
        required this.reference,
        required this.sessionId,
        required this.status,
        required this.tournamentId,
        required this.type,
        required this.updatedAt,
    });

    factory Transaction.fromJson(Map<String, dynamic> json) => Transaction(
        amount: json["amount"],
        balanceAfter: json["balanceAfter"],
        balanceBefore: json["balanceBefore"],
        betId: json["betId"],
        createdAt: json["createdAt"],
        currency: currencyValues.map[json["currency"]]!,
        description: json["description"],
        drawId: json["drawId"],
        id: json["id"],
        metadata: Map.from(json["metadata"]).map((k, v) => MapEntry<String, dynamic>(k, v)),
        method: json["method"],
        reference: json["reference"],
        sessionId: json["sessionId"],
        status: transactionStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        type: transactionTypeValues.map[json["type"]]!,
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "amount": amount,
        "balanceAfter": balanceAfter,
        "balanceBefore": balanceBefore,
        "betId": betId,
        "createdAt": createdAt,
        "currency": currencyValues.reverse[currency],
        "description": description,
        "drawId": drawId,
        "id": id,
        "metadata": Map.from(metadata).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "method": method,
        "reference": reference,
        "sessionId": sessionId,
        "status": transactionStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "type": transactionTypeValues.reverse[type],
        "updatedAt": updatedAt,
    };
}

enum TransactionStatus {
    CANCELLED,
    COMPLETED,
    FAILED,
    PENDING
}

final transactionStatusValues = EnumValues({
    "cancelled": TransactionStatus.CANCELLED,
    "completed": TransactionStatus.COMPLETED,
    "failed": TransactionStatus.FAILED,
    "pending": TransactionStatus.PENDING
});

enum TransactionType {
    ADJUSTMENT,
    BAN_TRANSFER,
    BET_SALE,
    BET_STAKE,
    BET_WIN,
    COMMISSION,
    DEPOSIT,
    FEE,
    GAME_STAKE,
    GAME_WIN,
    OFFER_PURCHASE,
    OFFER_SALE,
    ORGANIZER_FEE,
    RECHARGE,
    RECHARGE_CANCELLED,
    REFUND,
    TICKET_PURCHASE,
    TICKET_WIN,
    TOMBOLA_ENTRY,
    TOMBOLA_WIN,
    TOURNAMENT_ENTRY,
    TOURNAMENT_WIN,
    TRANSFER,
    WELCOME,
    WITHDRAWAL
}

final transactionTypeValues = EnumValues({
    "adjustment": TransactionType.ADJUSTMENT,
    "ban_transfer": TransactionType.BAN_TRANSFER,
    "bet_sale": TransactionType.BET_SALE,
    "bet_stake": TransactionType.BET_STAKE,
    "bet_win": TransactionType.BET_WIN,
    "commission": TransactionType.COMMISSION,
    "deposit": TransactionType.DEPOSIT,
    "fee": TransactionType.FEE,
    "game_stake": TransactionType.GAME_STAKE,
    "game_win": TransactionType.GAME_WIN,
    "offer_purchase": TransactionType.OFFER_PURCHASE,
    "offer_sale": TransactionType.OFFER_SALE,
    "organizer_fee": TransactionType.ORGANIZER_FEE,
    "recharge": TransactionType.RECHARGE,
    "recharge_cancelled": TransactionType.RECHARGE_CANCELLED,
    "refund": TransactionType.REFUND,
    "ticket_purchase": TransactionType.TICKET_PURCHASE,
    "ticket_win": TransactionType.TICKET_WIN,
    "tombola_entry": TransactionType.TOMBOLA_ENTRY,
    "tombola_win": TransactionType.TOMBOLA_WIN,
    "tournament_entry": TransactionType.TOURNAMENT_ENTRY,
    "tournament_win": TransactionType.TOURNAMENT_WIN,
    "transfer": TransactionType.TRANSFER,
    "welcome": TransactionType.WELCOME,
    "withdrawal": TransactionType.WITHDRAWAL
});

class MeExportMessage {
    
    ///`nextCursor` of the page before.
    final String? cursor;
    
    ///20, if left out.
    final int? limit;
    final Section? section;

    MeExportMessage({
        this.cursor,
        this.limit,
        this.section,
    });

    factory MeExportMessage.fromJson(Map<String, dynamic> json) => MeExportMessage(
        cursor: json["cursor"],
        limit: json["limit"],
        section: sectionValues.map[json["section"]],
    );

    Map<String, dynamic> toJson() => {
        "cursor": cursor,
        "limit": limit,
        "section": sectionValues.reverse[section],
    };
}

enum Section {
    BETS,
    DEVICES,
    GROUPS,
    LOGINS,
    MESSAGES,
    NOTIFICATIONS,
    POSITIONS,
    PROOFS,
    PUSH_DEVICES,
    TEAMS,
    TOURNAMENTS,
    TRANSACTIONS
}

final sectionValues = EnumValues({
    "bets": Section.BETS,
    "devices": Section.DEVICES,
    "groups": Section.GROUPS,
    "logins": Section.LOGINS,
    "messages": Section.MESSAGES,
    "notifications": Section.NOTIFICATIONS,
    "positions": Section.POSITIONS,
    "proofs": Section.PROOFS,
    "pushDevices": Section.PUSH_DEVICES,
    "teams": Section.TEAMS,
    "tournaments": Section.TOURNAMENTS,
    "transactions": Section.TRANSACTIONS
});


///With `data` if `ok`, else with `error`.
class MeGetAck {
    final MeGetResult? data;
    final ErrorReply? error;
    final bool ok;

    MeGetAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MeGetAck.fromJson(Map<String, dynamic> json) => MeGetAck(
        data: json["data"] == null ? null : MeGetResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MeGetResult {
    final Profile profile;
    final User user;

    MeGetResult({
        required this.profile,
        required this.user,
    });

    factory MeGetResult.fromJson(Map<String, dynamic> json) => MeGetResult(
        profile: Profile.fromJson(json["profile"]),
        user: User.fromJson(json["user"]),
    );

    Map<String, dynamic> toJson() => {
        "profile": profile.toJson(),
        "user": user.toJson(),
    };
}

class MeGetMessage {
    MeGetMessage();

    factory MeGetMessage.fromJson(Map<String, dynamic> json) => MeGetMessage(
    );

    Map<String, dynamic> toJson() => {
    };
}


///With `data` if `ok`, else with `error`.
class MeGroupsAck {
    final MeGroupsResult? data;
    final ErrorReply? error;
    final bool ok;

    MeGroupsAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MeGroupsAck.fromJson(Map<String, dynamic> json) => MeGroupsAck(
        data: json["data"] == null ? null : MeGroupsResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MeGroupsResult {
    final List<MeGroupsResultItem> items;
    final String? nextCursor;

    MeGroupsResult({
        required this.items,
        required this.nextCursor,
    });

    factory MeGroupsResult.fromJson(Map<String, dynamic> json) => MeGroupsResult(
        items: List<MeGroupsResultItem>.from(json["items"].map((x) => MeGroupsResultItem.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class MeGroupsResultItem {
    final TentacledGroup group;
    final ItemRole? role;

    MeGroupsResultItem({
        required this.group,
        required this.role,
    });

    factory MeGroupsResultItem.fromJson(Map<String, dynamic> json) => MeGroupsResultItem(
        group: TentacledGroup.fromJson(json["group"]),
        role: itemRoleValues.map[json["role"]],
    );

    Map<String, dynamic> toJson() => {
        "group": group.toJson(),
        "role": itemRoleValues.reverse[role],
    };
}

class TentacledGroup {
    final String createdAt;
    final String createdBy;
    final String? description;
    final String id;
    final bool isPrivate;
    final int membersCount;
    final String name;
    final String updatedAt;

    TentacledGroup({
        required this.createdAt,
        required this.createdBy,
        required this.description,
        required this.id,
        required this.isPrivate,
        required this.membersCount,
        required this.name,
        required this.updatedAt,
    });

    factory TentacledGroup.fromJson(Map<String, dynamic> json) => TentacledGroup(
        createdAt: json["createdAt"],
        createdBy: json["createdBy"],
        description: json["description"],
        id: json["id"],
        isPrivate: json["isPrivate"],
        membersCount: json["membersCount"],
        name: json["name"],
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "createdBy": createdBy,
        "description": description,
        "id": id,
        "isPrivate": isPrivate,
        "membersCount": membersCount,
        "name": name,
        "updatedAt": updatedAt,
    };
}

class MeGroupsMessage {
    
    ///`nextCursor` of the page before.
    final String? cursor;
    
    ///20, if left out.
    final int? limit;

    MeGroupsMessage({
        this.cursor,
        this.limit,
    });

    factory MeGroupsMessage.fromJson(Map<String, dynamic> json) => MeGroupsMessage(
        cursor: json["cursor"],
        limit: json["limit"],
    );

    Map<String, dynamic> toJson() => {
        "cursor": cursor,
        "limit": limit,
    };
}


///With `data` if `ok`, else with `error`.
class MeLimitsAck {
    final MeLimitsResult? data;
    final ErrorReply? error;
    final bool ok;

    MeLimitsAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MeLimitsAck.fromJson(Map<String, dynamic> json) => MeLimitsAck(
        data: json["data"] == null ? null : MeLimitsResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MeLimitsResult {
    final List<MeLimitsResultLimit> limits;
    final String? selfExcludedUntil;

    MeLimitsResult({
        required this.limits,
        required this.selfExcludedUntil,
    });

    factory MeLimitsResult.fromJson(Map<String, dynamic> json) => MeLimitsResult(
        limits: List<MeLimitsResultLimit>.from(json["limits"].map((x) => MeLimitsResultLimit.fromJson(x))),
        selfExcludedUntil: json["selfExcludedUntil"],
    );

    Map<String, dynamic> toJson() => {
        "limits": List<dynamic>.from(limits.map((x) => x.toJson())),
        "selfExcludedUntil": selfExcludedUntil,
    };
}

class MeLimitsResultLimit {
    final int amount;
    final Currency currency;
    final LimitKind kind;
    final FluffyNext? next;
    final Period period;
    final String resetsAt;
    final int used;

    MeLimitsResultLimit({
        required this.amount,
        required this.currency,
        required this.kind,
        required this.next,
        required this.period,
        required this.resetsAt,
        required this.used,
    });

    factory MeLimitsResultLimit.fromJson(Map<String, dynamic> json) => MeLimitsResultLimit(
        amount: json["amount"],
        currency: currencyValues.map[json["currency"]]!,
        kind: limitKindValues.map[json["kind"]]!,
        next: json["next"] == null ? null : FluffyNext.fromJson(json["next"]),
        period: periodValues.map[json["period"]]!,
        resetsAt: json["resetsAt"],
        used: json["used"],
    );

    Map<String, dynamic> toJson() => {
        "amount": amount,
        "currency": currencyValues.reverse[currency],
        "kind": limitKindValues.reverse[kind],
        "next": next?.toJson(),
        "period": periodValues.reverse[period],
        "resetsAt": resetsAt,
        "used": used,
    };
}

class FluffyNext {
    final int? amount;
    final String from;

    FluffyNext({
        required this.amount,
        required this.from,
    });

    factory FluffyNext.fromJson(Map<String, dynamic> json) => FluffyNext(
        amount: json["amount"],
        from: json["from"],
    );

    Map<String, dynamic> toJson() => {
        "amount": amount,
        "from": from,
    };
}

class MeLimitsMessage {
    MeLimitsMessage();

    factory MeLimitsMessage.fromJson(Map<String, dynamic> json) => MeLimitsMessage(
    );

    Map<String, dynamic> toJson() => {
    };
}


///With `data` if `ok`, else with `error`.
class MeLoginsAck {
    final MeLoginsResult? data;
    final ErrorReply? error;
    final bool ok;

    MeLoginsAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MeLoginsAck.fromJson(Map<String, dynamic> json) => MeLoginsAck(
        data: json["data"] == null ? null : MeLoginsResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MeLoginsResult {
    final List<MeLoginsResultItem> items;
    final String? nextCursor;

    MeLoginsResult({
        required this.items,
        required this.nextCursor,
    });

    factory MeLoginsResult.fromJson(Map<String, dynamic> json) => MeLoginsResult(
        items: List<MeLoginsResultItem>.from(json["items"].map((x) => MeLoginsResultItem.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class MeLoginsResultItem {
    final String createdAt;
    final FluffyDevice? device;
    final String id;
    final String ip;
    final String loginTime;
    final String? logoutTime;
    final String updatedAt;

    MeLoginsResultItem({
        required this.createdAt,
        required this.device,
        required this.id,
        required this.ip,
        required this.loginTime,
        required this.logoutTime,
        required this.updatedAt,
    });

    factory MeLoginsResultItem.fromJson(Map<String, dynamic> json) => MeLoginsResultItem(
        createdAt: json["createdAt"],
        device: json["device"] == null ? null : FluffyDevice.fromJson(json["device"]),
        id: json["id"],
        ip: json["ip"],
        loginTime: json["loginTime"],
        logoutTime: json["logoutTime"],
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "device": device?.toJson(),
        "id": id,
        "ip": ip,
        "loginTime": loginTime,
        "logoutTime": logoutTime,
        "updatedAt": updatedAt,
    };
}

class FluffyDevice {
    final String fingerprint;
    final String? name;

    FluffyDevice({
        required this.fingerprint,
        this.name,
    });

    factory FluffyDevice.fromJson(Map<String, dynamic> json) => FluffyDevice(
        fingerprint: json["fingerprint"],
        name: json["name"],
    );

    Map<String, dynamic> toJson() => {
        "fingerprint": fingerprint,
        "name": name,
    };
}

class MeLoginsMessage {
    
    ///`nextCursor` of the page before.
    final String? cursor;
    
    ///20, if left out.
    final int? limit;

    MeLoginsMessage({
        this.cursor,
        this.limit,
    });

    factory MeLoginsMessage.fromJson(Map<String, dynamic> json) => MeLoginsMessage(
        cursor: json["cursor"],
        limit: json["limit"],
    );

    Map<String, dynamic> toJson() => {
        "cursor": cursor,
        "limit": limit,
    };
}


///With `data` if `ok`, else with `error`.
class MeRevokeDeviceAck {
    final Nothing? data;
    final ErrorReply? error;
    final bool ok;

    MeRevokeDeviceAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MeRevokeDeviceAck.fromJson(Map<String, dynamic> json) => MeRevokeDeviceAck(
        data: json["data"] == null ? null : Nothing.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MeRevokeDeviceMessage {
    final String deviceId;
    final String? idempotencyKey;

    MeRevokeDeviceMessage({
        required this.deviceId,
        this.idempotencyKey,
    });

    factory MeRevokeDeviceMessage.fromJson(Map<String, dynamic> json) => MeRevokeDeviceMessage(
        deviceId: json["deviceId"],
        idempotencyKey: json["idempotencyKey"],
    );

    Map<String, dynamic> toJson() => {
        "deviceId": deviceId,
        "idempotencyKey": idempotencyKey,
    };
}


///With `data` if `ok`, else with `error`.
class MeSetLimitsAck {
    final MeLimitsResult? data;
    final ErrorReply? error;
    final bool ok;

    MeSetLimitsAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MeSetLimitsAck.fromJson(Map<String, dynamic> json) => MeSetLimitsAck(
        data: json["data"] == null ? null : MeLimitsResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MeSetLimitsMessage {
    final Currency? currency;
    final Deposit? deposit;
    final String? idempotencyKey;
    final Loss? loss;
    final String? selfExcludeUntil;
    final Stake? stake;

    MeSetLimitsMessage({
        this.currency,
        this.deposit,
        this.idempotencyKey,
        this.loss,
        this.selfExcludeUntil,
        this.stake,
    });

    factory MeSetLimitsMessage.fromJson(Map<String, dynamic> json) => MeSetLimitsMessage(
        currency: currencyValues.map[json["currency"]],
        deposit: json["deposit"] == null ? null : Deposit.fromJson(json["deposit"]),
        idempotencyKey: json["idempotencyKey"],
        loss: json["loss"] == null ? null : Loss.fromJson(json["loss"]),
        selfExcludeUntil: json["selfExcludeUntil"],
        stake: json["stake"] == null ? null : Stake.fromJson(json["stake"]),
    );

    Map<String, dynamic> toJson() => {
        "currency": currencyValues.reverse[currency],
        "deposit": deposit?.toJson(),
        "idempotencyKey": idempotencyKey,
        "loss": loss?.toJson(),
        "selfExcludeUntil": selfExcludeUntil,
        "stake": stake?.toJson(),
    };
}

class Deposit {
    final int? day;
    final int? month;
    final int? week;

    Deposit({
        this.day,
        this.month,
        this.week,
    });

    factory Deposit.fromJson(Map<String, dynamic> json) => Deposit(
        day: json["day"],
        month: json["month"],
        week: json["week"],
    );

    Map<String, dynamic> toJson() => {
        "day": day,
        "month": month,
        "week": week,
    };
}

class Loss {
    final int? day;
    final int? month;
    final int? week;

    Loss({
        this.day,
        this.month,
        this.week,
    });

    factory Loss.fromJson(Map<String, dynamic> json) => Loss(
        day: json["day"],
        month: json["month"],
        week: json["week"],
    );

    Map<String, dynamic> toJson() => {
        "day": day,
        "month": month,
        "week": week,
    };
}

class Stake {
    final int? day;
    final int? month;
    final int? week;

    Stake({
        this.day,
        this.month,
        this.week,
    });

    factory Stake.fromJson(Map<String, dynamic> json) => Stake(
        day: json["day"],
        month: json["month"],
        week: json["week"],
    );

    Map<String, dynamic> toJson() => {
        "day": day,
        "month": month,
        "week": week,
    };
}


///With `data` if `ok`, else with `error`.
class MeStatsAck {
    final MeStatsResult? data;
    final ErrorReply? error;
    final bool ok;

    MeStatsAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MeStatsAck.fromJson(Map<String, dynamic> json) => MeStatsAck(
        data: json["data"] == null ? null : MeStatsResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MeStatsResult {
    final MeStatsResultBets bets;
    final List<Money> net;
    final MeStatsResultTournaments tournaments;

    MeStatsResult({
        required this.bets,
        required this.net,
        required this.tournaments,
    });

    factory MeStatsResult.fromJson(Map<String, dynamic> json) => MeStatsResult(
        bets: MeStatsResultBets.fromJson(json["bets"]),
        net: List<Money>.from(json["net"].map((x) => Money.fromJson(x))),
        tournaments: MeStatsResultTournaments.fromJson(json["tournaments"]),
    );

    Map<String, dynamic> toJson() => {
        "bets": bets.toJson(),
        "net": List<dynamic>.from(net.map((x) => x.toJson())),
        "tournaments": tournaments.toJson(),
    };
}

class MeStatsResultBets {
    final int created;
    final List<PositionElement> positions;

    MeStatsResultBets({
        required this.created,
        required this.positions,
    });

    factory MeStatsResultBets.fromJson(Map<String, dynamic> json) => MeStatsResultBets(
        created: json["created"],
        positions: List<PositionElement>.from(json["positions"].map((x) => PositionElement.fromJson(x))),
    );

    Map<String, dynamic> toJson() => {
        "created": created,
        "positions": List<dynamic>.from(positions.map((x) => x.toJson())),
    };
}

class PositionElement {
    final int count;
    final int received;
    final int staked;
    final PositionStatus status;

    PositionElement({
        required this.count,
        required this.received,
        required this.staked,
        required this.status,
    });

    factory PositionElement.fromJson(Map<String, dynamic> json) => PositionElement(
        count: json["count"],
        received: json["received"],
        staked: json["staked"],
        status: positionStatusValues.map[json["status"]]!,
    );

    Map<String, dynamic> toJson() => {
        "count": count,
        "received": received,
        "staked": staked,
        "status": positionStatusValues.reverse[status],
    };
}

class MeStatsResultTournaments {
    final int organized;
    final int organizerFees;
    final List<Played> played;

    MeStatsResultTournaments({
        required this.organized,
        required this.organizerFees,
        required this.played,
    });

    factory MeStatsResultTournaments.fromJson(Map<String, dynamic> json) => MeStatsResultTournaments(
        organized: json["organized"],
        organizerFees: json["organizerFees"],
        played: List<Played>.from(json["played"].map((x) => Played.fromJson(x))),
    );

    Map<String, dynamic> toJson() => {
        "organized": organized,
        "organizerFees": organizerFees,
        "played": List<dynamic>.from(played.map((x) => x.toJson())),
    };
}

class Played {
    final int count;
    final int paid;
    final int received;
    final PlayedStatus status;

    Played({
        required this.count,
        required this.paid,
        required this.received,
        required this.status,
    });

    factory Played.fromJson(Map<String, dynamic> json) => Played(
        count: json["count"],
        paid: json["paid"],
        received: json["received"],
        status: playedStatusValues.map[json["status"]]!,
    );

    Map<String, dynamic> toJson() => {
        "count": count,
        "paid": paid,
        "received": received,
        "status": playedStatusValues.reverse[status],
    };
}

enum PlayedStatus {
    CANCELLED,
    COMPLETED,
    ONGOING,
    READY,
    REGISTRATION
}

final playedStatusValues = EnumValues({
    "cancelled": PlayedStatus.CANCELLED,
    "completed": PlayedStatus.COMPLETED,
    "ongoing": PlayedStatus.ONGOING,
    "ready": PlayedStatus.READY,
    "registration": PlayedStatus.REGISTRATION
});

class MeStatsMessage {
    MeStatsMessage();

    factory MeStatsMessage.fromJson(Map<String, dynamic> json) => MeStatsMessage(
    );

    Map<String, dynamic> toJson() => {
    };
}


///With `data` if `ok`, else with `error`.
class MeSyncAck {
    final MeSyncResult? data;
    final ErrorReply? error;
    final bool ok;

    MeSyncAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MeSyncAck.fromJson(Map<String, dynamic> json) => MeSyncAck(
        data: json["data"] == null ? null : MeSyncResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MeSyncResult {
    final List<Account> accounts;
    final List<Position> openPositions;
    final String serverTime;
    final int unreadNotifications;
    final User user;
    final Waiting waiting;

    MeSyncResult({
        required this.accounts,
        required this.openPositions,
        required this.serverTime,
        required this.unreadNotifications,
        required this.user,
        required this.waiting,
    });

    factory MeSyncResult.fromJson(Map<String, dynamic> json) => MeSyncResult(
        accounts: List<Account>.from(json["accounts"].map((x) => Account.fromJson(x))),
        openPositions: List<Position>.from(json["openPositions"].map((x) => Position.fromJson(x))),
        serverTime: json["serverTime"],
        unreadNotifications: json["unreadNotifications"],
        user: User.fromJson(json["user"]),
        waiting: Waiting.fromJson(json["waiting"]),
    );

    Map<String, dynamic> toJson() => {
        "accounts": List<dynamic>.from(accounts.map((x) => x.toJson())),
        "openPositions": List<dynamic>.from(openPositions.map((x) => x.toJson())),
        "serverTime": serverTime,
        "unreadNotifications": unreadNotifications,
        "user": user.toJson(),
        "waiting": waiting.toJson(),
    };
}

class Waiting {
    final List<WaitingDispute> disputes;
    final List<WaitingMatch> matches;
    final List<Overdue> overdue;
    final List<TournamentElement> tournaments;

    Waiting({
        required this.disputes,
        required this.matches,
        required this.overdue,
        required this.tournaments,
    });

    factory Waiting.fromJson(Map<String, dynamic> json) => Waiting(
        disputes: List<WaitingDispute>.from(json["disputes"].map((x) => WaitingDispute.fromJson(x))),
        matches: List<WaitingMatch>.from(json["matches"].map((x) => WaitingMatch.fromJson(x))),
        overdue: List<Overdue>.from(json["overdue"].map((x) => Overdue.fromJson(x))),
        tournaments: List<TournamentElement>.from(json["tournaments"].map((x) => TournamentElement.fromJson(x))),
    );

    Map<String, dynamic> toJson() => {
        "disputes": List<dynamic>.from(disputes.map((x) => x.toJson())),
        "matches": List<dynamic>.from(matches.map((x) => x.toJson())),
        "overdue": List<dynamic>.from(overdue.map((x) => x.toJson())),
        "tournaments": List<dynamic>.from(tournaments.map((x) => x.toJson())),
    };
}

class WaitingDispute {
    final String createdAt;
    
    ///What the two say, with their proofs.
    final List<TentacledDeclaration> declarations;
    final int? finalPlayer1Score;
    final int? finalPlayer2Score;
    final String id;
    final String matchId;
    final String? resolutionNotes;
    final String? resolvedAt;
    final String? resolvedBy;
    
    ///`cancelled` where both agreed after all.
    final DisputeStatus status;
    final String tournamentId;
    final String updatedAt;

    WaitingDispute({
        required this.createdAt,
        required this.declarations,
        required this.finalPlayer1Score,
        required this.finalPlayer2Score,
        required this.id,
        required this.matchId,
        required this.resolutionNotes,
        required this.resolvedAt,
        required this.resolvedBy,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
    });

    factory WaitingDispute.fromJson(Map<String, dynamic> json) => WaitingDispute(
        createdAt: json["createdAt"],
        declarations: List<TentacledDeclaration>.from(json["declarations"].map((x) => TentacledDeclaration.fromJson(x))),
        finalPlayer1Score: json["finalPlayer1Score"],
        finalPlayer2Score: json["finalPlayer2Score"],
        id: json["id"],
        matchId: json["matchId"],
        resolutionNotes: json["resolutionNotes"],
        resolvedAt: json["resolvedAt"],
        resolvedBy: json["resolvedBy"],
        status: disputeStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "declarations": List<dynamic>.from(declarations.map((x) => x.toJson())),
        "finalPlayer1Score": finalPlayer1Score,
        "finalPlayer2Score": finalPlayer2Score,
        "id": id,
        "matchId": matchId,
        "resolutionNotes": resolutionNotes,
        "resolvedAt": resolvedAt,
        "resolvedBy": resolvedBy,
        "status": disputeStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
    };
}

class TentacledDeclaration {
    final String declaredAt;
    final List<Flag> flags;
    final String matchId;
    final int player1Score;
    final int player2Score;
    
    ///Where its screenshot is to be seen, for a quarter of an hour.
    final String proofUrl;
    final Shootout8? shootout;
    final String userId;

    TentacledDeclaration({
        required this.declaredAt,
        required this.flags,
        required this.matchId,
        required this.player1Score,
        required this.player2Score,
        required this.proofUrl,
        required this.shootout,
        required this.userId,
    });

    factory TentacledDeclaration.fromJson(Map<String, dynamic> json) => TentacledDeclaration(
        declaredAt: json["declaredAt"],
        flags: List<Flag>.from(json["flags"].map((x) => flagValues.map[x]!)),
        matchId: json["matchId"],
        player1Score: json["player1Score"],
        player2Score: json["player2Score"],
        proofUrl: json["proofUrl"],
        shootout: json["shootout"] == null ? null : Shootout8.fromJson(json["shootout"]),
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "declaredAt": declaredAt,
        "flags": List<dynamic>.from(flags.map((x) => flagValues.reverse[x])),
        "matchId": matchId,
        "player1Score": player1Score,
        "player2Score": player2Score,
        "proofUrl": proofUrl,
        "shootout": shootout?.toJson(),
        "userId": userId,
    };
}

class Shootout8 {
    final int player1;
    final int player2;

    Shootout8({
        required this.player1,
        required this.player2,
    });

    factory Shootout8.fromJson(Map<String, dynamic> json) => Shootout8(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class WaitingMatch {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final Shootout9? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    WaitingMatch({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory WaitingMatch.fromJson(Map<String, dynamic> json) => WaitingMatch(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : Shootout9.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

class Shootout9 {
    final int player1;
    final int player2;

    Shootout9({
        required this.player1,
        required this.player2,
    });

    factory Shootout9.fromJson(Map<String, dynamic> json) => Shootout9(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class Overdue {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final OverdueShootout? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    Overdue({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory Overdue.fromJson(Map<String, dynamic> json) => Overdue(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : OverdueShootout.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

class OverdueShootout {
    final int player1;
    final int player2;

    OverdueShootout({
        required this.player1,
        required this.player2,
    });

    factory OverdueShootout.fromJson(Map<String, dynamic> json) => OverdueShootout(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class TournamentElement {
    final bool byes;
    final bool checkIn;
    final String? completedAt;
    final String createdAt;
    final String? description;
    final String? divisionId;
    final int entryFee;
    final String gameId;
    final String id;
    
    ///For the organizer and who takes part.
    final String? invitationCode;
    final bool isDivisionTournament;
    final bool isPaid;
    final bool isPublic;
    final int legs;
    final int matchDeadlineHours;
    final int maxPlayers;
    final String name;
    
    ///At most two decimals.
    final double organizerFeePercent;
    final String organizerId;
    final String organizerName;
    
    ///At most two decimals.
    final double platformFeePercent;
    final int playersCount;
    final String? prizeDescription;
    final Map<String, double>? prizeDistribution;
    
    ///What the fees paid so far leave to be won.
    final int prizePool;
    final List<String> refereeIds;
    final String? registrationDeadline;
    final Map<String, dynamic> rules;
    
    ///The seed itself, once nobody can join any more.
    final String? seed;
    
    ///SHA-256 of the seed that lots are drawn by, known before anybody joins.
    final String seedHash;
    final Seeding seeding;
    final String? startedAt;
    final PlayedStatus status;
    final bool thirdPlace;
    final TournamentType type;
    final String updatedAt;

    TournamentElement({
        required this.byes,
        required this.checkIn,
        required this.completedAt,
        required this.createdAt,
        required this.description,
        required this.divisionId,
        required this.entryFee,
        required this.gameId,
        required this.id,
        required this.invitationCode,
        required this.isDivisionTournament,
        required this.isPaid,
        required this.isPublic,
        required this.legs,
        required this.matchDeadlineHours,
        required this.maxPlayers,
        required this.name,
        required this.organizerFeePercent,
        required this.organizerId,
        required this.organizerName,
        required this.platformFeePercent,
        required this.playersCount,
        required this.prizeDescription,
        required this.prizeDistribution,
        required this.prizePool,
        required this.refereeIds,
        required this.registrationDeadline,
        required this.rules,
        required this.seed,
        required this.seedHash,
        required this.seeding,
        required this.startedAt,
        required this.status,
        required this.thirdPlace,
        required this.type,
        required this.updatedAt,
    });

    factory TournamentElement.fromJson(Map<String, dynamic> json) => TournamentElement(
        byes: json["byes"],
        checkIn: json["checkIn"],
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        description: json["description"],
        divisionId: json["divisionId"],
        entryFee: json["entryFee"],
        gameId: json["gameId"],
        id: json["id"],
        invitationCode: json["invitationCode"],
        isDivisionTournament: json["isDivisionTournament"],
        isPaid: json["isPaid"],
        isPublic: json["isPublic"],
        legs: json["legs"],
        matchDeadlineHours: json["matchDeadlineHours"],
        maxPlayers: json["maxPlayers"],
        name: json["name"],
        organizerFeePercent: json["organizerFeePercent"]?.toDouble(),
        organizerId: json["organizerId"],
        organizerName: json["organizerName"],
        platformFeePercent: json["platformFeePercent"]?.toDouble(),
        playersCount: json["playersCount"],
        prizeDescription: json["prizeDescription"],
        prizeDistribution: Map.from(json["prizeDistribution"]!).map((k, v) => MapEntry<String, double>(k, v?.toDouble())),
        prizePool: json["prizePool"],
        refereeIds: List<String>.from(json["refereeIds"].map((x) => x)),
        registrationDeadline: json["registrationDeadline"],
        rules: Map.from(json["rules"]).map((k, v) => MapEntry<String, dynamic>(k, v)),
        seed: json["seed"],
        seedHash: json["seedHash"],
        seeding: seedingValues.map[json["seeding"]]!,
        startedAt: json["startedAt"],
        status: playedStatusValues.map[json["status"]]!,
        thirdPlace: json["thirdPlace"],
        type: tournamentTypeValues.map[json["type"]]!,
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "byes": byes,
        "checkIn": checkIn,
        "completedAt": completedAt,
        "createdAt": createdAt,
        "description": description,
        "divisionId": divisionId,
        "entryFee": entryFee,
        "gameId": gameId,
        "id": id,
        "invitationCode": invitationCode,
        "isDivisionTournament": isDivisionTournament,
        "isPaid": isPaid,
        "isPublic": isPublic,
        "legs": legs,
        "matchDeadlineHours": matchDeadlineHours,
        "maxPlayers": maxPlayers,
        "name": name,
        "organizerFeePercent": organizerFeePercent,
        "organizerId": organizerId,
        "organizerName": organizerName,
        "platformFeePercent": platformFeePercent,
        "playersCount": playersCount,
        "prizeDescription": prizeDescription,
        "prizeDistribution": Map.from(prizeDistribution!).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "prizePool": prizePool,
        "refereeIds": List<dynamic>.from(refereeIds.map((x) => x)),
        "registrationDeadline": registrationDeadline,
        "rules": Map.from(rules).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "seed": seed,
        "seedHash": seedHash,
        "seeding": seedingValues.reverse[seeding],
        "startedAt": startedAt,
        "status": playedStatusValues.reverse[status],
        "thirdPlace": thirdPlace,
        "type": tournamentTypeValues.reverse[type],
        "updatedAt": updatedAt,
    };
}


///`rating`, if left out; `manual`: by `tournament:seed`.
enum Seeding {
    MANUAL,
    RANDOM,
    RATING
}

final seedingValues = EnumValues({
    "manual": Seeding.MANUAL,
    "random": Seeding.RANDOM,
    "rating": Seeding.RATING
});

enum TournamentType {
    KNOCKOUT,
    LEAGUE
}

final tournamentTypeValues = EnumValues({
    "knockout": TournamentType.KNOCKOUT,
    "league": TournamentType.LEAGUE
});

class MeSyncMessage {
    MeSyncMessage();

    factory MeSyncMessage.fromJson(Map<String, dynamic> json) => MeSyncMessage(
    );

    Map<String, dynamic> toJson() => {
    };
}


///With `data` if `ok`, else with `error`.
class MeUpdateAck {
    final MeUpdateResult? data;
    final ErrorReply? error;
    final bool ok;

    MeUpdateAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory MeUpdateAck.fromJson(Map<String, dynamic> json) => MeUpdateAck(
        data: json["data"] == null ? null : MeUpdateResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class MeUpdateResult {
    final Profile profile;
    final User user;

    MeUpdateResult({
        required this.profile,
        required this.user,
    });

    factory MeUpdateResult.fromJson(Map<String, dynamic> json) => MeUpdateResult(
        profile: Profile.fromJson(json["profile"]),
        user: User.fromJson(json["user"]),
    );

    Map<String, dynamic> toJson() => {
        "profile": profile.toJson(),
        "user": user.toJson(),
    };
}

class MeUpdateMessage {
    final String? avatarUrl;
    final String? currentPassword;
    final String? email;
    final String? firstName;
    final String? fullName;
    final String? idempotencyKey;
    final String? lastName;
    final Locale? locale;
    final MeUpdateMessageNotifications? notifications;
    final String? phone;
    final MeUpdateMessageProfile? profile;

    MeUpdateMessage({
        this.avatarUrl,
        this.currentPassword,
        this.email,
        this.firstName,
        this.fullName,
        this.idempotencyKey,
        this.lastName,
        this.locale,
        this.notifications,
        this.phone,
        this.profile,
    });

    factory MeUpdateMessage.fromJson(Map<String, dynamic> json) => MeUpdateMessage(
        avatarUrl: json["avatarUrl"],
        currentPassword: json["currentPassword"],
        email: json["email"],
        firstName: json["firstName"],
        fullName: json["fullName"],
        idempotencyKey: json["idempotencyKey"],
        lastName: json["lastName"],
        locale: localeValues.map[json["locale"]],
        notifications: json["notifications"] == null ? null : MeUpdateMessageNotifications.fromJson(json["notifications"]),
        phone: json["phone"],
        profile: json["profile"] == null ? null : MeUpdateMessageProfile.fromJson(json["profile"]),
    );

    Map<String, dynamic> toJson() => {
        "avatarUrl": avatarUrl,
        "currentPassword": currentPassword,
        "email": email,
        "firstName": firstName,
        "fullName": fullName,
        "idempotencyKey": idempotencyKey,
        "lastName": lastName,
        "locale": localeValues.reverse[locale],
        "notifications": notifications?.toJson(),
        "phone": phone,
        "profile": profile?.toJson(),
    };
}

class MeUpdateMessageNotifications {
    final bool? email;
    final bool? push;

    MeUpdateMessageNotifications({
        this.email,
        this.push,
    });

    factory MeUpdateMessageNotifications.fromJson(Map<String, dynamic> json) => MeUpdateMessageNotifications(
        email: json["email"],
        push: json["push"],
    );

    Map<String, dynamic> toJson() => {
        "email": email,
        "push": push,
    };
}

class MeUpdateMessageProfile {
    final String? alias;
    final String? description;
    final String? quote;
    final Visibility? visibility;

    MeUpdateMessageProfile({
        this.alias,
        this.description,
        this.quote,
        this.visibility,
    });

    factory MeUpdateMessageProfile.fromJson(Map<String, dynamic> json) => MeUpdateMessageProfile(
        alias: json["alias"],
        description: json["description"],
        quote: json["quote"],
        visibility: visibilityValues.map[json["visibility"]],
    );

    Map<String, dynamic> toJson() => {
        "alias": alias,
        "description": description,
        "quote": quote,
        "visibility": visibilityValues.reverse[visibility],
    };
}


///With `data` if `ok`, else with `error`.
class NotificationListAck {
    final NotificationListResult? data;
    final ErrorReply? error;
    final bool ok;

    NotificationListAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory NotificationListAck.fromJson(Map<String, dynamic> json) => NotificationListAck(
        data: json["data"] == null ? null : NotificationListResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class NotificationListResult {
    final List<Notification> items;
    final String? nextCursor;
    final int unread;

    NotificationListResult({
        required this.items,
        required this.nextCursor,
        required this.unread,
    });

    factory NotificationListResult.fromJson(Map<String, dynamic> json) => NotificationListResult(
        items: List<Notification>.from(json["items"].map((x) => Notification.fromJson(x))),
        nextCursor: json["nextCursor"],
        unread: json["unread"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
        "unread": unread,
    };
}

class NotificationListMessage {
    
    ///`nextCursor` of the page before.
    final String? cursor;
    
    ///20, if left out.
    final int? limit;
    final bool? unread;

    NotificationListMessage({
        this.cursor,
        this.limit,
        this.unread,
    });

    factory NotificationListMessage.fromJson(Map<String, dynamic> json) => NotificationListMessage(
        cursor: json["cursor"],
        limit: json["limit"],
        unread: json["unread"],
    );

    Map<String, dynamic> toJson() => {
        "cursor": cursor,
        "limit": limit,
        "unread": unread,
    };
}

class NotificationNewMessage {
    final String at;
    final NotificationNewMessageData data;

    NotificationNewMessage({
        required this.at,
        required this.data,
    });

    factory NotificationNewMessage.fromJson(Map<String, dynamic> json) => NotificationNewMessage(
        at: json["at"],
        data: NotificationNewMessageData.fromJson(json["data"]),
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
    };
}

class NotificationNewMessageData {
    final Notification notification;
    final int unread;

    NotificationNewMessageData({
        required this.notification,
        required this.unread,
    });

    factory NotificationNewMessageData.fromJson(Map<String, dynamic> json) => NotificationNewMessageData(
        notification: Notification.fromJson(json["notification"]),
        unread: json["unread"],
    );

    Map<String, dynamic> toJson() => {
        "notification": notification.toJson(),
        "unread": unread,
    };
}


///With `data` if `ok`, else with `error`.
class NotificationReadAck {
    final NotificationReadResult? data;
    final ErrorReply? error;
    final bool ok;

    NotificationReadAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory NotificationReadAck.fromJson(Map<String, dynamic> json) => NotificationReadAck(
        data: json["data"] == null ? null : NotificationReadResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class NotificationReadResult {
    final int unread;

    NotificationReadResult({
        required this.unread,
    });

    factory NotificationReadResult.fromJson(Map<String, dynamic> json) => NotificationReadResult(
        unread: json["unread"],
    );

    Map<String, dynamic> toJson() => {
        "unread": unread,
    };
}

class NotificationReadMessage {
    final bool? all;
    final String? idempotencyKey;
    final List<String>? ids;

    NotificationReadMessage({
        this.all,
        this.idempotencyKey,
        this.ids,
    });

    factory NotificationReadMessage.fromJson(Map<String, dynamic> json) => NotificationReadMessage(
        all: json["all"],
        idempotencyKey: json["idempotencyKey"],
        ids: json["ids"] == null ? [] : List<String>.from(json["ids"]!.map((x) => x)),
    );

    Map<String, dynamic> toJson() => {
        "all": all,
        "idempotencyKey": idempotencyKey,
        "ids": ids == null ? [] : List<dynamic>.from(ids!.map((x) => x)),
    };
}

class PlayerCheckedInMessage {
    final String at;
    final PlayerCheckedInMessageData data;
    final String room;
    final int seq;

    PlayerCheckedInMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory PlayerCheckedInMessage.fromJson(Map<String, dynamic> json) => PlayerCheckedInMessage(
        at: json["at"],
        data: PlayerCheckedInMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class PlayerCheckedInMessageData {
    final String userId;

    PlayerCheckedInMessageData({
        required this.userId,
    });

    factory PlayerCheckedInMessageData.fromJson(Map<String, dynamic> json) => PlayerCheckedInMessageData(
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "userId": userId,
    };
}

class PlayerEliminatedMessage {
    final String at;
    final PlayerEliminatedMessageData data;
    final String room;
    final int seq;

    PlayerEliminatedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory PlayerEliminatedMessage.fromJson(Map<String, dynamic> json) => PlayerEliminatedMessage(
        at: json["at"],
        data: PlayerEliminatedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class PlayerEliminatedMessageData {
    final String matchId;
    final String userId;

    PlayerEliminatedMessageData({
        required this.matchId,
        required this.userId,
    });

    factory PlayerEliminatedMessageData.fromJson(Map<String, dynamic> json) => PlayerEliminatedMessageData(
        matchId: json["matchId"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "matchId": matchId,
        "userId": userId,
    };
}

class PlayerRenamedMessage {
    final String at;
    final PlayerRenamedMessageData data;
    final String room;
    final int seq;

    PlayerRenamedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory PlayerRenamedMessage.fromJson(Map<String, dynamic> json) => PlayerRenamedMessage(
        at: json["at"],
        data: PlayerRenamedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class PlayerRenamedMessageData {
    final String name;
    final String userId;

    PlayerRenamedMessageData({
        required this.name,
        required this.userId,
    });

    factory PlayerRenamedMessageData.fromJson(Map<String, dynamic> json) => PlayerRenamedMessageData(
        name: json["name"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "name": name,
        "userId": userId,
    };
}

class PlayerReplacedMessage {
    final String at;
    final PlayerReplacedMessageData data;
    final String room;
    final int seq;

    PlayerReplacedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory PlayerReplacedMessage.fromJson(Map<String, dynamic> json) => PlayerReplacedMessage(
        at: json["at"],
        data: PlayerReplacedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class PlayerReplacedMessageData {
    final PurpleParticipant participant;
    final String userId;

    PlayerReplacedMessageData({
        required this.participant,
        required this.userId,
    });

    factory PlayerReplacedMessageData.fromJson(Map<String, dynamic> json) => PlayerReplacedMessageData(
        participant: PurpleParticipant.fromJson(json["participant"]),
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "participant": participant.toJson(),
        "userId": userId,
    };
}

class PurpleParticipant {
    final String createdAt;
    final String? eliminatedAt;
    final int? eloAfter;
    final int eloBefore;
    final int? eloChange;
    final int? finalPosition;
    final String id;
    final String joinedAt;
    final String name;
    final int? prize;
    final int? seed;
    final ParticipantStatus status;
    final String? teamId;
    final String? teamName;
    final String tournamentId;
    final String updatedAt;
    final String userId;

    PurpleParticipant({
        required this.createdAt,
        required this.eliminatedAt,
        required this.eloAfter,
        required this.eloBefore,
        required this.eloChange,
        required this.finalPosition,
        required this.id,
        required this.joinedAt,
        required this.name,
        required this.prize,
        required this.seed,
        required this.status,
        required this.teamId,
        required this.teamName,
        required this.tournamentId,
        required this.updatedAt,
        required this.userId,
    });

    factory PurpleParticipant.fromJson(Map<String, dynamic> json) => PurpleParticipant(
        createdAt: json["createdAt"],
        eliminatedAt: json["eliminatedAt"],
        eloAfter: json["eloAfter"],
        eloBefore: json["eloBefore"],
        eloChange: json["eloChange"],
        finalPosition: json["finalPosition"],
        id: json["id"],
        joinedAt: json["joinedAt"],
        name: json["name"],
        prize: json["prize"],
        seed: json["seed"],
        status: participantStatusValues.map[json["status"]]!,
        teamId: json["teamId"],
        teamName: json["teamName"],
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "eliminatedAt": eliminatedAt,
        "eloAfter": eloAfter,
        "eloBefore": eloBefore,
        "eloChange": eloChange,
        "finalPosition": finalPosition,
        "id": id,
        "joinedAt": joinedAt,
        "name": name,
        "prize": prize,
        "seed": seed,
        "status": participantStatusValues.reverse[status],
        "teamId": teamId,
        "teamName": teamName,
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "userId": userId,
    };
}

class PlayerWithdrewMessage {
    final String at;
    final PlayerWithdrewMessageData data;
    final String room;
    final int seq;

    PlayerWithdrewMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory PlayerWithdrewMessage.fromJson(Map<String, dynamic> json) => PlayerWithdrewMessage(
        at: json["at"],
        data: PlayerWithdrewMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class PlayerWithdrewMessageData {
    final String userId;

    PlayerWithdrewMessageData({
        required this.userId,
    });

    factory PlayerWithdrewMessageData.fromJson(Map<String, dynamic> json) => PlayerWithdrewMessageData(
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "userId": userId,
    };
}

class PositionChangedMessage {
    final String at;
    final PositionChangedMessageData data;

    PositionChangedMessage({
        required this.at,
        required this.data,
    });

    factory PositionChangedMessage.fromJson(Map<String, dynamic> json) => PositionChangedMessage(
        at: json["at"],
        data: PositionChangedMessageData.fromJson(json["data"]),
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
    };
}

class PositionChangedMessageData {
    final Position position;

    PositionChangedMessageData({
        required this.position,
    });

    factory PositionChangedMessageData.fromJson(Map<String, dynamic> json) => PositionChangedMessageData(
        position: Position.fromJson(json["position"]),
    );

    Map<String, dynamic> toJson() => {
        "position": position.toJson(),
    };
}


///With `data` if `ok`, else with `error`.
class ProfileGetAck {
    final Profile? data;
    final ErrorReply? error;
    final bool ok;

    ProfileGetAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory ProfileGetAck.fromJson(Map<String, dynamic> json) => ProfileGetAck(
        data: json["data"] == null ? null : Profile.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class ProfileGetMessage {
    final String userId;

    ProfileGetMessage({
        required this.userId,
    });

    factory ProfileGetMessage.fromJson(Map<String, dynamic> json) => ProfileGetMessage(
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "userId": userId,
    };
}


///With `data` if `ok`, else with `error`.
class PushRegisterAck {
    final PushRegisterResult? data;
    final ErrorReply? error;
    final bool ok;

    PushRegisterAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory PushRegisterAck.fromJson(Map<String, dynamic> json) => PushRegisterAck(
        data: json["data"] == null ? null : PushRegisterResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class PushRegisterResult {
    final PushRegisterResultDevice device;

    PushRegisterResult({
        required this.device,
    });

    factory PushRegisterResult.fromJson(Map<String, dynamic> json) => PushRegisterResult(
        device: PushRegisterResultDevice.fromJson(json["device"]),
    );

    Map<String, dynamic> toJson() => {
        "device": device.toJson(),
    };
}

class PushRegisterResultDevice {
    final String createdAt;
    final String id;
    final Platform platform;
    final String updatedAt;

    PushRegisterResultDevice({
        required this.createdAt,
        required this.id,
        required this.platform,
        required this.updatedAt,
    });

    factory PushRegisterResultDevice.fromJson(Map<String, dynamic> json) => PushRegisterResultDevice(
        createdAt: json["createdAt"],
        id: json["id"],
        platform: platformValues.map[json["platform"]]!,
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "id": id,
        "platform": platformValues.reverse[platform],
        "updatedAt": updatedAt,
    };
}

class PushRegisterMessage {
    final String? idempotencyKey;
    final Platform platform;
    
    ///As Firebase gives it to the app: 20 to 1024 letters, digits, and `: . - _`.
    final String token;

    PushRegisterMessage({
        this.idempotencyKey,
        required this.platform,
        required this.token,
    });

    factory PushRegisterMessage.fromJson(Map<String, dynamic> json) => PushRegisterMessage(
        idempotencyKey: json["idempotencyKey"],
        platform: platformValues.map[json["platform"]]!,
        token: json["token"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "platform": platformValues.reverse[platform],
        "token": token,
    };
}


///With `data` if `ok`, else with `error`.
class PushUnregisterAck {
    final Nothing? data;
    final ErrorReply? error;
    final bool ok;

    PushUnregisterAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory PushUnregisterAck.fromJson(Map<String, dynamic> json) => PushUnregisterAck(
        data: json["data"] == null ? null : Nothing.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class PushUnregisterMessage {
    final String? idempotencyKey;
    
    ///As Firebase gives it to the app: 20 to 1024 letters, digits, and `: . - _`.
    final String token;

    PushUnregisterMessage({
        this.idempotencyKey,
        required this.token,
    });

    factory PushUnregisterMessage.fromJson(Map<String, dynamic> json) => PushUnregisterMessage(
        idempotencyKey: json["idempotencyKey"],
        token: json["token"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "token": token,
    };
}


///With `data` if `ok`, else with `error`.
class RankingListAck {
    final RankingListResult? data;
    final ErrorReply? error;
    final bool ok;

    RankingListAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory RankingListAck.fromJson(Map<String, dynamic> json) => RankingListAck(
        data: json["data"] == null ? null : RankingListResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class RankingListResult {
    final List<RankingListResultItem> items;
    final Me? me;
    final String? nextCursor;
    final int total;

    RankingListResult({
        required this.items,
        required this.me,
        required this.nextCursor,
        required this.total,
    });

    factory RankingListResult.fromJson(Map<String, dynamic> json) => RankingListResult(
        items: List<RankingListResultItem>.from(json["items"].map((x) => RankingListResultItem.fromJson(x))),
        me: json["me"] == null ? null : Me.fromJson(json["me"]),
        nextCursor: json["nextCursor"],
        total: json["total"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "me": me?.toJson(),
        "nextCursor": nextCursor,
        "total": total,
    };
}

class RankingListResultItem {
    final String? avatarUrl;
    final String name;
    final int rank;
    final int rating;
    final ItemStats stats;
    final String userId;

    RankingListResultItem({
        required this.avatarUrl,
        required this.name,
        required this.rank,
        required this.rating,
        required this.stats,
        required this.userId,
    });

    factory RankingListResultItem.fromJson(Map<String, dynamic> json) => RankingListResultItem(
        avatarUrl: json["avatarUrl"],
        name: json["name"],
        rank: json["rank"],
        rating: json["rating"],
        stats: ItemStats.fromJson(json["stats"]),
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "avatarUrl": avatarUrl,
        "name": name,
        "rank": rank,
        "rating": rating,
        "stats": stats.toJson(),
        "userId": userId,
    };
}

class ItemStats {
    final int losses;
    final int participations;
    final int tournamentsPlayed;
    final double winRate;
    final int wins;

    ItemStats({
        required this.losses,
        required this.participations,
        required this.tournamentsPlayed,
        required this.winRate,
        required this.wins,
    });

    factory ItemStats.fromJson(Map<String, dynamic> json) => ItemStats(
        losses: json["losses"],
        participations: json["participations"],
        tournamentsPlayed: json["tournamentsPlayed"],
        winRate: json["winRate"]?.toDouble(),
        wins: json["wins"],
    );

    Map<String, dynamic> toJson() => {
        "losses": losses,
        "participations": participations,
        "tournamentsPlayed": tournamentsPlayed,
        "winRate": winRate,
        "wins": wins,
    };
}

class Me {
    final String? avatarUrl;
    final String name;
    final int rank;
    final int rating;
    final MeStats stats;
    final String userId;

    Me({
        required this.avatarUrl,
        required this.name,
        required this.rank,
        required this.rating,
        required this.stats,
        required this.userId,
    });

    factory Me.fromJson(Map<String, dynamic> json) => Me(
        avatarUrl: json["avatarUrl"],
        name: json["name"],
        rank: json["rank"],
        rating: json["rating"],
        stats: MeStats.fromJson(json["stats"]),
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "avatarUrl": avatarUrl,
        "name": name,
        "rank": rank,
        "rating": rating,
        "stats": stats.toJson(),
        "userId": userId,
    };
}

class MeStats {
    final int losses;
    final int participations;
    final int tournamentsPlayed;
    final double winRate;
    final int wins;

    MeStats({
        required this.losses,
        required this.participations,
        required this.tournamentsPlayed,
        required this.winRate,
        required this.wins,
    });

    factory MeStats.fromJson(Map<String, dynamic> json) => MeStats(
        losses: json["losses"],
        participations: json["participations"],
        tournamentsPlayed: json["tournamentsPlayed"],
        winRate: json["winRate"]?.toDouble(),
        wins: json["wins"],
    );

    Map<String, dynamic> toJson() => {
        "losses": losses,
        "participations": participations,
        "tournamentsPlayed": tournamentsPlayed,
        "winRate": winRate,
        "wins": wins,
    };
}

class RankingListMessage {
    
    ///The page in the middle of which the caller stands, or would stand.
    final bool? aroundMe;
    
    ///`nextCursor` of the page before.
    final String? cursor;
    final String? gameId;
    
    ///20, if left out.
    final int? limit;

    RankingListMessage({
        this.aroundMe,
        this.cursor,
        this.gameId,
        this.limit,
    });

    factory RankingListMessage.fromJson(Map<String, dynamic> json) => RankingListMessage(
        aroundMe: json["aroundMe"],
        cursor: json["cursor"],
        gameId: json["gameId"],
        limit: json["limit"],
    );

    Map<String, dynamic> toJson() => {
        "aroundMe": aroundMe,
        "cursor": cursor,
        "gameId": gameId,
        "limit": limit,
    };
}

class RoomClosedMessage {
    final String reason;
    final String room;

    RoomClosedMessage({
        required this.reason,
        required this.room,
    });

    factory RoomClosedMessage.fromJson(Map<String, dynamic> json) => RoomClosedMessage(
        reason: json["reason"],
        room: json["room"],
    );

    Map<String, dynamic> toJson() => {
        "reason": reason,
        "room": room,
    };
}

class RoomHeadMessage {
    final int chatSeq;
    final String room;
    final int seq;

    RoomHeadMessage({
        required this.chatSeq,
        required this.room,
        required this.seq,
    });

    factory RoomHeadMessage.fromJson(Map<String, dynamic> json) => RoomHeadMessage(
        chatSeq: json["chatSeq"],
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "chatSeq": chatSeq,
        "room": room,
        "seq": seq,
    };
}


///With `data` if `ok`, else with `error`.
class RoomJoinAck {
    final Joined? data;
    final ErrorReply? error;
    final bool ok;

    RoomJoinAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory RoomJoinAck.fromJson(Map<String, dynamic> json) => RoomJoinAck(
        data: json["data"] == null ? null : Joined.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class Joined {
    
    ///The number of the last thing said in the room.
    final int chatSeq;
    
    ///Those after `since`, without a gap; absent when there is a snapshot.
    final List<RoomEvent>? events;
    final String room;
    
    ///The number of the last event that this reply contains or accounts for.
    final int seq;
    
    ///Everything there is to know at `seq`, by the kind of room; see Rooms.
    final dynamic snapshot;
    
    ///The latest state by event name.
    final Map<String, RoomState> state;

    Joined({
        required this.chatSeq,
        this.events,
        required this.room,
        required this.seq,
        this.snapshot,
        required this.state,
    });

    factory Joined.fromJson(Map<String, dynamic> json) => Joined(
        chatSeq: json["chatSeq"],
        events: json["events"] == null ? [] : List<RoomEvent>.from(json["events"]!.map((x) => RoomEvent.fromJson(x))),
        room: json["room"],
        seq: json["seq"],
        snapshot: json["snapshot"],
        state: Map.from(json["state"]).map((k, v) => MapEntry<String, RoomState>(k, RoomState.fromJson(v))),
    );

    Map<String, dynamic> toJson() => {
        "chatSeq": chatSeq,
        "events": events == null ? [] : List<dynamic>.from(events!.map((x) => x.toJson())),
        "room": room,
        "seq": seq,
        "snapshot": snapshot,
        "state": Map.from(state).map((k, v) => MapEntry<String, dynamic>(k, v.toJson())),
    };
}

class RoomEvent {
    final String at;
    final dynamic data;
    final String event;
    final String room;
    final int seq;

    RoomEvent({
        required this.at,
        required this.data,
        required this.event,
        required this.room,
        required this.seq,
    });

    factory RoomEvent.fromJson(Map<String, dynamic> json) => RoomEvent(
        at: json["at"],
        data: json["data"],
        event: json["event"],
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data,
        "event": event,
        "room": room,
        "seq": seq,
    };
}

class RoomState {
    final String at;
    final dynamic data;
    final int version;

    RoomState({
        required this.at,
        required this.data,
        required this.version,
    });

    factory RoomState.fromJson(Map<String, dynamic> json) => RoomState(
        at: json["at"],
        data: json["data"],
        version: json["version"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data,
        "version": version,
    };
}

class RoomJoinMessage {
    final String room;
    
    ///The number of the last event that was applied; left out at first.
    final int? since;

    RoomJoinMessage({
        required this.room,
        this.since,
    });

    factory RoomJoinMessage.fromJson(Map<String, dynamic> json) => RoomJoinMessage(
        room: json["room"],
        since: json["since"],
    );

    Map<String, dynamic> toJson() => {
        "room": room,
        "since": since,
    };
}


///With `data` if `ok`, else with `error`.
class RoomLeaveAck {
    final Nothing? data;
    final ErrorReply? error;
    final bool ok;

    RoomLeaveAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory RoomLeaveAck.fromJson(Map<String, dynamic> json) => RoomLeaveAck(
        data: json["data"] == null ? null : Nothing.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class RoomLeaveMessage {
    final String room;

    RoomLeaveMessage({
        required this.room,
    });

    factory RoomLeaveMessage.fromJson(Map<String, dynamic> json) => RoomLeaveMessage(
        room: json["room"],
    );

    Map<String, dynamic> toJson() => {
        "room": room,
    };
}

class RoomPresenceMessage {
    final String at;
    final RoomPresenceMessageData data;
    final String room;
    final int version;

    RoomPresenceMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.version,
    });

    factory RoomPresenceMessage.fromJson(Map<String, dynamic> json) => RoomPresenceMessage(
        at: json["at"],
        data: RoomPresenceMessageData.fromJson(json["data"]),
        room: json["room"],
        version: json["version"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "version": version,
    };
}

class RoomPresenceMessageData {
    final int players;
    final int spectators;

    RoomPresenceMessageData({
        required this.players,
        required this.spectators,
    });

    factory RoomPresenceMessageData.fromJson(Map<String, dynamic> json) => RoomPresenceMessageData(
        players: json["players"],
        spectators: json["spectators"],
    );

    Map<String, dynamic> toJson() => {
        "players": players,
        "spectators": spectators,
    };
}

class RoundStartedMessage {
    final String at;
    final RoundStartedMessageData data;
    final String room;
    final int seq;

    RoundStartedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory RoundStartedMessage.fromJson(Map<String, dynamic> json) => RoundStartedMessage(
        at: json["at"],
        data: RoundStartedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class RoundStartedMessageData {
    final int roundNumber;

    RoundStartedMessageData({
        required this.roundNumber,
    });

    factory RoundStartedMessageData.fromJson(Map<String, dynamic> json) => RoundStartedMessageData(
        roundNumber: json["roundNumber"],
    );

    Map<String, dynamic> toJson() => {
        "roundNumber": roundNumber,
    };
}

class ServerDrainingMessage {
    final int reconnectInMs;

    ServerDrainingMessage({
        required this.reconnectInMs,
    });

    factory ServerDrainingMessage.fromJson(Map<String, dynamic> json) => ServerDrainingMessage(
        reconnectInMs: json["reconnectInMs"],
    );

    Map<String, dynamic> toJson() => {
        "reconnectInMs": reconnectInMs,
    };
}

class ServerHelloMessage {
    final int minProtocol;
    final int protocol;
    final String serverTime;

    ServerHelloMessage({
        required this.minProtocol,
        required this.protocol,
        required this.serverTime,
    });

    factory ServerHelloMessage.fromJson(Map<String, dynamic> json) => ServerHelloMessage(
        minProtocol: json["minProtocol"],
        protocol: json["protocol"],
        serverTime: json["serverTime"],
    );

    Map<String, dynamic> toJson() => {
        "minProtocol": minProtocol,
        "protocol": protocol,
        "serverTime": serverTime,
    };
}

class ServerMaintenanceMessage {
    final String? message;
    final bool on;
    final List<String> stopped;
    final String? until;

    ServerMaintenanceMessage({
        required this.message,
        required this.on,
        required this.stopped,
        required this.until,
    });

    factory ServerMaintenanceMessage.fromJson(Map<String, dynamic> json) => ServerMaintenanceMessage(
        message: json["message"],
        on: json["on"],
        stopped: List<String>.from(json["stopped"].map((x) => x)),
        until: json["until"],
    );

    Map<String, dynamic> toJson() => {
        "message": message,
        "on": on,
        "stopped": List<dynamic>.from(stopped.map((x) => x)),
        "until": until,
    };
}

class SessionExpiredMessage {
    SessionExpiredMessage();

    factory SessionExpiredMessage.fromJson(Map<String, dynamic> json) => SessionExpiredMessage(
    );

    Map<String, dynamic> toJson() => {
    };
}

class SessionExpiringMessage {
    final String expiresAt;

    SessionExpiringMessage({
        required this.expiresAt,
    });

    factory SessionExpiringMessage.fromJson(Map<String, dynamic> json) => SessionExpiringMessage(
        expiresAt: json["expiresAt"],
    );

    Map<String, dynamic> toJson() => {
        "expiresAt": expiresAt,
    };
}

class SessionRevokedMessage {
    final String reason;

    SessionRevokedMessage({
        required this.reason,
    });

    factory SessionRevokedMessage.fromJson(Map<String, dynamic> json) => SessionRevokedMessage(
        reason: json["reason"],
    );

    Map<String, dynamic> toJson() => {
        "reason": reason,
    };
}

class StandingsChangedMessage {
    final String at;
    final StandingsChangedMessageData data;
    final String room;
    final int version;

    StandingsChangedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.version,
    });

    factory StandingsChangedMessage.fromJson(Map<String, dynamic> json) => StandingsChangedMessage(
        at: json["at"],
        data: StandingsChangedMessageData.fromJson(json["data"]),
        room: json["room"],
        version: json["version"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "version": version,
    };
}

class StandingsChangedMessageData {
    final List<PurpleStanding> standings;

    StandingsChangedMessageData({
        required this.standings,
    });

    factory StandingsChangedMessageData.fromJson(Map<String, dynamic> json) => StandingsChangedMessageData(
        standings: List<PurpleStanding>.from(json["standings"].map((x) => PurpleStanding.fromJson(x))),
    );

    Map<String, dynamic> toJson() => {
        "standings": List<dynamic>.from(standings.map((x) => x.toJson())),
    };
}

class PurpleStanding {
    final int draws;
    final int goalDifference;
    final int goalsAgainst;
    final int goalsFor;
    final int losses;
    final String name;
    final int played;
    final int points;
    final int rank;
    final String userId;
    final int wins;

    PurpleStanding({
        required this.draws,
        required this.goalDifference,
        required this.goalsAgainst,
        required this.goalsFor,
        required this.losses,
        required this.name,
        required this.played,
        required this.points,
        required this.rank,
        required this.userId,
        required this.wins,
    });

    factory PurpleStanding.fromJson(Map<String, dynamic> json) => PurpleStanding(
        draws: json["draws"],
        goalDifference: json["goalDifference"],
        goalsAgainst: json["goalsAgainst"],
        goalsFor: json["goalsFor"],
        losses: json["losses"],
        name: json["name"],
        played: json["played"],
        points: json["points"],
        rank: json["rank"],
        userId: json["userId"],
        wins: json["wins"],
    );

    Map<String, dynamic> toJson() => {
        "draws": draws,
        "goalDifference": goalDifference,
        "goalsAgainst": goalsAgainst,
        "goalsFor": goalsFor,
        "losses": losses,
        "name": name,
        "played": played,
        "points": points,
        "rank": rank,
        "userId": userId,
        "wins": wins,
    };
}


///With `data` if `ok`, else with `error`.
class TeamCreateAck {
    final TeamCreateResult? data;
    final ErrorReply? error;
    final bool ok;

    TeamCreateAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TeamCreateAck.fromJson(Map<String, dynamic> json) => TeamCreateAck(
        data: json["data"] == null ? null : TeamCreateResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TeamCreateResult {
    final Team team;

    TeamCreateResult({
        required this.team,
    });

    factory TeamCreateResult.fromJson(Map<String, dynamic> json) => TeamCreateResult(
        team: Team.fromJson(json["team"]),
    );

    Map<String, dynamic> toJson() => {
        "team": team.toJson(),
    };
}

class Team {
    final String? bannedAt;
    final String? banReason;
    final String createdAt;
    final String gameId;
    final String id;
    final bool isBanned;
    final bool isPrimary;
    final int matchesMissed;
    final int matchesPlayed;
    final String name;
    final String updatedAt;
    final String userId;

    Team({
        required this.bannedAt,
        required this.banReason,
        required this.createdAt,
        required this.gameId,
        required this.id,
        required this.isBanned,
        required this.isPrimary,
        required this.matchesMissed,
        required this.matchesPlayed,
        required this.name,
        required this.updatedAt,
        required this.userId,
    });

    factory Team.fromJson(Map<String, dynamic> json) => Team(
        bannedAt: json["bannedAt"],
        banReason: json["banReason"],
        createdAt: json["createdAt"],
        gameId: json["gameId"],
        id: json["id"],
        isBanned: json["isBanned"],
        isPrimary: json["isPrimary"],
        matchesMissed: json["matchesMissed"],
        matchesPlayed: json["matchesPlayed"],
        name: json["name"],
        updatedAt: json["updatedAt"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "bannedAt": bannedAt,
        "banReason": banReason,
        "createdAt": createdAt,
        "gameId": gameId,
        "id": id,
        "isBanned": isBanned,
        "isPrimary": isPrimary,
        "matchesMissed": matchesMissed,
        "matchesPlayed": matchesPlayed,
        "name": name,
        "updatedAt": updatedAt,
        "userId": userId,
    };
}

class TeamCreateMessage {
    final String gameId;
    final String? idempotencyKey;
    final String name;

    TeamCreateMessage({
        required this.gameId,
        this.idempotencyKey,
        required this.name,
    });

    factory TeamCreateMessage.fromJson(Map<String, dynamic> json) => TeamCreateMessage(
        gameId: json["gameId"],
        idempotencyKey: json["idempotencyKey"],
        name: json["name"],
    );

    Map<String, dynamic> toJson() => {
        "gameId": gameId,
        "idempotencyKey": idempotencyKey,
        "name": name,
    };
}


///With `data` if `ok`, else with `error`.
class TeamListAck {
    final TeamListResult? data;
    final ErrorReply? error;
    final bool ok;

    TeamListAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TeamListAck.fromJson(Map<String, dynamic> json) => TeamListAck(
        data: json["data"] == null ? null : TeamListResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TeamListResult {
    final List<TeamListResultItem> items;
    final String? nextCursor;

    TeamListResult({
        required this.items,
        required this.nextCursor,
    });

    factory TeamListResult.fromJson(Map<String, dynamic> json) => TeamListResult(
        items: List<TeamListResultItem>.from(json["items"].map((x) => TeamListResultItem.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class TeamListResultItem {
    final String? bannedAt;
    final String? banReason;
    final String createdAt;
    final String gameId;
    final String id;
    final bool isBanned;
    final bool isPrimary;
    final int matchesMissed;
    final int matchesPlayed;
    final String name;
    final String updatedAt;
    final String userId;

    TeamListResultItem({
        required this.bannedAt,
        required this.banReason,
        required this.createdAt,
        required this.gameId,
        required this.id,
        required this.isBanned,
        required this.isPrimary,
        required this.matchesMissed,
        required this.matchesPlayed,
        required this.name,
        required this.updatedAt,
        required this.userId,
    });

    factory TeamListResultItem.fromJson(Map<String, dynamic> json) => TeamListResultItem(
        bannedAt: json["bannedAt"],
        banReason: json["banReason"],
        createdAt: json["createdAt"],
        gameId: json["gameId"],
        id: json["id"],
        isBanned: json["isBanned"],
        isPrimary: json["isPrimary"],
        matchesMissed: json["matchesMissed"],
        matchesPlayed: json["matchesPlayed"],
        name: json["name"],
        updatedAt: json["updatedAt"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "bannedAt": bannedAt,
        "banReason": banReason,
        "createdAt": createdAt,
        "gameId": gameId,
        "id": id,
        "isBanned": isBanned,
        "isPrimary": isPrimary,
        "matchesMissed": matchesMissed,
        "matchesPlayed": matchesPlayed,
        "name": name,
        "updatedAt": updatedAt,
        "userId": userId,
    };
}

class TeamListMessage {
    
    ///`nextCursor` of the page before.
    final String? cursor;
    final String? gameId;
    
    ///20, if left out.
    final int? limit;

    TeamListMessage({
        this.cursor,
        this.gameId,
        this.limit,
    });

    factory TeamListMessage.fromJson(Map<String, dynamic> json) => TeamListMessage(
        cursor: json["cursor"],
        gameId: json["gameId"],
        limit: json["limit"],
    );

    Map<String, dynamic> toJson() => {
        "cursor": cursor,
        "gameId": gameId,
        "limit": limit,
    };
}


///With `data` if `ok`, else with `error`.
class TeamUpdateAck {
    final TeamCreateResult? data;
    final ErrorReply? error;
    final bool ok;

    TeamUpdateAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TeamUpdateAck.fromJson(Map<String, dynamic> json) => TeamUpdateAck(
        data: json["data"] == null ? null : TeamCreateResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TeamUpdateMessage {
    final String? idempotencyKey;
    final String name;
    final String teamId;

    TeamUpdateMessage({
        this.idempotencyKey,
        required this.name,
        required this.teamId,
    });

    factory TeamUpdateMessage.fromJson(Map<String, dynamic> json) => TeamUpdateMessage(
        idempotencyKey: json["idempotencyKey"],
        name: json["name"],
        teamId: json["teamId"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "name": name,
        "teamId": teamId,
    };
}


///With `data` if `ok`, else with `error`.
class TournamentAnnounceAck {
    final Nothing? data;
    final ErrorReply? error;
    final bool ok;

    TournamentAnnounceAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TournamentAnnounceAck.fromJson(Map<String, dynamic> json) => TournamentAnnounceAck(
        data: json["data"] == null ? null : Nothing.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TournamentAnnounceMessage {
    final String? idempotencyKey;
    final String text;
    final String tournamentId;

    TournamentAnnounceMessage({
        this.idempotencyKey,
        required this.text,
        required this.tournamentId,
    });

    factory TournamentAnnounceMessage.fromJson(Map<String, dynamic> json) => TournamentAnnounceMessage(
        idempotencyKey: json["idempotencyKey"],
        text: json["text"],
        tournamentId: json["tournamentId"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "text": text,
        "tournamentId": tournamentId,
    };
}

class TournamentAnnouncedMessage {
    final String at;
    final TournamentAnnouncedMessageData data;
    final String room;
    final int seq;

    TournamentAnnouncedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory TournamentAnnouncedMessage.fromJson(Map<String, dynamic> json) => TournamentAnnouncedMessage(
        at: json["at"],
        data: TournamentAnnouncedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class TournamentAnnouncedMessageData {
    final String by;
    final String text;

    TournamentAnnouncedMessageData({
        required this.by,
        required this.text,
    });

    factory TournamentAnnouncedMessageData.fromJson(Map<String, dynamic> json) => TournamentAnnouncedMessageData(
        by: json["by"],
        text: json["text"],
    );

    Map<String, dynamic> toJson() => {
        "by": by,
        "text": text,
    };
}


///With `data` if `ok`, else with `error`.
class TournamentBracketAck {
    final TournamentBracketResult? data;
    final ErrorReply? error;
    final bool ok;

    TournamentBracketAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TournamentBracketAck.fromJson(Map<String, dynamic> json) => TournamentBracketAck(
        data: json["data"] == null ? null : TournamentBracketResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TournamentBracketResult {
    final List<TournamentBracketResultMatch> matches;
    final List<Round> rounds;

    TournamentBracketResult({
        required this.matches,
        required this.rounds,
    });

    factory TournamentBracketResult.fromJson(Map<String, dynamic> json) => TournamentBracketResult(
        matches: List<TournamentBracketResultMatch>.from(json["matches"].map((x) => TournamentBracketResultMatch.fromJson(x))),
        rounds: List<Round>.from(json["rounds"].map((x) => Round.fromJson(x))),
    );

    Map<String, dynamic> toJson() => {
        "matches": List<dynamic>.from(matches.map((x) => x.toJson())),
        "rounds": List<dynamic>.from(rounds.map((x) => x.toJson())),
    };
}

class TournamentBracketResultMatch {
    final String? completedAt;
    final String createdAt;
    final String? deadlineAt;
    
    ///Who has declared a result; which one, only a few may see.
    final List<String> declaredBy;
    final String id;
    final String? loserNextMatchId;
    final String? nextMatchId;
    final NextMatchPosition? nextMatchPosition;
    final int number;
    final Outcome? outcome;
    final String? player1Id;
    final int? player1Score;
    final String? player2Id;
    final int? player2Score;
    final String? readyAt;
    final int roundNumber;
    final String? scheduledAt;
    final Shootout10? shootout;
    final MatchStatus status;
    final String tournamentId;
    final String updatedAt;
    final String? winnerId;

    TournamentBracketResultMatch({
        required this.completedAt,
        required this.createdAt,
        required this.deadlineAt,
        required this.declaredBy,
        required this.id,
        required this.loserNextMatchId,
        required this.nextMatchId,
        required this.nextMatchPosition,
        required this.number,
        required this.outcome,
        required this.player1Id,
        required this.player1Score,
        required this.player2Id,
        required this.player2Score,
        required this.readyAt,
        required this.roundNumber,
        required this.scheduledAt,
        required this.shootout,
        required this.status,
        required this.tournamentId,
        required this.updatedAt,
        required this.winnerId,
    });

    factory TournamentBracketResultMatch.fromJson(Map<String, dynamic> json) => TournamentBracketResultMatch(
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        deadlineAt: json["deadlineAt"],
        declaredBy: List<String>.from(json["declaredBy"].map((x) => x)),
        id: json["id"],
        loserNextMatchId: json["loserNextMatchId"],
        nextMatchId: json["nextMatchId"],
        nextMatchPosition: nextMatchPositionValues.map[json["nextMatchPosition"]],
        number: json["number"],
        outcome: outcomeValues.map[json["outcome"]],
        player1Id: json["player1Id"],
        player1Score: json["player1Score"],
        player2Id: json["player2Id"],
        player2Score: json["player2Score"],
        readyAt: json["readyAt"],
        roundNumber: json["roundNumber"],
        scheduledAt: json["scheduledAt"],
        shootout: json["shootout"] == null ? null : Shootout10.fromJson(json["shootout"]),
        status: matchStatusValues.map[json["status"]]!,
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        winnerId: json["winnerId"],
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "createdAt": createdAt,
        "deadlineAt": deadlineAt,
        "declaredBy": List<dynamic>.from(declaredBy.map((x) => x)),
        "id": id,
        "loserNextMatchId": loserNextMatchId,
        "nextMatchId": nextMatchId,
        "nextMatchPosition": nextMatchPositionValues.reverse[nextMatchPosition],
        "number": number,
        "outcome": outcomeValues.reverse[outcome],
        "player1Id": player1Id,
        "player1Score": player1Score,
        "player2Id": player2Id,
        "player2Score": player2Score,
        "readyAt": readyAt,
        "roundNumber": roundNumber,
        "scheduledAt": scheduledAt,
        "shootout": shootout?.toJson(),
        "status": matchStatusValues.reverse[status],
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "winnerId": winnerId,
    };
}

class Shootout10 {
    final int player1;
    final int player2;

    Shootout10({
        required this.player1,
        required this.player2,
    });

    factory Shootout10.fromJson(Map<String, dynamic> json) => Shootout10(
        player1: json["player1"],
        player2: json["player2"],
    );

    Map<String, dynamic> toJson() => {
        "player1": player1,
        "player2": player2,
    };
}

class Round {
    
    ///The latest deadline of its matches, once there is one.
    final String? deadline;
    
    ///In the caller’s language.
    final String name;
    final int number;
    final RoundStatus status;

    Round({
        required this.deadline,
        required this.name,
        required this.number,
        required this.status,
    });

    factory Round.fromJson(Map<String, dynamic> json) => Round(
        deadline: json["deadline"],
        name: json["name"],
        number: json["number"],
        status: roundStatusValues.map[json["status"]]!,
    );

    Map<String, dynamic> toJson() => {
        "deadline": deadline,
        "name": name,
        "number": number,
        "status": roundStatusValues.reverse[status],
    };
}

enum RoundStatus {
    COMPLETED,
    ONGOING,
    PENDING
}

final roundStatusValues = EnumValues({
    "completed": RoundStatus.COMPLETED,
    "ongoing": RoundStatus.ONGOING,
    "pending": RoundStatus.PENDING
});

class TournamentBracketMessage {
    final int? roundNumber;
    final String tournamentId;

    TournamentBracketMessage({
        this.roundNumber,
        required this.tournamentId,
    });

    factory TournamentBracketMessage.fromJson(Map<String, dynamic> json) => TournamentBracketMessage(
        roundNumber: json["roundNumber"],
        tournamentId: json["tournamentId"],
    );

    Map<String, dynamic> toJson() => {
        "roundNumber": roundNumber,
        "tournamentId": tournamentId,
    };
}


///With `data` if `ok`, else with `error`.
class TournamentCancelAck {
    final TournamentCancelResult? data;
    final ErrorReply? error;
    final bool ok;

    TournamentCancelAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TournamentCancelAck.fromJson(Map<String, dynamic> json) => TournamentCancelAck(
        data: json["data"] == null ? null : TournamentCancelResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TournamentCancelResult {
    final TournamentCancelResultTournament tournament;

    TournamentCancelResult({
        required this.tournament,
    });

    factory TournamentCancelResult.fromJson(Map<String, dynamic> json) => TournamentCancelResult(
        tournament: TournamentCancelResultTournament.fromJson(json["tournament"]),
    );

    Map<String, dynamic> toJson() => {
        "tournament": tournament.toJson(),
    };
}

class TournamentCancelResultTournament {
    final bool byes;
    final bool checkIn;
    final String? completedAt;
    final String createdAt;
    final String? description;
    final String? divisionId;
    final int entryFee;
    final String gameId;
    final String id;
    
    ///For the organizer and who takes part.
    final String? invitationCode;
    final bool isDivisionTournament;
    final bool isPaid;
    final bool isPublic;
    final int legs;
    final int matchDeadlineHours;
    final int maxPlayers;
    final String name;
    
    ///At most two decimals.
    final double organizerFeePercent;
    final String organizerId;
    final String organizerName;
    
    ///At most two decimals.
    final double platformFeePercent;
    final int playersCount;
    final String? prizeDescription;
    final Map<String, double>? prizeDistribution;
    
    ///What the fees paid so far leave to be won.
    final int prizePool;
    final List<String> refereeIds;
    final String? registrationDeadline;
    final Map<String, dynamic> rules;
    
    ///The seed itself, once nobody can join any more.
    final String? seed;
    
    ///SHA-256 of the seed that lots are drawn by, known before anybody joins.
    final String seedHash;
    final Seeding seeding;
    final String? startedAt;
    final PlayedStatus status;
    final bool thirdPlace;
    final TournamentType type;
    final String updatedAt;

    TournamentCancelResultTournament({
        required this.byes,
        required this.checkIn,
        required this.completedAt,
        required this.createdAt,
        required this.description,
        required this.divisionId,
        required this.entryFee,
        required this.gameId,
        required this.id,
        required this.invitationCode,
        required this.isDivisionTournament,
        required this.isPaid,
        required this.isPublic,
        required this.legs,
        required this.matchDeadlineHours,
        required this.maxPlayers,
        required this.name,
        required this.organizerFeePercent,
        required this.organizerId,
        required this.organizerName,
        required this.platformFeePercent,
        required this.playersCount,
        required this.prizeDescription,
        required this.prizeDistribution,
        required this.prizePool,
        required this.refereeIds,
        required this.registrationDeadline,
        required this.rules,
        required this.seed,
        required this.seedHash,
        required this.seeding,
        required this.startedAt,
        required this.status,
        required this.thirdPlace,
        required this.type,
        required this.updatedAt,
    });

    factory TournamentCancelResultTournament.fromJson(Map<String, dynamic> json) => TournamentCancelResultTournament(
        byes: json["byes"],
        checkIn: json["checkIn"],
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        description: json["description"],
        divisionId: json["divisionId"],
        entryFee: json["entryFee"],
        gameId: json["gameId"],
        id: json["id"],
        invitationCode: json["invitationCode"],
        isDivisionTournament: json["isDivisionTournament"],
        isPaid: json["isPaid"],
        isPublic: json["isPublic"],
        legs: json["legs"],
        matchDeadlineHours: json["matchDeadlineHours"],
        maxPlayers: json["maxPlayers"],
        name: json["name"],
        organizerFeePercent: json["organizerFeePercent"]?.toDouble(),
        organizerId: json["organizerId"],
        organizerName: json["organizerName"],
        platformFeePercent: json["platformFeePercent"]?.toDouble(),
        playersCount: json["playersCount"],
        prizeDescription: json["prizeDescription"],
        prizeDistribution: Map.from(json["prizeDistribution"]!).map((k, v) => MapEntry<String, double>(k, v?.toDouble())),
        prizePool: json["prizePool"],
        refereeIds: List<String>.from(json["refereeIds"].map((x) => x)),
        registrationDeadline: json["registrationDeadline"],
        rules: Map.from(json["rules"]).map((k, v) => MapEntry<String, dynamic>(k, v)),
        seed: json["seed"],
        seedHash: json["seedHash"],
        seeding: seedingValues.map[json["seeding"]]!,
        startedAt: json["startedAt"],
        status: playedStatusValues.map[json["status"]]!,
        thirdPlace: json["thirdPlace"],
        type: tournamentTypeValues.map[json["type"]]!,
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "byes": byes,
        "checkIn": checkIn,
        "completedAt": completedAt,
        "createdAt": createdAt,
        "description": description,
        "divisionId": divisionId,
        "entryFee": entryFee,
        "gameId": gameId,
        "id": id,
        "invitationCode": invitationCode,
        "isDivisionTournament": isDivisionTournament,
        "isPaid": isPaid,
        "isPublic": isPublic,
        "legs": legs,
        "matchDeadlineHours": matchDeadlineHours,
        "maxPlayers": maxPlayers,
        "name": name,
        "organizerFeePercent": organizerFeePercent,
        "organizerId": organizerId,
        "organizerName": organizerName,
        "platformFeePercent": platformFeePercent,
        "playersCount": playersCount,
        "prizeDescription": prizeDescription,
        "prizeDistribution": Map.from(prizeDistribution!).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "prizePool": prizePool,
        "refereeIds": List<dynamic>.from(refereeIds.map((x) => x)),
        "registrationDeadline": registrationDeadline,
        "rules": Map.from(rules).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "seed": seed,
        "seedHash": seedHash,
        "seeding": seedingValues.reverse[seeding],
        "startedAt": startedAt,
        "status": playedStatusValues.reverse[status],
        "thirdPlace": thirdPlace,
        "type": tournamentTypeValues.reverse[type],
        "updatedAt": updatedAt,
    };
}

class TournamentCancelMessage {
    final String? idempotencyKey;
    final String? reason;
    final String tournamentId;

    TournamentCancelMessage({
        this.idempotencyKey,
        this.reason,
        required this.tournamentId,
    });

    factory TournamentCancelMessage.fromJson(Map<String, dynamic> json) => TournamentCancelMessage(
        idempotencyKey: json["idempotencyKey"],
        reason: json["reason"],
        tournamentId: json["tournamentId"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "reason": reason,
        "tournamentId": tournamentId,
    };
}

class TournamentCancelledMessage {
    final String at;
    final TournamentCancelledMessageData data;
    final String room;
    final int seq;

    TournamentCancelledMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory TournamentCancelledMessage.fromJson(Map<String, dynamic> json) => TournamentCancelledMessage(
        at: json["at"],
        data: TournamentCancelledMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class TournamentCancelledMessageData {
    final String? reason;

    TournamentCancelledMessageData({
        required this.reason,
    });

    factory TournamentCancelledMessageData.fromJson(Map<String, dynamic> json) => TournamentCancelledMessageData(
        reason: json["reason"],
    );

    Map<String, dynamic> toJson() => {
        "reason": reason,
    };
}


///With `data` if `ok`, else with `error`.
class TournamentCheckInAck {
    final TournamentCheckInResult? data;
    final ErrorReply? error;
    final bool ok;

    TournamentCheckInAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TournamentCheckInAck.fromJson(Map<String, dynamic> json) => TournamentCheckInAck(
        data: json["data"] == null ? null : TournamentCheckInResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TournamentCheckInResult {
    final TournamentCheckInResultParticipant participant;

    TournamentCheckInResult({
        required this.participant,
    });

    factory TournamentCheckInResult.fromJson(Map<String, dynamic> json) => TournamentCheckInResult(
        participant: TournamentCheckInResultParticipant.fromJson(json["participant"]),
    );

    Map<String, dynamic> toJson() => {
        "participant": participant.toJson(),
    };
}

class TournamentCheckInResultParticipant {
    final String createdAt;
    final String? eliminatedAt;
    final int? eloAfter;
    final int eloBefore;
    final int? eloChange;
    final int? finalPosition;
    final String id;
    final String joinedAt;
    final String name;
    final int? prize;
    final int? seed;
    final ParticipantStatus status;
    final String? teamId;
    final String? teamName;
    final String tournamentId;
    final String updatedAt;
    final String userId;

    TournamentCheckInResultParticipant({
        required this.createdAt,
        required this.eliminatedAt,
        required this.eloAfter,
        required this.eloBefore,
        required this.eloChange,
        required this.finalPosition,
        required this.id,
        required this.joinedAt,
        required this.name,
        required this.prize,
        required this.seed,
        required this.status,
        required this.teamId,
        required this.teamName,
        required this.tournamentId,
        required this.updatedAt,
        required this.userId,
    });

    factory TournamentCheckInResultParticipant.fromJson(Map<String, dynamic> json) => TournamentCheckInResultParticipant(
        createdAt: json["createdAt"],
        eliminatedAt: json["eliminatedAt"],
        eloAfter: json["eloAfter"],
        eloBefore: json["eloBefore"],
        eloChange: json["eloChange"],
        finalPosition: json["finalPosition"],
        id: json["id"],
        joinedAt: json["joinedAt"],
        name: json["name"],
        prize: json["prize"],
        seed: json["seed"],
        status: participantStatusValues.map[json["status"]]!,
        teamId: json["teamId"],
        teamName: json["teamName"],
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "eliminatedAt": eliminatedAt,
        "eloAfter": eloAfter,
        "eloBefore": eloBefore,
        "eloChange": eloChange,
        "finalPosition": finalPosition,
        "id": id,
        "joinedAt": joinedAt,
        "name": name,
        "prize": prize,
        "seed": seed,
        "status": participantStatusValues.reverse[status],
        "teamId": teamId,
        "teamName": teamName,
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "userId": userId,
    };
}

class TournamentCheckInMessage {
    final String? idempotencyKey;
    final String tournamentId;

    TournamentCheckInMessage({
        this.idempotencyKey,
        required this.tournamentId,
    });

    factory TournamentCheckInMessage.fromJson(Map<String, dynamic> json) => TournamentCheckInMessage(
        idempotencyKey: json["idempotencyKey"],
        tournamentId: json["tournamentId"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "tournamentId": tournamentId,
    };
}


///With `data` if `ok`, else with `error`.
class TournamentCloseRegistrationAck {
    final TournamentCancelResult? data;
    final ErrorReply? error;
    final bool ok;

    TournamentCloseRegistrationAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TournamentCloseRegistrationAck.fromJson(Map<String, dynamic> json) => TournamentCloseRegistrationAck(
        data: json["data"] == null ? null : TournamentCancelResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TournamentCloseRegistrationMessage {
    final String? idempotencyKey;
    final String tournamentId;

    TournamentCloseRegistrationMessage({
        this.idempotencyKey,
        required this.tournamentId,
    });

    factory TournamentCloseRegistrationMessage.fromJson(Map<String, dynamic> json) => TournamentCloseRegistrationMessage(
        idempotencyKey: json["idempotencyKey"],
        tournamentId: json["tournamentId"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "tournamentId": tournamentId,
    };
}

class TournamentCompletedMessage {
    final String at;
    final TournamentCompletedMessageData data;
    final String room;
    final int seq;

    TournamentCompletedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory TournamentCompletedMessage.fromJson(Map<String, dynamic> json) => TournamentCompletedMessage(
        at: json["at"],
        data: TournamentCompletedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class TournamentCompletedMessageData {
    final List<FluffyParticipant> participants;
    final PurpleTournament tournament;

    TournamentCompletedMessageData({
        required this.participants,
        required this.tournament,
    });

    factory TournamentCompletedMessageData.fromJson(Map<String, dynamic> json) => TournamentCompletedMessageData(
        participants: List<FluffyParticipant>.from(json["participants"].map((x) => FluffyParticipant.fromJson(x))),
        tournament: PurpleTournament.fromJson(json["tournament"]),
    );

    Map<String, dynamic> toJson() => {
        "participants": List<dynamic>.from(participants.map((x) => x.toJson())),
        "tournament": tournament.toJson(),
    };
}

class FluffyParticipant {
    final String createdAt;
    final String? eliminatedAt;
    final int? eloAfter;
    final int eloBefore;
    final int? eloChange;
    final int? finalPosition;
    final String id;
    final String joinedAt;
    final String name;
    final int? prize;
    final int? seed;
    final ParticipantStatus status;
    final String? teamId;
    final String? teamName;
    final String tournamentId;
    final String updatedAt;
    final String userId;

    FluffyParticipant({
        required this.createdAt,
        required this.eliminatedAt,
        required this.eloAfter,
        required this.eloBefore,
        required this.eloChange,
        required this.finalPosition,
        required this.id,
        required this.joinedAt,
        required this.name,
        required this.prize,
        required this.seed,
        required this.status,
        required this.teamId,
        required this.teamName,
        required this.tournamentId,
        required this.updatedAt,
        required this.userId,
    });

    factory FluffyParticipant.fromJson(Map<String, dynamic> json) => FluffyParticipant(
        createdAt: json["createdAt"],
        eliminatedAt: json["eliminatedAt"],
        eloAfter: json["eloAfter"],
        eloBefore: json["eloBefore"],
        eloChange: json["eloChange"],
        finalPosition: json["finalPosition"],
        id: json["id"],
        joinedAt: json["joinedAt"],
        name: json["name"],
        prize: json["prize"],
        seed: json["seed"],
        status: participantStatusValues.map[json["status"]]!,
        teamId: json["teamId"],
        teamName: json["teamName"],
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "eliminatedAt": eliminatedAt,
        "eloAfter": eloAfter,
        "eloBefore": eloBefore,
        "eloChange": eloChange,
        "finalPosition": finalPosition,
        "id": id,
        "joinedAt": joinedAt,
        "name": name,
        "prize": prize,
        "seed": seed,
        "status": participantStatusValues.reverse[status],
        "teamId": teamId,
        "teamName": teamName,
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "userId": userId,
    };
}

class PurpleTournament {
    final bool byes;
    final bool checkIn;
    final String? completedAt;
    final String createdAt;
    final String? description;
    final String? divisionId;
    final int entryFee;
    final String gameId;
    final String id;
    
    ///For the organizer and who takes part.
    final String? invitationCode;
    final bool isDivisionTournament;
    final bool isPaid;
    final bool isPublic;
    final int legs;
    final int matchDeadlineHours;
    final int maxPlayers;
    final String name;
    
    ///At most two decimals.
    final double organizerFeePercent;
    final String organizerId;
    final String organizerName;
    
    ///At most two decimals.
    final double platformFeePercent;
    final int playersCount;
    final String? prizeDescription;
    final Map<String, double>? prizeDistribution;
    
    ///What the fees paid so far leave to be won.
    final int prizePool;
    final List<String> refereeIds;
    final String? registrationDeadline;
    final Map<String, dynamic> rules;
    
    ///The seed itself, once nobody can join any more.
    final String? seed;
    
    ///SHA-256 of the seed that lots are drawn by, known before anybody joins.
    final String seedHash;
    final Seeding seeding;
    final String? startedAt;
    final PlayedStatus status;
    final bool thirdPlace;
    final TournamentType type;
    final String updatedAt;

    PurpleTournament({
        required this.byes,
        required this.checkIn,
        required this.completedAt,
        required this.createdAt,
        required this.description,
        required this.divisionId,
        required this.entryFee,
        required this.gameId,
        required this.id,
        required this.invitationCode,
        required this.isDivisionTournament,
        required this.isPaid,
        required this.isPublic,
        required this.legs,
        required this.matchDeadlineHours,
        required this.maxPlayers,
        required this.name,
        required this.organizerFeePercent,
        required this.organizerId,
        required this.organizerName,
        required this.platformFeePercent,
        required this.playersCount,
        required this.prizeDescription,
        required this.prizeDistribution,
        required this.prizePool,
        required this.refereeIds,
        required this.registrationDeadline,
        required this.rules,
        required this.seed,
        required this.seedHash,
        required this.seeding,
        required this.startedAt,
        required this.status,
        required this.thirdPlace,
        required this.type,
        required this.updatedAt,
    });

    factory PurpleTournament.fromJson(Map<String, dynamic> json) => PurpleTournament(
        byes: json["byes"],
        checkIn: json["checkIn"],
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        description: json["description"],
        divisionId: json["divisionId"],
        entryFee: json["entryFee"],
        gameId: json["gameId"],
        id: json["id"],
        invitationCode: json["invitationCode"],
        isDivisionTournament: json["isDivisionTournament"],
        isPaid: json["isPaid"],
        isPublic: json["isPublic"],
        legs: json["legs"],
        matchDeadlineHours: json["matchDeadlineHours"],
        maxPlayers: json["maxPlayers"],
        name: json["name"],
        organizerFeePercent: json["organizerFeePercent"]?.toDouble(),
        organizerId: json["organizerId"],
        organizerName: json["organizerName"],
        platformFeePercent: json["platformFeePercent"]?.toDouble(),
        playersCount: json["playersCount"],
        prizeDescription: json["prizeDescription"],
        prizeDistribution: Map.from(json["prizeDistribution"]!).map((k, v) => MapEntry<String, double>(k, v?.toDouble())),
        prizePool: json["prizePool"],
        refereeIds: List<String>.from(json["refereeIds"].map((x) => x)),
        registrationDeadline: json["registrationDeadline"],
        rules: Map.from(json["rules"]).map((k, v) => MapEntry<String, dynamic>(k, v)),
        seed: json["seed"],
        seedHash: json["seedHash"],
        seeding: seedingValues.map[json["seeding"]]!,
        startedAt: json["startedAt"],
        status: playedStatusValues.map[json["status"]]!,
        thirdPlace: json["thirdPlace"],
        type: tournamentTypeValues.map[json["type"]]!,
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "byes": byes,
        "checkIn": checkIn,
        "completedAt": completedAt,
        "createdAt": createdAt,
        "description": description,
        "divisionId": divisionId,
        "entryFee": entryFee,
        "gameId": gameId,
        "id": id,
        "invitationCode": invitationCode,
        "isDivisionTournament": isDivisionTournament,
        "isPaid": isPaid,
        "isPublic": isPublic,
        "legs": legs,
        "matchDeadlineHours": matchDeadlineHours,
        "maxPlayers": maxPlayers,
        "name": name,
        "organizerFeePercent": organizerFeePercent,
        "organizerId": organizerId,
        "organizerName": organizerName,
        "platformFeePercent": platformFeePercent,
        "playersCount": playersCount,
        "prizeDescription": prizeDescription,
        "prizeDistribution": Map.from(prizeDistribution!).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "prizePool": prizePool,
        "refereeIds": List<dynamic>.from(refereeIds.map((x) => x)),
        "registrationDeadline": registrationDeadline,
        "rules": Map.from(rules).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "seed": seed,
        "seedHash": seedHash,
        "seeding": seedingValues.reverse[seeding],
        "startedAt": startedAt,
        "status": playedStatusValues.reverse[status],
        "thirdPlace": thirdPlace,
        "type": tournamentTypeValues.reverse[type],
        "updatedAt": updatedAt,
    };
}


///With `data` if `ok`, else with `error`.
class TournamentCreateAck {
    final TournamentCancelResult? data;
    final ErrorReply? error;
    final bool ok;

    TournamentCreateAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TournamentCreateAck.fromJson(Map<String, dynamic> json) => TournamentCreateAck(
        data: json["data"] == null ? null : TournamentCancelResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TournamentCreateMessage {
    
    ///Whether the best of a knockout have no first round where players are no power of two.
    final bool? byes;
    
    ///Whether whoever has not said `tournament:check-in` before the start is dropped.
    final bool? checkIn;
    final String? description;
    
    ///In hundredths of a COIN, whatever the currency of the game: 500 is 5 COIN. 0, if left out.
    final int? entryFee;
    final String gameId;
    final String? idempotencyKey;
    
    ///`true`, if left out; else it is found and joined by its `invitationCode` only.
    final bool? isPublic;
    
    ///How often everybody meets everybody in a league; 1, if left out.
    final double? legs;
    
    ///How long a match may be played before the organizer decides it; 24, if left out.
    final int? matchDeadlineHours;
    
    ///A knockout takes 8, 16 or 32, with `byes` 4 to 64; a league 3 to 32.
    final int maxPlayers;
    final String name;
    
    ///Of the entry fees, for the organizer; 5, if left out. At most two decimals.
    final double? organizerFeePercent;
    
    ///What is won beside the pool, in words.
    final String? prizeDescription;
    
    ///Percent of the pool for each place, together 100: `{ "1": 50, "2": 30, "3-4": 10 }` gives
    ///10 % to each of the two. Only with an entry fee; without it the winner takes all.
    final Map<String, double>? prizeDistribution;
    
    ///Then registration ends with whoever has come; if those are too few for the format, a day
    ///later all fees go back. Without one it ends when all places are taken.
    final String? registrationDeadline;
    
    ///Whatever apps want to show of the rules: texts, numbers, booleans, and lists of these, by
    ///name; at most 4000 characters as JSON. Kept and told as it is.
    final Map<String, dynamic>? rules;
    
    ///`rating`, if left out; `manual`: by `tournament:seed`.
    final Seeding? seeding;
    
    ///Whether those who lost the semi-finals of a knockout play for the third place.
    final bool? thirdPlace;
    final TournamentType type;

    TournamentCreateMessage({
        this.byes,
        this.checkIn,
        this.description,
        this.entryFee,
        required this.gameId,
        this.idempotencyKey,
        this.isPublic,
        this.legs,
        this.matchDeadlineHours,
        required this.maxPlayers,
        required this.name,
        this.organizerFeePercent,
        this.prizeDescription,
        this.prizeDistribution,
        this.registrationDeadline,
        this.rules,
        this.seeding,
        this.thirdPlace,
        required this.type,
    });

    factory TournamentCreateMessage.fromJson(Map<String, dynamic> json) => TournamentCreateMessage(
        byes: json["byes"],
        checkIn: json["checkIn"],
        description: json["description"],
        entryFee: json["entryFee"],
        gameId: json["gameId"],
        idempotencyKey: json["idempotencyKey"],
        isPublic: json["isPublic"],
        legs: json["legs"]?.toDouble(),
        matchDeadlineHours: json["matchDeadlineHours"],
        maxPlayers: json["maxPlayers"],
        name: json["name"],
        organizerFeePercent: json["organizerFeePercent"]?.toDouble(),
        prizeDescription: json["prizeDescription"],
        prizeDistribution: Map.from(json["prizeDistribution"]!).map((k, v) => MapEntry<String, double>(k, v?.toDouble())),
        registrationDeadline: json["registrationDeadline"],
        rules: Map.from(json["rules"]!).map((k, v) => MapEntry<String, dynamic>(k, v)),
        seeding: seedingValues.map[json["seeding"]],
        thirdPlace: json["thirdPlace"],
        type: tournamentTypeValues.map[json["type"]]!,
    );

    Map<String, dynamic> toJson() => {
        "byes": byes,
        "checkIn": checkIn,
        "description": description,
        "entryFee": entryFee,
        "gameId": gameId,
        "idempotencyKey": idempotencyKey,
        "isPublic": isPublic,
        "legs": legs,
        "matchDeadlineHours": matchDeadlineHours,
        "maxPlayers": maxPlayers,
        "name": name,
        "organizerFeePercent": organizerFeePercent,
        "prizeDescription": prizeDescription,
        "prizeDistribution": Map.from(prizeDistribution!).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "registrationDeadline": registrationDeadline,
        "rules": Map.from(rules!).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "seeding": seedingValues.reverse[seeding],
        "thirdPlace": thirdPlace,
        "type": tournamentTypeValues.reverse[type],
    };
}


///With `data` if `ok`, else with `error`.
class TournamentDeleteAck {
    final Nothing? data;
    final ErrorReply? error;
    final bool ok;

    TournamentDeleteAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TournamentDeleteAck.fromJson(Map<String, dynamic> json) => TournamentDeleteAck(
        data: json["data"] == null ? null : Nothing.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TournamentDeleteMessage {
    final String? idempotencyKey;
    final String tournamentId;

    TournamentDeleteMessage({
        this.idempotencyKey,
        required this.tournamentId,
    });

    factory TournamentDeleteMessage.fromJson(Map<String, dynamic> json) => TournamentDeleteMessage(
        idempotencyKey: json["idempotencyKey"],
        tournamentId: json["tournamentId"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "tournamentId": tournamentId,
    };
}


///With `data` if `ok`, else with `error`.
class TournamentGetAck {
    final TournamentGetResult? data;
    final ErrorReply? error;
    final bool ok;

    TournamentGetAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TournamentGetAck.fromJson(Map<String, dynamic> json) => TournamentGetAck(
        data: json["data"] == null ? null : TournamentGetResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TournamentGetResult {
    
    ///What the caller is in it, if he takes part.
    final TournamentGetResultParticipant? participant;
    final TournamentGetResultTournament tournament;

    TournamentGetResult({
        required this.participant,
        required this.tournament,
    });

    factory TournamentGetResult.fromJson(Map<String, dynamic> json) => TournamentGetResult(
        participant: json["participant"] == null ? null : TournamentGetResultParticipant.fromJson(json["participant"]),
        tournament: TournamentGetResultTournament.fromJson(json["tournament"]),
    );

    Map<String, dynamic> toJson() => {
        "participant": participant?.toJson(),
        "tournament": tournament.toJson(),
    };
}

class TournamentGetResultParticipant {
    final String createdAt;
    final String? eliminatedAt;
    final int? eloAfter;
    final int eloBefore;
    final int? eloChange;
    final int? finalPosition;
    final String id;
    final String joinedAt;
    final String name;
    final int? prize;
    final int? seed;
    final ParticipantStatus status;
    final String? teamId;
    final String? teamName;
    final String tournamentId;
    final String updatedAt;
    final String userId;

    TournamentGetResultParticipant({
        required this.createdAt,
        required this.eliminatedAt,
        required this.eloAfter,
        required this.eloBefore,
        required this.eloChange,
        required this.finalPosition,
        required this.id,
        required this.joinedAt,
        required this.name,
        required this.prize,
        required this.seed,
        required this.status,
        required this.teamId,
        required this.teamName,
        required this.tournamentId,
        required this.updatedAt,
        required this.userId,
    });

    factory TournamentGetResultParticipant.fromJson(Map<String, dynamic> json) => TournamentGetResultParticipant(
        createdAt: json["createdAt"],
        eliminatedAt: json["eliminatedAt"],
        eloAfter: json["eloAfter"],
        eloBefore: json["eloBefore"],
        eloChange: json["eloChange"],
        finalPosition: json["finalPosition"],
        id: json["id"],
        joinedAt: json["joinedAt"],
        name: json["name"],
        prize: json["prize"],
        seed: json["seed"],
        status: participantStatusValues.map[json["status"]]!,
        teamId: json["teamId"],
        teamName: json["teamName"],
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "eliminatedAt": eliminatedAt,
        "eloAfter": eloAfter,
        "eloBefore": eloBefore,
        "eloChange": eloChange,
        "finalPosition": finalPosition,
        "id": id,
        "joinedAt": joinedAt,
        "name": name,
        "prize": prize,
        "seed": seed,
        "status": participantStatusValues.reverse[status],
        "teamId": teamId,
        "teamName": teamName,
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "userId": userId,
    };
}

class TournamentGetResultTournament {
    final bool byes;
    final bool checkIn;
    final String? completedAt;
    final String createdAt;
    final String? description;
    final String? divisionId;
    final int entryFee;
    final String gameId;
    final String id;
    
    ///For the organizer and who takes part.
    final String? invitationCode;
    final bool isDivisionTournament;
    final bool isPaid;
    final bool isPublic;
    final int legs;
    final int matchDeadlineHours;
    final int maxPlayers;
    final String name;
    
    ///At most two decimals.
    final double organizerFeePercent;
    final String organizerId;
    final String organizerName;
    
    ///At most two decimals.
    final double platformFeePercent;
    final int playersCount;
    final String? prizeDescription;
    final Map<String, double>? prizeDistribution;
    
    ///What the fees paid so far leave to be won.
    final int prizePool;
    final List<String> refereeIds;
    final String? registrationDeadline;
    final Map<String, dynamic> rules;
    
    ///The seed itself, once nobody can join any more.
    final String? seed;
    
    ///SHA-256 of the seed that lots are drawn by, known before anybody joins.
    final String seedHash;
    final Seeding seeding;
    final String? startedAt;
    final PlayedStatus status;
    final bool thirdPlace;
    final TournamentType type;
    final String updatedAt;

    TournamentGetResultTournament({
        required this.byes,
        required this.checkIn,
        required this.completedAt,
        required this.createdAt,
        required this.description,
        required this.divisionId,
        required this.entryFee,
        required this.gameId,
        required this.id,
        required this.invitationCode,
        required this.isDivisionTournament,
        required this.isPaid,
        required this.isPublic,
        required this.legs,
        required this.matchDeadlineHours,
        required this.maxPlayers,
        required this.name,
        required this.organizerFeePercent,
        required this.organizerId,
        required this.organizerName,
        required this.platformFeePercent,
        required this.playersCount,
        required this.prizeDescription,
        required this.prizeDistribution,
        required this.prizePool,
        required this.refereeIds,
        required this.registrationDeadline,
        required this.rules,
        required this.seed,
        required this.seedHash,
        required this.seeding,
        required this.startedAt,
        required this.status,
        required this.thirdPlace,
        required this.type,
        required this.updatedAt,
    });

    factory TournamentGetResultTournament.fromJson(Map<String, dynamic> json) => TournamentGetResultTournament(
        byes: json["byes"],
        checkIn: json["checkIn"],
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        description: json["description"],
        divisionId: json["divisionId"],
        entryFee: json["entryFee"],
        gameId: json["gameId"],
        id: json["id"],
        invitationCode: json["invitationCode"],
        isDivisionTournament: json["isDivisionTournament"],
        isPaid: json["isPaid"],
        isPublic: json["isPublic"],
        legs: json["legs"],
        matchDeadlineHours: json["matchDeadlineHours"],
        maxPlayers: json["maxPlayers"],
        name: json["name"],
        organizerFeePercent: json["organizerFeePercent"]?.toDouble(),
        organizerId: json["organizerId"],
        organizerName: json["organizerName"],
        platformFeePercent: json["platformFeePercent"]?.toDouble(),
        playersCount: json["playersCount"],
        prizeDescription: json["prizeDescription"],
        prizeDistribution: Map.from(json["prizeDistribution"]!).map((k, v) => MapEntry<String, double>(k, v?.toDouble())),
        prizePool: json["prizePool"],
        refereeIds: List<String>.from(json["refereeIds"].map((x) => x)),
        registrationDeadline: json["registrationDeadline"],
        rules: Map.from(json["rules"]).map((k, v) => MapEntry<String, dynamic>(k, v)),
        seed: json["seed"],
        seedHash: json["seedHash"],
        seeding: seedingValues.map[json["seeding"]]!,
        startedAt: json["startedAt"],
        status: playedStatusValues.map[json["status"]]!,
        thirdPlace: json["thirdPlace"],
        type: tournamentTypeValues.map[json["type"]]!,
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "byes": byes,
        "checkIn": checkIn,
        "completedAt": completedAt,
        "createdAt": createdAt,
        "description": description,
        "divisionId": divisionId,
        "entryFee": entryFee,
        "gameId": gameId,
        "id": id,
        "invitationCode": invitationCode,
        "isDivisionTournament": isDivisionTournament,
        "isPaid": isPaid,
        "isPublic": isPublic,
        "legs": legs,
        "matchDeadlineHours": matchDeadlineHours,
        "maxPlayers": maxPlayers,
        "name": name,
        "organizerFeePercent": organizerFeePercent,
        "organizerId": organizerId,
        "organizerName": organizerName,
        "platformFeePercent": platformFeePercent,
        "playersCount": playersCount,
        "prizeDescription": prizeDescription,
        "prizeDistribution": Map.from(prizeDistribution!).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "prizePool": prizePool,
        "refereeIds": List<dynamic>.from(refereeIds.map((x) => x)),
        "registrationDeadline": registrationDeadline,
        "rules": Map.from(rules).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "seed": seed,
        "seedHash": seedHash,
        "seeding": seedingValues.reverse[seeding],
        "startedAt": startedAt,
        "status": playedStatusValues.reverse[status],
        "thirdPlace": thirdPlace,
        "type": tournamentTypeValues.reverse[type],
        "updatedAt": updatedAt,
    };
}

class TournamentGetMessage {
    final String? invitationCode;
    final String tournamentId;

    TournamentGetMessage({
        this.invitationCode,
        required this.tournamentId,
    });

    factory TournamentGetMessage.fromJson(Map<String, dynamic> json) => TournamentGetMessage(
        invitationCode: json["invitationCode"],
        tournamentId: json["tournamentId"],
    );

    Map<String, dynamic> toJson() => {
        "invitationCode": invitationCode,
        "tournamentId": tournamentId,
    };
}


///With `data` if `ok`, else with `error`.
class TournamentJoinAck {
    final TournamentJoinResult? data;
    final ErrorReply? error;
    final bool ok;

    TournamentJoinAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TournamentJoinAck.fromJson(Map<String, dynamic> json) => TournamentJoinAck(
        data: json["data"] == null ? null : TournamentJoinResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TournamentJoinResult {
    final TournamentJoinResultParticipant participant;
    final TournamentJoinResultTournament tournament;

    TournamentJoinResult({
        required this.participant,
        required this.tournament,
    });

    factory TournamentJoinResult.fromJson(Map<String, dynamic> json) => TournamentJoinResult(
        participant: TournamentJoinResultParticipant.fromJson(json["participant"]),
        tournament: TournamentJoinResultTournament.fromJson(json["tournament"]),
    );

    Map<String, dynamic> toJson() => {
        "participant": participant.toJson(),
        "tournament": tournament.toJson(),
    };
}

class TournamentJoinResultParticipant {
    final String createdAt;
    final String? eliminatedAt;
    final int? eloAfter;
    final int eloBefore;
    final int? eloChange;
    final int? finalPosition;
    final String id;
    final String joinedAt;
    final String name;
    final int? prize;
    final int? seed;
    final ParticipantStatus status;
    final String? teamId;
    final String? teamName;
    final String tournamentId;
    final String updatedAt;
    final String userId;

    TournamentJoinResultParticipant({
        required this.createdAt,
        required this.eliminatedAt,
        required this.eloAfter,
        required this.eloBefore,
        required this.eloChange,
        required this.finalPosition,
        required this.id,
        required this.joinedAt,
        required this.name,
        required this.prize,
        required this.seed,
        required this.status,
        required this.teamId,
        required this.teamName,
        required this.tournamentId,
        required this.updatedAt,
        required this.userId,
    });

    factory TournamentJoinResultParticipant.fromJson(Map<String, dynamic> json) => TournamentJoinResultParticipant(
        createdAt: json["createdAt"],
        eliminatedAt: json["eliminatedAt"],
        eloAfter: json["eloAfter"],
        eloBefore: json["eloBefore"],
        eloChange: json["eloChange"],
        finalPosition: json["finalPosition"],
        id: json["id"],
        joinedAt: json["joinedAt"],
        name: json["name"],
        prize: json["prize"],
        seed: json["seed"],
        status: participantStatusValues.map[json["status"]]!,
        teamId: json["teamId"],
        teamName: json["teamName"],
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "eliminatedAt": eliminatedAt,
        "eloAfter": eloAfter,
        "eloBefore": eloBefore,
        "eloChange": eloChange,
        "finalPosition": finalPosition,
        "id": id,
        "joinedAt": joinedAt,
        "name": name,
        "prize": prize,
        "seed": seed,
        "status": participantStatusValues.reverse[status],
        "teamId": teamId,
        "teamName": teamName,
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "userId": userId,
    };
}

class TournamentJoinResultTournament {
    final bool byes;
    final bool checkIn;
    final String? completedAt;
    final String createdAt;
    final String? description;
    final String? divisionId;
    final int entryFee;
    final String gameId;
    final String id;
    
    ///For the organizer and who takes part.
    final String? invitationCode;
    final bool isDivisionTournament;
    final bool isPaid;
    final bool isPublic;
    final int legs;
    final int matchDeadlineHours;
    final int maxPlayers;
    final String name;
    
    ///At most two decimals.
    final double organizerFeePercent;
    final String organizerId;
    final String organizerName;
    
    ///At most two decimals.
    final double platformFeePercent;
    final int playersCount;
    final String? prizeDescription;
    final Map<String, double>? prizeDistribution;
    
    ///What the fees paid so far leave to be won.
    final int prizePool;
    final List<String> refereeIds;
    final String? registrationDeadline;
    final Map<String, dynamic> rules;
    
    ///The seed itself, once nobody can join any more.
    final String? seed;
    
    ///SHA-256 of the seed that lots are drawn by, known before anybody joins.
    final String seedHash;
    final Seeding seeding;
    final String? startedAt;
    final PlayedStatus status;
    final bool thirdPlace;
    final TournamentType type;
    final String updatedAt;

    TournamentJoinResultTournament({
        required this.byes,
        required this.checkIn,
        required this.completedAt,
        required this.createdAt,
        required this.description,
        required this.divisionId,
        required this.entryFee,
        required this.gameId,
        required this.id,
        required this.invitationCode,
        required this.isDivisionTournament,
        required this.isPaid,
        required this.isPublic,
        required this.legs,
        required this.matchDeadlineHours,
        required this.maxPlayers,
        required this.name,
        required this.organizerFeePercent,
        required this.organizerId,
        required this.organizerName,
        required this.platformFeePercent,
        required this.playersCount,
        required this.prizeDescription,
        required this.prizeDistribution,
        required this.prizePool,
        required this.refereeIds,
        required this.registrationDeadline,
        required this.rules,
        required this.seed,
        required this.seedHash,
        required this.seeding,
        required this.startedAt,
        required this.status,
        required this.thirdPlace,
        required this.type,
        required this.updatedAt,
    });

    factory TournamentJoinResultTournament.fromJson(Map<String, dynamic> json) => TournamentJoinResultTournament(
        byes: json["byes"],
        checkIn: json["checkIn"],
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        description: json["description"],
        divisionId: json["divisionId"],
        entryFee: json["entryFee"],
        gameId: json["gameId"],
        id: json["id"],
        invitationCode: json["invitationCode"],
        isDivisionTournament: json["isDivisionTournament"],
        isPaid: json["isPaid"],
        isPublic: json["isPublic"],
        legs: json["legs"],
        matchDeadlineHours: json["matchDeadlineHours"],
        maxPlayers: json["maxPlayers"],
        name: json["name"],
        organizerFeePercent: json["organizerFeePercent"]?.toDouble(),
        organizerId: json["organizerId"],
        organizerName: json["organizerName"],
        platformFeePercent: json["platformFeePercent"]?.toDouble(),
        playersCount: json["playersCount"],
        prizeDescription: json["prizeDescription"],
        prizeDistribution: Map.from(json["prizeDistribution"]!).map((k, v) => MapEntry<String, double>(k, v?.toDouble())),
        prizePool: json["prizePool"],
        refereeIds: List<String>.from(json["refereeIds"].map((x) => x)),
        registrationDeadline: json["registrationDeadline"],
        rules: Map.from(json["rules"]).map((k, v) => MapEntry<String, dynamic>(k, v)),
        seed: json["seed"],
        seedHash: json["seedHash"],
        seeding: seedingValues.map[json["seeding"]]!,
        startedAt: json["startedAt"],
        status: playedStatusValues.map[json["status"]]!,
        thirdPlace: json["thirdPlace"],
        type: tournamentTypeValues.map[json["type"]]!,
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "byes": byes,
        "checkIn": checkIn,
        "completedAt": completedAt,
        "createdAt": createdAt,
        "description": description,
        "divisionId": divisionId,
        "entryFee": entryFee,
        "gameId": gameId,
        "id": id,
        "invitationCode": invitationCode,
        "isDivisionTournament": isDivisionTournament,
        "isPaid": isPaid,
        "isPublic": isPublic,
        "legs": legs,
        "matchDeadlineHours": matchDeadlineHours,
        "maxPlayers": maxPlayers,
        "name": name,
        "organizerFeePercent": organizerFeePercent,
        "organizerId": organizerId,
        "organizerName": organizerName,
        "platformFeePercent": platformFeePercent,
        "playersCount": playersCount,
        "prizeDescription": prizeDescription,
        "prizeDistribution": Map.from(prizeDistribution!).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "prizePool": prizePool,
        "refereeIds": List<dynamic>.from(refereeIds.map((x) => x)),
        "registrationDeadline": registrationDeadline,
        "rules": Map.from(rules).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "seed": seed,
        "seedHash": seedHash,
        "seeding": seedingValues.reverse[seeding],
        "startedAt": startedAt,
        "status": playedStatusValues.reverse[status],
        "thirdPlace": thirdPlace,
        "type": tournamentTypeValues.reverse[type],
        "updatedAt": updatedAt,
    };
}

class TournamentJoinMessage {
    final String idempotencyKey;
    final String? invitationCode;
    final String? teamId;
    final String tournamentId;

    TournamentJoinMessage({
        required this.idempotencyKey,
        this.invitationCode,
        this.teamId,
        required this.tournamentId,
    });

    factory TournamentJoinMessage.fromJson(Map<String, dynamic> json) => TournamentJoinMessage(
        idempotencyKey: json["idempotencyKey"],
        invitationCode: json["invitationCode"],
        teamId: json["teamId"],
        tournamentId: json["tournamentId"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "invitationCode": invitationCode,
        "teamId": teamId,
        "tournamentId": tournamentId,
    };
}

class TournamentJoinedMessage {
    final String at;
    final TournamentJoinedMessageData data;
    final String room;
    final int seq;

    TournamentJoinedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory TournamentJoinedMessage.fromJson(Map<String, dynamic> json) => TournamentJoinedMessage(
        at: json["at"],
        data: TournamentJoinedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class TournamentJoinedMessageData {
    final TentacledParticipant participant;
    final int playersCount;
    final int prizePool;

    TournamentJoinedMessageData({
        required this.participant,
        required this.playersCount,
        required this.prizePool,
    });

    factory TournamentJoinedMessageData.fromJson(Map<String, dynamic> json) => TournamentJoinedMessageData(
        participant: TentacledParticipant.fromJson(json["participant"]),
        playersCount: json["playersCount"],
        prizePool: json["prizePool"],
    );

    Map<String, dynamic> toJson() => {
        "participant": participant.toJson(),
        "playersCount": playersCount,
        "prizePool": prizePool,
    };
}

class TentacledParticipant {
    final String createdAt;
    final String? eliminatedAt;
    final int? eloAfter;
    final int eloBefore;
    final int? eloChange;
    final int? finalPosition;
    final String id;
    final String joinedAt;
    final String name;
    final int? prize;
    final int? seed;
    final ParticipantStatus status;
    final String? teamId;
    final String? teamName;
    final String tournamentId;
    final String updatedAt;
    final String userId;

    TentacledParticipant({
        required this.createdAt,
        required this.eliminatedAt,
        required this.eloAfter,
        required this.eloBefore,
        required this.eloChange,
        required this.finalPosition,
        required this.id,
        required this.joinedAt,
        required this.name,
        required this.prize,
        required this.seed,
        required this.status,
        required this.teamId,
        required this.teamName,
        required this.tournamentId,
        required this.updatedAt,
        required this.userId,
    });

    factory TentacledParticipant.fromJson(Map<String, dynamic> json) => TentacledParticipant(
        createdAt: json["createdAt"],
        eliminatedAt: json["eliminatedAt"],
        eloAfter: json["eloAfter"],
        eloBefore: json["eloBefore"],
        eloChange: json["eloChange"],
        finalPosition: json["finalPosition"],
        id: json["id"],
        joinedAt: json["joinedAt"],
        name: json["name"],
        prize: json["prize"],
        seed: json["seed"],
        status: participantStatusValues.map[json["status"]]!,
        teamId: json["teamId"],
        teamName: json["teamName"],
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "eliminatedAt": eliminatedAt,
        "eloAfter": eloAfter,
        "eloBefore": eloBefore,
        "eloChange": eloChange,
        "finalPosition": finalPosition,
        "id": id,
        "joinedAt": joinedAt,
        "name": name,
        "prize": prize,
        "seed": seed,
        "status": participantStatusValues.reverse[status],
        "teamId": teamId,
        "teamName": teamName,
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "userId": userId,
    };
}


///With `data` if `ok`, else with `error`.
class TournamentKickAck {
    final TournamentCancelResult? data;
    final ErrorReply? error;
    final bool ok;

    TournamentKickAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TournamentKickAck.fromJson(Map<String, dynamic> json) => TournamentKickAck(
        data: json["data"] == null ? null : TournamentCancelResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TournamentKickMessage {
    final String? idempotencyKey;
    final String? reason;
    final String tournamentId;
    final String userId;

    TournamentKickMessage({
        this.idempotencyKey,
        this.reason,
        required this.tournamentId,
        required this.userId,
    });

    factory TournamentKickMessage.fromJson(Map<String, dynamic> json) => TournamentKickMessage(
        idempotencyKey: json["idempotencyKey"],
        reason: json["reason"],
        tournamentId: json["tournamentId"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "reason": reason,
        "tournamentId": tournamentId,
        "userId": userId,
    };
}


///With `data` if `ok`, else with `error`.
class TournamentLeaveAck {
    final TournamentCancelResult? data;
    final ErrorReply? error;
    final bool ok;

    TournamentLeaveAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TournamentLeaveAck.fromJson(Map<String, dynamic> json) => TournamentLeaveAck(
        data: json["data"] == null ? null : TournamentCancelResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TournamentLeaveMessage {
    final String? idempotencyKey;
    final String tournamentId;

    TournamentLeaveMessage({
        this.idempotencyKey,
        required this.tournamentId,
    });

    factory TournamentLeaveMessage.fromJson(Map<String, dynamic> json) => TournamentLeaveMessage(
        idempotencyKey: json["idempotencyKey"],
        tournamentId: json["tournamentId"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "tournamentId": tournamentId,
    };
}

class TournamentLeftMessage {
    final String at;
    final TournamentLeftMessageData data;
    final String room;
    final int seq;

    TournamentLeftMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory TournamentLeftMessage.fromJson(Map<String, dynamic> json) => TournamentLeftMessage(
        at: json["at"],
        data: TournamentLeftMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class TournamentLeftMessageData {
    final int playersCount;
    final int prizePool;
    final Reason reason;
    final String userId;

    TournamentLeftMessageData({
        required this.playersCount,
        required this.prizePool,
        required this.reason,
        required this.userId,
    });

    factory TournamentLeftMessageData.fromJson(Map<String, dynamic> json) => TournamentLeftMessageData(
        playersCount: json["playersCount"],
        prizePool: json["prizePool"],
        reason: reasonValues.map[json["reason"]]!,
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "playersCount": playersCount,
        "prizePool": prizePool,
        "reason": reasonValues.reverse[reason],
        "userId": userId,
    };
}

enum Reason {
    ABSENT,
    BANNED,
    KICKED,
    LEFT
}

final reasonValues = EnumValues({
    "absent": Reason.ABSENT,
    "banned": Reason.BANNED,
    "kicked": Reason.KICKED,
    "left": Reason.LEFT
});


///With `data` if `ok`, else with `error`.
class TournamentListAck {
    final TournamentListResult? data;
    final ErrorReply? error;
    final bool ok;

    TournamentListAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TournamentListAck.fromJson(Map<String, dynamic> json) => TournamentListAck(
        data: json["data"] == null ? null : TournamentListResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TournamentListResult {
    final List<TournamentListResultItem> items;
    final String? nextCursor;

    TournamentListResult({
        required this.items,
        required this.nextCursor,
    });

    factory TournamentListResult.fromJson(Map<String, dynamic> json) => TournamentListResult(
        items: List<TournamentListResultItem>.from(json["items"].map((x) => TournamentListResultItem.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class TournamentListResultItem {
    final bool byes;
    final bool checkIn;
    final String? completedAt;
    final String createdAt;
    final String? description;
    final String? divisionId;
    final int entryFee;
    final String gameId;
    final String id;
    
    ///For the organizer and who takes part.
    final String? invitationCode;
    final bool isDivisionTournament;
    final bool isPaid;
    final bool isPublic;
    final int legs;
    final int matchDeadlineHours;
    final int maxPlayers;
    final String name;
    
    ///At most two decimals.
    final double organizerFeePercent;
    final String organizerId;
    final String organizerName;
    
    ///At most two decimals.
    final double platformFeePercent;
    final int playersCount;
    final String? prizeDescription;
    final Map<String, double>? prizeDistribution;
    
    ///What the fees paid so far leave to be won.
    final int prizePool;
    final List<String> refereeIds;
    final String? registrationDeadline;
    final Map<String, dynamic> rules;
    
    ///The seed itself, once nobody can join any more.
    final String? seed;
    
    ///SHA-256 of the seed that lots are drawn by, known before anybody joins.
    final String seedHash;
    final Seeding seeding;
    final String? startedAt;
    final PlayedStatus status;
    final bool thirdPlace;
    final TournamentType type;
    final String updatedAt;

    TournamentListResultItem({
        required this.byes,
        required this.checkIn,
        required this.completedAt,
        required this.createdAt,
        required this.description,
        required this.divisionId,
        required this.entryFee,
        required this.gameId,
        required this.id,
        required this.invitationCode,
        required this.isDivisionTournament,
        required this.isPaid,
        required this.isPublic,
        required this.legs,
        required this.matchDeadlineHours,
        required this.maxPlayers,
        required this.name,
        required this.organizerFeePercent,
        required this.organizerId,
        required this.organizerName,
        required this.platformFeePercent,
        required this.playersCount,
        required this.prizeDescription,
        required this.prizeDistribution,
        required this.prizePool,
        required this.refereeIds,
        required this.registrationDeadline,
        required this.rules,
        required this.seed,
        required this.seedHash,
        required this.seeding,
        required this.startedAt,
        required this.status,
        required this.thirdPlace,
        required this.type,
        required this.updatedAt,
    });

    factory TournamentListResultItem.fromJson(Map<String, dynamic> json) => TournamentListResultItem(
        byes: json["byes"],
        checkIn: json["checkIn"],
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        description: json["description"],
        divisionId: json["divisionId"],
        entryFee: json["entryFee"],
        gameId: json["gameId"],
        id: json["id"],
        invitationCode: json["invitationCode"],
        isDivisionTournament: json["isDivisionTournament"],
        isPaid: json["isPaid"],
        isPublic: json["isPublic"],
        legs: json["legs"],
        matchDeadlineHours: json["matchDeadlineHours"],
        maxPlayers: json["maxPlayers"],
        name: json["name"],
        organizerFeePercent: json["organizerFeePercent"]?.toDouble(),
        organizerId: json["organizerId"],
        organizerName: json["organizerName"],
        platformFeePercent: json["platformFeePercent"]?.toDouble(),
        playersCount: json["playersCount"],
        prizeDescription: json["prizeDescription"],
        prizeDistribution: Map.from(json["prizeDistribution"]!).map((k, v) => MapEntry<String, double>(k, v?.toDouble())),
        prizePool: json["prizePool"],
        refereeIds: List<String>.from(json["refereeIds"].map((x) => x)),
        registrationDeadline: json["registrationDeadline"],
        rules: Map.from(json["rules"]).map((k, v) => MapEntry<String, dynamic>(k, v)),
        seed: json["seed"],
        seedHash: json["seedHash"],
        seeding: seedingValues.map[json["seeding"]]!,
        startedAt: json["startedAt"],
        status: playedStatusValues.map[json["status"]]!,
        thirdPlace: json["thirdPlace"],
        type: tournamentTypeValues.map[json["type"]]!,
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "byes": byes,
        "checkIn": checkIn,
        "completedAt": completedAt,
        "createdAt": createdAt,
        "description": description,
        "divisionId": divisionId,
        "entryFee": entryFee,
        "gameId": gameId,
        "id": id,
        "invitationCode": invitationCode,
        "isDivisionTournament": isDivisionTournament,
        "isPaid": isPaid,
        "isPublic": isPublic,
        "legs": legs,
        "matchDeadlineHours": matchDeadlineHours,
        "maxPlayers": maxPlayers,
        "name": name,
        "organizerFeePercent": organizerFeePercent,
        "organizerId": organizerId,
        "organizerName": organizerName,
        "platformFeePercent": platformFeePercent,
        "playersCount": playersCount,
        "prizeDescription": prizeDescription,
        "prizeDistribution": Map.from(prizeDistribution!).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "prizePool": prizePool,
        "refereeIds": List<dynamic>.from(refereeIds.map((x) => x)),
        "registrationDeadline": registrationDeadline,
        "rules": Map.from(rules).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "seed": seed,
        "seedHash": seedHash,
        "seeding": seedingValues.reverse[seeding],
        "startedAt": startedAt,
        "status": playedStatusValues.reverse[status],
        "thirdPlace": thirdPlace,
        "type": tournamentTypeValues.reverse[type],
        "updatedAt": updatedAt,
    };
}

class TournamentListMessage {
    
    ///`nextCursor` of the page before.
    final String? cursor;
    final String? gameId;
    
    ///20, if left out.
    final int? limit;
    
    ///Only those that the caller organizes, referees or takes part in.
    final bool? mine;
    final String? search;
    final PlayedStatus? status;
    final TournamentType? type;

    TournamentListMessage({
        this.cursor,
        this.gameId,
        this.limit,
        this.mine,
        this.search,
        this.status,
        this.type,
    });

    factory TournamentListMessage.fromJson(Map<String, dynamic> json) => TournamentListMessage(
        cursor: json["cursor"],
        gameId: json["gameId"],
        limit: json["limit"],
        mine: json["mine"],
        search: json["search"],
        status: playedStatusValues.map[json["status"]],
        type: tournamentTypeValues.map[json["type"]],
    );

    Map<String, dynamic> toJson() => {
        "cursor": cursor,
        "gameId": gameId,
        "limit": limit,
        "mine": mine,
        "search": search,
        "status": playedStatusValues.reverse[status],
        "type": tournamentTypeValues.reverse[type],
    };
}

class TournamentOpenedMessage {
    final String at;
    final TournamentOpenedMessageData data;
    final String room;
    final int seq;

    TournamentOpenedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory TournamentOpenedMessage.fromJson(Map<String, dynamic> json) => TournamentOpenedMessage(
        at: json["at"],
        data: TournamentOpenedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class TournamentOpenedMessageData {
    final FluffyTournament tournament;

    TournamentOpenedMessageData({
        required this.tournament,
    });

    factory TournamentOpenedMessageData.fromJson(Map<String, dynamic> json) => TournamentOpenedMessageData(
        tournament: FluffyTournament.fromJson(json["tournament"]),
    );

    Map<String, dynamic> toJson() => {
        "tournament": tournament.toJson(),
    };
}

class FluffyTournament {
    final bool byes;
    final bool checkIn;
    final String? completedAt;
    final String createdAt;
    final String? description;
    final String? divisionId;
    final int entryFee;
    final String gameId;
    final String id;
    
    ///For the organizer and who takes part.
    final String? invitationCode;
    final bool isDivisionTournament;
    final bool isPaid;
    final bool isPublic;
    final int legs;
    final int matchDeadlineHours;
    final int maxPlayers;
    final String name;
    
    ///At most two decimals.
    final double organizerFeePercent;
    final String organizerId;
    final String organizerName;
    
    ///At most two decimals.
    final double platformFeePercent;
    final int playersCount;
    final String? prizeDescription;
    final Map<String, double>? prizeDistribution;
    
    ///What the fees paid so far leave to be won.
    final int prizePool;
    final List<String> refereeIds;
    final String? registrationDeadline;
    final Map<String, dynamic> rules;
    
    ///The seed itself, once nobody can join any more.
    final String? seed;
    
    ///SHA-256 of the seed that lots are drawn by, known before anybody joins.
    final String seedHash;
    final Seeding seeding;
    final String? startedAt;
    final PlayedStatus status;
    final bool thirdPlace;
    final TournamentType type;
    final String updatedAt;

    FluffyTournament({
        required this.byes,
        required this.checkIn,
        required this.completedAt,
        required this.createdAt,
        required this.description,
        required this.divisionId,
        required this.entryFee,
        required this.gameId,
        required this.id,
        required this.invitationCode,
        required this.isDivisionTournament,
        required this.isPaid,
        required this.isPublic,
        required this.legs,
        required this.matchDeadlineHours,
        required this.maxPlayers,
        required this.name,
        required this.organizerFeePercent,
        required this.organizerId,
        required this.organizerName,
        required this.platformFeePercent,
        required this.playersCount,
        required this.prizeDescription,
        required this.prizeDistribution,
        required this.prizePool,
        required this.refereeIds,
        required this.registrationDeadline,
        required this.rules,
        required this.seed,
        required this.seedHash,
        required this.seeding,
        required this.startedAt,
        required this.status,
        required this.thirdPlace,
        required this.type,
        required this.updatedAt,
    });

    factory FluffyTournament.fromJson(Map<String, dynamic> json) => FluffyTournament(
        byes: json["byes"],
        checkIn: json["checkIn"],
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        description: json["description"],
        divisionId: json["divisionId"],
        entryFee: json["entryFee"],
        gameId: json["gameId"],
        id: json["id"],
        invitationCode: json["invitationCode"],
        isDivisionTournament: json["isDivisionTournament"],
        isPaid: json["isPaid"],
        isPublic: json["isPublic"],
        legs: json["legs"],
        matchDeadlineHours: json["matchDeadlineHours"],
        maxPlayers: json["maxPlayers"],
        name: json["name"],
        organizerFeePercent: json["organizerFeePercent"]?.toDouble(),
        organizerId: json["organizerId"],
        organizerName: json["organizerName"],
        platformFeePercent: json["platformFeePercent"]?.toDouble(),
        playersCount: json["playersCount"],
        prizeDescription: json["prizeDescription"],
        prizeDistribution: Map.from(json["prizeDistribution"]!).map((k, v) => MapEntry<String, double>(k, v?.toDouble())),
        prizePool: json["prizePool"],
        refereeIds: List<String>.from(json["refereeIds"].map((x) => x)),
        registrationDeadline: json["registrationDeadline"],
        rules: Map.from(json["rules"]).map((k, v) => MapEntry<String, dynamic>(k, v)),
        seed: json["seed"],
        seedHash: json["seedHash"],
        seeding: seedingValues.map[json["seeding"]]!,
        startedAt: json["startedAt"],
        status: playedStatusValues.map[json["status"]]!,
        thirdPlace: json["thirdPlace"],
        type: tournamentTypeValues.map[json["type"]]!,
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "byes": byes,
        "checkIn": checkIn,
        "completedAt": completedAt,
        "createdAt": createdAt,
        "description": description,
        "divisionId": divisionId,
        "entryFee": entryFee,
        "gameId": gameId,
        "id": id,
        "invitationCode": invitationCode,
        "isDivisionTournament": isDivisionTournament,
        "isPaid": isPaid,
        "isPublic": isPublic,
        "legs": legs,
        "matchDeadlineHours": matchDeadlineHours,
        "maxPlayers": maxPlayers,
        "name": name,
        "organizerFeePercent": organizerFeePercent,
        "organizerId": organizerId,
        "organizerName": organizerName,
        "platformFeePercent": platformFeePercent,
        "playersCount": playersCount,
        "prizeDescription": prizeDescription,
        "prizeDistribution": Map.from(prizeDistribution!).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "prizePool": prizePool,
        "refereeIds": List<dynamic>.from(refereeIds.map((x) => x)),
        "registrationDeadline": registrationDeadline,
        "rules": Map.from(rules).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "seed": seed,
        "seedHash": seedHash,
        "seeding": seedingValues.reverse[seeding],
        "startedAt": startedAt,
        "status": playedStatusValues.reverse[status],
        "thirdPlace": thirdPlace,
        "type": tournamentTypeValues.reverse[type],
        "updatedAt": updatedAt,
    };
}


///With `data` if `ok`, else with `error`.
class TournamentParticipantsAck {
    final TournamentParticipantsResult? data;
    final ErrorReply? error;
    final bool ok;

    TournamentParticipantsAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TournamentParticipantsAck.fromJson(Map<String, dynamic> json) => TournamentParticipantsAck(
        data: json["data"] == null ? null : TournamentParticipantsResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TournamentParticipantsResult {
    final List<TournamentParticipantsResultItem> items;
    final String? nextCursor;

    TournamentParticipantsResult({
        required this.items,
        required this.nextCursor,
    });

    factory TournamentParticipantsResult.fromJson(Map<String, dynamic> json) => TournamentParticipantsResult(
        items: List<TournamentParticipantsResultItem>.from(json["items"].map((x) => TournamentParticipantsResultItem.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class TournamentParticipantsResultItem {
    final String createdAt;
    final String? eliminatedAt;
    final int? eloAfter;
    final int eloBefore;
    final int? eloChange;
    final int? finalPosition;
    final String id;
    final String joinedAt;
    final String name;
    final int? prize;
    final int? seed;
    final ParticipantStatus status;
    final String? teamId;
    final String? teamName;
    final String tournamentId;
    final String updatedAt;
    final String userId;

    TournamentParticipantsResultItem({
        required this.createdAt,
        required this.eliminatedAt,
        required this.eloAfter,
        required this.eloBefore,
        required this.eloChange,
        required this.finalPosition,
        required this.id,
        required this.joinedAt,
        required this.name,
        required this.prize,
        required this.seed,
        required this.status,
        required this.teamId,
        required this.teamName,
        required this.tournamentId,
        required this.updatedAt,
        required this.userId,
    });

    factory TournamentParticipantsResultItem.fromJson(Map<String, dynamic> json) => TournamentParticipantsResultItem(
        createdAt: json["createdAt"],
        eliminatedAt: json["eliminatedAt"],
        eloAfter: json["eloAfter"],
        eloBefore: json["eloBefore"],
        eloChange: json["eloChange"],
        finalPosition: json["finalPosition"],
        id: json["id"],
        joinedAt: json["joinedAt"],
        name: json["name"],
        prize: json["prize"],
        seed: json["seed"],
        status: participantStatusValues.map[json["status"]]!,
        teamId: json["teamId"],
        teamName: json["teamName"],
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "eliminatedAt": eliminatedAt,
        "eloAfter": eloAfter,
        "eloBefore": eloBefore,
        "eloChange": eloChange,
        "finalPosition": finalPosition,
        "id": id,
        "joinedAt": joinedAt,
        "name": name,
        "prize": prize,
        "seed": seed,
        "status": participantStatusValues.reverse[status],
        "teamId": teamId,
        "teamName": teamName,
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "userId": userId,
    };
}

class TournamentParticipantsMessage {
    
    ///`nextCursor` of the page before.
    final String? cursor;
    
    ///20, if left out.
    final int? limit;
    final String tournamentId;

    TournamentParticipantsMessage({
        this.cursor,
        this.limit,
        required this.tournamentId,
    });

    factory TournamentParticipantsMessage.fromJson(Map<String, dynamic> json) => TournamentParticipantsMessage(
        cursor: json["cursor"],
        limit: json["limit"],
        tournamentId: json["tournamentId"],
    );

    Map<String, dynamic> toJson() => {
        "cursor": cursor,
        "limit": limit,
        "tournamentId": tournamentId,
    };
}

class TournamentReadyMessage {
    final String at;
    final TournamentReadyMessageData data;
    final String room;
    final int seq;

    TournamentReadyMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory TournamentReadyMessage.fromJson(Map<String, dynamic> json) => TournamentReadyMessage(
        at: json["at"],
        data: TournamentReadyMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class TournamentReadyMessageData {
    final int playersCount;

    TournamentReadyMessageData({
        required this.playersCount,
    });

    factory TournamentReadyMessageData.fromJson(Map<String, dynamic> json) => TournamentReadyMessageData(
        playersCount: json["playersCount"],
    );

    Map<String, dynamic> toJson() => {
        "playersCount": playersCount,
    };
}

class TournamentReopenedMessage {
    final String at;
    final TournamentReopenedMessageData data;
    final String room;
    final int seq;

    TournamentReopenedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory TournamentReopenedMessage.fromJson(Map<String, dynamic> json) => TournamentReopenedMessage(
        at: json["at"],
        data: TournamentReopenedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class TournamentReopenedMessageData {
    final int playersCount;

    TournamentReopenedMessageData({
        required this.playersCount,
    });

    factory TournamentReopenedMessageData.fromJson(Map<String, dynamic> json) => TournamentReopenedMessageData(
        playersCount: json["playersCount"],
    );

    Map<String, dynamic> toJson() => {
        "playersCount": playersCount,
    };
}


///With `data` if `ok`, else with `error`.
class TournamentReplaceAck {
    final TournamentReplaceResult? data;
    final ErrorReply? error;
    final bool ok;

    TournamentReplaceAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TournamentReplaceAck.fromJson(Map<String, dynamic> json) => TournamentReplaceAck(
        data: json["data"] == null ? null : TournamentReplaceResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TournamentReplaceResult {
    final TournamentReplaceResultParticipant participant;
    final TournamentReplaceResultTournament tournament;

    TournamentReplaceResult({
        required this.participant,
        required this.tournament,
    });

    factory TournamentReplaceResult.fromJson(Map<String, dynamic> json) => TournamentReplaceResult(
        participant: TournamentReplaceResultParticipant.fromJson(json["participant"]),
        tournament: TournamentReplaceResultTournament.fromJson(json["tournament"]),
    );

    Map<String, dynamic> toJson() => {
        "participant": participant.toJson(),
        "tournament": tournament.toJson(),
    };
}

class TournamentReplaceResultParticipant {
    final String createdAt;
    final String? eliminatedAt;
    final int? eloAfter;
    final int eloBefore;
    final int? eloChange;
    final int? finalPosition;
    final String id;
    final String joinedAt;
    final String name;
    final int? prize;
    final int? seed;
    final ParticipantStatus status;
    final String? teamId;
    final String? teamName;
    final String tournamentId;
    final String updatedAt;
    final String userId;

    TournamentReplaceResultParticipant({
        required this.createdAt,
        required this.eliminatedAt,
        required this.eloAfter,
        required this.eloBefore,
        required this.eloChange,
        required this.finalPosition,
        required this.id,
        required this.joinedAt,
        required this.name,
        required this.prize,
        required this.seed,
        required this.status,
        required this.teamId,
        required this.teamName,
        required this.tournamentId,
        required this.updatedAt,
        required this.userId,
    });

    factory TournamentReplaceResultParticipant.fromJson(Map<String, dynamic> json) => TournamentReplaceResultParticipant(
        createdAt: json["createdAt"],
        eliminatedAt: json["eliminatedAt"],
        eloAfter: json["eloAfter"],
        eloBefore: json["eloBefore"],
        eloChange: json["eloChange"],
        finalPosition: json["finalPosition"],
        id: json["id"],
        joinedAt: json["joinedAt"],
        name: json["name"],
        prize: json["prize"],
        seed: json["seed"],
        status: participantStatusValues.map[json["status"]]!,
        teamId: json["teamId"],
        teamName: json["teamName"],
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "eliminatedAt": eliminatedAt,
        "eloAfter": eloAfter,
        "eloBefore": eloBefore,
        "eloChange": eloChange,
        "finalPosition": finalPosition,
        "id": id,
        "joinedAt": joinedAt,
        "name": name,
        "prize": prize,
        "seed": seed,
        "status": participantStatusValues.reverse[status],
        "teamId": teamId,
        "teamName": teamName,
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "userId": userId,
    };
}

class TournamentReplaceResultTournament {
    final bool byes;
    final bool checkIn;
    final String? completedAt;
    final String createdAt;
    final String? description;
    final String? divisionId;
    final int entryFee;
    final String gameId;
    final String id;
    
    ///For the organizer and who takes part.
    final String? invitationCode;
    final bool isDivisionTournament;
    final bool isPaid;
    final bool isPublic;
    final int legs;
    final int matchDeadlineHours;
    final int maxPlayers;
    final String name;
    
    ///At most two decimals.
    final double organizerFeePercent;
    final String organizerId;
    final String organizerName;
    
    ///At most two decimals.
    final double platformFeePercent;
    final int playersCount;
    final String? prizeDescription;
    final Map<String, double>? prizeDistribution;
    
    ///What the fees paid so far leave to be won.
    final int prizePool;
    final List<String> refereeIds;
    final String? registrationDeadline;
    final Map<String, dynamic> rules;
    
    ///The seed itself, once nobody can join any more.
    final String? seed;
    
    ///SHA-256 of the seed that lots are drawn by, known before anybody joins.
    final String seedHash;
    final Seeding seeding;
    final String? startedAt;
    final PlayedStatus status;
    final bool thirdPlace;
    final TournamentType type;
    final String updatedAt;

    TournamentReplaceResultTournament({
        required this.byes,
        required this.checkIn,
        required this.completedAt,
        required this.createdAt,
        required this.description,
        required this.divisionId,
        required this.entryFee,
        required this.gameId,
        required this.id,
        required this.invitationCode,
        required this.isDivisionTournament,
        required this.isPaid,
        required this.isPublic,
        required this.legs,
        required this.matchDeadlineHours,
        required this.maxPlayers,
        required this.name,
        required this.organizerFeePercent,
        required this.organizerId,
        required this.organizerName,
        required this.platformFeePercent,
        required this.playersCount,
        required this.prizeDescription,
        required this.prizeDistribution,
        required this.prizePool,
        required this.refereeIds,
        required this.registrationDeadline,
        required this.rules,
        required this.seed,
        required this.seedHash,
        required this.seeding,
        required this.startedAt,
        required this.status,
        required this.thirdPlace,
        required this.type,
        required this.updatedAt,
    });

    factory TournamentReplaceResultTournament.fromJson(Map<String, dynamic> json) => TournamentReplaceResultTournament(
        byes: json["byes"],
        checkIn: json["checkIn"],
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        description: json["description"],
        divisionId: json["divisionId"],
        entryFee: json["entryFee"],
        gameId: json["gameId"],
        id: json["id"],
        invitationCode: json["invitationCode"],
        isDivisionTournament: json["isDivisionTournament"],
        isPaid: json["isPaid"],
        isPublic: json["isPublic"],
        legs: json["legs"],
        matchDeadlineHours: json["matchDeadlineHours"],
        maxPlayers: json["maxPlayers"],
        name: json["name"],
        organizerFeePercent: json["organizerFeePercent"]?.toDouble(),
        organizerId: json["organizerId"],
        organizerName: json["organizerName"],
        platformFeePercent: json["platformFeePercent"]?.toDouble(),
        playersCount: json["playersCount"],
        prizeDescription: json["prizeDescription"],
        prizeDistribution: Map.from(json["prizeDistribution"]!).map((k, v) => MapEntry<String, double>(k, v?.toDouble())),
        prizePool: json["prizePool"],
        refereeIds: List<String>.from(json["refereeIds"].map((x) => x)),
        registrationDeadline: json["registrationDeadline"],
        rules: Map.from(json["rules"]).map((k, v) => MapEntry<String, dynamic>(k, v)),
        seed: json["seed"],
        seedHash: json["seedHash"],
        seeding: seedingValues.map[json["seeding"]]!,
        startedAt: json["startedAt"],
        status: playedStatusValues.map[json["status"]]!,
        thirdPlace: json["thirdPlace"],
        type: tournamentTypeValues.map[json["type"]]!,
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "byes": byes,
        "checkIn": checkIn,
        "completedAt": completedAt,
        "createdAt": createdAt,
        "description": description,
        "divisionId": divisionId,
        "entryFee": entryFee,
        "gameId": gameId,
        "id": id,
        "invitationCode": invitationCode,
        "isDivisionTournament": isDivisionTournament,
        "isPaid": isPaid,
        "isPublic": isPublic,
        "legs": legs,
        "matchDeadlineHours": matchDeadlineHours,
        "maxPlayers": maxPlayers,
        "name": name,
        "organizerFeePercent": organizerFeePercent,
        "organizerId": organizerId,
        "organizerName": organizerName,
        "platformFeePercent": platformFeePercent,
        "playersCount": playersCount,
        "prizeDescription": prizeDescription,
        "prizeDistribution": Map.from(prizeDistribution!).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "prizePool": prizePool,
        "refereeIds": List<dynamic>.from(refereeIds.map((x) => x)),
        "registrationDeadline": registrationDeadline,
        "rules": Map.from(rules).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "seed": seed,
        "seedHash": seedHash,
        "seeding": seedingValues.reverse[seeding],
        "startedAt": startedAt,
        "status": playedStatusValues.reverse[status],
        "thirdPlace": thirdPlace,
        "type": tournamentTypeValues.reverse[type],
        "updatedAt": updatedAt,
    };
}

class TournamentReplaceMessage {
    final String byUserId;
    final String? idempotencyKey;
    final String tournamentId;
    final String userId;

    TournamentReplaceMessage({
        required this.byUserId,
        this.idempotencyKey,
        required this.tournamentId,
        required this.userId,
    });

    factory TournamentReplaceMessage.fromJson(Map<String, dynamic> json) => TournamentReplaceMessage(
        byUserId: json["byUserId"],
        idempotencyKey: json["idempotencyKey"],
        tournamentId: json["tournamentId"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "byUserId": byUserId,
        "idempotencyKey": idempotencyKey,
        "tournamentId": tournamentId,
        "userId": userId,
    };
}


///With `data` if `ok`, else with `error`.
class TournamentSeedAck {
    final TournamentCancelResult? data;
    final ErrorReply? error;
    final bool ok;

    TournamentSeedAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TournamentSeedAck.fromJson(Map<String, dynamic> json) => TournamentSeedAck(
        data: json["data"] == null ? null : TournamentCancelResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TournamentSeedMessage {
    final String? idempotencyKey;
    final List<String> order;
    final String tournamentId;

    TournamentSeedMessage({
        this.idempotencyKey,
        required this.order,
        required this.tournamentId,
    });

    factory TournamentSeedMessage.fromJson(Map<String, dynamic> json) => TournamentSeedMessage(
        idempotencyKey: json["idempotencyKey"],
        order: List<String>.from(json["order"].map((x) => x)),
        tournamentId: json["tournamentId"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "order": List<dynamic>.from(order.map((x) => x)),
        "tournamentId": tournamentId,
    };
}


///With `data` if `ok`, else with `error`.
class TournamentSetRefereeAck {
    final TournamentCancelResult? data;
    final ErrorReply? error;
    final bool ok;

    TournamentSetRefereeAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TournamentSetRefereeAck.fromJson(Map<String, dynamic> json) => TournamentSetRefereeAck(
        data: json["data"] == null ? null : TournamentCancelResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TournamentSetRefereeMessage {
    final String? idempotencyKey;
    final bool? remove;
    final String tournamentId;
    final String userId;

    TournamentSetRefereeMessage({
        this.idempotencyKey,
        this.remove,
        required this.tournamentId,
        required this.userId,
    });

    factory TournamentSetRefereeMessage.fromJson(Map<String, dynamic> json) => TournamentSetRefereeMessage(
        idempotencyKey: json["idempotencyKey"],
        remove: json["remove"],
        tournamentId: json["tournamentId"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "remove": remove,
        "tournamentId": tournamentId,
        "userId": userId,
    };
}


///With `data` if `ok`, else with `error`.
class TournamentStandingsAck {
    final TournamentStandingsResult? data;
    final ErrorReply? error;
    final bool ok;

    TournamentStandingsAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TournamentStandingsAck.fromJson(Map<String, dynamic> json) => TournamentStandingsAck(
        data: json["data"] == null ? null : TournamentStandingsResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TournamentStandingsResult {
    final List<TournamentStandingsResultStanding> standings;

    TournamentStandingsResult({
        required this.standings,
    });

    factory TournamentStandingsResult.fromJson(Map<String, dynamic> json) => TournamentStandingsResult(
        standings: List<TournamentStandingsResultStanding>.from(json["standings"].map((x) => TournamentStandingsResultStanding.fromJson(x))),
    );

    Map<String, dynamic> toJson() => {
        "standings": List<dynamic>.from(standings.map((x) => x.toJson())),
    };
}

class TournamentStandingsResultStanding {
    final int draws;
    final int goalDifference;
    final int goalsAgainst;
    final int goalsFor;
    final int losses;
    final String name;
    final int played;
    final int points;
    final int rank;
    final String userId;
    final int wins;

    TournamentStandingsResultStanding({
        required this.draws,
        required this.goalDifference,
        required this.goalsAgainst,
        required this.goalsFor,
        required this.losses,
        required this.name,
        required this.played,
        required this.points,
        required this.rank,
        required this.userId,
        required this.wins,
    });

    factory TournamentStandingsResultStanding.fromJson(Map<String, dynamic> json) => TournamentStandingsResultStanding(
        draws: json["draws"],
        goalDifference: json["goalDifference"],
        goalsAgainst: json["goalsAgainst"],
        goalsFor: json["goalsFor"],
        losses: json["losses"],
        name: json["name"],
        played: json["played"],
        points: json["points"],
        rank: json["rank"],
        userId: json["userId"],
        wins: json["wins"],
    );

    Map<String, dynamic> toJson() => {
        "draws": draws,
        "goalDifference": goalDifference,
        "goalsAgainst": goalsAgainst,
        "goalsFor": goalsFor,
        "losses": losses,
        "name": name,
        "played": played,
        "points": points,
        "rank": rank,
        "userId": userId,
        "wins": wins,
    };
}

class TournamentStandingsMessage {
    final String tournamentId;

    TournamentStandingsMessage({
        required this.tournamentId,
    });

    factory TournamentStandingsMessage.fromJson(Map<String, dynamic> json) => TournamentStandingsMessage(
        tournamentId: json["tournamentId"],
    );

    Map<String, dynamic> toJson() => {
        "tournamentId": tournamentId,
    };
}


///With `data` if `ok`, else with `error`.
class TournamentStartAck {
    final TournamentStartResult? data;
    final ErrorReply? error;
    final bool ok;

    TournamentStartAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TournamentStartAck.fromJson(Map<String, dynamic> json) => TournamentStartAck(
        data: json["data"] == null ? null : TournamentStartResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TournamentStartResult {
    final TournamentStartResultTournament tournament;

    TournamentStartResult({
        required this.tournament,
    });

    factory TournamentStartResult.fromJson(Map<String, dynamic> json) => TournamentStartResult(
        tournament: TournamentStartResultTournament.fromJson(json["tournament"]),
    );

    Map<String, dynamic> toJson() => {
        "tournament": tournament.toJson(),
    };
}

class TournamentStartResultTournament {
    final bool byes;
    final bool checkIn;
    final String? completedAt;
    final String createdAt;
    final String? description;
    final String? divisionId;
    final int entryFee;
    final String gameId;
    final String id;
    
    ///For the organizer and who takes part.
    final String? invitationCode;
    final bool isDivisionTournament;
    final bool isPaid;
    final bool isPublic;
    final int legs;
    final int matchDeadlineHours;
    final int maxPlayers;
    final String name;
    
    ///At most two decimals.
    final double organizerFeePercent;
    final String organizerId;
    final String organizerName;
    
    ///At most two decimals.
    final double platformFeePercent;
    final int playersCount;
    final String? prizeDescription;
    final Map<String, double>? prizeDistribution;
    
    ///What the fees paid so far leave to be won.
    final int prizePool;
    final List<String> refereeIds;
    final String? registrationDeadline;
    final Map<String, dynamic> rules;
    
    ///The seed itself, once nobody can join any more.
    final String? seed;
    
    ///SHA-256 of the seed that lots are drawn by, known before anybody joins.
    final String seedHash;
    final Seeding seeding;
    final String? startedAt;
    final PlayedStatus status;
    final bool thirdPlace;
    final TournamentType type;
    final String updatedAt;

    TournamentStartResultTournament({
        required this.byes,
        required this.checkIn,
        required this.completedAt,
        required this.createdAt,
        required this.description,
        required this.divisionId,
        required this.entryFee,
        required this.gameId,
        required this.id,
        required this.invitationCode,
        required this.isDivisionTournament,
        required this.isPaid,
        required this.isPublic,
        required this.legs,
        required this.matchDeadlineHours,
        required this.maxPlayers,
        required this.name,
        required this.organizerFeePercent,
        required this.organizerId,
        required this.organizerName,
        required this.platformFeePercent,
        required this.playersCount,
        required this.prizeDescription,
        required this.prizeDistribution,
        required this.prizePool,
        required this.refereeIds,
        required this.registrationDeadline,
        required this.rules,
        required this.seed,
        required this.seedHash,
        required this.seeding,
        required this.startedAt,
        required this.status,
        required this.thirdPlace,
        required this.type,
        required this.updatedAt,
    });

    factory TournamentStartResultTournament.fromJson(Map<String, dynamic> json) => TournamentStartResultTournament(
        byes: json["byes"],
        checkIn: json["checkIn"],
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        description: json["description"],
        divisionId: json["divisionId"],
        entryFee: json["entryFee"],
        gameId: json["gameId"],
        id: json["id"],
        invitationCode: json["invitationCode"],
        isDivisionTournament: json["isDivisionTournament"],
        isPaid: json["isPaid"],
        isPublic: json["isPublic"],
        legs: json["legs"],
        matchDeadlineHours: json["matchDeadlineHours"],
        maxPlayers: json["maxPlayers"],
        name: json["name"],
        organizerFeePercent: json["organizerFeePercent"]?.toDouble(),
        organizerId: json["organizerId"],
        organizerName: json["organizerName"],
        platformFeePercent: json["platformFeePercent"]?.toDouble(),
        playersCount: json["playersCount"],
        prizeDescription: json["prizeDescription"],
        prizeDistribution: Map.from(json["prizeDistribution"]!).map((k, v) => MapEntry<String, double>(k, v?.toDouble())),
        prizePool: json["prizePool"],
        refereeIds: List<String>.from(json["refereeIds"].map((x) => x)),
        registrationDeadline: json["registrationDeadline"],
        rules: Map.from(json["rules"]).map((k, v) => MapEntry<String, dynamic>(k, v)),
        seed: json["seed"],
        seedHash: json["seedHash"],
        seeding: seedingValues.map[json["seeding"]]!,
        startedAt: json["startedAt"],
        status: playedStatusValues.map[json["status"]]!,
        thirdPlace: json["thirdPlace"],
        type: tournamentTypeValues.map[json["type"]]!,
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "byes": byes,
        "checkIn": checkIn,
        "completedAt": completedAt,
        "createdAt": createdAt,
        "description": description,
        "divisionId": divisionId,
        "entryFee": entryFee,
        "gameId": gameId,
        "id": id,
        "invitationCode": invitationCode,
        "isDivisionTournament": isDivisionTournament,
        "isPaid": isPaid,
        "isPublic": isPublic,
        "legs": legs,
        "matchDeadlineHours": matchDeadlineHours,
        "maxPlayers": maxPlayers,
        "name": name,
        "organizerFeePercent": organizerFeePercent,
        "organizerId": organizerId,
        "organizerName": organizerName,
        "platformFeePercent": platformFeePercent,
        "playersCount": playersCount,
        "prizeDescription": prizeDescription,
        "prizeDistribution": Map.from(prizeDistribution!).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "prizePool": prizePool,
        "refereeIds": List<dynamic>.from(refereeIds.map((x) => x)),
        "registrationDeadline": registrationDeadline,
        "rules": Map.from(rules).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "seed": seed,
        "seedHash": seedHash,
        "seeding": seedingValues.reverse[seeding],
        "startedAt": startedAt,
        "status": playedStatusValues.reverse[status],
        "thirdPlace": thirdPlace,
        "type": tournamentTypeValues.reverse[type],
        "updatedAt": updatedAt,
    };
}

class TournamentStartMessage {
    final String? idempotencyKey;
    final String tournamentId;

    TournamentStartMessage({
        this.idempotencyKey,
        required this.tournamentId,
    });

    factory TournamentStartMessage.fromJson(Map<String, dynamic> json) => TournamentStartMessage(
        idempotencyKey: json["idempotencyKey"],
        tournamentId: json["tournamentId"],
    );

    Map<String, dynamic> toJson() => {
        "idempotencyKey": idempotencyKey,
        "tournamentId": tournamentId,
    };
}

class TournamentStartedMessage {
    final String at;
    final TournamentStartedMessageData data;
    final String room;
    final int seq;

    TournamentStartedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory TournamentStartedMessage.fromJson(Map<String, dynamic> json) => TournamentStartedMessage(
        at: json["at"],
        data: TournamentStartedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class TournamentStartedMessageData {
    final List<StickyParticipant> participants;
    final TentacledTournament tournament;

    TournamentStartedMessageData({
        required this.participants,
        required this.tournament,
    });

    factory TournamentStartedMessageData.fromJson(Map<String, dynamic> json) => TournamentStartedMessageData(
        participants: List<StickyParticipant>.from(json["participants"].map((x) => StickyParticipant.fromJson(x))),
        tournament: TentacledTournament.fromJson(json["tournament"]),
    );

    Map<String, dynamic> toJson() => {
        "participants": List<dynamic>.from(participants.map((x) => x.toJson())),
        "tournament": tournament.toJson(),
    };
}

class StickyParticipant {
    final String createdAt;
    final String? eliminatedAt;
    final int? eloAfter;
    final int eloBefore;
    final int? eloChange;
    final int? finalPosition;
    final String id;
    final String joinedAt;
    final String name;
    final int? prize;
    final int? seed;
    final ParticipantStatus status;
    final String? teamId;
    final String? teamName;
    final String tournamentId;
    final String updatedAt;
    final String userId;

    StickyParticipant({
        required this.createdAt,
        required this.eliminatedAt,
        required this.eloAfter,
        required this.eloBefore,
        required this.eloChange,
        required this.finalPosition,
        required this.id,
        required this.joinedAt,
        required this.name,
        required this.prize,
        required this.seed,
        required this.status,
        required this.teamId,
        required this.teamName,
        required this.tournamentId,
        required this.updatedAt,
        required this.userId,
    });

    factory StickyParticipant.fromJson(Map<String, dynamic> json) => StickyParticipant(
        createdAt: json["createdAt"],
        eliminatedAt: json["eliminatedAt"],
        eloAfter: json["eloAfter"],
        eloBefore: json["eloBefore"],
        eloChange: json["eloChange"],
        finalPosition: json["finalPosition"],
        id: json["id"],
        joinedAt: json["joinedAt"],
        name: json["name"],
        prize: json["prize"],
        seed: json["seed"],
        status: participantStatusValues.map[json["status"]]!,
        teamId: json["teamId"],
        teamName: json["teamName"],
        tournamentId: json["tournamentId"],
        updatedAt: json["updatedAt"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "createdAt": createdAt,
        "eliminatedAt": eliminatedAt,
        "eloAfter": eloAfter,
        "eloBefore": eloBefore,
        "eloChange": eloChange,
        "finalPosition": finalPosition,
        "id": id,
        "joinedAt": joinedAt,
        "name": name,
        "prize": prize,
        "seed": seed,
        "status": participantStatusValues.reverse[status],
        "teamId": teamId,
        "teamName": teamName,
        "tournamentId": tournamentId,
        "updatedAt": updatedAt,
        "userId": userId,
    };
}

class TentacledTournament {
    final bool byes;
    final bool checkIn;
    final String? completedAt;
    final String createdAt;
    final String? description;
    final String? divisionId;
    final int entryFee;
    final String gameId;
    final String id;
    
    ///For the organizer and who takes part.
    final String? invitationCode;
    final bool isDivisionTournament;
    final bool isPaid;
    final bool isPublic;
    final int legs;
    final int matchDeadlineHours;
    final int maxPlayers;
    final String name;
    
    ///At most two decimals.
    final double organizerFeePercent;
    final String organizerId;
    final String organizerName;
    
    ///At most two decimals.
    final double platformFeePercent;
    final int playersCount;
    final String? prizeDescription;
    final Map<String, double>? prizeDistribution;
    
    ///What the fees paid so far leave to be won.
    final int prizePool;
    final List<String> refereeIds;
    final String? registrationDeadline;
    final Map<String, dynamic> rules;
    
    ///The seed itself, once nobody can join any more.
    final String? seed;
    
    ///SHA-256 of the seed that lots are drawn by, known before anybody joins.
    final String seedHash;
    final Seeding seeding;
    final String? startedAt;
    final PlayedStatus status;
    final bool thirdPlace;
    final TournamentType type;
    final String updatedAt;

    TentacledTournament({
        required this.byes,
        required this.checkIn,
        required this.completedAt,
        required this.createdAt,
        required this.description,
        required this.divisionId,
        required this.entryFee,
        required this.gameId,
        required this.id,
        required this.invitationCode,
        required this.isDivisionTournament,
        required this.isPaid,
        required this.isPublic,
        required this.legs,
        required this.matchDeadlineHours,
        required this.maxPlayers,
        required this.name,
        required this.organizerFeePercent,
        required this.organizerId,
        required this.organizerName,
        required this.platformFeePercent,
        required this.playersCount,
        required this.prizeDescription,
        required this.prizeDistribution,
        required this.prizePool,
        required this.refereeIds,
        required this.registrationDeadline,
        required this.rules,
        required this.seed,
        required this.seedHash,
        required this.seeding,
        required this.startedAt,
        required this.status,
        required this.thirdPlace,
        required this.type,
        required this.updatedAt,
    });

    factory TentacledTournament.fromJson(Map<String, dynamic> json) => TentacledTournament(
        byes: json["byes"],
        checkIn: json["checkIn"],
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        description: json["description"],
        divisionId: json["divisionId"],
        entryFee: json["entryFee"],
        gameId: json["gameId"],
        id: json["id"],
        invitationCode: json["invitationCode"],
        isDivisionTournament: json["isDivisionTournament"],
        isPaid: json["isPaid"],
        isPublic: json["isPublic"],
        legs: json["legs"],
        matchDeadlineHours: json["matchDeadlineHours"],
        maxPlayers: json["maxPlayers"],
        name: json["name"],
        organizerFeePercent: json["organizerFeePercent"]?.toDouble(),
        organizerId: json["organizerId"],
        organizerName: json["organizerName"],
        platformFeePercent: json["platformFeePercent"]?.toDouble(),
        playersCount: json["playersCount"],
        prizeDescription: json["prizeDescription"],
        prizeDistribution: Map.from(json["prizeDistribution"]!).map((k, v) => MapEntry<String, double>(k, v?.toDouble())),
        prizePool: json["prizePool"],
        refereeIds: List<String>.from(json["refereeIds"].map((x) => x)),
        registrationDeadline: json["registrationDeadline"],
        rules: Map.from(json["rules"]).map((k, v) => MapEntry<String, dynamic>(k, v)),
        seed: json["seed"],
        seedHash: json["seedHash"],
        seeding: seedingValues.map[json["seeding"]]!,
        startedAt: json["startedAt"],
        status: playedStatusValues.map[json["status"]]!,
        thirdPlace: json["thirdPlace"],
        type: tournamentTypeValues.map[json["type"]]!,
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "byes": byes,
        "checkIn": checkIn,
        "completedAt": completedAt,
        "createdAt": createdAt,
        "description": description,
        "divisionId": divisionId,
        "entryFee": entryFee,
        "gameId": gameId,
        "id": id,
        "invitationCode": invitationCode,
        "isDivisionTournament": isDivisionTournament,
        "isPaid": isPaid,
        "isPublic": isPublic,
        "legs": legs,
        "matchDeadlineHours": matchDeadlineHours,
        "maxPlayers": maxPlayers,
        "name": name,
        "organizerFeePercent": organizerFeePercent,
        "organizerId": organizerId,
        "organizerName": organizerName,
        "platformFeePercent": platformFeePercent,
        "playersCount": playersCount,
        "prizeDescription": prizeDescription,
        "prizeDistribution": Map.from(prizeDistribution!).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "prizePool": prizePool,
        "refereeIds": List<dynamic>.from(refereeIds.map((x) => x)),
        "registrationDeadline": registrationDeadline,
        "rules": Map.from(rules).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "seed": seed,
        "seedHash": seedHash,
        "seeding": seedingValues.reverse[seeding],
        "startedAt": startedAt,
        "status": playedStatusValues.reverse[status],
        "thirdPlace": thirdPlace,
        "type": tournamentTypeValues.reverse[type],
        "updatedAt": updatedAt,
    };
}


///With `data` if `ok`, else with `error`.
class TournamentUpdateAck {
    final TournamentCancelResult? data;
    final ErrorReply? error;
    final bool ok;

    TournamentUpdateAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory TournamentUpdateAck.fromJson(Map<String, dynamic> json) => TournamentUpdateAck(
        data: json["data"] == null ? null : TournamentCancelResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class TournamentUpdateMessage {
    final String? description;
    
    ///In hundredths of a COIN, whatever the currency of the game: 500 is 5 COIN. 0, if left out.
    final int? entryFee;
    final String? idempotencyKey;
    
    ///How long a match may be played before the organizer decides it; 24, if left out.
    final int? matchDeadlineHours;
    final String? name;
    
    ///Of the entry fees, for the organizer; 5, if left out. At most two decimals.
    final double? organizerFeePercent;
    
    ///What is won beside the pool, in words.
    final String? prizeDescription;
    
    ///Percent of the pool for each place, together 100: `{ "1": 50, "2": 30, "3-4": 10 }` gives
    ///10 % to each of the two. Only with an entry fee; without it the winner takes all.
    final Map<String, double>? prizeDistribution;
    
    ///Then registration ends with whoever has come; if those are too few for the format, a day
    ///later all fees go back. Without one it ends when all places are taken.
    final String? registrationDeadline;
    
    ///Whatever apps want to show of the rules: texts, numbers, booleans, and lists of these, by
    ///name; at most 4000 characters as JSON. Kept and told as it is.
    final Map<String, dynamic>? rules;
    final String tournamentId;

    TournamentUpdateMessage({
        this.description,
        this.entryFee,
        this.idempotencyKey,
        this.matchDeadlineHours,
        this.name,
        this.organizerFeePercent,
        this.prizeDescription,
        this.prizeDistribution,
        this.registrationDeadline,
        this.rules,
        required this.tournamentId,
    });

    factory TournamentUpdateMessage.fromJson(Map<String, dynamic> json) => TournamentUpdateMessage(
        description: json["description"],
        entryFee: json["entryFee"],
        idempotencyKey: json["idempotencyKey"],
        matchDeadlineHours: json["matchDeadlineHours"],
        name: json["name"],
        organizerFeePercent: json["organizerFeePercent"]?.toDouble(),
        prizeDescription: json["prizeDescription"],
        prizeDistribution: Map.from(json["prizeDistribution"]!).map((k, v) => MapEntry<String, double>(k, v?.toDouble())),
        registrationDeadline: json["registrationDeadline"],
        rules: Map.from(json["rules"]!).map((k, v) => MapEntry<String, dynamic>(k, v)),
        tournamentId: json["tournamentId"],
    );

    Map<String, dynamic> toJson() => {
        "description": description,
        "entryFee": entryFee,
        "idempotencyKey": idempotencyKey,
        "matchDeadlineHours": matchDeadlineHours,
        "name": name,
        "organizerFeePercent": organizerFeePercent,
        "prizeDescription": prizeDescription,
        "prizeDistribution": Map.from(prizeDistribution!).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "registrationDeadline": registrationDeadline,
        "rules": Map.from(rules!).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "tournamentId": tournamentId,
    };
}

class TournamentUpdatedMessage {
    final String at;
    final TournamentUpdatedMessageData data;
    final String room;
    final int seq;

    TournamentUpdatedMessage({
        required this.at,
        required this.data,
        required this.room,
        required this.seq,
    });

    factory TournamentUpdatedMessage.fromJson(Map<String, dynamic> json) => TournamentUpdatedMessage(
        at: json["at"],
        data: TournamentUpdatedMessageData.fromJson(json["data"]),
        room: json["room"],
        seq: json["seq"],
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
        "room": room,
        "seq": seq,
    };
}

class TournamentUpdatedMessageData {
    final StickyTournament tournament;

    TournamentUpdatedMessageData({
        required this.tournament,
    });

    factory TournamentUpdatedMessageData.fromJson(Map<String, dynamic> json) => TournamentUpdatedMessageData(
        tournament: StickyTournament.fromJson(json["tournament"]),
    );

    Map<String, dynamic> toJson() => {
        "tournament": tournament.toJson(),
    };
}

class StickyTournament {
    final bool byes;
    final bool checkIn;
    final String? completedAt;
    final String createdAt;
    final String? description;
    final String? divisionId;
    final int entryFee;
    final String gameId;
    final String id;
    
    ///For the organizer and who takes part.
    final String? invitationCode;
    final bool isDivisionTournament;
    final bool isPaid;
    final bool isPublic;
    final int legs;
    final int matchDeadlineHours;
    final int maxPlayers;
    final String name;
    
    ///At most two decimals.
    final double organizerFeePercent;
    final String organizerId;
    final String organizerName;
    
    ///At most two decimals.
    final double platformFeePercent;
    final int playersCount;
    final String? prizeDescription;
    final Map<String, double>? prizeDistribution;
    
    ///What the fees paid so far leave to be won.
    final int prizePool;
    final List<String> refereeIds;
    final String? registrationDeadline;
    final Map<String, dynamic> rules;
    
    ///The seed itself, once nobody can join any more.
    final String? seed;
    
    ///SHA-256 of the seed that lots are drawn by, known before anybody joins.
    final String seedHash;
    final Seeding seeding;
    final String? startedAt;
    final PlayedStatus status;
    final bool thirdPlace;
    final TournamentType type;
    final String updatedAt;

    StickyTournament({
        required this.byes,
        required this.checkIn,
        required this.completedAt,
        required this.createdAt,
        required this.description,
        required this.divisionId,
        required this.entryFee,
        required this.gameId,
        required this.id,
        required this.invitationCode,
        required this.isDivisionTournament,
        required this.isPaid,
        required this.isPublic,
        required this.legs,
        required this.matchDeadlineHours,
        required this.maxPlayers,
        required this.name,
        required this.organizerFeePercent,
        required this.organizerId,
        required this.organizerName,
        required this.platformFeePercent,
        required this.playersCount,
        required this.prizeDescription,
        required this.prizeDistribution,
        required this.prizePool,
        required this.refereeIds,
        required this.registrationDeadline,
        required this.rules,
        required this.seed,
        required this.seedHash,
        required this.seeding,
        required this.startedAt,
        required this.status,
        required this.thirdPlace,
        required this.type,
        required this.updatedAt,
    });

    factory StickyTournament.fromJson(Map<String, dynamic> json) => StickyTournament(
        byes: json["byes"],
        checkIn: json["checkIn"],
        completedAt: json["completedAt"],
        createdAt: json["createdAt"],
        description: json["description"],
        divisionId: json["divisionId"],
        entryFee: json["entryFee"],
        gameId: json["gameId"],
        id: json["id"],
        invitationCode: json["invitationCode"],
        isDivisionTournament: json["isDivisionTournament"],
        isPaid: json["isPaid"],
        isPublic: json["isPublic"],
        legs: json["legs"],
        matchDeadlineHours: json["matchDeadlineHours"],
        maxPlayers: json["maxPlayers"],
        name: json["name"],
        organizerFeePercent: json["organizerFeePercent"]?.toDouble(),
        organizerId: json["organizerId"],
        organizerName: json["organizerName"],
        platformFeePercent: json["platformFeePercent"]?.toDouble(),
        playersCount: json["playersCount"],
        prizeDescription: json["prizeDescription"],
        prizeDistribution: Map.from(json["prizeDistribution"]!).map((k, v) => MapEntry<String, double>(k, v?.toDouble())),
        prizePool: json["prizePool"],
        refereeIds: List<String>.from(json["refereeIds"].map((x) => x)),
        registrationDeadline: json["registrationDeadline"],
        rules: Map.from(json["rules"]).map((k, v) => MapEntry<String, dynamic>(k, v)),
        seed: json["seed"],
        seedHash: json["seedHash"],
        seeding: seedingValues.map[json["seeding"]]!,
        startedAt: json["startedAt"],
        status: playedStatusValues.map[json["status"]]!,
        thirdPlace: json["thirdPlace"],
        type: tournamentTypeValues.map[json["type"]]!,
        updatedAt: json["updatedAt"],
    );

    Map<String, dynamic> toJson() => {
        "byes": byes,
        "checkIn": checkIn,
        "completedAt": completedAt,
        "createdAt": createdAt,
        "description": description,
        "divisionId": divisionId,
        "entryFee": entryFee,
        "gameId": gameId,
        "id": id,
        "invitationCode": invitationCode,
        "isDivisionTournament": isDivisionTournament,
        "isPaid": isPaid,
        "isPublic": isPublic,
        "legs": legs,
        "matchDeadlineHours": matchDeadlineHours,
        "maxPlayers": maxPlayers,
        "name": name,
        "organizerFeePercent": organizerFeePercent,
        "organizerId": organizerId,
        "organizerName": organizerName,
        "platformFeePercent": platformFeePercent,
        "playersCount": playersCount,
        "prizeDescription": prizeDescription,
        "prizeDistribution": Map.from(prizeDistribution!).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "prizePool": prizePool,
        "refereeIds": List<dynamic>.from(refereeIds.map((x) => x)),
        "registrationDeadline": registrationDeadline,
        "rules": Map.from(rules).map((k, v) => MapEntry<String, dynamic>(k, v)),
        "seed": seed,
        "seedHash": seedHash,
        "seeding": seedingValues.reverse[seeding],
        "startedAt": startedAt,
        "status": playedStatusValues.reverse[status],
        "thirdPlace": thirdPlace,
        "type": tournamentTypeValues.reverse[type],
        "updatedAt": updatedAt,
    };
}


///With `data` if `ok`, else with `error`.
class UploadProofAck {
    final UploadProofResult? data;
    final ErrorReply? error;
    final bool ok;

    UploadProofAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory UploadProofAck.fromJson(Map<String, dynamic> json) => UploadProofAck(
        data: json["data"] == null ? null : UploadProofResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class UploadProofResult {
    final String expiresAt;
    final String proofUrl;
    final String uploadUrl;

    UploadProofResult({
        required this.expiresAt,
        required this.proofUrl,
        required this.uploadUrl,
    });

    factory UploadProofResult.fromJson(Map<String, dynamic> json) => UploadProofResult(
        expiresAt: json["expiresAt"],
        proofUrl: json["proofUrl"],
        uploadUrl: json["uploadUrl"],
    );

    Map<String, dynamic> toJson() => {
        "expiresAt": expiresAt,
        "proofUrl": proofUrl,
        "uploadUrl": uploadUrl,
    };
}

class UploadProofMessage {
    final ContentType contentType;
    final String? idempotencyKey;
    final String matchId;
    
    ///Bytes; what is sent may be smaller.
    final int size;

    UploadProofMessage({
        required this.contentType,
        this.idempotencyKey,
        required this.matchId,
        required this.size,
    });

    factory UploadProofMessage.fromJson(Map<String, dynamic> json) => UploadProofMessage(
        contentType: contentTypeValues.map[json["contentType"]]!,
        idempotencyKey: json["idempotencyKey"],
        matchId: json["matchId"],
        size: json["size"],
    );

    Map<String, dynamic> toJson() => {
        "contentType": contentTypeValues.reverse[contentType],
        "idempotencyKey": idempotencyKey,
        "matchId": matchId,
        "size": size,
    };
}


///With `data` if `ok`, else with `error`.
class UserHistoryAck {
    final UserHistoryResult? data;
    final ErrorReply? error;
    final bool ok;

    UserHistoryAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory UserHistoryAck.fromJson(Map<String, dynamic> json) => UserHistoryAck(
        data: json["data"] == null ? null : UserHistoryResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class UserHistoryResult {
    final List<UserHistoryResultItem> items;
    final String? nextCursor;

    UserHistoryResult({
        required this.items,
        required this.nextCursor,
    });

    factory UserHistoryResult.fromJson(Map<String, dynamic> json) => UserHistoryResult(
        items: List<UserHistoryResultItem>.from(json["items"].map((x) => UserHistoryResultItem.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class UserHistoryResultItem {
    final String completedAt;
    final int? eloAfter;
    final int eloBefore;
    final int? eloChange;
    final int? finalPosition;
    final String gameId;
    final bool isAbandoned;
    final int playersCount;
    final int? prize;
    final ParticipantStatus status;
    final String? teamName;
    final String tournamentId;
    final String tournamentName;
    final TournamentType type;

    UserHistoryResultItem({
        required this.completedAt,
        required this.eloAfter,
        required this.eloBefore,
        required this.eloChange,
        required this.finalPosition,
        required this.gameId,
        required this.isAbandoned,
        required this.playersCount,
        required this.prize,
        required this.status,
        required this.teamName,
        required this.tournamentId,
        required this.tournamentName,
        required this.type,
    });

    factory UserHistoryResultItem.fromJson(Map<String, dynamic> json) => UserHistoryResultItem(
        completedAt: json["completedAt"],
        eloAfter: json["eloAfter"],
        eloBefore: json["eloBefore"],
        eloChange: json["eloChange"],
        finalPosition: json["finalPosition"],
        gameId: json["gameId"],
        isAbandoned: json["isAbandoned"],
        playersCount: json["playersCount"],
        prize: json["prize"],
        status: participantStatusValues.map[json["status"]]!,
        teamName: json["teamName"],
        tournamentId: json["tournamentId"],
        tournamentName: json["tournamentName"],
        type: tournamentTypeValues.map[json["type"]]!,
    );

    Map<String, dynamic> toJson() => {
        "completedAt": completedAt,
        "eloAfter": eloAfter,
        "eloBefore": eloBefore,
        "eloChange": eloChange,
        "finalPosition": finalPosition,
        "gameId": gameId,
        "isAbandoned": isAbandoned,
        "playersCount": playersCount,
        "prize": prize,
        "status": participantStatusValues.reverse[status],
        "teamName": teamName,
        "tournamentId": tournamentId,
        "tournamentName": tournamentName,
        "type": tournamentTypeValues.reverse[type],
    };
}

class UserHistoryMessage {
    
    ///`nextCursor` of the page before.
    final String? cursor;
    
    ///20, if left out.
    final int? limit;
    final String userId;

    UserHistoryMessage({
        this.cursor,
        this.limit,
        required this.userId,
    });

    factory UserHistoryMessage.fromJson(Map<String, dynamic> json) => UserHistoryMessage(
        cursor: json["cursor"],
        limit: json["limit"],
        userId: json["userId"],
    );

    Map<String, dynamic> toJson() => {
        "cursor": cursor,
        "limit": limit,
        "userId": userId,
    };
}

class WalletChangedMessage {
    final String at;
    final WalletChangedMessageData data;

    WalletChangedMessage({
        required this.at,
        required this.data,
    });

    factory WalletChangedMessage.fromJson(Map<String, dynamic> json) => WalletChangedMessage(
        at: json["at"],
        data: WalletChangedMessageData.fromJson(json["data"]),
    );

    Map<String, dynamic> toJson() => {
        "at": at,
        "data": data.toJson(),
    };
}

class WalletChangedMessageData {
    final List<Account> accounts;
    final String reason;

    WalletChangedMessageData({
        required this.accounts,
        required this.reason,
    });

    factory WalletChangedMessageData.fromJson(Map<String, dynamic> json) => WalletChangedMessageData(
        accounts: List<Account>.from(json["accounts"].map((x) => Account.fromJson(x))),
        reason: json["reason"],
    );

    Map<String, dynamic> toJson() => {
        "accounts": List<dynamic>.from(accounts.map((x) => x.toJson())),
        "reason": reason,
    };
}


///With `data` if `ok`, else with `error`.
class WalletGetAck {
    final WalletGetResult? data;
    final ErrorReply? error;
    final bool ok;

    WalletGetAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory WalletGetAck.fromJson(Map<String, dynamic> json) => WalletGetAck(
        data: json["data"] == null ? null : WalletGetResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class WalletGetResult {
    final List<Account> accounts;
    final Totals totals;

    WalletGetResult({
        required this.accounts,
        required this.totals,
    });

    factory WalletGetResult.fromJson(Map<String, dynamic> json) => WalletGetResult(
        accounts: List<Account>.from(json["accounts"].map((x) => Account.fromJson(x))),
        totals: Totals.fromJson(json["totals"]),
    );

    Map<String, dynamic> toJson() => {
        "accounts": List<dynamic>.from(accounts.map((x) => x.toJson())),
        "totals": totals.toJson(),
    };
}

class Totals {
    final List<Earned> earned;
    final List<Spent> spent;

    Totals({
        required this.earned,
        required this.spent,
    });

    factory Totals.fromJson(Map<String, dynamic> json) => Totals(
        earned: List<Earned>.from(json["earned"].map((x) => Earned.fromJson(x))),
        spent: List<Spent>.from(json["spent"].map((x) => Spent.fromJson(x))),
    );

    Map<String, dynamic> toJson() => {
        "earned": List<dynamic>.from(earned.map((x) => x.toJson())),
        "spent": List<dynamic>.from(spent.map((x) => x.toJson())),
    };
}

class Earned {
    final int amount;
    final Currency currency;

    Earned({
        required this.amount,
        required this.currency,
    });

    factory Earned.fromJson(Map<String, dynamic> json) => Earned(
        amount: json["amount"],
        currency: currencyValues.map[json["currency"]]!,
    );

    Map<String, dynamic> toJson() => {
        "amount": amount,
        "currency": currencyValues.reverse[currency],
    };
}

class Spent {
    final int amount;
    final Currency currency;

    Spent({
        required this.amount,
        required this.currency,
    });

    factory Spent.fromJson(Map<String, dynamic> json) => Spent(
        amount: json["amount"],
        currency: currencyValues.map[json["currency"]]!,
    );

    Map<String, dynamic> toJson() => {
        "amount": amount,
        "currency": currencyValues.reverse[currency],
    };
}

class WalletGetMessage {
    WalletGetMessage();

    factory WalletGetMessage.fromJson(Map<String, dynamic> json) => WalletGetMessage(
    );

    Map<String, dynamic> toJson() => {
    };
}


///With `data` if `ok`, else with `error`.
class WalletReceiptAck {
    final WalletReceiptResult? data;
    final ErrorReply? error;
    final bool ok;

    WalletReceiptAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory WalletReceiptAck.fromJson(Map<String, dynamic> json) => WalletReceiptAck(
        data: json["data"] == null ? null : WalletReceiptResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class WalletReceiptResult {
    final dynamic reply;
    final WalletReceiptResultStatus status;

    WalletReceiptResult({
        this.reply,
        required this.status,
    });

    factory WalletReceiptResult.fromJson(Map<String, dynamic> json) => WalletReceiptResult(
        reply: json["reply"],
        status: walletReceiptResultStatusValues.map[json["status"]]!,
    );

    Map<String, dynamic> toJson() => {
        "reply": reply,
        "status": walletReceiptResultStatusValues.reverse[status],
    };
}

enum WalletReceiptResultStatus {
    DONE,
    UNKNOWN
}

final walletReceiptResultStatusValues = EnumValues({
    "done": WalletReceiptResultStatus.DONE,
    "unknown": WalletReceiptResultStatus.UNKNOWN
});

class WalletReceiptMessage {
    final String event;
    final String idempotencyKey;

    WalletReceiptMessage({
        required this.event,
        required this.idempotencyKey,
    });

    factory WalletReceiptMessage.fromJson(Map<String, dynamic> json) => WalletReceiptMessage(
        event: json["event"],
        idempotencyKey: json["idempotencyKey"],
    );

    Map<String, dynamic> toJson() => {
        "event": event,
        "idempotencyKey": idempotencyKey,
    };
}


///With `data` if `ok`, else with `error`.
class WalletTransactionsAck {
    final WalletTransactionsResult? data;
    final ErrorReply? error;
    final bool ok;

    WalletTransactionsAck({
        this.data,
        this.error,
        required this.ok,
    });

    factory WalletTransactionsAck.fromJson(Map<String, dynamic> json) => WalletTransactionsAck(
        data: json["data"] == null ? null : WalletTransactionsResult.fromJson(json["data"]),
        error: json["error"] == null ? null : ErrorReply.fromJson(json["error"]),
        ok: json["ok"],
    );

    Map<String, dynamic> toJson() => {
        "data": data?.toJson(),
        "error": error?.toJson(),
        "ok": ok,
    };
}

class WalletTransactionsResult {
    final List<Transaction> items;
    final String? nextCursor;

    WalletTransactionsResult({
        required this.items,
        required this.nextCursor,
    });

    factory WalletTransactionsResult.fromJson(Map<String, dynamic> json) => WalletTransactionsResult(
        items: List<Transaction>.from(json["items"].map((x) => Transaction.fromJson(x))),
        nextCursor: json["nextCursor"],
    );

    Map<String, dynamic> toJson() => {
        "items": List<dynamic>.from(items.map((x) => x.toJson())),
        "nextCursor": nextCursor,
    };
}

class WalletTransactionsMessage {
    final Currency? currency;
    
    ///`nextCursor` of the page before.
    final String? cursor;
    
    ///20, if left out.
    final int? limit;
    final String? sessionId;
    final TransactionStatus? status;
    final TransactionType? type;

    WalletTransactionsMessage({
        this.currency,
        this.cursor,
        this.limit,
        this.sessionId,
        this.status,
        this.type,
    });

    factory WalletTransactionsMessage.fromJson(Map<String, dynamic> json) => WalletTransactionsMessage(
        currency: currencyValues.map[json["currency"]],
        cursor: json["cursor"],
        limit: json["limit"],
        sessionId: json["sessionId"],
        status: transactionStatusValues.map[json["status"]],
        type: transactionTypeValues.map[json["type"]],
    );

    Map<String, dynamic> toJson() => {
        "currency": currencyValues.reverse[currency],
        "cursor": cursor,
        "limit": limit,
        "sessionId": sessionId,
        "status": transactionStatusValues.reverse[status],
        "type": transactionTypeValues.reverse[type],
    };
}

class EnumValues<T> {
    Map<String, T> map;
    late Map<T, String> reverseMap;

    EnumValues(this.map);

    Map<T, String> get reverse {
            reverseMap = map.map((k, v) => MapEntry(v, k));
            return reverseMap;
    }
}
