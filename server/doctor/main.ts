// `npm run doctor`: what is wrong with this set-up, why, and what to do; exits 1 where a node would not work, or not safely.
import { parseArgs } from 'node:util';
import { diagnose } from './diagnose.ts';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const findings = await diagnose(process.env);
const problems = findings.filter(({ level }) => level === 'problem').length;
const warnings = findings.filter(({ level }) => level === 'warning').length;
if (values.json) console.log(JSON.stringify({ healthy: problems === 0, findings }));
else {
  for (const { check, level, message, cause, cure } of findings) {
    console.log(`${level.padEnd(7)}  ${check}: ${message}`);
    if (cause) console.log(`         why: ${cause}\n         do:  ${cure}`);
  }
  console.log(`${counted(problems, 'problem')}, ${counted(warnings, 'warning')}`);
}
process.exitCode = problems ? 1 : 0;

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
