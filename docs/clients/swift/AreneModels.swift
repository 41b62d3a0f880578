// This file was generated from JSON Schema using quicktype, do not modify it directly.
// To parse the JSON, add this file to your project and do:
//
//   let account = try Account(json)
//   let auditLog = try AuditLog(json)
//   let authChangePasswordACK = try AuthChangePasswordACK(json)
//   let authChangePasswordMessage = try AuthChangePasswordMessage(json)
//   let authForgotACK = try AuthForgotACK(json)
//   let authForgotMessage = try AuthForgotMessage(json)
//   let authLoginACK = try AuthLoginACK(json)
//   let authLoginMessage = try AuthLoginMessage(json)
//   let authLogoutACK = try AuthLogoutACK(json)
//   let authLogoutMessage = try AuthLogoutMessage(json)
//   let authRefreshACK = try AuthRefreshACK(json)
//   let authRefreshMessage = try AuthRefreshMessage(json)
//   let authRegisterACK = try AuthRegisterACK(json)
//   let authRegisterMessage = try AuthRegisterMessage(json)
//   let authResetACK = try AuthResetACK(json)
//   let authResetMessage = try AuthResetMessage(json)
//   let authVerifyACK = try AuthVerifyACK(json)
//   let authVerifyMessage = try AuthVerifyMessage(json)
//   let authVerifyResult = try AuthVerifyResult(json)
//   let bet = try Bet(json)
//   let betBuyACK = try BetBuyACK(json)
//   let betBuyMessage = try BetBuyMessage(json)
//   let betBuyResult = try BetBuyResult(json)
//   let betCancelledMessage = try BetCancelledMessage(json)
//   let betClosedMessage = try BetClosedMessage(json)
//   let betCorrectedMessage = try BetCorrectedMessage(json)
//   let betCreateACK = try BetCreateACK(json)
//   let betCreateMessage = try BetCreateMessage(json)
//   let betCreateResult = try BetCreateResult(json)
//   let betGetACK = try BetGetACK(json)
//   let betGetMessage = try BetGetMessage(json)
//   let betGetResult = try BetGetResult(json)
//   let betListACK = try BetListACK(json)
//   let betListMessage = try BetListMessage(json)
//   let betListResult = try BetListResult(json)
//   let betOddsMessage = try BetOddsMessage(json)
//   let betOpenedMessage = try BetOpenedMessage(json)
//   let betOption = try BetOption(json)
//   let betPositionsACK = try BetPositionsACK(json)
//   let betPositionsMessage = try BetPositionsMessage(json)
//   let betPositionsResult = try BetPositionsResult(json)
//   let betQuoteACK = try BetQuoteACK(json)
//   let betQuoteMessage = try BetQuoteMessage(json)
//   let betQuoteResult = try BetQuoteResult(json)
//   let betResolvedMessage = try BetResolvedMessage(json)
//   let betResolvingMessage = try BetResolvingMessage(json)
//   let betResumedMessage = try BetResumedMessage(json)
//   let betSellACK = try BetSellACK(json)
//   let betSellMessage = try BetSellMessage(json)
//   let betSellResult = try BetSellResult(json)
//   let betSuspendedMessage = try BetSuspendedMessage(json)
//   let betUpdatedMessage = try BetUpdatedMessage(json)
//   let chatDeleteACK = try ChatDeleteACK(json)
//   let chatDeleteMessage = try ChatDeleteMessage(json)
//   let chatDeleteResult = try ChatDeleteResult(json)
//   let chatDeletedMessage = try ChatDeletedMessage(json)
//   let chatHistoryACK = try ChatHistoryACK(json)
//   let chatHistoryMessage = try ChatHistoryMessage(json)
//   let chatHistoryResult = try ChatHistoryResult(json)
//   let chatMessageMessage = try ChatMessageMessage(json)
//   let chatMuteACK = try ChatMuteACK(json)
//   let chatMuteMessage = try ChatMuteMessage(json)
//   let chatMuteResult = try ChatMuteResult(json)
//   let chatReportACK = try ChatReportACK(json)
//   let chatReportMessage = try ChatReportMessage(json)
//   let chatSendACK = try ChatSendACK(json)
//   let chatSendMessage = try ChatSendMessage(json)
//   let chatSendResult = try ChatSendResult(json)
//   let deletion = try Deletion(json)
//   let disputeGetACK = try DisputeGetACK(json)
//   let disputeGetMessage = try DisputeGetMessage(json)
//   let disputeGetResult = try DisputeGetResult(json)
//   let disputeListACK = try DisputeListACK(json)
//   let disputeListMessage = try DisputeListMessage(json)
//   let disputeListResult = try DisputeListResult(json)
//   let disputeResolveACK = try DisputeResolveACK(json)
//   let disputeResolveMessage = try DisputeResolveMessage(json)
//   let disputeResolveResult = try DisputeResolveResult(json)
//   let disputeResolvedMessage = try DisputeResolvedMessage(json)
//   let errorReply = try ErrorReply(json)
//   let gameGetACK = try GameGetACK(json)
//   let gameGetMessage = try GameGetMessage(json)
//   let gameGetResult = try GameGetResult(json)
//   let gameListACK = try GameListACK(json)
//   let gameListMessage = try GameListMessage(json)
//   let gameListResult = try GameListResult(json)
//   let groupGetACK = try GroupGetACK(json)
//   let groupGetMessage = try GroupGetMessage(json)
//   let groupGetResult = try GroupGetResult(json)
//   let job = try Job(json)
//   let joined = try Joined(json)
//   let ledgerReport = try LedgerReport(json)
//   let lobbyChangedMessage = try LobbyChangedMessage(json)
//   let matchDecideACK = try MatchDecideACK(json)
//   let matchDecideMessage = try MatchDecideMessage(json)
//   let matchDecideResult = try MatchDecideResult(json)
//   let matchDeclarationsACK = try MatchDeclarationsACK(json)
//   let matchDeclarationsMessage = try MatchDeclarationsMessage(json)
//   let matchDeclarationsResult = try MatchDeclarationsResult(json)
//   let matchDeclareACK = try MatchDeclareACK(json)
//   let matchDeclareMessage = try MatchDeclareMessage(json)
//   let matchDeclareResult = try MatchDeclareResult(json)
//   let matchDeclaredMessage = try MatchDeclaredMessage(json)
//   let matchDisputedMessage = try MatchDisputedMessage(json)
//   let matchForfeitedMessage = try MatchForfeitedMessage(json)
//   let matchGetACK = try MatchGetACK(json)
//   let matchGetMessage = try MatchGetMessage(json)
//   let matchGetResult = try MatchGetResult(json)
//   let matchListACK = try MatchListACK(json)
//   let matchListMessage = try MatchListMessage(json)
//   let matchListResult = try MatchListResult(json)
//   let matchReadyMessage = try MatchReadyMessage(json)
//   let matchScheduleACK = try MatchScheduleACK(json)
//   let matchScheduleMessage = try MatchScheduleMessage(json)
//   let matchScheduleResult = try MatchScheduleResult(json)
//   let matchScheduledMessage = try MatchScheduledMessage(json)
//   let matchValidatedMessage = try MatchValidatedMessage(json)
//   let meBetsACK = try MeBetsACK(json)
//   let meBetsMessage = try MeBetsMessage(json)
//   let meBetsResult = try MeBetsResult(json)
//   let meDeleteACK = try MeDeleteACK(json)
//   let meDeleteMessage = try MeDeleteMessage(json)
//   let meDevicesACK = try MeDevicesACK(json)
//   let meDevicesMessage = try MeDevicesMessage(json)
//   let meDevicesResult = try MeDevicesResult(json)
//   let meExportACK = try MeExportACK(json)
//   let meExportMessage = try MeExportMessage(json)
//   let meExportResult = try MeExportResult(json)
//   let meGetACK = try MeGetACK(json)
//   let meGetMessage = try MeGetMessage(json)
//   let meGetResult = try MeGetResult(json)
//   let meGroupsACK = try MeGroupsACK(json)
//   let meGroupsMessage = try MeGroupsMessage(json)
//   let meGroupsResult = try MeGroupsResult(json)
//   let meLimitsACK = try MeLimitsACK(json)
//   let meLimitsMessage = try MeLimitsMessage(json)
//   let meLimitsResult = try MeLimitsResult(json)
//   let meLoginsACK = try MeLoginsACK(json)
//   let meLoginsMessage = try MeLoginsMessage(json)
//   let meLoginsResult = try MeLoginsResult(json)
//   let meRevokeDeviceACK = try MeRevokeDeviceACK(json)
//   let meRevokeDeviceMessage = try MeRevokeDeviceMessage(json)
//   let meSetLimitsACK = try MeSetLimitsACK(json)
//   let meSetLimitsMessage = try MeSetLimitsMessage(json)
//   let meStatsACK = try MeStatsACK(json)
//   let meStatsMessage = try MeStatsMessage(json)
//   let meStatsResult = try MeStatsResult(json)
//   let meSyncACK = try MeSyncACK(json)
//   let meSyncMessage = try MeSyncMessage(json)
//   let meSyncResult = try MeSyncResult(json)
//   let meUpdateACK = try MeUpdateACK(json)
//   let meUpdateMessage = try MeUpdateMessage(json)
//   let meUpdateResult = try MeUpdateResult(json)
//   let message = try Message(json)
//   let money = try Money(json)
//   let nothing = try Nothing(json)
//   let notification = try Notification(json)
//   let notificationListACK = try NotificationListACK(json)
//   let notificationListMessage = try NotificationListMessage(json)
//   let notificationListResult = try NotificationListResult(json)
//   let notificationNewMessage = try NotificationNewMessage(json)
//   let notificationReadACK = try NotificationReadACK(json)
//   let notificationReadMessage = try NotificationReadMessage(json)
//   let notificationReadResult = try NotificationReadResult(json)
//   let playerEliminatedMessage = try PlayerEliminatedMessage(json)
//   let playerRenamedMessage = try PlayerRenamedMessage(json)
//   let playerReplacedMessage = try PlayerReplacedMessage(json)
//   let playerWithdrewMessage = try PlayerWithdrewMessage(json)
//   let position = try Position(json)
//   let positionChangedMessage = try PositionChangedMessage(json)
//   let profile = try Profile(json)
//   let profileGetACK = try ProfileGetACK(json)
//   let profileGetMessage = try ProfileGetMessage(json)
//   let roomClosedMessage = try RoomClosedMessage(json)
//   let roomEvent = try RoomEvent(json)
//   let roomHeadMessage = try RoomHeadMessage(json)
//   let roomJoinACK = try RoomJoinACK(json)
//   let roomJoinMessage = try RoomJoinMessage(json)
//   let roomLeaveACK = try RoomLeaveACK(json)
//   let roomLeaveMessage = try RoomLeaveMessage(json)
//   let roomPresenceMessage = try RoomPresenceMessage(json)
//   let roomState = try RoomState(json)
//   let roundStartedMessage = try RoundStartedMessage(json)
//   let serverDrainingMessage = try ServerDrainingMessage(json)
//   let serverHelloMessage = try ServerHelloMessage(json)
//   let serverMaintenanceMessage = try ServerMaintenanceMessage(json)
//   let session = try Session(json)
//   let sessionExpiredMessage = try SessionExpiredMessage(json)
//   let sessionExpiringMessage = try SessionExpiringMessage(json)
//   let sessionRevokedMessage = try SessionRevokedMessage(json)
//   let standingsChangedMessage = try StandingsChangedMessage(json)
//   let teamCreateACK = try TeamCreateACK(json)
//   let teamCreateMessage = try TeamCreateMessage(json)
//   let teamCreateResult = try TeamCreateResult(json)
//   let teamListACK = try TeamListACK(json)
//   let teamListMessage = try TeamListMessage(json)
//   let teamListResult = try TeamListResult(json)
//   let teamUpdateACK = try TeamUpdateACK(json)
//   let teamUpdateMessage = try TeamUpdateMessage(json)
//   let tournamentAnnounceACK = try TournamentAnnounceACK(json)
//   let tournamentAnnounceMessage = try TournamentAnnounceMessage(json)
//   let tournamentAnnouncedMessage = try TournamentAnnouncedMessage(json)
//   let tournamentBracketACK = try TournamentBracketACK(json)
//   let tournamentBracketMessage = try TournamentBracketMessage(json)
//   let tournamentBracketResult = try TournamentBracketResult(json)
//   let tournamentCancelACK = try TournamentCancelACK(json)
//   let tournamentCancelMessage = try TournamentCancelMessage(json)
//   let tournamentCancelResult = try TournamentCancelResult(json)
//   let tournamentCancelledMessage = try TournamentCancelledMessage(json)
//   let tournamentCheckInACK = try TournamentCheckInACK(json)
//   let tournamentCheckInMessage = try TournamentCheckInMessage(json)
//   let tournamentCheckInResult = try TournamentCheckInResult(json)
//   let tournamentCloseRegistrationACK = try TournamentCloseRegistrationACK(json)
//   let tournamentCloseRegistrationMessage = try TournamentCloseRegistrationMessage(json)
//   let tournamentCompletedMessage = try TournamentCompletedMessage(json)
//   let tournamentCreateACK = try TournamentCreateACK(json)
//   let tournamentCreateMessage = try TournamentCreateMessage(json)
//   let tournamentDeleteACK = try TournamentDeleteACK(json)
//   let tournamentDeleteMessage = try TournamentDeleteMessage(json)
//   let tournamentGetACK = try TournamentGetACK(json)
//   let tournamentGetMessage = try TournamentGetMessage(json)
//   let tournamentGetResult = try TournamentGetResult(json)
//   let tournamentJoinACK = try TournamentJoinACK(json)
//   let tournamentJoinMessage = try TournamentJoinMessage(json)
//   let tournamentJoinResult = try TournamentJoinResult(json)
//   let tournamentJoinedMessage = try TournamentJoinedMessage(json)
//   let tournamentKickACK = try TournamentKickACK(json)
//   let tournamentKickMessage = try TournamentKickMessage(json)
//   let tournamentLeaveACK = try TournamentLeaveACK(json)
//   let tournamentLeaveMessage = try TournamentLeaveMessage(json)
//   let tournamentLeftMessage = try TournamentLeftMessage(json)
//   let tournamentListACK = try TournamentListACK(json)
//   let tournamentListMessage = try TournamentListMessage(json)
//   let tournamentListResult = try TournamentListResult(json)
//   let tournamentOpenedMessage = try TournamentOpenedMessage(json)
//   let tournamentParticipantsACK = try TournamentParticipantsACK(json)
//   let tournamentParticipantsMessage = try TournamentParticipantsMessage(json)
//   let tournamentParticipantsResult = try TournamentParticipantsResult(json)
//   let tournamentReadyMessage = try TournamentReadyMessage(json)
//   let tournamentReopenedMessage = try TournamentReopenedMessage(json)
//   let tournamentReplaceACK = try TournamentReplaceACK(json)
//   let tournamentReplaceMessage = try TournamentReplaceMessage(json)
//   let tournamentReplaceResult = try TournamentReplaceResult(json)
//   let tournamentSeedACK = try TournamentSeedACK(json)
//   let tournamentSeedMessage = try TournamentSeedMessage(json)
//   let tournamentSetRefereeACK = try TournamentSetRefereeACK(json)
//   let tournamentSetRefereeMessage = try TournamentSetRefereeMessage(json)
//   let tournamentStandingsACK = try TournamentStandingsACK(json)
//   let tournamentStandingsMessage = try TournamentStandingsMessage(json)
//   let tournamentStandingsResult = try TournamentStandingsResult(json)
//   let tournamentStartACK = try TournamentStartACK(json)
//   let tournamentStartMessage = try TournamentStartMessage(json)
//   let tournamentStartResult = try TournamentStartResult(json)
//   let tournamentStartedMessage = try TournamentStartedMessage(json)
//   let tournamentUpdateACK = try TournamentUpdateACK(json)
//   let tournamentUpdateMessage = try TournamentUpdateMessage(json)
//   let tournamentUpdatedMessage = try TournamentUpdatedMessage(json)
//   let transaction = try Transaction(json)
//   let user = try User(json)
//   let walletChangedMessage = try WalletChangedMessage(json)
//   let walletGetACK = try WalletGetACK(json)
//   let walletGetMessage = try WalletGetMessage(json)
//   let walletGetResult = try WalletGetResult(json)
//   let walletReceiptACK = try WalletReceiptACK(json)
//   let walletReceiptMessage = try WalletReceiptMessage(json)
//   let walletReceiptResult = try WalletReceiptResult(json)
//   let walletTransactionsACK = try WalletTransactionsACK(json)
//   let walletTransactionsMessage = try WalletTransactionsMessage(json)
//   let walletTransactionsResult = try WalletTransactionsResult(json)

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

import Foundation

// MARK: - AuditLog
public struct AuditLog: Codable {
    public let action: String
    public let actorUserID: String?
    public let createdAt: String
    public let id: String
    public let ip: String?
    public let metadata: [String: JSONAny]
    public let pointsAfter: Int?
    public let pointsBefore: Int?
    public let pointsDelta: Int?
    public let reason: String?
    public let relatedEntityID: String?
    public let relatedEntityType: String?
    public let targetUserID: String?
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case action = "action"
        case actorUserID = "actorUserId"
        case createdAt = "createdAt"
        case id = "id"
        case ip = "ip"
        case metadata = "metadata"
        case pointsAfter = "pointsAfter"
        case pointsBefore = "pointsBefore"
        case pointsDelta = "pointsDelta"
        case reason = "reason"
        case relatedEntityID = "relatedEntityId"
        case relatedEntityType = "relatedEntityType"
        case targetUserID = "targetUserId"
        case updatedAt = "updatedAt"
    }

    public init(action: String, actorUserID: String?, createdAt: String, id: String, ip: String?, metadata: [String: JSONAny], pointsAfter: Int?, pointsBefore: Int?, pointsDelta: Int?, reason: String?, relatedEntityID: String?, relatedEntityType: String?, targetUserID: String?, updatedAt: String) {
        self.action = action
        self.actorUserID = actorUserID
        self.createdAt = createdAt
        self.id = id
        self.ip = ip
        self.metadata = metadata
        self.pointsAfter = pointsAfter
        self.pointsBefore = pointsBefore
        self.pointsDelta = pointsDelta
        self.reason = reason
        self.relatedEntityID = relatedEntityID
        self.relatedEntityType = relatedEntityType
        self.targetUserID = targetUserID
        self.updatedAt = updatedAt
    }
}

// MARK: AuditLog convenience initializers and mutators

public extension AuditLog {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuditLog.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        action: String? = nil,
        actorUserID: String?? = nil,
        createdAt: String? = nil,
        id: String? = nil,
        ip: String?? = nil,
        metadata: [String: JSONAny]? = nil,
        pointsAfter: Int?? = nil,
        pointsBefore: Int?? = nil,
        pointsDelta: Int?? = nil,
        reason: String?? = nil,
        relatedEntityID: String?? = nil,
        relatedEntityType: String?? = nil,
        targetUserID: String?? = nil,
        updatedAt: String? = nil
    ) -> AuditLog {
        return AuditLog(
            action: action ?? self.action,
            actorUserID: actorUserID ?? self.actorUserID,
            createdAt: createdAt ?? self.createdAt,
            id: id ?? self.id,
            ip: ip ?? self.ip,
            metadata: metadata ?? self.metadata,
            pointsAfter: pointsAfter ?? self.pointsAfter,
            pointsBefore: pointsBefore ?? self.pointsBefore,
            pointsDelta: pointsDelta ?? self.pointsDelta,
            reason: reason ?? self.reason,
            relatedEntityID: relatedEntityID ?? self.relatedEntityID,
            relatedEntityType: relatedEntityType ?? self.relatedEntityType,
            targetUserID: targetUserID ?? self.targetUserID,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - AuthChangePasswordACK
public struct AuthChangePasswordACK: Codable {
    public let data: Nothing?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: Nothing?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: AuthChangePasswordACK convenience initializers and mutators

public extension AuthChangePasswordACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuthChangePasswordACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: Nothing?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> AuthChangePasswordACK {
        return AuthChangePasswordACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Nothing
public struct Nothing: Codable {

    public init() {
    }
}

// MARK: Nothing convenience initializers and mutators

public extension Nothing {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Nothing.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
    ) -> Nothing {
        return Nothing(
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - ErrorReply
public struct ErrorReply: Codable {
    /// Stable. A client must bear codes that it does not know.
    public let code: String
    /// By code; on VALIDATION_FAILED `[{ field, message }]`, in English, for developers.
    public let details: JSONAny?
    /// For people, in the locale of the handshake; never to be compared.
    public let message: String
    public let retryAfterMS: Int?
    public let traceID: String

    public enum CodingKeys: String, CodingKey {
        case code = "code"
        case details = "details"
        case message = "message"
        case retryAfterMS = "retryAfterMs"
        case traceID = "traceId"
    }

    public init(code: String, details: JSONAny?, message: String, retryAfterMS: Int?, traceID: String) {
        self.code = code
        self.details = details
        self.message = message
        self.retryAfterMS = retryAfterMS
        self.traceID = traceID
    }
}

// MARK: ErrorReply convenience initializers and mutators

public extension ErrorReply {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ErrorReply.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        code: String? = nil,
        details: JSONAny?? = nil,
        message: String? = nil,
        retryAfterMS: Int?? = nil,
        traceID: String? = nil
    ) -> ErrorReply {
        return ErrorReply(
            code: code ?? self.code,
            details: details ?? self.details,
            message: message ?? self.message,
            retryAfterMS: retryAfterMS ?? self.retryAfterMS,
            traceID: traceID ?? self.traceID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - AuthChangePasswordMessage
public struct AuthChangePasswordMessage: Codable {
    public let currentPassword: String
    public let idempotencyKey: String?
    public let newPassword: String

    public enum CodingKeys: String, CodingKey {
        case currentPassword = "currentPassword"
        case idempotencyKey = "idempotencyKey"
        case newPassword = "newPassword"
    }

    public init(currentPassword: String, idempotencyKey: String?, newPassword: String) {
        self.currentPassword = currentPassword
        self.idempotencyKey = idempotencyKey
        self.newPassword = newPassword
    }
}

// MARK: AuthChangePasswordMessage convenience initializers and mutators

public extension AuthChangePasswordMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuthChangePasswordMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        currentPassword: String? = nil,
        idempotencyKey: String?? = nil,
        newPassword: String? = nil
    ) -> AuthChangePasswordMessage {
        return AuthChangePasswordMessage(
            currentPassword: currentPassword ?? self.currentPassword,
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            newPassword: newPassword ?? self.newPassword
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - AuthForgotACK
public struct AuthForgotACK: Codable {
    public let data: Nothing?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: Nothing?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: AuthForgotACK convenience initializers and mutators

public extension AuthForgotACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuthForgotACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: Nothing?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> AuthForgotACK {
        return AuthForgotACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - AuthForgotMessage
public struct AuthForgotMessage: Codable {
    public let idempotencyKey: String?
    public let identifier: String

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case identifier = "identifier"
    }

    public init(idempotencyKey: String?, identifier: String) {
        self.idempotencyKey = idempotencyKey
        self.identifier = identifier
    }
}

// MARK: AuthForgotMessage convenience initializers and mutators

public extension AuthForgotMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuthForgotMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        identifier: String? = nil
    ) -> AuthForgotMessage {
        return AuthForgotMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            identifier: identifier ?? self.identifier
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - AuthLoginACK
public struct AuthLoginACK: Codable {
    public let data: Session?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: Session?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: AuthLoginACK convenience initializers and mutators

public extension AuthLoginACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuthLoginACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: Session?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> AuthLoginACK {
        return AuthLoginACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Session
public struct Session: Codable {
    public let expiresAt: String
    public let newDevice: Bool
    public let refreshToken: String
    public let token: String
    public let user: User

    public enum CodingKeys: String, CodingKey {
        case expiresAt = "expiresAt"
        case newDevice = "newDevice"
        case refreshToken = "refreshToken"
        case token = "token"
        case user = "user"
    }

    public init(expiresAt: String, newDevice: Bool, refreshToken: String, token: String, user: User) {
        self.expiresAt = expiresAt
        self.newDevice = newDevice
        self.refreshToken = refreshToken
        self.token = token
        self.user = user
    }
}

// MARK: Session convenience initializers and mutators

public extension Session {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Session.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        expiresAt: String? = nil,
        newDevice: Bool? = nil,
        refreshToken: String? = nil,
        token: String? = nil,
        user: User? = nil
    ) -> Session {
        return Session(
            expiresAt: expiresAt ?? self.expiresAt,
            newDevice: newDevice ?? self.newDevice,
            refreshToken: refreshToken ?? self.refreshToken,
            token: token ?? self.token,
            user: user ?? self.user
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - User
public struct User: Codable {
    public let avatarURL: String?
    public let bannedAt: String?
    public let banReason: String?
    public let country: String?
    public let createdAt: String
    public let currentDivisionID: String?
    public let email: String?
    public let firstName: String?
    public let fullName: String?
    public let id: String
    public let isVerified: Bool
    public let lastLoginAt: String?
    public let lastName: String?
    public let locale: Locale
    public let notifications: UserNotifications
    public let permissions: [Permission]
    public let phone: String?
    public let profile: UserProfile
    public let publicID: String
    public let rating: Int
    public let roles: [String]
    public let stats: UserStats
    public let status: UserStatus
    public let updatedAt: String
    public let username: String

    public enum CodingKeys: String, CodingKey {
        case avatarURL = "avatarUrl"
        case bannedAt = "bannedAt"
        case banReason = "banReason"
        case country = "country"
        case createdAt = "createdAt"
        case currentDivisionID = "currentDivisionId"
        case email = "email"
        case firstName = "firstName"
        case fullName = "fullName"
        case id = "id"
        case isVerified = "isVerified"
        case lastLoginAt = "lastLoginAt"
        case lastName = "lastName"
        case locale = "locale"
        case notifications = "notifications"
        case permissions = "permissions"
        case phone = "phone"
        case profile = "profile"
        case publicID = "publicId"
        case rating = "rating"
        case roles = "roles"
        case stats = "stats"
        case status = "status"
        case updatedAt = "updatedAt"
        case username = "username"
    }

    public init(avatarURL: String?, bannedAt: String?, banReason: String?, country: String?, createdAt: String, currentDivisionID: String?, email: String?, firstName: String?, fullName: String?, id: String, isVerified: Bool, lastLoginAt: String?, lastName: String?, locale: Locale, notifications: UserNotifications, permissions: [Permission], phone: String?, profile: UserProfile, publicID: String, rating: Int, roles: [String], stats: UserStats, status: UserStatus, updatedAt: String, username: String) {
        self.avatarURL = avatarURL
        self.bannedAt = bannedAt
        self.banReason = banReason
        self.country = country
        self.createdAt = createdAt
        self.currentDivisionID = currentDivisionID
        self.email = email
        self.firstName = firstName
        self.fullName = fullName
        self.id = id
        self.isVerified = isVerified
        self.lastLoginAt = lastLoginAt
        self.lastName = lastName
        self.locale = locale
        self.notifications = notifications
        self.permissions = permissions
        self.phone = phone
        self.profile = profile
        self.publicID = publicID
        self.rating = rating
        self.roles = roles
        self.stats = stats
        self.status = status
        self.updatedAt = updatedAt
        self.username = username
    }
}

// MARK: User convenience initializers and mutators

public extension User {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(User.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        avatarURL: String?? = nil,
        bannedAt: String?? = nil,
        banReason: String?? = nil,
        country: String?? = nil,
        createdAt: String? = nil,
        currentDivisionID: String?? = nil,
        email: String?? = nil,
        firstName: String?? = nil,
        fullName: String?? = nil,
        id: String? = nil,
        isVerified: Bool? = nil,
        lastLoginAt: String?? = nil,
        lastName: String?? = nil,
        locale: Locale? = nil,
        notifications: UserNotifications? = nil,
        permissions: [Permission]? = nil,
        phone: String?? = nil,
        profile: UserProfile? = nil,
        publicID: String? = nil,
        rating: Int? = nil,
        roles: [String]? = nil,
        stats: UserStats? = nil,
        status: UserStatus? = nil,
        updatedAt: String? = nil,
        username: String? = nil
    ) -> User {
        return User(
            avatarURL: avatarURL ?? self.avatarURL,
            bannedAt: bannedAt ?? self.bannedAt,
            banReason: banReason ?? self.banReason,
            country: country ?? self.country,
            createdAt: createdAt ?? self.createdAt,
            currentDivisionID: currentDivisionID ?? self.currentDivisionID,
            email: email ?? self.email,
            firstName: firstName ?? self.firstName,
            fullName: fullName ?? self.fullName,
            id: id ?? self.id,
            isVerified: isVerified ?? self.isVerified,
            lastLoginAt: lastLoginAt ?? self.lastLoginAt,
            lastName: lastName ?? self.lastName,
            locale: locale ?? self.locale,
            notifications: notifications ?? self.notifications,
            permissions: permissions ?? self.permissions,
            phone: phone ?? self.phone,
            profile: profile ?? self.profile,
            publicID: publicID ?? self.publicID,
            rating: rating ?? self.rating,
            roles: roles ?? self.roles,
            stats: stats ?? self.stats,
            status: status ?? self.status,
            updatedAt: updatedAt ?? self.updatedAt,
            username: username ?? self.username
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum Locale: String, Codable {
    case en = "en"
    case fr = "fr"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - UserNotifications
public struct UserNotifications: Codable {
    public let email: Bool
    public let push: Bool

    public enum CodingKeys: String, CodingKey {
        case email = "email"
        case push = "push"
    }

    public init(email: Bool, push: Bool) {
        self.email = email
        self.push = push
    }
}

// MARK: UserNotifications convenience initializers and mutators

public extension UserNotifications {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(UserNotifications.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        email: Bool? = nil,
        push: Bool? = nil
    ) -> UserNotifications {
        return UserNotifications(
            email: email ?? self.email,
            push: push ?? self.push
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum Permission: String, Codable {
    case adminAccess = "admin.access"
    case adminSuper = "admin.super"
    case auditRead = "audit.read"
    case betsManage = "bets.manage"
    case chatModerate = "chat.moderate"
    case drawsManage = "draws.manage"
    case gamesManage = "games.manage"
    case groupsManage = "groups.manage"
    case offersManage = "offers.manage"
    case paymentsManage = "payments.manage"
    case reseller = "reseller"
    case settingsManage = "settings.manage"
    case tombolasManage = "tombolas.manage"
    case tournamentsManage = "tournaments.manage"
    case usersManage = "users.manage"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - UserProfile
public struct UserProfile: Codable {
    public let alias: String?
    public let description: String?
    public let quote: String?
    public let visibility: Visibility

    public enum CodingKeys: String, CodingKey {
        case alias = "alias"
        case description = "description"
        case quote = "quote"
        case visibility = "visibility"
    }

    public init(alias: String?, description: String?, quote: String?, visibility: Visibility) {
        self.alias = alias
        self.description = description
        self.quote = quote
        self.visibility = visibility
    }
}

// MARK: UserProfile convenience initializers and mutators

public extension UserProfile {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(UserProfile.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        alias: String?? = nil,
        description: String?? = nil,
        quote: String?? = nil,
        visibility: Visibility? = nil
    ) -> UserProfile {
        return UserProfile(
            alias: alias ?? self.alias,
            description: description ?? self.description,
            quote: quote ?? self.quote,
            visibility: visibility ?? self.visibility
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum Visibility: String, Codable {
    case visibilityPrivate = "private"
    case visibilityPublic = "public"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - UserStats
public struct UserStats: Codable {
    public let losses: Int
    public let participations: Int
    public let tournamentsPlayed: Int
    public let winRate: Double
    public let wins: Int

    public enum CodingKeys: String, CodingKey {
        case losses = "losses"
        case participations = "participations"
        case tournamentsPlayed = "tournamentsPlayed"
        case winRate = "winRate"
        case wins = "wins"
    }

    public init(losses: Int, participations: Int, tournamentsPlayed: Int, winRate: Double, wins: Int) {
        self.losses = losses
        self.participations = participations
        self.tournamentsPlayed = tournamentsPlayed
        self.winRate = winRate
        self.wins = wins
    }
}

// MARK: UserStats convenience initializers and mutators

public extension UserStats {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(UserStats.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        losses: Int? = nil,
        participations: Int? = nil,
        tournamentsPlayed: Int? = nil,
        winRate: Double? = nil,
        wins: Int? = nil
    ) -> UserStats {
        return UserStats(
            losses: losses ?? self.losses,
            participations: participations ?? self.participations,
            tournamentsPlayed: tournamentsPlayed ?? self.tournamentsPlayed,
            winRate: winRate ?? self.winRate,
            wins: wins ?? self.wins
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum UserStatus: String, Codable {
    case active = "active"
    case banned = "banned"
    case disabled = "disabled"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - AuthLoginMessage
public struct AuthLoginMessage: Codable {
    public let device: AuthLoginMessageDevice?
    public let idempotencyKey: String?
    public let identifier: String
    public let password: String

    public enum CodingKeys: String, CodingKey {
        case device = "device"
        case idempotencyKey = "idempotencyKey"
        case identifier = "identifier"
        case password = "password"
    }

    public init(device: AuthLoginMessageDevice?, idempotencyKey: String?, identifier: String, password: String) {
        self.device = device
        self.idempotencyKey = idempotencyKey
        self.identifier = identifier
        self.password = password
    }
}

// MARK: AuthLoginMessage convenience initializers and mutators

public extension AuthLoginMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuthLoginMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        device: AuthLoginMessageDevice?? = nil,
        idempotencyKey: String?? = nil,
        identifier: String? = nil,
        password: String? = nil
    ) -> AuthLoginMessage {
        return AuthLoginMessage(
            device: device ?? self.device,
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            identifier: identifier ?? self.identifier,
            password: password ?? self.password
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - AuthLoginMessageDevice
public struct AuthLoginMessageDevice: Codable {
    public let fingerprint: String
    public let name: String?

    public enum CodingKeys: String, CodingKey {
        case fingerprint = "fingerprint"
        case name = "name"
    }

    public init(fingerprint: String, name: String?) {
        self.fingerprint = fingerprint
        self.name = name
    }
}

// MARK: AuthLoginMessageDevice convenience initializers and mutators

public extension AuthLoginMessageDevice {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuthLoginMessageDevice.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        fingerprint: String? = nil,
        name: String?? = nil
    ) -> AuthLoginMessageDevice {
        return AuthLoginMessageDevice(
            fingerprint: fingerprint ?? self.fingerprint,
            name: name ?? self.name
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - AuthLogoutACK
public struct AuthLogoutACK: Codable {
    public let data: Nothing?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: Nothing?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: AuthLogoutACK convenience initializers and mutators

public extension AuthLogoutACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuthLogoutACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: Nothing?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> AuthLogoutACK {
        return AuthLogoutACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - AuthLogoutMessage
public struct AuthLogoutMessage: Codable {
    public let idempotencyKey: String?
    public let refreshToken: String?

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case refreshToken = "refreshToken"
    }

    public init(idempotencyKey: String?, refreshToken: String?) {
        self.idempotencyKey = idempotencyKey
        self.refreshToken = refreshToken
    }
}

// MARK: AuthLogoutMessage convenience initializers and mutators

public extension AuthLogoutMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuthLogoutMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        refreshToken: String?? = nil
    ) -> AuthLogoutMessage {
        return AuthLogoutMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            refreshToken: refreshToken ?? self.refreshToken
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - AuthRefreshACK
public struct AuthRefreshACK: Codable {
    public let data: Session?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: Session?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: AuthRefreshACK convenience initializers and mutators

public extension AuthRefreshACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuthRefreshACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: Session?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> AuthRefreshACK {
        return AuthRefreshACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - AuthRefreshMessage
public struct AuthRefreshMessage: Codable {
    public let idempotencyKey: String?
    public let refreshToken: String

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case refreshToken = "refreshToken"
    }

    public init(idempotencyKey: String?, refreshToken: String) {
        self.idempotencyKey = idempotencyKey
        self.refreshToken = refreshToken
    }
}

// MARK: AuthRefreshMessage convenience initializers and mutators

public extension AuthRefreshMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuthRefreshMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        refreshToken: String? = nil
    ) -> AuthRefreshMessage {
        return AuthRefreshMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            refreshToken: refreshToken ?? self.refreshToken
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - AuthRegisterACK
public struct AuthRegisterACK: Codable {
    public let data: Session?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: Session?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: AuthRegisterACK convenience initializers and mutators

public extension AuthRegisterACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuthRegisterACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: Session?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> AuthRegisterACK {
        return AuthRegisterACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - AuthRegisterMessage
public struct AuthRegisterMessage: Codable {
    public let country: String?
    public let device: AuthRegisterMessageDevice?
    public let email: String?
    public let firstName: String?
    public let fullName: String?
    public let idempotencyKey: String?
    public let lastName: String?
    public let locale: Locale?
    public let password: String
    public let phone: String?
    public let username: String?

    public enum CodingKeys: String, CodingKey {
        case country = "country"
        case device = "device"
        case email = "email"
        case firstName = "firstName"
        case fullName = "fullName"
        case idempotencyKey = "idempotencyKey"
        case lastName = "lastName"
        case locale = "locale"
        case password = "password"
        case phone = "phone"
        case username = "username"
    }

    public init(country: String?, device: AuthRegisterMessageDevice?, email: String?, firstName: String?, fullName: String?, idempotencyKey: String?, lastName: String?, locale: Locale?, password: String, phone: String?, username: String?) {
        self.country = country
        self.device = device
        self.email = email
        self.firstName = firstName
        self.fullName = fullName
        self.idempotencyKey = idempotencyKey
        self.lastName = lastName
        self.locale = locale
        self.password = password
        self.phone = phone
        self.username = username
    }
}

// MARK: AuthRegisterMessage convenience initializers and mutators

public extension AuthRegisterMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuthRegisterMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        country: String?? = nil,
        device: AuthRegisterMessageDevice?? = nil,
        email: String?? = nil,
        firstName: String?? = nil,
        fullName: String?? = nil,
        idempotencyKey: String?? = nil,
        lastName: String?? = nil,
        locale: Locale?? = nil,
        password: String? = nil,
        phone: String?? = nil,
        username: String?? = nil
    ) -> AuthRegisterMessage {
        return AuthRegisterMessage(
            country: country ?? self.country,
            device: device ?? self.device,
            email: email ?? self.email,
            firstName: firstName ?? self.firstName,
            fullName: fullName ?? self.fullName,
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            lastName: lastName ?? self.lastName,
            locale: locale ?? self.locale,
            password: password ?? self.password,
            phone: phone ?? self.phone,
            username: username ?? self.username
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - AuthRegisterMessageDevice
public struct AuthRegisterMessageDevice: Codable {
    public let fingerprint: String
    public let name: String?

    public enum CodingKeys: String, CodingKey {
        case fingerprint = "fingerprint"
        case name = "name"
    }

    public init(fingerprint: String, name: String?) {
        self.fingerprint = fingerprint
        self.name = name
    }
}

// MARK: AuthRegisterMessageDevice convenience initializers and mutators

public extension AuthRegisterMessageDevice {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuthRegisterMessageDevice.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        fingerprint: String? = nil,
        name: String?? = nil
    ) -> AuthRegisterMessageDevice {
        return AuthRegisterMessageDevice(
            fingerprint: fingerprint ?? self.fingerprint,
            name: name ?? self.name
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - AuthResetACK
public struct AuthResetACK: Codable {
    public let data: Nothing?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: Nothing?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: AuthResetACK convenience initializers and mutators

public extension AuthResetACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuthResetACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: Nothing?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> AuthResetACK {
        return AuthResetACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - AuthResetMessage
public struct AuthResetMessage: Codable {
    public let code: String
    public let idempotencyKey: String?
    public let identifier: String
    public let newPassword: String

    public enum CodingKeys: String, CodingKey {
        case code = "code"
        case idempotencyKey = "idempotencyKey"
        case identifier = "identifier"
        case newPassword = "newPassword"
    }

    public init(code: String, idempotencyKey: String?, identifier: String, newPassword: String) {
        self.code = code
        self.idempotencyKey = idempotencyKey
        self.identifier = identifier
        self.newPassword = newPassword
    }
}

// MARK: AuthResetMessage convenience initializers and mutators

public extension AuthResetMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuthResetMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        code: String? = nil,
        idempotencyKey: String?? = nil,
        identifier: String? = nil,
        newPassword: String? = nil
    ) -> AuthResetMessage {
        return AuthResetMessage(
            code: code ?? self.code,
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            identifier: identifier ?? self.identifier,
            newPassword: newPassword ?? self.newPassword
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - AuthVerifyACK
public struct AuthVerifyACK: Codable {
    public let data: AuthVerifyResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: AuthVerifyResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: AuthVerifyACK convenience initializers and mutators

public extension AuthVerifyACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuthVerifyACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: AuthVerifyResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> AuthVerifyACK {
        return AuthVerifyACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - AuthVerifyResult
public struct AuthVerifyResult: Codable {
    public let user: User
    public let valid: Bool

    public enum CodingKeys: String, CodingKey {
        case user = "user"
        case valid = "valid"
    }

    public init(user: User, valid: Bool) {
        self.user = user
        self.valid = valid
    }
}

// MARK: AuthVerifyResult convenience initializers and mutators

public extension AuthVerifyResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuthVerifyResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        user: User? = nil,
        valid: Bool? = nil
    ) -> AuthVerifyResult {
        return AuthVerifyResult(
            user: user ?? self.user,
            valid: valid ?? self.valid
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - AuthVerifyMessage
public struct AuthVerifyMessage: Codable {

    public init() {
    }
}

// MARK: AuthVerifyMessage convenience initializers and mutators

public extension AuthVerifyMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AuthVerifyMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
    ) -> AuthVerifyMessage {
        return AuthVerifyMessage(
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - BetBuyACK
public struct BetBuyACK: Codable {
    public let data: BetBuyResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: BetBuyResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: BetBuyACK convenience initializers and mutators

public extension BetBuyACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetBuyACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: BetBuyResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> BetBuyACK {
        return BetBuyACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetBuyResult
public struct BetBuyResult: Codable {
    public let balance: Money
    public let position: Position

    public enum CodingKeys: String, CodingKey {
        case balance = "balance"
        case position = "position"
    }

    public init(balance: Money, position: Position) {
        self.balance = balance
        self.position = position
    }
}

// MARK: BetBuyResult convenience initializers and mutators

public extension BetBuyResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetBuyResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        balance: Money? = nil,
        position: Position? = nil
    ) -> BetBuyResult {
        return BetBuyResult(
            balance: balance ?? self.balance,
            position: position ?? self.position
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Money
public struct Money: Codable {
    public let amount: Int
    public let currency: Currency

    public enum CodingKeys: String, CodingKey {
        case amount = "amount"
        case currency = "currency"
    }

    public init(amount: Int, currency: Currency) {
        self.amount = amount
        self.currency = currency
    }
}

// MARK: Money convenience initializers and mutators

public extension Money {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Money.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        amount: Int? = nil,
        currency: Currency? = nil
    ) -> Money {
        return Money(
            amount: amount ?? self.amount,
            currency: currency ?? self.currency
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum Currency: String, Codable {
    case coin = "COIN"
    case ghs = "GHS"
    case point = "POINT"
    case xof = "XOF"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Position
public struct Position: Codable {
    public let betID: String
    public let cancelledAt: String?
    public let createdAt: String
    public let fee: Int?
    public let id: String
    public let oddsAtPurchase: Double
    public let optionID: String
    public let payout: Int
    public let settledAt: String?
    public let soldAt: String?
    public let soldFor: Int?
    public let stake: Int
    public let status: PositionStatus
    public let updatedAt: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case betID = "betId"
        case cancelledAt = "cancelledAt"
        case createdAt = "createdAt"
        case fee = "fee"
        case id = "id"
        case oddsAtPurchase = "oddsAtPurchase"
        case optionID = "optionId"
        case payout = "payout"
        case settledAt = "settledAt"
        case soldAt = "soldAt"
        case soldFor = "soldFor"
        case stake = "stake"
        case status = "status"
        case updatedAt = "updatedAt"
        case userID = "userId"
    }

    public init(betID: String, cancelledAt: String?, createdAt: String, fee: Int?, id: String, oddsAtPurchase: Double, optionID: String, payout: Int, settledAt: String?, soldAt: String?, soldFor: Int?, stake: Int, status: PositionStatus, updatedAt: String, userID: String) {
        self.betID = betID
        self.cancelledAt = cancelledAt
        self.createdAt = createdAt
        self.fee = fee
        self.id = id
        self.oddsAtPurchase = oddsAtPurchase
        self.optionID = optionID
        self.payout = payout
        self.settledAt = settledAt
        self.soldAt = soldAt
        self.soldFor = soldFor
        self.stake = stake
        self.status = status
        self.updatedAt = updatedAt
        self.userID = userID
    }
}

// MARK: Position convenience initializers and mutators

public extension Position {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Position.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        betID: String? = nil,
        cancelledAt: String?? = nil,
        createdAt: String? = nil,
        fee: Int?? = nil,
        id: String? = nil,
        oddsAtPurchase: Double? = nil,
        optionID: String? = nil,
        payout: Int? = nil,
        settledAt: String?? = nil,
        soldAt: String?? = nil,
        soldFor: Int?? = nil,
        stake: Int? = nil,
        status: PositionStatus? = nil,
        updatedAt: String? = nil,
        userID: String? = nil
    ) -> Position {
        return Position(
            betID: betID ?? self.betID,
            cancelledAt: cancelledAt ?? self.cancelledAt,
            createdAt: createdAt ?? self.createdAt,
            fee: fee ?? self.fee,
            id: id ?? self.id,
            oddsAtPurchase: oddsAtPurchase ?? self.oddsAtPurchase,
            optionID: optionID ?? self.optionID,
            payout: payout ?? self.payout,
            settledAt: settledAt ?? self.settledAt,
            soldAt: soldAt ?? self.soldAt,
            soldFor: soldFor ?? self.soldFor,
            stake: stake ?? self.stake,
            status: status ?? self.status,
            updatedAt: updatedAt ?? self.updatedAt,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum PositionStatus: String, Codable {
    case cancelled = "cancelled"
    case settled = "settled"
    case sold = "sold"
    case statusOpen = "open"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetBuyMessage
public struct BetBuyMessage: Codable {
    public let betID: String
    public let idempotencyKey: String
    /// At most three decimals.
    public let minOdds: Double?
    public let optionID: String
    public let stake: Int

    public enum CodingKeys: String, CodingKey {
        case betID = "betId"
        case idempotencyKey = "idempotencyKey"
        case minOdds = "minOdds"
        case optionID = "optionId"
        case stake = "stake"
    }

    public init(betID: String, idempotencyKey: String, minOdds: Double?, optionID: String, stake: Int) {
        self.betID = betID
        self.idempotencyKey = idempotencyKey
        self.minOdds = minOdds
        self.optionID = optionID
        self.stake = stake
    }
}

// MARK: BetBuyMessage convenience initializers and mutators

public extension BetBuyMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetBuyMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        betID: String? = nil,
        idempotencyKey: String? = nil,
        minOdds: Double?? = nil,
        optionID: String? = nil,
        stake: Int? = nil
    ) -> BetBuyMessage {
        return BetBuyMessage(
            betID: betID ?? self.betID,
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            minOdds: minOdds ?? self.minOdds,
            optionID: optionID ?? self.optionID,
            stake: stake ?? self.stake
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetCancelledMessage
public struct BetCancelledMessage: Codable {
    public let at: String
    public let data: BetCancelledMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: BetCancelledMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: BetCancelledMessage convenience initializers and mutators

public extension BetCancelledMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetCancelledMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: BetCancelledMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> BetCancelledMessage {
        return BetCancelledMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetCancelledMessageData
public struct BetCancelledMessageData: Codable {
    public let cancelledAt: String

    public enum CodingKeys: String, CodingKey {
        case cancelledAt = "cancelledAt"
    }

    public init(cancelledAt: String) {
        self.cancelledAt = cancelledAt
    }
}

// MARK: BetCancelledMessageData convenience initializers and mutators

public extension BetCancelledMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetCancelledMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        cancelledAt: String? = nil
    ) -> BetCancelledMessageData {
        return BetCancelledMessageData(
            cancelledAt: cancelledAt ?? self.cancelledAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetClosedMessage
public struct BetClosedMessage: Codable {
    public let at: String
    public let data: BetClosedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: BetClosedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: BetClosedMessage convenience initializers and mutators

public extension BetClosedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetClosedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: BetClosedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> BetClosedMessage {
        return BetClosedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetClosedMessageData
public struct BetClosedMessageData: Codable {
    public let closedAt: String

    public enum CodingKeys: String, CodingKey {
        case closedAt = "closedAt"
    }

    public init(closedAt: String) {
        self.closedAt = closedAt
    }
}

// MARK: BetClosedMessageData convenience initializers and mutators

public extension BetClosedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetClosedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        closedAt: String? = nil
    ) -> BetClosedMessageData {
        return BetClosedMessageData(
            closedAt: closedAt ?? self.closedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetCorrectedMessage
public struct BetCorrectedMessage: Codable {
    public let at: String
    public let data: BetCorrectedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: BetCorrectedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: BetCorrectedMessage convenience initializers and mutators

public extension BetCorrectedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetCorrectedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: BetCorrectedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> BetCorrectedMessage {
        return BetCorrectedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetCorrectedMessageData
public struct BetCorrectedMessageData: Codable {
    public let missing: Int
    public let paid: Int
    public let previousOptionID: String
    public let resultOptionID: String
    public let takenBack: Int
    public let winners: Int

    public enum CodingKeys: String, CodingKey {
        case missing = "missing"
        case paid = "paid"
        case previousOptionID = "previousOptionId"
        case resultOptionID = "resultOptionId"
        case takenBack = "takenBack"
        case winners = "winners"
    }

    public init(missing: Int, paid: Int, previousOptionID: String, resultOptionID: String, takenBack: Int, winners: Int) {
        self.missing = missing
        self.paid = paid
        self.previousOptionID = previousOptionID
        self.resultOptionID = resultOptionID
        self.takenBack = takenBack
        self.winners = winners
    }
}

// MARK: BetCorrectedMessageData convenience initializers and mutators

public extension BetCorrectedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetCorrectedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        missing: Int? = nil,
        paid: Int? = nil,
        previousOptionID: String? = nil,
        resultOptionID: String? = nil,
        takenBack: Int? = nil,
        winners: Int? = nil
    ) -> BetCorrectedMessageData {
        return BetCorrectedMessageData(
            missing: missing ?? self.missing,
            paid: paid ?? self.paid,
            previousOptionID: previousOptionID ?? self.previousOptionID,
            resultOptionID: resultOptionID ?? self.resultOptionID,
            takenBack: takenBack ?? self.takenBack,
            winners: winners ?? self.winners
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - BetCreateACK
public struct BetCreateACK: Codable {
    public let data: BetCreateResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: BetCreateResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: BetCreateACK convenience initializers and mutators

public extension BetCreateACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetCreateACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: BetCreateResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> BetCreateACK {
        return BetCreateACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetCreateResult
public struct BetCreateResult: Codable {
    public let bet: Bet

    public enum CodingKeys: String, CodingKey {
        case bet = "bet"
    }

    public init(bet: Bet) {
        self.bet = bet
    }
}

// MARK: BetCreateResult convenience initializers and mutators

public extension BetCreateResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetCreateResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        bet: Bet? = nil
    ) -> BetCreateResult {
        return BetCreateResult(
            bet: bet ?? self.bet
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Bet
public struct Bet: Codable {
    public let betType: BetType
    public let closesAt: String
    public let createdAt: String
    public let creatorID: String
    public let creatorName: String
    public let description: String?
    public let details: String?
    public let groupID: String?
    public let id: String
    public let liquidity: Int
    public let matchID: String?
    public let options: [BetOption]
    public let resolvedAt: String?
    public let resultOptionID: String?
    public let status: BetStatus
    public let suspended: Bool
    public let title: String
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case betType = "betType"
        case closesAt = "closesAt"
        case createdAt = "createdAt"
        case creatorID = "creatorId"
        case creatorName = "creatorName"
        case description = "description"
        case details = "details"
        case groupID = "groupId"
        case id = "id"
        case liquidity = "liquidity"
        case matchID = "matchId"
        case options = "options"
        case resolvedAt = "resolvedAt"
        case resultOptionID = "resultOptionId"
        case status = "status"
        case suspended = "suspended"
        case title = "title"
        case updatedAt = "updatedAt"
    }

    public init(betType: BetType, closesAt: String, createdAt: String, creatorID: String, creatorName: String, description: String?, details: String?, groupID: String?, id: String, liquidity: Int, matchID: String?, options: [BetOption], resolvedAt: String?, resultOptionID: String?, status: BetStatus, suspended: Bool, title: String, updatedAt: String) {
        self.betType = betType
        self.closesAt = closesAt
        self.createdAt = createdAt
        self.creatorID = creatorID
        self.creatorName = creatorName
        self.description = description
        self.details = details
        self.groupID = groupID
        self.id = id
        self.liquidity = liquidity
        self.matchID = matchID
        self.options = options
        self.resolvedAt = resolvedAt
        self.resultOptionID = resultOptionID
        self.status = status
        self.suspended = suspended
        self.title = title
        self.updatedAt = updatedAt
    }
}

// MARK: Bet convenience initializers and mutators

public extension Bet {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Bet.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        betType: BetType? = nil,
        closesAt: String? = nil,
        createdAt: String? = nil,
        creatorID: String? = nil,
        creatorName: String? = nil,
        description: String?? = nil,
        details: String?? = nil,
        groupID: String?? = nil,
        id: String? = nil,
        liquidity: Int? = nil,
        matchID: String?? = nil,
        options: [BetOption]? = nil,
        resolvedAt: String?? = nil,
        resultOptionID: String?? = nil,
        status: BetStatus? = nil,
        suspended: Bool? = nil,
        title: String? = nil,
        updatedAt: String? = nil
    ) -> Bet {
        return Bet(
            betType: betType ?? self.betType,
            closesAt: closesAt ?? self.closesAt,
            createdAt: createdAt ?? self.createdAt,
            creatorID: creatorID ?? self.creatorID,
            creatorName: creatorName ?? self.creatorName,
            description: description ?? self.description,
            details: details ?? self.details,
            groupID: groupID ?? self.groupID,
            id: id ?? self.id,
            liquidity: liquidity ?? self.liquidity,
            matchID: matchID ?? self.matchID,
            options: options ?? self.options,
            resolvedAt: resolvedAt ?? self.resolvedAt,
            resultOptionID: resultOptionID ?? self.resultOptionID,
            status: status ?? self.status,
            suspended: suspended ?? self.suspended,
            title: title ?? self.title,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum BetType: String, Codable {
    case boolean = "boolean"
    case multiple = "multiple"
    case number = "number"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetOption
public struct BetOption: Codable {
    public let id: String
    public let label: String
    public let odds: Double
    public let positions: Int
    public let probability: Double
    public let staked: Int
    public let value: Double?

    public enum CodingKeys: String, CodingKey {
        case id = "id"
        case label = "label"
        case odds = "odds"
        case positions = "positions"
        case probability = "probability"
        case staked = "staked"
        case value = "value"
    }

    public init(id: String, label: String, odds: Double, positions: Int, probability: Double, staked: Int, value: Double?) {
        self.id = id
        self.label = label
        self.odds = odds
        self.positions = positions
        self.probability = probability
        self.staked = staked
        self.value = value
    }
}

// MARK: BetOption convenience initializers and mutators

public extension BetOption {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetOption.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        id: String? = nil,
        label: String? = nil,
        odds: Double? = nil,
        positions: Int? = nil,
        probability: Double? = nil,
        staked: Int? = nil,
        value: Double?? = nil
    ) -> BetOption {
        return BetOption(
            id: id ?? self.id,
            label: label ?? self.label,
            odds: odds ?? self.odds,
            positions: positions ?? self.positions,
            probability: probability ?? self.probability,
            staked: staked ?? self.staked,
            value: value ?? self.value
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum BetStatus: String, Codable {
    case cancelled = "cancelled"
    case closed = "closed"
    case resolved = "resolved"
    case resolving = "resolving"
    case statusOpen = "open"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetCreateMessage
public struct BetCreateMessage: Codable {
    public let betType: BetType
    public let closesAt: String
    public let description: String?
    public let details: String?
    public let groupID: String?
    public let idempotencyKey: String?
    public let matchID: String?
    public let options: [BetCreateMessageOption]
    public let title: String

    public enum CodingKeys: String, CodingKey {
        case betType = "betType"
        case closesAt = "closesAt"
        case description = "description"
        case details = "details"
        case groupID = "groupId"
        case idempotencyKey = "idempotencyKey"
        case matchID = "matchId"
        case options = "options"
        case title = "title"
    }

    public init(betType: BetType, closesAt: String, description: String?, details: String?, groupID: String?, idempotencyKey: String?, matchID: String?, options: [BetCreateMessageOption], title: String) {
        self.betType = betType
        self.closesAt = closesAt
        self.description = description
        self.details = details
        self.groupID = groupID
        self.idempotencyKey = idempotencyKey
        self.matchID = matchID
        self.options = options
        self.title = title
    }
}

// MARK: BetCreateMessage convenience initializers and mutators

public extension BetCreateMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetCreateMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        betType: BetType? = nil,
        closesAt: String? = nil,
        description: String?? = nil,
        details: String?? = nil,
        groupID: String?? = nil,
        idempotencyKey: String?? = nil,
        matchID: String?? = nil,
        options: [BetCreateMessageOption]? = nil,
        title: String? = nil
    ) -> BetCreateMessage {
        return BetCreateMessage(
            betType: betType ?? self.betType,
            closesAt: closesAt ?? self.closesAt,
            description: description ?? self.description,
            details: details ?? self.details,
            groupID: groupID ?? self.groupID,
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            matchID: matchID ?? self.matchID,
            options: options ?? self.options,
            title: title ?? self.title
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetCreateMessageOption
public struct BetCreateMessageOption: Codable {
    public let label: String
    /// At most three decimals.
    public let odds: Double
    public let value: Double?

    public enum CodingKeys: String, CodingKey {
        case label = "label"
        case odds = "odds"
        case value = "value"
    }

    public init(label: String, odds: Double, value: Double?) {
        self.label = label
        self.odds = odds
        self.value = value
    }
}

// MARK: BetCreateMessageOption convenience initializers and mutators

public extension BetCreateMessageOption {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetCreateMessageOption.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        label: String? = nil,
        odds: Double? = nil,
        value: Double?? = nil
    ) -> BetCreateMessageOption {
        return BetCreateMessageOption(
            label: label ?? self.label,
            odds: odds ?? self.odds,
            value: value ?? self.value
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - BetGetACK
public struct BetGetACK: Codable {
    public let data: BetGetResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: BetGetResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: BetGetACK convenience initializers and mutators

public extension BetGetACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetGetACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: BetGetResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> BetGetACK {
        return BetGetACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetGetResult
public struct BetGetResult: Codable {
    public let bet: Bet

    public enum CodingKeys: String, CodingKey {
        case bet = "bet"
    }

    public init(bet: Bet) {
        self.bet = bet
    }
}

// MARK: BetGetResult convenience initializers and mutators

public extension BetGetResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetGetResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        bet: Bet? = nil
    ) -> BetGetResult {
        return BetGetResult(
            bet: bet ?? self.bet
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetGetMessage
public struct BetGetMessage: Codable {
    public let betID: String

    public enum CodingKeys: String, CodingKey {
        case betID = "betId"
    }

    public init(betID: String) {
        self.betID = betID
    }
}

// MARK: BetGetMessage convenience initializers and mutators

public extension BetGetMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetGetMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        betID: String? = nil
    ) -> BetGetMessage {
        return BetGetMessage(
            betID: betID ?? self.betID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - BetListACK
public struct BetListACK: Codable {
    public let data: BetListResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: BetListResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: BetListACK convenience initializers and mutators

public extension BetListACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetListACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: BetListResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> BetListACK {
        return BetListACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetListResult
public struct BetListResult: Codable {
    public let items: [Bet]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [Bet], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: BetListResult convenience initializers and mutators

public extension BetListResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetListResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [Bet]? = nil,
        nextCursor: String?? = nil
    ) -> BetListResult {
        return BetListResult(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetListMessage
public struct BetListMessage: Codable {
    /// Only bets that take stakes now; `false`: only others.
    public let active: Bool?
    /// `nextCursor` of the page before.
    public let cursor: String?
    public let groupID: String?
    /// 20, if left out.
    public let limit: Int?
    public let order: Order?
    /// Text that stands in the title or the description.
    public let search: String?
    public let sort: Sort?

    public enum CodingKeys: String, CodingKey {
        case active = "active"
        case cursor = "cursor"
        case groupID = "groupId"
        case limit = "limit"
        case order = "order"
        case search = "search"
        case sort = "sort"
    }

    public init(active: Bool?, cursor: String?, groupID: String?, limit: Int?, order: Order?, search: String?, sort: Sort?) {
        self.active = active
        self.cursor = cursor
        self.groupID = groupID
        self.limit = limit
        self.order = order
        self.search = search
        self.sort = sort
    }
}

// MARK: BetListMessage convenience initializers and mutators

public extension BetListMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetListMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        active: Bool?? = nil,
        cursor: String?? = nil,
        groupID: String?? = nil,
        limit: Int?? = nil,
        order: Order?? = nil,
        search: String?? = nil,
        sort: Sort?? = nil
    ) -> BetListMessage {
        return BetListMessage(
            active: active ?? self.active,
            cursor: cursor ?? self.cursor,
            groupID: groupID ?? self.groupID,
            limit: limit ?? self.limit,
            order: order ?? self.order,
            search: search ?? self.search,
            sort: sort ?? self.sort
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum Order: String, Codable {
    case asc = "asc"
    case desc = "desc"
}

public enum Sort: String, Codable {
    case closesAt = "closesAt"
    case createdAt = "createdAt"
    case positions = "positions"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetOddsMessage
public struct BetOddsMessage: Codable {
    public let at: String
    public let data: BetOddsMessageData
    public let room: String
    public let version: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case version = "version"
    }

    public init(at: String, data: BetOddsMessageData, room: String, version: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.version = version
    }
}

// MARK: BetOddsMessage convenience initializers and mutators

public extension BetOddsMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetOddsMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: BetOddsMessageData? = nil,
        room: String? = nil,
        version: Int? = nil
    ) -> BetOddsMessage {
        return BetOddsMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            version: version ?? self.version
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetOddsMessageData
public struct BetOddsMessageData: Codable {
    public let options: [DataOption]

    public enum CodingKeys: String, CodingKey {
        case options = "options"
    }

    public init(options: [DataOption]) {
        self.options = options
    }
}

// MARK: BetOddsMessageData convenience initializers and mutators

public extension BetOddsMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetOddsMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        options: [DataOption]? = nil
    ) -> BetOddsMessageData {
        return BetOddsMessageData(
            options: options ?? self.options
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - DataOption
public struct DataOption: Codable {
    public let id: String
    public let odds: Double
    public let positions: Int
    public let probability: Double
    public let staked: Int

    public enum CodingKeys: String, CodingKey {
        case id = "id"
        case odds = "odds"
        case positions = "positions"
        case probability = "probability"
        case staked = "staked"
    }

    public init(id: String, odds: Double, positions: Int, probability: Double, staked: Int) {
        self.id = id
        self.odds = odds
        self.positions = positions
        self.probability = probability
        self.staked = staked
    }
}

// MARK: DataOption convenience initializers and mutators

public extension DataOption {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(DataOption.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        id: String? = nil,
        odds: Double? = nil,
        positions: Int? = nil,
        probability: Double? = nil,
        staked: Int? = nil
    ) -> DataOption {
        return DataOption(
            id: id ?? self.id,
            odds: odds ?? self.odds,
            positions: positions ?? self.positions,
            probability: probability ?? self.probability,
            staked: staked ?? self.staked
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetOpenedMessage
public struct BetOpenedMessage: Codable {
    public let at: String
    public let data: BetOpenedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: BetOpenedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: BetOpenedMessage convenience initializers and mutators

public extension BetOpenedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetOpenedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: BetOpenedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> BetOpenedMessage {
        return BetOpenedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetOpenedMessageData
public struct BetOpenedMessageData: Codable {
    public let bet: Bet

    public enum CodingKeys: String, CodingKey {
        case bet = "bet"
    }

    public init(bet: Bet) {
        self.bet = bet
    }
}

// MARK: BetOpenedMessageData convenience initializers and mutators

public extension BetOpenedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetOpenedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        bet: Bet? = nil
    ) -> BetOpenedMessageData {
        return BetOpenedMessageData(
            bet: bet ?? self.bet
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - BetPositionsACK
public struct BetPositionsACK: Codable {
    public let data: BetPositionsResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: BetPositionsResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: BetPositionsACK convenience initializers and mutators

public extension BetPositionsACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetPositionsACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: BetPositionsResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> BetPositionsACK {
        return BetPositionsACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetPositionsResult
public struct BetPositionsResult: Codable {
    public let items: [Position]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [Position], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: BetPositionsResult convenience initializers and mutators

public extension BetPositionsResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetPositionsResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [Position]? = nil,
        nextCursor: String?? = nil
    ) -> BetPositionsResult {
        return BetPositionsResult(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetPositionsMessage
public struct BetPositionsMessage: Codable {
    public let betID: String
    /// `nextCursor` of the page before.
    public let cursor: String?
    /// 20, if left out.
    public let limit: Int?
    public let status: PositionStatus?

    public enum CodingKeys: String, CodingKey {
        case betID = "betId"
        case cursor = "cursor"
        case limit = "limit"
        case status = "status"
    }

    public init(betID: String, cursor: String?, limit: Int?, status: PositionStatus?) {
        self.betID = betID
        self.cursor = cursor
        self.limit = limit
        self.status = status
    }
}

// MARK: BetPositionsMessage convenience initializers and mutators

public extension BetPositionsMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetPositionsMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        betID: String? = nil,
        cursor: String?? = nil,
        limit: Int?? = nil,
        status: PositionStatus?? = nil
    ) -> BetPositionsMessage {
        return BetPositionsMessage(
            betID: betID ?? self.betID,
            cursor: cursor ?? self.cursor,
            limit: limit ?? self.limit,
            status: status ?? self.status
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - BetQuoteACK
public struct BetQuoteACK: Codable {
    public let data: BetQuoteResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: BetQuoteResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: BetQuoteACK convenience initializers and mutators

public extension BetQuoteACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetQuoteACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: BetQuoteResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> BetQuoteACK {
        return BetQuoteACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetQuoteResult
public struct BetQuoteResult: Codable {
    public let fee: Int
    public let net: Int
    public let odds: Double?
    public let payout: Int?
    public let value: Int?

    public enum CodingKeys: String, CodingKey {
        case fee = "fee"
        case net = "net"
        case odds = "odds"
        case payout = "payout"
        case value = "value"
    }

    public init(fee: Int, net: Int, odds: Double?, payout: Int?, value: Int?) {
        self.fee = fee
        self.net = net
        self.odds = odds
        self.payout = payout
        self.value = value
    }
}

// MARK: BetQuoteResult convenience initializers and mutators

public extension BetQuoteResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetQuoteResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        fee: Int? = nil,
        net: Int? = nil,
        odds: Double?? = nil,
        payout: Int?? = nil,
        value: Int?? = nil
    ) -> BetQuoteResult {
        return BetQuoteResult(
            fee: fee ?? self.fee,
            net: net ?? self.net,
            odds: odds ?? self.odds,
            payout: payout ?? self.payout,
            value: value ?? self.value
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetQuoteMessage
public struct BetQuoteMessage: Codable {
    public let betID: String?
    public let optionID: String?
    public let positionID: String?
    public let stake: Int?

    public enum CodingKeys: String, CodingKey {
        case betID = "betId"
        case optionID = "optionId"
        case positionID = "positionId"
        case stake = "stake"
    }

    public init(betID: String?, optionID: String?, positionID: String?, stake: Int?) {
        self.betID = betID
        self.optionID = optionID
        self.positionID = positionID
        self.stake = stake
    }
}

// MARK: BetQuoteMessage convenience initializers and mutators

public extension BetQuoteMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetQuoteMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        betID: String?? = nil,
        optionID: String?? = nil,
        positionID: String?? = nil,
        stake: Int?? = nil
    ) -> BetQuoteMessage {
        return BetQuoteMessage(
            betID: betID ?? self.betID,
            optionID: optionID ?? self.optionID,
            positionID: positionID ?? self.positionID,
            stake: stake ?? self.stake
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetResolvedMessage
public struct BetResolvedMessage: Codable {
    public let at: String
    public let data: BetResolvedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: BetResolvedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: BetResolvedMessage convenience initializers and mutators

public extension BetResolvedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetResolvedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: BetResolvedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> BetResolvedMessage {
        return BetResolvedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetResolvedMessageData
public struct BetResolvedMessageData: Codable {
    public let paid: Int
    public let resolvedAt: String
    public let resultOptionID: String
    public let winners: Int

    public enum CodingKeys: String, CodingKey {
        case paid = "paid"
        case resolvedAt = "resolvedAt"
        case resultOptionID = "resultOptionId"
        case winners = "winners"
    }

    public init(paid: Int, resolvedAt: String, resultOptionID: String, winners: Int) {
        self.paid = paid
        self.resolvedAt = resolvedAt
        self.resultOptionID = resultOptionID
        self.winners = winners
    }
}

// MARK: BetResolvedMessageData convenience initializers and mutators

public extension BetResolvedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetResolvedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        paid: Int? = nil,
        resolvedAt: String? = nil,
        resultOptionID: String? = nil,
        winners: Int? = nil
    ) -> BetResolvedMessageData {
        return BetResolvedMessageData(
            paid: paid ?? self.paid,
            resolvedAt: resolvedAt ?? self.resolvedAt,
            resultOptionID: resultOptionID ?? self.resultOptionID,
            winners: winners ?? self.winners
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetResolvingMessage
public struct BetResolvingMessage: Codable {
    public let at: String
    public let data: BetResolvingMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: BetResolvingMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: BetResolvingMessage convenience initializers and mutators

public extension BetResolvingMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetResolvingMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: BetResolvingMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> BetResolvingMessage {
        return BetResolvingMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetResolvingMessageData
public struct BetResolvingMessageData: Codable {
    public let resultOptionID: String

    public enum CodingKeys: String, CodingKey {
        case resultOptionID = "resultOptionId"
    }

    public init(resultOptionID: String) {
        self.resultOptionID = resultOptionID
    }
}

// MARK: BetResolvingMessageData convenience initializers and mutators

public extension BetResolvingMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetResolvingMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        resultOptionID: String? = nil
    ) -> BetResolvingMessageData {
        return BetResolvingMessageData(
            resultOptionID: resultOptionID ?? self.resultOptionID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetResumedMessage
public struct BetResumedMessage: Codable {
    public let at: String
    public let data: BetResumedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: BetResumedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: BetResumedMessage convenience initializers and mutators

public extension BetResumedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetResumedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: BetResumedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> BetResumedMessage {
        return BetResumedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetResumedMessageData
public struct BetResumedMessageData: Codable {

    public init() {
    }
}

// MARK: BetResumedMessageData convenience initializers and mutators

public extension BetResumedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetResumedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
    ) -> BetResumedMessageData {
        return BetResumedMessageData(
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - BetSellACK
public struct BetSellACK: Codable {
    public let data: BetSellResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: BetSellResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: BetSellACK convenience initializers and mutators

public extension BetSellACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetSellACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: BetSellResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> BetSellACK {
        return BetSellACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetSellResult
public struct BetSellResult: Codable {
    public let balance: Money
    public let fee: Int
    public let position: Position
    public let received: Int

    public enum CodingKeys: String, CodingKey {
        case balance = "balance"
        case fee = "fee"
        case position = "position"
        case received = "received"
    }

    public init(balance: Money, fee: Int, position: Position, received: Int) {
        self.balance = balance
        self.fee = fee
        self.position = position
        self.received = received
    }
}

// MARK: BetSellResult convenience initializers and mutators

public extension BetSellResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetSellResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        balance: Money? = nil,
        fee: Int? = nil,
        position: Position? = nil,
        received: Int? = nil
    ) -> BetSellResult {
        return BetSellResult(
            balance: balance ?? self.balance,
            fee: fee ?? self.fee,
            position: position ?? self.position,
            received: received ?? self.received
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetSellMessage
public struct BetSellMessage: Codable {
    public let idempotencyKey: String
    public let minNet: Int?
    public let positionID: String

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case minNet = "minNet"
        case positionID = "positionId"
    }

    public init(idempotencyKey: String, minNet: Int?, positionID: String) {
        self.idempotencyKey = idempotencyKey
        self.minNet = minNet
        self.positionID = positionID
    }
}

// MARK: BetSellMessage convenience initializers and mutators

public extension BetSellMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetSellMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String? = nil,
        minNet: Int?? = nil,
        positionID: String? = nil
    ) -> BetSellMessage {
        return BetSellMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            minNet: minNet ?? self.minNet,
            positionID: positionID ?? self.positionID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetSuspendedMessage
public struct BetSuspendedMessage: Codable {
    public let at: String
    public let data: BetSuspendedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: BetSuspendedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: BetSuspendedMessage convenience initializers and mutators

public extension BetSuspendedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetSuspendedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: BetSuspendedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> BetSuspendedMessage {
        return BetSuspendedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetSuspendedMessageData
public struct BetSuspendedMessageData: Codable {

    public init() {
    }
}

// MARK: BetSuspendedMessageData convenience initializers and mutators

public extension BetSuspendedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetSuspendedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
    ) -> BetSuspendedMessageData {
        return BetSuspendedMessageData(
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetUpdatedMessage
public struct BetUpdatedMessage: Codable {
    public let at: String
    public let data: BetUpdatedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: BetUpdatedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: BetUpdatedMessage convenience initializers and mutators

public extension BetUpdatedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetUpdatedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: BetUpdatedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> BetUpdatedMessage {
        return BetUpdatedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BetUpdatedMessageData
public struct BetUpdatedMessageData: Codable {
    public let bet: Bet

    public enum CodingKeys: String, CodingKey {
        case bet = "bet"
    }

    public init(bet: Bet) {
        self.bet = bet
    }
}

// MARK: BetUpdatedMessageData convenience initializers and mutators

public extension BetUpdatedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BetUpdatedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        bet: Bet? = nil
    ) -> BetUpdatedMessageData {
        return BetUpdatedMessageData(
            bet: bet ?? self.bet
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - ChatDeleteACK
public struct ChatDeleteACK: Codable {
    public let data: ChatDeleteResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: ChatDeleteResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: ChatDeleteACK convenience initializers and mutators

public extension ChatDeleteACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ChatDeleteACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: ChatDeleteResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> ChatDeleteACK {
        return ChatDeleteACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - ChatDeleteResult
public struct ChatDeleteResult: Codable {
    public let message: Message

    public enum CodingKeys: String, CodingKey {
        case message = "message"
    }

    public init(message: Message) {
        self.message = message
    }
}

// MARK: ChatDeleteResult convenience initializers and mutators

public extension ChatDeleteResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ChatDeleteResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        message: Message? = nil
    ) -> ChatDeleteResult {
        return ChatDeleteResult(
            message: message ?? self.message
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Message
public struct Message: Codable {
    public let createdAt: String
    public let deletedAt: String?
    public let isSystem: Bool
    public let name: String
    public let replyTo: Int?
    public let room: String
    public let seq: Int
    public let text: String
    public let userID: String?

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case deletedAt = "deletedAt"
        case isSystem = "isSystem"
        case name = "name"
        case replyTo = "replyTo"
        case room = "room"
        case seq = "seq"
        case text = "text"
        case userID = "userId"
    }

    public init(createdAt: String, deletedAt: String?, isSystem: Bool, name: String, replyTo: Int?, room: String, seq: Int, text: String, userID: String?) {
        self.createdAt = createdAt
        self.deletedAt = deletedAt
        self.isSystem = isSystem
        self.name = name
        self.replyTo = replyTo
        self.room = room
        self.seq = seq
        self.text = text
        self.userID = userID
    }
}

// MARK: Message convenience initializers and mutators

public extension Message {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Message.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        deletedAt: String?? = nil,
        isSystem: Bool? = nil,
        name: String? = nil,
        replyTo: Int?? = nil,
        room: String? = nil,
        seq: Int? = nil,
        text: String? = nil,
        userID: String?? = nil
    ) -> Message {
        return Message(
            createdAt: createdAt ?? self.createdAt,
            deletedAt: deletedAt ?? self.deletedAt,
            isSystem: isSystem ?? self.isSystem,
            name: name ?? self.name,
            replyTo: replyTo ?? self.replyTo,
            room: room ?? self.room,
            seq: seq ?? self.seq,
            text: text ?? self.text,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - ChatDeleteMessage
public struct ChatDeleteMessage: Codable {
    public let idempotencyKey: String?
    public let reason: String?
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case reason = "reason"
        case room = "room"
        case seq = "seq"
    }

    public init(idempotencyKey: String?, reason: String?, room: String, seq: Int) {
        self.idempotencyKey = idempotencyKey
        self.reason = reason
        self.room = room
        self.seq = seq
    }
}

// MARK: ChatDeleteMessage convenience initializers and mutators

public extension ChatDeleteMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ChatDeleteMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        reason: String?? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> ChatDeleteMessage {
        return ChatDeleteMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            reason: reason ?? self.reason,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - ChatDeletedMessage
public struct ChatDeletedMessage: Codable {
    public let deletedAt: String
    public let messageSeq: Int
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case deletedAt = "deletedAt"
        case messageSeq = "messageSeq"
        case room = "room"
        case seq = "seq"
    }

    public init(deletedAt: String, messageSeq: Int, room: String, seq: Int) {
        self.deletedAt = deletedAt
        self.messageSeq = messageSeq
        self.room = room
        self.seq = seq
    }
}

// MARK: ChatDeletedMessage convenience initializers and mutators

public extension ChatDeletedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ChatDeletedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        deletedAt: String? = nil,
        messageSeq: Int? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> ChatDeletedMessage {
        return ChatDeletedMessage(
            deletedAt: deletedAt ?? self.deletedAt,
            messageSeq: messageSeq ?? self.messageSeq,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - ChatHistoryACK
public struct ChatHistoryACK: Codable {
    public let data: ChatHistoryResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: ChatHistoryResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: ChatHistoryACK convenience initializers and mutators

public extension ChatHistoryACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ChatHistoryACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: ChatHistoryResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> ChatHistoryACK {
        return ChatHistoryACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - ChatHistoryResult
public struct ChatHistoryResult: Codable {
    public let chatSeq: Int
    public let deletions: [Deletion]
    public let messages: [Message]
    public let room: String

    public enum CodingKeys: String, CodingKey {
        case chatSeq = "chatSeq"
        case deletions = "deletions"
        case messages = "messages"
        case room = "room"
    }

    public init(chatSeq: Int, deletions: [Deletion], messages: [Message], room: String) {
        self.chatSeq = chatSeq
        self.deletions = deletions
        self.messages = messages
        self.room = room
    }
}

// MARK: ChatHistoryResult convenience initializers and mutators

public extension ChatHistoryResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ChatHistoryResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        chatSeq: Int? = nil,
        deletions: [Deletion]? = nil,
        messages: [Message]? = nil,
        room: String? = nil
    ) -> ChatHistoryResult {
        return ChatHistoryResult(
            chatSeq: chatSeq ?? self.chatSeq,
            deletions: deletions ?? self.deletions,
            messages: messages ?? self.messages,
            room: room ?? self.room
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Deletion
public struct Deletion: Codable {
    public let deletedAt: String
    public let messageSeq: Int
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case deletedAt = "deletedAt"
        case messageSeq = "messageSeq"
        case room = "room"
        case seq = "seq"
    }

    public init(deletedAt: String, messageSeq: Int, room: String, seq: Int) {
        self.deletedAt = deletedAt
        self.messageSeq = messageSeq
        self.room = room
        self.seq = seq
    }
}

// MARK: Deletion convenience initializers and mutators

public extension Deletion {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Deletion.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        deletedAt: String? = nil,
        messageSeq: Int? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> Deletion {
        return Deletion(
            deletedAt: deletedAt ?? self.deletedAt,
            messageSeq: messageSeq ?? self.messageSeq,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - ChatHistoryMessage
public struct ChatHistoryMessage: Codable {
    public let after: Int?
    public let before: Int?
    public let limit: Int?
    public let room: String

    public enum CodingKeys: String, CodingKey {
        case after = "after"
        case before = "before"
        case limit = "limit"
        case room = "room"
    }

    public init(after: Int?, before: Int?, limit: Int?, room: String) {
        self.after = after
        self.before = before
        self.limit = limit
        self.room = room
    }
}

// MARK: ChatHistoryMessage convenience initializers and mutators

public extension ChatHistoryMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ChatHistoryMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        after: Int?? = nil,
        before: Int?? = nil,
        limit: Int?? = nil,
        room: String? = nil
    ) -> ChatHistoryMessage {
        return ChatHistoryMessage(
            after: after ?? self.after,
            before: before ?? self.before,
            limit: limit ?? self.limit,
            room: room ?? self.room
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - ChatMessageMessage
public struct ChatMessageMessage: Codable {
    public let createdAt: String
    public let deletedAt: String?
    public let isSystem: Bool
    public let name: String
    public let replyTo: Int?
    public let room: String
    public let seq: Int
    public let text: String
    public let userID: String?

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case deletedAt = "deletedAt"
        case isSystem = "isSystem"
        case name = "name"
        case replyTo = "replyTo"
        case room = "room"
        case seq = "seq"
        case text = "text"
        case userID = "userId"
    }

    public init(createdAt: String, deletedAt: String?, isSystem: Bool, name: String, replyTo: Int?, room: String, seq: Int, text: String, userID: String?) {
        self.createdAt = createdAt
        self.deletedAt = deletedAt
        self.isSystem = isSystem
        self.name = name
        self.replyTo = replyTo
        self.room = room
        self.seq = seq
        self.text = text
        self.userID = userID
    }
}

// MARK: ChatMessageMessage convenience initializers and mutators

public extension ChatMessageMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ChatMessageMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        deletedAt: String?? = nil,
        isSystem: Bool? = nil,
        name: String? = nil,
        replyTo: Int?? = nil,
        room: String? = nil,
        seq: Int? = nil,
        text: String? = nil,
        userID: String?? = nil
    ) -> ChatMessageMessage {
        return ChatMessageMessage(
            createdAt: createdAt ?? self.createdAt,
            deletedAt: deletedAt ?? self.deletedAt,
            isSystem: isSystem ?? self.isSystem,
            name: name ?? self.name,
            replyTo: replyTo ?? self.replyTo,
            room: room ?? self.room,
            seq: seq ?? self.seq,
            text: text ?? self.text,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - ChatMuteACK
public struct ChatMuteACK: Codable {
    public let data: ChatMuteResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: ChatMuteResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: ChatMuteACK convenience initializers and mutators

public extension ChatMuteACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ChatMuteACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: ChatMuteResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> ChatMuteACK {
        return ChatMuteACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - ChatMuteResult
public struct ChatMuteResult: Codable {
    public let mutedUntil: String?

    public enum CodingKeys: String, CodingKey {
        case mutedUntil = "mutedUntil"
    }

    public init(mutedUntil: String?) {
        self.mutedUntil = mutedUntil
    }
}

// MARK: ChatMuteResult convenience initializers and mutators

public extension ChatMuteResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ChatMuteResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        mutedUntil: String?? = nil
    ) -> ChatMuteResult {
        return ChatMuteResult(
            mutedUntil: mutedUntil ?? self.mutedUntil
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - ChatMuteMessage
public struct ChatMuteMessage: Codable {
    public let idempotencyKey: String?
    public let minutes: Int
    public let reason: String
    public let room: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case minutes = "minutes"
        case reason = "reason"
        case room = "room"
        case userID = "userId"
    }

    public init(idempotencyKey: String?, minutes: Int, reason: String, room: String, userID: String) {
        self.idempotencyKey = idempotencyKey
        self.minutes = minutes
        self.reason = reason
        self.room = room
        self.userID = userID
    }
}

// MARK: ChatMuteMessage convenience initializers and mutators

public extension ChatMuteMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ChatMuteMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        minutes: Int? = nil,
        reason: String? = nil,
        room: String? = nil,
        userID: String? = nil
    ) -> ChatMuteMessage {
        return ChatMuteMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            minutes: minutes ?? self.minutes,
            reason: reason ?? self.reason,
            room: room ?? self.room,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - ChatReportACK
public struct ChatReportACK: Codable {
    public let data: Nothing?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: Nothing?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: ChatReportACK convenience initializers and mutators

public extension ChatReportACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ChatReportACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: Nothing?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> ChatReportACK {
        return ChatReportACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - ChatReportMessage
public struct ChatReportMessage: Codable {
    public let idempotencyKey: String?
    public let reason: String
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case reason = "reason"
        case room = "room"
        case seq = "seq"
    }

    public init(idempotencyKey: String?, reason: String, room: String, seq: Int) {
        self.idempotencyKey = idempotencyKey
        self.reason = reason
        self.room = room
        self.seq = seq
    }
}

// MARK: ChatReportMessage convenience initializers and mutators

public extension ChatReportMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ChatReportMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        reason: String? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> ChatReportMessage {
        return ChatReportMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            reason: reason ?? self.reason,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - ChatSendACK
public struct ChatSendACK: Codable {
    public let data: ChatSendResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: ChatSendResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: ChatSendACK convenience initializers and mutators

public extension ChatSendACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ChatSendACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: ChatSendResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> ChatSendACK {
        return ChatSendACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - ChatSendResult
public struct ChatSendResult: Codable {
    public let message: Message

    public enum CodingKeys: String, CodingKey {
        case message = "message"
    }

    public init(message: Message) {
        self.message = message
    }
}

// MARK: ChatSendResult convenience initializers and mutators

public extension ChatSendResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ChatSendResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        message: Message? = nil
    ) -> ChatSendResult {
        return ChatSendResult(
            message: message ?? self.message
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - ChatSendMessage
public struct ChatSendMessage: Codable {
    public let idempotencyKey: String?
    public let replyTo: Int?
    public let room: String
    public let text: String

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case replyTo = "replyTo"
        case room = "room"
        case text = "text"
    }

    public init(idempotencyKey: String?, replyTo: Int?, room: String, text: String) {
        self.idempotencyKey = idempotencyKey
        self.replyTo = replyTo
        self.room = room
        self.text = text
    }
}

// MARK: ChatSendMessage convenience initializers and mutators

public extension ChatSendMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ChatSendMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        replyTo: Int?? = nil,
        room: String? = nil,
        text: String? = nil
    ) -> ChatSendMessage {
        return ChatSendMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            replyTo: replyTo ?? self.replyTo,
            room: room ?? self.room,
            text: text ?? self.text
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - DisputeGetACK
public struct DisputeGetACK: Codable {
    public let data: DisputeGetResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: DisputeGetResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: DisputeGetACK convenience initializers and mutators

public extension DisputeGetACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(DisputeGetACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: DisputeGetResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> DisputeGetACK {
        return DisputeGetACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - DisputeGetResult
public struct DisputeGetResult: Codable {
    public let dispute: DisputeGetResultDispute
    public let match: DisputeGetResultMatch

    public enum CodingKeys: String, CodingKey {
        case dispute = "dispute"
        case match = "match"
    }

    public init(dispute: DisputeGetResultDispute, match: DisputeGetResultMatch) {
        self.dispute = dispute
        self.match = match
    }
}

// MARK: DisputeGetResult convenience initializers and mutators

public extension DisputeGetResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(DisputeGetResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        dispute: DisputeGetResultDispute? = nil,
        match: DisputeGetResultMatch? = nil
    ) -> DisputeGetResult {
        return DisputeGetResult(
            dispute: dispute ?? self.dispute,
            match: match ?? self.match
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - DisputeGetResultDispute
public struct DisputeGetResultDispute: Codable {
    public let createdAt: String
    public let declarations: [PurpleDeclaration]
    public let finalPlayer1Score: Int?
    public let finalPlayer2Score: Int?
    public let id: String
    public let matchID: String
    public let resolutionNotes: String?
    public let resolvedAt: String?
    public let resolvedBy: String?
    public let status: DisputeStatus
    public let tournamentID: String
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case declarations = "declarations"
        case finalPlayer1Score = "finalPlayer1Score"
        case finalPlayer2Score = "finalPlayer2Score"
        case id = "id"
        case matchID = "matchId"
        case resolutionNotes = "resolutionNotes"
        case resolvedAt = "resolvedAt"
        case resolvedBy = "resolvedBy"
        case status = "status"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
    }

    public init(createdAt: String, declarations: [PurpleDeclaration], finalPlayer1Score: Int?, finalPlayer2Score: Int?, id: String, matchID: String, resolutionNotes: String?, resolvedAt: String?, resolvedBy: String?, status: DisputeStatus, tournamentID: String, updatedAt: String) {
        self.createdAt = createdAt
        self.declarations = declarations
        self.finalPlayer1Score = finalPlayer1Score
        self.finalPlayer2Score = finalPlayer2Score
        self.id = id
        self.matchID = matchID
        self.resolutionNotes = resolutionNotes
        self.resolvedAt = resolvedAt
        self.resolvedBy = resolvedBy
        self.status = status
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
    }
}

// MARK: DisputeGetResultDispute convenience initializers and mutators

public extension DisputeGetResultDispute {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(DisputeGetResultDispute.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        declarations: [PurpleDeclaration]? = nil,
        finalPlayer1Score: Int?? = nil,
        finalPlayer2Score: Int?? = nil,
        id: String? = nil,
        matchID: String? = nil,
        resolutionNotes: String?? = nil,
        resolvedAt: String?? = nil,
        resolvedBy: String?? = nil,
        status: DisputeStatus? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil
    ) -> DisputeGetResultDispute {
        return DisputeGetResultDispute(
            createdAt: createdAt ?? self.createdAt,
            declarations: declarations ?? self.declarations,
            finalPlayer1Score: finalPlayer1Score ?? self.finalPlayer1Score,
            finalPlayer2Score: finalPlayer2Score ?? self.finalPlayer2Score,
            id: id ?? self.id,
            matchID: matchID ?? self.matchID,
            resolutionNotes: resolutionNotes ?? self.resolutionNotes,
            resolvedAt: resolvedAt ?? self.resolvedAt,
            resolvedBy: resolvedBy ?? self.resolvedBy,
            status: status ?? self.status,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PurpleDeclaration
public struct PurpleDeclaration: Codable {
    public let declaredAt: String
    public let flags: [String]
    public let matchID: String
    public let player1Score: Int
    public let player2Score: Int
    public let proofURL: String
    public let shootout: PurpleShootout?
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case declaredAt = "declaredAt"
        case flags = "flags"
        case matchID = "matchId"
        case player1Score = "player1Score"
        case player2Score = "player2Score"
        case proofURL = "proofUrl"
        case shootout = "shootout"
        case userID = "userId"
    }

    public init(declaredAt: String, flags: [String], matchID: String, player1Score: Int, player2Score: Int, proofURL: String, shootout: PurpleShootout?, userID: String) {
        self.declaredAt = declaredAt
        self.flags = flags
        self.matchID = matchID
        self.player1Score = player1Score
        self.player2Score = player2Score
        self.proofURL = proofURL
        self.shootout = shootout
        self.userID = userID
    }
}

// MARK: PurpleDeclaration convenience initializers and mutators

public extension PurpleDeclaration {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PurpleDeclaration.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        declaredAt: String? = nil,
        flags: [String]? = nil,
        matchID: String? = nil,
        player1Score: Int? = nil,
        player2Score: Int? = nil,
        proofURL: String? = nil,
        shootout: PurpleShootout?? = nil,
        userID: String? = nil
    ) -> PurpleDeclaration {
        return PurpleDeclaration(
            declaredAt: declaredAt ?? self.declaredAt,
            flags: flags ?? self.flags,
            matchID: matchID ?? self.matchID,
            player1Score: player1Score ?? self.player1Score,
            player2Score: player2Score ?? self.player2Score,
            proofURL: proofURL ?? self.proofURL,
            shootout: shootout ?? self.shootout,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PurpleShootout
public struct PurpleShootout: Codable {
    public let player1: Int
    public let player2: Int

    public enum CodingKeys: String, CodingKey {
        case player1 = "player1"
        case player2 = "player2"
    }

    public init(player1: Int, player2: Int) {
        self.player1 = player1
        self.player2 = player2
    }
}

// MARK: PurpleShootout convenience initializers and mutators

public extension PurpleShootout {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PurpleShootout.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        player1: Int? = nil,
        player2: Int? = nil
    ) -> PurpleShootout {
        return PurpleShootout(
            player1: player1 ?? self.player1,
            player2: player2 ?? self.player2
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum DisputeStatus: String, Codable {
    case cancelled = "cancelled"
    case pending = "pending"
    case resolved = "resolved"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - DisputeGetResultMatch
public struct DisputeGetResultMatch: Codable {
    public let completedAt: String?
    public let createdAt: String
    public let deadlineAt: String?
    public let declaredBy: [String]
    public let id: String
    public let loserNextMatchID: String?
    public let nextMatchID: String?
    public let nextMatchPosition: NextMatchPosition?
    public let number: Int
    public let outcome: Outcome?
    public let player1ID: String?
    public let player1Score: Int?
    public let player2ID: String?
    public let player2Score: Int?
    public let readyAt: String?
    public let roundNumber: Int
    public let scheduledAt: String?
    public let shootout: FluffyShootout?
    public let status: MatchStatus
    public let tournamentID: String
    public let updatedAt: String
    public let winnerID: String?

    public enum CodingKeys: String, CodingKey {
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case deadlineAt = "deadlineAt"
        case declaredBy = "declaredBy"
        case id = "id"
        case loserNextMatchID = "loserNextMatchId"
        case nextMatchID = "nextMatchId"
        case nextMatchPosition = "nextMatchPosition"
        case number = "number"
        case outcome = "outcome"
        case player1ID = "player1Id"
        case player1Score = "player1Score"
        case player2ID = "player2Id"
        case player2Score = "player2Score"
        case readyAt = "readyAt"
        case roundNumber = "roundNumber"
        case scheduledAt = "scheduledAt"
        case shootout = "shootout"
        case status = "status"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case winnerID = "winnerId"
    }

    public init(completedAt: String?, createdAt: String, deadlineAt: String?, declaredBy: [String], id: String, loserNextMatchID: String?, nextMatchID: String?, nextMatchPosition: NextMatchPosition?, number: Int, outcome: Outcome?, player1ID: String?, player1Score: Int?, player2ID: String?, player2Score: Int?, readyAt: String?, roundNumber: Int, scheduledAt: String?, shootout: FluffyShootout?, status: MatchStatus, tournamentID: String, updatedAt: String, winnerID: String?) {
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.deadlineAt = deadlineAt
        self.declaredBy = declaredBy
        self.id = id
        self.loserNextMatchID = loserNextMatchID
        self.nextMatchID = nextMatchID
        self.nextMatchPosition = nextMatchPosition
        self.number = number
        self.outcome = outcome
        self.player1ID = player1ID
        self.player1Score = player1Score
        self.player2ID = player2ID
        self.player2Score = player2Score
        self.readyAt = readyAt
        self.roundNumber = roundNumber
        self.scheduledAt = scheduledAt
        self.shootout = shootout
        self.status = status
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.winnerID = winnerID
    }
}

// MARK: DisputeGetResultMatch convenience initializers and mutators

public extension DisputeGetResultMatch {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(DisputeGetResultMatch.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        completedAt: String?? = nil,
        createdAt: String? = nil,
        deadlineAt: String?? = nil,
        declaredBy: [String]? = nil,
        id: String? = nil,
        loserNextMatchID: String?? = nil,
        nextMatchID: String?? = nil,
        nextMatchPosition: NextMatchPosition?? = nil,
        number: Int? = nil,
        outcome: Outcome?? = nil,
        player1ID: String?? = nil,
        player1Score: Int?? = nil,
        player2ID: String?? = nil,
        player2Score: Int?? = nil,
        readyAt: String?? = nil,
        roundNumber: Int? = nil,
        scheduledAt: String?? = nil,
        shootout: FluffyShootout?? = nil,
        status: MatchStatus? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        winnerID: String?? = nil
    ) -> DisputeGetResultMatch {
        return DisputeGetResultMatch(
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            deadlineAt: deadlineAt ?? self.deadlineAt,
            declaredBy: declaredBy ?? self.declaredBy,
            id: id ?? self.id,
            loserNextMatchID: loserNextMatchID ?? self.loserNextMatchID,
            nextMatchID: nextMatchID ?? self.nextMatchID,
            nextMatchPosition: nextMatchPosition ?? self.nextMatchPosition,
            number: number ?? self.number,
            outcome: outcome ?? self.outcome,
            player1ID: player1ID ?? self.player1ID,
            player1Score: player1Score ?? self.player1Score,
            player2ID: player2ID ?? self.player2ID,
            player2Score: player2Score ?? self.player2Score,
            readyAt: readyAt ?? self.readyAt,
            roundNumber: roundNumber ?? self.roundNumber,
            scheduledAt: scheduledAt ?? self.scheduledAt,
            shootout: shootout ?? self.shootout,
            status: status ?? self.status,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            winnerID: winnerID ?? self.winnerID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum NextMatchPosition: String, Codable {
    case player1 = "player1"
    case player2 = "player2"
}

public enum Outcome: String, Codable {
    case designated = "designated"
    case doubleForfeit = "double_forfeit"
    case forfeit = "forfeit"
    case played = "played"
    case walkover = "walkover"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - FluffyShootout
public struct FluffyShootout: Codable {
    public let player1: Int
    public let player2: Int

    public enum CodingKeys: String, CodingKey {
        case player1 = "player1"
        case player2 = "player2"
    }

    public init(player1: Int, player2: Int) {
        self.player1 = player1
        self.player2 = player2
    }
}

// MARK: FluffyShootout convenience initializers and mutators

public extension FluffyShootout {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(FluffyShootout.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        player1: Int? = nil,
        player2: Int? = nil
    ) -> FluffyShootout {
        return FluffyShootout(
            player1: player1 ?? self.player1,
            player2: player2 ?? self.player2
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum MatchStatus: String, Codable {
    case awaitingResults = "awaiting_results"
    case cancelled = "cancelled"
    case completed = "completed"
    case disputed = "disputed"
    case pending = "pending"
    case ready = "ready"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - DisputeGetMessage
public struct DisputeGetMessage: Codable {
    public let disputeID: String

    public enum CodingKeys: String, CodingKey {
        case disputeID = "disputeId"
    }

    public init(disputeID: String) {
        self.disputeID = disputeID
    }
}

// MARK: DisputeGetMessage convenience initializers and mutators

public extension DisputeGetMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(DisputeGetMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        disputeID: String? = nil
    ) -> DisputeGetMessage {
        return DisputeGetMessage(
            disputeID: disputeID ?? self.disputeID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - DisputeListACK
public struct DisputeListACK: Codable {
    public let data: DisputeListResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: DisputeListResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: DisputeListACK convenience initializers and mutators

public extension DisputeListACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(DisputeListACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: DisputeListResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> DisputeListACK {
        return DisputeListACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - DisputeListResult
public struct DisputeListResult: Codable {
    public let items: [DisputeListResultItem]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [DisputeListResultItem], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: DisputeListResult convenience initializers and mutators

public extension DisputeListResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(DisputeListResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [DisputeListResultItem]? = nil,
        nextCursor: String?? = nil
    ) -> DisputeListResult {
        return DisputeListResult(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - DisputeListResultItem
public struct DisputeListResultItem: Codable {
    public let createdAt: String
    public let declarations: [ItemDeclaration]
    public let finalPlayer1Score: Int?
    public let finalPlayer2Score: Int?
    public let id: String
    public let matchID: String
    public let resolutionNotes: String?
    public let resolvedAt: String?
    public let resolvedBy: String?
    public let status: DisputeStatus
    public let tournamentID: String
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case declarations = "declarations"
        case finalPlayer1Score = "finalPlayer1Score"
        case finalPlayer2Score = "finalPlayer2Score"
        case id = "id"
        case matchID = "matchId"
        case resolutionNotes = "resolutionNotes"
        case resolvedAt = "resolvedAt"
        case resolvedBy = "resolvedBy"
        case status = "status"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
    }

    public init(createdAt: String, declarations: [ItemDeclaration], finalPlayer1Score: Int?, finalPlayer2Score: Int?, id: String, matchID: String, resolutionNotes: String?, resolvedAt: String?, resolvedBy: String?, status: DisputeStatus, tournamentID: String, updatedAt: String) {
        self.createdAt = createdAt
        self.declarations = declarations
        self.finalPlayer1Score = finalPlayer1Score
        self.finalPlayer2Score = finalPlayer2Score
        self.id = id
        self.matchID = matchID
        self.resolutionNotes = resolutionNotes
        self.resolvedAt = resolvedAt
        self.resolvedBy = resolvedBy
        self.status = status
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
    }
}

// MARK: DisputeListResultItem convenience initializers and mutators

public extension DisputeListResultItem {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(DisputeListResultItem.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        declarations: [ItemDeclaration]? = nil,
        finalPlayer1Score: Int?? = nil,
        finalPlayer2Score: Int?? = nil,
        id: String? = nil,
        matchID: String? = nil,
        resolutionNotes: String?? = nil,
        resolvedAt: String?? = nil,
        resolvedBy: String?? = nil,
        status: DisputeStatus? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil
    ) -> DisputeListResultItem {
        return DisputeListResultItem(
            createdAt: createdAt ?? self.createdAt,
            declarations: declarations ?? self.declarations,
            finalPlayer1Score: finalPlayer1Score ?? self.finalPlayer1Score,
            finalPlayer2Score: finalPlayer2Score ?? self.finalPlayer2Score,
            id: id ?? self.id,
            matchID: matchID ?? self.matchID,
            resolutionNotes: resolutionNotes ?? self.resolutionNotes,
            resolvedAt: resolvedAt ?? self.resolvedAt,
            resolvedBy: resolvedBy ?? self.resolvedBy,
            status: status ?? self.status,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - ItemDeclaration
public struct ItemDeclaration: Codable {
    public let declaredAt: String
    public let flags: [String]
    public let matchID: String
    public let player1Score: Int
    public let player2Score: Int
    public let proofURL: String
    public let shootout: TentacledShootout?
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case declaredAt = "declaredAt"
        case flags = "flags"
        case matchID = "matchId"
        case player1Score = "player1Score"
        case player2Score = "player2Score"
        case proofURL = "proofUrl"
        case shootout = "shootout"
        case userID = "userId"
    }

    public init(declaredAt: String, flags: [String], matchID: String, player1Score: Int, player2Score: Int, proofURL: String, shootout: TentacledShootout?, userID: String) {
        self.declaredAt = declaredAt
        self.flags = flags
        self.matchID = matchID
        self.player1Score = player1Score
        self.player2Score = player2Score
        self.proofURL = proofURL
        self.shootout = shootout
        self.userID = userID
    }
}

// MARK: ItemDeclaration convenience initializers and mutators

public extension ItemDeclaration {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ItemDeclaration.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        declaredAt: String? = nil,
        flags: [String]? = nil,
        matchID: String? = nil,
        player1Score: Int? = nil,
        player2Score: Int? = nil,
        proofURL: String? = nil,
        shootout: TentacledShootout?? = nil,
        userID: String? = nil
    ) -> ItemDeclaration {
        return ItemDeclaration(
            declaredAt: declaredAt ?? self.declaredAt,
            flags: flags ?? self.flags,
            matchID: matchID ?? self.matchID,
            player1Score: player1Score ?? self.player1Score,
            player2Score: player2Score ?? self.player2Score,
            proofURL: proofURL ?? self.proofURL,
            shootout: shootout ?? self.shootout,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TentacledShootout
public struct TentacledShootout: Codable {
    public let player1: Int
    public let player2: Int

    public enum CodingKeys: String, CodingKey {
        case player1 = "player1"
        case player2 = "player2"
    }

    public init(player1: Int, player2: Int) {
        self.player1 = player1
        self.player2 = player2
    }
}

// MARK: TentacledShootout convenience initializers and mutators

public extension TentacledShootout {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TentacledShootout.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        player1: Int? = nil,
        player2: Int? = nil
    ) -> TentacledShootout {
        return TentacledShootout(
            player1: player1 ?? self.player1,
            player2: player2 ?? self.player2
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - DisputeListMessage
public struct DisputeListMessage: Codable {
    /// `nextCursor` of the page before.
    public let cursor: String?
    /// 20, if left out.
    public let limit: Int?
    public let status: DisputeStatus?
    public let tournamentID: String?

    public enum CodingKeys: String, CodingKey {
        case cursor = "cursor"
        case limit = "limit"
        case status = "status"
        case tournamentID = "tournamentId"
    }

    public init(cursor: String?, limit: Int?, status: DisputeStatus?, tournamentID: String?) {
        self.cursor = cursor
        self.limit = limit
        self.status = status
        self.tournamentID = tournamentID
    }
}

// MARK: DisputeListMessage convenience initializers and mutators

public extension DisputeListMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(DisputeListMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        cursor: String?? = nil,
        limit: Int?? = nil,
        status: DisputeStatus?? = nil,
        tournamentID: String?? = nil
    ) -> DisputeListMessage {
        return DisputeListMessage(
            cursor: cursor ?? self.cursor,
            limit: limit ?? self.limit,
            status: status ?? self.status,
            tournamentID: tournamentID ?? self.tournamentID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - DisputeResolveACK
public struct DisputeResolveACK: Codable {
    public let data: DisputeResolveResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: DisputeResolveResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: DisputeResolveACK convenience initializers and mutators

public extension DisputeResolveACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(DisputeResolveACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: DisputeResolveResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> DisputeResolveACK {
        return DisputeResolveACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - DisputeResolveResult
public struct DisputeResolveResult: Codable {
    public let dispute: DisputeResolveResultDispute
    public let match: DisputeResolveResultMatch

    public enum CodingKeys: String, CodingKey {
        case dispute = "dispute"
        case match = "match"
    }

    public init(dispute: DisputeResolveResultDispute, match: DisputeResolveResultMatch) {
        self.dispute = dispute
        self.match = match
    }
}

// MARK: DisputeResolveResult convenience initializers and mutators

public extension DisputeResolveResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(DisputeResolveResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        dispute: DisputeResolveResultDispute? = nil,
        match: DisputeResolveResultMatch? = nil
    ) -> DisputeResolveResult {
        return DisputeResolveResult(
            dispute: dispute ?? self.dispute,
            match: match ?? self.match
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - DisputeResolveResultDispute
public struct DisputeResolveResultDispute: Codable {
    public let createdAt: String
    public let declarations: [FluffyDeclaration]
    public let finalPlayer1Score: Int?
    public let finalPlayer2Score: Int?
    public let id: String
    public let matchID: String
    public let resolutionNotes: String?
    public let resolvedAt: String?
    public let resolvedBy: String?
    public let status: DisputeStatus
    public let tournamentID: String
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case declarations = "declarations"
        case finalPlayer1Score = "finalPlayer1Score"
        case finalPlayer2Score = "finalPlayer2Score"
        case id = "id"
        case matchID = "matchId"
        case resolutionNotes = "resolutionNotes"
        case resolvedAt = "resolvedAt"
        case resolvedBy = "resolvedBy"
        case status = "status"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
    }

    public init(createdAt: String, declarations: [FluffyDeclaration], finalPlayer1Score: Int?, finalPlayer2Score: Int?, id: String, matchID: String, resolutionNotes: String?, resolvedAt: String?, resolvedBy: String?, status: DisputeStatus, tournamentID: String, updatedAt: String) {
        self.createdAt = createdAt
        self.declarations = declarations
        self.finalPlayer1Score = finalPlayer1Score
        self.finalPlayer2Score = finalPlayer2Score
        self.id = id
        self.matchID = matchID
        self.resolutionNotes = resolutionNotes
        self.resolvedAt = resolvedAt
        self.resolvedBy = resolvedBy
        self.status = status
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
    }
}

// MARK: DisputeResolveResultDispute convenience initializers and mutators

public extension DisputeResolveResultDispute {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(DisputeResolveResultDispute.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        declarations: [FluffyDeclaration]? = nil,
        finalPlayer1Score: Int?? = nil,
        finalPlayer2Score: Int?? = nil,
        id: String? = nil,
        matchID: String? = nil,
        resolutionNotes: String?? = nil,
        resolvedAt: String?? = nil,
        resolvedBy: String?? = nil,
        status: DisputeStatus? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil
    ) -> DisputeResolveResultDispute {
        return DisputeResolveResultDispute(
            createdAt: createdAt ?? self.createdAt,
            declarations: declarations ?? self.declarations,
            finalPlayer1Score: finalPlayer1Score ?? self.finalPlayer1Score,
            finalPlayer2Score: finalPlayer2Score ?? self.finalPlayer2Score,
            id: id ?? self.id,
            matchID: matchID ?? self.matchID,
            resolutionNotes: resolutionNotes ?? self.resolutionNotes,
            resolvedAt: resolvedAt ?? self.resolvedAt,
            resolvedBy: resolvedBy ?? self.resolvedBy,
            status: status ?? self.status,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - FluffyDeclaration
public struct FluffyDeclaration: Codable {
    public let declaredAt: String
    public let flags: [String]
    public let matchID: String
    public let player1Score: Int
    public let player2Score: Int
    public let proofURL: String
    public let shootout: StickyShootout?
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case declaredAt = "declaredAt"
        case flags = "flags"
        case matchID = "matchId"
        case player1Score = "player1Score"
        case player2Score = "player2Score"
        case proofURL = "proofUrl"
        case shootout = "shootout"
        case userID = "userId"
    }

    public init(declaredAt: String, flags: [String], matchID: String, player1Score: Int, player2Score: Int, proofURL: String, shootout: StickyShootout?, userID: String) {
        self.declaredAt = declaredAt
        self.flags = flags
        self.matchID = matchID
        self.player1Score = player1Score
        self.player2Score = player2Score
        self.proofURL = proofURL
        self.shootout = shootout
        self.userID = userID
    }
}

// MARK: FluffyDeclaration convenience initializers and mutators

public extension FluffyDeclaration {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(FluffyDeclaration.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        declaredAt: String? = nil,
        flags: [String]? = nil,
        matchID: String? = nil,
        player1Score: Int? = nil,
        player2Score: Int? = nil,
        proofURL: String? = nil,
        shootout: StickyShootout?? = nil,
        userID: String? = nil
    ) -> FluffyDeclaration {
        return FluffyDeclaration(
            declaredAt: declaredAt ?? self.declaredAt,
            flags: flags ?? self.flags,
            matchID: matchID ?? self.matchID,
            player1Score: player1Score ?? self.player1Score,
            player2Score: player2Score ?? self.player2Score,
            proofURL: proofURL ?? self.proofURL,
            shootout: shootout ?? self.shootout,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - StickyShootout
public struct StickyShootout: Codable {
    public let player1: Int
    public let player2: Int

    public enum CodingKeys: String, CodingKey {
        case player1 = "player1"
        case player2 = "player2"
    }

    public init(player1: Int, player2: Int) {
        self.player1 = player1
        self.player2 = player2
    }
}

// MARK: StickyShootout convenience initializers and mutators

public extension StickyShootout {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(StickyShootout.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        player1: Int? = nil,
        player2: Int? = nil
    ) -> StickyShootout {
        return StickyShootout(
            player1: player1 ?? self.player1,
            player2: player2 ?? self.player2
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - DisputeResolveResultMatch
public struct DisputeResolveResultMatch: Codable {
    public let completedAt: String?
    public let createdAt: String
    public let deadlineAt: String?
    public let declaredBy: [String]
    public let id: String
    public let loserNextMatchID: String?
    public let nextMatchID: String?
    public let nextMatchPosition: NextMatchPosition?
    public let number: Int
    public let outcome: Outcome?
    public let player1ID: String?
    public let player1Score: Int?
    public let player2ID: String?
    public let player2Score: Int?
    public let readyAt: String?
    public let roundNumber: Int
    public let scheduledAt: String?
    public let shootout: IndigoShootout?
    public let status: MatchStatus
    public let tournamentID: String
    public let updatedAt: String
    public let winnerID: String?

    public enum CodingKeys: String, CodingKey {
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case deadlineAt = "deadlineAt"
        case declaredBy = "declaredBy"
        case id = "id"
        case loserNextMatchID = "loserNextMatchId"
        case nextMatchID = "nextMatchId"
        case nextMatchPosition = "nextMatchPosition"
        case number = "number"
        case outcome = "outcome"
        case player1ID = "player1Id"
        case player1Score = "player1Score"
        case player2ID = "player2Id"
        case player2Score = "player2Score"
        case readyAt = "readyAt"
        case roundNumber = "roundNumber"
        case scheduledAt = "scheduledAt"
        case shootout = "shootout"
        case status = "status"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case winnerID = "winnerId"
    }

    public init(completedAt: String?, createdAt: String, deadlineAt: String?, declaredBy: [String], id: String, loserNextMatchID: String?, nextMatchID: String?, nextMatchPosition: NextMatchPosition?, number: Int, outcome: Outcome?, player1ID: String?, player1Score: Int?, player2ID: String?, player2Score: Int?, readyAt: String?, roundNumber: Int, scheduledAt: String?, shootout: IndigoShootout?, status: MatchStatus, tournamentID: String, updatedAt: String, winnerID: String?) {
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.deadlineAt = deadlineAt
        self.declaredBy = declaredBy
        self.id = id
        self.loserNextMatchID = loserNextMatchID
        self.nextMatchID = nextMatchID
        self.nextMatchPosition = nextMatchPosition
        self.number = number
        self.outcome = outcome
        self.player1ID = player1ID
        self.player1Score = player1Score
        self.player2ID = player2ID
        self.player2Score = player2Score
        self.readyAt = readyAt
        self.roundNumber = roundNumber
        self.scheduledAt = scheduledAt
        self.shootout = shootout
        self.status = status
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.winnerID = winnerID
    }
}

// MARK: DisputeResolveResultMatch convenience initializers and mutators

public extension DisputeResolveResultMatch {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(DisputeResolveResultMatch.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        completedAt: String?? = nil,
        createdAt: String? = nil,
        deadlineAt: String?? = nil,
        declaredBy: [String]? = nil,
        id: String? = nil,
        loserNextMatchID: String?? = nil,
        nextMatchID: String?? = nil,
        nextMatchPosition: NextMatchPosition?? = nil,
        number: Int? = nil,
        outcome: Outcome?? = nil,
        player1ID: String?? = nil,
        player1Score: Int?? = nil,
        player2ID: String?? = nil,
        player2Score: Int?? = nil,
        readyAt: String?? = nil,
        roundNumber: Int? = nil,
        scheduledAt: String?? = nil,
        shootout: IndigoShootout?? = nil,
        status: MatchStatus? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        winnerID: String?? = nil
    ) -> DisputeResolveResultMatch {
        return DisputeResolveResultMatch(
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            deadlineAt: deadlineAt ?? self.deadlineAt,
            declaredBy: declaredBy ?? self.declaredBy,
            id: id ?? self.id,
            loserNextMatchID: loserNextMatchID ?? self.loserNextMatchID,
            nextMatchID: nextMatchID ?? self.nextMatchID,
            nextMatchPosition: nextMatchPosition ?? self.nextMatchPosition,
            number: number ?? self.number,
            outcome: outcome ?? self.outcome,
            player1ID: player1ID ?? self.player1ID,
            player1Score: player1Score ?? self.player1Score,
            player2ID: player2ID ?? self.player2ID,
            player2Score: player2Score ?? self.player2Score,
            readyAt: readyAt ?? self.readyAt,
            roundNumber: roundNumber ?? self.roundNumber,
            scheduledAt: scheduledAt ?? self.scheduledAt,
            shootout: shootout ?? self.shootout,
            status: status ?? self.status,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            winnerID: winnerID ?? self.winnerID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - IndigoShootout
public struct IndigoShootout: Codable {
    public let player1: Int
    public let player2: Int

    public enum CodingKeys: String, CodingKey {
        case player1 = "player1"
        case player2 = "player2"
    }

    public init(player1: Int, player2: Int) {
        self.player1 = player1
        self.player2 = player2
    }
}

// MARK: IndigoShootout convenience initializers and mutators

public extension IndigoShootout {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(IndigoShootout.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        player1: Int? = nil,
        player2: Int? = nil
    ) -> IndigoShootout {
        return IndigoShootout(
            player1: player1 ?? self.player1,
            player2: player2 ?? self.player2
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - DisputeResolveMessage
public struct DisputeResolveMessage: Codable {
    public let cancelMatch: Bool?
    public let disputeID: String
    public let idempotencyKey: String?
    public let notes: String
    public let player1Score: Int?
    public let player2Score: Int?
    public let shootout: DisputeResolveMessageShootout?

    public enum CodingKeys: String, CodingKey {
        case cancelMatch = "cancelMatch"
        case disputeID = "disputeId"
        case idempotencyKey = "idempotencyKey"
        case notes = "notes"
        case player1Score = "player1Score"
        case player2Score = "player2Score"
        case shootout = "shootout"
    }

    public init(cancelMatch: Bool?, disputeID: String, idempotencyKey: String?, notes: String, player1Score: Int?, player2Score: Int?, shootout: DisputeResolveMessageShootout?) {
        self.cancelMatch = cancelMatch
        self.disputeID = disputeID
        self.idempotencyKey = idempotencyKey
        self.notes = notes
        self.player1Score = player1Score
        self.player2Score = player2Score
        self.shootout = shootout
    }
}

// MARK: DisputeResolveMessage convenience initializers and mutators

public extension DisputeResolveMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(DisputeResolveMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        cancelMatch: Bool?? = nil,
        disputeID: String? = nil,
        idempotencyKey: String?? = nil,
        notes: String? = nil,
        player1Score: Int?? = nil,
        player2Score: Int?? = nil,
        shootout: DisputeResolveMessageShootout?? = nil
    ) -> DisputeResolveMessage {
        return DisputeResolveMessage(
            cancelMatch: cancelMatch ?? self.cancelMatch,
            disputeID: disputeID ?? self.disputeID,
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            notes: notes ?? self.notes,
            player1Score: player1Score ?? self.player1Score,
            player2Score: player2Score ?? self.player2Score,
            shootout: shootout ?? self.shootout
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - DisputeResolveMessageShootout
public struct DisputeResolveMessageShootout: Codable {
    public let player1: Int
    public let player2: Int

    public enum CodingKeys: String, CodingKey {
        case player1 = "player1"
        case player2 = "player2"
    }

    public init(player1: Int, player2: Int) {
        self.player1 = player1
        self.player2 = player2
    }
}

// MARK: DisputeResolveMessageShootout convenience initializers and mutators

public extension DisputeResolveMessageShootout {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(DisputeResolveMessageShootout.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        player1: Int? = nil,
        player2: Int? = nil
    ) -> DisputeResolveMessageShootout {
        return DisputeResolveMessageShootout(
            player1: player1 ?? self.player1,
            player2: player2 ?? self.player2
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - DisputeResolvedMessage
public struct DisputeResolvedMessage: Codable {
    public let at: String
    public let data: DisputeResolvedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: DisputeResolvedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: DisputeResolvedMessage convenience initializers and mutators

public extension DisputeResolvedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(DisputeResolvedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: DisputeResolvedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> DisputeResolvedMessage {
        return DisputeResolvedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - DisputeResolvedMessageData
public struct DisputeResolvedMessageData: Codable {
    public let disputeID: String
    public let match: PurpleMatch

    public enum CodingKeys: String, CodingKey {
        case disputeID = "disputeId"
        case match = "match"
    }

    public init(disputeID: String, match: PurpleMatch) {
        self.disputeID = disputeID
        self.match = match
    }
}

// MARK: DisputeResolvedMessageData convenience initializers and mutators

public extension DisputeResolvedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(DisputeResolvedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        disputeID: String? = nil,
        match: PurpleMatch? = nil
    ) -> DisputeResolvedMessageData {
        return DisputeResolvedMessageData(
            disputeID: disputeID ?? self.disputeID,
            match: match ?? self.match
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PurpleMatch
public struct PurpleMatch: Codable {
    public let completedAt: String?
    public let createdAt: String
    public let deadlineAt: String?
    public let declaredBy: [String]
    public let id: String
    public let loserNextMatchID: String?
    public let nextMatchID: String?
    public let nextMatchPosition: NextMatchPosition?
    public let number: Int
    public let outcome: Outcome?
    public let player1ID: String?
    public let player1Score: Int?
    public let player2ID: String?
    public let player2Score: Int?
    public let readyAt: String?
    public let roundNumber: Int
    public let scheduledAt: String?
    public let shootout: IndecentShootout?
    public let status: MatchStatus
    public let tournamentID: String
    public let updatedAt: String
    public let winnerID: String?

    public enum CodingKeys: String, CodingKey {
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case deadlineAt = "deadlineAt"
        case declaredBy = "declaredBy"
        case id = "id"
        case loserNextMatchID = "loserNextMatchId"
        case nextMatchID = "nextMatchId"
        case nextMatchPosition = "nextMatchPosition"
        case number = "number"
        case outcome = "outcome"
        case player1ID = "player1Id"
        case player1Score = "player1Score"
        case player2ID = "player2Id"
        case player2Score = "player2Score"
        case readyAt = "readyAt"
        case roundNumber = "roundNumber"
        case scheduledAt = "scheduledAt"
        case shootout = "shootout"
        case status = "status"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case winnerID = "winnerId"
    }

    public init(completedAt: String?, createdAt: String, deadlineAt: String?, declaredBy: [String], id: String, loserNextMatchID: String?, nextMatchID: String?, nextMatchPosition: NextMatchPosition?, number: Int, outcome: Outcome?, player1ID: String?, player1Score: Int?, player2ID: String?, player2Score: Int?, readyAt: String?, roundNumber: Int, scheduledAt: String?, shootout: IndecentShootout?, status: MatchStatus, tournamentID: String, updatedAt: String, winnerID: String?) {
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.deadlineAt = deadlineAt
        self.declaredBy = declaredBy
        self.id = id
        self.loserNextMatchID = loserNextMatchID
        self.nextMatchID = nextMatchID
        self.nextMatchPosition = nextMatchPosition
        self.number = number
        self.outcome = outcome
        self.player1ID = player1ID
        self.player1Score = player1Score
        self.player2ID = player2ID
        self.player2Score = player2Score
        self.readyAt = readyAt
        self.roundNumber = roundNumber
        self.scheduledAt = scheduledAt
        self.shootout = shootout
        self.status = status
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.winnerID = winnerID
    }
}

// MARK: PurpleMatch convenience initializers and mutators

public extension PurpleMatch {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PurpleMatch.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        completedAt: String?? = nil,
        createdAt: String? = nil,
        deadlineAt: String?? = nil,
        declaredBy: [String]? = nil,
        id: String? = nil,
        loserNextMatchID: String?? = nil,
        nextMatchID: String?? = nil,
        nextMatchPosition: NextMatchPosition?? = nil,
        number: Int? = nil,
        outcome: Outcome?? = nil,
        player1ID: String?? = nil,
        player1Score: Int?? = nil,
        player2ID: String?? = nil,
        player2Score: Int?? = nil,
        readyAt: String?? = nil,
        roundNumber: Int? = nil,
        scheduledAt: String?? = nil,
        shootout: IndecentShootout?? = nil,
        status: MatchStatus? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        winnerID: String?? = nil
    ) -> PurpleMatch {
        return PurpleMatch(
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            deadlineAt: deadlineAt ?? self.deadlineAt,
            declaredBy: declaredBy ?? self.declaredBy,
            id: id ?? self.id,
            loserNextMatchID: loserNextMatchID ?? self.loserNextMatchID,
            nextMatchID: nextMatchID ?? self.nextMatchID,
            nextMatchPosition: nextMatchPosition ?? self.nextMatchPosition,
            number: number ?? self.number,
            outcome: outcome ?? self.outcome,
            player1ID: player1ID ?? self.player1ID,
            player1Score: player1Score ?? self.player1Score,
            player2ID: player2ID ?? self.player2ID,
            player2Score: player2Score ?? self.player2Score,
            readyAt: readyAt ?? self.readyAt,
            roundNumber: roundNumber ?? self.roundNumber,
            scheduledAt: scheduledAt ?? self.scheduledAt,
            shootout: shootout ?? self.shootout,
            status: status ?? self.status,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            winnerID: winnerID ?? self.winnerID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - IndecentShootout
public struct IndecentShootout: Codable {
    public let player1: Int
    public let player2: Int

    public enum CodingKeys: String, CodingKey {
        case player1 = "player1"
        case player2 = "player2"
    }

    public init(player1: Int, player2: Int) {
        self.player1 = player1
        self.player2 = player2
    }
}

// MARK: IndecentShootout convenience initializers and mutators

public extension IndecentShootout {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(IndecentShootout.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        player1: Int? = nil,
        player2: Int? = nil
    ) -> IndecentShootout {
        return IndecentShootout(
            player1: player1 ?? self.player1,
            player2: player2 ?? self.player2
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - GameGetACK
public struct GameGetACK: Codable {
    public let data: GameGetResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: GameGetResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: GameGetACK convenience initializers and mutators

public extension GameGetACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(GameGetACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: GameGetResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> GameGetACK {
        return GameGetACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - GameGetResult
public struct GameGetResult: Codable {
    public let game: Game

    public enum CodingKeys: String, CodingKey {
        case game = "game"
    }

    public init(game: Game) {
        self.game = game
    }
}

// MARK: GameGetResult convenience initializers and mutators

public extension GameGetResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(GameGetResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        game: Game? = nil
    ) -> GameGetResult {
        return GameGetResult(
            game: game ?? self.game
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Game
public struct Game: Codable {
    public let createdAt: String
    public let currency: Currency
    public let description: String
    public let iconURL: String?
    public let id: String
    public let kind: GameKind
    public let maxBet: Int
    public let minBet: Int
    public let name: String
    public let returnToPlayer: Double?
    public let rules: [String: JSONAny]
    public let slug: String
    public let status: GameStatus
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case currency = "currency"
        case description = "description"
        case iconURL = "iconUrl"
        case id = "id"
        case kind = "kind"
        case maxBet = "maxBet"
        case minBet = "minBet"
        case name = "name"
        case returnToPlayer = "returnToPlayer"
        case rules = "rules"
        case slug = "slug"
        case status = "status"
        case updatedAt = "updatedAt"
    }

    public init(createdAt: String, currency: Currency, description: String, iconURL: String?, id: String, kind: GameKind, maxBet: Int, minBet: Int, name: String, returnToPlayer: Double?, rules: [String: JSONAny], slug: String, status: GameStatus, updatedAt: String) {
        self.createdAt = createdAt
        self.currency = currency
        self.description = description
        self.iconURL = iconURL
        self.id = id
        self.kind = kind
        self.maxBet = maxBet
        self.minBet = minBet
        self.name = name
        self.returnToPlayer = returnToPlayer
        self.rules = rules
        self.slug = slug
        self.status = status
        self.updatedAt = updatedAt
    }
}

// MARK: Game convenience initializers and mutators

public extension Game {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Game.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        currency: Currency? = nil,
        description: String? = nil,
        iconURL: String?? = nil,
        id: String? = nil,
        kind: GameKind? = nil,
        maxBet: Int? = nil,
        minBet: Int? = nil,
        name: String? = nil,
        returnToPlayer: Double?? = nil,
        rules: [String: JSONAny]? = nil,
        slug: String? = nil,
        status: GameStatus? = nil,
        updatedAt: String? = nil
    ) -> Game {
        return Game(
            createdAt: createdAt ?? self.createdAt,
            currency: currency ?? self.currency,
            description: description ?? self.description,
            iconURL: iconURL ?? self.iconURL,
            id: id ?? self.id,
            kind: kind ?? self.kind,
            maxBet: maxBet ?? self.maxBet,
            minBet: minBet ?? self.minBet,
            name: name ?? self.name,
            returnToPlayer: returnToPlayer ?? self.returnToPlayer,
            rules: rules ?? self.rules,
            slug: slug ?? self.slug,
            status: status ?? self.status,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum GameKind: String, Codable {
    case football = "football"
    case liarsPoker = "liars_poker"
    case lottery = "lottery"
    case slot = "slot"
}

public enum GameStatus: String, Codable {
    case closed = "closed"
    case maintenance = "maintenance"
    case statusOpen = "open"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - GameGetMessage
public struct GameGetMessage: Codable {
    public let gameID: String

    public enum CodingKeys: String, CodingKey {
        case gameID = "gameId"
    }

    public init(gameID: String) {
        self.gameID = gameID
    }
}

// MARK: GameGetMessage convenience initializers and mutators

public extension GameGetMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(GameGetMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        gameID: String? = nil
    ) -> GameGetMessage {
        return GameGetMessage(
            gameID: gameID ?? self.gameID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - GameListACK
public struct GameListACK: Codable {
    public let data: GameListResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: GameListResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: GameListACK convenience initializers and mutators

public extension GameListACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(GameListACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: GameListResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> GameListACK {
        return GameListACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - GameListResult
public struct GameListResult: Codable {
    public let items: [GameListResultItem]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [GameListResultItem], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: GameListResult convenience initializers and mutators

public extension GameListResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(GameListResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [GameListResultItem]? = nil,
        nextCursor: String?? = nil
    ) -> GameListResult {
        return GameListResult(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - GameListResultItem
public struct GameListResultItem: Codable {
    public let createdAt: String
    public let currency: Currency
    public let description: String
    public let iconURL: String?
    public let id: String
    public let kind: GameKind
    public let maxBet: Int
    public let minBet: Int
    public let name: String
    public let returnToPlayer: Double?
    public let rules: [String: JSONAny]
    public let slug: String
    public let status: GameStatus
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case currency = "currency"
        case description = "description"
        case iconURL = "iconUrl"
        case id = "id"
        case kind = "kind"
        case maxBet = "maxBet"
        case minBet = "minBet"
        case name = "name"
        case returnToPlayer = "returnToPlayer"
        case rules = "rules"
        case slug = "slug"
        case status = "status"
        case updatedAt = "updatedAt"
    }

    public init(createdAt: String, currency: Currency, description: String, iconURL: String?, id: String, kind: GameKind, maxBet: Int, minBet: Int, name: String, returnToPlayer: Double?, rules: [String: JSONAny], slug: String, status: GameStatus, updatedAt: String) {
        self.createdAt = createdAt
        self.currency = currency
        self.description = description
        self.iconURL = iconURL
        self.id = id
        self.kind = kind
        self.maxBet = maxBet
        self.minBet = minBet
        self.name = name
        self.returnToPlayer = returnToPlayer
        self.rules = rules
        self.slug = slug
        self.status = status
        self.updatedAt = updatedAt
    }
}

// MARK: GameListResultItem convenience initializers and mutators

public extension GameListResultItem {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(GameListResultItem.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        currency: Currency? = nil,
        description: String? = nil,
        iconURL: String?? = nil,
        id: String? = nil,
        kind: GameKind? = nil,
        maxBet: Int? = nil,
        minBet: Int? = nil,
        name: String? = nil,
        returnToPlayer: Double?? = nil,
        rules: [String: JSONAny]? = nil,
        slug: String? = nil,
        status: GameStatus? = nil,
        updatedAt: String? = nil
    ) -> GameListResultItem {
        return GameListResultItem(
            createdAt: createdAt ?? self.createdAt,
            currency: currency ?? self.currency,
            description: description ?? self.description,
            iconURL: iconURL ?? self.iconURL,
            id: id ?? self.id,
            kind: kind ?? self.kind,
            maxBet: maxBet ?? self.maxBet,
            minBet: minBet ?? self.minBet,
            name: name ?? self.name,
            returnToPlayer: returnToPlayer ?? self.returnToPlayer,
            rules: rules ?? self.rules,
            slug: slug ?? self.slug,
            status: status ?? self.status,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - GameListMessage
public struct GameListMessage: Codable {
    /// `nextCursor` of the page before.
    public let cursor: String?
    public let kind: GameKind?
    /// 20, if left out.
    public let limit: Int?

    public enum CodingKeys: String, CodingKey {
        case cursor = "cursor"
        case kind = "kind"
        case limit = "limit"
    }

    public init(cursor: String?, kind: GameKind?, limit: Int?) {
        self.cursor = cursor
        self.kind = kind
        self.limit = limit
    }
}

// MARK: GameListMessage convenience initializers and mutators

public extension GameListMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(GameListMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        cursor: String?? = nil,
        kind: GameKind?? = nil,
        limit: Int?? = nil
    ) -> GameListMessage {
        return GameListMessage(
            cursor: cursor ?? self.cursor,
            kind: kind ?? self.kind,
            limit: limit ?? self.limit
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - GroupGetACK
public struct GroupGetACK: Codable {
    public let data: GroupGetResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: GroupGetResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: GroupGetACK convenience initializers and mutators

public extension GroupGetACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(GroupGetACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: GroupGetResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> GroupGetACK {
        return GroupGetACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - GroupGetResult
public struct GroupGetResult: Codable {
    public let items: [GroupGetResultItem]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [GroupGetResultItem], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: GroupGetResult convenience initializers and mutators

public extension GroupGetResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(GroupGetResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [GroupGetResultItem]? = nil,
        nextCursor: String?? = nil
    ) -> GroupGetResult {
        return GroupGetResult(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - GroupGetResultItem
public struct GroupGetResultItem: Codable {
    public let group: PurpleGroup
    public let role: ItemRole?

    public enum CodingKeys: String, CodingKey {
        case group = "group"
        case role = "role"
    }

    public init(group: PurpleGroup, role: ItemRole?) {
        self.group = group
        self.role = role
    }
}

// MARK: GroupGetResultItem convenience initializers and mutators

public extension GroupGetResultItem {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(GroupGetResultItem.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        group: PurpleGroup? = nil,
        role: ItemRole?? = nil
    ) -> GroupGetResultItem {
        return GroupGetResultItem(
            group: group ?? self.group,
            role: role ?? self.role
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PurpleGroup
public struct PurpleGroup: Codable {
    public let createdAt: String
    public let createdBy: String
    public let description: String?
    public let id: String
    public let isPrivate: Bool
    public let membersCount: Int
    public let name: String
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case createdBy = "createdBy"
        case description = "description"
        case id = "id"
        case isPrivate = "isPrivate"
        case membersCount = "membersCount"
        case name = "name"
        case updatedAt = "updatedAt"
    }

    public init(createdAt: String, createdBy: String, description: String?, id: String, isPrivate: Bool, membersCount: Int, name: String, updatedAt: String) {
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.description = description
        self.id = id
        self.isPrivate = isPrivate
        self.membersCount = membersCount
        self.name = name
        self.updatedAt = updatedAt
    }
}

// MARK: PurpleGroup convenience initializers and mutators

public extension PurpleGroup {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PurpleGroup.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        createdBy: String? = nil,
        description: String?? = nil,
        id: String? = nil,
        isPrivate: Bool? = nil,
        membersCount: Int? = nil,
        name: String? = nil,
        updatedAt: String? = nil
    ) -> PurpleGroup {
        return PurpleGroup(
            createdAt: createdAt ?? self.createdAt,
            createdBy: createdBy ?? self.createdBy,
            description: description ?? self.description,
            id: id ?? self.id,
            isPrivate: isPrivate ?? self.isPrivate,
            membersCount: membersCount ?? self.membersCount,
            name: name ?? self.name,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum ItemRole: String, Codable {
    case manager = "manager"
    case member = "member"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - GroupGetMessage
public struct GroupGetMessage: Codable {
    /// `nextCursor` of the page before.
    public let cursor: String?
    public let groupID: String?
    /// 20, if left out.
    public let limit: Int?

    public enum CodingKeys: String, CodingKey {
        case cursor = "cursor"
        case groupID = "groupId"
        case limit = "limit"
    }

    public init(cursor: String?, groupID: String?, limit: Int?) {
        self.cursor = cursor
        self.groupID = groupID
        self.limit = limit
    }
}

// MARK: GroupGetMessage convenience initializers and mutators

public extension GroupGetMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(GroupGetMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        cursor: String?? = nil,
        groupID: String?? = nil,
        limit: Int?? = nil
    ) -> GroupGetMessage {
        return GroupGetMessage(
            cursor: cursor ?? self.cursor,
            groupID: groupID ?? self.groupID,
            limit: limit ?? self.limit
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Job
public struct Job: Codable {
    public let attempts: Int
    public let completedAt: String?
    public let createdAt: String
    public let errorMessage: String?
    public let id: String
    public let jobKey: String
    public let kind: String
    public let payload: [String: JSONAny]
    public let runAt: String
    public let startedAt: String?
    public let status: JobStatus
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case attempts = "attempts"
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case errorMessage = "errorMessage"
        case id = "id"
        case jobKey = "jobKey"
        case kind = "kind"
        case payload = "payload"
        case runAt = "runAt"
        case startedAt = "startedAt"
        case status = "status"
        case updatedAt = "updatedAt"
    }

    public init(attempts: Int, completedAt: String?, createdAt: String, errorMessage: String?, id: String, jobKey: String, kind: String, payload: [String: JSONAny], runAt: String, startedAt: String?, status: JobStatus, updatedAt: String) {
        self.attempts = attempts
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.errorMessage = errorMessage
        self.id = id
        self.jobKey = jobKey
        self.kind = kind
        self.payload = payload
        self.runAt = runAt
        self.startedAt = startedAt
        self.status = status
        self.updatedAt = updatedAt
    }
}

// MARK: Job convenience initializers and mutators

public extension Job {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Job.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        attempts: Int? = nil,
        completedAt: String?? = nil,
        createdAt: String? = nil,
        errorMessage: String?? = nil,
        id: String? = nil,
        jobKey: String? = nil,
        kind: String? = nil,
        payload: [String: JSONAny]? = nil,
        runAt: String? = nil,
        startedAt: String?? = nil,
        status: JobStatus? = nil,
        updatedAt: String? = nil
    ) -> Job {
        return Job(
            attempts: attempts ?? self.attempts,
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            errorMessage: errorMessage ?? self.errorMessage,
            id: id ?? self.id,
            jobKey: jobKey ?? self.jobKey,
            kind: kind ?? self.kind,
            payload: payload ?? self.payload,
            runAt: runAt ?? self.runAt,
            startedAt: startedAt ?? self.startedAt,
            status: status ?? self.status,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum JobStatus: String, Codable {
    case completed = "completed"
    case dead = "dead"
    case failed = "failed"
    case processing = "processing"
    case queued = "queued"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - LedgerReport
public struct LedgerReport: Codable {
    public let accounts: Int
    public let checkedAt: String
    public let clean: Bool
    public let entries: Int
    public let findings: [Finding]

    public enum CodingKeys: String, CodingKey {
        case accounts = "accounts"
        case checkedAt = "checkedAt"
        case clean = "clean"
        case entries = "entries"
        case findings = "findings"
    }

    public init(accounts: Int, checkedAt: String, clean: Bool, entries: Int, findings: [Finding]) {
        self.accounts = accounts
        self.checkedAt = checkedAt
        self.clean = clean
        self.entries = entries
        self.findings = findings
    }
}

// MARK: LedgerReport convenience initializers and mutators

public extension LedgerReport {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(LedgerReport.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        accounts: Int? = nil,
        checkedAt: String? = nil,
        clean: Bool? = nil,
        entries: Int? = nil,
        findings: [Finding]? = nil
    ) -> LedgerReport {
        return LedgerReport(
            accounts: accounts ?? self.accounts,
            checkedAt: checkedAt ?? self.checkedAt,
            clean: clean ?? self.clean,
            entries: entries ?? self.entries,
            findings: findings ?? self.findings
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Finding
public struct Finding: Codable {
    public let check: String
    public let detail: String
    public let subject: String

    public enum CodingKeys: String, CodingKey {
        case check = "check"
        case detail = "detail"
        case subject = "subject"
    }

    public init(check: String, detail: String, subject: String) {
        self.check = check
        self.detail = detail
        self.subject = subject
    }
}

// MARK: Finding convenience initializers and mutators

public extension Finding {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Finding.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        check: String? = nil,
        detail: String? = nil,
        subject: String? = nil
    ) -> Finding {
        return Finding(
            check: check ?? self.check,
            detail: detail ?? self.detail,
            subject: subject ?? self.subject
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - LobbyChangedMessage
public struct LobbyChangedMessage: Codable {
    public let at: String
    public let data: LobbyChangedMessageData
    public let room: String
    public let version: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case version = "version"
    }

    public init(at: String, data: LobbyChangedMessageData, room: String, version: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.version = version
    }
}

// MARK: LobbyChangedMessage convenience initializers and mutators

public extension LobbyChangedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(LobbyChangedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: LobbyChangedMessageData? = nil,
        room: String? = nil,
        version: Int? = nil
    ) -> LobbyChangedMessage {
        return LobbyChangedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            version: version ?? self.version
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - LobbyChangedMessageData
public struct LobbyChangedMessageData: Codable {
    public let busiest: [Bet]
    public let newest: [Bet]

    public enum CodingKeys: String, CodingKey {
        case busiest = "busiest"
        case newest = "newest"
    }

    public init(busiest: [Bet], newest: [Bet]) {
        self.busiest = busiest
        self.newest = newest
    }
}

// MARK: LobbyChangedMessageData convenience initializers and mutators

public extension LobbyChangedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(LobbyChangedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        busiest: [Bet]? = nil,
        newest: [Bet]? = nil
    ) -> LobbyChangedMessageData {
        return LobbyChangedMessageData(
            busiest: busiest ?? self.busiest,
            newest: newest ?? self.newest
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - MatchDecideACK
public struct MatchDecideACK: Codable {
    public let data: MatchDecideResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: MatchDecideResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: MatchDecideACK convenience initializers and mutators

public extension MatchDecideACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchDecideACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: MatchDecideResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> MatchDecideACK {
        return MatchDecideACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchDecideResult
public struct MatchDecideResult: Codable {
    public let match: MatchDecideResultMatch

    public enum CodingKeys: String, CodingKey {
        case match = "match"
    }

    public init(match: MatchDecideResultMatch) {
        self.match = match
    }
}

// MARK: MatchDecideResult convenience initializers and mutators

public extension MatchDecideResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchDecideResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        match: MatchDecideResultMatch? = nil
    ) -> MatchDecideResult {
        return MatchDecideResult(
            match: match ?? self.match
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchDecideResultMatch
public struct MatchDecideResultMatch: Codable {
    public let completedAt: String?
    public let createdAt: String
    public let deadlineAt: String?
    public let declaredBy: [String]
    public let id: String
    public let loserNextMatchID: String?
    public let nextMatchID: String?
    public let nextMatchPosition: NextMatchPosition?
    public let number: Int
    public let outcome: Outcome?
    public let player1ID: String?
    public let player1Score: Int?
    public let player2ID: String?
    public let player2Score: Int?
    public let readyAt: String?
    public let roundNumber: Int
    public let scheduledAt: String?
    public let shootout: HilariousShootout?
    public let status: MatchStatus
    public let tournamentID: String
    public let updatedAt: String
    public let winnerID: String?

    public enum CodingKeys: String, CodingKey {
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case deadlineAt = "deadlineAt"
        case declaredBy = "declaredBy"
        case id = "id"
        case loserNextMatchID = "loserNextMatchId"
        case nextMatchID = "nextMatchId"
        case nextMatchPosition = "nextMatchPosition"
        case number = "number"
        case outcome = "outcome"
        case player1ID = "player1Id"
        case player1Score = "player1Score"
        case player2ID = "player2Id"
        case player2Score = "player2Score"
        case readyAt = "readyAt"
        case roundNumber = "roundNumber"
        case scheduledAt = "scheduledAt"
        case shootout = "shootout"
        case status = "status"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case winnerID = "winnerId"
    }

    public init(completedAt: String?, createdAt: String, deadlineAt: String?, declaredBy: [String], id: String, loserNextMatchID: String?, nextMatchID: String?, nextMatchPosition: NextMatchPosition?, number: Int, outcome: Outcome?, player1ID: String?, player1Score: Int?, player2ID: String?, player2Score: Int?, readyAt: String?, roundNumber: Int, scheduledAt: String?, shootout: HilariousShootout?, status: MatchStatus, tournamentID: String, updatedAt: String, winnerID: String?) {
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.deadlineAt = deadlineAt
        self.declaredBy = declaredBy
        self.id = id
        self.loserNextMatchID = loserNextMatchID
        self.nextMatchID = nextMatchID
        self.nextMatchPosition = nextMatchPosition
        self.number = number
        self.outcome = outcome
        self.player1ID = player1ID
        self.player1Score = player1Score
        self.player2ID = player2ID
        self.player2Score = player2Score
        self.readyAt = readyAt
        self.roundNumber = roundNumber
        self.scheduledAt = scheduledAt
        self.shootout = shootout
        self.status = status
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.winnerID = winnerID
    }
}

// MARK: MatchDecideResultMatch convenience initializers and mutators

public extension MatchDecideResultMatch {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchDecideResultMatch.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        completedAt: String?? = nil,
        createdAt: String? = nil,
        deadlineAt: String?? = nil,
        declaredBy: [String]? = nil,
        id: String? = nil,
        loserNextMatchID: String?? = nil,
        nextMatchID: String?? = nil,
        nextMatchPosition: NextMatchPosition?? = nil,
        number: Int? = nil,
        outcome: Outcome?? = nil,
        player1ID: String?? = nil,
        player1Score: Int?? = nil,
        player2ID: String?? = nil,
        player2Score: Int?? = nil,
        readyAt: String?? = nil,
        roundNumber: Int? = nil,
        scheduledAt: String?? = nil,
        shootout: HilariousShootout?? = nil,
        status: MatchStatus? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        winnerID: String?? = nil
    ) -> MatchDecideResultMatch {
        return MatchDecideResultMatch(
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            deadlineAt: deadlineAt ?? self.deadlineAt,
            declaredBy: declaredBy ?? self.declaredBy,
            id: id ?? self.id,
            loserNextMatchID: loserNextMatchID ?? self.loserNextMatchID,
            nextMatchID: nextMatchID ?? self.nextMatchID,
            nextMatchPosition: nextMatchPosition ?? self.nextMatchPosition,
            number: number ?? self.number,
            outcome: outcome ?? self.outcome,
            player1ID: player1ID ?? self.player1ID,
            player1Score: player1Score ?? self.player1Score,
            player2ID: player2ID ?? self.player2ID,
            player2Score: player2Score ?? self.player2Score,
            readyAt: readyAt ?? self.readyAt,
            roundNumber: roundNumber ?? self.roundNumber,
            scheduledAt: scheduledAt ?? self.scheduledAt,
            shootout: shootout ?? self.shootout,
            status: status ?? self.status,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            winnerID: winnerID ?? self.winnerID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - HilariousShootout
public struct HilariousShootout: Codable {
    public let player1: Int
    public let player2: Int

    public enum CodingKeys: String, CodingKey {
        case player1 = "player1"
        case player2 = "player2"
    }

    public init(player1: Int, player2: Int) {
        self.player1 = player1
        self.player2 = player2
    }
}

// MARK: HilariousShootout convenience initializers and mutators

public extension HilariousShootout {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(HilariousShootout.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        player1: Int? = nil,
        player2: Int? = nil
    ) -> HilariousShootout {
        return HilariousShootout(
            player1: player1 ?? self.player1,
            player2: player2 ?? self.player2
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchDecideMessage
public struct MatchDecideMessage: Codable {
    public let action: Action
    public let hours: Int?
    public let idempotencyKey: String?
    public let matchID: String
    public let userID: String?

    public enum CodingKeys: String, CodingKey {
        case action = "action"
        case hours = "hours"
        case idempotencyKey = "idempotencyKey"
        case matchID = "matchId"
        case userID = "userId"
    }

    public init(action: Action, hours: Int?, idempotencyKey: String?, matchID: String, userID: String?) {
        self.action = action
        self.hours = hours
        self.idempotencyKey = idempotencyKey
        self.matchID = matchID
        self.userID = userID
    }
}

// MARK: MatchDecideMessage convenience initializers and mutators

public extension MatchDecideMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchDecideMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        action: Action? = nil,
        hours: Int?? = nil,
        idempotencyKey: String?? = nil,
        matchID: String? = nil,
        userID: String?? = nil
    ) -> MatchDecideMessage {
        return MatchDecideMessage(
            action: action ?? self.action,
            hours: hours ?? self.hours,
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            matchID: matchID ?? self.matchID,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum Action: String, Codable {
    case acceptDeclared = "accept_declared"
    case designate = "designate"
    case doubleForfeit = "double_forfeit"
    case extend = "extend"
    case forfeit = "forfeit"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - MatchDeclarationsACK
public struct MatchDeclarationsACK: Codable {
    public let data: MatchDeclarationsResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: MatchDeclarationsResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: MatchDeclarationsACK convenience initializers and mutators

public extension MatchDeclarationsACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchDeclarationsACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: MatchDeclarationsResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> MatchDeclarationsACK {
        return MatchDeclarationsACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchDeclarationsResult
public struct MatchDeclarationsResult: Codable {
    public let declarations: [MatchDeclarationsResultDeclaration]

    public enum CodingKeys: String, CodingKey {
        case declarations = "declarations"
    }

    public init(declarations: [MatchDeclarationsResultDeclaration]) {
        self.declarations = declarations
    }
}

// MARK: MatchDeclarationsResult convenience initializers and mutators

public extension MatchDeclarationsResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchDeclarationsResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        declarations: [MatchDeclarationsResultDeclaration]? = nil
    ) -> MatchDeclarationsResult {
        return MatchDeclarationsResult(
            declarations: declarations ?? self.declarations
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchDeclarationsResultDeclaration
public struct MatchDeclarationsResultDeclaration: Codable {
    public let declaredAt: String
    public let flags: [String]
    public let matchID: String
    public let player1Score: Int
    public let player2Score: Int
    public let proofURL: String
    public let shootout: AmbitiousShootout?
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case declaredAt = "declaredAt"
        case flags = "flags"
        case matchID = "matchId"
        case player1Score = "player1Score"
        case player2Score = "player2Score"
        case proofURL = "proofUrl"
        case shootout = "shootout"
        case userID = "userId"
    }

    public init(declaredAt: String, flags: [String], matchID: String, player1Score: Int, player2Score: Int, proofURL: String, shootout: AmbitiousShootout?, userID: String) {
        self.declaredAt = declaredAt
        self.flags = flags
        self.matchID = matchID
        self.player1Score = player1Score
        self.player2Score = player2Score
        self.proofURL = proofURL
        self.shootout = shootout
        self.userID = userID
    }
}

// MARK: MatchDeclarationsResultDeclaration convenience initializers and mutators

public extension MatchDeclarationsResultDeclaration {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchDeclarationsResultDeclaration.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        declaredAt: String? = nil,
        flags: [String]? = nil,
        matchID: String? = nil,
        player1Score: Int? = nil,
        player2Score: Int? = nil,
        proofURL: String? = nil,
        shootout: AmbitiousShootout?? = nil,
        userID: String? = nil
    ) -> MatchDeclarationsResultDeclaration {
        return MatchDeclarationsResultDeclaration(
            declaredAt: declaredAt ?? self.declaredAt,
            flags: flags ?? self.flags,
            matchID: matchID ?? self.matchID,
            player1Score: player1Score ?? self.player1Score,
            player2Score: player2Score ?? self.player2Score,
            proofURL: proofURL ?? self.proofURL,
            shootout: shootout ?? self.shootout,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - AmbitiousShootout
public struct AmbitiousShootout: Codable {
    public let player1: Int
    public let player2: Int

    public enum CodingKeys: String, CodingKey {
        case player1 = "player1"
        case player2 = "player2"
    }

    public init(player1: Int, player2: Int) {
        self.player1 = player1
        self.player2 = player2
    }
}

// MARK: AmbitiousShootout convenience initializers and mutators

public extension AmbitiousShootout {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(AmbitiousShootout.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        player1: Int? = nil,
        player2: Int? = nil
    ) -> AmbitiousShootout {
        return AmbitiousShootout(
            player1: player1 ?? self.player1,
            player2: player2 ?? self.player2
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchDeclarationsMessage
public struct MatchDeclarationsMessage: Codable {
    public let matchID: String

    public enum CodingKeys: String, CodingKey {
        case matchID = "matchId"
    }

    public init(matchID: String) {
        self.matchID = matchID
    }
}

// MARK: MatchDeclarationsMessage convenience initializers and mutators

public extension MatchDeclarationsMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchDeclarationsMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        matchID: String? = nil
    ) -> MatchDeclarationsMessage {
        return MatchDeclarationsMessage(
            matchID: matchID ?? self.matchID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - MatchDeclareACK
public struct MatchDeclareACK: Codable {
    public let data: MatchDeclareResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: MatchDeclareResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: MatchDeclareACK convenience initializers and mutators

public extension MatchDeclareACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchDeclareACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: MatchDeclareResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> MatchDeclareACK {
        return MatchDeclareACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchDeclareResult
public struct MatchDeclareResult: Codable {
    public let match: MatchDeclareResultMatch

    public enum CodingKeys: String, CodingKey {
        case match = "match"
    }

    public init(match: MatchDeclareResultMatch) {
        self.match = match
    }
}

// MARK: MatchDeclareResult convenience initializers and mutators

public extension MatchDeclareResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchDeclareResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        match: MatchDeclareResultMatch? = nil
    ) -> MatchDeclareResult {
        return MatchDeclareResult(
            match: match ?? self.match
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchDeclareResultMatch
public struct MatchDeclareResultMatch: Codable {
    public let completedAt: String?
    public let createdAt: String
    public let deadlineAt: String?
    public let declaredBy: [String]
    public let id: String
    public let loserNextMatchID: String?
    public let nextMatchID: String?
    public let nextMatchPosition: NextMatchPosition?
    public let number: Int
    public let outcome: Outcome?
    public let player1ID: String?
    public let player1Score: Int?
    public let player2ID: String?
    public let player2Score: Int?
    public let readyAt: String?
    public let roundNumber: Int
    public let scheduledAt: String?
    public let shootout: CunningShootout?
    public let status: MatchStatus
    public let tournamentID: String
    public let updatedAt: String
    public let winnerID: String?

    public enum CodingKeys: String, CodingKey {
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case deadlineAt = "deadlineAt"
        case declaredBy = "declaredBy"
        case id = "id"
        case loserNextMatchID = "loserNextMatchId"
        case nextMatchID = "nextMatchId"
        case nextMatchPosition = "nextMatchPosition"
        case number = "number"
        case outcome = "outcome"
        case player1ID = "player1Id"
        case player1Score = "player1Score"
        case player2ID = "player2Id"
        case player2Score = "player2Score"
        case readyAt = "readyAt"
        case roundNumber = "roundNumber"
        case scheduledAt = "scheduledAt"
        case shootout = "shootout"
        case status = "status"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case winnerID = "winnerId"
    }

    public init(completedAt: String?, createdAt: String, deadlineAt: String?, declaredBy: [String], id: String, loserNextMatchID: String?, nextMatchID: String?, nextMatchPosition: NextMatchPosition?, number: Int, outcome: Outcome?, player1ID: String?, player1Score: Int?, player2ID: String?, player2Score: Int?, readyAt: String?, roundNumber: Int, scheduledAt: String?, shootout: CunningShootout?, status: MatchStatus, tournamentID: String, updatedAt: String, winnerID: String?) {
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.deadlineAt = deadlineAt
        self.declaredBy = declaredBy
        self.id = id
        self.loserNextMatchID = loserNextMatchID
        self.nextMatchID = nextMatchID
        self.nextMatchPosition = nextMatchPosition
        self.number = number
        self.outcome = outcome
        self.player1ID = player1ID
        self.player1Score = player1Score
        self.player2ID = player2ID
        self.player2Score = player2Score
        self.readyAt = readyAt
        self.roundNumber = roundNumber
        self.scheduledAt = scheduledAt
        self.shootout = shootout
        self.status = status
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.winnerID = winnerID
    }
}

// MARK: MatchDeclareResultMatch convenience initializers and mutators

public extension MatchDeclareResultMatch {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchDeclareResultMatch.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        completedAt: String?? = nil,
        createdAt: String? = nil,
        deadlineAt: String?? = nil,
        declaredBy: [String]? = nil,
        id: String? = nil,
        loserNextMatchID: String?? = nil,
        nextMatchID: String?? = nil,
        nextMatchPosition: NextMatchPosition?? = nil,
        number: Int? = nil,
        outcome: Outcome?? = nil,
        player1ID: String?? = nil,
        player1Score: Int?? = nil,
        player2ID: String?? = nil,
        player2Score: Int?? = nil,
        readyAt: String?? = nil,
        roundNumber: Int? = nil,
        scheduledAt: String?? = nil,
        shootout: CunningShootout?? = nil,
        status: MatchStatus? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        winnerID: String?? = nil
    ) -> MatchDeclareResultMatch {
        return MatchDeclareResultMatch(
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            deadlineAt: deadlineAt ?? self.deadlineAt,
            declaredBy: declaredBy ?? self.declaredBy,
            id: id ?? self.id,
            loserNextMatchID: loserNextMatchID ?? self.loserNextMatchID,
            nextMatchID: nextMatchID ?? self.nextMatchID,
            nextMatchPosition: nextMatchPosition ?? self.nextMatchPosition,
            number: number ?? self.number,
            outcome: outcome ?? self.outcome,
            player1ID: player1ID ?? self.player1ID,
            player1Score: player1Score ?? self.player1Score,
            player2ID: player2ID ?? self.player2ID,
            player2Score: player2Score ?? self.player2Score,
            readyAt: readyAt ?? self.readyAt,
            roundNumber: roundNumber ?? self.roundNumber,
            scheduledAt: scheduledAt ?? self.scheduledAt,
            shootout: shootout ?? self.shootout,
            status: status ?? self.status,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            winnerID: winnerID ?? self.winnerID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - CunningShootout
public struct CunningShootout: Codable {
    public let player1: Int
    public let player2: Int

    public enum CodingKeys: String, CodingKey {
        case player1 = "player1"
        case player2 = "player2"
    }

    public init(player1: Int, player2: Int) {
        self.player1 = player1
        self.player2 = player2
    }
}

// MARK: CunningShootout convenience initializers and mutators

public extension CunningShootout {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(CunningShootout.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        player1: Int? = nil,
        player2: Int? = nil
    ) -> CunningShootout {
        return CunningShootout(
            player1: player1 ?? self.player1,
            player2: player2 ?? self.player2
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchDeclareMessage
public struct MatchDeclareMessage: Codable {
    public let idempotencyKey: String?
    public let matchID: String
    public let player1Score: Int
    public let player2Score: Int
    public let proofURL: String?
    public let shootout: MatchDeclareMessageShootout?

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case matchID = "matchId"
        case player1Score = "player1Score"
        case player2Score = "player2Score"
        case proofURL = "proofUrl"
        case shootout = "shootout"
    }

    public init(idempotencyKey: String?, matchID: String, player1Score: Int, player2Score: Int, proofURL: String?, shootout: MatchDeclareMessageShootout?) {
        self.idempotencyKey = idempotencyKey
        self.matchID = matchID
        self.player1Score = player1Score
        self.player2Score = player2Score
        self.proofURL = proofURL
        self.shootout = shootout
    }
}

// MARK: MatchDeclareMessage convenience initializers and mutators

public extension MatchDeclareMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchDeclareMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        matchID: String? = nil,
        player1Score: Int? = nil,
        player2Score: Int? = nil,
        proofURL: String?? = nil,
        shootout: MatchDeclareMessageShootout?? = nil
    ) -> MatchDeclareMessage {
        return MatchDeclareMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            matchID: matchID ?? self.matchID,
            player1Score: player1Score ?? self.player1Score,
            player2Score: player2Score ?? self.player2Score,
            proofURL: proofURL ?? self.proofURL,
            shootout: shootout ?? self.shootout
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchDeclareMessageShootout
public struct MatchDeclareMessageShootout: Codable {
    public let player1: Int
    public let player2: Int

    public enum CodingKeys: String, CodingKey {
        case player1 = "player1"
        case player2 = "player2"
    }

    public init(player1: Int, player2: Int) {
        self.player1 = player1
        self.player2 = player2
    }
}

// MARK: MatchDeclareMessageShootout convenience initializers and mutators

public extension MatchDeclareMessageShootout {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchDeclareMessageShootout.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        player1: Int? = nil,
        player2: Int? = nil
    ) -> MatchDeclareMessageShootout {
        return MatchDeclareMessageShootout(
            player1: player1 ?? self.player1,
            player2: player2 ?? self.player2
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchDeclaredMessage
public struct MatchDeclaredMessage: Codable {
    public let at: String
    public let data: MatchDeclaredMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: MatchDeclaredMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: MatchDeclaredMessage convenience initializers and mutators

public extension MatchDeclaredMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchDeclaredMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: MatchDeclaredMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> MatchDeclaredMessage {
        return MatchDeclaredMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchDeclaredMessageData
public struct MatchDeclaredMessageData: Codable {
    public let matchID: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case matchID = "matchId"
        case userID = "userId"
    }

    public init(matchID: String, userID: String) {
        self.matchID = matchID
        self.userID = userID
    }
}

// MARK: MatchDeclaredMessageData convenience initializers and mutators

public extension MatchDeclaredMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchDeclaredMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        matchID: String? = nil,
        userID: String? = nil
    ) -> MatchDeclaredMessageData {
        return MatchDeclaredMessageData(
            matchID: matchID ?? self.matchID,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchDisputedMessage
public struct MatchDisputedMessage: Codable {
    public let at: String
    public let data: MatchDisputedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: MatchDisputedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: MatchDisputedMessage convenience initializers and mutators

public extension MatchDisputedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchDisputedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: MatchDisputedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> MatchDisputedMessage {
        return MatchDisputedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchDisputedMessageData
public struct MatchDisputedMessageData: Codable {
    public let matchID: String

    public enum CodingKeys: String, CodingKey {
        case matchID = "matchId"
    }

    public init(matchID: String) {
        self.matchID = matchID
    }
}

// MARK: MatchDisputedMessageData convenience initializers and mutators

public extension MatchDisputedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchDisputedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        matchID: String? = nil
    ) -> MatchDisputedMessageData {
        return MatchDisputedMessageData(
            matchID: matchID ?? self.matchID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchForfeitedMessage
public struct MatchForfeitedMessage: Codable {
    public let at: String
    public let data: MatchForfeitedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: MatchForfeitedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: MatchForfeitedMessage convenience initializers and mutators

public extension MatchForfeitedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchForfeitedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: MatchForfeitedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> MatchForfeitedMessage {
        return MatchForfeitedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchForfeitedMessageData
public struct MatchForfeitedMessageData: Codable {
    public let match: FluffyMatch

    public enum CodingKeys: String, CodingKey {
        case match = "match"
    }

    public init(match: FluffyMatch) {
        self.match = match
    }
}

// MARK: MatchForfeitedMessageData convenience initializers and mutators

public extension MatchForfeitedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchForfeitedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        match: FluffyMatch? = nil
    ) -> MatchForfeitedMessageData {
        return MatchForfeitedMessageData(
            match: match ?? self.match
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - FluffyMatch
public struct FluffyMatch: Codable {
    public let completedAt: String?
    public let createdAt: String
    public let deadlineAt: String?
    public let declaredBy: [String]
    public let id: String
    public let loserNextMatchID: String?
    public let nextMatchID: String?
    public let nextMatchPosition: NextMatchPosition?
    public let number: Int
    public let outcome: Outcome?
    public let player1ID: String?
    public let player1Score: Int?
    public let player2ID: String?
    public let player2Score: Int?
    public let readyAt: String?
    public let roundNumber: Int
    public let scheduledAt: String?
    public let shootout: MagentaShootout?
    public let status: MatchStatus
    public let tournamentID: String
    public let updatedAt: String
    public let winnerID: String?

    public enum CodingKeys: String, CodingKey {
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case deadlineAt = "deadlineAt"
        case declaredBy = "declaredBy"
        case id = "id"
        case loserNextMatchID = "loserNextMatchId"
        case nextMatchID = "nextMatchId"
        case nextMatchPosition = "nextMatchPosition"
        case number = "number"
        case outcome = "outcome"
        case player1ID = "player1Id"
        case player1Score = "player1Score"
        case player2ID = "player2Id"
        case player2Score = "player2Score"
        case readyAt = "readyAt"
        case roundNumber = "roundNumber"
        case scheduledAt = "scheduledAt"
        case shootout = "shootout"
        case status = "status"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case winnerID = "winnerId"
    }

    public init(completedAt: String?, createdAt: String, deadlineAt: String?, declaredBy: [String], id: String, loserNextMatchID: String?, nextMatchID: String?, nextMatchPosition: NextMatchPosition?, number: Int, outcome: Outcome?, player1ID: String?, player1Score: Int?, player2ID: String?, player2Score: Int?, readyAt: String?, roundNumber: Int, scheduledAt: String?, shootout: MagentaShootout?, status: MatchStatus, tournamentID: String, updatedAt: String, winnerID: String?) {
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.deadlineAt = deadlineAt
        self.declaredBy = declaredBy
        self.id = id
        self.loserNextMatchID = loserNextMatchID
        self.nextMatchID = nextMatchID
        self.nextMatchPosition = nextMatchPosition
        self.number = number
        self.outcome = outcome
        self.player1ID = player1ID
        self.player1Score = player1Score
        self.player2ID = player2ID
        self.player2Score = player2Score
        self.readyAt = readyAt
        self.roundNumber = roundNumber
        self.scheduledAt = scheduledAt
        self.shootout = shootout
        self.status = status
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.winnerID = winnerID
    }
}

// MARK: FluffyMatch convenience initializers and mutators

public extension FluffyMatch {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(FluffyMatch.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        completedAt: String?? = nil,
        createdAt: String? = nil,
        deadlineAt: String?? = nil,
        declaredBy: [String]? = nil,
        id: String? = nil,
        loserNextMatchID: String?? = nil,
        nextMatchID: String?? = nil,
        nextMatchPosition: NextMatchPosition?? = nil,
        number: Int? = nil,
        outcome: Outcome?? = nil,
        player1ID: String?? = nil,
        player1Score: Int?? = nil,
        player2ID: String?? = nil,
        player2Score: Int?? = nil,
        readyAt: String?? = nil,
        roundNumber: Int? = nil,
        scheduledAt: String?? = nil,
        shootout: MagentaShootout?? = nil,
        status: MatchStatus? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        winnerID: String?? = nil
    ) -> FluffyMatch {
        return FluffyMatch(
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            deadlineAt: deadlineAt ?? self.deadlineAt,
            declaredBy: declaredBy ?? self.declaredBy,
            id: id ?? self.id,
            loserNextMatchID: loserNextMatchID ?? self.loserNextMatchID,
            nextMatchID: nextMatchID ?? self.nextMatchID,
            nextMatchPosition: nextMatchPosition ?? self.nextMatchPosition,
            number: number ?? self.number,
            outcome: outcome ?? self.outcome,
            player1ID: player1ID ?? self.player1ID,
            player1Score: player1Score ?? self.player1Score,
            player2ID: player2ID ?? self.player2ID,
            player2Score: player2Score ?? self.player2Score,
            readyAt: readyAt ?? self.readyAt,
            roundNumber: roundNumber ?? self.roundNumber,
            scheduledAt: scheduledAt ?? self.scheduledAt,
            shootout: shootout ?? self.shootout,
            status: status ?? self.status,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            winnerID: winnerID ?? self.winnerID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MagentaShootout
public struct MagentaShootout: Codable {
    public let player1: Int
    public let player2: Int

    public enum CodingKeys: String, CodingKey {
        case player1 = "player1"
        case player2 = "player2"
    }

    public init(player1: Int, player2: Int) {
        self.player1 = player1
        self.player2 = player2
    }
}

// MARK: MagentaShootout convenience initializers and mutators

public extension MagentaShootout {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MagentaShootout.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        player1: Int? = nil,
        player2: Int? = nil
    ) -> MagentaShootout {
        return MagentaShootout(
            player1: player1 ?? self.player1,
            player2: player2 ?? self.player2
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - MatchGetACK
public struct MatchGetACK: Codable {
    public let data: MatchGetResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: MatchGetResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: MatchGetACK convenience initializers and mutators

public extension MatchGetACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchGetACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: MatchGetResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> MatchGetACK {
        return MatchGetACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchGetResult
public struct MatchGetResult: Codable {
    public let match: MatchGetResultMatch

    public enum CodingKeys: String, CodingKey {
        case match = "match"
    }

    public init(match: MatchGetResultMatch) {
        self.match = match
    }
}

// MARK: MatchGetResult convenience initializers and mutators

public extension MatchGetResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchGetResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        match: MatchGetResultMatch? = nil
    ) -> MatchGetResult {
        return MatchGetResult(
            match: match ?? self.match
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchGetResultMatch
public struct MatchGetResultMatch: Codable {
    public let completedAt: String?
    public let createdAt: String
    public let deadlineAt: String?
    public let declaredBy: [String]
    public let id: String
    public let loserNextMatchID: String?
    public let nextMatchID: String?
    public let nextMatchPosition: NextMatchPosition?
    public let number: Int
    public let outcome: Outcome?
    public let player1ID: String?
    public let player1Score: Int?
    public let player2ID: String?
    public let player2Score: Int?
    public let readyAt: String?
    public let roundNumber: Int
    public let scheduledAt: String?
    public let shootout: FriskyShootout?
    public let status: MatchStatus
    public let tournamentID: String
    public let updatedAt: String
    public let winnerID: String?

    public enum CodingKeys: String, CodingKey {
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case deadlineAt = "deadlineAt"
        case declaredBy = "declaredBy"
        case id = "id"
        case loserNextMatchID = "loserNextMatchId"
        case nextMatchID = "nextMatchId"
        case nextMatchPosition = "nextMatchPosition"
        case number = "number"
        case outcome = "outcome"
        case player1ID = "player1Id"
        case player1Score = "player1Score"
        case player2ID = "player2Id"
        case player2Score = "player2Score"
        case readyAt = "readyAt"
        case roundNumber = "roundNumber"
        case scheduledAt = "scheduledAt"
        case shootout = "shootout"
        case status = "status"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case winnerID = "winnerId"
    }

    public init(completedAt: String?, createdAt: String, deadlineAt: String?, declaredBy: [String], id: String, loserNextMatchID: String?, nextMatchID: String?, nextMatchPosition: NextMatchPosition?, number: Int, outcome: Outcome?, player1ID: String?, player1Score: Int?, player2ID: String?, player2Score: Int?, readyAt: String?, roundNumber: Int, scheduledAt: String?, shootout: FriskyShootout?, status: MatchStatus, tournamentID: String, updatedAt: String, winnerID: String?) {
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.deadlineAt = deadlineAt
        self.declaredBy = declaredBy
        self.id = id
        self.loserNextMatchID = loserNextMatchID
        self.nextMatchID = nextMatchID
        self.nextMatchPosition = nextMatchPosition
        self.number = number
        self.outcome = outcome
        self.player1ID = player1ID
        self.player1Score = player1Score
        self.player2ID = player2ID
        self.player2Score = player2Score
        self.readyAt = readyAt
        self.roundNumber = roundNumber
        self.scheduledAt = scheduledAt
        self.shootout = shootout
        self.status = status
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.winnerID = winnerID
    }
}

// MARK: MatchGetResultMatch convenience initializers and mutators

public extension MatchGetResultMatch {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchGetResultMatch.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        completedAt: String?? = nil,
        createdAt: String? = nil,
        deadlineAt: String?? = nil,
        declaredBy: [String]? = nil,
        id: String? = nil,
        loserNextMatchID: String?? = nil,
        nextMatchID: String?? = nil,
        nextMatchPosition: NextMatchPosition?? = nil,
        number: Int? = nil,
        outcome: Outcome?? = nil,
        player1ID: String?? = nil,
        player1Score: Int?? = nil,
        player2ID: String?? = nil,
        player2Score: Int?? = nil,
        readyAt: String?? = nil,
        roundNumber: Int? = nil,
        scheduledAt: String?? = nil,
        shootout: FriskyShootout?? = nil,
        status: MatchStatus? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        winnerID: String?? = nil
    ) -> MatchGetResultMatch {
        return MatchGetResultMatch(
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            deadlineAt: deadlineAt ?? self.deadlineAt,
            declaredBy: declaredBy ?? self.declaredBy,
            id: id ?? self.id,
            loserNextMatchID: loserNextMatchID ?? self.loserNextMatchID,
            nextMatchID: nextMatchID ?? self.nextMatchID,
            nextMatchPosition: nextMatchPosition ?? self.nextMatchPosition,
            number: number ?? self.number,
            outcome: outcome ?? self.outcome,
            player1ID: player1ID ?? self.player1ID,
            player1Score: player1Score ?? self.player1Score,
            player2ID: player2ID ?? self.player2ID,
            player2Score: player2Score ?? self.player2Score,
            readyAt: readyAt ?? self.readyAt,
            roundNumber: roundNumber ?? self.roundNumber,
            scheduledAt: scheduledAt ?? self.scheduledAt,
            shootout: shootout ?? self.shootout,
            status: status ?? self.status,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            winnerID: winnerID ?? self.winnerID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - FriskyShootout
public struct FriskyShootout: Codable {
    public let player1: Int
    public let player2: Int

    public enum CodingKeys: String, CodingKey {
        case player1 = "player1"
        case player2 = "player2"
    }

    public init(player1: Int, player2: Int) {
        self.player1 = player1
        self.player2 = player2
    }
}

// MARK: FriskyShootout convenience initializers and mutators

public extension FriskyShootout {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(FriskyShootout.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        player1: Int? = nil,
        player2: Int? = nil
    ) -> FriskyShootout {
        return FriskyShootout(
            player1: player1 ?? self.player1,
            player2: player2 ?? self.player2
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchGetMessage
public struct MatchGetMessage: Codable {
    public let matchID: String

    public enum CodingKeys: String, CodingKey {
        case matchID = "matchId"
    }

    public init(matchID: String) {
        self.matchID = matchID
    }
}

// MARK: MatchGetMessage convenience initializers and mutators

public extension MatchGetMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchGetMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        matchID: String? = nil
    ) -> MatchGetMessage {
        return MatchGetMessage(
            matchID: matchID ?? self.matchID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - MatchListACK
public struct MatchListACK: Codable {
    public let data: MatchListResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: MatchListResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: MatchListACK convenience initializers and mutators

public extension MatchListACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchListACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: MatchListResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> MatchListACK {
        return MatchListACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchListResult
public struct MatchListResult: Codable {
    public let items: [MatchListResultItem]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [MatchListResultItem], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: MatchListResult convenience initializers and mutators

public extension MatchListResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchListResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [MatchListResultItem]? = nil,
        nextCursor: String?? = nil
    ) -> MatchListResult {
        return MatchListResult(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchListResultItem
public struct MatchListResultItem: Codable {
    public let completedAt: String?
    public let createdAt: String
    public let deadlineAt: String?
    public let declaredBy: [String]
    public let id: String
    public let loserNextMatchID: String?
    public let nextMatchID: String?
    public let nextMatchPosition: NextMatchPosition?
    public let number: Int
    public let outcome: Outcome?
    public let player1ID: String?
    public let player1Score: Int?
    public let player2ID: String?
    public let player2Score: Int?
    public let readyAt: String?
    public let roundNumber: Int
    public let scheduledAt: String?
    public let shootout: ItemShootout?
    public let status: MatchStatus
    public let tournamentID: String
    public let updatedAt: String
    public let winnerID: String?

    public enum CodingKeys: String, CodingKey {
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case deadlineAt = "deadlineAt"
        case declaredBy = "declaredBy"
        case id = "id"
        case loserNextMatchID = "loserNextMatchId"
        case nextMatchID = "nextMatchId"
        case nextMatchPosition = "nextMatchPosition"
        case number = "number"
        case outcome = "outcome"
        case player1ID = "player1Id"
        case player1Score = "player1Score"
        case player2ID = "player2Id"
        case player2Score = "player2Score"
        case readyAt = "readyAt"
        case roundNumber = "roundNumber"
        case scheduledAt = "scheduledAt"
        case shootout = "shootout"
        case status = "status"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case winnerID = "winnerId"
    }

    public init(completedAt: String?, createdAt: String, deadlineAt: String?, declaredBy: [String], id: String, loserNextMatchID: String?, nextMatchID: String?, nextMatchPosition: NextMatchPosition?, number: Int, outcome: Outcome?, player1ID: String?, player1Score: Int?, player2ID: String?, player2Score: Int?, readyAt: String?, roundNumber: Int, scheduledAt: String?, shootout: ItemShootout?, status: MatchStatus, tournamentID: String, updatedAt: String, winnerID: String?) {
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.deadlineAt = deadlineAt
        self.declaredBy = declaredBy
        self.id = id
        self.loserNextMatchID = loserNextMatchID
        self.nextMatchID = nextMatchID
        self.nextMatchPosition = nextMatchPosition
        self.number = number
        self.outcome = outcome
        self.player1ID = player1ID
        self.player1Score = player1Score
        self.player2ID = player2ID
        self.player2Score = player2Score
        self.readyAt = readyAt
        self.roundNumber = roundNumber
        self.scheduledAt = scheduledAt
        self.shootout = shootout
        self.status = status
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.winnerID = winnerID
    }
}

// MARK: MatchListResultItem convenience initializers and mutators

public extension MatchListResultItem {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchListResultItem.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        completedAt: String?? = nil,
        createdAt: String? = nil,
        deadlineAt: String?? = nil,
        declaredBy: [String]? = nil,
        id: String? = nil,
        loserNextMatchID: String?? = nil,
        nextMatchID: String?? = nil,
        nextMatchPosition: NextMatchPosition?? = nil,
        number: Int? = nil,
        outcome: Outcome?? = nil,
        player1ID: String?? = nil,
        player1Score: Int?? = nil,
        player2ID: String?? = nil,
        player2Score: Int?? = nil,
        readyAt: String?? = nil,
        roundNumber: Int? = nil,
        scheduledAt: String?? = nil,
        shootout: ItemShootout?? = nil,
        status: MatchStatus? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        winnerID: String?? = nil
    ) -> MatchListResultItem {
        return MatchListResultItem(
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            deadlineAt: deadlineAt ?? self.deadlineAt,
            declaredBy: declaredBy ?? self.declaredBy,
            id: id ?? self.id,
            loserNextMatchID: loserNextMatchID ?? self.loserNextMatchID,
            nextMatchID: nextMatchID ?? self.nextMatchID,
            nextMatchPosition: nextMatchPosition ?? self.nextMatchPosition,
            number: number ?? self.number,
            outcome: outcome ?? self.outcome,
            player1ID: player1ID ?? self.player1ID,
            player1Score: player1Score ?? self.player1Score,
            player2ID: player2ID ?? self.player2ID,
            player2Score: player2Score ?? self.player2Score,
            readyAt: readyAt ?? self.readyAt,
            roundNumber: roundNumber ?? self.roundNumber,
            scheduledAt: scheduledAt ?? self.scheduledAt,
            shootout: shootout ?? self.shootout,
            status: status ?? self.status,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            winnerID: winnerID ?? self.winnerID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - ItemShootout
public struct ItemShootout: Codable {
    public let player1: Int
    public let player2: Int

    public enum CodingKeys: String, CodingKey {
        case player1 = "player1"
        case player2 = "player2"
    }

    public init(player1: Int, player2: Int) {
        self.player1 = player1
        self.player2 = player2
    }
}

// MARK: ItemShootout convenience initializers and mutators

public extension ItemShootout {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ItemShootout.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        player1: Int? = nil,
        player2: Int? = nil
    ) -> ItemShootout {
        return ItemShootout(
            player1: player1 ?? self.player1,
            player2: player2 ?? self.player2
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchListMessage
public struct MatchListMessage: Codable {
    /// `nextCursor` of the page before.
    public let cursor: String?
    /// 20, if left out.
    public let limit: Int?
    public let status: MatchStatus?
    public let tournamentID: String?

    public enum CodingKeys: String, CodingKey {
        case cursor = "cursor"
        case limit = "limit"
        case status = "status"
        case tournamentID = "tournamentId"
    }

    public init(cursor: String?, limit: Int?, status: MatchStatus?, tournamentID: String?) {
        self.cursor = cursor
        self.limit = limit
        self.status = status
        self.tournamentID = tournamentID
    }
}

// MARK: MatchListMessage convenience initializers and mutators

public extension MatchListMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchListMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        cursor: String?? = nil,
        limit: Int?? = nil,
        status: MatchStatus?? = nil,
        tournamentID: String?? = nil
    ) -> MatchListMessage {
        return MatchListMessage(
            cursor: cursor ?? self.cursor,
            limit: limit ?? self.limit,
            status: status ?? self.status,
            tournamentID: tournamentID ?? self.tournamentID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchReadyMessage
public struct MatchReadyMessage: Codable {
    public let at: String
    public let data: MatchReadyMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: MatchReadyMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: MatchReadyMessage convenience initializers and mutators

public extension MatchReadyMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchReadyMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: MatchReadyMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> MatchReadyMessage {
        return MatchReadyMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchReadyMessageData
public struct MatchReadyMessageData: Codable {
    public let match: TentacledMatch

    public enum CodingKeys: String, CodingKey {
        case match = "match"
    }

    public init(match: TentacledMatch) {
        self.match = match
    }
}

// MARK: MatchReadyMessageData convenience initializers and mutators

public extension MatchReadyMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchReadyMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        match: TentacledMatch? = nil
    ) -> MatchReadyMessageData {
        return MatchReadyMessageData(
            match: match ?? self.match
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TentacledMatch
public struct TentacledMatch: Codable {
    public let completedAt: String?
    public let createdAt: String
    public let deadlineAt: String?
    public let declaredBy: [String]
    public let id: String
    public let loserNextMatchID: String?
    public let nextMatchID: String?
    public let nextMatchPosition: NextMatchPosition?
    public let number: Int
    public let outcome: Outcome?
    public let player1ID: String?
    public let player1Score: Int?
    public let player2ID: String?
    public let player2Score: Int?
    public let readyAt: String?
    public let roundNumber: Int
    public let scheduledAt: String?
    public let shootout: MischievousShootout?
    public let status: MatchStatus
    public let tournamentID: String
    public let updatedAt: String
    public let winnerID: String?

    public enum CodingKeys: String, CodingKey {
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case deadlineAt = "deadlineAt"
        case declaredBy = "declaredBy"
        case id = "id"
        case loserNextMatchID = "loserNextMatchId"
        case nextMatchID = "nextMatchId"
        case nextMatchPosition = "nextMatchPosition"
        case number = "number"
        case outcome = "outcome"
        case player1ID = "player1Id"
        case player1Score = "player1Score"
        case player2ID = "player2Id"
        case player2Score = "player2Score"
        case readyAt = "readyAt"
        case roundNumber = "roundNumber"
        case scheduledAt = "scheduledAt"
        case shootout = "shootout"
        case status = "status"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case winnerID = "winnerId"
    }

    public init(completedAt: String?, createdAt: String, deadlineAt: String?, declaredBy: [String], id: String, loserNextMatchID: String?, nextMatchID: String?, nextMatchPosition: NextMatchPosition?, number: Int, outcome: Outcome?, player1ID: String?, player1Score: Int?, player2ID: String?, player2Score: Int?, readyAt: String?, roundNumber: Int, scheduledAt: String?, shootout: MischievousShootout?, status: MatchStatus, tournamentID: String, updatedAt: String, winnerID: String?) {
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.deadlineAt = deadlineAt
        self.declaredBy = declaredBy
        self.id = id
        self.loserNextMatchID = loserNextMatchID
        self.nextMatchID = nextMatchID
        self.nextMatchPosition = nextMatchPosition
        self.number = number
        self.outcome = outcome
        self.player1ID = player1ID
        self.player1Score = player1Score
        self.player2ID = player2ID
        self.player2Score = player2Score
        self.readyAt = readyAt
        self.roundNumber = roundNumber
        self.scheduledAt = scheduledAt
        self.shootout = shootout
        self.status = status
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.winnerID = winnerID
    }
}

// MARK: TentacledMatch convenience initializers and mutators

public extension TentacledMatch {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TentacledMatch.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        completedAt: String?? = nil,
        createdAt: String? = nil,
        deadlineAt: String?? = nil,
        declaredBy: [String]? = nil,
        id: String? = nil,
        loserNextMatchID: String?? = nil,
        nextMatchID: String?? = nil,
        nextMatchPosition: NextMatchPosition?? = nil,
        number: Int? = nil,
        outcome: Outcome?? = nil,
        player1ID: String?? = nil,
        player1Score: Int?? = nil,
        player2ID: String?? = nil,
        player2Score: Int?? = nil,
        readyAt: String?? = nil,
        roundNumber: Int? = nil,
        scheduledAt: String?? = nil,
        shootout: MischievousShootout?? = nil,
        status: MatchStatus? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        winnerID: String?? = nil
    ) -> TentacledMatch {
        return TentacledMatch(
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            deadlineAt: deadlineAt ?? self.deadlineAt,
            declaredBy: declaredBy ?? self.declaredBy,
            id: id ?? self.id,
            loserNextMatchID: loserNextMatchID ?? self.loserNextMatchID,
            nextMatchID: nextMatchID ?? self.nextMatchID,
            nextMatchPosition: nextMatchPosition ?? self.nextMatchPosition,
            number: number ?? self.number,
            outcome: outcome ?? self.outcome,
            player1ID: player1ID ?? self.player1ID,
            player1Score: player1Score ?? self.player1Score,
            player2ID: player2ID ?? self.player2ID,
            player2Score: player2Score ?? self.player2Score,
            readyAt: readyAt ?? self.readyAt,
            roundNumber: roundNumber ?? self.roundNumber,
            scheduledAt: scheduledAt ?? self.scheduledAt,
            shootout: shootout ?? self.shootout,
            status: status ?? self.status,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            winnerID: winnerID ?? self.winnerID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MischievousShootout
public struct MischievousShootout: Codable {
    public let player1: Int
    public let player2: Int

    public enum CodingKeys: String, CodingKey {
        case player1 = "player1"
        case player2 = "player2"
    }

    public init(player1: Int, player2: Int) {
        self.player1 = player1
        self.player2 = player2
    }
}

// MARK: MischievousShootout convenience initializers and mutators

public extension MischievousShootout {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MischievousShootout.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        player1: Int? = nil,
        player2: Int? = nil
    ) -> MischievousShootout {
        return MischievousShootout(
            player1: player1 ?? self.player1,
            player2: player2 ?? self.player2
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - MatchScheduleACK
public struct MatchScheduleACK: Codable {
    public let data: MatchScheduleResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: MatchScheduleResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: MatchScheduleACK convenience initializers and mutators

public extension MatchScheduleACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchScheduleACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: MatchScheduleResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> MatchScheduleACK {
        return MatchScheduleACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchScheduleResult
public struct MatchScheduleResult: Codable {
    public let match: MatchScheduleResultMatch

    public enum CodingKeys: String, CodingKey {
        case match = "match"
    }

    public init(match: MatchScheduleResultMatch) {
        self.match = match
    }
}

// MARK: MatchScheduleResult convenience initializers and mutators

public extension MatchScheduleResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchScheduleResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        match: MatchScheduleResultMatch? = nil
    ) -> MatchScheduleResult {
        return MatchScheduleResult(
            match: match ?? self.match
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchScheduleResultMatch
public struct MatchScheduleResultMatch: Codable {
    public let completedAt: String?
    public let createdAt: String
    public let deadlineAt: String?
    public let declaredBy: [String]
    public let id: String
    public let loserNextMatchID: String?
    public let nextMatchID: String?
    public let nextMatchPosition: NextMatchPosition?
    public let number: Int
    public let outcome: Outcome?
    public let player1ID: String?
    public let player1Score: Int?
    public let player2ID: String?
    public let player2Score: Int?
    public let readyAt: String?
    public let roundNumber: Int
    public let scheduledAt: String?
    public let shootout: BraggadociousShootout?
    public let status: MatchStatus
    public let tournamentID: String
    public let updatedAt: String
    public let winnerID: String?

    public enum CodingKeys: String, CodingKey {
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case deadlineAt = "deadlineAt"
        case declaredBy = "declaredBy"
        case id = "id"
        case loserNextMatchID = "loserNextMatchId"
        case nextMatchID = "nextMatchId"
        case nextMatchPosition = "nextMatchPosition"
        case number = "number"
        case outcome = "outcome"
        case player1ID = "player1Id"
        case player1Score = "player1Score"
        case player2ID = "player2Id"
        case player2Score = "player2Score"
        case readyAt = "readyAt"
        case roundNumber = "roundNumber"
        case scheduledAt = "scheduledAt"
        case shootout = "shootout"
        case status = "status"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case winnerID = "winnerId"
    }

    public init(completedAt: String?, createdAt: String, deadlineAt: String?, declaredBy: [String], id: String, loserNextMatchID: String?, nextMatchID: String?, nextMatchPosition: NextMatchPosition?, number: Int, outcome: Outcome?, player1ID: String?, player1Score: Int?, player2ID: String?, player2Score: Int?, readyAt: String?, roundNumber: Int, scheduledAt: String?, shootout: BraggadociousShootout?, status: MatchStatus, tournamentID: String, updatedAt: String, winnerID: String?) {
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.deadlineAt = deadlineAt
        self.declaredBy = declaredBy
        self.id = id
        self.loserNextMatchID = loserNextMatchID
        self.nextMatchID = nextMatchID
        self.nextMatchPosition = nextMatchPosition
        self.number = number
        self.outcome = outcome
        self.player1ID = player1ID
        self.player1Score = player1Score
        self.player2ID = player2ID
        self.player2Score = player2Score
        self.readyAt = readyAt
        self.roundNumber = roundNumber
        self.scheduledAt = scheduledAt
        self.shootout = shootout
        self.status = status
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.winnerID = winnerID
    }
}

// MARK: MatchScheduleResultMatch convenience initializers and mutators

public extension MatchScheduleResultMatch {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchScheduleResultMatch.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        completedAt: String?? = nil,
        createdAt: String? = nil,
        deadlineAt: String?? = nil,
        declaredBy: [String]? = nil,
        id: String? = nil,
        loserNextMatchID: String?? = nil,
        nextMatchID: String?? = nil,
        nextMatchPosition: NextMatchPosition?? = nil,
        number: Int? = nil,
        outcome: Outcome?? = nil,
        player1ID: String?? = nil,
        player1Score: Int?? = nil,
        player2ID: String?? = nil,
        player2Score: Int?? = nil,
        readyAt: String?? = nil,
        roundNumber: Int? = nil,
        scheduledAt: String?? = nil,
        shootout: BraggadociousShootout?? = nil,
        status: MatchStatus? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        winnerID: String?? = nil
    ) -> MatchScheduleResultMatch {
        return MatchScheduleResultMatch(
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            deadlineAt: deadlineAt ?? self.deadlineAt,
            declaredBy: declaredBy ?? self.declaredBy,
            id: id ?? self.id,
            loserNextMatchID: loserNextMatchID ?? self.loserNextMatchID,
            nextMatchID: nextMatchID ?? self.nextMatchID,
            nextMatchPosition: nextMatchPosition ?? self.nextMatchPosition,
            number: number ?? self.number,
            outcome: outcome ?? self.outcome,
            player1ID: player1ID ?? self.player1ID,
            player1Score: player1Score ?? self.player1Score,
            player2ID: player2ID ?? self.player2ID,
            player2Score: player2Score ?? self.player2Score,
            readyAt: readyAt ?? self.readyAt,
            roundNumber: roundNumber ?? self.roundNumber,
            scheduledAt: scheduledAt ?? self.scheduledAt,
            shootout: shootout ?? self.shootout,
            status: status ?? self.status,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            winnerID: winnerID ?? self.winnerID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - BraggadociousShootout
public struct BraggadociousShootout: Codable {
    public let player1: Int
    public let player2: Int

    public enum CodingKeys: String, CodingKey {
        case player1 = "player1"
        case player2 = "player2"
    }

    public init(player1: Int, player2: Int) {
        self.player1 = player1
        self.player2 = player2
    }
}

// MARK: BraggadociousShootout convenience initializers and mutators

public extension BraggadociousShootout {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(BraggadociousShootout.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        player1: Int? = nil,
        player2: Int? = nil
    ) -> BraggadociousShootout {
        return BraggadociousShootout(
            player1: player1 ?? self.player1,
            player2: player2 ?? self.player2
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchScheduleMessage
public struct MatchScheduleMessage: Codable {
    public let idempotencyKey: String?
    public let matchID: String
    public let scheduledAt: String

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case matchID = "matchId"
        case scheduledAt = "scheduledAt"
    }

    public init(idempotencyKey: String?, matchID: String, scheduledAt: String) {
        self.idempotencyKey = idempotencyKey
        self.matchID = matchID
        self.scheduledAt = scheduledAt
    }
}

// MARK: MatchScheduleMessage convenience initializers and mutators

public extension MatchScheduleMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchScheduleMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        matchID: String? = nil,
        scheduledAt: String? = nil
    ) -> MatchScheduleMessage {
        return MatchScheduleMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            matchID: matchID ?? self.matchID,
            scheduledAt: scheduledAt ?? self.scheduledAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchScheduledMessage
public struct MatchScheduledMessage: Codable {
    public let at: String
    public let data: MatchScheduledMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: MatchScheduledMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: MatchScheduledMessage convenience initializers and mutators

public extension MatchScheduledMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchScheduledMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: MatchScheduledMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> MatchScheduledMessage {
        return MatchScheduledMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchScheduledMessageData
public struct MatchScheduledMessageData: Codable {
    public let match: StickyMatch

    public enum CodingKeys: String, CodingKey {
        case match = "match"
    }

    public init(match: StickyMatch) {
        self.match = match
    }
}

// MARK: MatchScheduledMessageData convenience initializers and mutators

public extension MatchScheduledMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchScheduledMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        match: StickyMatch? = nil
    ) -> MatchScheduledMessageData {
        return MatchScheduledMessageData(
            match: match ?? self.match
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - StickyMatch
public struct StickyMatch: Codable {
    public let completedAt: String?
    public let createdAt: String
    public let deadlineAt: String?
    public let declaredBy: [String]
    public let id: String
    public let loserNextMatchID: String?
    public let nextMatchID: String?
    public let nextMatchPosition: NextMatchPosition?
    public let number: Int
    public let outcome: Outcome?
    public let player1ID: String?
    public let player1Score: Int?
    public let player2ID: String?
    public let player2Score: Int?
    public let readyAt: String?
    public let roundNumber: Int
    public let scheduledAt: String?
    public let shootout: Shootout1?
    public let status: MatchStatus
    public let tournamentID: String
    public let updatedAt: String
    public let winnerID: String?

    public enum CodingKeys: String, CodingKey {
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case deadlineAt = "deadlineAt"
        case declaredBy = "declaredBy"
        case id = "id"
        case loserNextMatchID = "loserNextMatchId"
        case nextMatchID = "nextMatchId"
        case nextMatchPosition = "nextMatchPosition"
        case number = "number"
        case outcome = "outcome"
        case player1ID = "player1Id"
        case player1Score = "player1Score"
        case player2ID = "player2Id"
        case player2Score = "player2Score"
        case readyAt = "readyAt"
        case roundNumber = "roundNumber"
        case scheduledAt = "scheduledAt"
        case shootout = "shootout"
        case status = "status"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case winnerID = "winnerId"
    }

    public init(completedAt: String?, createdAt: String, deadlineAt: String?, declaredBy: [String], id: String, loserNextMatchID: String?, nextMatchID: String?, nextMatchPosition: NextMatchPosition?, number: Int, outcome: Outcome?, player1ID: String?, player1Score: Int?, player2ID: String?, player2Score: Int?, readyAt: String?, roundNumber: Int, scheduledAt: String?, shootout: Shootout1?, status: MatchStatus, tournamentID: String, updatedAt: String, winnerID: String?) {
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.deadlineAt = deadlineAt
        self.declaredBy = declaredBy
        self.id = id
        self.loserNextMatchID = loserNextMatchID
        self.nextMatchID = nextMatchID
        self.nextMatchPosition = nextMatchPosition
        self.number = number
        self.outcome = outcome
        self.player1ID = player1ID
        self.player1Score = player1Score
        self.player2ID = player2ID
        self.player2Score = player2Score
        self.readyAt = readyAt
        self.roundNumber = roundNumber
        self.scheduledAt = scheduledAt
        self.shootout = shootout
        self.status = status
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.winnerID = winnerID
    }
}

// MARK: StickyMatch convenience initializers and mutators

public extension StickyMatch {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(StickyMatch.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        completedAt: String?? = nil,
        createdAt: String? = nil,
        deadlineAt: String?? = nil,
        declaredBy: [String]? = nil,
        id: String? = nil,
        loserNextMatchID: String?? = nil,
        nextMatchID: String?? = nil,
        nextMatchPosition: NextMatchPosition?? = nil,
        number: Int? = nil,
        outcome: Outcome?? = nil,
        player1ID: String?? = nil,
        player1Score: Int?? = nil,
        player2ID: String?? = nil,
        player2Score: Int?? = nil,
        readyAt: String?? = nil,
        roundNumber: Int? = nil,
        scheduledAt: String?? = nil,
        shootout: Shootout1?? = nil,
        status: MatchStatus? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        winnerID: String?? = nil
    ) -> StickyMatch {
        return StickyMatch(
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            deadlineAt: deadlineAt ?? self.deadlineAt,
            declaredBy: declaredBy ?? self.declaredBy,
            id: id ?? self.id,
            loserNextMatchID: loserNextMatchID ?? self.loserNextMatchID,
            nextMatchID: nextMatchID ?? self.nextMatchID,
            nextMatchPosition: nextMatchPosition ?? self.nextMatchPosition,
            number: number ?? self.number,
            outcome: outcome ?? self.outcome,
            player1ID: player1ID ?? self.player1ID,
            player1Score: player1Score ?? self.player1Score,
            player2ID: player2ID ?? self.player2ID,
            player2Score: player2Score ?? self.player2Score,
            readyAt: readyAt ?? self.readyAt,
            roundNumber: roundNumber ?? self.roundNumber,
            scheduledAt: scheduledAt ?? self.scheduledAt,
            shootout: shootout ?? self.shootout,
            status: status ?? self.status,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            winnerID: winnerID ?? self.winnerID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Shootout1
public struct Shootout1: Codable {
    public let player1: Int
    public let player2: Int

    public enum CodingKeys: String, CodingKey {
        case player1 = "player1"
        case player2 = "player2"
    }

    public init(player1: Int, player2: Int) {
        self.player1 = player1
        self.player2 = player2
    }
}

// MARK: Shootout1 convenience initializers and mutators

public extension Shootout1 {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Shootout1.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        player1: Int? = nil,
        player2: Int? = nil
    ) -> Shootout1 {
        return Shootout1(
            player1: player1 ?? self.player1,
            player2: player2 ?? self.player2
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchValidatedMessage
public struct MatchValidatedMessage: Codable {
    public let at: String
    public let data: MatchValidatedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: MatchValidatedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: MatchValidatedMessage convenience initializers and mutators

public extension MatchValidatedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchValidatedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: MatchValidatedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> MatchValidatedMessage {
        return MatchValidatedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchValidatedMessageData
public struct MatchValidatedMessageData: Codable {
    public let match: IndigoMatch

    public enum CodingKeys: String, CodingKey {
        case match = "match"
    }

    public init(match: IndigoMatch) {
        self.match = match
    }
}

// MARK: MatchValidatedMessageData convenience initializers and mutators

public extension MatchValidatedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchValidatedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        match: IndigoMatch? = nil
    ) -> MatchValidatedMessageData {
        return MatchValidatedMessageData(
            match: match ?? self.match
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - IndigoMatch
public struct IndigoMatch: Codable {
    public let completedAt: String?
    public let createdAt: String
    public let deadlineAt: String?
    public let declaredBy: [String]
    public let id: String
    public let loserNextMatchID: String?
    public let nextMatchID: String?
    public let nextMatchPosition: NextMatchPosition?
    public let number: Int
    public let outcome: Outcome?
    public let player1ID: String?
    public let player1Score: Int?
    public let player2ID: String?
    public let player2Score: Int?
    public let readyAt: String?
    public let roundNumber: Int
    public let scheduledAt: String?
    public let shootout: Shootout2?
    public let status: MatchStatus
    public let tournamentID: String
    public let updatedAt: String
    public let winnerID: String?

    public enum CodingKeys: String, CodingKey {
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case deadlineAt = "deadlineAt"
        case declaredBy = "declaredBy"
        case id = "id"
        case loserNextMatchID = "loserNextMatchId"
        case nextMatchID = "nextMatchId"
        case nextMatchPosition = "nextMatchPosition"
        case number = "number"
        case outcome = "outcome"
        case player1ID = "player1Id"
        case player1Score = "player1Score"
        case player2ID = "player2Id"
        case player2Score = "player2Score"
        case readyAt = "readyAt"
        case roundNumber = "roundNumber"
        case scheduledAt = "scheduledAt"
        case shootout = "shootout"
        case status = "status"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case winnerID = "winnerId"
    }

    public init(completedAt: String?, createdAt: String, deadlineAt: String?, declaredBy: [String], id: String, loserNextMatchID: String?, nextMatchID: String?, nextMatchPosition: NextMatchPosition?, number: Int, outcome: Outcome?, player1ID: String?, player1Score: Int?, player2ID: String?, player2Score: Int?, readyAt: String?, roundNumber: Int, scheduledAt: String?, shootout: Shootout2?, status: MatchStatus, tournamentID: String, updatedAt: String, winnerID: String?) {
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.deadlineAt = deadlineAt
        self.declaredBy = declaredBy
        self.id = id
        self.loserNextMatchID = loserNextMatchID
        self.nextMatchID = nextMatchID
        self.nextMatchPosition = nextMatchPosition
        self.number = number
        self.outcome = outcome
        self.player1ID = player1ID
        self.player1Score = player1Score
        self.player2ID = player2ID
        self.player2Score = player2Score
        self.readyAt = readyAt
        self.roundNumber = roundNumber
        self.scheduledAt = scheduledAt
        self.shootout = shootout
        self.status = status
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.winnerID = winnerID
    }
}

// MARK: IndigoMatch convenience initializers and mutators

public extension IndigoMatch {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(IndigoMatch.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        completedAt: String?? = nil,
        createdAt: String? = nil,
        deadlineAt: String?? = nil,
        declaredBy: [String]? = nil,
        id: String? = nil,
        loserNextMatchID: String?? = nil,
        nextMatchID: String?? = nil,
        nextMatchPosition: NextMatchPosition?? = nil,
        number: Int? = nil,
        outcome: Outcome?? = nil,
        player1ID: String?? = nil,
        player1Score: Int?? = nil,
        player2ID: String?? = nil,
        player2Score: Int?? = nil,
        readyAt: String?? = nil,
        roundNumber: Int? = nil,
        scheduledAt: String?? = nil,
        shootout: Shootout2?? = nil,
        status: MatchStatus? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        winnerID: String?? = nil
    ) -> IndigoMatch {
        return IndigoMatch(
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            deadlineAt: deadlineAt ?? self.deadlineAt,
            declaredBy: declaredBy ?? self.declaredBy,
            id: id ?? self.id,
            loserNextMatchID: loserNextMatchID ?? self.loserNextMatchID,
            nextMatchID: nextMatchID ?? self.nextMatchID,
            nextMatchPosition: nextMatchPosition ?? self.nextMatchPosition,
            number: number ?? self.number,
            outcome: outcome ?? self.outcome,
            player1ID: player1ID ?? self.player1ID,
            player1Score: player1Score ?? self.player1Score,
            player2ID: player2ID ?? self.player2ID,
            player2Score: player2Score ?? self.player2Score,
            readyAt: readyAt ?? self.readyAt,
            roundNumber: roundNumber ?? self.roundNumber,
            scheduledAt: scheduledAt ?? self.scheduledAt,
            shootout: shootout ?? self.shootout,
            status: status ?? self.status,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            winnerID: winnerID ?? self.winnerID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Shootout2
public struct Shootout2: Codable {
    public let player1: Int
    public let player2: Int

    public enum CodingKeys: String, CodingKey {
        case player1 = "player1"
        case player2 = "player2"
    }

    public init(player1: Int, player2: Int) {
        self.player1 = player1
        self.player2 = player2
    }
}

// MARK: Shootout2 convenience initializers and mutators

public extension Shootout2 {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Shootout2.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        player1: Int? = nil,
        player2: Int? = nil
    ) -> Shootout2 {
        return Shootout2(
            player1: player1 ?? self.player1,
            player2: player2 ?? self.player2
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - MeBetsACK
public struct MeBetsACK: Codable {
    public let data: MeBetsResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: MeBetsResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: MeBetsACK convenience initializers and mutators

public extension MeBetsACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeBetsACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: MeBetsResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> MeBetsACK {
        return MeBetsACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeBetsResult
public struct MeBetsResult: Codable {
    public let items: [Bet]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [Bet], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: MeBetsResult convenience initializers and mutators

public extension MeBetsResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeBetsResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [Bet]? = nil,
        nextCursor: String?? = nil
    ) -> MeBetsResult {
        return MeBetsResult(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeBetsMessage
public struct MeBetsMessage: Codable {
    /// `nextCursor` of the page before.
    public let cursor: String?
    /// 20, if left out.
    public let limit: Int?
    public let role: MeBetsMessageRole?

    public enum CodingKeys: String, CodingKey {
        case cursor = "cursor"
        case limit = "limit"
        case role = "role"
    }

    public init(cursor: String?, limit: Int?, role: MeBetsMessageRole?) {
        self.cursor = cursor
        self.limit = limit
        self.role = role
    }
}

// MARK: MeBetsMessage convenience initializers and mutators

public extension MeBetsMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeBetsMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        cursor: String?? = nil,
        limit: Int?? = nil,
        role: MeBetsMessageRole?? = nil
    ) -> MeBetsMessage {
        return MeBetsMessage(
            cursor: cursor ?? self.cursor,
            limit: limit ?? self.limit,
            role: role ?? self.role
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum MeBetsMessageRole: String, Codable {
    case creator = "creator"
    case player = "player"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - MeDeleteACK
public struct MeDeleteACK: Codable {
    public let data: Nothing?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: Nothing?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: MeDeleteACK convenience initializers and mutators

public extension MeDeleteACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeDeleteACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: Nothing?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> MeDeleteACK {
        return MeDeleteACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeDeleteMessage
public struct MeDeleteMessage: Codable {
    public let idempotencyKey: String?
    public let password: String

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case password = "password"
    }

    public init(idempotencyKey: String?, password: String) {
        self.idempotencyKey = idempotencyKey
        self.password = password
    }
}

// MARK: MeDeleteMessage convenience initializers and mutators

public extension MeDeleteMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeDeleteMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        password: String? = nil
    ) -> MeDeleteMessage {
        return MeDeleteMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            password: password ?? self.password
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - MeDevicesACK
public struct MeDevicesACK: Codable {
    public let data: MeDevicesResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: MeDevicesResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: MeDevicesACK convenience initializers and mutators

public extension MeDevicesACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeDevicesACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: MeDevicesResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> MeDevicesACK {
        return MeDevicesACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeDevicesResult
public struct MeDevicesResult: Codable {
    public let items: [MeDevicesResultItem]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [MeDevicesResultItem], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: MeDevicesResult convenience initializers and mutators

public extension MeDevicesResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeDevicesResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [MeDevicesResultItem]? = nil,
        nextCursor: String?? = nil
    ) -> MeDevicesResult {
        return MeDevicesResult(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeDevicesResultItem
public struct MeDevicesResultItem: Codable {
    public let createdAt: String
    public let fingerprint: String
    public let firstSeen: String
    public let id: String
    public let lastIP: String
    public let lastSeen: String
    public let name: String?
    public let updatedAt: String
    public let userAgent: String?

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case fingerprint = "fingerprint"
        case firstSeen = "firstSeen"
        case id = "id"
        case lastIP = "lastIp"
        case lastSeen = "lastSeen"
        case name = "name"
        case updatedAt = "updatedAt"
        case userAgent = "userAgent"
    }

    public init(createdAt: String, fingerprint: String, firstSeen: String, id: String, lastIP: String, lastSeen: String, name: String?, updatedAt: String, userAgent: String?) {
        self.createdAt = createdAt
        self.fingerprint = fingerprint
        self.firstSeen = firstSeen
        self.id = id
        self.lastIP = lastIP
        self.lastSeen = lastSeen
        self.name = name
        self.updatedAt = updatedAt
        self.userAgent = userAgent
    }
}

// MARK: MeDevicesResultItem convenience initializers and mutators

public extension MeDevicesResultItem {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeDevicesResultItem.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        fingerprint: String? = nil,
        firstSeen: String? = nil,
        id: String? = nil,
        lastIP: String? = nil,
        lastSeen: String? = nil,
        name: String?? = nil,
        updatedAt: String? = nil,
        userAgent: String?? = nil
    ) -> MeDevicesResultItem {
        return MeDevicesResultItem(
            createdAt: createdAt ?? self.createdAt,
            fingerprint: fingerprint ?? self.fingerprint,
            firstSeen: firstSeen ?? self.firstSeen,
            id: id ?? self.id,
            lastIP: lastIP ?? self.lastIP,
            lastSeen: lastSeen ?? self.lastSeen,
            name: name ?? self.name,
            updatedAt: updatedAt ?? self.updatedAt,
            userAgent: userAgent ?? self.userAgent
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeDevicesMessage
public struct MeDevicesMessage: Codable {
    /// `nextCursor` of the page before.
    public let cursor: String?
    /// 20, if left out.
    public let limit: Int?

    public enum CodingKeys: String, CodingKey {
        case cursor = "cursor"
        case limit = "limit"
    }

    public init(cursor: String?, limit: Int?) {
        self.cursor = cursor
        self.limit = limit
    }
}

// MARK: MeDevicesMessage convenience initializers and mutators

public extension MeDevicesMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeDevicesMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        cursor: String?? = nil,
        limit: Int?? = nil
    ) -> MeDevicesMessage {
        return MeDevicesMessage(
            cursor: cursor ?? self.cursor,
            limit: limit ?? self.limit
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - MeExportACK
public struct MeExportACK: Codable {
    public let data: MeExportResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: MeExportResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: MeExportACK convenience initializers and mutators

public extension MeExportACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeExportACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: MeExportResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> MeExportACK {
        return MeExportACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeExportResult
public struct MeExportResult: Codable {
    public let accounts: [Account]
    public let limits: [MeExportResultLimit]
    public let profile: Profile
    public let sections: Sections
    public let selfExcludedUntil: String?
    public let user: User

    public enum CodingKeys: String, CodingKey {
        case accounts = "accounts"
        case limits = "limits"
        case profile = "profile"
        case sections = "sections"
        case selfExcludedUntil = "selfExcludedUntil"
        case user = "user"
    }

    public init(accounts: [Account], limits: [MeExportResultLimit], profile: Profile, sections: Sections, selfExcludedUntil: String?, user: User) {
        self.accounts = accounts
        self.limits = limits
        self.profile = profile
        self.sections = sections
        self.selfExcludedUntil = selfExcludedUntil
        self.user = user
    }
}

// MARK: MeExportResult convenience initializers and mutators

public extension MeExportResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeExportResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        accounts: [Account]? = nil,
        limits: [MeExportResultLimit]? = nil,
        profile: Profile? = nil,
        sections: Sections? = nil,
        selfExcludedUntil: String?? = nil,
        user: User? = nil
    ) -> MeExportResult {
        return MeExportResult(
            accounts: accounts ?? self.accounts,
            limits: limits ?? self.limits,
            profile: profile ?? self.profile,
            sections: sections ?? self.sections,
            selfExcludedUntil: selfExcludedUntil ?? self.selfExcludedUntil,
            user: user ?? self.user
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Account
public struct Account: Codable {
    public let available: Int
    public let currency: Currency
    public let held: Int
    public let purpose: Purpose
    public let version: Int

    public enum CodingKeys: String, CodingKey {
        case available = "available"
        case currency = "currency"
        case held = "held"
        case purpose = "purpose"
        case version = "version"
    }

    public init(available: Int, currency: Currency, held: Int, purpose: Purpose, version: Int) {
        self.available = available
        self.currency = currency
        self.held = held
        self.purpose = purpose
        self.version = version
    }
}

// MARK: Account convenience initializers and mutators

public extension Account {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Account.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        available: Int? = nil,
        currency: Currency? = nil,
        held: Int? = nil,
        purpose: Purpose? = nil,
        version: Int? = nil
    ) -> Account {
        return Account(
            available: available ?? self.available,
            currency: currency ?? self.currency,
            held: held ?? self.held,
            purpose: purpose ?? self.purpose,
            version: version ?? self.version
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum Purpose: String, Codable {
    case cash = "cash"
    case float = "float"
    case winnings = "winnings"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeExportResultLimit
public struct MeExportResultLimit: Codable {
    public let amount: Int
    public let currency: Currency
    public let kind: LimitKind
    public let next: PurpleNext?
    public let period: Period
    public let resetsAt: String
    public let used: Int

    public enum CodingKeys: String, CodingKey {
        case amount = "amount"
        case currency = "currency"
        case kind = "kind"
        case next = "next"
        case period = "period"
        case resetsAt = "resetsAt"
        case used = "used"
    }

    public init(amount: Int, currency: Currency, kind: LimitKind, next: PurpleNext?, period: Period, resetsAt: String, used: Int) {
        self.amount = amount
        self.currency = currency
        self.kind = kind
        self.next = next
        self.period = period
        self.resetsAt = resetsAt
        self.used = used
    }
}

// MARK: MeExportResultLimit convenience initializers and mutators

public extension MeExportResultLimit {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeExportResultLimit.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        amount: Int? = nil,
        currency: Currency? = nil,
        kind: LimitKind? = nil,
        next: PurpleNext?? = nil,
        period: Period? = nil,
        resetsAt: String? = nil,
        used: Int? = nil
    ) -> MeExportResultLimit {
        return MeExportResultLimit(
            amount: amount ?? self.amount,
            currency: currency ?? self.currency,
            kind: kind ?? self.kind,
            next: next ?? self.next,
            period: period ?? self.period,
            resetsAt: resetsAt ?? self.resetsAt,
            used: used ?? self.used
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum LimitKind: String, Codable {
    case deposit = "deposit"
    case loss = "loss"
    case stake = "stake"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PurpleNext
public struct PurpleNext: Codable {
    public let amount: Int?
    public let from: String

    public enum CodingKeys: String, CodingKey {
        case amount = "amount"
        case from = "from"
    }

    public init(amount: Int?, from: String) {
        self.amount = amount
        self.from = from
    }
}

// MARK: PurpleNext convenience initializers and mutators

public extension PurpleNext {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PurpleNext.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        amount: Int?? = nil,
        from: String? = nil
    ) -> PurpleNext {
        return PurpleNext(
            amount: amount ?? self.amount,
            from: from ?? self.from
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum Period: String, Codable {
    case day = "day"
    case month = "month"
    case week = "week"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Profile
public struct Profile: Codable {
    public let avatarURL: String?
    public let description: String?
    public let name: String
    public let quote: String?
    public let rating: Int
    public let stats: ProfileStats
    public let userID: String
    public let visibility: Visibility

    public enum CodingKeys: String, CodingKey {
        case avatarURL = "avatarUrl"
        case description = "description"
        case name = "name"
        case quote = "quote"
        case rating = "rating"
        case stats = "stats"
        case userID = "userId"
        case visibility = "visibility"
    }

    public init(avatarURL: String?, description: String?, name: String, quote: String?, rating: Int, stats: ProfileStats, userID: String, visibility: Visibility) {
        self.avatarURL = avatarURL
        self.description = description
        self.name = name
        self.quote = quote
        self.rating = rating
        self.stats = stats
        self.userID = userID
        self.visibility = visibility
    }
}

// MARK: Profile convenience initializers and mutators

public extension Profile {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Profile.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        avatarURL: String?? = nil,
        description: String?? = nil,
        name: String? = nil,
        quote: String?? = nil,
        rating: Int? = nil,
        stats: ProfileStats? = nil,
        userID: String? = nil,
        visibility: Visibility? = nil
    ) -> Profile {
        return Profile(
            avatarURL: avatarURL ?? self.avatarURL,
            description: description ?? self.description,
            name: name ?? self.name,
            quote: quote ?? self.quote,
            rating: rating ?? self.rating,
            stats: stats ?? self.stats,
            userID: userID ?? self.userID,
            visibility: visibility ?? self.visibility
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - ProfileStats
public struct ProfileStats: Codable {
    public let losses: Int
    public let participations: Int
    public let tournamentsPlayed: Int
    public let winRate: Double
    public let wins: Int

    public enum CodingKeys: String, CodingKey {
        case losses = "losses"
        case participations = "participations"
        case tournamentsPlayed = "tournamentsPlayed"
        case winRate = "winRate"
        case wins = "wins"
    }

    public init(losses: Int, participations: Int, tournamentsPlayed: Int, winRate: Double, wins: Int) {
        self.losses = losses
        self.participations = participations
        self.tournamentsPlayed = tournamentsPlayed
        self.winRate = winRate
        self.wins = wins
    }
}

// MARK: ProfileStats convenience initializers and mutators

public extension ProfileStats {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ProfileStats.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        losses: Int? = nil,
        participations: Int? = nil,
        tournamentsPlayed: Int? = nil,
        winRate: Double? = nil,
        wins: Int? = nil
    ) -> ProfileStats {
        return ProfileStats(
            losses: losses ?? self.losses,
            participations: participations ?? self.participations,
            tournamentsPlayed: tournamentsPlayed ?? self.tournamentsPlayed,
            winRate: winRate ?? self.winRate,
            wins: wins ?? self.wins
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Sections
public struct Sections: Codable {
    public let bets: SectionsBets?
    public let devices: Devices?
    public let groups: Groups?
    public let logins: Logins?
    public let messages: Messages?
    public let notifications: SectionsNotifications?
    public let positions: Positions?
    public let teams: Teams?
    public let tournaments: Tournaments?
    public let transactions: Transactions?

    public enum CodingKeys: String, CodingKey {
        case bets = "bets"
        case devices = "devices"
        case groups = "groups"
        case logins = "logins"
        case messages = "messages"
        case notifications = "notifications"
        case positions = "positions"
        case teams = "teams"
        case tournaments = "tournaments"
        case transactions = "transactions"
    }

    public init(bets: SectionsBets?, devices: Devices?, groups: Groups?, logins: Logins?, messages: Messages?, notifications: SectionsNotifications?, positions: Positions?, teams: Teams?, tournaments: Tournaments?, transactions: Transactions?) {
        self.bets = bets
        self.devices = devices
        self.groups = groups
        self.logins = logins
        self.messages = messages
        self.notifications = notifications
        self.positions = positions
        self.teams = teams
        self.tournaments = tournaments
        self.transactions = transactions
    }
}

// MARK: Sections convenience initializers and mutators

public extension Sections {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Sections.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        bets: SectionsBets?? = nil,
        devices: Devices?? = nil,
        groups: Groups?? = nil,
        logins: Logins?? = nil,
        messages: Messages?? = nil,
        notifications: SectionsNotifications?? = nil,
        positions: Positions?? = nil,
        teams: Teams?? = nil,
        tournaments: Tournaments?? = nil,
        transactions: Transactions?? = nil
    ) -> Sections {
        return Sections(
            bets: bets ?? self.bets,
            devices: devices ?? self.devices,
            groups: groups ?? self.groups,
            logins: logins ?? self.logins,
            messages: messages ?? self.messages,
            notifications: notifications ?? self.notifications,
            positions: positions ?? self.positions,
            teams: teams ?? self.teams,
            tournaments: tournaments ?? self.tournaments,
            transactions: transactions ?? self.transactions
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - SectionsBets
public struct SectionsBets: Codable {
    public let items: [Bet]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [Bet], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: SectionsBets convenience initializers and mutators

public extension SectionsBets {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(SectionsBets.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [Bet]? = nil,
        nextCursor: String?? = nil
    ) -> SectionsBets {
        return SectionsBets(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Devices
public struct Devices: Codable {
    public let items: [DevicesItem]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [DevicesItem], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: Devices convenience initializers and mutators

public extension Devices {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Devices.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [DevicesItem]? = nil,
        nextCursor: String?? = nil
    ) -> Devices {
        return Devices(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - DevicesItem
public struct DevicesItem: Codable {
    public let createdAt: String
    public let fingerprint: String
    public let firstSeen: String
    public let id: String
    public let lastIP: String
    public let lastSeen: String
    public let name: String?
    public let updatedAt: String
    public let userAgent: String?

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case fingerprint = "fingerprint"
        case firstSeen = "firstSeen"
        case id = "id"
        case lastIP = "lastIp"
        case lastSeen = "lastSeen"
        case name = "name"
        case updatedAt = "updatedAt"
        case userAgent = "userAgent"
    }

    public init(createdAt: String, fingerprint: String, firstSeen: String, id: String, lastIP: String, lastSeen: String, name: String?, updatedAt: String, userAgent: String?) {
        self.createdAt = createdAt
        self.fingerprint = fingerprint
        self.firstSeen = firstSeen
        self.id = id
        self.lastIP = lastIP
        self.lastSeen = lastSeen
        self.name = name
        self.updatedAt = updatedAt
        self.userAgent = userAgent
    }
}

// MARK: DevicesItem convenience initializers and mutators

public extension DevicesItem {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(DevicesItem.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        fingerprint: String? = nil,
        firstSeen: String? = nil,
        id: String? = nil,
        lastIP: String? = nil,
        lastSeen: String? = nil,
        name: String?? = nil,
        updatedAt: String? = nil,
        userAgent: String?? = nil
    ) -> DevicesItem {
        return DevicesItem(
            createdAt: createdAt ?? self.createdAt,
            fingerprint: fingerprint ?? self.fingerprint,
            firstSeen: firstSeen ?? self.firstSeen,
            id: id ?? self.id,
            lastIP: lastIP ?? self.lastIP,
            lastSeen: lastSeen ?? self.lastSeen,
            name: name ?? self.name,
            updatedAt: updatedAt ?? self.updatedAt,
            userAgent: userAgent ?? self.userAgent
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Groups
public struct Groups: Codable {
    public let items: [GroupsItem]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [GroupsItem], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: Groups convenience initializers and mutators

public extension Groups {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Groups.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [GroupsItem]? = nil,
        nextCursor: String?? = nil
    ) -> Groups {
        return Groups(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - GroupsItem
public struct GroupsItem: Codable {
    public let group: FluffyGroup
    public let role: ItemRole?

    public enum CodingKeys: String, CodingKey {
        case group = "group"
        case role = "role"
    }

    public init(group: FluffyGroup, role: ItemRole?) {
        self.group = group
        self.role = role
    }
}

// MARK: GroupsItem convenience initializers and mutators

public extension GroupsItem {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(GroupsItem.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        group: FluffyGroup? = nil,
        role: ItemRole?? = nil
    ) -> GroupsItem {
        return GroupsItem(
            group: group ?? self.group,
            role: role ?? self.role
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - FluffyGroup
public struct FluffyGroup: Codable {
    public let createdAt: String
    public let createdBy: String
    public let description: String?
    public let id: String
    public let isPrivate: Bool
    public let membersCount: Int
    public let name: String
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case createdBy = "createdBy"
        case description = "description"
        case id = "id"
        case isPrivate = "isPrivate"
        case membersCount = "membersCount"
        case name = "name"
        case updatedAt = "updatedAt"
    }

    public init(createdAt: String, createdBy: String, description: String?, id: String, isPrivate: Bool, membersCount: Int, name: String, updatedAt: String) {
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.description = description
        self.id = id
        self.isPrivate = isPrivate
        self.membersCount = membersCount
        self.name = name
        self.updatedAt = updatedAt
    }
}

// MARK: FluffyGroup convenience initializers and mutators

public extension FluffyGroup {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(FluffyGroup.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        createdBy: String? = nil,
        description: String?? = nil,
        id: String? = nil,
        isPrivate: Bool? = nil,
        membersCount: Int? = nil,
        name: String? = nil,
        updatedAt: String? = nil
    ) -> FluffyGroup {
        return FluffyGroup(
            createdAt: createdAt ?? self.createdAt,
            createdBy: createdBy ?? self.createdBy,
            description: description ?? self.description,
            id: id ?? self.id,
            isPrivate: isPrivate ?? self.isPrivate,
            membersCount: membersCount ?? self.membersCount,
            name: name ?? self.name,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Logins
public struct Logins: Codable {
    public let items: [LoginsItem]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [LoginsItem], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: Logins convenience initializers and mutators

public extension Logins {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Logins.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [LoginsItem]? = nil,
        nextCursor: String?? = nil
    ) -> Logins {
        return Logins(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - LoginsItem
public struct LoginsItem: Codable {
    public let createdAt: String
    public let device: PurpleDevice?
    public let id: String
    public let ip: String
    public let loginTime: String
    public let logoutTime: String?
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case device = "device"
        case id = "id"
        case ip = "ip"
        case loginTime = "loginTime"
        case logoutTime = "logoutTime"
        case updatedAt = "updatedAt"
    }

    public init(createdAt: String, device: PurpleDevice?, id: String, ip: String, loginTime: String, logoutTime: String?, updatedAt: String) {
        self.createdAt = createdAt
        self.device = device
        self.id = id
        self.ip = ip
        self.loginTime = loginTime
        self.logoutTime = logoutTime
        self.updatedAt = updatedAt
    }
}

// MARK: LoginsItem convenience initializers and mutators

public extension LoginsItem {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(LoginsItem.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        device: PurpleDevice?? = nil,
        id: String? = nil,
        ip: String? = nil,
        loginTime: String? = nil,
        logoutTime: String?? = nil,
        updatedAt: String? = nil
    ) -> LoginsItem {
        return LoginsItem(
            createdAt: createdAt ?? self.createdAt,
            device: device ?? self.device,
            id: id ?? self.id,
            ip: ip ?? self.ip,
            loginTime: loginTime ?? self.loginTime,
            logoutTime: logoutTime ?? self.logoutTime,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PurpleDevice
public struct PurpleDevice: Codable {
    public let fingerprint: String
    public let name: String?

    public enum CodingKeys: String, CodingKey {
        case fingerprint = "fingerprint"
        case name = "name"
    }

    public init(fingerprint: String, name: String?) {
        self.fingerprint = fingerprint
        self.name = name
    }
}

// MARK: PurpleDevice convenience initializers and mutators

public extension PurpleDevice {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PurpleDevice.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        fingerprint: String? = nil,
        name: String?? = nil
    ) -> PurpleDevice {
        return PurpleDevice(
            fingerprint: fingerprint ?? self.fingerprint,
            name: name ?? self.name
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Messages
public struct Messages: Codable {
    public let items: [MessagesItem]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [MessagesItem], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: Messages convenience initializers and mutators

public extension Messages {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Messages.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [MessagesItem]? = nil,
        nextCursor: String?? = nil
    ) -> Messages {
        return Messages(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MessagesItem
public struct MessagesItem: Codable {
    public let createdAt: String
    public let room: String
    public let seq: Int
    public let text: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case room = "room"
        case seq = "seq"
        case text = "text"
    }

    public init(createdAt: String, room: String, seq: Int, text: String) {
        self.createdAt = createdAt
        self.room = room
        self.seq = seq
        self.text = text
    }
}

// MARK: MessagesItem convenience initializers and mutators

public extension MessagesItem {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MessagesItem.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        room: String? = nil,
        seq: Int? = nil,
        text: String? = nil
    ) -> MessagesItem {
        return MessagesItem(
            createdAt: createdAt ?? self.createdAt,
            room: room ?? self.room,
            seq: seq ?? self.seq,
            text: text ?? self.text
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - SectionsNotifications
public struct SectionsNotifications: Codable {
    public let items: [Notification]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [Notification], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: SectionsNotifications convenience initializers and mutators

public extension SectionsNotifications {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(SectionsNotifications.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [Notification]? = nil,
        nextCursor: String?? = nil
    ) -> SectionsNotifications {
        return SectionsNotifications(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Notification
public struct Notification: Codable {
    public let body: String
    public let createdAt: String
    public let data: [String: JSONAny]
    public let id: String
    public let readAt: String?
    public let title: String
    public let type: NotificationType
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case body = "body"
        case createdAt = "createdAt"
        case data = "data"
        case id = "id"
        case readAt = "readAt"
        case title = "title"
        case type = "type"
        case updatedAt = "updatedAt"
    }

    public init(body: String, createdAt: String, data: [String: JSONAny], id: String, readAt: String?, title: String, type: NotificationType, updatedAt: String) {
        self.body = body
        self.createdAt = createdAt
        self.data = data
        self.id = id
        self.readAt = readAt
        self.title = title
        self.type = type
        self.updatedAt = updatedAt
    }
}

// MARK: Notification convenience initializers and mutators

public extension Notification {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Notification.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        body: String? = nil,
        createdAt: String? = nil,
        data: [String: JSONAny]? = nil,
        id: String? = nil,
        readAt: String?? = nil,
        title: String? = nil,
        type: NotificationType? = nil,
        updatedAt: String? = nil
    ) -> Notification {
        return Notification(
            body: body ?? self.body,
            createdAt: createdAt ?? self.createdAt,
            data: data ?? self.data,
            id: id ?? self.id,
            readAt: readAt ?? self.readAt,
            title: title ?? self.title,
            type: type ?? self.type,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum NotificationType: String, Codable {
    case accountBanned = "account.banned"
    case accountNewDevice = "account.new_device"
    case accountUnbanned = "account.unbanned"
    case approvalWaiting = "approval.waiting"
    case betPaid = "bet.paid"
    case betRefunded = "bet.refunded"
    case betTakenBack = "bet.taken_back"
    case groupJoined = "group.joined"
    case groupLeft = "group.left"
    case matchDeclared = "match.declared"
    case matchDisputeResolved = "match.dispute_resolved"
    case matchDisputed = "match.disputed"
    case matchEliminated = "match.eliminated"
    case matchOverdue = "match.overdue"
    case matchPromoted = "match.promoted"
    case matchReady = "match.ready"
    case matchReminder = "match.reminder"
    case matchScheduled = "match.scheduled"
    case matchValidated = "match.validated"
    case tournamentAnnounced = "tournament.announced"
    case tournamentCancelled = "tournament.cancelled"
    case tournamentCompleted = "tournament.completed"
    case tournamentFull = "tournament.full"
    case tournamentKicked = "tournament.kicked"
    case tournamentNotFull = "tournament.not_full"
    case tournamentPrize = "tournament.prize"
    case tournamentReferee = "tournament.referee"
    case tournamentReplacing = "tournament.replacing"
    case tournamentStarted = "tournament.started"
    case tournamentWithdrawal = "tournament.withdrawal"
    case walletCredited = "wallet.credited"
    case walletDebited = "wallet.debited"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Positions
public struct Positions: Codable {
    public let items: [Position]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [Position], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: Positions convenience initializers and mutators

public extension Positions {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Positions.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [Position]? = nil,
        nextCursor: String?? = nil
    ) -> Positions {
        return Positions(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Teams
public struct Teams: Codable {
    public let items: [TeamsItem]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [TeamsItem], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: Teams convenience initializers and mutators

public extension Teams {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Teams.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [TeamsItem]? = nil,
        nextCursor: String?? = nil
    ) -> Teams {
        return Teams(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TeamsItem
public struct TeamsItem: Codable {
    public let bannedAt: String?
    public let banReason: String?
    public let createdAt: String
    public let gameID: String
    public let id: String
    public let isBanned: Bool
    public let isPrimary: Bool
    public let matchesMissed: Int
    public let matchesPlayed: Int
    public let name: String
    public let updatedAt: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case bannedAt = "bannedAt"
        case banReason = "banReason"
        case createdAt = "createdAt"
        case gameID = "gameId"
        case id = "id"
        case isBanned = "isBanned"
        case isPrimary = "isPrimary"
        case matchesMissed = "matchesMissed"
        case matchesPlayed = "matchesPlayed"
        case name = "name"
        case updatedAt = "updatedAt"
        case userID = "userId"
    }

    public init(bannedAt: String?, banReason: String?, createdAt: String, gameID: String, id: String, isBanned: Bool, isPrimary: Bool, matchesMissed: Int, matchesPlayed: Int, name: String, updatedAt: String, userID: String) {
        self.bannedAt = bannedAt
        self.banReason = banReason
        self.createdAt = createdAt
        self.gameID = gameID
        self.id = id
        self.isBanned = isBanned
        self.isPrimary = isPrimary
        self.matchesMissed = matchesMissed
        self.matchesPlayed = matchesPlayed
        self.name = name
        self.updatedAt = updatedAt
        self.userID = userID
    }
}

// MARK: TeamsItem convenience initializers and mutators

public extension TeamsItem {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TeamsItem.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        bannedAt: String?? = nil,
        banReason: String?? = nil,
        createdAt: String? = nil,
        gameID: String? = nil,
        id: String? = nil,
        isBanned: Bool? = nil,
        isPrimary: Bool? = nil,
        matchesMissed: Int? = nil,
        matchesPlayed: Int? = nil,
        name: String? = nil,
        updatedAt: String? = nil,
        userID: String? = nil
    ) -> TeamsItem {
        return TeamsItem(
            bannedAt: bannedAt ?? self.bannedAt,
            banReason: banReason ?? self.banReason,
            createdAt: createdAt ?? self.createdAt,
            gameID: gameID ?? self.gameID,
            id: id ?? self.id,
            isBanned: isBanned ?? self.isBanned,
            isPrimary: isPrimary ?? self.isPrimary,
            matchesMissed: matchesMissed ?? self.matchesMissed,
            matchesPlayed: matchesPlayed ?? self.matchesPlayed,
            name: name ?? self.name,
            updatedAt: updatedAt ?? self.updatedAt,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Tournaments
public struct Tournaments: Codable {
    public let items: [TournamentsItem]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [TournamentsItem], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: Tournaments convenience initializers and mutators

public extension Tournaments {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Tournaments.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [TournamentsItem]? = nil,
        nextCursor: String?? = nil
    ) -> Tournaments {
        return Tournaments(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentsItem
public struct TournamentsItem: Codable {
    public let createdAt: String
    public let eliminatedAt: String?
    public let eloAfter: Int?
    public let eloBefore: Int
    public let eloChange: Int?
    public let finalPosition: Int?
    public let id: String
    public let joinedAt: String
    public let name: String
    public let prize: Int?
    public let seed: Int?
    public let status: ParticipantStatus
    public let teamID: String?
    public let teamName: String?
    public let tournamentID: String
    public let updatedAt: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case eliminatedAt = "eliminatedAt"
        case eloAfter = "eloAfter"
        case eloBefore = "eloBefore"
        case eloChange = "eloChange"
        case finalPosition = "finalPosition"
        case id = "id"
        case joinedAt = "joinedAt"
        case name = "name"
        case prize = "prize"
        case seed = "seed"
        case status = "status"
        case teamID = "teamId"
        case teamName = "teamName"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case userID = "userId"
    }

    public init(createdAt: String, eliminatedAt: String?, eloAfter: Int?, eloBefore: Int, eloChange: Int?, finalPosition: Int?, id: String, joinedAt: String, name: String, prize: Int?, seed: Int?, status: ParticipantStatus, teamID: String?, teamName: String?, tournamentID: String, updatedAt: String, userID: String) {
        self.createdAt = createdAt
        self.eliminatedAt = eliminatedAt
        self.eloAfter = eloAfter
        self.eloBefore = eloBefore
        self.eloChange = eloChange
        self.finalPosition = finalPosition
        self.id = id
        self.joinedAt = joinedAt
        self.name = name
        self.prize = prize
        self.seed = seed
        self.status = status
        self.teamID = teamID
        self.teamName = teamName
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.userID = userID
    }
}

// MARK: TournamentsItem convenience initializers and mutators

public extension TournamentsItem {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentsItem.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        eliminatedAt: String?? = nil,
        eloAfter: Int?? = nil,
        eloBefore: Int? = nil,
        eloChange: Int?? = nil,
        finalPosition: Int?? = nil,
        id: String? = nil,
        joinedAt: String? = nil,
        name: String? = nil,
        prize: Int?? = nil,
        seed: Int?? = nil,
        status: ParticipantStatus? = nil,
        teamID: String?? = nil,
        teamName: String?? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        userID: String? = nil
    ) -> TournamentsItem {
        return TournamentsItem(
            createdAt: createdAt ?? self.createdAt,
            eliminatedAt: eliminatedAt ?? self.eliminatedAt,
            eloAfter: eloAfter ?? self.eloAfter,
            eloBefore: eloBefore ?? self.eloBefore,
            eloChange: eloChange ?? self.eloChange,
            finalPosition: finalPosition ?? self.finalPosition,
            id: id ?? self.id,
            joinedAt: joinedAt ?? self.joinedAt,
            name: name ?? self.name,
            prize: prize ?? self.prize,
            seed: seed ?? self.seed,
            status: status ?? self.status,
            teamID: teamID ?? self.teamID,
            teamName: teamName ?? self.teamName,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum ParticipantStatus: String, Codable {
    case checkedIn = "checked_in"
    case eliminated = "eliminated"
    case registered = "registered"
    case winner = "winner"
    case withdrawn = "withdrawn"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Transactions
public struct Transactions: Codable {
    public let items: [Transaction]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [Transaction], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: Transactions convenience initializers and mutators

public extension Transactions {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Transactions.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [Transaction]? = nil,
        nextCursor: String?? = nil
    ) -> Transactions {
        return Transactions(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Transaction
public struct Transaction: Codable {
    public let amount: Int
    public let balanceAfter: Int
    public let balanceBefore: Int
    public let betID: String?
    public let createdAt: String
    public let currency: Currency
    public let description: String
    public let drawID: String?
    public let id: String
    public let metadata: [String: JSONAny]
    public let method: String?
    public let reference: String?
    public let sessionID: String?
    public let status: TransactionStatus
    public let tournamentID: String?
    public let type: TransactionType
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case amount = "amount"
        case balanceAfter = "balanceAfter"
        case balanceBefore = "balanceBefore"
        case betID = "betId"
        case createdAt = "createdAt"
        case currency = "currency"
        case description = "description"
        case drawID = "drawId"
        case id = "id"
        case metadata = "metadata"
        case method = "method"
        case reference = "reference"
        case sessionID = "sessionId"
        case status = "status"
        case tournamentID = "tournamentId"
        case type = "type"
        case updatedAt = "updatedAt"
    }

    public init(amount: Int, balanceAfter: Int, balanceBefore: Int, betID: String?, createdAt: String, currency: Currency, description: String, drawID: String?, id: String, metadata: [String: JSONAny], method: String?, reference: String?, sessionID: String?, status: TransactionStatus, tournamentID: String?, type: TransactionType, updatedAt: String) {
        self.amount = amount
        self.balanceAfter = balanceAfter
        self.balanceBefore = balanceBefore
        self.betID = betID
        self.createdAt = createdAt
        self.currency = currency
        self.description = description
        self.drawID = drawID
        self.id = id
        self.metadata = metadata
        self.method = method
        self.reference = reference
        self.sessionID = sessionID
        self.status = status
        self.tournamentID = tournamentID
        self.type = type
        self.updatedAt = updatedAt
    }
}

// MARK: Transaction convenience initializers and mutators

public extension Transaction {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Transaction.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        amount: Int? = nil,
        balanceAfter: Int? = nil,
        balanceBefore: Int? = nil,
        betID: String?? = nil,
        createdAt: String? = nil,
        currency: Currency? = nil,
        description: String? = nil,
        drawID: String?? = nil,
        id: String? = nil,
        metadata: [String: JSONAny]? = nil,
        method: String?? = nil,
        reference: String?? = nil,
        sessionID: String?? = nil,
        status: TransactionStatus? = nil,
        tournamentID: String?? = nil,
        type: TransactionType? = nil,
        updatedAt: String? = nil
    ) -> Transaction {
        return Transaction(
            amount: amount ?? self.amount,
            balanceAfter: balanceAfter ?? self.balanceAfter,
            balanceBefore: balanceBefore ?? self.balanceBefore,
            betID: betID ?? self.betID,
            createdAt: createdAt ?? self.createdAt,
            currency: currency ?? self.currency,
            description: description ?? self.description,
            drawID: drawID ?? self.drawID,
            id: id ?? self.id,
            metadata: metadata ?? self.metadata,
            method: method ?? self.method,
            reference: reference ?? self.reference,
            sessionID: sessionID ?? self.sessionID,
            status: status ?? self.status,
            tournamentID: tournamentID ?? self.tournamentID,
            type: type ?? self.type,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum TransactionStatus: String, Codable {
    case cancelled = "cancelled"
    case completed = "completed"
    case failed = "failed"
    case pending = "pending"
}

public enum TransactionType: String, Codable {
    case adjustment = "adjustment"
    case banTransfer = "ban_transfer"
    case betSale = "bet_sale"
    case betStake = "bet_stake"
    case betWin = "bet_win"
    case commission = "commission"
    case deposit = "deposit"
    case fee = "fee"
    case gameStake = "game_stake"
    case gameWin = "game_win"
    case offerPurchase = "offer_purchase"
    case offerSale = "offer_sale"
    case organizerFee = "organizer_fee"
    case recharge = "recharge"
    case rechargeCancelled = "recharge_cancelled"
    case refund = "refund"
    case ticketPurchase = "ticket_purchase"
    case ticketWin = "ticket_win"
    case tombolaEntry = "tombola_entry"
    case tombolaWin = "tombola_win"
    case tournamentEntry = "tournament_entry"
    case tournamentWin = "tournament_win"
    case transfer = "transfer"
    case welcome = "welcome"
    case withdrawal = "withdrawal"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeExportMessage
public struct MeExportMessage: Codable {
    /// `nextCursor` of the page before.
    public let cursor: String?
    /// 20, if left out.
    public let limit: Int?
    public let section: Section?

    public enum CodingKeys: String, CodingKey {
        case cursor = "cursor"
        case limit = "limit"
        case section = "section"
    }

    public init(cursor: String?, limit: Int?, section: Section?) {
        self.cursor = cursor
        self.limit = limit
        self.section = section
    }
}

// MARK: MeExportMessage convenience initializers and mutators

public extension MeExportMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeExportMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        cursor: String?? = nil,
        limit: Int?? = nil,
        section: Section?? = nil
    ) -> MeExportMessage {
        return MeExportMessage(
            cursor: cursor ?? self.cursor,
            limit: limit ?? self.limit,
            section: section ?? self.section
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum Section: String, Codable {
    case bets = "bets"
    case devices = "devices"
    case groups = "groups"
    case logins = "logins"
    case messages = "messages"
    case notifications = "notifications"
    case positions = "positions"
    case teams = "teams"
    case tournaments = "tournaments"
    case transactions = "transactions"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - MeGetACK
public struct MeGetACK: Codable {
    public let data: MeGetResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: MeGetResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: MeGetACK convenience initializers and mutators

public extension MeGetACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeGetACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: MeGetResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> MeGetACK {
        return MeGetACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeGetResult
public struct MeGetResult: Codable {
    public let profile: Profile
    public let user: User

    public enum CodingKeys: String, CodingKey {
        case profile = "profile"
        case user = "user"
    }

    public init(profile: Profile, user: User) {
        self.profile = profile
        self.user = user
    }
}

// MARK: MeGetResult convenience initializers and mutators

public extension MeGetResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeGetResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        profile: Profile? = nil,
        user: User? = nil
    ) -> MeGetResult {
        return MeGetResult(
            profile: profile ?? self.profile,
            user: user ?? self.user
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeGetMessage
public struct MeGetMessage: Codable {

    public init() {
    }
}

// MARK: MeGetMessage convenience initializers and mutators

public extension MeGetMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeGetMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
    ) -> MeGetMessage {
        return MeGetMessage(
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - MeGroupsACK
public struct MeGroupsACK: Codable {
    public let data: MeGroupsResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: MeGroupsResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: MeGroupsACK convenience initializers and mutators

public extension MeGroupsACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeGroupsACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: MeGroupsResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> MeGroupsACK {
        return MeGroupsACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeGroupsResult
public struct MeGroupsResult: Codable {
    public let items: [MeGroupsResultItem]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [MeGroupsResultItem], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: MeGroupsResult convenience initializers and mutators

public extension MeGroupsResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeGroupsResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [MeGroupsResultItem]? = nil,
        nextCursor: String?? = nil
    ) -> MeGroupsResult {
        return MeGroupsResult(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeGroupsResultItem
public struct MeGroupsResultItem: Codable {
    public let group: TentacledGroup
    public let role: ItemRole?

    public enum CodingKeys: String, CodingKey {
        case group = "group"
        case role = "role"
    }

    public init(group: TentacledGroup, role: ItemRole?) {
        self.group = group
        self.role = role
    }
}

// MARK: MeGroupsResultItem convenience initializers and mutators

public extension MeGroupsResultItem {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeGroupsResultItem.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        group: TentacledGroup? = nil,
        role: ItemRole?? = nil
    ) -> MeGroupsResultItem {
        return MeGroupsResultItem(
            group: group ?? self.group,
            role: role ?? self.role
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TentacledGroup
public struct TentacledGroup: Codable {
    public let createdAt: String
    public let createdBy: String
    public let description: String?
    public let id: String
    public let isPrivate: Bool
    public let membersCount: Int
    public let name: String
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case createdBy = "createdBy"
        case description = "description"
        case id = "id"
        case isPrivate = "isPrivate"
        case membersCount = "membersCount"
        case name = "name"
        case updatedAt = "updatedAt"
    }

    public init(createdAt: String, createdBy: String, description: String?, id: String, isPrivate: Bool, membersCount: Int, name: String, updatedAt: String) {
        self.createdAt = createdAt
        self.createdBy = createdBy
        self.description = description
        self.id = id
        self.isPrivate = isPrivate
        self.membersCount = membersCount
        self.name = name
        self.updatedAt = updatedAt
    }
}

// MARK: TentacledGroup convenience initializers and mutators

public extension TentacledGroup {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TentacledGroup.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        createdBy: String? = nil,
        description: String?? = nil,
        id: String? = nil,
        isPrivate: Bool? = nil,
        membersCount: Int? = nil,
        name: String? = nil,
        updatedAt: String? = nil
    ) -> TentacledGroup {
        return TentacledGroup(
            createdAt: createdAt ?? self.createdAt,
            createdBy: createdBy ?? self.createdBy,
            description: description ?? self.description,
            id: id ?? self.id,
            isPrivate: isPrivate ?? self.isPrivate,
            membersCount: membersCount ?? self.membersCount,
            name: name ?? self.name,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeGroupsMessage
public struct MeGroupsMessage: Codable {
    /// `nextCursor` of the page before.
    public let cursor: String?
    /// 20, if left out.
    public let limit: Int?

    public enum CodingKeys: String, CodingKey {
        case cursor = "cursor"
        case limit = "limit"
    }

    public init(cursor: String?, limit: Int?) {
        self.cursor = cursor
        self.limit = limit
    }
}

// MARK: MeGroupsMessage convenience initializers and mutators

public extension MeGroupsMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeGroupsMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        cursor: String?? = nil,
        limit: Int?? = nil
    ) -> MeGroupsMessage {
        return MeGroupsMessage(
            cursor: cursor ?? self.cursor,
            limit: limit ?? self.limit
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - MeLimitsACK
public struct MeLimitsACK: Codable {
    public let data: MeLimitsResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: MeLimitsResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: MeLimitsACK convenience initializers and mutators

public extension MeLimitsACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeLimitsACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: MeLimitsResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> MeLimitsACK {
        return MeLimitsACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeLimitsResult
public struct MeLimitsResult: Codable {
    public let limits: [MeLimitsResultLimit]
    public let selfExcludedUntil: String?

    public enum CodingKeys: String, CodingKey {
        case limits = "limits"
        case selfExcludedUntil = "selfExcludedUntil"
    }

    public init(limits: [MeLimitsResultLimit], selfExcludedUntil: String?) {
        self.limits = limits
        self.selfExcludedUntil = selfExcludedUntil
    }
}

// MARK: MeLimitsResult convenience initializers and mutators

public extension MeLimitsResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeLimitsResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        limits: [MeLimitsResultLimit]? = nil,
        selfExcludedUntil: String?? = nil
    ) -> MeLimitsResult {
        return MeLimitsResult(
            limits: limits ?? self.limits,
            selfExcludedUntil: selfExcludedUntil ?? self.selfExcludedUntil
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeLimitsResultLimit
public struct MeLimitsResultLimit: Codable {
    public let amount: Int
    public let currency: Currency
    public let kind: LimitKind
    public let next: FluffyNext?
    public let period: Period
    public let resetsAt: String
    public let used: Int

    public enum CodingKeys: String, CodingKey {
        case amount = "amount"
        case currency = "currency"
        case kind = "kind"
        case next = "next"
        case period = "period"
        case resetsAt = "resetsAt"
        case used = "used"
    }

    public init(amount: Int, currency: Currency, kind: LimitKind, next: FluffyNext?, period: Period, resetsAt: String, used: Int) {
        self.amount = amount
        self.currency = currency
        self.kind = kind
        self.next = next
        self.period = period
        self.resetsAt = resetsAt
        self.used = used
    }
}

// MARK: MeLimitsResultLimit convenience initializers and mutators

public extension MeLimitsResultLimit {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeLimitsResultLimit.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        amount: Int? = nil,
        currency: Currency? = nil,
        kind: LimitKind? = nil,
        next: FluffyNext?? = nil,
        period: Period? = nil,
        resetsAt: String? = nil,
        used: Int? = nil
    ) -> MeLimitsResultLimit {
        return MeLimitsResultLimit(
            amount: amount ?? self.amount,
            currency: currency ?? self.currency,
            kind: kind ?? self.kind,
            next: next ?? self.next,
            period: period ?? self.period,
            resetsAt: resetsAt ?? self.resetsAt,
            used: used ?? self.used
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - FluffyNext
public struct FluffyNext: Codable {
    public let amount: Int?
    public let from: String

    public enum CodingKeys: String, CodingKey {
        case amount = "amount"
        case from = "from"
    }

    public init(amount: Int?, from: String) {
        self.amount = amount
        self.from = from
    }
}

// MARK: FluffyNext convenience initializers and mutators

public extension FluffyNext {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(FluffyNext.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        amount: Int?? = nil,
        from: String? = nil
    ) -> FluffyNext {
        return FluffyNext(
            amount: amount ?? self.amount,
            from: from ?? self.from
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeLimitsMessage
public struct MeLimitsMessage: Codable {

    public init() {
    }
}

// MARK: MeLimitsMessage convenience initializers and mutators

public extension MeLimitsMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeLimitsMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
    ) -> MeLimitsMessage {
        return MeLimitsMessage(
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - MeLoginsACK
public struct MeLoginsACK: Codable {
    public let data: MeLoginsResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: MeLoginsResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: MeLoginsACK convenience initializers and mutators

public extension MeLoginsACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeLoginsACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: MeLoginsResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> MeLoginsACK {
        return MeLoginsACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeLoginsResult
public struct MeLoginsResult: Codable {
    public let items: [MeLoginsResultItem]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [MeLoginsResultItem], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: MeLoginsResult convenience initializers and mutators

public extension MeLoginsResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeLoginsResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [MeLoginsResultItem]? = nil,
        nextCursor: String?? = nil
    ) -> MeLoginsResult {
        return MeLoginsResult(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeLoginsResultItem
public struct MeLoginsResultItem: Codable {
    public let createdAt: String
    public let device: FluffyDevice?
    public let id: String
    public let ip: String
    public let loginTime: String
    public let logoutTime: String?
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case device = "device"
        case id = "id"
        case ip = "ip"
        case loginTime = "loginTime"
        case logoutTime = "logoutTime"
        case updatedAt = "updatedAt"
    }

    public init(createdAt: String, device: FluffyDevice?, id: String, ip: String, loginTime: String, logoutTime: String?, updatedAt: String) {
        self.createdAt = createdAt
        self.device = device
        self.id = id
        self.ip = ip
        self.loginTime = loginTime
        self.logoutTime = logoutTime
        self.updatedAt = updatedAt
    }
}

// MARK: MeLoginsResultItem convenience initializers and mutators

public extension MeLoginsResultItem {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeLoginsResultItem.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        device: FluffyDevice?? = nil,
        id: String? = nil,
        ip: String? = nil,
        loginTime: String? = nil,
        logoutTime: String?? = nil,
        updatedAt: String? = nil
    ) -> MeLoginsResultItem {
        return MeLoginsResultItem(
            createdAt: createdAt ?? self.createdAt,
            device: device ?? self.device,
            id: id ?? self.id,
            ip: ip ?? self.ip,
            loginTime: loginTime ?? self.loginTime,
            logoutTime: logoutTime ?? self.logoutTime,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - FluffyDevice
public struct FluffyDevice: Codable {
    public let fingerprint: String
    public let name: String?

    public enum CodingKeys: String, CodingKey {
        case fingerprint = "fingerprint"
        case name = "name"
    }

    public init(fingerprint: String, name: String?) {
        self.fingerprint = fingerprint
        self.name = name
    }
}

// MARK: FluffyDevice convenience initializers and mutators

public extension FluffyDevice {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(FluffyDevice.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        fingerprint: String? = nil,
        name: String?? = nil
    ) -> FluffyDevice {
        return FluffyDevice(
            fingerprint: fingerprint ?? self.fingerprint,
            name: name ?? self.name
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeLoginsMessage
public struct MeLoginsMessage: Codable {
    /// `nextCursor` of the page before.
    public let cursor: String?
    /// 20, if left out.
    public let limit: Int?

    public enum CodingKeys: String, CodingKey {
        case cursor = "cursor"
        case limit = "limit"
    }

    public init(cursor: String?, limit: Int?) {
        self.cursor = cursor
        self.limit = limit
    }
}

// MARK: MeLoginsMessage convenience initializers and mutators

public extension MeLoginsMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeLoginsMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        cursor: String?? = nil,
        limit: Int?? = nil
    ) -> MeLoginsMessage {
        return MeLoginsMessage(
            cursor: cursor ?? self.cursor,
            limit: limit ?? self.limit
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - MeRevokeDeviceACK
public struct MeRevokeDeviceACK: Codable {
    public let data: Nothing?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: Nothing?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: MeRevokeDeviceACK convenience initializers and mutators

public extension MeRevokeDeviceACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeRevokeDeviceACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: Nothing?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> MeRevokeDeviceACK {
        return MeRevokeDeviceACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeRevokeDeviceMessage
public struct MeRevokeDeviceMessage: Codable {
    public let deviceID: String
    public let idempotencyKey: String?

    public enum CodingKeys: String, CodingKey {
        case deviceID = "deviceId"
        case idempotencyKey = "idempotencyKey"
    }

    public init(deviceID: String, idempotencyKey: String?) {
        self.deviceID = deviceID
        self.idempotencyKey = idempotencyKey
    }
}

// MARK: MeRevokeDeviceMessage convenience initializers and mutators

public extension MeRevokeDeviceMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeRevokeDeviceMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        deviceID: String? = nil,
        idempotencyKey: String?? = nil
    ) -> MeRevokeDeviceMessage {
        return MeRevokeDeviceMessage(
            deviceID: deviceID ?? self.deviceID,
            idempotencyKey: idempotencyKey ?? self.idempotencyKey
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - MeSetLimitsACK
public struct MeSetLimitsACK: Codable {
    public let data: MeLimitsResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: MeLimitsResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: MeSetLimitsACK convenience initializers and mutators

public extension MeSetLimitsACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeSetLimitsACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: MeLimitsResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> MeSetLimitsACK {
        return MeSetLimitsACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeSetLimitsMessage
public struct MeSetLimitsMessage: Codable {
    public let currency: Currency?
    public let deposit: Deposit?
    public let idempotencyKey: String?
    public let loss: Loss?
    public let selfExcludeUntil: String?
    public let stake: Stake?

    public enum CodingKeys: String, CodingKey {
        case currency = "currency"
        case deposit = "deposit"
        case idempotencyKey = "idempotencyKey"
        case loss = "loss"
        case selfExcludeUntil = "selfExcludeUntil"
        case stake = "stake"
    }

    public init(currency: Currency?, deposit: Deposit?, idempotencyKey: String?, loss: Loss?, selfExcludeUntil: String?, stake: Stake?) {
        self.currency = currency
        self.deposit = deposit
        self.idempotencyKey = idempotencyKey
        self.loss = loss
        self.selfExcludeUntil = selfExcludeUntil
        self.stake = stake
    }
}

// MARK: MeSetLimitsMessage convenience initializers and mutators

public extension MeSetLimitsMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeSetLimitsMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        currency: Currency?? = nil,
        deposit: Deposit?? = nil,
        idempotencyKey: String?? = nil,
        loss: Loss?? = nil,
        selfExcludeUntil: String?? = nil,
        stake: Stake?? = nil
    ) -> MeSetLimitsMessage {
        return MeSetLimitsMessage(
            currency: currency ?? self.currency,
            deposit: deposit ?? self.deposit,
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            loss: loss ?? self.loss,
            selfExcludeUntil: selfExcludeUntil ?? self.selfExcludeUntil,
            stake: stake ?? self.stake
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Deposit
public struct Deposit: Codable {
    public let day: Int?
    public let month: Int?
    public let week: Int?

    public enum CodingKeys: String, CodingKey {
        case day = "day"
        case month = "month"
        case week = "week"
    }

    public init(day: Int?, month: Int?, week: Int?) {
        self.day = day
        self.month = month
        self.week = week
    }
}

// MARK: Deposit convenience initializers and mutators

public extension Deposit {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Deposit.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        day: Int?? = nil,
        month: Int?? = nil,
        week: Int?? = nil
    ) -> Deposit {
        return Deposit(
            day: day ?? self.day,
            month: month ?? self.month,
            week: week ?? self.week
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Loss
public struct Loss: Codable {
    public let day: Int?
    public let month: Int?
    public let week: Int?

    public enum CodingKeys: String, CodingKey {
        case day = "day"
        case month = "month"
        case week = "week"
    }

    public init(day: Int?, month: Int?, week: Int?) {
        self.day = day
        self.month = month
        self.week = week
    }
}

// MARK: Loss convenience initializers and mutators

public extension Loss {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Loss.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        day: Int?? = nil,
        month: Int?? = nil,
        week: Int?? = nil
    ) -> Loss {
        return Loss(
            day: day ?? self.day,
            month: month ?? self.month,
            week: week ?? self.week
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Stake
public struct Stake: Codable {
    public let day: Int?
    public let month: Int?
    public let week: Int?

    public enum CodingKeys: String, CodingKey {
        case day = "day"
        case month = "month"
        case week = "week"
    }

    public init(day: Int?, month: Int?, week: Int?) {
        self.day = day
        self.month = month
        self.week = week
    }
}

// MARK: Stake convenience initializers and mutators

public extension Stake {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Stake.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        day: Int?? = nil,
        month: Int?? = nil,
        week: Int?? = nil
    ) -> Stake {
        return Stake(
            day: day ?? self.day,
            month: month ?? self.month,
            week: week ?? self.week
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - MeStatsACK
public struct MeStatsACK: Codable {
    public let data: MeStatsResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: MeStatsResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: MeStatsACK convenience initializers and mutators

public extension MeStatsACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeStatsACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: MeStatsResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> MeStatsACK {
        return MeStatsACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeStatsResult
public struct MeStatsResult: Codable {
    public let bets: MeStatsResultBets
    public let net: [Money]

    public enum CodingKeys: String, CodingKey {
        case bets = "bets"
        case net = "net"
    }

    public init(bets: MeStatsResultBets, net: [Money]) {
        self.bets = bets
        self.net = net
    }
}

// MARK: MeStatsResult convenience initializers and mutators

public extension MeStatsResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeStatsResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        bets: MeStatsResultBets? = nil,
        net: [Money]? = nil
    ) -> MeStatsResult {
        return MeStatsResult(
            bets: bets ?? self.bets,
            net: net ?? self.net
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeStatsResultBets
public struct MeStatsResultBets: Codable {
    public let created: Int
    public let positions: [PositionElement]

    public enum CodingKeys: String, CodingKey {
        case created = "created"
        case positions = "positions"
    }

    public init(created: Int, positions: [PositionElement]) {
        self.created = created
        self.positions = positions
    }
}

// MARK: MeStatsResultBets convenience initializers and mutators

public extension MeStatsResultBets {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeStatsResultBets.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        created: Int? = nil,
        positions: [PositionElement]? = nil
    ) -> MeStatsResultBets {
        return MeStatsResultBets(
            created: created ?? self.created,
            positions: positions ?? self.positions
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PositionElement
public struct PositionElement: Codable {
    public let count: Int
    public let received: Int
    public let staked: Int
    public let status: PositionStatus

    public enum CodingKeys: String, CodingKey {
        case count = "count"
        case received = "received"
        case staked = "staked"
        case status = "status"
    }

    public init(count: Int, received: Int, staked: Int, status: PositionStatus) {
        self.count = count
        self.received = received
        self.staked = staked
        self.status = status
    }
}

// MARK: PositionElement convenience initializers and mutators

public extension PositionElement {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PositionElement.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        count: Int? = nil,
        received: Int? = nil,
        staked: Int? = nil,
        status: PositionStatus? = nil
    ) -> PositionElement {
        return PositionElement(
            count: count ?? self.count,
            received: received ?? self.received,
            staked: staked ?? self.staked,
            status: status ?? self.status
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeStatsMessage
public struct MeStatsMessage: Codable {

    public init() {
    }
}

// MARK: MeStatsMessage convenience initializers and mutators

public extension MeStatsMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeStatsMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
    ) -> MeStatsMessage {
        return MeStatsMessage(
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - MeSyncACK
public struct MeSyncACK: Codable {
    public let data: MeSyncResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: MeSyncResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: MeSyncACK convenience initializers and mutators

public extension MeSyncACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeSyncACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: MeSyncResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> MeSyncACK {
        return MeSyncACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeSyncResult
public struct MeSyncResult: Codable {
    public let accounts: [Account]
    public let openPositions: [Position]
    public let serverTime: String
    public let unreadNotifications: Int
    public let user: User

    public enum CodingKeys: String, CodingKey {
        case accounts = "accounts"
        case openPositions = "openPositions"
        case serverTime = "serverTime"
        case unreadNotifications = "unreadNotifications"
        case user = "user"
    }

    public init(accounts: [Account], openPositions: [Position], serverTime: String, unreadNotifications: Int, user: User) {
        self.accounts = accounts
        self.openPositions = openPositions
        self.serverTime = serverTime
        self.unreadNotifications = unreadNotifications
        self.user = user
    }
}

// MARK: MeSyncResult convenience initializers and mutators

public extension MeSyncResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeSyncResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        accounts: [Account]? = nil,
        openPositions: [Position]? = nil,
        serverTime: String? = nil,
        unreadNotifications: Int? = nil,
        user: User? = nil
    ) -> MeSyncResult {
        return MeSyncResult(
            accounts: accounts ?? self.accounts,
            openPositions: openPositions ?? self.openPositions,
            serverTime: serverTime ?? self.serverTime,
            unreadNotifications: unreadNotifications ?? self.unreadNotifications,
            user: user ?? self.user
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeSyncMessage
public struct MeSyncMessage: Codable {

    public init() {
    }
}

// MARK: MeSyncMessage convenience initializers and mutators

public extension MeSyncMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeSyncMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
    ) -> MeSyncMessage {
        return MeSyncMessage(
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - MeUpdateACK
public struct MeUpdateACK: Codable {
    public let data: MeUpdateResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: MeUpdateResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: MeUpdateACK convenience initializers and mutators

public extension MeUpdateACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeUpdateACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: MeUpdateResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> MeUpdateACK {
        return MeUpdateACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeUpdateResult
public struct MeUpdateResult: Codable {
    public let profile: Profile
    public let user: User

    public enum CodingKeys: String, CodingKey {
        case profile = "profile"
        case user = "user"
    }

    public init(profile: Profile, user: User) {
        self.profile = profile
        self.user = user
    }
}

// MARK: MeUpdateResult convenience initializers and mutators

public extension MeUpdateResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeUpdateResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        profile: Profile? = nil,
        user: User? = nil
    ) -> MeUpdateResult {
        return MeUpdateResult(
            profile: profile ?? self.profile,
            user: user ?? self.user
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeUpdateMessage
public struct MeUpdateMessage: Codable {
    public let avatarURL: String?
    public let currentPassword: String?
    public let email: String?
    public let firstName: String?
    public let fullName: String?
    public let idempotencyKey: String?
    public let lastName: String?
    public let locale: Locale?
    public let notifications: MeUpdateMessageNotifications?
    public let phone: String?
    public let profile: MeUpdateMessageProfile?

    public enum CodingKeys: String, CodingKey {
        case avatarURL = "avatarUrl"
        case currentPassword = "currentPassword"
        case email = "email"
        case firstName = "firstName"
        case fullName = "fullName"
        case idempotencyKey = "idempotencyKey"
        case lastName = "lastName"
        case locale = "locale"
        case notifications = "notifications"
        case phone = "phone"
        case profile = "profile"
    }

    public init(avatarURL: String?, currentPassword: String?, email: String?, firstName: String?, fullName: String?, idempotencyKey: String?, lastName: String?, locale: Locale?, notifications: MeUpdateMessageNotifications?, phone: String?, profile: MeUpdateMessageProfile?) {
        self.avatarURL = avatarURL
        self.currentPassword = currentPassword
        self.email = email
        self.firstName = firstName
        self.fullName = fullName
        self.idempotencyKey = idempotencyKey
        self.lastName = lastName
        self.locale = locale
        self.notifications = notifications
        self.phone = phone
        self.profile = profile
    }
}

// MARK: MeUpdateMessage convenience initializers and mutators

public extension MeUpdateMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeUpdateMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        avatarURL: String?? = nil,
        currentPassword: String?? = nil,
        email: String?? = nil,
        firstName: String?? = nil,
        fullName: String?? = nil,
        idempotencyKey: String?? = nil,
        lastName: String?? = nil,
        locale: Locale?? = nil,
        notifications: MeUpdateMessageNotifications?? = nil,
        phone: String?? = nil,
        profile: MeUpdateMessageProfile?? = nil
    ) -> MeUpdateMessage {
        return MeUpdateMessage(
            avatarURL: avatarURL ?? self.avatarURL,
            currentPassword: currentPassword ?? self.currentPassword,
            email: email ?? self.email,
            firstName: firstName ?? self.firstName,
            fullName: fullName ?? self.fullName,
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            lastName: lastName ?? self.lastName,
            locale: locale ?? self.locale,
            notifications: notifications ?? self.notifications,
            phone: phone ?? self.phone,
            profile: profile ?? self.profile
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeUpdateMessageNotifications
public struct MeUpdateMessageNotifications: Codable {
    public let email: Bool?
    public let push: Bool?

    public enum CodingKeys: String, CodingKey {
        case email = "email"
        case push = "push"
    }

    public init(email: Bool?, push: Bool?) {
        self.email = email
        self.push = push
    }
}

// MARK: MeUpdateMessageNotifications convenience initializers and mutators

public extension MeUpdateMessageNotifications {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeUpdateMessageNotifications.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        email: Bool?? = nil,
        push: Bool?? = nil
    ) -> MeUpdateMessageNotifications {
        return MeUpdateMessageNotifications(
            email: email ?? self.email,
            push: push ?? self.push
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MeUpdateMessageProfile
public struct MeUpdateMessageProfile: Codable {
    public let alias: String?
    public let description: String?
    public let quote: String?
    public let visibility: Visibility?

    public enum CodingKeys: String, CodingKey {
        case alias = "alias"
        case description = "description"
        case quote = "quote"
        case visibility = "visibility"
    }

    public init(alias: String?, description: String?, quote: String?, visibility: Visibility?) {
        self.alias = alias
        self.description = description
        self.quote = quote
        self.visibility = visibility
    }
}

// MARK: MeUpdateMessageProfile convenience initializers and mutators

public extension MeUpdateMessageProfile {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MeUpdateMessageProfile.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        alias: String?? = nil,
        description: String?? = nil,
        quote: String?? = nil,
        visibility: Visibility?? = nil
    ) -> MeUpdateMessageProfile {
        return MeUpdateMessageProfile(
            alias: alias ?? self.alias,
            description: description ?? self.description,
            quote: quote ?? self.quote,
            visibility: visibility ?? self.visibility
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - NotificationListACK
public struct NotificationListACK: Codable {
    public let data: NotificationListResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: NotificationListResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: NotificationListACK convenience initializers and mutators

public extension NotificationListACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(NotificationListACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: NotificationListResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> NotificationListACK {
        return NotificationListACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - NotificationListResult
public struct NotificationListResult: Codable {
    public let items: [Notification]
    public let nextCursor: String?
    public let unread: Int

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
        case unread = "unread"
    }

    public init(items: [Notification], nextCursor: String?, unread: Int) {
        self.items = items
        self.nextCursor = nextCursor
        self.unread = unread
    }
}

// MARK: NotificationListResult convenience initializers and mutators

public extension NotificationListResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(NotificationListResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [Notification]? = nil,
        nextCursor: String?? = nil,
        unread: Int? = nil
    ) -> NotificationListResult {
        return NotificationListResult(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor,
            unread: unread ?? self.unread
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - NotificationListMessage
public struct NotificationListMessage: Codable {
    /// `nextCursor` of the page before.
    public let cursor: String?
    /// 20, if left out.
    public let limit: Int?
    public let unread: Bool?

    public enum CodingKeys: String, CodingKey {
        case cursor = "cursor"
        case limit = "limit"
        case unread = "unread"
    }

    public init(cursor: String?, limit: Int?, unread: Bool?) {
        self.cursor = cursor
        self.limit = limit
        self.unread = unread
    }
}

// MARK: NotificationListMessage convenience initializers and mutators

public extension NotificationListMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(NotificationListMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        cursor: String?? = nil,
        limit: Int?? = nil,
        unread: Bool?? = nil
    ) -> NotificationListMessage {
        return NotificationListMessage(
            cursor: cursor ?? self.cursor,
            limit: limit ?? self.limit,
            unread: unread ?? self.unread
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - NotificationNewMessage
public struct NotificationNewMessage: Codable {
    public let at: String
    public let data: NotificationNewMessageData

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
    }

    public init(at: String, data: NotificationNewMessageData) {
        self.at = at
        self.data = data
    }
}

// MARK: NotificationNewMessage convenience initializers and mutators

public extension NotificationNewMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(NotificationNewMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: NotificationNewMessageData? = nil
    ) -> NotificationNewMessage {
        return NotificationNewMessage(
            at: at ?? self.at,
            data: data ?? self.data
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - NotificationNewMessageData
public struct NotificationNewMessageData: Codable {
    public let notification: Notification
    public let unread: Int

    public enum CodingKeys: String, CodingKey {
        case notification = "notification"
        case unread = "unread"
    }

    public init(notification: Notification, unread: Int) {
        self.notification = notification
        self.unread = unread
    }
}

// MARK: NotificationNewMessageData convenience initializers and mutators

public extension NotificationNewMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(NotificationNewMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        notification: Notification? = nil,
        unread: Int? = nil
    ) -> NotificationNewMessageData {
        return NotificationNewMessageData(
            notification: notification ?? self.notification,
            unread: unread ?? self.unread
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - NotificationReadACK
public struct NotificationReadACK: Codable {
    public let data: NotificationReadResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: NotificationReadResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: NotificationReadACK convenience initializers and mutators

public extension NotificationReadACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(NotificationReadACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: NotificationReadResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> NotificationReadACK {
        return NotificationReadACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - NotificationReadResult
public struct NotificationReadResult: Codable {
    public let unread: Int

    public enum CodingKeys: String, CodingKey {
        case unread = "unread"
    }

    public init(unread: Int) {
        self.unread = unread
    }
}

// MARK: NotificationReadResult convenience initializers and mutators

public extension NotificationReadResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(NotificationReadResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        unread: Int? = nil
    ) -> NotificationReadResult {
        return NotificationReadResult(
            unread: unread ?? self.unread
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - NotificationReadMessage
public struct NotificationReadMessage: Codable {
    public let all: Bool?
    public let idempotencyKey: String?
    public let ids: [String]?

    public enum CodingKeys: String, CodingKey {
        case all = "all"
        case idempotencyKey = "idempotencyKey"
        case ids = "ids"
    }

    public init(all: Bool?, idempotencyKey: String?, ids: [String]?) {
        self.all = all
        self.idempotencyKey = idempotencyKey
        self.ids = ids
    }
}

// MARK: NotificationReadMessage convenience initializers and mutators

public extension NotificationReadMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(NotificationReadMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        all: Bool?? = nil,
        idempotencyKey: String?? = nil,
        ids: [String]?? = nil
    ) -> NotificationReadMessage {
        return NotificationReadMessage(
            all: all ?? self.all,
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            ids: ids ?? self.ids
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PlayerEliminatedMessage
public struct PlayerEliminatedMessage: Codable {
    public let at: String
    public let data: PlayerEliminatedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: PlayerEliminatedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: PlayerEliminatedMessage convenience initializers and mutators

public extension PlayerEliminatedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PlayerEliminatedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: PlayerEliminatedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> PlayerEliminatedMessage {
        return PlayerEliminatedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PlayerEliminatedMessageData
public struct PlayerEliminatedMessageData: Codable {
    public let matchID: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case matchID = "matchId"
        case userID = "userId"
    }

    public init(matchID: String, userID: String) {
        self.matchID = matchID
        self.userID = userID
    }
}

// MARK: PlayerEliminatedMessageData convenience initializers and mutators

public extension PlayerEliminatedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PlayerEliminatedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        matchID: String? = nil,
        userID: String? = nil
    ) -> PlayerEliminatedMessageData {
        return PlayerEliminatedMessageData(
            matchID: matchID ?? self.matchID,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PlayerRenamedMessage
public struct PlayerRenamedMessage: Codable {
    public let at: String
    public let data: PlayerRenamedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: PlayerRenamedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: PlayerRenamedMessage convenience initializers and mutators

public extension PlayerRenamedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PlayerRenamedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: PlayerRenamedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> PlayerRenamedMessage {
        return PlayerRenamedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PlayerRenamedMessageData
public struct PlayerRenamedMessageData: Codable {
    public let name: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case name = "name"
        case userID = "userId"
    }

    public init(name: String, userID: String) {
        self.name = name
        self.userID = userID
    }
}

// MARK: PlayerRenamedMessageData convenience initializers and mutators

public extension PlayerRenamedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PlayerRenamedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        name: String? = nil,
        userID: String? = nil
    ) -> PlayerRenamedMessageData {
        return PlayerRenamedMessageData(
            name: name ?? self.name,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PlayerReplacedMessage
public struct PlayerReplacedMessage: Codable {
    public let at: String
    public let data: PlayerReplacedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: PlayerReplacedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: PlayerReplacedMessage convenience initializers and mutators

public extension PlayerReplacedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PlayerReplacedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: PlayerReplacedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> PlayerReplacedMessage {
        return PlayerReplacedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PlayerReplacedMessageData
public struct PlayerReplacedMessageData: Codable {
    public let participant: PurpleParticipant
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case participant = "participant"
        case userID = "userId"
    }

    public init(participant: PurpleParticipant, userID: String) {
        self.participant = participant
        self.userID = userID
    }
}

// MARK: PlayerReplacedMessageData convenience initializers and mutators

public extension PlayerReplacedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PlayerReplacedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        participant: PurpleParticipant? = nil,
        userID: String? = nil
    ) -> PlayerReplacedMessageData {
        return PlayerReplacedMessageData(
            participant: participant ?? self.participant,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PurpleParticipant
public struct PurpleParticipant: Codable {
    public let createdAt: String
    public let eliminatedAt: String?
    public let eloAfter: Int?
    public let eloBefore: Int
    public let eloChange: Int?
    public let finalPosition: Int?
    public let id: String
    public let joinedAt: String
    public let name: String
    public let prize: Int?
    public let seed: Int?
    public let status: ParticipantStatus
    public let teamID: String?
    public let teamName: String?
    public let tournamentID: String
    public let updatedAt: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case eliminatedAt = "eliminatedAt"
        case eloAfter = "eloAfter"
        case eloBefore = "eloBefore"
        case eloChange = "eloChange"
        case finalPosition = "finalPosition"
        case id = "id"
        case joinedAt = "joinedAt"
        case name = "name"
        case prize = "prize"
        case seed = "seed"
        case status = "status"
        case teamID = "teamId"
        case teamName = "teamName"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case userID = "userId"
    }

    public init(createdAt: String, eliminatedAt: String?, eloAfter: Int?, eloBefore: Int, eloChange: Int?, finalPosition: Int?, id: String, joinedAt: String, name: String, prize: Int?, seed: Int?, status: ParticipantStatus, teamID: String?, teamName: String?, tournamentID: String, updatedAt: String, userID: String) {
        self.createdAt = createdAt
        self.eliminatedAt = eliminatedAt
        self.eloAfter = eloAfter
        self.eloBefore = eloBefore
        self.eloChange = eloChange
        self.finalPosition = finalPosition
        self.id = id
        self.joinedAt = joinedAt
        self.name = name
        self.prize = prize
        self.seed = seed
        self.status = status
        self.teamID = teamID
        self.teamName = teamName
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.userID = userID
    }
}

// MARK: PurpleParticipant convenience initializers and mutators

public extension PurpleParticipant {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PurpleParticipant.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        eliminatedAt: String?? = nil,
        eloAfter: Int?? = nil,
        eloBefore: Int? = nil,
        eloChange: Int?? = nil,
        finalPosition: Int?? = nil,
        id: String? = nil,
        joinedAt: String? = nil,
        name: String? = nil,
        prize: Int?? = nil,
        seed: Int?? = nil,
        status: ParticipantStatus? = nil,
        teamID: String?? = nil,
        teamName: String?? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        userID: String? = nil
    ) -> PurpleParticipant {
        return PurpleParticipant(
            createdAt: createdAt ?? self.createdAt,
            eliminatedAt: eliminatedAt ?? self.eliminatedAt,
            eloAfter: eloAfter ?? self.eloAfter,
            eloBefore: eloBefore ?? self.eloBefore,
            eloChange: eloChange ?? self.eloChange,
            finalPosition: finalPosition ?? self.finalPosition,
            id: id ?? self.id,
            joinedAt: joinedAt ?? self.joinedAt,
            name: name ?? self.name,
            prize: prize ?? self.prize,
            seed: seed ?? self.seed,
            status: status ?? self.status,
            teamID: teamID ?? self.teamID,
            teamName: teamName ?? self.teamName,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PlayerWithdrewMessage
public struct PlayerWithdrewMessage: Codable {
    public let at: String
    public let data: PlayerWithdrewMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: PlayerWithdrewMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: PlayerWithdrewMessage convenience initializers and mutators

public extension PlayerWithdrewMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PlayerWithdrewMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: PlayerWithdrewMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> PlayerWithdrewMessage {
        return PlayerWithdrewMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PlayerWithdrewMessageData
public struct PlayerWithdrewMessageData: Codable {
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case userID = "userId"
    }

    public init(userID: String) {
        self.userID = userID
    }
}

// MARK: PlayerWithdrewMessageData convenience initializers and mutators

public extension PlayerWithdrewMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PlayerWithdrewMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        userID: String? = nil
    ) -> PlayerWithdrewMessageData {
        return PlayerWithdrewMessageData(
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PositionChangedMessage
public struct PositionChangedMessage: Codable {
    public let at: String
    public let data: PositionChangedMessageData

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
    }

    public init(at: String, data: PositionChangedMessageData) {
        self.at = at
        self.data = data
    }
}

// MARK: PositionChangedMessage convenience initializers and mutators

public extension PositionChangedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PositionChangedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: PositionChangedMessageData? = nil
    ) -> PositionChangedMessage {
        return PositionChangedMessage(
            at: at ?? self.at,
            data: data ?? self.data
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PositionChangedMessageData
public struct PositionChangedMessageData: Codable {
    public let position: Position

    public enum CodingKeys: String, CodingKey {
        case position = "position"
    }

    public init(position: Position) {
        self.position = position
    }
}

// MARK: PositionChangedMessageData convenience initializers and mutators

public extension PositionChangedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PositionChangedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        position: Position? = nil
    ) -> PositionChangedMessageData {
        return PositionChangedMessageData(
            position: position ?? self.position
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - ProfileGetACK
public struct ProfileGetACK: Codable {
    public let data: Profile?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: Profile?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: ProfileGetACK convenience initializers and mutators

public extension ProfileGetACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ProfileGetACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: Profile?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> ProfileGetACK {
        return ProfileGetACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - ProfileGetMessage
public struct ProfileGetMessage: Codable {
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case userID = "userId"
    }

    public init(userID: String) {
        self.userID = userID
    }
}

// MARK: ProfileGetMessage convenience initializers and mutators

public extension ProfileGetMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ProfileGetMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        userID: String? = nil
    ) -> ProfileGetMessage {
        return ProfileGetMessage(
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - RoomClosedMessage
public struct RoomClosedMessage: Codable {
    public let reason: String
    public let room: String

    public enum CodingKeys: String, CodingKey {
        case reason = "reason"
        case room = "room"
    }

    public init(reason: String, room: String) {
        self.reason = reason
        self.room = room
    }
}

// MARK: RoomClosedMessage convenience initializers and mutators

public extension RoomClosedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(RoomClosedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        reason: String? = nil,
        room: String? = nil
    ) -> RoomClosedMessage {
        return RoomClosedMessage(
            reason: reason ?? self.reason,
            room: room ?? self.room
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - RoomHeadMessage
public struct RoomHeadMessage: Codable {
    public let chatSeq: Int
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case chatSeq = "chatSeq"
        case room = "room"
        case seq = "seq"
    }

    public init(chatSeq: Int, room: String, seq: Int) {
        self.chatSeq = chatSeq
        self.room = room
        self.seq = seq
    }
}

// MARK: RoomHeadMessage convenience initializers and mutators

public extension RoomHeadMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(RoomHeadMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        chatSeq: Int? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> RoomHeadMessage {
        return RoomHeadMessage(
            chatSeq: chatSeq ?? self.chatSeq,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - RoomJoinACK
public struct RoomJoinACK: Codable {
    public let data: Joined?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: Joined?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: RoomJoinACK convenience initializers and mutators

public extension RoomJoinACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(RoomJoinACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: Joined?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> RoomJoinACK {
        return RoomJoinACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Joined
public struct Joined: Codable {
    /// The number of the last thing said in the room.
    public let chatSeq: Int
    /// Those after `since`, without a gap; absent when there is a snapshot.
    public let events: [RoomEvent]?
    public let room: String
    /// The number of the last event that this reply contains or accounts for.
    public let seq: Int
    /// Everything there is to know at `seq`, by the kind of room; see Rooms.
    public let snapshot: JSONAny?
    /// The latest state by event name.
    public let state: [String: RoomState]

    public enum CodingKeys: String, CodingKey {
        case chatSeq = "chatSeq"
        case events = "events"
        case room = "room"
        case seq = "seq"
        case snapshot = "snapshot"
        case state = "state"
    }

    public init(chatSeq: Int, events: [RoomEvent]?, room: String, seq: Int, snapshot: JSONAny?, state: [String: RoomState]) {
        self.chatSeq = chatSeq
        self.events = events
        self.room = room
        self.seq = seq
        self.snapshot = snapshot
        self.state = state
    }
}

// MARK: Joined convenience initializers and mutators

public extension Joined {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Joined.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        chatSeq: Int? = nil,
        events: [RoomEvent]?? = nil,
        room: String? = nil,
        seq: Int? = nil,
        snapshot: JSONAny?? = nil,
        state: [String: RoomState]? = nil
    ) -> Joined {
        return Joined(
            chatSeq: chatSeq ?? self.chatSeq,
            events: events ?? self.events,
            room: room ?? self.room,
            seq: seq ?? self.seq,
            snapshot: snapshot ?? self.snapshot,
            state: state ?? self.state
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - RoomEvent
public struct RoomEvent: Codable {
    public let at: String
    public let data: JSONAny
    public let event: String
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case event = "event"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: JSONAny, event: String, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.event = event
        self.room = room
        self.seq = seq
    }
}

// MARK: RoomEvent convenience initializers and mutators

public extension RoomEvent {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(RoomEvent.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: JSONAny? = nil,
        event: String? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> RoomEvent {
        return RoomEvent(
            at: at ?? self.at,
            data: data ?? self.data,
            event: event ?? self.event,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - RoomState
public struct RoomState: Codable {
    public let at: String
    public let data: JSONAny
    public let version: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case version = "version"
    }

    public init(at: String, data: JSONAny, version: Int) {
        self.at = at
        self.data = data
        self.version = version
    }
}

// MARK: RoomState convenience initializers and mutators

public extension RoomState {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(RoomState.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: JSONAny? = nil,
        version: Int? = nil
    ) -> RoomState {
        return RoomState(
            at: at ?? self.at,
            data: data ?? self.data,
            version: version ?? self.version
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - RoomJoinMessage
public struct RoomJoinMessage: Codable {
    public let room: String
    /// The number of the last event that was applied; left out at first.
    public let since: Int?

    public enum CodingKeys: String, CodingKey {
        case room = "room"
        case since = "since"
    }

    public init(room: String, since: Int?) {
        self.room = room
        self.since = since
    }
}

// MARK: RoomJoinMessage convenience initializers and mutators

public extension RoomJoinMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(RoomJoinMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        room: String? = nil,
        since: Int?? = nil
    ) -> RoomJoinMessage {
        return RoomJoinMessage(
            room: room ?? self.room,
            since: since ?? self.since
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - RoomLeaveACK
public struct RoomLeaveACK: Codable {
    public let data: Nothing?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: Nothing?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: RoomLeaveACK convenience initializers and mutators

public extension RoomLeaveACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(RoomLeaveACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: Nothing?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> RoomLeaveACK {
        return RoomLeaveACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - RoomLeaveMessage
public struct RoomLeaveMessage: Codable {
    public let room: String

    public enum CodingKeys: String, CodingKey {
        case room = "room"
    }

    public init(room: String) {
        self.room = room
    }
}

// MARK: RoomLeaveMessage convenience initializers and mutators

public extension RoomLeaveMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(RoomLeaveMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        room: String? = nil
    ) -> RoomLeaveMessage {
        return RoomLeaveMessage(
            room: room ?? self.room
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - RoomPresenceMessage
public struct RoomPresenceMessage: Codable {
    public let at: String
    public let data: RoomPresenceMessageData
    public let room: String
    public let version: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case version = "version"
    }

    public init(at: String, data: RoomPresenceMessageData, room: String, version: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.version = version
    }
}

// MARK: RoomPresenceMessage convenience initializers and mutators

public extension RoomPresenceMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(RoomPresenceMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: RoomPresenceMessageData? = nil,
        room: String? = nil,
        version: Int? = nil
    ) -> RoomPresenceMessage {
        return RoomPresenceMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            version: version ?? self.version
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - RoomPresenceMessageData
public struct RoomPresenceMessageData: Codable {
    public let players: Int
    public let spectators: Int

    public enum CodingKeys: String, CodingKey {
        case players = "players"
        case spectators = "spectators"
    }

    public init(players: Int, spectators: Int) {
        self.players = players
        self.spectators = spectators
    }
}

// MARK: RoomPresenceMessageData convenience initializers and mutators

public extension RoomPresenceMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(RoomPresenceMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        players: Int? = nil,
        spectators: Int? = nil
    ) -> RoomPresenceMessageData {
        return RoomPresenceMessageData(
            players: players ?? self.players,
            spectators: spectators ?? self.spectators
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - RoundStartedMessage
public struct RoundStartedMessage: Codable {
    public let at: String
    public let data: RoundStartedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: RoundStartedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: RoundStartedMessage convenience initializers and mutators

public extension RoundStartedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(RoundStartedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: RoundStartedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> RoundStartedMessage {
        return RoundStartedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - RoundStartedMessageData
public struct RoundStartedMessageData: Codable {
    public let roundNumber: Int

    public enum CodingKeys: String, CodingKey {
        case roundNumber = "roundNumber"
    }

    public init(roundNumber: Int) {
        self.roundNumber = roundNumber
    }
}

// MARK: RoundStartedMessageData convenience initializers and mutators

public extension RoundStartedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(RoundStartedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        roundNumber: Int? = nil
    ) -> RoundStartedMessageData {
        return RoundStartedMessageData(
            roundNumber: roundNumber ?? self.roundNumber
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - ServerDrainingMessage
public struct ServerDrainingMessage: Codable {
    public let reconnectInMS: Int

    public enum CodingKeys: String, CodingKey {
        case reconnectInMS = "reconnectInMs"
    }

    public init(reconnectInMS: Int) {
        self.reconnectInMS = reconnectInMS
    }
}

// MARK: ServerDrainingMessage convenience initializers and mutators

public extension ServerDrainingMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ServerDrainingMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        reconnectInMS: Int? = nil
    ) -> ServerDrainingMessage {
        return ServerDrainingMessage(
            reconnectInMS: reconnectInMS ?? self.reconnectInMS
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - ServerHelloMessage
public struct ServerHelloMessage: Codable {
    public let minProtocol: Int
    public let serverHelloMessageProtocol: Int
    public let serverTime: String

    public enum CodingKeys: String, CodingKey {
        case minProtocol = "minProtocol"
        case serverHelloMessageProtocol = "protocol"
        case serverTime = "serverTime"
    }

    public init(minProtocol: Int, serverHelloMessageProtocol: Int, serverTime: String) {
        self.minProtocol = minProtocol
        self.serverHelloMessageProtocol = serverHelloMessageProtocol
        self.serverTime = serverTime
    }
}

// MARK: ServerHelloMessage convenience initializers and mutators

public extension ServerHelloMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ServerHelloMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        minProtocol: Int? = nil,
        serverHelloMessageProtocol: Int? = nil,
        serverTime: String? = nil
    ) -> ServerHelloMessage {
        return ServerHelloMessage(
            minProtocol: minProtocol ?? self.minProtocol,
            serverHelloMessageProtocol: serverHelloMessageProtocol ?? self.serverHelloMessageProtocol,
            serverTime: serverTime ?? self.serverTime
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - ServerMaintenanceMessage
public struct ServerMaintenanceMessage: Codable {
    public let message: String?
    public let on: Bool
    public let stopped: [String]
    public let until: String?

    public enum CodingKeys: String, CodingKey {
        case message = "message"
        case on = "on"
        case stopped = "stopped"
        case until = "until"
    }

    public init(message: String?, on: Bool, stopped: [String], until: String?) {
        self.message = message
        self.on = on
        self.stopped = stopped
        self.until = until
    }
}

// MARK: ServerMaintenanceMessage convenience initializers and mutators

public extension ServerMaintenanceMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(ServerMaintenanceMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        message: String?? = nil,
        on: Bool? = nil,
        stopped: [String]? = nil,
        until: String?? = nil
    ) -> ServerMaintenanceMessage {
        return ServerMaintenanceMessage(
            message: message ?? self.message,
            on: on ?? self.on,
            stopped: stopped ?? self.stopped,
            until: until ?? self.until
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - SessionExpiredMessage
public struct SessionExpiredMessage: Codable {

    public init() {
    }
}

// MARK: SessionExpiredMessage convenience initializers and mutators

public extension SessionExpiredMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(SessionExpiredMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
    ) -> SessionExpiredMessage {
        return SessionExpiredMessage(
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - SessionExpiringMessage
public struct SessionExpiringMessage: Codable {
    public let expiresAt: String

    public enum CodingKeys: String, CodingKey {
        case expiresAt = "expiresAt"
    }

    public init(expiresAt: String) {
        self.expiresAt = expiresAt
    }
}

// MARK: SessionExpiringMessage convenience initializers and mutators

public extension SessionExpiringMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(SessionExpiringMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        expiresAt: String? = nil
    ) -> SessionExpiringMessage {
        return SessionExpiringMessage(
            expiresAt: expiresAt ?? self.expiresAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - SessionRevokedMessage
public struct SessionRevokedMessage: Codable {
    public let reason: String

    public enum CodingKeys: String, CodingKey {
        case reason = "reason"
    }

    public init(reason: String) {
        self.reason = reason
    }
}

// MARK: SessionRevokedMessage convenience initializers and mutators

public extension SessionRevokedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(SessionRevokedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        reason: String? = nil
    ) -> SessionRevokedMessage {
        return SessionRevokedMessage(
            reason: reason ?? self.reason
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - StandingsChangedMessage
public struct StandingsChangedMessage: Codable {
    public let at: String
    public let data: StandingsChangedMessageData
    public let room: String
    public let version: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case version = "version"
    }

    public init(at: String, data: StandingsChangedMessageData, room: String, version: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.version = version
    }
}

// MARK: StandingsChangedMessage convenience initializers and mutators

public extension StandingsChangedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(StandingsChangedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: StandingsChangedMessageData? = nil,
        room: String? = nil,
        version: Int? = nil
    ) -> StandingsChangedMessage {
        return StandingsChangedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            version: version ?? self.version
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - StandingsChangedMessageData
public struct StandingsChangedMessageData: Codable {
    public let standings: [PurpleStanding]

    public enum CodingKeys: String, CodingKey {
        case standings = "standings"
    }

    public init(standings: [PurpleStanding]) {
        self.standings = standings
    }
}

// MARK: StandingsChangedMessageData convenience initializers and mutators

public extension StandingsChangedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(StandingsChangedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        standings: [PurpleStanding]? = nil
    ) -> StandingsChangedMessageData {
        return StandingsChangedMessageData(
            standings: standings ?? self.standings
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PurpleStanding
public struct PurpleStanding: Codable {
    public let draws: Int
    public let goalDifference: Int
    public let goalsAgainst: Int
    public let goalsFor: Int
    public let losses: Int
    public let name: String
    public let played: Int
    public let points: Int
    public let rank: Int
    public let userID: String
    public let wins: Int

    public enum CodingKeys: String, CodingKey {
        case draws = "draws"
        case goalDifference = "goalDifference"
        case goalsAgainst = "goalsAgainst"
        case goalsFor = "goalsFor"
        case losses = "losses"
        case name = "name"
        case played = "played"
        case points = "points"
        case rank = "rank"
        case userID = "userId"
        case wins = "wins"
    }

    public init(draws: Int, goalDifference: Int, goalsAgainst: Int, goalsFor: Int, losses: Int, name: String, played: Int, points: Int, rank: Int, userID: String, wins: Int) {
        self.draws = draws
        self.goalDifference = goalDifference
        self.goalsAgainst = goalsAgainst
        self.goalsFor = goalsFor
        self.losses = losses
        self.name = name
        self.played = played
        self.points = points
        self.rank = rank
        self.userID = userID
        self.wins = wins
    }
}

// MARK: PurpleStanding convenience initializers and mutators

public extension PurpleStanding {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PurpleStanding.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        draws: Int? = nil,
        goalDifference: Int? = nil,
        goalsAgainst: Int? = nil,
        goalsFor: Int? = nil,
        losses: Int? = nil,
        name: String? = nil,
        played: Int? = nil,
        points: Int? = nil,
        rank: Int? = nil,
        userID: String? = nil,
        wins: Int? = nil
    ) -> PurpleStanding {
        return PurpleStanding(
            draws: draws ?? self.draws,
            goalDifference: goalDifference ?? self.goalDifference,
            goalsAgainst: goalsAgainst ?? self.goalsAgainst,
            goalsFor: goalsFor ?? self.goalsFor,
            losses: losses ?? self.losses,
            name: name ?? self.name,
            played: played ?? self.played,
            points: points ?? self.points,
            rank: rank ?? self.rank,
            userID: userID ?? self.userID,
            wins: wins ?? self.wins
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TeamCreateACK
public struct TeamCreateACK: Codable {
    public let data: TeamCreateResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TeamCreateResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TeamCreateACK convenience initializers and mutators

public extension TeamCreateACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TeamCreateACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TeamCreateResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TeamCreateACK {
        return TeamCreateACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TeamCreateResult
public struct TeamCreateResult: Codable {
    public let team: Team

    public enum CodingKeys: String, CodingKey {
        case team = "team"
    }

    public init(team: Team) {
        self.team = team
    }
}

// MARK: TeamCreateResult convenience initializers and mutators

public extension TeamCreateResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TeamCreateResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        team: Team? = nil
    ) -> TeamCreateResult {
        return TeamCreateResult(
            team: team ?? self.team
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Team
public struct Team: Codable {
    public let bannedAt: String?
    public let banReason: String?
    public let createdAt: String
    public let gameID: String
    public let id: String
    public let isBanned: Bool
    public let isPrimary: Bool
    public let matchesMissed: Int
    public let matchesPlayed: Int
    public let name: String
    public let updatedAt: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case bannedAt = "bannedAt"
        case banReason = "banReason"
        case createdAt = "createdAt"
        case gameID = "gameId"
        case id = "id"
        case isBanned = "isBanned"
        case isPrimary = "isPrimary"
        case matchesMissed = "matchesMissed"
        case matchesPlayed = "matchesPlayed"
        case name = "name"
        case updatedAt = "updatedAt"
        case userID = "userId"
    }

    public init(bannedAt: String?, banReason: String?, createdAt: String, gameID: String, id: String, isBanned: Bool, isPrimary: Bool, matchesMissed: Int, matchesPlayed: Int, name: String, updatedAt: String, userID: String) {
        self.bannedAt = bannedAt
        self.banReason = banReason
        self.createdAt = createdAt
        self.gameID = gameID
        self.id = id
        self.isBanned = isBanned
        self.isPrimary = isPrimary
        self.matchesMissed = matchesMissed
        self.matchesPlayed = matchesPlayed
        self.name = name
        self.updatedAt = updatedAt
        self.userID = userID
    }
}

// MARK: Team convenience initializers and mutators

public extension Team {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Team.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        bannedAt: String?? = nil,
        banReason: String?? = nil,
        createdAt: String? = nil,
        gameID: String? = nil,
        id: String? = nil,
        isBanned: Bool? = nil,
        isPrimary: Bool? = nil,
        matchesMissed: Int? = nil,
        matchesPlayed: Int? = nil,
        name: String? = nil,
        updatedAt: String? = nil,
        userID: String? = nil
    ) -> Team {
        return Team(
            bannedAt: bannedAt ?? self.bannedAt,
            banReason: banReason ?? self.banReason,
            createdAt: createdAt ?? self.createdAt,
            gameID: gameID ?? self.gameID,
            id: id ?? self.id,
            isBanned: isBanned ?? self.isBanned,
            isPrimary: isPrimary ?? self.isPrimary,
            matchesMissed: matchesMissed ?? self.matchesMissed,
            matchesPlayed: matchesPlayed ?? self.matchesPlayed,
            name: name ?? self.name,
            updatedAt: updatedAt ?? self.updatedAt,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TeamCreateMessage
public struct TeamCreateMessage: Codable {
    public let gameID: String
    public let idempotencyKey: String?
    public let name: String

    public enum CodingKeys: String, CodingKey {
        case gameID = "gameId"
        case idempotencyKey = "idempotencyKey"
        case name = "name"
    }

    public init(gameID: String, idempotencyKey: String?, name: String) {
        self.gameID = gameID
        self.idempotencyKey = idempotencyKey
        self.name = name
    }
}

// MARK: TeamCreateMessage convenience initializers and mutators

public extension TeamCreateMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TeamCreateMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        gameID: String? = nil,
        idempotencyKey: String?? = nil,
        name: String? = nil
    ) -> TeamCreateMessage {
        return TeamCreateMessage(
            gameID: gameID ?? self.gameID,
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            name: name ?? self.name
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TeamListACK
public struct TeamListACK: Codable {
    public let data: TeamListResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TeamListResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TeamListACK convenience initializers and mutators

public extension TeamListACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TeamListACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TeamListResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TeamListACK {
        return TeamListACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TeamListResult
public struct TeamListResult: Codable {
    public let items: [TeamListResultItem]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [TeamListResultItem], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: TeamListResult convenience initializers and mutators

public extension TeamListResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TeamListResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [TeamListResultItem]? = nil,
        nextCursor: String?? = nil
    ) -> TeamListResult {
        return TeamListResult(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TeamListResultItem
public struct TeamListResultItem: Codable {
    public let bannedAt: String?
    public let banReason: String?
    public let createdAt: String
    public let gameID: String
    public let id: String
    public let isBanned: Bool
    public let isPrimary: Bool
    public let matchesMissed: Int
    public let matchesPlayed: Int
    public let name: String
    public let updatedAt: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case bannedAt = "bannedAt"
        case banReason = "banReason"
        case createdAt = "createdAt"
        case gameID = "gameId"
        case id = "id"
        case isBanned = "isBanned"
        case isPrimary = "isPrimary"
        case matchesMissed = "matchesMissed"
        case matchesPlayed = "matchesPlayed"
        case name = "name"
        case updatedAt = "updatedAt"
        case userID = "userId"
    }

    public init(bannedAt: String?, banReason: String?, createdAt: String, gameID: String, id: String, isBanned: Bool, isPrimary: Bool, matchesMissed: Int, matchesPlayed: Int, name: String, updatedAt: String, userID: String) {
        self.bannedAt = bannedAt
        self.banReason = banReason
        self.createdAt = createdAt
        self.gameID = gameID
        self.id = id
        self.isBanned = isBanned
        self.isPrimary = isPrimary
        self.matchesMissed = matchesMissed
        self.matchesPlayed = matchesPlayed
        self.name = name
        self.updatedAt = updatedAt
        self.userID = userID
    }
}

// MARK: TeamListResultItem convenience initializers and mutators

public extension TeamListResultItem {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TeamListResultItem.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        bannedAt: String?? = nil,
        banReason: String?? = nil,
        createdAt: String? = nil,
        gameID: String? = nil,
        id: String? = nil,
        isBanned: Bool? = nil,
        isPrimary: Bool? = nil,
        matchesMissed: Int? = nil,
        matchesPlayed: Int? = nil,
        name: String? = nil,
        updatedAt: String? = nil,
        userID: String? = nil
    ) -> TeamListResultItem {
        return TeamListResultItem(
            bannedAt: bannedAt ?? self.bannedAt,
            banReason: banReason ?? self.banReason,
            createdAt: createdAt ?? self.createdAt,
            gameID: gameID ?? self.gameID,
            id: id ?? self.id,
            isBanned: isBanned ?? self.isBanned,
            isPrimary: isPrimary ?? self.isPrimary,
            matchesMissed: matchesMissed ?? self.matchesMissed,
            matchesPlayed: matchesPlayed ?? self.matchesPlayed,
            name: name ?? self.name,
            updatedAt: updatedAt ?? self.updatedAt,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TeamListMessage
public struct TeamListMessage: Codable {
    /// `nextCursor` of the page before.
    public let cursor: String?
    public let gameID: String?
    /// 20, if left out.
    public let limit: Int?

    public enum CodingKeys: String, CodingKey {
        case cursor = "cursor"
        case gameID = "gameId"
        case limit = "limit"
    }

    public init(cursor: String?, gameID: String?, limit: Int?) {
        self.cursor = cursor
        self.gameID = gameID
        self.limit = limit
    }
}

// MARK: TeamListMessage convenience initializers and mutators

public extension TeamListMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TeamListMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        cursor: String?? = nil,
        gameID: String?? = nil,
        limit: Int?? = nil
    ) -> TeamListMessage {
        return TeamListMessage(
            cursor: cursor ?? self.cursor,
            gameID: gameID ?? self.gameID,
            limit: limit ?? self.limit
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TeamUpdateACK
public struct TeamUpdateACK: Codable {
    public let data: TeamCreateResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TeamCreateResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TeamUpdateACK convenience initializers and mutators

public extension TeamUpdateACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TeamUpdateACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TeamCreateResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TeamUpdateACK {
        return TeamUpdateACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TeamUpdateMessage
public struct TeamUpdateMessage: Codable {
    public let idempotencyKey: String?
    public let name: String
    public let teamID: String

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case name = "name"
        case teamID = "teamId"
    }

    public init(idempotencyKey: String?, name: String, teamID: String) {
        self.idempotencyKey = idempotencyKey
        self.name = name
        self.teamID = teamID
    }
}

// MARK: TeamUpdateMessage convenience initializers and mutators

public extension TeamUpdateMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TeamUpdateMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        name: String? = nil,
        teamID: String? = nil
    ) -> TeamUpdateMessage {
        return TeamUpdateMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            name: name ?? self.name,
            teamID: teamID ?? self.teamID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TournamentAnnounceACK
public struct TournamentAnnounceACK: Codable {
    public let data: Nothing?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: Nothing?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TournamentAnnounceACK convenience initializers and mutators

public extension TournamentAnnounceACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentAnnounceACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: Nothing?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TournamentAnnounceACK {
        return TournamentAnnounceACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentAnnounceMessage
public struct TournamentAnnounceMessage: Codable {
    public let idempotencyKey: String?
    public let text: String
    public let tournamentID: String

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case text = "text"
        case tournamentID = "tournamentId"
    }

    public init(idempotencyKey: String?, text: String, tournamentID: String) {
        self.idempotencyKey = idempotencyKey
        self.text = text
        self.tournamentID = tournamentID
    }
}

// MARK: TournamentAnnounceMessage convenience initializers and mutators

public extension TournamentAnnounceMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentAnnounceMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        text: String? = nil,
        tournamentID: String? = nil
    ) -> TournamentAnnounceMessage {
        return TournamentAnnounceMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            text: text ?? self.text,
            tournamentID: tournamentID ?? self.tournamentID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentAnnouncedMessage
public struct TournamentAnnouncedMessage: Codable {
    public let at: String
    public let data: TournamentAnnouncedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: TournamentAnnouncedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: TournamentAnnouncedMessage convenience initializers and mutators

public extension TournamentAnnouncedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentAnnouncedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: TournamentAnnouncedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> TournamentAnnouncedMessage {
        return TournamentAnnouncedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentAnnouncedMessageData
public struct TournamentAnnouncedMessageData: Codable {
    public let by: String
    public let text: String

    public enum CodingKeys: String, CodingKey {
        case by = "by"
        case text = "text"
    }

    public init(by: String, text: String) {
        self.by = by
        self.text = text
    }
}

// MARK: TournamentAnnouncedMessageData convenience initializers and mutators

public extension TournamentAnnouncedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentAnnouncedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        by: String? = nil,
        text: String? = nil
    ) -> TournamentAnnouncedMessageData {
        return TournamentAnnouncedMessageData(
            by: by ?? self.by,
            text: text ?? self.text
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TournamentBracketACK
public struct TournamentBracketACK: Codable {
    public let data: TournamentBracketResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TournamentBracketResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TournamentBracketACK convenience initializers and mutators

public extension TournamentBracketACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentBracketACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TournamentBracketResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TournamentBracketACK {
        return TournamentBracketACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentBracketResult
public struct TournamentBracketResult: Codable {
    public let matches: [MatchElement]
    public let rounds: [Round]

    public enum CodingKeys: String, CodingKey {
        case matches = "matches"
        case rounds = "rounds"
    }

    public init(matches: [MatchElement], rounds: [Round]) {
        self.matches = matches
        self.rounds = rounds
    }
}

// MARK: TournamentBracketResult convenience initializers and mutators

public extension TournamentBracketResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentBracketResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        matches: [MatchElement]? = nil,
        rounds: [Round]? = nil
    ) -> TournamentBracketResult {
        return TournamentBracketResult(
            matches: matches ?? self.matches,
            rounds: rounds ?? self.rounds
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - MatchElement
public struct MatchElement: Codable {
    public let completedAt: String?
    public let createdAt: String
    public let deadlineAt: String?
    public let declaredBy: [String]
    public let id: String
    public let loserNextMatchID: String?
    public let nextMatchID: String?
    public let nextMatchPosition: NextMatchPosition?
    public let number: Int
    public let outcome: Outcome?
    public let player1ID: String?
    public let player1Score: Int?
    public let player2ID: String?
    public let player2Score: Int?
    public let readyAt: String?
    public let roundNumber: Int
    public let scheduledAt: String?
    public let shootout: Shootout3?
    public let status: MatchStatus
    public let tournamentID: String
    public let updatedAt: String
    public let winnerID: String?

    public enum CodingKeys: String, CodingKey {
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case deadlineAt = "deadlineAt"
        case declaredBy = "declaredBy"
        case id = "id"
        case loserNextMatchID = "loserNextMatchId"
        case nextMatchID = "nextMatchId"
        case nextMatchPosition = "nextMatchPosition"
        case number = "number"
        case outcome = "outcome"
        case player1ID = "player1Id"
        case player1Score = "player1Score"
        case player2ID = "player2Id"
        case player2Score = "player2Score"
        case readyAt = "readyAt"
        case roundNumber = "roundNumber"
        case scheduledAt = "scheduledAt"
        case shootout = "shootout"
        case status = "status"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case winnerID = "winnerId"
    }

    public init(completedAt: String?, createdAt: String, deadlineAt: String?, declaredBy: [String], id: String, loserNextMatchID: String?, nextMatchID: String?, nextMatchPosition: NextMatchPosition?, number: Int, outcome: Outcome?, player1ID: String?, player1Score: Int?, player2ID: String?, player2Score: Int?, readyAt: String?, roundNumber: Int, scheduledAt: String?, shootout: Shootout3?, status: MatchStatus, tournamentID: String, updatedAt: String, winnerID: String?) {
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.deadlineAt = deadlineAt
        self.declaredBy = declaredBy
        self.id = id
        self.loserNextMatchID = loserNextMatchID
        self.nextMatchID = nextMatchID
        self.nextMatchPosition = nextMatchPosition
        self.number = number
        self.outcome = outcome
        self.player1ID = player1ID
        self.player1Score = player1Score
        self.player2ID = player2ID
        self.player2Score = player2Score
        self.readyAt = readyAt
        self.roundNumber = roundNumber
        self.scheduledAt = scheduledAt
        self.shootout = shootout
        self.status = status
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.winnerID = winnerID
    }
}

// MARK: MatchElement convenience initializers and mutators

public extension MatchElement {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(MatchElement.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        completedAt: String?? = nil,
        createdAt: String? = nil,
        deadlineAt: String?? = nil,
        declaredBy: [String]? = nil,
        id: String? = nil,
        loserNextMatchID: String?? = nil,
        nextMatchID: String?? = nil,
        nextMatchPosition: NextMatchPosition?? = nil,
        number: Int? = nil,
        outcome: Outcome?? = nil,
        player1ID: String?? = nil,
        player1Score: Int?? = nil,
        player2ID: String?? = nil,
        player2Score: Int?? = nil,
        readyAt: String?? = nil,
        roundNumber: Int? = nil,
        scheduledAt: String?? = nil,
        shootout: Shootout3?? = nil,
        status: MatchStatus? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        winnerID: String?? = nil
    ) -> MatchElement {
        return MatchElement(
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            deadlineAt: deadlineAt ?? self.deadlineAt,
            declaredBy: declaredBy ?? self.declaredBy,
            id: id ?? self.id,
            loserNextMatchID: loserNextMatchID ?? self.loserNextMatchID,
            nextMatchID: nextMatchID ?? self.nextMatchID,
            nextMatchPosition: nextMatchPosition ?? self.nextMatchPosition,
            number: number ?? self.number,
            outcome: outcome ?? self.outcome,
            player1ID: player1ID ?? self.player1ID,
            player1Score: player1Score ?? self.player1Score,
            player2ID: player2ID ?? self.player2ID,
            player2Score: player2Score ?? self.player2Score,
            readyAt: readyAt ?? self.readyAt,
            roundNumber: roundNumber ?? self.roundNumber,
            scheduledAt: scheduledAt ?? self.scheduledAt,
            shootout: shootout ?? self.shootout,
            status: status ?? self.status,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            winnerID: winnerID ?? self.winnerID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Shootout3
public struct Shootout3: Codable {
    public let player1: Int
    public let player2: Int

    public enum CodingKeys: String, CodingKey {
        case player1 = "player1"
        case player2 = "player2"
    }

    public init(player1: Int, player2: Int) {
        self.player1 = player1
        self.player2 = player2
    }
}

// MARK: Shootout3 convenience initializers and mutators

public extension Shootout3 {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Shootout3.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        player1: Int? = nil,
        player2: Int? = nil
    ) -> Shootout3 {
        return Shootout3(
            player1: player1 ?? self.player1,
            player2: player2 ?? self.player2
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Round
public struct Round: Codable {
    public let deadline: String?
    public let name: String
    public let number: Int
    public let status: RoundStatus

    public enum CodingKeys: String, CodingKey {
        case deadline = "deadline"
        case name = "name"
        case number = "number"
        case status = "status"
    }

    public init(deadline: String?, name: String, number: Int, status: RoundStatus) {
        self.deadline = deadline
        self.name = name
        self.number = number
        self.status = status
    }
}

// MARK: Round convenience initializers and mutators

public extension Round {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Round.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        deadline: String?? = nil,
        name: String? = nil,
        number: Int? = nil,
        status: RoundStatus? = nil
    ) -> Round {
        return Round(
            deadline: deadline ?? self.deadline,
            name: name ?? self.name,
            number: number ?? self.number,
            status: status ?? self.status
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum RoundStatus: String, Codable {
    case completed = "completed"
    case ongoing = "ongoing"
    case pending = "pending"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentBracketMessage
public struct TournamentBracketMessage: Codable {
    public let roundNumber: Int?
    public let tournamentID: String

    public enum CodingKeys: String, CodingKey {
        case roundNumber = "roundNumber"
        case tournamentID = "tournamentId"
    }

    public init(roundNumber: Int?, tournamentID: String) {
        self.roundNumber = roundNumber
        self.tournamentID = tournamentID
    }
}

// MARK: TournamentBracketMessage convenience initializers and mutators

public extension TournamentBracketMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentBracketMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        roundNumber: Int?? = nil,
        tournamentID: String? = nil
    ) -> TournamentBracketMessage {
        return TournamentBracketMessage(
            roundNumber: roundNumber ?? self.roundNumber,
            tournamentID: tournamentID ?? self.tournamentID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TournamentCancelACK
public struct TournamentCancelACK: Codable {
    public let data: TournamentCancelResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TournamentCancelResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TournamentCancelACK convenience initializers and mutators

public extension TournamentCancelACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentCancelACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TournamentCancelResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TournamentCancelACK {
        return TournamentCancelACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentCancelResult
public struct TournamentCancelResult: Codable {
    public let tournament: TournamentCancelResultTournament

    public enum CodingKeys: String, CodingKey {
        case tournament = "tournament"
    }

    public init(tournament: TournamentCancelResultTournament) {
        self.tournament = tournament
    }
}

// MARK: TournamentCancelResult convenience initializers and mutators

public extension TournamentCancelResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentCancelResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        tournament: TournamentCancelResultTournament? = nil
    ) -> TournamentCancelResult {
        return TournamentCancelResult(
            tournament: tournament ?? self.tournament
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentCancelResultTournament
public struct TournamentCancelResultTournament: Codable {
    public let byes: Bool
    public let checkIn: Bool
    public let completedAt: String?
    public let createdAt: String
    public let description: String?
    public let divisionID: String?
    public let entryFee: Int
    public let gameID: String
    public let id: String
    public let invitationCode: String?
    public let isDivisionTournament: Bool
    public let isPaid: Bool
    public let isPublic: Bool
    public let legs: Int
    public let matchDeadlineHours: Int
    public let maxPlayers: Int
    public let name: String
    /// At most two decimals.
    public let organizerFeePercent: Double
    public let organizerID: String
    public let organizerName: String
    /// At most two decimals.
    public let platformFeePercent: Double
    public let playersCount: Int
    public let prizeDescription: String?
    public let prizeDistribution: [String: Double]?
    public let prizePool: Int
    public let refereeIDS: [String]
    public let registrationDeadline: String?
    public let rules: [String: JSONAny]
    public let seed: String?
    public let seedHash: String
    public let seeding: Seeding
    public let startedAt: String?
    public let status: TournamentStatus
    public let thirdPlace: Bool
    public let type: TournamentType
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case byes = "byes"
        case checkIn = "checkIn"
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case description = "description"
        case divisionID = "divisionId"
        case entryFee = "entryFee"
        case gameID = "gameId"
        case id = "id"
        case invitationCode = "invitationCode"
        case isDivisionTournament = "isDivisionTournament"
        case isPaid = "isPaid"
        case isPublic = "isPublic"
        case legs = "legs"
        case matchDeadlineHours = "matchDeadlineHours"
        case maxPlayers = "maxPlayers"
        case name = "name"
        case organizerFeePercent = "organizerFeePercent"
        case organizerID = "organizerId"
        case organizerName = "organizerName"
        case platformFeePercent = "platformFeePercent"
        case playersCount = "playersCount"
        case prizeDescription = "prizeDescription"
        case prizeDistribution = "prizeDistribution"
        case prizePool = "prizePool"
        case refereeIDS = "refereeIds"
        case registrationDeadline = "registrationDeadline"
        case rules = "rules"
        case seed = "seed"
        case seedHash = "seedHash"
        case seeding = "seeding"
        case startedAt = "startedAt"
        case status = "status"
        case thirdPlace = "thirdPlace"
        case type = "type"
        case updatedAt = "updatedAt"
    }

    public init(byes: Bool, checkIn: Bool, completedAt: String?, createdAt: String, description: String?, divisionID: String?, entryFee: Int, gameID: String, id: String, invitationCode: String?, isDivisionTournament: Bool, isPaid: Bool, isPublic: Bool, legs: Int, matchDeadlineHours: Int, maxPlayers: Int, name: String, organizerFeePercent: Double, organizerID: String, organizerName: String, platformFeePercent: Double, playersCount: Int, prizeDescription: String?, prizeDistribution: [String: Double]?, prizePool: Int, refereeIDS: [String], registrationDeadline: String?, rules: [String: JSONAny], seed: String?, seedHash: String, seeding: Seeding, startedAt: String?, status: TournamentStatus, thirdPlace: Bool, type: TournamentType, updatedAt: String) {
        self.byes = byes
        self.checkIn = checkIn
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.description = description
        self.divisionID = divisionID
        self.entryFee = entryFee
        self.gameID = gameID
        self.id = id
        self.invitationCode = invitationCode
        self.isDivisionTournament = isDivisionTournament
        self.isPaid = isPaid
        self.isPublic = isPublic
        self.legs = legs
        self.matchDeadlineHours = matchDeadlineHours
        self.maxPlayers = maxPlayers
        self.name = name
        self.organizerFeePercent = organizerFeePercent
        self.organizerID = organizerID
        self.organizerName = organizerName
        self.platformFeePercent = platformFeePercent
        self.playersCount = playersCount
        self.prizeDescription = prizeDescription
        self.prizeDistribution = prizeDistribution
        self.prizePool = prizePool
        self.refereeIDS = refereeIDS
        self.registrationDeadline = registrationDeadline
        self.rules = rules
        self.seed = seed
        self.seedHash = seedHash
        self.seeding = seeding
        self.startedAt = startedAt
        self.status = status
        self.thirdPlace = thirdPlace
        self.type = type
        self.updatedAt = updatedAt
    }
}

// MARK: TournamentCancelResultTournament convenience initializers and mutators

public extension TournamentCancelResultTournament {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentCancelResultTournament.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        byes: Bool? = nil,
        checkIn: Bool? = nil,
        completedAt: String?? = nil,
        createdAt: String? = nil,
        description: String?? = nil,
        divisionID: String?? = nil,
        entryFee: Int? = nil,
        gameID: String? = nil,
        id: String? = nil,
        invitationCode: String?? = nil,
        isDivisionTournament: Bool? = nil,
        isPaid: Bool? = nil,
        isPublic: Bool? = nil,
        legs: Int? = nil,
        matchDeadlineHours: Int? = nil,
        maxPlayers: Int? = nil,
        name: String? = nil,
        organizerFeePercent: Double? = nil,
        organizerID: String? = nil,
        organizerName: String? = nil,
        platformFeePercent: Double? = nil,
        playersCount: Int? = nil,
        prizeDescription: String?? = nil,
        prizeDistribution: [String: Double]?? = nil,
        prizePool: Int? = nil,
        refereeIDS: [String]? = nil,
        registrationDeadline: String?? = nil,
        rules: [String: JSONAny]? = nil,
        seed: String?? = nil,
        seedHash: String? = nil,
        seeding: Seeding? = nil,
        startedAt: String?? = nil,
        status: TournamentStatus? = nil,
        thirdPlace: Bool? = nil,
        type: TournamentType? = nil,
        updatedAt: String? = nil
    ) -> TournamentCancelResultTournament {
        return TournamentCancelResultTournament(
            byes: byes ?? self.byes,
            checkIn: checkIn ?? self.checkIn,
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            description: description ?? self.description,
            divisionID: divisionID ?? self.divisionID,
            entryFee: entryFee ?? self.entryFee,
            gameID: gameID ?? self.gameID,
            id: id ?? self.id,
            invitationCode: invitationCode ?? self.invitationCode,
            isDivisionTournament: isDivisionTournament ?? self.isDivisionTournament,
            isPaid: isPaid ?? self.isPaid,
            isPublic: isPublic ?? self.isPublic,
            legs: legs ?? self.legs,
            matchDeadlineHours: matchDeadlineHours ?? self.matchDeadlineHours,
            maxPlayers: maxPlayers ?? self.maxPlayers,
            name: name ?? self.name,
            organizerFeePercent: organizerFeePercent ?? self.organizerFeePercent,
            organizerID: organizerID ?? self.organizerID,
            organizerName: organizerName ?? self.organizerName,
            platformFeePercent: platformFeePercent ?? self.platformFeePercent,
            playersCount: playersCount ?? self.playersCount,
            prizeDescription: prizeDescription ?? self.prizeDescription,
            prizeDistribution: prizeDistribution ?? self.prizeDistribution,
            prizePool: prizePool ?? self.prizePool,
            refereeIDS: refereeIDS ?? self.refereeIDS,
            registrationDeadline: registrationDeadline ?? self.registrationDeadline,
            rules: rules ?? self.rules,
            seed: seed ?? self.seed,
            seedHash: seedHash ?? self.seedHash,
            seeding: seeding ?? self.seeding,
            startedAt: startedAt ?? self.startedAt,
            status: status ?? self.status,
            thirdPlace: thirdPlace ?? self.thirdPlace,
            type: type ?? self.type,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum Seeding: String, Codable {
    case manual = "manual"
    case random = "random"
    case rating = "rating"
}

public enum TournamentStatus: String, Codable {
    case cancelled = "cancelled"
    case completed = "completed"
    case ongoing = "ongoing"
    case ready = "ready"
    case registration = "registration"
}

public enum TournamentType: String, Codable {
    case knockout = "knockout"
    case league = "league"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentCancelMessage
public struct TournamentCancelMessage: Codable {
    public let idempotencyKey: String?
    public let reason: String?
    public let tournamentID: String

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case reason = "reason"
        case tournamentID = "tournamentId"
    }

    public init(idempotencyKey: String?, reason: String?, tournamentID: String) {
        self.idempotencyKey = idempotencyKey
        self.reason = reason
        self.tournamentID = tournamentID
    }
}

// MARK: TournamentCancelMessage convenience initializers and mutators

public extension TournamentCancelMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentCancelMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        reason: String?? = nil,
        tournamentID: String? = nil
    ) -> TournamentCancelMessage {
        return TournamentCancelMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            reason: reason ?? self.reason,
            tournamentID: tournamentID ?? self.tournamentID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentCancelledMessage
public struct TournamentCancelledMessage: Codable {
    public let at: String
    public let data: TournamentCancelledMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: TournamentCancelledMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: TournamentCancelledMessage convenience initializers and mutators

public extension TournamentCancelledMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentCancelledMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: TournamentCancelledMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> TournamentCancelledMessage {
        return TournamentCancelledMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentCancelledMessageData
public struct TournamentCancelledMessageData: Codable {
    public let reason: String?

    public enum CodingKeys: String, CodingKey {
        case reason = "reason"
    }

    public init(reason: String?) {
        self.reason = reason
    }
}

// MARK: TournamentCancelledMessageData convenience initializers and mutators

public extension TournamentCancelledMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentCancelledMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        reason: String?? = nil
    ) -> TournamentCancelledMessageData {
        return TournamentCancelledMessageData(
            reason: reason ?? self.reason
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TournamentCheckInACK
public struct TournamentCheckInACK: Codable {
    public let data: TournamentCheckInResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TournamentCheckInResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TournamentCheckInACK convenience initializers and mutators

public extension TournamentCheckInACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentCheckInACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TournamentCheckInResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TournamentCheckInACK {
        return TournamentCheckInACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentCheckInResult
public struct TournamentCheckInResult: Codable {
    public let participant: TournamentCheckInResultParticipant

    public enum CodingKeys: String, CodingKey {
        case participant = "participant"
    }

    public init(participant: TournamentCheckInResultParticipant) {
        self.participant = participant
    }
}

// MARK: TournamentCheckInResult convenience initializers and mutators

public extension TournamentCheckInResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentCheckInResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        participant: TournamentCheckInResultParticipant? = nil
    ) -> TournamentCheckInResult {
        return TournamentCheckInResult(
            participant: participant ?? self.participant
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentCheckInResultParticipant
public struct TournamentCheckInResultParticipant: Codable {
    public let createdAt: String
    public let eliminatedAt: String?
    public let eloAfter: Int?
    public let eloBefore: Int
    public let eloChange: Int?
    public let finalPosition: Int?
    public let id: String
    public let joinedAt: String
    public let name: String
    public let prize: Int?
    public let seed: Int?
    public let status: ParticipantStatus
    public let teamID: String?
    public let teamName: String?
    public let tournamentID: String
    public let updatedAt: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case eliminatedAt = "eliminatedAt"
        case eloAfter = "eloAfter"
        case eloBefore = "eloBefore"
        case eloChange = "eloChange"
        case finalPosition = "finalPosition"
        case id = "id"
        case joinedAt = "joinedAt"
        case name = "name"
        case prize = "prize"
        case seed = "seed"
        case status = "status"
        case teamID = "teamId"
        case teamName = "teamName"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case userID = "userId"
    }

    public init(createdAt: String, eliminatedAt: String?, eloAfter: Int?, eloBefore: Int, eloChange: Int?, finalPosition: Int?, id: String, joinedAt: String, name: String, prize: Int?, seed: Int?, status: ParticipantStatus, teamID: String?, teamName: String?, tournamentID: String, updatedAt: String, userID: String) {
        self.createdAt = createdAt
        self.eliminatedAt = eliminatedAt
        self.eloAfter = eloAfter
        self.eloBefore = eloBefore
        self.eloChange = eloChange
        self.finalPosition = finalPosition
        self.id = id
        self.joinedAt = joinedAt
        self.name = name
        self.prize = prize
        self.seed = seed
        self.status = status
        self.teamID = teamID
        self.teamName = teamName
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.userID = userID
    }
}

// MARK: TournamentCheckInResultParticipant convenience initializers and mutators

public extension TournamentCheckInResultParticipant {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentCheckInResultParticipant.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        eliminatedAt: String?? = nil,
        eloAfter: Int?? = nil,
        eloBefore: Int? = nil,
        eloChange: Int?? = nil,
        finalPosition: Int?? = nil,
        id: String? = nil,
        joinedAt: String? = nil,
        name: String? = nil,
        prize: Int?? = nil,
        seed: Int?? = nil,
        status: ParticipantStatus? = nil,
        teamID: String?? = nil,
        teamName: String?? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        userID: String? = nil
    ) -> TournamentCheckInResultParticipant {
        return TournamentCheckInResultParticipant(
            createdAt: createdAt ?? self.createdAt,
            eliminatedAt: eliminatedAt ?? self.eliminatedAt,
            eloAfter: eloAfter ?? self.eloAfter,
            eloBefore: eloBefore ?? self.eloBefore,
            eloChange: eloChange ?? self.eloChange,
            finalPosition: finalPosition ?? self.finalPosition,
            id: id ?? self.id,
            joinedAt: joinedAt ?? self.joinedAt,
            name: name ?? self.name,
            prize: prize ?? self.prize,
            seed: seed ?? self.seed,
            status: status ?? self.status,
            teamID: teamID ?? self.teamID,
            teamName: teamName ?? self.teamName,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentCheckInMessage
public struct TournamentCheckInMessage: Codable {
    public let idempotencyKey: String?
    public let tournamentID: String

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case tournamentID = "tournamentId"
    }

    public init(idempotencyKey: String?, tournamentID: String) {
        self.idempotencyKey = idempotencyKey
        self.tournamentID = tournamentID
    }
}

// MARK: TournamentCheckInMessage convenience initializers and mutators

public extension TournamentCheckInMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentCheckInMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        tournamentID: String? = nil
    ) -> TournamentCheckInMessage {
        return TournamentCheckInMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            tournamentID: tournamentID ?? self.tournamentID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TournamentCloseRegistrationACK
public struct TournamentCloseRegistrationACK: Codable {
    public let data: TournamentCancelResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TournamentCancelResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TournamentCloseRegistrationACK convenience initializers and mutators

public extension TournamentCloseRegistrationACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentCloseRegistrationACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TournamentCancelResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TournamentCloseRegistrationACK {
        return TournamentCloseRegistrationACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentCloseRegistrationMessage
public struct TournamentCloseRegistrationMessage: Codable {
    public let idempotencyKey: String?
    public let tournamentID: String

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case tournamentID = "tournamentId"
    }

    public init(idempotencyKey: String?, tournamentID: String) {
        self.idempotencyKey = idempotencyKey
        self.tournamentID = tournamentID
    }
}

// MARK: TournamentCloseRegistrationMessage convenience initializers and mutators

public extension TournamentCloseRegistrationMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentCloseRegistrationMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        tournamentID: String? = nil
    ) -> TournamentCloseRegistrationMessage {
        return TournamentCloseRegistrationMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            tournamentID: tournamentID ?? self.tournamentID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentCompletedMessage
public struct TournamentCompletedMessage: Codable {
    public let at: String
    public let data: TournamentCompletedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: TournamentCompletedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: TournamentCompletedMessage convenience initializers and mutators

public extension TournamentCompletedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentCompletedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: TournamentCompletedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> TournamentCompletedMessage {
        return TournamentCompletedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentCompletedMessageData
public struct TournamentCompletedMessageData: Codable {
    public let participants: [FluffyParticipant]
    public let tournament: PurpleTournament

    public enum CodingKeys: String, CodingKey {
        case participants = "participants"
        case tournament = "tournament"
    }

    public init(participants: [FluffyParticipant], tournament: PurpleTournament) {
        self.participants = participants
        self.tournament = tournament
    }
}

// MARK: TournamentCompletedMessageData convenience initializers and mutators

public extension TournamentCompletedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentCompletedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        participants: [FluffyParticipant]? = nil,
        tournament: PurpleTournament? = nil
    ) -> TournamentCompletedMessageData {
        return TournamentCompletedMessageData(
            participants: participants ?? self.participants,
            tournament: tournament ?? self.tournament
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - FluffyParticipant
public struct FluffyParticipant: Codable {
    public let createdAt: String
    public let eliminatedAt: String?
    public let eloAfter: Int?
    public let eloBefore: Int
    public let eloChange: Int?
    public let finalPosition: Int?
    public let id: String
    public let joinedAt: String
    public let name: String
    public let prize: Int?
    public let seed: Int?
    public let status: ParticipantStatus
    public let teamID: String?
    public let teamName: String?
    public let tournamentID: String
    public let updatedAt: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case eliminatedAt = "eliminatedAt"
        case eloAfter = "eloAfter"
        case eloBefore = "eloBefore"
        case eloChange = "eloChange"
        case finalPosition = "finalPosition"
        case id = "id"
        case joinedAt = "joinedAt"
        case name = "name"
        case prize = "prize"
        case seed = "seed"
        case status = "status"
        case teamID = "teamId"
        case teamName = "teamName"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case userID = "userId"
    }

    public init(createdAt: String, eliminatedAt: String?, eloAfter: Int?, eloBefore: Int, eloChange: Int?, finalPosition: Int?, id: String, joinedAt: String, name: String, prize: Int?, seed: Int?, status: ParticipantStatus, teamID: String?, teamName: String?, tournamentID: String, updatedAt: String, userID: String) {
        self.createdAt = createdAt
        self.eliminatedAt = eliminatedAt
        self.eloAfter = eloAfter
        self.eloBefore = eloBefore
        self.eloChange = eloChange
        self.finalPosition = finalPosition
        self.id = id
        self.joinedAt = joinedAt
        self.name = name
        self.prize = prize
        self.seed = seed
        self.status = status
        self.teamID = teamID
        self.teamName = teamName
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.userID = userID
    }
}

// MARK: FluffyParticipant convenience initializers and mutators

public extension FluffyParticipant {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(FluffyParticipant.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        eliminatedAt: String?? = nil,
        eloAfter: Int?? = nil,
        eloBefore: Int? = nil,
        eloChange: Int?? = nil,
        finalPosition: Int?? = nil,
        id: String? = nil,
        joinedAt: String? = nil,
        name: String? = nil,
        prize: Int?? = nil,
        seed: Int?? = nil,
        status: ParticipantStatus? = nil,
        teamID: String?? = nil,
        teamName: String?? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        userID: String? = nil
    ) -> FluffyParticipant {
        return FluffyParticipant(
            createdAt: createdAt ?? self.createdAt,
            eliminatedAt: eliminatedAt ?? self.eliminatedAt,
            eloAfter: eloAfter ?? self.eloAfter,
            eloBefore: eloBefore ?? self.eloBefore,
            eloChange: eloChange ?? self.eloChange,
            finalPosition: finalPosition ?? self.finalPosition,
            id: id ?? self.id,
            joinedAt: joinedAt ?? self.joinedAt,
            name: name ?? self.name,
            prize: prize ?? self.prize,
            seed: seed ?? self.seed,
            status: status ?? self.status,
            teamID: teamID ?? self.teamID,
            teamName: teamName ?? self.teamName,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - PurpleTournament
public struct PurpleTournament: Codable {
    public let byes: Bool
    public let checkIn: Bool
    public let completedAt: String?
    public let createdAt: String
    public let description: String?
    public let divisionID: String?
    public let entryFee: Int
    public let gameID: String
    public let id: String
    public let invitationCode: String?
    public let isDivisionTournament: Bool
    public let isPaid: Bool
    public let isPublic: Bool
    public let legs: Int
    public let matchDeadlineHours: Int
    public let maxPlayers: Int
    public let name: String
    /// At most two decimals.
    public let organizerFeePercent: Double
    public let organizerID: String
    public let organizerName: String
    /// At most two decimals.
    public let platformFeePercent: Double
    public let playersCount: Int
    public let prizeDescription: String?
    public let prizeDistribution: [String: Double]?
    public let prizePool: Int
    public let refereeIDS: [String]
    public let registrationDeadline: String?
    public let rules: [String: JSONAny]
    public let seed: String?
    public let seedHash: String
    public let seeding: Seeding
    public let startedAt: String?
    public let status: TournamentStatus
    public let thirdPlace: Bool
    public let type: TournamentType
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case byes = "byes"
        case checkIn = "checkIn"
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case description = "description"
        case divisionID = "divisionId"
        case entryFee = "entryFee"
        case gameID = "gameId"
        case id = "id"
        case invitationCode = "invitationCode"
        case isDivisionTournament = "isDivisionTournament"
        case isPaid = "isPaid"
        case isPublic = "isPublic"
        case legs = "legs"
        case matchDeadlineHours = "matchDeadlineHours"
        case maxPlayers = "maxPlayers"
        case name = "name"
        case organizerFeePercent = "organizerFeePercent"
        case organizerID = "organizerId"
        case organizerName = "organizerName"
        case platformFeePercent = "platformFeePercent"
        case playersCount = "playersCount"
        case prizeDescription = "prizeDescription"
        case prizeDistribution = "prizeDistribution"
        case prizePool = "prizePool"
        case refereeIDS = "refereeIds"
        case registrationDeadline = "registrationDeadline"
        case rules = "rules"
        case seed = "seed"
        case seedHash = "seedHash"
        case seeding = "seeding"
        case startedAt = "startedAt"
        case status = "status"
        case thirdPlace = "thirdPlace"
        case type = "type"
        case updatedAt = "updatedAt"
    }

    public init(byes: Bool, checkIn: Bool, completedAt: String?, createdAt: String, description: String?, divisionID: String?, entryFee: Int, gameID: String, id: String, invitationCode: String?, isDivisionTournament: Bool, isPaid: Bool, isPublic: Bool, legs: Int, matchDeadlineHours: Int, maxPlayers: Int, name: String, organizerFeePercent: Double, organizerID: String, organizerName: String, platformFeePercent: Double, playersCount: Int, prizeDescription: String?, prizeDistribution: [String: Double]?, prizePool: Int, refereeIDS: [String], registrationDeadline: String?, rules: [String: JSONAny], seed: String?, seedHash: String, seeding: Seeding, startedAt: String?, status: TournamentStatus, thirdPlace: Bool, type: TournamentType, updatedAt: String) {
        self.byes = byes
        self.checkIn = checkIn
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.description = description
        self.divisionID = divisionID
        self.entryFee = entryFee
        self.gameID = gameID
        self.id = id
        self.invitationCode = invitationCode
        self.isDivisionTournament = isDivisionTournament
        self.isPaid = isPaid
        self.isPublic = isPublic
        self.legs = legs
        self.matchDeadlineHours = matchDeadlineHours
        self.maxPlayers = maxPlayers
        self.name = name
        self.organizerFeePercent = organizerFeePercent
        self.organizerID = organizerID
        self.organizerName = organizerName
        self.platformFeePercent = platformFeePercent
        self.playersCount = playersCount
        self.prizeDescription = prizeDescription
        self.prizeDistribution = prizeDistribution
        self.prizePool = prizePool
        self.refereeIDS = refereeIDS
        self.registrationDeadline = registrationDeadline
        self.rules = rules
        self.seed = seed
        self.seedHash = seedHash
        self.seeding = seeding
        self.startedAt = startedAt
        self.status = status
        self.thirdPlace = thirdPlace
        self.type = type
        self.updatedAt = updatedAt
    }
}

// MARK: PurpleTournament convenience initializers and mutators

public extension PurpleTournament {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(PurpleTournament.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        byes: Bool? = nil,
        checkIn: Bool? = nil,
        completedAt: String?? = nil,
        createdAt: String? = nil,
        description: String?? = nil,
        divisionID: String?? = nil,
        entryFee: Int? = nil,
        gameID: String? = nil,
        id: String? = nil,
        invitationCode: String?? = nil,
        isDivisionTournament: Bool? = nil,
        isPaid: Bool? = nil,
        isPublic: Bool? = nil,
        legs: Int? = nil,
        matchDeadlineHours: Int? = nil,
        maxPlayers: Int? = nil,
        name: String? = nil,
        organizerFeePercent: Double? = nil,
        organizerID: String? = nil,
        organizerName: String? = nil,
        platformFeePercent: Double? = nil,
        playersCount: Int? = nil,
        prizeDescription: String?? = nil,
        prizeDistribution: [String: Double]?? = nil,
        prizePool: Int? = nil,
        refereeIDS: [String]? = nil,
        registrationDeadline: String?? = nil,
        rules: [String: JSONAny]? = nil,
        seed: String?? = nil,
        seedHash: String? = nil,
        seeding: Seeding? = nil,
        startedAt: String?? = nil,
        status: TournamentStatus? = nil,
        thirdPlace: Bool? = nil,
        type: TournamentType? = nil,
        updatedAt: String? = nil
    ) -> PurpleTournament {
        return PurpleTournament(
            byes: byes ?? self.byes,
            checkIn: checkIn ?? self.checkIn,
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            description: description ?? self.description,
            divisionID: divisionID ?? self.divisionID,
            entryFee: entryFee ?? self.entryFee,
            gameID: gameID ?? self.gameID,
            id: id ?? self.id,
            invitationCode: invitationCode ?? self.invitationCode,
            isDivisionTournament: isDivisionTournament ?? self.isDivisionTournament,
            isPaid: isPaid ?? self.isPaid,
            isPublic: isPublic ?? self.isPublic,
            legs: legs ?? self.legs,
            matchDeadlineHours: matchDeadlineHours ?? self.matchDeadlineHours,
            maxPlayers: maxPlayers ?? self.maxPlayers,
            name: name ?? self.name,
            organizerFeePercent: organizerFeePercent ?? self.organizerFeePercent,
            organizerID: organizerID ?? self.organizerID,
            organizerName: organizerName ?? self.organizerName,
            platformFeePercent: platformFeePercent ?? self.platformFeePercent,
            playersCount: playersCount ?? self.playersCount,
            prizeDescription: prizeDescription ?? self.prizeDescription,
            prizeDistribution: prizeDistribution ?? self.prizeDistribution,
            prizePool: prizePool ?? self.prizePool,
            refereeIDS: refereeIDS ?? self.refereeIDS,
            registrationDeadline: registrationDeadline ?? self.registrationDeadline,
            rules: rules ?? self.rules,
            seed: seed ?? self.seed,
            seedHash: seedHash ?? self.seedHash,
            seeding: seeding ?? self.seeding,
            startedAt: startedAt ?? self.startedAt,
            status: status ?? self.status,
            thirdPlace: thirdPlace ?? self.thirdPlace,
            type: type ?? self.type,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TournamentCreateACK
public struct TournamentCreateACK: Codable {
    public let data: TournamentCancelResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TournamentCancelResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TournamentCreateACK convenience initializers and mutators

public extension TournamentCreateACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentCreateACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TournamentCancelResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TournamentCreateACK {
        return TournamentCreateACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentCreateMessage
public struct TournamentCreateMessage: Codable {
    public let byes: Bool?
    public let checkIn: Bool?
    public let description: String?
    public let entryFee: Int?
    public let gameID: String
    public let idempotencyKey: String?
    public let isPublic: Bool?
    public let legs: Double?
    public let matchDeadlineHours: Int?
    public let maxPlayers: Int
    public let name: String
    /// At most two decimals.
    public let organizerFeePercent: Double?
    public let prizeDescription: String?
    public let prizeDistribution: [String: Double]?
    public let registrationDeadline: String?
    public let rules: [String: JSONAny]?
    public let seeding: Seeding?
    public let thirdPlace: Bool?
    public let type: TournamentType

    public enum CodingKeys: String, CodingKey {
        case byes = "byes"
        case checkIn = "checkIn"
        case description = "description"
        case entryFee = "entryFee"
        case gameID = "gameId"
        case idempotencyKey = "idempotencyKey"
        case isPublic = "isPublic"
        case legs = "legs"
        case matchDeadlineHours = "matchDeadlineHours"
        case maxPlayers = "maxPlayers"
        case name = "name"
        case organizerFeePercent = "organizerFeePercent"
        case prizeDescription = "prizeDescription"
        case prizeDistribution = "prizeDistribution"
        case registrationDeadline = "registrationDeadline"
        case rules = "rules"
        case seeding = "seeding"
        case thirdPlace = "thirdPlace"
        case type = "type"
    }

    public init(byes: Bool?, checkIn: Bool?, description: String?, entryFee: Int?, gameID: String, idempotencyKey: String?, isPublic: Bool?, legs: Double?, matchDeadlineHours: Int?, maxPlayers: Int, name: String, organizerFeePercent: Double?, prizeDescription: String?, prizeDistribution: [String: Double]?, registrationDeadline: String?, rules: [String: JSONAny]?, seeding: Seeding?, thirdPlace: Bool?, type: TournamentType) {
        self.byes = byes
        self.checkIn = checkIn
        self.description = description
        self.entryFee = entryFee
        self.gameID = gameID
        self.idempotencyKey = idempotencyKey
        self.isPublic = isPublic
        self.legs = legs
        self.matchDeadlineHours = matchDeadlineHours
        self.maxPlayers = maxPlayers
        self.name = name
        self.organizerFeePercent = organizerFeePercent
        self.prizeDescription = prizeDescription
        self.prizeDistribution = prizeDistribution
        self.registrationDeadline = registrationDeadline
        self.rules = rules
        self.seeding = seeding
        self.thirdPlace = thirdPlace
        self.type = type
    }
}

// MARK: TournamentCreateMessage convenience initializers and mutators

public extension TournamentCreateMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentCreateMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        byes: Bool?? = nil,
        checkIn: Bool?? = nil,
        description: String?? = nil,
        entryFee: Int?? = nil,
        gameID: String? = nil,
        idempotencyKey: String?? = nil,
        isPublic: Bool?? = nil,
        legs: Double?? = nil,
        matchDeadlineHours: Int?? = nil,
        maxPlayers: Int? = nil,
        name: String? = nil,
        organizerFeePercent: Double?? = nil,
        prizeDescription: String?? = nil,
        prizeDistribution: [String: Double]?? = nil,
        registrationDeadline: String?? = nil,
        rules: [String: JSONAny]?? = nil,
        seeding: Seeding?? = nil,
        thirdPlace: Bool?? = nil,
        type: TournamentType? = nil
    ) -> TournamentCreateMessage {
        return TournamentCreateMessage(
            byes: byes ?? self.byes,
            checkIn: checkIn ?? self.checkIn,
            description: description ?? self.description,
            entryFee: entryFee ?? self.entryFee,
            gameID: gameID ?? self.gameID,
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            isPublic: isPublic ?? self.isPublic,
            legs: legs ?? self.legs,
            matchDeadlineHours: matchDeadlineHours ?? self.matchDeadlineHours,
            maxPlayers: maxPlayers ?? self.maxPlayers,
            name: name ?? self.name,
            organizerFeePercent: organizerFeePercent ?? self.organizerFeePercent,
            prizeDescription: prizeDescription ?? self.prizeDescription,
            prizeDistribution: prizeDistribution ?? self.prizeDistribution,
            registrationDeadline: registrationDeadline ?? self.registrationDeadline,
            rules: rules ?? self.rules,
            seeding: seeding ?? self.seeding,
            thirdPlace: thirdPlace ?? self.thirdPlace,
            type: type ?? self.type
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TournamentDeleteACK
public struct TournamentDeleteACK: Codable {
    public let data: Nothing?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: Nothing?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TournamentDeleteACK convenience initializers and mutators

public extension TournamentDeleteACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentDeleteACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: Nothing?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TournamentDeleteACK {
        return TournamentDeleteACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentDeleteMessage
public struct TournamentDeleteMessage: Codable {
    public let idempotencyKey: String?
    public let tournamentID: String

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case tournamentID = "tournamentId"
    }

    public init(idempotencyKey: String?, tournamentID: String) {
        self.idempotencyKey = idempotencyKey
        self.tournamentID = tournamentID
    }
}

// MARK: TournamentDeleteMessage convenience initializers and mutators

public extension TournamentDeleteMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentDeleteMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        tournamentID: String? = nil
    ) -> TournamentDeleteMessage {
        return TournamentDeleteMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            tournamentID: tournamentID ?? self.tournamentID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TournamentGetACK
public struct TournamentGetACK: Codable {
    public let data: TournamentGetResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TournamentGetResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TournamentGetACK convenience initializers and mutators

public extension TournamentGetACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentGetACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TournamentGetResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TournamentGetACK {
        return TournamentGetACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentGetResult
public struct TournamentGetResult: Codable {
    public let participant: TournamentGetResultParticipant?
    public let tournament: TournamentGetResultTournament

    public enum CodingKeys: String, CodingKey {
        case participant = "participant"
        case tournament = "tournament"
    }

    public init(participant: TournamentGetResultParticipant?, tournament: TournamentGetResultTournament) {
        self.participant = participant
        self.tournament = tournament
    }
}

// MARK: TournamentGetResult convenience initializers and mutators

public extension TournamentGetResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentGetResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        participant: TournamentGetResultParticipant?? = nil,
        tournament: TournamentGetResultTournament? = nil
    ) -> TournamentGetResult {
        return TournamentGetResult(
            participant: participant ?? self.participant,
            tournament: tournament ?? self.tournament
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentGetResultParticipant
public struct TournamentGetResultParticipant: Codable {
    public let createdAt: String
    public let eliminatedAt: String?
    public let eloAfter: Int?
    public let eloBefore: Int
    public let eloChange: Int?
    public let finalPosition: Int?
    public let id: String
    public let joinedAt: String
    public let name: String
    public let prize: Int?
    public let seed: Int?
    public let status: ParticipantStatus
    public let teamID: String?
    public let teamName: String?
    public let tournamentID: String
    public let updatedAt: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case eliminatedAt = "eliminatedAt"
        case eloAfter = "eloAfter"
        case eloBefore = "eloBefore"
        case eloChange = "eloChange"
        case finalPosition = "finalPosition"
        case id = "id"
        case joinedAt = "joinedAt"
        case name = "name"
        case prize = "prize"
        case seed = "seed"
        case status = "status"
        case teamID = "teamId"
        case teamName = "teamName"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case userID = "userId"
    }

    public init(createdAt: String, eliminatedAt: String?, eloAfter: Int?, eloBefore: Int, eloChange: Int?, finalPosition: Int?, id: String, joinedAt: String, name: String, prize: Int?, seed: Int?, status: ParticipantStatus, teamID: String?, teamName: String?, tournamentID: String, updatedAt: String, userID: String) {
        self.createdAt = createdAt
        self.eliminatedAt = eliminatedAt
        self.eloAfter = eloAfter
        self.eloBefore = eloBefore
        self.eloChange = eloChange
        self.finalPosition = finalPosition
        self.id = id
        self.joinedAt = joinedAt
        self.name = name
        self.prize = prize
        self.seed = seed
        self.status = status
        self.teamID = teamID
        self.teamName = teamName
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.userID = userID
    }
}

// MARK: TournamentGetResultParticipant convenience initializers and mutators

public extension TournamentGetResultParticipant {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentGetResultParticipant.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        eliminatedAt: String?? = nil,
        eloAfter: Int?? = nil,
        eloBefore: Int? = nil,
        eloChange: Int?? = nil,
        finalPosition: Int?? = nil,
        id: String? = nil,
        joinedAt: String? = nil,
        name: String? = nil,
        prize: Int?? = nil,
        seed: Int?? = nil,
        status: ParticipantStatus? = nil,
        teamID: String?? = nil,
        teamName: String?? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        userID: String? = nil
    ) -> TournamentGetResultParticipant {
        return TournamentGetResultParticipant(
            createdAt: createdAt ?? self.createdAt,
            eliminatedAt: eliminatedAt ?? self.eliminatedAt,
            eloAfter: eloAfter ?? self.eloAfter,
            eloBefore: eloBefore ?? self.eloBefore,
            eloChange: eloChange ?? self.eloChange,
            finalPosition: finalPosition ?? self.finalPosition,
            id: id ?? self.id,
            joinedAt: joinedAt ?? self.joinedAt,
            name: name ?? self.name,
            prize: prize ?? self.prize,
            seed: seed ?? self.seed,
            status: status ?? self.status,
            teamID: teamID ?? self.teamID,
            teamName: teamName ?? self.teamName,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentGetResultTournament
public struct TournamentGetResultTournament: Codable {
    public let byes: Bool
    public let checkIn: Bool
    public let completedAt: String?
    public let createdAt: String
    public let description: String?
    public let divisionID: String?
    public let entryFee: Int
    public let gameID: String
    public let id: String
    public let invitationCode: String?
    public let isDivisionTournament: Bool
    public let isPaid: Bool
    public let isPublic: Bool
    public let legs: Int
    public let matchDeadlineHours: Int
    public let maxPlayers: Int
    public let name: String
    /// At most two decimals.
    public let organizerFeePercent: Double
    public let organizerID: String
    public let organizerName: String
    /// At most two decimals.
    public let platformFeePercent: Double
    public let playersCount: Int
    public let prizeDescription: String?
    public let prizeDistribution: [String: Double]?
    public let prizePool: Int
    public let refereeIDS: [String]
    public let registrationDeadline: String?
    public let rules: [String: JSONAny]
    public let seed: String?
    public let seedHash: String
    public let seeding: Seeding
    public let startedAt: String?
    public let status: TournamentStatus
    public let thirdPlace: Bool
    public let type: TournamentType
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case byes = "byes"
        case checkIn = "checkIn"
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case description = "description"
        case divisionID = "divisionId"
        case entryFee = "entryFee"
        case gameID = "gameId"
        case id = "id"
        case invitationCode = "invitationCode"
        case isDivisionTournament = "isDivisionTournament"
        case isPaid = "isPaid"
        case isPublic = "isPublic"
        case legs = "legs"
        case matchDeadlineHours = "matchDeadlineHours"
        case maxPlayers = "maxPlayers"
        case name = "name"
        case organizerFeePercent = "organizerFeePercent"
        case organizerID = "organizerId"
        case organizerName = "organizerName"
        case platformFeePercent = "platformFeePercent"
        case playersCount = "playersCount"
        case prizeDescription = "prizeDescription"
        case prizeDistribution = "prizeDistribution"
        case prizePool = "prizePool"
        case refereeIDS = "refereeIds"
        case registrationDeadline = "registrationDeadline"
        case rules = "rules"
        case seed = "seed"
        case seedHash = "seedHash"
        case seeding = "seeding"
        case startedAt = "startedAt"
        case status = "status"
        case thirdPlace = "thirdPlace"
        case type = "type"
        case updatedAt = "updatedAt"
    }

    public init(byes: Bool, checkIn: Bool, completedAt: String?, createdAt: String, description: String?, divisionID: String?, entryFee: Int, gameID: String, id: String, invitationCode: String?, isDivisionTournament: Bool, isPaid: Bool, isPublic: Bool, legs: Int, matchDeadlineHours: Int, maxPlayers: Int, name: String, organizerFeePercent: Double, organizerID: String, organizerName: String, platformFeePercent: Double, playersCount: Int, prizeDescription: String?, prizeDistribution: [String: Double]?, prizePool: Int, refereeIDS: [String], registrationDeadline: String?, rules: [String: JSONAny], seed: String?, seedHash: String, seeding: Seeding, startedAt: String?, status: TournamentStatus, thirdPlace: Bool, type: TournamentType, updatedAt: String) {
        self.byes = byes
        self.checkIn = checkIn
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.description = description
        self.divisionID = divisionID
        self.entryFee = entryFee
        self.gameID = gameID
        self.id = id
        self.invitationCode = invitationCode
        self.isDivisionTournament = isDivisionTournament
        self.isPaid = isPaid
        self.isPublic = isPublic
        self.legs = legs
        self.matchDeadlineHours = matchDeadlineHours
        self.maxPlayers = maxPlayers
        self.name = name
        self.organizerFeePercent = organizerFeePercent
        self.organizerID = organizerID
        self.organizerName = organizerName
        self.platformFeePercent = platformFeePercent
        self.playersCount = playersCount
        self.prizeDescription = prizeDescription
        self.prizeDistribution = prizeDistribution
        self.prizePool = prizePool
        self.refereeIDS = refereeIDS
        self.registrationDeadline = registrationDeadline
        self.rules = rules
        self.seed = seed
        self.seedHash = seedHash
        self.seeding = seeding
        self.startedAt = startedAt
        self.status = status
        self.thirdPlace = thirdPlace
        self.type = type
        self.updatedAt = updatedAt
    }
}

// MARK: TournamentGetResultTournament convenience initializers and mutators

public extension TournamentGetResultTournament {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentGetResultTournament.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        byes: Bool? = nil,
        checkIn: Bool? = nil,
        completedAt: String?? = nil,
        createdAt: String? = nil,
        description: String?? = nil,
        divisionID: String?? = nil,
        entryFee: Int? = nil,
        gameID: String? = nil,
        id: String? = nil,
        invitationCode: String?? = nil,
        isDivisionTournament: Bool? = nil,
        isPaid: Bool? = nil,
        isPublic: Bool? = nil,
        legs: Int? = nil,
        matchDeadlineHours: Int? = nil,
        maxPlayers: Int? = nil,
        name: String? = nil,
        organizerFeePercent: Double? = nil,
        organizerID: String? = nil,
        organizerName: String? = nil,
        platformFeePercent: Double? = nil,
        playersCount: Int? = nil,
        prizeDescription: String?? = nil,
        prizeDistribution: [String: Double]?? = nil,
        prizePool: Int? = nil,
        refereeIDS: [String]? = nil,
        registrationDeadline: String?? = nil,
        rules: [String: JSONAny]? = nil,
        seed: String?? = nil,
        seedHash: String? = nil,
        seeding: Seeding? = nil,
        startedAt: String?? = nil,
        status: TournamentStatus? = nil,
        thirdPlace: Bool? = nil,
        type: TournamentType? = nil,
        updatedAt: String? = nil
    ) -> TournamentGetResultTournament {
        return TournamentGetResultTournament(
            byes: byes ?? self.byes,
            checkIn: checkIn ?? self.checkIn,
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            description: description ?? self.description,
            divisionID: divisionID ?? self.divisionID,
            entryFee: entryFee ?? self.entryFee,
            gameID: gameID ?? self.gameID,
            id: id ?? self.id,
            invitationCode: invitationCode ?? self.invitationCode,
            isDivisionTournament: isDivisionTournament ?? self.isDivisionTournament,
            isPaid: isPaid ?? self.isPaid,
            isPublic: isPublic ?? self.isPublic,
            legs: legs ?? self.legs,
            matchDeadlineHours: matchDeadlineHours ?? self.matchDeadlineHours,
            maxPlayers: maxPlayers ?? self.maxPlayers,
            name: name ?? self.name,
            organizerFeePercent: organizerFeePercent ?? self.organizerFeePercent,
            organizerID: organizerID ?? self.organizerID,
            organizerName: organizerName ?? self.organizerName,
            platformFeePercent: platformFeePercent ?? self.platformFeePercent,
            playersCount: playersCount ?? self.playersCount,
            prizeDescription: prizeDescription ?? self.prizeDescription,
            prizeDistribution: prizeDistribution ?? self.prizeDistribution,
            prizePool: prizePool ?? self.prizePool,
            refereeIDS: refereeIDS ?? self.refereeIDS,
            registrationDeadline: registrationDeadline ?? self.registrationDeadline,
            rules: rules ?? self.rules,
            seed: seed ?? self.seed,
            seedHash: seedHash ?? self.seedHash,
            seeding: seeding ?? self.seeding,
            startedAt: startedAt ?? self.startedAt,
            status: status ?? self.status,
            thirdPlace: thirdPlace ?? self.thirdPlace,
            type: type ?? self.type,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentGetMessage
public struct TournamentGetMessage: Codable {
    public let invitationCode: String?
    public let tournamentID: String

    public enum CodingKeys: String, CodingKey {
        case invitationCode = "invitationCode"
        case tournamentID = "tournamentId"
    }

    public init(invitationCode: String?, tournamentID: String) {
        self.invitationCode = invitationCode
        self.tournamentID = tournamentID
    }
}

// MARK: TournamentGetMessage convenience initializers and mutators

public extension TournamentGetMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentGetMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        invitationCode: String?? = nil,
        tournamentID: String? = nil
    ) -> TournamentGetMessage {
        return TournamentGetMessage(
            invitationCode: invitationCode ?? self.invitationCode,
            tournamentID: tournamentID ?? self.tournamentID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TournamentJoinACK
public struct TournamentJoinACK: Codable {
    public let data: TournamentJoinResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TournamentJoinResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TournamentJoinACK convenience initializers and mutators

public extension TournamentJoinACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentJoinACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TournamentJoinResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TournamentJoinACK {
        return TournamentJoinACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentJoinResult
public struct TournamentJoinResult: Codable {
    public let participant: TournamentJoinResultParticipant
    public let tournament: TournamentJoinResultTournament

    public enum CodingKeys: String, CodingKey {
        case participant = "participant"
        case tournament = "tournament"
    }

    public init(participant: TournamentJoinResultParticipant, tournament: TournamentJoinResultTournament) {
        self.participant = participant
        self.tournament = tournament
    }
}

// MARK: TournamentJoinResult convenience initializers and mutators

public extension TournamentJoinResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentJoinResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        participant: TournamentJoinResultParticipant? = nil,
        tournament: TournamentJoinResultTournament? = nil
    ) -> TournamentJoinResult {
        return TournamentJoinResult(
            participant: participant ?? self.participant,
            tournament: tournament ?? self.tournament
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentJoinResultParticipant
public struct TournamentJoinResultParticipant: Codable {
    public let createdAt: String
    public let eliminatedAt: String?
    public let eloAfter: Int?
    public let eloBefore: Int
    public let eloChange: Int?
    public let finalPosition: Int?
    public let id: String
    public let joinedAt: String
    public let name: String
    public let prize: Int?
    public let seed: Int?
    public let status: ParticipantStatus
    public let teamID: String?
    public let teamName: String?
    public let tournamentID: String
    public let updatedAt: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case eliminatedAt = "eliminatedAt"
        case eloAfter = "eloAfter"
        case eloBefore = "eloBefore"
        case eloChange = "eloChange"
        case finalPosition = "finalPosition"
        case id = "id"
        case joinedAt = "joinedAt"
        case name = "name"
        case prize = "prize"
        case seed = "seed"
        case status = "status"
        case teamID = "teamId"
        case teamName = "teamName"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case userID = "userId"
    }

    public init(createdAt: String, eliminatedAt: String?, eloAfter: Int?, eloBefore: Int, eloChange: Int?, finalPosition: Int?, id: String, joinedAt: String, name: String, prize: Int?, seed: Int?, status: ParticipantStatus, teamID: String?, teamName: String?, tournamentID: String, updatedAt: String, userID: String) {
        self.createdAt = createdAt
        self.eliminatedAt = eliminatedAt
        self.eloAfter = eloAfter
        self.eloBefore = eloBefore
        self.eloChange = eloChange
        self.finalPosition = finalPosition
        self.id = id
        self.joinedAt = joinedAt
        self.name = name
        self.prize = prize
        self.seed = seed
        self.status = status
        self.teamID = teamID
        self.teamName = teamName
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.userID = userID
    }
}

// MARK: TournamentJoinResultParticipant convenience initializers and mutators

public extension TournamentJoinResultParticipant {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentJoinResultParticipant.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        eliminatedAt: String?? = nil,
        eloAfter: Int?? = nil,
        eloBefore: Int? = nil,
        eloChange: Int?? = nil,
        finalPosition: Int?? = nil,
        id: String? = nil,
        joinedAt: String? = nil,
        name: String? = nil,
        prize: Int?? = nil,
        seed: Int?? = nil,
        status: ParticipantStatus? = nil,
        teamID: String?? = nil,
        teamName: String?? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        userID: String? = nil
    ) -> TournamentJoinResultParticipant {
        return TournamentJoinResultParticipant(
            createdAt: createdAt ?? self.createdAt,
            eliminatedAt: eliminatedAt ?? self.eliminatedAt,
            eloAfter: eloAfter ?? self.eloAfter,
            eloBefore: eloBefore ?? self.eloBefore,
            eloChange: eloChange ?? self.eloChange,
            finalPosition: finalPosition ?? self.finalPosition,
            id: id ?? self.id,
            joinedAt: joinedAt ?? self.joinedAt,
            name: name ?? self.name,
            prize: prize ?? self.prize,
            seed: seed ?? self.seed,
            status: status ?? self.status,
            teamID: teamID ?? self.teamID,
            teamName: teamName ?? self.teamName,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentJoinResultTournament
public struct TournamentJoinResultTournament: Codable {
    public let byes: Bool
    public let checkIn: Bool
    public let completedAt: String?
    public let createdAt: String
    public let description: String?
    public let divisionID: String?
    public let entryFee: Int
    public let gameID: String
    public let id: String
    public let invitationCode: String?
    public let isDivisionTournament: Bool
    public let isPaid: Bool
    public let isPublic: Bool
    public let legs: Int
    public let matchDeadlineHours: Int
    public let maxPlayers: Int
    public let name: String
    /// At most two decimals.
    public let organizerFeePercent: Double
    public let organizerID: String
    public let organizerName: String
    /// At most two decimals.
    public let platformFeePercent: Double
    public let playersCount: Int
    public let prizeDescription: String?
    public let prizeDistribution: [String: Double]?
    public let prizePool: Int
    public let refereeIDS: [String]
    public let registrationDeadline: String?
    public let rules: [String: JSONAny]
    public let seed: String?
    public let seedHash: String
    public let seeding: Seeding
    public let startedAt: String?
    public let status: TournamentStatus
    public let thirdPlace: Bool
    public let type: TournamentType
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case byes = "byes"
        case checkIn = "checkIn"
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case description = "description"
        case divisionID = "divisionId"
        case entryFee = "entryFee"
        case gameID = "gameId"
        case id = "id"
        case invitationCode = "invitationCode"
        case isDivisionTournament = "isDivisionTournament"
        case isPaid = "isPaid"
        case isPublic = "isPublic"
        case legs = "legs"
        case matchDeadlineHours = "matchDeadlineHours"
        case maxPlayers = "maxPlayers"
        case name = "name"
        case organizerFeePercent = "organizerFeePercent"
        case organizerID = "organizerId"
        case organizerName = "organizerName"
        case platformFeePercent = "platformFeePercent"
        case playersCount = "playersCount"
        case prizeDescription = "prizeDescription"
        case prizeDistribution = "prizeDistribution"
        case prizePool = "prizePool"
        case refereeIDS = "refereeIds"
        case registrationDeadline = "registrationDeadline"
        case rules = "rules"
        case seed = "seed"
        case seedHash = "seedHash"
        case seeding = "seeding"
        case startedAt = "startedAt"
        case status = "status"
        case thirdPlace = "thirdPlace"
        case type = "type"
        case updatedAt = "updatedAt"
    }

    public init(byes: Bool, checkIn: Bool, completedAt: String?, createdAt: String, description: String?, divisionID: String?, entryFee: Int, gameID: String, id: String, invitationCode: String?, isDivisionTournament: Bool, isPaid: Bool, isPublic: Bool, legs: Int, matchDeadlineHours: Int, maxPlayers: Int, name: String, organizerFeePercent: Double, organizerID: String, organizerName: String, platformFeePercent: Double, playersCount: Int, prizeDescription: String?, prizeDistribution: [String: Double]?, prizePool: Int, refereeIDS: [String], registrationDeadline: String?, rules: [String: JSONAny], seed: String?, seedHash: String, seeding: Seeding, startedAt: String?, status: TournamentStatus, thirdPlace: Bool, type: TournamentType, updatedAt: String) {
        self.byes = byes
        self.checkIn = checkIn
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.description = description
        self.divisionID = divisionID
        self.entryFee = entryFee
        self.gameID = gameID
        self.id = id
        self.invitationCode = invitationCode
        self.isDivisionTournament = isDivisionTournament
        self.isPaid = isPaid
        self.isPublic = isPublic
        self.legs = legs
        self.matchDeadlineHours = matchDeadlineHours
        self.maxPlayers = maxPlayers
        self.name = name
        self.organizerFeePercent = organizerFeePercent
        self.organizerID = organizerID
        self.organizerName = organizerName
        self.platformFeePercent = platformFeePercent
        self.playersCount = playersCount
        self.prizeDescription = prizeDescription
        self.prizeDistribution = prizeDistribution
        self.prizePool = prizePool
        self.refereeIDS = refereeIDS
        self.registrationDeadline = registrationDeadline
        self.rules = rules
        self.seed = seed
        self.seedHash = seedHash
        self.seeding = seeding
        self.startedAt = startedAt
        self.status = status
        self.thirdPlace = thirdPlace
        self.type = type
        self.updatedAt = updatedAt
    }
}

// MARK: TournamentJoinResultTournament convenience initializers and mutators

public extension TournamentJoinResultTournament {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentJoinResultTournament.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        byes: Bool? = nil,
        checkIn: Bool? = nil,
        completedAt: String?? = nil,
        createdAt: String? = nil,
        description: String?? = nil,
        divisionID: String?? = nil,
        entryFee: Int? = nil,
        gameID: String? = nil,
        id: String? = nil,
        invitationCode: String?? = nil,
        isDivisionTournament: Bool? = nil,
        isPaid: Bool? = nil,
        isPublic: Bool? = nil,
        legs: Int? = nil,
        matchDeadlineHours: Int? = nil,
        maxPlayers: Int? = nil,
        name: String? = nil,
        organizerFeePercent: Double? = nil,
        organizerID: String? = nil,
        organizerName: String? = nil,
        platformFeePercent: Double? = nil,
        playersCount: Int? = nil,
        prizeDescription: String?? = nil,
        prizeDistribution: [String: Double]?? = nil,
        prizePool: Int? = nil,
        refereeIDS: [String]? = nil,
        registrationDeadline: String?? = nil,
        rules: [String: JSONAny]? = nil,
        seed: String?? = nil,
        seedHash: String? = nil,
        seeding: Seeding? = nil,
        startedAt: String?? = nil,
        status: TournamentStatus? = nil,
        thirdPlace: Bool? = nil,
        type: TournamentType? = nil,
        updatedAt: String? = nil
    ) -> TournamentJoinResultTournament {
        return TournamentJoinResultTournament(
            byes: byes ?? self.byes,
            checkIn: checkIn ?? self.checkIn,
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            description: description ?? self.description,
            divisionID: divisionID ?? self.divisionID,
            entryFee: entryFee ?? self.entryFee,
            gameID: gameID ?? self.gameID,
            id: id ?? self.id,
            invitationCode: invitationCode ?? self.invitationCode,
            isDivisionTournament: isDivisionTournament ?? self.isDivisionTournament,
            isPaid: isPaid ?? self.isPaid,
            isPublic: isPublic ?? self.isPublic,
            legs: legs ?? self.legs,
            matchDeadlineHours: matchDeadlineHours ?? self.matchDeadlineHours,
            maxPlayers: maxPlayers ?? self.maxPlayers,
            name: name ?? self.name,
            organizerFeePercent: organizerFeePercent ?? self.organizerFeePercent,
            organizerID: organizerID ?? self.organizerID,
            organizerName: organizerName ?? self.organizerName,
            platformFeePercent: platformFeePercent ?? self.platformFeePercent,
            playersCount: playersCount ?? self.playersCount,
            prizeDescription: prizeDescription ?? self.prizeDescription,
            prizeDistribution: prizeDistribution ?? self.prizeDistribution,
            prizePool: prizePool ?? self.prizePool,
            refereeIDS: refereeIDS ?? self.refereeIDS,
            registrationDeadline: registrationDeadline ?? self.registrationDeadline,
            rules: rules ?? self.rules,
            seed: seed ?? self.seed,
            seedHash: seedHash ?? self.seedHash,
            seeding: seeding ?? self.seeding,
            startedAt: startedAt ?? self.startedAt,
            status: status ?? self.status,
            thirdPlace: thirdPlace ?? self.thirdPlace,
            type: type ?? self.type,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentJoinMessage
public struct TournamentJoinMessage: Codable {
    public let idempotencyKey: String
    public let invitationCode: String?
    public let teamID: String?
    public let tournamentID: String

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case invitationCode = "invitationCode"
        case teamID = "teamId"
        case tournamentID = "tournamentId"
    }

    public init(idempotencyKey: String, invitationCode: String?, teamID: String?, tournamentID: String) {
        self.idempotencyKey = idempotencyKey
        self.invitationCode = invitationCode
        self.teamID = teamID
        self.tournamentID = tournamentID
    }
}

// MARK: TournamentJoinMessage convenience initializers and mutators

public extension TournamentJoinMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentJoinMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String? = nil,
        invitationCode: String?? = nil,
        teamID: String?? = nil,
        tournamentID: String? = nil
    ) -> TournamentJoinMessage {
        return TournamentJoinMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            invitationCode: invitationCode ?? self.invitationCode,
            teamID: teamID ?? self.teamID,
            tournamentID: tournamentID ?? self.tournamentID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentJoinedMessage
public struct TournamentJoinedMessage: Codable {
    public let at: String
    public let data: TournamentJoinedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: TournamentJoinedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: TournamentJoinedMessage convenience initializers and mutators

public extension TournamentJoinedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentJoinedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: TournamentJoinedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> TournamentJoinedMessage {
        return TournamentJoinedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentJoinedMessageData
public struct TournamentJoinedMessageData: Codable {
    public let participant: TentacledParticipant
    public let playersCount: Int
    public let prizePool: Int

    public enum CodingKeys: String, CodingKey {
        case participant = "participant"
        case playersCount = "playersCount"
        case prizePool = "prizePool"
    }

    public init(participant: TentacledParticipant, playersCount: Int, prizePool: Int) {
        self.participant = participant
        self.playersCount = playersCount
        self.prizePool = prizePool
    }
}

// MARK: TournamentJoinedMessageData convenience initializers and mutators

public extension TournamentJoinedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentJoinedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        participant: TentacledParticipant? = nil,
        playersCount: Int? = nil,
        prizePool: Int? = nil
    ) -> TournamentJoinedMessageData {
        return TournamentJoinedMessageData(
            participant: participant ?? self.participant,
            playersCount: playersCount ?? self.playersCount,
            prizePool: prizePool ?? self.prizePool
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TentacledParticipant
public struct TentacledParticipant: Codable {
    public let createdAt: String
    public let eliminatedAt: String?
    public let eloAfter: Int?
    public let eloBefore: Int
    public let eloChange: Int?
    public let finalPosition: Int?
    public let id: String
    public let joinedAt: String
    public let name: String
    public let prize: Int?
    public let seed: Int?
    public let status: ParticipantStatus
    public let teamID: String?
    public let teamName: String?
    public let tournamentID: String
    public let updatedAt: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case eliminatedAt = "eliminatedAt"
        case eloAfter = "eloAfter"
        case eloBefore = "eloBefore"
        case eloChange = "eloChange"
        case finalPosition = "finalPosition"
        case id = "id"
        case joinedAt = "joinedAt"
        case name = "name"
        case prize = "prize"
        case seed = "seed"
        case status = "status"
        case teamID = "teamId"
        case teamName = "teamName"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case userID = "userId"
    }

    public init(createdAt: String, eliminatedAt: String?, eloAfter: Int?, eloBefore: Int, eloChange: Int?, finalPosition: Int?, id: String, joinedAt: String, name: String, prize: Int?, seed: Int?, status: ParticipantStatus, teamID: String?, teamName: String?, tournamentID: String, updatedAt: String, userID: String) {
        self.createdAt = createdAt
        self.eliminatedAt = eliminatedAt
        self.eloAfter = eloAfter
        self.eloBefore = eloBefore
        self.eloChange = eloChange
        self.finalPosition = finalPosition
        self.id = id
        self.joinedAt = joinedAt
        self.name = name
        self.prize = prize
        self.seed = seed
        self.status = status
        self.teamID = teamID
        self.teamName = teamName
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.userID = userID
    }
}

// MARK: TentacledParticipant convenience initializers and mutators

public extension TentacledParticipant {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TentacledParticipant.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        eliminatedAt: String?? = nil,
        eloAfter: Int?? = nil,
        eloBefore: Int? = nil,
        eloChange: Int?? = nil,
        finalPosition: Int?? = nil,
        id: String? = nil,
        joinedAt: String? = nil,
        name: String? = nil,
        prize: Int?? = nil,
        seed: Int?? = nil,
        status: ParticipantStatus? = nil,
        teamID: String?? = nil,
        teamName: String?? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        userID: String? = nil
    ) -> TentacledParticipant {
        return TentacledParticipant(
            createdAt: createdAt ?? self.createdAt,
            eliminatedAt: eliminatedAt ?? self.eliminatedAt,
            eloAfter: eloAfter ?? self.eloAfter,
            eloBefore: eloBefore ?? self.eloBefore,
            eloChange: eloChange ?? self.eloChange,
            finalPosition: finalPosition ?? self.finalPosition,
            id: id ?? self.id,
            joinedAt: joinedAt ?? self.joinedAt,
            name: name ?? self.name,
            prize: prize ?? self.prize,
            seed: seed ?? self.seed,
            status: status ?? self.status,
            teamID: teamID ?? self.teamID,
            teamName: teamName ?? self.teamName,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TournamentKickACK
public struct TournamentKickACK: Codable {
    public let data: TournamentCancelResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TournamentCancelResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TournamentKickACK convenience initializers and mutators

public extension TournamentKickACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentKickACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TournamentCancelResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TournamentKickACK {
        return TournamentKickACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentKickMessage
public struct TournamentKickMessage: Codable {
    public let idempotencyKey: String?
    public let reason: String?
    public let tournamentID: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case reason = "reason"
        case tournamentID = "tournamentId"
        case userID = "userId"
    }

    public init(idempotencyKey: String?, reason: String?, tournamentID: String, userID: String) {
        self.idempotencyKey = idempotencyKey
        self.reason = reason
        self.tournamentID = tournamentID
        self.userID = userID
    }
}

// MARK: TournamentKickMessage convenience initializers and mutators

public extension TournamentKickMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentKickMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        reason: String?? = nil,
        tournamentID: String? = nil,
        userID: String? = nil
    ) -> TournamentKickMessage {
        return TournamentKickMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            reason: reason ?? self.reason,
            tournamentID: tournamentID ?? self.tournamentID,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TournamentLeaveACK
public struct TournamentLeaveACK: Codable {
    public let data: TournamentCancelResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TournamentCancelResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TournamentLeaveACK convenience initializers and mutators

public extension TournamentLeaveACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentLeaveACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TournamentCancelResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TournamentLeaveACK {
        return TournamentLeaveACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentLeaveMessage
public struct TournamentLeaveMessage: Codable {
    public let idempotencyKey: String?
    public let tournamentID: String

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case tournamentID = "tournamentId"
    }

    public init(idempotencyKey: String?, tournamentID: String) {
        self.idempotencyKey = idempotencyKey
        self.tournamentID = tournamentID
    }
}

// MARK: TournamentLeaveMessage convenience initializers and mutators

public extension TournamentLeaveMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentLeaveMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        tournamentID: String? = nil
    ) -> TournamentLeaveMessage {
        return TournamentLeaveMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            tournamentID: tournamentID ?? self.tournamentID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentLeftMessage
public struct TournamentLeftMessage: Codable {
    public let at: String
    public let data: TournamentLeftMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: TournamentLeftMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: TournamentLeftMessage convenience initializers and mutators

public extension TournamentLeftMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentLeftMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: TournamentLeftMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> TournamentLeftMessage {
        return TournamentLeftMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentLeftMessageData
public struct TournamentLeftMessageData: Codable {
    public let playersCount: Int
    public let prizePool: Int
    public let reason: Reason
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case playersCount = "playersCount"
        case prizePool = "prizePool"
        case reason = "reason"
        case userID = "userId"
    }

    public init(playersCount: Int, prizePool: Int, reason: Reason, userID: String) {
        self.playersCount = playersCount
        self.prizePool = prizePool
        self.reason = reason
        self.userID = userID
    }
}

// MARK: TournamentLeftMessageData convenience initializers and mutators

public extension TournamentLeftMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentLeftMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        playersCount: Int? = nil,
        prizePool: Int? = nil,
        reason: Reason? = nil,
        userID: String? = nil
    ) -> TournamentLeftMessageData {
        return TournamentLeftMessageData(
            playersCount: playersCount ?? self.playersCount,
            prizePool: prizePool ?? self.prizePool,
            reason: reason ?? self.reason,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum Reason: String, Codable {
    case absent = "absent"
    case banned = "banned"
    case kicked = "kicked"
    case reasonLeft = "left"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TournamentListACK
public struct TournamentListACK: Codable {
    public let data: TournamentListResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TournamentListResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TournamentListACK convenience initializers and mutators

public extension TournamentListACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentListACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TournamentListResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TournamentListACK {
        return TournamentListACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentListResult
public struct TournamentListResult: Codable {
    public let items: [TournamentListResultItem]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [TournamentListResultItem], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: TournamentListResult convenience initializers and mutators

public extension TournamentListResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentListResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [TournamentListResultItem]? = nil,
        nextCursor: String?? = nil
    ) -> TournamentListResult {
        return TournamentListResult(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentListResultItem
public struct TournamentListResultItem: Codable {
    public let byes: Bool
    public let checkIn: Bool
    public let completedAt: String?
    public let createdAt: String
    public let description: String?
    public let divisionID: String?
    public let entryFee: Int
    public let gameID: String
    public let id: String
    public let invitationCode: String?
    public let isDivisionTournament: Bool
    public let isPaid: Bool
    public let isPublic: Bool
    public let legs: Int
    public let matchDeadlineHours: Int
    public let maxPlayers: Int
    public let name: String
    /// At most two decimals.
    public let organizerFeePercent: Double
    public let organizerID: String
    public let organizerName: String
    /// At most two decimals.
    public let platformFeePercent: Double
    public let playersCount: Int
    public let prizeDescription: String?
    public let prizeDistribution: [String: Double]?
    public let prizePool: Int
    public let refereeIDS: [String]
    public let registrationDeadline: String?
    public let rules: [String: JSONAny]
    public let seed: String?
    public let seedHash: String
    public let seeding: Seeding
    public let startedAt: String?
    public let status: TournamentStatus
    public let thirdPlace: Bool
    public let type: TournamentType
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case byes = "byes"
        case checkIn = "checkIn"
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case description = "description"
        case divisionID = "divisionId"
        case entryFee = "entryFee"
        case gameID = "gameId"
        case id = "id"
        case invitationCode = "invitationCode"
        case isDivisionTournament = "isDivisionTournament"
        case isPaid = "isPaid"
        case isPublic = "isPublic"
        case legs = "legs"
        case matchDeadlineHours = "matchDeadlineHours"
        case maxPlayers = "maxPlayers"
        case name = "name"
        case organizerFeePercent = "organizerFeePercent"
        case organizerID = "organizerId"
        case organizerName = "organizerName"
        case platformFeePercent = "platformFeePercent"
        case playersCount = "playersCount"
        case prizeDescription = "prizeDescription"
        case prizeDistribution = "prizeDistribution"
        case prizePool = "prizePool"
        case refereeIDS = "refereeIds"
        case registrationDeadline = "registrationDeadline"
        case rules = "rules"
        case seed = "seed"
        case seedHash = "seedHash"
        case seeding = "seeding"
        case startedAt = "startedAt"
        case status = "status"
        case thirdPlace = "thirdPlace"
        case type = "type"
        case updatedAt = "updatedAt"
    }

    public init(byes: Bool, checkIn: Bool, completedAt: String?, createdAt: String, description: String?, divisionID: String?, entryFee: Int, gameID: String, id: String, invitationCode: String?, isDivisionTournament: Bool, isPaid: Bool, isPublic: Bool, legs: Int, matchDeadlineHours: Int, maxPlayers: Int, name: String, organizerFeePercent: Double, organizerID: String, organizerName: String, platformFeePercent: Double, playersCount: Int, prizeDescription: String?, prizeDistribution: [String: Double]?, prizePool: Int, refereeIDS: [String], registrationDeadline: String?, rules: [String: JSONAny], seed: String?, seedHash: String, seeding: Seeding, startedAt: String?, status: TournamentStatus, thirdPlace: Bool, type: TournamentType, updatedAt: String) {
        self.byes = byes
        self.checkIn = checkIn
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.description = description
        self.divisionID = divisionID
        self.entryFee = entryFee
        self.gameID = gameID
        self.id = id
        self.invitationCode = invitationCode
        self.isDivisionTournament = isDivisionTournament
        self.isPaid = isPaid
        self.isPublic = isPublic
        self.legs = legs
        self.matchDeadlineHours = matchDeadlineHours
        self.maxPlayers = maxPlayers
        self.name = name
        self.organizerFeePercent = organizerFeePercent
        self.organizerID = organizerID
        self.organizerName = organizerName
        self.platformFeePercent = platformFeePercent
        self.playersCount = playersCount
        self.prizeDescription = prizeDescription
        self.prizeDistribution = prizeDistribution
        self.prizePool = prizePool
        self.refereeIDS = refereeIDS
        self.registrationDeadline = registrationDeadline
        self.rules = rules
        self.seed = seed
        self.seedHash = seedHash
        self.seeding = seeding
        self.startedAt = startedAt
        self.status = status
        self.thirdPlace = thirdPlace
        self.type = type
        self.updatedAt = updatedAt
    }
}

// MARK: TournamentListResultItem convenience initializers and mutators

public extension TournamentListResultItem {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentListResultItem.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        byes: Bool? = nil,
        checkIn: Bool? = nil,
        completedAt: String?? = nil,
        createdAt: String? = nil,
        description: String?? = nil,
        divisionID: String?? = nil,
        entryFee: Int? = nil,
        gameID: String? = nil,
        id: String? = nil,
        invitationCode: String?? = nil,
        isDivisionTournament: Bool? = nil,
        isPaid: Bool? = nil,
        isPublic: Bool? = nil,
        legs: Int? = nil,
        matchDeadlineHours: Int? = nil,
        maxPlayers: Int? = nil,
        name: String? = nil,
        organizerFeePercent: Double? = nil,
        organizerID: String? = nil,
        organizerName: String? = nil,
        platformFeePercent: Double? = nil,
        playersCount: Int? = nil,
        prizeDescription: String?? = nil,
        prizeDistribution: [String: Double]?? = nil,
        prizePool: Int? = nil,
        refereeIDS: [String]? = nil,
        registrationDeadline: String?? = nil,
        rules: [String: JSONAny]? = nil,
        seed: String?? = nil,
        seedHash: String? = nil,
        seeding: Seeding? = nil,
        startedAt: String?? = nil,
        status: TournamentStatus? = nil,
        thirdPlace: Bool? = nil,
        type: TournamentType? = nil,
        updatedAt: String? = nil
    ) -> TournamentListResultItem {
        return TournamentListResultItem(
            byes: byes ?? self.byes,
            checkIn: checkIn ?? self.checkIn,
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            description: description ?? self.description,
            divisionID: divisionID ?? self.divisionID,
            entryFee: entryFee ?? self.entryFee,
            gameID: gameID ?? self.gameID,
            id: id ?? self.id,
            invitationCode: invitationCode ?? self.invitationCode,
            isDivisionTournament: isDivisionTournament ?? self.isDivisionTournament,
            isPaid: isPaid ?? self.isPaid,
            isPublic: isPublic ?? self.isPublic,
            legs: legs ?? self.legs,
            matchDeadlineHours: matchDeadlineHours ?? self.matchDeadlineHours,
            maxPlayers: maxPlayers ?? self.maxPlayers,
            name: name ?? self.name,
            organizerFeePercent: organizerFeePercent ?? self.organizerFeePercent,
            organizerID: organizerID ?? self.organizerID,
            organizerName: organizerName ?? self.organizerName,
            platformFeePercent: platformFeePercent ?? self.platformFeePercent,
            playersCount: playersCount ?? self.playersCount,
            prizeDescription: prizeDescription ?? self.prizeDescription,
            prizeDistribution: prizeDistribution ?? self.prizeDistribution,
            prizePool: prizePool ?? self.prizePool,
            refereeIDS: refereeIDS ?? self.refereeIDS,
            registrationDeadline: registrationDeadline ?? self.registrationDeadline,
            rules: rules ?? self.rules,
            seed: seed ?? self.seed,
            seedHash: seedHash ?? self.seedHash,
            seeding: seeding ?? self.seeding,
            startedAt: startedAt ?? self.startedAt,
            status: status ?? self.status,
            thirdPlace: thirdPlace ?? self.thirdPlace,
            type: type ?? self.type,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentListMessage
public struct TournamentListMessage: Codable {
    /// `nextCursor` of the page before.
    public let cursor: String?
    public let gameID: String?
    /// 20, if left out.
    public let limit: Int?
    public let mine: Bool?
    public let search: String?
    public let status: TournamentStatus?
    public let type: TournamentType?

    public enum CodingKeys: String, CodingKey {
        case cursor = "cursor"
        case gameID = "gameId"
        case limit = "limit"
        case mine = "mine"
        case search = "search"
        case status = "status"
        case type = "type"
    }

    public init(cursor: String?, gameID: String?, limit: Int?, mine: Bool?, search: String?, status: TournamentStatus?, type: TournamentType?) {
        self.cursor = cursor
        self.gameID = gameID
        self.limit = limit
        self.mine = mine
        self.search = search
        self.status = status
        self.type = type
    }
}

// MARK: TournamentListMessage convenience initializers and mutators

public extension TournamentListMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentListMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        cursor: String?? = nil,
        gameID: String?? = nil,
        limit: Int?? = nil,
        mine: Bool?? = nil,
        search: String?? = nil,
        status: TournamentStatus?? = nil,
        type: TournamentType?? = nil
    ) -> TournamentListMessage {
        return TournamentListMessage(
            cursor: cursor ?? self.cursor,
            gameID: gameID ?? self.gameID,
            limit: limit ?? self.limit,
            mine: mine ?? self.mine,
            search: search ?? self.search,
            status: status ?? self.status,
            type: type ?? self.type
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentOpenedMessage
public struct TournamentOpenedMessage: Codable {
    public let at: String
    public let data: TournamentOpenedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: TournamentOpenedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: TournamentOpenedMessage convenience initializers and mutators

public extension TournamentOpenedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentOpenedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: TournamentOpenedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> TournamentOpenedMessage {
        return TournamentOpenedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentOpenedMessageData
public struct TournamentOpenedMessageData: Codable {
    public let tournament: FluffyTournament

    public enum CodingKeys: String, CodingKey {
        case tournament = "tournament"
    }

    public init(tournament: FluffyTournament) {
        self.tournament = tournament
    }
}

// MARK: TournamentOpenedMessageData convenience initializers and mutators

public extension TournamentOpenedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentOpenedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        tournament: FluffyTournament? = nil
    ) -> TournamentOpenedMessageData {
        return TournamentOpenedMessageData(
            tournament: tournament ?? self.tournament
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - FluffyTournament
public struct FluffyTournament: Codable {
    public let byes: Bool
    public let checkIn: Bool
    public let completedAt: String?
    public let createdAt: String
    public let description: String?
    public let divisionID: String?
    public let entryFee: Int
    public let gameID: String
    public let id: String
    public let invitationCode: String?
    public let isDivisionTournament: Bool
    public let isPaid: Bool
    public let isPublic: Bool
    public let legs: Int
    public let matchDeadlineHours: Int
    public let maxPlayers: Int
    public let name: String
    /// At most two decimals.
    public let organizerFeePercent: Double
    public let organizerID: String
    public let organizerName: String
    /// At most two decimals.
    public let platformFeePercent: Double
    public let playersCount: Int
    public let prizeDescription: String?
    public let prizeDistribution: [String: Double]?
    public let prizePool: Int
    public let refereeIDS: [String]
    public let registrationDeadline: String?
    public let rules: [String: JSONAny]
    public let seed: String?
    public let seedHash: String
    public let seeding: Seeding
    public let startedAt: String?
    public let status: TournamentStatus
    public let thirdPlace: Bool
    public let type: TournamentType
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case byes = "byes"
        case checkIn = "checkIn"
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case description = "description"
        case divisionID = "divisionId"
        case entryFee = "entryFee"
        case gameID = "gameId"
        case id = "id"
        case invitationCode = "invitationCode"
        case isDivisionTournament = "isDivisionTournament"
        case isPaid = "isPaid"
        case isPublic = "isPublic"
        case legs = "legs"
        case matchDeadlineHours = "matchDeadlineHours"
        case maxPlayers = "maxPlayers"
        case name = "name"
        case organizerFeePercent = "organizerFeePercent"
        case organizerID = "organizerId"
        case organizerName = "organizerName"
        case platformFeePercent = "platformFeePercent"
        case playersCount = "playersCount"
        case prizeDescription = "prizeDescription"
        case prizeDistribution = "prizeDistribution"
        case prizePool = "prizePool"
        case refereeIDS = "refereeIds"
        case registrationDeadline = "registrationDeadline"
        case rules = "rules"
        case seed = "seed"
        case seedHash = "seedHash"
        case seeding = "seeding"
        case startedAt = "startedAt"
        case status = "status"
        case thirdPlace = "thirdPlace"
        case type = "type"
        case updatedAt = "updatedAt"
    }

    public init(byes: Bool, checkIn: Bool, completedAt: String?, createdAt: String, description: String?, divisionID: String?, entryFee: Int, gameID: String, id: String, invitationCode: String?, isDivisionTournament: Bool, isPaid: Bool, isPublic: Bool, legs: Int, matchDeadlineHours: Int, maxPlayers: Int, name: String, organizerFeePercent: Double, organizerID: String, organizerName: String, platformFeePercent: Double, playersCount: Int, prizeDescription: String?, prizeDistribution: [String: Double]?, prizePool: Int, refereeIDS: [String], registrationDeadline: String?, rules: [String: JSONAny], seed: String?, seedHash: String, seeding: Seeding, startedAt: String?, status: TournamentStatus, thirdPlace: Bool, type: TournamentType, updatedAt: String) {
        self.byes = byes
        self.checkIn = checkIn
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.description = description
        self.divisionID = divisionID
        self.entryFee = entryFee
        self.gameID = gameID
        self.id = id
        self.invitationCode = invitationCode
        self.isDivisionTournament = isDivisionTournament
        self.isPaid = isPaid
        self.isPublic = isPublic
        self.legs = legs
        self.matchDeadlineHours = matchDeadlineHours
        self.maxPlayers = maxPlayers
        self.name = name
        self.organizerFeePercent = organizerFeePercent
        self.organizerID = organizerID
        self.organizerName = organizerName
        self.platformFeePercent = platformFeePercent
        self.playersCount = playersCount
        self.prizeDescription = prizeDescription
        self.prizeDistribution = prizeDistribution
        self.prizePool = prizePool
        self.refereeIDS = refereeIDS
        self.registrationDeadline = registrationDeadline
        self.rules = rules
        self.seed = seed
        self.seedHash = seedHash
        self.seeding = seeding
        self.startedAt = startedAt
        self.status = status
        self.thirdPlace = thirdPlace
        self.type = type
        self.updatedAt = updatedAt
    }
}

// MARK: FluffyTournament convenience initializers and mutators

public extension FluffyTournament {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(FluffyTournament.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        byes: Bool? = nil,
        checkIn: Bool? = nil,
        completedAt: String?? = nil,
        createdAt: String? = nil,
        description: String?? = nil,
        divisionID: String?? = nil,
        entryFee: Int? = nil,
        gameID: String? = nil,
        id: String? = nil,
        invitationCode: String?? = nil,
        isDivisionTournament: Bool? = nil,
        isPaid: Bool? = nil,
        isPublic: Bool? = nil,
        legs: Int? = nil,
        matchDeadlineHours: Int? = nil,
        maxPlayers: Int? = nil,
        name: String? = nil,
        organizerFeePercent: Double? = nil,
        organizerID: String? = nil,
        organizerName: String? = nil,
        platformFeePercent: Double? = nil,
        playersCount: Int? = nil,
        prizeDescription: String?? = nil,
        prizeDistribution: [String: Double]?? = nil,
        prizePool: Int? = nil,
        refereeIDS: [String]? = nil,
        registrationDeadline: String?? = nil,
        rules: [String: JSONAny]? = nil,
        seed: String?? = nil,
        seedHash: String? = nil,
        seeding: Seeding? = nil,
        startedAt: String?? = nil,
        status: TournamentStatus? = nil,
        thirdPlace: Bool? = nil,
        type: TournamentType? = nil,
        updatedAt: String? = nil
    ) -> FluffyTournament {
        return FluffyTournament(
            byes: byes ?? self.byes,
            checkIn: checkIn ?? self.checkIn,
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            description: description ?? self.description,
            divisionID: divisionID ?? self.divisionID,
            entryFee: entryFee ?? self.entryFee,
            gameID: gameID ?? self.gameID,
            id: id ?? self.id,
            invitationCode: invitationCode ?? self.invitationCode,
            isDivisionTournament: isDivisionTournament ?? self.isDivisionTournament,
            isPaid: isPaid ?? self.isPaid,
            isPublic: isPublic ?? self.isPublic,
            legs: legs ?? self.legs,
            matchDeadlineHours: matchDeadlineHours ?? self.matchDeadlineHours,
            maxPlayers: maxPlayers ?? self.maxPlayers,
            name: name ?? self.name,
            organizerFeePercent: organizerFeePercent ?? self.organizerFeePercent,
            organizerID: organizerID ?? self.organizerID,
            organizerName: organizerName ?? self.organizerName,
            platformFeePercent: platformFeePercent ?? self.platformFeePercent,
            playersCount: playersCount ?? self.playersCount,
            prizeDescription: prizeDescription ?? self.prizeDescription,
            prizeDistribution: prizeDistribution ?? self.prizeDistribution,
            prizePool: prizePool ?? self.prizePool,
            refereeIDS: refereeIDS ?? self.refereeIDS,
            registrationDeadline: registrationDeadline ?? self.registrationDeadline,
            rules: rules ?? self.rules,
            seed: seed ?? self.seed,
            seedHash: seedHash ?? self.seedHash,
            seeding: seeding ?? self.seeding,
            startedAt: startedAt ?? self.startedAt,
            status: status ?? self.status,
            thirdPlace: thirdPlace ?? self.thirdPlace,
            type: type ?? self.type,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TournamentParticipantsACK
public struct TournamentParticipantsACK: Codable {
    public let data: TournamentParticipantsResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TournamentParticipantsResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TournamentParticipantsACK convenience initializers and mutators

public extension TournamentParticipantsACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentParticipantsACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TournamentParticipantsResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TournamentParticipantsACK {
        return TournamentParticipantsACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentParticipantsResult
public struct TournamentParticipantsResult: Codable {
    public let items: [TournamentParticipantsResultItem]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [TournamentParticipantsResultItem], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: TournamentParticipantsResult convenience initializers and mutators

public extension TournamentParticipantsResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentParticipantsResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [TournamentParticipantsResultItem]? = nil,
        nextCursor: String?? = nil
    ) -> TournamentParticipantsResult {
        return TournamentParticipantsResult(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentParticipantsResultItem
public struct TournamentParticipantsResultItem: Codable {
    public let createdAt: String
    public let eliminatedAt: String?
    public let eloAfter: Int?
    public let eloBefore: Int
    public let eloChange: Int?
    public let finalPosition: Int?
    public let id: String
    public let joinedAt: String
    public let name: String
    public let prize: Int?
    public let seed: Int?
    public let status: ParticipantStatus
    public let teamID: String?
    public let teamName: String?
    public let tournamentID: String
    public let updatedAt: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case eliminatedAt = "eliminatedAt"
        case eloAfter = "eloAfter"
        case eloBefore = "eloBefore"
        case eloChange = "eloChange"
        case finalPosition = "finalPosition"
        case id = "id"
        case joinedAt = "joinedAt"
        case name = "name"
        case prize = "prize"
        case seed = "seed"
        case status = "status"
        case teamID = "teamId"
        case teamName = "teamName"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case userID = "userId"
    }

    public init(createdAt: String, eliminatedAt: String?, eloAfter: Int?, eloBefore: Int, eloChange: Int?, finalPosition: Int?, id: String, joinedAt: String, name: String, prize: Int?, seed: Int?, status: ParticipantStatus, teamID: String?, teamName: String?, tournamentID: String, updatedAt: String, userID: String) {
        self.createdAt = createdAt
        self.eliminatedAt = eliminatedAt
        self.eloAfter = eloAfter
        self.eloBefore = eloBefore
        self.eloChange = eloChange
        self.finalPosition = finalPosition
        self.id = id
        self.joinedAt = joinedAt
        self.name = name
        self.prize = prize
        self.seed = seed
        self.status = status
        self.teamID = teamID
        self.teamName = teamName
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.userID = userID
    }
}

// MARK: TournamentParticipantsResultItem convenience initializers and mutators

public extension TournamentParticipantsResultItem {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentParticipantsResultItem.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        eliminatedAt: String?? = nil,
        eloAfter: Int?? = nil,
        eloBefore: Int? = nil,
        eloChange: Int?? = nil,
        finalPosition: Int?? = nil,
        id: String? = nil,
        joinedAt: String? = nil,
        name: String? = nil,
        prize: Int?? = nil,
        seed: Int?? = nil,
        status: ParticipantStatus? = nil,
        teamID: String?? = nil,
        teamName: String?? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        userID: String? = nil
    ) -> TournamentParticipantsResultItem {
        return TournamentParticipantsResultItem(
            createdAt: createdAt ?? self.createdAt,
            eliminatedAt: eliminatedAt ?? self.eliminatedAt,
            eloAfter: eloAfter ?? self.eloAfter,
            eloBefore: eloBefore ?? self.eloBefore,
            eloChange: eloChange ?? self.eloChange,
            finalPosition: finalPosition ?? self.finalPosition,
            id: id ?? self.id,
            joinedAt: joinedAt ?? self.joinedAt,
            name: name ?? self.name,
            prize: prize ?? self.prize,
            seed: seed ?? self.seed,
            status: status ?? self.status,
            teamID: teamID ?? self.teamID,
            teamName: teamName ?? self.teamName,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentParticipantsMessage
public struct TournamentParticipantsMessage: Codable {
    /// `nextCursor` of the page before.
    public let cursor: String?
    /// 20, if left out.
    public let limit: Int?
    public let tournamentID: String

    public enum CodingKeys: String, CodingKey {
        case cursor = "cursor"
        case limit = "limit"
        case tournamentID = "tournamentId"
    }

    public init(cursor: String?, limit: Int?, tournamentID: String) {
        self.cursor = cursor
        self.limit = limit
        self.tournamentID = tournamentID
    }
}

// MARK: TournamentParticipantsMessage convenience initializers and mutators

public extension TournamentParticipantsMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentParticipantsMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        cursor: String?? = nil,
        limit: Int?? = nil,
        tournamentID: String? = nil
    ) -> TournamentParticipantsMessage {
        return TournamentParticipantsMessage(
            cursor: cursor ?? self.cursor,
            limit: limit ?? self.limit,
            tournamentID: tournamentID ?? self.tournamentID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentReadyMessage
public struct TournamentReadyMessage: Codable {
    public let at: String
    public let data: TournamentReadyMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: TournamentReadyMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: TournamentReadyMessage convenience initializers and mutators

public extension TournamentReadyMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentReadyMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: TournamentReadyMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> TournamentReadyMessage {
        return TournamentReadyMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentReadyMessageData
public struct TournamentReadyMessageData: Codable {
    public let playersCount: Int

    public enum CodingKeys: String, CodingKey {
        case playersCount = "playersCount"
    }

    public init(playersCount: Int) {
        self.playersCount = playersCount
    }
}

// MARK: TournamentReadyMessageData convenience initializers and mutators

public extension TournamentReadyMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentReadyMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        playersCount: Int? = nil
    ) -> TournamentReadyMessageData {
        return TournamentReadyMessageData(
            playersCount: playersCount ?? self.playersCount
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentReopenedMessage
public struct TournamentReopenedMessage: Codable {
    public let at: String
    public let data: TournamentReopenedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: TournamentReopenedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: TournamentReopenedMessage convenience initializers and mutators

public extension TournamentReopenedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentReopenedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: TournamentReopenedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> TournamentReopenedMessage {
        return TournamentReopenedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentReopenedMessageData
public struct TournamentReopenedMessageData: Codable {
    public let playersCount: Int

    public enum CodingKeys: String, CodingKey {
        case playersCount = "playersCount"
    }

    public init(playersCount: Int) {
        self.playersCount = playersCount
    }
}

// MARK: TournamentReopenedMessageData convenience initializers and mutators

public extension TournamentReopenedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentReopenedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        playersCount: Int? = nil
    ) -> TournamentReopenedMessageData {
        return TournamentReopenedMessageData(
            playersCount: playersCount ?? self.playersCount
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TournamentReplaceACK
public struct TournamentReplaceACK: Codable {
    public let data: TournamentReplaceResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TournamentReplaceResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TournamentReplaceACK convenience initializers and mutators

public extension TournamentReplaceACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentReplaceACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TournamentReplaceResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TournamentReplaceACK {
        return TournamentReplaceACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentReplaceResult
public struct TournamentReplaceResult: Codable {
    public let participant: TournamentReplaceResultParticipant
    public let tournament: TournamentReplaceResultTournament

    public enum CodingKeys: String, CodingKey {
        case participant = "participant"
        case tournament = "tournament"
    }

    public init(participant: TournamentReplaceResultParticipant, tournament: TournamentReplaceResultTournament) {
        self.participant = participant
        self.tournament = tournament
    }
}

// MARK: TournamentReplaceResult convenience initializers and mutators

public extension TournamentReplaceResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentReplaceResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        participant: TournamentReplaceResultParticipant? = nil,
        tournament: TournamentReplaceResultTournament? = nil
    ) -> TournamentReplaceResult {
        return TournamentReplaceResult(
            participant: participant ?? self.participant,
            tournament: tournament ?? self.tournament
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentReplaceResultParticipant
public struct TournamentReplaceResultParticipant: Codable {
    public let createdAt: String
    public let eliminatedAt: String?
    public let eloAfter: Int?
    public let eloBefore: Int
    public let eloChange: Int?
    public let finalPosition: Int?
    public let id: String
    public let joinedAt: String
    public let name: String
    public let prize: Int?
    public let seed: Int?
    public let status: ParticipantStatus
    public let teamID: String?
    public let teamName: String?
    public let tournamentID: String
    public let updatedAt: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case eliminatedAt = "eliminatedAt"
        case eloAfter = "eloAfter"
        case eloBefore = "eloBefore"
        case eloChange = "eloChange"
        case finalPosition = "finalPosition"
        case id = "id"
        case joinedAt = "joinedAt"
        case name = "name"
        case prize = "prize"
        case seed = "seed"
        case status = "status"
        case teamID = "teamId"
        case teamName = "teamName"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case userID = "userId"
    }

    public init(createdAt: String, eliminatedAt: String?, eloAfter: Int?, eloBefore: Int, eloChange: Int?, finalPosition: Int?, id: String, joinedAt: String, name: String, prize: Int?, seed: Int?, status: ParticipantStatus, teamID: String?, teamName: String?, tournamentID: String, updatedAt: String, userID: String) {
        self.createdAt = createdAt
        self.eliminatedAt = eliminatedAt
        self.eloAfter = eloAfter
        self.eloBefore = eloBefore
        self.eloChange = eloChange
        self.finalPosition = finalPosition
        self.id = id
        self.joinedAt = joinedAt
        self.name = name
        self.prize = prize
        self.seed = seed
        self.status = status
        self.teamID = teamID
        self.teamName = teamName
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.userID = userID
    }
}

// MARK: TournamentReplaceResultParticipant convenience initializers and mutators

public extension TournamentReplaceResultParticipant {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentReplaceResultParticipant.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        eliminatedAt: String?? = nil,
        eloAfter: Int?? = nil,
        eloBefore: Int? = nil,
        eloChange: Int?? = nil,
        finalPosition: Int?? = nil,
        id: String? = nil,
        joinedAt: String? = nil,
        name: String? = nil,
        prize: Int?? = nil,
        seed: Int?? = nil,
        status: ParticipantStatus? = nil,
        teamID: String?? = nil,
        teamName: String?? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        userID: String? = nil
    ) -> TournamentReplaceResultParticipant {
        return TournamentReplaceResultParticipant(
            createdAt: createdAt ?? self.createdAt,
            eliminatedAt: eliminatedAt ?? self.eliminatedAt,
            eloAfter: eloAfter ?? self.eloAfter,
            eloBefore: eloBefore ?? self.eloBefore,
            eloChange: eloChange ?? self.eloChange,
            finalPosition: finalPosition ?? self.finalPosition,
            id: id ?? self.id,
            joinedAt: joinedAt ?? self.joinedAt,
            name: name ?? self.name,
            prize: prize ?? self.prize,
            seed: seed ?? self.seed,
            status: status ?? self.status,
            teamID: teamID ?? self.teamID,
            teamName: teamName ?? self.teamName,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentReplaceResultTournament
public struct TournamentReplaceResultTournament: Codable {
    public let byes: Bool
    public let checkIn: Bool
    public let completedAt: String?
    public let createdAt: String
    public let description: String?
    public let divisionID: String?
    public let entryFee: Int
    public let gameID: String
    public let id: String
    public let invitationCode: String?
    public let isDivisionTournament: Bool
    public let isPaid: Bool
    public let isPublic: Bool
    public let legs: Int
    public let matchDeadlineHours: Int
    public let maxPlayers: Int
    public let name: String
    /// At most two decimals.
    public let organizerFeePercent: Double
    public let organizerID: String
    public let organizerName: String
    /// At most two decimals.
    public let platformFeePercent: Double
    public let playersCount: Int
    public let prizeDescription: String?
    public let prizeDistribution: [String: Double]?
    public let prizePool: Int
    public let refereeIDS: [String]
    public let registrationDeadline: String?
    public let rules: [String: JSONAny]
    public let seed: String?
    public let seedHash: String
    public let seeding: Seeding
    public let startedAt: String?
    public let status: TournamentStatus
    public let thirdPlace: Bool
    public let type: TournamentType
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case byes = "byes"
        case checkIn = "checkIn"
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case description = "description"
        case divisionID = "divisionId"
        case entryFee = "entryFee"
        case gameID = "gameId"
        case id = "id"
        case invitationCode = "invitationCode"
        case isDivisionTournament = "isDivisionTournament"
        case isPaid = "isPaid"
        case isPublic = "isPublic"
        case legs = "legs"
        case matchDeadlineHours = "matchDeadlineHours"
        case maxPlayers = "maxPlayers"
        case name = "name"
        case organizerFeePercent = "organizerFeePercent"
        case organizerID = "organizerId"
        case organizerName = "organizerName"
        case platformFeePercent = "platformFeePercent"
        case playersCount = "playersCount"
        case prizeDescription = "prizeDescription"
        case prizeDistribution = "prizeDistribution"
        case prizePool = "prizePool"
        case refereeIDS = "refereeIds"
        case registrationDeadline = "registrationDeadline"
        case rules = "rules"
        case seed = "seed"
        case seedHash = "seedHash"
        case seeding = "seeding"
        case startedAt = "startedAt"
        case status = "status"
        case thirdPlace = "thirdPlace"
        case type = "type"
        case updatedAt = "updatedAt"
    }

    public init(byes: Bool, checkIn: Bool, completedAt: String?, createdAt: String, description: String?, divisionID: String?, entryFee: Int, gameID: String, id: String, invitationCode: String?, isDivisionTournament: Bool, isPaid: Bool, isPublic: Bool, legs: Int, matchDeadlineHours: Int, maxPlayers: Int, name: String, organizerFeePercent: Double, organizerID: String, organizerName: String, platformFeePercent: Double, playersCount: Int, prizeDescription: String?, prizeDistribution: [String: Double]?, prizePool: Int, refereeIDS: [String], registrationDeadline: String?, rules: [String: JSONAny], seed: String?, seedHash: String, seeding: Seeding, startedAt: String?, status: TournamentStatus, thirdPlace: Bool, type: TournamentType, updatedAt: String) {
        self.byes = byes
        self.checkIn = checkIn
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.description = description
        self.divisionID = divisionID
        self.entryFee = entryFee
        self.gameID = gameID
        self.id = id
        self.invitationCode = invitationCode
        self.isDivisionTournament = isDivisionTournament
        self.isPaid = isPaid
        self.isPublic = isPublic
        self.legs = legs
        self.matchDeadlineHours = matchDeadlineHours
        self.maxPlayers = maxPlayers
        self.name = name
        self.organizerFeePercent = organizerFeePercent
        self.organizerID = organizerID
        self.organizerName = organizerName
        self.platformFeePercent = platformFeePercent
        self.playersCount = playersCount
        self.prizeDescription = prizeDescription
        self.prizeDistribution = prizeDistribution
        self.prizePool = prizePool
        self.refereeIDS = refereeIDS
        self.registrationDeadline = registrationDeadline
        self.rules = rules
        self.seed = seed
        self.seedHash = seedHash
        self.seeding = seeding
        self.startedAt = startedAt
        self.status = status
        self.thirdPlace = thirdPlace
        self.type = type
        self.updatedAt = updatedAt
    }
}

// MARK: TournamentReplaceResultTournament convenience initializers and mutators

public extension TournamentReplaceResultTournament {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentReplaceResultTournament.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        byes: Bool? = nil,
        checkIn: Bool? = nil,
        completedAt: String?? = nil,
        createdAt: String? = nil,
        description: String?? = nil,
        divisionID: String?? = nil,
        entryFee: Int? = nil,
        gameID: String? = nil,
        id: String? = nil,
        invitationCode: String?? = nil,
        isDivisionTournament: Bool? = nil,
        isPaid: Bool? = nil,
        isPublic: Bool? = nil,
        legs: Int? = nil,
        matchDeadlineHours: Int? = nil,
        maxPlayers: Int? = nil,
        name: String? = nil,
        organizerFeePercent: Double? = nil,
        organizerID: String? = nil,
        organizerName: String? = nil,
        platformFeePercent: Double? = nil,
        playersCount: Int? = nil,
        prizeDescription: String?? = nil,
        prizeDistribution: [String: Double]?? = nil,
        prizePool: Int? = nil,
        refereeIDS: [String]? = nil,
        registrationDeadline: String?? = nil,
        rules: [String: JSONAny]? = nil,
        seed: String?? = nil,
        seedHash: String? = nil,
        seeding: Seeding? = nil,
        startedAt: String?? = nil,
        status: TournamentStatus? = nil,
        thirdPlace: Bool? = nil,
        type: TournamentType? = nil,
        updatedAt: String? = nil
    ) -> TournamentReplaceResultTournament {
        return TournamentReplaceResultTournament(
            byes: byes ?? self.byes,
            checkIn: checkIn ?? self.checkIn,
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            description: description ?? self.description,
            divisionID: divisionID ?? self.divisionID,
            entryFee: entryFee ?? self.entryFee,
            gameID: gameID ?? self.gameID,
            id: id ?? self.id,
            invitationCode: invitationCode ?? self.invitationCode,
            isDivisionTournament: isDivisionTournament ?? self.isDivisionTournament,
            isPaid: isPaid ?? self.isPaid,
            isPublic: isPublic ?? self.isPublic,
            legs: legs ?? self.legs,
            matchDeadlineHours: matchDeadlineHours ?? self.matchDeadlineHours,
            maxPlayers: maxPlayers ?? self.maxPlayers,
            name: name ?? self.name,
            organizerFeePercent: organizerFeePercent ?? self.organizerFeePercent,
            organizerID: organizerID ?? self.organizerID,
            organizerName: organizerName ?? self.organizerName,
            platformFeePercent: platformFeePercent ?? self.platformFeePercent,
            playersCount: playersCount ?? self.playersCount,
            prizeDescription: prizeDescription ?? self.prizeDescription,
            prizeDistribution: prizeDistribution ?? self.prizeDistribution,
            prizePool: prizePool ?? self.prizePool,
            refereeIDS: refereeIDS ?? self.refereeIDS,
            registrationDeadline: registrationDeadline ?? self.registrationDeadline,
            rules: rules ?? self.rules,
            seed: seed ?? self.seed,
            seedHash: seedHash ?? self.seedHash,
            seeding: seeding ?? self.seeding,
            startedAt: startedAt ?? self.startedAt,
            status: status ?? self.status,
            thirdPlace: thirdPlace ?? self.thirdPlace,
            type: type ?? self.type,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentReplaceMessage
public struct TournamentReplaceMessage: Codable {
    public let byUserID: String
    public let idempotencyKey: String?
    public let tournamentID: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case byUserID = "byUserId"
        case idempotencyKey = "idempotencyKey"
        case tournamentID = "tournamentId"
        case userID = "userId"
    }

    public init(byUserID: String, idempotencyKey: String?, tournamentID: String, userID: String) {
        self.byUserID = byUserID
        self.idempotencyKey = idempotencyKey
        self.tournamentID = tournamentID
        self.userID = userID
    }
}

// MARK: TournamentReplaceMessage convenience initializers and mutators

public extension TournamentReplaceMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentReplaceMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        byUserID: String? = nil,
        idempotencyKey: String?? = nil,
        tournamentID: String? = nil,
        userID: String? = nil
    ) -> TournamentReplaceMessage {
        return TournamentReplaceMessage(
            byUserID: byUserID ?? self.byUserID,
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            tournamentID: tournamentID ?? self.tournamentID,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TournamentSeedACK
public struct TournamentSeedACK: Codable {
    public let data: TournamentCancelResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TournamentCancelResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TournamentSeedACK convenience initializers and mutators

public extension TournamentSeedACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentSeedACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TournamentCancelResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TournamentSeedACK {
        return TournamentSeedACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentSeedMessage
public struct TournamentSeedMessage: Codable {
    public let idempotencyKey: String?
    public let order: [String]
    public let tournamentID: String

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case order = "order"
        case tournamentID = "tournamentId"
    }

    public init(idempotencyKey: String?, order: [String], tournamentID: String) {
        self.idempotencyKey = idempotencyKey
        self.order = order
        self.tournamentID = tournamentID
    }
}

// MARK: TournamentSeedMessage convenience initializers and mutators

public extension TournamentSeedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentSeedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        order: [String]? = nil,
        tournamentID: String? = nil
    ) -> TournamentSeedMessage {
        return TournamentSeedMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            order: order ?? self.order,
            tournamentID: tournamentID ?? self.tournamentID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TournamentSetRefereeACK
public struct TournamentSetRefereeACK: Codable {
    public let data: TournamentCancelResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TournamentCancelResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TournamentSetRefereeACK convenience initializers and mutators

public extension TournamentSetRefereeACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentSetRefereeACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TournamentCancelResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TournamentSetRefereeACK {
        return TournamentSetRefereeACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentSetRefereeMessage
public struct TournamentSetRefereeMessage: Codable {
    public let idempotencyKey: String?
    public let remove: Bool?
    public let tournamentID: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case remove = "remove"
        case tournamentID = "tournamentId"
        case userID = "userId"
    }

    public init(idempotencyKey: String?, remove: Bool?, tournamentID: String, userID: String) {
        self.idempotencyKey = idempotencyKey
        self.remove = remove
        self.tournamentID = tournamentID
        self.userID = userID
    }
}

// MARK: TournamentSetRefereeMessage convenience initializers and mutators

public extension TournamentSetRefereeMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentSetRefereeMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        remove: Bool?? = nil,
        tournamentID: String? = nil,
        userID: String? = nil
    ) -> TournamentSetRefereeMessage {
        return TournamentSetRefereeMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            remove: remove ?? self.remove,
            tournamentID: tournamentID ?? self.tournamentID,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TournamentStandingsACK
public struct TournamentStandingsACK: Codable {
    public let data: TournamentStandingsResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TournamentStandingsResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TournamentStandingsACK convenience initializers and mutators

public extension TournamentStandingsACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentStandingsACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TournamentStandingsResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TournamentStandingsACK {
        return TournamentStandingsACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentStandingsResult
public struct TournamentStandingsResult: Codable {
    public let standings: [TournamentStandingsResultStanding]

    public enum CodingKeys: String, CodingKey {
        case standings = "standings"
    }

    public init(standings: [TournamentStandingsResultStanding]) {
        self.standings = standings
    }
}

// MARK: TournamentStandingsResult convenience initializers and mutators

public extension TournamentStandingsResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentStandingsResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        standings: [TournamentStandingsResultStanding]? = nil
    ) -> TournamentStandingsResult {
        return TournamentStandingsResult(
            standings: standings ?? self.standings
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentStandingsResultStanding
public struct TournamentStandingsResultStanding: Codable {
    public let draws: Int
    public let goalDifference: Int
    public let goalsAgainst: Int
    public let goalsFor: Int
    public let losses: Int
    public let name: String
    public let played: Int
    public let points: Int
    public let rank: Int
    public let userID: String
    public let wins: Int

    public enum CodingKeys: String, CodingKey {
        case draws = "draws"
        case goalDifference = "goalDifference"
        case goalsAgainst = "goalsAgainst"
        case goalsFor = "goalsFor"
        case losses = "losses"
        case name = "name"
        case played = "played"
        case points = "points"
        case rank = "rank"
        case userID = "userId"
        case wins = "wins"
    }

    public init(draws: Int, goalDifference: Int, goalsAgainst: Int, goalsFor: Int, losses: Int, name: String, played: Int, points: Int, rank: Int, userID: String, wins: Int) {
        self.draws = draws
        self.goalDifference = goalDifference
        self.goalsAgainst = goalsAgainst
        self.goalsFor = goalsFor
        self.losses = losses
        self.name = name
        self.played = played
        self.points = points
        self.rank = rank
        self.userID = userID
        self.wins = wins
    }
}

// MARK: TournamentStandingsResultStanding convenience initializers and mutators

public extension TournamentStandingsResultStanding {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentStandingsResultStanding.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        draws: Int? = nil,
        goalDifference: Int? = nil,
        goalsAgainst: Int? = nil,
        goalsFor: Int? = nil,
        losses: Int? = nil,
        name: String? = nil,
        played: Int? = nil,
        points: Int? = nil,
        rank: Int? = nil,
        userID: String? = nil,
        wins: Int? = nil
    ) -> TournamentStandingsResultStanding {
        return TournamentStandingsResultStanding(
            draws: draws ?? self.draws,
            goalDifference: goalDifference ?? self.goalDifference,
            goalsAgainst: goalsAgainst ?? self.goalsAgainst,
            goalsFor: goalsFor ?? self.goalsFor,
            losses: losses ?? self.losses,
            name: name ?? self.name,
            played: played ?? self.played,
            points: points ?? self.points,
            rank: rank ?? self.rank,
            userID: userID ?? self.userID,
            wins: wins ?? self.wins
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentStandingsMessage
public struct TournamentStandingsMessage: Codable {
    public let tournamentID: String

    public enum CodingKeys: String, CodingKey {
        case tournamentID = "tournamentId"
    }

    public init(tournamentID: String) {
        self.tournamentID = tournamentID
    }
}

// MARK: TournamentStandingsMessage convenience initializers and mutators

public extension TournamentStandingsMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentStandingsMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        tournamentID: String? = nil
    ) -> TournamentStandingsMessage {
        return TournamentStandingsMessage(
            tournamentID: tournamentID ?? self.tournamentID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TournamentStartACK
public struct TournamentStartACK: Codable {
    public let data: TournamentStartResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TournamentStartResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TournamentStartACK convenience initializers and mutators

public extension TournamentStartACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentStartACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TournamentStartResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TournamentStartACK {
        return TournamentStartACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentStartResult
public struct TournamentStartResult: Codable {
    public let tournament: TournamentStartResultTournament

    public enum CodingKeys: String, CodingKey {
        case tournament = "tournament"
    }

    public init(tournament: TournamentStartResultTournament) {
        self.tournament = tournament
    }
}

// MARK: TournamentStartResult convenience initializers and mutators

public extension TournamentStartResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentStartResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        tournament: TournamentStartResultTournament? = nil
    ) -> TournamentStartResult {
        return TournamentStartResult(
            tournament: tournament ?? self.tournament
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentStartResultTournament
public struct TournamentStartResultTournament: Codable {
    public let byes: Bool
    public let checkIn: Bool
    public let completedAt: String?
    public let createdAt: String
    public let description: String?
    public let divisionID: String?
    public let entryFee: Int
    public let gameID: String
    public let id: String
    public let invitationCode: String?
    public let isDivisionTournament: Bool
    public let isPaid: Bool
    public let isPublic: Bool
    public let legs: Int
    public let matchDeadlineHours: Int
    public let maxPlayers: Int
    public let name: String
    /// At most two decimals.
    public let organizerFeePercent: Double
    public let organizerID: String
    public let organizerName: String
    /// At most two decimals.
    public let platformFeePercent: Double
    public let playersCount: Int
    public let prizeDescription: String?
    public let prizeDistribution: [String: Double]?
    public let prizePool: Int
    public let refereeIDS: [String]
    public let registrationDeadline: String?
    public let rules: [String: JSONAny]
    public let seed: String?
    public let seedHash: String
    public let seeding: Seeding
    public let startedAt: String?
    public let status: TournamentStatus
    public let thirdPlace: Bool
    public let type: TournamentType
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case byes = "byes"
        case checkIn = "checkIn"
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case description = "description"
        case divisionID = "divisionId"
        case entryFee = "entryFee"
        case gameID = "gameId"
        case id = "id"
        case invitationCode = "invitationCode"
        case isDivisionTournament = "isDivisionTournament"
        case isPaid = "isPaid"
        case isPublic = "isPublic"
        case legs = "legs"
        case matchDeadlineHours = "matchDeadlineHours"
        case maxPlayers = "maxPlayers"
        case name = "name"
        case organizerFeePercent = "organizerFeePercent"
        case organizerID = "organizerId"
        case organizerName = "organizerName"
        case platformFeePercent = "platformFeePercent"
        case playersCount = "playersCount"
        case prizeDescription = "prizeDescription"
        case prizeDistribution = "prizeDistribution"
        case prizePool = "prizePool"
        case refereeIDS = "refereeIds"
        case registrationDeadline = "registrationDeadline"
        case rules = "rules"
        case seed = "seed"
        case seedHash = "seedHash"
        case seeding = "seeding"
        case startedAt = "startedAt"
        case status = "status"
        case thirdPlace = "thirdPlace"
        case type = "type"
        case updatedAt = "updatedAt"
    }

    public init(byes: Bool, checkIn: Bool, completedAt: String?, createdAt: String, description: String?, divisionID: String?, entryFee: Int, gameID: String, id: String, invitationCode: String?, isDivisionTournament: Bool, isPaid: Bool, isPublic: Bool, legs: Int, matchDeadlineHours: Int, maxPlayers: Int, name: String, organizerFeePercent: Double, organizerID: String, organizerName: String, platformFeePercent: Double, playersCount: Int, prizeDescription: String?, prizeDistribution: [String: Double]?, prizePool: Int, refereeIDS: [String], registrationDeadline: String?, rules: [String: JSONAny], seed: String?, seedHash: String, seeding: Seeding, startedAt: String?, status: TournamentStatus, thirdPlace: Bool, type: TournamentType, updatedAt: String) {
        self.byes = byes
        self.checkIn = checkIn
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.description = description
        self.divisionID = divisionID
        self.entryFee = entryFee
        self.gameID = gameID
        self.id = id
        self.invitationCode = invitationCode
        self.isDivisionTournament = isDivisionTournament
        self.isPaid = isPaid
        self.isPublic = isPublic
        self.legs = legs
        self.matchDeadlineHours = matchDeadlineHours
        self.maxPlayers = maxPlayers
        self.name = name
        self.organizerFeePercent = organizerFeePercent
        self.organizerID = organizerID
        self.organizerName = organizerName
        self.platformFeePercent = platformFeePercent
        self.playersCount = playersCount
        self.prizeDescription = prizeDescription
        self.prizeDistribution = prizeDistribution
        self.prizePool = prizePool
        self.refereeIDS = refereeIDS
        self.registrationDeadline = registrationDeadline
        self.rules = rules
        self.seed = seed
        self.seedHash = seedHash
        self.seeding = seeding
        self.startedAt = startedAt
        self.status = status
        self.thirdPlace = thirdPlace
        self.type = type
        self.updatedAt = updatedAt
    }
}

// MARK: TournamentStartResultTournament convenience initializers and mutators

public extension TournamentStartResultTournament {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentStartResultTournament.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        byes: Bool? = nil,
        checkIn: Bool? = nil,
        completedAt: String?? = nil,
        createdAt: String? = nil,
        description: String?? = nil,
        divisionID: String?? = nil,
        entryFee: Int? = nil,
        gameID: String? = nil,
        id: String? = nil,
        invitationCode: String?? = nil,
        isDivisionTournament: Bool? = nil,
        isPaid: Bool? = nil,
        isPublic: Bool? = nil,
        legs: Int? = nil,
        matchDeadlineHours: Int? = nil,
        maxPlayers: Int? = nil,
        name: String? = nil,
        organizerFeePercent: Double? = nil,
        organizerID: String? = nil,
        organizerName: String? = nil,
        platformFeePercent: Double? = nil,
        playersCount: Int? = nil,
        prizeDescription: String?? = nil,
        prizeDistribution: [String: Double]?? = nil,
        prizePool: Int? = nil,
        refereeIDS: [String]? = nil,
        registrationDeadline: String?? = nil,
        rules: [String: JSONAny]? = nil,
        seed: String?? = nil,
        seedHash: String? = nil,
        seeding: Seeding? = nil,
        startedAt: String?? = nil,
        status: TournamentStatus? = nil,
        thirdPlace: Bool? = nil,
        type: TournamentType? = nil,
        updatedAt: String? = nil
    ) -> TournamentStartResultTournament {
        return TournamentStartResultTournament(
            byes: byes ?? self.byes,
            checkIn: checkIn ?? self.checkIn,
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            description: description ?? self.description,
            divisionID: divisionID ?? self.divisionID,
            entryFee: entryFee ?? self.entryFee,
            gameID: gameID ?? self.gameID,
            id: id ?? self.id,
            invitationCode: invitationCode ?? self.invitationCode,
            isDivisionTournament: isDivisionTournament ?? self.isDivisionTournament,
            isPaid: isPaid ?? self.isPaid,
            isPublic: isPublic ?? self.isPublic,
            legs: legs ?? self.legs,
            matchDeadlineHours: matchDeadlineHours ?? self.matchDeadlineHours,
            maxPlayers: maxPlayers ?? self.maxPlayers,
            name: name ?? self.name,
            organizerFeePercent: organizerFeePercent ?? self.organizerFeePercent,
            organizerID: organizerID ?? self.organizerID,
            organizerName: organizerName ?? self.organizerName,
            platformFeePercent: platformFeePercent ?? self.platformFeePercent,
            playersCount: playersCount ?? self.playersCount,
            prizeDescription: prizeDescription ?? self.prizeDescription,
            prizeDistribution: prizeDistribution ?? self.prizeDistribution,
            prizePool: prizePool ?? self.prizePool,
            refereeIDS: refereeIDS ?? self.refereeIDS,
            registrationDeadline: registrationDeadline ?? self.registrationDeadline,
            rules: rules ?? self.rules,
            seed: seed ?? self.seed,
            seedHash: seedHash ?? self.seedHash,
            seeding: seeding ?? self.seeding,
            startedAt: startedAt ?? self.startedAt,
            status: status ?? self.status,
            thirdPlace: thirdPlace ?? self.thirdPlace,
            type: type ?? self.type,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentStartMessage
public struct TournamentStartMessage: Codable {
    public let idempotencyKey: String?
    public let tournamentID: String

    public enum CodingKeys: String, CodingKey {
        case idempotencyKey = "idempotencyKey"
        case tournamentID = "tournamentId"
    }

    public init(idempotencyKey: String?, tournamentID: String) {
        self.idempotencyKey = idempotencyKey
        self.tournamentID = tournamentID
    }
}

// MARK: TournamentStartMessage convenience initializers and mutators

public extension TournamentStartMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentStartMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        idempotencyKey: String?? = nil,
        tournamentID: String? = nil
    ) -> TournamentStartMessage {
        return TournamentStartMessage(
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            tournamentID: tournamentID ?? self.tournamentID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentStartedMessage
public struct TournamentStartedMessage: Codable {
    public let at: String
    public let data: TournamentStartedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: TournamentStartedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: TournamentStartedMessage convenience initializers and mutators

public extension TournamentStartedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentStartedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: TournamentStartedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> TournamentStartedMessage {
        return TournamentStartedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentStartedMessageData
public struct TournamentStartedMessageData: Codable {
    public let participants: [StickyParticipant]
    public let tournament: TentacledTournament

    public enum CodingKeys: String, CodingKey {
        case participants = "participants"
        case tournament = "tournament"
    }

    public init(participants: [StickyParticipant], tournament: TentacledTournament) {
        self.participants = participants
        self.tournament = tournament
    }
}

// MARK: TournamentStartedMessageData convenience initializers and mutators

public extension TournamentStartedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentStartedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        participants: [StickyParticipant]? = nil,
        tournament: TentacledTournament? = nil
    ) -> TournamentStartedMessageData {
        return TournamentStartedMessageData(
            participants: participants ?? self.participants,
            tournament: tournament ?? self.tournament
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - StickyParticipant
public struct StickyParticipant: Codable {
    public let createdAt: String
    public let eliminatedAt: String?
    public let eloAfter: Int?
    public let eloBefore: Int
    public let eloChange: Int?
    public let finalPosition: Int?
    public let id: String
    public let joinedAt: String
    public let name: String
    public let prize: Int?
    public let seed: Int?
    public let status: ParticipantStatus
    public let teamID: String?
    public let teamName: String?
    public let tournamentID: String
    public let updatedAt: String
    public let userID: String

    public enum CodingKeys: String, CodingKey {
        case createdAt = "createdAt"
        case eliminatedAt = "eliminatedAt"
        case eloAfter = "eloAfter"
        case eloBefore = "eloBefore"
        case eloChange = "eloChange"
        case finalPosition = "finalPosition"
        case id = "id"
        case joinedAt = "joinedAt"
        case name = "name"
        case prize = "prize"
        case seed = "seed"
        case status = "status"
        case teamID = "teamId"
        case teamName = "teamName"
        case tournamentID = "tournamentId"
        case updatedAt = "updatedAt"
        case userID = "userId"
    }

    public init(createdAt: String, eliminatedAt: String?, eloAfter: Int?, eloBefore: Int, eloChange: Int?, finalPosition: Int?, id: String, joinedAt: String, name: String, prize: Int?, seed: Int?, status: ParticipantStatus, teamID: String?, teamName: String?, tournamentID: String, updatedAt: String, userID: String) {
        self.createdAt = createdAt
        self.eliminatedAt = eliminatedAt
        self.eloAfter = eloAfter
        self.eloBefore = eloBefore
        self.eloChange = eloChange
        self.finalPosition = finalPosition
        self.id = id
        self.joinedAt = joinedAt
        self.name = name
        self.prize = prize
        self.seed = seed
        self.status = status
        self.teamID = teamID
        self.teamName = teamName
        self.tournamentID = tournamentID
        self.updatedAt = updatedAt
        self.userID = userID
    }
}

// MARK: StickyParticipant convenience initializers and mutators

public extension StickyParticipant {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(StickyParticipant.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        createdAt: String? = nil,
        eliminatedAt: String?? = nil,
        eloAfter: Int?? = nil,
        eloBefore: Int? = nil,
        eloChange: Int?? = nil,
        finalPosition: Int?? = nil,
        id: String? = nil,
        joinedAt: String? = nil,
        name: String? = nil,
        prize: Int?? = nil,
        seed: Int?? = nil,
        status: ParticipantStatus? = nil,
        teamID: String?? = nil,
        teamName: String?? = nil,
        tournamentID: String? = nil,
        updatedAt: String? = nil,
        userID: String? = nil
    ) -> StickyParticipant {
        return StickyParticipant(
            createdAt: createdAt ?? self.createdAt,
            eliminatedAt: eliminatedAt ?? self.eliminatedAt,
            eloAfter: eloAfter ?? self.eloAfter,
            eloBefore: eloBefore ?? self.eloBefore,
            eloChange: eloChange ?? self.eloChange,
            finalPosition: finalPosition ?? self.finalPosition,
            id: id ?? self.id,
            joinedAt: joinedAt ?? self.joinedAt,
            name: name ?? self.name,
            prize: prize ?? self.prize,
            seed: seed ?? self.seed,
            status: status ?? self.status,
            teamID: teamID ?? self.teamID,
            teamName: teamName ?? self.teamName,
            tournamentID: tournamentID ?? self.tournamentID,
            updatedAt: updatedAt ?? self.updatedAt,
            userID: userID ?? self.userID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TentacledTournament
public struct TentacledTournament: Codable {
    public let byes: Bool
    public let checkIn: Bool
    public let completedAt: String?
    public let createdAt: String
    public let description: String?
    public let divisionID: String?
    public let entryFee: Int
    public let gameID: String
    public let id: String
    public let invitationCode: String?
    public let isDivisionTournament: Bool
    public let isPaid: Bool
    public let isPublic: Bool
    public let legs: Int
    public let matchDeadlineHours: Int
    public let maxPlayers: Int
    public let name: String
    /// At most two decimals.
    public let organizerFeePercent: Double
    public let organizerID: String
    public let organizerName: String
    /// At most two decimals.
    public let platformFeePercent: Double
    public let playersCount: Int
    public let prizeDescription: String?
    public let prizeDistribution: [String: Double]?
    public let prizePool: Int
    public let refereeIDS: [String]
    public let registrationDeadline: String?
    public let rules: [String: JSONAny]
    public let seed: String?
    public let seedHash: String
    public let seeding: Seeding
    public let startedAt: String?
    public let status: TournamentStatus
    public let thirdPlace: Bool
    public let type: TournamentType
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case byes = "byes"
        case checkIn = "checkIn"
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case description = "description"
        case divisionID = "divisionId"
        case entryFee = "entryFee"
        case gameID = "gameId"
        case id = "id"
        case invitationCode = "invitationCode"
        case isDivisionTournament = "isDivisionTournament"
        case isPaid = "isPaid"
        case isPublic = "isPublic"
        case legs = "legs"
        case matchDeadlineHours = "matchDeadlineHours"
        case maxPlayers = "maxPlayers"
        case name = "name"
        case organizerFeePercent = "organizerFeePercent"
        case organizerID = "organizerId"
        case organizerName = "organizerName"
        case platformFeePercent = "platformFeePercent"
        case playersCount = "playersCount"
        case prizeDescription = "prizeDescription"
        case prizeDistribution = "prizeDistribution"
        case prizePool = "prizePool"
        case refereeIDS = "refereeIds"
        case registrationDeadline = "registrationDeadline"
        case rules = "rules"
        case seed = "seed"
        case seedHash = "seedHash"
        case seeding = "seeding"
        case startedAt = "startedAt"
        case status = "status"
        case thirdPlace = "thirdPlace"
        case type = "type"
        case updatedAt = "updatedAt"
    }

    public init(byes: Bool, checkIn: Bool, completedAt: String?, createdAt: String, description: String?, divisionID: String?, entryFee: Int, gameID: String, id: String, invitationCode: String?, isDivisionTournament: Bool, isPaid: Bool, isPublic: Bool, legs: Int, matchDeadlineHours: Int, maxPlayers: Int, name: String, organizerFeePercent: Double, organizerID: String, organizerName: String, platformFeePercent: Double, playersCount: Int, prizeDescription: String?, prizeDistribution: [String: Double]?, prizePool: Int, refereeIDS: [String], registrationDeadline: String?, rules: [String: JSONAny], seed: String?, seedHash: String, seeding: Seeding, startedAt: String?, status: TournamentStatus, thirdPlace: Bool, type: TournamentType, updatedAt: String) {
        self.byes = byes
        self.checkIn = checkIn
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.description = description
        self.divisionID = divisionID
        self.entryFee = entryFee
        self.gameID = gameID
        self.id = id
        self.invitationCode = invitationCode
        self.isDivisionTournament = isDivisionTournament
        self.isPaid = isPaid
        self.isPublic = isPublic
        self.legs = legs
        self.matchDeadlineHours = matchDeadlineHours
        self.maxPlayers = maxPlayers
        self.name = name
        self.organizerFeePercent = organizerFeePercent
        self.organizerID = organizerID
        self.organizerName = organizerName
        self.platformFeePercent = platformFeePercent
        self.playersCount = playersCount
        self.prizeDescription = prizeDescription
        self.prizeDistribution = prizeDistribution
        self.prizePool = prizePool
        self.refereeIDS = refereeIDS
        self.registrationDeadline = registrationDeadline
        self.rules = rules
        self.seed = seed
        self.seedHash = seedHash
        self.seeding = seeding
        self.startedAt = startedAt
        self.status = status
        self.thirdPlace = thirdPlace
        self.type = type
        self.updatedAt = updatedAt
    }
}

// MARK: TentacledTournament convenience initializers and mutators

public extension TentacledTournament {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TentacledTournament.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        byes: Bool? = nil,
        checkIn: Bool? = nil,
        completedAt: String?? = nil,
        createdAt: String? = nil,
        description: String?? = nil,
        divisionID: String?? = nil,
        entryFee: Int? = nil,
        gameID: String? = nil,
        id: String? = nil,
        invitationCode: String?? = nil,
        isDivisionTournament: Bool? = nil,
        isPaid: Bool? = nil,
        isPublic: Bool? = nil,
        legs: Int? = nil,
        matchDeadlineHours: Int? = nil,
        maxPlayers: Int? = nil,
        name: String? = nil,
        organizerFeePercent: Double? = nil,
        organizerID: String? = nil,
        organizerName: String? = nil,
        platformFeePercent: Double? = nil,
        playersCount: Int? = nil,
        prizeDescription: String?? = nil,
        prizeDistribution: [String: Double]?? = nil,
        prizePool: Int? = nil,
        refereeIDS: [String]? = nil,
        registrationDeadline: String?? = nil,
        rules: [String: JSONAny]? = nil,
        seed: String?? = nil,
        seedHash: String? = nil,
        seeding: Seeding? = nil,
        startedAt: String?? = nil,
        status: TournamentStatus? = nil,
        thirdPlace: Bool? = nil,
        type: TournamentType? = nil,
        updatedAt: String? = nil
    ) -> TentacledTournament {
        return TentacledTournament(
            byes: byes ?? self.byes,
            checkIn: checkIn ?? self.checkIn,
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            description: description ?? self.description,
            divisionID: divisionID ?? self.divisionID,
            entryFee: entryFee ?? self.entryFee,
            gameID: gameID ?? self.gameID,
            id: id ?? self.id,
            invitationCode: invitationCode ?? self.invitationCode,
            isDivisionTournament: isDivisionTournament ?? self.isDivisionTournament,
            isPaid: isPaid ?? self.isPaid,
            isPublic: isPublic ?? self.isPublic,
            legs: legs ?? self.legs,
            matchDeadlineHours: matchDeadlineHours ?? self.matchDeadlineHours,
            maxPlayers: maxPlayers ?? self.maxPlayers,
            name: name ?? self.name,
            organizerFeePercent: organizerFeePercent ?? self.organizerFeePercent,
            organizerID: organizerID ?? self.organizerID,
            organizerName: organizerName ?? self.organizerName,
            platformFeePercent: platformFeePercent ?? self.platformFeePercent,
            playersCount: playersCount ?? self.playersCount,
            prizeDescription: prizeDescription ?? self.prizeDescription,
            prizeDistribution: prizeDistribution ?? self.prizeDistribution,
            prizePool: prizePool ?? self.prizePool,
            refereeIDS: refereeIDS ?? self.refereeIDS,
            registrationDeadline: registrationDeadline ?? self.registrationDeadline,
            rules: rules ?? self.rules,
            seed: seed ?? self.seed,
            seedHash: seedHash ?? self.seedHash,
            seeding: seeding ?? self.seeding,
            startedAt: startedAt ?? self.startedAt,
            status: status ?? self.status,
            thirdPlace: thirdPlace ?? self.thirdPlace,
            type: type ?? self.type,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - TournamentUpdateACK
public struct TournamentUpdateACK: Codable {
    public let data: TournamentCancelResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: TournamentCancelResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: TournamentUpdateACK convenience initializers and mutators

public extension TournamentUpdateACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentUpdateACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: TournamentCancelResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> TournamentUpdateACK {
        return TournamentUpdateACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentUpdateMessage
public struct TournamentUpdateMessage: Codable {
    public let description: String?
    public let entryFee: Int?
    public let idempotencyKey: String?
    public let matchDeadlineHours: Int?
    public let name: String?
    /// At most two decimals.
    public let organizerFeePercent: Double?
    public let prizeDescription: String?
    public let prizeDistribution: [String: Double]?
    public let registrationDeadline: String?
    public let rules: [String: JSONAny]?
    public let tournamentID: String

    public enum CodingKeys: String, CodingKey {
        case description = "description"
        case entryFee = "entryFee"
        case idempotencyKey = "idempotencyKey"
        case matchDeadlineHours = "matchDeadlineHours"
        case name = "name"
        case organizerFeePercent = "organizerFeePercent"
        case prizeDescription = "prizeDescription"
        case prizeDistribution = "prizeDistribution"
        case registrationDeadline = "registrationDeadline"
        case rules = "rules"
        case tournamentID = "tournamentId"
    }

    public init(description: String?, entryFee: Int?, idempotencyKey: String?, matchDeadlineHours: Int?, name: String?, organizerFeePercent: Double?, prizeDescription: String?, prizeDistribution: [String: Double]?, registrationDeadline: String?, rules: [String: JSONAny]?, tournamentID: String) {
        self.description = description
        self.entryFee = entryFee
        self.idempotencyKey = idempotencyKey
        self.matchDeadlineHours = matchDeadlineHours
        self.name = name
        self.organizerFeePercent = organizerFeePercent
        self.prizeDescription = prizeDescription
        self.prizeDistribution = prizeDistribution
        self.registrationDeadline = registrationDeadline
        self.rules = rules
        self.tournamentID = tournamentID
    }
}

// MARK: TournamentUpdateMessage convenience initializers and mutators

public extension TournamentUpdateMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentUpdateMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        description: String?? = nil,
        entryFee: Int?? = nil,
        idempotencyKey: String?? = nil,
        matchDeadlineHours: Int?? = nil,
        name: String?? = nil,
        organizerFeePercent: Double?? = nil,
        prizeDescription: String?? = nil,
        prizeDistribution: [String: Double]?? = nil,
        registrationDeadline: String?? = nil,
        rules: [String: JSONAny]?? = nil,
        tournamentID: String? = nil
    ) -> TournamentUpdateMessage {
        return TournamentUpdateMessage(
            description: description ?? self.description,
            entryFee: entryFee ?? self.entryFee,
            idempotencyKey: idempotencyKey ?? self.idempotencyKey,
            matchDeadlineHours: matchDeadlineHours ?? self.matchDeadlineHours,
            name: name ?? self.name,
            organizerFeePercent: organizerFeePercent ?? self.organizerFeePercent,
            prizeDescription: prizeDescription ?? self.prizeDescription,
            prizeDistribution: prizeDistribution ?? self.prizeDistribution,
            registrationDeadline: registrationDeadline ?? self.registrationDeadline,
            rules: rules ?? self.rules,
            tournamentID: tournamentID ?? self.tournamentID
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentUpdatedMessage
public struct TournamentUpdatedMessage: Codable {
    public let at: String
    public let data: TournamentUpdatedMessageData
    public let room: String
    public let seq: Int

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
        case room = "room"
        case seq = "seq"
    }

    public init(at: String, data: TournamentUpdatedMessageData, room: String, seq: Int) {
        self.at = at
        self.data = data
        self.room = room
        self.seq = seq
    }
}

// MARK: TournamentUpdatedMessage convenience initializers and mutators

public extension TournamentUpdatedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentUpdatedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: TournamentUpdatedMessageData? = nil,
        room: String? = nil,
        seq: Int? = nil
    ) -> TournamentUpdatedMessage {
        return TournamentUpdatedMessage(
            at: at ?? self.at,
            data: data ?? self.data,
            room: room ?? self.room,
            seq: seq ?? self.seq
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - TournamentUpdatedMessageData
public struct TournamentUpdatedMessageData: Codable {
    public let tournament: StickyTournament

    public enum CodingKeys: String, CodingKey {
        case tournament = "tournament"
    }

    public init(tournament: StickyTournament) {
        self.tournament = tournament
    }
}

// MARK: TournamentUpdatedMessageData convenience initializers and mutators

public extension TournamentUpdatedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(TournamentUpdatedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        tournament: StickyTournament? = nil
    ) -> TournamentUpdatedMessageData {
        return TournamentUpdatedMessageData(
            tournament: tournament ?? self.tournament
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - StickyTournament
public struct StickyTournament: Codable {
    public let byes: Bool
    public let checkIn: Bool
    public let completedAt: String?
    public let createdAt: String
    public let description: String?
    public let divisionID: String?
    public let entryFee: Int
    public let gameID: String
    public let id: String
    public let invitationCode: String?
    public let isDivisionTournament: Bool
    public let isPaid: Bool
    public let isPublic: Bool
    public let legs: Int
    public let matchDeadlineHours: Int
    public let maxPlayers: Int
    public let name: String
    /// At most two decimals.
    public let organizerFeePercent: Double
    public let organizerID: String
    public let organizerName: String
    /// At most two decimals.
    public let platformFeePercent: Double
    public let playersCount: Int
    public let prizeDescription: String?
    public let prizeDistribution: [String: Double]?
    public let prizePool: Int
    public let refereeIDS: [String]
    public let registrationDeadline: String?
    public let rules: [String: JSONAny]
    public let seed: String?
    public let seedHash: String
    public let seeding: Seeding
    public let startedAt: String?
    public let status: TournamentStatus
    public let thirdPlace: Bool
    public let type: TournamentType
    public let updatedAt: String

    public enum CodingKeys: String, CodingKey {
        case byes = "byes"
        case checkIn = "checkIn"
        case completedAt = "completedAt"
        case createdAt = "createdAt"
        case description = "description"
        case divisionID = "divisionId"
        case entryFee = "entryFee"
        case gameID = "gameId"
        case id = "id"
        case invitationCode = "invitationCode"
        case isDivisionTournament = "isDivisionTournament"
        case isPaid = "isPaid"
        case isPublic = "isPublic"
        case legs = "legs"
        case matchDeadlineHours = "matchDeadlineHours"
        case maxPlayers = "maxPlayers"
        case name = "name"
        case organizerFeePercent = "organizerFeePercent"
        case organizerID = "organizerId"
        case organizerName = "organizerName"
        case platformFeePercent = "platformFeePercent"
        case playersCount = "playersCount"
        case prizeDescription = "prizeDescription"
        case prizeDistribution = "prizeDistribution"
        case prizePool = "prizePool"
        case refereeIDS = "refereeIds"
        case registrationDeadline = "registrationDeadline"
        case rules = "rules"
        case seed = "seed"
        case seedHash = "seedHash"
        case seeding = "seeding"
        case startedAt = "startedAt"
        case status = "status"
        case thirdPlace = "thirdPlace"
        case type = "type"
        case updatedAt = "updatedAt"
    }

    public init(byes: Bool, checkIn: Bool, completedAt: String?, createdAt: String, description: String?, divisionID: String?, entryFee: Int, gameID: String, id: String, invitationCode: String?, isDivisionTournament: Bool, isPaid: Bool, isPublic: Bool, legs: Int, matchDeadlineHours: Int, maxPlayers: Int, name: String, organizerFeePercent: Double, organizerID: String, organizerName: String, platformFeePercent: Double, playersCount: Int, prizeDescription: String?, prizeDistribution: [String: Double]?, prizePool: Int, refereeIDS: [String], registrationDeadline: String?, rules: [String: JSONAny], seed: String?, seedHash: String, seeding: Seeding, startedAt: String?, status: TournamentStatus, thirdPlace: Bool, type: TournamentType, updatedAt: String) {
        self.byes = byes
        self.checkIn = checkIn
        self.completedAt = completedAt
        self.createdAt = createdAt
        self.description = description
        self.divisionID = divisionID
        self.entryFee = entryFee
        self.gameID = gameID
        self.id = id
        self.invitationCode = invitationCode
        self.isDivisionTournament = isDivisionTournament
        self.isPaid = isPaid
        self.isPublic = isPublic
        self.legs = legs
        self.matchDeadlineHours = matchDeadlineHours
        self.maxPlayers = maxPlayers
        self.name = name
        self.organizerFeePercent = organizerFeePercent
        self.organizerID = organizerID
        self.organizerName = organizerName
        self.platformFeePercent = platformFeePercent
        self.playersCount = playersCount
        self.prizeDescription = prizeDescription
        self.prizeDistribution = prizeDistribution
        self.prizePool = prizePool
        self.refereeIDS = refereeIDS
        self.registrationDeadline = registrationDeadline
        self.rules = rules
        self.seed = seed
        self.seedHash = seedHash
        self.seeding = seeding
        self.startedAt = startedAt
        self.status = status
        self.thirdPlace = thirdPlace
        self.type = type
        self.updatedAt = updatedAt
    }
}

// MARK: StickyTournament convenience initializers and mutators

public extension StickyTournament {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(StickyTournament.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        byes: Bool? = nil,
        checkIn: Bool? = nil,
        completedAt: String?? = nil,
        createdAt: String? = nil,
        description: String?? = nil,
        divisionID: String?? = nil,
        entryFee: Int? = nil,
        gameID: String? = nil,
        id: String? = nil,
        invitationCode: String?? = nil,
        isDivisionTournament: Bool? = nil,
        isPaid: Bool? = nil,
        isPublic: Bool? = nil,
        legs: Int? = nil,
        matchDeadlineHours: Int? = nil,
        maxPlayers: Int? = nil,
        name: String? = nil,
        organizerFeePercent: Double? = nil,
        organizerID: String? = nil,
        organizerName: String? = nil,
        platformFeePercent: Double? = nil,
        playersCount: Int? = nil,
        prizeDescription: String?? = nil,
        prizeDistribution: [String: Double]?? = nil,
        prizePool: Int? = nil,
        refereeIDS: [String]? = nil,
        registrationDeadline: String?? = nil,
        rules: [String: JSONAny]? = nil,
        seed: String?? = nil,
        seedHash: String? = nil,
        seeding: Seeding? = nil,
        startedAt: String?? = nil,
        status: TournamentStatus? = nil,
        thirdPlace: Bool? = nil,
        type: TournamentType? = nil,
        updatedAt: String? = nil
    ) -> StickyTournament {
        return StickyTournament(
            byes: byes ?? self.byes,
            checkIn: checkIn ?? self.checkIn,
            completedAt: completedAt ?? self.completedAt,
            createdAt: createdAt ?? self.createdAt,
            description: description ?? self.description,
            divisionID: divisionID ?? self.divisionID,
            entryFee: entryFee ?? self.entryFee,
            gameID: gameID ?? self.gameID,
            id: id ?? self.id,
            invitationCode: invitationCode ?? self.invitationCode,
            isDivisionTournament: isDivisionTournament ?? self.isDivisionTournament,
            isPaid: isPaid ?? self.isPaid,
            isPublic: isPublic ?? self.isPublic,
            legs: legs ?? self.legs,
            matchDeadlineHours: matchDeadlineHours ?? self.matchDeadlineHours,
            maxPlayers: maxPlayers ?? self.maxPlayers,
            name: name ?? self.name,
            organizerFeePercent: organizerFeePercent ?? self.organizerFeePercent,
            organizerID: organizerID ?? self.organizerID,
            organizerName: organizerName ?? self.organizerName,
            platformFeePercent: platformFeePercent ?? self.platformFeePercent,
            playersCount: playersCount ?? self.playersCount,
            prizeDescription: prizeDescription ?? self.prizeDescription,
            prizeDistribution: prizeDistribution ?? self.prizeDistribution,
            prizePool: prizePool ?? self.prizePool,
            refereeIDS: refereeIDS ?? self.refereeIDS,
            registrationDeadline: registrationDeadline ?? self.registrationDeadline,
            rules: rules ?? self.rules,
            seed: seed ?? self.seed,
            seedHash: seedHash ?? self.seedHash,
            seeding: seeding ?? self.seeding,
            startedAt: startedAt ?? self.startedAt,
            status: status ?? self.status,
            thirdPlace: thirdPlace ?? self.thirdPlace,
            type: type ?? self.type,
            updatedAt: updatedAt ?? self.updatedAt
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - WalletChangedMessage
public struct WalletChangedMessage: Codable {
    public let at: String
    public let data: WalletChangedMessageData

    public enum CodingKeys: String, CodingKey {
        case at = "at"
        case data = "data"
    }

    public init(at: String, data: WalletChangedMessageData) {
        self.at = at
        self.data = data
    }
}

// MARK: WalletChangedMessage convenience initializers and mutators

public extension WalletChangedMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(WalletChangedMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        at: String? = nil,
        data: WalletChangedMessageData? = nil
    ) -> WalletChangedMessage {
        return WalletChangedMessage(
            at: at ?? self.at,
            data: data ?? self.data
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - WalletChangedMessageData
public struct WalletChangedMessageData: Codable {
    public let accounts: [Account]
    public let reason: String

    public enum CodingKeys: String, CodingKey {
        case accounts = "accounts"
        case reason = "reason"
    }

    public init(accounts: [Account], reason: String) {
        self.accounts = accounts
        self.reason = reason
    }
}

// MARK: WalletChangedMessageData convenience initializers and mutators

public extension WalletChangedMessageData {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(WalletChangedMessageData.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        accounts: [Account]? = nil,
        reason: String? = nil
    ) -> WalletChangedMessageData {
        return WalletChangedMessageData(
            accounts: accounts ?? self.accounts,
            reason: reason ?? self.reason
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - WalletGetACK
public struct WalletGetACK: Codable {
    public let data: WalletGetResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: WalletGetResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: WalletGetACK convenience initializers and mutators

public extension WalletGetACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(WalletGetACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: WalletGetResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> WalletGetACK {
        return WalletGetACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - WalletGetResult
public struct WalletGetResult: Codable {
    public let accounts: [Account]
    public let totals: Totals

    public enum CodingKeys: String, CodingKey {
        case accounts = "accounts"
        case totals = "totals"
    }

    public init(accounts: [Account], totals: Totals) {
        self.accounts = accounts
        self.totals = totals
    }
}

// MARK: WalletGetResult convenience initializers and mutators

public extension WalletGetResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(WalletGetResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        accounts: [Account]? = nil,
        totals: Totals? = nil
    ) -> WalletGetResult {
        return WalletGetResult(
            accounts: accounts ?? self.accounts,
            totals: totals ?? self.totals
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Totals
public struct Totals: Codable {
    public let earned: [Earned]
    public let spent: [Spent]

    public enum CodingKeys: String, CodingKey {
        case earned = "earned"
        case spent = "spent"
    }

    public init(earned: [Earned], spent: [Spent]) {
        self.earned = earned
        self.spent = spent
    }
}

// MARK: Totals convenience initializers and mutators

public extension Totals {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Totals.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        earned: [Earned]? = nil,
        spent: [Spent]? = nil
    ) -> Totals {
        return Totals(
            earned: earned ?? self.earned,
            spent: spent ?? self.spent
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Earned
public struct Earned: Codable {
    public let amount: Int
    public let currency: Currency

    public enum CodingKeys: String, CodingKey {
        case amount = "amount"
        case currency = "currency"
    }

    public init(amount: Int, currency: Currency) {
        self.amount = amount
        self.currency = currency
    }
}

// MARK: Earned convenience initializers and mutators

public extension Earned {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Earned.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        amount: Int? = nil,
        currency: Currency? = nil
    ) -> Earned {
        return Earned(
            amount: amount ?? self.amount,
            currency: currency ?? self.currency
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - Spent
public struct Spent: Codable {
    public let amount: Int
    public let currency: Currency

    public enum CodingKeys: String, CodingKey {
        case amount = "amount"
        case currency = "currency"
    }

    public init(amount: Int, currency: Currency) {
        self.amount = amount
        self.currency = currency
    }
}

// MARK: Spent convenience initializers and mutators

public extension Spent {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(Spent.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        amount: Int? = nil,
        currency: Currency? = nil
    ) -> Spent {
        return Spent(
            amount: amount ?? self.amount,
            currency: currency ?? self.currency
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - WalletGetMessage
public struct WalletGetMessage: Codable {

    public init() {
    }
}

// MARK: WalletGetMessage convenience initializers and mutators

public extension WalletGetMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(WalletGetMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
    ) -> WalletGetMessage {
        return WalletGetMessage(
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - WalletReceiptACK
public struct WalletReceiptACK: Codable {
    public let data: WalletReceiptResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: WalletReceiptResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: WalletReceiptACK convenience initializers and mutators

public extension WalletReceiptACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(WalletReceiptACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: WalletReceiptResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> WalletReceiptACK {
        return WalletReceiptACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - WalletReceiptResult
public struct WalletReceiptResult: Codable {
    public let reply: JSONAny?
    public let status: WalletReceiptResultStatus

    public enum CodingKeys: String, CodingKey {
        case reply = "reply"
        case status = "status"
    }

    public init(reply: JSONAny?, status: WalletReceiptResultStatus) {
        self.reply = reply
        self.status = status
    }
}

// MARK: WalletReceiptResult convenience initializers and mutators

public extension WalletReceiptResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(WalletReceiptResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        reply: JSONAny?? = nil,
        status: WalletReceiptResultStatus? = nil
    ) -> WalletReceiptResult {
        return WalletReceiptResult(
            reply: reply ?? self.reply,
            status: status ?? self.status
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

public enum WalletReceiptResultStatus: String, Codable {
    case done = "done"
    case unknown = "unknown"
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - WalletReceiptMessage
public struct WalletReceiptMessage: Codable {
    public let event: String
    public let idempotencyKey: String

    public enum CodingKeys: String, CodingKey {
        case event = "event"
        case idempotencyKey = "idempotencyKey"
    }

    public init(event: String, idempotencyKey: String) {
        self.event = event
        self.idempotencyKey = idempotencyKey
    }
}

// MARK: WalletReceiptMessage convenience initializers and mutators

public extension WalletReceiptMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(WalletReceiptMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        event: String? = nil,
        idempotencyKey: String? = nil
    ) -> WalletReceiptMessage {
        return WalletReceiptMessage(
            event: event ?? self.event,
            idempotencyKey: idempotencyKey ?? self.idempotencyKey
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

/// With `data` if `ok`, else with `error`.
// MARK: - WalletTransactionsACK
public struct WalletTransactionsACK: Codable {
    public let data: WalletTransactionsResult?
    public let error: ErrorReply?
    public let ok: Bool

    public enum CodingKeys: String, CodingKey {
        case data = "data"
        case error = "error"
        case ok = "ok"
    }

    public init(data: WalletTransactionsResult?, error: ErrorReply?, ok: Bool) {
        self.data = data
        self.error = error
        self.ok = ok
    }
}

// MARK: WalletTransactionsACK convenience initializers and mutators

public extension WalletTransactionsACK {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(WalletTransactionsACK.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        data: WalletTransactionsResult?? = nil,
        error: ErrorReply?? = nil,
        ok: Bool? = nil
    ) -> WalletTransactionsACK {
        return WalletTransactionsACK(
            data: data ?? self.data,
            error: error ?? self.error,
            ok: ok ?? self.ok
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - WalletTransactionsResult
public struct WalletTransactionsResult: Codable {
    public let items: [Transaction]
    public let nextCursor: String?

    public enum CodingKeys: String, CodingKey {
        case items = "items"
        case nextCursor = "nextCursor"
    }

    public init(items: [Transaction], nextCursor: String?) {
        self.items = items
        self.nextCursor = nextCursor
    }
}

// MARK: WalletTransactionsResult convenience initializers and mutators

public extension WalletTransactionsResult {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(WalletTransactionsResult.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        items: [Transaction]? = nil,
        nextCursor: String?? = nil
    ) -> WalletTransactionsResult {
        return WalletTransactionsResult(
            items: items ?? self.items,
            nextCursor: nextCursor ?? self.nextCursor
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// Generated from the AsyncAPI document by `npm run docs`; do not edit.

// MARK: - WalletTransactionsMessage
public struct WalletTransactionsMessage: Codable {
    public let currency: Currency?
    /// `nextCursor` of the page before.
    public let cursor: String?
    /// 20, if left out.
    public let limit: Int?
    public let sessionID: String?
    public let status: TransactionStatus?
    public let type: TransactionType?

    public enum CodingKeys: String, CodingKey {
        case currency = "currency"
        case cursor = "cursor"
        case limit = "limit"
        case sessionID = "sessionId"
        case status = "status"
        case type = "type"
    }

    public init(currency: Currency?, cursor: String?, limit: Int?, sessionID: String?, status: TransactionStatus?, type: TransactionType?) {
        self.currency = currency
        self.cursor = cursor
        self.limit = limit
        self.sessionID = sessionID
        self.status = status
        self.type = type
    }
}

// MARK: WalletTransactionsMessage convenience initializers and mutators

public extension WalletTransactionsMessage {
    init(data: Data) throws {
        self = try newJSONDecoder().decode(WalletTransactionsMessage.self, from: data)
    }

    init(_ json: String, using encoding: String.Encoding = .utf8) throws {
        guard let data = json.data(using: encoding) else {
            throw NSError(domain: "JSONDecoding", code: 0, userInfo: nil)
        }
        try self.init(data: data)
    }

    init(fromURL url: URL) throws {
        try self.init(data: try Data(contentsOf: url))
    }

    func with(
        currency: Currency?? = nil,
        cursor: String?? = nil,
        limit: Int?? = nil,
        sessionID: String?? = nil,
        status: TransactionStatus?? = nil,
        type: TransactionType?? = nil
    ) -> WalletTransactionsMessage {
        return WalletTransactionsMessage(
            currency: currency ?? self.currency,
            cursor: cursor ?? self.cursor,
            limit: limit ?? self.limit,
            sessionID: sessionID ?? self.sessionID,
            status: status ?? self.status,
            type: type ?? self.type
        )
    }

    func jsonData() throws -> Data {
        return try newJSONEncoder().encode(self)
    }

    func jsonString(encoding: String.Encoding = .utf8) throws -> String? {
        return String(data: try self.jsonData(), encoding: encoding)
    }
}

// MARK: - Helper functions for creating encoders and decoders

func newJSONDecoder() -> JSONDecoder {
    let decoder = JSONDecoder()
    if #available(iOS 10.0, OSX 10.12, tvOS 10.0, watchOS 3.0, *) {
        decoder.dateDecodingStrategy = .iso8601
    }
    return decoder
}

func newJSONEncoder() -> JSONEncoder {
    let encoder = JSONEncoder()
    if #available(iOS 10.0, OSX 10.12, tvOS 10.0, watchOS 3.0, *) {
        encoder.dateEncodingStrategy = .iso8601
    }
    return encoder
}

// MARK: - Encode/decode helpers

public class JSONNull: Codable, Hashable {

    public static func == (lhs: JSONNull, rhs: JSONNull) -> Bool {
        return true
    }

    public var hashValue: Int {
        return 0
    }

    public func hash(into hasher: inout Hasher) {
        // No-op
    }

    public init() {}

    public required init(from decoder: Decoder) throws {
        let container = try decoder.singleValueContainer()
        if !container.decodeNil() {
            throw DecodingError.typeMismatch(JSONNull.self, DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "Wrong type for JSONNull"))
        }
    }

    public func encode(to encoder: Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encodeNil()
    }
}

class JSONCodingKey: CodingKey {
    let key: String

    required init?(intValue: Int) {
        return nil
    }

    required init?(stringValue: String) {
        key = stringValue
    }

    var intValue: Int? {
        return nil
    }

    var stringValue: String {
        return key
    }
}

public class JSONAny: Codable {

    public let value: Any

    static func decodingError(forCodingPath codingPath: [CodingKey]) -> DecodingError {
        let context = DecodingError.Context(codingPath: codingPath, debugDescription: "Cannot decode JSONAny")
        return DecodingError.typeMismatch(JSONAny.self, context)
    }

    static func encodingError(forValue value: Any, codingPath: [CodingKey]) -> EncodingError {
        let context = EncodingError.Context(codingPath: codingPath, debugDescription: "Cannot encode JSONAny")
        return EncodingError.invalidValue(value, context)
    }

    static func decode(from container: SingleValueDecodingContainer) throws -> Any {
        if let value = try? container.decode(Bool.self) {
            return value
        }
        if let value = try? container.decode(Int64.self) {
            return value
        }
        if let value = try? container.decode(Double.self) {
            return value
        }
        if let value = try? container.decode(String.self) {
            return value
        }
        if container.decodeNil() {
            return JSONNull()
        }
        throw decodingError(forCodingPath: container.codingPath)
    }

    static func decode(from container: inout UnkeyedDecodingContainer) throws -> Any {
        if let value = try? container.decode(Bool.self) {
            return value
        }
        if let value = try? container.decode(Int64.self) {
            return value
        }
        if let value = try? container.decode(Double.self) {
            return value
        }
        if let value = try? container.decode(String.self) {
            return value
        }
        if let value = try? container.decodeNil() {
            if value {
                return JSONNull()
            }
        }
        if var container = try? container.nestedUnkeyedContainer() {
            return try decodeArray(from: &container)
        }
        if var container = try? container.nestedContainer(keyedBy: JSONCodingKey.self) {
            return try decodeDictionary(from: &container)
        }
        throw decodingError(forCodingPath: container.codingPath)
    }

    static func decode(from container: inout KeyedDecodingContainer<JSONCodingKey>, forKey key: JSONCodingKey) throws -> Any {
        if let value = try? container.decode(Bool.self, forKey: key) {
            return value
        }
        if let value = try? container.decode(Int64.self, forKey: key) {
            return value
        }
        if let value = try? container.decode(Double.self, forKey: key) {
            return value
        }
        if let value = try? container.decode(String.self, forKey: key) {
            return value
        }
        if let value = try? container.decodeNil(forKey: key) {
            if value {
                return JSONNull()
            }
        }
        if var container = try? container.nestedUnkeyedContainer(forKey: key) {
            return try decodeArray(from: &container)
        }
        if var container = try? container.nestedContainer(keyedBy: JSONCodingKey.self, forKey: key) {
            return try decodeDictionary(from: &container)
        }
        throw decodingError(forCodingPath: container.codingPath)
    }

    static func decodeArray(from container: inout UnkeyedDecodingContainer) throws -> [Any] {
        var arr: [Any] = []
        while !container.isAtEnd {
            let value = try decode(from: &container)
            arr.append(value)
        }
        return arr
    }

    static func decodeDictionary(from container: inout KeyedDecodingContainer<JSONCodingKey>) throws -> [String: Any] {
        var dict = [String: Any]()
        for key in container.allKeys {
            let value = try decode(from: &container, forKey: key)
            dict[key.stringValue] = value
        }
        return dict
    }

    static func encode(to container: inout UnkeyedEncodingContainer, array: [Any]) throws {
        for value in array {
            if let value = value as? Bool {
                try container.encode(value)
            } else if let value = value as? Int64 {
                try container.encode(value)
            } else if let value = value as? Double {
                try container.encode(value)
            } else if let value = value as? String {
                try container.encode(value)
            } else if value is JSONNull {
                try container.encodeNil()
            } else if let value = value as? [Any] {
                var container = container.nestedUnkeyedContainer()
                try encode(to: &container, array: value)
            } else if let value = value as? [String: Any] {
                var container = container.nestedContainer(keyedBy: JSONCodingKey.self)
                try encode(to: &container, dictionary: value)
            } else {
                throw encodingError(forValue: value, codingPath: container.codingPath)
            }
        }
    }

    static func encode(to container: inout KeyedEncodingContainer<JSONCodingKey>, dictionary: [String: Any]) throws {
        for (key, value) in dictionary {
            let key = JSONCodingKey(stringValue: key)!
            if let value = value as? Bool {
                try container.encode(value, forKey: key)
            } else if let value = value as? Int64 {
                try container.encode(value, forKey: key)
            } else if let value = value as? Double {
                try container.encode(value, forKey: key)
            } else if let value = value as? String {
                try container.encode(value, forKey: key)
            } else if value is JSONNull {
                try container.encodeNil(forKey: key)
            } else if let value = value as? [Any] {
                var container = container.nestedUnkeyedContainer(forKey: key)
                try encode(to: &container, array: value)
            } else if let value = value as? [String: Any] {
                var container = container.nestedContainer(keyedBy: JSONCodingKey.self, forKey: key)
                try encode(to: &container, dictionary: value)
            } else {
                throw encodingError(forValue: value, codingPath: container.codingPath)
            }
        }
    }

    static func encode(to container: inout SingleValueEncodingContainer, value: Any) throws {
        if let value = value as? Bool {
            try container.encode(value)
        } else if let value = value as? Int64 {
            try container.encode(value)
        } else if let value = value as? Double {
            try container.encode(value)
        } else if let value = value as? String {
            try container.encode(value)
        } else if value is JSONNull {
            try container.encodeNil()
        } else {
            throw encodingError(forValue: value, codingPath: container.codingPath)
        }
    }

    public required init(from decoder: Decoder) throws {
        if var arrayContainer = try? decoder.unkeyedContainer() {
            self.value = try JSONAny.decodeArray(from: &arrayContainer)
        } else if var container = try? decoder.container(keyedBy: JSONCodingKey.self) {
            self.value = try JSONAny.decodeDictionary(from: &container)
        } else {
            let container = try decoder.singleValueContainer()
            self.value = try JSONAny.decode(from: container)
        }
    }

    public func encode(to encoder: Encoder) throws {
        if let arr = self.value as? [Any] {
            var container = encoder.unkeyedContainer()
            try JSONAny.encode(to: &container, array: arr)
        } else if let dict = self.value as? [String: Any] {
            var container = encoder.container(keyedBy: JSONCodingKey.self)
            try JSONAny.encode(to: &container, dictionary: dict)
        } else {
            var container = encoder.singleValueContainer()
            try JSONAny.encode(to: &container, value: self.value)
        }
    }
}
