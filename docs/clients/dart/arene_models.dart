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
//     final errorReply = errorReplyFromJson(jsonString);
//     final groupGetAck = groupGetAckFromJson(jsonString);
//     final groupGetMessage = groupGetMessageFromJson(jsonString);
//     final groupGetResult = groupGetResultFromJson(jsonString);
//     final job = jobFromJson(jsonString);
//     final joined = joinedFromJson(jsonString);
//     final ledgerReport = ledgerReportFromJson(jsonString);
//     final lobbyChangedMessage = lobbyChangedMessageFromJson(jsonString);
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
//     final position = positionFromJson(jsonString);
//     final positionChangedMessage = positionChangedMessageFromJson(jsonString);
//     final profile = profileFromJson(jsonString);
//     final profileGetAck = profileGetAckFromJson(jsonString);
//     final profileGetMessage = profileGetMessageFromJson(jsonString);
//     final roomClosedMessage = roomClosedMessageFromJson(jsonString);
//     final roomEvent = roomEventFromJson(jsonString);
//     final roomHeadMessage = roomHeadMessageFromJson(jsonString);
//     final roomJoinAck = roomJoinAckFromJson(jsonString);
//     final roomJoinMessage = roomJoinMessageFromJson(jsonString);
//     final roomLeaveAck = roomLeaveAckFromJson(jsonString);
//     final roomLeaveMessage = roomLeaveMessageFromJson(jsonString);
//     final roomPresenceMessage = roomPresenceMessageFromJson(jsonString);
//     final roomState = roomStateFromJson(jsonString);
//     final serverDrainingMessage = serverDrainingMessageFromJson(jsonString);
//     final serverHelloMessage = serverHelloMessageFromJson(jsonString);
//     final serverMaintenanceMessage = serverMaintenanceMessageFromJson(jsonString);
//     final session = sessionFromJson(jsonString);
//     final sessionExpiredMessage = sessionExpiredMessageFromJson(jsonString);
//     final sessionExpiringMessage = sessionExpiringMessageFromJson(jsonString);
//     final sessionRevokedMessage = sessionRevokedMessageFromJson(jsonString);
//     final transaction = transactionFromJson(jsonString);
//     final user = userFromJson(jsonString);
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

ErrorReply errorReplyFromJson(String str) => ErrorReply.fromJson(json.decode(str));

String errorReplyToJson(ErrorReply data) => json.encode(data.toJson());

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

Transaction transactionFromJson(String str) => Transaction.fromJson(json.decode(str));

String transactionToJson(Transaction data) => json.encode(data.toJson());

User userFromJson(String str) => User.fromJson(json.decode(str));

