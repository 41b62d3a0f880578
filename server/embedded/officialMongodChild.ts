// Runs as a child of officialMongod.ts: sends the path of the mongod that the library downloaded, or fails with one line.
import { MongoBinary } from 'mongodb-memory-server-core';

try {
  const path = await MongoBinary.getPath({ downloadDir: process.argv[2] ?? '.' });
  process.send?.(path);
} catch (error) {
  const lines = String(error instanceof Error ? error.message : error).split('\n');
  console.error(lines.at(-1));
  process.exitCode = 1;
}
process.disconnect?.();
