// `npm run audit`: proves the ledger of a database, also while a server works on it, or lists what is wrong and exits 1.
import { parseArgs } from 'node:util';
import { auditLedger } from '../models/audit.ts';
import { readConfig } from './config.ts';
import { withToolDatabase } from './toolDatabase.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const report = await withToolDatabase(readConfig(process.env), database => auditLedger(database, new Date()));
if (values.json) console.log(JSON.stringify(report));
else {
  for (const { check, subject, detail } of report.findings) console.log(`${check}  ${subject}: ${detail}`);
  console.log(`${report.clean ? 'clean' : 'NOT CLEAN'}: ${report.entries} entries, ${report.accounts} accounts`);
}
process.exitCode = report.clean ? 0 : 1;
