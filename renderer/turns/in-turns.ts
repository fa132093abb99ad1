import type { Stepwise } from '#shared/base/stepwise.ts';
import { turn } from './turn.ts';

/** Shorter than anybody sees: a press is answered within it, and what is being drawn goes on. */
const TURN_MS = 25;

/** Goes on with work for a moment: its answer, or null where it needs longer. */
export function forAMoment<T>(work: Stepwise<T>, moment = TURN_MS): { readonly answer: T } | null {
  const until = performance.now() + moment;
  for (;;) {
    const step = work.next();
    if (step.done === true) return { answer: step.value };
    if (performance.now() >= until) return null;
  }
}

/** Goes on with work to its end, the page having its turn before each part; null once nobody wants its answer any more. */
export async function whileWanted<T>(work: Stepwise<T>, isWanted: () => boolean): Promise<T | null> {
  for (;;) {
    await turn();
    if (!isWanted()) return null;
    const done = forAMoment(work);
    if (done !== null) return done.answer;
  }
}

/** Goes on with work to its end, the page having its turn before each part. */
export async function inTurns<T>(work: Stepwise<T>): Promise<T> {
  for (;;) {
    await turn();
    const done = forAMoment(work);
    if (done !== null) return done.answer;
  }
}
