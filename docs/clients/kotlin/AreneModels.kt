// Generated from the AsyncAPI document by `npm run docs`; do not edit.

package arene.models

import kotlinx.serialization.*
import kotlinx.serialization.json.*
import kotlinx.serialization.descriptors.*
import kotlinx.serialization.encoding.*

@Serializable
data class AuditLog (
    val action: String,

    @SerialName("actorUserId")
    val actorUserID: String? = null,

    val createdAt: String,
    val id: String,
    val ip: String? = null,
    val metadata: JsonObject,
    val pointsAfter: Long? = null,
    val pointsBefore: Long? = null,
    val pointsDelta: Long? = null,
    val reason: String? = null,

    @SerialName("relatedEntityId")
    val relatedEntityID: String? = null,

    val relatedEntityType: String? = null,

    @SerialName("targetUserId")
    val targetUserID: String? = null,

    val updatedAt: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class AuthChangePasswordACK (
    val data: Nothing? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
class Nothing()

@Serializable
data class ErrorReply (
    /**
     * Stable. A client must bear codes that it does not know.
     */
    val code: String,

    /**
     * By code; on VALIDATION_FAILED `[{ field, message }]`, in English, for developers.
     */
    val details: JsonElement? = null,

    /**
     * For people, in the locale of the handshake; never to be compared.
     */
    val message: String,

    @SerialName("retryAfterMs")
    val retryAfterMS: Long? = null,

    @SerialName("traceId")
    val traceID: String
)

@Serializable
data class AuthChangePasswordMessage (
    val currentPassword: String,
    val idempotencyKey: String? = null,
    val newPassword: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class AuthForgotACK (
    val data: Nothing? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class AuthForgotMessage (
    val idempotencyKey: String? = null,
    val identifier: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class AuthLoginACK (
    val data: Session? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class Session (
    val expiresAt: String,
    val newDevice: Boolean,
    val refreshToken: String,
    val token: String,
    val user: User
)

@Serializable
data class User (
    @SerialName("avatarUrl")
    val avatarURL: String? = null,

    val bannedAt: String? = null,
    val banReason: String? = null,
    val country: String? = null,
    val createdAt: String,

    @SerialName("currentDivisionId")
    val currentDivisionID: String? = null,

    val email: String? = null,
    val firstName: String? = null,
    val fullName: String? = null,
    val id: String,
    val isVerified: Boolean,
    val lastLoginAt: String? = null,
    val lastName: String? = null,
    val locale: Locale,
    val notifications: UserNotifications,
    val permissions: List<Permission>,
    val phone: String? = null,
    val profile: UserProfile,

    @SerialName("publicId")
    val publicID: String,

    val rating: Long,
    val roles: List<String>,
    val stats: UserStats,
    val status: UserStatus,
    val updatedAt: String,
    val username: String
)

@Serializable
enum class Locale(val value: String) {
    @SerialName("en") En("en"),
    @SerialName("fr") Fr("fr");
}

@Serializable
data class UserNotifications (
    val email: Boolean,
    val push: Boolean
)

@Serializable
enum class Permission(val value: String) {
    @SerialName("admin.access") AdminAccess("admin.access"),
    @SerialName("admin.super") AdminSuper("admin.super"),
    @SerialName("audit.read") AuditRead("audit.read"),
    @SerialName("bets.manage") BetsManage("bets.manage"),
    @SerialName("chat.moderate") ChatModerate("chat.moderate"),
    @SerialName("draws.manage") DrawsManage("draws.manage"),
    @SerialName("games.manage") GamesManage("games.manage"),
    @SerialName("groups.manage") GroupsManage("groups.manage"),
    @SerialName("offers.manage") OffersManage("offers.manage"),
    @SerialName("payments.manage") PaymentsManage("payments.manage"),
    @SerialName("reseller") Reseller("reseller"),
    @SerialName("settings.manage") SettingsManage("settings.manage"),
    @SerialName("tombolas.manage") TombolasManage("tombolas.manage"),
    @SerialName("tournaments.manage") TournamentsManage("tournaments.manage"),
    @SerialName("users.manage") UsersManage("users.manage");
}

@Serializable
data class UserProfile (
    val alias: String? = null,
    val description: String? = null,
    val quote: String? = null,
    val visibility: Visibility
)

@Serializable
enum class Visibility(val value: String) {
    @SerialName("private") Private("private"),
    @SerialName("public") Public("public");
}

@Serializable
data class UserStats (
    val losses: Long,
    val participations: Long,
    val tournamentsPlayed: Long,
    val winRate: Double,
    val wins: Long
)

@Serializable
enum class UserStatus(val value: String) {
    @SerialName("active") Active("active"),
    @SerialName("banned") Banned("banned"),
    @SerialName("disabled") Disabled("disabled");
}

@Serializable
data class AuthLoginMessage (
    val device: AuthLoginMessageDevice? = null,
    val idempotencyKey: String? = null,
    val identifier: String,
    val password: String
)

@Serializable
data class AuthLoginMessageDevice (
    val fingerprint: String,
    val name: String? = null
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class AuthLogoutACK (
    val data: Nothing? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class AuthLogoutMessage (
    val idempotencyKey: String? = null,
    val refreshToken: String? = null
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class AuthRefreshACK (
    val data: Session? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class AuthRefreshMessage (
    val idempotencyKey: String? = null,
    val refreshToken: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class AuthRegisterACK (
    val data: Session? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class AuthRegisterMessage (
    val country: String? = null,
    val device: AuthRegisterMessageDevice? = null,
    val email: String? = null,
    val firstName: String? = null,
    val fullName: String? = null,
    val idempotencyKey: String? = null,
    val lastName: String? = null,
    val locale: Locale? = null,
    val password: String,
    val phone: String? = null,
    val username: String? = null
)

@Serializable
data class AuthRegisterMessageDevice (
    val fingerprint: String,
    val name: String? = null
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class AuthResetACK (
    val data: Nothing? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class AuthResetMessage (
    val code: String,
    val idempotencyKey: String? = null,
    val identifier: String,
    val newPassword: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class AuthVerifyACK (
    val data: AuthVerifyResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class AuthVerifyResult (
    val user: User,
    val valid: Boolean
)

@Serializable
class AuthVerifyMessage()

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class BetBuyACK (
    val data: BetBuyResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class BetBuyResult (
    val balance: Money,
    val position: Position
)

@Serializable
data class Money (
    val amount: Long,
    val currency: Currency
)

@Serializable
enum class Currency(val value: String) {
    @SerialName("COIN") Coin("COIN"),
    @SerialName("GHS") Ghs("GHS"),
    @SerialName("POINT") Point("POINT"),
    @SerialName("XOF") Xof("XOF");
}

@Serializable
data class Position (
    @SerialName("betId")
    val betID: String,

    val cancelledAt: String? = null,
    val createdAt: String,
    val fee: Long? = null,
    val id: String,
    val oddsAtPurchase: Double,

    @SerialName("optionId")
    val optionID: String,

    val payout: Long,
    val settledAt: String? = null,
    val soldAt: String? = null,
    val soldFor: Long? = null,
    val stake: Long,
    val status: PositionStatus,
    val updatedAt: String,

    @SerialName("userId")
    val userID: String
)

@Serializable
enum class PositionStatus(val value: String) {
    @SerialName("cancelled") Cancelled("cancelled"),
    @SerialName("open") Open("open"),
    @SerialName("settled") Settled("settled"),
    @SerialName("sold") Sold("sold");
}

@Serializable
data class BetBuyMessage (
    @SerialName("betId")
    val betID: String,

    val idempotencyKey: String,

    /**
     * At most three decimals.
     */
    val minOdds: Double? = null,

    @SerialName("optionId")
    val optionID: String,

    val stake: Long
)

@Serializable
data class BetCancelledMessage (
    val at: String,
    val data: BetCancelledMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class BetCancelledMessageData (
    val cancelledAt: String
)

@Serializable
data class BetClosedMessage (
    val at: String,
    val data: BetClosedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class BetClosedMessageData (
    val closedAt: String
)

@Serializable
data class BetCorrectedMessage (
    val at: String,
    val data: BetCorrectedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class BetCorrectedMessageData (
    val missing: Long,
    val paid: Long,

    @SerialName("previousOptionId")
    val previousOptionID: String,

    @SerialName("resultOptionId")
    val resultOptionID: String,

    val takenBack: Long,
    val winners: Long
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class BetCreateACK (
    val data: BetCreateResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class BetCreateResult (
    val bet: Bet
)

@Serializable
data class Bet (
    val betType: BetType,
    val closesAt: String,
    val createdAt: String,

    @SerialName("creatorId")
    val creatorID: String,

    val creatorName: String,
    val description: String? = null,
    val details: String? = null,
    val flaggedAt: String? = null,

    @SerialName("groupId")
    val groupID: String? = null,

    val id: String,
    val liquidity: Long,

    @SerialName("matchId")
    val matchID: String? = null,

    val options: List<BetOption>,
    val proposal: Proposal? = null,
    val resolvedAt: String? = null,

    @SerialName("resultOptionId")
    val resultOptionID: String? = null,

    val status: BetStatus,
    val suspended: Boolean,
    val title: String,
    val updatedAt: String
)

@Serializable
enum class BetType(val value: String) {
    @SerialName("boolean") BetTypeBoolean("boolean"),
    @SerialName("multiple") Multiple("multiple"),
    @SerialName("number") Number("number");
}

@Serializable
data class BetOption (
    val id: String,
    val label: String,
    val matchResult: MatchResult? = null,
    val odds: Double,
    val positions: Long,
    val probability: Double,
    val staked: Long,
    val value: Double? = null
)

/**
 * Of a bet about a match: the result for which this option wins; by it the option is
 * proposed.
 */
@Serializable
enum class MatchResult(val value: String) {
    @SerialName("draw") Draw("draw"),
    @SerialName("player1") Player1("player1"),
    @SerialName("player2") Player2("player2");
}

@Serializable
data class Proposal (
    val action: ProposalAction,

    @SerialName("optionId")
    val optionID: String? = null,

    val outcome: Outcome? = null,
    val player1Score: Long? = null,
    val player2Score: Long? = null,
    val shootout: ProposalShootout? = null,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
enum class ProposalAction(val value: String) {
    @SerialName("cancel") Cancel("cancel"),
    @SerialName("resolve") Resolve("resolve");
}

@Serializable
enum class Outcome(val value: String) {
    @SerialName("designated") Designated("designated"),
    @SerialName("double_forfeit") DoubleForfeit("double_forfeit"),
    @SerialName("forfeit") Forfeit("forfeit"),
    @SerialName("played") Played("played"),
    @SerialName("walkover") Walkover("walkover");
}

@Serializable
data class ProposalShootout (
    val player1: Long,
    val player2: Long
)

@Serializable
enum class BetStatus(val value: String) {
    @SerialName("cancelled") Cancelled("cancelled"),
    @SerialName("closed") Closed("closed"),
    @SerialName("open") Open("open"),
    @SerialName("resolved") Resolved("resolved"),
    @SerialName("resolving") Resolving("resolving");
}

@Serializable
data class BetCreateMessage (
    val betType: BetType,
    val closesAt: String,
    val description: String? = null,
    val details: String? = null,

    @SerialName("groupId")
    val groupID: String? = null,

    val idempotencyKey: String? = null,

    /**
     * The match of a public tournament that it is about, before either player has declared a
     * result.
     */
    @SerialName("matchId")
    val matchID: String? = null,

    val options: List<BetCreateMessageOption>,
    val title: String
)

@Serializable
data class BetCreateMessageOption (
    val label: String,

    /**
     * Of a bet about a match: the result for which this option wins; by it the option is
     * proposed.
     */
    val matchResult: MatchResult? = null,

    /**
     * At most three decimals.
     */
    val odds: Double,

    val value: Double? = null
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class BetGetACK (
    val data: BetGetResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class BetGetResult (
    val bet: Bet
)

@Serializable
data class BetGetMessage (
    @SerialName("betId")
    val betID: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class BetListACK (
    val data: BetListResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class BetListResult (
    val items: List<Bet>,
    val nextCursor: String? = null
)

@Serializable
data class BetListMessage (
    /**
     * Only bets that take stakes now; `false`: only others.
     */
    val active: Boolean? = null,

    /**
     * `nextCursor` of the page before.
     */
    val cursor: String? = null,

    @SerialName("groupId")
    val groupID: String? = null,

    /**
     * 20, if left out.
     */
    val limit: Long? = null,

    /**
     * Only bets about this match.
     */
    @SerialName("matchId")
    val matchID: String? = null,

    val order: Order? = null,

    /**
     * Text that stands in the title or the description.
     */
    val search: String? = null,

    val sort: Sort? = null
)

@Serializable
enum class Order(val value: String) {
    @SerialName("asc") Asc("asc"),
    @SerialName("desc") Desc("desc");
}

@Serializable
enum class Sort(val value: String) {
    @SerialName("closesAt") ClosesAt("closesAt"),
    @SerialName("createdAt") CreatedAt("createdAt"),
    @SerialName("positions") Positions("positions");
}

@Serializable
data class BetOddsMessage (
    val at: String,
    val data: BetOddsMessageData,
    val room: String,
    val version: Long
)

@Serializable
data class BetOddsMessageData (
    val options: List<DataOption>
)

@Serializable
data class DataOption (
    val id: String,
    val odds: Double,
    val positions: Long,
    val probability: Double,
    val staked: Long
)

@Serializable
data class BetOpenedMessage (
    val at: String,
    val data: BetOpenedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class BetOpenedMessageData (
    val bet: Bet
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class BetPositionsACK (
    val data: BetPositionsResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class BetPositionsResult (
    val items: List<Position>,
    val nextCursor: String? = null
)

@Serializable
data class BetPositionsMessage (
    @SerialName("betId")
    val betID: String,

    /**
     * `nextCursor` of the page before.
     */
    val cursor: String? = null,

    /**
     * 20, if left out.
     */
    val limit: Long? = null,

    val status: PositionStatus? = null
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class BetQuoteACK (
    val data: BetQuoteResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class BetQuoteResult (
    val fee: Long,
    val net: Long,
    val odds: Double? = null,
    val payout: Long? = null,
    val value: Long? = null
)

@Serializable
data class BetQuoteMessage (
    @SerialName("betId")
    val betID: String? = null,

    @SerialName("optionId")
    val optionID: String? = null,

    @SerialName("positionId")
    val positionID: String? = null,

    val stake: Long? = null
)

@Serializable
data class BetResolvedMessage (
    val at: String,
    val data: BetResolvedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class BetResolvedMessageData (
    val paid: Long,
    val resolvedAt: String,

    @SerialName("resultOptionId")
    val resultOptionID: String,

    val winners: Long
)

@Serializable
data class BetResolvingMessage (
    val at: String,
    val data: BetResolvingMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class BetResolvingMessageData (
    @SerialName("resultOptionId")
    val resultOptionID: String
)

@Serializable
data class BetResumedMessage (
    val at: String,
    val data: BetResumedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
class BetResumedMessageData()

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class BetSellACK (
    val data: BetSellResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class BetSellResult (
    val balance: Money,
    val fee: Long,
    val position: Position,
    val received: Long
)

@Serializable
data class BetSellMessage (
    val idempotencyKey: String,
    val minNet: Long? = null,

    @SerialName("positionId")
    val positionID: String
)

@Serializable
data class BetSuspendedMessage (
    val at: String,
    val data: BetSuspendedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
class BetSuspendedMessageData()

@Serializable
data class BetUpdatedMessage (
    val at: String,
    val data: BetUpdatedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class BetUpdatedMessageData (
    val bet: Bet
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class ChatDeleteACK (
    val data: ChatDeleteResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class ChatDeleteResult (
    val message: Message
)

@Serializable
data class Message (
    val createdAt: String,
    val deletedAt: String? = null,
    val isSystem: Boolean,
    val name: String,
    val replyTo: Long? = null,
    val room: String,
    val seq: Long,
    val text: String,

    @SerialName("userId")
    val userID: String? = null
)

@Serializable
data class ChatDeleteMessage (
    val idempotencyKey: String? = null,
    val reason: String? = null,
    val room: String,
    val seq: Long
)

@Serializable
data class ChatDeletedMessage (
    val deletedAt: String,
    val messageSeq: Long,
    val room: String,
    val seq: Long
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class ChatHistoryACK (
    val data: ChatHistoryResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class ChatHistoryResult (
    val chatSeq: Long,
    val deletions: List<Deletion>,
    val messages: List<Message>,
    val room: String
)

@Serializable
data class Deletion (
    val deletedAt: String,
    val messageSeq: Long,
    val room: String,
    val seq: Long
)

@Serializable
data class ChatHistoryMessage (
    val after: Long? = null,
    val before: Long? = null,
    val limit: Long? = null,
    val room: String
)

@Serializable
data class ChatMessageMessage (
    val createdAt: String,
    val deletedAt: String? = null,
    val isSystem: Boolean,
    val name: String,
    val replyTo: Long? = null,
    val room: String,
    val seq: Long,
    val text: String,

    @SerialName("userId")
    val userID: String? = null
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class ChatMuteACK (
    val data: ChatMuteResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class ChatMuteResult (
    val mutedUntil: String? = null
)

@Serializable
data class ChatMuteMessage (
    val idempotencyKey: String? = null,
    val minutes: Long,
    val reason: String,
    val room: String,

    @SerialName("userId")
    val userID: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class ChatReportACK (
    val data: Nothing? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class ChatReportMessage (
    val idempotencyKey: String? = null,
    val reason: String,
    val room: String,
    val seq: Long
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class ChatSendACK (
    val data: ChatSendResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class ChatSendResult (
    val message: Message
)

@Serializable
data class ChatSendMessage (
    val idempotencyKey: String? = null,
    val replyTo: Long? = null,
    val room: String,
    val text: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class DisputeGetACK (
    val data: DisputeGetResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class DisputeGetResult (
    val dispute: DisputeGetResultDispute,
    val fairPlay: FairPlay? = null,
    val match: DisputeGetResultMatch
)

@Serializable
data class DisputeGetResultDispute (
    val createdAt: String,

    /**
     * What the two say, with their proofs.
     */
    val declarations: List<PurpleDeclaration>,

    val finalPlayer1Score: Long? = null,
    val finalPlayer2Score: Long? = null,
    val id: String,

    @SerialName("matchId")
    val matchID: String,

    val resolutionNotes: String? = null,
    val resolvedAt: String? = null,
    val resolvedBy: String? = null,

    /**
     * `cancelled` where both agreed after all.
     */
    val status: DisputeStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String
)

@Serializable
data class PurpleDeclaration (
    val declaredAt: String,
    val flags: List<Flag>,

    @SerialName("matchId")
    val matchID: String,

    val player1Score: Long,
    val player2Score: Long,

    /**
     * Where its screenshot is to be seen, for a quarter of an hour.
     */
    @SerialName("proofUrl")
    val proofURL: String,

    val shootout: PurpleShootout? = null,

    @SerialName("userId")
    val userID: String
)

@Serializable
enum class Flag(val value: String) {
    @SerialName("proof_looks_alike") ProofLooksAlike("proof_looks_alike"),
    @SerialName("proof_seen_before") ProofSeenBefore("proof_seen_before");
}

@Serializable
data class PurpleShootout (
    val player1: Long,
    val player2: Long
)

/**
 * `cancelled` where both agreed after all.
 */
@Serializable
enum class DisputeStatus(val value: String) {
    @SerialName("cancelled") Cancelled("cancelled"),
    @SerialName("pending") Pending("pending"),
    @SerialName("resolved") Resolved("resolved");
}

@Serializable
data class FairPlay (
    val pair: Pair,
    val players: List<Player>
)

@Serializable
data class Pair (
    val alwaysContradict: Boolean,
    val disputed: Long,
    val matches: Long
)

@Serializable
data class Player (
    val disputed: Long,
    val disputes: List<PlayerDispute>,
    val isOftenDisputed: Boolean,
    val matches: Long,
    val name: String,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class PlayerDispute (
    val createdAt: String,
    val flags: List<Flag>,
    val status: DisputeStatus,
    val upheld: Boolean? = null
)

@Serializable
data class DisputeGetResultMatch (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: FluffyShootout? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
enum class NextMatchPosition(val value: String) {
    @SerialName("player1") Player1("player1"),
    @SerialName("player2") Player2("player2");
}

@Serializable
data class FluffyShootout (
    val player1: Long,
    val player2: Long
)

@Serializable
enum class MatchStatus(val value: String) {
    @SerialName("awaiting_results") AwaitingResults("awaiting_results"),
    @SerialName("cancelled") Cancelled("cancelled"),
    @SerialName("completed") Completed("completed"),
    @SerialName("disputed") Disputed("disputed"),
    @SerialName("pending") Pending("pending"),
    @SerialName("ready") Ready("ready");
}

@Serializable
data class DisputeGetMessage (
    @SerialName("disputeId")
    val disputeID: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class DisputeListACK (
    val data: DisputeListResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class DisputeListResult (
    val items: List<DisputeListResultItem>,
    val nextCursor: String? = null
)

@Serializable
data class DisputeListResultItem (
    val createdAt: String,

    /**
     * What the two say, with their proofs.
     */
    val declarations: List<ItemDeclaration>,

    val finalPlayer1Score: Long? = null,
    val finalPlayer2Score: Long? = null,
    val id: String,

    @SerialName("matchId")
    val matchID: String,

    val resolutionNotes: String? = null,
    val resolvedAt: String? = null,
    val resolvedBy: String? = null,

    /**
     * `cancelled` where both agreed after all.
     */
    val status: DisputeStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String
)

@Serializable
data class ItemDeclaration (
    val declaredAt: String,
    val flags: List<Flag>,

    @SerialName("matchId")
    val matchID: String,

    val player1Score: Long,
    val player2Score: Long,

    /**
     * Where its screenshot is to be seen, for a quarter of an hour.
     */
    @SerialName("proofUrl")
    val proofURL: String,

    val shootout: TentacledShootout? = null,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class TentacledShootout (
    val player1: Long,
    val player2: Long
)

@Serializable
data class DisputeListMessage (
    /**
     * `nextCursor` of the page before.
     */
    val cursor: String? = null,

    /**
     * 20, if left out.
     */
    val limit: Long? = null,

    val status: DisputeStatus? = null,

    @SerialName("tournamentId")
    val tournamentID: String? = null
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class DisputeResolveACK (
    val data: DisputeResolveResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class DisputeResolveResult (
    val dispute: DisputeResolveResultDispute,
    val match: DisputeResolveResultMatch
)

@Serializable
data class DisputeResolveResultDispute (
    val createdAt: String,

    /**
     * What the two say, with their proofs.
     */
    val declarations: List<FluffyDeclaration>,

    val finalPlayer1Score: Long? = null,
    val finalPlayer2Score: Long? = null,
    val id: String,

    @SerialName("matchId")
    val matchID: String,

    val resolutionNotes: String? = null,
    val resolvedAt: String? = null,
    val resolvedBy: String? = null,

    /**
     * `cancelled` where both agreed after all.
     */
    val status: DisputeStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String
)

@Serializable
data class FluffyDeclaration (
    val declaredAt: String,
    val flags: List<Flag>,

    @SerialName("matchId")
    val matchID: String,

    val player1Score: Long,
    val player2Score: Long,

    /**
     * Where its screenshot is to be seen, for a quarter of an hour.
     */
    @SerialName("proofUrl")
    val proofURL: String,

    val shootout: StickyShootout? = null,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class StickyShootout (
    val player1: Long,
    val player2: Long
)

@Serializable
data class DisputeResolveResultMatch (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: IndigoShootout? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
data class IndigoShootout (
    val player1: Long,
    val player2: Long
)

@Serializable
data class DisputeResolveMessage (
    val cancelMatch: Boolean? = null,

    @SerialName("disputeId")
    val disputeID: String,

    val idempotencyKey: String? = null,
    val notes: String,
    val player1Score: Long? = null,
    val player2Score: Long? = null,
    val shootout: DisputeResolveMessageShootout? = null
)

@Serializable
data class DisputeResolveMessageShootout (
    val player1: Long,
    val player2: Long
)

@Serializable
data class DisputeResolvedMessage (
    val at: String,
    val data: DisputeResolvedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class DisputeResolvedMessageData (
    @SerialName("disputeId")
    val disputeID: String,

    val match: PurpleMatch
)

@Serializable
data class PurpleMatch (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: IndecentShootout? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
data class IndecentShootout (
    val player1: Long,
    val player2: Long
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class GameGetACK (
    val data: GameGetResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class GameGetResult (
    val game: Game
)

@Serializable
data class Game (
    val createdAt: String,
    val currency: Currency,
    val description: String,

    @SerialName("iconUrl")
    val iconURL: String? = null,

    val id: String,
    val kind: GameKind,
    val maxBet: Long,
    val minBet: Long,
    val name: String,
    val returnToPlayer: Double? = null,
    val rules: JsonObject,

    /**
     * Unique, for addresses: `fc-mobile`.
     */
    val slug: String,

    /**
     * Nothing new begins in one that is not open.
     */
    val status: GameStatus,

    val updatedAt: String
)

@Serializable
enum class GameKind(val value: String) {
    @SerialName("football") Football("football"),
    @SerialName("liars_poker") LiarsPoker("liars_poker"),
    @SerialName("lottery") Lottery("lottery"),
    @SerialName("slot") Slot("slot");
}

/**
 * Nothing new begins in one that is not open.
 */
@Serializable
enum class GameStatus(val value: String) {
    @SerialName("closed") Closed("closed"),
    @SerialName("maintenance") Maintenance("maintenance"),
    @SerialName("open") Open("open");
}

@Serializable
data class GameGetMessage (
    @SerialName("gameId")
    val gameID: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class GameListACK (
    val data: GameListResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class GameListResult (
    val items: List<GameListResultItem>,
    val nextCursor: String? = null
)

@Serializable
data class GameListResultItem (
    val createdAt: String,
    val currency: Currency,
    val description: String,

    @SerialName("iconUrl")
    val iconURL: String? = null,

    val id: String,
    val kind: GameKind,
    val maxBet: Long,
    val minBet: Long,
    val name: String,
    val returnToPlayer: Double? = null,
    val rules: JsonObject,

    /**
     * Unique, for addresses: `fc-mobile`.
     */
    val slug: String,

    /**
     * Nothing new begins in one that is not open.
     */
    val status: GameStatus,

    val updatedAt: String
)

@Serializable
data class GameListMessage (
    /**
     * `nextCursor` of the page before.
     */
    val cursor: String? = null,

    val kind: GameKind? = null,

    /**
     * 20, if left out.
     */
    val limit: Long? = null
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class GroupGetACK (
    val data: GroupGetResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class GroupGetResult (
    val items: List<GroupGetResultItem>,
    val nextCursor: String? = null
)

@Serializable
data class GroupGetResultItem (
    val group: PurpleGroup,
    val role: ItemRole? = null
)

@Serializable
data class PurpleGroup (
    val createdAt: String,
    val createdBy: String,
    val description: String? = null,
    val id: String,
    val isPrivate: Boolean,
    val membersCount: Long,
    val name: String,
    val updatedAt: String
)

@Serializable
enum class ItemRole(val value: String) {
    @SerialName("manager") Manager("manager"),
    @SerialName("member") Member("member");
}

@Serializable
data class GroupGetMessage (
    /**
     * `nextCursor` of the page before.
     */
    val cursor: String? = null,

    @SerialName("groupId")
    val groupID: String? = null,

    /**
     * 20, if left out.
     */
    val limit: Long? = null
)

@Serializable
data class Job (
    val attempts: Long,
    val completedAt: String? = null,
    val createdAt: String,
    val errorMessage: String? = null,
    val id: String,
    val jobKey: String,
    val kind: String,
    val payload: JsonObject,
    val runAt: String,
    val startedAt: String? = null,
    val status: JobStatus,
    val updatedAt: String
)

@Serializable
enum class JobStatus(val value: String) {
    @SerialName("completed") Completed("completed"),
    @SerialName("dead") Dead("dead"),
    @SerialName("failed") Failed("failed"),
    @SerialName("processing") Processing("processing"),
    @SerialName("queued") Queued("queued");
}

@Serializable
data class LedgerReport (
    val accounts: Long,
    val checkedAt: String,
    val clean: Boolean,
    val entries: Long,
    val findings: List<Finding>
)

@Serializable
data class Finding (
    val check: String,
    val detail: String,
    val subject: String
)

@Serializable
data class LobbyChangedMessage (
    val at: String,
    val data: LobbyChangedMessageData,
    val room: String,
    val version: Long
)

@Serializable
data class LobbyChangedMessageData (
    val busiest: List<Bet>,
    val newest: List<Bet>
)

@Serializable
data class MatchChangedMessage (
    val at: String,
    val data: MatchChangedMessageData,
    val room: String,
    val version: Long
)

@Serializable
data class MatchChangedMessageData (
    val match: FluffyMatch
)

@Serializable
data class FluffyMatch (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: HilariousShootout? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
data class HilariousShootout (
    val player1: Long,
    val player2: Long
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MatchCorrectACK (
    val data: MatchCorrectResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MatchCorrectResult (
    /**
     * Bets that are resolved by what was, and are flagged for an admin.
     */
    val bets: List<String>,

    /**
     * The other matches that are no more what they were.
     */
    val changed: List<MatchCorrectResultChanged>,

    val dryRun: Boolean,
    val match: MatchCorrectResultMatch,
    val prizes: List<Prize>,

    /**
     * What the tournament does to ratings, once it is over.
     */
    val ratings: List<Rating>,

    /**
     * The tournament was over, and goes on: matches are to be played again.
     */
    val reopened: Boolean,

    val standings: List<MatchCorrectResultStanding>? = null
)

@Serializable
data class MatchCorrectResultChanged (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: AmbitiousShootout? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
data class AmbitiousShootout (
    val player1: Long,
    val player2: Long
)

@Serializable
data class MatchCorrectResultMatch (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: CunningShootout? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
data class CunningShootout (
    val player1: Long,
    val player2: Long
)

@Serializable
data class Prize (
    val after: Long? = null,
    val before: Long? = null,

    /**
     * Of a prize that is taken back: spent already, so the house bears it.
     */
    val missing: Long,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class Rating (
    val after: Long? = null,
    val before: Long? = null,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class MatchCorrectResultStanding (
    val draws: Long,
    val goalDifference: Long,
    val goalsAgainst: Long,
    val goalsFor: Long,
    val losses: Long,
    val played: Long,
    val points: Long,
    val rank: Long,

    @SerialName("userId")
    val userID: String,

    val wins: Long
)

@Serializable
data class MatchCorrectMessage (
    val dryRun: Boolean? = null,
    val idempotencyKey: String? = null,

    @SerialName("matchId")
    val matchID: String,

    val player1Score: Long,
    val player2Score: Long,
    val reason: String,
    val shootout: MatchCorrectMessageShootout? = null
)

@Serializable
data class MatchCorrectMessageShootout (
    val player1: Long,
    val player2: Long
)

@Serializable
data class MatchCorrectedMessage (
    val at: String,
    val data: MatchCorrectedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class MatchCorrectedMessageData (
    /**
     * The other matches that are no more what they were.
     */
    val changed: List<PurpleChanged>,

    val match: TentacledMatch,
    val reason: String,

    /**
     * The tournament was over, and goes on.
     */
    val reopened: Boolean
)

@Serializable
data class PurpleChanged (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: MagentaShootout? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
data class MagentaShootout (
    val player1: Long,
    val player2: Long
)

@Serializable
data class TentacledMatch (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: FriskyShootout? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
data class FriskyShootout (
    val player1: Long,
    val player2: Long
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MatchDecideACK (
    val data: MatchDecideResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MatchDecideResult (
    val match: MatchDecideResultMatch
)

@Serializable
data class MatchDecideResultMatch (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: MischievousShootout? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
data class MischievousShootout (
    val player1: Long,
    val player2: Long
)

@Serializable
data class MatchDecideMessage (
    val action: MatchDecideMessageAction,

    /**
     * Of `extend`: how many more.
     */
    val hours: Long? = null,

    val idempotencyKey: String? = null,

    @SerialName("matchId")
    val matchID: String,

    /**
     * Of `forfeit`: who forfeits; of `designate`: who wins.
     */
    @SerialName("userId")
    val userID: String? = null
)

@Serializable
enum class MatchDecideMessageAction(val value: String) {
    @SerialName("accept_declared") AcceptDeclared("accept_declared"),
    @SerialName("designate") Designate("designate"),
    @SerialName("double_forfeit") DoubleForfeit("double_forfeit"),
    @SerialName("extend") Extend("extend"),
    @SerialName("forfeit") Forfeit("forfeit");
}

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MatchDeclarationsACK (
    val data: MatchDeclarationsResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MatchDeclarationsResult (
    val declarations: List<MatchDeclarationsResultDeclaration>
)

@Serializable
data class MatchDeclarationsResultDeclaration (
    val declaredAt: String,
    val flags: List<Flag>,

    @SerialName("matchId")
    val matchID: String,

    val player1Score: Long,
    val player2Score: Long,

    /**
     * Where its screenshot is to be seen, for a quarter of an hour.
     */
    @SerialName("proofUrl")
    val proofURL: String,

    val shootout: BraggadociousShootout? = null,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class BraggadociousShootout (
    val player1: Long,
    val player2: Long
)

@Serializable
data class MatchDeclarationsMessage (
    @SerialName("matchId")
    val matchID: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MatchDeclareACK (
    val data: MatchDeclareResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MatchDeclareResult (
    val match: MatchDeclareResultMatch
)

@Serializable
data class MatchDeclareResultMatch (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: Shootout1? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
data class Shootout1 (
    val player1: Long,
    val player2: Long
)

@Serializable
data class MatchDeclareMessage (
    val idempotencyKey: String? = null,

    @SerialName("matchId")
    val matchID: String,

    val player1Score: Long,
    val player2Score: Long,

    /**
     * As `upload:proof` answered it.
     */
    @SerialName("proofUrl")
    val proofURL: String? = null,

    val shootout: MatchDeclareMessageShootout? = null
)

@Serializable
data class MatchDeclareMessageShootout (
    val player1: Long,
    val player2: Long
)

@Serializable
data class MatchDeclaredMessage (
    val at: String,
    val data: MatchDeclaredMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class MatchDeclaredMessageData (
    @SerialName("matchId")
    val matchID: String,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class MatchDisputedMessage (
    val at: String,
    val data: MatchDisputedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class MatchDisputedMessageData (
    @SerialName("matchId")
    val matchID: String
)

@Serializable
data class MatchForfeitedMessage (
    val at: String,
    val data: MatchForfeitedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class MatchForfeitedMessageData (
    val match: StickyMatch
)

@Serializable
data class StickyMatch (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: Shootout2? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
data class Shootout2 (
    val player1: Long,
    val player2: Long
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MatchGetACK (
    val data: MatchGetResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MatchGetResult (
    val match: MatchGetResultMatch
)

@Serializable
data class MatchGetResultMatch (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: Shootout3? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
data class Shootout3 (
    val player1: Long,
    val player2: Long
)

@Serializable
data class MatchGetMessage (
    @SerialName("matchId")
    val matchID: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MatchListACK (
    val data: MatchListResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MatchListResult (
    val items: List<MatchListResultItem>,
    val nextCursor: String? = null
)

@Serializable
data class MatchListResultItem (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: ItemShootout? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
data class ItemShootout (
    val player1: Long,
    val player2: Long
)

@Serializable
data class MatchListMessage (
    /**
     * `nextCursor` of the page before.
     */
    val cursor: String? = null,

    /**
     * 20, if left out.
     */
    val limit: Long? = null,

    val status: MatchStatus? = null,

    @SerialName("tournamentId")
    val tournamentID: String? = null
)

@Serializable
data class MatchReadyMessage (
    val at: String,
    val data: MatchReadyMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class MatchReadyMessageData (
    val match: IndigoMatch
)

@Serializable
data class IndigoMatch (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: Shootout4? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
data class Shootout4 (
    val player1: Long,
    val player2: Long
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MatchScheduleACK (
    val data: MatchScheduleResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MatchScheduleResult (
    val match: MatchScheduleResultMatch
)

@Serializable
data class MatchScheduleResultMatch (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: Shootout5? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
data class Shootout5 (
    val player1: Long,
    val player2: Long
)

@Serializable
data class MatchScheduleMessage (
    val idempotencyKey: String? = null,

    @SerialName("matchId")
    val matchID: String,

    val scheduledAt: String
)

@Serializable
data class MatchScheduledMessage (
    val at: String,
    val data: MatchScheduledMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class MatchScheduledMessageData (
    val match: IndecentMatch
)

@Serializable
data class IndecentMatch (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: Shootout6? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
data class Shootout6 (
    val player1: Long,
    val player2: Long
)

@Serializable
data class MatchValidatedMessage (
    val at: String,
    val data: MatchValidatedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class MatchValidatedMessageData (
    val match: HilariousMatch
)

@Serializable
data class HilariousMatch (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: Shootout7? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
data class Shootout7 (
    val player1: Long,
    val player2: Long
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MeBetsACK (
    val data: MeBetsResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MeBetsResult (
    val items: List<Bet>,
    val nextCursor: String? = null
)

@Serializable
data class MeBetsMessage (
    /**
     * `nextCursor` of the page before.
     */
    val cursor: String? = null,

    /**
     * 20, if left out.
     */
    val limit: Long? = null,

    val role: MeBetsMessageRole? = null
)

@Serializable
enum class MeBetsMessageRole(val value: String) {
    @SerialName("creator") Creator("creator"),
    @SerialName("player") Player("player");
}

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MeDeleteACK (
    val data: Nothing? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MeDeleteMessage (
    val idempotencyKey: String? = null,
    val password: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MeDevicesACK (
    val data: MeDevicesResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MeDevicesResult (
    val items: List<MeDevicesResultItem>,
    val nextCursor: String? = null
)

@Serializable
data class MeDevicesResultItem (
    val createdAt: String,
    val fingerprint: String,
    val firstSeen: String,
    val id: String,

    @SerialName("lastIp")
    val lastIP: String,

    val lastSeen: String,
    val name: String? = null,
    val updatedAt: String,
    val userAgent: String? = null
)

@Serializable
data class MeDevicesMessage (
    /**
     * `nextCursor` of the page before.
     */
    val cursor: String? = null,

    /**
     * 20, if left out.
     */
    val limit: Long? = null
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MeExportACK (
    val data: MeExportResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MeExportResult (
    val accounts: List<Account>,
    val limits: List<MeExportResultLimit>,
    val profile: Profile,
    val sections: Sections,
    val selfExcludedUntil: String? = null,
    val user: User
)

@Serializable
data class Account (
    val available: Long,
    val currency: Currency,
    val held: Long,
    val purpose: Purpose,
    val version: Long
)

@Serializable
enum class Purpose(val value: String) {
    @SerialName("cash") Cash("cash"),
    @SerialName("float") PurposeFloat("float"),
    @SerialName("winnings") Winnings("winnings");
}

@Serializable
data class MeExportResultLimit (
    val amount: Long,
    val currency: Currency,
    val kind: LimitKind,
    val next: PurpleNext? = null,
    val period: Period,
    val resetsAt: String,
    val used: Long
)

@Serializable
enum class LimitKind(val value: String) {
    @SerialName("deposit") Deposit("deposit"),
    @SerialName("loss") Loss("loss"),
    @SerialName("stake") Stake("stake");
}

@Serializable
data class PurpleNext (
    val amount: Long? = null,
    val from: String
)

@Serializable
enum class Period(val value: String) {
    @SerialName("day") Day("day"),
    @SerialName("month") Month("month"),
    @SerialName("week") Week("week");
}

@Serializable
data class Profile (
    @SerialName("avatarUrl")
    val avatarURL: String? = null,

    val description: String? = null,
    val name: String,
    val quote: String? = null,
    val rating: Long,
    val stats: ProfileStats,

    @SerialName("userId")
    val userID: String,

    val visibility: Visibility
)

@Serializable
data class ProfileStats (
    val losses: Long,
    val participations: Long,
    val tournamentsPlayed: Long,
    val winRate: Double,
    val wins: Long
)

@Serializable
data class Sections (
    val bets: SectionsBets? = null,
    val devices: Devices? = null,
    val groups: Groups? = null,
    val logins: Logins? = null,
    val messages: Messages? = null,
    val notifications: SectionsNotifications? = null,
    val positions: Positions? = null,
    val proofs: Proofs? = null,
    val pushDevices: PushDevices? = null,
    val teams: Teams? = null,
    val tournaments: SectionsTournaments? = null,
    val transactions: Transactions? = null
)

@Serializable
data class SectionsBets (
    val items: List<Bet>,
    val nextCursor: String? = null
)

@Serializable
data class Devices (
    val items: List<DevicesItem>,
    val nextCursor: String? = null
)

@Serializable
data class DevicesItem (
    val createdAt: String,
    val fingerprint: String,
    val firstSeen: String,
    val id: String,

    @SerialName("lastIp")
    val lastIP: String,

    val lastSeen: String,
    val name: String? = null,
    val updatedAt: String,
    val userAgent: String? = null
)

@Serializable
data class Groups (
    val items: List<GroupsItem>,
    val nextCursor: String? = null
)

@Serializable
data class GroupsItem (
    val group: FluffyGroup,
    val role: ItemRole? = null
)

@Serializable
data class FluffyGroup (
    val createdAt: String,
    val createdBy: String,
    val description: String? = null,
    val id: String,
    val isPrivate: Boolean,
    val membersCount: Long,
    val name: String,
    val updatedAt: String
)

@Serializable
data class Logins (
    val items: List<LoginsItem>,
    val nextCursor: String? = null
)

@Serializable
data class LoginsItem (
    val createdAt: String,
    val device: PurpleDevice? = null,
    val id: String,
    val ip: String,
    val loginTime: String,
    val logoutTime: String? = null,
    val updatedAt: String
)

@Serializable
data class PurpleDevice (
    val fingerprint: String,
    val name: String? = null
)

@Serializable
data class Messages (
    val items: List<MessagesItem>,
    val nextCursor: String? = null
)

@Serializable
data class MessagesItem (
    val createdAt: String,
    val room: String,
    val seq: Long,
    val text: String
)

@Serializable
data class SectionsNotifications (
    val items: List<Notification>,
    val nextCursor: String? = null
)

@Serializable
data class Notification (
    val body: String,
    val createdAt: String,
    val data: JsonObject,
    val id: String,
    val readAt: String? = null,
    val title: String,
    val type: NotificationType,
    val updatedAt: String
)

@Serializable
enum class NotificationType(val value: String) {
    @SerialName("account.banned") AccountBanned("account.banned"),
    @SerialName("account.new_device") AccountNewDevice("account.new_device"),
    @SerialName("account.unbanned") AccountUnbanned("account.unbanned"),
    @SerialName("approval.waiting") ApprovalWaiting("approval.waiting"),
    @SerialName("bet.flagged") BetFlagged("bet.flagged"),
    @SerialName("bet.paid") BetPaid("bet.paid"),
    @SerialName("bet.proposed") BetProposed("bet.proposed"),
    @SerialName("bet.refunded") BetRefunded("bet.refunded"),
    @SerialName("bet.taken_back") BetTakenBack("bet.taken_back"),
    @SerialName("group.joined") GroupJoined("group.joined"),
    @SerialName("group.left") GroupLeft("group.left"),
    @SerialName("match.corrected") MatchCorrected("match.corrected"),
    @SerialName("match.declared") MatchDeclared("match.declared"),
    @SerialName("match.dispute_resolved") MatchDisputeResolved("match.dispute_resolved"),
    @SerialName("match.disputed") MatchDisputed("match.disputed"),
    @SerialName("match.eliminated") MatchEliminated("match.eliminated"),
    @SerialName("match.overdue") MatchOverdue("match.overdue"),
    @SerialName("match.promoted") MatchPromoted("match.promoted"),
    @SerialName("match.ready") MatchReady("match.ready"),
    @SerialName("match.reminder") MatchReminder("match.reminder"),
    @SerialName("match.scheduled") MatchScheduled("match.scheduled"),
    @SerialName("match.validated") MatchValidated("match.validated"),
    @SerialName("tournament.absent") TournamentAbsent("tournament.absent"),
    @SerialName("tournament.announced") TournamentAnnounced("tournament.announced"),
    @SerialName("tournament.cancelled") TournamentCancelled("tournament.cancelled"),
    @SerialName("tournament.completed") TournamentCompleted("tournament.completed"),
    @SerialName("tournament.full") TournamentFull("tournament.full"),
    @SerialName("tournament.kicked") TournamentKicked("tournament.kicked"),
    @SerialName("tournament.not_full") TournamentNotFull("tournament.not_full"),
    @SerialName("tournament.prize") TournamentPrize("tournament.prize"),
    @SerialName("tournament.referee") TournamentReferee("tournament.referee"),
    @SerialName("tournament.replacing") TournamentReplacing("tournament.replacing"),
    @SerialName("tournament.started") TournamentStarted("tournament.started"),
    @SerialName("tournament.taken_back") TournamentTakenBack("tournament.taken_back"),
    @SerialName("tournament.withdrawal") TournamentWithdrawal("tournament.withdrawal"),
    @SerialName("wallet.credited") WalletCredited("wallet.credited"),
    @SerialName("wallet.debited") WalletDebited("wallet.debited");
}

@Serializable
data class Positions (
    val items: List<Position>,
    val nextCursor: String? = null
)

@Serializable
data class Proofs (
    val items: List<ProofsItem>,
    val nextCursor: String? = null
)

@Serializable
data class ProofsItem (
    val contentType: ContentType,
    val createdAt: String,
    val id: String,

    @SerialName("matchId")
    val matchID: String,

    val size: Long,
    val url: String
)

@Serializable
enum class ContentType(val value: String) {
    @SerialName("image/jpeg") ImageJPEG("image/jpeg"),
    @SerialName("image/png") ImagePNG("image/png"),
    @SerialName("image/webp") ImageWebp("image/webp");
}

@Serializable
data class PushDevices (
    val items: List<PushDevicesItem>,
    val nextCursor: String? = null
)

@Serializable
data class PushDevicesItem (
    val createdAt: String,
    val id: String,
    val platform: Platform,
    val updatedAt: String
)

@Serializable
enum class Platform(val value: String) {
    @SerialName("android") Android("android"),
    @SerialName("ios") Ios("ios"),
    @SerialName("web") Web("web");
}

@Serializable
data class Teams (
    val items: List<TeamsItem>,
    val nextCursor: String? = null
)

@Serializable
data class TeamsItem (
    val bannedAt: String? = null,
    val banReason: String? = null,
    val createdAt: String,

    @SerialName("gameId")
    val gameID: String,

    val id: String,
    val isBanned: Boolean,
    val isPrimary: Boolean,
    val matchesMissed: Long,
    val matchesPlayed: Long,
    val name: String,
    val updatedAt: String,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class SectionsTournaments (
    val items: List<TournamentsItem>,
    val nextCursor: String? = null
)

@Serializable
data class TournamentsItem (
    val createdAt: String,
    val eliminatedAt: String? = null,
    val eloAfter: Long? = null,
    val eloBefore: Long,
    val eloChange: Long? = null,
    val finalPosition: Long? = null,
    val id: String,
    val joinedAt: String,
    val name: String,
    val prize: Long? = null,
    val seed: Long? = null,
    val status: ParticipantStatus,

    @SerialName("teamId")
    val teamID: String? = null,

    val teamName: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("userId")
    val userID: String
)

@Serializable
enum class ParticipantStatus(val value: String) {
    @SerialName("checked_in") CheckedIn("checked_in"),
    @SerialName("eliminated") Eliminated("eliminated"),
    @SerialName("registered") Registered("registered"),
    @SerialName("winner") Winner("winner"),
    @SerialName("withdrawn") Withdrawn("withdrawn");
}

@Serializable
data class Transactions (
    val items: List<Transaction>,
    val nextCursor: String? = null
)

@Serializable
data class Transaction (
    val amount: Long,
    val balanceAfter: Long,
    val balanceBefore: Long,

    @SerialName("betId")
    val betID: String? = null,

    val createdAt: String,
    val currency: Currency,
    val description: String,

    @SerialName("drawId")
    val drawID: String? = null,

    val id: String,
    val metadata: JsonObject,
    val method: String? = null,
    val reference: String? = null,

    @SerialName("sessionId")
    val sessionID: String? = null,

    val status: TransactionStatus,

    @SerialName("tournamentId")
    val tournamentID: String? = null,

    val type: TransactionType,
    val updatedAt: String
)

@Serializable
enum class TransactionStatus(val value: String) {
    @SerialName("cancelled") Cancelled("cancelled"),
    @SerialName("completed") Completed("completed"),
    @SerialName("failed") Failed("failed"),
    @SerialName("pending") Pending("pending");
}

@Serializable
enum class TransactionType(val value: String) {
    @SerialName("adjustment") Adjustment("adjustment"),
    @SerialName("ban_transfer") BanTransfer("ban_transfer"),
    @SerialName("bet_sale") BetSale("bet_sale"),
    @SerialName("bet_stake") BetStake("bet_stake"),
    @SerialName("bet_win") BetWin("bet_win"),
    @SerialName("commission") Commission("commission"),
    @SerialName("deposit") Deposit("deposit"),
    @SerialName("fee") Fee("fee"),
    @SerialName("game_stake") GameStake("game_stake"),
    @SerialName("game_win") GameWin("game_win"),
    @SerialName("offer_purchase") OfferPurchase("offer_purchase"),
    @SerialName("offer_sale") OfferSale("offer_sale"),
    @SerialName("organizer_fee") OrganizerFee("organizer_fee"),
    @SerialName("recharge") Recharge("recharge"),
    @SerialName("recharge_cancelled") RechargeCancelled("recharge_cancelled"),
    @SerialName("refund") Refund("refund"),
    @SerialName("ticket_purchase") TicketPurchase("ticket_purchase"),
    @SerialName("ticket_win") TicketWin("ticket_win"),
    @SerialName("tombola_entry") TombolaEntry("tombola_entry"),
    @SerialName("tombola_win") TombolaWin("tombola_win"),
    @SerialName("tournament_entry") TournamentEntry("tournament_entry"),
    @SerialName("tournament_win") TournamentWin("tournament_win"),
    @SerialName("transfer") Transfer("transfer"),
    @SerialName("welcome") Welcome("welcome"),
    @SerialName("withdrawal") Withdrawal("withdrawal");
}

@Serializable
data class MeExportMessage (
    /**
     * `nextCursor` of the page before.
     */
    val cursor: String? = null,

    /**
     * 20, if left out.
     */
    val limit: Long? = null,

    val section: Section? = null
)

@Serializable
enum class Section(val value: String) {
    @SerialName("bets") Bets("bets"),
    @SerialName("devices") Devices("devices"),
    @SerialName("groups") Groups("groups"),
    @SerialName("logins") Logins("logins"),
    @SerialName("messages") Messages("messages"),
    @SerialName("notifications") Notifications("notifications"),
    @SerialName("positions") Positions("positions"),
    @SerialName("proofs") Proofs("proofs"),
    @SerialName("pushDevices") PushDevices("pushDevices"),
    @SerialName("teams") Teams("teams"),
    @SerialName("tournaments") Tournaments("tournaments"),
    @SerialName("transactions") Transactions("transactions");
}

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MeGetACK (
    val data: MeGetResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MeGetResult (
    val profile: Profile,
    val user: User
)

@Serializable
class MeGetMessage()

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MeGroupsACK (
    val data: MeGroupsResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MeGroupsResult (
    val items: List<MeGroupsResultItem>,
    val nextCursor: String? = null
)

@Serializable
data class MeGroupsResultItem (
    val group: TentacledGroup,
    val role: ItemRole? = null
)

@Serializable
data class TentacledGroup (
    val createdAt: String,
    val createdBy: String,
    val description: String? = null,
    val id: String,
    val isPrivate: Boolean,
    val membersCount: Long,
    val name: String,
    val updatedAt: String
)

@Serializable
data class MeGroupsMessage (
    /**
     * `nextCursor` of the page before.
     */
    val cursor: String? = null,

    /**
     * 20, if left out.
     */
    val limit: Long? = null
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MeLimitsACK (
    val data: MeLimitsResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MeLimitsResult (
    val limits: List<MeLimitsResultLimit>,
    val selfExcludedUntil: String? = null
)

@Serializable
data class MeLimitsResultLimit (
    val amount: Long,
    val currency: Currency,
    val kind: LimitKind,
    val next: FluffyNext? = null,
    val period: Period,
    val resetsAt: String,
    val used: Long
)

@Serializable
data class FluffyNext (
    val amount: Long? = null,
    val from: String
)

@Serializable
class MeLimitsMessage()

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MeLoginsACK (
    val data: MeLoginsResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MeLoginsResult (
    val items: List<MeLoginsResultItem>,
    val nextCursor: String? = null
)

@Serializable
data class MeLoginsResultItem (
    val createdAt: String,
    val device: FluffyDevice? = null,
    val id: String,
    val ip: String,
    val loginTime: String,
    val logoutTime: String? = null,
    val updatedAt: String
)

@Serializable
data class FluffyDevice (
    val fingerprint: String,
    val name: String? = null
)

@Serializable
data class MeLoginsMessage (
    /**
     * `nextCursor` of the page before.
     */
    val cursor: String? = null,

    /**
     * 20, if left out.
     */
    val limit: Long? = null
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MeRevokeDeviceACK (
    val data: Nothing? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MeRevokeDeviceMessage (
    @SerialName("deviceId")
    val deviceID: String,

    val idempotencyKey: String? = null
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MeSetLimitsACK (
    val data: MeLimitsResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MeSetLimitsMessage (
    val currency: Currency? = null,
    val deposit: Deposit? = null,
    val idempotencyKey: String? = null,
    val loss: Loss? = null,
    val selfExcludeUntil: String? = null,
    val stake: Stake? = null
)

@Serializable
data class Deposit (
    val day: Long? = null,
    val month: Long? = null,
    val week: Long? = null
)

@Serializable
data class Loss (
    val day: Long? = null,
    val month: Long? = null,
    val week: Long? = null
)

@Serializable
data class Stake (
    val day: Long? = null,
    val month: Long? = null,
    val week: Long? = null
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MeStatsACK (
    val data: MeStatsResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MeStatsResult (
    val bets: MeStatsResultBets,
    val net: List<Money>,
    val tournaments: MeStatsResultTournaments
)

@Serializable
data class MeStatsResultBets (
    val created: Long,
    val positions: List<PositionElement>
)

@Serializable
data class PositionElement (
    val count: Long,
    val received: Long,
    val staked: Long,
    val status: PositionStatus
)

@Serializable
data class MeStatsResultTournaments (
    val organized: Long,
    val organizerFees: Long,
    val played: List<Played>
)

@Serializable
data class Played (
    val count: Long,
    val paid: Long,
    val received: Long,
    val status: PlayedStatus
)

@Serializable
enum class PlayedStatus(val value: String) {
    @SerialName("cancelled") Cancelled("cancelled"),
    @SerialName("completed") Completed("completed"),
    @SerialName("ongoing") Ongoing("ongoing"),
    @SerialName("ready") Ready("ready"),
    @SerialName("registration") Registration("registration");
}

@Serializable
class MeStatsMessage()

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MeSyncACK (
    val data: MeSyncResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MeSyncResult (
    val accounts: List<Account>,
    val openPositions: List<Position>,
    val serverTime: String,
    val unreadNotifications: Long,
    val user: User,
    val waiting: Waiting
)

@Serializable
data class Waiting (
    val disputes: List<WaitingDispute>,
    val matches: List<WaitingMatch>,
    val overdue: List<Overdue>,
    val tournaments: List<TournamentElement>
)

@Serializable
data class WaitingDispute (
    val createdAt: String,

    /**
     * What the two say, with their proofs.
     */
    val declarations: List<TentacledDeclaration>,

    val finalPlayer1Score: Long? = null,
    val finalPlayer2Score: Long? = null,
    val id: String,

    @SerialName("matchId")
    val matchID: String,

    val resolutionNotes: String? = null,
    val resolvedAt: String? = null,
    val resolvedBy: String? = null,

    /**
     * `cancelled` where both agreed after all.
     */
    val status: DisputeStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String
)

@Serializable
data class TentacledDeclaration (
    val declaredAt: String,
    val flags: List<Flag>,

    @SerialName("matchId")
    val matchID: String,

    val player1Score: Long,
    val player2Score: Long,

    /**
     * Where its screenshot is to be seen, for a quarter of an hour.
     */
    @SerialName("proofUrl")
    val proofURL: String,

    val shootout: Shootout8? = null,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class Shootout8 (
    val player1: Long,
    val player2: Long
)

@Serializable
data class WaitingMatch (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: Shootout9? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
data class Shootout9 (
    val player1: Long,
    val player2: Long
)

@Serializable
data class Overdue (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: OverdueShootout? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
data class OverdueShootout (
    val player1: Long,
    val player2: Long
)

@Serializable
data class TournamentElement (
    val byes: Boolean,
    val checkIn: Boolean,
    val completedAt: String? = null,
    val createdAt: String,
    val description: String? = null,

    @SerialName("divisionId")
    val divisionID: String? = null,

    val entryFee: Long,

    @SerialName("gameId")
    val gameID: String,

    val id: String,

    /**
     * For the organizer and who takes part.
     */
    val invitationCode: String? = null,

    val isDivisionTournament: Boolean,
    val isPaid: Boolean,
    val isPublic: Boolean,
    val legs: Long,
    val matchDeadlineHours: Long,
    val maxPlayers: Long,
    val name: String,

    /**
     * At most two decimals.
     */
    val organizerFeePercent: Double,

    @SerialName("organizerId")
    val organizerID: String,

    val organizerName: String,

    /**
     * At most two decimals.
     */
    val platformFeePercent: Double,

    val playersCount: Long,
    val prizeDescription: String? = null,
    val prizeDistribution: Map<String, Double>? = null,

    /**
     * What the fees paid so far leave to be won.
     */
    val prizePool: Long,

    @SerialName("refereeIds")
    val refereeIDS: List<String>,

    val registrationDeadline: String? = null,
    val rules: JsonObject,

    /**
     * The seed itself, once nobody can join any more.
     */
    val seed: String? = null,

    /**
     * SHA-256 of the seed that lots are drawn by, known before anybody joins.
     */
    val seedHash: String,

    val seeding: Seeding,
    val startedAt: String? = null,
    val status: PlayedStatus,
    val thirdPlace: Boolean,
    val type: TournamentType,
    val updatedAt: String
)

/**
 * `rating`, if left out; `manual`: by `tournament:seed`.
 */
@Serializable
enum class Seeding(val value: String) {
    @SerialName("manual") Manual("manual"),
    @SerialName("random") Random("random"),
    @SerialName("rating") Rating("rating");
}

@Serializable
enum class TournamentType(val value: String) {
    @SerialName("knockout") Knockout("knockout"),
    @SerialName("league") League("league");
}

@Serializable
class MeSyncMessage()

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class MeUpdateACK (
    val data: MeUpdateResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class MeUpdateResult (
    val profile: Profile,
    val user: User
)

@Serializable
data class MeUpdateMessage (
    @SerialName("avatarUrl")
    val avatarURL: String? = null,

    val currentPassword: String? = null,
    val email: String? = null,
    val firstName: String? = null,
    val fullName: String? = null,
    val idempotencyKey: String? = null,
    val lastName: String? = null,
    val locale: Locale? = null,
    val notifications: MeUpdateMessageNotifications? = null,
    val phone: String? = null,
    val profile: MeUpdateMessageProfile? = null
)

@Serializable
data class MeUpdateMessageNotifications (
    val email: Boolean? = null,
    val push: Boolean? = null
)

@Serializable
data class MeUpdateMessageProfile (
    val alias: String? = null,
    val description: String? = null,
    val quote: String? = null,
    val visibility: Visibility? = null
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class NotificationListACK (
    val data: NotificationListResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class NotificationListResult (
    val items: List<Notification>,
    val nextCursor: String? = null,
    val unread: Long
)

@Serializable
data class NotificationListMessage (
    /**
     * `nextCursor` of the page before.
     */
    val cursor: String? = null,

    /**
     * 20, if left out.
     */
    val limit: Long? = null,

    val unread: Boolean? = null
)

@Serializable
data class NotificationNewMessage (
    val at: String,
    val data: NotificationNewMessageData
)

@Serializable
data class NotificationNewMessageData (
    val notification: Notification,
    val unread: Long
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class NotificationReadACK (
    val data: NotificationReadResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class NotificationReadResult (
    val unread: Long
)

@Serializable
data class NotificationReadMessage (
    val all: Boolean? = null,
    val idempotencyKey: String? = null,
    val ids: List<String>? = null
)

@Serializable
data class PlayerCheckedInMessage (
    val at: String,
    val data: PlayerCheckedInMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class PlayerCheckedInMessageData (
    @SerialName("userId")
    val userID: String
)

@Serializable
data class PlayerEliminatedMessage (
    val at: String,
    val data: PlayerEliminatedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class PlayerEliminatedMessageData (
    @SerialName("matchId")
    val matchID: String,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class PlayerRenamedMessage (
    val at: String,
    val data: PlayerRenamedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class PlayerRenamedMessageData (
    val name: String,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class PlayerReplacedMessage (
    val at: String,
    val data: PlayerReplacedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class PlayerReplacedMessageData (
    val participant: PurpleParticipant,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class PurpleParticipant (
    val createdAt: String,
    val eliminatedAt: String? = null,
    val eloAfter: Long? = null,
    val eloBefore: Long,
    val eloChange: Long? = null,
    val finalPosition: Long? = null,
    val id: String,
    val joinedAt: String,
    val name: String,
    val prize: Long? = null,
    val seed: Long? = null,
    val status: ParticipantStatus,

    @SerialName("teamId")
    val teamID: String? = null,

    val teamName: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class PlayerWithdrewMessage (
    val at: String,
    val data: PlayerWithdrewMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class PlayerWithdrewMessageData (
    @SerialName("userId")
    val userID: String
)

@Serializable
data class PositionChangedMessage (
    val at: String,
    val data: PositionChangedMessageData
)

@Serializable
data class PositionChangedMessageData (
    val position: Position
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class ProfileGetACK (
    val data: Profile? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class ProfileGetMessage (
    @SerialName("userId")
    val userID: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class PushRegisterACK (
    val data: PushRegisterResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class PushRegisterResult (
    val device: PushRegisterResultDevice
)

@Serializable
data class PushRegisterResultDevice (
    val createdAt: String,
    val id: String,
    val platform: Platform,
    val updatedAt: String
)

@Serializable
data class PushRegisterMessage (
    val idempotencyKey: String? = null,
    val platform: Platform,

    /**
     * As Firebase gives it to the app: 20 to 1024 letters, digits, and `: . - _`.
     */
    val token: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class PushUnregisterACK (
    val data: Nothing? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class PushUnregisterMessage (
    val idempotencyKey: String? = null,

    /**
     * As Firebase gives it to the app: 20 to 1024 letters, digits, and `: . - _`.
     */
    val token: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class RankingListACK (
    val data: RankingListResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class RankingListResult (
    val items: List<RankingListResultItem>,
    val me: Me? = null,
    val nextCursor: String? = null,
    val total: Long
)

@Serializable
data class RankingListResultItem (
    @SerialName("avatarUrl")
    val avatarURL: String? = null,

    val name: String,
    val rank: Long,
    val rating: Long,
    val stats: ItemStats,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class ItemStats (
    val losses: Long,
    val participations: Long,
    val tournamentsPlayed: Long,
    val winRate: Double,
    val wins: Long
)

@Serializable
data class Me (
    @SerialName("avatarUrl")
    val avatarURL: String? = null,

    val name: String,
    val rank: Long,
    val rating: Long,
    val stats: MeStats,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class MeStats (
    val losses: Long,
    val participations: Long,
    val tournamentsPlayed: Long,
    val winRate: Double,
    val wins: Long
)

@Serializable
data class RankingListMessage (
    /**
     * The page in the middle of which the caller stands, or would stand.
     */
    val aroundMe: Boolean? = null,

    /**
     * `nextCursor` of the page before.
     */
    val cursor: String? = null,

    @SerialName("gameId")
    val gameID: String? = null,

    /**
     * 20, if left out.
     */
    val limit: Long? = null
)

@Serializable
data class RoomClosedMessage (
    val reason: String,
    val room: String
)

@Serializable
data class RoomHeadMessage (
    val chatSeq: Long,
    val room: String,
    val seq: Long
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class RoomJoinACK (
    val data: Joined? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class Joined (
    /**
     * The number of the last thing said in the room.
     */
    val chatSeq: Long,

    /**
     * Those after `since`, without a gap; absent when there is a snapshot.
     */
    val events: List<RoomEvent>? = null,

    val room: String,

    /**
     * The number of the last event that this reply contains or accounts for.
     */
    val seq: Long,

    /**
     * Everything there is to know at `seq`, by the kind of room; see Rooms.
     */
    val snapshot: JsonElement? = null,

    /**
     * The latest state by event name.
     */
    val state: Map<String, RoomState>
)

@Serializable
data class RoomEvent (
    val at: String,
    val data: JsonElement?,
    val event: String,
    val room: String,
    val seq: Long
)

@Serializable
data class RoomState (
    val at: String,
    val data: JsonElement?,
    val version: Long
)

@Serializable
data class RoomJoinMessage (
    val room: String,

    /**
     * The number of the last event that was applied; left out at first.
     */
    val since: Long? = null
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class RoomLeaveACK (
    val data: Nothing? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class RoomLeaveMessage (
    val room: String
)

@Serializable
data class RoomPresenceMessage (
    val at: String,
    val data: RoomPresenceMessageData,
    val room: String,
    val version: Long
)

@Serializable
data class RoomPresenceMessageData (
    val players: Long,
    val spectators: Long
)

@Serializable
data class RoundStartedMessage (
    val at: String,
    val data: RoundStartedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class RoundStartedMessageData (
    val roundNumber: Long
)

@Serializable
data class ServerDrainingMessage (
    @SerialName("reconnectInMs")
    val reconnectInMS: Long
)

@Serializable
data class ServerHelloMessage (
    val minProtocol: Long,
    val protocol: Long,
    val serverTime: String
)

@Serializable
data class ServerMaintenanceMessage (
    val message: String? = null,
    val on: Boolean,
    val stopped: List<String>,
    val until: String? = null
)

@Serializable
class SessionExpiredMessage()

@Serializable
data class SessionExpiringMessage (
    val expiresAt: String
)

@Serializable
data class SessionRevokedMessage (
    val reason: String
)

@Serializable
data class StandingsChangedMessage (
    val at: String,
    val data: StandingsChangedMessageData,
    val room: String,
    val version: Long
)

@Serializable
data class StandingsChangedMessageData (
    val standings: List<PurpleStanding>
)

@Serializable
data class PurpleStanding (
    val draws: Long,
    val goalDifference: Long,
    val goalsAgainst: Long,
    val goalsFor: Long,
    val losses: Long,
    val name: String,
    val played: Long,
    val points: Long,
    val rank: Long,

    @SerialName("userId")
    val userID: String,

    val wins: Long
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TeamCreateACK (
    val data: TeamCreateResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TeamCreateResult (
    val team: Team
)

@Serializable
data class Team (
    val bannedAt: String? = null,
    val banReason: String? = null,
    val createdAt: String,

    @SerialName("gameId")
    val gameID: String,

    val id: String,
    val isBanned: Boolean,
    val isPrimary: Boolean,
    val matchesMissed: Long,
    val matchesPlayed: Long,
    val name: String,
    val updatedAt: String,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class TeamCreateMessage (
    @SerialName("gameId")
    val gameID: String,

    val idempotencyKey: String? = null,
    val name: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TeamListACK (
    val data: TeamListResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TeamListResult (
    val items: List<TeamListResultItem>,
    val nextCursor: String? = null
)

@Serializable
data class TeamListResultItem (
    val bannedAt: String? = null,
    val banReason: String? = null,
    val createdAt: String,

    @SerialName("gameId")
    val gameID: String,

    val id: String,
    val isBanned: Boolean,
    val isPrimary: Boolean,
    val matchesMissed: Long,
    val matchesPlayed: Long,
    val name: String,
    val updatedAt: String,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class TeamListMessage (
    /**
     * `nextCursor` of the page before.
     */
    val cursor: String? = null,

    @SerialName("gameId")
    val gameID: String? = null,

    /**
     * 20, if left out.
     */
    val limit: Long? = null
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TeamUpdateACK (
    val data: TeamCreateResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TeamUpdateMessage (
    val idempotencyKey: String? = null,
    val name: String,

    @SerialName("teamId")
    val teamID: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TournamentAnnounceACK (
    val data: Nothing? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TournamentAnnounceMessage (
    val idempotencyKey: String? = null,
    val text: String,

    @SerialName("tournamentId")
    val tournamentID: String
)

@Serializable
data class TournamentAnnouncedMessage (
    val at: String,
    val data: TournamentAnnouncedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class TournamentAnnouncedMessageData (
    val by: String,
    val text: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TournamentBracketACK (
    val data: TournamentBracketResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TournamentBracketResult (
    val matches: List<TournamentBracketResultMatch>,
    val rounds: List<Round>
)

@Serializable
data class TournamentBracketResultMatch (
    val completedAt: String? = null,
    val createdAt: String,
    val deadlineAt: String? = null,

    /**
     * Who has declared a result; which one, only a few may see.
     */
    val declaredBy: List<String>,

    val id: String,

    @SerialName("loserNextMatchId")
    val loserNextMatchID: String? = null,

    @SerialName("nextMatchId")
    val nextMatchID: String? = null,

    val nextMatchPosition: NextMatchPosition? = null,
    val number: Long,
    val outcome: Outcome? = null,

    @SerialName("player1Id")
    val player1ID: String? = null,

    val player1Score: Long? = null,

    @SerialName("player2Id")
    val player2ID: String? = null,

    val player2Score: Long? = null,
    val readyAt: String? = null,
    val roundNumber: Long,
    val scheduledAt: String? = null,
    val shootout: Shootout10? = null,
    val status: MatchStatus,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("winnerId")
    val winnerID: String? = null
)

@Serializable
data class Shootout10 (
    val player1: Long,
    val player2: Long
)

@Serializable
data class Round (
    /**
     * The latest deadline of its matches, once there is one.
     */
    val deadline: String? = null,

    /**
     * In the caller’s language.
     */
    val name: String,

    val number: Long,
    val status: RoundStatus
)

@Serializable
enum class RoundStatus(val value: String) {
    @SerialName("completed") Completed("completed"),
    @SerialName("ongoing") Ongoing("ongoing"),
    @SerialName("pending") Pending("pending");
}

@Serializable
data class TournamentBracketMessage (
    val roundNumber: Long? = null,

    @SerialName("tournamentId")
    val tournamentID: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TournamentCancelACK (
    val data: TournamentCancelResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TournamentCancelResult (
    val tournament: TournamentCancelResultTournament
)

@Serializable
data class TournamentCancelResultTournament (
    val byes: Boolean,
    val checkIn: Boolean,
    val completedAt: String? = null,
    val createdAt: String,
    val description: String? = null,

    @SerialName("divisionId")
    val divisionID: String? = null,

    val entryFee: Long,

    @SerialName("gameId")
    val gameID: String,

    val id: String,

    /**
     * For the organizer and who takes part.
     */
    val invitationCode: String? = null,

    val isDivisionTournament: Boolean,
    val isPaid: Boolean,
    val isPublic: Boolean,
    val legs: Long,
    val matchDeadlineHours: Long,
    val maxPlayers: Long,
    val name: String,

    /**
     * At most two decimals.
     */
    val organizerFeePercent: Double,

    @SerialName("organizerId")
    val organizerID: String,

    val organizerName: String,

    /**
     * At most two decimals.
     */
    val platformFeePercent: Double,

    val playersCount: Long,
    val prizeDescription: String? = null,
    val prizeDistribution: Map<String, Double>? = null,

    /**
     * What the fees paid so far leave to be won.
     */
    val prizePool: Long,

    @SerialName("refereeIds")
    val refereeIDS: List<String>,

    val registrationDeadline: String? = null,
    val rules: JsonObject,

    /**
     * The seed itself, once nobody can join any more.
     */
    val seed: String? = null,

    /**
     * SHA-256 of the seed that lots are drawn by, known before anybody joins.
     */
    val seedHash: String,

    val seeding: Seeding,
    val startedAt: String? = null,
    val status: PlayedStatus,
    val thirdPlace: Boolean,
    val type: TournamentType,
    val updatedAt: String
)

@Serializable
data class TournamentCancelMessage (
    val idempotencyKey: String? = null,
    val reason: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String
)

@Serializable
data class TournamentCancelledMessage (
    val at: String,
    val data: TournamentCancelledMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class TournamentCancelledMessageData (
    val reason: String? = null
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TournamentCheckInACK (
    val data: TournamentCheckInResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TournamentCheckInResult (
    val participant: TournamentCheckInResultParticipant
)

@Serializable
data class TournamentCheckInResultParticipant (
    val createdAt: String,
    val eliminatedAt: String? = null,
    val eloAfter: Long? = null,
    val eloBefore: Long,
    val eloChange: Long? = null,
    val finalPosition: Long? = null,
    val id: String,
    val joinedAt: String,
    val name: String,
    val prize: Long? = null,
    val seed: Long? = null,
    val status: ParticipantStatus,

    @SerialName("teamId")
    val teamID: String? = null,

    val teamName: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class TournamentCheckInMessage (
    val idempotencyKey: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TournamentCloseRegistrationACK (
    val data: TournamentCancelResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TournamentCloseRegistrationMessage (
    val idempotencyKey: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String
)

@Serializable
data class TournamentCompletedMessage (
    val at: String,
    val data: TournamentCompletedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class TournamentCompletedMessageData (
    val participants: List<FluffyParticipant>,
    val tournament: PurpleTournament
)

@Serializable
data class FluffyParticipant (
    val createdAt: String,
    val eliminatedAt: String? = null,
    val eloAfter: Long? = null,
    val eloBefore: Long,
    val eloChange: Long? = null,
    val finalPosition: Long? = null,
    val id: String,
    val joinedAt: String,
    val name: String,
    val prize: Long? = null,
    val seed: Long? = null,
    val status: ParticipantStatus,

    @SerialName("teamId")
    val teamID: String? = null,

    val teamName: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class PurpleTournament (
    val byes: Boolean,
    val checkIn: Boolean,
    val completedAt: String? = null,
    val createdAt: String,
    val description: String? = null,

    @SerialName("divisionId")
    val divisionID: String? = null,

    val entryFee: Long,

    @SerialName("gameId")
    val gameID: String,

    val id: String,

    /**
     * For the organizer and who takes part.
     */
    val invitationCode: String? = null,

    val isDivisionTournament: Boolean,
    val isPaid: Boolean,
    val isPublic: Boolean,
    val legs: Long,
    val matchDeadlineHours: Long,
    val maxPlayers: Long,
    val name: String,

    /**
     * At most two decimals.
     */
    val organizerFeePercent: Double,

    @SerialName("organizerId")
    val organizerID: String,

    val organizerName: String,

    /**
     * At most two decimals.
     */
    val platformFeePercent: Double,

    val playersCount: Long,
    val prizeDescription: String? = null,
    val prizeDistribution: Map<String, Double>? = null,

    /**
     * What the fees paid so far leave to be won.
     */
    val prizePool: Long,

    @SerialName("refereeIds")
    val refereeIDS: List<String>,

    val registrationDeadline: String? = null,
    val rules: JsonObject,

    /**
     * The seed itself, once nobody can join any more.
     */
    val seed: String? = null,

    /**
     * SHA-256 of the seed that lots are drawn by, known before anybody joins.
     */
    val seedHash: String,

    val seeding: Seeding,
    val startedAt: String? = null,
    val status: PlayedStatus,
    val thirdPlace: Boolean,
    val type: TournamentType,
    val updatedAt: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TournamentCreateACK (
    val data: TournamentCancelResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TournamentCreateMessage (
    /**
     * Whether the best of a knockout have no first round where players are no power of two.
     */
    val byes: Boolean? = null,

    /**
     * Whether whoever has not said `tournament:check-in` before the start is dropped.
     */
    val checkIn: Boolean? = null,

    val description: String? = null,

    /**
     * In hundredths of a COIN, whatever the currency of the game: 500 is 5 COIN. 0, if left out.
     */
    val entryFee: Long? = null,

    @SerialName("gameId")
    val gameID: String,

    val idempotencyKey: String? = null,

    /**
     * `true`, if left out; else it is found and joined by its `invitationCode` only.
     */
    val isPublic: Boolean? = null,

    /**
     * How often everybody meets everybody in a league; 1, if left out.
     */
    val legs: Double? = null,

    /**
     * How long a match may be played before the organizer decides it; 24, if left out.
     */
    val matchDeadlineHours: Long? = null,

    /**
     * A knockout takes 8, 16 or 32, with `byes` 4 to 64; a league 3 to 32.
     */
    val maxPlayers: Long,

    val name: String,

    /**
     * Of the entry fees, for the organizer; 5, if left out. At most two decimals.
     */
    val organizerFeePercent: Double? = null,

    /**
     * What is won beside the pool, in words.
     */
    val prizeDescription: String? = null,

    /**
     * Percent of the pool for each place, together 100: `{ "1": 50, "2": 30, "3-4": 10 }` gives
     * 10 % to each of the two. Only with an entry fee; without it the winner takes all.
     */
    val prizeDistribution: Map<String, Double>? = null,

    /**
     * Then registration ends with whoever has come; if those are too few for the format, a day
     * later all fees go back. Without one it ends when all places are taken.
     */
    val registrationDeadline: String? = null,

    /**
     * Whatever apps want to show of the rules: texts, numbers, booleans, and lists of these, by
     * name; at most 4000 characters as JSON. Kept and told as it is.
     */
    val rules: Map<String, RuleValue>? = null,

    /**
     * `rating`, if left out; `manual`: by `tournament:seed`.
     */
    val seeding: Seeding? = null,

    /**
     * Whether those who lost the semi-finals of a knockout play for the third place.
     */
    val thirdPlace: Boolean? = null,

    val type: TournamentType
)

@Serializable
sealed class RuleValue {
    class BoolValue(val value: Boolean)                 : RuleValue()
    class DoubleValue(val value: Double)                : RuleValue()
    class StringValue(val value: String)                : RuleValue()
    class UnionArrayValue(val value: List<RuleElement>) : RuleValue()
    class NullValue()                                   : RuleValue()
}

@Serializable
sealed class RuleElement {
    class BoolValue(val value: Boolean)  : RuleElement()
    class DoubleValue(val value: Double) : RuleElement()
    class StringValue(val value: String) : RuleElement()
    class NullValue()                    : RuleElement()
}

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TournamentDeleteACK (
    val data: Nothing? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TournamentDeleteMessage (
    val idempotencyKey: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TournamentGetACK (
    val data: TournamentGetResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TournamentGetResult (
    /**
     * What the caller is in it, if he takes part.
     */
    val participant: TournamentGetResultParticipant? = null,

    val tournament: TournamentGetResultTournament
)

@Serializable
data class TournamentGetResultParticipant (
    val createdAt: String,
    val eliminatedAt: String? = null,
    val eloAfter: Long? = null,
    val eloBefore: Long,
    val eloChange: Long? = null,
    val finalPosition: Long? = null,
    val id: String,
    val joinedAt: String,
    val name: String,
    val prize: Long? = null,
    val seed: Long? = null,
    val status: ParticipantStatus,

    @SerialName("teamId")
    val teamID: String? = null,

    val teamName: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class TournamentGetResultTournament (
    val byes: Boolean,
    val checkIn: Boolean,
    val completedAt: String? = null,
    val createdAt: String,
    val description: String? = null,

    @SerialName("divisionId")
    val divisionID: String? = null,

    val entryFee: Long,

    @SerialName("gameId")
    val gameID: String,

    val id: String,

    /**
     * For the organizer and who takes part.
     */
    val invitationCode: String? = null,

    val isDivisionTournament: Boolean,
    val isPaid: Boolean,
    val isPublic: Boolean,
    val legs: Long,
    val matchDeadlineHours: Long,
    val maxPlayers: Long,
    val name: String,

    /**
     * At most two decimals.
     */
    val organizerFeePercent: Double,

    @SerialName("organizerId")
    val organizerID: String,

    val organizerName: String,

    /**
     * At most two decimals.
     */
    val platformFeePercent: Double,

    val playersCount: Long,
    val prizeDescription: String? = null,
    val prizeDistribution: Map<String, Double>? = null,

    /**
     * What the fees paid so far leave to be won.
     */
    val prizePool: Long,

    @SerialName("refereeIds")
    val refereeIDS: List<String>,

    val registrationDeadline: String? = null,
    val rules: JsonObject,

    /**
     * The seed itself, once nobody can join any more.
     */
    val seed: String? = null,

    /**
     * SHA-256 of the seed that lots are drawn by, known before anybody joins.
     */
    val seedHash: String,

    val seeding: Seeding,
    val startedAt: String? = null,
    val status: PlayedStatus,
    val thirdPlace: Boolean,
    val type: TournamentType,
    val updatedAt: String
)

@Serializable
data class TournamentGetMessage (
    val invitationCode: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TournamentJoinACK (
    val data: TournamentJoinResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TournamentJoinResult (
    val participant: TournamentJoinResultParticipant,
    val tournament: TournamentJoinResultTournament
)

@Serializable
data class TournamentJoinResultParticipant (
    val createdAt: String,
    val eliminatedAt: String? = null,
    val eloAfter: Long? = null,
    val eloBefore: Long,
    val eloChange: Long? = null,
    val finalPosition: Long? = null,
    val id: String,
    val joinedAt: String,
    val name: String,
    val prize: Long? = null,
    val seed: Long? = null,
    val status: ParticipantStatus,

    @SerialName("teamId")
    val teamID: String? = null,

    val teamName: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class TournamentJoinResultTournament (
    val byes: Boolean,
    val checkIn: Boolean,
    val completedAt: String? = null,
    val createdAt: String,
    val description: String? = null,

    @SerialName("divisionId")
    val divisionID: String? = null,

    val entryFee: Long,

    @SerialName("gameId")
    val gameID: String,

    val id: String,

    /**
     * For the organizer and who takes part.
     */
    val invitationCode: String? = null,

    val isDivisionTournament: Boolean,
    val isPaid: Boolean,
    val isPublic: Boolean,
    val legs: Long,
    val matchDeadlineHours: Long,
    val maxPlayers: Long,
    val name: String,

    /**
     * At most two decimals.
     */
    val organizerFeePercent: Double,

    @SerialName("organizerId")
    val organizerID: String,

    val organizerName: String,

    /**
     * At most two decimals.
     */
    val platformFeePercent: Double,

    val playersCount: Long,
    val prizeDescription: String? = null,
    val prizeDistribution: Map<String, Double>? = null,

    /**
     * What the fees paid so far leave to be won.
     */
    val prizePool: Long,

    @SerialName("refereeIds")
    val refereeIDS: List<String>,

    val registrationDeadline: String? = null,
    val rules: JsonObject,

    /**
     * The seed itself, once nobody can join any more.
     */
    val seed: String? = null,

    /**
     * SHA-256 of the seed that lots are drawn by, known before anybody joins.
     */
    val seedHash: String,

    val seeding: Seeding,
    val startedAt: String? = null,
    val status: PlayedStatus,
    val thirdPlace: Boolean,
    val type: TournamentType,
    val updatedAt: String
)

@Serializable
data class TournamentJoinMessage (
    val idempotencyKey: String,
    val invitationCode: String? = null,

    @SerialName("teamId")
    val teamID: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String
)

@Serializable
data class TournamentJoinedMessage (
    val at: String,
    val data: TournamentJoinedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class TournamentJoinedMessageData (
    val participant: TentacledParticipant,
    val playersCount: Long,
    val prizePool: Long
)

@Serializable
data class TentacledParticipant (
    val createdAt: String,
    val eliminatedAt: String? = null,
    val eloAfter: Long? = null,
    val eloBefore: Long,
    val eloChange: Long? = null,
    val finalPosition: Long? = null,
    val id: String,
    val joinedAt: String,
    val name: String,
    val prize: Long? = null,
    val seed: Long? = null,
    val status: ParticipantStatus,

    @SerialName("teamId")
    val teamID: String? = null,

    val teamName: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("userId")
    val userID: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TournamentKickACK (
    val data: TournamentCancelResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TournamentKickMessage (
    val idempotencyKey: String? = null,
    val reason: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String,

    @SerialName("userId")
    val userID: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TournamentLeaveACK (
    val data: TournamentCancelResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TournamentLeaveMessage (
    val idempotencyKey: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String
)

@Serializable
data class TournamentLeftMessage (
    val at: String,
    val data: TournamentLeftMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class TournamentLeftMessageData (
    val playersCount: Long,
    val prizePool: Long,
    val reason: Reason,

    @SerialName("userId")
    val userID: String
)

@Serializable
enum class Reason(val value: String) {
    @SerialName("absent") Absent("absent"),
    @SerialName("banned") Banned("banned"),
    @SerialName("kicked") Kicked("kicked"),
    @SerialName("left") Left("left");
}

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TournamentListACK (
    val data: TournamentListResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TournamentListResult (
    val items: List<TournamentListResultItem>,
    val nextCursor: String? = null
)

@Serializable
data class TournamentListResultItem (
    val byes: Boolean,
    val checkIn: Boolean,
    val completedAt: String? = null,
    val createdAt: String,
    val description: String? = null,

    @SerialName("divisionId")
    val divisionID: String? = null,

    val entryFee: Long,

    @SerialName("gameId")
    val gameID: String,

    val id: String,

    /**
     * For the organizer and who takes part.
     */
    val invitationCode: String? = null,

    val isDivisionTournament: Boolean,
    val isPaid: Boolean,
    val isPublic: Boolean,
    val legs: Long,
    val matchDeadlineHours: Long,
    val maxPlayers: Long,
    val name: String,

    /**
     * At most two decimals.
     */
    val organizerFeePercent: Double,

    @SerialName("organizerId")
    val organizerID: String,

    val organizerName: String,

    /**
     * At most two decimals.
     */
    val platformFeePercent: Double,

    val playersCount: Long,
    val prizeDescription: String? = null,
    val prizeDistribution: Map<String, Double>? = null,

    /**
     * What the fees paid so far leave to be won.
     */
    val prizePool: Long,

    @SerialName("refereeIds")
    val refereeIDS: List<String>,

    val registrationDeadline: String? = null,
    val rules: JsonObject,

    /**
     * The seed itself, once nobody can join any more.
     */
    val seed: String? = null,

    /**
     * SHA-256 of the seed that lots are drawn by, known before anybody joins.
     */
    val seedHash: String,

    val seeding: Seeding,
    val startedAt: String? = null,
    val status: PlayedStatus,
    val thirdPlace: Boolean,
    val type: TournamentType,
    val updatedAt: String
)

@Serializable
data class TournamentListMessage (
    /**
     * `nextCursor` of the page before.
     */
    val cursor: String? = null,

    @SerialName("gameId")
    val gameID: String? = null,

    /**
     * 20, if left out.
     */
    val limit: Long? = null,

    /**
     * Only those that the caller organizes, referees or takes part in.
     */
    val mine: Boolean? = null,

    val search: String? = null,
    val status: PlayedStatus? = null,
    val type: TournamentType? = null
)

@Serializable
data class TournamentOpenedMessage (
    val at: String,
    val data: TournamentOpenedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class TournamentOpenedMessageData (
    val tournament: FluffyTournament
)

@Serializable
data class FluffyTournament (
    val byes: Boolean,
    val checkIn: Boolean,
    val completedAt: String? = null,
    val createdAt: String,
    val description: String? = null,

    @SerialName("divisionId")
    val divisionID: String? = null,

    val entryFee: Long,

    @SerialName("gameId")
    val gameID: String,

    val id: String,

    /**
     * For the organizer and who takes part.
     */
    val invitationCode: String? = null,

    val isDivisionTournament: Boolean,
    val isPaid: Boolean,
    val isPublic: Boolean,
    val legs: Long,
    val matchDeadlineHours: Long,
    val maxPlayers: Long,
    val name: String,

    /**
     * At most two decimals.
     */
    val organizerFeePercent: Double,

    @SerialName("organizerId")
    val organizerID: String,

    val organizerName: String,

    /**
     * At most two decimals.
     */
    val platformFeePercent: Double,

    val playersCount: Long,
    val prizeDescription: String? = null,
    val prizeDistribution: Map<String, Double>? = null,

    /**
     * What the fees paid so far leave to be won.
     */
    val prizePool: Long,

    @SerialName("refereeIds")
    val refereeIDS: List<String>,

    val registrationDeadline: String? = null,
    val rules: JsonObject,

    /**
     * The seed itself, once nobody can join any more.
     */
    val seed: String? = null,

    /**
     * SHA-256 of the seed that lots are drawn by, known before anybody joins.
     */
    val seedHash: String,

    val seeding: Seeding,
    val startedAt: String? = null,
    val status: PlayedStatus,
    val thirdPlace: Boolean,
    val type: TournamentType,
    val updatedAt: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TournamentParticipantsACK (
    val data: TournamentParticipantsResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TournamentParticipantsResult (
    val items: List<TournamentParticipantsResultItem>,
    val nextCursor: String? = null
)

@Serializable
data class TournamentParticipantsResultItem (
    val createdAt: String,
    val eliminatedAt: String? = null,
    val eloAfter: Long? = null,
    val eloBefore: Long,
    val eloChange: Long? = null,
    val finalPosition: Long? = null,
    val id: String,
    val joinedAt: String,
    val name: String,
    val prize: Long? = null,
    val seed: Long? = null,
    val status: ParticipantStatus,

    @SerialName("teamId")
    val teamID: String? = null,

    val teamName: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class TournamentParticipantsMessage (
    /**
     * `nextCursor` of the page before.
     */
    val cursor: String? = null,

    /**
     * 20, if left out.
     */
    val limit: Long? = null,

    @SerialName("tournamentId")
    val tournamentID: String
)

@Serializable
data class TournamentReadyMessage (
    val at: String,
    val data: TournamentReadyMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class TournamentReadyMessageData (
    val playersCount: Long
)

@Serializable
data class TournamentReopenedMessage (
    val at: String,
    val data: TournamentReopenedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class TournamentReopenedMessageData (
    val playersCount: Long
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TournamentReplaceACK (
    val data: TournamentReplaceResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TournamentReplaceResult (
    val participant: TournamentReplaceResultParticipant,
    val tournament: TournamentReplaceResultTournament
)

@Serializable
data class TournamentReplaceResultParticipant (
    val createdAt: String,
    val eliminatedAt: String? = null,
    val eloAfter: Long? = null,
    val eloBefore: Long,
    val eloChange: Long? = null,
    val finalPosition: Long? = null,
    val id: String,
    val joinedAt: String,
    val name: String,
    val prize: Long? = null,
    val seed: Long? = null,
    val status: ParticipantStatus,

    @SerialName("teamId")
    val teamID: String? = null,

    val teamName: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class TournamentReplaceResultTournament (
    val byes: Boolean,
    val checkIn: Boolean,
    val completedAt: String? = null,
    val createdAt: String,
    val description: String? = null,

    @SerialName("divisionId")
    val divisionID: String? = null,

    val entryFee: Long,

    @SerialName("gameId")
    val gameID: String,

    val id: String,

    /**
     * For the organizer and who takes part.
     */
    val invitationCode: String? = null,

    val isDivisionTournament: Boolean,
    val isPaid: Boolean,
    val isPublic: Boolean,
    val legs: Long,
    val matchDeadlineHours: Long,
    val maxPlayers: Long,
    val name: String,

    /**
     * At most two decimals.
     */
    val organizerFeePercent: Double,

    @SerialName("organizerId")
    val organizerID: String,

    val organizerName: String,

    /**
     * At most two decimals.
     */
    val platformFeePercent: Double,

    val playersCount: Long,
    val prizeDescription: String? = null,
    val prizeDistribution: Map<String, Double>? = null,

    /**
     * What the fees paid so far leave to be won.
     */
    val prizePool: Long,

    @SerialName("refereeIds")
    val refereeIDS: List<String>,

    val registrationDeadline: String? = null,
    val rules: JsonObject,

    /**
     * The seed itself, once nobody can join any more.
     */
    val seed: String? = null,

    /**
     * SHA-256 of the seed that lots are drawn by, known before anybody joins.
     */
    val seedHash: String,

    val seeding: Seeding,
    val startedAt: String? = null,
    val status: PlayedStatus,
    val thirdPlace: Boolean,
    val type: TournamentType,
    val updatedAt: String
)

@Serializable
data class TournamentReplaceMessage (
    @SerialName("byUserId")
    val byUserID: String,

    val idempotencyKey: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String,

    @SerialName("userId")
    val userID: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TournamentSeedACK (
    val data: TournamentCancelResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TournamentSeedMessage (
    val idempotencyKey: String? = null,
    val order: List<String>,

    @SerialName("tournamentId")
    val tournamentID: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TournamentSetRefereeACK (
    val data: TournamentCancelResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TournamentSetRefereeMessage (
    val idempotencyKey: String? = null,
    val remove: Boolean? = null,

    @SerialName("tournamentId")
    val tournamentID: String,

    @SerialName("userId")
    val userID: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TournamentStandingsACK (
    val data: TournamentStandingsResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TournamentStandingsResult (
    val standings: List<TournamentStandingsResultStanding>
)

@Serializable
data class TournamentStandingsResultStanding (
    val draws: Long,
    val goalDifference: Long,
    val goalsAgainst: Long,
    val goalsFor: Long,
    val losses: Long,
    val name: String,
    val played: Long,
    val points: Long,
    val rank: Long,

    @SerialName("userId")
    val userID: String,

    val wins: Long
)

@Serializable
data class TournamentStandingsMessage (
    @SerialName("tournamentId")
    val tournamentID: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TournamentStartACK (
    val data: TournamentStartResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TournamentStartResult (
    val tournament: TournamentStartResultTournament
)

@Serializable
data class TournamentStartResultTournament (
    val byes: Boolean,
    val checkIn: Boolean,
    val completedAt: String? = null,
    val createdAt: String,
    val description: String? = null,

    @SerialName("divisionId")
    val divisionID: String? = null,

    val entryFee: Long,

    @SerialName("gameId")
    val gameID: String,

    val id: String,

    /**
     * For the organizer and who takes part.
     */
    val invitationCode: String? = null,

    val isDivisionTournament: Boolean,
    val isPaid: Boolean,
    val isPublic: Boolean,
    val legs: Long,
    val matchDeadlineHours: Long,
    val maxPlayers: Long,
    val name: String,

    /**
     * At most two decimals.
     */
    val organizerFeePercent: Double,

    @SerialName("organizerId")
    val organizerID: String,

    val organizerName: String,

    /**
     * At most two decimals.
     */
    val platformFeePercent: Double,

    val playersCount: Long,
    val prizeDescription: String? = null,
    val prizeDistribution: Map<String, Double>? = null,

    /**
     * What the fees paid so far leave to be won.
     */
    val prizePool: Long,

    @SerialName("refereeIds")
    val refereeIDS: List<String>,

    val registrationDeadline: String? = null,
    val rules: JsonObject,

    /**
     * The seed itself, once nobody can join any more.
     */
    val seed: String? = null,

    /**
     * SHA-256 of the seed that lots are drawn by, known before anybody joins.
     */
    val seedHash: String,

    val seeding: Seeding,
    val startedAt: String? = null,
    val status: PlayedStatus,
    val thirdPlace: Boolean,
    val type: TournamentType,
    val updatedAt: String
)

@Serializable
data class TournamentStartMessage (
    val idempotencyKey: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String
)

@Serializable
data class TournamentStartedMessage (
    val at: String,
    val data: TournamentStartedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class TournamentStartedMessageData (
    val participants: List<StickyParticipant>,
    val tournament: TentacledTournament
)

@Serializable
data class StickyParticipant (
    val createdAt: String,
    val eliminatedAt: String? = null,
    val eloAfter: Long? = null,
    val eloBefore: Long,
    val eloChange: Long? = null,
    val finalPosition: Long? = null,
    val id: String,
    val joinedAt: String,
    val name: String,
    val prize: Long? = null,
    val seed: Long? = null,
    val status: ParticipantStatus,

    @SerialName("teamId")
    val teamID: String? = null,

    val teamName: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String,

    val updatedAt: String,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class TentacledTournament (
    val byes: Boolean,
    val checkIn: Boolean,
    val completedAt: String? = null,
    val createdAt: String,
    val description: String? = null,

    @SerialName("divisionId")
    val divisionID: String? = null,

    val entryFee: Long,

    @SerialName("gameId")
    val gameID: String,

    val id: String,

    /**
     * For the organizer and who takes part.
     */
    val invitationCode: String? = null,

    val isDivisionTournament: Boolean,
    val isPaid: Boolean,
    val isPublic: Boolean,
    val legs: Long,
    val matchDeadlineHours: Long,
    val maxPlayers: Long,
    val name: String,

    /**
     * At most two decimals.
     */
    val organizerFeePercent: Double,

    @SerialName("organizerId")
    val organizerID: String,

    val organizerName: String,

    /**
     * At most two decimals.
     */
    val platformFeePercent: Double,

    val playersCount: Long,
    val prizeDescription: String? = null,
    val prizeDistribution: Map<String, Double>? = null,

    /**
     * What the fees paid so far leave to be won.
     */
    val prizePool: Long,

    @SerialName("refereeIds")
    val refereeIDS: List<String>,

    val registrationDeadline: String? = null,
    val rules: JsonObject,

    /**
     * The seed itself, once nobody can join any more.
     */
    val seed: String? = null,

    /**
     * SHA-256 of the seed that lots are drawn by, known before anybody joins.
     */
    val seedHash: String,

    val seeding: Seeding,
    val startedAt: String? = null,
    val status: PlayedStatus,
    val thirdPlace: Boolean,
    val type: TournamentType,
    val updatedAt: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class TournamentUpdateACK (
    val data: TournamentCancelResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class TournamentUpdateMessage (
    val description: String? = null,

    /**
     * In hundredths of a COIN, whatever the currency of the game: 500 is 5 COIN. 0, if left out.
     */
    val entryFee: Long? = null,

    val idempotencyKey: String? = null,

    /**
     * How long a match may be played before the organizer decides it; 24, if left out.
     */
    val matchDeadlineHours: Long? = null,

    val name: String? = null,

    /**
     * Of the entry fees, for the organizer; 5, if left out. At most two decimals.
     */
    val organizerFeePercent: Double? = null,

    /**
     * What is won beside the pool, in words.
     */
    val prizeDescription: String? = null,

    /**
     * Percent of the pool for each place, together 100: `{ "1": 50, "2": 30, "3-4": 10 }` gives
     * 10 % to each of the two. Only with an entry fee; without it the winner takes all.
     */
    val prizeDistribution: Map<String, Double>? = null,

    /**
     * Then registration ends with whoever has come; if those are too few for the format, a day
     * later all fees go back. Without one it ends when all places are taken.
     */
    val registrationDeadline: String? = null,

    /**
     * Whatever apps want to show of the rules: texts, numbers, booleans, and lists of these, by
     * name; at most 4000 characters as JSON. Kept and told as it is.
     */
    val rules: Map<String, RuleValue>? = null,

    @SerialName("tournamentId")
    val tournamentID: String
)

@Serializable
data class TournamentUpdatedMessage (
    val at: String,
    val data: TournamentUpdatedMessageData,
    val room: String,
    val seq: Long
)

@Serializable
data class TournamentUpdatedMessageData (
    val tournament: StickyTournament
)

@Serializable
data class StickyTournament (
    val byes: Boolean,
    val checkIn: Boolean,
    val completedAt: String? = null,
    val createdAt: String,
    val description: String? = null,

    @SerialName("divisionId")
    val divisionID: String? = null,

    val entryFee: Long,

    @SerialName("gameId")
    val gameID: String,

    val id: String,

    /**
     * For the organizer and who takes part.
     */
    val invitationCode: String? = null,

    val isDivisionTournament: Boolean,
    val isPaid: Boolean,
    val isPublic: Boolean,
    val legs: Long,
    val matchDeadlineHours: Long,
    val maxPlayers: Long,
    val name: String,

    /**
     * At most two decimals.
     */
    val organizerFeePercent: Double,

    @SerialName("organizerId")
    val organizerID: String,

    val organizerName: String,

    /**
     * At most two decimals.
     */
    val platformFeePercent: Double,

    val playersCount: Long,
    val prizeDescription: String? = null,
    val prizeDistribution: Map<String, Double>? = null,

    /**
     * What the fees paid so far leave to be won.
     */
    val prizePool: Long,

    @SerialName("refereeIds")
    val refereeIDS: List<String>,

    val registrationDeadline: String? = null,
    val rules: JsonObject,

    /**
     * The seed itself, once nobody can join any more.
     */
    val seed: String? = null,

    /**
     * SHA-256 of the seed that lots are drawn by, known before anybody joins.
     */
    val seedHash: String,

    val seeding: Seeding,
    val startedAt: String? = null,
    val status: PlayedStatus,
    val thirdPlace: Boolean,
    val type: TournamentType,
    val updatedAt: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class UploadProofACK (
    val data: UploadProofResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class UploadProofResult (
    val expiresAt: String,

    @SerialName("proofUrl")
    val proofURL: String,

    @SerialName("uploadUrl")
    val uploadURL: String
)

@Serializable
data class UploadProofMessage (
    val contentType: ContentType,
    val idempotencyKey: String? = null,

    @SerialName("matchId")
    val matchID: String,

    /**
     * Bytes; what is sent may be smaller.
     */
    val size: Long
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class UserHistoryACK (
    val data: UserHistoryResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class UserHistoryResult (
    val items: List<UserHistoryResultItem>,
    val nextCursor: String? = null
)

@Serializable
data class UserHistoryResultItem (
    val completedAt: String,
    val eloAfter: Long? = null,
    val eloBefore: Long,
    val eloChange: Long? = null,
    val finalPosition: Long? = null,

    @SerialName("gameId")
    val gameID: String,

    val isAbandoned: Boolean,
    val playersCount: Long,
    val prize: Long? = null,
    val status: ParticipantStatus,
    val teamName: String? = null,

    @SerialName("tournamentId")
    val tournamentID: String,

    val tournamentName: String,
    val type: TournamentType
)

@Serializable
data class UserHistoryMessage (
    /**
     * `nextCursor` of the page before.
     */
    val cursor: String? = null,

    /**
     * 20, if left out.
     */
    val limit: Long? = null,

    @SerialName("userId")
    val userID: String
)

@Serializable
data class WalletChangedMessage (
    val at: String,
    val data: WalletChangedMessageData
)

@Serializable
data class WalletChangedMessageData (
    val accounts: List<Account>,
    val reason: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class WalletGetACK (
    val data: WalletGetResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class WalletGetResult (
    val accounts: List<Account>,
    val totals: Totals
)

@Serializable
data class Totals (
    val earned: List<Earned>,
    val spent: List<Spent>
)

@Serializable
data class Earned (
    val amount: Long,
    val currency: Currency
)

@Serializable
data class Spent (
    val amount: Long,
    val currency: Currency
)

@Serializable
class WalletGetMessage()

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class WalletReceiptACK (
    val data: WalletReceiptResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class WalletReceiptResult (
    val reply: JsonElement? = null,
    val status: WalletReceiptResultStatus
)

@Serializable
enum class WalletReceiptResultStatus(val value: String) {
    @SerialName("done") Done("done"),
    @SerialName("unknown") Unknown("unknown");
}

@Serializable
data class WalletReceiptMessage (
    val event: String,
    val idempotencyKey: String
)

/**
 * With `data` if `ok`, else with `error`.
 */
@Serializable
data class WalletTransactionsACK (
    val data: WalletTransactionsResult? = null,
    val error: ErrorReply? = null,
    val ok: Boolean
)

@Serializable
data class WalletTransactionsResult (
    val items: List<Transaction>,
    val nextCursor: String? = null
)

@Serializable
data class WalletTransactionsMessage (
    val currency: Currency? = null,

    /**
     * `nextCursor` of the page before.
     */
    val cursor: String? = null,

    /**
     * 20, if left out.
     */
    val limit: Long? = null,

    @SerialName("sessionId")
    val sessionID: String? = null,

    val status: TransactionStatus? = null,
    val type: TransactionType? = null
)
