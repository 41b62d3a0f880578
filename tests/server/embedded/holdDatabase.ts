// A process for the tests of sudden ends: opens the embedded database, prints where, and stays until it is killed.
import { openEmbeddedDatabase } from '../../../server/embedded/index.ts';

const { uri, pid } = await openEmbeddedDatabase({ dataDir: process.argv[2]!, env: process.env, say: () => {} });
console.log(JSON.stringify({ uri, pid }));
