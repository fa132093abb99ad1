import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { keeperCommand } from '#central/keeper/commands.ts';
import { DATABASE } from '#central/start.ts';
import { openSqlite } from '#central/store/sqlite.ts';
import { enrolAt, verdictOn } from '#test/support/central.ts';
import { STATION } from '#test/support/forgeries/days.ts';
import { dayOf, jointArchive, type JointPlan } from '#test/support/forgeries/joint-plans.ts';
import { PLAN_ID } from '#test/support/forgeries/plan-days.ts';
import { writtenArchive } from '#test/support/forgeries/plans.ts';
import { headerOf } from '#test/support/forgeries/receivers.ts';
import { rewritten } from '#test/support/forgeries/rewrite.ts';
import { signedBatch } from '#test/support/handover.ts';
import { spawnCentral } from '#test/support/spawn-central.ts';
import { met, type Attack } from './attack-types.ts';

// Whoever holds every key of a station, and would have somebody certified who did not pass all that the plan asks.

const by = 'whoever holds every key of a station';
const ROOT = join(import.meta.dirname, '../..');
const run = promisify(execFile);

/** Passed the practical part, failed the interview; the number stands in the first, where nothing speaks against it. */
const FAILED: JointPlan = {
  evaluation: {
    ...{ mode: 'combined', passMark: 6000 },
    subjects: [{ subject: 'practical' }, { subject: 'interview' }],
  },
  sat: [
    { holds: 'practical', marks: [9000, 8000] },
    { holds: 'interview', marks: [5999, 8000] },
  ],
};

/** What each of the two verifiers says of an archive, told apart from one that is honest. */
async function told(plan: JointPlan, leftOut: readonly number[] = []): Promise<readonly string[]> {
  const folder = writtenArchive(jointArchive(plan, leftOut).files);
  const read = (command: string, file: string): Promise<string> =>
    run(command, [join(ROOT, file), folder]).then(
      ({ stdout }) => stdout,
      (error: unknown) => `${(error as { stdout: string }).stdout}${(error as { stderr: string }).stderr}`,
    );
  const said = [await read(process.execPath, 'scripts/verify.mjs'), await read('python3', 'test/interop/verify.py')];
  return said.map((text) =>
    /总评不合格|joint result is fail/.test(text)
      ? 'fail'
      : /还缺合格成绩|joint result is lacks/.test(text)
        ? 'lacks'
        : /全部相符|: ok/.test(text)
          ? 'ok'
          : text.slice(-200),
  );
}

export function numberAttacks(): readonly Attack[] {
  const [first, second] = FAILED.sat;
  const honest: JointPlan = { ...FAILED, sat: [first!, { ...second!, marks: [6000, 8000] }] };
  return [
    {
      ...{ by, name: 'a certificate number made for one who failed the joint result, all of it sealed anew' },
      play: async () =>
        met(
          [await told(honest), await told(FAILED)],
          [
            ['ok', 'ok'],
            ['fail', 'fail'],
          ],
        ),
    },
    {
      ...{ by, name: 'an archive with the failed sitting left out of folder, header and sums' },
      play: async () => met(await told(FAILED, [1]), ['lacks', 'lacks']),
    },
    {
      ...{ by, name: 'a number kept after a signed correction to fail' },
      play: async () => met(await told({ ...honest, corrections: [{ of: 1, mark: 5500 }] }), ['fail', 'fail']),
    },
    { by, name: 'the same number handed in, its sittings one by one', play: handedIn },
  ];
}

/** Central takes what is soundly signed, in whatever order it comes, and its keeper reads what it does not bear out. */
async function handedIn(): Promise<string> {
  const data = await mkdtemp(join(tmpdir(), 'kaoping-attacked-'));
  const central = await spawnCentral(data);
  try {
    await enrolAt(central.url, await central.code(), STATION);
    const said: unknown[] = [];
    for (const n of [0, 1]) {
      const day = dayOf(FAILED, n);
      const written = rewritten(day.steps, day);
      said.push(await verdictOn(central.url, signedBatch(STATION, headerOf(day, written), written.lines)));
      const store = openSqlite(join(data, DATABASE));
      const { lines } = await keeperCommand(store, ['plan', PLAN_ID], new Date());
      said.push(/^! .*不合格/m.test(lines.join('\n')), (await store.cautions(9)).length);
      await store.close();
    }
    return met(said, ['receipt', false, 1, 'receipt', true, 2]);
  } finally {
    await central.kill();
  }
}
