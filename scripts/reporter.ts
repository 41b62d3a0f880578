// The counts of a run are on disk after every test, so they are right however mocha ends; a run that does not end is ended.
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

const leakLimitMs = Number(process.env.TEST_LEAK_LIMIT_MS ?? 5000);

export default class Reporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const counts = { passed: 0, failed: 0 };
    const write = () => writeFileSync(process.env.TEST_COUNTS_FILE ?? '/dev/null', JSON.stringify(counts));
    const count = (key: keyof typeof counts) => () => {
      counts[key]++;
      write();
    };
    runner.on('pass', count('passed'));
    runner.on('fail', count('failed'));
    runner.once('end', () => {
      write();
      setTimeout(endLeaking, leakLimitMs).unref();
    });
  }
}

function endLeaking() {
  const open = process.getActiveResourcesInfo().join(', ');
  console.error(`The tests have ended but something still holds the process: ${open}`);
  // mocha sets the code in a listener of its own; this one comes after it.
  process.on('exit', () => {
    process.exitCode = 1;
  });
  process.exit();
}
