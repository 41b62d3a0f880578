// A process for the lock's tests: takes the lock, prints how that went, and stays until it is killed.
import { DataDirInUse, lockDataDir } from '../../../server/embedded/dataDirLock.ts';

try {
  await lockDataDir(process.argv[2]!);
  console.log('locked');
  process.stdin.resume();
} catch (error) {
  if (!(error instanceof DataDirInUse)) throw error;
  console.log(`refused ${error.pid}`);
}
