// Each suite has a database of its own on the servers that the test run started.
import { randomBytes } from 'node:crypto';

export { freePort } from '../../server/embedded/ports.ts';

/** A database that nobody else uses. @throws where no test run has started a MongoDB */
export function testDatabase(name: string): { uri: string } {
  const base = process.env.TEST_MONGODB_URI;
  if (!base) throw new Error('TEST_MONGODB_URI is not set: run the tests with npm test');
  const url = new URL(base);
  url.pathname = `/${name}-${randomBytes(4).toString('hex')}`;
  return { uri: url.href };
}
