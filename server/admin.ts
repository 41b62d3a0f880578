// `npm run admin`: the operator's way in, without a running server, or beside one.
import { parseArgs } from 'node:util';
import { errorTable, Refusal } from '../contracts/errors.ts';
import { prepareDatabase } from '../models/database.ts';
import type { User } from '../models/User.ts';
import { type Credentials, createSuper, listAdmins, resetPassword } from './adminCommands.ts';
import { ConfigError, readConfig } from './config.ts';
import { DataDirInUse } from './embedded/index.ts';
import { withToolDatabase } from './toolDatabase.ts';

const USAGE = `npm run admin -- create-super --email E --password P [--username U]
npm run admin -- reset-password --email E --password P
npm run admin -- list

Uses MONGODB_URI if it is set, else the embedded database of DATA_DIR.`;

type Command = 'create-super' | 'reset-password' | 'list';
const commands: readonly string[] = ['create-super', 'reset-password', 'list'] satisfies Command[];

class UsageError extends Error {}

/** @throws {UsageError} */
function readArguments(): { command: Command; said: Credentials } {
  try {
    const text = { type: 'string' } as const;
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { email: text, password: text, username: text },
    });
    const [command = '', ...rest] = positionals;
    if (!commands.includes(command) || rest.length) throw new UsageError('which command?');
    const { email = '', password = '', username } = values;
    return { command: command as Command, said: { email, password, ...(username !== undefined && { username }) } };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

async function main(): Promise<void> {
  const { command, said } = readArguments();
  const config = readConfig(process.env);
  await withToolDatabase(config, async database => {
    await prepareDatabase(database);
    if (command === 'create-super') print([await createSuper(database, config, said)]);
    else if (command === 'reset-password') print([await resetPassword(database, config, said)]);
    else print(await listAdmins(database));
  });
}

function print(users: User[]): void {
  for (const { _id, publicId, username, email, roles, status } of users)
    console.log([_id, publicId, username, email ?? '-', roles.join(','), status].join('  '));
}

function explain(error: unknown): unknown {
  if (error instanceof UsageError) return `${error.message}\n\n${USAGE}`;
  if (error instanceof ConfigError || error instanceof DataDirInUse) return error.message;
  if (!(error instanceof Refusal)) return error;
  const details = error.options.details === undefined ? '' : ` ${JSON.stringify(error.options.details)}`;
  return `${error.code}: ${errorTable[error.code].en}${details}`;
}

main().catch(error => {
  console.error(explain(error));
  process.exitCode = 1;
});