String userToJson(User data) => json.encode(data.toJson());

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
    final String? groupId;
    final String id;
    final int liquidity;
    final String? matchId;
    final List<BetOption> options;
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
        required this.groupId,
        required this.id,
        required this.liquidity,
        required this.matchId,
        required this.options,
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
        groupId: json["groupId"],
        id: json["id"],
        liquidity: json["liquidity"],
        matchId: json["matchId"],
        options: List<BetOption>.from(json["options"].map((x) => BetOption.fromJson(x))),
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
        "groupId": groupId,
        "id": id,
        "liquidity": liquidity,
        "matchId": matchId,
        "options": List<dynamic>.from(options.map((x) => x.toJson())),
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
    final double odds;
    final int positions;
    final double probability;
    final int staked;
    final double? value;

    BetOption({
        required this.id,
        required this.label,
        required this.odds,
        required this.positions,
        required this.probability,
        required this.staked,
        required this.value,
    });

    factory BetOption.fromJson(Map<String, dynamic> json) => BetOption(
        id: json["id"],
        label: json["label"],
        odds: json["odds"]?.toDouble(),
        positions: json["positions"],
        probability: json["probability"]?.toDouble(),
        staked: json["staked"],
        value: json["value"]?.toDouble(),
    );

    Map<String, dynamic> toJson() => {
        "id": id,
        "label": label,
        "odds": odds,
        "positions": positions,
        "probability": probability,
        "staked": staked,
        "value": value,
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
    final double odds;
    final double? value;

    BetCreateMessageOption({
        required this.label,
        required this.odds,
        this.value,
    });

    factory BetCreateMessageOption.fromJson(Map<String, dynamic> json) => BetCreateMessageOption(
        label: json["label"],
        odds: json["odds"]?.toDouble(),
        value: json["value"]?.toDouble(),
    );

    Map<String, dynamic> toJson() => {
        "label": label,
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
    final Order? order;
    
    ///Text that stands in the title or the description.
    final String? search;
    final Sort? sort;

    BetListMessage({
        this.active,
        this.cursor,
        this.groupId,
        this.limit,
        this.order,
        this.search,
        this.sort,
    });

    factory BetListMessage.fromJson(Map<String, dynamic> json) => BetListMessage(
        active: json["active"],
        cursor: json["cursor"],
        groupId: json["groupId"],
        limit: json["limit"],
        order: orderValues.map[json["order"]],
        search: json["search"],
        sort: sortValues.map[json["sort"]],
    );

    Map<String, dynamic> toJson() => {
        "active": active,
        "cursor": cursor,
        "groupId": groupId,
        "limit": limit,
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
    final Kind kind;
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
        kind: kindValues.map[json["kind"]]!,
        next: json["next"] == null ? null : PurpleNext.fromJson(json["next"]),
        period: periodValues.map[json["period"]]!,
        resetsAt: json["resetsAt"],
        used: json["used"],
    );

    Map<String, dynamic> toJson() => {
        "amount": amount,
        "currency": currencyValues.reverse[currency],
        "kind": kindValues.reverse[kind],
        "next": next?.toJson(),
        "period": periodValues.reverse[period],
        "resetsAt": resetsAt,
        "used": used,
    };
}

enum Kind {
    DEPOSIT,
    LOSS,
    STAKE
}

final kindValues = EnumValues({
    "deposit": Kind.DEPOSIT,
    "loss": Kind.LOSS,
    "stake": Kind.STAKE
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
    final Positions? positions;
    final Transactions? transactions;

    Sections({
        this.bets,
        this.devices,
        this.groups,
        this.logins,
        this.messages,
        this.positions,
        this.transactions,
    });

    factory Sections.fromJson(Map<String, dynamic> json) => Sections(
        bets: json["bets"] == null ? null : SectionsBets.fromJson(json["bets"]),
        devices: json["devices"] == null ? null : Devices.fromJson(json["devices"]),
        groups: json["groups"] == null ? null : Groups.fromJson(json["groups"]),
        logins: json["logins"] == null ? null : Logins.fromJson(json["logins"]),
        messages: json["messages"] == null ? null : Messages.fromJson(json["messages"]),
        positions: json["positions"] == null ? null : Positions.fromJson(json["positions"]),
        transactions: json["transactions"] == null ? null : Transactions.fromJson(json["transactions"]),
    );

    Map<String, dynamic> toJson() => {
        "bets": bets?.toJson(),
        "devices": devices?.toJson(),
        "groups": groups?.toJson(),
        "logins": logins?.toJson(),
        "messages": messages?.toJson(),
        "positions": positions?.toJson(),
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
    POSITIONS,
    TRANSACTIONS
}

final sectionValues = EnumValues({
    "bets": Section.BETS,
    "devices": Section.DEVICES,
    "groups": Section.GROUPS,
    "logins": Section.LOGINS,
    "messages": Section.MESSAGES,
    "positions": Section.POSITIONS,
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
    final Kind kind;
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
        kind: kindValues.map[json["kind"]]!,
        next: json["next"] == null ? null : FluffyNext.fromJson(json["next"]),
        period: periodValues.map[json["period"]]!,
        resetsAt: json["resetsAt"],
        used: json["used"],
    );

    Map<String, dynamic> toJson() => {
        "amount": amount,
        "currency": currencyValues.reverse[currency],
        "kind": kindValues.reverse[kind],
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

    MeStatsResult({
        required this.bets,
        required this.net,
    });

    factory MeStatsResult.fromJson(Map<String, dynamic> json) => MeStatsResult(
        bets: MeStatsResultBets.fromJson(json["bets"]),
        net: List<Money>.from(json["net"].map((x) => Money.fromJson(x))),
    );

    Map<String, dynamic> toJson() => {
        "bets": bets.toJson(),
        "net": List<dynamic>.from(net.map((x) => x.toJson())),
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

    MeSyncResult({
        required this.accounts,
        required this.openPositions,
        required this.serverTime,
        required this.unreadNotifications,
        required this.user,
    });

    factory MeSyncResult.fromJson(Map<String, dynamic> json) => MeSyncResult(
        accounts: List<Account>.from(json["accounts"].map((x) => Account.fromJson(x))),
        openPositions: List<Position>.from(json["openPositions"].map((x) => Position.fromJson(x))),
        serverTime: json["serverTime"],
        unreadNotifications: json["unreadNotifications"],
        user: User.fromJson(json["user"]),
    );

    Map<String, dynamic> toJson() => {
        "accounts": List<dynamic>.from(accounts.map((x) => x.toJson())),
        "openPositions": List<dynamic>.from(openPositions.map((x) => x.toJson())),
        "serverTime": serverTime,
        "unreadNotifications": unreadNotifications,
        "user": user.toJson(),
    };
}

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
    BET_PAID,
    BET_REFUNDED,
    BET_TAKEN_BACK,
    GROUP_JOINED,
    GROUP_LEFT,
    WALLET_CREDITED,
    WALLET_DEBITED
}

final notificationTypeValues = EnumValues({
    "account.banned": NotificationType.ACCOUNT_BANNED,
    "account.new_device": NotificationType.ACCOUNT_NEW_DEVICE,
    "account.unbanned": NotificationType.ACCOUNT_UNBANNED,
    "approval.waiting": NotificationType.APPROVAL_WAITING,
    "bet.paid": NotificationType.BET_PAID,
    "bet.refunded": NotificationType.BET_REFUNDED,
    "bet.taken_back": NotificationType.BET_TAKEN_BACK,
    "group.joined": NotificationType.GROUP_JOINED,
    "group.left": NotificationType.GROUP_LEFT,
    "wallet.credited": NotificationType.WALLET_CREDITED,
    "wallet.debited": NotificationType.WALLET_DEBITED
});

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
