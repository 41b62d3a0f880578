// What the audit log tells of whoever decides about a match: which, in which tournament, and what it was before.
import { type Match, matchView } from '../../models/Match.ts';
import type { Tx } from '../../models/tx.ts';

/** Names the match in the audit log, with its result before and after this command. */
export function auditMatch(tx: Tx, match: Match): void {
  tx.audit({
    relatedEntityType: 'match',
    relatedEntityId: match._id.toString(),
    metadata: { tournamentId: match.tournamentId.toString() },
  });
  tx.auditChanges(() => matchView(match));
}
