// `npm run audit`: proves the ledger of a database, or lists what is wrong and exits 1.
import { parseArgs } from 'node:util';
import { auditLedger } from '../models/audit.ts';
import { openDatabase } from '../models/database.ts';
import { readConfig } from './config.ts';
import { openEmbeddedDatabase } from './embedded/index.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const config = readConfig(process.env);
const say = values.json ? () => {} : (line: string) => console.log(line);
const embedded = config.MONGODB_URI
  ? undefined
  : await openEmbeddedDatabase({ dataDir: config.DATA_DIR, env: process.env, say });
const database = await openDatabase(config.MONGODB_URI ?? embedded!.uri);
try {
  const report = await auditLedger(database, new Date());
  if (values.json) console.log(JSON.stringify(report));
  else {
    for (const { check, subject, detail } of report.findings) console.log(`${check}  ${subject}: ${detail}`);
    console.log(`${report.clean ? 'clean' : 'NOT CLEAN'}: ${report.entries} entries, ${report.accounts} accounts`);
  }
  process.exitCode = report.clean ? 0 : 1;
} finally {
  await database.close();
  await embedded?.stop();
}
