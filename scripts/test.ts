// npm test: checks, unit tests and both e2e worlds, within ten minutes on two cores; what is slow by nature is `npm run
// test:long`. The last line counts everything.
import { check } from './check.ts';
import { commandLine } from './command-line.ts';
import { e2e } from './e2e.ts';
import { add, tallyLine } from './run.ts';
import { unit } from './unit.ts';

commandLine({ usage: 'npm test: checks, unit tests and both e2e worlds' });
// lint is one thread for most of its time: beside it the unit tests take what the other core has left
const total = add((await Promise.all([check(), unit()])).reduce(add), await e2e());
console.log(tallyLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
