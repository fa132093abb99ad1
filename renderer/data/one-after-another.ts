import { forAMoment, inTurns } from '#renderer/turns/in-turns.ts';
import type { Stepwise } from '#shared/base/stepwise.ts';

/** Acts of which each begins where the one before ended. */
export type Acts = {
  /**
   * Begins an act once none is under way, and gives its answer to `take`: in the same turn where a moment is enough, else in one breath
   * with its end, so that nothing can come in between.
   */
  readonly act: <T, U>(begin: () => Stepwise<T>, take: (answer: T) => Promise<U>) => Promise<U>;
  /** Comes true once none is under way. */
  readonly over: () => Promise<void>;
};

/** Keeps acts in their order, though a long one is worked at in turns. */
export function oneAfterAnother(): Acts {
  let underWay: Promise<unknown> | null = null;

  function act<T, U>(begin: () => Stepwise<T>, take: (answer: T) => Promise<U>): Promise<U> {
    const again = (): Promise<U> => act(begin, take);
    if (underWay !== null) return underWay.then(again, again);
    const work = begin();
    const atOnce = forAMoment(work);
    if (atOnce !== null) return take(atOnce.answer);
    const ended = inTurns(work).then(
      (answer) => {
        underWay = null;
        return { taken: take(answer) };
      },
      (cause: unknown) => {
        underWay = null;
        throw cause;
      },
    );
    underWay = ended;
    return ended.then(({ taken }) => taken);
  }

  async function over(): Promise<void> {
    while (underWay !== null) await underWay.catch(() => undefined);
  }

  return { act, over };
}
