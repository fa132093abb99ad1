import { beginPractice, reopenOrRestore } from '#test/e2e/practice-steps.ts';
import { readSheets, watchGreen } from '#test/support/green-marks.ts';
import { markLedger, type Shown } from '#test/support/mark-ledger.ts';
import type { Blows } from './blows.ts';
import { missingIn, readCopies } from './both-copies.ts';
import { startTyping } from './burst.ts';
import { crashApp } from './crash-app.ts';
import { fullDisks } from './full-disks.ts';
import { journalFaults } from './journal-faults.ts';
import { kills } from './kills.ts';
import type { CrashOptions, Mode } from './options.ts';
import { powerCuts } from './power-cuts.ts';
import { seededRandom } from './random.ts';

export type CrashFigures = Readonly<Record<string, number | string>> & {
  readonly points: number;
  readonly lost: number;
  readonly phantom: number;
  /** Series that ended because the app did not get to its sheets again. */
  readonly stuck: number;
};

const BLOWS: Readonly<Record<Mode, () => Promise<Blows>>> = {
  kill: kills,
  power: powerCuts,
  'full-disk': fullDisks,
  'journal-fault': journalFaults,
};
/** How long somebody types on after the first green mark before the blow falls, and how long that one is waited for, in ms. */
const TYPING_MS = [0, 1200] as const;
const PATIENCE_MS = 20_000;

/**
 * Types marks into the real app and crashes it, as many times as asked: after each crash the app is started again, each copy
 * is read by itself, the sitting is opened, and every mark that was green is looked for on the screen. The database may
 * refuse to open (`refused`) and have to be filled anew from the journals (`rebuilt`).
 */
export async function runSeries(
  options: CrashOptions,
  say: (line: string) => void,
  interrupted: AbortSignal,
): Promise<CrashFigures> {
  const { world, engine, mode, points, seed } = options;
  const begun = performance.now();
  const random = seededRandom(seed);
  const ledger = markLedger();
  const blows = await BLOWS[mode]();
  const app = crashApp({ ...blows, world, engine });
  const copies = { missingInDatabase: 0, missingInJournal: 0, emptied: 0, refused: 0, rebuilt: 0 };
  const sum = { recovered: 0, lost: 0, phantom: 0, beyond: 0, ...copies };
  let struck = 0;
  let stuck = 0;
  try {
    await app.revive();
    await beginPractice(app.page());
    if (app.engineFound() !== engine) throw new Error(`this browser keeps IndexedDB in ${app.engineFound()}`);
    let from = 0;
    for (let point = 1; point <= points && !interrupted.aborted; point += 1) {
      const green: Shown[] = [];
      await watchGreen(app.page(), (mark) => {
        if (ledger.green(mark)) green.push(mark);
      });
      const burst = startTyping(app.page(), ledger, random);
      await until(() => green.length > 0, PATIENCE_MS);
      await pause(random.between(...TYPING_MS));
      const blow = await blows.strike({ app, random, green: () => green.length });
      burst.stop();
      const way = await app.revive();
      await burst.ended;

      const held = await readCopies(app.page(), from);
      from = held.journalEnd + 1;
      const missing = missingIn(held, green);
      const restored = await reopenOrRestore(app.page());
      const verdict = ledger.compare(await readSheets(app.page(), ledger.candidates()));
      sum.recovered += verdict.recovered;
      sum.lost += verdict.lost.length;
      sum.phantom += verdict.phantom.length;
      sum.beyond += verdict.beyond;
      sum.missingInDatabase += missing.database;
      sum.missingInJournal += missing.journal;
      if (restored) sum.emptied += 1;
      if (way !== 'opens') sum.refused += 1;
      if (way === 'rebuilt') sum.rebuilt += 1;
      struck = point;
      const trouble = [
        ...verdict.lost.map((mark) => `LOST ${mark}`),
        ...verdict.phantom.map((mark) => `PHANTOM ${mark}`),
      ];
      say(`${point}/${points} ${blow}: ${green.length} green, ${verdict.recovered} found again ${trouble.join('; ')}`);
    }
  } catch (cause) {
    // what was found until then still counts, and so does that nobody could go on
    stuck = 1;
    say(`STUCK after ${struck} crashes: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`);
  } finally {
    await app.kill('all');
    await blows.end();
  }
  const seconds = Math.round((performance.now() - begun) / 1000);
  const acknowledged = ledger.acknowledged();
  return { mode, engine, world, points: struck, acknowledged, ...sum, stuck, seconds, seed, ...blows.figures() };
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

async function until(condition: () => boolean, milliseconds: number): Promise<void> {
  for (const end = Date.now() + milliseconds; !condition() && Date.now() < end;) await pause(5);
}
