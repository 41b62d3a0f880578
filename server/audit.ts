// `npm run audit`: proves the ledger of a database and the chain that seals its journal, also while a server works on it, or lists what is wrong and exits 1.
import { parseArgs } from 'node:util';
import { auditLedger } from '../models/audit.ts';
import { verifyChain } from '../models/sealing.ts';
import { readConfig } from './config.ts';
import { withToolDatabase } from './toolDatabase.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const report = await withToolDatabase(readConfig(process.env), async database => {
  const [ledger, chain] = [await auditLedger(database, new Date()), await verifyChain(database, new Date())];
  return { ...ledger, clean: ledger.clean && chain.clean, findings: [...ledger.findings, ...chain.findings], chain };
});
if (values.json) console.log(JSON.stringify(report));
else {
  for (const { check, subject, detail } of report.findings) console.log(`${check}  ${subject}: ${detail}`);
  const { blocks, head } = report.chain;
  console.log(head ? `${blocks} blocks, sealed until ${head.sealedUntil}, head ${head.hash}` : 'nothing is sealed yet');
  console.log(`${report.clean ? 'clean' : 'NOT CLEAN'}: ${report.entries} entries, ${report.accounts} accounts`);
}
process.exitCode = report.clean ? 0 : 1;
