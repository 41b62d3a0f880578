// The ledger's proof, for admins.
import { adminLedgerAudit } from '../../contracts/operation.ts';
import { auditLedger } from '../../models/audit.ts';
import { answer } from '../handle.ts';

export const ledgerAudit = answer(adminLedgerAudit, (reads, _input, _caller, now) => auditLedger(reads.database, now));
