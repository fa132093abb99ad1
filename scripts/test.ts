// npm test: checks, unit tests and both e2e worlds, within ten minutes on two cores; what is slow by nature is `npm run
// test:long`. The last line counts everything.
import { check } from './check.ts';
import { e2e } from './e2e.ts';
import { add, tallyLine } from './run.ts';
import { unit } from './unit.ts';

let total = { passed: 0, failed: 0 };
for (const stage of [check, unit, e2e]) total = add(total, await stage());
console.log(tallyLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;
