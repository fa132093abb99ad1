import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { instrument, type Mutant } from './instrument.ts';
import type { Verdict } from './judge.ts';

/** What became of one mutant. */
export type Judged = Mutant & Verdict;

/** A judge that says nothing for so long hangs in what it judges: that is noticed. */
const SILENCE = 20_000;

/**
 * Judges every mutant of a room of shared/, or of a file in it, by `judges` processes; `tell` hears of each as it comes. What was
 * noticed by the file `known`, of `judgedBefore`, is taken from there.
 */
export async function judgeRoom(
  root: string,
  place: string,
  judges: number,
  tell: (judged: Judged) => void,
  known: string | null = null,
): Promise<void> {
  const { mutants } = await instrument(root, place);
  await Promise.all(
    Array.from({ length: judges }, async (_, share) => {
      // a judge that hung is followed by another, behind the mutant that hung it
      for (let next = share; next < mutants.length;) {
        next = await judgeFrom(
          [root, place, String(next), String(judges), ...(known === null ? [] : [known])],
          next,
          judges,
          tell,
        );
        const hung = mutants[next];
        if (hung !== undefined) tell({ ...hung, end: 'killed', by: 'time' });
        next += judges;
      }
    }),
  );
}

/** One process from a mutant on, in steps; the place where it ended. */
function judgeFrom(
  args: readonly string[],
  first: number,
  step: number,
  tell: (judged: Judged) => void,
): Promise<number> {
  const judge = join(import.meta.dirname, '../judge-breaks.ts');
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', judge, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let next = first;
  const hangs = (): void => void child.kill('SIGKILL');
  let timer: NodeJS.Timeout | undefined;
  let isReady = false;
  createInterface({ input: child.stdout }).on('line', (line) => {
    clearTimeout(timer);
    timer = setTimeout(hangs, SILENCE);
    if (isReady) {
      tell(JSON.parse(line) as Judged);
      next += step;
    }
    isReady = true;
  });
  return new Promise((done, fail) => {
    child.once('close', (code) => {
      clearTimeout(timer);
      if (!isReady) fail(new Error(`judge-breaks.ts ended with ${code} before it was ready`));
      else done(next);
    });
  });
}
